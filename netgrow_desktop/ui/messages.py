"""Messages of the layers below in the words and numbers of the person's own language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import DecimalText, PercentText
from netgrow_desktop.domain.wording import WORDING, template
from netgrow_desktop.reports.figures import count, decimal, percent

CONTEXT = "wording"
"""The context under which the catalogue's templates stand in translation files."""


def words(message: Message) -> str:
    """Give the sentence for *message*: its template translated, its numbers written as the locale does."""
    values = {name: _written(value) for name, value in message.values.items()}
    try:
        return _translated(message).format(**values)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong place in it must not hide what happened.
        return template(message).format(**values)


def _written(value: str | int) -> str:
    if isinstance(value, int):
        return count(value)
    if isinstance(value, DecimalText):
        return decimal(value.number, value.digits)
    if isinstance(value, PercentText):
        return percent(value.share)
    return value


def _translated(message: Message) -> str:
    source = WORDING[message.code]
    if isinstance(source, str):
        return QCoreApplication.translate(CONTEXT, source)
    plural = source[1]
    number = message.values.get("n", 0)
    chosen = QCoreApplication.translate(CONTEXT, plural, "", number if isinstance(number, int) else 0)
    return template(message) if chosen == plural else chosen


def source_word(code: str) -> str:
    """Name the source that people came from, by its code in the network."""
    return words(Message(f"source.{code}")) if f"source.{code}" in WORDING else code
