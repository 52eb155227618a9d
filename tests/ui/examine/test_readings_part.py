from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.examine.readings import Reach
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.reports.figures import full_date
from netgrow_desktop.ui.elements.category_marks import CategoryChip
from netgrow_desktop.ui.examine.readings_part import ReadingsPart
from netgrow_desktop.viewmodels.examine import Examined
from tests.ui.conftest import TODAY
from tests.ui.examine.invented import invented_examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.domain.examine.examination import Examination


def examined(examination: Examination) -> Examined:
    """Give an examination with all that is worked out from it."""
    return Examined(examination, explained(examination), network_map(examination), (), ())


@pytest.fixture
def part(qtbot: QtBot) -> ReadingsPart:
    """Give the readings of 60 invented people, shown."""
    made = ReadingsPart()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show_examined(examined(invented_examination()))
    made.show()
    qtbot.waitExposed(made)
    return made


def reading(part: ReadingsPart, category: Category, row: int) -> str:
    """Give all that a reading says."""
    view = part._readings[category, row]
    return f"{view._first.text()}\n{view._evidence.text()}"


def test_the_categories_stand_one_below_the_other_in_a_small_network_too(part: ReadingsPart) -> None:
    part.show_examined(examined(invented_examination(3, 1)))
    part.ask.setChecked(True)
    QTest.qWait(0)
    chips = [chip for chip in part.findChildren(CategoryChip) if chip.isVisible()]
    lefts = [chip.mapTo(part, QPoint(0, 0)).x() for chip in chips]
    assert len(lefts) == 2 * len(Category)
    assert lefts[:3] == lefts[3:]


def test_both_sentences_stand_with_their_evidence_and_the_four_readings_apart(part: ReadingsPart) -> None:
    assert "strategic network is the strongest" in part.strongest.text()
    assert "4.5\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}5" in part.strongest.text()
    assert "operational" in part.needs.text()
    assert reading(part, Category.STRATEGIC, 0).startswith("4.5 of 5\n2 of 4 questions")
    assert "in touch" in reading(part, Category.STRATEGIC, 1)
    assert "organisations" in reading(part, Category.STRATEGIC, 2)
    assert "know each other" in reading(part, Category.STRATEGIC, 3)


def test_without_the_own_organisation_the_reach_leads_to_about_me_and_blames_nobody(
    part: ReadingsPart, qtbot: QtBot
) -> None:
    assert "outside your organisation" in reading(part, Category.STRATEGIC, 2).splitlines()[0]
    assert "beyond your team" in reading(part, Category.STRATEGIC, 2).splitlines()[1]
    assert not part.about_me.isVisible()
    known = invented_examination()
    untold = tuple(replace(each, reach=Reach(0, 0, 0, each.people, 9, None, None)) for each in known.categories)
    part.show_examination(replace(known, owner=AboutMe(), categories=untold))
    assert reading(part, Category.STRATEGIC, 2) == (
        "9 organisations\nSay where you work, then how far this goes can be told."
    )
    with qtbot.waitSignal(part.about_me_wanted):
        part.about_me.click()


def test_few_people_have_counts_and_no_shares(part: ReadingsPart) -> None:
    part.show_examination(invented_examination(size=6, key_people=2))
    said = [reading(part, category, row) for category in Category for row in (1, 2)]
    assert not any("%" in each for each in said)
    assert any("counts" in label.text() for label in part._people.values())


def test_a_digit_answers_and_the_same_again_takes_it_back(part: ReadingsPart, qtbot: QtBot) -> None:
    part.ask.setChecked(True)
    scale = part.scales[Category.DEVELOPMENTAL, "ear"]
    scale.setFocus()
    with qtbot.waitSignal(part.answered) as given:
        QTest.keyClick(scale, Qt.Key.Key_4)
    assert given.args == [Category.DEVELOPMENTAL, "ear", 4]
    assert "Mostly" in scale.accessibleName()
    with qtbot.waitSignal(part.answered) as given:
        QTest.keyClick(scale, Qt.Key.Key_4)
    assert given.args == [Category.DEVELOPMENTAL, "ear", 0]


def test_arrows_move_and_leaving_answers(part: ReadingsPart, qtbot: QtBot) -> None:
    part.ask.setChecked(True)
    scale = part.scales[Category.STRATEGIC, "beyond"]
    scale.setFocus()
    with qtbot.assertNotEmitted(part.answered):
        QTest.keyClick(scale, Qt.Key.Key_Right)
        QTest.keyClick(scale, Qt.Key.Key_Right)
    with qtbot.waitSignal(part.answered) as given:
        QTest.keyClick(scale, Qt.Key.Key_Return)
    assert given.args == [Category.STRATEGIC, "beyond", 2]


def test_a_click_answers(part: ReadingsPart, qtbot: QtBot) -> None:
    part.ask.setChecked(True)
    scale = part.scales[Category.OPERATIONAL, "quick"]
    with qtbot.waitSignal(part.answered) as given:
        QTest.mouseClick(
            scale,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            scale._box(3).center().toPoint(),
        )
    assert given.args == [Category.OPERATIONAL, "quick", 3]


def test_the_questions_open_by_themselves_while_none_is_answered(qtbot: QtBot) -> None:
    made = ReadingsPart()
    qtbot.addWidget(made)
    made.show_examination(invented_examination(answers={}))
    assert made.ask.isChecked()
    assert made.ask.text() == "Your answers: 0 of 12"


def test_each_reading_explains_itself_with_formula_numbers_change_source_and_day(part: ReadingsPart) -> None:
    assert part.how is not None
    assert part.how.text() == ""
    part.how.button.click()
    said = part.how.text()
    captions = ("Formula", "Made from", "Strategic", "What would change it", "Source", "Warmth", full_date(TODAY))
    assert [word for word in captions if word not in said] == []
    part.show_examined(examined(invented_examination(answers={"strategic.trends": 1})))
    assert "1.0 of 5" in part.how.text()
    part.how.button.click()
    assert part.how.text() == ""
