"""People as text for the clipboard: one line each, cells separated by tabs, as spreadsheets take them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.viewmodels.columns import Column, Phrasing

# What a spreadsheet would run as a formula; a phone number that begins with a plus is none.
_FORMULA = re.compile(r"[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?![\d\s()./-]*\Z)")


def as_lines(rows: Iterable[ContactRow], columns: Sequence[Column], phrasing: Phrasing) -> str:
    """Give the cells of these columns, people separated by line breaks and cells by tabs.

    A cell that a spreadsheet would run as a formula begins with an apostrophe.
    """
    return "\n".join(
        "\t".join(_defused(" ".join(column.value(row, phrasing).split())) for column in columns) for row in rows
    )


def _defused(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell
