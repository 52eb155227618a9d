"""The catalogue: each message's English sentence. Windows translate these templates, the command line prints them.

A template is a sentence with ``{value}`` places, or a pair (singular, plural) chosen by the value ``n``. Each module of
this package has the sentences of one part of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import CatalogueWord
from netgrow_desktop.domain.wording.before_writing import BEFORE_WRITING_WORDING
from netgrow_desktop.domain.wording.career import CAREER_WORDING
from netgrow_desktop.domain.wording.changes import CHANGES_WORDING
from netgrow_desktop.domain.wording.contacts import CONTACTS_WORDING
from netgrow_desktop.domain.wording.duplicates import DUPLICATES_WORDING
from netgrow_desktop.domain.wording.erasing import ERASING_WORDING
from netgrow_desktop.domain.wording.evidence import EVIDENCE_WORDING
from netgrow_desktop.domain.wording.examine import EXAMINE_WORDING
from netgrow_desktop.domain.wording.examine_figures import EXAMINE_FIGURES_WORDING
from netgrow_desktop.domain.wording.examine_how import EXAMINE_HOW_WORDING
from netgrow_desktop.domain.wording.examine_page import EXAMINE_PAGE_WORDING
from netgrow_desktop.domain.wording.examining import EXAMINING_WORDING
from netgrow_desktop.domain.wording.files import FILES_WORDING
from netgrow_desktop.domain.wording.interviews import INTERVIEWS_WORDING
from netgrow_desktop.domain.wording.looking_back import LOOKING_BACK_WORDING
from netgrow_desktop.domain.wording.paper import PAPER_WORDING
from netgrow_desktop.domain.wording.printing import PRINTING_WORDING
from netgrow_desktop.domain.wording.reminders import REMINDERS_WORDING
from netgrow_desktop.domain.wording.review import REVIEW_WORDING
from netgrow_desktop.domain.wording.screens import SCREENS_WORDING
from netgrow_desktop.domain.wording.sorting import SORTING_WORDING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

Template = str | tuple[str, str]

WORDING: dict[str, Template] = {
    **CHANGES_WORDING,
    **FILES_WORDING,
    **EVIDENCE_WORDING,
    **CONTACTS_WORDING,
    **DUPLICATES_WORDING,
    **CAREER_WORDING,
    **EXAMINE_WORDING,
    **EXAMINE_HOW_WORDING,
    **EXAMINE_FIGURES_WORDING,
    **EXAMINE_PAGE_WORDING,
    **EXAMINING_WORDING,
    **SCREENS_WORDING,
    **SORTING_WORDING,
    **PRINTING_WORDING,
    **PAPER_WORDING,
    **REVIEW_WORDING,
    **BEFORE_WRITING_WORDING,
    **INTERVIEWS_WORDING,
    **REMINDERS_WORDING,
    **LOOKING_BACK_WORDING,
    **ERASING_WORDING,
}
"""Code of each message -> its template."""


def template(message: Message) -> str:
    """Give the English template for *message*, the plural one where its value ``n`` is not 1."""
    found = WORDING[message.code]
    if isinstance(found, str):
        return found
    return found[0] if message.values.get("n") == 1 else found[1]


def catalogue_word(code: str) -> CatalogueWord:
    """Give the word of a code to stand in another message."""
    found = WORDING[code]
    word = CatalogueWord(found if isinstance(found, str) else found[0])
    word.code = code
    return word


def english(message: Message) -> str:
    """Give the English sentence for *message*, its numbers in groups of thousands."""
    written = {name: f"{value:,}" if isinstance(value, int) else value for name, value in message.values.items()}
    return template(message).format(**written)
