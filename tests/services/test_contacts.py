"""Adding, changing and removing people: what is refused, and what each act says that it did."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.domain.how_far import told_to
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


@pytest.fixture
def service(network: Network) -> ContactService:
    """Give the service of a network with two people."""
    made = ContactService(network)
    made.add(ContactDraft(name="Ada Kowalska"))
    made.add(ContactDraft(name="Ben Okoro"))
    return made


def test_a_person_is_added_with_everything_and_read_back(service: ContactService) -> None:
    draft = ContactDraft(
        name="Chí Nguyễn",
        given="Chí",
        birthday="--04-15",
        emails=(Email("chi@donghai.example", "work"), Email("chi@home.example")),
        phones=(Phone("+84 24 5555 0100"),),
        addresses=(Address("1 Tràng Tiền", "Hà Nội", country="Vietnam", label="home"),),
        links=(Link("https://donghai.example", "web"),),
        custom=(CustomField("Child", "Lan"), CustomField("Child", "Hoa")),
        tags=("golf", "Golf", "chess"),
        categories=(Category.OPERATIONAL, Category.STRATEGIC),
    )

    outcome = service.add(draft)

    found = service.contact(outcome.value)
    for field in ("name", "given", "birthday", "emails", "phones", "addresses", "links", "custom", "categories"):
        assert getattr(found, field) == getattr(draft, field)
    assert found.tags == ("golf", "chess")
    assert found.created_at
    assert outcome.changes & Changes.CONTACTS
    assert outcome.name is not None
    assert english(outcome.name) == "adding Chí Nguyễn"


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_nobody_is_without_a_name(service: ContactService, name: str) -> None:
    with pytest.raises(NetGrowError, match=r"contact\.no_name"):
        service.add(ContactDraft(name=name))
    with pytest.raises(NetGrowError, match=r"contact\.no_name"):
        service.change(1, "name", name)


def test_a_tag_has_letters(service: ContactService) -> None:
    with pytest.raises(NetGrowError, match=r"contact\.no_tag"):
        service.add_tag([1], "  ")


def test_who_is_gone_cannot_be_changed(service: ContactService) -> None:
    service.delete([1])

    for act in (
        lambda: service.contact(1),
        lambda: service.change(1, "notes", "x"),
        lambda: service.change_values(1, "emails", [Email("a@x.example")]),
        lambda: service.add_tag([1], "golf"),
    ):
        with pytest.raises(NetGrowError, match=r"contact\.gone"):
            act()


def test_only_fields_of_a_person_can_be_changed(service: ContactService) -> None:
    for field in ("id", "created_at", "last_contact", "name_key = 'x', notes"):
        with pytest.raises(ValueError, match=field[:4]):
            service.change(1, field, "x")


def test_a_new_name_is_found_and_sorted(service: ContactService) -> None:
    service.change(2, "name", "Aaron Okoro")

    assert list(service.find(ContactQuery())) == [2, 1]
    assert list(service.find(ContactQuery(text="aaron"))) == [2]
    assert list(service.find(ContactQuery(text="ben"))) == []


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Benjamin Probe", ("Benjamin Probe", "Dr.", "Benjamin", "", "Probe")),
        ("Muster, Ana", ("Ana Muster", "Dr.", "Ana", "", "Muster")),
        ("Prof. Ben Muster", ("Ben Muster", "Prof.", "Ben", "", "Muster")),
        ("Ben Bea Okoro", ("Ben Bea Okoro", "Dr.", "Ben", "", "Okoro")),
        ("Bea", ("Bea", "Dr.", "", "", "")),
        ("Ben Ola Okoro", ("Ben Ola Okoro", "Dr.", "Ben", "Ola", "Okoro")),
    ],
)
def test_the_parts_of_a_name_go_with_it(service: ContactService, name: str, parts: tuple[str, ...]) -> None:
    draft = ContactDraft(name="Ben Ola Okoro", prefix="Dr.", given="Ben", middle="Ola", family="Okoro")
    person = service.add(draft).value

    service.change(person, "name", name)

    found = service.contact(person)
    assert (found.name, found.prefix, found.given, found.middle, found.family) == parts


def test_a_tag_goes_with_the_last_person_who_has_it_and_comes_back_with_them(
    service: ContactService, network: Network
) -> None:
    ids = [service.add(ContactDraft(name=name, tags=("golf",))).value for name in ("Ada Kowalska", "Ben Okoro")]
    for each, left in ((ids[0], ["golf"]), (ids[1], [])):
        service.delete([each])
        with network.reading() as connection:
            assert list(connection.exec_driver_sql("SELECT name FROM tags").scalars()) == left
    HistoryService(network).undo()
    assert service.contact(ids[1]).tags == ("golf",)


def test_a_tag_that_nobody_has_any_more_is_gone(service: ContactService) -> None:
    service.add_tag([1, 2], "Golf")
    service.remove_tag([1], "golf")
    assert service.facets().tags == (("Golf", 1),)

    service.remove_tag([2], "GOLF")

    assert service.facets().tags == ()
    HistoryService(service._network).undo()
    assert service.contact(2).tags == ("Golf",)


def test_several_people_are_removed_with_what_belongs_to_them(service: ContactService) -> None:
    service.add_tag([1, 2], "golf")

    outcome = service.delete([1, 2, 99])

    assert outcome.value == 2
    assert service.facets().people == 0
    HistoryService(service._network).undo()
    assert [service.contact(each).tags for each in (1, 2)] == [("golf",), ("golf",)]


def test_acts_on_very_many_people_are_one_entry(network: Network) -> None:
    service = ContactService(network)
    ids = [service.add(ContactDraft(name=f"Person {number}")).value for number in range(150)]

    outcome = service.add_tag(ids, "golf")

    assert outcome.name is not None
    assert english(outcome.name) == "tagging 150 people with golf"
    assert service.facets().tags == (("golf", 150),)
    HistoryService(network).undo()
    assert service.facets().tags == ()


def test_what_came_in_while_a_list_was_edited_stays(service: ContactService) -> None:
    ada = 1
    seen = (Email("ada@old.example"),)
    service.change_values(ada, "emails", seen)
    service.change_values(ada, "emails", (*seen, Email("ada@imported.example")))

    service.change_values(ada, "emails", (Email("ada@old.example", "work"),), seen)

    assert service.contact(ada).emails == (Email("ada@old.example", "work"), Email("ada@imported.example"))


def test_what_is_done_to_many_and_its_undo_tell_how_far_they_are(network: Network) -> None:
    service, history = ContactService(network), HistoryService(network)
    with network.writing_unrecorded() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 2000) "
            "INSERT INTO contacts (name, name_key, created_at) SELECT 'Person ' || x, 'person ' || x, '' FROM n"
        )
        ids = connection.exec_driver_sql("SELECT id FROM contacts").scalars().all()
    acts = (lambda: service.archive(ids, date(2026, 9, 16)), lambda: service.delete(ids), history.undo, history.redo)
    for act in acts:
        heard: list[int] = []
        with told_to(partial(_note, heard)):
            act()
        assert heard == sorted(heard)
        assert heard[0] == 0
        assert heard[-1] >= 60, "the history, or the search, is told of, too"


def _note(heard: list[int], done: int, _total: int) -> None:
    heard.append(done)
