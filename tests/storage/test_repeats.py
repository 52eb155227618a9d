"""Records that repeat one another within the input, and what only a repeat says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField, Job, Phone
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from tests.services.files import (
    BEN,
    google,
    imported,
    linkedin,
    people,
    table,
    tallied,
)
from tests.storage.network_files import indexed_words, rebuilt_words

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def test_what_only_a_repeat_says_is_kept(network: Network, tmp_path: Path) -> None:
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail", "Company", "Birthday", "Phone", "Note to self", "Tags"),
        [
            ("Ben", "Okoro", "ben@contoso.example", "Contoso", "", "+44 20 5555 0100", "", "golf"),
            (
                "Ben",
                "Okoro",
                "ben@contoso.example",
                "Fabrikam",
                "1980-05-04",
                "+44 20 5555 0200",
                "met in Hue",
                "chess",
            ),
        ],
    )

    assert tallied(network, file) == [{"new": 1, "duplicates": 1}]
    (ben,) = people(network)
    assert (ben.organization, ben.birthday) == ("Contoso", "1980-05-04")
    assert [each.number for each in ben.phones] == ["+44 20 5555 0100", "+44 20 5555 0200"]
    assert ben.jobs == (Job("Fabrikam"),)
    assert "met in Hue" in {ben.notes, *(each.value for each in ben.custom)}
    assert set(ben.tags) == {"golf", "chess"}


def test_what_a_repeat_says_is_found_by_search(network: Network, tmp_path: Path) -> None:
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail", "Company", "Connected On", "Birthday"),
        [
            ("Ben", "Okoro", "ben@contoso.example", "Contoso", "2024-02-03", ""),
            ("B", "Okoro", "ben@contoso.example", "Fabrikam", "2019-11-23", "1980-05-04"),
        ],
    )
    imported(network, file)

    assert indexed_words(network.path) == rebuilt_words(network)
    for typed in ("fabrikam", "contoso", "2019 11"):
        assert len(ContactService(network).find(ContactQuery(text=typed))) == 1, typed


def test_second_values_are_kept_once_however_often_records_meet(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "n.csv", ("Ada", "Kowalska", "ada-k", "ada@northwind.example", "", "", "")))
    file = linkedin(
        tmp_path / "a.csv",
        ("Ada", "Kowalska", "ada-k", "", "", "", ""),
        ("Ben", "Okoro", "ben-o", "", "Contoso", "", ""),
        ("Ben", "Okoro", "ben-o", "", "Fabrikam", "", ""),
    )
    other = google(tmp_path / "g.csv", {"First Name": "Ada", "E-mail 1 - Value": "ada@northwind.example"})

    imported(network, file, other)

    ben = people(network)[1]
    assert (ben.jobs, ben.custom) == ((Job("Fabrikam"),), ())


def test_an_address_of_a_repeat_finds_the_person_too(network: Network, tmp_path: Path) -> None:
    file = linkedin(
        tmp_path / "a.csv",
        ("Ben", "Okoro", "ben-o", "", "Contoso", "", ""),
        ("Ben", "Okoro", "ben-o", "ben@contoso.example", "Contoso", "", ""),
    )
    other = google(tmp_path / "g.csv", {"First Name": "Ben", "E-mail 1 - Value": "ben@contoso.example"})

    assert tallied(network, file, other) == [{"new": 1, "duplicates": 1}, {"duplicates": 1}]


def test_two_records_of_one_known_person_are_one_update(network: Network, tmp_path: Path) -> None:
    imported(network, linkedin(tmp_path / "a.csv", BEN))
    file = linkedin(tmp_path / "b.csv", ("Ben", "Okoro", "ben-o", "", "Fabrikam", "", ""))
    other = google(
        tmp_path / "g.csv",
        {"First Name": "Ben", "E-mail 1 - Value": "ben@contoso.example", "Phone 1 - Value": "+44 20 5555 0100"},
    )

    assert tallied(network, file, other) == [{"updated": 1}, {"duplicates": 1}]
    (ben,) = people(network)
    assert ben.organization == "Fabrikam"
    assert ben.phones == (Phone("+44 20 5555 0100"),)


def test_of_two_repeats_that_fill_the_same_field_neither_is_lost(network: Network, tmp_path: Path) -> None:
    rows = [("Ben", "Okoro", "ben-o", "", company, "", "") for company in ("", "Contoso", "Fabrikam")]

    imported(network, linkedin(tmp_path / "a.csv", *rows))

    (ben,) = people(network)
    assert ben.organization == "Contoso"
    assert (ben.jobs, ben.custom) == ((Job("Fabrikam"),), ())


def test_what_repeats_say_of_a_name_makes_no_fields_of_somebodys_own(network: Network, tmp_path: Path) -> None:
    header = ("Title", "First Name", "Last Name", "E-mail", "Birthday")
    file = table(
        tmp_path / "a.csv",
        header,
        [
            ("Herr", "Jörg", "Müller", "joerg@x.example", "--05-04"),
            ("Dr.", "Joerg", "Mueller", "joerg@x.example", "1980-05-04"),
            ("", "J.", "Müller", "joerg@x.example", ""),
        ],
    )
    whole = table(tmp_path / "b.csv", ("Name", "E-mail"), [("Müller, Jörg", "joerg@x.example")])

    imported(network, file, whole)

    (joerg,) = people(network)
    assert (joerg.prefix, joerg.name, joerg.birthday) == ("Herr Dr.", "Jörg Müller", "1980-05-04")
    assert joerg.custom == ()


def test_another_name_is_kept_once(network: Network, tmp_path: Path) -> None:
    file = table(
        tmp_path / "a.csv",
        ("First Name", "Last Name", "E-mail"),
        [("Ann", "Vzorek", "ann@x.example"), ("Ann", "Vzorek-Probe", "ann@x.example")],
    )

    imported(network, file)

    assert people(network)[0].custom == (CustomField("Name", "Ann Vzorek-Probe"),)


def test_whoever_goes_by_an_address_gets_the_name_that_a_repeat_says(network: Network, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", ("E-mail", "Company"), [("ann@x.example", "Elm")])
    named = table(tmp_path / "b.csv", ("Name", "E-mail"), [("Ann Vzorek", "ann@x.example")])

    imported(network, file, named)

    (ann,) = people(network)
    assert (ann.name, ann.given, ann.organization, ann.custom) == ("Ann Vzorek", "Ann", "Elm", ())


def test_two_employers_in_one_import_are_two_jobs_and_are_so_when_the_files_come_again(
    network: Network, tmp_path: Path
) -> None:
    google_file = google(
        tmp_path / "g.csv",
        {
            "First Name": "Ben",
            "Last Name": "Okoro",
            "Organization Name": "Northwind",
            "Organization Title": "Buyer",
            "E-mail 1 - Value": "ben@contoso.example",
        },
    )
    linkedin_file = linkedin(
        tmp_path / "a.csv", ("Ben", "Okoro", "ben-o", "ben@contoso.example", "Fabrikam", "Partner", "")
    )

    for files in ((google_file, linkedin_file), (linkedin_file,), (google_file,), (linkedin_file, google_file)):
        imported(network, *files)

    (ben,) = people(network)
    assert (ben.organization, ben.title, ben.jobs, ben.custom) == (
        "Northwind",
        "Buyer",
        (Job("Fabrikam", "Partner"),),
        (),
    )
    assert list(ContactService(network).find(ContactQuery(text="fabrikam"))) == [1]
