"""Lists of people on paper: everybody and everything is there, nothing is cut, and heads come again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize

from netgrow_desktop.domain.messages import CancelledError, NetGrowError
from netgrow_desktop.domain.printed_people import Group, Order
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.figures import iso_date, short_date
from netgrow_desktop.reports.pages import html_bytes, pdf_bytes
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.people_lists import category_lists, compact_list, detailed_list, phone_list, without_phone
from netgrow_desktop.reports.printed_list import lay_out
from netgrow_desktop.reports.voice import Voice
from tests.reports import networks, printed
from tests.reports.reading import fonts, page_texts, run_of_letters, sheet_sizes, words_by_page

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.reports.listing import Listing

A4, LETTER, A5 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.A5
VOICE = Voice(english)
DAY = short_date(networks.TODAY).replace("\u00a0", " ")
EIGHTEEN_MM = 18 / 25.4 * 72


def written(listing: Listing, folder: Path, paper: QPageSize.PageSizeId = A4) -> Path:
    path = folder / "list.pdf"
    path.write_bytes(pdf_bytes(lay_out(listing, paper_page(paper))))
    return path


def letters(text: str) -> str:
    """Give a text without white space, for what may be broken anywhere."""
    return "".join(text.split())


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("make", [compact_list, detailed_list, category_lists])
def test_everybody_stands_within_the_margins_of_numbered_pages(
    qapp: QApplication, tmp_path: Path, make: object, paper: QPageSize.PageSizeId
) -> None:
    people = printed.people(60)
    assert callable(make)
    path, page = written(make(people, VOICE), tmp_path, paper), paper_page(paper)
    texts = page_texts(path)
    assert sheet_sizes(path) == {(round(page.width), round(page.height))}
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, start=1))
    assert all("Ada Kowalska ·" in text for text in texts[1:])
    whole = run_of_letters(path)
    usual = [each.contact for each in people.people if each.contact not in {printed.ARABIC, printed.HOSTILE}]
    assert [each.name for each in usual if letters(each.name) not in whole] == []
    assert letters("<img src=") in whole
    for words in words_by_page(path):
        assert all(word.left > EIGHTEEN_MM - 1 and word.right < page.width - EIGHTEEN_MM + 1 for word in words)
        assert all(word.bottom < page.height - EIGHTEEN_MM + 4 for word in words)


def test_the_file_names_title_and_author_and_has_its_fonts_in_it(qapp: QApplication, tmp_path: Path) -> None:
    path = written(compact_list(printed.people(10), VOICE), tmp_path)
    about = PdfReader(path).metadata
    assert about is not None
    assert (about.title, about.author) == (f"Contacts, {DAY}", "Ada Kowalska")
    assert all(fonts(path).values())
    assert {"Inter-Regular", "Inter-SemiBold"} <= {name.split("+")[-1] for name in fonts(path)}


def test_a_card_says_everything_that_is_known_and_counts_what_it_leaves_out(qapp: QApplication, tmp_path: Path) -> None:
    text = run_of_letters(written(detailed_list(printed.people(4), VOICE), tmp_path))
    for said in (
        "Donaudampfschifffahrt",
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesellschaft mbH",
        "friederike-charlotte.von.brandstaetter@rindfleischetikettierung.example",
        "Kapitänsallee 12",
        "Hinterhaus",
        "82467 Garmisch-Beispielstadt",
        "Key person",
        f"Birthday {iso_date(printed.LONG.birthday)}",
        "Cares about: ihr Chor",
        "How we met: in Bremen",
        "Introduced by Ben Okoro",
        "Tags: book club",
        "Also: Referentin · Contoso",
        "Kennzeichen: B-EI 1",
        "example.org/friederike",
        "Erste Zeile <b>der</b> Notiz.",
        "and 15 more",
    ):
        assert letters(said) in text, said


def test_the_head_of_a_table_comes_again_and_no_row_stands_alone(qapp: QApplication, tmp_path: Path) -> None:
    pages = page_texts(written(compact_list(printed.people(60), VOICE), tmp_path))
    assert all("Person Phone and e-mail City Last contact" in page for page in pages)
    assert pages[-1].count("@example.org") >= 2


def test_a_category_goes_on_under_its_name(qapp: QApplication, tmp_path: Path) -> None:
    pages = page_texts(written(category_lists(printed.people(90), VOICE), tmp_path))
    assert any(page.split("Person")[0].endswith("continued ") for page in pages[1:])
    only = page_texts(written(category_lists(printed.people(9, group=Group.STRATEGIC), VOICE), tmp_path))
    assert "Strategic: 9 people" in only[0]
    assert "Developmental" not in only[0]


def test_the_phone_list_has_letters_kinds_of_numbers_and_says_who_is_missing(
    qapp: QApplication, tmp_path: Path
) -> None:
    people = printed.people(40, order=Order.FAMILY)
    listing = phone_list(people, VOICE)
    assert without_phone(people) == 10
    text = " ".join(page_texts(written(listing, tmp_path)))
    assert "10 people without a phone number are left out." in text
    assert "+49 30 5550 00003 work" in text
    assert "+49 151 5550 00003 mobile" in text
    headings = [section.heading for section in listing.sections]
    assert len(headings) == len(set(headings))
    assert {"B", "H", "K", "Z"} <= set(headings)
    assert "Freifrau von Brandstätter-Hohenlohe, Friederike-Charlotte" in {
        row.cells[0][0].text for section in listing.sections for row in section.rows
    }


def test_small_paper_loses_nobody(qapp: QApplication, tmp_path: Path) -> None:
    people = printed.people(12)
    text = run_of_letters(written(detailed_list(people, VOICE), tmp_path, A5))
    assert all(letters(each.contact.emails[0].address) in text for each in people.people)


def test_a_page_for_browsers_has_the_same_people_and_runs_nothing(qapp: QApplication) -> None:
    people = printed.people(20)
    html = html_bytes(lay_out(detailed_list(people, VOICE), paper_page(A4)), gray=True).decode()
    assert f"<title>Contacts in detail, {DAY}</title>" in html
    assert "&lt;img src=" in html
    assert "<script" not in html
    assert "default-src &#x27;none&#x27;" in html or "default-src 'none'" in html
    assert "grayscale" in html
    assert all(each.contact.emails[0].address in html for each in people.people)


def test_nobody_to_print_is_said(qapp: QApplication) -> None:
    with pytest.raises(NetGrowError) as nobody:
        compact_list(printed.people(0), VOICE)
    assert nobody.value.message.code == "paper.nobody"
    with pytest.raises(NetGrowError) as mute:
        phone_list(printed.people(1), VOICE)
    assert mute.value.message.code == "paper.nobody_with_phone"


def test_laying_out_and_painting_can_be_stopped(qapp: QApplication) -> None:
    def stop(_done: int, _all: int) -> None:
        raise CancelledError

    listing = compact_list(printed.people(30), VOICE)
    with pytest.raises(CancelledError):
        lay_out(listing, paper_page(A4), stop)
    with pytest.raises(CancelledError):
        pdf_bytes(lay_out(listing, paper_page(A4)), progress=stop)


def test_without_colours_every_grey_is_grey(qapp: QApplication, tmp_path: Path) -> None:
    listing = category_lists(printed.people(8), VOICE)
    coloured = re.compile(rb"[\d.]+ [\d.]+ [\d.]+ (scn|SCN|rg|RG)\n")
    assert coloured.search(contents(written(listing, tmp_path)))
    (tmp_path / "gray.pdf").write_bytes(pdf_bytes(lay_out(listing, paper_page(A4)), gray=True))
    assert not coloured.search(contents(tmp_path / "gray.pdf"))


def contents(path: Path) -> bytes:
    """Give what is drawn on the first page."""
    found = PdfReader(path).pages[0].get_contents()
    assert found is not None
    return found.get_data()
