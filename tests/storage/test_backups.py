"""Copies of a network: whole, private, thinned with care, and good for putting back."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from hypothesis import example, given
from hypothesis import strategies as st

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.backups import restore_newest
from netgrow_desktop.storage import backups, contacts
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.storage.opening import connect
from tests.storage.network_files import Content, content_of, opened_elsewhere

DAYS = st.integers(-4000, 4000)
START = datetime(2026, 9, 16, 12, tzinfo=UTC)


def add(path: Path, name: str) -> None:
    with closing(open_network(path)) as network:
        add_to(network, name)


def add_to(network: Network, name: str) -> None:
    with network.writing(Message("journal.add_contact", {"name": name}), Changes.CONTACTS) as transaction:
        contacts.insert(transaction.connection, ContactDraft(name=name))


def names(of: Content) -> list[str]:
    return [row[1] for row in of["contacts"]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a closed network with one person."""
    made = tmp_path / "mine.netgrow"
    create_network(made).close()
    add(made, "Ada Kowalska")
    return made


def test_a_backup_holds_what_the_network_holds(path: Path) -> None:
    made = backups.make(path)

    assert made.parent == path.with_name("mine backups")
    assert content_of(made) == content_of(path)
    backups.check(made)
    open_network(made).close()


def test_a_copy_is_whole_and_its_owners_alone_while_the_network_is_open(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "stick" / "for Grace.netgrow"
    copy.parent.mkdir()
    with closing(open_network(path)) as network:
        add_to(network, "Grace Example")

        backups.save_copy(network, copy)

        assert content_of(copy) == content_of(path)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert names(content_of(copy)) == ["Ada Kowalska", "Grace Example"]
    add(copy, "Bo Sample")
    assert names(content_of(path)) == ["Ada Kowalska", "Grace Example"]
    assert not path.with_name("mine backups").exists()


@pytest.mark.parametrize("taken", ["itself", "a link to itself", "another file"])
def test_a_copy_takes_nobodys_place(path: Path, tmp_path: Path, taken: str) -> None:
    target = path if taken == "itself" else tmp_path / "taken.netgrow"
    if taken == "a link to itself":
        target.symlink_to(path)
    elif taken == "another file":
        target.write_bytes(b"somebody's")
    before = target.read_bytes()

    with closing(open_network(path)) as network, pytest.raises(NetGrowError) as caught:
        backups.save_copy(network, target)

    assert english(caught.value.message) == f"{target} is there already. Choose another name, or open it."
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))


def test_a_copy_that_cannot_be_made_leaves_nothing_and_says_where(path: Path, tmp_path: Path) -> None:
    (tmp_path / "note").write_text("no folder")

    with closing(open_network(path)) as network, pytest.raises(NetGrowError) as caught:
        backups.save_copy(network, tmp_path / "note" / "copy.netgrow")

    assert caught.value.message.code == "network.cannot_create"
    assert "copy.netgrow" in english(caught.value.message)


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be deleted")
def test_a_network_whose_file_was_deleted_while_it_was_open_can_be_copied(path: Path, tmp_path: Path) -> None:
    with closing(open_network(path)) as network:
        add_to(network, "Grace Example")
        assert network.has_people()
        path.unlink()

        backups.save_copy(network, tmp_path / "saved.netgrow")

    assert names(content_of(tmp_path / "saved.netgrow")) == ["Ada Kowalska", "Grace Example"]


def test_backups_of_one_second_have_names_of_their_own(path: Path) -> None:
    with time_machine.travel(START, tick=False):
        made = {backups.make(path) for _ in range(3)}
        listed = [each.path for each in backups.backups_of(path)]

    assert len(made) == 3
    assert set(listed) == made


def test_a_backup_is_listed_with_its_time_and_its_people(path: Path) -> None:
    backups.make(path)
    add(path, "Ben Okoro")
    newest = backups.make(path)

    listed = backups.backups_of(path)

    assert [each.people for each in listed] == [2, 1]
    assert listed[0].path == newest
    assert listed[0].size == newest.stat().st_size
    assert abs(datetime.now(UTC) - listed[0].made_at) < timedelta(minutes=1)


@pytest.mark.skipif(os.name != "posix", reason="the other system has no such permissions")
@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_backups_are_private(path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        made = backups.make(path)
    finally:
        os.umask(before)

    assert stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert {each.name: stat.S_IMODE(each.stat().st_mode) for each in made.parent.iterdir()} == {
        made.name: 0o600,
        f"{made.name}.sha256": 0o600,
    }


def test_a_network_that_another_process_is_writing_is_backed_up_whole(path: Path) -> None:
    with opened_elsewhere(path):
        made = backups.make(path)

    assert content_of(made) == content_of(path)


def test_what_is_committed_but_still_in_the_log_is_backed_up_too(path: Path) -> None:
    with closing(open_network(path)) as network:
        add_to(network, "Ben Okoro")
        made = backups.make(path)

    assert names(content_of(made)) == ["Ada Kowalska", "Ben Okoro"]


def test_a_damaged_network_pushes_out_no_good_backup(path: Path) -> None:
    good = backups.make(path)
    whole = path.read_bytes()
    page = whole.index(b"Ada Kowalska") // 8192 * 8192
    path.write_bytes(whole[:page] + b"\x55" * 8192 + whole[page + 8192 :])

    with pytest.raises(NetGrowError) as caught:
        backups.make(path)

    assert caught.value.message.code == "network.damaged"
    assert str(path) in english(caught.value.message)
    assert [each.path for each in backups.backups_of(path)] == [good]
    assert not list(good.parent.glob("*.part*"))


def test_a_place_without_room_for_backups_is_named(path: Path) -> None:
    path.with_name("mine backups").write_text("in the way")

    with pytest.raises(NetGrowError) as caught:
        backups.make(path)

    assert str(path) in english(caught.value.message)
    assert caught.value.message.code == "backup.failed"


def test_copies_that_a_killed_program_left_are_cleared_away_after_a_day(path: Path) -> None:
    folder = backups.make(path).parent
    old, fresh = folder / "mine 2026.netgrow.aa.part", folder / "mine 2027.netgrow.bb.part"
    for leftover in (old, fresh):
        leftover.write_bytes(b"half")
    os.utime(old, (0, 0))

    backups.make(path)

    assert not old.exists()
    assert fresh.exists()


# Restoring


def test_restoring_brings_back_what_was_and_keeps_what_is(path: Path) -> None:
    backup = backups.make(path)
    before = content_of(path)
    add(path, "Ben Okoro")
    present = content_of(path)

    kept = backups.restore(path, backup)

    assert content_of(path) == before
    assert kept is not None
    assert content_of(kept) == present
    add(path, "Chí Nguyễn")


def test_a_restoring_that_is_cut_off_leaves_everything_also_what_a_reader_kept_in_the_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backups.make(path)
    with opened_elsewhere(path) as process:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("UPDATE contacts SET name = 'Ada Example'")
            raw.commit()
        with opened_elsewhere(path, write=False):
            process.kill()
            process.wait()
            assert b"Ada Example" not in path.read_bytes()

            def cut_off(*_: object) -> Path:
                raise KeyboardInterrupt

            with monkeypatch.context() as patch:
                patch.setattr(Path, "replace", cut_off)
                with pytest.raises(KeyboardInterrupt):
                    backups.restore(path, backup)

            # What a drive holds after that, without the reader, who would fold in what it has open.
            shutil.copyfile(path, path.with_name("left.netgrow"))
    assert names(content_of(path.with_name("left.netgrow"))) == ["Ada Example"]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_restoring_follows_a_link_to_the_network(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link.netgrow"
    link.parent.mkdir()
    link.symlink_to(path)
    backup = backups.make(link)
    add(path, "Grace Example")

    kept = backups.restore(link, backup)

    assert link.is_symlink()
    assert names(content_of(path)) == ["Ada Kowalska"]
    assert kept is not None
    assert names(content_of(kept)) == ["Ada Kowalska", "Grace Example"]


def test_restoring_works_where_the_network_is_gone(path: Path) -> None:
    backup = backups.make(path)
    before = content_of(path)
    path.unlink()

    assert backups.restore(path, backup) is None
    assert content_of(path) == before


def test_a_log_of_the_replaced_file_does_not_get_into_the_restored_one(path: Path) -> None:
    backup = backups.make(path)
    before = content_of(path)
    with opened_elsewhere(path) as process:
        with closing(open_network(path, write=False)):
            process.kill()
            process.wait()
        add(path, "Ben Okoro")

    backups.restore(path, backup)

    assert not path.with_name(path.name + "-wal").exists()
    assert content_of(path) == before


def test_a_damaged_network_is_set_aside_as_it_is_when_a_backup_takes_its_place(path: Path) -> None:
    backup = backups.make(path)
    before = content_of(path)
    path.write_bytes(b"not a network any more")

    kept = backups.restore(path, backup)

    assert kept is not None
    assert kept.read_bytes() == b"not a network any more"
    assert content_of(path) == before


@pytest.mark.parametrize("how", ["a changed byte", "a cut", "another digest", "a text"])
def test_a_damaged_backup_is_refused_and_nothing_is_touched(path: Path, how: str) -> None:
    backup = backups.make(path)
    digest = backup.with_name(backup.name + ".sha256")
    whole = backup.read_bytes()
    match how:
        case "a changed byte":
            backup.write_bytes(whole[:-100] + b"x" + whole[-99:])
        case "a cut":
            backup.write_bytes(whole[: len(whole) // 2])
        case "another digest":
            digest.write_text("0" * 64 + "  mine\n")
        case _:
            backup.write_text("Ada Kowalska")
    before = path.read_bytes()

    with pytest.raises(NetGrowError) as caught:
        backups.restore(path, backup)

    assert backup.name in english(caught.value.message)
    assert path.read_bytes() == before
    assert len(backups.stamped(backup.parent)) == 1


def test_a_backup_that_the_drive_does_not_give_is_not_called_damaged(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backups.make(path)

    def fail(_: Path) -> str:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(backups, "_digest", fail)
    with pytest.raises(NetGrowError) as caught:
        backups.restore(path, backup)

    assert backup.name in english(caught.value.message)
    assert "Input/output error" in english(caught.value.message)


def test_a_drive_that_goes_away_during_a_backup_is_told_in_words(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stat = Path.stat

    def gone(each: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if each.parent == backups.folder_of(path) or each == backups.folder_of(path):
            raise OSError(errno.EIO, "Input/output error")
        return stat(each, follow_symlinks=follow_symlinks)

    def fail(*_: Path) -> None:
        monkeypatch.setattr(Path, "stat", gone)
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(backups, "_copy", fail)
    with pytest.raises(NetGrowError, match=r"backup\.failed"):
        backups.make(path)


def test_a_network_that_may_only_be_read_is_not_replaced_by_a_backup(path: Path) -> None:
    backup = backups.make(path)
    path.chmod(0o444)

    with pytest.raises(NetGrowError) as caught:
        backups.restore(path, backup)

    assert caught.value.message.code == "network.read_only"
    assert len(backups.stamped(backup.parent)) == 1


def test_a_backup_that_has_no_room_beside_the_network_names_the_full_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backups.make(path)

    def fail(*_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups, "_copy_bytes", fail)
    with pytest.raises(NetGrowError) as caught:
        backups.restore(path, backup)

    assert caught.value.message.code == "network.disk_full"


@pytest.mark.parametrize("full", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("fails", ["_copy", "_confirm", "_write_digest"])
def test_where_there_is_no_room_for_a_backup_it_is_said_that_none_was_made_and_nothing_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch, fails: str, full: int
) -> None:
    before, done = sorted(path.parent.iterdir()), getattr(backups, fails)

    def fail(*asked: Path) -> None:
        done(*asked)
        raise OSError(full, os.strerror(full))

    monkeypatch.setattr(backups, fails, fail)
    with pytest.raises(NetGrowError) as caught:
        backups.make(path)

    assert "no backup was made" in english(caught.value.message)
    assert sorted(path.parent.iterdir()) == before


def test_a_digest_that_is_no_text_is_damage(path: Path) -> None:
    backup = backups.make(path)
    backup.with_name(backup.name + ".sha256").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(NetGrowError, match=r"backup\.damaged"):
        backups.check(backup)


def test_a_backup_without_its_digest_is_still_checked_page_by_page(path: Path) -> None:
    backup = backups.make(path)
    backup.with_name(backup.name + ".sha256").unlink()
    whole = backup.read_bytes()
    backup.write_bytes(whole[: len(whole) // 2])

    with pytest.raises(NetGrowError, match=r"backup\.damaged|network\.damaged"):
        backups.check(backup)


def test_nothing_is_restored_while_the_network_is_open_elsewhere(path: Path) -> None:
    backup = backups.make(path)
    with opened_elsewhere(path):
        with pytest.raises(NetGrowError, match=r"network\.open_elsewhere"):
            backups.restore(path, backup)

        assert len(backups.stamped(backup.parent)) == 1


def test_the_newest_sound_backup_is_found_behind_damaged_ones(path: Path) -> None:
    with time_machine.travel(START, tick=False):
        sound = backups.make(path)
    before = content_of(path)
    add(path, "Ben Okoro")
    with time_machine.travel(START + timedelta(days=1), tick=False):
        damaged = backups.make(path)
    damaged.write_bytes(damaged.read_bytes()[:-10])

    restored, kept = restore_newest(path)

    assert restored == sound
    assert kept is not None
    assert content_of(path) == before


def test_where_there_is_no_sound_backup_that_is_said(path: Path) -> None:
    with pytest.raises(NetGrowError) as caught:
        restore_newest(path)

    assert str(path) in english(caught.value.message)


def test_an_old_backup_that_is_the_next_to_go_can_still_be_restored(path: Path) -> None:
    made = []
    for number in range(12):
        with time_machine.travel(START + timedelta(minutes=number), tick=False):
            made.append(backups.make(path))
            add(path, f"Person {number}")
    kept = [each.path for each in backups.backups_of(path)]
    oldest = kept[-1]
    before = content_of(oldest)

    with time_machine.travel(START + timedelta(minutes=30), tick=False):
        backups.restore(path, oldest)

    assert content_of(path) == before


# Thinning


def at(days: list[int]) -> list[tuple[Path, datetime]]:
    """Give backups made that many days from a day, newest first."""
    times = sorted((START + timedelta(days=day, seconds=place) for place, day in enumerate(days)), reverse=True)
    return [(Path(f"{number}.netgrow"), time) for number, time in enumerate(times)]


@given(st.lists(DAYS, max_size=120))
@example([0] * 30)
@example([3650] + [-day for day in range(40)])
def test_the_newest_ten_always_stay(days: list[int]) -> None:
    made = at(days)

    gone = set(backups.thinned(made))

    assert gone.isdisjoint(path for path, _ in made[:10])


@given(st.lists(DAYS, max_size=120))
def test_one_of_every_month_stays(days: list[int]) -> None:
    made = at(days)
    gone = set(backups.thinned(made))

    months = {(time.year, time.month) for _, time in made}
    assert {(time.year, time.month) for path, time in made if path not in gone} == months


@given(st.lists(st.integers(-40, 0), max_size=120))
def test_one_of_every_day_of_two_weeks_and_of_every_week_of_two_months_stays(days: list[int]) -> None:
    made = at(days)
    gone = set(backups.thinned(made))
    kept = [time for path, time in made if path not in gone]

    recent = sorted({time.date() for _, time in made}, reverse=True)[:14]
    assert set(recent) <= {time.date() for time in kept}
    weeks = sorted({time.isocalendar()[:2] for _, time in made}, reverse=True)[:9]
    assert set(weeks) <= {time.isocalendar()[:2] for time in kept}


@given(st.lists(st.integers(-400, 0), min_size=1, max_size=60), st.integers(3000, 4000))
def test_a_clock_that_jumped_ten_years_and_back_costs_no_backup_but_its_own(days: list[int], jump: int) -> None:
    made = at(days)
    ahead = [(Path("ahead.netgrow"), START + timedelta(days=jump))]

    without = set(backups.thinned(made))
    after = set(backups.thinned(ahead + made))

    # The tenth of the newest gives its place away; beyond that at most the last of the days, and of the weeks.
    assert len(after - without) <= 3


@given(st.lists(st.integers(-400, 0), max_size=60))
def test_thinning_twice_removes_nothing_more(days: list[int]) -> None:
    made = at(days)
    gone = set(backups.thinned(made))

    assert backups.thinned([each for each in made if each[0] not in gone]) == []


def test_many_backups_do_not_pile_up() -> None:
    years = at([-day for day in range(2000) for _ in range(3)])

    assert len(years) - len(backups.thinned(years)) < 100


def test_a_backup_made_while_the_clock_is_behind_is_not_removed_at_once(path: Path) -> None:
    for number in range(12):
        with time_machine.travel(START + timedelta(seconds=number), tick=False):
            backups.make(path)

    with time_machine.travel(START - timedelta(minutes=5), tick=False):
        made = backups.make(path)

    assert made.exists()


def test_a_file_with_an_impossible_day_in_its_name_is_no_backup(path: Path) -> None:
    folder = backups.make(path).parent
    (folder / "mine 2026-99-99 10-00-00.netgrow").write_bytes(b"")

    assert len(backups.stamped(folder)) == 1


def test_a_backup_that_cannot_be_opened_is_not_listed(path: Path) -> None:
    made = backups.make(path)
    with closing(connect(made, "rw")) as raw:
        raw.execute("DROP TABLE follow_ups")
        raw.execute("ALTER TABLE contacts RENAME TO elsewhere")

    assert backups.backups_of(path) == []


def test_a_copy_of_an_open_network_is_restored_with_what_stands_in_its_log(path: Path, tmp_path: Path) -> None:
    with closing(open_network(path)) as network:
        add_to(network, "Ben Okoro")
        copied = tmp_path / "copied.netgrow"
        for suffix in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + suffix), copied.with_name(copied.name + suffix))

    backups.restore(path, copied)

    assert names(content_of(path)) == ["Ada Kowalska", "Ben Okoro"]
