"""Every message that the program can say has its sentence, and every place in a sentence is filled."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

import netgrow_desktop
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING, english

PACKAGE = Path(netgrow_desktop.__file__).parent
SAYING = {"Message", "NetGrowError"}
VOICE = {"plain", "html"}
"""The methods by which printed pages say a message; they add the number ``n`` as ``count``."""


class Said(NamedTuple):
    """One call that makes a message: where, its code (or the beginning of one), and the values it names."""

    place: str
    code: str
    whole: bool
    values: frozenset[str] | None


def called_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def code_of(argument: ast.expr) -> list[tuple[str, bool]]:
    """Give the literal codes in an argument and whether each is whole (an f-string has only its beginning)."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [(argument.value, True)]
    if isinstance(argument, ast.JoinedStr) and argument.values and isinstance(argument.values[0], ast.Constant):
        return [(str(argument.values[0].value), False)]
    if isinstance(argument, ast.IfExp):
        return code_of(argument.body) + code_of(argument.orelse)
    return []


def values_of(call: ast.Call) -> frozenset[str] | None:
    """Give the names of the values in a call, or None where they cannot be read off the source."""
    if called_name(call) in VOICE | {"NetGrowError"}:
        names = [keyword.arg for keyword in call.keywords]
        spoken = ["count"] if called_name(call) in VOICE and "n" in names else []
        return None if None in names else frozenset(name for name in [*names, *spoken] if name)
    given = call.args[1] if len(call.args) > 1 else next((k.value for k in call.keywords), None)
    if given is None:
        return frozenset()
    if isinstance(given, ast.Dict) and all(isinstance(key, ast.Constant) for key in given.keys):
        return frozenset(str(key.value) for key in given.keys if isinstance(key, ast.Constant))
    return None


@pytest.fixture(scope="module")
def said() -> list[Said]:
    """Give every message that is made anywhere in the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called_name(node) in SAYING | VOICE and node.args:
                place = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                found += [Said(place, code, whole, values_of(node)) for code, whole in code_of(node.args[0])]
    return found


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def sentences(code: str) -> tuple[str, ...]:
    found = WORDING[code]
    return (found,) if isinstance(found, str) else found


def test_every_code_has_a_sentence(said: list[Said]) -> None:
    assert len(said) > 10
    missing = [
        f"{each.place} {each.code}"
        for each in said
        if (each.code not in WORDING if each.whole else not any(c.startswith(each.code) for c in WORDING))
    ]
    assert missing == []


def test_every_place_in_a_sentence_is_filled_where_it_is_said(said: list[Said]) -> None:
    unfilled = [
        f"{each.place} {each.code}: {sorted(lacking)}"
        for each in said
        if each.whole and each.code in WORDING and each.values is not None
        for lacking in [set().union(*map(places, sentences(each.code))) - each.values]
        if lacking
    ]
    assert unfilled == []


def test_sentences_have_named_places_only() -> None:
    unnamed = [code for code in WORDING for each in sentences(code) if not all(map(str.isidentifier, places(each)))]
    assert unnamed == []


def test_a_pair_is_a_singular_and_a_plural() -> None:
    unlike = []
    for code in (code for code, found in WORDING.items() if not isinstance(found, str)):
        singular, plural = sentences(code)
        if not places(singular) - {"n", "count"} <= places(plural) | {"name"}:
            unlike.append(code)
    assert unlike == []


def test_english_fills_the_sentence_and_leaves_names_alone() -> None:
    assert english(Message("journal.add_contact", {"name": "{x}"})) == "adding {x}"
    assert english(Message("journal.delete_contacts", {"n": 1, "name": "Ada"})) == "deleting Ada"
    assert english(Message("journal.delete_contacts", {"n": 2, "name": "Ada"})) == "deleting 2 people"


def test_english_writes_numbers_in_groups_of_thousands() -> None:
    assert english(Message("journal.delete_contacts", {"n": 12345, "name": "Ada"})) == "deleting 12,345 people"
