"""Recommendations given and received on LinkedIn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.formats.records import Contacted
from tests.formats.linkedin_files import RECOMMENDATIONS, people_by_name, records_of, text_of

if TYPE_CHECKING:
    from pathlib import Path

ROW = ("Theo", "Sample, MBA", "Contoso", "Sales Lead", "A joy to work with.", "01/04/26, 10:58 PM", "VISIBLE")


@pytest.mark.parametrize(
    ("file", "label", "direction"),
    [
        ("Recommendations_Received.csv", "Recommendation of me", Direction.TO_ME),
        ("Recommendations_Given.csv", "Recommendation by me", Direction.FROM_ME),
    ],
)
def test_the_text_is_kept_and_the_day_is_a_contact(tmp_path: Path, file: str, label: str, direction: Direction) -> None:
    person = people_by_name(records_of(tmp_path / file, text_of(RECOMMENDATIONS, [ROW])))["Theo Sample"]
    assert (person.draft.organization, person.draft.title, person.draft.suffix) == ("Contoso", "Sales Lead", "MBA")
    assert person.draft.custom == (CustomField(label, "A joy to work with."),)
    assert person.contacted == (Contacted(InteractionKind.MESSAGE, "2026-01-04", direction, "Recommendation"),)


def test_under_another_name_nobody_knows_whose_it_is_but_nothing_is_lost(tmp_path: Path) -> None:
    text = text_of(RECOMMENDATIONS, [(*ROW[:6], "HIDDEN")])
    person = people_by_name(records_of(tmp_path / "praise.csv", text))["Theo Sample"]
    assert person.contacted == ()
    assert person.draft.custom == (
        CustomField("Recommendation", "A joy to work with."),
        CustomField("Recommendation: date", "2026-01-04"),
        CustomField("Recommendation: status", "HIDDEN"),
    )
