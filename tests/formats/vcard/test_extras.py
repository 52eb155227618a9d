"""What programs added to vCards is kept under names that people understand."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import Link
from tests.formats.vcard.texts import custom, draft, fields


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("ROLE:Adviser",), ("Role", "Adviser")),
        (("IMPP;X-SERVICE-TYPE=Skype:skype:ada.e",), ("Skype", "ada.e")),
        (("IMPP:xmpp:ada@example.org",), ("Jabber", "ada@example.org")),
        (("IMPP:ada",), ("Instant messenger", "ada")),
        (("IMPP;TYPE=SKYPE:ada@example.org",), ("Skype", "ada@example.org")),
        (("IMPP;TYPE=home,pref:ada@example.org",), ("Instant messenger", "ada@example.org")),
        (("IMPP:x-apple:ada@example.org",), ("Instant messenger", "ada@example.org")),
        (("X-FCENCODED-582D46432D52656C617465644E616D65733A4669616E63C3A9:Bo",), ("Fiancé", "Bo")),
        (("X-messaging/xmpp-All:ada@example.org",), ("Messaging/xmpp all", "ada@example.org")),
        (("X-ICQ:12345",), ("ICQ", "12345")),
        (("X-SKYPE-USERNAME:ada",), ("Skype", "ada")),
        (("X-SOCIALPROFILE;type=twitter;x-user=ada:https://example.org/ada",), ("Twitter", "https://example.org/ada")),
        (("X-SOCIALPROFILE;TYPE=home:twitter:https://example.org/ada",), ("Twitter", "https://example.org/ada")),
        (("X-SOCIALPROFILE;type=facebook;x-user=ada:x-apple:ada",), ("Facebook", "ada")),
        (("ANNIVERSARY:20100605",), ("Anniversary", "2010-06-05")),
        (("X-EVOLUTION-ANNIVERSARY:2010-06-05",), ("Anniversary", "2010-06-05")),
        (("X-WAB-WEDDING_ANNIVERSARY:20100605",), ("Anniversary", "2010-06-05")),
        (("item1.X-ABDATE:2010-06-05", "item1.X-ABLabel:_$!<Anniversary>!$_"), ("Anniversary", "2010-06-05")),
        (("item1.X-ABDATE:2010-06-05", "item1.X-ABLabel:First met"), ("First met", "2010-06-05")),
        (("item1.X-ABRELATEDNAMES:Ida", "item1.X-ABLabel:_$!<Sister>!$_"), ("Sister", "Ida")),
        (("RELATED;TYPE=co-worker;VALUE=text:Ida",), ("Co worker", "Ida")),
        (("X-EVOLUTION-SPOUSE:Ida",), ("Spouse", "Ida")),
        (("GENDER:F",), ("Gender", "female")),
        (("GENDER:O;intersex",), ("Gender", "intersex")),
        (("X-WAB-GENDER:2",), ("Gender", "male")),
        (("GEO:37.38;-122.08",), ("Position", "37.38, -122.08")),
        (("GEO:geo:37.38,-122.08",), ("Position", "37.38,-122.08")),
        (("TZ:Europe/Berlin",), ("Time zone", "Europe/Berlin")),
        (("CLASS:PRIVATE",), ("Privacy", "PRIVATE")),
        (("SOUND;X-IRMC-N;CHARSET=UTF-8:Yamada;Taro",), ("Phonetic name", "Yamada Taro")),
        (("KEY;ENCODING=b:MIIB\n AAAA",), ("Key for encryption", "MIIBAAAA")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-05;1;;;",), ("Anniversary", "2010-06-05")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ida;13;;;",), ("Sister", "Ida")),
        (("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ida;0;Godmother;",), ("Godmother", "Ida")),
        (('X-MS-TEL;TYPE="CALLBACK,VOICE":+49 30 1',), ("Callback phone", "+49 30 1")),
        (("SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@ada",), ("Mastodon", "https://example.org/@ada")),
        (("PRONOUNS;LANGUAGE=en:they/them",), ("Pronouns", "they/them")),
        (("X-FAVOURITE-TEA:Darjeeling",), ("Favourite tea", "Darjeeling")),
        (("item1.X-FOO:bar", "item1.X-ABLabel:Tea"), ("Tea", "bar")),
        (("HOBBY;LEVEL=high:reading",), ("Hobby", "reading")),
        (("what is this",), ("Other", "what is this")),
    ],
)
def test_a_property_without_a_field_is_kept_by_name(lines: tuple[str, ...], kept: tuple[str, str]) -> None:
    assert custom("FN:Ada", *lines) == [kept]


@pytest.mark.parametrize(
    "line",
    [
        "REV:20260101T000000Z",
        "UID:1",
        "PRODID:-//x//y",
        "X-ABUID:1\\:ABPerson",
        "item1.X-ABADR:de",
        "CLASS:PUBLIC",
        "CREATED:20260101T000000Z",
        'X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="x"/>',
        "X-EMPTY:",
        "X-QTPROJECT-FAVORITE:false;0",
        "X-EVOLUTION-FILE-AS:Ada",
    ],
)
def test_what_only_programs_need_is_left_out(line: str) -> None:
    assert fields("FN:Ada", line) == {"name": "Ada"}


def test_a_linkedin_profile_of_the_newest_standard_is_a_link() -> None:
    found = draft("FN:Ada", "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ada-e")

    assert found.links == (Link("https://www.linkedin.com/in/ada-e", "LinkedIn"),)


def test_a_linkedin_profile_among_social_profiles_is_a_link() -> None:
    found = draft("FN:Ada", "X-SOCIALPROFILE;type=linkedin;x-user=ada-e:http://www.linkedin.com/in/ada-e")

    assert found.links == (Link("http://www.linkedin.com/in/ada-e", "LinkedIn"),)


@pytest.mark.parametrize(
    "lines",
    [
        ("AGENT:", "BEGIN:VCARD", "VERSION:2.1", "N:Aide;Ida", "TEL:+49 30 1", "END:VCARD"),
        ("AGENT:BEGIN:VCARD", "FN:Ida Aide", "TEL:+49 30 1", "END:VCARD"),
        ("AGENT:BEGIN:VCARD", " VERSION:3.0", " N:Aide;Ida", " FN:Ida Aide", " TEL;TYPE=WORK:+49 30 1", " END:VCARD"),
        ("AGENT:BEGIN:VCARD\\nFN:Ida Aide\\nTEL\\;WORK:+49 30 1\\nEND:VCARD\\n",),
    ],
)
def test_the_card_of_an_agent_is_a_field_of_whom_they_act_for(lines: tuple[str, ...]) -> None:
    assert fields("FN:Ada", *lines, "TITLE:Chief") == {
        "name": "Ada", "title": "Chief", "custom": (("Agent", "Ida Aide, +49 30 1"),),
    }  # fmt: skip


def test_what_a_program_writes_for_nothing_is_no_field() -> None:
    assert custom("FN:Ada", "LATESTDATE:null", "X-PHONE_RECENT_CALL:NULL", "X-NOTE:nullify") == [("Note", "nullify")]


def test_an_agent_of_whom_nothing_is_said_is_no_field() -> None:
    assert custom("FN:Ada", "AGENT:BEGIN:VCARD\\nFN:\\nTEL\\;WORK:\\nEND:VCARD\\n") == []


def test_the_same_thing_in_another_language_is_not_a_second_thing() -> None:
    assert fields("FN:Ada", "TITLE;ALTID=1;LANGUAGE=en:Boss", "TITLE;ALTID=1;LANGUAGE=fr:Patronne") == {
        "name": "Ada", "title": "Boss", "custom": (("Title (fr)", "Patronne"),),
    }  # fmt: skip
    assert custom("BDAY;ALTID=1:20160801", "BDAY;ALTID=1;VALUE=text:2016-08-01") == []


@pytest.mark.parametrize("line", ["X-ABShowAs:COMPANY", "KIND:org"])
def test_an_organization_that_shows_as_one_is_called_by_its_name(line: str) -> None:
    found = fields("N:;;;;", "FN:", "ORG:Example Works;", "EMAIL:info@example.org", line)

    assert (found["name"], found["organization"]) == ("Example Works", "Example Works")


def test_what_a_nameless_card_is_filed_as_is_its_name() -> None:
    found = draft("X-EVOLUTION-FILE-AS:Example\\, Works", "EMAIL:info@example.org", "ORG:Works")

    assert found.name == "Example, Works"


def test_androids_nickname_and_groups_have_their_fields() -> None:
    found = draft(
        "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/nickname;J=C3=B6;1;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/group_membership;Choir;;;",
    )

    assert (found.nickname, found.tags) == ("Jö", ("Choir",))


@pytest.mark.parametrize(
    "line",
    [
        "X-FILE-AS:Probe\\, Ada",
        "SORT-STRING:Probe",
        "FN:Ada Probe",
        "X-SAMSUNGADR:;;;;;;",
        "X-MS-SIGNATURE:YES",
        "X-LOTUS-CHARSET:ISO-8859-1",
    ],
)
def test_what_a_card_repeats_or_only_programs_need_is_left_out(line: str) -> None:
    assert custom("FN:Ada Probe", "N:Probe;Ada;;;", line) == []


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("X-FILE-AS:Probe\\, Adelheid", ("Filed as", "Probe, Adelheid")),
        ("FN:Addie Probe", ("Name", "Addie Probe")),
        ("X-KADDRESSBOOK-X-SpousesName:Bo Probe", ("Spouse", "Bo Probe")),
    ],
)
def test_what_a_card_says_more_is_kept(line: str, kept: tuple[str, str]) -> None:
    assert custom("FN:Ada Probe", "N:Probe;Ada;;;", line) == [kept]


@pytest.mark.parametrize(
    "lines", ["BDAY:1604-11-23 X-APPLE-OMIT-YEAR:1604", "X-APPLE-OMIT-YEAR:1900 BDAY:1900-11-23", "BDAY:--1123"]
)
def test_a_year_that_is_not_known_is_told_by_a_line_of_its_own(lines: str) -> None:
    found = draft(*lines.split())

    assert (found.birthday, found.custom) == ("--11-23", ())
