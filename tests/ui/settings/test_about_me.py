"""*About me* is asked once, may wait, and keeps what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.ui.settings.about_me import AboutMeDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.storage.network import Network

ADA = AboutMe(
    "Ada Kowalska",
    ("ada@a.example", "ada@b.example"),
    "linkedin.com/in/ada",
    "Northwind",
    "Finance",
    "Books",
    "Gdynia",
    "Paper",
)


def opened(qtbot: QtBot, about_me: AboutMe | None) -> tuple[AboutMeDialog, list[AboutMe]]:
    dialog = AboutMeDialog(about_me)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    said: list[AboutMe] = []
    dialog.saved.connect(said.append)
    dialog.open()
    return dialog, said


def test_everything_is_typed_with_the_keyboard_and_kept_in_the_file(qtbot: QtBot, network: Network) -> None:
    dialog, said = opened(qtbot, None)
    QTest.keyClicks(dialog.name, "Ada Kowalska")
    QTest.keyClicks(dialog.emails, "ada@a.example")
    QTest.keyClick(dialog.emails, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.emails, "ada@b.example")
    QTest.keyClicks(dialog.linkedin, "linkedin.com/in/ada")
    QTest.keyClicks(dialog.organization, "Northwind")
    QTest.keyClicks(dialog.department, "Finance")
    QTest.keyClicks(dialog.team, "Books")
    QTest.keyClicks(dialog.city, "Gdynia")
    QTest.keyClicks(dialog.industry, "Paper")
    QTest.keyClick(dialog.industry, Qt.Key.Key_Return)
    assert said == [ADA]
    assert not dialog.isVisible()
    owner = OwnerService(network)
    owner.save_about_me(said[0])
    assert owner.about_me() == ADA


def test_tab_leaves_the_addresses(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, None)
    assert dialog.emails.tabChangesFocus()


def test_what_is_known_is_shown_and_saving_it_unchanged_says_nothing(qtbot: QtBot) -> None:
    dialog, said = opened(qtbot, ADA)
    assert dialog.about_me() == ADA
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert said == []
    assert not dialog.isVisible()


def test_it_may_wait_only_while_it_was_never_answered(qtbot: QtBot) -> None:
    first, said = opened(qtbot, None)
    later = next(button for button in first.findChildren(QPushButton) if button.text() == "Later")
    later.click()
    assert said == []
    assert not first.isVisible()
    again, _ = opened(qtbot, ADA)
    assert "Later" not in [button.text() for button in again.findChildren(QPushButton)]


@pytest.mark.parametrize(
    ("email", "linkedin", "problem"),
    [
        ("nobody", "", "“nobody” does not look like an e-mail address."),
        ("a@b c", "", "“a@b c” does not look like an e-mail address."),
        ("", "northwind.example", "A LinkedIn address looks like linkedin.com/in/your-name."),
    ],
)
def test_what_cannot_be_stays_with_a_sentence(qtbot: QtBot, email: str, linkedin: str, problem: str) -> None:
    dialog, said = opened(qtbot, None)
    dialog.emails.setPlainText(email)
    dialog.linkedin.setText(linkedin)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert said == []
    assert dialog.problem() == problem
    assert dialog.isVisible()
