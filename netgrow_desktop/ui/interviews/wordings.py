"""What the desk calls the ways in, the themes of questions, and what comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.interviews.interview import Interview, Step, goal_of
from netgrow_desktop.domain.interviews.questions import Theme
from netgrow_desktop.viewmodels.dates import clock_time, date_in_words, day_in_words
from netgrow_desktop.viewmodels.shown_text import one_line

translate = QCoreApplication.translate


def step_word(step: Step) -> str:
    """Give the word of a way in."""
    return {
        Step.WISH: translate("Interviews", "Wish"),
        Step.ASKED: translate("Interviews", "Asked"),
        Step.SCHEDULED: translate("Interviews", "Scheduled"),
        Step.PREPARED: translate("Interviews", "Prepared"),
        Step.HELD: translate("Interviews", "Held"),
        Step.THANKED: translate("Interviews", "Thanked"),
        Step.FOLLOW_UP: translate("Interviews", "In touch again"),
    }[step]


def next_words(interview: Interview) -> str:
    """Say in a few words what would come next."""
    step = interview.step()
    if step is Step.WISH and not interview.contact_id:
        return translate("Interviews", "Find out who could tell you about it, or lead you to them.")
    if step is Step.HELD and interview.thanks_due:
        day = date_in_words(interview.thanks_due)
        return translate("Interviews", "Say thank you by {day}.").format(day=day)
    return {
        Step.WISH: translate("Interviews", "Ask for an introduction, or ask them directly."),
        Step.ASKED: translate("Interviews", "Once there is a day, put it into the calendar."),
        Step.SCHEDULED: translate("Interviews", "Choose your questions and print the sheet."),
        Step.PREPARED: translate("Interviews", "You are ready. Afterwards note what you heard."),
        Step.HELD: translate("Interviews", "Say thank you."),
        Step.THANKED: translate("Interviews", "Tell them in a while what came of it."),
        Step.FOLLOW_UP: translate("Interviews", "You stay in touch."),
    }[step]


def through_words(interview: Interview) -> str:
    """Say that somebody is to lead there, or was asked to."""
    if interview.asked_on:
        day = date_in_words(interview.asked_on)
        return translate("Interviews", "You asked them ({day}).").format(day=day)
    return translate("Interviews", "You want to go through them.")


def title_of(interview: Interview) -> str:
    """Give by what an interview is called: the person, else what is looked for."""
    return one_line(interview.name or goal_of(interview.wish)) or translate("Interviews", "Somebody")


def line_of(interview: Interview, today: date) -> str:
    """Give the second line of an interview in the list: how far it is, and when."""
    day = interview.planned_on or interview.held_on
    at = clock_time(interview.at) if interview.at and not interview.held_on else ""
    parts = [step_word(interview.step()), day_in_words(date.fromisoformat(day), today) if day else "", at]
    return " · ".join(part for part in parts if part)


def theme_word(theme: Theme) -> str:
    """Give the word of a theme of questions."""
    return {
        Theme.PROJECTS: translate("Interviews", "Projects that excite"),
        Theme.BEGINNING: translate("Interviews", "How it began"),
        Theme.JOURNEY: translate("Interviews", "The way so far"),
        Theme.WORK: translate("Interviews", "The work itself"),
        Theme.FIELD: translate("Interviews", "The field"),
        Theme.ADVICE: translate("Interviews", "Advice"),
    }[theme]
