"""Keeping a network safe by commands."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.network import create_network
from tests.cli.command_line import run

if TYPE_CHECKING:
    from pathlib import Path


def test_a_network_of_one_person_and_one_that_is_archived_is_counted_in_words(tmp_path: Path) -> None:
    path = tmp_path / "mine.netgrow"
    with closing(create_network(path)) as made:
        service = ContactService(made)
        ada = service.add(ContactDraft(name="Ada Kowalska")).value
        assert run("check", "--network", path).stdout.decode() == f"{path} is sound: 1 person.\n"
        service.add(ContactDraft(name="Ben Okoro"))
        service.archive([ada], date(2026, 3, 4))
    assert run("check", "--network", path).stdout.decode() == f"{path} is sound: 2 people, 1 of them archived.\n"


def test_the_backups_are_listed_with_what_they_are_kept_for_and_read_if_asked(tmp_path: Path) -> None:
    path = tmp_path / "mine.netgrow"
    create_network(path).close()
    assert run("backup", "--list", "--network", path).stdout.decode() == "There are no backups yet.\n"
    spoiled, sound = backups.make(path), backups.make(path)
    spoiled.write_bytes(spoiled.read_bytes()[:-1])

    listed = run("backup", "--list", "--network", path)
    checked = run("backup", "--check", "--network", path)

    assert (listed.returncode, checked.returncode) == (0, 1)
    assert [("one of the newest ten" in line) for line in listed.stdout.decode().splitlines()] == [True, True]
    newest, oldest = checked.stdout.decode().splitlines()
    assert newest.endswith(f"  sound    {sound}")
    assert oldest.endswith(f"  damaged  {spoiled}")
    assert f"The backup {spoiled} is damaged" in checked.stderr.decode()


def test_restoring_says_where_that_which_was_there_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "mine.netgrow"
    create_network(path).close()
    backup = backups.make(path)

    said = run("restore", "--network", path).stdout.decode().splitlines()

    kept = backups.backups_of(path)[0].path
    assert said == [f"Restored {path} from {backup}.", f"What was there is kept as {kept}."]
