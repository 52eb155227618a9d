"""What the page *Before I write* says of reasons, giving and asking, and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from netgrow_desktop.domain.before_writing.templates import FIELD_WORDS, FIELDS, Draft, Language, Occasion, Template
from netgrow_desktop.domain.cadence.reasons import said
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words, reader_locale
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netgrow_desktop.domain.before_writing.card import Reason
    from netgrow_desktop.domain.before_writing.exchange import Balance


def reason_words(reason: Reason) -> str:
    """Say why to write: the owner's own words, else what the program knows."""
    return one_line(reason.text or said(reason.message, words, date_in_words))


def balance_words(balance: Balance) -> str:
    """Say what was given and asked, as a sentence; nobody is given a number."""
    counts = (
        ("interest.gave", balance.gave),
        ("interest.asked", balance.asked),
        ("interest.got", balance.got),
        ("interest.no_agenda", balance.no_agenda),
    )
    said_parts = [words(Message(code, {"n": count})) for code, count in counts if count]
    if not said_parts:
        return words(Message("interest.nothing"))
    told = ", ".join(said_parts)
    return QCoreApplication.translate("Exchange", "{counts}, since {day}").format(
        counts=told[:1].upper() + told[1:], day=date_in_words(balance.since.isoformat())
    )


def occasion_words(template: Template) -> str:
    """Give the name of a text to begin with."""
    found = {
        Occasion.CHECK_IN: QCoreApplication.translate("Occasion", "Check-in, no agenda"),
        Occasion.BIRTHDAY: QCoreApplication.translate("Occasion", "Birthday"),
        Occasion.THANK_YOU: QCoreApplication.translate("Occasion", "Thank you"),
        Occasion.NEW_JOB: QCoreApplication.translate("Occasion", "New job"),
        Occasion.ANNIVERSARY: QCoreApplication.translate("Occasion", "Work anniversary"),
        Occasion.ADVICE: QCoreApplication.translate("Occasion", "Ask for advice"),
        Occasion.LONG_SILENCE: QCoreApplication.translate("Occasion", "After a long silence"),
        Occasion.PROMISE: QCoreApplication.translate("Occasion", "As promised"),
        Occasion.INTRODUCE_ASK: QCoreApplication.translate("Occasion", "May I introduce you?"),
        Occasion.INTRODUCE: QCoreApplication.translate("Occasion", "Introduce two people"),
        Occasion.INTRODUCE_DECLINED: QCoreApplication.translate("Occasion", "Not now, kindly"),
    }
    return one_line(template.name) if template.occasion is Occasion.OWN else found[template.occasion]


def language_word(language: Language) -> str:
    """Name a language to write in, in itself."""
    return {Language.ENGLISH: "English", Language.GERMAN: "Deutsch"}[language]


def usual_language() -> Language:
    """Give the language to write in where none is known: that of the reader."""
    return Language.GERMAN if reader_locale().language() == QLocale.Language.German else Language.ENGLISH


def draft_problems(draft: Draft, fields_known: Sequence[str] = FIELDS) -> list[str]:
    """Say which words in braces are no fields, and of which fields nothing is known.

    Without *fields_known* it is not said which ones there are: they stand elsewhere.
    """
    found = []
    if draft.unknown:
        known = ", ".join(f"{{{each}}}" for each in fields_known)
        fields = _listed(draft.unknown)
        values: dict[str, str | int] = {"n": len(draft.unknown), "fields": fields}
        code = "template.unknown" if known else "template.no_field"
        found.append(words(Message(code, {**values, "known": known})))
    of_them = [each for each in draft.empty if FIELD_WORDS[each.casefold()] != "my name"]
    if of_them:
        found.append(words(Message("template.empty", {"n": len(of_them), "fields": _listed(of_them)})))
    if len(of_them) < len(draft.empty):
        found.append(words(Message("template.no_own_name")))
    return found


def _listed(fields: Iterable[str]) -> str:
    return "”, “".join(one_line(each) for each in fields)
