"""Tables of people whose columns are guessed, and tables that are no people."""

from __future__ import annotations

from itertools import islice, permutations
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, CustomField, Depth, Email, Link, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Person, Rejected
from tests.formats.reading import FILES, people, records, said

if TYPE_CHECKING:
    from pathlib import Path


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    file = path / "people.csv"
    file.write_bytes(text.encode(encoding))
    return file


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (
            "german_semicolon_cp1252.csv",
            {
                "name": "Jürgen Müßig",
                "prefix": "Herr",
                "organization": "Größe & Söhne",
                "birthday": "1970-05-13",
                "notes": 'Sagt "ja"; meistens',
                "emails": (Email("juergen@muessig.example"),),
                "phones": (Phone("0221/123456", "home"), Phone("0151 000000", "mobile")),
                "addresses": (Address("Grünstraße 3", "Köln", "", "01067", "Deutschland"),),
                "custom": (CustomField("Kundennr.", "K-17"),),
            },
        ),
        (
            "french.csv",
            {
                "name": "Zoé Exemple",
                "prefix": "Mme",
                "title": "Directrice",
                "phones": (Phone("+33 1 00 00 00 00", "work"), Phone("+33 6 00 00 00 00", "mobile")),
                "addresses": (Address("1 rue de l'Exemple", "Paris", "", "75000", "France"),),
                "birthday": "1979-12-31",
                "notes": "Déjà vue",
            },
        ),
        (
            "spanish_utf16.csv",
            {
                "name": "Íñigo Muestra Peña",
                "given": "Íñigo",
                "family": "Muestra Peña",
                "title": "Jefe",
                "birthday": "1980-04-03",
                "tags": ("amigo", "vecino"),
            },
        ),
        (
            "italian.csv",
            {
                "given": "Niccolò",
                "title": "Ingegnere",
                "birthday": "1969-12-25",
                "addresses": (Address("Via Prova 1", "Roma", "RM", "00100", "Italia"),),
            },
        ),
        ("portuguese.csv", {"name": "João Exemplo", "title": "Diretor", "birthday": "1974-04-25", "notes": "olá"}),
        (
            "dutch.csv",
            {
                "name": "Jan van der Voorbeeld",
                "family": "Voorbeeld",
                "middle": "van der",
                "addresses": (Address("Voorbeeldstraat 1", "Amsterdam", "", "1000 AA", "Nederland"),),
            },
        ),
        ("polish.csv", {"name": "Łucja Przykładowa", "title": "Prezes", "birthday": "1970-01-31", "notes": "cześć"}),
        (
            "swedish.csv",
            {"name": "Åsa Exempel", "addresses": (Address("Provgatan 1", "Malmö", "", "111 11", "Sverige"),)},
        ),
        (
            "danish.csv",
            {"name": "Søren Eksempel", "addresses": (Address("Prøvevej 1", "København", "", "1000", "Danmark"),)},
        ),
        ("russian.csv", {"given": "Анна", "family": "Примерова", "notes": "привет"}),
        (
            "camel_case.csv",
            {
                "name": "Ada Example",
                "organization": "Engines",
                "title": "Programmer",
                "birthday": "1985-12-10",
                "links": (Link("https://www.linkedin.com/in/ada-example", "LinkedIn"),),
                "addresses": (Address(postal_code="90210"),),
            },
        ),
    ],
)
def test_the_words_of_a_language_are_understood(file: str, expected: dict[str, object]) -> None:
    assert recognise(FILES / file).format == "csv"
    found = said(people(FILES / file)[0])
    assert {field: found.get(field) for field in expected} == expected


@pytest.mark.parametrize("header", ["Industry", "Branche", "Secteur d'activité"])
def test_an_industry_is_what_is_known_of_a_person_in_any_language(tmp_path: Path, header: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        f"Name,E-mail,{header}\nAda Sample,ada@x.example,Paper\nBo Sample,bo@x.example,\n", encoding="utf-8"
    )

    ada, bo = people(file)

    assert (ada.depth, ada.custom) == (Depth(industry="Paper"), ())
    assert bo.depth is None


def test_outlook_comes_out_well() -> None:
    jose, ann = people(FILES / "outlook_desktop_cp1252.csv")
    assert (jose.prefix, jose.title, jose.department, jose.birthday) == ("Dr.", "Ingeniero jefe", "I+D", "1975-03-12")
    assert jose.emails == (Email("jose@ejemplo.example"), Email("jose2@ejemplo.example"))
    assert jose.phones == (
        Phone("555 0002", "work fax"),
        Phone("+34 900 000 001", "work"),
        Phone("+34 900 000 002", "work"),
        Phone("555 0003", "home"),
        Phone("+34 600 000 000", "mobile"),
    )
    assert jose.addresses == (
        Address("Calle Ejemplo 1\n2º", "Málaga", "", "29000", "España", "", "work"),
        Address("Calle Casa 2", "Málaga", "", "29001", "España", "", "home"),
    )
    assert jose.depth == Depth(introduced_by="Ada Example")
    assert CustomField("Assistant's Phone", "555 0001") in jose.custom
    assert (jose.notes, jose.tags) == ("Línea uno\nlínea dos", ("Amigos", "Clientes"))
    assert said(ann) == {
        "name": "Ann Sample",
        "given": "Ann",
        "family": "Sample",
        "prefix": "Mrs.",
        "emails": (Email("ann@sample.example"),),
    }


def test_outlook_on_the_web_comes_out_well() -> None:
    (ada,) = people(FILES / "outlook_com.csv")
    assert (ada.prefix, ada.title, ada.organization, ada.birthday) == (
        "Ms",
        "Programmer",
        "Analytical Engines",
        "1985-12-10",
    )
    assert ada.addresses == (Address("1 Engine Way", "London", "", "N1", "UK", "", "work"),)
    assert CustomField("Manager's Name", "Charles Sample") in ada.custom


def test_thunderbird_comes_out_well() -> None:
    otto, kim = people(FILES / "thunderbird.csv")
    assert (otto.name, otto.nickname, otto.birthday) == ("Otto Beispiel", "Otti", "1980-04-15")
    assert otto.emails == (Email("otto@beispiel.example"), Email("otto@privat.example"))
    assert [phone.label for phone in otto.phones] == ["work", "home", "fax", "mobile"]
    assert otto.addresses == (
        Address("Hausweg 1\nHinterhaus", "Berlin", "", "10000", "Germany", "", "home"),
        Address("Werkweg 2", "Potsdam", "", "14400", "Germany", "", "work"),
    )
    assert otto.custom == (CustomField("Screen Name", "otto_b"), CustomField("Custom 1", "Schach"))
    assert (kim.name, kim.birthday) == ("Kim", "--04-15")


def test_german_thunderbird_with_tabs() -> None:
    found = recognise(FILES / "thunderbird_german_tab.txt")
    assert (found.delimiter, found.encoding) == ("\t", "cp1252")
    (joerg,) = people(FILES / "thunderbird_german_tab.txt")
    assert (joerg.name, joerg.birthday, joerg.title) == ("Jörg Äußerst", "1971-12-03", "Lektor")
    assert [phone.label for phone in joerg.phones] == ["work", "home", "mobile"]


def test_yahoo_comes_out_well() -> None:
    (ada,) = people(FILES / "yahoo.csv")
    assert (ada.title, ada.birthday, ada.tags) == ("Programmer", "1985-12-30", ("Friends",))
    assert ada.phones == (Phone("+1 555 0100", "mobile"),)


def test_two_columns_of_one_name_surplus_cells_and_unnamed_columns_lose_nothing() -> None:
    ada, bo, nobody = records(FILES / "full_names.csv")
    assert isinstance(ada, Person)
    assert isinstance(bo, Person)
    assert isinstance(nobody, Rejected)
    assert [email.address for email in ada.draft.emails] == ["ada@example.org", "ada@home.example", "ada3@example.org"]
    assert ada.draft.custom == (CustomField("Favourite colour", "blue"), CustomField("Column 9", "loose end"))
    assert (ada.key, bo.key) == ("ada-example", "bo-sample")
    assert (nobody.line, nobody.reason.code, nobody.raw) == (4, "row.nobody", "|n/a||||||nobody here at all|")


@pytest.mark.parametrize(
    ("file", "names"),
    [
        ("names_only.csv", ["Ada Example", "Bo Sample", "Łucja Przykładowa"]),
        ("sep_line.csv", ["Ada Example"]),
        ("headerless.csv", ["Ada Example", "Bo Sample", "Cy Probe"]),
        ("title_above.csv", ["Ada Example", "Bo Sample"]),
        ("old_mac.csv", ["Ada Example", "Bo Sample"]),
    ],
)
def test_unusual_tables(file: str, names: list[str]) -> None:
    assert [draft.name for draft in people(FILES / file)] == names


def test_a_stray_quote_costs_its_own_row_only() -> None:
    found = records(FILES / "stray_quote.csv")
    assert [type(record) for record in found] == [Person, Rejected, Person, Person, Person]
    rejected = found[1]
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code) == (3, "row.unclosed_quote")
    assert rejected.raw == 'Bo,"Sample,bo@sample.example,never closed'
    assert [record.line for record in found] == [2, 3, 4, 6, 7]


def test_a_title_is_a_job_or_a_form_of_address_by_its_values(tmp_path: Path) -> None:
    (job,) = people(written(tmp_path, "Title,First Name,Last Name\nHead of Tea,Ada,Example\n"))
    assert (job.title, job.prefix) == ("Head of Tea", "")
    (polite,) = people(written(tmp_path, "Title,First Name,Last Name\nProf. Dr.,Ada,Example\n"))
    assert (polite.title, polite.prefix) == ("", "Prof. Dr.")


def test_the_order_of_day_and_month_is_found_in_the_column(tmp_path: Path) -> None:
    text = "Name,Email,Birthday\nAda A,a@x.example,03/04/1980\nBo B,b@x.example,04/23/1980\n"
    assert [draft.birthday for draft in people(written(tmp_path, text))] == ["1980-03-04", "1980-04-23"]


def test_a_value_that_does_not_fit_its_column_is_kept_as_it_is(tmp_path: Path) -> None:
    text = "Name,Email,Phone,Birthday,Website\nAda,at work only,ask Bo,in spring,on her card\n"
    (draft,) = people(written(tmp_path, text))
    assert said(draft) == {
        "name": "Ada",
        "phones": (Phone("ask Bo"),),
        "custom": (
            CustomField("Email", "at work only"),
            CustomField("Birthday", "in spring"),
            CustomField("Website", "on her card"),
        ),
    }


@pytest.mark.parametrize(
    ("whole", "given", "family", "shown"),
    [
        ("Lovell, Ada", "Ada", "Lovell", "Ada Lovell"),
        ("van der Probe, Jan", "Jan", "van der Probe", "Jan van der Probe"),
        ("Sample, Inc.", "", "", "Sample, Inc."),
        ("Ada Lovell, PhD", "Ada", "Lovell", "Ada Lovell"),
        ("Ada Lovell", "Ada", "Lovell", "Ada Lovell"),
    ],
)
def test_a_whole_name_with_the_family_name_first(
    tmp_path: Path, whole: str, given: str, family: str, shown: str
) -> None:
    (draft,) = people(written(tmp_path, f'Full Name,Email\n"{whole}",a@example.org\n'))
    assert (draft.given, draft.family, draft.name) == (given, family, shown)


def test_a_second_address_is_told_from_a_second_line(tmp_path: Path) -> None:
    text = "Name,Email,Street,Street 2,City,City 2\nAda E,a@x.example,One,Two,York,Leeds\n"
    assert people(written(tmp_path, text))[0].addresses == (
        Address(street="One", city="York"),
        Address(street="Two", city="Leeds"),
    )


def test_words_in_an_unknown_language_leave_the_values_to_tell(tmp_path: Path) -> None:
    (draft,) = people(
        written(tmp_path, "Etunimi-x,Sukunimi-x,Osoite-x,Muu\nAino,Esimerkki,aino@esimerkki.example,hei\n")
    )
    assert said(draft) == {
        "name": "Aino Esimerkki",
        "given": "Aino",
        "family": "Esimerkki",
        "emails": (Email("aino@esimerkki.example"),),
        "custom": (CustomField("Muu", "hei"),),
    }


def test_a_family_name_stands_first_in_han_and_hangul(tmp_path: Path) -> None:
    found = people(written(tmp_path, "姓,名,电子邮件\n王,伟,wei@x.example\nProbe,Ada,ada@x.example\n"))
    assert [draft.name for draft in found] == ["王伟", "Ada Probe"]


def test_tickets_of_named_people_are_people(tmp_path: Path) -> None:
    text = "Order #,Order Date,First Name,Last Name,Email,Quantity,Total Paid\n1,2020-01-01,Ada,E,ada@x.example,1,0\n"
    assert [draft.name for draft in people(written(tmp_path, text))] == ["Ada E"]


def test_a_house_number_joins_its_street(tmp_path: Path) -> None:
    text = "Vorname;Nachname;Straße;Hausnummer;Ort\nAda;E;Weg;5;Köln\n"
    assert people(written(tmp_path, text))[0].addresses == (Address(street="Weg 5", city="Köln"),)


def test_places_are_no_names_even_in_the_plural(tmp_path: Path) -> None:
    text = "Contact Phone Number,Coordinates,Cities,Counties\n020 7946 0001,37 N,Berta,Example\n"

    [found] = people(written(tmp_path, text))

    assert (found.given, found.family) == ("", "")
    assert found.addresses == (Address("", "Berta", "Example"),)


def test_defused_cells_are_restored(tmp_path: Path) -> None:
    (draft,) = people(written(tmp_path, "Name,Email,Phone\nAda E,a@x.example,'+49 30 1\n"))
    assert draft.phones == (Phone("+49 30 1"),)


@pytest.mark.parametrize(
    "text",
    [
        "Date,Item,Amount,Currency\n2026-01-01,Tea,3.50,EUR\n2026-01-02,Cake,4.50,EUR\n",
        "Order ID,Customer,Product,Quantity,Total\n17,Sample Ltd,Tea,3,9.00\n18,Probe Ltd,Cake,1,4.50\n",
        "ID,Name,Price,Stock\n1,Red Chair,20.00,4\n2,Blue Table,50.00,1\n",
        "Name,Description,Material,Colour\nRed Chair,comfortable,wood,red\nBlue Table,large,steel,blue\n",
        "name,type,default\ntimeout,int,30\nretries,int,3\n",
        "2026-01-01 10:11:12,123 INFO started\n2026-01-01 10:11:13,004 WARN a@example.org logged in\n",
        "timestamp,level,message\n2026-01-01,INFO,started\n",
        "lat,lon,value\n52.5,13.4,7\n48.1,11.6,9\n",
        "1,2,3\n4,5,6\n",
        "Name,Email,Paid at,Currency,Total,Lineitem sku\n#1001,a@x.example,2020-01-01,EUR,3,S1\n",
        "commit,author,email,date,message\nabc,Ada E,ada@x.example,2020-01-01,fix\n",
        "Datum;Verwendungszweck;IBAN;Betrag\n01.01.2020;Ada Example;DE00;3,00\n",
        "city,country,population\nBerlin,Germany,3700000\n",
        "sepal_length,sepal_width,species\n5.1,3.5,setosa\n",
        "Just some words\nwithout any table in them.\n",
        "key = value\nother = thing\n",
    ],
)  # fmt: skip
def test_nobody_is_made_up_from_tables_of_other_things(tmp_path: Path, text: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        recognise(written(tmp_path, text))
    assert refused.value.message.code in ("format.no_people", "format.no_table")


def test_guessing_is_the_same_whatever_the_order_of_columns(tmp_path: Path) -> None:
    header = ["Vorname", "Nachname", "E-Mail", "Telefon", "Ort", "Firma"]
    row = ["Änne", "Muster", "aenne@muster.example", "030 1234567", "Köln", "Muster AG"]
    expected = said(people(written(tmp_path, f"{';'.join(header)}\n{';'.join(row)}\n"))[0])
    for order in islice(permutations(range(len(header))), 0, None, 37):
        text = f"{';'.join(header[at] for at in order)}\n{';'.join(row[at] for at in order)}\n"
        assert said(people(written(tmp_path, text))[0]) == expected


@pytest.mark.parametrize(
    ("row", "born"),
    [
        ("Ada,3/4/1980,NY,USA", "1980-03-04"),
        ("Ada,03/04/1980,NY,", "1980-03-04"),
        ("Ada,03/04/1980,Kent,UK", "1980-04-03"),
        ("Ada,03/04/1980,,", "1980-04-03"),
    ],
)
def test_the_month_comes_first_in_america(tmp_path: Path, row: str, born: str) -> None:
    (draft,) = people(written(tmp_path, f"First Name,Birthday,State,Country\n{row}\n"))
    assert draft.birthday == born


def test_other_dates_of_the_table_tell_the_order_too(tmp_path: Path) -> None:
    text = (
        "Name,Email,Birthday,Joined\nAda E,a@x.example,03/04/1980,12/31/2019\nBo B,b@x.example,05/06/1981,12/30/2019\n"
    )
    assert [draft.birthday for draft in people(written(tmp_path, text))] == ["1980-03-04", "1981-05-06"]


def test_a_number_behind_a_street_is_that_of_the_house(tmp_path: Path) -> None:
    text = "Vorname;Nachname;Strasse;Nr.;PLZ;Ort\nAda;E;Weg;5;12345;Köln\n"
    assert people(written(tmp_path, text))[0].addresses == (Address("Weg 5", "Köln", "", "12345"),)


def test_columns_of_other_people_stay_apart(tmp_path: Path) -> None:
    header = "First Name,Last Name,Email,Mum email,Asst Phone,Owner.Email,Phone Ext\n"
    text = header + "Ada,E,a@x.example,m@x.example,1,o@x.example,7\n"
    (ada,) = people(written(tmp_path, text))
    assert (ada.emails, ada.phones) == ((Email("a@x.example"),), ())
    assert [field.label for field in ada.custom] == ["Mum email", "Asst Phone", "Owner.Email", "Phone Ext"]


def test_a_company_in_the_column_name_is_not_the_persons(tmp_path: Path) -> None:
    text = "Name1;Vorname;Nachname;Ort\nEngines GmbH;Ada;Example;Bonn\nSamples AG;Bo;Sample;Köln\n"
    ada, bo = people(written(tmp_path, text))
    assert (ada.name, ada.organization, bo.name) == ("Ada Example", "Engines GmbH", "Bo Sample")


def test_several_values_of_one_cell_are_told_apart(tmp_path: Path) -> None:
    text = (
        "Name,Emails,Phones,Categories\n"
        'Ada E,a@x.example;b@x.example,030 1234567 / 0170 7654321,"Friends, old; Choir"\n'
        'Bo B,"A@x.example, a@X.example",+49 30 1;+49 30 2,"one,two"\n'
    )
    ada, bo = people(written(tmp_path, text))
    assert ada.emails == (Email("a@x.example"), Email("b@x.example"))
    assert ada.phones == (Phone("030 1234567"), Phone("0170 7654321"))
    assert ada.tags == ("Friends, old", "Choir")
    assert (bo.emails, len(bo.phones), bo.tags) == ((Email("A@x.example"),), 2, ("one", "two"))


def test_a_birthday_in_three_columns_is_put_together(tmp_path: Path) -> None:
    header = "Lastname,Firstname,E-mail,Birthday_day,Birthday_month,Birthday_year\n"
    text = header + "E,Ada,a@x.example,9,October,1980\nS,Bo,b@x.example,,March,1981\nT,Cy,c@x.example,,,1982\n"
    ada, bo, cy = people(written(tmp_path, text))
    assert (ada.birthday, cy.birthday) == ("1980-10-09", "1982")
    assert bo.birthday == "1981-03" or [field.value for field in bo.custom] == ["March", "1981"]


def test_short_attributes_of_a_directory_are_known_beside_others(tmp_path: Path) -> None:
    header = "cn,sn,givenname,mail,o,ou,telephonenumber,street,l,st,postalcode,c\n"
    text = header + "Ada E,E,Ada,a@x.example,Engines,Sales,030 1,Weg 1,Bonn,NW,53111,DE\n"
    (ada,) = people(written(tmp_path, text))
    assert (ada.name, ada.family, ada.organization, ada.department) == ("Ada E", "E", "Engines", "Sales")
    assert ada.addresses == (Address("Weg 1", "Bonn", "NW", "53111", "DE"),)


def test_a_column_of_labels_labels_the_values_of_another(tmp_path: Path) -> None:
    header = "Name,Phone_1_Label,Phone_1,Phone_2_Label,Phone_2,Email,Email Type\n"
    text = header + "Ada E,Mobile,0170 1,Work,030 2,a@x.example,SMTP\n"
    (ada,) = people(written(tmp_path, text))
    assert ada.phones == (Phone("0170 1", "Mobile"), Phone("030 2", "Work"))
    assert ada.emails == (Email("a@x.example"),)


def test_an_address_of_a_messenger_is_no_place(tmp_path: Path) -> None:
    text = "firstName,lastName,email,imAddress1\nAda,E,a@x.example,xmpp://a\n"
    (ada,) = people(written(tmp_path, text))
    assert (ada.addresses, ada.custom) == ((), (CustomField("imAddress1", "xmpp://a"),))


def test_birthdays_of_mailchimp_are_month_and_day(tmp_path: Path) -> None:
    text = "Email Address,First Name,Birthday,MEMBER_RATING,OPTIN_TIME\na@x.example,Ada,01/02,2,\n"
    assert people(written(tmp_path, text))[0].birthday == "--01-02"


def test_a_word_of_a_person_that_could_be_a_header_is_none(tmp_path: Path) -> None:
    text = "First name,Last name,Favourite word\nAda,Example,WHATSAPP\nBo,Sample,\n"
    assert [draft.name for draft in people(written(tmp_path, text))] == ["Ada Example", "Bo Sample"]


def test_a_title_beside_forms_of_address_is_a_job(tmp_path: Path) -> None:
    (ada,) = people(written(tmp_path, "Salutation,First Name,Last Name,Title,Email\nMs.,Ada,E,Boss,a@x.example\n"))
    assert (ada.prefix, ada.title) == ("Ms.", "Boss")
    header = "Formatted Name,Given Name,Family Name,Honorific Prefixes,Title,Role,Preferred email address\n"
    (ada,) = people(written(tmp_path, header + "Dr. Ada E,Ada,E,Dr.,Boss,Chair,a@x.example\n"))
    assert (ada.prefix, ada.title, ada.custom) == ("Dr.", "Boss", (CustomField("Role", "Chair"),))


def test_the_people_of_a_directory_of_offices(tmp_path: Path) -> None:
    header = "User principal name,Display name,Given name,Surname,Office,Mobile phone\n"
    (ada,) = people(written(tmp_path, header + "a@x.example,Ada E,Ada,E,R1,0170 123456\n"))
    assert (ada.name, ada.emails) == ("Ada E", (Email("a@x.example"),))
    assert (ada.phones, ada.custom) == ((Phone("0170 123456", "mobile"),), (CustomField("Office", "R1"),))


@pytest.mark.parametrize(
    ("cell", "emails", "kept"),
    [
        ("ada@example.org?bcc=all@example.org", [], True),
        ("ada@example.org%0d%0aBcc:ben@example.org", [], True),
        ("ada@example.org\nBcc: ben@example.org", ["ada@example.org"], True),
        ("ada@example.org\nada@work.example", ["ada@example.org", "ada@work.example"], False),
        ("ada@example.org, ada+news@work.example", ["ada@example.org", "ada+news@work.example"], False),
        ("50%off@example.org", ["50%off@example.org"], False),
    ],
)
def test_what_a_mail_program_would_read_as_more_than_an_address_is_kept_and_is_none(
    tmp_path: Path, cell: str, emails: list[str], *, kept: bool
) -> None:
    [found] = people(written(tmp_path, f'First name,Last name,E-mail\nAda,Example,"{cell}"\n'))
    assert [email.address for email in found.emails] == emails
    assert found.custom == ((CustomField("E-mail", cell),) if kept else ())


def test_nobody_was_born_on_a_day_to_come(tmp_path: Path) -> None:
    days = ["2999-01-01", "1.1.2999", "1900-01-01"]
    rows = "\n".join(f"Ada{n},Example,{day}" for n, day in enumerate(days))
    found = people(written(tmp_path, f"First name,Last name,Birthday\n{rows}\n"))
    assert [each.birthday for each in found] == ["", "", "1900-01-01"]
    assert [each.custom for each in found] == [*((CustomField("Birthday", day),) for day in days[:2]), ()]
