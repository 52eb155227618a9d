"""The owner's jobs and schools from LinkedIn's archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.formats.records import Rejected, Stage
from tests.formats.linkedin_files import EDUCATION, POSITIONS, records_of, text_of

if TYPE_CHECKING:
    from pathlib import Path


def test_jobs_with_months_and_years(tmp_path: Path) -> None:
    rows = [
        ("Northwind", "Director", "Leads three teams.", "Berlin, Germany", "Mar 2023", ""),
        ("Contoso", "Analyst", "", "", "2015", "Feb 2023"),
    ]
    assert records_of(tmp_path / "Positions.csv", text_of(POSITIONS, rows)) == [
        Stage(2, StageKind.JOB, "Northwind", "Director", "Berlin, Germany", "2023-03", "", "Leads three teams."),
        Stage(3, StageKind.JOB, "Contoso", "Analyst", "", "2015", "2023-02", ""),
    ]


def test_schools_with_their_degree_notes_and_activities(tmp_path: Path) -> None:
    rows = [("Example College", "2011", "2015", "With honours", "B.Sc.", "Choir")]
    assert records_of(tmp_path / "Education.csv", text_of(EDUCATION, rows)) == [
        Stage(2, StageKind.SCHOOL, "Example College", "B.Sc.", "", "2011", "2015", "With honours\nChoir"),
    ]


def test_what_has_no_place_of_its_own_is_kept_in_the_note(tmp_path: Path) -> None:
    text = text_of(f"{POSITIONS},Employment Type", [("", "Freelance tutor", "", "", "long ago", "", "Part time")])
    assert records_of(tmp_path / "p.csv", text) == [
        Stage(2, StageKind.JOB, "Freelance tutor", note="long ago\nEmployment Type: Part time")
    ]


def test_a_row_without_company_and_title_is_rejected(tmp_path: Path) -> None:
    (rejected,) = records_of(tmp_path / "p.csv", text_of(POSITIONS, [("", "", "Text", "", "2015", "")]))
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code, rejected.raw) == (2, "linkedin.no_stage", ",,Text,,2015,")
