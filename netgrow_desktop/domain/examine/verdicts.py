"""Which category is strongest and which needs development, with the evidence; a tie is said as a tie.

Compared are the categories that have anybody; one without anybody needs development before all others. What the owner
answered of their needs comes first, from two answers on, and warmth second; they are compared one after the other and
never added. With fewer than two categories to compare nothing is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.readings import Verdict
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import decimal_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.examine.readings import CategoryReadings

FEWEST_ANSWERS = 2
"""So many questions of a category are answered before their mean decides anything."""


def strongest(readings: Sequence[CategoryReadings]) -> Verdict:
    """Tell which category with people in it meets the owner's needs best; if several do equally, the warmest of them.

    Without enough answers for two categories the shares of warmth are compared.
    """
    peopled = [each for each in readings if each.people]
    if not peopled:
        return Verdict(None, Message("examine.empty.all"))
    if len(peopled) == 1:
        return Verdict(None, Message(f"examine.strongest.{peopled[0].category}.alone"))
    return _verdict("strongest", peopled, highest=True)


def needs_development(readings: Sequence[CategoryReadings]) -> Verdict:
    """Tell which category has nobody; else which meets the owner's needs least, if several do the least warm of them.

    Without enough answers for two categories the shares of warmth are compared.
    """
    empty = [each for each in readings if not each.people]
    if empty and len(empty) == len(readings):
        return Verdict(None, Message("examine.needs_development.nobody"))
    if len(empty) == 1:
        category = empty[0].category
        return Verdict(category, Message(f"examine.needs_development.{category}.empty"))
    if empty:
        return Verdict(None, Message(f"examine.empty.{_names(empty)}"), tuple(each.category for each in empty))
    found = _verdict("needs_development", readings, highest=False)
    if found.tied and found.tied == strongest(readings).tied:
        # Both would say the same of the same ones.
        return Verdict(None, Message(f"examine.needs_development.alike.{len(found.tied)}"), found.tied)
    return found


def _verdict(kind: str, readings: Sequence[CategoryReadings], *, highest: bool) -> Verdict:
    answered = [each for each in readings if len(each.need_met.answers) >= FEWEST_ANSWERS]
    if len(answered) < 2:
        return _by_warmth(kind, readings, highest=highest)
    choose = max if highest else min
    mean = choose(each.need_met.mean or 0.0 for each in answered)
    first = [each for each in answered if each.need_met.mean == mean]
    said: dict[str, str | int] = {"mean": decimal_text(mean, 1)}
    if len(first) == 1:
        return Verdict(first[0].category, Message(f"examine.{kind}.{first[0].category}.need", said))
    shares = [each.warmth.share for each in first if each.warmth.share is not None]
    # With a warmth that is not known nothing parts the equals.
    if len(shares) == len(first):
        first = [each for each in first if each.warmth.share == choose(shares)]
    if len(first) == 1:
        code = f"examine.{kind}.{first[0].category}.need_and_warmth"
        return Verdict(first[0].category, Message(code, {**said, **_warmth_values(first[0])}))
    return _tie(f"examine.{kind}.tie_of_need", first, said)


def _by_warmth(kind: str, readings: Sequence[CategoryReadings], *, highest: bool) -> Verdict:
    told = [each for each in readings if each.warmth.share is not None]
    if len(told) < 2:
        return Verdict(None, Message("examine.no_verdict"))
    choose = max if highest else min
    share = choose(each.warmth.share or 0.0 for each in told)
    first = [each for each in told if each.warmth.share == share]
    if len(first) == 1:
        return Verdict(
            first[0].category, Message(f"examine.{kind}.{first[0].category}.warmth", _warmth_values(first[0]))
        )
    return _tie(f"examine.{kind}.tie_of_warmth", first, {})


def _tie(code: str, first: Sequence[CategoryReadings], said: dict[str, str | int]) -> Verdict:
    return Verdict(None, Message(f"{code}.{_names(first)}", said), tuple(each.category for each in first))


def _warmth_values(readings: CategoryReadings) -> dict[str, str | int]:
    return {"n": readings.warmth.base, "within": readings.warmth.within_cadence}


def _names(readings: Sequence[CategoryReadings]) -> str:
    """Name two or three categories, as the codes of the sentences about them do."""
    return "all" if len(readings) == 3 else "_".join(each.category for each in readings)
