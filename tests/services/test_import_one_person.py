"""Several records of an import that are one person of the network: some for certain, some because the owner says so."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.domain.imports import Answer, PlanPart, PlanStatus
from netgrow_desktop.services.imports import ImportService
from tests.services.files import google, imported, linkedin, people

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

KNOWN = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Wendelstein;Katharina;;;\nNICKNAME:Kathi\nFN:Katharina Wendelstein\nORG:Brockhoff\n"
    "EMAIL:k.wendelstein@brockhoff.example\nEND:VCARD\n"
)
MISSPELT = {
    "First Name": "Katarina",
    "Last Name": "Wendelstein",
    "Organization Name": "Brockhoff",
    "E-mail 1 - Value": "katarina@wendelstein.example",
}
MEETING = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Invented//EN\nBEGIN:VEVENT\nUID:1@brockhoff.example\n"
    "DTSTART:20251006T140000Z\nDTEND:20251006T150000Z\nSUMMARY:Plans\n"
    "ORGANIZER;CN=Grace Umutoni:mailto:grace@umutoni.example\n"
    "ATTENDEE;CN=Katharina Wendelstein;PARTSTAT=ACCEPTED:mailto:k.wendelstein@brockhoff.example\n"
    "END:VEVENT\nEND:VCALENDAR\n"
)


def test_who_is_known_for_certain_stays_when_another_record_is_told_to_be_them(
    network: Network, tmp_path: Path
) -> None:
    known = tmp_path / "known.vcf"
    known.write_text(KNOWN, encoding="utf-8")
    imported(network, known)
    service = ImportService(network)
    files = [google(tmp_path / "customers.csv", MISSPELT), tmp_path / "meetings.ics"]
    files[1].write_text(MEETING, encoding="utf-8")

    with closing(service.plan(files, own_addresses=["grace@umutoni.example"], asking=True)) as plan:
        listing = service.listing(plan)
        (found,), (changed,) = listing.parts[PlanPart.DOUBTFUL], listing.parts[PlanPart.UPDATED]
        service.answer(plan, {found: Answer.SAME})
        planned = plan.number(PlanStatus.NEW), plan.number(PlanStatus.UPDATED)
        report = service.apply(plan).value

    assert listing.people == {found: 1, changed: 1}
    assert planned == (0, 1) == (sum(file.new for file in report.files), sum(file.updated for file in report.files))
    (katharina,) = people(network)
    assert [each.address for each in katharina.emails] == [
        "k.wendelstein@brockhoff.example",
        "katarina@wendelstein.example",
    ]
    assert katharina.last_contact == "2025-10-06"


def test_words_that_were_read_before_are_nobody_with_another_profile_than_their_repeat(
    network: Network, tmp_path: Path
) -> None:
    ben, other = (("Ben", "Okoro", slug, "b@x.example", "Acme", "CFO", "03 Feb 2024") for slug in ("ben-o", "ben-2"))
    bare = (*ben[:2], "", ben[3], "", *ben[5:])
    imported(network, linkedin(tmp_path / "one.csv", ben, bare))

    imported(network, linkedin(tmp_path / "two.csv", bare, other))

    slugs = [[link.url.rpartition("/")[2] for link in person.links] for person in people(network)]
    assert slugs == [["ben-o"], ["ben-2"]]
