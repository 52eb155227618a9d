"""A table of who knows whom fills the grid: what it says counts once it is certain, everything else is told."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.history import HistoryService
from tests.services.examined_people import invented_people, key_people
from tests.storage.network_files import content

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.examine.tie_files import TiesReport
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 11, 23)


def imported(network: Network, path: Path, *lines: str, make_key: bool = False) -> TiesReport:
    path.write_text("\n".join(("a,b,knows", *lines)) + "\n", encoding="utf-8")
    return ExamineService(network).import_ties(path, make_key=make_key).value


def known(network: Network) -> dict[tuple[int, int], bool]:
    return dict(ExamineService(network).examination(TODAY).ties.known)


def reasons(report: TiesReport) -> dict[int, str]:
    return {each.line: english(each.reason) for each in report.rejected}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give where the table is written."""
    return tmp_path / "ties.csv"


def test_people_are_named_by_address_profile_or_its_last_part_in_any_order(network: Network, path: Path) -> None:
    ada, bo, cy, di, _ = key_people(network)

    report = imported(
        network,
        path,
        "ADA@x.example,bo@x.example,yes",
        "https://www.linkedin.com/in/Cy-Sample/,ada-sample,no",
        "in/di-sample,linkedin.com/in/bo-sample?x=1,yes",
    )

    assert (report.yes, report.no, report.new, report.rejected) == (2, 1, 3, ())
    assert known(network) == {(ada, bo): True, (ada, cy): False, (bo, di): True}


@pytest.mark.parametrize("word", ["yes", "Y", "1", "TRUE", "ja", "x", "X"])
def test_a_word_for_yes_is_a_yes(network: Network, path: Path, word: str) -> None:
    ada, bo, *_ = key_people(network)

    imported(network, path, f"ada@x.example,bo@x.example,{word}")

    assert known(network) == {(ada, bo): True}


@pytest.mark.parametrize("word", ["no", "N", "0", "false", "Nein"])
def test_a_word_for_no_is_a_no(network: Network, path: Path, word: str) -> None:
    ada, bo, *_ = key_people(network)

    imported(network, path, f"ada@x.example,bo@x.example,{word}")

    assert known(network) == {(ada, bo): False}


@pytest.mark.parametrize("word", ["", "unknown", "Unbekannt", "?"])
def test_unknown_takes_no_answer_away(network: Network, path: Path, word: str) -> None:
    ada, bo, *_ = key_people(network)
    ExamineService(network).set_tie(ada, bo, knows=True)

    report = imported(network, path, f"bo@x.example,ada@x.example,{word}")

    assert (report.unknown, report.yes, report.no) == (1, 0, 0)
    assert known(network) == {(ada, bo): True}


def test_rows_that_contradict_each_other_do_not_count_and_leave_what_was_there(network: Network, path: Path) -> None:
    ada, bo, cy, *_ = key_people(network)
    ExamineService(network).set_tie(ada, bo, knows=False)

    report = imported(
        network,
        path,
        "ada@x.example,bo@x.example,yes",
        "bo-sample,ada-sample,no",
        "ada@x.example,bo@x.example,yes",
        "ada@x.example,cy@x.example,yes",
        "cy@x.example,ada@x.example,yes",
    )

    assert known(network) == {(ada, bo): False, (ada, cy): True}
    assert report.yes == 1
    assert [*reasons(report)] == [2, 3, 4]
    assert "Line 3 says the opposite of Ada Sample and Bo Sample" in reasons(report)[2]
    assert "Line 2 says the opposite" in reasons(report)[3]


def test_contradictory_rows_make_nobody_a_key_person(network: Network, path: Path) -> None:
    _, bo, cy, *_ = invented_people(network)
    rows = ("ada@x.example,bo@x.example,yes", "bo@x.example,ada@x.example,no", "bo@x.example,cy@x.example,yes")

    report = imported(network, path, *rows, make_key=True)

    assert (report.made_key, len(report.rejected)) == (2, 2)
    assert ExamineService(network).examination(TODAY).key_people == (bo, cy)


def test_each_row_that_does_not_count_says_why(network: Network, path: Path) -> None:
    key_people(network, 3)
    for name in ("One", "Two"):
        ContactService(network).add(ContactDraft(name=name, emails=(Email("office@x.example"),)))

    report = imported(
        network,
        path,
        "nobody@x.example,ada@x.example,yes",
        "ada@x.example,ada-sample,yes",
        "office@x.example,ada@x.example,yes",
        ",ada@x.example,yes",
        "ada@x.example,bo@x.example,perhaps",
        '"ada@x.example,bo@x.example,yes',
    )

    said = reasons(report)
    assert said[2] == "Nobody in the network has the address nobody@x.example."
    assert said[3] == "Both addresses are those of Ada Sample."
    assert said[4].startswith("2 people in the network have the address office@x.example")
    assert said[5].startswith("Column a is empty")
    assert said[6] == "“perhaps” is neither yes, no nor unknown."
    assert 7 in said
    assert known(network) == {}


def test_answers_about_others_than_key_people_are_kept_and_told(network: Network, path: Path) -> None:
    ada, bo, *_ = invented_people(network)
    ContactService(network).set_key_people([ada], is_key=True)

    report = imported(network, path, "ada@x.example,bo@x.example,yes")

    assert report.not_key == ((bo, "Bo Sample"),)
    assert known(network) == {}
    ContactService(network).set_key_people([bo], is_key=True)
    assert known(network) == {(ada, bo): True}


def test_with_key_everyone_named_becomes_a_key_person_and_one_undo_takes_it_all_back(
    network: Network, path: Path
) -> None:
    ada, bo, cy, *_ = invented_people(network)
    before = content(network)

    report = imported(network, path, "ada@x.example,bo@x.example,yes", "bo@x.example,cy@x.example,", make_key=True)

    assert (report.made_key, report.not_key) == (3, ())
    assert ExamineService(network).examination(TODAY).key_people == (ada, bo, cy)
    HistoryService(network).undo()
    assert content(network) == before


def test_an_answer_that_a_file_turns_round_is_told_and_a_plan_writes_nothing(network: Network, path: Path) -> None:
    ada, bo, *_ = key_people(network)
    imported(network, path, "ada@x.example,bo@x.example,yes")
    path.write_text("a,b,knows\nbo@x.example,ada@x.example,no\nada@x.example,cy-sample,yes\n", encoding="utf-8")

    planned = ExamineService(network).plan_ties(path)
    assert (planned.new, [(each.line, each.knows) for each in planned.changed]) == (1, [(2, False)])
    assert known(network)[ada, bo]

    assert ExamineService(network).import_ties(path).value == planned
    assert not known(network)[ada, bo]


def test_the_same_file_again_changes_nothing(network: Network, path: Path) -> None:
    key_people(network)
    imported(network, path, "ada@x.example,bo@x.example,yes")
    entries = len(HistoryService(network).entries())

    report = imported(network, path, "ada@x.example,bo@x.example,yes")

    assert (report.yes, report.new) == (1, 0)
    assert len(HistoryService(network).entries()) == entries


@pytest.mark.parametrize(
    "data",
    [
        b"Knows;B;A\r\nja;bo@x.example;ada@x.example\r\n",
        "A\tKNOWS?\tb\nada-sample\tyes\tbo-sample\n".encode("utf-16"),
        b"\xef\xbb\xbfa,b,knows\nada-sample,bo-sample,1\n",
        b"sep=;\na;b;knows;note\nada-sample;bo-sample;yes;old friends\n",
        "a,b,knows\nada-sample,bo-sample,yes\n".encode("utf-16-le"),
    ],
    ids=["semicolons", "tabs and UTF-16", "a mark", "a named delimiter", "UTF-16 without a mark"],
)
def test_every_layout_of_a_table_is_read(network: Network, path: Path, data: bytes) -> None:
    ada, bo, *_ = key_people(network)
    path.write_bytes(data)

    ExamineService(network).import_ties(path)

    assert known(network) == {(ada, bo): True}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"Name,E-mail\nAda,ada@x.example\n", "ties.no_columns"),
        (b"just words\n", "ties.no_columns"),
        (b"", "ties.no_columns"),
        (b"a,b,knows\n", "format.header_only"),
        (None, "format.missing"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused(network: Network, path: Path, data: bytes | None, code: str) -> None:
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(NetGrowError) as caught:
        ExamineService(network).import_ties(path)

    assert caught.value.message.code == code
    assert "ties.csv" in english(caught.value.message)
