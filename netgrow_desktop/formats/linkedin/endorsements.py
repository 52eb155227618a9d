"""LinkedIn's ``Endorsement_Received_Info.csv`` and ``Endorsement_Given_Info.csv``.

``Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status``; given
ones say *Endorsee*, older ones have no address. An endorsement is a click, not a contact: the skills become a field
of the person, who was a connection then, for only connections can endorse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.linkedin.tables import NOBODY, day_reader, match_table, parted_draft, table_rows
from netgrow_desktop.formats.readers import Reader
from netgrow_desktop.formats.records import Person, Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "endorsementdate": "day",
    "skillname": "skill",
    "endorserfirstname": "given",
    "endorserlastname": "family",
    "endorserpublicurl": "url",
    "endorserpublicprofileurl": "url",
    "endorserprofileurl": "url",
    "endorsementstatus": "status",
    "endorseefirstname": "endorsee_given",
    "endorseelastname": "endorsee_family",
    "endorseepublicurl": "endorsee_url",
    "endorseeprofileurl": "endorsee_url",
}


def recognise(sample: Sample) -> Match | None:
    """Find the header of endorsements, given or received."""
    received = match_table(sample, _FIELDS, frozenset(("skill", "given", "family")), day="day")
    return received or match_table(
        sample, _FIELDS, frozenset(("skill", "endorsee_given", "endorsee_family")), day="day"
    )


def read(recognised: Recognised) -> Iterator[Record]:
    """Give one person for each endorser or endorsee, with the skills by day."""
    day = day_reader(recognised)
    people: dict[tuple[str, str], tuple[int, ContactDraft, str, str]] = {}
    skills: dict[tuple[str, str], dict[str, dict[str, None]]] = {}
    for row in table_rows(recognised, _FIELDS):
        if isinstance(row, Rejected):
            yield row
            continue
        values = row.values
        of_me = "given" in values or "family" in values
        given, family, url = (values.get(f"{'' if of_me else 'endorsee_'}{part}", "") for part in _PARTS)
        draft = parted_draft(given, family, url)
        if not draft.name:
            yield row.rejected(NOBODY)
            continue
        label = "Endorsed me for" if of_me else "Endorsed by me for"
        key = (label, profile_slug(url) or fold(draft.name))
        people.setdefault(key, (row.line, draft, profile_slug(url), label))
        when = values.get("day", "")
        by_day = skills.setdefault(key, {})
        by_day.setdefault(day(when) or when, {})[values.get("skill", "")] = None
    for key, (line, draft, slug, label) in people.items():
        told = [
            ", ".join(filter(None, names)) + (f" ({when})" if when else "")
            for when, names in sorted(skills[key].items(), reverse=True)
        ]
        draft.custom = (CustomField(label, "; ".join(told)),)
        yield Person(line, draft, slug)


_PARTS = ("given", "family", "url")

READER = Reader("linkedin-endorsements", Message("format.linkedin_endorsements"), recognise, read)
