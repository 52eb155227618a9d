"""Which of the records that were made one says what: each source renews but what it said itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.contacts import SCALAR_FIELDS
from netgrow_desktop.storage import kept_records
from netgrow_desktop.storage.repeats import SINGLE
from netgrow_desktop.storage.shared_targets import UNITED
from netgrow_desktop.storage.staged_rows import SOURCE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from netgrow_desktop.storage.staging import Staging


class Voice(NamedTuple):
    """What one record says by itself, and where it comes from, as :mod:`netgrow_desktop.storage.merging` has it."""

    source: str
    origin: str
    slug: str
    record: str
    part: str
    file_name: str
    fields: Mapping[str, str]


def of_records(staging: Staging, records: Sequence[int]) -> dict[int, list[Voice]]:
    """Give for those of these records that were made of several what each of them said, in the order of the files."""
    places = ", ".join("?" * len(records))
    columns = ", ".join(f"r.{field}" for field in SCALAR_FIELDS)
    found: dict[int, dict[int, Voice]] = {}
    # By name, for the planner would rather go through all the repeats that there are.
    staging.raw.execute("CREATE INDEX IF NOT EXISTS ix_repeats ON staged_records (repeats) WHERE status = 'duplicate'")
    made_of = (
        f"SELECT n AS first, n FROM staged_records WHERE n IN ({places}) UNION ALL SELECT repeats, n "
        f"FROM staged_records INDEXED BY ix_repeats WHERE status = 'duplicate' AND repeats IN ({places})"
    )
    for name in (SINGLE, UNITED):
        if not kept_records.has(staging.raw, name):
            continue
        staging.raw.execute(f"CREATE INDEX IF NOT EXISTS ix_{name}_n ON {name}_staged_records (n)")
        rows = staging.raw.execute(
            f"SELECT m.first, r.n, {SOURCE}, f.origin, r.slug, r.record, r.part, f.name, {columns} "
            f"FROM ({made_of}) AS m CROSS JOIN {name}_staged_records AS r ON r.n = m.n "
            "JOIN staged_files AS f ON f.file = r.file WHERE NOT r.witnessed",
            (*records, *records),
        )
        for first, n, *said in rows:
            fields = dict(zip(SCALAR_FIELDS, said[-len(SCALAR_FIELDS) :], strict=True))
            found.setdefault(first, {}).setdefault(n, Voice._make((*said[: -len(SCALAR_FIELDS)], fields)))
    return {first: [voices[n] for n in sorted(voices)] for first, voices in found.items() if len(voices) > 1}
