"""Labels: each address upon its label, to the tenth of a millimetre, and nobody lost without a word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import Address
from netgrow_desktop.domain.label_stock import SHEETS, STOCKS, LabelStock, stock_of
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.address_labels import address_labels, set_label
from netgrow_desktop.reports.pages import page_image, pdf_bytes
from netgrow_desktop.reports.postal import address_lines
from netgrow_desktop.reports.voice import Voice
from tests.reports import printed
from tests.reports.reading import page_texts, words_by_page

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("qapp")
VOICE = Voice(english)
POINT = 25.4 / 72


def known(code: str) -> LabelStock:
    found = stock_of(code)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "left", "top", "right", "bottom"),
    [
        ("L7160", 7.25, 15.15, 7.25, 15.15),
        ("L7163", 4.65, 15.15, 4.65, 15.15),
        ("L7159", 7.25, 12.9, 7.25, 12.9),
        ("L7165", 4.65, 13.1, 4.65, 13.1),
        ("L7651", 4.75, 10.7, 4.75, 10.7),
        ("5160", 4.7625, 12.7, 4.7625, 12.7),
        ("5161", 3.96875, 12.7, 3.96875, 12.7),
        ("5162", 3.96875, 21.1667, 3.96875, 21.1667),
        ("5163", 3.96875, 12.7, 3.96875, 12.7),
        ("5164", 3.96875, 12.7, 3.96875, 12.7),
    ],
)
def test_the_margins_of_a_sheet_are_those_of_its_maker(
    code: str, left: float, top: float, right: float, bottom: float
) -> None:
    stock, sheet = known(code), SHEETS[known(code).paper]
    first, last = stock.corner(0), stock.corner(stock.per_sheet - 1)
    assert first == pytest.approx((left, top), abs=0.01)
    assert sheet[0] - last[0] - stock.width == pytest.approx(right, abs=0.01)
    assert sheet[1] - last[1] - stock.height == pytest.approx(bottom, abs=0.01)


def test_there_are_as_many_labels_on_a_sheet_as_its_maker_says() -> None:
    counts = [(stock.code, stock.per_sheet) for stock in STOCKS]
    assert counts[:5] == [("L7160", 21), ("L7159", 24), ("L7163", 14), ("L7165", 8), ("L7651", 65)]
    assert counts[5:] == [("5160", 30), ("5161", 20), ("5162", 14), ("5163", 10), ("5164", 6)]


@pytest.mark.parametrize("code", ["L7160", "L7651", "5160"])
def test_every_word_stands_upon_a_label_and_used_labels_stay_free(tmp_path: Path, code: str) -> None:
    stock, first = known(code), 4
    sheets, _ = address_labels(printed.people(40), stock, first, VOICE)
    (tmp_path / "labels.pdf").write_bytes(pdf_bytes(sheets))
    boxes = [stock.corner(spot) for spot in range(stock.per_sheet)]
    used = set()
    for number, words in enumerate(words_by_page(tmp_path / "labels.pdf")):
        for word in words:
            across, down = (word.left + word.right) / 2 * POINT, (word.top + word.bottom) / 2 * POINT
            inside = [
                spot
                for spot, (x, y) in enumerate(boxes)
                if x <= word.left * POINT and word.right * POINT <= x + stock.width and y <= down <= y + stock.height
            ]
            assert len(inside) == 1, (word, across)
            used.add(number * stock.per_sheet + inside[0])
    assert used == set(range(first, first + len(sheets.labels)))


def test_who_has_no_address_is_counted_and_a_city_alone_is_none(tmp_path: Path) -> None:
    people = printed.people(9)
    sheets, notes = address_labels(people, known("L7160"), 0, VOICE)
    assert len(sheets.labels) == 6
    assert notes == ["3 people without a postal address are left out."]
    (tmp_path / "labels.pdf").write_bytes(pdf_bytes(sheets))
    (text,) = page_texts(tmp_path / "labels.pdf")
    assert "Musterweg 4" in text
    assert "Page" not in text
    somebody = people.people[0]._replace(contact=printed.contact(3, addresses=(Address(city="Bremen"),)))
    with pytest.raises(NetGrowError) as nobody:
        address_labels(
            replace(people, people=(somebody,)),
            known("L7160"),
            0,
            VOICE,
        )
    assert nobody.value.message.code == "paper.nobody_with_address"


def test_long_addresses_are_set_smaller_and_only_then_cut_and_told() -> None:
    lines = ["Prof. Dr. Friederike-Charlotte Freifrau von Brandstätter-Hohenlohe", "Kapitänsallee 12", "28199 Bremen"]
    roomy, tight = set_label(lines, known("L7165")), set_label(lines, known("L7651"))
    assert roomy.points > tight.points
    assert not tight.is_cut
    assert "".join(" ".join(tight.lines).split()) == "".join("".join(lines).split())
    endless = set_label([lines[0] * 3, *(f"Zeile {at}" for at in range(20)), "28199 Bremen"], known("L7651"))
    assert endless.is_cut
    assert endless.lines[-1] == "28199 Bremen"
    assert endless.lines[endless.names - 1].endswith("…")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.text("Aäß -12", min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=12),
    st.sampled_from(STOCKS),
)
def test_a_label_holds_what_was_set_for_it_or_says_that_it_was_cut(lines: list[str], stock: LabelStock) -> None:
    label = set_label([line.strip() for line in lines], stock)
    assert len(label.lines) * label.points * POINT <= stock.height
    if not label.is_cut:
        assert "".join("".join(label.lines).split()) == "".join("".join(lines).split())


def test_outlines_are_for_the_screen_unless_they_are_asked_for() -> None:
    people, stock = printed.people(5), known("L7163")
    usual, _ = address_labels(people, stock, 0, VOICE)
    outlined, _ = address_labels(people, stock, 0, VOICE, outlines=True)
    assert page_image(usual, 1, 1.0) == page_image(outlined, 1, 1.0)
    assert len(pdf_bytes(usual)) < len(pdf_bytes(outlined))


def test_an_address_is_written_as_the_country_wants_it() -> None:
    british = Address("1 Sample Street", "Leeds", "", "LS1 4AP", "United Kingdom")
    german = Address("Musterweg 1", "Bremen", "", "28199", "Germany", "Hinterhaus")
    american = Address("12 Sample Ave", "Springfield", "IL", "62701")
    assert address_lines(british) == ["1 Sample Street", "Leeds", "LS1 4AP", "United Kingdom"]
    assert address_lines(german) == ["Musterweg 1", "Hinterhaus", "28199 Bremen", "Germany"]
    assert address_lines(american, is_american=True) == ["12 Sample Ave", "Springfield, IL 62701"]
    assert address_lines(american) == ["12 Sample Ave", "62701 Springfield", "IL"]
