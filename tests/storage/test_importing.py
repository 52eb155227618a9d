"""An import is written whole or not at all, and undone and redone exactly."""

from __future__ import annotations

import itertools
import os
import sqlite3
import stat
import tempfile
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.messages import CancelledError, NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import backups, importing, repeats
from tests.services.files import (
    ADA,
    BEN,
    counts,
    google,
    imported,
    invented_name,
    linkedin,
    people,
    table,
)
from tests.storage.network_files import content, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


# All or nothing


def test_a_network_that_changed_after_the_plan_is_matched_again(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "a.csv", ADA, BEN)])) as plan:
        assert plan.number(PlanStatus.NEW) == 2
        ContactService(network).add(ContactDraft(name="Ben Okoro", emails=(Email("ben@contoso.example"),)))

        report = service.apply(plan).value

    assert counts(report.files[0]) == {"new": 1, "updated": 1}
    assert len(people(network)) == 2


def test_a_person_deleted_after_the_plan_is_new_again(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "b.csv", (*BEN[:4], "Fabrikam", "CEO", BEN[6]))])) as plan:
        ContactService(network).delete([1])
        report = service.apply(plan).value

    assert counts(report.files[0]) == {"new": 1}
    assert people(network)[0].organization == "Fabrikam"


def test_a_plan_that_is_applied_twice_adds_nobody_twice(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "a.csv", ADA, BEN)])) as plan:
        service.apply(plan)
        second = service.apply(plan)

    assert second.entry == 0
    assert len(people(network)) == 2


def many(path: Path, count: int = 25_000) -> Path:
    return table(path, ("Name", "Company"), ((invented_name(number), "Acme") for number in range(count)))


def test_cancelling_through_progress_leaves_everything_as_it_was(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    before, words = content(network), indexed_words(network.path)
    service = ImportService(network)
    told = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done >= 10_000:
            raise CancelledError

    with closing(service.plan([many(tmp_path / "b.csv")])) as plan:
        with pytest.raises(CancelledError):
            service.apply(plan, stop)

        assert told[-1][1] == 25_000
        assert content(network) == before
        assert indexed_words(network.path) == words
        # The same plan can still be applied.
        assert service.apply(plan).value.files[0].new == 25_000


def test_cancelling_in_the_middle_of_a_statement_leaves_everything_as_it_was(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    before = content(network)
    service = ImportService(network)

    with closing(service.plan([many(tmp_path / "b.csv")])) as plan:
        for after in (0, 1, 5, 20):
            answers = itertools.chain(itertools.repeat(False, after), itertools.repeat(True))
            with pytest.raises(CancelledError):
                service.apply(plan, cancelled=partial(next, answers))

            assert content(network) == before, after
            assert [each.name.code for each in HistoryService(network).entries()] == ["journal.import"]

    ContactService(network).add(ContactDraft(name="Dorota"))
    assert HistoryService(network).undo().value
    assert content(network) == before


def test_cancelling_while_reading_leaves_no_file_behind(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    def stop(done: int, total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        ImportService(network).plan([many(tmp_path / "b.csv")], stop)

    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_failure_in_the_middle_leaves_everything_as_it_was(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    before = content(network)
    monkeypatch.setattr(importing, "_note_sources", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        imported(network, linkedin(tmp_path / "b.csv", BEN))

    assert content(network) == before


def test_the_waiting_records_are_private_and_go_away(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    plan = ImportService(network).plan([linkedin(tmp_path / "a.csv", ADA)])
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "temporary").iterdir()]
    plan.close()

    assert modes == [0o600] or os.name != "posix"
    assert list((tmp_path / "temporary").iterdir()) == []


def test_no_room_for_what_is_read_is_said(network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr(repeats, "find_repeats", full)

    with pytest.raises(NetGrowError) as caught:
        ImportService(network).plan([linkedin(tmp_path / "a.csv", ADA)])

    assert tempfile.gettempdir() in english(caught.value.message)


def test_a_drive_that_gives_no_bytes_is_not_called_one_without_room(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_READ"
        raise error

    monkeypatch.setattr(repeats, "find_repeats", unreadable)

    with pytest.raises(NetGrowError) as caught:
        ImportService(network).plan([linkedin(tmp_path / "a.csv", ADA)])

    sentence = english(caught.value.message)
    assert str(network.path) in sentence
    assert "Check the drive" in sentence
    assert "room" not in sentence


# Undoing


def test_an_import_into_a_network_without_people_lets_the_history_of_one_that_was_taken_back_go(
    network: Network, tmp_path: Path
) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA, BEN))
    assert HistoryService(network).undo().value
    imported(network, linkedin(tmp_path / "b.csv", BEN))
    with network.reading() as connection:
        ask = connection.exec_driver_sql
        assert ask("SELECT count(*) FROM journal").scalar() == 1
        assert ask("SELECT count(*) FROM journal_parts WHERE entry_id NOT IN (SELECT id FROM journal)").scalar() == 0
        assert ask("PRAGMA foreign_key_check").all() == []
    assert indexed_words(network.path) == rebuilt_words(network)


def test_what_new_rows_refer_to_is_checked_also_where_nobody_was_there_before(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def astray(connection: Connection, _source: str) -> None:
        connection.exec_driver_sql("INSERT INTO emails (contact_id, address) VALUES (99, 'a@nobody.example')")

    before = content(network)
    monkeypatch.setattr(importing, "_note_sources", astray)
    with pytest.raises(RuntimeError, match="refers to a missing row"):
        imported(network, linkedin(tmp_path / "a.csv", ADA))
    assert content(network) == before


def test_an_import_is_undone_and_redone_exactly(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA, BEN))
    ContactService(network).add_tag([2], "golf")
    before = content(network)
    later = linkedin(tmp_path / "b.csv", (*ADA[:4], "Fabrikam", "CEO", ADA[6]), ("Chí", "N", "chi", "", "", "", ""))
    other = google(
        tmp_path / "g.csv",
        {"First Name": "Ben", "E-mail 1 - Value": "ben@contoso.example", "Labels": "Golf ::: chess", "Notes": "tall"},
    )
    imported(network, later, other)
    after = content(network)
    history = HistoryService(network)

    for _ in range(3):
        assert history.undo().value
        assert content(network) == before
        assert indexed_words(network.path) == rebuilt_words(network)
        assert history.redo().value
        assert content(network) == after
        assert indexed_words(network.path) == rebuilt_words(network)


def test_the_people_of_one_import_can_be_shown(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA, BEN))

    report = imported(
        network,
        linkedin(tmp_path / "b.csv", BEN, ("Chí", "N", "chi", "", "", "", "")),
        google(tmp_path / "g.csv", {"First Name": "Dorota", "Phone 1 - Value": "+48 22 555 01 00"}),
    )

    shown = ContactService(network).find(
        ContactQuery(import_id=report.import_ids[0], last_import_id=report.import_ids[-1])
    )
    assert {ContactService(network).contact(each).given for each in shown} == {"Chí", "Dorota"}


def test_a_network_with_people_is_backed_up_before_an_import(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    assert backups.backups_of(network.path) == []

    imported(network, linkedin(tmp_path / "b.csv", BEN))

    assert [each.people for each in backups.backups_of(network.path)] == [1]


def test_without_its_backup_an_import_is_not_made(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", ADA))
    before = content(network)
    backups.folder_of(network.path).write_text("in the way")

    with pytest.raises(NetGrowError, match=r"backup\.failed"):
        imported(network, linkedin(tmp_path / "b.csv", BEN))

    assert content(network) == before
