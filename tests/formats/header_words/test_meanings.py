"""Which field a header names."""

from __future__ import annotations

import pytest

from netgrow_desktop.formats.header_words.meanings import meaning
from netgrow_desktop.formats.header_words.vocabulary import PHRASES


@pytest.mark.parametrize(
    ("header", "field", "label"),
    [
        ("E-mail", "email", ""),
        ("e_mail", "email", ""),
        ("EMAIL ADDRESS", "email", ""),
        ("E-Mail (geschäftlich)", "email", "work"),
        ("E-mail 2 Address", "email", ""),
        ("Personal Email", "email", "home"),
        ("Correo electrónico", "email", ""),
        ("Business Phone 2", "phone", "work"),
        ("Telefon (privat)", "phone", "home"),
        ("Téléphone professionnel", "phone", "work"),
        ("Cell Phone", "phone", "mobile"),
        ("Mobile", "phone", "mobile"),
        ("Handy privat", "phone", "home mobile"),
        ("Fax", "phone", "fax"),
        ("Work Fax", "phone", "work fax"),
        ("Straße geschäftlich", "street", "work"),
        ("Home Postal Code", "postal_code", "home"),
        ("Ort", "city", ""),
        ("State/Province", "region", ""),
        ("Land/Region geschäftlich", "country", "work"),
        ("Address 1 - City", "city", ""),
        ("Contact Email", "email", ""),
        ("LinkedIn Profile URL", "link", "LinkedIn"),
        ("Date of birth (optional)", "birthday", ""),
        ("givenName", "given", ""),
        ("Nom de famille", "family", ""),
        ("Prénom", "given", ""),
        ("Job Title", "title", ""),
        ("Unternehmen", "organization", ""),
        ("Manager's Name", "custom", ""),
        ("Emergency contact phone", "custom", ""),
        ("Téléphone d'urgence", "custom", ""),
        ("Notfallkontakt Telefon", "custom", ""),
        ("Nombre de la madre", "custom", ""),
        ("User name", "", ""),
        ("Home", "phone", "home"),
        ("Mailing City", "city", ""),
        ("What is your name?", "any_name", ""),
        ("Hausnummer", "house_number", ""),
        ("Numéro de la rue", "house_number", ""),
        ("Alternate Address Street", "street", "other"),
        ("Primary Address Postal Code", "postal_code", ""),
        ("UF", "region", ""),
        ("Prov.", "region", ""),
        ("AKA", "nickname", ""),
        ("Tél perso.", "phone", "home"),
        ("Honorific Prefixes", "prefix", ""),
        ("Favourite colour", "", ""),
        ("ada@example.org", "", ""),
        ("", "", ""),
        ("x" * 500, "", ""),
    ],
)
def test_a_header_is_understood(header: str, field: str, label: str) -> None:
    found = meaning(header)
    assert (found.field, found.label) == (field, label)


def test_a_word_in_a_longer_header_only_hints_at_the_field() -> None:
    found = meaning("Where do we send e-mail to?")
    assert (found.field, found.sure) == ("email", False)


def test_no_header_is_claimed_by_two_fields() -> None:
    assert [phrase for phrase, field in PHRASES.items() if meaning(phrase).field != field] == []


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("氏名", "name"),
        ("メールアドレス", "email"),
        ("電子メール", "email"),
        ("姓", "family"),
        ("Телефон", "phone"),
        ("이메일", "email"),
        ("Επώνυμο", "family"),
        ("Διεύθυνση ηλεκτρονικού ταχυδρομείου", "email"),
        ("Κινητό τηλέφωνο", "phone"),
        ("שם משפחה", "family"),
        ("טלפון נייד", "phone"),
        ("الاسم الأول", "given"),
        ("البريد الإلكتروني", "email"),
        ("Al doilea prenume", "middle"),
        ("Số điện thoại", "phone"),
        ("นามสกุล", "family"),
    ],
)
def test_other_scripts(header: str, field: str) -> None:
    assert meaning(header).field == field
