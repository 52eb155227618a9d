"""Who may have been at a stage, and how that is told."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.career import StageDraft
from netgrow_desktop.domain.placing import Attachment, same_organization, strength, why_met, why_proposed
from netgrow_desktop.domain.wording import english

EARLIER = StageDraft(organization="Northwind GmbH", started_on="2014-03", finished_on="2018-06")
PRESENT = StageDraft(organization="Contoso", started_on="2018-07")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Northwind Ltd.", "NORTHWIND", True),
        ("Weiß & Söhne GmbH & Co. KG", "Weiss & Soehne", True),
        ("Łódź Metal Sp. z o.o.", "Lodz Metal Sp. z o.o.", True),
        ("Northwind, Inc.", "Northwind Traders", False),
        ("", "", False),
    ],
)
def test_the_legal_form_and_accents_do_not_matter(one: str, other: str, same: bool) -> None:
    assert same_organization(one, other) is same


@pytest.mark.parametrize(
    ("stage", "attachment", "said"),
    [
        (
            EARLIER,
            Attachment(1, "Northwind", False, "2016-01", "2019-12"),
            "At Northwind from 2016 to 2019, in your time",
        ),
        (EARLIER, Attachment(1, "Northwind", False, "2018", ""), "At Northwind since 2018, in your time"),
        (EARLIER, Attachment(1, "Northwind", False, "", "2015"), "At Northwind until 2015, in your time"),
        (EARLIER, Attachment(1, "Northwind", False), "Was at Northwind too; when is not known"),
        (EARLIER, Attachment(1, "Northwind", True), "At Northwind now, perhaps already in your time"),
        (PRESENT, Attachment(1, "Contoso", True), "At Contoso, as you are"),
    ],
)
def test_the_reason_says_where_and_when(stage: StageDraft, attachment: Attachment, said: str) -> None:
    reason = why_proposed(stage, [attachment])
    assert reason is not None
    assert english(reason) == said


@pytest.mark.parametrize("days", [("2018-07", ""), ("2019", "2020"), ("", "2013"), ("2010", "2014-02")])
def test_whoever_was_there_at_another_time_is_not_proposed(days: tuple[str, str]) -> None:
    assert why_proposed(EARLIER, [Attachment(1, "Northwind", False, *days)]) is None


def test_the_strongest_reason_is_told() -> None:
    vague = Attachment(1, "Northwind", is_present=True)
    clear = Attachment(1, "Northwind Ltd", False, "2015", "2016")
    reason = why_proposed(EARLIER, [vague, clear])
    assert reason is not None
    assert reason.code == "career.there_from_to"
    weaker = why_proposed(EARLIER, [vague])
    assert weaker is not None
    assert strength(reason) < strength(weaker)


def test_what_was_written_about_how_they_met_names_the_stage() -> None:
    found = why_met(EARLIER, "Shared a desk at Northwind, then lost touch")
    assert found is not None
    assert english(found) == "How you met: Shared a desk at Northwind, then lost touch"
    assert why_met(EARLIER, "At the northwinds festival") is None
    assert why_met(StageDraft(organization="SAP"), "At SAP") is None
