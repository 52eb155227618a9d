"""The parts of the page that mostly say something: diversity, introductions, fading."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.examine.diversity import Field, diversity
from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.reports.figures import short_date
from netgrow_desktop.storage.follow_ups import PlannedRow
from netgrow_desktop.ui.examine.diversity_part import DiversityPart, bars_of, difference_words, spread_words
from netgrow_desktop.ui.examine.fading_part import FEW, PLAN, FadingPart
from netgrow_desktop.ui.examine.introductions_part import THANK, IntroductionsPart
from netgrow_desktop.ui.examine.tie_words import structure_rows
from netgrow_desktop.viewmodels.examine import Examined
from tests.ui.examine.invented import invented_examination

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_each_field_has_its_bars_its_measures_and_why_one_is_missing(qtbot: QtBot) -> None:
    part = DiversityPart()
    qtbot.addWidget(part)
    part.show_examination(invented_examination())
    firms = part.fields[Field.ORGANIZATION]
    assert "Contoso" in firms.bars.accessibleDescription()
    assert "Blau" in firms.said.text()
    assert "E-I" in firms.said.text()
    assert "Nobody's industry is recorded" in part.fields[Field.INDUSTRY].said.text()
    assert part.fields[Field.INDUSTRY].bars.isHidden()
    assert "About me" in part.fields[Field.CITY].said.text()


def test_measures_are_said_with_their_names() -> None:
    found = diversity(Field.CITY, ["Lund"] * 7 + ["Malmö"] * 3, "Lund")
    assert spread_words(found) == "Spread evenly (Blau 0.42, IQV 0.84)"
    assert difference_words(found) == "7 like you, 3 unlike you (E-I −0.40)"


@pytest.mark.parametrize(
    ("field", "values", "said"),
    [
        (Field.CITY, ["Lund"] * 3, "All alike (Blau 0.00)"),
        (Field.LEVEL, ["peer"] * 6, "All alike (Blau 0.00)"),
        (Field.CITY, ["Lund", ""], "Known of one person only"),
        (Field.CITY, ["Lund", "Oslo"], "Too few to tell a spread (Blau 0.50, IQV 1.00)"),
        (
            Field.CITY,
            ["Lund", "Lund", *(f"Town {each}" for each in range(5))],
            "",
        ),
        (Field.LEVEL, ["senior"] * 9 + ["peer"] * 7, "Spread unevenly (Blau 0.49, IQV 0.74)"),
        (Field.HOW_MET, ["at work", "at school"] * 3, "In your own words (Blau 0.50, IQV 1.00)"),
        (Field.HOW_MET, ["at work", "at school", "by chance"], ""),
    ],
)
def test_of_few_of_alike_and_of_own_words_no_spread_is_told(field: Field, values: list[str], said: str) -> None:
    assert spread_words(diversity(field, values)) == said


def test_a_level_on_which_nobody_is_has_its_empty_bar() -> None:
    bars = bars_of(diversity(Field.LEVEL, ["senior", "senior", "peer", ""], "peer"))
    assert [(bar.label, bar.number) for bar in bars] == [
        ("More senior", 2),
        ("Peer", 1),
        ("More junior", 0),
        ("Not known", 1),
    ]
    assert bars_of(diversity(Field.LEVEL, ["", ""], "peer"))[0].label == "Not known"


def test_many_values_are_drawn_together_and_those_not_known_stand_apart() -> None:
    found = diversity(Field.CITY, [f"Town {number}" for number in range(9)] + ["", ""])
    bars = bars_of(found)
    assert [bar.number for bar in bars] == [1, 1, 1, 1, 1, 4, 2]
    assert bars[-2].label == "4 other values"
    assert [bar.has_bar for bar in bars] == [True] * 5 + [False, True]
    assert not bars[-1].is_known


def test_the_share_of_ones_own_introductions_is_told_beside_its_limit(qtbot: QtBot) -> None:
    part = IntroductionsPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    part.show_examination(examination)
    assert "65%" in part.sentence.text()
    assert "67%" in part.sentence.text()
    below = replace(examination.introductions, self_share=0.5)
    part.show_examination(replace(examination, introductions=below))
    assert "to 50% of your key people" in part.sentence.text()
    assert "opened the door" in part.sentence.text()
    few = replace(examination.introductions, by_self=1, introduced=1, by_group=0, self_share=0.5)
    part.show_examination(replace(examination, introductions=few))
    assert part.sentence.text() == "It is known of 2 people how you met: too few for a share."
    nothing = replace(examination.introductions, self_share=None, brokers=())
    part.show_examination(replace(examination, introductions=nothing))
    assert "panel" in part.sentence.text()
    assert part.brokers.isHidden()


def test_a_broker_is_thanked_in_one_click_and_opened_in_another(qtbot: QtBot) -> None:
    part = IntroductionsPart()
    qtbot.addWidget(part)
    part.show_examination(invented_examination())
    (line,) = part.brokers.lines()
    assert "introduced 2 key people" in line.note
    assert "thanked 8 months ago" in line.note
    with qtbot.waitSignal(part.thank_requested) as thanked:
        part.brokers.button(line.key, THANK).click()
    assert thanked.args == [2]
    with qtbot.waitSignal(part.person_requested) as opened:
        part.brokers.button(line.key, "").click()
    assert opened.args == [2]


def test_whom_one_will_thank_already_is_not_planned_for_twice(qtbot: QtBot) -> None:
    part = IntroductionsPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    thanks = PlannedRow(1, 2, "2026-09-30", "", "Ben Okoro", "", "", None, Purpose.THANK_YOU)
    part.show_examined(Examined(examination, {}, network_map(examination), (), (), (thanks,)))
    (line,) = part.brokers.lines()
    assert f"thank-you planned for {short_date(date(2026, 9, 30))}" in line.note
    assert line.acts == ()


def test_a_broker_known_by_name_alone_has_nothing_to_press(qtbot: QtBot) -> None:
    part = IntroductionsPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    unknown = replace(examination.introductions.brokers[0], contact_id=0, name="Uncle Bo", last_thanked="")
    part.show_examination(replace(examination, introductions=replace(examination.introductions, brokers=(unknown,))))
    (line,) = part.brokers.lines()
    assert (line.name, line.acts, line.opens) == ("Uncle Bo", (), False)
    assert "no thanks noted yet" in line.note


def test_whoever_fades_is_one_click_from_a_follow_up(qtbot: QtBot) -> None:
    part = FadingPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    part.show_examination(examination)
    for lines, fading in zip(
        part.groups(), (examination.fading.cooling, examination.fading.dormant, examination.fading.bridges), strict=True
    ):
        assert [line.key for line in lines.lines()] == [each.contact_id for each in fading]
        with qtbot.waitSignal(part.plan_requested) as planned:
            lines.button(fading[0].contact_id, PLAN).click()
        assert planned.args == [fading[0].contact_id]


def test_long_lists_begin_short_and_say_how_many_more_there_are(qtbot: QtBot) -> None:
    part = FadingPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    one = examination.fading.dormant[0]
    many = tuple(replace(one, contact_id=1_000 + number) for number in range(30))
    part.show_examination(replace(examination, fading=replace(examination.fading, dormant=many, dormant_count=70)))
    lines = part.groups()[1]
    assert len(lines.lines()) == FEW
    assert part._dormant.more.text() == "Show 22 more"
    assert part._dormant.rest.isHidden()
    part._dormant.more.click()
    assert len(lines.lines()) == 30
    assert part._dormant.more.isHidden()
    assert part._dormant.rest.text() == "40 more are not shown here."


def test_nobody_who_fades_is_said_so(qtbot: QtBot) -> None:
    part = FadingPart()
    qtbot.addWidget(part)
    examination = invented_examination()
    nobody = replace(examination.fading, cooling=(), dormant=(), bridges=(), cooling_count=0, dormant_count=0)
    part.show_examination(replace(examination, fading=nobody))
    assert "nobody is fading" in part.sentence.text()


def test_of_two_key_people_nothing_is_judged() -> None:
    few, enough = (invented_examination(key_people=people, answered=1.0).structure for people in (2, 3))
    assert [meaning for _, _, meaning in structure_rows(few)].count(
        "With fewer than three key people this says nothing yet."
    ) == 2
    assert "freer" in " ".join(meaning for _, _, meaning in structure_rows(enough))
