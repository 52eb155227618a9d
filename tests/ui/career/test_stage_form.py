"""The form of a stage: how days are read, and what is refused in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from netgrow_desktop.domain.career import Stage, StageDraft, StageKind
from netgrow_desktop.ui.career.stage_form import StageForm, ask_stage, read_day

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", ""),
        ("today", ""),
        ("2019", "2019"),
        ("Mar 2019", "2019-03"),
        ("03/2019", "2019-03"),
        ("2019-03-15", "2019-03-15"),
        ("15 March", None),
        ("when I was young", None),
    ],
)
def test_days_are_read_as_precisely_as_they_are_typed(owner: QWidget, typed: str, day: str | None) -> None:
    assert read_day(typed) == day


def test_what_is_wrong_is_said_and_nothing_is_saved(owner: QWidget) -> None:
    saved: list[StageDraft] = []
    form = ask_stage(owner, (), saved.append)
    form.accept()
    assert form.problem() == "A stage needs the name of its organisation or school, or at least your role."
    form.organization.setText("Northwind")
    form.since.setText("long ago")
    form.accept()
    assert form.problem() == "“long ago” is no day that can be read. Type 2019, or Mar 2019."
    form.since.setText("2019")
    form.until.setText("2018")
    form.accept()
    assert form.problem() == "This would end before it began. Change one of the two days."
    assert saved == []
    form.until.setText("")
    form.accept()
    assert saved == [StageDraft(StageKind.JOB, "Northwind", started_on="2019")]


def test_changing_nothing_keeps_everything(owner: QWidget) -> None:
    saved: list[StageDraft] = []
    present = Stage(
        StageKind.SCHOOL,
        "Lakeside College",
        "BSc",
        "Lakeside",
        "2008-10",
        "2013-07-31",
        "Rowing",
        id=4,
        source="linkedin",
    )
    form: StageForm = ask_stage(owner, (), saved.append, present)
    assert form.windowTitle() == "Change a stage"
    assert form.organization.accessibleName() == "School or university"
    form.accept()
    assert saved == [
        StageDraft(StageKind.SCHOOL, "Lakeside College", "BSc", "Lakeside", "2008-10", "2013-07-31", "Rowing")
    ]
