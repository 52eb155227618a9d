"""The career map and the network map on sheets of their own, and their tables for browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.career import Stage, StageKind
from netgrow_desktop.domain.examine.network_map import layout
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.printed_career import PrintedCareer, PrintedStage
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.career_map import career_map
from netgrow_desktop.reports.map_sheet import map_sheet
from netgrow_desktop.reports.pages import html_bytes, pdf_bytes
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.voice import Voice
from tests.reports import networks, reviews
from tests.reports.reading import page_texts, sheet_sizes

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.reports.pages import Sheets

A4 = QPageSize.PageSizeId.A4
VOICE = Voice(english)
FIRST_JOB = Stage(StageKind.JOB, "Contoso", "Analyst", "Bremen", "2014-01", "2018-06", id=1)
PRESENT = Stage(StageKind.JOB, "Northwind", "Head of Procurement", "", "2017", "", id=2)
SCHOOL = Stage(StageKind.SCHOOL, "Universität Musterstadt", "M.Sc.", "", "", "2013", id=3)


def career(*stages: PrintedStage) -> PrintedCareer:
    return PrintedCareer("Ada Kowalska", networks.TODAY, stages)


def read(sheets: Sheets, folder: Path) -> list[str]:
    path = folder / "map.pdf"
    path.write_bytes(pdf_bytes(sheets))
    return page_texts(path)


def test_each_stage_stands_there_with_its_days_and_people_and_an_empty_one_asks(
    qapp: QApplication, tmp_path: Path
) -> None:
    people = (("Ada Weiß", ""), ("Ben Okoro", "cultivate"), ("Chi Tran", "repair"))
    made = career(PrintedStage(PRESENT, people), PrintedStage(FIRST_JOB, (), 4), PrintedStage(SCHOOL))
    (text,) = read(career_map(made, paper_page(A4, landscape=True), VOICE), tmp_path)
    for said in ("Northwind", "2017 – today", "Ada Weiß", "Ben Okoro – cultivate", "Chi Tran – repair", "until 2013"):
        assert said in text
    assert text.count("Nobody yet: who helped you there?") == 2
    assert "4 may belong here" in text
    assert "3 stages, 3 people placed" in text
    assert "2026" in text.split("Northwind")[0]
    assert sheet_sizes(tmp_path / "map.pdf") == {(842, 595)}


def test_a_long_name_is_shortened_rather_than_the_mark_behind_it(qapp: QApplication, tmp_path: Path) -> None:
    people = (("Benedikta-Maximiliane Freifrau von Beispielhausen-Musterstein zu Langenfeld", "repair"),)
    (text,) = read(career_map(career(PrintedStage(PRESENT, people)), paper_page(A4), VOICE), tmp_path)
    assert "Benedikta-Maximiliane Freifrau" in text
    assert "zu Langenfeld" not in text
    assert "– repair" in text


def test_what_does_not_fit_is_counted_and_many_stages_go_on_another_sheet(qapp: QApplication, tmp_path: Path) -> None:
    crowd = tuple((f"Person {at:03}", "") for at in range(200))
    sheets = career_map(career(*[PrintedStage(PRESENT, crowd)] * 20), paper_page(A4), VOICE)
    pages = read(sheets, tmp_path)
    assert len(pages) == sheets.sheet_count > 1
    assert sum(page.count("more") for page in pages) == 20
    html = html_bytes(sheets).decode()
    assert html.count("Person 199") == 20
    assert html.count("data:image/svg+xml") == sheets.sheet_count


def test_the_map_fills_a_sheet_and_its_table_names_everybody(qapp: QApplication, tmp_path: Path) -> None:
    shown = reviews.usual().map
    sheets = map_sheet(shown, "Ada Kowalska", networks.TODAY, len(shown.places), paper_page(A4), VOICE)
    (text,) = read(sheets, tmp_path)
    assert f"{len(shown.places)} people you sorted" in text
    assert "Within a year" in text
    html = html_bytes(sheets).decode()
    assert all(place.person.name.split()[0] in html for place in shown.places)


def test_there_is_no_map_of_nobody(qapp: QApplication) -> None:
    with pytest.raises(NetGrowError) as unsorted:
        map_sheet(layout([], [], networks.TODAY), "", networks.TODAY, 0, paper_page(A4), VOICE)
    assert unsorted.value.message.code == "paper.no_map"
    with pytest.raises(NetGrowError) as unwritten:
        career_map(career(), paper_page(A4), VOICE)
    assert unwritten.value.message.code == "paper.no_career"
