"""Older files are brought up to date, whole or not at all, and never without a backup."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy.exc import DBAPIError

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Depth
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.storage import backups, migrations, network, opening
from netgrow_desktop.storage.network import create_network, open_network
from tests.storage.network_files import content_of, damage_in, indexed_words, rebuilt_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

NETWORKS = Path(__file__).parent / "networks"


@pytest.fixture(params=sorted(NETWORKS.glob("*.netgrow")), ids=lambda each: each.stem)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Give a copy of a network that a released program made, one for each version of the schema."""
    return Path(shutil.copy(request.param, tmp_path / "mine.netgrow"))


def test_there_is_a_network_of_every_earlier_version() -> None:
    kept = {each.stem for each in NETWORKS.glob("*.netgrow")}

    assert kept >= {f"version-{number}" for number in range(1, migrations.VERSION)}


def test_a_network_of_every_version_opens_with_everything_in_it(released: Path) -> None:
    with closing(open_network(released, before_migration=backups.make)) as found:
        people = ContactService(found)
        ids = people.find(ContactQuery())
        ada, ben, chi = (people.contact(each) for each in ids)

        assert [ada.name, ben.name, chi.name] == ["Ada Kowalska", "Ben Okoro", "Chí Nguyễn Thị Minh"]
        assert ada.categories == (Category.STRATEGIC, Category.OPERATIONAL)
        assert (ada.last_contact, ada.cadence_days, ada.sources) == ("2026-02-03", 30, ("linkedin",))
        assert ben.last_contact == "2026-12-24"
        assert (chi.tags, chi.custom[0].value, chi.addresses[0].city) == (("alumni",), "Lan", "Hà Nội")
        assert list(people.find(ContactQuery(text="ha noi"))) == [chi.id]
        assert [each.due_on for each in FollowUpService(found).due_items(date(2026, 12, 24))] == [date(2026, 3, 5)]
        about = OwnerService(found).about_me()
        assert about is not None
        assert about.emails == ("grace@lakeside.example",)
    assert damage_in(released) == []


def test_everybody_in_a_network_of_every_version_is_found_by_all_that_is_searched_today(released: Path) -> None:
    with closing(open_network(released, before_migration=backups.make)) as found:
        assert indexed_words(released) == rebuilt_words(found)


def test_a_network_of_every_version_can_be_written_to_and_undone(released: Path) -> None:
    open_network(released, before_migration=backups.make).close()
    before = content_of(released)
    with closing(open_network(released)) as found:
        ContactService(found).add(ContactDraft(name="Dorota Zielińska", tags=("alumni", "new")))
        assert HistoryService(found).undo().value

    assert content_of(released) == before


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table with the columns that it has in this file."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")]
        return {name: raw.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names}


def test_bringing_a_released_network_up_to_date_keeps_every_value(released: Path) -> None:
    before = _rows(released)
    backed_up: list[Path] = []

    open_network(released, before_migration=lambda each: backed_up.append(backups.make(each))).close()

    after = _rows(released)
    history = {"journal", "journal_parts"}
    for table in set(before) - history:
        assert [row[: len(old)] for row, old in zip(after[table], before[table], strict=True)] == before[table], table
    assert before["contacts"]
    assert len(backed_up) == (1 if len(before) < len(after) else 0)
    assert all(_rows(each) == before for each in backed_up)


def test_whoever_was_in_a_released_network_has_nothing_said_of_them_that_nobody_said(tmp_path: Path) -> None:
    path = Path(shutil.copy(NETWORKS / "version-1.netgrow", tmp_path / "mine.netgrow"))

    open_network(path, before_migration=backups.make).close()

    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        said = raw.execute(
            "SELECT DISTINCT how_met, introduced_by, introducer_id, cares_about, relation, level, closeness, "
            "archived_on, key_person FROM contacts"
        ).fetchall()
        evidence = raw.execute("SELECT DISTINCT source_id, import_id, record FROM interactions").fetchall()
    assert said == [("", "", None, "", "", "", None, None, 0)]
    assert evidence == [(None, None, "")]


def test_a_network_of_version_2_keeps_what_is_known_of_people_and_says_nothing_new(tmp_path: Path) -> None:
    path = Path(shutil.copy(NETWORKS / "version-2.netgrow", tmp_path / "mine.netgrow"))

    with closing(open_network(path, before_migration=backups.make)) as found:
        people = ContactService(found)
        ada, ben, chi = (people.contact(each) for each in (1, 2, 3))
        examined = ExamineService(found).examination(date(2026, 12, 24))
        about = OwnerService(found).about_me()

    assert ada.depth == Depth(how_met="At a lecture", relation="outside")
    assert ben.depth == Depth(introduced_by="Eva Beispiel", cares_about="elm trees", relation="outside")
    assert chi.depth == Depth(introduced_by="Ada Kowalska", level="senior", closeness=4)
    assert chi.photo is not None
    assert about is not None
    assert (about.team, about.city, about.industry) == ("Lakes", "", "")
    assert examined.key_people == (1, 3)
    assert (examined.structure.ties, examined.structure.unknown) == (0, 1)
    assert [each.contact_id for each in examined.introductions.brokers] == [1]
    assert (examined.seats, [cell for cell in examined.grid if cell.people]) == ((), [])


# Steps to come


def _add_a_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE contacts ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''")


def _add_a_table(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE badges (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT)")
    connection.exec_driver_sql("INSERT INTO badges (title) SELECT name FROM contacts")


def _break(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE follow_ups")
    connection.exec_driver_sql("INSERT INTO contacts (cadence_days) VALUES (-1)")


def to_come(monkeypatch: pytest.MonkeyPatch, *steps: Callable[[Connection], None]) -> None:
    """Let the program be a later one, with these further steps."""
    every = (*migrations.STEPS, *steps)
    monkeypatch.setattr(migrations, "STEPS", every)
    for module in (migrations, network, opening):
        monkeypatch.setattr(module, "VERSION", len(every))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed network of today with one person, who can be undone."""
    made = tmp_path / "mine.netgrow"
    with closing(create_network(made)) as found:
        ContactService(found).add(ContactDraft(name="Ada Kowalska"))
    return made


def test_an_older_network_is_backed_up_and_then_takes_every_step(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = content_of(path)
    to_come(monkeypatch, _add_a_column, _add_a_table)
    made: list[Path] = []

    with (
        closing(open_network(path, before_migration=lambda each: made.append(backups.make(each)))) as found,
        found.reading() as connection,
    ):
        assert connection.exec_driver_sql("SELECT name, pronouns FROM contacts").all() == [("Ada Kowalska", "")]
        assert connection.exec_driver_sql("SELECT title FROM badges").scalars().all() == ["Ada Kowalska"]
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == migrations.VERSION
    assert len(made) == 1
    assert content_of(made[0]) == before


def test_a_step_that_fails_leaves_everything_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    to_come(monkeypatch, _add_a_column, _add_a_table, _break)
    made: list[Path] = []

    with pytest.raises((DBAPIError, RuntimeError), match="CHECK"):
        open_network(path, before_migration=lambda each: made.append(backups.make(each)))

    assert len(made) == 1
    assert path.read_bytes() == before
    monkeypatch.undo()
    with closing(open_network(path)) as found:
        assert [each.undone for each in HistoryService(found).entries()] == [False]


def test_without_its_backup_no_step_is_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    to_come(monkeypatch, _add_a_column)
    path.with_name("mine backups").write_text("in the way")

    with pytest.raises(NetGrowError, match=r"backup\.failed"):
        open_network(path, before_migration=backups.make)

    assert path.read_bytes() == before


def test_a_migration_ends_the_history(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to_come(monkeypatch, _add_a_column)

    with closing(open_network(path)) as found:
        history = HistoryService(found)
        assert history.entries() == []
        assert not history.undo().value
        assert len(ContactService(found).find(ContactQuery())) == 1


def test_reading_does_not_bring_an_older_network_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    to_come(monkeypatch, _add_a_column)

    with pytest.raises(NetGrowError, match=r"network\.older"):
        open_network(path, write=False)

    assert path.read_bytes() == before


def test_a_network_of_a_later_program_is_refused_by_this_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to_come(monkeypatch, _add_a_column)
    open_network(path).close()
    monkeypatch.undo()
    before = path.read_bytes()

    with pytest.raises(NetGrowError, match=r"network\.newer"):
        open_network(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE contacts SET nickname = x'ff' WHERE id = 2",
        "ALTER TABLE journal RENAME COLUMN code TO codes",
        (
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'due_on', 'closed_on')"
            " WHERE name = 'ix_follow_ups_due_on'"
        ),
    ],
    ids=["bytes for text", "another table", "another index"],
)
def test_an_older_network_that_is_not_sound_is_refused_and_stays_as_it_is(released: Path, change: str) -> None:
    with closing(sqlite3.connect(released)) as raw:
        raw.executescript(change)
    before = released.read_bytes()

    with pytest.raises(NetGrowError, match=r"network\.damaged"):
        open_network(released)

    assert released.read_bytes() == before
    with pytest.raises(NetGrowError, match=r"damaged"):
        open_network(released, before_migration=backups.make)
