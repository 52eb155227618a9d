"""A column of the days of the last contact counts as contact, and no other column does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.interactions import LAST_CONTACT, Direction, InteractionKind
from netgrow_desktop.formats.records import Contacted, Person
from tests.formats.reading import records

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.contacts import ContactDraft


def read(folder: Path, header: str, *cells: str) -> list[tuple[ContactDraft, list[str]]]:
    rows = "".join(f"Ada,Example{n},ada{n}@example.org,{cell}\n" for n, cell in enumerate(cells))
    file = folder / "people.csv"
    file.write_text(f"First name,Last name,E-mail,{header}\n{rows}", encoding="utf-8")
    people = [each for each in records(file) if isinstance(each, Person)]
    kind, both = InteractionKind.CHECK_IN, Direction.BOTH
    for person in people:
        assert person.contacted == tuple(Contacted(kind, each.on, both, LAST_CONTACT) for each in person.contacted)
    return [(person.draft, [each.on for each in person.contacted]) for person in people]


@pytest.mark.parametrize(
    "header",
    [
        *("Last contact", "last_contact", "Last Contacted", "Last Contact Date", "Letzter Kontakt"),
        *("Zuletzt kontaktiert am", "Dernier contact", "Último contacto", "Laatste contact", "Ostatni kontakt"),
    ],
)
def test_the_header_is_understood_in_many_languages(tmp_path: Path, header: str) -> None:
    [(draft, days)] = read(tmp_path, header, "2025-03-14")
    assert (draft.family, draft.custom, days) == ("Example0", (), ["2025-03-14"])


def test_the_order_of_day_and_month_is_told_by_the_column(tmp_path: Path) -> None:
    found = read(tmp_path, "Last contacted", "3/4/2025", "3/14/2025 2:15 PM")
    assert [days for _, days in found] == [["2025-03-04"], ["2025-03-14"]]


def test_what_is_no_day_that_has_been_stays_a_field(tmp_path: Path) -> None:
    cells = ["2025-03-14", "2025-03-15", "2025-03-16", "2025-03-17", "2999-01-01", "1066-10-14", "", "-"]
    found = read(tmp_path, "Letzter Kontakt", *cells)
    assert [days for _, days in found] == [[cell] for cell in cells[:4]] + [[]] * 4
    kept = [(CustomField("Letzter Kontakt", cell),) for cell in cells[4:6]]
    assert [draft.custom for draft, _ in found] == [*[()] * 4, *kept, (), ()]


def test_words_for_no_contact_among_the_days_stay_fields(tmp_path: Path) -> None:
    found = read(tmp_path, "Last contact", "2025-03-14", "2025-03-15", "never", "n/a", "-")
    assert [days for _, days in found] == [["2025-03-14"], ["2025-03-15"], [], [], []]
    assert [draft.custom for draft, _ in found] == [(), (), (CustomField("Last contact", "never"),), (), ()]


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Letzter Kontakt", "by phone"), ("Last order", "2025-03-14"), ("Next contact", "2025-03-14")],
)
def test_another_column_is_no_contact(tmp_path: Path, header: str, cell: str) -> None:
    [(draft, days)] = read(tmp_path, header, cell)
    assert (draft.custom, days) == ((CustomField(header, cell),), [])
