"""Documents open nothing, print every text as it is, and break pages where a reader would."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING
from weakref import ref

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPageSize, QTextDocument

from netgrow_desktop.reports.document import Document, Imprint, Part, _measured, as_html, isolated, shown, typeset
from netgrow_desktop.reports.pages import pdf_bytes
from netgrow_desktop.reports.paper import UNITS, paper_page
from netgrow_desktop.reports.safe_document import SafeDocument
from netgrow_desktop.reports.tables import Column, full_row, gap, head_row, list_row, paragraph
from tests.reports.reading import page_texts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

PAGE = paper_page(QPageSize.PageSizeId.A4)
IMPRINT = Imprint("Title", "Owner", "Owner, Title", "Made here", lambda number, last: f"Page {number} of {last}")
COLUMNS = (Column("Name", 0.5), Column("Text", 0.5))


def laid_out(parts: Sequence[Part]) -> Document:
    return typeset(parts, PAGE, IMPRINT, {})


def read(parts: Sequence[Part], folder: Path) -> list[str]:
    path = folder / "pages.pdf"
    path.write_bytes(pdf_bytes(laid_out(parts)))
    return page_texts(path)


def listing(rows: int, lines: int = 1, *, prefix: str = "row") -> Part:
    """A list whose rows have that many lines, each naming its row."""
    texts = ["<br>".join(f"{prefix}{at:04}line{line}" for line in range(lines)) for at in range(rows)]
    return Part(
        tuple(list_row(COLUMNS, (text, "x")) for text in texts),
        head=head_row(COLUMNS, PAGE.text_width),
        again=full_row("again", columns=2),
    )


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Ada\nKowalska\t Jr.", "Ada Kowalska Jr."),
        ("A\u202eB\u2066C", "ABC"),
        ("\x00\x1b[31mred\x07", "[31mred"),
        ("a\u2028b\u2029c", "a b c"),
        ("\ufdd0\ufdd1\uffff\ufffcname\ud800", "name"),
        ("نام\u200cخانوادگی", "نام\u200cخانوادگی"),
        ("e\u0301", "e\u0301"),
        ("", ""),
    ],
)
def test_a_text_is_printed_on_one_line_without_hidden_characters(text: str, printed: str) -> None:
    assert shown(text) == printed


def test_an_endless_text_is_cut_with_an_ellipsis() -> None:
    assert len(shown("x" * 1_000_000)) == 160
    assert shown("x" * 1_000_000).endswith("…")
    assert shown("word " * 3, longest=9) == "word wor…"


def test_only_a_text_that_runs_from_right_to_left_is_isolated() -> None:
    assert isolated("Ada") == "Ada"
    assert isolated("محمد") == "\u2068محمد\u2069"


def test_markup_in_a_name_is_text() -> None:
    assert as_html('<img src="/dev/zero"> & <b>') == "&lt;img src=&quot;/dev/zero&quot;&gt; &amp; &lt;b&gt;"


def test_no_file_is_opened_even_for_real_markup(qapp: QApplication, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    # Whoever opens the pipe for reading waits for ever; the test's time limit would tell.
    document = SafeDocument(PAGE.text_width, PAGE.text_height)
    document.setHtml(f'text<img src="{pipe}"><img src="file://{pipe}" width="9"><link rel="stylesheet" href="{pipe}">')
    assert document.toPlainText().strip("\ufffc\n ") == "text"
    assert [text[2] for text in document.sheets()[0].texts] == ["text"]
    assert document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl.fromLocalFile(str(pipe))) is None


def test_rows_are_never_split_and_none_is_lost(qapp: QApplication, tmp_path: Path) -> None:
    pages = read([listing(200, lines=4)], tmp_path)
    assert len(pages) > 10
    for row in range(200):
        holding = [page for page in pages if f"row{row:04}line0" in page]
        assert len(holding) == 1
        assert all(f"row{row:04}line{line}" in holding[0] for line in range(4))


def test_heads_come_again_on_every_page_and_only_later_ones_say_so(qapp: QApplication, tmp_path: Path) -> None:
    pages = read([listing(100)], tmp_path)
    assert len(pages) > 2
    assert all("Name" in page for page in pages)
    assert ["again" in page for page in pages] == [False] + [True] * (len(pages) - 1)


def test_a_heading_stays_with_the_beginning_of_its_list(qapp: QApplication, tmp_path: Path) -> None:
    for above in range(20, 34):
        heading = Part((full_row(paragraph("Heading", points=15)),), keeps=True)
        parts = [listing(above, prefix="first"), gap(26), heading, listing(3, prefix="second")]
        pages = read(parts, tmp_path)
        holding = next(page for page in pages if "Heading" in page)
        assert "second0000line0" in holding
        assert "second0001line0" in holding


def test_the_last_page_of_a_list_has_at_least_two_rows(qapp: QApplication, tmp_path: Path) -> None:
    for rows in range(25, 40):
        pages = read([listing(rows)], tmp_path)
        assert pages[-1].count("line0") >= 2


def test_white_between_parts_is_dropped_on_top_of_a_page(qapp: QApplication) -> None:
    document = laid_out([gap(300), Part((full_row("text"),))])
    (text,) = document.sheets[0].texts
    assert text[1] < 20 * UNITS


@pytest.mark.parametrize("longer", range(0, 40, 2))
def test_what_was_chosen_for_a_page_stands_on_it(qapp: QApplication, longer: int) -> None:
    # Whatever remains below the last row of a page, from nothing to almost two rows.
    page = replace(PAGE, height=PAGE.height + longer)
    document = typeset([listing(100)], page, IMPRINT, {})
    written = ["".join(text[2] for text in sheet.texts) for sheet in document.sheets]
    assert sum(page.count("line0") for page in written) == 100
    assert [page.count("Name") for page in written] == [1] * len(written)
    for sheet in document.sheets:
        assert min(text[1] for text in sheet.texts) < 40 * UNITS
        assert max(top + height for _, top, _, height, _ in sheet.fills) <= page.text_height + 0.2 * UNITS


def test_a_document_that_another_thread_laid_out_is_the_same_and_leaves_nothing_there(qapp: QApplication) -> None:
    parts = [listing(100), Part((full_row("Ada فاطمة الزهراء <b>12</b>"),))]
    with ThreadPoolExecutor(1) as lane:
        made = lane.submit(laid_out, parts).result()
        kept = lane.submit(_let_go_of).result()
    _measured.cache_clear()
    assert made == laid_out(parts)
    assert kept == [None]


def _let_go_of() -> list[object]:
    """Lay something out; give what Python still holds of it without collecting garbage."""
    document = SafeDocument(PAGE.text_width, PAGE.text_height)
    document.fill(["<table><tr><td>text</td></tr></table>"])
    document.sheets()
    held = ref(document)
    del document
    return [held()]


def test_a_row_higher_than_a_page_goes_on_and_ends(qapp: QApplication, tmp_path: Path) -> None:
    pages = read([listing(2), Part((full_row("<br>".join(f"line{at}" for at in range(150))),)), listing(2)], tmp_path)
    text = " ".join(pages)
    assert all(f"line{at}" in text for at in range(150))


def test_long_words_wrap_inside_their_column(qapp: QApplication) -> None:
    document = laid_out([Part((list_row(COLUMNS, ("Donaudampfschifffahrt" * 12, "x")),), head=head_row(COLUMNS, 4930))])
    lines = [text[2] for text in document.sheets[0].texts if text[2] not in {"Name", "Text", "x"}]
    assert len(lines) > 3
    assert "".join(lines) == "Donaudampfschifffahrt" * 12
