"""What the search for duplicates says of pairs, fields and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.contacts import Address, Job
from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.relations import Level, Relation
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import source_word, words
from netgrow_desktop.ui.person.caption import label_words
from netgrow_desktop.ui.person.relationship import level_words, met_through_words, relation_words
from netgrow_desktop.ui.planning.cadence import cadence_words
from netgrow_desktop.viewmodels.comparison import CAPTION, LEFT, RESULT, RIGHT
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.merging import Kind, Line
from netgrow_desktop.viewmodels.shown_text import breakable, one_line, some_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.viewmodels.duplicates import Pair

NOTHING = "—"
LONGEST_CELL = 420
"""Letters of one value that are shown in a cell; its tool tip has more."""


def field_words(field: str) -> str:
    """Give the name of a field."""
    names = {
        "name": QCoreApplication.translate("Duplicates", "Name"),
        "given": QCoreApplication.translate("Duplicates", "Given name"),
        "middle": QCoreApplication.translate("Duplicates", "Middle name"),
        "family": QCoreApplication.translate("Duplicates", "Family name"),
        "prefix": QCoreApplication.translate("Duplicates", "Form of address"),
        "suffix": QCoreApplication.translate("Duplicates", "After the name"),
        "nickname": QCoreApplication.translate("Duplicates", "Nickname"),
        "organization": QCoreApplication.translate("Duplicates", "Organisation"),
        "department": QCoreApplication.translate("Duplicates", "Department"),
        "title": QCoreApplication.translate("Duplicates", "Role"),
        "birthday": QCoreApplication.translate("Duplicates", "Birthday"),
        "connected_on": QCoreApplication.translate("Duplicates", "Connected on"),
        "notes": QCoreApplication.translate("Duplicates", "Notes"),
        "how_met": QCoreApplication.translate("Duplicates", "How you met"),
        "introduced_by": QCoreApplication.translate("Duplicates", "Introduced by"),
        "cares_about": QCoreApplication.translate("Duplicates", "Cares about"),
        "relation": QCoreApplication.translate("Duplicates", "Works"),
        "level": QCoreApplication.translate("Duplicates", "Level"),
        "closeness": QCoreApplication.translate("Duplicates", "Closeness"),
        "met_through": QCoreApplication.translate("Duplicates", "Known through"),
        "industry": QCoreApplication.translate("Duplicates", "Industry"),
        "photo": QCoreApplication.translate("Duplicates", "Photo"),
        "cadence": QCoreApplication.translate("Duplicates", "How often"),
        "category": QCoreApplication.translate("Duplicates", "First category"),
        "emails": QCoreApplication.translate("Duplicates", "E-mail"),
        "phones": QCoreApplication.translate("Duplicates", "Phone"),
        "links": QCoreApplication.translate("Duplicates", "Web"),
        "addresses": QCoreApplication.translate("Duplicates", "Address"),
        "categories": QCoreApplication.translate("Duplicates", "Categories"),
        "tags": QCoreApplication.translate("Duplicates", "Tags"),
        "jobs": QCoreApplication.translate("Duplicates", "Other jobs"),
        "custom": QCoreApplication.translate("Duplicates", "Own fields"),
        "sources": QCoreApplication.translate("Duplicates", "Came from"),
        "interactions": QCoreApplication.translate("Duplicates", "Contacts"),
        "follow_ups": QCoreApplication.translate("Duplicates", "Follow-ups"),
        "key_person": QCoreApplication.translate("Duplicates", "Key person"),
        "archived_on": QCoreApplication.translate("Duplicates", "Archived"),
        "created_at": QCoreApplication.translate("Duplicates", "Here since"),
    }
    return names[field]


def kind_words(kind: Kind) -> str:
    """Say how two values compare."""
    return {
        Kind.SAME: QCoreApplication.translate("Duplicates", "The same for both"),
        Kind.CHOICE: QCoreApplication.translate("Duplicates", "They differ: choose one"),
        Kind.ONE: QCoreApplication.translate("Duplicates", "Only one has it"),
        Kind.UNITED: QCoreApplication.translate("Duplicates", "Made of both"),
    }[kind]


def value_words(field: str, value: Any) -> str:
    """Give a value as it is shown."""
    special = _SAYERS.get(field)
    return special(field, value) if special is not None else some_lines(str(value)).strip()


def _date_words(_field: str, value: str) -> str:
    return date_in_words(value)


def _category_words(_field: str, value: str) -> str:
    return category_word(value)


def _cadence_words(_field: str, value: int) -> str:
    return cadence_words(value)


def _source_words(_field: str, value: str) -> str:
    return one_line(source_word(value))


def _count_words(field: str, value: int) -> str:
    return words(Message(f"duplicates.{field}", {"n": value}))


def _several_words(field: str, value: Any) -> str:
    if isinstance(value, Address):
        town = " ".join(part for part in (value.postal_code, value.city) if part)
        parts = (value.street, value.extended, town, value.region, value.country)
        return ", ".join(one_line(part) for part in parts if part.strip())
    if isinstance(value, Job):
        days = " – ".join(date_in_words(day) for day in (value.started_on, value.finished_on) if day)
        job = (value.title, value.department, value.organization, days)
        return ", ".join(one_line(part) for part in job if part.strip())
    if field == "custom":
        return f"{one_line(value.label)}: {some_lines(value.value).strip()}"
    label = label_words(value[1])
    return f"{one_line(value[0])} ({label})" if label else one_line(value[0])


def _said(field: str, value: Any) -> str:
    if field in {"key_person", "archived_on"}:
        yes, no = QCoreApplication.translate("Duplicates", "yes"), QCoreApplication.translate("Duplicates", "no")
        return yes if value else no
    if field in {"photo", "closeness"}:
        of_five = QCoreApplication.translate("Duplicates", "{n} of 5").format(n=value)
        return QCoreApplication.translate("Duplicates", "A photo") if field == "photo" else of_five
    if field == "relation" and value in set(Relation):
        return relation_words(Relation(value))
    if field == "met_through" and value in set(MetThrough):
        return met_through_words(MetThrough(value))
    return level_words(Level(value)) if value in set(Level) else one_line(str(value))


_SAYERS: dict[str, Callable[[str, Any], str]] = {
    **dict.fromkeys(("birthday", "connected_on", "created_at"), _date_words),
    **dict.fromkeys(("emails", "phones", "links", "addresses", "jobs", "custom"), _several_words),
    **dict.fromkeys(("relation", "level", "closeness", "met_through", "photo", "key_person", "archived_on"), _said),
    **dict.fromkeys(("category", "categories"), _category_words),
    **dict.fromkeys(("interactions", "follow_ups"), _count_words),
    "cadence": _cadence_words,
    "sources": _source_words,
}
"""How the values of a field are said that are no plain text."""


def cell_words(line: Line, column: int) -> str:
    """Give what stands in a cell of the comparison, whole."""
    if column == CAPTION:
        return field_words(line.field)
    if line.more:
        return words(Message("duplicates.more_values", {"n": line.more})) if column == RESULT else ""
    value = {LEFT: line.left, RIGHT: line.right, RESULT: line.result}[column]
    if value is None:
        return NOTHING
    if line.field == "interactions" and column == RESULT and line.kind is Kind.UNITED:
        return QCoreApplication.translate("Duplicates", "All of them, in one timeline")
    return value_words(line.field, value)


def shown_words(line: Line, column: int) -> str:
    """Give what is painted in a cell: not endlessly long, and with places to break long words."""
    text = cell_words(line, column)
    return breakable(text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL].rstrip()}…")


def aside_words(line: Line) -> str:
    """Say what else is kept of a field, "" where there is nothing."""
    if line.aside is None:
        return ""
    text = one_line(value_words(line.field, line.aside))
    short = text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL].rstrip()}…"
    return QCoreApplication.translate("Duplicates", "Kept as a field of its own: {value}").format(
        value=breakable(short)
    )


def spoken_words(line: Line, column: int) -> str:
    """Say a cell with what is shown by its place and its signs."""
    text = cell_words(line, column).replace(NOTHING, QCoreApplication.translate("Duplicates", "nothing"))
    parts = [field_words(line.field)] if column != CAPTION else []
    parts += [text] if not line.more or column in {CAPTION, RESULT} else []
    if column in {CAPTION, LEFT, RIGHT}:
        parts.append(kind_words(line.kind))
    if line.kind is Kind.CHOICE and column in {LEFT, RIGHT} and (column == RIGHT) == line.is_right:
        parts.append(QCoreApplication.translate("Duplicates", "chosen"))
    if column == RESULT:
        parts += [aside_words(line)]
    return ", ".join(part for part in parts if part)


def role_words(row: ContactRow | None) -> str:
    """Give what a person does and where, else an address by which one knows them."""
    if row is None:
        return ""
    parts = [one_line(part) for part in (row.title, row.organization) if part.strip()]
    return " · ".join(parts) or one_line(row.email or row.phone or row.city)


def reason_words(pair: Pair) -> str:
    """Say why two people may be one."""
    reasons = [words(each) for each in pair.reasons]
    return " · ".join([*reasons[:1], *[_in_sentence(each) for each in reasons[1:]]])


def _in_sentence(text: str) -> str:
    return text[:1].lower() + text[1:]


def why_words(pair: Pair) -> str:
    """Say in one sentence how sure it is that two are one, and why."""
    if pair.only_name:
        return QCoreApplication.translate("Duplicates", "{reason}: look before you merge").format(
            reason=reason_words(pair)
        )
    return f"{certainty_words(certain=pair.certain)}: {_in_sentence(reason_words(pair))}"


def certainty_words(*, certain: bool) -> str:
    """Say how sure it is that two are one, in words alone."""
    if certain:
        return QCoreApplication.translate("Duplicates", "Certainly one person")
    return QCoreApplication.translate("Duplicates", "Perhaps one person")


def describe_pair(pair: Pair, one: ContactRow | None, other: ContactRow | None) -> str:
    """Say everything of a pair in one text, for screen readers and tool tips."""
    people = [", ".join(part for part in (one_line(row.name), role_words(row)) if part) for row in (one, other) if row]
    sure = [] if pair.only_name else [certainty_words(certain=pair.certain)]
    return "\n".join([*people, *sure, reason_words(pair)])
