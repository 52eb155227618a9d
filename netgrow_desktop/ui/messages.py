"""Messages of the layers below in the words and numbers of the person's own language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING, template
from netgrow_desktop.reports.figures import reader_locale

CONTEXT = "wording"
"""The context under which the catalogue's templates stand in translation files."""


def words(message: Message) -> str:
    """Give the sentence for *message*: its template translated, whole numbers written as the locale does."""
    locale = reader_locale()
    values = {
        name: locale.toString(value) if isinstance(value, int) else value for name, value in message.values.items()
    }
    try:
        return _translated(message).format(**values)
    except (KeyError, IndexError, ValueError):
        # A translation with a wrong place in it must not hide what happened.
        return template(message).format(**values)


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
