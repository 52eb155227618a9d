"""Links of people that lead somewhere else than to the web, such as ``javascript:``: text is kept of them, no link."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.linkedin import LABEL
from netgrow_desktop.formats.lists.drafts import linkedin_key
from netgrow_desktop.formats.records import OwnerFound, Person, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from netgrow_desktop.domain.contacts import Link

Found = TypeVar("Found")

_WEB = ("https://", "http://")
_LOOKED_AT = 2_000
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):", re.IGNORECASE | re.ASCII)
_PORT = re.compile(r"[^\s:/?#@]+\.[^\s:/?#@]{2,}:\d{1,5}(?:[/?#]|\Z)")


def with_web_links(records: Iterable[Found]) -> Iterator[Found | Person | Skipped | OwnerFound]:
    """Give the records; an address that no browser opens as a page becomes a field of its own, and no profile."""
    for record in records:
        if isinstance(record, Person):
            yield _sound(record)
        elif isinstance(record, Skipped) and record.person is not None:
            yield record._replace(person=_sound(record.person))
        elif isinstance(record, OwnerFound) and not is_web(record.linkedin):
            yield record._replace(linkedin="")
        else:
            yield record


def is_web(address: str) -> bool:
    """Tell an address of a page, which may lack its ``https://``, from one of another kind.

    What browsers pass over in an address, such as line breaks, hides no kind: ``java\\nscript:``.
    """
    if address.startswith(_WEB):
        return True
    plain = "".join(letter for letter in address[:_LOOKED_AT] if letter.isprintable() and not letter.isspace())
    scheme = _SCHEME.match(plain)
    return scheme is None or scheme[1].lower() in ("http", "https") or _PORT.match(plain) is not None


def _sound(person: Person) -> Person:
    draft = person.draft
    others = [link for link in draft.links if not is_web(link.url)]
    if not others:
        return person
    links = tuple(link for link in draft.links if link not in others)
    kept = replace(draft, links=links, custom=(*draft.custom, *map(_kept, others)))
    return person._replace(draft=kept, key=linkedin_key(kept))


def _kept(link: Link) -> CustomField:
    label = "" if link.label == LABEL else link.label
    return CustomField(f"Web address ({label})" if label else "Web address", link.url)
