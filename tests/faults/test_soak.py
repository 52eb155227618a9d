"""A long life of a network at random: after each step everything that must hold is looked at."""

from __future__ import annotations

import io
import secrets
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.exports import write
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.network import check_integrity, create_network, open_network
from tests.domain.chance import Chance
from tests.services.files import imported, linkedin, profile
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
NAMES = ("Ada Kowalska", "Ben Okoro", "Chí Nguyễn", "Jürgen Weiß", "Siobhán O'Neil", "山田 太郎", "Zoë van der Berg")
FIRMS = ("Northwind", "Weiß & Söhne", "C++ Guild", "")


class Life:
    """A network and what may happen to it."""

    def __init__(self, folder: Path, chance: Chance) -> None:
        self.chance = chance
        self.folder = folder
        self.network: Network = create_network(folder / "mine.netgrow")
        self.acts: tuple[Callable[[], object], ...] = (
            *(self.bring_in, self.add, self.add, self.change, self.change, self.tag, self.delete, self.merge),
            *(self.plan, self.complete, self.undo, self.undo, self.redo, self.back_up, self.export),
            *(self.open_again, self.restore),
        )

    def someone(self) -> int | None:
        """Give anybody, or None where there is nobody."""
        ids = ContactService(self.network).find(ContactQuery())
        return self.chance.choice(ids) if ids else None

    def bring_in(self) -> None:
        rows = [
            (name.split()[0], f"{name.split()[1]} {number}", f"p-{number}", "", self.chance.choice(FIRMS), "CFO", "")
            for number in {self.chance.between(0, 60) for _ in range(self.chance.between(1, 12))}
            for name in (self.chance.choice(NAMES),)
        ]
        imported(self.network, linkedin(self.folder / "some.csv", *rows))

    def add(self) -> None:
        number = self.chance.between(0, 60)
        links = (Link(profile(f"p-{number}")),) if self.chance.random() < 0.5 else ()
        emails = (Email(f"p{number}@x.example"),)
        ContactService(self.network).add(ContactDraft(name=self.chance.choice(NAMES), links=links, emails=emails))

    def change(self) -> None:
        field = self.chance.choice(("name", "notes", "organization", "nickname"))
        if (one := self.someone()) is not None:
            ContactService(self.network).change(one, field, f"{self.chance.choice(NAMES)} {self.chance.between(0, 99)}")

    def tag(self) -> None:
        if (one := self.someone()) is not None:
            ContactService(self.network).add_tag([one], self.chance.choice(("golf", "alumni", "Chœur")))

    def delete(self) -> None:
        if (one := self.someone()) is not None:
            ContactService(self.network).delete([one])

    def merge(self) -> None:
        DuplicateService(self.network).merge_certain()

    def plan(self) -> None:
        if (one := self.someone()) is not None:
            due_on = TODAY + timedelta(days=self.chance.between(-20, 20))
            FollowUpService(self.network).plan([one], due_on, "say hello")

    def complete(self) -> None:
        service = FollowUpService(self.network)
        if due := service.due_items(TODAY):
            item = self.chance.choice(due)
            _ = service.complete(item, TODAY) if self.chance.random() < 0.7 else service.skip(item, TODAY)

    def undo(self) -> None:
        """Take back what was done last, make it again, and take it back: each time the very same is there."""
        history = HistoryService(self.network)
        after = content(self.network)
        if history.undo().value:
            before = content(self.network)
            assert history.redo().value
            assert content(self.network) == after
            assert history.undo().value
            assert content(self.network) == before

    def redo(self) -> None:
        HistoryService(self.network).redo()

    def back_up(self) -> None:
        backups.make(self.network.path)

    def export(self) -> None:
        write(self.network, self.chance.choice(("json", "csv", "google-csv", "vcard")), io.StringIO())

    def open_again(self) -> None:
        before = content(self.network)
        self.network.close()
        self.network = open_network(self.network.path)
        assert content(self.network) == before

    def restore(self) -> None:
        if self.chance.random() < 0.1 and (made := backups.stamped(backups.folder_of(self.network.path))):
            self.network.close()
            backups.restore(self.network.path, self.chance.choice(made)[0])
            self.network = open_network(self.network.path)

    def look(self) -> None:
        """Look at everything that must hold."""
        assert check_integrity(self.network) == ()
        assert indexed_words(self.network.path) == rebuilt_words(self.network)
        for backup in backups.backups_of(self.network.path)[:1]:
            backups.check(backup.path)


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def resident() -> int:
    return int(Path("/proc/self/status").read_text(encoding="ascii").split("VmRSS:")[1].split()[0])


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform != "linux", reason="counts open files and memory as Linux tells them")
def test_a_long_life_at_random_keeps_everything_that_must_hold(tmp_path: Path) -> None:
    seed = secrets.randbelow(10**6)
    life = Life(tmp_path, Chance(seed))
    files, memory = 0, 0
    for step in range(1_200):
        act = life.chance.choice(life.acts)
        try:
            act()
            life.look()
        except BaseException as error:
            error.add_note(f"seed {seed}, step {step}: {act.__name__}")
            raise
        if step == 300:
            files, memory = open_files(), resident()
    assert open_files() <= files + 3
    assert resident() <= memory + 40_000
    life.network.close()
