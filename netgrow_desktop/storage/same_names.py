"""Who of the network a record is by its e-mail address and the very same name, found without comparing words.

Most of those whom an address book and the network have in common are spelled alike in both. The rule is that of
storage/known_addresses.py, for which these are nothing but the plain cases.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.storage.staging import Staging

_PLAIN = re.compile("[A-Za-z\u00c0-\u024f]{2,}(?:[ -][A-Za-z\u00c0-\u024f]{2,})*")
"""A name in Latin letters without initials, of which nothing is left to interpret."""


def known_by_same_name(staging: Staging) -> dict[int, int]:
    """Give the person whom each record is, by the record's number; who has a LinkedIn profile is not looked at."""
    rows = staging.raw.execute(
        "SELECT r.n, min(c.id), r.given, r.family FROM staged_records AS r "
        "CROSS JOIN staged_emails AS e ON e.n = r.n CROSS JOIN network.emails AS k ON k.key = e.key "
        "CROSS JOIN network.contacts AS c ON c.id = k.contact_id "
        "WHERE r.status = 'new' AND r.slug = '' AND r.given <> '' AND r.family <> '' AND e.key <> '' "
        "AND c.given = r.given COLLATE NOCASE AND c.family = r.family COLLATE NOCASE "
        "AND c.middle = r.middle AND c.suffix = r.suffix "
        "AND (r.birthday = '' OR c.birthday IN ('', r.birthday)) GROUP BY r.n"
    )
    return {n: known for n, known, given, family in rows if _PLAIN.fullmatch(given) and _PLAIN.fullmatch(family)}
