"""Notices above the tabs are told when they are news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.ui.shell import notices

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_a_notice_is_told_once_and_again_after_it_was_withdrawn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(notices, "announce", lambda _widget, text, **_: told.append(text))
    column = notices.Notices()
    qtbot.addWidget(column)
    for _ in range(2):
        column.post("feed", "danger", "The calendar could not be written.")
    column.withdraw("feed", for_now=True)
    column.post("feed", "danger", "The calendar could not be written.")
    assert len(told) == 1
    column.withdraw("feed")
    column.post("feed", "danger", "The calendar could not be written.")
    assert len(told) == 2
