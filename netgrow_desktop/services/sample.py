"""The sample network: an invented person's LinkedIn archive and what they have made of it since."""

from __future__ import annotations

import json
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.career import Mark
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, Email, Phone
from netgrow_desktop.domain.examine.roles import SeatDraft, Side
from netgrow_desktop.domain.examine.ties import pair
from netgrow_desktop.domain.follow_ups import Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.interview import Asked, Wish, about_of
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.resources import sample_folder
from netgrow_desktop.storage import (
    answers,
    career,
    categories,
    contacts,
    depth,
    follow_ups,
    interactions,
    interviews,
    introductions,
    owner,
    past,
    promises,
    roles,
    seats,
    snapshots,
    ties,
)
from netgrow_desktop.storage.network import create_network
from netgrow_desktop.storage.opening import give_name, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage import Connection

FROZEN_DAYS_AGO = 84
"""A snapshot as old as a quarterly review compares with."""
_FILES = ("Connections.csv", "Positions.csv", "Education.csv")


def create_sample(path: Path, today: date) -> None:
    """Make a network file with the sample, as it would stand on *today*.

    It is made under another name, so that nobody ever sees half of it. Raises NetGrowError if *path* exists.
    """
    from netgrow_desktop.storage.backups import remove_all

    if path.exists():
        raise NetGrowError("network.exists", path=str(path))
    made = path.with_name(f"{path.stem} in the making{path.suffix}")
    remove_all(made)
    try:
        _make(made, today)
        give_name(made, path)
        sync_folder(path.parent)
    except OSError as error:
        raise NetGrowError("network.cannot_create", path=str(path), cause=error.strerror or str(error)) from error
    finally:
        remove_all(made)


def _make(path: Path, today: date) -> None:
    from netgrow_desktop.services.imports import ImportService

    network = create_network(path)
    try:
        service = ImportService(network)
        plan = service.plan([sample_folder() / file for file in _FILES])
        try:
            service.apply(plan)
        finally:
            plan.close()
        decisions = json.loads((sample_folder() / "decisions.json").read_text(encoding="utf-8"))
        with network.writing(Message("journal.sample"), Changes.EVERYTHING) as transaction:
            _decide(transaction.connection, decisions, today)
            _freeze(transaction.connection, today - timedelta(days=FROZEN_DAYS_AGO))
    finally:
        network.close()


def _freeze(connection: Connection, day: date) -> None:
    """Keep how the network stood on a day as far as contact goes, so that there is something to compare with."""
    from netgrow_desktop.services.examine import frozen

    with past.known_on(connection, day):
        found, _ = frozen(connection, day)
    snapshots.insert(connection, found, "")


def _decide(connection: Connection, decisions: dict[str, Any], today: date) -> None:
    about = decisions["about_me"]
    owner.write(connection, AboutMe(**{**about, "emails": tuple(about["emails"])}))
    owner.set_setting(connection, owner.SAMPLE, "1")
    known = {
        key.removeprefix("in/"): contact_id
        for contact_id, key in connection.exec_driver_sql("SELECT contact_id, key FROM links WHERE key <> ''")
    }
    for slug, decided in decisions["people"].items():
        _decide_of(connection, known[slug], decided, today)
        if decided.get("key_person"):
            _describe(connection, known[slug], decided, known, today)
    wanted = {
        known[slug]: tuple(Category(each) for each in decided["categories"])
        for slug, decided in decisions["people"].items()
    }
    categories.set_memberships(connection, wanted)
    _examine(connection, decisions["examine"], known, today)
    for each in decisions["introductions"]:
        one, other = each["people"]
        _introduce(connection, each, (known[one], known[other]), today)
    _recall_career(connection, decisions["career"], known)
    for each in decisions["interviews"]:
        _interview(connection, each, known, today)


def _recall_career(connection: Connection, told: list[dict[str, Any]], known: dict[str, int]) -> None:
    """Say who was there at each stage, and which of them to cultivate or to repair."""
    stages = career.stages(connection)
    for each in told:
        stage = next(
            stage.id
            for stage in stages
            if stage.organization == each["organization"] and each["title"] in {"", stage.title}
        )
        for slug, mark in each["people"].items():
            career.mark(connection, stage, [known[slug]], Mark(mark))


def _interview(connection: Connection, told: dict[str, Any], known: dict[str, int], today: date) -> None:
    """Note an informational interview that was asked for, is in the calendar or took place."""
    contact_id, wish = known[told["with"]], Wish(**told["wish"])
    number = interviews.insert(connection, wish, contact_id, known[told["through"]])
    done = {
        f"{what}_on": (today - timedelta(days=told[f"{what}_days_ago"])).isoformat()
        for what in ("asked", "prepared", "held")
        if f"{what}_days_ago" in told
    }
    interviews.change(connection, number, notes=told["notes"], **done)
    interviews.set_questions(connection, number, [Asked.of(*each) for each in told["questions"]])
    if "in_days" in told:
        day = today + timedelta(days=told["in_days"])
        follow_up = follow_ups.insert(connection, contact_id, day, about_of(wish), Purpose.INTERVIEW)
        when = {key: told[key] for key in ("at", "zone", "minutes", "place")}
        interviews.change(connection, number, follow_up_id=follow_up, **when)


def _introduce(connection: Connection, told: dict[str, Any], people: tuple[int, int], today: date) -> None:
    """Note an introduction that was made, received or is under way."""
    day = (today - timedelta(days=told["days_ago"])).isoformat() if "days_ago" in told else ""
    number = introductions.insert(connection, IntroductionSide(told["side"]), *people, day)
    said = {"went": told.get("went", "")}
    if "answers" in told:
        asked = [(today - timedelta(days=days)).isoformat() for days in told["asked_days_ago"]]
        said |= {"answer": told["answers"][0], "asked_on": asked[0], "why": told["whys"][0]}
        said |= {"other_answer": told["answers"][1], "other_asked_on": asked[1], "other_why": told["whys"][1]}
    introductions.change(connection, number, **said)


def _decide_of(connection: Connection, contact_id: int, decided: dict[str, Any], today: date) -> None:
    for tag in decided["tags"]:
        contacts.add_tag(connection, [contact_id], tag)
    if decided["notes"]:
        contacts.change(connection, contact_id, "notes", decided["notes"])
    if decided["cadence_days"]:
        follow_ups.set_cadence(connection, [contact_id], decided["cadence_days"], today - timedelta(days=120))
    for each in decided["interactions"]:
        day = (today - timedelta(days=each["days_ago"])).isoformat()
        kind, direction = InteractionKind(each["kind"]), Direction(each["direction"])
        interactions.insert(connection, contact_id, kind, day, direction, each["note"])
    _make_reachable(connection, contact_id, decided.get("reach", {}))
    for each in decided["follow_ups"]:
        follow_ups.insert(connection, contact_id, today + timedelta(days=each["in_days"]), each["reason"])


def _make_reachable(connection: Connection, contact_id: int, reach: dict[str, Any]) -> None:
    """Say how to reach somebody; all numbers are of those that are kept for films and books."""
    for field, kind in (("emails", Email), ("phones", Phone), ("addresses", Address)):
        if field in reach:
            contacts.change_values(connection, contact_id, field, [kind(**each) for each in reach[field]])
    if "birthday" in reach:
        contacts.change(connection, contact_id, "birthday", reach["birthday"])


def _describe(
    connection: Connection, contact_id: int, decided: dict[str, Any], known: dict[str, int], today: date
) -> None:
    """Say of a key person what only the owner knows."""
    depth.set_key_people(connection, [contact_id], is_key=True)
    for field, value in decided["depth"].items():
        depth.change(connection, [contact_id], field, value)
    if decided["department"]:
        contacts.change(connection, contact_id, "department", decided["department"])
    if decided["introduced_by"]:
        depth.set_introducer(connection, [contact_id], known[decided["introduced_by"]])
    if "addresses" not in decided.get("reach", {}):
        contacts.change_values(connection, contact_id, "addresses", [Address(city=decided["city"])])
    for each in decided["promises"]:
        made_on = today - timedelta(days=each["days_ago"])
        promises.insert(connection, contact_id, PromiseSide(each["side"]), each["what"], made_on)
    for role in decided["roles"]:
        roles.change(connection, [contact_id], Role(role), has=True)


def _examine(connection: Connection, answered: dict[str, Any], known: dict[str, int], today: date) -> None:
    """Answer the questions of the page Examine: every pair of key people, and each category's needs."""
    key_people = [row[0] for row in connection.exec_driver_sql("SELECT id FROM contacts WHERE key_person = 1")]
    acquainted = {pair(known[one], known[other]) for one, other in answered["ties"]}
    ties.write(connection, {pair(*two): pair(*two) in acquainted for two in combinations(key_people, 2)})
    for each in answered["seats"]:
        draft = SeatDraft(
            each["name"],
            Category(each["category"]),
            Side(each["side"]),
            Level(each["level"]) if "level" in each else None,
            function=each.get("function", ""),
        )
        seats.fill(connection, seats.insert(connection, draft), [known[slug] for slug in each["people"]], is_in=True)
    for code, value in answered["answers"].items():
        answers.write(connection, code, value, today.isoformat())
