"""A long life of a network at random, and what must hold after each step of it."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.interview import Wish
from netgrow_desktop.domain.interviews.introductions import IntroductionSide
from netgrow_desktop.domain.looking_back.periods import Period, quarter_span, week_span
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.duplicates import DuplicateService
from netgrow_desktop.services.erasing import ErasingService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.exports import write
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.interviews import Held, InterviewService
from netgrow_desktop.services.introductions import IntroductionService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import create_network, open_network
from tests.services.files import imported, linkedin, profile
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from netgrow_desktop.storage.network import Network
    from tests.domain.chance import Chance

TODAY = date(2026, 9, 16)
NAMES = ("Ada Kowalska", "Ben Okoro", "Chí Nguyễn", "Jürgen Weiß", "Siobhán O'Neil", "山田 太郎", "Zoë van der Berg")
FIRMS = ("Northwind", "Weiß & Söhne", "C++ Guild", "")
ORPHANS = {
    "pictures": "id NOT IN (SELECT picture_id FROM photos UNION ALL SELECT picture_id FROM journal_pictures)",
    "journal_parts": "entry_id NOT IN (SELECT id FROM journal)",
    "tags": "id NOT IN (SELECT tag_id FROM contact_tags)",
}
"""What is of use to something else alone -> where nothing uses it."""


class Life:
    """A network and what may happen to it."""

    def __init__(self, folder: Path, chance: Chance) -> None:
        self.chance = chance
        self.folder = folder
        self.network: Network = create_network(folder / "mine.netgrow")
        self.acts: tuple[Callable[[], object], ...] = (
            *(self.bring_in, self.add, self.add, self.change, self.change, self.tag, self.delete, self.merge),
            *(self.plan, self.complete, self.undo, self.undo, self.redo, self.back_up, self.export),
            *(self.sort, self.log, self.interview, self.interview, self.introduce, self.look_back, self.freeze),
            *(self.open_again, self.restore, self.erase),
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

    def sort(self) -> None:
        if (one := self.someone()) is not None:
            BreakdownService(self.network).add([one], self.chance.choice(tuple(Category)))

    def log(self) -> None:
        if (one := self.someone()) is not None:
            day = TODAY - timedelta(days=self.chance.between(0, 90))
            kind = self.chance.choice(tuple(InteractionKind))
            FollowUpService(self.network).log([one], day, kind, "coffee", Direction.BOTH)

    def interview(self) -> None:
        """Go one step on with an interview: wished for, planned, held, thanked, or removed."""
        service, one = InterviewService(self.network), self.someone()
        known = service.everything()
        if one is not None and len(known) < 5:
            service.wish(Wish("how they began", organization=self.chance.choice(FIRMS)), one)
        elif known:
            each = self.chance.choice(known)
            if not each.contact_id:
                service.delete(each.id)
            elif not each.held_on:
                service.schedule(each.id, TODAY, "09:00", "the harbour")
                service.held(each.id, Held(TODAY, "how it went", ()), TODAY)
            elif self.chance.random() < 0.5:
                service.thanked(each.id, TODAY)
            else:
                service.delete(each.id)

    def introduce(self) -> None:
        one, other, side = self.someone(), self.someone(), self.chance.choice(tuple(IntroductionSide))
        if one is not None and other is not None and one != other:
            IntroductionService(self.network).add(side, one, other, TODAY)

    def look_back(self) -> None:
        """Write on the week or plan the quarter."""
        service, one = LookingBackService(self.network), self.someone()
        period = self.chance.choice(tuple(Period))
        span = week_span(TODAY) if period is Period.WEEK else quarter_span(TODAY)
        service.note(period, span, f"what went well {self.chance.between(0, 99)}")
        if one is not None:
            service.intend(span, [one], TODAY + timedelta(days=7), "say hello")

    def freeze(self) -> None:
        """Take a snapshot, or remove the oldest of many."""
        service = ExamineService(self.network)
        if len(taken := service.snapshots()) > 3:
            service.remove_snapshot(taken[-1].id)
        else:
            service.freeze(TODAY, "before the fair")

    def erase(self) -> None:
        """Delete somebody for good: nothing that was done can be taken back then."""
        if self.chance.random() < 0.2 and (one := self.someone()) is not None:
            erased = ErasingService(self.network).erase([one], lambda _done, _total: None).value
            assert erased.unswept is None
            assert HistoryService(self.network).next_undo() is None

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
        """Look at everything that must hold: pages, what rows refer to and the index, as the program itself checks.

        The index is compared anew by other means, and nothing that is counted for nobody may be left.
        """
        assert check_integrity(self.network) == ()
        assert self.orphans() == []
        assert indexed_words(self.network.path) == rebuilt_words(self.network)
        for backup in backups.backups_of(self.network.path)[:1]:
            backups.check(backup.path)

    def orphans(self) -> list[str]:
        """Give what belongs to nobody: labels without people, pictures and parts of the history that nothing names."""
        with self.network.reading() as connection:
            return [
                f"{table} {number}"
                for table, unused in ORPHANS.items()
                for number in connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE {unused}").scalars()
                if number
            ]
