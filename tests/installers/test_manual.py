"""The manual page tells of everything that can be typed."""

from __future__ import annotations

import argparse

import pytest
from installers.manual import arguments_of, manual

from netgrow_desktop import VERBS
from netgrow_desktop.cli.arguments import parser


@pytest.fixture(scope="module")
def page() -> str:
    """The page as groff reads it."""
    return manual(parser())


def test_each_verb_has_a_part_of_its_own(page: str) -> None:
    for verb in [*VERBS, "self-test"]:
        assert f"\n.SS {verb}\n" in page


def test_each_option_and_each_argument_is_told_with_what_it_does(page: str) -> None:
    parsers = [parser()]
    for action in arguments_of(parsers[0]):
        if isinstance(action.choices, dict):
            parsers += action.choices.values()
    actions = [action for each in parsers for action in arguments_of(each) if not isinstance(action.choices, dict)]

    assert len(actions) > 40
    for action in actions:
        assert action.help, f"{action.dest} has no words in --help"
        for word in action.option_strings:
            assert f"\\fB{word.replace('-', chr(92) + '-')}\\fR" in page


def test_hyphens_stay_what_one_can_copy_and_no_line_is_taken_for_a_command(page: str) -> None:
    small = argparse.ArgumentParser("netgrow-desktop")
    small.add_argument("--a-b", help=".hidden if it were not marked")

    text = manual(small)

    assert "\\fB\\-\\-a\\-b\\fR" in text
    assert "\n\\&.hidden if it were not marked\n" in text
    assert "netgrow\\-desktop" in page


def test_it_says_where_the_network_is_and_what_the_exit_codes_mean(page: str) -> None:
    assert "NetGrow Desktop/My network.netgrow" in page
    assert "A file was refused; the others were imported." in page
