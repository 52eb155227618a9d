"""Lists of people for paper: a line each, everything known of each, phone numbers, and the network by category."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from netgrow_desktop import __version__
from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.printed_people import called, letter_of
from netgrow_desktop.reports.document import LONGEST_TEXT, Imprint, isolated, shown
from netgrow_desktop.reports.figures import count, iso_date, reader_locale, short_date
from netgrow_desktop.reports.listing import Field, Line, Listing, Row, Rows, Section, Tone
from netgrow_desktop.reports.postal import address_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.domain.printed_people import Order, PrintedPeople, PrintedPerson
    from netgrow_desktop.reports.listing import Cell
    from netgrow_desktop.reports.voice import Voice

LONGEST_NOTES = 1_500
"""Characters of notes that are printed."""
MOST_OF_A_KIND, MOST_LINES = 6, 14
"""So many numbers, e-mails and links, and so many lines of an address or of what else is known, are printed of one
person; how many more there are is said.
"""
LONGEST_OWNER = 70
WIDE_DAYS = tuple(date(2026, month, 20) for month in range(1, 13))
"""Days of which one takes as much room as any."""
KNOWN_LABELS = {
    "work": "work",
    "business": "work",
    "home": "home",
    "private": "home",
    "mobile": "mobile",
    "cell": "mobile",
    "main": "main",
    "fax": "fax",
    "other": "other",
}


def people_imprint(title: str, owner: str, day: date, voice: Voice) -> Imprint:
    """Give what stands around the pages of a list, and what its file says of itself."""
    said = short_date(day)
    return Imprint(
        title=f"{title}, {said}".replace("\u00a0", " "),
        author=shown(owner),
        head=" · ".join(text for text in (isolated(shown(owner, LONGEST_OWNER)), title, said) if text),
        made=voice.plain("paper.printed", version=__version__, day=said),
        page_of=lambda number, last: voice.plain("print.page_of", page=count(number), pages=count(last)),
    )


# A line or a table row each


def compact_list(printed: PrintedPeople, voice: Voice) -> Listing:
    """Give two lines a person: name and work, how to reach them, the city, the last contact."""
    fields = (
        Field(voice.plain("paper.column_person"), 0.4),
        Field(voice.plain("paper.column_reach"), 0.31),
        Field(voice.plain("paper.column_city"), 0.15),
        _days_field("paper.column_last", voice),
    )
    rows = Rows(printed.people, lambda each: _compact_row(each.contact, printed.order, voice))
    return _listing(printed, "paper.contacts", fields, (Section("", rows),), voice, white=3.0)


def _days_field(code: str, voice: Voice) -> Field:
    return Field(voice.plain(code), 0.14, right=True, whole=tuple(map(short_date, WIDE_DAYS)))


def _compact_row(contact: Contact, order: Order, voice: Voice) -> Row:
    return Row((_who(contact, order), _reach(contact, voice), _cities(contact), (Line(_last(contact, voice)),)))


def category_lists(printed: PrintedPeople, voice: Voice) -> Listing:
    """Give those of each category under its name, then the undecided; somebody in several stands in each."""
    fields = (
        Field(voice.plain("paper.column_person"), 0.4),
        Field(voice.plain("paper.column_reach"), 0.32),
        _days_field("paper.column_last", voice),
        _days_field("paper.column_next", voice),
    )
    members: dict[str, list[PrintedPerson]] = {code: [] for code in (*Category, UNDECIDED)}
    for each in printed.people:
        for code in each.contact.categories or (UNDECIDED,):
            members[code].append(each)
    # Who asked for one category wants that list alone.
    wanted = [printed.group.value] if printed.group.value in members else list(members)
    sections = tuple(
        Section(
            voice.plain(f"print.category.{code}"),
            Rows(members[code], lambda each: _category_row(each, printed.order, voice)),
            voice.plain("paper.listed", n=len(members[code])) if members[code] else voice.plain("paper.nobody_here"),
            code,
        )
        for code in wanted
    )
    return _listing(printed, "paper.categories", fields, sections, voice)


def _category_row(each: PrintedPerson, order: Order, voice: Voice) -> Row:
    contact = each.contact
    key = voice.plain("paper.key_person") if contact.key_person else ""
    due = _day(each.next_due)
    return Row((_who(contact, order, key), _reach(contact, voice), (Line(_last(contact, voice)),), (Line(due),)))


def _who(contact: Contact, order: Order, note: str = "") -> Cell:
    name = Line(isolated(shown(called(contact, order))), Tone.STRONG, note, tuple(contact.categories))
    work = _joined((contact.title, contact.organization))
    return (name, Line(work, Tone.SMALL)) if work else (name,)


def _reach(contact: Contact, voice: Voice) -> Cell:
    phones = [Line(shown(each.number), Tone.TEXT, _label(each.label, voice)) for each in contact.phones[:1]]
    return (*phones, *(Line(shown(each.address)) for each in contact.emails[:1]))


def _cities(contact: Contact) -> Cell:
    cities = dict.fromkeys(shown(each.city) for each in contact.addresses)
    return tuple(Line(each) for each in [*filter(None, cities)][:1])


# Everything


def detailed_list(printed: PrintedPeople, voice: Voice) -> Listing:
    """Give a card a person with everything that one looks up about them; cards are not broken across pages."""
    fields = (Field("", 0.36), Field("", 0.33), Field("", 0.31))
    rows = Rows(printed.people, lambda each: _card(each, printed.order, voice))
    return _listing(printed, "paper.contacts_detailed", fields, (Section("", rows),), voice, white=7.0)


def _card(each: PrintedPerson, order: Order, voice: Voice) -> Row:
    contact = each.contact
    work = [_joined((contact.title, contact.department)), _joined((contact.organization,))]
    categories = ", ".join(voice.plain(f"print.category.{code}") for code in contact.categories)
    person = [
        Line(isolated(shown(called(contact, order))), Tone.NAME, "", tuple(contact.categories)),
        *(Line(text) for text in work if text),
        *_small(categories, voice.plain("paper.key_person") if contact.key_person else ""),
        *_small(_last_sentence(contact, voice)),
        *_small(_next_sentence(each.next_due, voice)),
    ]
    kinds = (
        [(phone.number, phone.label) for phone in contact.phones],
        [(mail.address, mail.label) for mail in contact.emails],
        [(_short_link(link.url), link.label) for link in contact.links],
    )
    reach = tuple(
        line
        for kind in kinds
        for line in _capped(
            [Line(shown(text), Tone.TEXT, _label(label, voice)) for text, label in kind], voice, MOST_OF_A_KIND
        )
    )
    return Row((tuple(person), reach, _capped(_where(contact, voice), voice)), _capped(_known(contact, voice), voice))


def _where(contact: Contact, voice: Voice) -> list[Line]:
    found: list[Line] = []
    for address in contact.addresses:
        lines = address_lines(address)
        found += [Line(isolated(line)) for line in lines[:-1]]
        found += [Line(isolated(line), Tone.TEXT, _label(address.label, voice)) for line in lines[-1:]]
    if contact.birthday:
        found.append(Line(voice.plain("paper.birthday", day=iso_date(contact.birthday)), Tone.SMALL))
    return found


def _known(contact: Contact, voice: Voice) -> list[Line]:
    depth = contact.depth
    said = (
        ("paper.cares_about", "what", depth.cares_about),
        ("paper.how_met", "how", depth.how_met),
        ("paper.introduced_by", "name", depth.introduced_by),
        ("paper.tags", "tags", ", ".join(contact.tags)),
    )
    found = [Line(_said(code, name, text, voice), Tone.SMALL) for code, name, text in said if shown(text)]
    jobs = [_joined((job.title, job.organization)) for job in contact.jobs]
    found += [Line(voice.plain("paper.job_before", job=job), Tone.SMALL) for job in jobs if job]
    found += [
        Line(f"{isolated(shown(each.label))}: {isolated(shown(each.value))}", Tone.SMALL) for each in contact.custom
    ]
    if shown(contact.notes):
        found.insert(0, Line(_said("paper.notes", "notes", contact.notes, voice)))
    return found


def _said(code: str, name: str, text: str, voice: Voice) -> str:
    """Give a sentence with a long text in it, which the voice itself would cut earlier."""
    return voice.words(Message(code, {name: isolated(shown(text, LONGEST_NOTES))}))


def _small(*texts: str) -> list[Line]:
    joined = " · ".join(text for text in texts if text)
    return [Line(joined, Tone.SMALL)] if joined else []


def _capped(lines: Sequence[Line], voice: Voice, most: int = MOST_LINES) -> Cell:
    """Keep a card within its page; what is left out is counted."""
    if len(lines) <= most:
        return tuple(lines)
    rest = len(lines) - most + 1
    return (*lines[: most - 1], Line(voice.plain("paper.more_lines", n=rest), Tone.SMALL))


# Phone numbers


def without_phone(printed: PrintedPeople) -> int:
    """Count those who have no number."""
    return len(printed.people) - len(_reachable(printed))


def _reachable(printed: PrintedPeople) -> list[Contact]:
    return [each.contact for each in printed.people if any(shown(phone.number) for phone in each.contact.phones)]


def phone_list(printed: PrintedPeople, voice: Voice) -> Listing:
    """Give everybody who has a number, under the letters of the alphabet. Raises NetGrowError where nobody has one."""
    reachable = _reachable(printed)
    without = len(printed.people) - len(reachable)
    if not reachable:
        raise NetGrowError("paper.nobody_with_phone" if printed.people else "paper.nobody")
    letters = groupby(reachable, lambda contact: letter_of(contact, printed.order))
    sections = tuple(
        Section(letter, Rows(tuple(people), lambda each: _phone_row(each, printed.order, voice)))
        for letter, people in letters
    )
    lead = (voice.plain("paper.without_phone", n=without),) if without else ()
    return _listing(
        printed,
        "paper.phones",
        (Field("", 1.0),),
        sections,
        voice,
        lead=lead,
        flows=2,
        white=2.5,
        listed=len(reachable),
    )


def _phone_row(contact: Contact, order: Order, voice: Voice) -> Row:
    work = shown(contact.organization)
    name = Line(isolated(shown(called(contact, order))), Tone.STRONG, isolated(work))
    numbers = [
        Line(shown(each.number), Tone.TEXT, _label(each.label, voice)) for each in contact.phones if shown(each.number)
    ]
    return Row(((name, *_capped(numbers, voice)),))


# What all of them share


def _listing(
    printed: PrintedPeople,
    code: str,
    fields: tuple[Field, ...],
    sections: tuple[Section, ...],
    voice: Voice,
    *,
    lead: tuple[str, ...] = (),
    flows: int = 1,
    white: float = 4.0,
    listed: int | None = None,
) -> Listing:
    if not printed.people:
        raise NetGrowError("paper.nobody")
    title = voice.plain(code)
    group = voice.plain(f"paper.group.{printed.group}")
    number = len(printed.people) if listed is None else listed
    who = voice.plain("paper.people", group=group, n=number)
    return Listing(
        people_imprint(title, printed.owner, printed.day, voice),
        title,
        (f"{who} · {short_date(printed.day)}", *lead),
        fields,
        sections,
        voice.plain("print.continued"),
        flows,
        white,
    )


def _joined(texts: Iterable[str]) -> str:
    return " · ".join(isolated(shown(text)) for text in texts if shown(text))


def _label(label: str, voice: Voice) -> str:
    plain = label.strip().removeprefix("*").strip()
    known = KNOWN_LABELS.get(plain.casefold())
    return voice.plain(f"paper.label.{known}") if known else isolated(shown(plain, 40))


def _short_link(url: str) -> str:
    return shown(url.split("://", 1)[-1].removeprefix("www.").rstrip("/"), LONGEST_TEXT)


def _last(contact: Contact, voice: Voice) -> str:
    return _day(contact.last_contact) or voice.plain("print.never")


def _last_sentence(contact: Contact, voice: Voice) -> str:
    day = _day(contact.last_contact)
    return voice.plain("paper.last_contact", day=day) if day else voice.plain("paper.never")


def _next_sentence(due: str | None, voice: Voice) -> str:
    return voice.plain("paper.next_due", day=_day(due)) if due else ""


def _day(iso: str | None) -> str:
    return _written(iso[:10], reader_locale().name()) if iso else ""


@lru_cache(maxsize=4096)
def _written(iso: str, _reader: str) -> str:
    return iso_date(iso)
