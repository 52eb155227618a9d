"""LinkedIn's ``messages.csv``: who wrote to whom and when; of the text nothing is kept.

``CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER``
and, by year, ``ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT``; before 2022 without the addresses of those who
received, before 2019 only ``From,To,Date,Subject,Content,Direction,Folder``. The newest quote every field.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.linkedin.owner import find_owner, name_key
from netgrow_desktop.formats.linkedin.tables import (
    NO_DAY,
    day_reader,
    field_places,
    is_whole_day,
    match_table,
    named_draft,
)
from netgrow_desktop.formats.lists.drafts import EDGES
from netgrow_desktop.formats.lists.names import is_credential
from netgrow_desktop.formats.readers import Reader, data_rows
from netgrow_desktop.formats.records import Contacted, OwnerFound, Person, Rejected, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.formats.linkedin.owner import Party
    from netgrow_desktop.formats.readers import Match, Recognised, Sample
    from netgrow_desktop.formats.records import Record

_FIELDS = {
    "conversationid": "thread",
    "conversationtitle": "subject_of_all",
    "from": "sender",
    "senderprofileurl": "sender_url",
    "to": "recipients",
    "recipientprofileurls": "recipient_urls",
    "recipientprofileurl": "recipient_urls",
    "date": "day",
    "subject": "subject",
    "content": "content",
    "folder": "folder",
    "direction": "direction",
    "ismessagedraft": "draft",
    "isconversationdraft": "thread_draft",
}
_ORDER = ("thread", "sender", "sender_url", "recipients", "recipient_urls", "day", "folder", "draft", "thread_draft")
_REQUIRED = frozenset(("thread", "sender", "day"))
_REQUIRED_BEFORE_2019 = frozenset(("sender", "recipients", "day", "subject", "content", "direction", "folder"))
_YES = frozenset(("yes", "true", "1"))
_TELLING = 100
"""Every so many lines the progress is told."""
_NAMELESS = "?"
"""What the key of a sender without a profile begins with: an advertisement, a deleted account, or the owner."""

_GROUP = Message("linkedin.group_conversation")
_NOBODY_THERE = Message("linkedin.no_correspondent")
_DRAFT = Message("linkedin.draft")
_SPAM = Message("linkedin.spam")
_WHOSE = Message("linkedin.whose_messages")


class _Line(NamedTuple):
    """The cells of one message that matter."""

    thread: str
    sender: str
    sender_url: str
    recipients: str
    recipient_urls: str
    day: str
    folder: str
    draft: str
    thread_draft: str


@dataclass(slots=True)
class _Thread:
    """A conversation: where it begins, who takes part (party -> name), who wrote on which day."""

    line: int
    parties: dict[Party, str] = field(default_factory=dict)
    days: dict[str, set[Party]] = field(default_factory=dict)
    several: bool = False
    unsent: Message | None = None


@dataclass(slots=True)
class _Mail:
    """All conversations, and what the file tells of those who take part in them."""

    has_profiles: bool
    threads: dict[str, _Thread] = field(default_factory=dict)
    slugs: dict[Party, set[str]] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    senders: dict[tuple[str, str], tuple[Party, str]] = field(default_factory=dict)
    received: dict[tuple[str, str], tuple[tuple[Party, str], ...]] = field(default_factory=dict)


def recognise(sample: Sample) -> Match | None:
    """Find the header of messages, of this or an earlier layout."""
    found = match_table(sample, _FIELDS, _REQUIRED, day="day")
    return found or match_table(sample, _FIELDS, _REQUIRED_BEFORE_2019, day="day", most=len(_REQUIRED_BEFORE_2019))


def read(recognised: Recognised) -> Iterator[Record]:
    """Give one person for each correspondent, with the days of their messages; then what was left out and why."""
    places = field_places(recognised, _FIELDS)
    mail = _Mail(has_profiles="sender_url" in places)
    yield from _gathered(recognised, mail, places)
    _name_parties(mail)
    owner = find_owner(_likely_parties(mail), recognised.owner)
    if owner in mail.addresses:
        name = _name_of(mail, owner)
        yield OwnerFound(1, name, linkedin=mail.addresses[owner])
    yield from _evidence(mail, owner)


def _gathered(recognised: Recognised, mail: _Mail, places: dict[str, int]) -> Iterator[Record]:
    """Take in all messages; what cannot be read is given."""
    width = len(recognised.columns)
    at = [places.get(each, width) for each in _ORDER]
    day_of = day_reader(recognised)
    padding = [""] * (width + 1)
    done = 0
    for line, cells, taken in data_rows(recognised):
        done += sum(map(len, taken))
        if line % _TELLING == 0:
            recognised.progress(done)
        if isinstance(cells, Message):
            yield Rejected(line, cells, raw_text(taken))
            continue
        cells.extend(padding[len(cells) :] if len(cells) < width else ())
        # A field without a column is read from an empty cell at the end.
        cells[width:] = ("",)
        message = _Line._make([cells[place] for place in at])
        if not (message.sender or message.sender_url or message.recipients or message.day):
            if any(cell.strip(EDGES) for cell in cells):
                yield Rejected(line, NO_DAY, raw_text(taken))
            continue
        if not _take_in(mail, line, message, day_of):
            yield Rejected(line, NO_DAY, raw_text(taken))


def _take_in(mail: _Mail, line: int, message: _Line, day_of: Callable[[str], str]) -> bool:
    """Add a message to its conversation; False where its day cannot be read."""
    sender, name = _sender(mail, message.sender, message.sender_url)
    received = _recipients(mail, message.recipients, message.recipient_urls)
    key = message.thread or " ".join(sorted({sender, *(party for party, _ in received)}))
    thread = mail.threads.get(key)
    if thread is None:
        thread = mail.threads[key] = _Thread(line)
    if message.draft.casefold() in _YES or message.thread_draft.casefold() in _YES:
        # Only the owner's own drafts are in the file, so a draft tells whose it is.
        thread.unsent = _DRAFT
        return True
    if message.folder.strip(EDGES).casefold() == "spam":
        thread.unsent = thread.unsent or _SPAM
        return True
    day = day_of(message.day)
    if not is_whole_day(day):
        return False
    thread.parties.setdefault(sender, name)
    others = 0
    for party, shown in received:
        if party != sender:
            thread.parties.setdefault(party, shown)
            others += 1
    thread.several = thread.several or others > 1
    thread.days.setdefault(day, set()).add(sender)
    return True


def _sender(mail: _Mail, shown: str, url: str) -> tuple[Party, str]:
    """Give who wrote a message as (party, name); the same cells are read once."""
    found = mail.senders.get((shown, url))
    if found is not None:
        return found
    name = shown.strip(EDGES)
    slug = profile_slug(url) if url else ""
    party = slug or (_NAMELESS if mail.has_profiles else "") + name_key(name)
    if slug:
        mail.addresses.setdefault(slug, url.strip(EDGES))
        mail.slugs.setdefault(name_key(name), set()).add(slug)
    mail.senders[shown, url] = party, name
    return party, name


def _recipients(mail: _Mail, names: str, urls: str) -> tuple[tuple[Party, str], ...]:
    """Give those who received a message as (party, name); the same cells are read once."""
    found = mail.received.get((names, urls))
    if found is None:
        found = mail.received[names, urls] = tuple(_read_recipients(mail, names, urls))
    return found


def _read_recipients(mail: _Mail, names: str, urls: str) -> Iterator[tuple[Party, str]]:
    listed = split_names(names)
    addresses = [url for url in (each.strip(EDGES) for each in urls.replace(";", ",").split(",")) if profile_slug(url)]
    if not addresses:
        yield from ((name_key(name), name) for name in listed)
        return
    # One profile has one name, however many commas there are in it; one of several is told by its place.
    if len(addresses) == 1 and not any(map(_is_nobody, listed)):
        listed = [names.strip(EDGES)]
    for place, url in enumerate(addresses):
        slug = profile_slug(url)
        name = listed[place] if len(listed) == len(addresses) else ""
        mail.addresses.setdefault(slug, url)
        if name:
            mail.slugs.setdefault(name_key(name), set()).add(slug)
        yield slug, name
    if len(listed) > len(addresses):
        yield from ((name_key(name), name) for name in listed if _is_nobody(name))


def split_names(text: str) -> list[str]:
    """Give the names of a list such as ``Ada Lovell, Jane Doe, Ph.D.``: what follows a name may belong to it."""
    found: list[str] = []
    for piece in text.replace(";", ",").split(","):
        name = piece.strip(EDGES)
        if not name:
            continue
        if found and is_credential(name) and " " not in name:
            found[-1] = f"{found[-1]}, {name}"
        else:
            found.append(name)
    return found


def _is_nobody(name: str) -> bool:
    """Tell *LinkedIn Member*, in any language, and LinkedIn itself from a person."""
    return "linkedin" in name.casefold()


def _name_parties(mail: _Mail) -> None:
    """Give those who are known by a name alone the profile that this name has in the same conversation."""
    for thread in mail.threads.values():
        renamed: dict[Party, Party] = {}
        own = {name_key(name): party for party, name in thread.parties.items() if party[:1] not in (_NAMELESS, "=")}
        for party in thread.parties:
            if party[:1] in (_NAMELESS, "="):
                renamed[party] = own.get(party.removeprefix(_NAMELESS), party)
        if any(old != new for old, new in renamed.items()):
            thread.parties = {renamed.get(party, party): name for party, name in thread.parties.items()}
            thread.days = {day: {renamed.get(each, each) for each in who} for day, who in thread.days.items()}


def _likely_parties(mail: _Mail) -> Iterator[dict[Party, str]]:
    """Give who takes part in each conversation, by the profile that a name has elsewhere: so the owner is found."""
    for thread in mail.threads.values():
        if thread.parties:
            yield {_likely(mail, party): name for party, name in thread.parties.items()}


def _likely(mail: _Mail, party: Party) -> Party:
    everywhere = mail.slugs.get(party, set())
    return next(iter(everywhere)) if len(everywhere) == 1 else party


def _evidence(mail: _Mail, owner: Party) -> Iterator[Record]:
    """Give each correspondent, and what was left out of the conversations that have none."""
    people: dict[Party, tuple[int, str, dict[str, Direction]]] = {}
    owner_name = _name_of(mail, owner)
    myself = {owner, name_key(owner_name), _NAMELESS + name_key(owner_name)}
    for thread in mail.threads.values():
        if not thread.parties and thread.unsent is None:
            # All of its messages were rejected.
            continue
        others = [party for party in thread.parties if party not in myself and not _is_nobodys(thread, party)]
        reason = _left_out(thread, others, owner)
        if reason is not None:
            yield Skipped(thread.line, reason)
            continue
        (other,) = others
        line, name, days = people.setdefault(other, (thread.line, thread.parties[other], {}))
        if not name:
            people[other] = (line, thread.parties[other], days)
        for day, who in thread.days.items():
            for party in who:
                direction = Direction.TO_ME if party == other else Direction.FROM_ME
                days[day] = direction if days.get(day, direction) is direction else Direction.BOTH
    for party, (line, name, days) in people.items():
        contacted = tuple(Contacted(InteractionKind.MESSAGE, day, days[day]) for day in sorted(days))
        draft = named_draft(name, mail.addresses.get(party, ""))
        slug = party if party in mail.addresses else ""
        yield Person(line, draft, slug, contacted=contacted, witnessed=True)


def _name_of(mail: _Mail, owner: Party) -> str:
    """Give the owner's name as it is shown."""
    return next((parties[owner] for parties in _likely_parties(mail) if owner in parties), "")


def _is_nobodys(thread: _Thread, party: Party) -> bool:
    return party.startswith(_NAMELESS) or (party.startswith("=") and _is_nobody(thread.parties[party]))


def _left_out(thread: _Thread, others: list[Party], owner: Party) -> Message | None:
    """Tell why a conversation is no contact of the owner with one other person; None where it is."""
    if not thread.parties:
        return thread.unsent
    if thread.several or len(others) > (1 if owner else 2):
        return _GROUP
    if not others or (not owner and len(others) == 1):
        return _NOBODY_THERE
    return None if owner else _WHOSE


READER = Reader("linkedin-messages", Message("format.linkedin_messages"), recognise, read)
