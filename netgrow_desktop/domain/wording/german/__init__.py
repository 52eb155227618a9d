"""The catalogue in German: the same codes, the same places in the sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.wording.german.before_writing import BEFORE_WRITING_GERMAN
from netgrow_desktop.domain.wording.german.career import CAREER_GERMAN
from netgrow_desktop.domain.wording.german.changes import CHANGES_GERMAN
from netgrow_desktop.domain.wording.german.contacts import CONTACTS_GERMAN
from netgrow_desktop.domain.wording.german.duplicates import DUPLICATES_GERMAN
from netgrow_desktop.domain.wording.german.erasing import ERASING_GERMAN
from netgrow_desktop.domain.wording.german.evidence import EVIDENCE_GERMAN
from netgrow_desktop.domain.wording.german.examine import EXAMINE_GERMAN
from netgrow_desktop.domain.wording.german.examine_figures import EXAMINE_FIGURES_GERMAN
from netgrow_desktop.domain.wording.german.examine_how import EXAMINE_HOW_GERMAN
from netgrow_desktop.domain.wording.german.examine_page import EXAMINE_PAGE_GERMAN
from netgrow_desktop.domain.wording.german.examining import EXAMINING_GERMAN
from netgrow_desktop.domain.wording.german.files import FILES_GERMAN
from netgrow_desktop.domain.wording.german.interviews import INTERVIEWS_GERMAN
from netgrow_desktop.domain.wording.german.looking_back import LOOKING_BACK_GERMAN
from netgrow_desktop.domain.wording.german.paper import PAPER_GERMAN
from netgrow_desktop.domain.wording.german.printing import PRINTING_GERMAN
from netgrow_desktop.domain.wording.german.reminders import REMINDERS_GERMAN
from netgrow_desktop.domain.wording.german.review import REVIEW_GERMAN
from netgrow_desktop.domain.wording.german.screens import SCREENS_GERMAN
from netgrow_desktop.domain.wording.german.sorting import SORTING_GERMAN

if TYPE_CHECKING:
    from netgrow_desktop.domain.wording import Template

GERMAN_WORDING: dict[str, Template] = {
    **CHANGES_GERMAN,
    **FILES_GERMAN,
    **EVIDENCE_GERMAN,
    **CONTACTS_GERMAN,
    **DUPLICATES_GERMAN,
    **CAREER_GERMAN,
    **SCREENS_GERMAN,
    **SORTING_GERMAN,
    **PRINTING_GERMAN,
    **PAPER_GERMAN,
    **ERASING_GERMAN,
    **REMINDERS_GERMAN,
    **BEFORE_WRITING_GERMAN,
    **INTERVIEWS_GERMAN,
    **LOOKING_BACK_GERMAN,
    **REVIEW_GERMAN,
    **EXAMINING_GERMAN,
    **EXAMINE_PAGE_GERMAN,
    **EXAMINE_FIGURES_GERMAN,
    **EXAMINE_GERMAN,
    **EXAMINE_HOW_GERMAN,
}
"""Code of each message -> its German template."""
