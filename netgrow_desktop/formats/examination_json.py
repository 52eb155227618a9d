"""An examination as JSON: every reading and measure with its inputs, numbers unrounded, null where nothing is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.roles import say_gap
from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.examine.diversity import Diversity
    from netgrow_desktop.domain.examine.examination import Examination, ExaminedPerson
    from netgrow_desktop.domain.examine.fading import Fading
    from netgrow_desktop.domain.examine.introductions import Broker
    from netgrow_desktop.domain.examine.readings import CategoryReadings, Verdict
    from netgrow_desktop.domain.examine.roles import Cell, Gap, Seat
    from netgrow_desktop.domain.messages import Message

    Json = dict[str, object]


def examination_json(examination: Examination) -> Json:
    """Give an examination as JSON values. People are named by their ids of the JSON export, with their names."""
    people = examination.people
    met = examination.introductions
    return {
        "day": examination.day.isoformat(),
        "people": examination.everyone,
        "undecided": examination.undecided,
        "key_people": _people(examination.key_people, people),
        "categories": {each.category.value: _readings(each) for each in examination.categories},
        "strongest": _verdict(examination.strongest),
        "needs_development": _verdict(examination.needs_development),
        "roles": [_cell(each, people) for each in examination.grid if each.people],
        "seats": [_seat(each, people) for each in examination.seats],
        "gaps": [_gap(each) for each in examination.gaps],
        "structure": _structure(examination),
        "diversity": {each.field.value: _diversity(each) for each in examination.diversity},
        "introductions": {
            "self_share": met.self_share,
            "by_self": met.by_self,
            "introduced": met.introduced,
            "by_group": met.by_group,
            "unknown": met.unknown,
            "brokers": [_broker(each, people) for each in met.brokers],
        },
        "cooling": [_fading(each) for each in examination.fading.cooling],
        "cooling_count": examination.fading.cooling_count,
        "dormant": [_fading(each) for each in examination.fading.dormant],
        "dormant_count": examination.fading.dormant_count,
        "bridges": [_fading(each) for each in examination.fading.bridges],
        "not_known_then": _sentence(examination.not_known_then),
    }


def _people(ids: tuple[int, ...], people: Mapping[int, ExaminedPerson]) -> list[Json]:
    return [{"id": each, "name": people[each].name} for each in ids if each in people]


def _sentence(message: Message | None) -> str | None:
    return None if message is None else english(message)


def _verdict(verdict: Verdict) -> Json:
    return {
        "category": verdict.category.value if verdict.category else None,
        "tied": [each.value for each in verdict.tied],
        "sentence": english(verdict.sentence),
    }


def _readings(readings: CategoryReadings) -> Json:
    reach, density = readings.reach, readings.redundancy
    return {
        "people": readings.people,
        "need_met": {"mean": readings.need_met.mean, "answers": dict(readings.need_met.answers)},
        "warmth": {
            "with_cadence": readings.warmth.with_cadence,
            "within_cadence": readings.warmth.within_cadence,
            "not_yet": readings.warmth.not_yet,
            "without_cadence": readings.warmth.without_cadence,
            "share": readings.warmth.share,
        },
        "reach": {
            "own_team": reach.own_team,
            "other_department": reach.other_department,
            "inside": reach.inside,
            "outside": reach.outside,
            "unknown": reach.unknown,
            "organizations": reach.organizations,
            "outside_team_share": reach.outside_team_share,
            "outside_company_share": reach.outside_company_share,
        },
        "redundancy": {
            "people": density.people,
            "ties": density.ties,
            "unknown": density.unknown,
            "density_min": density.density_min,
            "density_max": density.density_max,
        },
    }


def _cell(cell: Cell, people: Mapping[int, ExaminedPerson]) -> Json:
    return {"role": cell.role, "side": cell.side, "level": cell.level, "people": _people(cell.people, people)}


def _seat(seat: Seat, people: Mapping[int, ExaminedPerson]) -> Json:
    draft = seat.draft
    return {
        "id": seat.id,
        "name": draft.name,
        "category": draft.category,
        "side": draft.side,
        "level": draft.level,
        "organization": draft.organization,
        "function": draft.function,
        "people": _people(seat.people, people),
    }


def _gap(gap: Gap) -> Json:
    return {
        "kind": gap.kind,
        "category": gap.category,
        "role": gap.role,
        "side": gap.side,
        "level": gap.level,
        "stage_id": gap.stage_id or None,
        "seat_id": gap.seat_id or None,
        "name": gap.name,
        "sentence": english(say_gap(gap)),
    }


def _structure(examination: Examination) -> Json:
    measured = examination.structure
    key_people = frozenset(examination.key_people)
    pairs = ((*both, knows) for both, knows in sorted(examination.ties.known.items()) if key_people.issuperset(both))
    return {
        "people": measured.people,
        "ties": measured.ties,
        "unknown": measured.unknown,
        "density_min": measured.density_min,
        "density_max": measured.density_max,
        "effective_size": measured.effective_size,
        "efficiency": measured.efficiency,
        "constraint": measured.constraint,
        "hierarchy": measured.hierarchy,
        "why": _sentence(measured.why),
        "pairs": [{"a": one, "b": other, "knows": knows} for one, other, knows in pairs],
    }


def _diversity(diversity: Diversity) -> Json:
    return {
        "blau": diversity.blau,
        "iqv": diversity.iqv,
        "ei": diversity.ei,
        "counts": dict(diversity.counts),
        "unknown": diversity.unknown,
        "own": diversity.own,
        "same": diversity.same,
        "different": diversity.different,
        "why": _sentence(diversity.why),
    }


def _broker(broker: Broker, people: Mapping[int, ExaminedPerson]) -> Json:
    return {
        "id": broker.contact_id or None,
        "name": broker.name,
        "introduced": _people(broker.introduced, people),
        "categories": list(broker.categories),
        "organizations": list(broker.organizations),
        "last_thanked": broker.last_thanked or None,
    }


def _fading(fading: Fading) -> Json:
    return {
        "id": fading.contact_id,
        "name": fading.name,
        "organization": fading.organization,
        "last_contact": fading.last_contact,
        "why": english(fading.why),
        "trust": _sentence(fading.trust),
        "novelty": _sentence(fading.novelty),
    }
