"""Texts set in type: broken where they must be, nothing lost, nothing wider than its column."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.reports.document import shown
from netgrow_desktop.reports.listing import Field, Line, Row, Tone
from netgrow_desktop.reports.listing_rows import Setter, columns_of
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import GUTTER

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = st.text("abc ABÄß-./@0123 فاطمة 李小龍 🙂\u0301\u200d", max_size=80)


@settings(max_examples=40, deadline=None)
@given(WORDS, st.integers(200, 3000))
def test_a_broken_text_has_all_its_letters_and_fits(text: str, room: int) -> None:
    said, setter = shown(text), Setter()
    pieces = setter.pieces(said, Tone.TEXT, room)
    assert "".join("".join(piece for piece, _ in pieces).split()) == "".join(said.split())
    # An Arabic letter at a break takes another form, which may be a little wider; the gutter has room for it.
    assert all(width <= room + GUTTER * UNITS / 2 or len(piece) <= 4 for piece, width in pieces)


def test_an_address_that_is_too_long_goes_on_with_its_at() -> None:
    setter = Setter()
    room = setter.width("dora.weiss@example.co", Tone.TEXT)
    assert [piece for piece, _ in setter.pieces("dora.weiss@example.com", Tone.TEXT, room)] == [
        "dora.weiss",
        "@example.com",
    ]


def test_a_note_stands_behind_its_text_or_below_it() -> None:
    setter = Setter()
    (wide,), (narrow,) = columns_of([Field("", 1.0)], 3000, setter), columns_of([Field("", 1.0)], 700, setter)
    row = Row(((Line("+49 30 5550 1", Tone.TEXT, "work"),),))
    beside = setter.row(row, [wide], 3000, 4, ruled=True)
    below = setter.row(row, [narrow], 700, 4, ruled=True)
    assert beside.texts[0][1] == beside.texts[1][1]
    assert below.texts[0][1] < below.texts[1][1]
    assert below.height > beside.height


def test_figures_and_signs_stand_where_they_belong() -> None:
    setter = Setter()
    columns = columns_of([Field("", 0.5), Field("", 0.5, right=True)], 3000, setter)
    name = Line("Ada", Tone.STRONG, "", ("strategic", "operational"))
    row = setter.row(Row(((name,), (Line("42"),))), columns, 3000, 4, ruled=False)
    assert [sign[2] for sign in row.signs] == ["strategic", "operational"]
    assert max(sign[0] for sign in row.signs) < row.texts[0][0]
    assert row.texts[1][0] + setter.width("42", Tone.TEXT) == pytest.approx(3000)
    assert row.rules == ()


def test_what_must_not_be_broken_gets_its_room_and_others_share_the_rest() -> None:
    setter = Setter()
    fields = [Field("", 0.9), Field("", 0.1, whole=("December 28, 2026",))]
    text, day = columns_of(fields, 2500, setter)
    assert day.width >= setter.width("December 28, 2026", Tone.TEXT)
    assert text.width + day.width < 2500
    assert day.x + day.width == pytest.approx(2500)
