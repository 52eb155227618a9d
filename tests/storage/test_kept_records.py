"""Records that were made one are taken apart again exactly, and finding them takes the time of the records."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Photo
from netgrow_desktop.storage import kept_records, record_choices, repeats
from netgrow_desktop.storage.staged_rows import TABLES, StagedPerson
from netgrow_desktop.storage.staging import Staging

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

NAMES = [statement.split()[2] for statement in TABLES]
MET = ("meeting", "2025-03-01", "both", "")


def twins(staging: Staging, count: int) -> None:
    """Stage *count* people, each of whom stands there twice and says something more the second time."""
    with staging.filling(0, "csv", "twins"):
        for second in (False, True):
            staging.add_people(
                0,
                [
                    StagedPerson(
                        n,
                        ContactDraft(
                            name=f"Ada Kowal{n}",
                            title="CFO" if second else "",
                            emails=(Email(f"{n}@x.example"), Email(f"{second}{n}@x.example")),
                            tags=("Choir",) if second else (),
                            photo=Photo("image/png", b"picture") if second else None,
                        ),
                        f"ada-{n}",
                        contacted=(MET,) if second else (),
                    )
                    for n in range(count)
                ],
            )


def one_number(staging: Staging, count: int) -> None:
    """Stage *count* records of a network's own file that give one profile and one number to each of them."""
    with staging.filling(0, "netgrow", "network"):
        drafts = [ContactDraft(name=f"Ada Kowal{n}") for n in range(count)]
        staging.add_people(0, [StagedPerson(n, each, "ada", '{"id": 7}', own="7") for n, each in enumerate(drafts)])


def everything(raw: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    return {name: sorted(raw.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in NAMES}


def test_what_repeats_gave_to_the_first_comes_back_to_each() -> None:
    with closing(Staging()) as staging:
        twins(staging, 3)
        before = everything(staging.raw)
        repeats.find_repeats(staging)
        joined = everything(staging.raw)
        assert {name for name in NAMES if joined[name] != before[name]} >= {"staged_records", "staged_emails"}

        kept_records.give_back(staging.raw, repeats.SINGLE)
        staging.raw.execute("UPDATE staged_records SET status = 'new', how = NULL, repeats = NULL")

        assert everything(staging.raw) == before
        assert not kept_records.has(staging.raw, repeats.SINGLE)


def test_the_owners_choice_is_kept_when_records_are_given_back() -> None:
    with closing(Staging()) as staging:
        twins(staging, 2)
        repeats.find_repeats(staging)
        record_choices.set_apart(staging, [3])

        repeats.find_again(staging)

        rows = staging.raw.execute("SELECT n, status, is_off, repeats FROM staged_records ORDER BY n").fetchall()
        assert rows == [(1, "new", 0, None), (2, "new", 0, None), (3, "new", -1, None), (4, "duplicate", 0, 2)]


@pytest.mark.parametrize("stage", [twins, one_number])
def test_four_times_the_repeats_take_about_four_times_the_work(stage: Callable[[Staging, int], None]) -> None:
    def steps(count: int) -> int:
        with closing(Staging()) as staging:
            stage(staging, count)
            done: list[int] = []
            staging.raw.set_progress_handler(lambda: done.append(1), 1_000)
            repeats.find_repeats(staging)
            return len(done)

    assert steps(600) < 5 * steps(150)
