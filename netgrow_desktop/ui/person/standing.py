"""The menu that says of people, one or many, how they stand to the owner."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from netgrow_desktop.domain.relations import CLOSENESS, Level, Relation

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.ui.planning.form import Form


def standing_menu(parent: QWidget, chosen: Callable[[str, str | int], object]) -> QMenu:
    """Make a menu of where people work, in what line of work, how senior and close they are, and how it came about;
    filled when it opens.

    *chosen* gets the field of ``ContactService.set_depth`` and its value, "" or 0 to say nothing.
    """
    menu = QMenu(QCoreApplication.translate("Standing", "How they &stand to you"), parent)
    menu.aboutToShow.connect(lambda: _fill(menu, parent, chosen))
    return menu


def ask_industry(parent: QWidget, chosen: Callable[[str, str], object]) -> Form:
    """Ask for the industry of people; *chosen* gets the field's name and what was typed."""
    from netgrow_desktop.ui.planning.form import Form

    translate = QCoreApplication.translate
    form = Form(translate("Standing", "Industry"), translate("Standing", "Set"), parent)
    line = QLineEdit()
    line.setPlaceholderText(translate("Standing", "What line of work they are in"))
    form.add_field(translate("Standing", "Industry"), line)

    def commit() -> str:
        typed = " ".join(line.text().split())
        if not typed:
            return translate("Standing", "Type an industry first.")
        chosen("industry", typed)
        return ""

    form.commit = commit
    form.open_near(None)
    line.setFocus()
    return form


def _fill(menu: QMenu, parent: QWidget, chosen: Callable[[str, str | int], object]) -> None:
    # The window's menu has one of these: its start does not pay for the words.
    from netgrow_desktop.domain.examine.introductions import MetThrough
    from netgrow_desktop.ui.person.relationship import level_words, met_through_words, relation_words

    translate = QCoreApplication.translate
    ends = {
        CLOSENESS[0]: translate("Standing", "1, distant"),
        CLOSENESS[-1]: translate("Standing", "{most}, close").format(most=CLOSENESS[-1]),
    }
    relations: list[tuple[str, str | int]] = [(relation_words(each), each.value) for each in Relation]
    levels: list[tuple[str, str | int]] = [(level_words(each), each.value) for each in Level]
    places: list[tuple[str, str | int]] = [(ends.get(each, str(each)), each) for each in CLOSENESS]
    ways: list[tuple[str, str | int]] = [(met_through_words(each), each.value) for each in MetThrough]
    menu.clear()
    for field, title, choices, nothing in (
        ("relation", translate("Standing", "&Works"), relations, ""),
        ("level", translate("Standing", "&Level"), levels, ""),
        ("closeness", translate("Standing", "&Closeness"), places, 0),
        ("met_through", translate("Standing", "Known &through"), ways, ""),
    ):
        part = menu.addMenu(title)
        for words, value in choices:
            part.addAction(words, partial(chosen, field, value))
        part.addSeparator()
        part.addAction(translate("Standing", "Say nothing"), partial(chosen, field, nothing))
    industry = menu.addMenu(translate("Standing", "&Industry"))
    industry.addAction(translate("Standing", "Type one…"), partial(ask_industry, parent, chosen))
    industry.addSeparator()
    industry.addAction(translate("Standing", "Say nothing"), partial(chosen, "industry", ""))
