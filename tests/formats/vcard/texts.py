"""Cards as text, and the people that are read from them, for the tests of vCards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.formats.records import Person, Record
from netgrow_desktop.formats.vcard.reading import person_of
from tests.formats.reading import records, said

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.contacts import ContactDraft


def draft(*lines: str) -> ContactDraft:
    """Give the person of a card with these lines between its ends."""
    found = person_of("\n".join(("", *lines, "")))
    assert found is not None
    return found.draft


def fields(*lines: str) -> dict[str, object]:
    """Give the fields that such a card fills."""
    return said(draft(*lines))


def custom(*lines: str) -> list[tuple[str, str]]:
    """Give the custom fields of such a card, as label and value."""
    return [(label, value) for label, value in draft(*lines).custom]


def file_records(folder: Path, content: str | bytes) -> list[Record]:
    """Give what a file of that content holds, as the program finds out itself."""
    path = folder / "people.vcf"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return records(path)


def names(found: list[Record]) -> list[str]:
    """Give the names of the people among the records."""
    return [record.draft.name for record in found if isinstance(record, Person)]
