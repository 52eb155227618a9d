"""The printed summary is a review of two pages, for any network; lists follow only where many people are due."""

from __future__ import annotations

import os
import re
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
from netgrow_desktop.domain.examine.introductions import Broker
from netgrow_desktop.domain.examine.readings import warmth
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import english
from netgrow_desktop.domain.wording.languages import template_in
from netgrow_desktop.reports.pages import write_pdf
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.review_methods import FIGURES
from netgrow_desktop.reports.summary import Extent, balance_chart, summary_document
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.services.sample import create_sample
from netgrow_desktop.services.summary import SummaryService
from netgrow_desktop.storage.network import open_network
from tests.reports import networks, reviews
from tests.reports.reading import page_texts, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.reports.paper import PageFormat

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


@cache
def usual_pages() -> tuple[str, ...]:
    """Give the two pages of the usual network."""
    with tempfile.TemporaryDirectory() as folder:
        return tuple(printed(networks.usual(), Path(folder, "summary.pdf")))


def test_the_first_page_answers_how_big_how_balanced_who_is_due_and_what_is_missing() -> None:
    first = usual_pages()[0]
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
        "Northwind 48, Contoso 42",
        "With 1,204 people you were not in touch",
    ):
        assert words in first


@pytest.mark.parametrize(
    ("page", "size"),
    [(A4, 30), (LETTER, 180), (A4, 2_000), (LETTER, 2_000)],
    ids=["A4-30", "L-180", "A4-2000", "L-2000"],
)
def test_a_usual_network_is_reviewed_on_two_pages_of_either_paper(pdf: Path, page: PageFormat, size: int) -> None:
    summary = replace(networks.usual(), review=reviews.usual(size=size, key_people=20))
    write_pdf(summary_document(summary, page), pdf)
    first, second = page_texts(pdf)
    for heading in ("Strongest", "Needs development", "Four readings of each network", "Who is missing?"):
        assert heading in first
    for heading in ("Network map", "Who fades", "What to do next", "How these figures are worked out"):
        assert heading in second


@pytest.mark.parametrize("page", [A4, LETTER], ids=["A4", "Letter"])
def test_the_sample_is_reviewed_on_two_pages_and_its_long_names_are_whole(
    pdf: Path, tmp_path: Path, page: PageFormat
) -> None:
    path = tmp_path / "sample.netgrow"
    create_sample(path, networks.TODAY)
    network = open_network(path)
    try:
        summary = SummaryService(network).summary(networks.TODAY)
    finally:
        network.close()
    write_pdf(summary_document(summary, page), pdf)
    first, second = page_texts(pdf)
    assert "Sounding board" in first
    assert "Maximiliane Freifrau" in first
    assert "Who fades" in second
    # German needs more letters to say as much: they are a little smaller.
    german = summary_document(summary, page, lambda message: template_in("de", message).format(**message.values))
    write_pdf(german, pdf)
    first, second = page_texts(pdf)
    assert "Katarzyna Błaszczykowska-Wiśniewska" in text_of(german)
    assert "Wer fehlt?" in first
    assert "Was Sie als Nächstes tun" in second


@pytest.mark.parametrize(("extent", "pages"), [(Extent.ONE_PAGE, 1), (Extent.TWO_PAGES, 2)])
def test_less_of_it_may_be_printed(qapp: QApplication, extent: Extent, pages: int) -> None:
    document = summary_document(networks.usual(overdue=60), A4, extent=extent)
    assert document.sheet_count == pages
    assert "Who is missing?" in text_of(document)
    assert ("What to do next" in text_of(document)) is (pages == 2)


def test_the_readings_stand_side_by_side_and_are_not_blended() -> None:
    first = usual_pages()[0]
    assert "Your strategic network is the strongest: of those" in first
    assert "Your operational network needs development" in first
    assert "Strategic 60 people Operational 102 people Developmental 57 people" in first
    assert "Needs met 4.5 of 5 2.0 of 5 Not answered yet" in first
    assert "Warmth 67% in touch 67% in touch 68% in touch 20 of 30; 30 without a rhythm" in first
    assert "36% outside your organisation 44% outside your organisation 46% outside your organisation" in first
    assert "27% to 53% of the pairs" in first
    assert "4 of 15 pairs, 4 open" in first


def test_categories_of_few_people_have_counts_and_no_shares(pdf: Path) -> None:
    review = reviews.usual(size=6, key_people=2)
    first = printed(replace(networks.usual(), review=review), pdf)[0]
    readings = first[first.index("Four readings") : first.index("Shares are")]
    assert "%" not in readings
    assert "key person: it takes two" in readings


def test_roles_that_nobody_has_and_empty_places_are_named() -> None:
    first = usual_pages()[0]
    assert "3 places are empty" in first
    assert "Planner ○ nobody named ○ nobody named" in first
    assert "Mentor Nora Umutoni Jonas Okoro" in first
    assert "Somebody in Finance: ○ nobody" in first
    assert "A mentor outside: Jonas Okoro" in first
    assert "University of Lund" in first
    assert "not known whether inside: Grace Hazel, Chi Alder" in first


def test_what_changed_since_the_last_snapshot_is_a_line() -> None:
    first = usual_pages()[0]
    assert (
        "Since Sep 1, 2026 (Autumn): 3 people new, 1 in other categories, 2 faded, strategic needs met 3.3 → 4.5 of 5, "
        "operational in touch – → 50%."
    ) in first


def test_without_a_snapshot_nothing_is_compared(pdf: Path) -> None:
    summary = networks.usual()
    assert "Since" not in printed(replace(summary, review=replace(summary.review, since=None)), pdf)[0]


def test_the_map_names_its_sectors_and_people_as_text(pdf: Path) -> None:
    summary = networks.usual()
    second = printed(summary, pdf)[1]
    for words in ("180 people sorted or key", "Strategic 43", "Operational 89", "Developmental 47", "Key person"):
        assert words in second
    examination = summary.review.examination
    named = [each for each in examination.key_people if examination.people[each].name in second]
    assert len(named) > len(examination.key_people) / 2


def test_a_map_of_some_says_of_how_many(pdf: Path) -> None:
    review = reviews.usual(size=100)
    summary = replace(networks.usual(), review=review)
    assert "100 of 179, nearest first" in printed(summary, pdf)[1]


def test_who_fades_is_named_with_the_last_contact_and_counted() -> None:
    second = usual_pages()[1]
    assert "Cooling 19" in second
    assert "Hugo Dogwood May 6, 2024" in second
    assert "Dormant 27" in second
    assert "Bridges about to lapse 2" in second


@pytest.mark.parametrize("page", [A4, LETTER], ids=["A4", "Letter"])
@pytest.mark.parametrize("is_full", [True, False], ids=["full page", "no map"])
def test_each_kind_of_those_who_fade_names_some_and_says_how_many_more(
    pdf: Path, page: PageFormat, is_full: bool
) -> None:
    coming = 30 if is_full else 0
    summary = networks.usual(overdue=9, coming=coming)
    people = tuple(Fading(at, f"Fader{at:02}x", "", "2024-05-06", Message("examine.trust.key")) for at in range(40))
    found = replace(reviews.usual().examination, fading=FadingPeople(people[:22], 22, people[22:31], 41, people[31:35]))
    if not is_full:
        found = replace(found, everyone=0, key_people=())
    review = reviews.of(found)
    review = review if is_full else replace(review, map=replace(review.map, places=()))
    write_pdf(summary_document(replace(summary, review=review), page), pdf)
    pages = page_texts(pdf)
    text = " ".join(pages)

    named = [each.name for each in people if each.name in text]
    assert len(pages) == 2
    for of_kind, number in ((people[:22], 22), (people[22:31], 41), (people[31:35], 4)):
        here = sum(each.name in named for each in of_kind)
        assert here >= 1
        assert here == number or f"and {number - here} more" in text
    assert is_full or len(named) > 20


def test_the_gap_to_fill_first_says_why_and_who_could_help() -> None:
    second = usual_pages()[1]
    for words in ("“Somebody in Finance” is still empty.", "one of your own.", "Grace Elm Works at Contoso."):
        assert words in second


def test_whoever_opened_a_door_and_was_not_thanked_is_named(pdf: Path) -> None:
    summary = networks.usual()
    brokers = (Broker(0, "Vera Opener", (1, 2), (), (), ""), Broker(3, "Wim Opener", (1,), (), (), "2024-02-01"))
    examination = summary.review.examination
    examination = replace(examination, introductions=replace(examination.introductions, brokers=brokers))
    second = printed(replace(summary, review=reviews.of(examination)), pdf)[1]
    thanks = second[second.index("Say thank you") : second.index("Also overdue")]
    for words in ("Vera Opener introduced 2", "never thanked", "Wim Opener introduced 1", "last thanked"):
        assert words in thanks
    assert thanks.index("Vera") < thanks.index("Wim")


def test_each_figure_is_worked_out_in_words_with_its_day_and_its_sources() -> None:
    review = networks.usual().review
    second = usual_pages()[1]
    notes = second[second.index("How these figures") :]
    assert "As of Dec 3, 2026" in notes
    said = explained(review.examination)
    for figure in FIGURES:
        assert english(said[figure].name) in notes
    # Two columns are read line by line, so single words are looked for.
    words = set(re.findall(r"\w+", notes))
    for figure in FIGURES:
        assert set(re.findall(r"\w+", english(said[figure].formula))) <= words
        assert set(re.findall(r"\b[12]\d{3}\b", english(said[figure].source))) <= words


def test_forty_who_are_due_are_all_named_by_weeks_without_a_list(pdf: Path) -> None:
    summary = networks.usual(overdue=8, coming=32)
    overdue = tuple(replace(item, name=f"Late{at:03}x") for at, item in enumerate(summary.overdue))
    coming = tuple(replace(item, name=f"Soon{at:03}x") for at, item in enumerate(summary.next_weeks))
    pages = printed(replace(summary, overdue=overdue, next_weeks=coming), pdf)
    assert len(pages) == 2
    assert all(pages[1].count(item.name) == 1 for item in (*overdue, *coming))
    by_weeks = re.split(r"Due by Dec (\d+), 2026: ", pages[1][pages[1].index("Also overdue: ") :])
    assert by_weeks[1::2] == ["9", "16", "23", "30"]
    for item in coming:
        assert item.name in by_weeks[2 + 2 * ((item.due_on - summary.day).days // 7)]


def test_everyone_who_is_due_is_named_in_the_lists_with_the_day_and_the_reason(pdf: Path) -> None:
    summary = networks.usual(overdue=0, coming=45)
    named = tuple(
        replace(item, name=f"Person{at:03}x", reason=f"reason{at:03}x") for at, item in enumerate(summary.next_weeks)
    )
    text = " ".join(printed(replace(summary, next_weeks=named), pdf))
    lists = text[text.index("Nobody is overdue.") :]
    assert all(lists.count(item.name) == 1 for item in named)
    assert all(item.reason in lists for item in named)
    assert "Dec 3, 2026" in lists
    assert "today" in lists
    assert "Not in touch yet Person Category Person Category" in lists
    assert "You were not in touch yet with 1,195 undecided people." in lists


def test_a_due_day_is_said_in_words(pdf: Path) -> None:
    days = {-2: "2 days overdue", -1: "1 day overdue", 0: "today", 1: "tomorrow", 9: "in 9 days"}
    items = {day: networks.due(at, day, of=f"Person{at:03}x") for at, day in enumerate(days)}
    summary = networks.usual(overdue=0, coming=len(days))
    second = printed(replace(summary, next_weeks=tuple(items.values())), pdf)[1]
    for day, words in days.items():
        assert f"{items[day].name} {words}" in second


def test_a_cadence_says_how_often_and_a_plan_its_reason(pdf: Path) -> None:
    text = " ".join(printed(networks.usual(overdue=45, coming=1), pdf))
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


def test_hundreds_of_due_people_are_all_printed(pdf: Path) -> None:
    summary = networks.usual(overdue=0, coming=1)
    many = tuple(networks.due(at, -at, of=f"Person{at:04}x") for at in range(400))
    pages = printed(replace(summary, overdue=many, overdue_count=len(many)), pdf)
    assert len(pages) > 20
    text = " ".join(pages[1:])
    assert all(f"Person{at:04}x" in text for at in range(400))
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
    assert "Strategic 1 100%" in text
    assert "1 people" not in text
    assert "1 organisations" not in text


def test_a_network_without_categories_says_so_and_where_to_begin(pdf: Path) -> None:
    nobody = tuple(networks.category(kind, 0, 50) for kind in Category)
    summary = replace(networks.empty("Ada"), people=50, undecided=50, organizations=0, categories=nobody)
    text = " ".join(printed(summary, pdf))
    assert "nobody is sorted into" in text
    assert "50 – 0 50" in text
    assert "Nobody is sorted yet." in text
    assert "No key people are chosen yet" in text
    assert "The map shows whom you sorted" in text
    assert "Begin here" in text


def test_where_nobody_is_due_those_most_worth_a_word_are_named_with_the_reason(pdf: Path) -> None:
    bridge, cooling, dormant = (
        Fading(at, f"Fader{at}x", "", "2022-05-06", Message("examine.dormant.years", {"n": 4 + at}), trust)
        for at, trust in enumerate((None, Message("examine.trust.key"), None))
    )
    summary = networks.usual(overdue=0, coming=0)
    found = replace(summary.review.examination, fading=FadingPeople((bridge, cooling), 2, (dormant,), 1, (bridge,)))
    second = printed(replace(summary, review=reviews.of(found)), pdf)[1]
    worth = second[second.index("Be in touch") : second.index("How these figures")]
    for words in ("Nobody is overdue", "Most worth a word now:", "Fader0x", "for 4 years", "Fader1x", "key people"):
        assert words in worth
    assert "Fader2x" not in worth


def test_people_known_at_an_empty_stage_are_to_be_placed_there(pdf: Path) -> None:
    summary = networks.usual()
    review = replace(summary.review, known_there=(("Tailspin & Co", 79), ("Litware", 1)))
    first = printed(replace(summary, review=review), pdf)[0]
    # The grid's lines stand between those of the sentences.
    for words in ("79 people you know", "1 person you know"):
        assert words in first


def test_a_network_without_gaps_and_fading_people_says_so(pdf: Path) -> None:
    summary = networks.usual(overdue=0, coming=0, never=0)
    examination = replace(
        summary.review.examination, gaps=(), fading=FadingPeople((), 0, (), 0, ()), seats=(), key_people=(1,)
    )
    text = " ".join(
        printed(
            replace(summary, never_contacted=0, next_weeks=(), next_weeks_count=0, review=reviews.of(examination)), pdf
        )
    )
    for words in (
        *(
            "No place is empty",
            "Nothing else stands out.",
            "Nobody is cooling, as far",  # names of the map beside it stand between its lines
            "No bridge to another circle",
        ),
        *("Nobody is overdue, and", "was thanked"),
    ):
        assert words in text


NAMES = (
    '<img src="/dev/zero">',
    "<b>bold</b> &amp; <script>",
    "{count} %1 %n {}",
    "Nguyễn Thị Hồng Hạnh",
    "Małgorzata Żółkiewska-Łoś",
    "محمد بن عبد الله",
    "D'Angelo-O’Brien “Rob”",
    "Αριστείδης",
)


@pytest.mark.parametrize("name", NAMES)
def test_an_owners_name_is_printed_letter_by_letter(pdf: Path, name: str) -> None:
    assert printed(networks.empty(name), pdf)[0].count(name) >= 1


@pytest.mark.parametrize("names", [NAMES[:4], NAMES[4:]])
def test_names_are_printed_letter_by_letter(pdf: Path, names: tuple[str, ...]) -> None:
    summary = networks.usual(overdue=len(names), coming=1, never=len(names))
    due = (
        replace(item, name=name, organization="Northwind", title="")
        for item, name in zip(summary.overdue, names, strict=True)
    )
    text = " ".join(
        printed(
            replace(
                summary,
                overdue=tuple(due),
                top_organizations=tuple((name, 9 - at) for at, name in enumerate(names)),
                never_contacted_sorted=tuple(networks.person(at)._replace(name=name) for at, name in enumerate(names)),
            ),
            pdf,
        )
    )
    # The organisations, the due and the never contacted.
    assert {name: text.count(name) for name in names if text.count(name) < 3} == {}


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


def test_the_bars_of_the_whole_network_are_the_categories_and_the_undecided() -> None:
    bars = balance_chart(networks.usual(), Voice(english))
    assert [(bar.label, bar.people) for bar in bars] == [
        ("Strategic", 41),
        ("Operational", 120),
        ("Developmental", 18),
        ("Undecided", 1326),
    ]
    assert bars[3].share == pytest.approx(1326 / 1482)


def test_whoever_was_never_contacted_is_not_counted_as_kept_up_with(pdf: Path) -> None:
    summary = networks.usual()
    found = summary.review.examination
    few = replace(found.categories[0], warmth=warmth(30, 20, 6, 11))
    nobody = replace(found.categories[1], warmth=warmth(30, 20, 0, 20))
    examination = replace(
        found,
        categories=(few, nobody, found.categories[2]),
        fading=FadingPeople((), 0, (), 0, (), contact_noted=False),
    )
    text = " ".join(printed(replace(summary, review=reviews.of(examination)), pdf))

    assert "67% in touch" in text
    assert "6 of 9" in text
    assert "11 not in touch yet" in text
    assert "20 not in touch yet" in text
    assert "No contact is noted yet, so" in text
