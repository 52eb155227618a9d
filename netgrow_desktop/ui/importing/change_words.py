"""What an update changes about a person, in words: fields by their names, codes as what they mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = "ImportPage"
_WITH_DAYS = frozenset(("birthday", "connected_on", "archived_on", "custom", "jobs"))
_DAY = re.compile(r"(?:\d{4}-\d\d(?:-\d\d)?|--\d\d-\d\d)", re.ASCII)
_BETWEEN = ", "
"""What stands between the parts of a value: a job has an organisation, a role and its days."""
_NOTHING = "\u2014"


def change_words(changes: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, str, str], ...]:
    """Give (field, old value, new value) of each change as a person reads it."""
    return tuple(
        (field_title(field), shown_value(field, old), _value(field, new) or (_NOTHING if old else ""))
        for field, old, new in changes
    )


def shown_value(field: str, value: str) -> str:
    """Give a value of a field with its days as a person reads them."""
    if field not in _WITH_DAYS:
        return value
    return _BETWEEN.join(date_in_words(part) if _DAY.fullmatch(part) else part for part in value.split(_BETWEEN))


def field_title(field: str) -> str:
    """Give the name of a person's field."""
    translate = QCoreApplication.translate
    return {
        "name": translate(CONTEXT, "Name"),
        "given": translate(CONTEXT, "Given name"),
        "middle": translate(CONTEXT, "Middle name"),
        "family": translate(CONTEXT, "Family name"),
        "prefix": translate(CONTEXT, "Form of address"),
        "suffix": translate(CONTEXT, "After the name"),
        "nickname": translate(CONTEXT, "Nickname"),
        "organization": translate(CONTEXT, "Organisation"),
        "department": translate(CONTEXT, "Department"),
        "title": translate(CONTEXT, "Role"),
        "birthday": translate(CONTEXT, "Birthday"),
        "notes": translate(CONTEXT, "Notes"),
        "connected_on": translate(CONTEXT, "Connected on"),
        "emails": translate(CONTEXT, "E-mail"),
        "phones": translate(CONTEXT, "Phone"),
        "addresses": translate(CONTEXT, "Address"),
        "links": translate(CONTEXT, "Web"),
        "custom": translate(CONTEXT, "Own field"),
        "jobs": translate(CONTEXT, "Job"),
        "tags": translate(CONTEXT, "Tag"),
        "categories": translate(CONTEXT, "Category"),
        "cadence_days": translate(CONTEXT, "How often"),
        "how_met": translate(CONTEXT, "How you met"),
        "introduced_by": translate(CONTEXT, "Introduced by"),
        "cares_about": translate(CONTEXT, "Cares about"),
        "relation": translate(CONTEXT, "Works"),
        "level": translate(CONTEXT, "Level"),
        "closeness": translate(CONTEXT, "Closeness"),
        "met_through": translate(CONTEXT, "Known through"),
        "industry": translate(CONTEXT, "Industry"),
        "archived_on": translate(CONTEXT, "Archived on"),
        "contacted": translate(CONTEXT, "Contact"),
        "photo": translate(CONTEXT, "Photo"),
    }.get(field, field.replace("_", " ").capitalize())


def _value(field: str, new: str) -> str:
    translate = QCoreApplication.translate
    if field == "photo":
        return translate(CONTEXT, "is added")
    if field == "categories":
        return category_word(new)
    if field in {"contacted", "cadence_days"} and new.isdecimal():
        return words(Message(f"import.{field}_days", {"n": int(new)}))
    return new.replace("_", " ") if field in {"relation", "level", "met_through"} else shown_value(field, new)
