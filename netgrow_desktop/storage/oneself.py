"""Records of an import that are the owner of the network: nobody is among their own contacts unless they ask for it.

Known by the owner's LinkedIn profile, or by an address of theirs where the names leave no doubt: families share
addresses. Whom a network's own file holds was asked for there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage.contacts import value_key
from netgrow_desktop.storage.staging import message_text

if TYPE_CHECKING:
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.storage.staging import Staging


def skip(staging: Staging, owner: AboutMe) -> None:
    """Skip the staged records that are *owner*, whichever file told who that is; each can be asked for."""
    found = _by_address(staging, owner) | _by_profile(staging, owner)
    staging.raw.executemany(
        "UPDATE staged_records SET status = 'skipped', reason = ? WHERE n = ?",
        [(message_text(Message("import.is_owner", {"address": address})), n) for n, address in found.items()],
    )


def _by_profile(staging: Staging, owner: AboutMe) -> dict[int, str]:
    key = value_key("links", owner.linkedin)
    return {n: url for _, n, url in _sharing(staging, "links", "url", [key])} if key else {}


def _by_address(staging: Staging, owner: AboutMe) -> dict[int, str]:
    addresses = {value_key("emails", address) for address in owner.emails} - {""}
    pairs = _sharing(staging, "emails", "address", sorted(addresses)) if addresses else []
    if not pairs:
        return {}
    # What compares names takes a moment to load, and hardly any file names its owner.
    from netgrow_desktop.storage.called import comparison_of, of_row, staged_people

    people = staged_people(staging, [(key, n) for key, n, _ in pairs])
    myself = of_row(0, (value_key("links", owner.linkedin), owner.name, *[""] * 6), addresses)
    agree = comparison_of([]).agree
    return {n: address for _, n, address in pairs if not owner.name or agree(people[n], myself)}


def _sharing(staging: Staging, table: str, column: str, keys: list[str]) -> list[tuple[str, int, str]]:
    """Give the (key, number, value) of records that would be added and have one of these keys."""
    places = ", ".join("?" * len(keys))
    return staging.raw.execute(
        f"SELECT v.key, r.n, v.{column} FROM staged_{table} AS v CROSS JOIN staged_records AS r ON r.n = v.n "
        f"WHERE v.key IN ({places}) AND r.status = 'new' AND r.standing = '' ORDER BY r.n, v.position DESC",
        keys,
    ).fetchall()
