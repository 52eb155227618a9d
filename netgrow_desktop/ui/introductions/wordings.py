"""What the page of introductions calls what was said and done, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from netgrow_desktop.domain.interviews.introducing import LetterKind
from netgrow_desktop.domain.interviews.introductions import Answer, Introduction, IntroductionSide, IntroductionStep
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.shown_text import one_line, some_lines, steady

if TYPE_CHECKING:
    from netgrow_desktop.domain.interviews.introductions import Door

translate = QCoreApplication.translate
LONGEST_NAME = 80
"""Letters of a name in a sentence: those of nearly every name, however many parts it has."""


def short(name: str, longest: int = LONGEST_NAME) -> str:
    """Give a name as it has room in a sentence, or where *longest* letters have."""
    said = one_line(name)
    return f"{said[: longest - 1]}…" if len(said) > longest else said


def on_button(text: str) -> str:
    """Give words for a button, in which an ampersand is no mnemonic."""
    return text.replace("&", "&&")


def title_of(each: Introduction) -> str:
    """Name an introduction by its two people."""
    if each.side is IntroductionSide.RECEIVED:
        return door_title(each.other, each.name)
    said = translate("Introductions", "{name} and {other}").format(name=one_line(each.name), other=one_line(each.other))
    return steady(said, mirrored=QGuiApplication.isRightToLeft())


def door_title(other: str, through: str) -> str:
    """Name a door by whom it led to, and who opened it."""
    said = translate("Introductions", "{other}, through {name}").format(other=one_line(other), name=one_line(through))
    return steady(said, mirrored=QGuiApplication.isRightToLeft())


def answer_word(answer: Answer) -> str:
    """Name what somebody said to being brought together."""
    return {
        Answer.NOT_ASKED: translate("Introductions", "Not asked"),
        Answer.ASKED: translate("Introductions", "Asked"),
        Answer.YES: translate("Introductions", "Yes"),
        Answer.LATER: translate("Introductions", "Not yet"),
        Answer.NO: translate("Introductions", "No"),
    }[answer]


def answer_line(name: str, answer: Answer, asked_on: str) -> str:
    """Say what somebody said, for a list."""
    day = date_in_words(asked_on) if asked_on else ""
    said = {
        Answer.NOT_ASKED: translate("Introductions", "{name} is not asked yet"),
        Answer.ASKED: translate("Introductions", "{name} was asked on {day}")
        if day
        else translate("Introductions", "{name} was asked"),
        Answer.YES: translate("Introductions", "{name} said yes"),
        Answer.LATER: translate("Introductions", "{name} said: not yet"),
        Answer.NO: translate("Introductions", "{name} would rather not"),
    }[answer]
    return said.format(name=short(name), day=day)


def next_words(each: Introduction) -> str:
    """Say what would come next."""
    if each.step() is IntroductionStep.ENDED:
        return _ended_words(each)
    name, other = short(each.name), short(each.other)
    said = {
        IntroductionStep.ASK: translate("Introductions", "Ask {name} first whether they would like it."),
        IntroductionStep.ASK_OTHER: translate("Introductions", "{name} would like to. Now ask {other}."),
        IntroductionStep.WAITING: translate("Introductions", "Note here what they say. There is no hurry."),
        IntroductionStep.LATER: translate("Introductions", "Not yet: ask again some other time, or leave it."),
        IntroductionStep.INTRODUCE: translate("Introductions", "Both said yes: bring them together."),
        IntroductionStep.INTRODUCED: translate("Introductions", "They know each other through you."),
        IntroductionStep.WENT: translate("Introductions", "They know each other through you."),
    }.get(each.step(), "")
    return said.format(name=name, other=other)


def _ended_words(each: Introduction) -> str:
    said_no, other = (each.name, each.other) if each.answer is Answer.NO else (each.other, each.name)
    asked = each.other_answer if each.answer is Answer.NO else each.answer
    if asked is Answer.NOT_ASKED:
        sentence = translate("Introductions", "{name} would rather not. That is fine and stays between you two.")
    elif asked is Answer.NO:
        sentence = translate("Introductions", "Both would rather not. That is fine.")
    else:
        sentence = translate(
            "Introductions", "{name} would rather not, and that is fine. Tell {other} kindly that it does not fit now."
        )
    return sentence.format(name=short(said_no), other=short(other))


def state_line(each: Introduction) -> str:
    """Say of an introduction what was said and done, for its line in the list."""
    if each.side is IntroductionSide.RECEIVED:
        parts = [_received_words(each)]
    elif each.introduced_on:
        parts = [date_in_words(each.introduced_on)]
        if each.is_ready():
            parts.append(translate("Introductions", "both were asked first"))
    elif each.step() is IntroductionStep.ENDED:
        parts = [_ended_words(each)]
    else:
        parts = [answer_line(each.name, each.answer, each.asked_on)]
        if each.answer is not Answer.NOT_ASKED:
            parts.append(answer_line(each.other, each.other_answer, each.other_asked_on))
    line = steady(" · ".join(parts), mirrored=QGuiApplication.isRightToLeft())
    return f"{line}\n{some_lines(each.went)}" if each.went else line


def _received_words(each: Introduction) -> str:
    if not each.introduced_on:
        return translate("Introductions", "Not introduced yet")
    day = date_in_words(each.introduced_on)
    if not each.thanked_on:
        return translate("Introductions", "{day} · not thanked yet").format(day=day)
    return translate("Introductions", "{day} · thanked {thanked}").format(
        day=day, thanked=date_in_words(each.thanked_on)
    )


def door_line(door: Door) -> str:
    """Say what is known of a door of which only a profile tells."""
    if not door.contact_id:
        return translate("Introductions", "From the profile · {name} is not among your people").format(
            name=short(door.name)
        )
    if door.thanked_on:
        return translate("Introductions", "From the profile · thanked {day}").format(day=date_in_words(door.thanked_on))
    return translate("Introductions", "From the profile · no thank-you noted")


def letter_word(kind: LetterKind, each: Introduction) -> str:
    """Say to whom a letter is."""
    name, other = short(each.name), short(each.other)
    if kind is LetterKind.DECLINED:
        kindly = other if each.answer is Answer.NO else name
        return translate("Introductions", "Not now, kindly: to {name}").format(name=kindly)
    return {
        LetterKind.ASK: translate("Introductions", "To {name}").format(name=name),
        LetterKind.ASK_OTHER: translate("Introductions", "To {name}").format(name=other),
        LetterKind.INTRODUCE: translate("Introductions", "To both"),
    }[kind]


def how_words(other: str) -> str:
    """Give what the calendar says when one asks how it went."""
    return translate("Introductions", "How did it go with {name}?").format(name=one_line(other))


def thanks_words(other: str) -> str:
    """Give what the calendar says of the thank-you for a door that was opened."""
    return translate("Introductions", "Say thank you for introducing {name}").format(name=one_line(other))
