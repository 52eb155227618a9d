"""The key of a person in a LinkedIn address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.domain.linkedin import profile_slug


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/ada-example",
        "https://www.linkedin.com/in/ada-example/",
        "https://www.linkedin.com/in/Ada-Example?trk=contact",
        "https://www.linkedin.com/in/ada-example#about",
        "http://linkedin.com/in/ada-example",
        "https://de.linkedin.com/in/ada-example/en",
        "linkedin.com/in/ada-example",
        "  https://www.linkedin.com/in/ada-example  ",
        "https://www.linkedin.com/in/ada%2Dexample",
        "HTTPS://WWW.LINKEDIN.COM/IN/ADA-EXAMPLE",
    ],
)
def test_every_spelling_of_an_address_gives_the_same_key(url: str) -> None:
    assert profile_slug(url) == "ada-example"


def test_escaped_letters_are_read() -> None:
    assert profile_slug("https://www.linkedin.com/in/bj%C3%B8rn-pr%C3%B8ve") == "bjørn-prøve"
    assert profile_slug("https://www.linkedin.com/in/BJØRN-prøve") == "bjørn-prøve"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "https://example.org/in/ada",
        "https://www.linkedin.com/company/example",
        "https://www.linkedin.com/in/",
    ],
)
def test_other_texts_give_no_key(text: str) -> None:
    assert profile_slug(text) == ""


@given(st.text(st.sampled_from("abcXYZ019-"), min_size=1, max_size=40))
def test_the_usual_form_and_others_agree(slug: str) -> None:
    assert profile_slug(f"https://www.linkedin.com/in/{slug}") == profile_slug(f"http://linkedin.com/in/{slug}/?x=1")
