"""The columns of the contacts table: what they say, and how an arrangement of them is read."""

from __future__ import annotations

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.domain.queries import SortField
from netgrow_desktop.viewmodels.columns import (
    COLUMNS,
    ColumnPlace,
    category_names,
    descends_first,
    is_overdue,
    read_places,
    usual_places,
)
from netgrow_desktop.viewmodels.dates import date_in_words
from tests.viewmodels.conftest import phrasing

ROW = ContactRow(
    7,
    "Ada Kowalska",
    "Northwind",
    "CFO",
    (Category.STRATEGIC, Category.OPERATIONAL),
    "2026-06-10",
    "ada@example.org",
    "+48 22 555 01 07",
    "Kraków",
    "mentor, book club",
    "2019-05-04",
    "2026-09-17",
    "linkedin_connections, csv",
)


def said(key: str, row: ContactRow = ROW) -> str:
    """Give what a column says of a row."""
    return next(column for column in COLUMNS if column.key == key).value(row, phrasing())


def test_each_column_says_its_part() -> None:
    assert [said(column.key) for column in COLUMNS] == [
        "Ada Kowalska",
        "Northwind",
        "CFO",
        "3 mo",
        "tomorrow",
        "ada@example.org",
        "+48 22 555 01 07",
        "Kraków",
        "mentor, book club",
        date_in_words("2019-05-04"),
        "LINKEDIN_CONNECTIONS, CSV",
    ]


def test_nobody_contacted_is_said_in_words() -> None:
    assert said("last_contact", ROW._replace(last_contact=None)) == "never"


def test_an_overdue_follow_up_says_for_how_long() -> None:
    late = ROW._replace(next_follow_up="2026-08-30")
    assert said("next_follow_up", late) == "2 w late"
    assert is_overdue(late, phrasing())
    assert not is_overdue(ROW, phrasing())


def test_no_follow_up_leaves_the_cell_empty() -> None:
    nothing = ROW._replace(next_follow_up=None)
    assert said("next_follow_up", nothing) == ""
    assert not is_overdue(nothing, phrasing())


def test_days_that_are_none_are_shown_as_they_are() -> None:
    assert said("connected_on", ROW._replace(connected_on="some day")) == "some day"
    assert said("last_contact", ROW._replace(last_contact="some day")) == "some day"


def test_the_tooltip_of_a_span_is_the_whole_date() -> None:
    column = next(column for column in COLUMNS if column.key == "last_contact")
    assert column.detail(ROW, phrasing()) == date_in_words("2026-06-10")


def test_somebody_without_a_category_is_undecided() -> None:
    assert category_names(ROW._replace(categories=()), phrasing()) == "undecided"
    assert category_names(ROW, phrasing()) == "strategic, operational"


def test_dates_that_lie_back_are_first_sorted_with_the_newest_on_top() -> None:
    assert descends_first(SortField.LAST_CONTACT)
    assert descends_first(SortField.ADDED)
    assert not descends_first(SortField.NAME)
    assert not descends_first(SortField.NEXT_FOLLOW_UP)


def test_an_arrangement_is_read_as_it_was_kept() -> None:
    kept = [{"key": "city", "width": 90, "visible": True}, {"key": "name", "width": 300, "visible": True}]
    places = read_places(kept)
    assert places[:2] == (ColumnPlace("city", 90, visible=True), ColumnPlace("name", 300, visible=True))
    assert {place.key for place in places} == {column.key for column in COLUMNS}


def test_a_damaged_arrangement_falls_back_to_the_usual_one() -> None:
    assert read_places(None) == usual_places()
    assert read_places("columns") == usual_places()
    damaged = [7, {"key": "nonsense"}, {"key": ["name"]}, {"key": "phone", "width": -5}, {"key": "phone"}]
    phone = next(place for place in usual_places() if place.key == "phone")
    assert read_places(damaged)[0] == phone
    assert len(read_places(damaged)) == len(COLUMNS)


def test_the_name_cannot_be_hidden() -> None:
    assert read_places([{"key": "name", "width": 200, "visible": False}])[0].visible
