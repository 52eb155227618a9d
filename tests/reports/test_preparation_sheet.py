"""The sheet for an informational interview: one page with everything that was chosen, on large and on small paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.interactions import Direction, Interaction, InteractionKind
from netgrow_desktop.domain.interviews.interview import Interview, Wish
from netgrow_desktop.domain.interviews.questions import QUESTIONS, SUGGESTED, question_message
from netgrow_desktop.domain.interviews.sheet import PreparationSheet
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.preparation_sheet import preparation_document
from tests.domain.before_writing.test_card import ADA
from tests.reports.reading import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator


pytestmark = pytest.mark.usefixtures("qapp", "american")

TODAY = date(2026, 9, 16)
PAPERS = [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5]
LONG_NAME = "Prof. Dr. Wilhelmine Freifrau von Oberhausen-Niederstetten"
LONG_WORK = "Leiterin Rechnungswesen, Vereinigte Straßenbahngesellschaften Oberschwaben-Allgäu GmbH & Co. KG"
WISH = "Wie Tarife für Regionalzüge entstehen und wer darüber in einem Verbund mit vierzehn Gesellschaften entscheidet"
ALL = tuple(code for codes in QUESTIONS.values() for code in codes)
MANY = ALL[:12]


@pytest.fixture
def american() -> Iterator[None]:
    """Write days and times as Americans do."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def interview(topic: str, planned_on: str = "2026-09-22", place: str = "Café Linde") -> Interview:
    at = "14:30" if planned_on else ""
    return Interview(
        *(1, 1, "Ada Kowalska", "Northwind", "CFO", 0, "", Wish(topic), "", 1, planned_on, at, "Europe/Berlin", 30),
        *(place, "", "", (), "", "", "", "", ""),
    )


def talk(note: str) -> Interaction:
    return Interaction(1, 1, InteractionKind.COFFEE, "2026-08-01", Direction.BOTH, note, typed=True)


def sheet(name: str, questions: tuple[str, ...], *, topic: str = "Trams", much: bool = False) -> PreparationSheet:
    who = [Message("sheet.work", {"work": LONG_WORK if much else "CFO, Northwind"})]
    who += [Message("sheet.cares_about", {"what": "Her choir, and why tariffs have so many zones. " * 8})] * much
    shared = [Message("sheet.same_places", {"places": LONG_WORK})] * much
    talks = tuple(talk("Talked about the new depot and about who decides on tariffs. " * 4) for _ in range(3 * much))
    about = interview(topic, place="Besprechungsraum Friedrichshafen, 4. Obergeschoss" if much else "Café Linde")
    contact = replace(ADA, name=name)
    return PreparationSheet(TODAY, about, contact, tuple(who), tuple(shared), talks, questions, "Robin Sample")


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "said",
    [sheet("Ada Kowalska", SUGGESTED), sheet(LONG_NAME, MANY, topic=WISH, much=True), sheet("Ada Kowalska", ())],
    ids=["usual", "much", "no questions"],
)
def test_everything_that_was_chosen_stands_on_one_page_with_room_for_notes(
    said: PreparationSheet, paper: QPageSize.PageSizeId
) -> None:
    document = preparation_document(said, paper_page(paper))
    text = text_of(document)
    assert document.sheet_count == 1
    assert said.contact is not None
    for words in (said.contact.name, said.interview.wish.topic, "Tuesday, September 22, 2026, 2:30", "Notes"):
        assert words in text
    assert all(english(question_message(each)) in text for each in said.questions)
    assert "Say thank you by Wednesday, September 23, 2026" in text


def test_all_questions_that_there_are_stand_on_one_large_page() -> None:
    document = preparation_document(sheet(LONG_NAME, ALL, topic=WISH, much=True), paper_page(PAPERS[0]))
    assert document.sheet_count == 1
    assert all(english(question_message(each)) in text_of(document) for each in ALL)


def test_what_has_no_room_on_one_page_goes_on_and_loses_no_question() -> None:
    questions = tuple(f"Question {number}: {'and why did it become as it is today? ' * 7}" for number in range(12))
    document = preparation_document(sheet("Ada Kowalska", questions), paper_page(QPageSize.PageSizeId.A5))
    assert document.sheet_count > 1
    assert all(f"Question {number}:" in text_of(document) for number in range(12))


def test_the_more_there_is_to_ask_the_less_white_there_is() -> None:
    few, many = (
        preparation_document(sheet("Ada Kowalska", questions), paper_page(QPageSize.PageSizeId.A5)).as_web()
        for questions in (SUGGESTED, MANY)
    )
    assert few.count("border-bottom") > many.count("border-bottom")


def test_without_a_person_or_a_day_the_sheet_says_what_there_is() -> None:
    said = PreparationSheet(TODAY, interview("Trams", ""), None, (), (), (), SUGGESTED, "")
    text = text_of(preparation_document(said, paper_page(QPageSize.PageSizeId.A4)))
    assert "Nobody named yet" in text
    assert "I want to learn about: Trams" in text
    assert "thank you" not in text


def test_what_people_are_called_is_text_and_nothing_else() -> None:
    document = preparation_document(
        sheet("<b>Ada</b>\u202e<script>", ("<img src=x>\x00?",)), paper_page(QPageSize.PageSizeId.A4)
    )
    assert "<b>Ada</b><script>" in text_of(document)
    assert "<img src=x>?" in text_of(document)
