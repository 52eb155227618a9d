"""A table of who knows whom: columns ``a``, ``b`` and ``knows``, people by e-mail address or LinkedIn profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.tie_files import RejectedTie, TieRow, answer_of, is_answer
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.formats import recognition, tie_tables
from netgrow_desktop.formats.cells.decoding import shown
from netgrow_desktop.formats.cells.tables import raw_text
from netgrow_desktop.formats.linkedin.tables import table_rows
from netgrow_desktop.formats.records import Rejected

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


_LONGEST_WORD = 40


def read(path: Path) -> Iterator[TieRow | RejectedTie]:
    """Give the rows of a file. Raises NetGrowError for one that cannot be read or lacks the three columns."""
    table = recognition.find_table(path, tie_tables.recognise)
    if table is None:
        raise NetGrowError("ties.no_columns", file=shown(path))
    for row in table_rows(table, tie_tables.FIELDS):
        if isinstance(row, Rejected):
            yield RejectedTie(row.line, row.reason, row.raw)
            continue
        raw = raw_text(row.taken)
        one, other, word = (row.values.get(field, "") for field in tie_tables.FIELDS)
        if not one or not other:
            yield RejectedTie(row.line, Message("ties.no_address", {"column": "b" if one else "a"}), raw)
        elif not is_answer(word):
            yield RejectedTie(row.line, Message("ties.no_answer", {"word": word[:_LONGEST_WORD]}), raw)
        else:
            yield TieRow(row.line, one, other, answer_of(word), raw)
