"""Messages of the layers below in the words and numbers of the person's own language, which no value can steer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import CatalogueWord, Message
from netgrow_desktop.domain.rounding import DecimalText, PercentText
from netgrow_desktop.domain.wording import WORDING, template
from netgrow_desktop.domain.wording.languages import template_in
from netgrow_desktop.reports.figures import count, decimal, percent
from netgrow_desktop.viewmodels.shown_text import unsteered


def words(message: Message) -> str:
    """Give the sentence for *message*: its template in the language of the window, its numbers as the locale's."""
    values = {name: _written(value) for name, value in message.values.items()}
    try:
        return template_in(spoken_language(), message).format(**values)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong place in it must not hide what happened.
        return template(message).format(**values)


def spoken_language() -> str:
    """Give the code of the language of the window: the translation that is installed says it itself."""
    return QCoreApplication.translate("Language", "en")


def _written(value: str | int) -> str:
    if isinstance(value, int):
        return count(value)
    if isinstance(value, CatalogueWord):
        return words(Message(value.code))
    if isinstance(value, DecimalText):
        return decimal(value.number, value.digits)
    if isinstance(value, PercentText):
        return percent(value.share)
    return unsteered(value)


def source_word(code: str) -> str:
    """Name the source that people came from, by its code in the network."""
    return words(Message(f"source.{code}")) if f"source.{code}" in WORDING else code
