"""What may be said of files that are imported by a command, and our own export coming back."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.storage.network import open_network
from tests.cli.command_line import report, run, said
from tests.formats.workbooks import sheet_xml, write_xlsx
from tests.services.files import people
from tests.storage.test_met import KNOWN, MEETING, planned_at

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("encoding", "name"), [("cp1250", "Łucja Žák"), ("latin-1", "£ucja \x8eák")])
def test_the_encoding_that_is_named_counts(tmp_path: Path, encoding: str, name: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name,Email\nŁucja Žák,lucja@sample.example\n".encode("cp1250"))

    done = run("import", file, "--network", tmp_path / "mine.netgrow", "--new", "--json", "--encoding", encoding)

    assert (done.returncode, report(done)[0]["new"]) == (0, 1)
    out = json.loads(run("export", "--format", "json", "--network", tmp_path / "mine.netgrow").stdout)
    assert [each["name"] for each in out["contacts"]] == [name]


@pytest.mark.parametrize(
    ("encoding", "sentence"),
    [
        ("utf-88", "There is no text encoding called utf-88."),
        ("rot13", "There is no text encoding called rot13."),
        ("", "No text encoding is named."),
    ],
)
def test_an_encoding_that_is_none_is_told_before_anything_is_made(
    tmp_path: Path, file: Path, encoding: str, sentence: str
) -> None:
    done = run("import", file, "--network", tmp_path / "other.netgrow", "--new", "--encoding", encoding)

    assert done.returncode == 2
    assert said(done).startswith(sentence)
    assert not (tmp_path / "other.netgrow").exists()


@pytest.mark.parametrize(("order", "born"), [("--day-first", "1990-04-03"), ("--month-first", "1990-03-04")])
def test_the_order_of_day_and_month_that_is_named_counts(tmp_path: Path, order: str, born: str) -> None:
    files = [tmp_path / "people.csv", tmp_path / "choir.xlsx"]
    files[0].write_text("Name,Birthday\nAda Kowalska,03/04/1990\n")
    write_xlsx(files[1], {"A": sheet_xml([["Name", "Birthday"], ["Ben Okoro", "03/04/1990"]])})

    run("import", *files, "--network", tmp_path / "mine.netgrow", "--new", order)

    out = json.loads(run("export", "--format", "json", "--network", tmp_path / "mine.netgrow").stdout)
    assert [each["birthday"] for each in out["contacts"]] == [born, born]


def test_letters_of_one_name_that_leave_their_encoding_open_are_told_with_the_option_for_it(tmp_path: Path) -> None:
    files = [tmp_path / "people.csv", tmp_path / "clear.csv"]
    files[0].write_bytes("First Name,Last Name\nPetr,Čech\n".encode("cp1250"))
    files[1].write_bytes("First Name,Last Name\nJosé,Muñoz\n".encode("cp1252"))

    unclear, clear = report(run("import", *files, "--network", tmp_path / "a.netgrow", "--new", "--json"))

    assert (unclear["other_encoding"], "--encoding cp1250" in unclear["message"]) == ("cp1250", True)
    assert ("other_encoding" in clear, clear["message"]) == (False, "")
    named = report(
        run("import", files[0], "--network", tmp_path / "b.netgrow", "--new", "--json", "--encoding", "cp1250")
    )
    assert (named[0]["message"], "other_encoding" in named[0]) == ("", False)


def test_dates_that_can_be_read_in_two_ways_are_told_with_the_option_that_turns_them_round(tmp_path: Path) -> None:
    files = [tmp_path / "people.csv", tmp_path / "clear.csv"]
    files[0].write_text("Name,Birthday\nAda Kowalska,04/04/1980\nBen Okoro,03/04/1980\n")
    files[1].write_text("Name,Birthday\nCora Lind,31/12/1980\n")

    unclear, clear = report(run("import", *files, "--network", tmp_path / "a.netgrow", "--new", "--json"))

    told = {"example": "03/04/1980", "read_as": "1980-04-03", "option": "--month-first"}
    assert unclear["unclear_dates"] == told
    assert all(each in unclear["message"] for each in told.values())
    assert ("unclear_dates" in clear, clear["message"]) == (False, "")
    named = run("import", files[0], "--network", tmp_path / "b.netgrow", "--new", "--json", "--month-first")
    assert (report(named)[0]["message"], "unclear_dates" in report(named)[0]) == ("", False)


def test_the_json_of_a_network_is_imported_like_any_file(tmp_path: Path, network: Path) -> None:
    out = tmp_path / "network.json"
    run("export", "--format", "json", "--network", network, "-o", out)

    done = run("import", out, "--network", tmp_path / "other.netgrow", "--new", "--json")

    (file,) = report(done)
    assert (file["format"], file["new"], file["rejected"]) == ("netgrow-json", 2, [])
    again = run("import", out, "--network", network, "--json")
    assert (report(again)[0]["new"], report(again)[0]["unchanged"]) == (0, 2)


def test_a_network_is_not_left_behind_when_no_file_could_be_used(tmp_path: Path, file: Path) -> None:
    picture, mine = tmp_path / "portrait.png", tmp_path / "mine.netgrow"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    packed = tmp_path / "notes.zip"
    with ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "hello")

    files = (picture, packed, tmp_path / "nowhere.csv")
    refused = [run("import", each, "--network", mine, "--new") for each in files]

    assert all(done.returncode for done in refused)
    assert [each.name for each in tmp_path.glob("mine*")] == []
    assert run("import", file, picture, "--network", mine, "--new").returncode != 0
    assert len(json.loads(run("export", "--format", "json", "--network", mine).stdout)["contacts"]) > 0


def test_a_bomb_in_an_archive_is_refused_with_that_reason_alone(tmp_path: Path) -> None:
    packed, mine = tmp_path / "bomb.zip", tmp_path / "mine.netgrow"
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("Connections.csv", b"0" * 70_000_000)

    done = run("import", packed, "--network", mine, "--new")

    _, reason = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert reason.startswith("  Connections.csv: The file is much larger unpacked")
    assert not mine.exists()


def test_the_report_says_why_rows_were_skipped(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,Email\nAda Alder,ada@x.example\nName,Email\nBo Birch,bo@x.example\nName,Email\n")

    plain = run("import", file, "--network", tmp_path / "plain.netgrow", "--new")
    done = run("import", file, "--network", tmp_path / "mine.netgrow", "--new", "--json")

    (kind,) = report(done)[0]["skipped_reasons"]
    assert (report(done)[0]["skipped"], kind["count"], kind["lines"]) == (2, 2, [3, 5])
    assert f"Skipped 2: {kind['reason']} (line 3, 5)" in plain.stdout.decode()


def test_skipped_rows_are_told_of_their_own_file_whichever_is_read_first(tmp_path: Path) -> None:
    """Calendars are read last, when the lists of people are known."""
    alone, cut = tmp_path / "alone.ics", tmp_path / "cut.vcf"
    event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250102T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
    alone.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x\r\n{event}END:VCALENDAR\r\n")
    cut.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Alder\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Bi")

    done = run("import", alone, cut, "--network", tmp_path / "mine.netgrow", "--new", "--json")

    codes = [[kind["code"] for kind in file["skipped_reasons"]] for file in report(done)]
    assert codes == [["meeting.alone"], ["vcard.cut_off"]]


def test_a_meeting_that_closed_a_follow_up_is_counted(tmp_path: Path) -> None:
    known, meetings, path = tmp_path / "known.vcf", tmp_path / "meetings.ics", tmp_path / "mine.netgrow"
    known.write_text(KNOWN, encoding="utf-8")
    meetings.write_text(MEETING, encoding="utf-8")
    first = run("import", known, "--network", path, "--new", "--json", "--me", "grace@umutoni.example")
    with closing(open_network(path, write=True)) as network:
        FollowUpService(network).plan([people(network)[0].id], date(2025, 10, 7), "book club")
        planned_at(network, "2025-09-20")

    done = run("import", meetings, "--network", path, "--json", "--me", "grace@umutoni.example")

    assert [json.loads(each.stdout)["closed_follow_ups"] for each in (first, done)] == [0, 1]


@pytest.mark.parametrize(
    ("options", "names"), [([], ["Sample Taxi", "Bo Okoro"]), (["--skip-organizations"], ["Bo Okoro"])]
)
def test_an_organisation_among_the_people_is_added_and_counted_unless_it_is_to_stay_out(
    tmp_path: Path, options: list[str], names: list[str]
) -> None:
    file = tmp_path / "cards.vcf"
    file.write_text("BEGIN:VCARD\nORG:Sample Taxi\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Okoro\nEND:VCARD\n")

    done = run("import", file, "--network", tmp_path / "mine.netgrow", "--new", "--json", *options)

    told = report(done)[0]
    assert told.get("organizations") == (None if options else 1)
    assert told["message"].startswith("1 of them is an organisation") is not bool(options)
    out = json.loads(run("export", "--format", "json", "--network", tmp_path / "mine.netgrow").stdout)
    assert [each["name"] for each in out["contacts"]] == names


def test_pictures_that_cannot_be_kept_are_told_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "cards.vcf"
    cards = (f"BEGIN:VCARD\nFN:{name}\nPHOTO;ENCODING=b:bm9uZQ==\nEND:VCARD\n" for name in ("Ana Silva", "Bo Okoro"))
    file.write_text("".join(cards))

    done = run("import", file, "--network", tmp_path / "mine.netgrow", "--new")

    assert ": 2 new." in done.stdout.decode()
    assert "Left out 2: Photo of Ana Silva (1 kB) was left out" in done.stdout.decode()
    assert "(And 1 more like this.) (line 1, 5)" in done.stdout.decode()
    (again,) = report(run("import", file, "--network", tmp_path / "mine.netgrow", "--json"))
    assert (again["unchanged"], again["skipped"], again["skipped_reasons"]) == (2, 0, [])
    assert [(each["code"], each["count"]) for each in again["left_out"]] == [("vcard.left_out", 2)]
