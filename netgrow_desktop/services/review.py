"""The review of the network that the printed summary shows, put together from an examination."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.network_map import network_map
from netgrow_desktop.domain.examine.roles import GapKind
from netgrow_desktop.domain.examine.ways import wanted_for
from netgrow_desktop.domain.review import FirstGap, Review, Since, gap_to_fill_first, last_before, thanks_due
from netgrow_desktop.services.career import CareerService
from netgrow_desktop.services.examine import ExamineService

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.storage.network import Network


def review(network: Network, today: date) -> Review:
    """Examine the network as it is on *today* and tell what to do next."""
    service = ExamineService(network)
    examination = service.examination(today)
    return Review(
        examination=examination,
        map=network_map(examination),
        first_gap=_first_gap(service, examination),
        thanks=thanks_due(examination.introductions.brokers, today),
        since=_since(service, today),
        known_there=_known_there(network, examination),
    )


def _known_there(network: Network, examination: Examination) -> tuple[tuple[str, int], ...]:
    """Count by organisation who may be placed at the stages of the career where nobody is."""
    empty = {each.stage_id for each in examination.gaps if each.kind is GapKind.STAGE}
    if not empty:
        return ()
    found: dict[str, int] = {}
    for each in CareerService(network).stages():
        if each.stage.id in empty and each.proposed:
            found[each.stage.label] = max(each.proposed, found.get(each.stage.label, 0))
    return tuple(sorted(found.items(), key=lambda each: (-each[1], each[0])))


def _first_gap(service: ExamineService, examination: Examination) -> FirstGap | None:
    found = gap_to_fill_first(examination)
    if found is None:
        return None
    seat = next((each.draft for each in examination.seats if each.id == found.gap.seat_id), None)
    return replace(found, ways=tuple(service.ways(wanted_for(found.gap, seat), examination.day)))


def _since(service: ExamineService, today: date) -> Since | None:
    found = last_before(service.snapshots(), today)
    return Since(found, service.compare(found.id, today)) if found is not None else None
