"""A typed line is cut into words that know their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.typed_words import MOST_WORDS, split, tidy


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("coffee with Ana, today", ["coffee", "with", "Ana", ",", "today"]),
        ("Met Dr. Okoro. Nice.", ["Met", "Dr.", "Okoro", ".", "Nice", "."]),
        ("am 12.5., Thema", ["am", "12.5.", ",", "Thema"]),
        ("12. 5. 2026 und 12. Mai", ["12. 5. 2026", "und", "12.", "Mai"]),
        ("Ana & Ben/Chí", ["Ana", "&", "Ben", "/", "Chí"]),
        ("2026-05-12 1/2 O'Neil", ["2026-05-12", "1/2", "O'Neil"]),
        ("J. Doe — left", ["J.", "Doe", "—", "left"]),
    ],
)
def test_words_and_marks_are_parted(line: str, words: list[str]) -> None:
    assert [word.text for word in split(line)] == words


@given(st.text(max_size=200))
def test_every_word_stands_where_it_says(line: str) -> None:
    text = tidy(line)
    words = split(text)

    assert all(text[word.start : word.end] == word.text and word.text for word in words)
    assert "".join("".join(word.text for word in words).split()) == "".join(text.split())


def test_a_line_without_end_is_looked_at_only_so_far() -> None:
    assert len(split("Ana. " * 100_000)) <= MOST_WORDS + 1
