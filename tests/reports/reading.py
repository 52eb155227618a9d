"""What other programs read in a PDF of ours: poppler's tools, and pypdf."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from pypdf import PdfReader

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.reports.pages import Sheets

BLOCKS = re.compile(r"</?(?:p|td|th|tr|table|thead|br|hr)\b[^>]*>")
TAGS = re.compile(r"<[^>]+>")
WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')


def text_of(sheets: Sheets) -> str:
    """Give the words of what was laid out, single-spaced, without the heads and feet of its pages."""
    return " ".join(unescape(TAGS.sub("", BLOCKS.sub(" ", sheets.as_web()))).split())


class Word(NamedTuple):
    """A word and its box on the page, in points from the upper left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def page_texts(path: Path) -> list[str]:
    """Give the text of each page as poppler reads it, joined letters as plain ones, single-spaced."""
    told = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True, text=True).stdout
    return [" ".join(unicodedata.normalize("NFKC", page).split()) for page in told.split("\f")[:-1]]


def run_of_letters(path: Path) -> str:
    """Give all letters in the order in which they were written, without white space: texts are broken anywhere."""
    told = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True, text=True).stdout
    return "".join(unicodedata.normalize("NFKC", told).split())


def words_by_page(path: Path) -> list[list[Word]]:
    """Give the words of each page with their boxes, as poppler sees them."""
    told = subprocess.run(["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, text=True).stdout
    return [
        [
            Word(unescape(text), float(left), float(top), float(right), float(bottom))
            for left, top, right, bottom, text in WORD.findall(page)
        ]
        for page in told.split("<page ")[1:]
    ]


def fonts(path: Path) -> dict[str, bool]:
    """Give the fonts of a PDF by name, and whether each is embedded."""
    told = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout
    lines = [line.split() for line in told.splitlines()[2:]]
    return {line[0]: line[-5] == "yes" for line in lines}


def sheet_sizes(path: Path) -> set[tuple[int, int]]:
    """Give the sizes of a PDF's sheets, in whole points."""
    return {(round(page.mediabox.width), round(page.mediabox.height)) for page in PdfReader(path).pages}
