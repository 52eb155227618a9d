"""Which program wrote a table of people, and in which language, as far as its header tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import catalogue_word
from netgrow_desktop.formats.header_words.meanings import folded_header, meaning
from netgrow_desktop.formats.lists.own_words import is_naming

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FIRST_COLUMNS = 30
_FEWEST_COLUMNS = 20
_GIVEN_AND_FAMILY = {
    "English": "first name/last name",
    "German": "vorname/nachname",
    "French": "prenom/nom, prenom/nom de famille",
    "Spanish": "nombre/apellidos, nombre/apellido",
    "Italian": "nome/cognome",
    "Portuguese": "nome/sobrenome, nome/apelido, nome proprio/apelido, primeiro nome/apelido, nome/ultimo nome",
    "Dutch": "voornaam/achternaam",
    "Polish": "imie/nazwisko",
    "Danish": "fornavn/efternavn",
    "Norwegian": "fornavn/etternavn",
    "Swedish": "fornamn/efternamn",
    "Finnish": "etunimi/sukunimi",
    "Czech": "jmeno/prijmeni, krestni jmeno/prijmeni",
    "Slovak": "meno/priezvisko, krstne meno/priezvisko",
    "Slovenian": "ime/priimek",
    "Croatian": "ime/prezime",
    "Hungarian": "utonev/vezeteknev, keresztnev/vezeteknev",
    "Romanian": "prenume/nume, prenume/nume de familie",
    "Turkish": "ad/soyad, adi/soyadi",
    "Greek": "ονομα/επωνυμο, ονομα/επιθετο",
    "Russian": "имя/фамилия",
    "Ukrainian": "ім я/прізвище",
    "Japanese": "名/姓",
    "Chinese": "名字/姓氏, 名/姓氏, 名字/姓",
    "Korean": "이름/성, 이름/성 이름",
}
_LANGUAGES = {
    (folded_header(given), folded_header(family)): language
    for language, pairs in _GIVEN_AND_FAMILY.items()
    for pair in pairs.split(", ")
    for given, _, family in (pair.partition("/"),)
}
"""(header of the given name, of the family name) -> the language in which both are called so."""
_OUTLOOK_FIELDS = frozenset(("prefix", "given", "middle", "family", "suffix", "organization", "title"))
_OUTLOOK_PHONES = frozenset(("work", "home", "mobile", "car", "callback", "pager", "telex", "isdn", "work fax", "tty"))
_OF_OUTLOOK = frozenset(("callback", "telex", "isdn", "tty"))
_FEWEST_PHONES = 6
_KANA = re.compile("[\u3040-\u30ff]")
_THUNDERBIRD_DATES = frozenset(("birth_year", "birth_month", "birth_day"))


def program_of(header: Sequence[str], fields: Iterable[str]) -> Message | None:
    """Name the program (*Outlook (German)*) whose columns these are, which go to these fields; None where
    neither is told.

    Outlook has more kinds of phones than anybody else, Thunderbird the three parts of a birthday beside two e-mails.
    """
    if len(header) < _FEWEST_COLUMNS:
        return None
    found = list(fields)
    language = _language(header)
    if set(found) >= _THUNDERBIRD_DATES and found.count("email") > 1:
        return Message("format.thunderbird_csv", {"language": _word(language)}) if language else None
    is_person = len(_OUTLOOK_FIELDS.intersection(found)) > len(_OUTLOOK_FIELDS) - 3
    return (
        Message("format.outlook_csv", {"language": _word(language)})
        if language and is_person and _is_outlook(header)
        else None
    )


def _word(language: str) -> str:
    return catalogue_word(f"language.{language.lower()}")


def _is_outlook(header: Sequence[str]) -> bool:
    if any(is_naming(cell) and "mail" in folded_header(cell) for cell in header):
        return True
    phones = {label for cell in header for field, label, *_ in (meaning(cell),) if field == "phone"}
    return len(_OUTLOOK_PHONES & phones) >= _FEWEST_PHONES and not phones.isdisjoint(_OF_OUTLOOK)


def _language(header: Sequence[str]) -> str:
    first = [folded_header(cell) for cell in header[:_FIRST_COLUMNS]]
    told = (name for (given, family), name in _LANGUAGES.items() if given in first and family in first)
    language = next(told, "")
    return "Chinese" if language == "Japanese" and not any(map(_KANA.search, header)) else language
