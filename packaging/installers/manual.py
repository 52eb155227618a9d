"""The manual page, made from what the program itself says of its verbs (groff's man macros, man(7))."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from typing_extensions import override

from installers.product import NAME, PARAGRAPHS, SUMMARY, TITLE, build_time, version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FILES = (
    ("~/.local/share/NetGrow Desktop/My network.netgrow", "Your network, unless you made it elsewhere."),
    ("~/.local/share/NetGrow Desktop/My network backups/", "Its backups."),
    ("~/.config/NetGrow Desktop/", "The window, its columns, and settings."),
    ("~/.local/state/NetGrow Desktop/log/", "The log, without names, addresses or notes."),
)
WINDOW = (
    "Without a verb the window opens, and imports the files that are named. A network file (\\fI.netgrow\\fR) among "
    "them alone is opened. Where the network is open already, its window gets the files."
)
EXIT_CODES = (
    ("0", "Every file was usable."),
    ("1", "A file was refused; the others were imported."),
    ("2", "Wrong usage, or the network cannot be used."),
)


def manual(parser: argparse.ArgumentParser) -> str:
    """Give the manual page of the program with this parser."""
    day = datetime.fromtimestamp(build_time(), UTC).date()
    lines = [f'.TH {NAME.upper()} 1 {day.isoformat()} "{TITLE} {version()}" "User Commands"']
    lines += [".SH NAME", f"{_text(NAME)} \\- {_text(SUMMARY[0].lower() + SUMMARY[1:])}"]
    lines += [
        ".SH SYNOPSIS",
        f".B {_text(NAME)}",
        "[\\fB\\-\\-in\\-tray\\fR] [\\fB\\-\\-network\\fR \\fIFILE\\fR] [\\fIFILE\\fR ...]",
    ]
    lines += [".br", f".B {_text(NAME)}", "\\fIVERB\\fR [\\fIOPTION\\fR ...]"]
    lines.append(".SH DESCRIPTION")
    for paragraph in PARAGRAPHS:
        lines += [".PP", _text(paragraph)]
    lines += [".PP", WINDOW]
    lines += [
        ".SH OPTIONS",
        *_options(parser),
        *_option(("--network",), "FILE", "the network to open, instead of the last one"),
    ]
    lines += [".SH VERBS", *_verbs(parser)]
    for heading, rows in (("EXIT STATUS", EXIT_CODES), ("FILES", FILES)):
        lines.append(f".SH {heading}" if " " not in heading else f'.SH "{heading}"')
        for term, what in rows:
            lines += [".TP", f"\\fI{_text(term)}\\fR", _text(what)]
    return "\n".join(lines) + "\n"


def arguments_of(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """List the arguments that a parser would tell of in its help, in that order."""
    found: list[argparse.Action] = []

    class Collector(argparse.HelpFormatter):
        @override
        def add_arguments(self, actions: Iterable[argparse.Action]) -> None:
            found.extend(actions)

    usual, parser.formatter_class = parser.formatter_class, Collector
    parser.format_help()
    parser.formatter_class = usual
    return [action for action in found if action.help != argparse.SUPPRESS]


def _verbs(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Tell each verb with its arguments, and the trial of the whole program, which has no parser."""
    verbs = (action.choices for action in arguments_of(parser) if isinstance(action.choices, dict))
    for name, verb in (item for choices in verbs for item in choices.items()):
        usage = " ".join(verb.format_usage().split()).removeprefix(f"usage: {NAME} {name}").strip()
        yield from (f".SS {name}", f"\\fB{_text(name)}\\fR {_text(usage)}", ".PP", _text(verb.description or ""))
        yield from _options(verb)
    yield from (".SS self-test", "Try the whole program in a temporary folder and print each step.")


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Tell the arguments of a parser that are no verbs."""
    for action in arguments_of(parser):
        if isinstance(action.choices, dict):
            continue
        value = ""
        if action.nargs != 0:
            value = str(action.metavar or "|".join(map(str, action.choices or [action.dest.upper()])))
        yield from _option(action.option_strings, value, (action.help or "") % {"default": action.default})


def _option(words: Sequence[str], value: str, what: str) -> tuple[str, ...]:
    """Tell one argument; one without a word of its own stands by its value."""
    shown = ", ".join(f"\\fB{_text(word)}\\fR" for word in words)
    return (".TP", f"{shown} \\fI{_text(value)}\\fR".strip() if value else shown, _text(what))


def _text(words: str) -> str:
    """Write words so that groff shows them as they are."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
