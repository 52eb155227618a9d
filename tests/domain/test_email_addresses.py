"""What is typed as an e-mail address is one, whole."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.email_addresses import is_whole


@pytest.mark.parametrize(
    "text",
    ["ada@example.org", "ada.o'neil+news@mail.example.co.uk", "jürgen@müller.example", "用户@例子.广告", "a@b.cd"],
)
def test_whole_addresses_are_taken(text: str) -> None:
    assert is_whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "ada@example.",
        "ada@.org",
        "ada@example..org",
        "ada@example.o",
        "ada@@example.org",
        "ada @example.org",
        "ada@example.org, ben@example.org",
        "Ada <ada@example.org>",
        f"{'a' * 320}@example.org",
    ],
)
def test_everything_else_is_not(text: str) -> None:
    assert not is_whole(text)
