"""Who is meant by an address, a profile, a number or a name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email, Link
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.finding import person_called

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network

ADA, MIRA, MIRO, ANA, OTHER_ANA, SHARED = range(1, 7)


@pytest.fixture(autouse=True)
def people(network: Network) -> None:
    """Add people whose names and addresses are alike."""
    shared = Email("office@northwind.example")
    for draft in (
        ContactDraft(
            name="Ada Kowalska",
            emails=(Email("Ada@Northwind.example"), shared),
            links=(Link("https://www.linkedin.com/in/ada-kowalska-12"),),
        ),
        ContactDraft(name="Mira Łoś", organization="Lakeside"),
        ContactDraft(name="Miro Okoro", links=(Link("https://www.linkedin.com/in/mira"),)),
        ContactDraft(name="Ana", organization="Contoso"),
        ContactDraft(name="Ana Ruiz"),
        ContactDraft(name="Jörg Müller", nickname="Jogi", emails=(shared,)),
    ):
        ContactService(network).add(draft)


@pytest.mark.parametrize(
    ("who", "meant"),
    [
        ("ada@northwind.example", ADA),
        ("  ADA@NORTHWIND.EXAMPLE ", ADA),
        ("https://www.linkedin.com/in/ada-kowalska-12/", ADA),
        ("linkedin.com/in/Ada-Kowalska-12?x=1", ADA),
        ("in/ada-kowalska-12", ADA),
        ("ada-kowalska-12", ADA),
        ("1", ADA),
        ("Ada", ADA),
        ("kowalska ada", ADA),
        ("mira los", MIRA),
        ("in/mira", MIRO),
        ("Ana", ANA),
        ("ana ruiz", OTHER_ANA),
        ("joerg mueller", SHARED),
        ("Jogi", SHARED),
    ],
)
def test_one_person_is_found(network: Network, who: str, meant: int) -> None:
    assert person_called(network, who).id == meant


@pytest.mark.parametrize(
    "who", ["", " ", "zzz", "Ad", "0", "99", "9" * 40, "nobody@x.example", "in/", "@", "\0", "-", "*"]
)
def test_nobody_is_said_to_be_nobody(network: Network, who: str) -> None:
    with pytest.raises(NetGrowError) as told:
        person_called(network, who)
    assert told.value.message.code == "person.nobody"


def test_several_people_are_listed(network: Network) -> None:
    with pytest.raises(NetGrowError) as told:
        person_called(network, "office@northwind.example")
    assert english(told.value.message) == (
        "“office@northwind.example” could be several people: Ada Kowalska (1), Jörg Müller (6). "
        "Give an e-mail address, LinkedIn address or number."
    )
    with pytest.raises(NetGrowError) as told:
        person_called(network, "mira")
    assert "Miro Okoro (3), Mira Łoś, Lakeside (2)" in english(told.value.message)


def test_a_very_common_name_does_not_fill_the_screen(network: Network) -> None:
    for number in range(30):
        ContactService(network).add(ContactDraft(name=f"Eva Number{number}"))
    with pytest.raises(NetGrowError) as told:
        person_called(network, "Eva")
    assert english(told.value.message).count("Eva Number") == 9
    assert ", …." in english(told.value.message)


def test_who_is_archived_is_meant_only_where_nobody_else_is(network: Network) -> None:
    service = ContactService(network)
    service.archive([OTHER_ANA, ANA], date(2026, 1, 1))
    assert person_called(network, "Ana Ruiz").id == OTHER_ANA
    other = service.add(ContactDraft(name="Ana Ruiz")).value
    assert person_called(network, "Ana Ruiz").id == other
