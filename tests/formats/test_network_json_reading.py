"""NetGrow's own JSON, which comes in again: sound, mended by hand, broken off and hostile."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from netgrow_desktop.domain.contacts import Contact, ContactDraft, CustomField, Email, Link
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import network_json_reading
from netgrow_desktop.formats.network_json import contact_json
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Carried, Contacted, OwnerFound, Person, Rejected, Skipped, Stage
from tests.formats.contacts import CONTACTS
from tests.formats.reading import records
from tests.formats.test_network_json import ADA

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

INTRODUCED = {"contact_id": 7, "other_id": 8, "side": "made", "introduced_on": "", "token": "0" * 16}
HEAD = {"program": "NetGrow Desktop", "version": "1.0", "people": 1}


def written(folder: Path, contacts: list[Any], **rest: Any) -> Path:
    """Write a file as the export does, a contact a line."""
    file = folder / "network.json"
    lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in contacts)
    others = "".join(f',\n"{key}": {json.dumps(value)}' for key, value in rest.items())
    text = f'{{\n"netgrow": {json.dumps(HEAD)},\n"contacts": [\n{lines}\n]{others}\n}}\n'
    file.write_text(text, encoding="utf-8")
    return file


def only_person(found: list[Record]) -> Person:
    """Give the only record, which is a person."""
    (person,) = found
    assert isinstance(person, Person), person
    return person


TALK: dict[str, object] = {"token": "0123456789abcdef", "questions": "[]"}


@settings(deadline=None)
@given(contact=CONTACTS)
def test_whoever_goes_out_comes_in_again(tmp_path_factory: pytest.TempPathFactory, contact: Contact) -> None:
    file = written(tmp_path_factory.getbasetemp(), [contact_json(contact)])
    assert recognise(file).format == "netgrow-json"
    (person,) = records(file)
    if not isinstance(person, Person):
        assert not contact.name
        return
    expected = {each.name: getattr(contact, each.name) for each in fields(ContactDraft)}
    expected["depth"] = contact.depth if any(contact.depth) else None
    expected["name"] = contact.name or person.draft.name
    assert {name: getattr(person.draft, name) for name in expected} == expected
    assert person.standing is not None
    assert (person.standing.id, person.standing.created_at, person.standing.key_person) == (
        contact.id,
        contact.created_at,
        contact.key_person,
    )
    assert (person.standing.cadence_days, person.standing.cadence_since) == (
        contact.cadence_days,
        contact.cadence_since,
    )


def test_contacts_belong_to_the_person_of_that_number(tmp_path: Path) -> None:
    days = [
        {
            "id": 1,
            "contact_id": 7,
            "kind": "coffee",
            "happened_on": "2026-02-03",
            "direction": "both",
            "note": "Advice",
        },
        {"id": 2, "contact_id": 8, "kind": "call", "happened_on": "2026-02-04", "direction": "both", "note": ""},
        {"id": 3, "contact_id": 7, "kind": "telepathy", "happened_on": "2026-02-04", "direction": "both", "note": ""},
        {"id": 4, "contact_id": 7, "kind": "call", "happened_on": "some day", "direction": "both", "note": ""},
    ]
    person, unread = records(written(tmp_path, [contact_json(ADA)], interactions=days))
    assert isinstance(person, Person)
    assert person.contacted == (Contacted(InteractionKind.COFFEE, "2026-02-03", Direction.BOTH, "Advice"),)
    assert (person.line, person.witnessed) == (4, False)
    assert isinstance(unread, Skipped)
    assert (unread.reason.code, unread.reason.values) == ("json.left_interactions", {"n": 2})


def test_a_rhythm_that_none_can_have_is_told(tmp_path: Path) -> None:
    days = (0, -3, 10_000, "often", True, 30, None)
    people: list[dict[str, Any]] = [contact_json(ADA) | {"id": number} for number, _ in enumerate(days, 1)]
    for person, each in zip(people, days, strict=True):
        person["details"]["cadence_days"] = each
    *came, left = records(written(tmp_path, people))
    assert len(came) == len(days)
    assert isinstance(left, Skipped)
    assert english(left.reason) == "5 rhythms are not between 1 and 3,660 days: those people came without one."


def test_the_owner_and_their_career_come_with_it_and_what_does_not_is_told(tmp_path: Path) -> None:
    me = {"name": "Maya Muster", "emails": ["maya@example.org"], "linkedin": "", "organization": "Northwind"}
    stage = {"id": 1, "kind": "job", "organization": "Northwind", "title": "Designer", "started_on": "2020-01"}
    others = {"imports": [{}], "settings": [{"name": "window"}], "ties": [{}, 5]}
    file = written(tmp_path, [], about_me=me | {"department": "Design", "team": "Web"}, stages=[stage], **others)
    owner, job, *left = records(file)
    assert isinstance(owner, OwnerFound)
    assert (owner.name, owner.emails, owner.organization) == ("Maya Muster", ("maya@example.org",), "Northwind")
    assert (owner.department, owner.team) == ("Design", "Web")
    assert isinstance(job, Stage)
    assert (job.organization, job.title, job.started_on, job.own) == ("Northwind", "Designer", "2020-01", 1)
    assert [(each.reason.code, each.reason.values) for each in left if isinstance(each, Skipped)] == [
        ("json.left_imports", {"n": 1}),
        ("json.left_settings", {"n": 1}),
        ("json.left_rows", {"n": 2}),
    ]


@pytest.mark.parametrize(
    ("table", "row"),
    [
        ("follow_ups", {"contact_id": 7, "due_on": "some day", "state": "open", "created_at": ""}),
        ("follow_ups", {"contact_id": 7, "due_on": "2026-01-02", "state": "later", "created_at": ""}),
        ("ties", {"first_id": 7, "second_id": 7.5, "knows": 1}),
        ("ties", {"first_id": 7, "second_id": 8, "knows": [1]}),
        ("contact_roles", {"contact_id": 7, "role": "boss"}),
        ("answers", {"code": "strategic.trends", "value": 6}),
        ("answers", {"code": "strategic.weather", "value": 3}),
        ("snapshots", {"taken_on": "2026-01-02", "name": "", "figures": "[]", "gaps": "[]"}),
        ("snapshots", {"taken_on": "2026-01-02", "name": "", "figures": '{"a": "b"}', "gaps": "[]"}),
        ("snapshots", {"taken_on": "2026-01-02", "name": "", "figures": "{}", "gaps": "[5]"}),
        ("snapshots", {"taken_on": "2026-01-02", "name": "", "figures": "{}", "gaps": '[{"kind": "moon"}]'}),
        ("cadences", {"tag": "tea", "category": "strategic", "days": 30}),
        ("cadences", {"tag": "tea", "days": 0}),
        ("promises", {"contact_id": 7, "side": "mine", "what": "x" * 501, "made_on": "2026-01-02"}),
        ("templates", {"occasion": "own", "language": "en", "name": "", "body": "Hi"}),
        ("templates", {"occasion": "check_in", "language": "en", "name": "Bees", "body": "Hi"}),
        ("templates", {"occasion": "check_in", "language": "en", "body": ""}),
        ("interviews", TALK | {"at": "25:00"}),
        ("interviews", TALK | {"zone": "../../etc/passwd"}),
        ("interviews", TALK | {"minutes": 0}),
        ("interviews", TALK | {"questions": '[["projects.now", "shouted"]]'}),
        ("introductions", {**INTRODUCED, "answer": "maybe"}),
        ("introductions", {**INTRODUCED, "other_asked_on": "soon"}),
        ("introductions", {**INTRODUCED, "why": "x" * 2_001}),
        ("introductions", {**INTRODUCED, "other_id": 0}),
        ("removed_evidence", {"contact_id": 7, "record": "anything"}),
        ("settings", {"name": "recall.named", "value": "[]"}),
        ("interactions", {"contact_id": 7, "kind": "call", "happened_on": "2026", "direction": "both", "typed": 1}),
    ],
)
def test_what_no_network_may_hold_is_left_and_told(tmp_path: Path, table: str, row: dict[str, object]) -> None:
    (left,) = records(written(tmp_path, [], **{table: [row]}))
    assert isinstance(left, Skipped)
    assert left.reason.values == {"n": 1}


@pytest.mark.parametrize(("said", "minutes"), [({}, 30), ({"at": "14:30", "minutes": 45, "zone": "Europe/Berlin"}, 45)])
def test_an_interview_has_its_length_or_the_usual_one(tmp_path: Path, said: dict[str, object], minutes: int) -> None:
    (talk,) = records(written(tmp_path, [], interviews=[TALK | said]))
    assert isinstance(talk, Carried)
    assert (talk.said["minutes"], talk.said["zone"]) == (minutes, said.get("zone", ""))


def test_the_names_of_texts_steer_nothing(tmp_path: Path) -> None:
    row = {
        "occasion": "own",
        "language": "en",
        "name": "Book\n\u202eclub\u2069",
        "subject": "Hi\r\nBcc: b",
        "body": "Hi",
    }
    (text,) = records(written(tmp_path, [], templates=[row]))
    assert isinstance(text, Carried)
    assert (text.said["name"], text.said["subject"]) == ("Book club", "Hi Bcc: b")


def test_a_file_that_a_person_wrote_needs_the_plain_fields_alone(tmp_path: Path) -> None:
    plain = {
        "name": "Bo Sample",
        "emails": ["bo@sample.example"],
        "urls": ["https://www.linkedin.com/in/bo-sample"],
        "custom": {"Child": "Cy"},
        "birthday": "some day",
        "shoe size": 42,
    }
    person = only_person(records(written(tmp_path, [plain])))
    assert (person.key, person.draft.emails) == ("bo-sample", (Email("bo@sample.example"),))
    assert person.draft.links == (Link("https://www.linkedin.com/in/bo-sample"),)
    assert set(person.draft.custom) == {
        CustomField("Child", "Cy"),
        CustomField("Birthday", "some day"),
        CustomField("shoe size", "42"),
    }


@pytest.mark.parametrize("indent", [None, 1, 8])
def test_a_program_may_have_laid_it_out_anew(tmp_path: Path, indent: int | None) -> None:
    file = tmp_path / "a.json"
    whole = {"netgrow": HEAD, "contacts": [contact_json(ADA), contact_json(ADA)]}
    file.write_text(json.dumps(whole, indent=indent), encoding="utf-8-sig")
    assert [type(each) for each in records(file)] == [Person, Person]


def test_of_a_file_that_breaks_off_those_before_arrive(tmp_path: Path) -> None:
    file = written(tmp_path, [contact_json(ADA)] * 3)
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(lines[:5]) + lines[5][:40], encoding="utf-8")
    first, second, cut_off = records(file)
    assert isinstance(first, Person)
    assert isinstance(second, Person)
    assert isinstance(cut_off, Rejected)
    assert (cut_off.line, cut_off.reason.code) == (5, "json.cut_off")


@pytest.mark.parametrize(
    ("contact", "code"),
    [
        (5, "json.no_person"),
        (["Ada"], "json.no_person"),
        ({}, "row.nobody"),
        ({"name": ["Ada"], "emails": {"a": 1}, "photo": 3, "details": [], "closeness": True}, "row.nobody"),
        ({"name": "Ada", "notes": "x" * 1_000_001}, "row.too_long"),
        ({"name": "Ada", "emails": ["a@x.example"] * 20_001}, "row.too_long"),
    ],
)
def test_what_is_no_person_is_rejected_alone(tmp_path: Path, contact: object, code: str) -> None:
    rejected, person = records(written(tmp_path, [contact, contact_json(ADA)]))
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code) == (4, code)
    assert isinstance(person, Person)


@pytest.mark.parametrize("digits", [4_301, 20_000])
def test_a_number_without_end_stops_its_own_record_alone(tmp_path: Path, digits: int) -> None:
    file = written(tmp_path, [{"name": "Bo Sample", "id": "N"}, contact_json(ADA)])
    file.write_text(file.read_text(encoding="utf-8").replace('"N"', "7" * digits), encoding="utf-8")
    rejected, person = records(file)
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code) == (4, "row.too_long")
    assert isinstance(person, Person)


def test_a_text_that_is_none_and_a_picture_that_is_none_do_no_harm(tmp_path: Path) -> None:
    said = {"name": "Ada \ud800\0 Example", "photo": {"media_type": "text/html", "data": "!"}, "closeness": 9}
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"netgrow": HEAD, "contacts": [said]}))
    person = only_person(records(file))
    assert (person.draft.name, person.draft.photo) == ("Ada \ufffd Example", None)
    assert person.draft.custom == (CustomField("Closeness", "9"), CustomField("Photo", "!"))


def test_brackets_without_end_are_no_trap(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(f'{{"netgrow": {json.dumps(HEAD)}, "contacts": [' + "[" * 300_000)
    (cut_off,) = records(file)
    assert isinstance(cut_off, Rejected)


def test_json_of_other_programs_is_still_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('{"netgrow": {"program": "Another"}, "contacts": [{"name": "Ada"}]}')
    with pytest.raises(NetGrowError) as refused:
        recognise(file)
    assert refused.value.message.code == "format.is_json"


@pytest.mark.parametrize("typed", [[1], [True, 1, 1], [0], [1, 0], [None, 1], [10, 1]])
def test_contact_is_found_whether_or_not_some_of_it_is_the_owners_own(tmp_path: Path, typed: list[object]) -> None:
    call = {"contact_id": ADA.id, "kind": "call", "happened_on": "2026-01-02", "direction": "both"}
    said = [{**call, "typed": each, "note": '"happened_on": "typed": 1'} for each in typed]
    found = list(records(written(tmp_path, [contact_json(ADA)], interactions=said)))

    of_files = sum(not each for each in typed)
    assert len(only_person([each for each in found if isinstance(each, Person)]).contacted) == of_files
    assert sum(isinstance(each, Carried) for each in found) == len(typed) - of_files


def test_contact_is_found_in_a_file_that_is_not_searched_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_json_reading, "_SEARCHED", 100)
    monkeypatch.setattr(network_json_reading, "_MOST_SEARCHED", 300)
    call = {"contact_id": ADA.id, "kind": "call", "happened_on": "2026-01-02", "direction": "both", "typed": 0}
    found = records(written(tmp_path, [contact_json(ADA)], interactions=[{**call, "note": "Rowing " * 200}]))

    assert len(only_person([each for each in found if isinstance(each, Person)]).contacted) == 1
