"""People under way in a drag: their ids as data that only this program reads."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

if TYPE_CHECKING:
    from collections.abc import Iterable

PEOPLE_MIME = "application/x-netgrow-people"


def people_mime(ids: Iterable[int]) -> QMimeData:
    """Pack the ids of people for a drag."""
    data = QMimeData()
    data.setData(PEOPLE_MIME, QByteArray(array("q", ids).tobytes()))
    return data


def people_in(data: QMimeData) -> array[int]:
    """Give the ids of the people in a drag; none where it carries something else."""
    packed = data.data(PEOPLE_MIME).data()
    ids = array("q")
    if len(packed) % ids.itemsize == 0:
        ids.frombytes(packed)
    return ids
