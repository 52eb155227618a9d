"""Mailboxes (mbox of Gmail Takeout, Thunderbird, Apple Mail; single mails) as evidence of who was in contact with whom.

Only headers are read. Mailing lists, newsletters, machines and mails to more than ten people are no contact; what was
deleted, drafted or taken for spam is none either. A mail counts on the day that its sender wrote on it.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats.cells import decoding
from netgrow_desktop.formats.mail import heads as mail_heads
from netgrow_desktop.formats.mail.addresses import decoded_words, header_text, mailboxes
from netgrow_desktop.formats.mail.correspondents import (
    FROM_ME,
    TO_ME,
    Correspondents,
    Owner,
    is_machine,
    is_office,
    most_common_to_all,
)
from netgrow_desktop.formats.readers import Match, Reader
from netgrow_desktop.formats.records import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.mail.addresses import Mailbox
    from netgrow_desktop.formats.mail.heads import Head
    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

MOST_RECIPIENTS = 10
"""A mail to more people is no contact with any of them."""

_SURVEYED = 5_000
"""Mails among which the owner is looked for."""

_MOST_REMEMBERED = 1_000_000
"""Mails whose ids are kept, to know copies and answers; in a longer mailbox the rest is read without that."""

_LIST_HEADERS = frozenset(
    (
        b"list-id",
        b"list-post",
        b"list-unsubscribe",
        b"mailing-list",
        b"x-mailing-list",
        b"x-beenthere",
        b"x-mailman-version",
        b"newsgroups",
    )
)
_MACHINE_HEADERS = frozenset((b"x-autoreply", b"x-autorespond", b"x-autoresponder"))
_STATE_HEADERS = frozenset(
    (b"status", b"x-status", b"x-mozilla-status", b"x-unsent", b"x-uniform-type-identifier", b"x-spam-flag")
)
_DELIVERY_HEADERS = (b"delivered-to", b"x-original-to", b"envelope-to", b"x-envelope-to")
_BY_PROGRAM = frozenset(("mail.automatic", "mail.list"))
_PRECEDENCES = (b"bulk", b"list", b"junk")
_ID = re.compile(rb"<[^<>\s]{1,998}>")
_MONTHS = {name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_DAY_FIRST = re.compile(rb"\b(\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ ,-]+(\d{4}|\d\d)\b")
_MONTH_FIRST = re.compile(rb"\b([A-Za-z]{3})[a-z]* +(\d{1,2}),?(?: +\d{1,2}:\d\d(?::\d\d)?[^\n]{0,20}?)? +(\d{4})\b")
_ISO = re.compile(rb"\b(\d{4})-(\d\d)-(\d\d)(?!\d)")
_FIRST_DAY = date(1971, 1, 1).toordinal()
_DISCARDED = """
spam, junk, trash, bin, drafts, draft, Papierkorb, Entwürfe, Corbeille, Brouillons, Papelera, Borradores,
correo no deseado, Cestino, Bozze, Lixeira, Lixo, Rascunhos, Prullenbak, Concepten, Kosz, Wersje robocze, Robocze,
Papirkurv, Kladder, Utkast, Papperskorgen, Roskakori, Luonnokset, Roskaposti, Koš, Koncepty, Kuka, Piszkozatok,
Çöp kutusu, Taslaklar, Корзина, Черновики, Спам, ゴミ箱, 下書き, 迷惑メール, 回收站, 已删除邮件, 草稿, 垃圾邮件,
휴지통, 임시보관함, 스팸함
"""
_SENT = """
sent, sent messages, Gesendet, Messages envoyés, Envoyés, Enviados, Posta inviata, Inviata, Verzonden, Wysłane, Sendt,
Skickat, Lähetetyt, Odeslaná pošta, Odeslané, Elküldött, Gönderilmiş, Отправленные, 送信済み, 送信済みメール, 已发邮件,
보낸편지함
"""


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word).strip() for word in words.split(","))


_DISCARDED_LABELS = _folded(_DISCARDED)
_SENT_LABELS = _folded(_SENT)
"""Gmail's own labels, in the languages in which it writes them into an export."""


class _Mail(NamedTuple):
    """One mail that counts. ``parents`` are hashes of the ids that it answers, ``own_id`` of its own (0: none)."""

    line: int
    sender: Mailbox
    recipients: tuple[Mailbox, ...]
    delivered_to: tuple[Mailbox, ...]
    is_sent: bool
    day: int
    own_id: int
    parents: tuple[int, ...]


class _Passed(NamedTuple):
    """A mail that does not count, the code of the reason, and to whom it was addressed if a program wrote it."""

    line: int
    sender: Mailbox | None
    reason: str
    addressed: tuple[Mailbox, ...] = ()


def is_mailbox(head: bytes) -> bool:
    """Tell from a file's first bytes whether it is a mailbox or a mail."""
    return bool(mail_heads.kind_of(head))


def _recognise(sample: Sample) -> Match | None:
    return Match() if is_mailbox(sample.text.encode("utf-8", "replace")) else None


def _read(recognised: Recognised) -> Iterator[Record]:
    """Give everybody with whom the owner exchanged mails, and whoever was passed over.

    Raises :class:`NetGrowError` where it is not to be found out who the owner is.
    """
    owner = _find_owner(recognised)
    people = Correspondents(InteractionKind.EMAIL)
    threads = _Threads()
    for mail in _mails(recognised):
        if isinstance(mail, _Passed):
            if mail.sender is None:
                yield Skipped(mail.line, Message(mail.reason))
            else:
                people.passed_over(mail.sender, mail.line, mail.reason)
        elif threads.is_new(mail, owner) and not _count(mail, owner, people, threads):
            yield Skipped(mail.line, Message("mail.to_oneself"))
    threads.settle(people)
    yield from people.records(owner)


def _count(mail: _Mail, owner: Owner, people: Correspondents, threads: _Threads) -> bool:
    """Note whom a mail brings into contact with the owner; gives False where there is nobody but the owner."""
    crowd = len(mail.recipients) > MOST_RECIPIENTS
    if owner.includes(mail.sender):
        others = [who for who in mail.recipients if not owner.includes(who)]
        for who in others:
            if crowd:
                people.passed_over(who, mail.line, "mail.crowd")
            else:
                threads.note(mail, people.met(who, mail.line, mail.day, FROM_ME), from_owner=True)
        return bool(others)
    if not any(map(owner.includes, mail.recipients)):
        people.passed_over(mail.sender, mail.line, "mail.not_to_owner")
    elif crowd:
        people.passed_over(mail.sender, mail.line, "mail.crowd")
    else:
        key = people.met(mail.sender, mail.line, mail.day, TO_ME, own_name=True)
        threads.note(mail, key, from_owner=False)
    return True


class _Threads:
    """Who wrote which mail, and which mails answer which: a thread that went both ways is contact."""

    def __init__(self) -> None:
        self._keys: list[str] = [""]
        self._places: dict[str, int] = {}
        self._writers: dict[int, int] = {}
        self._answers = array("q")

    def is_new(self, mail: _Mail, owner: Owner) -> bool:
        """Tell a mail from a second copy of it; place 0 writes the owner's."""
        if not mail.own_id:
            return True
        if mail.own_id in self._writers:
            return False
        if len(self._writers) < _MOST_REMEMBERED:
            place = 0 if owner.includes(mail.sender) else self._place(mail.sender.address.lower())
            self._writers[mail.own_id] = place
        return True

    def note(self, mail: _Mail, key: str, *, from_owner: bool) -> None:
        """Note that a mail between the owner and the correspondent may answer one of the other's."""
        if key and mail.parents and len(self._answers) < _MOST_REMEMBERED * 4:
            place = self._place(key)
            for parent in mail.parents:
                self._answers.extend((parent, place, place if from_owner else 0, mail.day))

    def settle(self, people: Correspondents) -> None:
        """Count the days of answers as contact both ways, now that every mail is known."""
        answers = iter(self._answers)
        for parent, place, asked_by, day in zip(answers, answers, answers, answers, strict=True):
            if self._writers.get(parent) == asked_by:
                people.answered(self._keys[place], day)

    def _place(self, key: str) -> int:
        if key not in self._places:
            self._places[key] = len(self._keys)
            self._keys.append(key)
        return self._places[key]


def _find_owner(recognised: Recognised) -> Owner:
    """Find out whose mailbox this is: who *About me* says, else to whom the mails were delivered, else who is in all.

    Raises :class:`NetGrowError` if nothing shows it and there is any mail that would count.
    """
    about = Owner(recognised.owner)
    together: Counter[str] = Counter()
    delivered: Counter[str] = Counter()
    known = total = 0
    # The same mails are read again afterwards: only then is it progress.
    surveyed = replace(recognised, progress=lambda _read: recognised.progress(0))
    for mail in islice(_mails(surveyed), _SURVEYED):
        delivered.update({who.address.lower() for who in _shown_owners(mail)})
        if isinstance(mail, _Mail):
            everybody = (mail.sender, *mail.recipients)
            total += 1
            known += any(map(about.includes, everybody))
            together.update({who.address.lower() for who in everybody if not is_office(who.address, who.name)})
    told_of = [address for address, count in delivered.items() if count * 4 >= delivered.total()]
    if known or told_of:
        return Owner(recognised.owner, told_of)
    if total and not about:
        told_of = [most_common_to_all(together, total)]
    if total and not any(told_of):
        code = "mail.owner_not_in_it" if about else "mail.whose"
        raise NetGrowError(code, file=decoding.shown(recognised.path))
    return Owner(recognised.owner, told_of)


def _shown_owners(mail: _Mail | _Passed) -> tuple[Mailbox, ...]:
    """Give whom a mail shows to be the owner: to whom it was delivered, or programs wrote, or who sent it."""
    if isinstance(mail, _Passed):
        return mail.addressed
    if mail.is_sent:
        return (mail.sender,)
    by_machine = is_machine(mail.sender.address) and len(mail.recipients) == 1
    return mail.delivered_to or (mail.recipients if by_machine else ())


def _mails(recognised: Recognised) -> Iterator[_Mail | _Passed]:
    last_day = datetime.now().astimezone().date().toordinal() + 1
    with recognised.path.open("rb") as stream:
        kind = mail_heads.kind_of(stream.read(decoding.SAMPLE_BYTES))
        stream.seek(0)
        for head in mail_heads.heads(stream, kind, recognised.progress):
            yield _mail(head, last_day)


def _mail(head: Head, last_day: int) -> _Mail | _Passed:
    fields = head.fields
    sender = next(iter(_people(fields.get(b"from", b"")) or _people(fields.get(b"sender", b""))), None)
    if sender is None:
        return _Passed(head.line, None, "mail.no_sender")
    labels = _labels(fields.get(b"x-gmail-labels", b""))
    reason = _reason_to_pass(fields, labels)
    day = _day(fields.get(b"date", b""), last_day) or _day(head.from_line, last_day)
    if reason or not day:
        alone = _people(fields.get(b"to", b"")) if reason in _BY_PROGRAM and b"list-id" not in fields else ()
        return _Passed(head.line, sender, reason or "mail.no_date", alone if len(alone) == 1 else ())
    listed = [_people(fields[name]) for name in (b"to", b"cc", b"bcc", b"apparently-to") if name in fields]
    recipients = {who.address.lower(): who for each in reversed(listed) for who in each}
    delivered = tuple(who for name in _DELIVERY_HEADERS if name in fields for who in _people(fields[name]))
    own_id = _ids(fields.get(b"message-id", b""))[:1]
    answered = b"in-reply-to" in fields or b"references" in fields
    parents = (
        (*_ids(fields.get(b"in-reply-to", b""))[:1], *_ids(fields.get(b"references", b""))[-3:]) if answered else ()
    )
    return _Mail(
        head.line,
        sender,
        tuple(recipients.values()),
        delivered,
        not _SENT_LABELS.isdisjoint(labels),
        day,
        hash(own_id[0]) if own_id else 0,
        tuple({hash(parent) for parent in parents}),
    )


def _reason_to_pass(fields: dict[bytes, bytes], labels: frozenset[str]) -> str:
    """Give the code of the reason why a mail is no contact, "" if it may be."""
    if not _DISCARDED_LABELS.isdisjoint(labels) or (not _STATE_HEADERS.isdisjoint(fields) and _is_discarded(fields)):
        return "mail.discarded"
    if not _LIST_HEADERS.isdisjoint(fields) or fields.get(b"precedence", b"").strip().lower() in _PRECEDENCES:
        return "mail.list"
    submitted = fields.get(b"auto-submitted", b"no").strip().lower()
    by_machine = (
        not submitted.startswith(b"no")
        or not _MACHINE_HEADERS.isdisjoint(fields)
        or fields.get(b"return-path", b"").strip() == b"<>"
        or b"multipart/report" in fields.get(b"content-type", b"")[:200].lower()
        or (b"sender" in fields and any(is_machine(who.address) for who in _people(fields[b"sender"])))
    )
    return "mail.automatic" if by_machine else ""


def _is_discarded(fields: dict[bytes, bytes]) -> bool:
    """Tell mails that were deleted, never sent or taken for spam, by the marks of Thunderbird, mutt, Apple, Outlook."""
    marks = fields.get(b"status", b"") + fields.get(b"x-status", b"")
    flags = fields.get(b"x-mozilla-status", b"").strip()[:8]
    try:
        deleted = bool(int(flags or b"0", 16) & 0x8)
    except ValueError:
        deleted = False
    return (
        deleted
        or b"D" in marks[:20]
        or b"T" in marks[:20]
        or b"x-unsent" in fields
        or b"mail-draft" in fields.get(b"x-uniform-type-identifier", b"")
        or fields.get(b"x-spam-flag", b"").strip().lower() == b"yes"
    )


@lru_cache(maxsize=1024)
def _labels(raw: bytes) -> frozenset[str]:
    """Give Gmail's labels of a mail, folded."""
    return frozenset(fold(label).strip(' "') for label in decoded_words(header_text(raw)).split(",")) - {""}


@lru_cache(maxsize=8192)
def _people(raw: bytes) -> tuple[Mailbox, ...]:
    return tuple(mailboxes(header_text(raw))) if raw else ()


def _ids(raw: bytes) -> list[bytes]:
    return _ID.findall(raw[-4096:])


def _day(raw: bytes, last_day: int) -> int:
    """Give the day in a Date header or a From_ line as an ordinal; 0 for none, and for one that cannot be."""
    raw = raw[:200]
    if found := _DAY_FIRST.search(raw):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.search(raw):
        month, day, year = found.groups()
    elif found := _ISO.search(raw):
        year, month, day = found.groups()
    else:
        return 0
    full_year = int(year) + (0 if len(year) > 2 else 1900 if int(year) >= 50 else 2000)
    try:
        ordinal = date(full_year, _MONTHS.get(month.lower()) or int(month), int(day)).toordinal()
    except ValueError:
        return 0
    return ordinal if _FIRST_DAY <= ordinal <= last_day else 0


READER = Reader("mbox", Message("format.mbox"), _recognise, _read)
