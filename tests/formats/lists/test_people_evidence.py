"""Lists of people are told from lists of other things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.lists.people_evidence import is_named_for_people
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Person, Skipped
from tests.formats.reading import people, records

if TYPE_CHECKING:
    from pathlib import Path


def written(path: Path, text: str, name: str = "table.csv") -> Path:
    file = path / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Name,Company\nPerson 000,Company 0\nPerson 001,Company 1\n", ["Person 000", "Person 001"]),
        ("Name;Abteilung\nada;Forschung\nbo;Labor\n", ["ada", "bo"]),
        ("id,name\n1,Ada Example\n2,Bo van Sample\n", ["Ada Example", "Bo van Sample"]),
        ("Name,Number\nAda Example,2345678\nBo Sample,2345679\n", ["Ada Example", "Bo Sample"]),
        ("first,last\nAda,Example\nBo,Sample\n", ["Ada Example", "Bo Sample"]),
        ("Full Name,Use Name,Team\n\"Example, Ada\",Addie,Tea\n", ["Ada Example"]),
        ("name,contact,message\nAda,797163664,Dear\nBo,797163665,Dear\n", ["Ada", "Bo"]),
        ("Speaker,Company,Talk\nAda Example,Acme,On Tea\nBo Sample,Beta,On Cups\n", ["Ada Example", "Bo Sample"]),
        ("Guest,Party Size,Address,City\nAda Example,2,1 Elm Road,York\n", ["Ada Example"]),
        ("Author,Affiliation,Email\nAda Example,Acme,ada@x.example\n", ["Ada Example"]),
        ("Person ID,First name,Last name,Party\n1,Ada,Example,Green\n", ["Ada Example"]),
        ("firstName;mail;password;lastName\nAda;ada@x.example;secret;Example\n", ["Ada Example"]),
    ],
)  # fmt: skip
def test_people_without_addresses_are_people(tmp_path: Path, text: str, names: list[str]) -> None:
    assert [draft.name for draft in people(written(tmp_path, text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "Date,Open,High,Low,Last,Volume\n2020-01-01,1,2,3,4,5\n",
        "name,url,username,password\nSite,https://x.example,ada@x.example,secret\n",
        "Name,Team,Position,Height,Weight\nAda Example,Sample,Catcher,74,180\n",
        "name,type1,type2,total,hp\nBulba,Grass,Poison,318,45\n",
        "Title,Author,Year,Genre\nOn Tea,Ada Example,1990,Essay\n",
        "name,code\nGermany,DE\nFrance,FR\nItaly,IT\n",
        "key,en,de\nhello,Hello,Hallo\n",
        "name,description\ntimeout,how long to wait\nretries,how often to try\n",
        "No.,Name,ID,Type\n1,Contacts 1,1,Group Call\n2,Contacts 2,2,Group Call\n",
        "source,target,relationship,since\nAda Example,Bo Sample,knows,2020\n",
        'PassengerId,Survived,Name,Sex,Age,Ticket,Fare\n1,0,"Example, Ms. Ada",female,30,A/5,7.25\n',
        "city,country,lat,lng\nBerlin,Germany,52.5,13.4\n",
        "Datum,Name,Betrag,Währung\n2026-01-01,Ada Example,3.00,EUR\n",
        "sensor,temperature,humidity\nkitchen,20.5,40\n",
        "Last name,First name,Test1,Test2,Final,Grade\nExample,Ada,40.0,90.0,49.0,D-\n",
        "Name;Vorname;Klasse;Mathe;Deutsch;Schnitt\nMuster;Änne;5a;2;3;2,5\n",
        "Bib,Name,Age,City,Country,5K,Half,Official Time\n3,Ada Example,25,York,GB,0:14:43,1:04:02,2:09:17\n",
        "id,firstname,surname,born,died,category\n1,Ada,Example,1845-03-27,1923-02-10,physics\n",
        "vorname;anzahl;geschlecht;position\nMarie;3012;w;1\nAnna;2500;w;2\n",
        "sha,author_name,author_email,date,message\nabc123,Ada Example,ada@x.example,2024-01-01,Fix crash\n",
        "driverId,driverRef,forename,surname,dob\n1,example,Ada,Example,1985-01-07\n",
        "name,domain,web_page,country\nUniversity of Tea,tea.example,http://tea.example,GB\n",
        "Common Name,Scientific Name,Family,Height\nRed Rose,Rosa Rubra,Rosaceae,1.2\n",
        "name,cuisine,address,city,phone,rating\nRoyal Wok,Chinese,1 Elm Road,York,+44 20 7946 0001,4.1\n",
        "Hospital Name,Address,City,Phone Number\nElm Clinic,1 Elm Road,York,+44 20 7946 0001\n",
        "date,address,contact_name,body\n2024-01-01 10:00,+44 20 7946 0001,Ada Example,Hello\n",
        "Typ;Datum;Name;Rufnummer;Nebenstelle;Dauer\n1;01.02.20 10:11;Ada Example;0301234567;Fon 1;0:05\n",
        (
            "Datum,Uhrzeit,Name,Währung,Brutto,Gebühr,Netto,Absender E-Mail-Adresse,Empfänger E-Mail-Adresse\n"
            '01.01.2020,10:00,Ada Example,EUR,"-10,00","0,00","-10,00",bo@x.example,ada@x.example\n'
        ),
    ],
)
def test_other_things_are_nobody(tmp_path: Path, text: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        recognise(written(tmp_path, text))
    assert refused.value.message.code in ("format.no_people", "linkedin.other_file")


def test_the_name_of_a_file_only_tips_the_balance(tmp_path: Path) -> None:
    text = "Name,City\nAda,Berlin\nBo,Köln\n"
    assert [draft.name for draft in people(written(tmp_path, text, "Meine Kontakte.csv"))] == ["Ada", "Bo"]
    with pytest.raises(NetGrowError):
        recognise(written(tmp_path, text, "table.csv"))
    with pytest.raises(NetGrowError):
        recognise(written(tmp_path, "Item,Price\nTea,3\n", "contacts.csv"))
    aged = "id,name,city,age,joined,active\n1,Ada,York,34,2021-03-14,true\n2,Bo,Köln,27,2022-11-02,false\n"
    assert [draft.name for draft in people(written(tmp_path, aged, "people.csv"))] == ["Ada", "Bo"]
    with pytest.raises(NetGrowError):
        recognise(written(tmp_path, aged, "pets.csv"))
    assert is_named_for_people("google contacts 2026.csv")
    assert not is_named_for_people("products.csv")


def test_totals_and_a_repeated_header_are_nobody(tmp_path: Path) -> None:
    text = "Name,Email,\nAda E,a@x.example,\nTotal: 1,,\nName,Email,\nBo B,b@x.example,\nSumme,2,\n"

    found = records(written(tmp_path, text))
    assert [(type(record), record.line) for record in found] == [
        (Person, 2), (Skipped, 3), (Skipped, 4), (Person, 5), (Skipped, 6),
    ]  # fmt: skip
