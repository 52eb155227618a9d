"""Who may belong to a stage of the owner's career, and why: the same organisation, at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.career import overlaps, span
from netgrow_desktop.domain.features import company_key
from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.career import Stage, StageDraft

SHORTEST_MENTION = 4
"""Letters that an organisation's name needs to be looked for inside a text."""


class Attachment(NamedTuple):
    """One organisation that a person has to do with: where they are now, or a job with its days.

    ``connected_on`` is the day on which the owner and the person became connections.
    """

    contact_id: int
    organization: str
    is_present: bool
    started_on: str = ""
    finished_on: str = ""
    connected_on: str = ""


def same_organization(one: str, other: str) -> bool:
    """Tell whether two names mean one organisation, whatever its legal form, accents and case."""
    key = company_key(one)
    return bool(key) and key == company_key(other)


def why_proposed(stage: StageDraft, attachments: Sequence[Attachment]) -> Message | None:
    """Say why somebody with these attachments to the stage's organisation may have been there; None if they may not.

    Days that are known on both sides have to overlap: whoever came after the owner had left is not proposed.
    """
    reasons = [reason for each in attachments if (reason := _reason(stage, each))]
    return min(reasons, key=strength) if reasons else None


_STRENGTHS = {
    "career.there_from_to": 0,
    "career.there_since": 0,
    "career.there_until": 0,
    "career.is_there_as_you": 0,
    "career.met_there": 1,
    "career.was_there": 2,
    "career.is_there_now": 3,
}


def is_dated(reason: Message) -> bool:
    """Tell whether a reason rests on days that overlap."""
    return reason.code.startswith("career.there_")


def is_told(reason: Message) -> bool:
    """Tell whether a reason rests on what the owner wrote about how they met."""
    return reason.code == "career.met_there"


def strength(reason: Message) -> int:
    """Give the place of a reason among others, the strongest being 0."""
    return _STRENGTHS.get(reason.code, len(_STRENGTHS))


def _reason(stage: StageDraft, each: Attachment) -> Message | None:
    values: dict[str, str | int] = {"organization": each.organization}
    if each.started_on or each.finished_on:
        if not overlaps(span(each.started_on, each.finished_on), span(stage.started_on, stage.finished_on)):
            return None
        first, last = each.started_on[:4], each.finished_on[:4]
        if first and last:
            return Message("career.there_from_to", {**values, "first": first, "last": last})
        if first:
            return Message("career.there_since", {**values, "first": first})
        return Message("career.there_until", {**values, "last": last})
    if not each.is_present:
        return Message("career.was_there", values)
    return Message("career.is_there_as_you" if stage.is_ongoing else "career.is_there_now", values)


def stages_meant(stages: Sequence[Stage], attachments: Sequence[Attachment]) -> set[int]:
    """Give the ids of those stages with one organisation, newest first, at which somebody without days is looked for.

    Those are the stage that goes on for whoever is there now, and the one in which they became a connection; where
    nothing of it is known, the newest.
    """
    found = {
        stage.id
        for stage in stages
        for each in attachments
        if (each.is_present and stage.is_ongoing)
        or (each.connected_on and overlaps((each.connected_on,) * 2, span(stage.started_on, stage.finished_on)))
    }
    return found or {stage.id for stage in stages[:1]}


def why_met(stage: StageDraft, how_met: str) -> Message | None:
    """Say that what the owner wrote about how they met names the stage's organisation; None if it does not."""
    key = company_key(stage.organization)
    if len(key) < SHORTEST_MENTION or f" {key} " not in f" {' '.join(words(fold(how_met)))} ":
        return None
    return Message("career.met_there", {"how_met": how_met})


def why_hinted(connected_on: str) -> Message:
    """Say that somebody became a connection while the owner was there: a weak reason."""
    return Message("career.connected_then", {"day": connected_on})
