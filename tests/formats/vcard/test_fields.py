"""What stands in the fields of a card reaches the fields of the person."""

from __future__ import annotations

import base64

import pytest

from netgrow_desktop.domain.contacts import Address, CustomField, Email, Job, Link, Phone
from netgrow_desktop.formats.vcard.reading import person_of
from tests.formats.vcard.texts import custom, draft, fields

PNG = b"\x89PNG\r\n\x1a\n" + bytes(80)
PNG_TEXT = base64.b64encode(PNG).decode()
GIF = b"GIF89a" + bytes(60)


def test_the_name_is_as_the_card_shows_it_and_its_parts_as_it_has_them() -> None:
    assert fields("N:Example;Ada;Maria;Dr.;PhD", "FN:Dr. Ada Example") == {
        "name": "Dr. Ada Example",
        "given": "Ada",
        "middle": "Maria",
        "family": "Example",
        "prefix": "Dr.",
        "suffix": "PhD",
    }


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("N:Example;Ada", "Ada Example"),
        ("N:Example", "Example"),
        ("N:;Ada;;;", "Ada"),
        ("N:Example;Ada;Maria;;;more;parts;still", "Ada Maria Example"),
        ("N:山田;太郎;;;", "山田太郎"),
        ("NICKNAME:Addie,Ad", "Addie"),
        ("EMAIL:ada@example.org", "ada@example.org"),
        ("TEL:+49 30 1", "+49 30 1"),
        ("ORG:Example Works", "Example Works"),
        ("URL:https://example.org", "https://example.org"),
        ("NOTE:nobody", ""),
    ],
)
def test_without_a_whole_name_there_is_what_else_the_card_says(line: str, name: str) -> None:
    assert draft("FN:", line).name == name


def test_a_name_may_repeat_a_second_family_name_and_the_generation() -> None:
    found = draft("FN:Ada Example", "N:Example;Ada;;;Jr.;Sample;Jr.")
    assert (found.family, found.suffix) == ("Example Sample", "Jr.")

    found = draft("FN:Ada Example", "N:Example Sample;Ada;;Dr.;M.D.;Sample;III")
    assert (found.family, found.prefix, found.suffix) == ("Example Sample", "Dr.", "M.D. III")


def test_the_parts_of_a_street_are_not_said_twice() -> None:
    line = "ADR:;;12 Sample Street;Town;CA;91921;U.S.A.;;;;12;Sample Street;;;;;Riverside;"

    assert draft("FN:Ada", line).addresses == (
        Address("12 Sample Street", "Town", "CA", "91921", "U.S.A.", "Riverside"),
    )


def test_a_name_of_marks_alone_is_none() -> None:
    assert draft("FN:;;;;", "N:;;;;", "EMAIL:ada@example.org").name == "ada@example.org"


def test_several_given_names_are_names_and_not_a_list() -> None:
    found = draft("N:Example;Ada,Maria;Eva,Ida;Dr.,Prof.;M.D.,Ph.D.")

    assert (found.given, found.middle, found.prefix, found.suffix) == (
        "Ada Maria",
        "Eva Ida",
        "Dr., Prof.",
        "M.D., Ph.D.",
    )


@pytest.mark.parametrize("family", ["Example\\, Inc.", "Example, Inc."])
def test_a_comma_that_is_meant_stays(family: str) -> None:
    assert draft(f"N:{family};Ada").family == "Example, Inc."


def test_a_second_name_is_kept() -> None:
    assert custom("FN:Ada", "FN:Ada Maria", "N:E;Ada", "N:F;Ida") == [("Name", "Ada Maria"), ("Name", "Ida F")]
    assert custom("N:E;Ada", "N:F;Ida;Maria;Dr.;PhD") == [("Name", "Dr. Ida Maria F PhD")]


def test_a_value_of_quotes_alone_is_none() -> None:
    assert fields("FN:Ada", "PHOTO:null") == {"name": "Ada"}
    assert fields("FN:Ada", 'ROLE:""', 'X-HOBBY:""') == {"name": "Ada"}


@pytest.mark.parametrize(
    ("line", "email"),
    [
        ("EMAIL:ada@example.org", Email("ada@example.org")),
        ("EMAIL;INTERNET;PREF:ada@example.org", Email("ada@example.org")),
        ("EMAIL;TYPE=INTERNET,HOME:ada@example.org", Email("ada@example.org", "home")),
        ("EMAIL;TYPE=work;PREF=1:mailto:ada@example.org", Email("ada@example.org", "work")),
        ("EMAIL: Ada.E@Example.ORG ", Email("Ada.E@Example.ORG")),
        ("EMAIL:ada@example.org;", Email("ada@example.org")),
        ("EMAIL:Ada Example <ada@example.org>", Email("ada@example.org")),
        ("EMAIL:ada at example", Email("ada at example")),
    ],
)
def test_an_email_is_as_it_was_written_with_a_plain_label(line: str, email: Email) -> None:
    assert draft(line).emails == (email,)


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("ada@example.org?subject=Hi&bcc=ben@example.org", []),
        ('"a b"@example.org%0d%0aBcc:ben@example.org', []),
        ("ada@example.org\\nBcc: ben@example.org", ["ada@example.org"]),
    ],
)
def test_what_a_mail_program_would_read_as_more_than_an_address_is_kept_and_is_none(
    value: str, addresses: list[str]
) -> None:
    found = draft("FN:Ada", f"EMAIL:{value}")
    assert [email.address for email in found.emails] == addresses
    assert found.custom == (CustomField("Email", value.replace("\\n", "\n")),)


def test_nobody_was_born_on_a_day_to_come() -> None:
    assert fields("FN:A", "BDAY:29990101") == {"name": "A", "custom": (("Birthday", "29990101"),)}


def test_two_addresses_in_one_line_are_two_and_the_same_one_twice_is_one() -> None:
    found = draft("EMAIL;HOME:a@example.org, b@example.org", "EMAIL;HOME:a@example.org")

    assert found.emails == (Email("a@example.org", "home"), Email("b@example.org", "home"))


def test_a_comma_inside_an_address_does_not_end_it() -> None:
    found = draft("EMAIL:a@example.org,b@example\\,org", "EMAIL:c\\,d@example.org")

    assert [email.address for email in found.emails] == ["a@example.org", "b@example,org", "c,d@example.org"]


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("TEL:+49 (0)30 / 12-34", Phone("+49 (0)30 / 12-34")),
        ("TEL;HOME;VOICE:1", Phone("1", "home")),
        ("TEL;TYPE=WORK;TYPE=FAX:1", Phone("1", "work fax")),
        ('TEL;TYPE="cell,voice";VALUE=uri:tel:+49-30-1;ext=5', Phone("+49-30-1;ext=5", "mobile")),
        ("TEL;TYPE=x-summer-house:1", Phone("1", "summer house")),
        ("TEL;HOME;VOICE;X-Synthesis-Ref1:1", Phone("1", "home")),
        ("TEL;X-0:1", Phone("1")),
        ("TEL;TYPE:CELL:+1 2", Phone("+1 2", "mobile")),
        ("TEL;TYPE:tel:+1 2", Phone("+1 2")),
        ("TEL:call the office", Phone("call the office")),
    ],
)
def test_a_phone_is_as_it_was_written_with_a_plain_label(line: str, phone: Phone) -> None:
    assert draft(line).phones == (phone,)


def test_a_label_of_its_own_goes_before_the_types() -> None:
    found = draft("item1.TEL;type=HOME:1", "item2.TEL;type=HOME:2", "item1.X-ABLabel:Boat", "item2.X-ABLabel:")

    assert found.phones == (Phone("1", "Boat"), Phone("2", "home"))


@pytest.mark.parametrize(
    ("value", "address"),
    [
        (
            "PO 5;Floor 2;Main St 1;Berlin;BE;10115;Germany",
            Address("Main St 1", "Berlin", "BE", "10115", "Germany", "PO 5\nFloor 2"),
        ),
        (";;Main St 1\\nBack door;Berlin", Address("Main St 1\nBack door", "Berlin")),
        (";;Main St 1, left;Berlin;;;", Address("Main St 1, left", "Berlin")),
        ("Main St 1\\n10115 Berlin", Address("Main St 1\n10115 Berlin")),
        (";;A;B;C;D;E;F", Address("A", "B", "C", "D", "E", "F")),
        (";;12 Main St;Berlin;;;;;;2", Address("12 Main St", "Berlin", extended="2")),
    ],
)
def test_an_address_has_seven_parts_or_fewer_or_more(value: str, address: Address) -> None:
    assert draft(f"ADR;HOME:{value}").addresses == (address._replace(label="home"),)


def test_an_empty_address_is_none() -> None:
    assert draft("ADR;HOME:;;;;;;").addresses == ()


def test_a_printed_address_is_kept_only_where_it_says_more() -> None:
    address = "ADR;HOME:;;Main St 1;Berlin;;10115;"

    assert custom("FN:Ada", address, "LABEL;HOME:Ada\\nMain St 1\\n10115 Berlin") == []
    assert custom(address, "LABEL;HOME:Main St 1\\nring twice") == [("Address (home)", "Main St 1\nring twice")]
    assert custom('ADR;LABEL="Gate B":;;Main St 1;;;;') == [("Address", "Gate B")]


def test_an_organization_has_its_department() -> None:
    found = draft("ORG:Example\\, Inc.;North;Sales", "TITLE:Head of\\; Sales")

    assert (found.organization, found.department, found.title) == ("Example, Inc.", "North, Sales", "Head of; Sales")
    assert found.jobs == ()


def test_further_organizations_are_other_jobs() -> None:
    found = draft("ORG:One;A", "ORG:Two;B", "ORG:Three", "TITLE:Head", "TITLE:Adviser")

    assert (found.organization, found.title) == ("One", "Head")
    assert found.jobs == (Job("Two", "Adviser", "B"), Job("Three"))


def test_a_second_title_at_one_organization_is_kept() -> None:
    assert fields("FN:Ada", "ORG:One", "TITLE:Head", "TITLE:Adviser") == {
        "name": "Ada", "organization": "One", "title": "Head", "custom": (("Job title", "Adviser"),),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("BDAY:1985-04-12", "1985-04-12"),
        ("BDAY:19850412", "1985-04-12"),
        ("BDAY:1985-04-12T00:00:00Z", "1985-04-12"),
        ("BDAY:19850412T102200", "1985-04-12"),
        ("BDAY;VALUE=date:1985-04-12", "1985-04-12"),
        ("BDAY:--0412", "--04-12"),
        ("BDAY:--04-12", "--04-12"),
        ("BDAY:0000-04-12", "--04-12"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", "--02-29"),
        ("BDAY:1604-02-29", "--02-29"),
        ("BDAY:1985-04", "1985-04"),
        ("BDAY:1985", "1985"),
        ("BDAY:12 Apr 1985", "1985-04-12"),
        ("BDAY:19850412t102200", "1985-04-12"),
        ("BDAY;VALUE=date:04-12", "--04-12"),
    ],
)
def test_a_birthday_is_read_in_every_form(line: str, day: str) -> None:
    assert draft(line).birthday == day
    assert draft(line).custom == ()


@pytest.mark.parametrize("text", ["circa 1800", "1972-31-01", "---12", "04-12"])
def test_a_birthday_that_is_no_day_is_kept_as_it_stands(text: str) -> None:
    assert fields("FN:A", f"BDAY;VALUE=text:{text}") == {"name": "A", "custom": (("Birthday", text),)}


def test_links_have_labels_and_apple_escapes_their_colons() -> None:
    found = draft(
        "item1.URL:http\\://example.org", "item1.X-ABLabel:_$!<HomePage>!$_", "URL:https://linkedin.com/in/ada-e"
    )

    assert found.links == (Link("http://example.org", "home page"), Link("https://linkedin.com/in/ada-e", "LinkedIn"))


def test_a_link_comes_out_of_what_outlook_once_put_around_it() -> None:
    line = 'URL:<WWLINK TYPE="GENERIC" VALUE="http://example.org/ada">http://example.org/ada</WWLINK>'

    assert draft("FN:Ada", line).links == (Link("http://example.org/ada"),)


def test_several_notes_are_one() -> None:
    assert draft("NOTE:one\\, two", "NOTE:three", "NOTE:three").notes == "one, two\nthree"


def test_categories_are_tags_but_for_the_one_that_everybody_is_in() -> None:
    assert draft("CATEGORIES:Friends,myContacts,A\\,B", "CATEGORIES:Friends").tags == ("Friends", "A,B")
    assert draft("CATEGORIES:One;Two").tags == ("One", "Two")
    assert draft("X-CATEGORIES:One;Two").tags == ("One", "Two")
    assert draft("X-GROUP-MEMBERSHIP:Choir", "X-GROUP-MEMBERSHIP:My Contacts").tags == ("Choir",)


@pytest.mark.parametrize(
    "lines",
    [
        (f"PHOTO;ENCODING=b;TYPE=PNG:{PNG_TEXT}",),
        (f"PHOTO;BASE64:\n  {PNG_TEXT[:60]}\n  {PNG_TEXT[60:]}",),
        (f"PHOTO;ENCODING=BASE64;JPEG:{PNG_TEXT[:60]}\n {PNG_TEXT[60:]}\n",),
        (f"PHOTO:data:image/png;base64,{PNG_TEXT}",),
        (f"PHOTO:data:image/jpeg\\;base64\\,{PNG_TEXT}",),
        (f"PHOTO;TYPE=PNG:{PNG_TEXT.rstrip('=')}",),
    ],
)
def test_an_embedded_picture_is_the_photo(lines: tuple[str, ...]) -> None:
    photo = draft("FN:Ada", *lines).photo

    assert photo is not None
    assert (photo.media_type, photo.data) == ("image/png", PNG)


def test_the_same_picture_twice_is_one() -> None:
    found = person_of(f"\nFN:Ada\nPHOTO;ENCODING=b:{PNG_TEXT}\nPHOTO;BASE64:{PNG_TEXT}\n")

    assert found is not None
    assert found.left_out == ()


def test_the_picture_of_outlooks_business_card_is_the_photo_where_there_is_no_other() -> None:
    on_card = f"X-MS-CARDPICTURE;TYPE=GIF;ENCODING=BASE64:\n {base64.b64encode(GIF).decode()}\n"
    alone = draft("FN:Ada", on_card).photo
    beside = draft("FN:Ada", on_card, f"PHOTO;ENCODING=b:{PNG_TEXT}").photo

    assert alone is not None
    assert beside is not None
    assert (alone.data, beside.data) == (GIF, PNG)


def test_a_remote_picture_is_never_fetched_but_its_address_is_kept() -> None:
    found = draft("FN:Ada", "PHOTO;VALUE=URI:https://example.org/ada.jpg")

    assert found.photo is None
    assert found.custom == (("Photo", "https://example.org/ada.jpg"),)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("PHOTO;ENCODING=b:bm90IGEgcGljdHVyZQ==", "Photo"),
        (f"LOGO;ENCODING=b:{PNG_TEXT}", "Logo"),
        ("SOUND;ENCODING=b:UklGRgAA/w==", "Sound"),
    ],
)
def test_what_is_no_picture_of_them_is_left_out_told_and_no_field(line: str, what: str) -> None:
    found = person_of(f"\nFN:Ada\n{line}\n")

    assert found is not None
    assert (found.draft.photo, found.draft.custom) == (None, ())
    assert found.left_out == ((what, 1, "vcard.left_out"),)


def test_of_two_photos_the_second_is_told_as_such() -> None:
    gif = base64.b64encode(GIF).decode()
    photos = f"PHOTO;ENCODING=b:{PNG_TEXT}\nPHOTO;ENCODING=b:{gif}\nPHOTO;ENCODING=b:{PNG_TEXT}"
    found = person_of(f"\nFN:Ada\n{photos}\n")

    assert found is not None
    assert found.draft.photo is not None
    assert found.draft.photo.data == PNG
    assert found.left_out == (("Photo", 1, "vcard.second_photo"),)
