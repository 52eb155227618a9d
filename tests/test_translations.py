"""Each text of the window stands in German, in the file that people edit and in the one that the program loads."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
import translate

from netgrow_desktop.resources import resource

ROOT = Path(__file__).resolve().parent.parent
HOW = "Run: python3 dev.py translate. It gathers the texts and names those that have no German yet."
UNSPACED = re.compile(r"[”\"]|“[A-Za-z{]|  ")


def said() -> list[tuple[str, str, str]]:
    return translate.translations(translate.TEXTS)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_texts_of_the_sources_are_those_that_are_translated(tmp_path: Path) -> None:
    gathered = tmp_path / "netgrow_de.ts"
    gathered.write_bytes(translate.TEXTS.read_bytes())
    translate.gather(gathered)
    assert translate.translations(gathered) == said(), HOW
    assert [f"({context}) {source}" for context, source, german in said() if not german] == [], HOW


def test_what_the_program_loads_is_what_is_translated(tmp_path: Path) -> None:
    translate.compile_texts(translate.TEXTS, tmp_path / "netgrow_de.qm")
    compiled = resource("translations", "netgrow_de.qm")
    assert compiled.read_bytes() == (tmp_path / "netgrow_de.qm").read_bytes(), HOW


def test_a_translation_keeps_the_places_the_lines_and_the_marks_of_its_text() -> None:
    for context, source, german in said():
        where = f"({context}) {source}"
        assert places(german) == places(source), where
        assert german.count("\n") == source.count("\n"), where
        assert german.count("&") == source.count("&"), where
        assert german.endswith("…") == source.endswith("…"), where
        assert not UNSPACED.search(german), where


def test_each_text_is_named_where_it_stands_so_that_it_can_be_gathered() -> None:
    hidden = [
        f"{source.relative_to(ROOT)}:{call.lineno}"
        for source in sorted((ROOT / "netgrow_desktop").rglob("*.py"))
        if re.search(r"\b(tr|translate)\(", text := source.read_text(encoding="utf-8"))
        for call in ast.walk(ast.parse(text))
        if isinstance(call, ast.Call) and is_hidden(call)
    ]
    assert hidden == [], "Write self.tr(…) or translate(…) with the texts themselves."


def is_hidden(call: ast.Call) -> bool:
    """Tell whether a call translates what the tool that gathers texts cannot see."""
    match call.func:
        case ast.Attribute(attr="tr", value=receiver):
            return ast.unparse(receiver) != "self" or not is_text(call.args[0])
        case ast.Name(id="translate") | ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
            return not all(is_text(argument) for argument in call.args[:2])
        case _:
            # A painter's, for one, which moves what it draws.
            return False


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize(
    ("code", "hidden"),
    [
        ("self.tr('Save')", False),
        ("self.tr(text)", True),
        ("window.tr('Save')", True),
        ("translate('Form', 'Save')", False),
        ("translate(CONTEXT, 'Save')", True),
        ("painter.translate(0, line)", False),
    ],
)
def test_a_text_that_cannot_be_gathered_is_found(code: str, hidden: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert is_hidden(call) is hidden
