"""An examination as JSON: everything that it says is there, unrounded, and what nothing tells is null."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson
from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
from netgrow_desktop.domain.examine.introductions import Meeting
from netgrow_desktop.domain.examine.roles import Cell, Seat, SeatDraft, Side
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.formats.examination_json import examination_json
from tests.domain.examine.invented_examinations import examined

PEOPLE = {
    number: ExaminedPerson(number, name, "Elm", "", (), (), "", "", 0, None, key_person=True)
    for number, name in ((1, "Ada Sample"), (2, "Bo Sample"))
}
ADA = {"id": 1, "name": "Ada Sample"}


def written(examination: Examination) -> Any:
    """Write an examination and read it back."""
    return json.loads(json.dumps(examination_json(replace(examination, people=PEOPLE))))


def test_numbers_are_not_rounded_and_come_with_their_inputs() -> None:
    meetings = (
        Meeting(1, "self", 0, "", (), ""),
        Meeting(2, "", 1, "Ada Sample", (Category.STRATEGIC,), "Oak"),
        Meeting(3, "group", 0, "", (), ""),
    )

    found = written(examined(meetings=meetings, cities=("Bonn", "Bonn", "Kiel")))

    assert found["introductions"]["self_share"] == 1 / 3
    assert found["introductions"]["brokers"] == [
        {
            "id": 1,
            "name": "Ada Sample",
            "introduced": [{"id": 2, "name": "Bo Sample"}],
            "categories": ["strategic"],
            "organizations": ["Oak"],
            "last_thanked": None,
        }
    ]
    assert found["diversity"]["city"]["blau"] == pytest.approx(4 / 9, abs=1e-15)
    assert found["diversity"]["city"]["counts"] == {"Bonn": 2, "Kiel": 1}
    assert found["categories"]["strategic"]["warmth"] == {
        "with_cadence": 6,
        "within_cadence": 4,
        "not_yet": 1,
        "without_cadence": 0,
        "share": 0.8,
    }
    assert found["categories"]["strategic"]["need_met"] == {"mean": 4, "answers": {"trends": 4}}


def test_what_nothing_tells_is_null_with_the_reason() -> None:
    found = written(examined(ties=Ties((1, 2), {}), cities=()))

    assert found["structure"]["constraint"] is None
    assert found["structure"]["why"]
    assert found["structure"]["pairs"] == []
    assert found["diversity"]["city"]["blau"] is None
    assert found["diversity"]["city"]["why"]
    assert found["categories"]["operational"]["need_met"]["mean"] == 2
    assert found["categories"]["developmental"]["need_met"] == {"mean": None, "answers": {}}


def test_roles_seats_gaps_and_people_who_fade_are_named() -> None:
    fading = Fading(1, "Ada Sample", "Elm", "2022-01-01", Message("examine.dormant.years", {"n": 4}))
    examination = replace(
        examined(fading=FadingPeople((), 0, (fading,), 1, ())),
        grid=(Cell(Role.MENTOR, Side.INSIDE, Level.PEER, (1,)), Cell(Role.PLANNER, None, None, ())),
        seats=(Seat(7, SeatDraft("Someone in Finance", side=Side.OUTSIDE), (1,)),),
    )

    found = written(examination)

    assert found["roles"] == [{"role": "mentor", "side": "inside", "level": "peer", "people": [ADA]}]
    assert found["seats"][0] == {
        "id": 7,
        "name": "Someone in Finance",
        "category": None,
        "side": "outside",
        "level": None,
        "organization": "",
        "function": "",
        "people": [ADA],
    }
    stage = next(each for each in found["gaps"] if each["kind"] == "stage")
    assert (stage["stage_id"], stage["seat_id"], stage["name"]) == (3, None, "Northwind")
    assert "Northwind" in stage["sentence"]
    assert found["dormant_count"] == 1
    assert found["dormant"][0] == {
        "id": 1,
        "name": "Ada Sample",
        "organization": "Elm",
        "last_contact": "2022-01-01",
        "why": "No contact for 4 years.",
        "trust": None,
        "novelty": None,
    }
