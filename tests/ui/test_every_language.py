"""In any language, longer or from right to left: every screen is translated, and nothing on it is cut."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMenu, QWidget

from netgrow_desktop.app import network_doors
from netgrow_desktop.domain.wording import languages
from netgrow_desktop.theme_tokens import type_scale
from netgrow_desktop.ui.language import speak
from netgrow_desktop.ui.main_window import MainWindow
from netgrow_desktop.ui.settings.settings_dialog import Settings, SettingsDialog
from netgrow_desktop.ui.shell.help_window import HelpWindow
from netgrow_desktop.ui.shell.session import Session
from netgrow_desktop.ui.style_sheet import style_sheet
from netgrow_desktop.ui.theme import apply_theme, theme_watcher

from .pseudo import cut, pseudo, pseudo_wording, speak_pseudo, untranslated
from .walk import DAY, opened_sample, page_of, screens, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OWN_NAMES = frozenset(("LinkedIn", "NetGrow", "Desktop", "Esc", "English", "Deutsch", "UTF", "csv", "Sample"))
"""Words that are the same in every language."""
TO_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "αβκδεφγηιιξλμνοπκρστυβωχυζΑΒΚΔΕΦΓΗΙΙΞΛΜΝΟΠΚΡΣΤΥΒΩΧΥΖ"
)
"""What people typed is in Greek letters: whatever is Latin on screen is then the program's own."""
TYPED = {
    "contacts": (
        "name given middle family prefix suffix nickname organization department title industry notes how_met"
        " introduced_by cares_about"
    ),
    "owner": "name organization department team city industry",
    "tags": "name",
    "interactions": "note",
    "follow_ups": "reason",
    "stages": "organization title location note",
    "seats": "name organization function",
    "snapshots": "name",
    "promises": "what",
    "introductions": "why other_why went note",
    "imports": "file_name",
}


@pytest.fixture
def pseudo_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    apply_theme(qapp, "light")
    before = QLocale()
    QLocale.setDefault(QLocale("el_GR"))
    sentences = pseudo_wording()
    monkeypatch.setattr(languages, "catalogue", lambda _: sentences)
    translator = speak_pseudo(qapp)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def put_into_greek(network: Path) -> None:
    with closing(sqlite3.connect(network)) as connection, connection:
        connection.create_function("greek", 1, lambda text: text and text.translate(TO_GREEK))
        for table, columns in TYPED.items():
            for column in columns.split():
                connection.execute(f"UPDATE {table} SET {column} = greek({column})")


def cut_for_good(screen: QWidget) -> set[str]:
    """Give what is cut on a screen, also once whatever had only just come is laid out."""
    found = cut(screen)
    if found:
        settle()
        found = cut(screen)
    return found


def test_a_text_keeps_its_places_its_lines_and_its_menu_key() -> None:
    assert pseudo("&Save {n} people") == "⟦&Śáṽé {n} ƥéóƥłé·····⟧"
    assert pseudo("Edit…\tF2") == "⟦Éđíť…··⟧\tF2"


def test_what_is_not_translated_and_what_is_cut_is_found(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings("light"), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("Appearance" in text for text in untranslated(dialog, OWN_NAMES))
    dialog.appearances["dark"].setFixedWidth(20)
    assert any("Dark" in text for text in cut(dialog))


def test_a_dialog_has_room_for_longer_words(qtbot: QtBot, pseudo_language: None) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for dialog in (SettingsDialog(Settings("light"), Path("Αδα.netgrow"), parent), HelpWindow(parent)):
        dialog.show()
        assert untranslated(dialog, OWN_NAMES) == set()
        assert cut(dialog) == set()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_screen_is_translated_and_has_room(qapp: QApplication, tmp_path: Path, pseudo_language: None) -> None:
    window = opened_sample(tmp_path, put_into_greek)
    found = {}
    with closing(window):
        for name, screen in screens(window, tmp_path, "Αδα"):
            # What others are called, and what an imported file calls its columns.
            own = OWN_NAMES if name not in {"about", "import", "add a person"} else None
            found[name] = cut_for_good(screen) | (untranslated(screen, own) if own is not None else set())
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_screen_has_room_in_german(qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, "light")
    before = QLocale()
    speak(qapp, "de")
    window = opened_sample(tmp_path)
    with closing(window):
        found = {name: cut_for_good(screen) for name, screen in screens(window, tmp_path)}
    speak(qapp, "en")
    QLocale.setDefault(before)
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    watcher, font, before = theme_watcher(), qapp.font(), qapp.font()
    watcher.scale = type_scale(20)
    font.setPointSizeF(20)
    qapp.setFont(font)
    qapp.setStyleSheet(style_sheet(watcher.palette, watcher.scale))
    yield
    watcher.scale = type_scale()
    qapp.setFont(before)
    qapp.setStyleSheet(style_sheet(watcher.palette, watcher.scale))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_page_has_room_in_german_with_letters_twice_as_large(
    qapp: QApplication, tmp_path: Path, large_letters: None
) -> None:
    before = QLocale()
    speak(qapp, "de")
    window = opened_sample(tmp_path)
    with closing(window):
        found = {name: cut_for_good(screen) for name, screen in screens(window, tmp_path) if screen is window}
        narrowest = window.minimumSizeHint().width()
    speak(qapp, "en")
    QLocale.setDefault(before)
    assert {name: texts for name, texts in found.items() if texts} == {}
    assert narrowest <= 800


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_window_stands_from_right_to_left_and_nothing_is_cut(
    qapp: QApplication, tmp_path: Path, from_right_to_left: None
) -> None:
    window = opened_sample(tmp_path)
    page = page_of(window)
    settle()

    def left_of(part: str) -> int:
        widgets = {"add": window.tools.add, "panel": page.contacts.panel, "table": page.contacts.table}
        return widgets[part].mapTo(window, widgets[part].rect().topLeft()).x()

    assert left_of("panel") < left_of("table")
    assert left_of("add") < window.width() // 4
    with closing(window):
        found = {name: cut_for_good(screen) for name, screen in screens(window, tmp_path)}
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_menus_have_a_letter_for_each_line_in_german(qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, "light")
    before = QLocale()
    speak(qapp, "de")
    doors = network_doors(tmp_path)
    window = MainWindow(doors, Session(tmp_path / "window.ini"), tmp_path, lambda: DAY)
    window.start(doors.own_path, doors.open_own())
    bar = window.menuBar()
    doubled = {}
    for menu in [bar, *bar.findChildren(QMenu)]:
        letters = [text[text.index("&") + 1].lower() for act in menu.actions() if "&" in (text := act.text())]
        doubled["".join(letters)] = sorted({each for each in letters if letters.count(each) > 1})
    window.close()
    speak(qapp, "en")
    QLocale.setDefault(before)
    assert {menu: letters for menu, letters in doubled.items() if letters} == {}
