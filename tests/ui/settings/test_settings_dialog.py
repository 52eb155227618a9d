"""The settings apply at once and say where the files are."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from netgrow_desktop.services.backups import back_up, backups_of
from netgrow_desktop.storage.backups import Backup
from netgrow_desktop.ui.settings.settings_dialog import BACKUPS_SHOWN, Settings, SettingsDialog, backup_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def opened(qtbot: QtBot, network: Path | None) -> SettingsDialog:
    dialog = SettingsDialog(Settings("light"), network)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_appearance_is_told_the_moment_it_is_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, None)
    chosen: list[str] = []
    dialog.appearance_chosen.connect(chosen.append)
    assert dialog.appearances["light"].isChecked()
    dialog.appearances["dark"].click()
    dialog.appearances["system"].click()
    assert chosen == ["dark", "system"]


def test_it_says_where_the_network_and_its_backups_are(qtbot: QtBot, network: Network) -> None:
    dialog = opened(qtbot, network.path)
    shown = "".join(label.text() for label in dialog.findChildren(QLabel)).replace("\u200b", "")
    assert str(network.path) in shown
    dialog.show_backups(backups_of(network.path))
    assert dialog.backups.text().startswith("No backups yet")
    back_up(network.path)
    dialog.show_backups(backups_of(network.path))
    assert dialog.backups.text() == "1 backup in “a backups”:"
    assert len([label for label in dialog.findChildren(QLabel) if " · 0 people · " in label.text()]) == 1


def test_every_backup_that_is_listed_can_be_restored(qtbot: QtBot, network: Network) -> None:
    dialog = opened(qtbot, network.path)
    asked: list[Path] = []
    dialog.restore_asked.connect(asked.append)
    made = [back_up(network.path) for _ in range(BACKUPS_SHOWN + 1)]
    dialog.show_backups(backups_of(network.path)[:1])
    dialog.show_backups(backups_of(network.path))

    def offered() -> list[QPushButton]:
        buttons = dialog.findChildren(QPushButton)
        return [button for button in buttons if button.text() == "Restore" and button.isVisible()]

    qtbot.waitUntil(lambda: len(offered()) == BACKUPS_SHOWN)
    for button in offered():
        button.click()
    assert asked == list(reversed(made))[:BACKUPS_SHOWN]


def test_a_backup_is_said_with_date_people_and_size() -> None:
    backup = Backup(Path("x"), datetime(2026, 11, 20, 9, 30, tzinfo=UTC), 1_234_567, 1482)
    assert backup_words(backup) == "November 20, 2026, 09:30 · 1,482 people · 1.2 MB"


def test_an_answer_after_closing_is_left(qtbot: QtBot, network: Network) -> None:
    dialog = opened(qtbot, network.path)
    before = dialog.backups.text()
    dialog.accept()
    dialog.show_backups([])
    assert dialog.backups.text() == before


def test_without_an_open_network_there_are_no_files_to_show(qtbot: QtBot) -> None:
    dialog = opened(qtbot, None)
    enabled = {button.text(): button.isEnabled() for button in dialog.findChildren(QPushButton)}
    assert "Show in folder" not in enabled
    assert not enabled["About me…"]


def test_the_buttons_ask_whoever_opened_it(qtbot: QtBot, network: Network) -> None:
    dialog = opened(qtbot, network.path)
    asked: list[str] = []
    dialog.about_me_asked.connect(lambda: asked.append("about me"))
    dialog.back_up_asked.connect(lambda: asked.append("back up"))
    dialog.rhythm_asked.connect(lambda: asked.append("rhythm"))
    buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
    buttons["About me…"].click()
    buttons["Back up now"].click()
    buttons["Rhythm…"].click()
    assert asked == ["about me", "back up", "rhythm"]
