"""Whoever has nobody yet is shown how to get the people they have elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from netgrow_desktop.ui.contacts.export_steps import ExportSteps
from netgrow_desktop.ui.theme import color

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_steps_stand_side_by_side_from_linkedin_to_the_window(qtbot: QtBot) -> None:
    steps = ExportSteps()
    qtbot.addWidget(steps)
    steps.show()
    said = steps.findChildren(QLabel)
    assert [label.text().split(maxsplit=2)[:2] for label in said] == [["On", "LinkedIn"], ["Get", "a"], ["Drop", "the"]]
    assert sorted(said, key=QLabel.x) == said
    assert all(label.heightForWidth(label.width()) <= label.height() for label in said)
    picture = steps.grab().toImage()
    inks = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, 48, 2)}
    assert color("accent").rgb() in inks
