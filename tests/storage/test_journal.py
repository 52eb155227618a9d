"""Every change can be taken back and made again, exactly, by name, and after a restart."""

from __future__ import annotations

import os
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import (
    PHOTO_TYPES,
    Address,
    ContactDraft,
    CustomField,
    Email,
    Job,
    Link,
    Phone,
    Photo,
)
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.relations import Level, Relation
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage import contacts, journal, photos
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import Network, create_network, open_network
from tests.examples import examples
from tests.services.files import ADA, OWN_ADDRESS, google, imported, linkedin, mbox, table
from tests.storage.network_files import Content, content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from netgrow_desktop.domain.changes import Outcome

TODAY = date(2026, 9, 16)
NAMES = st.sampled_from(
    ["Ada Kowalska", "Ben Okoro", "Chí Nguyễn", "Jürgen Weiß", "O'Neil \U0001f600", "a\0b\x1b\u2028"]
)
TEXTS = st.one_of(st.just(""), NAMES, st.text(max_size=12))
DAYS = st.integers(-30, 60).map(lambda days: TODAY + timedelta(days=days))
TAGS = st.sampled_from(["golf", "Golf", "chess", "from the fair"])
CATEGORIES = st.sampled_from(list(Category))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "emails": st.lists(st.builds(Email, st.sampled_from(["a@x.example", "b@x.example"]), TEXTS), max_size=3),
    "phones": st.lists(st.builds(Phone, st.sampled_from(["+44 20 5555 0100", "0"]), TEXTS), max_size=3),
    "addresses": st.lists(st.builds(Address, TEXTS, TEXTS, TEXTS), max_size=2),
    "links": st.lists(
        st.builds(Link, st.sampled_from(["https://www.linkedin.com/in/ada-k", "https://x.example"])), max_size=2
    ),
    "custom": st.lists(st.builds(CustomField, TEXTS, TEXTS), max_size=2),
    "jobs": st.lists(st.builds(Job, TEXTS, TEXTS), max_size=2),
}
DEPTH: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("how_met", "introduced_by", "cares_about", "industry"), TEXTS),
    "relation": st.sampled_from(["", *Relation]),
    "level": st.sampled_from(["", *Level]),
    "closeness": st.integers(0, 5),
    "met_through": st.sampled_from(["", *MetThrough]),
}
PHOTOS = st.one_of(st.none(), st.builds(Photo, st.sampled_from(sorted(PHOTO_TYPES)), st.binary(max_size=9)))


class UndoMachine(RuleBasedStateMachine):
    """Acts of every service, with undo, redo and restarts between them, beside the states that they led to."""

    @initialize()
    def begin(self) -> None:
        """Make a network."""
        self.folder = tempfile.TemporaryDirectory(prefix="netgrow-journal-")
        self.network = create_network(Path(self.folder.name, "a.netgrow"))
        self.files = 0
        # The states before each act and after the last one; those behind ``at`` can be redone.
        self.states: list[Content] = [content(self.network)]
        self.names: list[Message] = []
        self.at = 0

    @override
    def teardown(self) -> None:
        """Remove it, after taking everything back."""
        if hasattr(self, "network"):
            while HistoryService(self.network).undo().value:
                pass
            assert content(self.network) == self.states[0]
            assert check_integrity(self.network) == ()
            self.network.close()
            self.folder.cleanup()

    def did(self, outcome: Outcome[Any]) -> None:
        """Check what an act left behind: one entry with its name, or nothing at all."""
        after = content(self.network)
        if outcome.entry:
            assert outcome.changes is not Changes.NOTHING
            assert outcome.name is not None
            del self.states[self.at + 1 :], self.names[self.at :]
            self.states.append(after)
            self.names.append(outcome.name)
            self.at += 1
            assert HistoryService(self.network).next_redo() is None
        else:
            assert outcome.changes is Changes.NOTHING
            assert after == self.states[self.at]
        self.check_search()

    def check_search(self) -> None:
        """Compare the search index with one made anew."""
        assert indexed_words(self.network.path) == rebuilt_words(self.network)

    def people(self) -> list[int]:
        """Give the ids of everybody."""
        return [row[0] for row in self.states[self.at]["contacts"]]

    def some(self, data: st.DataObject) -> list[int]:
        """Choose people."""
        return data.draw(st.lists(st.sampled_from(self.people()), min_size=1, max_size=3, unique=True))

    @rule(name=NAMES, organization=TEXTS, notes=TEXTS, tags=st.lists(TAGS, max_size=2), data=st.data())
    def add(self, name: str, organization: str, notes: str, tags: list[str], data: st.DataObject) -> None:
        """Add a person with some of everything."""
        draft = ContactDraft(name=name, organization=organization, notes=notes, tags=tuple(tags))
        draft.categories = tuple(data.draw(st.lists(CATEGORIES, max_size=2, unique=True)))
        for field, values in VALUES.items():
            setattr(draft, field, tuple(data.draw(values)))
        self.did(ContactService(self.network).add(draft))

    @precondition(lambda self: self.people())
    @rule(field=st.sampled_from(["name", "organization", "notes", "birthday"]), value=TEXTS, data=st.data())
    def change(self, field: str, value: str, data: st.DataObject) -> None:
        """Change one field."""
        if field != "name" or value.strip():
            self.did(ContactService(self.network).change(self.some(data)[0], field, value))

    @precondition(lambda self: self.people())
    @rule(field=st.sampled_from(list(VALUES)), data=st.data())
    def change_values(self, field: str, data: st.DataObject) -> None:
        """Change the values of a field."""
        values = data.draw(VALUES[field])
        self.did(ContactService(self.network).change_values(self.some(data)[0], field, values))

    @precondition(lambda self: self.people())
    @rule(field=st.sampled_from(list(DEPTH)), data=st.data())
    def set_depth(self, field: str, data: st.DataObject) -> None:
        """Say more of people."""
        self.did(ContactService(self.network).set_depth(self.some(data), field, data.draw(DEPTH[field])))

    @precondition(lambda self: self.people())
    @rule(how=st.integers(0, 4), photo=PHOTOS, is_key=st.booleans(), data=st.data())
    def know_better(self, how: int, photo: Photo | None, is_key: bool, data: st.DataObject) -> None:
        """Archive people, bring them back, say who introduced them, who is key, how they look."""
        service, ids = ContactService(self.network), self.some(data)
        if how == 0:
            self.did(service.archive(ids, TODAY))
        elif how == 1:
            self.did(service.unarchive(ids))
        elif how == 2:
            self.did(service.set_introducer(ids, data.draw(st.sampled_from(self.people()))))
        elif how == 3:
            self.did(service.set_key_people(ids, is_key=is_key))
        else:
            self.did(service.set_photo(ids[0], photo))

    @precondition(lambda self: self.people())
    @rule(tag=TAGS, add=st.booleans(), data=st.data())
    def tag(self, tag: str, add: bool, data: st.DataObject) -> None:
        """Give or take a tag."""
        service = ContactService(self.network)
        act = service.add_tag if add else service.remove_tag
        self.did(act(self.some(data), tag))

    @precondition(lambda self: self.people())
    @rule(data=st.data(), category=CATEGORIES, source=st.one_of(st.none(), CATEGORIES), how=st.integers(0, 3))
    def sort(self, data: st.DataObject, category: Category, source: Category | None, how: int) -> None:
        """Sort people."""
        service = BreakdownService(self.network)
        ids = self.some(data)
        if how == 0:
            self.did(service.toggle(ids, category))
        elif how == 1:
            self.did(service.move(ids, source, category))
        elif how == 2:
            self.did(service.set_primary(ids, category))
        else:
            self.did(service.clear(ids))

    @precondition(lambda self: self.people())
    @rule(data=st.data(), day=DAYS, reason=TEXTS)
    def plan(self, data: st.DataObject, day: date, reason: str) -> None:
        """Plan follow-ups."""
        self.did(FollowUpService(self.network).plan(self.some(data), day, reason))

    @precondition(lambda self: self.people())
    @rule(data=st.data(), days=st.one_of(st.none(), st.integers(1, 90)))
    def set_cadence(self, data: st.DataObject, days: int | None) -> None:
        """Set or end a cadence."""
        self.did(FollowUpService(self.network).set_cadence(self.some(data), days, TODAY))

    @precondition(lambda self: bool(FollowUpService(self.network).due_items(TODAY)))
    @rule(data=st.data(), day=DAYS, how=st.integers(0, 4), note=TEXTS)
    def follow_up(self, data: st.DataObject, day: date, how: int, note: str) -> None:
        """Do, skip, snooze, move or remove what is due."""
        service = FollowUpService(self.network)
        item = data.draw(st.sampled_from(service.due_items(TODAY)))
        if how == 0:
            self.did(service.complete(item, TODAY, note=note))
        elif how == 1:
            self.did(service.skip(item, TODAY))
        elif how == 2:
            self.did(service.snooze(item, day))
        elif how == 3:
            self.did(service.change(item, day, note))
        else:
            self.did(service.delete(item))

    @precondition(lambda self: self.people())
    @rule(data=st.data(), day=DAYS, direction=st.sampled_from(list(Direction)), note=TEXTS)
    def log(self, data: st.DataObject, day: date, direction: Direction, note: str) -> None:
        """Note contact."""
        service = FollowUpService(self.network)
        self.did(service.log(self.some(data), day, InteractionKind.COFFEE, note, direction))

    @precondition(lambda self: self.states[self.at]["interactions"])
    @rule(data=st.data(), day=DAYS, remove=st.booleans())
    def correct(self, data: st.DataObject, day: date, remove: bool) -> None:
        """Correct or remove what was noted."""
        service = FollowUpService(self.network)
        noted = data.draw(st.sampled_from(self.states[self.at]["interactions"]))[0]
        if remove:
            self.did(service.delete_logged(noted))
        else:
            self.did(service.change_logged(noted, day, InteractionKind.CALL, Direction.FROM_ME, "later"))

    @precondition(lambda self: len(self.people()) > 1)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        """Make one person of two."""
        keep, other = data.draw(st.lists(st.sampled_from(self.people()), min_size=2, max_size=2, unique=True))
        self.did(DuplicateService(self.network).merge(keep, other))

    @precondition(lambda self: self.people())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        """Remove people."""
        self.did(ContactService(self.network).delete(self.some(data)))

    @rule(name=TEXTS, emails=st.lists(st.sampled_from(["a@x.example", "b@x.example"]), max_size=2))
    def introduce(self, name: str, emails: list[str]) -> None:
        """Say who the owner is."""
        self.did(OwnerService(self.network).save_about_me(AboutMe(name, tuple(emails))))

    @rule(data=st.data(), kind=st.integers(0, 3))
    def bring_in(self, data: st.DataObject, kind: int) -> None:
        """Import a small file, which may know people who are there."""
        self.files += 1
        path = Path(self.folder.name, f"{self.files}.csv")
        company = data.draw(st.sampled_from(["Acme", "Tailspin"]))
        if kind == 0:
            ada = ("Ada", "Kowalska", "ada-k", "a@x.example", company, "", "03 Feb 2024")
            linkedin(path, ada, ("Ben", "Okoro", data.draw(st.sampled_from(["ben-o", "ben-2"])), "", company, "", ""))
        elif kind == 1:
            labels = data.draw(st.sampled_from(["golf", "chess ::: golf", ""]))
            ada_too = {"First Name": "Ada", "E-mail 1 - Value": "a@x.example", "Labels": labels, "Notes": company}
            google(path, ada_too, {"First Name": "Chí", "Labels": labels})
        elif kind == 2:
            table(path, ("Name", "Company"), [("Jürgen Weiß", company), ("Jürgen Weiß", company)])
        else:
            self.did(OwnerService(self.network).save_about_me(AboutMe("Grace Umutoni", (OWN_ADDRESS,))))
            letters = data.draw(st.lists(st.tuples(st.integers(1, 3), st.booleans()), min_size=1, max_size=4))
            path = mbox(path.with_suffix(".mbox"), *letters, them="a@x.example")
        before = HistoryService(self.network).next_undo()
        imported(self.network, path)
        newest = HistoryService(self.network).next_undo()
        if newest is not None and newest != before:
            after = content(self.network)
            del self.states[self.at + 1 :], self.names[self.at :]
            self.states.append(after)
            self.names.append(newest.name)
            self.at += 1
        else:
            assert content(self.network) == self.states[self.at]
        self.check_search()

    @rule()
    def undo(self) -> None:
        """Take back the newest act."""
        outcome = HistoryService(self.network).undo()
        assert outcome.value == (self.at > 0)
        if outcome.value:
            self.at -= 1
            assert outcome.name == self.names[self.at]
        assert content(self.network) == self.states[self.at]
        self.check_search()

    @rule()
    def redo(self) -> None:
        """Make the act again that was taken back last."""
        outcome = HistoryService(self.network).redo()
        assert outcome.value == (self.at < len(self.names))
        if outcome.value:
            assert outcome.name == self.names[self.at]
            self.at += 1
        assert content(self.network) == self.states[self.at]
        self.check_search()

    @precondition(lambda self: self.at > 1)
    @rule(data=st.data())
    def go_back(self, data: st.DataObject) -> None:
        """Take back an older act and all since."""
        history = HistoryService(self.network)
        back = data.draw(st.integers(1, self.at))
        entry = [each for each in history.entries() if not each.undone][back - 1]
        assert history.undo_back_to(entry.id).value == back
        self.at -= back
        assert content(self.network) == self.states[self.at]
        self.check_search()

    @rule()
    def restart(self) -> None:
        """Close the network and open it again: the history is still there, by name."""
        path = self.network.path
        self.network.close()
        self.network = open_network(path)
        history = HistoryService(self.network)
        assert [each.name for each in reversed(history.entries())] == self.names
        undo, redo = history.next_undo(), history.next_redo()
        assert (undo.name if undo else None) == (self.names[self.at - 1] if self.at else None)
        assert (redo.name if redo else None) == (self.names[self.at] if self.at < len(self.names) else None)
        assert all(english(each.name) for each in history.entries())


SETTINGS = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)


def test_everything_that_a_person_does_can_be_undone_and_redone() -> None:
    run_state_machine_as_test(
        UndoMachine, settings=settings(SETTINGS, max_examples=examples(6, thorough=12), stateful_step_count=25)
    )


def test_large_entries_can_be_undone_and_redone_just_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert journal.MANY == 10_000
    monkeypatch.setattr(journal, "MANY", 0)
    run_state_machine_as_test(
        UndoMachine, settings=settings(SETTINGS, max_examples=examples(5, thorough=8), stateful_step_count=20)
    )


def test_an_act_of_many_parts_is_undone_and_redone_whatever_part_a_value_moves_to(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "_CHUNK", 1)
    ids = [add(network, name) for name in ("Ada", "Ben", "Chloe")]
    for each, tag in zip(ids, ("golf", "chess", "golf"), strict=True):
        ContactService(network).add_tag([each], tag)
    before = content(network)
    with network.writing(Message("journal.sample"), Changes.CONTACTS) as transaction:
        execute = transaction.connection.exec_driver_sql
        execute("UPDATE tags SET key = 'away' WHERE key = 'golf'")
        execute("UPDATE tags SET name = 'Golf', key = 'golf' WHERE key = 'chess'")
        contacts.delete(transaction.connection, [ids[2]])
        execute("DELETE FROM tags WHERE key = 'away'")
        execute("INSERT INTO tags (name, key) VALUES ('Chess', 'chess')")
    after = content(network)

    assert network.undo() is not None
    assert content(network) == before
    assert indexed_words(network.path) == rebuilt_words(network)
    assert network.redo() is not None
    assert content(network) == after
    assert indexed_words(network.path) == rebuilt_words(network)


def test_undoing_a_large_entry_leaves_nothing_that_refers_to_what_is_gone(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MANY", 0)
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql("INSERT INTO emails (contact_id, address) VALUES (1, 'ada@x.example')")
    before = content(network)

    with pytest.raises(RuntimeError, match="refers to a missing row of contacts"):
        HistoryService(network).undo()

    assert content(network) == before
    with pytest.raises(RuntimeError, match="FOREIGN KEY"), network.writing_unrecorded() as connection:
        connection.exec_driver_sql("INSERT INTO emails (contact_id) VALUES (99)")


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_everything_can_be_undone_and_redone_in_long_histories() -> None:
    run_state_machine_as_test(UndoMachine, settings=settings(SETTINGS, max_examples=150, stateful_step_count=60))


# Names, ends and limits


def add(network: Network, name: str) -> int:
    return ContactService(network).add(ContactDraft(name=name)).entry


def test_an_act_that_changes_nothing_is_no_entry(network: Network) -> None:
    service = ContactService(network)
    add(network, "Ada")
    service.add_tag([1], "golf")
    before = HistoryService(network).entries()

    assert service.change(1, "name", "Ada").entry == 0
    assert service.add_tag([1], "Golf").entry == 0
    assert service.delete([99, 100]).entry == 0
    assert HistoryService(network).entries() == before


def test_a_new_act_forgets_what_was_taken_back(network: Network) -> None:
    history = HistoryService(network)
    add(network, "Ada")
    add(network, "Ben")
    history.undo()
    add(network, "Chí")

    assert history.next_redo() is None
    assert [english(each.name) for each in history.entries()] == ["adding Chí", "adding Ada"]


def test_ids_of_people_who_were_taken_back_are_not_used_again(network: Network) -> None:
    add(network, "Ada")
    HistoryService(network).undo()
    add(network, "Ben")

    assert [row[0] for row in content(network)["contacts"]] == [2]


def add_and_fail(network: Network) -> None:
    with network.writing(Message("journal.add_contact", {"name": "Ben"}), Changes.CONTACTS) as transaction:
        contacts.insert(transaction.connection, ContactDraft(name="Ben"))
        raise ZeroDivisionError


def test_an_act_that_fails_leaves_no_trace(network: Network) -> None:
    add(network, "Ada")
    before, entries = content(network), HistoryService(network).entries()

    with pytest.raises(ZeroDivisionError):
        add_and_fail(network)

    assert content(network) == before
    assert HistoryService(network).entries() == entries
    assert indexed_words(network.path) == rebuilt_words(network)


def test_the_newest_acts_are_kept(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    assert journal.MOST_ENTRIES == 10_000
    monkeypatch.setattr(journal, "MOST_ENTRIES", 20)
    for number in range(25):
        add(network, f"Person {number}")

    history = HistoryService(network)
    assert len(history.entries()) == 20
    undone = 0
    while history.undo().value:
        undone += 1
    assert undone == 20
    assert [row[1] for row in content(network)["contacts"]] == [f"Person {number}" for number in range(5)]


def test_the_history_keeps_within_its_size(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    assert journal.MOST_BYTES == 200_000_000
    monkeypatch.setattr(journal, "MOST_BYTES", 50_000)
    monkeypatch.setattr(journal, "ALWAYS_KEPT", 1)
    service = ContactService(network)
    for number in range(6):
        noise = os.urandom(10_000).hex()
        service.add(ContactDraft(name=f"Person {number}", notes=noise))
    with network.reading() as connection:
        size = connection.exec_driver_sql("SELECT sum(length(data)) FROM journal_parts").scalar_one()
        owners = set(connection.exec_driver_sql("SELECT entry_id FROM journal_parts").scalars())

    assert 10_000 < size <= 50_000
    assert owners == {each.id for each in HistoryService(network).entries()}


def test_the_newest_acts_can_be_undone_whatever_their_size(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 1_000)
    for number in range(25):
        add(network, f"Person {number}")
    ContactService(network).change(1, "notes", os.urandom(20_000).hex())

    history = HistoryService(network)

    assert len(history.entries()) == journal.ALWAYS_KEPT == 20
    undone = 0
    while history.undo().value:
        undone += 1
    assert undone == 20
    assert [row[1] for row in content(network)["contacts"]] == [f"Person {number}" for number in range(6)]


def test_a_large_import_takes_little_room_in_the_history(network: Network, tmp_path: Path) -> None:
    rows = [("Ada", f"K{number}", f"ada-{number}", "", "Acme", "", "") for number in range(5000)]
    imported(network, linkedin(tmp_path / "a.csv", *rows))

    with network.reading() as connection:
        size = connection.exec_driver_sql("SELECT coalesce(sum(length(data)), 0) FROM journal_parts").scalar_one()
        ranges = connection.exec_driver_sql("SELECT ranges FROM journal").scalar_one()
    assert size < 5000
    assert '"contacts": [1, 5000]' in ranges
    HistoryService(network).undo()
    assert not any(content(network).values())
    HistoryService(network).redo()
    assert len(content(network)["contacts"]) == 5000


def kept_pictures(network: Network) -> tuple[int, int]:
    """Give how many pictures are kept, and how many bytes the history takes beside them."""
    with network.reading() as connection:
        pictures = connection.exec_driver_sql("SELECT count(*) FROM pictures").scalar_one()
        size = connection.exec_driver_sql("SELECT coalesce(sum(length(data)), 0) FROM journal_parts").scalar_one()
    return pictures, size


def test_a_picture_is_kept_once_however_many_have_had_it(network: Network) -> None:
    photo = Photo("image/png", os.urandom(50_000))
    service, history = ContactService(network), HistoryService(network)
    for name in ("Ada", "Ben"):
        service.add(ContactDraft(name=name, photo=photo))
    before = content(network)
    service.delete([1, 2])

    pictures, size = kept_pictures(network)
    assert (pictures, size < 5_000) == (1, True)
    history.undo()
    assert content(network) == before
    assert [service.contact(each).photo for each in (1, 2)] == [photo, photo]


def test_a_picture_of_an_undone_import_waits_until_it_cannot_be_made_again(network: Network) -> None:
    with network.writing(Message("journal.import", {"n": 3}), Changes.CONTACTS) as transaction:
        transaction.insert_in_bulk()
        for number in range(3):
            draft = ContactDraft(name=f"Person {number}", photo=Photo("image/png", os.urandom(9_000)))
            contacts.insert(transaction.connection, draft)
    before, history = content(network), HistoryService(network)

    history.undo()
    pictures, size = kept_pictures(network)
    assert (pictures, size < 2_000) == (3, True)
    history.redo()
    assert content(network) == before
    assert check_integrity(network) == ()

    history.undo()
    add(network, "Ada")
    assert kept_pictures(network)[0] == 0


def test_a_picture_goes_with_the_last_entry_that_needs_it(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_ENTRIES", 3)
    monkeypatch.setattr(journal, "ALWAYS_KEPT", 1)
    service = ContactService(network)
    service.add(ContactDraft(name="Ada", photo=Photo("image/png", b"first")))
    service.set_photo(1, Photo("image/png", b"second"))
    assert kept_pictures(network)[0] == 2

    for name in ("Ben", "Chí", "Dora"):
        add(network, name)

    assert kept_pictures(network)[0] == 1
    assert service.contact(1).photo == Photo("image/png", b"second")


def test_pictures_that_nobody_has_count_for_the_size_of_the_history(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 50_000)
    monkeypatch.setattr(journal, "ALWAYS_KEPT", 1)
    service = ContactService(network)
    for _ in range(6):
        service.add(ContactDraft(name="Ada", photo=Photo("image/png", os.urandom(20_000))))
    assert len(HistoryService(network).entries()) == 6

    service.delete(range(1, 7))

    assert len(HistoryService(network).entries()) == 1
    assert kept_pictures(network)[0] == 6
    assert HistoryService(network).undo().value


def test_an_act_that_gives_and_takes_a_picture_leaves_none(network: Network) -> None:
    add(network, "Ada")
    with network.writing(Message("journal.sample"), Changes.CONTACTS) as transaction:
        photos.replace(transaction.connection, 1, Photo("image/png", b"picture"))
        photos.replace(transaction.connection, 1, None)

    assert transaction.entry == 0
    assert kept_pictures(network)[0] == 0


def test_what_is_not_part_of_the_history_is_not_undone(network: Network) -> None:
    add(network, "Ada")
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql("INSERT INTO settings (name, value) VALUES ('place', 'left')")

    assert HistoryService(network).next_undo() is not None
    HistoryService(network).undo()
    assert [row[1:] for row in content(network)["settings"]] == [("place", "left")]
