"""Everything that goes out as JSON comes in again: the same network, and nothing twice."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.before_writing.card import Somebody
from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.career import Mark, StageDraft, StageKind
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.domain.examine.roles import SeatDraft, Side
from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.interviews.questions import Theme
from netgrow_desktop.domain.looking_back.periods import Period, quarter_span, week_span
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services import exports
from netgrow_desktop.services.before_writing import BeforeWritingService, CameOfIt
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.services.interviews import Held, InterviewService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage.network import create_network
from tests.examples import examples
from tests.services.files import ADA, OWN_ADDRESS, imported, linkedin, mbox, people, tallied
from tests.storage.network_files import content, damage_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 3, 4)
PEOPLE = 5
OF_IMPORTS = ("imports", "contact_sources", "merged_records")
"""Tables that say when what was imported."""
REFERENCES = {
    "contact_id": "contacts",
    "first_id": "contacts",
    "second_id": "contacts",
    "introducer_id": "contacts",
    "other_id": "contacts",
    "interaction_id": "interactions",
    "follow_up_id": "follow_ups",
    "stage_id": "stages",
    "seat_id": "seats",
    "snapshot_id": "snapshots",
}

Act = tuple[str, int, int, int]


def exported(network: Network, path: Path) -> dict[str, Any]:
    """Write everything and give it."""
    exports.write_file(network, "json", path)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def without_numbers(whole: dict[str, Any]) -> dict[str, Any]:
    """Give an export with what a number refers to in its place, and nothing of when it was imported."""
    rows = {table: each for table, each in whole.items() if isinstance(each, list) and table not in OF_IMPORTS}
    places = {table: {row.get("id"): place for place, row in enumerate(each)} for table, each in rows.items()}

    def referred(field: str, value: Any) -> Any:
        if field in {"id", "import_id", "sources"}:
            return None
        if field == "gaps":
            return [{key: referred(key, each) for key, each in gap.items()} for gap in json.loads(value)]
        if field == "places":
            return [places["seats"][seat] for seat in json.loads(value)] if value else value
        if field == "value" and str(value).startswith("{"):
            return {code: [places["contacts"][each] for each in ids] for code, ids in json.loads(value).items()}
        return places[REFERENCES[field]].get(value) if field in REFERENCES and value else value

    found: dict[str, Any] = {
        table: sorted(
            json.dumps({field: referred(field, value) for field, value in row.items()}, sort_keys=True) for row in each
        )
        for table, each in rows.items()
        if table != "contacts"
    }
    found["contacts"] = [{field: referred(field, value) for field, value in row.items()} for row in rows["contacts"]]
    return found | {"about_me": whole["about_me"]}


def before_writing(network: Network) -> dict[str, Callable[[int, int, int], object]]:
    """Give what is done before and after writing to somebody."""
    service = BeforeWritingService(network)

    def promise(one: int, _: int, number: int) -> None:
        made = service.promises.add(one, list(PromiseSide)[number % 2], f"Send {number % 2}", TODAY).value
        if number % 3 == 0:
            service.promises.keep(made, TODAY)

    def texts(one: int, _: int, number: int) -> None:
        language = list(Language)[number % 2]
        service.set_language(one, language)
        service.save_template(Template(Occasion.ADVICE, language, f"Ask {number}", "Dear {first name}"))

    def came_of_it(one: int, _: int, number: int) -> None:
        exchange = frozenset((list(Exchange)[number % 5], Exchange.ASKED))
        service.note(Somebody(one, ""), CameOfIt(f"Tea {number}", exchange=exchange), None, TODAY)

    return {"promise": promise, "texts": texts, "came of it": came_of_it}


def meeting(network: Network) -> dict[str, Callable[[int, int, int], object]]:
    """Give what is done to learn from people, and to bring them together."""
    service = InterviewService(network)

    def interview(one: int, two: int, number: int) -> None:
        wish = Wish(field=f"Field {number}", role=f"Role {len(service.everything())}")
        made = service.wish(wish, one if number % 3 else 0, two if two != one else 0).value
        service.prepare(made, ["projects.now", f"Why {number}?"], TODAY)
        service.add_question(Theme.FIELD, f"Why {number}?")
        if number % 3:
            service.schedule(made, TODAY, "9:30", f"Room {number}", 20 + number, ["", "Europe/Berlin"][number % 2])
        if number % 3 == 1:
            service.held(made, Held(TODAY, f"Notes {number}"), TODAY)

    def introduction(one: int, two: int, number: int) -> None:
        side = list(IntroductionSide)[number % 2]
        service.introductions.add(side, one, two if one != two else one % PEOPLE + 1, TODAY if number % 3 else None)

    return {"interview": interview, "introduction": introduction}


def looking_back(network: Network) -> dict[str, Callable[[int, int, int], object]]:
    """Give what is done to look back on a time and to plan the next one."""
    service, follow_ups = LookingBackService(network), FollowUpService(network)

    def plan(one: int, _: int, number: int) -> None:
        what = f"Plan {len(follow_ups.due_items(TODAY))}"
        made = service.intend(quarter_span(TODAY), [one], TODAY, what).value[0]
        if number % 3 == 0:
            service.drop(made)

    def move(one: int, _: int, number: int) -> None:
        follow_ups.plan([one], TODAY, f"Move {number % 2}")
        items = follow_ups.due_items(TODAY, one)
        follow_ups.snooze(items[0], TODAY + timedelta(days=number + 1))

    return {
        "note": lambda _, __, n: service.note(list(Period)[n % 2], week_span(TODAY), f"Note {n}"),
        "intend": plan,
        "move": move,
    }


def acts(network: Network) -> dict[str, Callable[[int, int, int], object]]:
    """Give what may be done with a network: name -> act on two people and a number."""
    contacts, follow_ups, examine = ContactService(network), FollowUpService(network), ExamineService(network)
    career, cadences, breakdown = CareerService(network), CadenceService(network), BreakdownService(network)
    roles, categories = list(Role), list(Category)

    def day(number: int) -> date:
        return TODAY + timedelta(days=number)

    def other(one: int, two: int) -> int:
        return two if one != two else one % PEOPLE + 1

    def close(one: int, number: int, *, done: bool) -> None:
        follow_ups.plan([one], TODAY, "Call")
        item = next(each for each in follow_ups.due_items(TODAY, one) if each.kind is FollowUpKind.PLANNED)
        if done:
            follow_ups.complete(item, TODAY, InteractionKind.CALL, f"Call {number}")
        else:
            follow_ups.skip(item, TODAY)

    def tag_cadence(one: int, _: int, number: int) -> None:
        contacts.add_tag([one], f"Tag {number % 2}")
        cadences.set_of_tag(f"Tag {number % 2}", number + 1, TODAY)

    def stage(one: int, two: int, number: int) -> None:
        made = career.add_stage(StageDraft(StageKind.JOB, f"Elm {number % 2}", "Clerk", "", "2019", "", "note")).value
        career.confirm(made, [one])
        career.decline(made, [other(one, two)])
        career.mark(made, [one], Mark.REPAIR)

    def seat(one: int, two: int, number: int) -> None:
        made = examine.add_seat(SeatDraft(f"Seat {number % 2}", categories[number % 3], Side.INSIDE)).value
        examine.fill_seat(made, [one, two], is_in=True)

    return {
        **before_writing(network),
        **meeting(network),
        **looking_back(network),
        "log": lambda one, _, n: follow_ups.log([one], day(-n % 3), InteractionKind.COFFEE, note=f"Talk {n % 2}"),
        "plan": lambda one, _, n: follow_ups.plan([one], day(n), f"Ask {n % 2}", list(Purpose)[n % len(Purpose)]),
        "done": lambda one, _, n: close(one, n, done=True),
        "skip": lambda one, _, n: close(one, n, done=False),
        "cadence": lambda one, _, n: follow_ups.set_cadence([one], n + 1, TODAY),
        "tag": lambda one, _, n: contacts.add_tag([one], f"Tag {n % 2}"),
        "tag cadence": tag_cadence,
        "category cadence": lambda _, __, n: cadences.set_of_category(categories[n % 3], n + 1, TODAY),
        "pause": lambda one, _, n: cadences.pause([one], day(n) if n % 2 else None),
        "category": lambda one, _, n: breakdown.add([one], categories[n % 3]),
        "role": lambda one, _, n: examine.set_roles([one], roles[n % len(roles)], has=True),
        "tie": lambda one, two, n: examine.set_tie(one, other(one, two), knows=bool(n % 2)),
        "not same": lambda one, two, _: DuplicateService(network).not_same(one, other(one, two)),
        "introducer": lambda one, two, _: contacts.set_introducer([one], other(one, two)),
        "key": lambda one, _, __: contacts.set_key_people([one], is_key=True),
        "archive": lambda one, _, n: contacts.archive([one], day(n)),
        "stage": stage,
        "seat": seat,
        "answer": lambda _, __, n: examine.answer(Category.STRATEGIC, "trends", n % 5 + 1),
        "freeze": lambda _, __, n: examine.freeze(TODAY, f"Snapshot {n % 2}"),
        "half-life": lambda _, __, n: cadences.set_half_life(n + 1),
        "me": lambda _, __, n: OwnerService(network).save_about_me(
            AboutMe("Grace Umutoni", ("grace@lakeside.example",), "", "Elm", f"Sales {n}", "Web", "Kigali", "Trade")
        ),
    }


NAMES = (
    *("log", "plan", "done", "skip", "cadence", "tag", "tag cadence", "category cadence", "pause", "category", "role"),
    *("tie", "not same", "introducer", "key", "archive", "stage", "seat", "answer", "freeze", "half-life", "me"),
    *("promise", "texts", "came of it", "interview", "introduction", "note", "intend", "move"),
)
PERSON, NUMBER = st.integers(1, PEOPLE), st.integers(0, 9)
ACTS = st.lists(st.tuples(st.sampled_from(NAMES), PERSON, PERSON, NUMBER), max_size=25)


def made_network(path: Path, done: list[Act]) -> Network:
    """Make a network of a few people with whom these things were done; two have one address, two one profile."""
    network = create_network(path)
    for number in range(PEOPLE):
        draft = ContactDraft(name="Ada Kowalska", given="Ada", family="Kowalska")
        if number < 2:
            draft.emails = (Email("office@elm.example"),)
        elif number < 4:
            draft.links = (Link("https://www.linkedin.com/in/ada-k"),)
        ContactService(network).add(draft)
    known = acts(network)
    assert set(known) == set(NAMES)
    for name, *numbers in done:
        known[name](*numbers)
    return network


@settings(
    max_examples=examples(10, thorough=50), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(done=ACTS)
@example(done=[("interview", 1, 1, 1), ("interview", 1, 1, 1)])
def test_export_and_import_again_gives_the_same_network(
    tmp_path_factory: pytest.TempPathFactory, done: list[Act]
) -> None:
    folder = tmp_path_factory.mktemp("again")
    with (
        closing(made_network(folder / "first.netgrow", done)) as first,
        closing(create_network(folder / "second.netgrow")) as second,
    ):
        before = exported(first, folder / "first.json")

        (report,) = imported(second, folder / "first.json").files

        assert (report.new, report.rejected, report.duplicates) == (PEOPLE, 0, 0)
        after = exported(second, folder / "second.json")
        assert without_numbers(after) == without_numbers(before)
        assert damage_in(second.path) == []
        kept = content(second)
        imported(second, folder / "first.json")
        assert content(second) == kept
        assert HistoryService(second).undo().value
        assert not any(content(second).values())


@pytest.fixture
def full(network: Network) -> Network:
    """A network in which everything was done once."""
    for number in range(PEOPLE):
        ContactService(network).add(
            ContactDraft(name=f"Ada {'BCDEF'[number]}owal", emails=(Email(f"{number}@x.example"),))
        )
    for number, name in enumerate(NAMES):
        acts(network)[name](number % PEOPLE + 1, 5, number)
    return network


def test_what_everything_holds_is_not_empty(full: Network, tmp_path: Path) -> None:
    found = exported(full, tmp_path / "a.json")
    empty = {table for table, rows in found.items() if not rows}
    assert empty == {"imports", "contact_sources", "merged_records", "former_records"} | {
        "handled_occasions",
        "left_out_records",
        "own_records",
    }


def test_into_a_network_that_has_people_it_adds_what_is_absent(full: Network, tmp_path: Path) -> None:
    exported(full, tmp_path / "a.json")
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        service = ContactService(other)
        ids = [
            service.add(ContactDraft(name=f"Ada {each}owal", emails=(Email(f"{place}@x.example"),))).value
            for place, each in enumerate("GFEDCB"[1:][::-1])
        ]
        ExamineService(other).answer(Category.STRATEGIC, "trends", 1)
        CadenceService(other).set_of_category(Category.STRATEGIC, 200, TODAY)
        before = content(other)

        imported(other, tmp_path / "a.json")

        after = content(other)
        assert [row[2] for row in after["answers"]] == [row[2] for row in before["answers"]]
        assert len(after["contacts"]) == len(ids)
        assert {
            table: len(rows) for table, rows in content(full).items() if table in ("ties", "seats", "snapshots")
        } == {table: len(after[table]) for table in ("ties", "seats", "snapshots")}
        assert not any(each.get("updated") for each in tallied(other, tmp_path / "a.json"))
        assert content(other) == after
        HistoryService(other).undo()
        assert content(other) == before


def test_entries_alone_are_one_act_with_its_name(full: Network, tmp_path: Path) -> None:
    people = exported(full, tmp_path / "a.json")
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        bare = {key: people[key] for key in ("netgrow", "contacts")}
        (tmp_path / "bare.json").write_text(json.dumps(bare), encoding="utf-8")
        imported(other, tmp_path / "bare.json")
        service = ImportService(other)
        plan = service.plan([tmp_path / "a.json"])
        try:
            assert plan.files[0].carried
            assert plan.files[0].message is not None
            outcome = service.apply(plan)
        finally:
            plan.close()
        assert outcome.changes & Changes.EXAMINE
        assert outcome.name == Message("journal.import_carried", {"n": plan.files[0].carried})
        assert without_numbers(exported(other, tmp_path / "b.json")) == without_numbers(people)


def talks(network: Network) -> list[str]:
    """Give the notes of all contact, in the order of their days."""
    return sorted(row[5] for row in content(network)["interactions"])


@pytest.fixture
def evening(network: Network, tmp_path: Path) -> Path:
    """The JSON of another network with two talks with Ada on one day, who is in this network with the first one."""
    for each, notes in ((network, ("morning",)), (create_network(tmp_path / "other.netgrow"), ("morning", "evening"))):
        imported(each, linkedin(tmp_path / "Connections.csv", ADA))
        for note in notes:
            FollowUpService(each).log([1], TODAY, InteractionKind.COFFEE, note=note)
        exports.write_file(each, "json", tmp_path / "evening.json")
        if each is not network:
            each.close()
    return tmp_path / "evening.json"


def test_a_second_talk_on_the_same_day_comes_too(network: Network, evening: Path) -> None:
    imported(network, evening)
    assert talks(network) == ["evening", "morning"]
    before = content(network)
    imported(network, evening)
    assert content(network) == before


def test_a_talk_that_the_owner_changed_or_removed_does_not_come_back(network: Network, evening: Path) -> None:
    imported(network, evening)
    service = FollowUpService(network)
    ids = {row[5]: row[0] for row in content(network)["interactions"]}
    service.change_logged(ids["morning"], TODAY, InteractionKind.COFFEE, Direction.BOTH, "breakfast")
    service.delete_logged(ids["evening"])
    imported(network, evening)
    assert talks(network) == ["breakfast"]


def test_what_was_said_of_a_letter_that_a_file_told_of_comes_too(network: Network, tmp_path: Path) -> None:
    OwnerService(network).save_about_me(AboutMe(name="Grace Umutoni", emails=(OWN_ADDRESS,)))
    imported(network, mbox(tmp_path / "Inbox.mbox", (1, True), (3, False)))
    letter = ContactService(network).timeline(people(network)[0].id)[0]
    FollowUpService(network).say_exchange(letter.id, {Exchange.ASKED})
    exports.write_file(network, "json", tmp_path / "a.json")

    with closing(create_network(tmp_path / "other.netgrow")) as other:
        imported(other, tmp_path / "a.json")
        (there,) = (row for row in content(other)["interactions"] if row[-1])
        assert there[3] == letter.happened_on
        assert there[-1] == "asked"


def test_the_sources_of_people_come_with_them(network: Network, tmp_path: Path) -> None:
    listed = linkedin(tmp_path / "Connections.csv", ADA)
    imported(network, listed)
    exports.write_file(network, "json", tmp_path / "a.json")
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        imported(other, tmp_path / "a.json")
        moved = linkedin(tmp_path / "Connections.csv", (*ADA[:4], "Contoso", "CEO", ADA[6]))
        imported(other, moved)
        ada = ContactService(other).contact(1)
        assert (ada.organization, ada.title, ada.custom) == ("Contoso", "CEO", ())
        assert "linkedin" in ada.sources


def test_of_whom_the_owner_leaves_out_nothing_comes(full: Network, tmp_path: Path) -> None:
    exports.write_file(full, "json", tmp_path / "a.json")
    with closing(create_network(tmp_path / "other.netgrow")) as other:
        service = ImportService(other)
        plan = service.plan([tmp_path / "a.json"])
        try:
            service.switch(plan, [row.number for row in service.rows(plan, None, 0, 99) if row.name], is_off=True)
            service.apply(plan)
        finally:
            plan.close()
        found = content(other)
        assert not any(found[table] for table in ("contacts", "follow_ups", "ties", "interactions", "seat_people"))
        assert found["seats"]
        assert damage_in(other.path) == []
