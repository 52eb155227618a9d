"""The place on the page where the keyboard is, found again on another person's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.ui.person.in_place import InPlace
    from netgrow_desktop.ui.person.page import PageView


class Spot(NamedTuple):
    """A field, which of several values of it, and whether it is being edited."""

    field: str
    position: int = 0
    is_open: bool = False


def spot_of(page: PageView) -> Spot | None:
    """Give the field that has the keyboard, None where none has."""
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    for field, position, editor in _editors(page):
        if editor is focused or editor.isAncestorOf(focused):
            return Spot(field, position, editor.is_open())
    return None


def return_to(page: PageView, spot: Spot) -> None:
    """Put the keyboard on the same field again; where a person lacks it, it begins to be filled."""
    if spot.field in page.values:
        block = page.values[spot.field]
        rows = block.rows()
        if spot.position < len(rows):
            _enter(rows[spot.position].field, spot)
        else:
            page.add_value(spot.field)
        return
    for fields in (page.birthday, page.more_fields):
        if spot.field in fields.empty_fields():
            page.add_field(fields, spot.field)
            return
    editor = next((editor for field, _, editor in _editors(page) if field == spot.field), None)
    if editor is not None:
        _enter(editor, spot)


def _enter(editor: InPlace, spot: Spot) -> None:
    if spot.is_open:
        editor.open()
    else:
        editor.focus_value()


def _editors(page: PageView) -> Iterator[tuple[str, int, InPlace]]:
    header = page.header
    for field, editor in (("name", header.name), ("title", header.title), ("organization", header.organization)):
        yield field, 0, editor
    yield "notes", 0, page.notes
    for field, depth_editor in page.relationship.fields.items():
        yield field, 0, depth_editor
    for fields in (page.birthday, page.more_fields):
        for field, row in fields.rows.items():
            yield field, 0, row.editor
    for field, block in page.values.items():
        for position, value_row in enumerate(block.rows()):
            yield field, position, value_row.field
