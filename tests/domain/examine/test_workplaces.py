"""Where people work is told from the relation, else by comparing with About me, else not at all."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.examine.workplaces import Workplace, side_of, workplace
from netgrow_desktop.domain.owner import AboutMe

OWNER = AboutMe(organization="Northwind GmbH", department="Sales", team="Export Nord")


@pytest.mark.parametrize(
    ("relation", "organization", "department", "expected"),
    [
        ("manager", "Contoso", "", Workplace.OWN_TEAM),
        ("report", "", "", Workplace.OWN_TEAM),
        ("own_team", "", "Finance", Workplace.OWN_TEAM),
        ("other_department", "Northwind", "Sales", Workplace.OTHER_DEPARTMENT),
        ("outside", "Northwind", "Sales", Workplace.OUTSIDE),
        ("", "northwind", "sales", Workplace.OWN_TEAM),
        ("", "Northwind", "export nord", Workplace.OWN_TEAM),
        ("", "Northwind", "Finance", Workplace.OTHER_DEPARTMENT),
        ("", "Northwind", "", Workplace.INSIDE),
        ("", "Contoso", "Sales", Workplace.OUTSIDE),
        ("", "", "Sales", Workplace.UNKNOWN),
    ],
)
def test_the_relation_decides_then_organisation_and_department(
    relation: str, organization: str, department: str, expected: Workplace
) -> None:
    assert workplace(relation, organization, department, OWNER) is expected


def test_nothing_is_guessed_while_about_me_is_empty() -> None:
    assert workplace("", "Northwind", "Sales", AboutMe()) is Workplace.UNKNOWN
    assert workplace("", "Northwind", "Sales", AboutMe(organization="Northwind")) is Workplace.INSIDE


@pytest.mark.parametrize(
    ("relation", "organization", "expected"),
    [
        ("manager", "", Side.INSIDE),
        ("other_department", "", Side.INSIDE),
        ("", "Northwind", Side.INSIDE),
        ("outside", "Northwind", Side.OUTSIDE),
        ("", "Contoso", Side.OUTSIDE),
        ("", "", None),
    ],
)
def test_everybody_is_inside_outside_or_unknown(relation: str, organization: str, expected: Side | None) -> None:
    assert side_of(relation, organization, OWNER) is expected
