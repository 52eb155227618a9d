"""People as text for the clipboard."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.ui.contacts.people_text import as_lines
from netgrow_desktop.viewmodels.columns import COLUMNS
from tests.viewmodels.conftest import phrasing

NAME, FIRM, PHONE = COLUMNS[0], COLUMNS[1], COLUMNS[6]


def person(name: str, organization: str = "", phone: str = "") -> ContactRow:
    """Give a row with little in it."""
    return ContactRow(1, name, organization, "", (), None, "", phone, "", "", "", None, "")


def test_people_stand_below_and_cells_beside_each_other() -> None:
    rows = [person("Ada Kowalska", "Northwind"), person("Ben Okoro")]
    assert as_lines(rows, (NAME, FIRM), phrasing()) == "Ada Kowalska\tNorthwind\nBen Okoro\t"


def test_breaks_within_a_cell_do_not_break_the_line() -> None:
    assert as_lines([person("Ada\tvon\nKowalska")], (NAME,), phrasing()) == "Ada von Kowalska"


@pytest.mark.parametrize("formula", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd"])
def test_a_formula_is_defused(formula: str) -> None:
    assert as_lines([person(formula)], (NAME,), phrasing()) == f"'{formula}"


@pytest.mark.parametrize("number", ["+48 22 555 01 07", "+1 (202) 555-0101", "-"])
def test_a_phone_number_is_no_formula(number: str) -> None:
    assert as_lines([person("Ada", phone=number)], (PHONE,), phrasing()) == number
