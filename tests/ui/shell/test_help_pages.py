"""The help pages name what is really in the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QPushButton, QScrollArea

from netgrow_desktop import resources
from netgrow_desktop.ui.career.acts import KEY_NAMES as STAGE_KEYS
from netgrow_desktop.ui.follow_ups.acts import KEY_NAMES
from netgrow_desktop.ui.importing.replies import KEYS
from netgrow_desktop.ui.shell.help_pages import LICENCES, about_page, place_keys, shortcuts_page
from tests.test_project import ROOT, lock_pins

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FONTS = ROOT / "resources" / "fonts"


def test_every_font_that_is_shipped_is_named_with_its_licence() -> None:
    families = {re.sub(r"Figures|-.*", "", file.stem) for file in FONTS.glob("*.ttf")}
    named = {name.replace(" ", "") for name, _ in LICENCES}
    assert families
    assert families <= named
    assert not any("Noto" in name for name in named)


def test_every_package_that_comes_with_the_program_is_named() -> None:
    of_qt = {"pyside6-essentials", "shiboken6"}
    named = {canonicalize_name(name) for name, _ in LICENCES}
    assert set(lock_pins("requirements.lock")) - of_qt - named == set()


def test_the_licences_in_full_are_read_where_they_lie_beside_the_built_program(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "netgrow_desktop")
    plain = about_page(window)
    assert [button.text() for button in plain.findChildren(QPushButton) if button.text().startswith("Read")] == []
    plain.close()
    (tmp_path / "THIRD-PARTY.txt").write_text("Ærøprint\nAll rights of Ada Kowalska.\n", encoding="utf-8")

    about = about_page(window)
    (button,) = [each for each in about.findChildren(QPushButton) if each.text() == "Read all licences…"]
    button.click()

    (text,) = about.findChildren(QPlainTextEdit)
    assert text.toPlainText() == "Ærøprint\nAll rights of Ada Kowalska.\n"
    assert text.isReadOnly()
    about.close()


def test_the_keys_of_the_follow_ups_are_listed(qapp: QApplication) -> None:
    keys = dict(dict(place_keys())["In the follow-ups"])
    assert set(KEY_NAMES.values()) <= set(keys.values())
    assert (keys["Done"], keys["Snooze"], keys["Skip this time"]) == ("Enter", "Z", "X")
    assert keys["Plan a follow-up"] == "N"


def test_the_keys_of_the_career_map_and_the_walk_are_listed(qapp: QApplication) -> None:
    keys = dict(dict(place_keys())["On the career map"])
    assert set(STAGE_KEYS.values()) <= set(keys.values())
    assert (keys["Was there"], keys["Was not there"]) == ("Enter", "N")
    assert dict(dict(place_keys())["In the recall walk"])["The question before"] == "Alt+Left"


def test_the_keys_of_find_duplicates_are_listed(qapp: QApplication) -> None:
    keys = dict(dict(place_keys())["In Find duplicates"])
    assert (keys["Merge"], keys["Not the same person"], keys["Skip"]) == ("Enter", "N", "Space")


def test_the_keys_of_an_import_are_those_that_answer(qapp: QApplication) -> None:
    keys = dict(place_keys())["In an import"]

    assert [key for what, key in keys if what.startswith("Same person?")] == ["S", "N", "L"]
    assert {chr(key.value) for key in KEYS} == {"S", "N", "L", " "}


def test_no_key_is_cut_off_in_the_list_of_keys(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    page = shortcuts_page(window, window.menuBar())
    area = page.findChild(QScrollArea)
    inside = area.widget() if area is not None else None
    assert area is not None
    assert inside is not None
    assert inside.minimumSizeHint().width() <= area.viewport().width()
    page.close()
