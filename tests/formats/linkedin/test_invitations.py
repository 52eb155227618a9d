"""LinkedIn's invitations as evidence: who asked whom, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.formats.records import Rejected, Skipped
from tests.formats.linkedin_files import (
    INVITATIONS,
    INVITATIONS_2021,
    MAYA,
    PRIYA,
    THEO,
    days_of,
    people_by_name,
    records_of,
    text_of,
)

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    (PRIYA[0], MAYA[0], "1/4/26, 2:37 PM", "We met at the fair.", "INCOMING", PRIYA[1], MAYA[1]),
    (MAYA[0], THEO[0], "10/12/25, 11:05 AM", "", "OUTGOING", MAYA[1], THEO[1]),
]


def test_the_direction_and_the_day_of_each_invitation(tmp_path: Path) -> None:
    found = people_by_name(records_of(tmp_path / "Invitations.csv", text_of(INVITATIONS, ROWS)))
    assert {name: (person.key, days_of(person)) for name, person in found.items()} == {
        "Priya Example": ("priya-example", [("2026-01-04", "to_me")]),
        "Theo Sample": ("theo-sample", [("2025-10-12", "from_me")]),
    }
    for person in found.values():
        assert person.witnessed
        assert [(each.kind, each.note) for each in person.contacted] == [(InteractionKind.INVITATION, "")]


def test_before_2022_there_are_names_alone(tmp_path: Path) -> None:
    found = people_by_name(records_of(tmp_path / "x.csv", text_of(INVITATIONS_2021, [row[:5] for row in ROWS])))
    assert {name: (person.key, person.draft.links) for name, person in found.items()} == {
        "Priya Example": ("", ()),
        "Theo Sample": ("", ()),
    }


@pytest.mark.parametrize(
    ("day", "iso"),
    [("2024-01-10 10:00:00 UTC", "2024-01-10"), ("3/2/24, 2:03 PM", "2024-03-02"), ("3/2/24, 14:03", "2024-03-02")],
)
def test_days_as_linkedin_has_written_them(tmp_path: Path, day: str, iso: str) -> None:
    row = (*ROWS[0][:2], day, *ROWS[0][3:])
    (person,) = people_by_name(records_of(tmp_path / "x.csv", text_of(INVITATIONS, [row]))).values()
    assert days_of(person) == [(iso, "to_me")]


def test_somebody_invited_again_is_one_person(tmp_path: Path) -> None:
    again = (MAYA[0], PRIYA[0], "2/4/26, 2:37 PM", "", "OUTGOING", MAYA[1], f"{PRIYA[1]}/?x=1")
    (person,) = people_by_name(records_of(tmp_path / "x.csv", text_of(INVITATIONS, [ROWS[0], again]))).values()
    assert days_of(person) == [("2026-01-04", "to_me"), ("2026-02-04", "from_me")]


def test_rows_without_a_day_or_a_person_are_told(tmp_path: Path) -> None:
    rows = [
        (PRIYA[0], MAYA[0], "soon", "", "INCOMING", PRIYA[1], MAYA[1]),
        ("", MAYA[0], "1/4/26, 2:37 PM", "", "INCOMING", "", MAYA[1]),
        ("LinkedIn Member", MAYA[0], "1/4/26, 2:37 PM", "", "INCOMING", "", MAYA[1]),
    ]
    found = records_of(tmp_path / "x.csv", text_of(INVITATIONS, rows))
    assert [(type(each), each.line, each.reason.code) for each in found if isinstance(each, Rejected | Skipped)] == [
        (Rejected, 2, "row.no_day"),
        (Rejected, 3, "row.nobody"),
        (Skipped, 4, "linkedin.no_correspondent"),
    ]
