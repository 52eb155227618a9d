"""The time of day of a talk, as people write it."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.interviews.clock import time_of_day


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("", ""),
        ("  ", ""),
        ("9", "09:00"),
        ("9.05", "09:05"),
        ("14:30", "14:30"),
        ("14h30", "14:30"),
        ("1430", "14:30"),
        ("14 Uhr", "14:00"),
        ("14:30 Uhr", "14:30"),
        ("9 Uhr 05", "09:05"),
        ("2:30 pm", "14:30"),
        ("2PM", "14:00"),
        ("12 a.m.", "00:00"),
        ("12pm", "12:00"),
        ("0:00", "00:00"),
        ("24:00", None),
        ("9:5", None),
        ("13 pm", None),
        ("0 am", None),
        ("14:60", None),
        ("14:30:00", None),
        ("14:30\nEND:VEVENT", None),
        ("３時", None),
        ("noon", None),
    ],
)
def test_a_time_is_read_as_it_is_written(said: str, at: str | None) -> None:
    assert time_of_day(said) == at
