"""The verbs that tell who is due and note contact."""

from __future__ import annotations

import json
import os
from configparser import ConfigParser
from configparser import Error as ConfigParserError
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import USABLE
from netgrow_desktop.cli.networks import opened, path_of, warn_of_damage
from netgrow_desktop.cli.saying import escaped, print_line, standard_output
from netgrow_desktop.domain.follow_ups import FollowUpKind
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.places import settings_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.interactions import InteractionKind
    from netgrow_desktop.storage.network import Network

_MONTH_FIRST = ("en_US", "es_US", "hu", "ja", "ko", "lt", "mn", "zh")
"""How the names of locales begin that write the month before the day, as Unicode's CLDR has it."""
_CHOSEN = {"day": True, "month": False}
"""How the window's settings name the order that the owner chose."""
_CANNOT_WRITE = frozenset(("network.open_elsewhere", "network.read_only", "network.disk_full", "network.damaged"))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _day_comes_first(settings: Path, surroundings: Mapping[str, str]) -> bool:
    """Tell whether 5/3 is the fifth of March: as the owner chose in the window, else by the locale's name.

    The name says it also where that locale is not installed.
    """
    chosen = ConfigParser(interpolation=None, strict=False)
    # What is damaged, or written by nobody yet, counts as never chosen.
    with suppress(OSError, UnicodeDecodeError, ConfigParserError):
        chosen.read(settings, encoding="utf-8")
    order = chosen.get("dates", "order", fallback="")
    if order in _CHOSEN:
        return _CHOSEN[order]
    named = next(filter(None, map(surroundings.get, ("LC_ALL", "LC_TIME", "LANG"))), "")
    return not named.startswith(_MONTH_FIRST)


# Who is due


def due(options: argparse.Namespace) -> int:
    """Tell who is due up to a day, the longest overdue first, as text or as JSON."""
    from netgrow_desktop.services.follow_ups import FollowUpService

    day = options.on or _today()
    with opened(options, write=False) as network:
        items = FollowUpService(network).due_items(day, until=day)
    items.sort(key=lambda item: (item.due_on, item.name.casefold(), item.contact_id, item.kind, item.follow_up_id))
    if options.json:
        found = {"day": day.isoformat(), "due": [_item_json(item, day) for item in items]}
        print(escaped(json.dumps(found, ensure_ascii=False, indent=1)))
        return USABLE
    for item in items:
        late = (day - item.due_on).days
        when = english(Message("calendar.late", {"n": late})) if late else "today"
        print_line(f"{item.due_on}  {when:>12}  {item.name} ({item.contact_id}): {_why(item, day)}")
    if not items:
        print_line("Nobody is due.")
    return USABLE


def _item_json(item: DueItem, day: date) -> dict[str, object]:
    times = item.times_overdue(day)
    return {
        "due_on": item.due_on.isoformat(),
        "at": item.at() or None,
        "kind": item.kind.value,
        "id": item.contact_id,
        "name": item.name,
        "categories": [each.value for each in item.categories],
        "why": _why(item, day),
        "last_contact": item.last_contact,
        "cadence_days": item.cadence_days,
        "times_overdue": times,
    }


def _why(item: DueItem, day: date) -> str:
    from netgrow_desktop.domain.cadence.reasons import english_day, said

    return item.about() or said(item.why, english, partial(english_day, today=day))


# Noting contact


def log(options: argparse.Namespace) -> int:
    """Note contact with one person, which starts their cadence anew."""
    from netgrow_desktop.services.finding import person_called
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.services.quick_log import QuickLogService

    today = _today()
    # Where there is no network yet, none is made: nobody would be in it.
    with opened(options, write=path_of(options).exists()) as network:
        person = person_called(network, options.who)
        said = QuickLogService(network).understand_about(
            person, " ".join(options.what), options.on or today, day_first=_day_comes_first(settings_file(), os.environ)
        )
        # As seen from --on it has been; today it has not.
        if said.happened_on > today:
            raise NetGrowError("quick_log.to_come", day=said.happened_on.isoformat())
        service = FollowUpService(network)
        service.log([person.id], said.happened_on, said.kind, said.note, said.direction)
        items = service.due_items(today, person.id)
    note = f", {said.note}" if said.note else ""
    print_line(f"Noted with {person.name} ({person.id}) on {said.happened_on}: {_kind(said.kind)}{note}")
    for item in sorted(items, key=lambda item: item.due_on):
        if item.kind is FollowUpKind.PLANNED:
            print_line(f"Still planned on {item.due_on}" + (f": {about}" if (about := item.about()) else ""))
        elif item.kind is FollowUpKind.CADENCE:
            print_line(f"Next due on {item.due_on}")
    return USABLE


def _kind(kind: InteractionKind) -> str:
    return english(Message(f"due.by_{kind}"))


# The calendar


def export_calendar(options: argparse.Namespace) -> int:
    """Write the follow-ups as a calendar to a file or to standard output."""
    from netgrow_desktop.services import calendar_out
    from netgrow_desktop.services.exports import replace_file

    def fill(network: Network) -> None:
        now = datetime.now(UTC)
        today = now.astimezone().date()
        if options.output in (None, "-"):
            calendar_out.write(network, standard_output(), today, now)
        else:
            replace_file(Path(options.output), lambda out: calendar_out.write(network, out, today, now))

    try:
        # What was told is kept in the network; without one there is nothing to make.
        with opened(options, write=path_of(options).exists()) as network:
            fill(network)
    except NetGrowError as error:
        if error.message.code not in _CANNOT_WRITE:
            raise
        with opened(options, write=False) as network:
            fill(network)
            return warn_of_damage(network, options)
    return USABLE
