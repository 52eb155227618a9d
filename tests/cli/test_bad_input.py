"""The command line in bad surroundings, with bad files and bad networks: one sentence, and all is as it was."""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop import cli
from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage import backups
from netgrow_desktop.storage.network import create_network, open_network
from tests.cli.command_line import PROGRAM, report, run, said
from tests.examples import examples
from tests.services.files import linkedin, people, table
from tests.storage.network_files import content_of, damage_in, opened_elsewhere, without_superpowers

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as on Linux")


# Surroundings


@pytest.mark.parametrize(
    "environment",
    [{"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}],
    ids=str,
)
def test_names_survive_a_terminal_that_knows_no_letters(tmp_path: Path, environment: dict[str, str]) -> None:
    file = table(tmp_path / "Größe.csv", ("Name", "E-mail"), [("Chí Nguyễn", "chi@donghai.example")])
    path = tmp_path / "Größe.netgrow"

    assert run("import", file, "--network", path, "--new", environment=environment).returncode == 0
    done = run("export", "--network", path, "--format", "json", environment=environment)

    assert json.loads(done.stdout.decode("utf-8"))["contacts"][0]["name"] == "Chí Nguyễn"


@LINUX
def test_a_reader_that_goes_away_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.netgrow"
    with closing(create_network(path)) as network:
        for number in range(30):
            ContactService(network).add(ContactDraft(name=f"Person {number}", notes="note " * 5_000))
    writing = subprocess.Popen(
        [*PROGRAM, "export", "--network", str(path), "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert writing.stdout is not None
    assert writing.stderr is not None
    writing.stdout.read(10)
    writing.stdout.close()

    assert writing.stderr.read() == b""
    writing.stderr.close()
    assert writing.wait(timeout=60) == 0


@LINUX
def test_an_output_that_is_full_or_closed_is_no_traceback(network: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run("export", "--network", network, "--format", "json", stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert "No space left" in said(done)

    closed = run(command=["sh", "-c", f'"{sys.executable}" -m netgrow_desktop check --network "{network}" >&-'])
    assert (closed.returncode, closed.stderr) == (0, b"")


def test_control_signs_are_never_printed_raw(tmp_path: Path) -> None:
    odd = "a\x1b[31m\x9b\u202eb" if sys.platform == "linux" else "a"
    file = table(tmp_path / f"{odd}.csv", ("Name", "E-mail"), [(f"Ada {odd}", "ada@x.example")])
    path = tmp_path / f"{odd}.netgrow"

    outputs = [
        run("import", file, "--network", path, "--new"),
        run("import", file, tmp_path / f"{odd}.none", "--network", path, "--json"),
        run("import", tmp_path / f"{odd}.none", "--network", path),
        run("check", "--network", path),
        run("backup", "--network", path),
        run("backup", "--list", "--network", path),
        run("restore", "--network", path),
        run("export", "--network", path, "--format", "json"),
        run("check", "--network", tmp_path / f"{odd}.gone"),
    ]

    for done in outputs:
        printed = (done.stdout + done.stderr).decode()
        assert "\x1b" not in printed, done.args
        if "export" not in done.args:
            assert "\x9b" not in printed, done.args
            assert "\u202e" not in printed or "--json" in done.args, done.args
    assert json.loads(outputs[-2].stdout)["contacts"][0]["name"] == f"Ada {odd}"


@LINUX
@pytest.mark.parametrize(
    "name", [b"caf\xe9.csv", b"two\nlines.csv", "א\u202eש.csv".encode(), b"-dash.csv", b"x" * 250 + b".csv"]
)
def test_odd_file_names_are_imported_or_refused_by_name(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(b"Name,E-mail\nAda Kowalska,ada@x.example\n")

    done = run("import", path, "--network", tmp_path / "a.netgrow", "--new", "--json")

    assert done.returncode == 0
    assert report(done)[0]["new"] == 1


# Bad input


def odd_files(folder: Path) -> dict[str, Path]:
    """Give files that are no lists of people, and what is no file at all."""
    made = {name: folder / name for name in ("empty", "nul", "header", "binary", "lines", "zip", "utf16", "folder")}
    made["empty"].write_bytes(b"")
    made["nul"].write_bytes(b"\0" * 5000)
    made["header"].write_bytes(b"Name,E-mail\n")
    made["binary"].write_bytes(bytes(range(256)) * 40)
    made["lines"].write_bytes(b"\r\n\r\n\n" * 100)
    made["zip"].write_bytes(b"PK\x03\x04" + b"\0" * 100)
    made["utf16"].write_bytes("Just a sentence.".encode("utf-16"))
    made["folder"].mkdir()
    return made


def test_files_that_are_no_lists_are_refused_by_name(network: Path, tmp_path: Path) -> None:
    before = content_of(network)
    (tmp_path / "odd").mkdir()
    files = list(odd_files(tmp_path / "odd").values())

    done = run("import", *files, "--network", network, "--json")

    assert done.returncode == 1
    for path, each in zip(files, report(done), strict=True):
        assert path.name in each["message"], each
        assert each["message"].endswith(".")
    assert content_of(network) == before


@LINUX
def test_what_is_no_file_does_not_hang(network: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    done = run("import", tmp_path / "pipe", "/dev/null", "/dev/zero", "--network", network, "--json")

    assert done.returncode == 1
    assert [Path(each["path"]).name in each["message"] for each in report(done)] == [True] * 3
    for verb in ("check", "export --format json", "backup", "restore"):
        done = run(*verb.split(), "--network", tmp_path / "pipe")
        assert done.returncode == 2, verb
        assert "pipe" in said(done)


@LINUX
def test_a_file_that_may_not_be_read_is_named(network: Path, file: Path) -> None:
    command = without_superpowers(list(PROGRAM))
    if command is None:
        pytest.skip("permissions bind nobody here")
    file.chmod(0)

    done = run("import", file, "--network", network, command=command)

    assert done.returncode == 1
    assert file.name in said(done)


def test_a_very_long_field_is_answered(tmp_path: Path) -> None:
    file = tmp_path / "long.csv"
    with file.open("w") as out:
        out.write("Name,E-mail,Notes\nAda Kowalska,ada@x.example,short\nBen Okoro,ben@x.example,")
        for _ in range(20):
            out.write("x" * 1_000_000)
        out.write("\nChí Nguyễn,chi@x.example,short\n")

    done = run("import", file, "--network", tmp_path / "a.netgrow", "--new", "--json")

    (each,) = report(done)
    assert (done.returncode, each["new"], len(each["rejected"])) == (0, 2, 1)
    assert each["rejected"][0]["line"] == 3


CSV_BITS = st.sampled_from(
    [
        b"Name,E-mail\n",
        b'"',
        b",",
        b"\n",
        b"\r",
        b";",
        b"\t",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b"ada@x.example",
        b"Ada",
        b"'=1+1",
    ]
)


@settings(
    max_examples=examples(20, thorough=100),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(bits=st.lists(st.one_of(CSV_BITS, st.binary(max_size=30)), max_size=60))
def test_whatever_a_file_holds_the_answer_adds_up(
    bits: list[bytes], tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / "any.csv").write_bytes(b"".join(bits))
    capsys.readouterr()

    code = cli.run(["import", str(folder / "any.csv"), "--network", str(folder / "a.netgrow"), "--new", "--json"])

    told = capsys.readouterr()
    assert "mistake of its own" not in told.err
    (each,) = json.loads(told.out)["files"]
    assert code == (0 if each["format"] else 1)
    assert code == 0 or (each["message"] and not each["new"])
    assert (folder / "a.netgrow").exists() == (code == 0)
    if code == 0:
        with closing(open_network(folder / "a.netgrow", write=False)) as network:
            assert len(people(network)) == each["new"]
    shutil.rmtree(folder)


# The network


@pytest.mark.parametrize("verb", ["import", "export", "check", "backup", "restore", "summary"])
def test_a_network_that_cannot_be_used_is_named_and_left_as_it_is(
    network: Path, tmp_path: Path, file: Path, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = {
        "import": ["import", str(file)],
        "export": ["export", "--format", "json"],
        "summary": ["summary", "-o", str(tmp_path / "a.pdf")],
    }.get(verb, [verb])
    whole = network.read_bytes()
    for spoiled in (b"", b"Name,E-mail\nAda,ada@x.example\n", whole[:50], whole[:60] + b"\0\0\0\x63" + whole[64:]):
        network.write_bytes(spoiled)

        code = cli.run([*arguments, "--network", str(network)])

        told = capsys.readouterr()
        assert (code, told.out) == (2, ""), (verb, spoiled[:20])
        assert network.name in told.err
        assert told.err.count("\n") == 1
        assert network.read_bytes() == spoiled
    assert not (tmp_path / "a.pdf").exists()


def test_what_is_open_elsewhere_is_read_but_not_written(network: Path, file: Path) -> None:
    with opened_elsewhere(network):
        before = network.read_bytes()
        for arguments in (["import", str(file)], ["restore"]):
            done = run(*arguments, "--network", network)
            assert done.returncode == 2
            said(done)
        assert network.read_bytes() == before
        for arguments in (["export", "--format", "json"], ["check"], ["backup"]):
            assert run(*arguments, "--network", network).returncode == 0


def limited(bytes_: int) -> Any:
    """Give what lets a process write files of at most so many bytes."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, bytes_))

    return limit


@LINUX
@pytest.mark.parametrize(
    "room", [450_000, 2_000_000, *(pytest.param(room, marks=pytest.mark.slow) for room in (10_000, 600_000, 900_000))]
)
def test_where_the_disk_is_full_the_network_is_as_it_was(network: Path, tmp_path: Path, room: int) -> None:
    before = content_of(network)
    rows = [("Ada", f"K{number}", f"ada-{number}", "", "Acme " * 20, "", "") for number in range(8000)]
    large = linkedin(tmp_path / "large.csv", *rows)

    done = run("import", large, "--network", network, preexec_fn=limited(room))

    assert done.returncode == 2
    said(done)
    assert content_of(network) == before
    assert damage_in(network) == []
    assert run("import", large, "--network", network).returncode == 0


@LINUX
@pytest.mark.parametrize("room", [100_000, *(pytest.param(room, marks=pytest.mark.slow) for room in (1_000, 300_000))])
def test_where_the_disk_is_full_no_half_backup_and_no_half_network_is_left(
    network: Path, tmp_path: Path, file: Path, room: int
) -> None:
    made = run("import", file, "--network", tmp_path / "b.netgrow", "--new", preexec_fn=limited(room))
    assert made.returncode == 2
    said(made)
    if (tmp_path / "b.netgrow").exists():
        open_network(tmp_path / "b.netgrow").close()

    backup = run("backup", "--network", network, preexec_fn=limited(room))
    if backup.returncode:
        said(backup)
        assert backups.backups_of(network) == []
    assert damage_in(network) == []
