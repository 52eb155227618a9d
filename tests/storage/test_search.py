"""Whoever has words that begin with all the words typed is found, and nobody else."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.domain.folding import fold, fold_spelled_out, words
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network
from tests.examples import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = (
    ContactDraft(name="Siobhán O'Neil", organization="C++ Guild", notes="knows AND, OR and NOT; 50% NEAR*"),
    ContactDraft(name="Jürgen Weiß", organization="Weiß & Söhne", department="Größe"),
    ContactDraft(name="Łukasz Żółkiewski", title="Kierownik"),
    ContactDraft(name="Søren Åkesson", nickname="Æsop"),
    ContactDraft(name="山田 太郎", organization="東京電力"),
    ContactDraft(name="Чехов Антон", notes="вишнёвый сад"),
    ContactDraft(name="فاطمة الزهراء", organization="شركة النخيل"),
    ContactDraft(name="Chí Nguyễn Thị Minh", emails=(Email("chi.nguyen@donghai.example"),)),
    ContactDraft(name="\U0001f600 Smile", phones=(Phone("+49 (30) 5555-0100"),)),
    ContactDraft(name="Ada \u202eKowalska", addresses=(Address("Main Street 5", "Zürich", "", "8001", "Switzerland"),)),
    ContactDraft(name="ＡＢＣ Ｃｏｒｐ", custom=(CustomField("Pet", "Ferret"),), tags=("Alumni 2019",)),
    ContactDraft(name="x_y-z.w", links=(Link("https://www.linkedin.com/in/x-y-z"),)),
)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContactService]:
    """Give a network with people of many scripts, which the tests only read."""
    with closing(create_network(tmp_path_factory.mktemp("scripts") / "a.netgrow")) as network:
        service = ContactService(network)
        for draft in PEOPLE:
            service.add(draft)
        yield service


def found(service: ContactService, typed: str) -> list[str]:
    return [service.contact(each).name for each in service.find(ContactQuery(text=typed))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("o'neil", "Siobhán O'Neil"),
        ("O’Neil", "Siobhán O'Neil"),
        ("oneil", "Siobhán O'Neil"),
        ("o neil", "Siobhán O'Neil"),
        ("siobhan", "Siobhán O'Neil"),
        ("C++ guild", "Siobhán O'Neil"),
        ("and not", "Siobhán O'Neil"),
        ("NEAR", "Siobhán O'Neil"),
        ("NEAR(guild)", "Siobhán O'Neil"),
        ("50%", "Siobhán O'Neil"),
        ("juergen", "Jürgen Weiß"),
        ("jurgen", "Jürgen Weiß"),
        ("JÜRGEN", "Jürgen Weiß"),
        ("Ju\u0308rgen", "Jürgen Weiß"),
        ("weiss", "Jürgen Weiß"),
        ("weiß", "Jürgen Weiß"),
        ("soehne", "Jürgen Weiß"),
        ("grosse", "Jürgen Weiß"),
        ("groesse", "Jürgen Weiß"),
        ("lukasz zolk", "Łukasz Żółkiewski"),
        ("soren", "Søren Åkesson"),
        ("soeren", "Søren Åkesson"),
        ("aakes", "Søren Åkesson"),
        ("aesop", "Søren Åkesson"),
        ("太郎", "山田 太郎"),
        ("山田太郎", "山田 太郎"),
        ("電力", "山田 太郎"),
        ("чехов", "Чехов Антон"),
        ("ВИШНЕВЫЙ", "Чехов Антон"),
        ("فاطمة", "فاطمة الزهراء"),
        ("nguyen thi", "Chí Nguyễn Thị Minh"),
        ("minh chi", "Chí Nguyễn Thị Minh"),
        ("chi.nguyen@donghai.example", "Chí Nguyễn Thị Minh"),
        ("donghai", "Chí Nguyễn Thị Minh"),
        ("smi", "\U0001f600 Smile"),
        ("+4930", "\U0001f600 Smile"),
        ("5555-0100", "\U0001f600 Smile"),
        ("493055550100", "\U0001f600 Smile"),
        ("kowalska", "Ada \u202eKowalska"),
        ("zuerich 8001", "Ada \u202eKowalska"),
        ("abc corp", "ＡＢＣ Ｃｏｒｐ"),
        ("ferret", "ＡＢＣ Ｃｏｒｐ"),
        ("alumni", "ＡＢＣ Ｃｏｒｐ"),
        ("x_y-z.w", "x_y-z.w"),
        ("linkedin.com/in/x-y-z", "x_y-z.w"),
        ("https://de.linkedin.com/in/X-Y-Z/?trk=1", "x_y-z.w"),
    ],
)
def test_people_are_found_as_one_types_them(filled: ContactService, typed: str, name: str) -> None:
    assert found(filled, typed) == [name]


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        "*",
        "^",
        '"AND"',
        "(",
        ")",
        "weiß OR ada",
        "name:ada",
        "{ada}",
        "-ada weiß",
        "ada NOT kowalska",
        "ada^2",
    ],
)
def test_nothing_that_is_typed_is_read_as_a_query(filled: ContactService, typed: str) -> None:
    """Signs are no words; AND, OR and NOT are words like others, which nobody here has beside these."""
    expected = [draft.name for draft in PEOPLE if typed.strip("\"*^()' ") and matches(draft, typed)]

    assert found(filled, typed) == expected


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_where_nothing_is_typed_everybody_is_found(filled: ContactService, typed: str) -> None:
    assert len(found(filled, typed)) == len(PEOPLE)


@pytest.mark.parametrize("typed", ["*", "\U0001f600", "...", "\u202e", '"'])
def test_where_only_signs_are_typed_nobody_is_found(filled: ContactService, typed: str) -> None:
    assert found(filled, typed) == []


def test_very_much_that_is_typed_is_no_harm(filled: ContactService) -> None:
    assert found(filled, "ada " * 20_000) == ["Ada \u202eKowalska"]
    assert found(filled, "a" * 1_000_000) == []


def test_a_word_begins_where_it_begins(filled: ContactService) -> None:
    assert found(filled, "walska") == []
    assert found(filled, "kow") == ["Ada \u202eKowalska"]


# Against plain Python


def said_words(draft: ContactDraft) -> set[str]:
    """Give the words of a person, in both spellings, without any index."""
    texts = [draft.name, draft.nickname, draft.organization, draft.department, draft.title, draft.notes]
    texts += [email.address for email in draft.emails]
    texts += [f"{phone.number} {''.join(filter(str.isdigit, phone.number))}" for phone in draft.phones]
    texts += [part for address in draft.addresses for part in address[:5]]
    texts += [field.value for field in draft.custom]
    texts += draft.tags
    text = " ".join(texts).replace("\0", " ")
    text = f"{text} {joined(text)}"
    return {*words(fold(text)), *words(fold_spelled_out(text))}


def joined(text: str) -> str:
    """Give a text without the apostrophes and hyphens between two letters."""
    places = range(len(text))
    inside = {n for n in places if text[n] in "'-" and text[n - 1 : n].isalpha() and text[n + 1 : n + 2].isalpha()}
    return "".join(text[n] for n in places if n not in inside)


def matches(draft: ContactDraft, typed: str) -> bool:
    """Tell whether every typed word begins one of the person's words, in one of its spellings."""
    has = said_words(draft)
    for part in typed.split():
        for plain, spelled in zip(words(fold(part)), words(fold_spelled_out(part)), strict=True):
            if not any(word.startswith((plain, spelled)) for word in has):
                return False
    return True


LETTERS = st.text(alphabet="aäÄeéoöøØsßSuüÜłñ -'.@太1", max_size=8)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(people=st.lists(st.tuples(LETTERS, LETTERS, LETTERS), max_size=6), typed=LETTERS)
def test_search_finds_whom_plain_python_finds(
    people: list[tuple[str, str, str]], typed: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    drafts = [
        ContactDraft(name=f"q{name}", notes=notes, custom=(CustomField("Pet", pet),)) for name, notes, pet in people
    ]
    with (
        tempfile.TemporaryDirectory(dir=tmp_path_factory.getbasetemp()) as folder,
        closing(create_network(Path(folder, "a.netgrow"))) as network,
    ):
        service = ContactService(network)
        ids = [service.add(draft).value for draft in drafts]

        got = set(service.find(ContactQuery(text=typed)))

    if not typed.strip():
        assert got == set(ids)
    elif not words(fold(typed)):
        assert got == set()
    else:
        assert got == {each for each, draft in zip(ids, drafts, strict=True) if matches(draft, typed)}


@settings(
    max_examples=examples(60, thorough=300), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=st.text(max_size=20))
def test_whatever_is_typed_is_answered(filled: ContactService, typed: str) -> None:
    filled.find(ContactQuery(text=typed))
