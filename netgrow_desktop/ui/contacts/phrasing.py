"""How the contacts tab puts rows into words: the catalogue for codes, one safe line for what people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import source_word, words
from netgrow_desktop.viewmodels.columns import Phrasing
from netgrow_desktop.viewmodels.contacts_filters import missing_words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.queries import ContactQuery
    from netgrow_desktop.viewmodels.contacts_filters import FilterField

LONGEST_CELL = 300
"""Letters of a text that a cell shows at most; more would not fit on any screen."""


def plain(text: str) -> str:
    """Give a person's text in one line, without control and direction characters, not endlessly long."""
    if len(text) <= LONGEST_CELL and text.isprintable():
        return text
    return one_line(text[:LONGEST_CELL])


def phrasing(today: date) -> Phrasing:
    """Give the words for rows that are shown on the day *today*."""
    return Phrasing(today, plain, category_word, source_word)


def filter_words(query: ContactQuery, field: FilterField) -> str:
    """Say by what *query* restricts one of its fields."""
    fixed: dict[str, str] = {
        "key_people": QCoreApplication.translate("ContactsTab", "Key people"),
        "never_contacted": QCoreApplication.translate("ContactsTab", "Not in touch yet"),
        "archived": QCoreApplication.translate("ContactsTab", "Archived"),
        "import_id": QCoreApplication.translate("ContactsTab", "Imported just now"),
    }
    match field:
        case "category":
            return category_word(query.category)
        case "missing":
            return missing_words(query.missing)
        case "tag":
            return QCoreApplication.translate("ContactsTab", "Tag {tag}").format(tag=plain(query.tag))
        case "source":
            return source_word(query.source)
        case _:
            return fixed.get(field) or plain(query.organization)


def whom(names: list[str], count: int) -> str:
    """Say whom something is about: the name of one person, else how many."""
    if count == 1 and names:
        return plain(names[0])
    return words(Message("people.count", {"n": count}))
