"""Types and labels are told in plain words, and words lead back to types where there are any."""

from __future__ import annotations

import pytest

from netgrow_desktop.formats.vcard.labels import apple_label, field_name, label_of, service_name, types_of


@pytest.mark.parametrize(
    ("types", "label"),
    [
        (("internet", "home", "pref"), "home"),
        (("cell", "voice"), "mobile"),
        (("cell", "work"), "work mobile"),
        (("fax", "home"), "home fax"),
        (("x-assistant",), "assistant"),
        (("voice", "pref"), ""),
        (("workfax",), "work fax"),
        (("applewatch", "voice"), "Apple Watch"),
        (("work", "business"), "work"),
        ((), ""),
    ],
)
def test_types_are_told_in_plain_words(types: tuple[str, ...], label: str) -> None:
    assert label_of(types) == label


@pytest.mark.parametrize("label", ["home", "work", "mobile", "work fax", "home mobile", "pager", "Mobile", "Work Fax"])
def test_plain_words_have_their_types_back(label: str) -> None:
    assert label_of(tuple(map(str.lower, types_of(label)))) == label.lower()


@pytest.mark.parametrize("label", ["", "House", "fax home", "summer house", "home home"])
def test_other_labels_have_no_types(label: str) -> None:
    assert types_of(label) == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("_$!<Home>!$_", "home"),
        ("_$!<HomePage>!$_", "home page"),
        ("_$!<HomeFAX>!$_", "home fax"),
        ("_$!<Spouse>!$_", "spouse"),
        ("$!<Home>!$", "home"),
        ("Summer house", "Summer house"),
    ],
)
def test_apples_labels_come_out_of_their_brackets(text: str, label: str) -> None:
    assert apple_label(text) == label


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("X-EVOLUTION-SPOUSE", "Spouse"),
        ("X-KADDRESSBOOK-X-SpouseName".upper(), "Spouse"),
        ("X-MS-MANAGER", "Manager"),
        ("X-PHONETIC-FIRST-NAME", "Phonetic first name"),
        ("X-FAVORITE_COLOR", "Favorite color"),
        ("ROLE", "Role"),
        ("TZ", "Time zone"),
    ],
)
def test_a_property_without_a_field_has_a_name_that_people_understand(name: str, told: str) -> None:
    assert field_name(name) == told


def test_services_have_the_names_they_are_known_by() -> None:
    assert [service_name(word) for word in ("xmpp", "X-ICQ", "skype", "somethingNew")] == [
        "Jabber",
        "ICQ",
        "Skype",
        "Somethingnew",
    ]
