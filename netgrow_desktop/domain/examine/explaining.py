"""What each figure of an examination says in words, and how it is worked out: formula, inputs, what changes it, source.

The inputs are those of this examination; its date stands beside them on the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.diversity import Field
from netgrow_desktop.domain.examine.introductions import INBRED_FROM
from netgrow_desktop.domain.examine.readings import FEWEST_PEOPLE, QUESTIONS
from netgrow_desktop.domain.examine.roles import count_gaps
from netgrow_desktop.domain.examine.structure import FEWEST_TO_JUDGE
from netgrow_desktop.domain.examine.ties import FEWEST_FOR_DENSITY
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import decimal_text, percent_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.examine.diversity import Diversity
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.fading import FadingPeople
    from netgrow_desktop.domain.examine.introductions import Introductions
    from netgrow_desktop.domain.examine.readings import CategoryReadings, NeedMet, Reach, Redundancy, Warmth
    from netgrow_desktop.domain.examine.structure import Structure


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure in words (``sentence``; why it is missing where it is), and the answer to "How is this worked out?".

    ``name`` is the figure's own; ``inputs`` say what it is made from and ``numbers`` what these are in this network,
    None where the sentence has said them.
    """

    sentence: Message
    name: Message
    formula: Message
    inputs: Message
    numbers: Message | None
    change: Message
    source: Message


def explained(examination: Examination) -> dict[str, Explained]:
    """Explain every figure of an examination, by its name.

    Names are "strongest", "needs_development"; for each category "strategic.need_met", ".warmth", ".reach" and
    ".redundancy"; "gaps"; for each field "city.blau", ".iqv" and ".ei"; "introductions.self_share" and ".brokers";
    "structure.density", ".effective_size", ".efficiency", ".constraint" and ".hierarchy"; "cooling", "dormant" and
    "bridges".
    """
    found = {
        "strongest": _explained("strongest", examination.strongest.sentence, {"n": _answered(examination)}),
        "needs_development": _explained(
            "strongest", examination.needs_development.sentence, {"n": _answered(examination)}
        ),
    }
    for readings in examination.categories:
        found |= {f"{readings.category}.{name}": each for name, each in _of_category(readings)}
    found["gaps"] = _explained("gaps", count_gaps(examination.gaps))
    for diversity in examination.diversity:
        found |= {f"{diversity.field}.{name}": each for name, each in _of_diversity(diversity)}
    found |= {f"introductions.{name}": each for name, each in _of_introductions(examination.introductions)}
    found |= {f"structure.{name}": each for name, each in _of_structure(examination.structure)}
    return found | dict(_of_fading(examination.fading))


def _explained(figure: str, sentence: Message, numbers: dict[str, str | int] | None = None) -> Explained:
    return Explained(
        sentence,
        Message(f"examine.how.{figure}"),
        Message(f"examine.how.{figure}.formula"),
        Message(f"examine.how.{figure}.inputs"),
        None if numbers is None else Message(f"examine.how.{figure}.numbers", numbers),
        Message(f"examine.how.{figure}.change"),
        Message(f"examine.how.{figure}.source"),
    )


def _answered(examination: Examination) -> int:
    return sum(len(readings.need_met.answers) for readings in examination.categories)


def _of_category(readings: CategoryReadings) -> Iterator[tuple[str, Explained]]:
    need, warmth, reach, among = readings.need_met, readings.warmth, readings.reach, readings.redundancy
    questions = len(QUESTIONS[readings.category])
    yield "need_met", _explained("need_met", _say_need_met(need, questions))
    others: dict[str, str | int] = {
        "n": readings.people,
        "without": warmth.without_cadence,
        "not_yet": warmth.not_yet,
    }
    yield "warmth", _explained("warmth", _say_warmth(warmth, readings.people), others if warmth.with_cadence else None)
    where: dict[str, str | int] = {
        "n": readings.people,
        "own_team": reach.own_team,
        "other": reach.other_department,
        "inside": reach.inside,
        "outside": reach.outside,
        "unknown": reach.unknown,
        "organizations": reach.organizations,
    }
    said = _say_reach(reach, readings.people, where)
    has_shares = reach.outside_company_share is not None
    yield "reach", _explained("reach", said, where if has_shares else None)
    pairs: dict[str, str | int] = {
        "n": among.people,
        "pairs": among.people * (among.people - 1) // 2,
        "ties": among.ties,
        "unknown": among.unknown,
    }
    has_density = among.density_min is not None
    yield "redundancy", _explained("redundancy", _say_redundancy(among, pairs), pairs if has_density else None)


def _say_need_met(need: NeedMet, questions: int) -> Message:
    if need.mean is None:
        return Message("examine.say.need_met_unanswered")
    mean = decimal_text(need.mean, 1)
    return Message("examine.say.need_met", {"n": len(need.answers), "all": questions, "mean": mean})


def _say_warmth(warmth: Warmth, people: int) -> Message:
    if not people:
        return Message("examine.say.nobody")
    if not warmth.with_cadence:
        return Message("examine.say.warmth_without_cadence", {"n": people})
    if not warmth.base:
        return Message("examine.say.warmth_not_yet")
    counts: dict[str, str | int] = {"n": warmth.base, "within": warmth.within_cadence}
    if warmth.share is None:
        return Message("examine.say.warmth_of_few", counts)
    return Message("examine.say.warmth", {**counts, "share": percent_text(warmth.share)})


def _say_reach(reach: Reach, people: int, counts: dict[str, str | int]) -> Message:
    if not people:
        return Message("examine.say.nobody")
    if reach.unknown == people:
        return Message("examine.say.reach_unknown", counts)
    if reach.outside_company_share is None or reach.outside_team_share is None:
        return Message("examine.say.reach_of_few", counts)
    shares: dict[str, str | int] = {
        "company": percent_text(reach.outside_company_share),
        "team": percent_text(reach.outside_team_share),
    }
    return Message("examine.say.reach_at_least" if reach.inside else "examine.say.reach", shares)


def _say_redundancy(among: Redundancy, counts: dict[str, str | int]) -> Message:
    if among.people < 2:
        return Message("examine.say.redundancy_of_one", {"n": among.people})
    if among.people < FEWEST_FOR_DENSITY or among.density_min is None or among.density_max is None:
        return Message("examine.say.redundancy_of_few", {**counts, "n": among.ties})
    return _say_density(among.density_min, among.density_max, counts)


def _say_density(least: float, most: float, counts: dict[str, str | int]) -> Message:
    if least == most:
        return Message("examine.say.density", {**counts, "share": percent_text(least)})
    if counts["unknown"] == counts["pairs"]:
        return Message("examine.say.density_open", counts)
    return Message("examine.say.density_between", {**counts, "least": percent_text(least), "most": percent_text(most)})


def _of_structure(measured: Structure) -> Iterator[tuple[str, Explained]]:
    number = measured.people
    counts: dict[str, str | int] = {
        "n": number,
        "pairs": number * (number - 1) // 2,
        "ties": measured.ties,
        "unknown": measured.unknown,
    }
    why = measured.why or Message("examine.why.no_key_people")
    density = why
    if measured.density_min is not None and measured.density_max is not None:
        density = _say_density(measured.density_min, measured.density_max, counts)
    yield "density", _explained("density", density, counts)
    for name, value, shown in (
        ("effective_size", measured.effective_size, decimal_text(measured.effective_size or 0, 1)),
        ("efficiency", measured.efficiency, percent_text(measured.efficiency or 0)),
        ("constraint", measured.constraint, decimal_text(measured.constraint or 0, 2)),
        ("hierarchy", measured.hierarchy, decimal_text(measured.hierarchy or 0, 2)),
    ):
        least = decimal_text(1 / number, 2) if number else ""
        code = f"examine.say.{name}" if number >= FEWEST_TO_JUDGE else "examine.say.of_few"
        said = Message(code, {"n": number, "value": shown, "least": least})
        yield name, _explained(name, why if value is None else said, counts)


def _of_diversity(found: Diversity) -> Iterator[tuple[str, Explained]]:
    known = sum(number for _, number in found.counts)
    counts: dict[str, str | int] = {"n": known, "kinds": len(found.counts), "unknown": found.unknown}
    why = found.why or Message("examine.why.one_value")
    blau = iqv = ei = why
    if found.blau is not None:
        most, number = found.counts[0]
        # A level is a code with words of its own, so it is not named.
        code = "examine.say.blau_of_level" if found.field is Field.LEVEL else "examine.say.blau"
        blau = Message(code, {**counts, "share": percent_text(found.blau), "most": most, "number": number})
    if found.iqv is not None:
        iqv = Message("examine.say.iqv", {"share": percent_text(found.iqv)})
    compared: dict[str, str | int] = {
        "n": found.same + found.different,
        "same": found.same,
        "different": found.different,
        "own": found.own,
    }
    if found.ei is not None:
        ei = Message("examine.say.ei_of_level" if found.field is Field.LEVEL else "examine.say.ei", compared)
    elif known and not found.own:
        ei = Message(f"examine.why.no_own_value.{found.field}")
    yield "blau", _explained("blau", blau, counts)
    yield "iqv", _explained("iqv", iqv, counts)
    yield "ei", _explained("ei", ei)


def _of_introductions(found: Introductions) -> Iterator[tuple[str, Explained]]:
    known = found.by_self + found.introduced + found.by_group
    counts: dict[str, str | int] = {
        "n": known,
        "by_self": found.by_self,
        "introduced": found.introduced,
        "by_group": found.by_group,
        "unknown": found.unknown,
    }
    yield "self_share", _explained("self_share", _say_self_share(found, known), counts if known else None)
    number = len(found.brokers)
    said = Message("examine.say.brokers" if number else "examine.say.no_brokers", {"n": number})
    yield "brokers", _explained("brokers", said)


def _say_self_share(found: Introductions, known: int) -> Message:
    if found.self_share is None:
        return Message("examine.say.self_share_unknown")
    if known < FEWEST_PEOPLE:
        return Message("examine.say.self_share_of_few", {"n": known})
    code = "examine.say.self_share_high" if found.self_share > INBRED_FROM else "examine.say.self_share"
    return Message(code, {"share": percent_text(found.self_share), "limit": percent_text(INBRED_FROM)})


def _of_fading(found: FadingPeople) -> Iterator[tuple[str, Explained]]:
    for name, number in (
        ("cooling", found.cooling_count),
        ("dormant", found.dormant_count),
        ("bridges", len(found.bridges)),
    ):
        said = Message(f"examine.say.{name}", {"n": number})
        if not number:
            said = Message(f"examine.say.no_{name}" if found.contact_noted else "examine.fading.no_contact")
        yield name, _explained(name, said)
