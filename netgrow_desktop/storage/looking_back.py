"""What happened in a time, and what the owner kept of looking back on it, in the file. Times are ISO days, inclusive.

Contact is found in the index that has its days, which is read from end to end once; all else by the day itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.follow_ups import FollowUpKind, Purpose
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.looking_back.periods import LookBack, Period, Span
from netgrow_desktop.domain.looking_back.quarter import ContactCount, Intention
from netgrow_desktop.domain.looking_back.week import Closed, InTouch, NewPerson, PromiseWith, PutOff
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

_REAL = "(typed OR direction <> 'from_me')"
_NEW = (
    "FROM contacts AS c WHERE archived_on IS NULL AND (connected_on BETWEEN :first AND :last "
    # Whoever one connected with before is known, though nothing was noted of it; and so may be whoever a file brought.
    "OR ((connected_on = '' OR connected_on > :last) "
    "AND NOT EXISTS (SELECT 1 FROM contact_sources AS s WHERE s.contact_id = c.id) AND (id IN ("
    f"SELECT DISTINCT contact_id FROM interactions AS i WHERE happened_on BETWEEN :first AND :last AND {_REAL} "
    "AND NOT EXISTS (SELECT 1 FROM interactions AS e WHERE e.contact_id = i.contact_id AND e.happened_on < :first "
    "AND (e.typed OR e.direction <> 'from_me'))) "
    "OR date(created_at, 'localtime') BETWEEN :first AND :last)))"
)
"""Whom the owner came to know in a time."""


def _ends(span: Span) -> tuple[str, str]:
    return span.first.isoformat(), span.last.isoformat()


def _named_ends(span: Span) -> dict[str, str]:
    return dict(zip(("first", "last"), _ends(span), strict=True))


# What happened


def contact_in(connection: Connection, span: Span) -> list[InTouch]:
    """Give the real contacts of a time, the newest first."""
    rows = connection.exec_driver_sql(
        "SELECT i.id, contact_id, name, organization, kind, direction, happened_on, note "
        "FROM interactions AS i CROSS JOIN contacts ON contacts.id = contact_id "
        f"WHERE happened_on BETWEEN ? AND ? AND {_REAL} ORDER BY happened_on DESC, i.id DESC",
        _ends(span),
    )
    return [
        InTouch(row[0], row[1], row[2], row[3], InteractionKind(row[4]), Direction(row[5]), row[6], row[7])
        for row in rows
    ]


def counted_contact(connection: Connection, span: Span) -> list[ContactCount]:
    """Count the real contact of a time: with everybody, then for each category and those without one."""
    rows = connection.exec_driver_sql(
        "WITH met AS MATERIALIZED (SELECT contact_id, count(*) AS contacts FROM interactions "
        f"WHERE happened_on BETWEEN ? AND ? AND {_REAL} GROUP BY contact_id) "
        "SELECT '', count(*), coalesce(sum(contacts), 0) FROM met "
        "UNION ALL SELECT coalesce(category, 'undecided'), count(*), sum(contacts) FROM met "
        "LEFT JOIN contact_categories AS c ON c.contact_id = met.contact_id GROUP BY 1 ORDER BY 1",
        _ends(span),
    )
    return [ContactCount(*row) for row in rows]


def counted_kinds(connection: Connection, span: Span) -> tuple[int, int]:
    """Count the thank-yous that the owner said in a time, and the informational interviews."""
    row = connection.exec_driver_sql(
        "SELECT coalesce(sum(kind = 'thank_you' AND direction <> 'to_me'), 0), coalesce(sum(kind = 'interview'), 0) "
        f"FROM interactions WHERE happened_on BETWEEN ? AND ? AND {_REAL}",
        _ends(span),
    ).one()
    return row[0], row[1]


def new_people(connection: Connection, span: Span) -> list[NewPerson]:
    """Give whom the owner came to know in a time, by name.

    That is whoever they connected with, added by hand, or were in touch with for the first time after that, but nobody
    with whom they connected before, and nobody of whom only an import says that there was contact.
    """
    rows = connection.exec_driver_sql(
        f"SELECT id, name, organization, title {_NEW} ORDER BY name_key, id", _named_ends(span)
    )
    return [NewPerson(*row) for row in rows]


def counted_new_people(connection: Connection, span: Span) -> int:
    """Count whom the owner came to know in a time."""
    return int(connection.exec_driver_sql(f"SELECT count(*) {_NEW}", _named_ends(span)).scalar_one())


def counted_imported(connection: Connection, span: Span) -> int:
    """Count who came in with an import in a time and is not among whom the owner came to know in it."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM contacts AS c WHERE archived_on IS NULL "
            "AND date(created_at, 'localtime') BETWEEN :first AND :last "
            "AND EXISTS (SELECT 1 FROM contact_sources AS s WHERE s.contact_id = c.id) "
            "AND connected_on NOT BETWEEN :first AND :last",
            _named_ends(span),
        ).scalar_one()
    )


def closed_in(connection: Connection, span: Span) -> list[Closed]:
    """Give the planned follow-ups that were done or let pass in a time, by day and name."""
    rows = connection.exec_driver_sql(
        "SELECT contact_id, name, reason, purpose, state = 'done', closed_on FROM follow_ups "
        "JOIN contacts ON contacts.id = contact_id "
        "WHERE closed_on BETWEEN ? AND ? AND closed_on IS NOT NULL ORDER BY closed_on, name_key, follow_ups.id",
        _ends(span),
    )
    return [Closed(row[0], row[1], row[2], Purpose(row[3]), bool(row[4]), row[5]) for row in rows]


def counted_done(connection: Connection, span: Span) -> int:
    """Count the planned follow-ups that were done in a time."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM follow_ups WHERE closed_on BETWEEN ? AND ? AND closed_on IS NOT NULL "
            "AND state = 'done'",
            _ends(span),
        ).scalar_one()
    )


def promises_in(connection: Connection, span: Span) -> list[PromiseWith]:
    """Give the promises that were kept in a time, and those that are open and were made by its end."""
    first, last = _ends(span)
    rows = connection.exec_driver_sql(
        "SELECT contact_id, name, side, what, made_on, coalesce(kept_on, '') FROM promises "
        "JOIN contacts ON contacts.id = contact_id WHERE (kept_on BETWEEN ? AND ?) OR (kept_on IS NULL "
        "AND made_on <= ? AND archived_on IS NULL) ORDER BY side, made_on, promises.id",
        (first, last, last),
    )
    return [PromiseWith(row[0], row[1], PromiseSide(row[2]), row[3], row[4], row[5]) for row in rows]


def counted_promises(connection: Connection, span: Span) -> int:
    """Count the promises that the owner kept in a time."""
    return int(
        connection.exec_driver_sql(
            "SELECT count(*) FROM promises WHERE kept_on BETWEEN ? AND ? AND side = 'mine'", _ends(span)
        ).scalar_one()
    )


def put_offs_in(connection: Connection, span: Span) -> list[PutOff]:
    """Give what was moved or let pass in a time, in the order in which that was done."""
    rows = connection.exec_driver_sql(
        "SELECT contact_id, name, kind, due_on, to_on FROM put_offs JOIN contacts ON contacts.id = contact_id "
        "WHERE put_on BETWEEN ? AND ? ORDER BY put_offs.id",
        _ends(span),
    )
    return [PutOff(row[0], row[1], FollowUpKind(row[2]), row[3], row[4]) for row in rows]


# What is kept of looking back


def look_back(connection: Connection, period: Period, span: Span) -> LookBack:
    """Give what is kept of a time. A week that began on another day of it is that week, too."""
    row = connection.exec_driver_sql(
        "SELECT note, made_on FROM look_backs WHERE period = ? AND first_on BETWEEN ? AND ? "
        "ORDER BY first_on <> ?, first_on LIMIT 1",
        (period.value, *_ends(span), span.first.isoformat()),
    ).first()
    return LookBack(*row) if row is not None else LookBack()


def keep_note(connection: Connection, period: Period, span: Span, note: str) -> None:
    """Keep the owner's note on a time."""
    _keep(connection, period, span, "note", note)


def keep_made(connection: Connection, period: Period, span: Span, made_on: date) -> None:
    """Keep on which day the owner looked back on a time."""
    _keep(connection, period, span, "made_on", made_on.isoformat())


def _keep(connection: Connection, period: Period, span: Span, column: str, value: str) -> None:
    execute, first = connection.exec_driver_sql, span.first.isoformat()
    found = execute(
        "SELECT id FROM look_backs WHERE period = ? AND first_on BETWEEN ? AND ? ORDER BY first_on <> ?, first_on",
        (period.value, *_ends(span), first),
    ).scalar()
    if found is None:
        execute(f"INSERT INTO look_backs (period, first_on, {column}) VALUES (?, ?, ?)", (period.value, first, value))
    else:
        execute(f"UPDATE look_backs SET {column} = ? WHERE id = ?", (value, found))


def last_made(connection: Connection, period: Period) -> str:
    """Give the ISO day on which the owner last looked back on such a time, "" for never."""
    found = connection.exec_driver_sql("SELECT max(made_on) FROM look_backs WHERE period = ?", (period.value,)).scalar()
    return found or ""


# What the owner wants to do


def intend(connection: Connection, contact_id: int, follow_up_id: int, span: Span, what: str) -> int:
    """Keep that a follow-up belongs to the plan made on a quarter; gives the intention's id."""
    return int(
        connection.exec_driver_sql(
            "INSERT INTO intentions (contact_id, follow_up_id, quarter_on, what) VALUES (?, ?, ?, ?)",
            (contact_id, follow_up_id, span.first.isoformat(), what),
        ).lastrowid
    )


def intentions_of(connection: Connection, span: Span) -> list[Intention]:
    """Give the plan made on a quarter with what became of it, the nearest day first, then what is done."""
    rows = connection.exec_driver_sql(
        "SELECT n.id, n.contact_id, name, coalesce(nullif(f.reason, ''), what), coalesce(purpose, ''), "
        "coalesce(due_on, ''), coalesce(state, ''), coalesce(closed_on, '') FROM intentions AS n "
        "JOIN contacts ON contacts.id = n.contact_id LEFT JOIN follow_ups AS f ON f.id = n.follow_up_id "
        "WHERE quarter_on BETWEEN ? AND ? ORDER BY state IS NOT 'open', due_on, n.id",
        _ends(span),
    )
    return [Intention(*row) for row in rows]


def drop_intention(connection: Connection, intention_id: int) -> None:
    """Take an intention out of the plan, and its follow-up, if it is open, out of the calendar.

    Raises NetGrowError if it is gone.
    """
    row = connection.exec_driver_sql(
        "DELETE FROM intentions WHERE id = ? RETURNING follow_up_id", (intention_id,)
    ).first()
    if row is None:
        raise NetGrowError("looking_back.intention_gone")
    connection.exec_driver_sql("DELETE FROM follow_ups WHERE id = ? AND state = 'open'", (row[0],))
