"""The line above the follow-ups: ways are named in words as far as there is room, the offered review first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from netgrow_desktop.services.review_offer import Offer
from netgrow_desktop.ui.follow_ups.header import Header

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_review_that_is_due_keeps_its_words_longest_and_no_word_widens_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    header = Header(window)
    window.show()
    header.resize(1600, header.height())
    assert (header.review.text(), header.interviews.text()) == ("Review", "Interviews")
    narrowest = header.minimumSizeHint().width()
    header.offer_review(Offer("2026-06-20", True))
    assert header.review.text() == "Quarterly review"
    assert "20, 2026" in header.review.toolTip() or "20 June 2026" in header.review.toolTip()
    assert header.minimumSizeHint().width() == narrowest
    with qtbot.waitSignal(header.review_pressed) as pressed:
        header.review.click()
    assert pressed.args == ["quarter"]

    layout = header.layout()
    assert layout is not None
    header.resize(layout.totalMinimumSize().width() - 20, header.height())
    assert (header.review.text(), header.interviews.text()) == ("Quarterly review", "")
    header.resize(narrowest, header.height())
    assert (header.review.text(), header.interviews.text()) == ("", "")
    assert header.review.accessibleName() == "Quarterly review"
