"""What the career map says of stages and people."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.career import Mark, StageDraft, StageKind, StageSummary
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.career import Part, PartRow, PeopleRow
from netgrow_desktop.viewmodels.dates import date_in_words, reader_locale
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.career import StagePerson
    from netgrow_desktop.domain.contacts import ContactRow

STAGE_ICONS = {StageKind.JOB: "briefcase", StageKind.SCHOOL: "graduation-cap"}
MARK_ICONS = {Mark.CULTIVATE: "sprout", Mark.REPAIR: "wrench"}
MARK_TONES = {Mark.CULTIVATE: "accent", Mark.REPAIR: "warning"}


def kind_word(kind: StageKind) -> str:
    """Name what a stage was."""
    return {
        StageKind.JOB: QCoreApplication.translate("Career", "Job"),
        StageKind.SCHOOL: QCoreApplication.translate("Career", "School"),
    }[kind]


def mark_word(mark: Mark) -> str:
    """Name what is meant to be done about a relationship."""
    return {
        Mark.NONE: "",
        Mark.CULTIVATE: QCoreApplication.translate("Career", "Cultivate"),
        Mark.REPAIR: QCoreApplication.translate("Career", "Repair"),
    }[mark]


def days_words(stage: StageDraft) -> str:
    """Say from when to when a stage was, as precisely as it is known."""
    first, last = (date_in_words(day) if day else "" for day in (stage.started_on, stage.finished_on))
    if first and last:
        return first if first == last else f"{first} – {last}"
    if first:
        return QCoreApplication.translate("Career", "{first} – today").format(first=first)
    if last:
        return QCoreApplication.translate("Career", "until {last}").format(last=last)
    return QCoreApplication.translate("Career", "No dates yet")


def years_words(stage: StageDraft) -> str:
    """Say in which years a stage was, where there is little room."""
    return days_words(replace(stage, started_on=stage.started_on[:4], finished_on=stage.finished_on[:4]))


def stage_words(stage: StageDraft) -> str:
    """Give the role and the place of a stage, as far as they are not its name."""
    parts = (stage.title if stage.organization else "", stage.location)
    return " · ".join(one_line(part) for part in parts if part.strip())


def people_words(summary: StageSummary) -> str:
    """Say how many people a stage has; an empty one invites."""
    if summary.people:
        return words(Message("career.people", {"n": summary.people}))
    return QCoreApplication.translate("Career", "Nobody yet")


def describe_stage(summary: StageSummary) -> str:
    """Say everything of a stage in one text, for screen readers."""
    stage = summary.stage
    lines = [one_line(stage.label), kind_word(stage.kind), stage_words(stage), days_words(stage), people_words(summary)]
    if summary.proposed:
        lines.append(words(Message("career.to_confirm", {"n": summary.proposed})))
    return ", ".join(line for line in lines if line)


def part_words(part: Part) -> str:
    """Give the title of a part of a stage's people."""
    return {
        Part.PROPOSED: QCoreApplication.translate("Career", "Were they there with you?"),
        Part.CONFIRMED: QCoreApplication.translate("Career", "Your people from here"),
        Part.HINTED: QCoreApplication.translate("Career", "Connected with you in these years"),
        Part.DECLINED: QCoreApplication.translate("Career", "Were not there"),
    }[part]


def part_count(row: PartRow) -> str:
    """Say how many people a part has, and how many of them are listed where that is not all."""
    locale = reader_locale()
    if row.listed < row.people:
        text = QCoreApplication.translate("Career", "the first {listed} of {all}")
        return text.format(listed=locale.toString(row.listed), all=locale.toString(row.people))
    return locale.toString(row.people)


def role_words(row: ContactRow) -> str:
    """Give what a person does and where, as far as it is known."""
    return " · ".join(one_line(part) for part in (row.title, row.organization) if part.strip())


def reason_words(person: StagePerson) -> str:
    """Say why a person may belong to a stage; nothing for those who were placed."""
    if person.reason is None:
        return ""
    values = {
        name: date_in_words(str(value)) if name == "day" else one_line(str(value))
        for name, value in person.reason.values.items()
    }
    return words(Message(person.reason.code, values))


def describe_row(row: PeopleRow) -> str:
    """Say everything of a row of people in one text, for screen readers and tool tips."""
    if isinstance(row, PartRow):
        return f"{part_words(row.part)}, {part_count(row)}"
    person = row.person
    lines = (one_line(person.row.name), role_words(person.row), reason_words(person), mark_word(person.mark))
    return "\n".join(line for line in lines if line)


def shown_message(message: Message) -> Message:
    """Give a message with what people wrote in it made fit for one line on the screen."""
    values = {name: one_line(value) if isinstance(value, str) else value for name, value in message.values.items()}
    return Message(message.code, values)
