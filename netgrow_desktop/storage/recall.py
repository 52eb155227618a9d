"""The recall walk in the file: where it was left, and who was named at which question."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.storage.owner import set_setting, setting

if TYPE_CHECKING:
    from sqlalchemy import Connection

_PLACE, _NAMED = "recall.place", "recall.named"


def place(connection: Connection) -> str:
    """Give the code of the question at which the walk was left, "" where it was not begun."""
    return setting(connection, _PLACE)


def set_place(connection: Connection, code: str) -> None:
    """Keep where the walk was left."""
    set_setting(connection, _PLACE, code)


def named(connection: Connection) -> dict[str, list[int]]:
    """Give the people named at each question, in the order in which they were; some may be gone since."""
    try:
        kept = json.loads(setting(connection, _NAMED, "{}"))
    except ValueError:
        return {}
    if not isinstance(kept, dict):
        return {}
    return {
        str(code): [each for each in ids if isinstance(each, int)]
        for code, ids in kept.items()
        if isinstance(ids, list)
    }


def hand_over(connection: Connection, kept: int, gone: int) -> None:
    """Let one person stand wherever another was named; nothing is written where they were not."""
    for code, ids in named(connection).items():
        if gone in ids:
            set_named(connection, code, list(dict.fromkeys(kept if each == gone else each for each in ids)))


def set_named(connection: Connection, code: str, ids: list[int]) -> None:
    """Keep who was named at a question."""
    kept = named(connection) | {code: ids}
    set_setting(connection, _NAMED, json.dumps({question: found for question, found in kept.items() if found}))
