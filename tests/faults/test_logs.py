"""Whatever goes wrong wherever, neither the log nor what is printed has anybody's name, address or note in it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, NoReturn

import pytest

from netgrow_desktop import cli
from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import Network, create_network
from tests.services.files import table

if TYPE_CHECKING:
    from pathlib import Path

MARKS = ("Zsuzsanna", "Vadalma", "zsuzsa@vadalma.example", "5550199", "hedgehog")
ACTS = {
    "import": ("import", "{folder}/more.csv"),
    "export": ("export", "--format", "json", "-o", "{folder}/out.json"),
    "export as a table": ("export", "--format", "csv", "-o", "{folder}/out.csv"),
    "calendar": ("export", "--format", "ics", "-o", "{folder}/out.ics"),
    "duplicates": ("duplicates",),
    "merge": ("merge", "1", "2"),
    "examine": ("examine",),
    "due": ("due",),
    "log": ("log", "1", "coffee with Zsuzsanna Vadalma"),
    "summary": ("summary", "-o", "{folder}/out.pdf"),
    "check": ("check",),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a network of two who are the same, a file to import, and the log."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with closing(create_network(tmp_path / "mine.netgrow")) as network:
        for phone in ("", "+36 1 5550199"):
            emails, phones = (Email("zsuzsa@vadalma.example"),), (Phone(phone),) if phone else ()
            draft = ContactDraft(name="Zsuzsanna Vadalma", notes="keeps a hedgehog", emails=emails, phones=phones)
            ContactService(network).add(draft)
    table(
        tmp_path / "more.csv",
        ("Name", "Email"),
        [("Zsuzsanna Vadalma", "zsuzsa@vadalma.example"), ("Eva", "e@x.example")],
    )
    return tmp_path


def fail_at(monkeypatch: pytest.MonkeyPatch, place: str, turn: int) -> None:
    """Let the program make a mistake when it reads or writes for the n-th time, with a person in hand."""
    real = getattr(Network, place)
    left = turn

    def failing(*arguments: object, **named: object) -> object:
        nonlocal left
        left -= 1
        if left < 0:
            _stumble(MARKS[0], dict(enumerate(MARKS)))
        return real(*arguments, **named)

    monkeypatch.setattr(Network, place, failing)


def _stumble(name: str, person: dict[int, str]) -> NoReturn:
    raise KeyError(name, person)


def told(folder: Path, act: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Run a verb; give its code and all that the log holds and the error output says."""
    capsys.readouterr()
    arguments = [each.format(folder=folder) for each in ACTS[act]]
    code = cli.run([*arguments, "--network", str(folder / "mine.netgrow")])
    logs = [each.read_text(encoding="utf-8") for each in folder.rglob("*.log*")]
    return code, "\n".join([capsys.readouterr().err, *logs])


def marks_after_mistakes(
    folder: Path, act: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[str]]:
    """Let a verb fail wherever it reads or writes; give how often it did, and what was given away."""
    mistakes, found = 0, []
    for place in ("reading", "writing"):
        for turn in range(8):
            with monkeypatch.context() as patch:
                fail_at(patch, place, turn)
                code, text = told(folder, act, capsys)
            if "mistake of its own" not in text.splitlines()[0] if text.strip() else True:
                break
            assert code == 2
            mistakes += 1
            found += [f"{place} {turn}: {mark}" for mark in MARKS if mark in text]
    return mistakes, found


@pytest.mark.parametrize(
    "act", [each if each in {"log", "merge"} else pytest.param(each, marks=pytest.mark.slow) for each in ACTS]
)
def test_a_mistake_wherever_the_file_is_read_or_written_gives_nobody_away(
    folder: Path, act: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    mistakes, found = marks_after_mistakes(folder, act, monkeypatch, capsys)

    assert found == []
    assert mistakes >= 1


def test_a_log_with_the_words_of_mistakes_in_it_is_found_out(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "format_tb", lambda _: [f"KeyError: {MARKS[0]}"])

    _, found = marks_after_mistakes(folder, "check", monkeypatch, capsys)

    assert found != []
