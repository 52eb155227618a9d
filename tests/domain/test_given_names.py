"""Which words are given names that many people bear."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.given_names import is_given_name


@pytest.mark.parametrize("word", ["Grace", "Jörg", "Bob", "Zoë", "Włodek", "Joerg"])
def test_common_names_and_their_short_forms_are_known(word: str) -> None:
    assert is_given_name(fold(word))


@pytest.mark.parametrize("word", ["Mwangi", "Kowalska", "GmbH", ""])
def test_other_words_are_not(word: str) -> None:
    assert not is_given_name(fold(word))
