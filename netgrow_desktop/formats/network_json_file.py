"""Recognising NetGrow's own JSON. What reads it is loaded once there is such a file, for few imports have one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.formats.readers import Match, Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.formats.readers import Recognised, Sample
    from netgrow_desktop.formats.records import Record

_BEGINNING = re.compile(r"\ufeff?\s*\{\s*\"netgrow\"\s*:\s*\{[^{}]{0,2000}\"program\"\s*:\s*\"NetGrow Desktop\"")


def recognise(sample: Sample) -> Match | None:
    """Find the beginning that :mod:`netgrow_desktop.services.exports` writes."""
    return Match() if _BEGINNING.match(sample.text) else None


def _read(recognised: Recognised) -> Iterator[Record]:
    from netgrow_desktop.formats.network_json_reading import read

    yield from read(recognised)


READER = Reader("netgrow-json", Message("format.netgrow_json"), recognise, _read)
