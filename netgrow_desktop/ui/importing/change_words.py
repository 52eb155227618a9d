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
        "name": translate("ImportPage", "Name"),
        "given": translate("ImportPage", "Given name"),
        "middle": translate("ImportPage", "Middle name"),
        "family": translate("ImportPage", "Family name"),
        "prefix": translate("ImportPage", "Form of address"),
        "suffix": translate("ImportPage", "After the name"),
        "nickname": translate("ImportPage", "Nickname"),
        "organization": translate("ImportPage", "Organisation"),
        "department": translate("ImportPage", "Department"),
        "title": translate("ImportPage", "Role"),
        "birthday": translate("ImportPage", "Birthday"),
        "notes": translate("ImportPage", "Notes"),
        "connected_on": translate("ImportPage", "Connected on"),
        "emails": translate("ImportPage", "E-mail"),
        "phones": translate("ImportPage", "Phone"),
        "addresses": translate("ImportPage", "Address"),
        "links": translate("ImportPage", "Web"),
        "custom": translate("ImportPage", "Own field"),
        "jobs": translate("ImportPage", "Job"),
        "tags": translate("ImportPage", "Tag"),
        "categories": translate("ImportPage", "Category"),
        "cadence_days": translate("ImportPage", "How often"),
        "how_met": translate("ImportPage", "How you met"),
        "introduced_by": translate("ImportPage", "Introduced by"),
        "cares_about": translate("ImportPage", "Cares about"),
        "relation": translate("ImportPage", "Works"),
        "level": translate("ImportPage", "Level"),
        "closeness": translate("ImportPage", "Closeness"),
        "met_through": translate("ImportPage", "Known through"),
        "industry": translate("ImportPage", "Industry"),
        "archived_on": translate("ImportPage", "Archived on"),
        "contacted": translate("ImportPage", "Contact"),
        "photo": translate("ImportPage", "Photo"),
    }.get(field, field.replace("_", " ").capitalize())


def _value(field: str, new: str) -> str:
    translate = QCoreApplication.translate
    if field == "photo":
        return translate("ImportPage", "is added")
    if field == "categories":
        return category_word(new)
    if field in {"contacted", "cadence_days"} and new.isdecimal():
        return words(Message(f"import.{field}_days", {"n": int(new)}))
    return new.replace("_", " ") if field in {"relation", "level", "met_through"} else shown_value(field, new)
