"""Rows of separated text, sound and broken."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import (
    DELIMITERS,
    Lines,
    likely_delimiters,
    raw_text,
    rows,
    sample_table,
    several_rows,
)
from netgrow_desktop.formats.records import Person
from tests.formats.reading import records

if TYPE_CHECKING:
    from netgrow_desktop.formats.cells.tables import Cells


def cut(text: str, delimiter: str = ",", width: int = 3) -> list[tuple[int, Cells | str]]:
    found = rows(several_rows(Lines(io.StringIO(text, newline="")), delimiter, width))
    return [(line, cells.code if isinstance(cells, Message) else cells) for line, cells, _ in found]


def test_line_numbers_count_physical_lines() -> None:
    assert cut('a,b,c\n"1\n2\r\n3",x,y\n\nd,e,f') == [
        (1, ["a", "b", "c"]),
        (2, ["1\n2\r\n3", "x", "y"]),
        (5, []),
        (6, ["d", "e", "f"]),
    ]


def test_a_quote_that_is_never_closed_costs_one_row() -> None:
    assert cut('a,"b,c\nd,e,f\ng,h,i\n') == [(1, "row.unclosed_quote"), (2, ["d", "e", "f"]), (3, ["g", "h", "i"])]


def test_a_quote_that_another_row_seems_to_close_costs_one_row() -> None:
    middle = "".join(f"m{n},n,o\n" for n in range(2000))
    found = cut(f'a,"b,c\n{middle}d,"e, e",f\ng,h,i\n')
    assert found[0] == (1, "row.unclosed_quote")
    assert len(found) == 2003
    assert found[-2:] == [(2002, ["d", "e, e", "f"]), (2003, ["g", "h", "i"])]


def test_a_quote_open_at_the_end_of_the_file_is_said() -> None:
    assert cut('a,b,c\nd,e,"f') == [(1, ["a", "b", "c"]), (2, "row.unclosed_quote")]


def test_a_note_of_many_lines_is_one_row() -> None:
    note = "\n".join(["plain", "one, two, three", "four, five, six"] * 50)
    assert cut(f'a,b,"{note}"\nd,e,f\n') == [(1, ["a", "b", note]), (151, ["d", "e", "f"])]


def test_a_long_table_with_notes_of_several_lines_anywhere_comes_back_whole() -> None:
    table = [[f"name {n}", '"a", b' if n % 7 == 0 else "", "\n".join(["note"] * (n % 5))] for n in range(1500)]
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(table)
    found = cut(out.getvalue())
    assert [row for _, row in found] == table
    assert found[-1][0] == out.getvalue().count("\n") - table[-1][2].count("\n")


def test_stray_quotes_within_a_line_are_left_alone() -> None:
    assert cut('a,5" pipe,c\n"d" e,f,g\n') == [(1, ["a", '5" pipe', "c"]), (2, ["d e", "f", "g"])]


def test_nul_characters_are_left_out() -> None:
    assert cut("a\0,b,\0c\n") == [(1, ["a", "b", "c"])]


def test_the_raw_text_of_a_row_is_cut() -> None:
    assert raw_text(["a,b\r\n"]) == "a,b"
    assert len(raw_text(["x" * 9000 + "\n"] * 5)) == 10_000


@pytest.mark.parametrize("first", ["sep=;\n", '"sep=;"\r\n', "\ufeffSEP=;\n"])
def test_the_line_of_a_spreadsheet_names_the_delimiter(first: str) -> None:
    assert likely_delimiters(f"{first}a;b\n") == ((";",), 1)
    assert sample_table(f"{first}a;b\n", ";", complete=True, above=1).rows == ((2, ["a", "b"]),)


def test_without_that_line_all_delimiters_are_tried() -> None:
    assert likely_delimiters("a;b\n") == (DELIMITERS, 0)


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from(DELIMITERS))
def test_sound_tables_come_back_as_they_were(table: list[list[str]], delimiter: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(table)
    assert [found for _, found in cut(out.getvalue(), delimiter)] == table


@settings(deadline=None)
@given(st.text(st.sampled_from('ab",\n\r;'), max_size=60), st.integers(1, 4))
def test_every_line_belongs_to_exactly_one_row(text: str, width: int) -> None:
    found = list(rows(several_rows(Lines(io.StringIO(text, newline="")), ",", width)))
    assert "".join("".join(raw) for _, _, raw in found) == text
    line = 1
    for start, _, raw in found:
        assert start == line
        line += len(raw)


names = st.text(st.characters(categories=["L"]), min_size=1, max_size=10)
texts = st.text(st.characters(categories=["L", "N", "P", "S"], exclude_characters="\ufeff"), max_size=10)


@settings(max_examples=100, deadline=None)
@given(
    people=st.lists(st.tuples(names, names, texts), min_size=1, max_size=12),
    delimiter=st.sampled_from(DELIMITERS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_list_of_people_comes_back_in_every_delimiter_encoding_and_line_end(
    tmp_path_factory: pytest.TempPathFactory,
    people: list[tuple[str, str, str]],
    delimiter: str,
    encoding: str,
    ending: str,
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=ending)
    writer.writerows([("First name", "Last name", "Favourite word"), *people])
    file = tmp_path_factory.getbasetemp() / "generated.csv"
    file.write_bytes(out.getvalue().encode(encoding))
    found = [record.draft for record in records(file) if isinstance(record, Person)]
    assert [(draft.given, draft.family) for draft in found] == [(given, family) for given, family, _ in people]
