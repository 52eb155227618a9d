"""The words of a report: catalogue sentences with numbers and people's texts made safe for HTML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import CatalogueWord, Message
from netgrow_desktop.domain.rounding import DecimalText, PercentText
from netgrow_desktop.reports.document import isolated, shown
from netgrow_desktop.reports.figures import count

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Words = Callable[[Message], str]


@dataclass(frozen=True, slots=True)
class Voice:
    """Says catalogue messages: as plain text, or escaped for HTML.

    Values that are texts are cut, cleaned and kept from turning the sentence around; ``n`` also goes in
    as ``count``, written with the locale's grouping.
    """

    words: Words

    def plain(self, code: str, **values: str | int) -> str:
        """Give the sentence for a code as plain text."""
        safe = _made_safe(values)
        number = values.get("n")
        if isinstance(number, int):
            safe["count"] = count(number)
        return self.words(Message(code, safe))

    def html(self, code: str, **values: str | int) -> str:
        """Give the sentence for a code, escaped."""
        return escape(self.plain(code, **values))

    def message(self, message: Message) -> str:
        """Give the sentence for a message of another layer, escaped."""
        return escape(self.words(Message(message.code, _made_safe(message.values))))


def _made_safe(values: Mapping[str, str | int]) -> dict[str, str | int]:
    """Cut and clean what people typed; numbers are left to whoever writes them."""
    return {
        name: value if isinstance(value, int | DecimalText | PercentText | CatalogueWord) else isolated(shown(value))
        for name, value in values.items()
    }
