"""Which category is strongest and which needs development, with the evidence; a tie is said as a tie.

What the owner answered of their needs comes first and warmth second; they are compared one after the other and never
added. With fewer than two categories to compare nothing is claimed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.readings import Verdict
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import decimal_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.examine.readings import CategoryReadings


def strongest(readings: Sequence[CategoryReadings]) -> Verdict:
    """Tell which category with people in it meets the owner's needs best; if several do equally, the warmest of them.

    Without answers for two categories the shares of warmth are compared.
    """
    peopled = [each for each in readings if each.people]
    if not peopled:
        return Verdict(None, Message("examine.empty.all"))
    return _verdict("strongest", peopled, highest=True)


def needs_development(readings: Sequence[CategoryReadings]) -> Verdict:
    """Tell which category meets the owner's needs least; if several do equally, the least warm of them.

    Without answers for two categories an empty one beside others needs development, else warmth is compared.
    """
    empty = [each for each in readings if not each.people]
    if empty and len(_answered(readings)) < 2:
        if len(empty) == 1:
            category = empty[0].category
            return Verdict(category, Message(f"examine.needs_development.{category}.empty"))
        nobody = len(empty) == len(readings)
        return Verdict(
            None, Message("examine.needs_development.nobody" if nobody else f"examine.empty.{_names(empty)}")
        )
    return _verdict("needs_development", readings, highest=False)


def _verdict(kind: str, readings: Sequence[CategoryReadings], *, highest: bool) -> Verdict:
    answered = _answered(readings)
    if len(answered) < 2:
        return _by_warmth(kind, readings, highest=highest)
    choose = max if highest else min
    mean = choose(each.need_met.mean or 0.0 for each in answered)
    first = [each for each in answered if each.need_met.mean == mean]
    said: dict[str, str | int] = {"mean": decimal_text(mean, 1)}
    if len(first) == 1:
        return Verdict(first[0].category, Message(f"examine.{kind}.{first[0].category}.need", said))
    shares = [each.warmth.share for each in first]
    known = [share for share in shares if share is not None]
    # With a warmth that is not known nothing parts the equals.
    if len(known) == len(first) and known.count(choose(known)) == 1:
        found = first[shares.index(choose(known))]
        return Verdict(
            found.category,
            Message(f"examine.{kind}.{found.category}.need_and_warmth", {**said, **_warmth_values(found)}),
        )
    return Verdict(None, Message(f"examine.{kind}.tie_of_need.{_names(first)}", said))


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
    return Verdict(None, Message(f"examine.{kind}.tie_of_warmth.{_names(first)}"))


def _answered(readings: Sequence[CategoryReadings]) -> list[CategoryReadings]:
    return [each for each in readings if each.need_met.mean is not None]


def _warmth_values(readings: CategoryReadings) -> dict[str, str | int]:
    return {"n": readings.warmth.base, "within": readings.warmth.within_cadence}


def _names(readings: Sequence[CategoryReadings]) -> str:
    """Name two or three categories, as the codes of the sentences about them do."""
    return "all" if len(readings) == 3 else "_".join(each.category for each in readings)
