"""The order of the recall walk and how it is found again."""

from __future__ import annotations

from netgrow_desktop.domain.career import Stage, StageKind
from netgrow_desktop.domain.recall import AFTER_STAGES, BEFORE_STAGES, KEY_PEOPLE, position, questions
from netgrow_desktop.domain.wording import english

SCHOOL = Stage(StageKind.SCHOOL, "Lakeside College", started_on="2001", finished_on="2006", id=7)
JOB = Stage(StageKind.JOB, "Northwind", started_on="2006", id=3)


def test_without_stages_one_question_stands_for_all_of_them() -> None:
    codes = [each.code for each in questions([])]
    assert codes == [*BEFORE_STAGES, "early_days", *AFTER_STAGES]


def test_the_stages_are_asked_about_from_the_earliest_on() -> None:
    walk = questions([JOB, SCHOOL])
    assert [each.code for each in walk] == [*BEFORE_STAGES, "stage:7", "stage:3", *AFTER_STAGES]
    assert [english(each.ask) for each in walk if each.stage_id] == [
        "Who mattered to you at Lakeside College?",
        "Who helps you at Northwind?",
    ]


def test_every_question_has_its_words() -> None:
    for each in questions([JOB, SCHOOL]):
        assert english(each.ask).endswith("?")
        assert len(english(each.hint)) > 20


def test_the_walk_goes_on_where_it_was_left() -> None:
    walk = questions([JOB, SCHOOL])
    assert position(walk, "") == 0
    assert position(walk, "mentors") == len(BEFORE_STAGES) + 2
    assert position(walk, "stage:3") == len(BEFORE_STAGES) + 1
    assert position(walk, KEY_PEOPLE) == len(walk)


def test_a_stage_that_is_gone_leads_to_the_stages() -> None:
    assert position(questions([JOB]), "stage:7") == len(BEFORE_STAGES)
    assert position(questions([JOB]), "early_days") == len(BEFORE_STAGES)
    assert position(questions([JOB]), "something else") == 0
