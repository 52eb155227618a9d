"""A bug is told of with its place in the program and without anybody's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from netgrow_desktop.ui.shell.problems import ProblemDialog, details

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def bug(name: str) -> BaseException:
    known: dict[str, str] = {}
    try:
        try:
            return ValueError(known[name])
        except KeyError as error:
            raise RuntimeError(f"could not show {name}") from error
    except RuntimeError as error:
        return error


def test_the_details_say_where_and_not_whom() -> None:
    text = details(bug("Ada Kowalska"))
    assert "RuntimeError" in text
    assert "KeyError" in text
    assert "test_problems.py" in text
    assert "in bug" in text
    assert "Ada" not in text
    # Nor who uses the computer, whose name may stand in the path of their folder.
    assert "  ui/shell/test_problems.py:" in text


def test_the_dialog_copies_its_details_and_gathers_further_ones(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ProblemDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.add(bug("Ada Kowalska"))
    dialog.add(bug("Ben Okoro"))
    dialog.add(ZeroDivisionError())
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text()
    assert copied.count("RuntimeError") == 1
    assert "ZeroDivisionError" in copied
