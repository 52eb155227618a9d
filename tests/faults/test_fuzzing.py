"""Files of every layout with random damage are read or refused with a sentence, soon and in little memory."""

from __future__ import annotations

import secrets
import sys
from typing import TYPE_CHECKING

import pytest

from tests.domain.chance import Chance
from tests.faults.fuzzing import CORPUS, MOST_MB, corpus, damaged, fuzzed, read, wrong_with

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits a program as other systems do")


def test_damaged_files_of_every_layout_are_read_or_refused_with_a_sentence(tmp_path: Path) -> None:
    found = fuzzed(tmp_path, 1, 45)

    assert found.wrong == []
    assert 5 <= found.refused <= found.read - 15
    assert found.megabytes <= MOST_MB


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "kind", [".csv", ".txt", ".vcf", ".ics", ".mbox", ".eml", ".json", ".zip", ".xlsx", ".xls", ".ods"]
)
def test_thousands_of_damaged_files_of_each_kind_are_read_or_refused_with_a_sentence(kind: str, tmp_path: Path) -> None:
    found = fuzzed(tmp_path, secrets.randbelow(10**6), 3_000, kind)

    assert found.wrong == []
    assert found.megabytes <= MOST_MB


@pytest.mark.parametrize("file", sorted(CORPUS.glob("broke-*")), ids=lambda each: each.stem)
def test_what_once_broke_a_reader_is_read_or_refused_with_a_sentence(file: Path) -> None:
    assert wrong_with(file, read)[1] == ""


def test_a_reader_that_fails_and_one_that_says_no_sentence_are_found_out(tmp_path: Path) -> None:
    def fails(_: Path) -> str:
        raise RecursionError

    assert wrong_with(tmp_path, fails) == (False, "RecursionError: ")
    assert wrong_with(tmp_path, lambda _: "no") == (True, "no sentence: no")
    assert wrong_with(tmp_path, lambda _: "It is empty.") == (True, "")


def test_the_same_seed_does_the_same_damage() -> None:
    (file,) = (each.read_bytes() for each in corpus("escaped.csv"))

    first, again, other = (damaged(file, [file], Chance(seed)) for seed in (1, 1, 2))

    assert first == again != file
    assert other not in {first, file}
