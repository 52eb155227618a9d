"""Thousands of strings typed into the search, against a plain search in Python by the same rules."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Phone
from netgrow_desktop.domain.folding import fold, fold_spelled_out, words
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network
from tests.domain.chance import Chance
from tests.storage.test_search import PEOPLE, said_words

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    (
        "Zoë",
        "Łucja",
        "José María",
        "Siobhán",
        "Jean-Luc",
        "D'Angelo",
        "Jürgen",
        "Søren",
        "Åsa",
        "Иван",
        "Ναυσικά",
        "明",
    ),
    ("O'Brien", "Müller-Lüdenscheidt", "van der Berg", "Nguyễn", "Żółkiewska", "Ó Dálaigh", "Чехова", "山本", "Smith"),
)
FIRMS = (
    "Weiß & Söhne",
    "C++ Guild",
    "Alpha/Beta GmbH",
    "№ 1 Café",
    "AT&T-like",
    "東京電力",
    "Ørsted Ægir",
    "3-D Print",
)
SIGNS = (
    '"',
    "'",
    "*",
    "^",
    "(",
    ")",
    ":",
    "-",
    "+",
    "{",
    "}",
    "\\",
    "%",
    "_",
    "\0",
    "\u202e",
    "\u00ad",
    "\u200b",
    "😀",
    ";",
    "--",
)
QUERY_WORDS = ("AND", "OR", "NOT", "NEAR", "NEAR(", "name:", "text:", "rowid:", "SELECT", "MATCH")


def invented(chance: Chance, number: int) -> ContactDraft:
    given, family = (chance.choice(names) for names in NAMES)
    return ContactDraft(
        name=f"{given} {family} {number}",
        organization=chance.choice(FIRMS),
        notes=chance.choice(("", "loves AND hates NOT", "50% off * today", "naïve façade", "İstanbul DŽ ﬁne ß")),
        emails=(Email(f"{fold(given).split()[0]}.{number}@x.example"),),
        phones=(Phone(f"+49 (30) 5555-{number:04}"),),
        addresses=(Address("Ringstraße 5", chance.choice(("Zürich", "Łódź", "São Paulo")), "", "8001", "Somewhere"),),
        custom=(CustomField("Pet", chance.choice(("Ferret", "Chat noir", "Köter"))),),
        tags=(chance.choice(("Alumni 2019", "Chœur", "R&D")),),
    )


def typed(chance: Chance, texts: list[str]) -> str:
    """Give what somebody might type: beginnings of words, in another case or spelling, signs and query words."""
    parts = []
    for _ in range(chance.between(1, 4)):
        word = chance.choice(chance.choice(texts).split() or ["x"])
        part = word[: chance.between(1, len(word) + 1)]
        change = chance.between(0, 7)
        part = (part, part.upper(), fold(part), fold_spelled_out(part), part[::-1], part.title(), part.lower())[change]
        if chance.random() < 0.25:
            place = chance.between(0, len(part) + 1)
            part = part[:place] + chance.choice(SIGNS) + part[place:]
        parts.append(chance.choice(QUERY_WORDS) if chance.random() < 0.08 else part)
    return " ".join(parts)


class Oracle:
    """Finds people by looking at every word of everybody."""

    def __init__(self, people: dict[int, ContactDraft]) -> None:
        self._words = {each: said_words(draft) for each, draft in people.items()}

    def find(self, text: str) -> set[int]:
        """Give who has, for each typed word, one that begins so, in one of its spellings."""
        wanted: list[tuple[str, ...]] = []
        for part in text.split():
            plain, spelled = words(fold(part)), words(fold_spelled_out(part))
            wanted += (
                list(zip(plain, spelled, strict=True)) if len(plain) == len(spelled) else [(each,) for each in plain]
            )
        if not wanted:
            return set() if text.strip() else set(self._words)
        return {
            each
            for each, has in self._words.items()
            if all(any(word.startswith(spellings) for word in has) for spellings in wanted)
        }


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ContactService, Oracle, list[str]]]:
    """Give a network, who finds the same in it without an index, and the texts in it."""
    chance = Chance(7)
    drafts = [*PEOPLE, *(invented(chance, number) for number in range(30))]
    with closing(create_network(tmp_path_factory.mktemp("searched") / "a.netgrow")) as network:
        service = ContactService(network)
        oracle = Oracle({service.add(draft).value: draft for draft in drafts})
        texts = [f"{each.name} {each.organization} {each.notes} {each.emails[:1]}" for each in drafts]
        yield service, oracle, texts


def differing(searched: tuple[ContactService, Oracle, list[str]], seed: int, number: int) -> tuple[list[str], int]:
    """Give what finds somebody else than the oracle does, and how many strings found anybody."""
    service, oracle, texts = searched
    chance = Chance(seed)
    wrong, fruitful = [], 0
    for _ in range(number):
        text = typed(chance, texts)
        found, expected = set(service.find(ContactQuery(text=text))), oracle.find(text)
        fruitful += bool(found)
        if found != expected:
            wrong.append(f"{text!r}: {sorted(found - expected)} too many, {sorted(expected - found)} missing")
    return wrong, fruitful


def test_what_is_typed_finds_whom_a_plain_search_finds(searched: tuple[ContactService, Oracle, list[str]]) -> None:
    wrong, fruitful = differing(searched, 1, 150)

    assert wrong == []
    assert fruitful >= 50


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_five_thousand_strings_find_whom_a_plain_search_finds(
    searched: tuple[ContactService, Oracle, list[str]],
) -> None:
    wrong, fruitful = differing(searched, 2, 5_000)

    assert wrong == []
    assert fruitful >= 1_500


def test_an_oracle_that_knows_no_umlauts_differs(searched: tuple[ContactService, Oracle, list[str]]) -> None:
    service, oracle, texts = searched
    deaf = Oracle({})
    deaf._words = {each: {word for word in has if word.isascii()} for each, has in oracle._words.items()}

    assert differing((service, deaf, texts), 1, 60)[0] != []
