"""Endorsements of skills on LinkedIn: a click is no contact, but worth a thank-you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField, Link
from netgrow_desktop.formats.records import Rejected
from tests.formats.linkedin_files import ENDORSEMENTS, at, people_by_name, records_of, text_of

if TYPE_CHECKING:
    from pathlib import Path


def test_the_skills_of_one_endorser_are_put_together(tmp_path: Path) -> None:
    rows = [
        ("2021/08/11 11:00:31 UTC", "Maps", "Priya", "Example", "www.linkedin.com/in/priya-example", "ACCEPTED"),
        ("2021/08/11 11:00:32 UTC", "Charts", "Priya", "Example", "www.linkedin.com/in/priya-example", "ACCEPTED"),
        ("2017/10/26 19:33:10 UTC", "Law", "Priya", "Example", "www.linkedin.com/in/priya-example", "ACCEPTED"),
        ("2017/10/26 19:33:10 UTC", "Law", "Theo", "Sample", "www.linkedin.com/in/theo-sample", "ACCEPTED"),
        ("2017/10/26 19:33:10 UTC", "Law", "", "", "", "ACCEPTED"),
    ]
    records = records_of(tmp_path / "Endorsement_Received_Info.csv", text_of(ENDORSEMENTS, rows))
    found = people_by_name(records)
    priya = found["Priya Example"]
    assert (priya.key, priya.contacted, priya.witnessed) == ("priya-example", (), False)
    assert priya.draft.links == (Link(at("priya-example"), "LinkedIn"),)
    assert priya.draft.custom == (CustomField("Endorsed me for", "Maps, Charts (2021-08-11); Law (2017-10-26)"),)
    assert set(found) == {"Priya Example", "Theo Sample"}
    assert [(each.line, each.reason.code) for each in records if isinstance(each, Rejected)] == [(6, "row.nobody")]


def test_before_2023_there_is_no_address_and_given_ones_say_endorsee(tmp_path: Path) -> None:
    header = "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status"
    rows = [("2022/06/20 13:05:02 UTC", "Research", "Theo", "Sample", "ACCEPTED")]
    person = people_by_name(records_of(tmp_path / "e.csv", text_of(header, rows)))["Theo Sample"]
    assert (person.key, person.draft.custom) == ("", (CustomField("Endorsed by me for", "Research (2022-06-20)"),))
