"""The verbs that examine a network and fill the grid of who knows whom."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import REFUSED, USABLE
from netgrow_desktop.cli.networks import opened
from netgrow_desktop.cli.saying import escaped, print_line, say
from netgrow_desktop.domain.examine.tie_files import say_changed
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.rounding import decimal_text, percent_text
from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.examine.diversity import Diversity
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.fading import Fading
    from netgrow_desktop.domain.examine.readings import CategoryReadings
    from netgrow_desktop.domain.examine.tie_files import TiesReport
    from netgrow_desktop.domain.messages import Message

_MOST_LINES = 20
"""People of a list who are printed; JSON has more."""


def day(text: str) -> date:
    """Read a day as it is typed after ``--on``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-12-31") from None


def examine(options: argparse.Namespace) -> int:
    """Examine a network, as text or as JSON."""
    from netgrow_desktop.services.examine import ExamineService

    today = options.on or datetime.now(UTC).astimezone().date()
    with opened(options, write=False) as network:
        found = ExamineService(network).examination(today)
    if options.json:
        from netgrow_desktop.formats.examination_json import examination_json

        print(escaped(json.dumps(examination_json(found), ensure_ascii=False, indent=1)))
        return USABLE
    for line in _page(found):
        print_line(line)
    return USABLE


def import_ties(options: argparse.Namespace) -> int:
    """Fill the grid of who knows whom from a file."""
    from netgrow_desktop.services.examine import ExamineService

    with opened(options, write=True) as network:
        try:
            report = ExamineService(network).import_ties(Path(options.file), make_key=options.key).value
        except NetGrowError as error:
            if not error.message.code.startswith(("format.", "ties.")):
                raise
            say(error.message)
            return REFUSED
    if options.json:
        print(escaped(json.dumps(_ties_json(report), ensure_ascii=False, indent=1)))
        return USABLE
    print_line(f"Pairs who know each other: {report.yes}; who do not: {report.no}; new among these: {report.new}.")
    for changed in report.changed:
        print_line(english(say_changed(changed)))
    if report.unknown:
        print_line(f"Rows that say nothing (unknown): {report.unknown}.")
    if report.made_key:
        print_line(f"New key people: {report.made_key}.")
    if report.not_key:
        names = ", ".join(f"{name} ({number})" for number, name in report.not_key[:_MOST_LINES])
        more = ", ..." if len(report.not_key) > _MOST_LINES else ""
        print_line(f"Kept, but not counted until they are key people (see --key): {names}{more}.")
    for each in report.rejected:
        print_line(f"Line {each.line} does not count: {english(each.reason)}")
    return USABLE


def _ties_json(report: TiesReport) -> dict[str, object]:
    return {
        "yes": report.yes,
        "no": report.no,
        "new": report.new,
        "changed": [each._asdict() for each in report.changed],
        "unknown": report.unknown,
        "made_key": report.made_key,
        "not_key": [{"id": number, "name": name} for number, name in report.not_key],
        "rejected": [
            {"line": each.line, "reason": english(each.reason), "code": each.reason.code, "raw": each.raw}
            for each in report.rejected
        ],
    }


# The page as text


def _page(found: Examination) -> Iterator[str]:
    key = len(found.key_people)
    yield f"On {found.day}: people {found.everyone:,}, in no category {found.undecided:,}, key {key:,}."
    if found.not_known_then is not None:
        yield english(found.not_known_then)
    yield ""
    strongest, needs = english(found.strongest.sentence), english(found.needs_development.sentence)
    if strongest == needs:
        yield f"Strongest, and needs development: {needs}"
    else:
        yield f"Strongest: {strongest}"
        yield f"Needs development: {needs}"
    for each in found.categories:
        yield from _category(each)
    yield from _list("Who is missing", [english(_gap) for _gap in _gaps(found)])
    yield from _structure(found)
    yield from _list("How different the key people are", _differences(found.diversity))
    yield from _doors(found)
    yield from _fading("Cooling", found.fading.cooling, found.fading.cooling_count)
    yield from _fading("Dormant", found.fading.dormant, found.fading.dormant_count)
    yield from _fading("Bridges about to lapse", found.fading.bridges, len(found.fading.bridges))


def _gaps(found: Examination) -> list[Message]:
    from netgrow_desktop.domain.examine.roles import say_gap

    return [say_gap(each) for each in found.gaps]


def _category(readings: CategoryReadings) -> Iterator[str]:
    met, warm, reach, density = readings.need_met, readings.warmth, readings.reach, readings.redundancy
    yield ""
    yield f"{readings.category.value.capitalize()} ({readings.people:,})"
    yield f"  Needs met (1 to 5): {_number(met.mean)}; questions answered: {len(met.answers):,}"
    yield (
        f"  Warmth, in touch within their rhythm: {_share(warm.share)} ({warm.within_cadence:,} of {warm.base:,}; "
        f"not in touch yet and not due: {warm.not_yet:,}; without a rhythm: {warm.without_cadence:,})"
    )
    yield (
        f"  Reach, outside your team: {_share(reach.outside_team_share)}; outside your organisation: "
        f"{_share(reach.outside_company_share)}; organisations: {reach.organizations:,}; unknown: {reach.unknown:,}"
    )
    interval = _interval(density.density_min, density.density_max)
    yield (
        f"  Redundancy, density among key people: {interval} (key people: {density.people:,}; "
        f"pairs who know each other: {density.ties:,}; unknown: {density.unknown:,})"
    )


def _structure(found: Examination) -> Iterator[str]:
    measured = found.structure
    yield ""
    yield (
        f"Who knows whom (key people: {measured.people:,}; pairs who know each other: {measured.ties:,}; "
        f"unknown: {measured.unknown:,})"
    )
    yield f"  Density: {_interval(measured.density_min, measured.density_max)}"
    for name in ("effective_size", "efficiency", "constraint", "hierarchy"):
        yield f"  {name.replace('_', ' ').capitalize()}: {_number(getattr(measured, name))}"
    if measured.why is not None:
        yield f"  {english(measured.why)}"


def _differences(found: tuple[Diversity, ...]) -> list[str]:
    """Say of each field how different people are in it, and once why nothing is told where that is so of all."""
    reasons = {english(each.why) if each.why is not None else "" for each in found}
    if len(reasons) == 1 and all(reasons) and not any(each.counts for each in found):
        return [*reasons]
    return [_diversity(each) for each in found]


def _diversity(diversity: Diversity) -> str:
    counts = ", ".join(f"{value} {number:,}" for value, number in diversity.counts[:_MOST_LINES]) or "nothing recorded"
    why = f" {english(diversity.why)}" if diversity.why is not None else ""
    return (
        f"{diversity.field.value.replace('_', ' ').capitalize()}: Blau {_number(diversity.blau)}, "
        f"IQV {_number(diversity.iqv)}, E-I {_number(diversity.ei)} ({counts}; {diversity.unknown:,} unknown).{why}"
    )


def _doors(found: Examination) -> Iterator[str]:
    met = found.introductions
    yield ""
    yield (
        f"How you met (by yourselves: {met.by_self:,}; introduced: {met.introduced:,}; through a group or event: "
        f"{met.by_group:,}; unknown: {met.unknown:,}), self-introduction share: {_share(met.self_share)}"
    )
    for each in met.brokers[:_MOST_LINES]:
        thanked = f", last thanked on {each.last_thanked}" if each.last_thanked else ""
        yield f"  {each.name} introduced {len(each.introduced):,}{thanked}"


def _fading(title: str, people: tuple[Fading, ...], count: int) -> Iterator[str]:
    shown = [f"{each.name}: {english(each.why)}" for each in people[:_MOST_LINES]]
    yield from _list(f"{title} ({count:,})", shown, count - len(shown))


def _list(title: str, lines: list[str], more: int = 0) -> Iterator[str]:
    yield ""
    yield f"{title}:" if lines else f"{title}: none"
    yield from (f"  {line}" for line in lines)
    if more > 0:
        yield f"  and {more:,} more"


def _number(value: float | None) -> str:
    return "not told" if value is None else decimal_text(value, 2)


def _share(value: float | None) -> str:
    return "not told" if value is None else percent_text(value)


def _interval(least: float | None, most: float | None) -> str:
    if least is None or most is None:
        return "not told"
    return _number(least) if least == most else f"{_number(least)} to {_number(most)}"
