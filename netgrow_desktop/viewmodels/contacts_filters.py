"""The filters of the contacts list: which there are, which are in force, and what each does to the query."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt, Signal
from typing_extensions import override

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.queries import ContactQuery, Facets, Missing
from netgrow_desktop.viewmodels.dates import reader_locale
from netgrow_desktop.viewmodels.people_mime import PEOPLE_MIME, people_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex

    from netgrow_desktop.viewmodels.columns import Phrasing

    Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate

FilterField = Literal[
    "",
    "category",
    "key_people",
    "never_contacted",
    "archived",
    "missing",
    "tag",
    "source",
    "organization",
    "import_id",
]
FILTER_FIELDS: tuple[FilterField, ...] = (
    "category",
    "key_people",
    "never_contacted",
    "archived",
    "missing",
    "tag",
    "source",
    "organization",
    "import_id",
)
"""The fields of a query that restrict it, beside its text."""

Section = Literal["", "saved", "missing", "tags", "sources", "organizations"]
SECTIONS: tuple[Section, ...] = ("saved", "missing", "tags", "sources", "organizations")

FEW = 6
"""How many lines a section shows until the whole of it is asked for."""

COUNT_ROLE = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


def active_filters(query: ContactQuery) -> tuple[FilterField, ...]:
    """Give the fields by which *query* restricts, beside its text."""
    return tuple(field for field in FILTER_FIELDS if getattr(query, field))


def without_filters(query: ContactQuery, *fields: FilterField) -> ContactQuery:
    """Give *query* without these restrictions; without any fields named, without all."""
    nothing = ContactQuery()
    dropped: list[str] = list(fields or FILTER_FIELDS)
    if "import_id" in dropped:
        dropped.append("last_import_id")
    return replace(query, **{field: getattr(nothing, field) for field in dropped})


@dataclass(frozen=True, slots=True)
class FilterEntry:
    """One line of the filter list.

    A *filter* restricts ``field`` to ``value`` (no field: everybody); a *header* opens and closes its section;
    *more* shows the whole section, *fewer* its beginning.
    """

    kind: Literal["filter", "header", "more", "fewer"]
    label: str
    count: int = 0
    field: FilterField = ""
    value: str | bool = ""
    section: Section = ""
    is_open: bool = True

    def applied_to(self, query: ContactQuery) -> ContactQuery:
        """Give *query* with this filter beside those it has; everybody drops all filters."""
        wanted: dict[str, Any] = {self.field: self.value}
        return replace(query, **wanted) if self.field else without_filters(query)

    def is_in_force(self, query: ContactQuery) -> bool:
        """Tell whether *query* restricts by this filter."""
        return bool(self.field) and getattr(query, self.field) == self.value

    def takes_people(self) -> bool:
        """Tell whether people can be dropped on it: a category or a tag that they then get."""
        return self.field in {"category", "tag"}


def section_title(section: Section) -> str:
    """Give the heading of a section."""
    titles: dict[Section, str] = {
        "saved": translate("Filters", "Saved"),
        "missing": translate("Filters", "Missing something"),
        "tags": translate("Filters", "Tags"),
        "sources": translate("Filters", "Sources"),
        "organizations": translate("Filters", "Organisations"),
    }
    return titles.get(section, "")


def missing_words(code: str) -> str:
    """Say what somebody lacks, by the code of :class:`~netgrow_desktop.domain.queries.Missing`."""
    words: dict[str, str] = {
        Missing.EMAIL: translate("Filters", "No e-mail"),
        Missing.PHONE: translate("Filters", "No phone"),
        Missing.ORGANIZATION: translate("Filters", "No organisation"),
        Missing.TITLE: translate("Filters", "No role"),
        Missing.CITY: translate("Filters", "No city"),
        Missing.LINK: translate("Filters", "No website"),
        Missing.BIRTHDAY: translate("Filters", "No birthday"),
        Missing.PHOTO: translate("Filters", "No photo"),
        Missing.CATEGORY: translate("Filters", "No category"),
        Missing.CADENCE: translate("Filters", "No reminder"),
        Missing.HOW_MET: translate("Filters", "No “how you met”"),
        Missing.CARES_ABOUT: translate("Filters", "No “cares about”"),
        Missing.RELATION: translate("Filters", "No “in or out”"),
        Missing.LEVEL: translate("Filters", "No level"),
        Missing.CLOSENESS: translate("Filters", "No closeness"),
    }
    return words.get(code, code)


def entries_of(
    facets: Facets, phrasing: Phrasing, closed: Collection[str] = (), whole: Collection[str] = ()
) -> tuple[FilterEntry, ...]:
    """Give the lines of the filter list; *closed* sections show their heading only, *whole* ones every line."""
    members = dict(facets.categories)
    first = [FilterEntry("filter", translate("Filters", "All"), facets.people)]
    first += [
        FilterEntry("filter", phrasing.category(each), members.get(each, 0), "category", each.value)
        for each in Category
    ]
    first.append(FilterEntry("filter", phrasing.category(UNDECIDED), facets.undecided, "category", UNDECIDED))
    order = [each.value for each in Missing]
    missing = sorted((pair for pair in facets.missing if pair[0] in order), key=lambda pair: order.index(pair[0]))
    sections: dict[Section, tuple[FilterEntry, ...]] = {
        "saved": _saved(facets),
        "missing": _filters("missing", "missing", missing, missing_words),
        "tags": _filters("tags", "tag", facets.tags, phrasing.plain),
        "sources": _filters("sources", "source", facets.sources, phrasing.source),
        "organizations": _filters("organizations", "organization", facets.organizations, phrasing.plain),
    }
    for section, entries in sections.items():
        first.extend(_section(section, entries, is_open=section not in closed, is_whole=section in whole))
    return tuple(first)


def _saved(facets: Facets) -> tuple[FilterEntry, ...]:
    saved: tuple[tuple[str, int, FilterField], ...] = (
        (translate("Filters", "Key people"), facets.key_people, "key_people"),
        (translate("Filters", "Not in touch yet"), facets.never_contacted, "never_contacted"),
        (translate("Filters", "Archived"), facets.archived, "archived"),
    )
    return tuple(FilterEntry("filter", label, n, field, value=True, section="saved") for label, n, field in saved)


def _filters(
    section: Section, field: FilterField, pairs: Iterable[tuple[str, int]], label: Callable[[str], str]
) -> tuple[FilterEntry, ...]:
    return tuple(FilterEntry("filter", label(name), count, field, name, section) for name, count in pairs)


def _section(section: Section, entries: tuple[FilterEntry, ...], *, is_open: bool, is_whole: bool) -> list[FilterEntry]:
    if not entries:
        return []
    lines = [FilterEntry("header", section_title(section), section=section, is_open=is_open)]
    if not is_open:
        return lines
    # One line more than few costs no more room than the words "1 more".
    if len(entries) <= FEW + 1:
        return [*lines, *entries]
    if is_whole:
        return [*lines, *entries, FilterEntry("fewer", translate("Filters", "Fewer"), section=section)]
    label = translate("Filters", "{n} more").format(n=reader_locale().toString(len(entries) - FEW))
    return [*lines, *entries[:FEW], FilterEntry("more", label, section=section)]


class FiltersModel(QAbstractListModel):
    """The lines of the filter list, and which of them is in force. People can be dropped on some."""

    dropped = Signal(object, object)
    """People were dropped: the :class:`FilterEntry` and their ids."""

    def __init__(self, phrasing: Callable[[], Phrasing], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrasing = phrasing
        self._facets = Facets()
        self._entries: tuple[FilterEntry, ...] = ()
        # Long, and of use now and then.
        self._closed: set[str] = {"missing"}
        self._whole: set[str] = set()
        self._show()

    def set_facets(self, facets: Facets) -> None:
        """Show these filters and counts."""
        self._facets = facets
        self._show()

    def facets(self) -> Facets:
        """Give the counts that are shown."""
        return self._facets

    def entries(self) -> tuple[FilterEntry, ...]:
        """Give the lines that are shown."""
        return self._entries

    def activate(self, row: int) -> None:
        """Open or close the section of a heading, or show more or less of one; filters are left alone."""
        entry = self._entries[row]
        held = self._closed if entry.kind == "header" else self._whole
        if entry.kind != "filter":
            held.symmetric_difference_update({entry.section})
            self._show()

    def row_of(self, query: ContactQuery, field: FilterField) -> int:
        """Give the line that restricts *field* as *query* does, -1 if there is none.

        No field at all is the line of everybody, as long as nothing else restricts.
        """
        if not field:
            return -1 if active_filters(query) else 0
        found = (row for row, entry in enumerate(self._entries) if entry.field == field and entry.is_in_force(query))
        return next(found, -1)

    def closed_sections(self) -> list[str]:
        """Give the sections that are closed, for the next session."""
        return sorted(self._closed)

    def close_sections(self, sections: Iterable[str]) -> None:
        """Close these sections and no others."""
        self._closed = set(sections).intersection(SECTIONS)
        self._show()

    def _show(self) -> None:
        entries = entries_of(self._facets, self._phrasing(), self._closed, self._whole)
        if [(each.kind, each.field, each.value, each.section) for each in entries] == [
            (each.kind, each.field, each.value, each.section) for each in self._entries
        ]:
            # The same lines with other counts: nobody's place in the list is lost.
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case _ if role == COUNT_ROLE:
                return entry.count
            case _ if role == ENTRY_ROLE:
                return entry
            case _:
                return None

    def _spoken(self, entry: FilterEntry) -> str:
        if entry.kind == "filter":
            return f"{entry.label}, {reader_locale().toString(entry.count)}"
        if entry.kind == "header":
            state = translate("Filters", "open") if entry.is_open else translate("Filters", "closed")
            return f"{entry.label}, {state}"
        return f"{section_title(entry.section)}: {entry.label}"

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._entries[index.row()].takes_people():
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    @override
    def mimeTypes(self) -> list[str]:
        return [PEOPLE_MIME]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return data.hasFormat(PEOPLE_MIME) and parent.isValid() and self._entries[parent.row()].takes_people()

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        ids = people_in(data)
        if not ids or not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(self._entries[parent.row()], list(ids))
        return True
