"""Reading a file in one go, for the tests of the readers."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.formats.recognition import read, recognise
from netgrow_desktop.formats.records import Person, Record, Rejected, Skipped

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactDraft

FILES = Path(__file__).parent / "files"


def records(path: Path) -> list[Record]:
    """Give everything that the file holds."""
    return list(read(recognise(path)))


def people(path: Path) -> list[ContactDraft]:
    """Give the people of a file that holds nothing else."""
    found = records(path)
    assert all(isinstance(record, Person) for record in found), found
    return [record.draft for record in found if isinstance(record, Person)]


def said(draft: ContactDraft) -> dict[str, object]:
    """Give the fields of a draft that are not empty."""
    return {each.name: value for each in fields(draft) if (value := getattr(draft, each.name))}


def tally(found: list[Record]) -> tuple[int, int, int]:
    """Give how many people, rejected and skipped records there are."""
    kinds = [type(record) for record in found]
    return kinds.count(Person), kinds.count(Rejected), kinds.count(Skipped)
