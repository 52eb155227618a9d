"""What NetGrow's own JSON holds beside people: each row of a table, if every value of it is one that can be kept."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.domain.before_writing.promises import LONGEST_PROMISE, PromiseSide
from netgrow_desktop.domain.before_writing.templates import LONGEST_BODY, LONGEST_LINE, Language, Occasion, in_one_line
from netgrow_desktop.domain.cadence import LONGEST_CADENCE, SHORTEST_CADENCE
from netgrow_desktop.domain.career import Mark
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.domain.examine.roles import GapKind, Side
from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.interviews.interview import LONGEST_MINUTES, USUAL_MINUTES, AskedState
from netgrow_desktop.domain.interviews.introductions import LONGEST_WORDS, Answer, IntroductionSide
from netgrow_desktop.domain.interviews.questions import Theme
from netgrow_desktop.domain.looking_back.periods import LONGEST_NOTE, Period
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.formats.cells.tables import FIELD_CAP
from netgrow_desktop.formats.records import SOURCE_CODE, Carried

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from netgrow_desktop.formats.cells.json_stream import Piece

    _Check = Callable[[object], str | int | None]

_SURROGATES = re.compile("[\ud800-\udfff]")
EXCHANGES = "exchanges"
"""Under which key stands what the owner said of giving and asking in contact that files told of."""
NUMBERS = (int, float)
"""Types of the numbers in JSON."""
_MOST = 2**53
_LONGEST_STAMP = 40
_MOST_ALIKE = 1_000_000
_RECORD = re.compile(
    r"[a-z_]{1,20}\|[0-9]{4}-[0-9]{2}-[0-9]{2}(\|[a-z_]{1,20}\|[0-9a-f]{1,40})?"
    r"|[a-z_]{1,20}#[0-9a-f]{20}|tie#[0-9T:+-]{0,40}\|[^\0]{0,1000}"
)
_GAP_CODES = {"kind": GapKind, "category": Category, "role": Role, "side": Side, "level": Level}
_GAP_NUMBERS = ("stage_id", "seat_id")


class _Table(NamedTuple):
    """How a row is read: the keys of the people, or whatever else, that it refers to, and how each value is checked."""

    person: str
    other: str
    values: Mapping[str, _Check]


def text_of(said: object) -> str:
    """Give a text or a number as text without what no text can hold; "" for anything else."""
    if isinstance(said, str):
        text = said if said.isascii() else _SURROGATES.sub("\ufffd", said)
        return text.replace("\0", "") if "\0" in text else text
    if isinstance(said, bool):
        return "yes" if said else ""
    return str(said) if isinstance(said, NUMBERS) else ""


def number_of(said: object) -> int:
    """Give the number by which a row is referred to, 0 for anything else."""
    return said if isinstance(said, int) and not isinstance(said, bool) and 0 < said < _MOST else 0


def source_code(said: object) -> str:
    """Give the code of a source, "" for anything else."""
    text = text_of(said)
    return text if SOURCE_CODE.fullmatch(text) else ""


def row_of(piece: Piece) -> Carried | None:
    """Give a row of one of :data:`TABLES`, None where it cannot be kept."""
    table = _TABLES[piece.key]
    said = piece.value
    if not isinstance(said, dict) or piece.has_long_number:
        return None
    person = number_of(said.get(table.person)) if table.person else 0
    other = number_of(said.get(table.other)) if table.other else 0
    if (table.person and not person) or (table.other and not other and piece.key != "follow_ups"):
        return None
    try:
        values = {name: check(said.get(name)) for name, check in table.values.items()}
        if piece.key == "settings":
            values["value"] = _SETTINGS[str(values["name"])](said.get("value"))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    if piece.key == "cadences" and bool(values["tag"]) == bool(values["category"]):
        return None
    if piece.key == "templates" and bool(values["name"]) != (values["occasion"] == Occasion.OWN):
        return None
    return Carried(piece.line, piece.key, number_of(said.get("id")), person, other, values)


def _text(said: object) -> str:
    text = text_of(said)
    if len(text) > FIELD_CAP:
        raise ValueError("too long")
    return text


def _line(said: object) -> str:
    """Give a name or a subject, which people see in one line among others."""
    return in_one_line(_text(said))


def _filled(said: object) -> str:
    text = _text(said)
    if not text:
        raise ValueError("empty")
    return text


def _day(said: object) -> str:
    return date.fromisoformat(_text(said)).isoformat()


def _maybe_day(said: object) -> str:
    return _day(said) if said else ""


def _no_or_day(said: object) -> str | None:
    return _day(said) if said else None


def _moment(said: object) -> str:
    text = _text(said)
    if len(text) > _LONGEST_STAMP:
        raise ValueError("no moment")
    return datetime.fromisoformat(text).isoformat() if text else ""


def _one_of(*codes: str) -> _Check:
    known = frozenset(map(str, codes))

    def check(said: object) -> str:
        text = text_of(said)
        if text not in known:
            raise ValueError(text)
        return text

    return check


def _between(first: int, last: int) -> _Check:
    def check(said: object) -> int:
        if not isinstance(said, int) or not first <= said <= last:
            raise ValueError("no such number")
        return int(said)

    return check


def _like(pattern: re.Pattern[str]) -> _Check:
    def check(said: object) -> str:
        text = text_of(said)
        if not pattern.fullmatch(text):
            raise ValueError(text)
        return text

    return check


def _figures(said: object) -> str:
    """Give the figures of a snapshot, numbers by their names."""
    found = json.loads(_text(said))
    if not isinstance(found, dict):
        raise TypeError("no figures")
    kept = {text_of(name): value for name, value in found.items()}
    if any(
        value is not None and (isinstance(value, bool) or not isinstance(value, NUMBERS)) for value in kept.values()
    ):
        raise ValueError("no number")
    return json.dumps(kept, ensure_ascii=False, allow_nan=False)


def _gaps(said: object) -> str:
    """Give the gaps of a snapshot, each with what of it is set."""
    found = json.loads(_text(said))
    return json.dumps([_gap(each) for each in found], ensure_ascii=False)


def _gap(said: Mapping[str, Any]) -> dict[str, object]:
    gap: dict[str, object] = {name: codes(said[name]).value for name, codes in _GAP_CODES.items() if said.get(name)}
    if "kind" not in gap:
        raise ValueError("no kind")
    gap |= {name: number for name in _GAP_NUMBERS if (number := number_of(said.get(name)))}
    return gap | ({"name": name} if (name := _text(said.get("name"))) else {})


def _places(said: object) -> str:
    """Give the seats that there were at a snapshot; older files say nothing of them."""
    if not said:
        return ""
    return json.dumps([number for each in json.loads(_text(said)) if (number := number_of(each))])


def _categories(said: object) -> str:
    return ",".join(Category(each).value for each in _text(said).split(",") if each)


def _exchange(said: object) -> str:
    """Give what the owner said of giving and asking; older files say nothing of it."""
    return ",".join(Exchange(each).value for each in _text(said).split(",") if each)


def _no_longer(most: int, read: Callable[[object], str] = _text) -> _Check:
    def check(said: object) -> str:
        text = read(said)
        if len(text) > most:
            raise ValueError("too long")
        return text

    return check


def _named(said: object) -> str:
    """Give who was named at the questions of the recall walk."""
    found = json.loads(_text(said))
    return json.dumps(
        {text_of(code): [number for each in ids if (number := number_of(each))] for code, ids in found.items()}
    )


def _questions(said: object) -> str:
    """Give what was to be asked in an interview, and what became of each question."""
    found = json.loads(_text(said))
    return json.dumps([[_filled(question), AskedState(state).value] for question, state in found], ensure_ascii=False)


def _minutes(said: object) -> int:
    """Give the length of a talk; older files say nothing of it."""
    check = _between(1, LONGEST_MINUTES)
    return int(check(USUAL_MINUTES if said is None else said) or 0)


_LEVELS = ("", *Level)
_TOKEN = _like(re.compile("[0-9a-f]{16}"))
_SETTINGS: Mapping[str, _Check] = {
    "follow_ups.per_week": _like(re.compile("[0-9]{0,4}")),
    "follow_ups.weekdays": _like(re.compile(r"[0-6]{0,7}")),
    "examine.half_life": _like(re.compile("[0-9]{0,5}")),
    "recall.place": _like(re.compile(r"[\w.-]{0,100}")),
    "recall.named": _named,
}
_TABLES: Mapping[str, _Table] = {
    "interactions": _Table(
        "contact_id",
        "",
        {
            "kind": _one_of(*InteractionKind),
            "happened_on": _day,
            "direction": _one_of(*Direction),
            "note": _text,
            "exchange": _exchange,
        },
    ),
    EXCHANGES: _Table(
        "contact_id", "", {"kind": _one_of(*InteractionKind), "happened_on": _day, "exchange": _exchange}
    ),
    "follow_ups": _Table(
        "contact_id",
        "interaction_id",
        {
            "due_on": _day,
            "reason": _text,
            "purpose": _one_of(*Purpose),
            "state": _one_of("open", "done", "skipped"),
            "closed_on": _no_or_day,
            "created_at": _moment,
        },
    ),
    "stage_people": _Table(
        "contact_id", "stage_id", {"state": _one_of("confirmed", "declined"), "mark": _one_of(*Mark)}
    ),
    "distinct_pairs": _Table("first_id", "second_id", {}),
    "ties": _Table("first_id", "second_id", {"knows": _between(0, 1)}),
    "contact_roles": _Table("contact_id", "", {"role": _one_of(*Role)}),
    "seats": _Table(
        "",
        "",
        {
            "name": _text,
            "category": _one_of("", *Category),
            "side": _one_of("", *Side),
            "level": _one_of(*_LEVELS),
            "organization": _text,
            "function": _text,
        },
    ),
    "seat_people": _Table("contact_id", "seat_id", {}),
    "answers": _Table(
        "",
        "",
        {
            "code": _one_of(*(f"{category}.{each}" for category, codes in QUESTIONS.items() for each in codes)),
            "value": _between(1, 5),
            "answered_on": _maybe_day,
        },
    ),
    "snapshots": _Table(
        "", "", {"taken_on": _day, "name": _text, "figures": _figures, "gaps": _gaps, "places": _places}
    ),
    "snapshot_people": _Table(
        "contact_id",
        "snapshot_id",
        {"categories": _categories, "key_person": _between(0, 1), "faded": _between(0, 1)},
    ),
    "cadences": _Table(
        "",
        "",
        {
            "tag": _text,
            "category": _one_of("", *Category),
            "days": _between(SHORTEST_CADENCE, LONGEST_CADENCE),
            "since": _maybe_day,
        },
    ),
    "pauses": _Table("contact_id", "", {"until": _maybe_day}),
    "handled_occasions": _Table(
        "contact_id",
        "",
        {"kind": _one_of("birthday", "anniversary"), "occurs_on": _maybe_day, "moved_to": _maybe_day},
    ),
    "promises": _Table(
        "contact_id",
        "",
        {
            "side": _one_of(*PromiseSide),
            "what": _no_longer(LONGEST_PROMISE, _filled),
            "made_on": _maybe_day,
            "kept_on": _no_or_day,
        },
    ),
    "templates": _Table(
        "",
        "",
        {
            "occasion": _one_of(*Occasion),
            "language": _one_of(*Language),
            "name": _no_longer(LONGEST_LINE, _line),
            "subject": _no_longer(LONGEST_LINE, _line),
            "body": _no_longer(LONGEST_BODY, _filled),
        },
    ),
    "writing_languages": _Table("contact_id", "", {"language": _one_of(*Language)}),
    "interviews": _Table(
        "",
        "",
        {
            **dict.fromkeys(("contact_id", "introducer_id", "follow_up_id"), number_of),
            "token": _TOKEN,
            **dict.fromkeys(("topic", "organization", "department", "field", "role", "gap", "place", "notes"), _text),
            **dict.fromkeys(("asked_on", "prepared_on", "held_on"), _maybe_day),
            "at": _like(re.compile("(([01][0-9]|2[0-3]):[0-5][0-9])?")),
            "zone": _like(re.compile("[A-Za-z0-9_+/-]{0,64}")),
            "minutes": _minutes,
            "questions": _questions,
        },
    ),
    "own_questions": _Table("", "", {"theme": _one_of(*Theme), "question": _filled}),
    "introductions": _Table(
        "contact_id",
        "other_id",
        {
            "side": _one_of(*IntroductionSide),
            "introduced_on": _maybe_day,
            **dict.fromkeys(("answer", "other_answer"), _one_of(*Answer)),
            **dict.fromkeys(("asked_on", "other_asked_on"), _maybe_day),
            **dict.fromkeys(("why", "other_why", "went"), _no_longer(LONGEST_WORDS)),
            "note": _text,
            "token": _TOKEN,
        },
    ),
    "look_backs": _Table(
        "",
        "",
        {
            "period": _one_of(*Period),
            "first_on": _day,
            "note": _no_longer(LONGEST_NOTE),
            "made_on": _maybe_day,
        },
    ),
    "intentions": _Table("contact_id", "", {"follow_up_id": number_of, "quarter_on": _day, "what": _text}),
    "put_offs": _Table(
        "contact_id",
        "",
        {"kind": _one_of(*FollowUpKind), "due_on": _day, "to_on": _maybe_day, "put_on": _day},
    ),
    "removed_evidence": _Table("contact_id", "", {"record": _like(_RECORD)}),
    "contact_sources": _Table("contact_id", "", {"source": _like(SOURCE_CODE), "seen": _text, "record": _text}),
    "merged_records": _Table("contact_id", "", {"source": _like(SOURCE_CODE), "seen": _text, "record": _text}),
    "former_records": _Table("contact_id", "", {"source": _like(SOURCE_CODE), "seen": _text}),
    "own_records": _Table(
        "contact_id", "", {"source": _like(SOURCE_CODE), "record": _text, "place": _between(1, _MOST_ALIKE)}
    ),
    "left_out_records": _Table(
        "", "", {"source": _like(SOURCE_CODE), "record": _text, "place": _between(1, _MOST_ALIKE), "seen": _text}
    ),
    "settings": _Table("", "", {"name": _one_of(*_SETTINGS)}),
}
TABLES = frozenset(_TABLES)
"""Names of the tables that are read."""
