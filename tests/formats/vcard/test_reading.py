"""Files of vCards as programs write them, and as accidents leave them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import Address, ContactDraft, Email, Link, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import recognition
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from netgrow_desktop.formats.vcard.reading import read
from tests.formats.reading import FILES, people, records, said, tally
from tests.formats.vcard.texts import file_records, names

if TYPE_CHECKING:
    from pathlib import Path

PICTURE = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(150))


def told(person: ContactDraft) -> dict[str, object]:
    """Give the fields of a person, of the photo only that it is there whole."""
    found = said(person)
    if person.photo is not None:
        assert (person.photo.media_type, person.photo.data) == ("image/jpeg", PICTURE)
        found["photo"] = True
    return found


def test_cards_of_apple() -> None:
    zoe, works = people(FILES / "apple.vcf")

    assert told(zoe) == {
        "name": "Dr. Zoé Anna Muster",
        "given": "Zoé",
        "middle": "Anna",
        "family": "Muster",
        "prefix": "Dr.",
        "nickname": "Zo",
        "organization": "Beispiel & Töchter AG",
        "department": "Research, New Ideas",
        "title": "Head of Research",
        "birthday": "--04-15",
        "notes": "Met at the fair.\nLikes; tea, not coffee. A line that is long enough to be folded in two.",
        "emails": (Email("zoe@example.org", "home"), Email("zoe.muster@example.com", "Choir")),
        "phones": (
            Phone("+41 79 000 00 01", "mobile"),
            Phone("+41 79 000 00 02", "iPhone"),
            Phone("044 000 00 03", "home fax"),
        ),
        "addresses": (Address("Musterweg 1\nHinterhaus", "Zürich", "ZH", "8001", "Schweiz", label="home"),),
        "links": (
            Link("http://example.org/zoe", "home page"),
            Link("http://www.linkedin.com/in/zoe-muster", "LinkedIn"),
        ),
        "custom": (
            ("Anniversary", "2011-06-18"),
            ("Spouse", "Max Muster"),
            ("Jabber", "zoe@example.org"),
            ("Phonetic first name", "Zo-eh"),
        ),
        "tags": ("Choir", "Research"),
        "photo": True,
    }
    assert (works.name, works.organization) == ("Beispiel & Töchter AG", "Beispiel & Töchter AG")


def test_the_linkedin_profile_of_a_card_is_the_key_of_the_person() -> None:
    zoe = records(FILES / "apple.vcf")[0]

    assert isinstance(zoe, Person)
    assert zoe.key == "zoe-muster"


def test_cards_of_google() -> None:
    (tove,) = people(FILES / "google.vcf")

    assert told(tove) == {
        "name": "Tove Prøve",
        "given": "Tove",
        "family": "Prøve",
        "nickname": "T",
        "organization": "Prøve AS",
        "department": "Salg",
        "title": "Selger",
        "birthday": "--02-29",
        "notes": "First line\nSecond line",
        "emails": (Email("tove@example.no", "home"), Email("tove@example.com")),
        "phones": (Phone("+47 900 00 001", "mobile"), Phone("+47 900 00 002", "grandCentral")),
        "addresses": (
            Address("Prøveveien 1\n0001 Oslo", label="home"),
            Address("Hytteveien 2", "Lillehammer", "", "2609", "NO", label="Cabin"),
        ),
        "links": (Link("http://www.google.com/profiles/000", "PROFILE"), Link("http://example.no", "home page")),
        "custom": (
            ("Phonetic last name", "Proove"),
            ("Anniversary", "1999-05-17"),
            ("Spouse", "Ola Prøve"),
            ("Photo", "https://example.no/photo.jpg"),
        ),
        "tags": ("Hytta",),
    }


def test_cards_of_android() -> None:
    iva, voicemail, nameless = people(FILES / "android_21.vcf")

    assert told(iva) == {
        "name": "Ива Пример",
        "given": "Ива",
        "family": "Пример",
        "nickname": "И",
        "organization": "Фирма",
        "title": "Tester",
        "birthday": "1988-03-08",
        "notes": "прво\nдруго",
        "emails": (Email("iva@example.rs", "home"),),
        "phones": (Phone("+381600000001", "mobile"), Phone("+381600000002", "Викенд")),
        "addresses": (Address("Улица 1", "Београд", "", "11000", label="home"),),
        "links": (Link("https://example.rs"),),
        "custom": (("Anniversary", "2012-09-01"),),
        "photo": True,
    }
    assert (voicemail.name, voicemail.phones) == ("Voicemail", (Phone("121", "voicemail"),))
    assert nameless.name == "+381600000003"


def test_cards_of_outlook() -> None:
    (juergen,) = people(FILES / "outlook_21.vcf")

    assert told(juergen) == {
        "name": "Jürgen Karl Müster jun.",
        "given": "Jürgen",
        "middle": "Karl",
        "family": "Müster",
        "prefix": "Herr",
        "suffix": "jun.",
        "nickname": "JK",
        "organization": "Müster GmbH",
        "department": "Einkauf",
        "title": "Einkäufer",
        "birthday": "1970-12-31",
        "notes": "Erste Zeile\nZweite Zeile mit Umbrüchen",
        "emails": (Email("juergen@example.de"),),
        "phones": (
            Phone("+49 30 000001", "work"),
            Phone("+49 30 000002", "home"),
            Phone("+49 170 000003", "mobile"),
            Phone("+49 30 000004", "work fax"),
        ),
        "addresses": (Address("Straße 1", "Köln", "NRW", "50667", "Deutschland", "2. Stock", "work"),),
        "links": (Link("http://www.example.de", "work"),),
        "custom": (("Role", "Kaufmann"), ("Anniversary", "2000-01-02"), ("Manager", "Frau Chefin")),
        "photo": True,
    }


def test_cards_of_old_nokias() -> None:
    (mika,) = people(FILES / "nokia_21.vcf")

    assert told(mika) == {
        "name": "Mikä Esimerkki",
        "given": "Mikä",
        "family": "Esimerkki",
        "birthday": "1980-06-06",
        "notes": "Soita",
        "emails": (Email("mika@example.fi"),),
        "phones": (Phone("+358400000001", "mobile"), Phone("+35890000002", "home")),
        "addresses": (Address("Katu 1", "Espoo", "", "02100", "Suomi", label="home"),),
        "custom": (("Privacy", "private"),),
    }


def test_cards_of_thunderbird() -> None:
    (lucja,) = people(FILES / "thunderbird_40.vcf")

    assert told(lucja) == {
        "name": "Łucja Przykład",
        "given": "Łucja",
        "family": "Przykład",
        "nickname": "Luśka",
        "organization": "Przykład sp. z o.o.",
        "department": "Księgowość",
        "title": "Księgowa",
        "birthday": "1990-04-30",
        "notes": "Pierwsza linia\nDruga, z przecinkiem",
        "emails": (Email("lucja@example.pl"), Email("lucja.przyklad@example.com", "work")),
        "phones": (
            Phone("+48 22 000 00 01", "work"),
            Phone("+48 600 000 002", "mobile"),
            Phone("+48-22-000-00-03", "home"),
        ),
        "addresses": (Address("Przykładowa 1/2", "Kraków", "małopolskie", "30-001", "Polska", label="home"),),
        "links": (Link("https://example.pl", "work"),),
        "custom": (
            ("Role", "audyt"),
            ("Anniversary", "2015-09-12"),
            ("Jabber", "lucja@example.pl"),
            ("Imieniny", "--12-13"),
            ("Custom1", "własne pole"),
            ("Time zone", "Europe/Warsaw"),
        ),
    }


def test_cards_in_utf16() -> None:
    (anna,) = people(FILES / "utf16.vcf")

    assert (anna.name, anna.phones) == ("Άννα Δείγμα", (Phone("+30 690 000 0001", "mobile"),))


def test_a_group_is_nobody_but_a_tag_of_its_people() -> None:
    group, ida, ole = records(FILES / "icloud_groups.vcf")

    assert isinstance(group, Skipped)
    assert english(group.reason) == "The card is a group of people; its name became a tag of those who are in it."
    assert isinstance(ida, Person)
    assert isinstance(ole, Person)
    assert [ida.draft.tags, ole.draft.tags] == [("Choir",), ()]


def test_every_version_may_stand_in_one_file(tmp_path: Path) -> None:
    versions = [(FILES / name).read_bytes() for name in ("apple.vcf", "nokia_21.vcf", "thunderbird_40.vcf")]

    found = file_records(tmp_path, b"".join(versions))

    assert names(found) == ["Dr. Zoé Anna Muster", "Beispiel & Töchter AG", "Mikä Esimerkki", "Łucja Przykład"]


def test_a_card_that_names_nobody_is_rejected_alone_with_its_line_and_text(tmp_path: Path) -> None:
    ada = "BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n"
    nobody = "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:who?\r\nEND:VCARD\r\n"

    first, second, third = file_records(tmp_path, ada + nobody + ada)

    assert isinstance(first, Person)
    assert isinstance(third, Person)
    assert isinstance(second, Rejected)
    assert (second.line, second.raw) == (4, nobody.replace("\r\n", "\n").strip())
    assert english(second.reason) == "The card has no name, organization, e-mail address, phone number or link."


def test_a_note_longer_than_any_note_is_rejected_with_its_card_alone(tmp_path: Path) -> None:
    long = f"BEGIN:VCARD\nFN:Ada\nNOTE:{'x' * 1_000_001}\nEND:VCARD\n"

    first, second = file_records(tmp_path, long + "BEGIN:VCARD\nFN:Bo\nEND:VCARD\n")

    assert isinstance(first, Rejected)
    assert english(first.reason) == "The card is longer than the card of a person can be."
    assert len(first.raw) <= 10_000
    assert isinstance(second, Person)


def test_a_card_of_countless_properties_is_rejected(tmp_path: Path) -> None:
    (found,) = file_records(tmp_path, "BEGIN:VCARD\nFN:Ada\n" + "TEL:2\n" * 30_000 + "END:VCARD\n")

    assert isinstance(found, Rejected)


def test_cards_inside_cards_without_end_do_no_harm(tmp_path: Path) -> None:
    found = file_records(tmp_path, "BEGIN:VCARD\nFN:Ada\n" + "AGENT:\nBEGIN:VCARD\n" * 5_000)

    assert names(found) == ["Ada"]


def test_a_mail_with_a_card_in_it_gives_the_card(tmp_path: Path) -> None:
    mail = "Subject: My card\nContent-Type: text/vcard\n\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n"

    assert names(file_records(tmp_path, mail)) == ["Ada"]


@pytest.mark.parametrize("text", ["Name,Note\nAda,BEGIN:VCARD\n", 'Name,Note\nAda,"a\nBEGIN:VCARD or so"\n'])
def test_a_table_that_mentions_cards_is_a_table(tmp_path: Path, text: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text(text)

    assert recognition.recognise(path).format != "vcard"


def test_an_address_book_around_the_cards_is_none_of_them(tmp_path: Path) -> None:
    book = "BEGIN:VADDRESSBOOK\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nEND:VADDRESSBOOK\n"

    assert names(file_records(tmp_path, book)) == ["Ada", "Bo"]


@pytest.mark.parametrize(
    "first",
    [
        "BEGIN:BMSG",
        "BEGIN:VMSG",
        "BEGIN:VCALENDAR",
        "From ada@example.org Mon Jan  5 10:00:00 2026\nSubject: my card\n",
    ],
)
def test_a_message_mailbox_or_calendar_with_a_card_inside_is_no_file_of_cards(tmp_path: Path, first: str) -> None:
    path = tmp_path / "message"
    path.write_text(f"{first}\nBEGIN:VCARD\nN:\nTEL:+49 30 1\nEND:VCARD\n")

    try:
        found = recognition.recognise(path).format
    except NetGrowError as refusal:
        found = refusal.message.code

    assert found != "vcard"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<?xml version="1.0"?>\n<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"/>', "format.is_xcard"),
        ('[["vcard", [["version", {}, "text", "4.0"]]]]', "format.is_jcard"),
        ('["vcard", [["version", {}, "text", "4.0"]]]', "format.is_jcard"),
    ],
)
def test_cards_as_xml_or_json_are_refused_with_advice(tmp_path: Path, text: str, code: str) -> None:
    path = tmp_path / "cards"
    path.write_text(text)

    with pytest.raises(NetGrowError) as refusal:
        recognition.recognise(path)

    assert refusal.value.message.code == code


SAMPLES = b"\n".join(path.read_bytes() for path in sorted(FILES.glob("*.vcf")) if "utf16" not in path.name)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.integers(0, len(SAMPLES) - 1),
    length=st.integers(1, 4_000),
    changes=st.lists(st.tuples(st.integers(0, 4_000), st.binary(max_size=8)), max_size=12),
)
def test_damaged_files_give_people_or_reasons_and_never_an_error(
    tmp_path: Path, start: int, length: int, changes: list[tuple[int, bytes]]
) -> None:
    damaged = bytearray(SAMPLES[start : start + length])
    for at, put in changes:
        damaged[at : at + len(put)] = put

    path = tmp_path / "damaged.vcf"
    path.write_bytes(b"BEGIN:VCARD\n" + bytes(damaged))
    for record in read(replace(recognition.recognise(FILES / "apple.vcf"), path=path)):
        if isinstance(record, Person):
            assert record.draft.name
        else:
            assert isinstance(record, Rejected | Skipped)
            assert english(record.reason)


@pytest.mark.parametrize("torn", ["", "END:VCA", "END", "TEL;TYPE=cell:+49 30 55"])
def test_a_file_that_ends_within_a_card_says_so_and_gives_what_is_there(tmp_path: Path, torn: str) -> None:
    """As a phone leaves it whose memory was full, and a download that broke off."""
    whole = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sample;Bo;;;\r\nFN:Bo Sample\r\nEND:VCARD\r\n"
    file = tmp_path / "contacts.vcf"
    file.write_bytes((whole + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Example\r\n" + torn).encode())
    bo, ada, cut_off = records(file)
    assert isinstance(bo, Person)
    assert isinstance(ada, Person)
    assert [bo.draft.name, ada.draft.name] == ["Bo Sample", "Ada Example"]
    assert (ada.draft.custom, ada.draft.phones) == ((), ())
    assert isinstance(cut_off, Skipped)
    code = "vcard.cut_off_within" if torn.startswith("TEL") else "vcard.cut_off"
    assert (cut_off.line, cut_off.reason.code) == (9 if torn else 8, code)


def test_what_a_file_breaks_off_in_is_left_out_and_told(tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    begun = "BEGIN:VCARD\nFN:Ada Example\nTEL:+49 30 55\nitem2.ADR;type=HOME:;;Long\n er Street 7;Prob"
    file.write_text(begun)
    ada, cut_off = records(file)
    assert isinstance(ada, Person)
    assert (ada.draft.addresses, len(ada.draft.phones)) == ((), 1)
    assert isinstance(cut_off, Skipped)
    assert "left out (“Longer Street 7, Prob”)" in english(cut_off.reason)

    file.write_text(begun + ";;1;Land\n")
    ada, cut_off = records(file)
    assert isinstance(ada, Person)
    assert len(ada.draft.addresses) == 1
    assert isinstance(cut_off, Skipped)
    assert cut_off.reason.code == "vcard.cut_off"
    file.write_text("BEGIN:VCARD\nFN:Ada Example")
    (ada, _) = records(file)
    assert isinstance(ada, Person)
    assert ada.draft.name == "Ada Example"


def test_a_torn_card_without_a_name_is_rejected_and_the_cards_before_it_arrive(tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    file.write_text("BEGIN:VCARD\nFN:Bo Sample\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN")
    found = records(file)
    assert tally(found) == (1, 1, 1)


def test_a_card_without_its_end_before_another_one_is_no_torn_file(tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    file.write_text("BEGIN:VCARD\nFN:Bo Sample\nBEGIN:VCARD\nFN:Ada Example\nEND:VCARD\n")
    assert tally(records(file)) == (2, 0, 0)


def test_a_photo_that_is_damaged_is_told_in_the_report_and_not_in_a_field(tmp_path: Path) -> None:
    """As a card has it that broke off within the letters of its picture."""
    file = tmp_path / "contacts.vcf"
    file.write_text("BEGIN:VCARD\nFN:Bo Sample\nPHOTO;ENCODING=b;TYPE=JPEG:QUJD\n REVG")
    bo, photo, cut_off = records(file)
    assert isinstance(bo, Person)
    assert bo.draft.custom == ()
    assert isinstance(photo, Skipped)
    assert english(photo.reason).startswith("Photo of Bo Sample (1 kB) was left out")
    assert isinstance(cut_off, Skipped)


@pytest.mark.parametrize(
    ("lines", "is_organization"),
    [
        ("FN:Sample Taxi\nN:;;;;\nORG:Sample Taxi;", True),
        ("ORG:Zahnarztpraxis Dr. Unreal\nTEL:+49 30 1", True),
        ("FN:Sample Taxi\nN:Doe;Bo;;;\nORG:Sample Taxi\nX-ABShowAs:COMPANY", True),
        ("VERSION:4.0\nKIND:org\nFN:Sample Taxi", True),
        ("ORG:Sample Taxi\nEMAIL:info@taxi.example", True),
        ("ORG:Sample Taxi\nEMAIL:bo.doe@taxi.example", False),
        ("FN:Ana Sample\nORG:Ana Sample", False),
        ("FN:Bo Doe\nN:Doe;Bo;;;\nORG:Bo Doe", False),
        ("FN:Sample Taxi", False),
    ],
)
def test_a_card_without_a_persons_name_is_kept_and_told_to_be_an_organisation(
    tmp_path: Path, lines: str, is_organization: bool
) -> None:
    (found,) = file_records(tmp_path, f"BEGIN:VCARD\n{lines}\nEND:VCARD\n")
    assert isinstance(found, Person)
    assert found.organization is is_organization
