"""Names that are taken apart, and put together again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.formats.lists.names import NameParts, split_name, take_title


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ana Sample", NameParts(given="Ana", family="Sample")),
        ("Ana Bea Sample", NameParts(given="Ana", middle="Bea", family="Sample")),
        ("Dr. Bo Theo van Dyk, PhD", NameParts("Dr.", "Bo", "Theo", "van Dyk", "PhD")),
        ("Prof. Dr. Cy Tester", NameParts("Prof. Dr.", "Cy", "", "Tester")),
        ("Ludo von der Probe", NameParts(given="Ludo", family="von der Probe")),
        ("Ana da Silva Sample", NameParts(given="Ana", middle="da Silva", family="Sample")),
        ("Bo Sample Jr.", NameParts(given="Bo", family="Sample", suffix="Jr.")),
        ("Bo Sample III", NameParts(given="Bo", family="Sample", suffix="III")),
        ("Ana & Bo Sample", NameParts(given="Ana & Bo", family="Sample")),
        ("Madonna", NameParts(given="Madonna")),
        ("Dr. Who", NameParts(prefix="Dr.", given="Who")),
        ("Van Dyk", NameParts(given="Van", family="Dyk")),
        ("山田 太郎", NameParts(given="太郎", family="山田")),
        ("山田太郎", NameParts(given="山田太郎")),
        ("Sample, Ana", NameParts(given="Sample, Ana")),
        ("", NameParts()),
    ],
)
def test_a_whole_name_has_the_parts_that_google_gives_it(name: str, parts: NameParts) -> None:
    assert split_name(name) == parts


@given(st.text(max_size=60))
def test_no_word_of_a_name_is_lost_and_somebody_is_left(name: str) -> None:
    found = split_name(name)
    assert sorted(" ".join(found).replace(",", " ").split()) == sorted(name.replace(",", " ").split())
    assert bool(found.given) == bool(name.strip())


def test_a_title_goes_from_the_given_name_into_the_prefix() -> None:
    draft = ContactDraft(name="Dr. Ada Kowalska", given="Dr. Ada", family="Kowalska")
    take_title(draft)
    assert (draft.prefix, draft.given, draft.name) == ("Dr.", "Ada", "Ada Kowalska")


def test_a_title_goes_from_the_whole_name_into_the_prefix_that_is_there() -> None:
    draft = ContactDraft(name="Prof. Dr. Ada Kowalska", prefix="Frau")
    take_title(draft)
    assert (draft.prefix, draft.name) == ("Frau Prof. Dr.", "Ada Kowalska")


def test_a_title_of_several_words_goes_into_the_prefix_as_a_whole() -> None:
    draft = ContactDraft(name="Dr. med. Ana Bea Muster")
    take_title(draft)
    assert (draft.prefix, draft.name) == ("Dr. med.", "Ana Bea Muster")


@pytest.mark.parametrize("name", ["Dr.", "Mag Malone", "J. R. Alder", "Gen Sato"])
def test_what_may_be_a_name_is_no_title(name: str) -> None:
    draft = ContactDraft(name=name)
    take_title(draft)
    assert (draft.prefix, draft.name) == ("", name)
