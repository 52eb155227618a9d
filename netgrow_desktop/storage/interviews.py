"""Informational interviews and what is asked in them, in the file."""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from netgrow_desktop.domain.interviews.interview import Asked, Interview, Wish
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

WISH = ("topic", "organization", "department", "field", "role", "gap")
_FIELDS = (*WISH, "contact_id", "introducer_id", "follow_up_id", "asked_on", "at", "place", "prepared_on", "held_on")
_CHANGED = frozenset((*_FIELDS, "zone", "minutes", "questions", "notes"))
_HELD = (
    "coalesce(nullif(v.held_on, ''), CASE WHEN f.state = 'done' THEN coalesce("
    "(SELECT happened_on FROM interactions WHERE interactions.id = f.interaction_id), f.closed_on) END, '')"
)
_READ = f"""
SELECT v.id, coalesce(v.contact_id, 0), coalesce(c.name, ''), coalesce(c.organization, ''), coalesce(c.title, ''),
    coalesce(v.introducer_id, 0), coalesce(i.name, ''), v.topic, v.organization, v.department, v.field, v.role,
    v.gap, v.asked_on, coalesce(f.id, 0), coalesce(f.due_on, ''), v.at, v.zone, v.minutes, v.place, v.prepared_on,
    v.held, v.questions, v.notes,
    coalesce((SELECT min(happened_on) FROM interactions AS t WHERE v.held <> '' AND t.contact_id = v.contact_id
        AND t.kind = 'thank_you' AND t.direction <> 'to_me' AND t.happened_on >= v.held), ''),
    coalesce((SELECT min(due_on) FROM follow_ups AS n WHERE v.held <> '' AND n.contact_id = v.contact_id
        AND n.state = 'open' AND n.purpose = 'thank_you'), ''),
    coalesce((SELECT min(due_on) FROM follow_ups AS n WHERE v.held <> '' AND n.contact_id = v.contact_id
        AND n.state = 'open' AND n.purpose <> 'thank_you'), ''),
    coalesce((SELECT min(happened_on) FROM interactions AS t WHERE v.held <> '' AND t.contact_id = v.contact_id
        AND t.kind <> 'thank_you' AND t.happened_on > v.held AND (t.typed OR t.direction <> 'from_me')), '')
FROM (SELECT v.*, {_HELD} AS held FROM interviews AS v LEFT JOIN follow_ups AS f ON f.id = v.follow_up_id) AS v
LEFT JOIN contacts AS c ON c.id = v.contact_id
LEFT JOIN contacts AS i ON i.id = v.introducer_id
LEFT JOIN follow_ups AS f ON f.id = v.follow_up_id AND f.state = 'open'
"""
"""What the calendar and the contacts say is read there: an interview that was moved or done in it is so here."""


def insert(connection: Connection, wish: Wish, contact_id: int, introducer_id: int = 0) -> int:
    """Add an interview that is wished for, with somebody or (0) with nobody known yet; give its id."""
    columns = (*WISH, "contact_id", "introducer_id", "token")
    values = (*wish, contact_id or None, introducer_id or None, secrets.token_hex(8))
    return int(
        connection.exec_driver_sql(
            f"INSERT INTO interviews ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", values
        ).lastrowid
    )


def change(connection: Connection, interview_id: int, **values: str | int | None) -> None:
    """Set fields of an interview. Raises NetGrowError if it is gone."""
    if not _CHANGED.issuperset(values):
        raise ValueError(sorted(values))
    places = ", ".join(f"{name} = ?" for name in values)
    done = connection.exec_driver_sql(
        f"UPDATE interviews SET {places} WHERE id = ?", (*values.values(), interview_id)
    ).rowcount
    if not done:
        raise NetGrowError("interview.gone")


def set_questions(connection: Connection, interview_id: int, questions: Iterable[Asked]) -> None:
    """Keep which questions are to be asked, and what became of each."""
    text = json.dumps([[each.question, each.state.value] for each in questions], ensure_ascii=False)
    change(connection, interview_id, questions=text)


def delete(connection: Connection, interview_id: int) -> None:
    """Remove an interview; what was noted with the person stays."""
    connection.exec_driver_sql("DELETE FROM interviews WHERE id = ?", (interview_id,))


def everything(connection: Connection) -> list[Interview]:
    """Give all interviews, the newest wish first."""
    rows = connection.exec_driver_sql(f"{_READ} ORDER BY v.id DESC")
    return [_interview(tuple(row)) for row in rows]


def read(connection: Connection, interview_id: int) -> Interview:
    """Give one interview. Raises NetGrowError if it is gone."""
    row = connection.exec_driver_sql(f"{_READ} WHERE v.id = ?", (interview_id,)).first()
    if row is None:
        raise NetGrowError("interview.gone")
    return _interview(tuple(row))


def _interview(row: tuple[Any, ...]) -> Interview:
    questions = tuple(_asked(row[22]))
    values: list[Any] = [*row[:7], Wish(*row[7:13]), *row[13:22], questions, *row[23:]]
    return Interview(*values)


def _asked(text: str) -> list[Asked]:
    return [Asked.of(question, state) for question, state in json.loads(text)]


def hand_over(connection: Connection, keep: int, other: int) -> None:
    """Give the interviews of somebody, and those that they led to, to who stays; nobody leads to themselves."""
    for column in ("contact_id", "introducer_id"):
        connection.exec_driver_sql(f"UPDATE interviews SET {column} = ? WHERE {column} = ?", (keep, other))
    connection.exec_driver_sql(
        "UPDATE interviews SET introducer_id = NULL WHERE introducer_id = ? AND contact_id = introducer_id", (keep,)
    )


# Questions of the owner's own


def own_questions(connection: Connection) -> list[tuple[str, str]]:
    """Give the owner's questions with their themes, the oldest first."""
    rows = connection.exec_driver_sql("SELECT theme, question FROM own_questions ORDER BY id")
    return [(row[0], row[1]) for row in rows]


def add_question(connection: Connection, theme: str, question: str) -> None:
    """Keep a question; one that is there already moves to the theme."""
    connection.exec_driver_sql(
        "INSERT INTO own_questions (theme, question) VALUES (?, ?) ON CONFLICT (question) DO UPDATE SET theme = ?",
        (theme, question, theme),
    )


def delete_question(connection: Connection, question: str) -> None:
    """Remove a question; where it was asked it stays."""
    connection.exec_driver_sql("DELETE FROM own_questions WHERE question = ?", (question,))
