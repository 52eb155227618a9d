"""What people or files wrote is shown without steering the screen."""

from __future__ import annotations

import pytest

from netgrow_desktop.viewmodels.shown_text import LONGEST_SHOWN, breakable, one_line, some_lines, steady


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ada\nKowalska", "Ada Kowalska"),
        ("Ada\u202egnp.exe", "Adagnp.exe"),
        ("\u2066x\u2069", "x"),
        ("a\x00b\x1b[31mc\x7f\x85", "ab[31mc"),
        ("  two   spaces ", "two spaces"),
        ("فاطمة", "فاطمة"),
        ("<b>&amp;", "<b>&amp;"),
    ],
)
def test_one_line_is_one_harmless_line(written: str, shown: str) -> None:
    assert one_line(written) == shown


def test_lines_are_kept_where_they_are_wanted() -> None:
    assert some_lines("a\r\nb\rc\td\u202e") == "a\nb\nc d"


def test_endless_text_is_cut_with_a_sign() -> None:
    shown = some_lines("x" * 10**6)
    assert len(shown) == LONGEST_SHOWN + 1
    assert shown.endswith("…")


def test_long_words_get_places_to_break_and_short_ones_do_not() -> None:
    assert breakable("Ada Kowalska") == "Ada Kowalska"
    address = "ada.kowalska@northwind.example"
    assert breakable(address).replace("\u200b", "") == address
    assert "@\u200bnorthwind" in breakable(address)
    word = "Donaudampfschifffahrtsgesellschaft"
    assert max(map(len, breakable(word).split("\u200b"))) <= 16


def test_a_sentence_runs_as_the_window_does_whatever_it_begins_with() -> None:
    assert steady("Ada Kowalska is strategic") == "Ada Kowalska is strategic"
    assert steady("“فاطمة” is strategic") == "\u200e“فاطمة” is strategic"
    assert steady("2 von 3") == "2 von 3"
    assert steady("Ada", mirrored=True) == "\u200fAda"
    assert steady("فاطمة", mirrored=True) == "فاطمة"
