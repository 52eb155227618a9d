"""What the page Examine asks for at once: the examination, how its figures came about, its map, and its snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.domain.examine.network_map import network_map

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.explaining import Explained
    from netgrow_desktop.domain.examine.network_map import NetworkMap
    from netgrow_desktop.domain.examine.snapshots import Snapshot
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.storage.follow_ups import PlannedRow
    from netgrow_desktop.storage.snapshots import Readings


class Examined(NamedTuple):
    """An examination with everything that is worked out from it; made off the window's thread."""

    examination: Examination
    explained: Mapping[str, Explained]
    layout: NetworkMap
    snapshots: Sequence[Snapshot]
    over_time: Sequence[Readings]
    planned: Sequence[PlannedRow] = ()


def examine(service: ExamineService, today: date) -> Examined:
    """Ask for the examination of a day, and work out what the page shows of it."""
    examination = service.examination(today)
    return Examined(
        examination,
        explained(examination),
        network_map(examination),
        service.snapshots(),
        service.figures_over_time(),
        service.planned_steps(),
    )
