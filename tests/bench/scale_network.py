"""Networks of any size with five contacts for each person, some of whom are sorted, followed up and planned with."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench import importing
from tests.bench.figures import TODAY

if TYPE_CHECKING:
    from netgrow_desktop.storage import Connection

KEY_PEOPLE = 30
_FILLING = """
UPDATE contacts SET
  primary_category = CASE id % 30 WHEN 0 THEN 'strategic' WHEN 1 THEN 'operational' WHEN 2 THEN 'developmental' END,
  cadence_days = CASE id % 25 WHEN 5 THEN 90 END,
  cadence_since = '2024-01-01',
  industry = CASE id % 3 WHEN 0 THEN 'Paper' WHEN 1 THEN 'Health' ELSE '' END,
  level = CASE id % 2 WHEN 0 THEN 'peer' ELSE '' END,
  key_person = id % :each = 0 AND id <= :each * :keys,
  birthday = CASE id % 50 WHEN 0 THEN '--' || substr(date('2026-01-01', '+' || (id % 365) || ' days'), 6) ELSE '' END;
INSERT INTO contact_categories (contact_id, category)
  SELECT id, primary_category FROM contacts WHERE primary_category IS NOT NULL;
INSERT INTO ties (first_id, second_id, knows)
  SELECT a.id, b.id, (a.id + b.id) % 3 = 0 FROM contacts AS a JOIN contacts AS b ON b.id > a.id
  WHERE a.key_person = 1 AND b.key_person = 1;
INSERT INTO interactions (contact_id, kind, happened_on, direction, typed)
  SELECT id, 'email', date(:day, '-' || (scattered / 7 % 3200) || ' days'),
  CASE scattered % 3 WHEN 0 THEN 'both' WHEN 1 THEN 'to_me' ELSE 'from_me' END, scattered % 4 = 0
  FROM (SELECT contacts.id, (contacts.id * 5 + value) * 2654435761 % 4294967296 AS scattered
  FROM contacts CROSS JOIN json_each('[0, 1, 2, 3, 4]'));
UPDATE contacts SET last_contact = (SELECT max(happened_on) FROM interactions
  WHERE contact_id = contacts.id AND (typed OR direction <> 'from_me'));
INSERT INTO follow_ups (contact_id, due_on, reason)
  SELECT id, date(:day, (id / 100 % 100 - 50) || ' days'), 'Say hello' FROM contacts WHERE id % 100 = 7
"""


# Jobs


def make(export: str, network: str) -> dict[str, Any]:
    """Import an export and give its people what they have; gives what the import took, and the bytes of both files.

    A tenth are sorted; one in 25 has a cadence, one in 100 something planned; key people know of each other.
    """
    from netgrow_desktop.domain.changes import Changes
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.storage.network import open_network

    imported = importing.netgrow(export, network)
    people = imported["people"]
    size = Path(network).stat().st_size
    begun = time.perf_counter()
    with (
        closing(open_network(Path(network))) as opened,
        opened.writing(Message("journal.import", {"n": 1}), Changes.EVERYTHING) as transaction,
    ):
        transaction.insert_in_bulk()
        _fill(transaction.connection, people)
    return {**imported, "size": size, "raw": Path(export).stat().st_size, "filling": time.perf_counter() - begun}


def _fill(connection: Connection, people: int) -> None:
    values = {"each": max(1, people // KEY_PEOPLE), "keys": KEY_PEOPLE, "day": TODAY.isoformat()}
    for statement in _FILLING.split(";"):
        named = {name: value for name, value in values.items() if f":{name}" in statement}
        connection.exec_driver_sql(statement, named)
