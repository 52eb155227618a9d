"""The printed summary answers its four questions on page one and has every section, for any network."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.pages import write_pdf
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.summary import balance_chart, summary_document
from netgrow_desktop.reports.voice import Voice
from tests.reports import networks
from tests.reports.reading import page_texts, words_by_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.summary import NetworkSummary

A4 = paper_page(QPageSize.PageSizeId.A4)
LETTER = paper_page(QPageSize.PageSizeId.Letter)


@pytest.fixture(autouse=True)
def american(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "summary.pdf"


def printed(summary: NetworkSummary, pdf: Path) -> list[str]:
    write_pdf(summary_document(summary, A4), pdf)
    return page_texts(pdf)


def test_the_first_page_answers_how_big_how_balanced_who_is_due_and_what_is_missing(pdf: Path) -> None:
    first = printed(networks.usual(), pdf)[0]
    assert "Network summary Ada Kowalska · Thursday, December 3, 2026" in first
    assert "1,482 77% 7 1,326" in first
    for words in (
        "from 412",
        "of the 156 sorted are",
        "overdue, and 12 more",
        "undecided, and 9 sorted",
        "Strategic 41 3%",
        "Operational 120 8%",
        "Developmental 18 1%",
        "Undecided 1,326 89%",
        "23 people are in more than one category",
        "Ada Kowalska 10 days overdue",
        "and 14 more on the next pages",
        "With 1,204 people no contact is noted yet.",
        "No reminders are set for 21 of 41 strategic",
    ):
        assert words in first


@pytest.mark.parametrize("page", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("summary", [networks.usual(), networks.long_names()], ids=["usual", "long"])
def test_the_first_page_holds_all_four_answers_on_either_paper(
    pdf: Path, summary: NetworkSummary, page: object
) -> None:
    assert page in (A4, LETTER)
    write_pdf(summary_document(summary, A4 if page is A4 else LETTER), pdf)
    first = page_texts(pdf)[0]
    assert "Due first" in first
    assert "Still missing" in first


def test_every_section_is_there(pdf: Path) -> None:
    text = " ".join(printed(networks.usual(), pdf))
    for heading in (
        "The whole network",
        "The three categories",
        "Organisations Organisation People Share",
        "Overdue Person Category Why Last contact Due",
        "The next four weeks Person Category Why Last contact Due",
        "Never contacted Person Category Person Category",
    ):
        assert heading in text
    for question in ("top of trends", "count on to get", "sympathetic ear"):
        assert question in text
    assert "13 of 20 contacted in time" in text
    assert "Northwind 48 3%" in text
    assert "The first 7 of 412." in text
    assert "1,195 undecided people have no contact noted." in text


def test_everyone_who_is_due_is_named_once_in_the_lists_with_the_day_and_the_reason(pdf: Path) -> None:
    summary = networks.usual(overdue=0, coming=25)
    named = tuple(
        replace(item, name=f"Person{at:03}x", reason=f"reason{at:03}x") for at, item in enumerate(summary.next_weeks)
    )
    text = " ".join(printed(replace(summary, next_weeks=named), pdf))
    assert all(text.count(item.name) == (2 if at < 5 else 1) for at, item in enumerate(named))
    assert all(item.reason in text for item in named)
    assert "Nobody is overdue." in text
    assert "Dec 3, 2026" in text
    assert "today" in text


@pytest.mark.parametrize(
    ("days", "words"), [(-2, "2 days overdue"), (-1, "1 day overdue"), (0, "today"), (1, "tomorrow"), (9, "in 9 days")]
)
def test_a_due_day_is_said_in_words(pdf: Path, days: int, words: str) -> None:
    item = networks.due(1, days)
    summary = networks.usual(overdue=0, coming=1)
    assert words in printed(replace(summary, next_weeks=(item,)), pdf)[0]


def test_a_cadence_says_how_often_and_a_plan_its_reason(pdf: Path) -> None:
    text = " ".join(printed(networks.usual(overdue=3, coming=1), pdf))
    assert "Every 30 days" in text
    assert "Send the reading" in text


def test_table_heads_come_again_on_each_page_of_a_long_list(pdf: Path) -> None:
    pages = printed(networks.usual(overdue=200), pdf)
    continued = [page for page in pages if "Overdue, continued" in page]
    assert len(continued) > 5
    assert all("Person Category Why Last contact Due" in page for page in continued)


def test_a_cut_list_says_how_many_there_are(pdf: Path) -> None:
    text = " ".join(printed(replace(networks.usual(overdue=20), overdue_count=4321), pdf))
    assert "The first 20 of 4,321." in text


def test_thousands_of_due_people_are_all_printed(pdf: Path) -> None:
    summary = networks.usual(overdue=0, coming=1)
    many = tuple(networks.due(at, -at, of=f"Person{at:04}x") for at in range(1200))
    pages = printed(replace(summary, overdue=many, overdue_count=len(many)), pdf)
    assert len(pages) > 60
    text = " ".join(pages[1:])
    assert all(f"Person{at:04}x" in text for at in range(1200))
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_an_empty_network_gets_a_page_that_invites(pdf: Path) -> None:
    pages = printed(networks.empty(), pdf)
    assert len(pages) == 1
    assert "There is nobody in this network yet." in pages[0]
    assert "Thursday, December 3, 2026" in pages[0]
    assert "Page 1 of 1" in pages[0]
    assert "0%" not in pages[0]


def test_one_person_is_one_person(pdf: Path) -> None:
    text = " ".join(printed(networks.one_person(), pdf))
    assert "person, from 1 of the 1 sorted is strategic" in text
    assert "1 of 1 strategic" in text
    assert "1 person 100%" in text
    assert "Nobody is operational yet." in text
    assert "1 people" not in text
    assert "1 organisations" not in text


def test_a_network_without_categories_says_so(pdf: Path) -> None:
    nobody = tuple(networks.category(kind, 0, 50) for kind in Category)
    summary = replace(networks.empty("Ada"), people=50, undecided=50, organizations=0, categories=nobody)
    first = printed(summary, pdf)[0]
    assert "nobody is sorted into" in first
    assert "50 – 0 50" in first
    assert "Nobody is strategic yet." in first


def test_a_complete_network_lacks_nothing(pdf: Path) -> None:
    full = tuple(
        replace(networks.category(kind, 10, 30), with_cadence=10, within_cadence=10, never_contacted=0)
        for kind in Category
    )
    summary = replace(networks.empty("Ada"), people=30, organizations=9, categories=full)
    first = printed(summary, pdf)[0]
    assert "Nothing stands out: everyone is sorted and has been contacted." in first
    assert "Nobody is due in the next four weeks." in first
    assert "Never contacted Everyone has been contacted." in " ".join(page_texts(pdf))


@pytest.mark.parametrize(
    "name",
    [
        '<img src="/dev/zero">',
        "<b>bold</b> &amp; <script>",
        "{count} %1 %n {}",
        "Nguyễn Thị Hồng Hạnh",
        "Małgorzata Żółkiewska-Łoś",
        "محمد بن عبد الله",
        "D'Angelo-O’Brien “Rob”",
        "Αριστείδης",
    ],
)
def test_names_are_printed_letter_by_letter(pdf: Path, name: str) -> None:
    summary = networks.usual(overdue=1, coming=1, never=1)
    hostile = replace(summary.overdue[0], name=name, organization="Northwind", title="")
    text = " ".join(
        printed(
            replace(
                summary,
                owner=name,
                overdue=(hostile,),
                top_organizations=((name, 3),),
                never_contacted_sorted=(networks.person(1)._replace(name=name),),
            ),
            pdf,
        )
    )
    # The head of the pages, the title, and the lists of the organisations, the overdue and the never contacted.
    assert text.count(name) >= 5


def test_a_name_that_is_markup_opens_no_file(pdf: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    # Opening the pipe would wait for ever; the test's time limit would tell.
    name = f'<img src="{pipe}">'
    summary = networks.usual(overdue=1)
    printed(replace(summary, owner=name, overdue=(replace(summary.overdue[0], name=name, reason=name),)), pdf)


def test_numbers_and_dates_follow_the_locale(pdf: Path) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    first = printed(networks.usual(), pdf)[0]
    assert "1.482" in first
    assert "Donnerstag, 3. Dezember 2026" in first


def test_the_words_are_those_that_were_passed_in(pdf: Path) -> None:
    def german(message: Message) -> str:
        return "Netzwerk im Überblick" if message.code == "print.title" else english(message)

    write_pdf(summary_document(networks.usual(), A4, german), pdf)
    assert all("Netzwerk im Überblick" in page for page in page_texts(pdf))


def test_columns_of_numbers_are_aligned_to_the_right(pdf: Path) -> None:
    printed(networks.usual(), pdf)
    counts = {"48", "42", "36", "30", "24", "18", "12"}
    page = next(page for page in words_by_page(pdf) if any(word.text == "Organisations" for word in page))
    heading = next(word for word in page if word.text == "People")
    column = [word.right for word in page if word.text in counts and abs(word.right - heading.right) < 20]
    assert len(column) == len(counts)
    assert max(column) - min(column) < 0.5


def test_the_bars_of_the_whole_network_are_the_categories_and_the_undecided() -> None:
    bars = balance_chart(networks.usual(), Voice(english))
    assert [(bar.label, bar.people) for bar in bars] == [
        ("Strategic", 41),
        ("Operational", 120),
        ("Developmental", 18),
        ("Undecided", 1326),
    ]
    assert bars[3].share == pytest.approx(1326 / 1482)
