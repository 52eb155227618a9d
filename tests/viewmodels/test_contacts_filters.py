"""The filter list: its lines, its counts, and what choosing or dropping does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl

from netgrow_desktop.domain.queries import ContactQuery, Facets, Missing
from netgrow_desktop.viewmodels.contacts_filters import (
    FEW,
    FilterEntry,
    FiltersModel,
    active_filters,
    entries_of,
    missing_words,
    without_filters,
)
from netgrow_desktop.viewmodels.people_mime import people_mime
from tests.viewmodels.conftest import phrasing

FACETS = Facets(
    people=50,
    undecided=12,
    never_contacted=40,
    categories=(("strategic", 9), ("developmental", 3)),
    tags=(("book club", 4), ("mentor", 2)),
    sources=(("csv", 50),),
    organizations=tuple((f"Firm {number:02}", 20 - number) for number in range(20)),
)
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def model() -> FiltersModel:
    """Give a list with every section filled."""
    made = FiltersModel(phrasing)
    made.set_facets(FACETS)
    return made


def lines(model: FiltersModel) -> list[tuple[str, int]]:
    """Give words and counts of the lines."""
    return [(entry.label, entry.count) for entry in model.entries()]


def row(model: FiltersModel, label: str) -> int:
    """Give the row of the line with these words."""
    return [entry.label for entry in model.entries()].index(label)


def drop(model: FiltersModel, data: QMimeData, label: str) -> bool:
    """Drop something on a line; gives whether it may be dropped there."""
    target = model.index(row(model, label))
    allowed = model.canDropMimeData(data, COPY, -1, -1, target)
    model.dropMimeData(data, COPY, -1, -1, target)
    return allowed


def test_categories_come_first_with_their_counts(model: FiltersModel) -> None:
    assert lines(model)[:5] == [
        ("All", 50),
        ("strategic", 9),
        ("operational", 0),
        ("developmental", 3),
        ("undecided", 12),
    ]


def test_empty_sections_are_left_out() -> None:
    entries = entries_of(Facets(people=3, undecided=3, never_contacted=3), phrasing())
    assert [entry.label for entry in entries if entry.kind == "header"] == ["Saved"]


def test_a_long_section_shows_its_beginning_until_more_is_asked_for(model: FiltersModel) -> None:
    def firms() -> list[str]:
        return [entry.label for entry in model.entries() if entry.field == "organization"]

    assert len(firms()) == FEW
    model.activate(row(model, f"{20 - FEW} more"))
    assert len(firms()) == 20
    model.activate(row(model, "Fewer"))
    assert len(firms()) == FEW


def test_a_section_closes_and_opens_with_its_heading(model: FiltersModel) -> None:
    before = lines(model)
    model.activate(row(model, "Tags"))
    assert "mentor" not in [label for label, _ in lines(model)]
    assert model.closed_sections() == ["missing", "tags"]
    model.activate(row(model, "Tags"))
    assert lines(model) == before


def test_closed_sections_of_another_session_are_restored_as_far_as_they_exist(model: FiltersModel) -> None:
    model.close_sections(["sources", "nonsense"])
    assert model.closed_sections() == ["sources"]


def test_new_counts_keep_the_lines_where_they_are(model: FiltersModel) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_facets(Facets(**{name: getattr(FACETS, name) for name in FACETS.__slots__} | {"people": 51}))
    assert resets == []
    assert lines(model)[0] == ("All", 51)


def test_choosing_a_filter_keeps_what_was_typed() -> None:
    strategic = FilterEntry("filter", "Strategic", field="category", value="strategic")
    assert strategic.applied_to(ContactQuery(text="ada")) == ContactQuery(text="ada", category="strategic")


def test_all_drops_every_filter_but_not_the_search() -> None:
    everybody = FilterEntry("filter", "All")
    filtered = ContactQuery(text="ada", category="strategic", import_id=3, last_import_id=5, tag="mentor")
    assert everybody.applied_to(filtered) == ContactQuery(text="ada")


def test_the_filters_in_force_are_named() -> None:
    query = ContactQuery(text="ada", organization="Firm", never_contacted=True)
    assert active_filters(query) == ("never_contacted", "organization")
    assert without_filters(query, "organization") == ContactQuery(text="ada", never_contacted=True)


def test_the_line_of_a_query_is_found(model: FiltersModel) -> None:
    query = ContactQuery(tag="mentor", organization="Firm 19")
    assert model.row_of(query, "tag") == row(model, "mentor")
    assert model.row_of(query, "") == -1
    assert model.row_of(ContactQuery(text="ada"), "") == 0
    assert model.row_of(query, "organization") == -1


def test_people_can_be_dropped_on_categories_and_tags(model: FiltersModel) -> None:
    given: list[tuple[str, list[int]]] = []
    model.dropped.connect(lambda entry, ids: given.append((entry.label, ids)))
    assert drop(model, people_mime([4, 9]), "strategic")
    assert drop(model, people_mime([5]), "mentor")
    assert drop(model, people_mime([6]), "undecided")
    assert given == [("strategic", [4, 9]), ("mentor", [5]), ("undecided", [6])]


@pytest.mark.parametrize("label", ["All", "Not in touch yet", "Firm 00", "CSV", "Tags"])
def test_nobody_can_be_dropped_on_other_lines(model: FiltersModel, label: str) -> None:
    given: list[object] = []
    model.dropped.connect(lambda *dropped: given.append(dropped))
    assert not drop(model, people_mime([4]), label)
    assert given == []


def test_files_are_left_to_the_window(model: FiltersModel) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("people.csv")])
    assert not drop(model, files, "strategic")
    assert not model.canDropMimeData(people_mime([1]), COPY, -1, -1, QModelIndex())


def test_a_screen_reader_hears_the_count(model: FiltersModel) -> None:
    spoken = model.index(row(model, "strategic")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "strategic, 9"


def test_what_is_missing_stands_with_its_counts_in_the_order_of_an_address_book() -> None:
    model = FiltersModel(phrasing)
    model.set_facets(
        Facets(people=9, missing=(("closeness", 9), ("phone", 4), ("email", 2), ("from a later version", 1)))
    )
    assert "No e-mail" not in [entry.label for entry in model.entries()]
    start = row(model, "Missing something")
    model.activate(start)
    assert lines(model)[start + 1 : start + 4] == [("No e-mail", 2), ("No phone", 4), ("No closeness", 9)]
    assert "from a later version" not in [entry.label for entry in model.entries()]
    entry = model.entries()[row(model, "No phone")]
    assert entry.applied_to(ContactQuery(text="ada")) == ContactQuery(text="ada", missing="phone")


def test_key_people_and_the_archive_are_saved_filters() -> None:
    model = FiltersModel(phrasing)
    model.set_facets(Facets(people=9, key_people=3, archived=2, never_contacted=1))
    start = row(model, "Saved")
    assert lines(model)[start + 1 : start + 4] == [("Key people", 3), ("Not in touch yet", 1), ("Archived", 2)]
    assert model.row_of(ContactQuery(archived=True), "archived") == row(model, "Archived")


def test_everything_that_may_be_missing_has_words() -> None:
    assert not [code for code in Missing if missing_words(code) == code]
