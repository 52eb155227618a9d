"""The program speaks the chosen language, or the system's, and writes numbers and dates as its place does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.language import SYSTEM, locale_for, speak
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def cancel_word(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text()


def test_german_is_spoken_by_the_window_the_layers_below_and_qt_itself(app: QApplication, qtbot: QtBot) -> None:
    speak(app, "de")
    assert QCoreApplication.translate("Menus", "&File") == "&Datei"
    assert words(Message("people.count", {"n": 1234})) == "1.234 Personen"
    assert cancel_word(qtbot) == "Abbrechen"
    assert QLocale().monthName(3) == "März"


def test_english_is_spoken_again_as_if_nothing_else_had_been(app: QApplication, qtbot: QtBot) -> None:
    speak(app, "de")
    speak(app, "en")
    assert QCoreApplication.translate("Menus", "&File") == "&File"
    assert words(Message("people.count", {"n": 1234})) == "1,234 people"
    assert cancel_word(qtbot) == "Cancel"


def test_a_text_of_a_class_is_said_in_german_by_those_that_are_made_of_it(app: QApplication, qtbot: QtBot) -> None:
    class ToolLine(QWidget):
        def said(self) -> str:
            return self.tr("Breakdown")

    class Longer(ToolLine):
        pass

    speak(app, "de")
    line = Longer()
    qtbot.addWidget(line)
    assert line.said() == "Aufteilung"


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        (SYSTEM, "de_AT", "de_AT"),
        (SYSTEM, "fr_FR", "fr_FR"),
        ("de", "de_CH", "de_CH"),
        ("de", "en_US", "de_DE"),
        ("en", "de_DE", "en_DE"),
        ("en", "en_GB", "en_GB"),
        ("de", "C", "de_DE"),
        (SYSTEM, "C", "C"),
    ],
)
def test_the_place_of_the_system_stays_where_another_language_is_chosen(choice: str, system: str, spoken: str) -> None:
    assert locale_for(choice, QLocale(system)).name() == spoken
