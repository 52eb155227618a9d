"""Reading vCards: every card that names somebody is a person, a damaged one is told with its line, the rest goes on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.cells.tables import FIELD_CAP, RAW_CAP
from netgrow_desktop.formats.lists.drafts import linkedin_key
from netgrow_desktop.formats.organizations import is_organization
from netgrow_desktop.formats.readers import Match, Reader
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.formats.vcard import own
from netgrow_desktop.formats.vcard.extras import keep_alternative, keep_other
from netgrow_desktop.formats.vcard.fields import FIELDS
from netgrow_desktop.formats.vcard.lines import BASE64, properties, text_of
from netgrow_desktop.formats.vcard.making import Making
from netgrow_desktop.formats.vcard.splitting import cards, mentions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record, Standing
    from netgrow_desktop.formats.vcard.lines import Properties
    from netgrow_desktop.formats.vcard.splitting import Card

_BEGIN = re.compile(
    r"(?:[^\n]{0,500}\n){0,60}?\ufeff?[ \t]*(?:[\w-]{1,60}\.)?BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r?(?:\n|$)", re.IGNORECASE
)
_OTHER = re.compile(
    r"\ufeff?\s*(?:BEGIN[ \t]*:[ \t]*(?:VCALENDAR|[BV]MSG|VNOTE)|From \S+ [^\n]{0,200}\d\d:\d\d)", re.IGNORECASE
)
_MOST_PROPERTIES = 20_000
_MOST_LINES = 300_000
"""Lines of a card; a picture of the largest size that is kept has 230,000 of the shortest that occur."""
_BINARY = frozenset(("PHOTO", "LOGO", "SOUND", "KEY"))
_GROUP = "group"
_ORGANIZATION = "org"
_END = "END:VCARD"
_LAST_LINE = re.compile(r"^(?P<head>[^\s:][^\n:]*):(?P<value>[^\n]*(?:\n[ \t][^\n]*)*)\Z", re.MULTILINE)
"""A property in which a file breaks off: nothing ends its last line."""
_BINARY_HEAD = re.compile(r"(?:^|\.)(?:PHOTO|LOGO|SOUND|KEY)\b|ENCODING=B|BASE64", re.IGNORECASE)
_UNFOLDED = re.compile(r"\n[ \t]")
_LONGEST_SAID = 60
_GROUP_LINE = re.compile(rb"KIND[^\n:]{0,100}:[ \t]*group", re.IGNORECASE)
_NOBODY = Message("vcard.nobody")
_TOO_LONG = Message("vcard.too_long")
_IS_GROUP = Message("vcard.group")
_CUT_OFF = Message("vcard.cut_off")


class CardPerson(NamedTuple):
    """The person of a card; ``kind`` is what the card says it is of, ``members`` are the uids of a group's people.

    ``left_out`` names pictures and sounds that cannot be kept, each with its size in kB and the code of why.
    """

    draft: ContactDraft
    standing: Standing | None
    kind: str
    uid: str
    members: tuple[str, ...]
    left_out: tuple[tuple[str, int, str], ...] = ()


def recognise(sample: Sample) -> Match | None:
    """Find the beginning of a card in the first lines, as a whole line; other text may stand above it.

    A mailbox, a calendar or a text message of a phone (``BEGIN:BMSG``) with a card inside is no file of cards.
    """
    text = sample.text.replace("\r\n", "\n").replace("\r", "\n")
    return Match() if _BEGIN.match(text) and not _OTHER.match(text) else None


def read(recognised: Recognised) -> Iterator[Record]:
    """Give the people of a file; the names of groups of people become their tags.

    A last card without its end is taken for what there is of it, but for a line in which the file breaks off, and told:
    the rest of the file may be missing. So is a picture or sound that cannot be kept.
    """
    groups = _groups(recognised)
    card: Card | None = None
    for card in cards(recognised.path, recognised.encoding):
        yield from _records(card, groups)
    if card is not None and not card.is_closed:
        _, value = _parted_end(card.text)
        reason = Message("vcard.cut_off_within", {"value": value}) if value else _CUT_OFF
        yield Skipped(card.line + card.text.rstrip("\n").count("\n") + 1, reason)


def person_of(text: str) -> CardPerson | None:
    """Give the person of a card, of which *text* is what stands between its ends; None where a card is too long."""
    found = properties(text) if len(text) < _MOST_LINES or text.count("\n") < _MOST_LINES else None
    if found is None or not _is_bearable(text, found):
        return None
    labels = {
        prop.head.group: text_of(prop) for prop in found.found if prop.head.group and prop.head.name == "X-ABLABEL"
    }
    making = Making(labels)
    for prop in found.found:
        head = prop.head
        put = FIELDS.get(head.name)
        if "ALTID" in head.params and making.is_alternative(head):
            keep_alternative(making, prop)
        elif put is not None:
            put(making, prop)
        elif own.is_own(head.name):
            making.own.setdefault(head.name[len(own.PREFIX) :], []).append(prop)
        else:
            keep_other(making, prop)
    for line in found.stray:
        making.keep("Other", line.strip())
    draft = making.finished()
    standing = own.take(making.own, draft) if making.own else None
    kind = making.kind or (_ORGANIZATION if making.shows_company else "")
    return CardPerson(draft, standing, kind, making.uid, tuple(making.members), tuple(making.left_out))


def _is_bearable(text: str, found: Properties) -> bool:
    """Tell whether a card is small enough to be that of a person, its pictures and sounds left aside."""
    if len(text) <= FIELD_CAP:
        return len(found.found) <= _MOST_PROPERTIES
    return len(found.found) <= _MOST_PROPERTIES and all(
        len(prop.value) <= FIELD_CAP or prop.head.encoding == BASE64 or prop.head.name in _BINARY
        for prop in found.found
    )


def _records(card: Card, groups: Mapping[str, list[str]]) -> Iterator[Record]:
    """Give what a card is, and what of it cannot be kept."""
    found = None if card.is_cut else person_of(card.text if card.is_closed else _parted_end(card.text)[0])
    if found is None:
        yield Rejected(card.line, _TOO_LONG, _raw(card))
        return
    record = _record(card, found, groups)
    yield record
    if isinstance(record, Person):
        for what, size, why in found.left_out:
            yield Skipped(card.line, Message(why, {"what": what, "name": found.draft.name, "size": size}))


def _record(card: Card, found: CardPerson, groups: Mapping[str, list[str]]) -> Record:
    draft = found.draft
    if found.kind == _GROUP:
        group = Person(card.line, draft, linkedin_key(draft), uid=found.uid) if draft.name else None
        return Skipped(card.line, _IS_GROUP, person=group)
    if not draft.name:
        return Rejected(card.line, _NOBODY, _raw(card))
    if found.uid in groups:
        draft.tags = tuple(dict.fromkeys((*draft.tags, *groups[found.uid])))
    is_firm = found.standing is None and (found.kind == _ORGANIZATION or is_organization(draft))
    return Person(card.line, draft, linkedin_key(draft), found.standing, uid=found.uid, organization=is_firm)


def _parted_end(text: str) -> tuple[str, str]:
    """Take what a file breaks off in off the end of a card: the beginning of its end, or of a value, which is given.

    A torn value is worse than none: a number without its last digits is that of somebody else. What is torn of a
    picture shows in itself, and a card is not left without a name. A card of more lines than any has is refused anyway.
    """
    if text.count("\n") >= _MOST_LINES:
        return text, ""
    above, line_end, last = text.rstrip().rpartition("\n")
    if last and _END.startswith(last.strip().upper()):
        return above + line_end, ""
    found = _LAST_LINE.search(text)
    if found is None or not found.group("value").strip(" ;,\n") or _BINARY_HEAD.search(found.group("head")):
        return text, ""
    rest = person_of(text[: found.start()])
    if rest is None or not rest.draft.name:
        return text, ""
    return text[: found.start()], _shortened(_UNFOLDED.sub("", found.group("value")))


def _shortened(value: str) -> str:
    """Give the value of a property as a person reads it in a sentence."""
    said = ", ".join(part.strip() for part in re.split("[;,]", value) if part.strip())
    return said if len(said) <= _LONGEST_SAID else f"{said[:_LONGEST_SAID]}\u2026"


def _raw(card: Card) -> str:
    """Give a card as it stood in the file, so that it can be mended; of a long one the beginning."""
    whole = f"BEGIN:VCARD\n{card.text}{'END:VCARD' if card.is_closed else ''}"
    return whole[:RAW_CAP]


def _groups(recognised: Recognised) -> dict[str, list[str]]:
    """Give the names of the groups that each uid is a member of; most files have none and are not parsed for it."""
    found: dict[str, list[str]] = {}
    if not mentions(recognised.path, recognised.encoding, _GROUP_LINE):
        return found
    for card in cards(recognised.path, recognised.encoding):
        is_group = not card.is_cut and _GROUP_LINE.search(card.text.encode())
        group = person_of(card.text) if is_group else None
        if group is not None and group.kind == _GROUP and group.draft.name:
            for member in group.members:
                found.setdefault(member, []).append(group.draft.name)
    return found


READER = Reader("vcard", Message("format.vcard"), recognise, read)
