"""The fields of a person that hold one text or date, each edited where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.dates import read_typed_date
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.person.caption import Caption
from netgrow_desktop.ui.person.in_place import Checked, InPlace, TextInPlace
from netgrow_desktop.viewmodels.dates import date_in_words, day_comes_first, read_day

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.domain.contacts import Contact

DATES = frozenset(("birthday", "connected_on"))
NAME_PARTS = ("prefix", "given", "middle", "family", "suffix")


def field_name(field: str) -> str:
    """Give the name of a field in the person's language ("Birthday")."""
    names = {
        "name": QCoreApplication.translate("Field", "Name"),
        "given": QCoreApplication.translate("Field", "Given name"),
        "middle": QCoreApplication.translate("Field", "Middle name"),
        "family": QCoreApplication.translate("Field", "Family name"),
        "prefix": QCoreApplication.translate("Field", "Form of address"),
        "suffix": QCoreApplication.translate("Field", "After the name"),
        "nickname": QCoreApplication.translate("Field", "Nickname"),
        "organization": QCoreApplication.translate("Field", "Organisation"),
        "department": QCoreApplication.translate("Field", "Department"),
        "title": QCoreApplication.translate("Field", "Role"),
        "birthday": QCoreApplication.translate("Field", "Birthday"),
        "connected_on": QCoreApplication.translate("Field", "Connected on"),
        "notes": QCoreApplication.translate("Field", "Notes"),
    }
    return names[field]


class DateInPlace(TextInPlace):
    """A date in the past, typed freely; a birthday may lack its year, a connection its day."""

    def __init__(self, field: str, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(field_name(field), field_name(field), parent=parent)
        self._field, self._today = field, today

    @override
    def write(self, value: object) -> None:
        super().write(value)
        # A date that is selected would be gone with the first key.
        if isinstance(self._editor, QLineEdit):
            self._editor.end(False)

    @override
    def raw(self, value: object) -> str:
        return date_in_words(str(value)) if value else ""

    @override
    def words(self, value: object) -> str:
        return date_in_words(str(value)) if value else ""

    @override
    def check(self, value: object) -> Checked:
        text = str(value).strip()
        if not text:
            return Checked("")
        found = read_typed_date(text, day_first=day_comes_first(), past=True)
        if found is None:
            day = read_day(text, self._today(), past=True)
            found = day.isoformat() if day is not None else None
        if found is None or (found.startswith("--") and self._field != "birthday"):
            return Checked("", QCoreApplication.translate("Field", "That does not look like a date."))
        if not found.startswith("--") and found > self._today().isoformat():
            return Checked("", QCoreApplication.translate("Field", "That day is yet to come."))
        return Checked(found)


class FieldRow(QWidget):
    """A caption and one value."""

    def __init__(self, field: str, editor: InPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.editor = field, editor
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        line.addWidget(Caption(field_name(field)), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(editor, 1)


class FieldsBlock(QWidget):
    """Some fields of a person, the empty ones hidden. ``field_changed`` carries a field's name and its new text.

    ``keyboard_lost``: the field that had the keyboard is empty now, and no more to be seen.
    """

    field_changed = Signal(str, str)
    keyboard_lost = Signal()

    def __init__(self, fields: Sequence[str], today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, FieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in fields:
            editor = DateInPlace(field, today) if field in DATES else TextInPlace(field_name(field), field_name(field))
            row = FieldRow(field, editor)
            self.rows[field] = row
            editor.committed.connect(lambda value, field=field: self.field_changed.emit(field, value))
            editor.closed.connect(lambda row=row: self._hide_if_empty(row))
            row.hide()
            column.addWidget(row)

    def show_person(self, contact: Contact) -> None:
        """Show a person's fields; an open editor keeps what was typed."""
        for field, row in self.rows.items():
            row.editor.show_value(getattr(contact, field))
            row.setVisible(bool(row.editor.value()) or row.editor.is_open())
        self._hide_if_nothing()

    def empty_fields(self) -> list[str]:
        """Give the fields that hold nothing."""
        return [field for field, row in self.rows.items() if not row.editor.value()]

    def add(self, field: str) -> None:
        """Begin to fill a field."""
        self.show()
        self.rows[field].show()
        self.rows[field].editor.open()

    def _hide_if_empty(self, row: FieldRow) -> None:
        had_keyboard = row.editor.label.hasFocus()
        row.setVisible(bool(row.editor.value()))
        self._hide_if_nothing()
        if had_keyboard and row.isHidden():
            self.keyboard_lost.emit()

    def _hide_if_nothing(self) -> None:
        self.setVisible(any(not row.isHidden() for row in self.rows.values()))
