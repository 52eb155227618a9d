"""A key person is called a bridge only where nobody else is known there, and never within the owner's own walls."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.examine.bridges import NOWHERE, Place, circles, why_bridge
from netgrow_desktop.domain.examine.ties import Ties
from netgrow_desktop.domain.wording import english

NO_TIES = Ties((), {})
HOME = Place("Northwind", "Energy", "Product")


def test_a_key_person_who_knows_none_of_the_others_is_a_bridge() -> None:
    four = (1, 2, 3, 4)
    no = {(1, 2): False, (1, 3): False, (1, 4): False}

    def why(known: dict[tuple[int, int], bool], place: Place = NOWHERE) -> str:
        found = why_bridge(1, place, four, Ties(four, known), circles((), HOME))
        return english(found) if found is not None else ""

    assert "as far as you answered (3)" in why(no)
    assert why({**no, (1, 4): True}) == ""
    assert why({(1, 2): False}) == ""
    assert why(no, Place("Northwind GmbH", "", "Product")) == ""


@pytest.mark.parametrize(
    ("place", "known", "said"),
    [
        (Place("Contoso"), [(Place("Northwind"), 4)], "at Contoso: perhaps your only way in there."),
        # Somebody who is no key person works there too.
        (Place("Contoso"), [(Place("Northwind"), 4), (Place("CONTOSO Ltd."), 1)], ""),
        (Place("", "Law"), [(Place("", "Trade"), 2)], "in Law: perhaps your only way into that field."),
        (Place("Northwind AG", "Energy", "Product"), [(Place("Contoso", "Law", "Sales"), 3)], ""),
        (Place("Northwind", "", "Legal"), [(Place("", "", "Sales"), 3)], "in Legal: perhaps your only way into"),
        # A colleague of whom no field is recorded is in the same one.
        (Place("Contoso", "Law"), [(Place("Contoso"), 1), (Place("", "Trade"), 1)], ""),
        # Of nobody else is anything recorded.
        (Place("Contoso"), [(Place(), 9)], ""),
        (Place(), [(Place("Contoso"), 9)], ""),
    ],
)
def test_whoever_is_alone_somewhere_else_may_be_the_only_way_there(
    place: Place, known: list[tuple[Place, int]], said: str
) -> None:
    why = why_bridge(1, place, (1, 2), NO_TIES, circles([(place, 1), *known], HOME))

    assert said in english(why) if why is not None and said else (why is None and not said)
