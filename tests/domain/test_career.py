"""Stages of a career: their order, their days, and what is asked about them."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.career import Stage, StageDraft, StageKind, check, newest_first, overlaps, question, span
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english


def test_what_goes_on_stands_first_and_what_has_no_days_last() -> None:
    stages = [
        Stage(organization="undated", id=1),
        Stage(organization="school", started_on="2001", finished_on="2006-07", id=2),
        Stage(organization="now", started_on="2015-03", id=3),
        Stage(organization="first job", started_on="2006", finished_on="2015-02", id=4),
        Stage(organization="beside it", started_on="2018", id=5),
    ]
    assert [each.organization for each in newest_first(stages)] == [
        "beside it", "now", "first job", "school", "undated",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (("2014", "2018"), ("2018-12", ""), True),
        (("2014", "2018-06"), ("2018-07", "2020"), False),
        (("", "2018"), ("2017", ""), True),
        (("2019", ""), ("2014", "2018"), False),
        (("2018-06-30", "2018-06-30"), ("2018-06", "2018-06"), True),
        (("", ""), ("2014", "2015"), True),
    ],
)
def test_days_of_any_precision_overlap_where_they_may(
    one: tuple[str, str], other: tuple[str, str], together: bool
) -> None:
    assert overlaps(span(*one), span(*other)) is together
    assert overlaps(span(*other), span(*one)) is together


def test_a_stage_needs_a_name() -> None:
    with pytest.raises(NetGrowError) as caught:
        check(StageDraft(organization="  ", started_on="2019"))
    assert caught.value.message.code == "career.no_name"
    check(StageDraft(title="Freelance translator"))


def test_a_stage_may_not_end_before_it_begins() -> None:
    with pytest.raises(NetGrowError) as caught:
        check(StageDraft(organization="Northwind", started_on="2019-05", finished_on="2019-04"))
    assert caught.value.message.code == "career.ends_before_start"
    check(StageDraft(organization="Northwind", started_on="2019-05", finished_on="2019"))


@pytest.mark.parametrize(
    ("stage", "asked"),
    [
        (StageDraft(organization="Northwind", started_on="2019"), "Who helps you at Northwind?"),
        (StageDraft(organization="Northwind", started_on="2014", finished_on="2019"), "Who helped you at Northwind?"),
        (StageDraft(StageKind.SCHOOL, "Lakeside College"), "Who mattered to you at Lakeside College?"),
        (StageDraft(title="Freelance translator"), "Who helped you in those days (Freelance translator)?"),
        (
            StageDraft(title="Freelance translator", started_on="2020"),
            "Who helps you these days (Freelance translator)?",
        ),
    ],
)
def test_each_stage_asks_its_question(stage: StageDraft, asked: str) -> None:
    assert english(question(stage)) == asked
