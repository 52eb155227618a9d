"""The verbs: what they answer, and with which code they end."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from netgrow_desktop import VERBS, __version__
from netgrow_desktop.__main__ import main
from netgrow_desktop.storage import backups
from tests.cli.command_line import report, run, said
from tests.services.files import google
from tests.services.test_imports import full_network
from tests.storage.network_files import content_of

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as on Linux")
KEYS = [
    "id",
    "name",
    "given",
    "family",
    "emails",
    "phones",
    "organization",
    "title",
    "birthday",
    "urls",
    "addresses",
    "notes",
    "connected_on",
    "categories",
    "primary_category",
    "tags",
    "custom",
    "sources",
    "jobs",
    "how_met",
    "introduced_by",
    "introducer_id",
    "cares_about",
    "relation",
    "level",
    "closeness",
    "met_through",
    "industry",
    "archived_on",
    "key_person",
    "photo",
    "details",
]


# Importing


def test_an_import_is_reported_as_json(tmp_path: Path, file: Path) -> None:
    ragged = tmp_path / "other.csv"
    ragged.write_text('Name,E-mail\nDorota Zielińska,d@z.example\n"Emeka,e@e.example\nDorota Zielińska,d@z.example\n')

    done = run("import", file, ragged, "--network", tmp_path / "a.netgrow", "--new", "--json")

    assert done.returncode == 0
    assert done.stderr == b""
    first, second = report(done)
    assert first == {
        "path": str(file),
        "format": "linkedin-connections",
        "encoding": "utf-8",
        "new": 2,
        "updated": 0,
        "unchanged": 0,
        "duplicates": 0,
        "skipped": 1,
        "skipped_reasons": [
            {
                "code": "linkedin.hidden_profile",
                "reason": "A hidden profile: LinkedIn gives only the day of the connection.",
                "count": 1,
                "lines": [7],
            }
        ],
        "rejected": [],
        "message": "",
    }
    assert (second["format"], second["new"], second["duplicates"]) == ("csv", 1, 1)
    (rejected,) = second["rejected"]
    assert rejected["line"] == 3
    assert rejected["reason"].endswith(".")


def test_an_import_is_told_in_words(tmp_path: Path, file: Path) -> None:
    done = run("import", file, "--network", tmp_path / "a.netgrow", "--new")

    assert done.stdout.decode() == (
        f"{file} (LinkedIn connections, utf-8): 2 new, 1 skipped.\n"
        "  Skipped 1: A hidden profile: LinkedIn gives only the day of the connection. (line 7)\n"
    )


def test_the_same_file_again_is_unchanged(network: Path, file: Path) -> None:
    before = content_of(network)

    (again,) = report(run("import", file, "--network", network, "--json"))

    assert (again["new"], again["updated"], again["unchanged"], again["skipped"]) == (0, 0, 2, 1)
    assert again["message"] == "Everybody in this file is in the network already, with nothing new."
    assert content_of(network) == before


def test_a_refused_file_does_not_stop_the_others(tmp_path: Path, file: Path) -> None:
    picture = tmp_path / "me.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)

    done = run("import", picture, file, tmp_path / "gone.csv", "--network", tmp_path / "a.netgrow", "--new", "--json")

    assert done.returncode == 1
    refused, used, gone = report(done)
    assert used["new"] == 2
    for each, path in ((refused, picture), (gone, tmp_path / "gone.csv")):
        assert each["path"] == str(path)
        assert (each["format"], each["encoding"], each["rejected"]) == (None, None, [])
        assert path.name in each["message"]


def test_a_refused_file_is_told_on_the_error_stream(network: Path, tmp_path: Path) -> None:
    done = run("import", tmp_path / "gone.csv", "--network", network)

    assert (done.returncode, done.stdout) == (1, b"")
    assert "gone.csv" in said(done)


def test_new_makes_a_network_and_never_writes_into_one_that_is_there(network: Path, file: Path) -> None:
    before = network.read_bytes()

    done = run("import", file, "--network", network, "--new")

    assert done.returncode == 2
    assert "is there already" in said(done)
    assert network.read_bytes() == before


def test_without_new_a_network_must_be_there(tmp_path: Path, file: Path) -> None:
    done = run("import", file, "--network", tmp_path / "none.netgrow")

    assert done.returncode == 2
    assert "none.netgrow is not there" in said(done)
    assert "--new" in said(done)
    assert not (tmp_path / "none.netgrow").exists()


@LINUX
def test_the_own_network_is_used_and_made_where_none_is_named(tmp_path: Path, file: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "data")}
    own = tmp_path / "data" / "NetGrow Desktop" / "My network.netgrow"

    first = run("import", file, environment=home)
    check = run("check", environment=home)

    assert (first.returncode, check.returncode) == (0, 0)
    assert check.stdout.decode() == f"{own} is sound: 2 people.\n"
    assert oct(own.parent.stat().st_mode & 0o777) == "0o700"


def test_a_network_named_by_an_empty_text_is_not_the_own_one(tmp_path: Path, file: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "data")}

    done = run("import", file, "--network", "", environment=home)

    assert done.returncode == 2
    said(done)
    assert not (tmp_path / "data").exists()


def test_an_import_into_a_network_with_people_backs_it_up_first(network: Path, tmp_path: Path) -> None:
    run("import", google(tmp_path / "g.csv", {"First Name": "Chí"}), "--network", network)

    (backup,) = backups.backups_of(network)
    assert backup.people == 2


# Exporting


def exported(network: Path, *options: str) -> dict[str, Any]:
    done = run("export", "--network", network, "--format", "json", *options)
    assert (done.returncode, done.stderr) == (0, b"")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_everything_is_exported_as_json(tmp_path: Path) -> None:
    path = tmp_path / "full.netgrow"
    full_network(path).close()

    everything = exported(path)

    assert set(everything) == {
        "netgrow",
        "contacts",
        "about_me",
        "follow_ups",
        "interactions",
        "imports",
        "contact_sources",
        "stages",
        "stage_people",
        "distinct_pairs",
        "merged_records",
        "former_records",
        "left_out_records",
        "promises",
        "templates",
        "writing_languages",
        "interviews",
        "own_questions",
        "introductions",
        "look_backs",
        "intentions",
        "put_offs",
        "own_records",
        "ties",
        "contact_roles",
        "seats",
        "seat_people",
        "answers",
        "snapshots",
        "snapshot_people",
        "cadences",
        "pauses",
        "removed_evidence",
        "handled_occasions",
        "settings",
    }
    assert all(list(each) == KEYS for each in everything["contacts"])
    chi = everything["contacts"][0]
    assert chi["emails"] == [f"chi{n}@donghai.example" for n in range(5)]
    assert chi["phones"] == ["+84 24 5555 0100", "reception"]
    assert (chi["birthday"], chi["connected_on"], chi["primary_category"]) == ("--04-15", "2024-02-03", "developmental")
    assert chi["categories"] == ["developmental", "strategic"]
    assert chi["custom"] == {"Child": "Lan | Hoa", "Child (2)": "Minh"}
    assert chi["details"]["emails"][0] == {"address": "chi0@donghai.example", "label": "work"}
    ben = everything["contacts"][2]
    assert (ben["birthday"], ben["connected_on"], ben["primary_category"]) == (None, None, None)
    assert (ben["emails"], ben["custom"], ben["addresses"]) == ([], {}, [])


def test_what_goes_out_as_csv_comes_in_again_unchanged(tmp_path: Path) -> None:
    path, other = tmp_path / "full.netgrow", tmp_path / "other.netgrow"
    full_network(path).close()
    out = tmp_path / "people.csv"

    assert run("export", "--network", path, "--format", "csv", "-o", out).returncode == 0
    (file,) = report(run("import", out, "--network", other, "--new", "--json"))

    assert (file["format"], file["new"], file["rejected"]) == ("netgrow-csv", 3, [])
    for one, two in zip(exported(path)["contacts"], exported(other)["contacts"], strict=True):
        for both in (one, two):
            del both["sources"], both["details"]["created_at"]
        assert one == two


def test_csv_goes_to_standard_output_with_the_line_ends_of_the_file(network: Path, tmp_path: Path) -> None:
    run("export", "--network", network, "--format", "csv", "-o", tmp_path / "a.csv")

    assert run("export", "--network", network, "--format", "csv").stdout == (tmp_path / "a.csv").read_bytes()


def test_an_export_is_private_and_replaces_only_when_it_is_whole(network: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    out.write_text("older")

    assert run("export", "--network", network, "--format", "json", "-o", out).returncode == 0
    assert json.loads(out.read_text())["netgrow"]["people"] == 2
    assert os.name != "posix" or out.stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob(".*.part"))


@LINUX
def test_an_export_through_a_link_keeps_the_link(network: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real.json")

    run("export", "--network", network, "--format", "json", "-o", link)

    assert link.is_symlink()
    assert json.loads((tmp_path / "real.json").read_text())


@LINUX
@pytest.mark.parametrize("verb", ["export", "summary"])
def test_devices_are_written_to_and_not_replaced(network: Path, verb: str) -> None:
    options = ["--format", "json"] if verb == "export" else []
    for device, code in (("/dev/null", 0), ("/dev/full", 2)):
        before = Path(device).stat().st_rdev
        done = run(verb, "--network", network, *options, "-o", device)

        assert done.returncode == code, device
        assert Path(device).stat().st_rdev == before
        if code:
            assert device in said(done)
    printed = run(verb, "--network", network, *options, "-o", "/dev/stdout", capture_output=True).stdout
    assert printed[:1] in {b"{", b"%"}


@pytest.mark.parametrize("verb", ["export", "summary"])
def test_a_place_that_cannot_be_written_is_named(network: Path, tmp_path: Path, verb: str) -> None:
    options = ["--format", "csv"] if verb == "export" else []
    for out in (tmp_path, tmp_path / "no folder" / "out"):
        done = run(verb, "--network", network, *options, "-o", out)

        assert done.returncode == 2
        assert str(out) in said(done)


# Summary, check, backup, restore


def test_the_summary_of_a_network_is_a_pdf(network: Path, tmp_path: Path) -> None:
    done = run("summary", "--network", network, "-o", tmp_path / "a.pdf", "--paper", "letter")

    assert (done.returncode, done.stderr) == (0, b"")
    pages = PdfReader(tmp_path / "a.pdf").pages
    assert tuple(map(round, pages[0].mediabox[2:])) == (612, 792)
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Network summary" in text
    assert "Northwind" in text


def test_the_summary_of_files_needs_no_network(tmp_path: Path, file: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "data")}

    done = run("summary", file, "-o", tmp_path / "a.pdf", environment=home)

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Contoso" in " ".join(page.extract_text() for page in PdfReader(tmp_path / "a.pdf").pages)
    assert not (tmp_path / "data").exists()


def test_the_summary_of_files_of_which_one_is_refused_is_still_made(tmp_path: Path, file: Path) -> None:
    done = run("summary", file, tmp_path / "gone.csv", "-o", tmp_path / "a.pdf")

    assert done.returncode == 1
    assert "gone.csv" in said(done)
    assert (tmp_path / "a.pdf").exists()


def test_a_summary_is_of_a_network_or_of_files(network: Path, tmp_path: Path, file: Path) -> None:
    done = run("summary", file, "--network", network, "-o", tmp_path / "a.pdf")

    assert done.returncode == 2
    said(done)


def test_a_sound_network_passes_the_check_and_a_damaged_one_does_not(network: Path) -> None:
    assert run("check", "--network", network).stdout.decode() == f"{network} is sound: 2 people.\n"
    whole = network.read_bytes()
    page = whole.rindex(b"Northwind") // 8192 * 8192
    network.write_bytes(whole[:page] + b"\x55" * 8192 + whole[page + 8192 :])

    done = run("check", "--network", network)

    assert done.returncode == 2
    assert str(network) in said(done)
    assert "it has no backup" in said(done)
    for verb in (["import", str(network)], ["backup"]):
        again = run(*verb, "--network", network)
        assert again.returncode == 2
        said(again)


def test_an_export_of_what_can_still_be_read_says_what_may_be_missing(network: Path) -> None:
    with closing(sqlite3.connect(network)) as raw:
        raw.execute("DELETE FROM contacts WHERE id = 1")
        raw.commit()

    for kind in ("csv", "ics"):
        written = run("export", "--format", kind, "--network", network)
        assert written.returncode == 1
        assert (b"ben@" in written.stdout) is (kind == "csv")
        assert written.stdout.count(b"\n") > 1
        assert "may be missing" in said(written)


def test_backups_are_made_listed_and_put_back(network: Path, tmp_path: Path) -> None:
    before = content_of(network)
    made = Path(run("backup", "--network", network).stdout.decode().strip())
    run("import", google(tmp_path / "g.csv", {"First Name": "Chí"}), "--network", network)

    listed = run("backup", "--list", "--network", network).stdout.decode().splitlines()
    done = run("restore", made, "--network", network)

    assert [line.split()[2] for line in listed] == ["2", "2"]
    assert str(made) in listed[1]
    assert done.returncode == 0
    assert content_of(network) == before
    run("import", tmp_path / "g.csv", "--network", network)
    assert run("restore", "--network", network).returncode == 0
    assert content_of(network) == before


def test_restoring_without_a_backup_is_refused(network: Path, tmp_path: Path) -> None:
    done = run("restore", "--network", network)
    assert done.returncode == 2
    assert str(network) in said(done)

    done = run("restore", tmp_path / "gone.netgrow", "--network", network)
    assert done.returncode == 2
    assert "gone.netgrow" in said(done)


# Wrong usage


def test_the_version_is_told() -> None:
    assert run("--version").stdout.decode() == f"NetGrow Desktop {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"],
        ["import", "a.csv", "--bogus"],
        ["import", "a.csv", "--\x1b[31mred"],
        ["export"],
        ["export", "--format", "xml"],
        ["summary"],
        ["check", "more"],
        ["--bogus"],
    ],
)
def test_wrong_usage_is_one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = main(arguments)

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert "\x1b" not in told.err
    assert told.err.endswith("--help.\n")
    assert told.err.count("\n") == 1


def test_help_names_every_verb() -> None:
    text = run("--help").stdout.decode()

    assert all(verb in text for verb in VERBS)


def test_a_mistake_of_the_program_is_one_sentence_and_kept_in_the_log(tmp_path: Path) -> None:
    broken = (
        "from netgrow_desktop import cli\nfrom netgrow_desktop.cli import keeping\n"
        "keeping.check = lambda _: {}['Ada' + ' Kowalska']\n"
        "raise SystemExit(cli.run(['check']))"
    )

    done = run(
        command=[sys.executable, "-c", broken],
        environment={"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)},
    )

    assert done.returncode == 2
    assert "KeyError" in said(done)
    (log,) = tmp_path.rglob("command-line.log")
    assert "in _run" in log.read_text()
    assert "Kowalska" not in log.read_text()
    assert log.stat().st_mode & 0o077 == 0
