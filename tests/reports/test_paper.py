"""The sheet: the paper that people have, their margins, and type for every name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize

from netgrow_desktop.reports.paper import (
    UNITS,
    page_format,
    paper_font,
    paper_page,
    usual_page,
    usual_paper,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
EIGHTEEN_MM = 18 / 25.4 * 72


@pytest.mark.parametrize(
    ("locale", "paper"),
    [("en_US", LETTER), ("fr_CA", LETTER), ("es_MX", LETTER), ("de_DE", A4), ("en_GB", A4), ("vi_VN", A4)],
)
def test_the_paper_is_the_one_of_the_country(locale: str, paper: QPageSize.PageSizeId) -> None:
    assert usual_paper(QLocale(locale)) == paper


def test_without_a_country_the_paper_is_american() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert usual_paper() == LETTER
        assert (usual_page().width, usual_page().height) == (612, 792)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", [A4, LETTER, QPageSize.PageSizeId.A5])
def test_a_sheet_survives_the_way_through_qt(paper: QPageSize.PageSizeId, landscape: bool) -> None:
    page = paper_page(paper, landscape=landscape)
    assert (page.width > page.height) == landscape
    layout = page.page_layout()
    assert layout.pageSize().id() == paper
    back = page_format(layout)
    assert (back.width, back.height) == (page.width, page.height)
    assert back.left == pytest.approx(EIGHTEEN_MM, abs=0.5)
    assert back.bottom == pytest.approx(EIGHTEEN_MM, abs=0.5)


def test_margins_that_leave_no_room_become_the_usual_ones() -> None:
    layout = QPageLayout(
        QPageSize(A4), QPageLayout.Orientation.Portrait, QMarginsF(290, 20, 290, 20), QPageLayout.Unit.Point
    )
    assert page_format(layout).left == pytest.approx(EIGHTEEN_MM)


def test_a_persons_own_margins_are_kept() -> None:
    layout = QPageLayout(
        QPageSize(A4), QPageLayout.Orientation.Portrait, QMarginsF(30, 40, 50, 60), QPageLayout.Unit.Point
    )
    page = page_format(layout)
    assert (page.left, page.top, page.right, page.bottom) == (30, 40, 50, 60)


@pytest.mark.parametrize("weight", [400, 600])
def test_all_digits_are_equally_wide(qapp: QApplication, weight: int) -> None:
    metrics = QFontMetricsF(paper_font(10, weight))
    assert len({round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}) == 1


def test_type_is_sized_in_units_of_the_page(qapp: QApplication) -> None:
    assert paper_font(8.5).pixelSize() == 8.5 * UNITS


@pytest.mark.parametrize("name", ["Nguyễn Thị Hồng Hạnh", "Małgorzata Żółkiewska-Łoś", "محمد بن عبد الله", "Weiß"])
def test_there_are_letters_for_every_name(qapp: QApplication, name: str) -> None:
    metrics = QFontMetricsF(paper_font(10))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in name)
