"""Pages on paper: foot and head, PDF files written whole or not at all, and sentences for every failure."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QPageSize

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.reports.pages import page_image, pdf_bytes, write_pdf
from netgrow_desktop.reports.paper import HEAD_HEIGHT, paper_page
from netgrow_desktop.reports.summary import summary_document
from tests.reports import networks
from tests.reports.reading import fonts, page_texts, sheet_sizes, words_by_page

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.reports.document import Document

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
EIGHTEEN_MM = 18 / 25.4 * 72


@pytest.fixture(scope="module")
def document(qapp: QApplication) -> Document:
    return summary_document(networks.usual(overdue=40), paper_page(A4))


def refused(document: Document, path: Path) -> str:
    """Write to a place that cannot be written to; give the sentence, after checking that nothing was left."""
    folder = path.parent
    before = sorted(folder.iterdir()) if folder.is_dir() else None
    with pytest.raises(NetGrowError) as failure:
        write_pdf(document, path)
    assert (sorted(folder.iterdir()) if folder.is_dir() else None) == before
    return english(failure.value.message)


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [(A4, False, (595, 842)), (A4, True, (842, 595)), (LETTER, False, (612, 792)), (LETTER, True, (792, 612))],
)
def test_sheets_have_the_size_that_was_asked_for(
    qapp: QApplication, tmp_path: Path, paper: QPageSize.PageSizeId, landscape: bool, size: tuple[int, int]
) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(summary_document(networks.one_person(), paper_page(paper, landscape=landscape)), path)
    assert sheet_sizes(path) == {size}


@pytest.mark.parametrize("paper", [A4, LETTER, QPageSize.PageSizeId.A5])
def test_nothing_stands_outside_the_margins(qapp: QApplication, tmp_path: Path, paper: QPageSize.PageSizeId) -> None:
    path = tmp_path / "summary.pdf"
    page = paper_page(paper)
    write_pdf(summary_document(networks.long_names(), page), path)
    slack = 1.0
    for words in words_by_page(path):
        assert words
        for word in words:
            assert word.left >= EIGHTEEN_MM - slack, word
            assert word.right <= page.width - EIGHTEEN_MM + slack, word
            assert word.top >= EIGHTEEN_MM - 4, word
            assert word.bottom <= page.height - EIGHTEEN_MM + 4, word


def test_the_margins_of_the_picture_are_white(document: Document) -> None:
    image = page_image(document, 2, 1.0)
    white, margin = QColor("#FFFFFF").rgb(), int(EIGHTEEN_MM) - 1
    inside = range(margin, image.width() - margin)
    columns = [x for x in range(image.width()) if x not in inside]
    assert all(image.pixel(x, y) == white for x in columns for y in range(image.height()))
    assert any(image.pixel(x, y) != white for x in inside for y in range(100, 200))


def test_each_page_says_which_it_is_and_who_made_it(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(document, path)
    pages = page_texts(path)
    assert len(pages) == document.sheet_count > 4
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in text
        assert "Counted by NetGrow Desktop" in text
        assert "Ada Kowalska" in text
        assert "2026" in text


def test_no_line_is_painted_twice_or_cut_at_a_page_break(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(document, path)
    foot = document.page.height - document.page.bottom - 15
    head = document.page.top + HEAD_HEIGHT - 2
    for words in words_by_page(path)[1:]:
        body = [word for word in words if word.top > document.page.top + 10 and word.bottom < foot]
        assert min(word.top for word in body) >= head - 4


def test_all_fonts_are_embedded(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(document, path)
    found = fonts(path)
    assert {"Inter-Regular", "Inter-SemiBold", "InterFigures-Regular"} <= {name.split("+")[-1] for name in found}
    assert all(found.values())


def test_the_file_says_what_it_is(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(document, path)
    about = PdfReader(path).metadata
    assert about is not None
    assert about.title == f"Network summary, {short_date(networks.TODAY)}".replace("\u00a0", " ")
    assert about.author == "Ada Kowalska"
    assert (about.creator or "").startswith("NetGrow Desktop")


def test_charts_are_drawn_as_lines_not_as_pictures(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    write_pdf(document, path)
    assert all(not page.images for page in PdfReader(path).pages)


def test_an_older_file_is_replaced_and_nothing_else_left(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"old")
    write_pdf(document, path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == ["summary.pdf"]
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0o666 & 0o077 & ~_umask()


def test_a_link_keeps_pointing_where_it_did(document: Document, tmp_path: Path) -> None:
    target, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_pdf(document, link)
    assert link.is_symlink()
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_pipe_gets_the_pdf(document: Document, tmp_path: Path) -> None:
    write_pdf(document, Path("/dev/null"))
    assert Path("/dev/null").is_char_device()


def test_a_folder_is_refused_with_a_name_to_use(document: Document, tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    assert refused(document, folder) == (
        f"{folder} is a folder. Give the PDF a name of its own, for instance {folder}/summary.pdf."
    )


@pytest.mark.parametrize("parts", [("gone", "summary.pdf"), ("a-file", "summary.pdf")])
def test_a_missing_folder_is_named(document: Document, tmp_path: Path, parts: tuple[str, ...]) -> None:
    (tmp_path / "a-file").write_text("no folder")
    path = tmp_path.joinpath(*parts)
    assert refused(document, path) == (
        f"{path} was not written: the folder {path.parent} does not exist. Make it, or choose another one."
    )


def test_a_full_disk_is_told(document: Document) -> None:
    with pytest.raises(NetGrowError) as failure:
        write_pdf(document, Path("/dev/full"))
    assert english(failure.value.message) == (
        "/dev/full was not written: the disk is full. Free some space or choose another disk."
    )


def test_a_name_that_is_too_long_is_told(document: Document, tmp_path: Path) -> None:
    assert "the name is too long" in refused(document, tmp_path / ("x" * 300 + ".pdf"))


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (PermissionError(13, "Permission denied"), "you may not write to"),
        (OSError(30, "Read-only file system"), "you may not write to"),
        (OSError(28, "No space left on device"), "the disk is full"),
        (OSError(5, "Input/output error"), "(Input/output error)"),
    ],
)
def test_a_failure_in_the_middle_keeps_the_older_file(
    document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: OSError, words: str
) -> None:
    path = tmp_path / "summary.pdf"
    path.write_bytes(b"old")

    def fail(_descriptor: int) -> None:
        raise failure

    monkeypatch.setattr("os.fsync", fail)
    sentence = refused(document, path)
    assert words in sentence
    assert str(path) in sentence
    assert path.read_bytes() == b"old"


def test_without_a_window_system_or_widgets_a_pdf_is_made(tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    program = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication(['netgrow', '-platform', 'offscreen'])\n"
        "from netgrow_desktop.reports.pages import write_pdf\n"
        "from netgrow_desktop.reports.paper import usual_page\n"
        "from netgrow_desktop.reports.summary import summary_document\n"
        "from tests.reports import networks\n"
        f"write_pdf(summary_document(networks.usual(), usual_page()), Path({str(path)!r}))\n"
        "assert 'PySide6.QtWidgets' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
    assert "Network summary" in page_texts(path)[0]


def test_the_same_summary_makes_the_same_pages(qapp: QApplication, document: Document) -> None:
    again = summary_document(networks.usual(overdue=40), paper_page(A4))
    assert page_image(document, 1, 1.5) == page_image(again, 1, 1.5)
    assert len(pdf_bytes(document)) == pytest.approx(len(pdf_bytes(again)), abs=200)


def _umask() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("Umask:")), 8)
