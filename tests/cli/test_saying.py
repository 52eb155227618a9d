"""What is written to a terminal, which obeys some signs, and to files and pipes, which do not."""

from __future__ import annotations

import io
import sys

import pytest
from typing_extensions import override

from netgrow_desktop.cli.saying import standard_output


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("out", "shown"), [(Terminal(), "Ada\\x1b[2J\\x202e,\t\r\nBen\\x0d\n"), (io.StringIO(), "")])
def test_a_terminal_gets_nothing_that_it_obeys_and_a_pipe_what_is_there(
    monkeypatch: pytest.MonkeyPatch, out: io.StringIO, shown: str
) -> None:
    people = ["Ada\x1b[2J\u202e,\t\r\n", "Ben\r", "\n"]
    monkeypatch.setattr(sys, "stdout", out)

    standard_output().writelines(people)

    assert out.getvalue() == (shown or "".join(people))
