"""Files of every layout with random damage, read by the program: each is read, or refused with a sentence.

``python -m tests.faults.fuzzing FOLDER SEED NUMBER [KIND]`` reads so many of them. The damage follows from the seed.
Which file is read stands in FOLDER, so that it is known even if the program is ended by it.
"""

from __future__ import annotations

import io
import json
import resource
import signal
import subprocess
import sys
import time
import zipfile
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import recognition
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import create_network
from tests.bench.importing import peak_memory
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CORPUS = Path(__file__).parent / "corpus"
"""Small files of every layout, and each that once broke a reader, named for what it broke."""
MORE = Path(__file__).parents[1] / "formats" / "files"
MOST_S = 10
MOST_MB = 500
ALSO_IMPORTED = 15
"""Every so-manieth file is also planned and imported."""
_OWNER = AboutMe(name="Grace Umutoni", emails=("grace@umutoni.example",))
_LONGEST = 100_000
_PIECES = (
    *(b"\r\n", b"\n", b"\r", b",", b";", b"\t", b'"', b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"\\"),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b"(",
        b"'",
        b"<",
        b">",
        b"=",
        b"null",
        b"true",
        b"-1",
        b"1e999",
        b"9" * 20,
        b"0/0/00",
    ),
    *(b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"AGENT:", b"=\r\n", b"=C3=BC", b";CHARSET=utf-7", b";ENCODING=b:"),
    *(b"From x\n", b"=?utf-8?B?////?=", b"=?x?q?=?=", b"\n\n", b"To: ", b"Date: 31 Feb 2025\n"),
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"RRULE:FREQ=SECONDLY\r\n", b"DTSTART:00000000\r\n", b"TZID=x:"),
    *(b"\\u0000", b"\\ud800", b"\\N", b"Name", b"Dr. ", b"De la ", b"<!--", b"&l;", b"PK\x01\x02", b"PK\x05\x06"),
)


class Findings(NamedTuple):
    """What came of a run: what was wrong, how many files were read, how many refused, and the most memory in MB."""

    wrong: list[str]
    read: int
    refused: int
    megabytes: float


def fuzzed(folder: Path, seed: int, number: int, kind: str = "") -> Findings:
    """Read so many damaged files in a program of its own; of a *kind*, an ending of names, if one is given."""
    command = [sys.executable, "-m", "tests.faults.fuzzing", str(folder), str(seed), str(number), kind]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        held = ", ".join(each.name for each in (folder / "read").iterdir())
        end = done.stderr.strip().splitlines()[-1:]
        return Findings([f"seed {seed}: ended with {done.returncode} by {held} in {folder}: {end}"], 0, 0, 0)
    return Findings(*json.loads(done.stdout))


def corpus(kind: str = "") -> list[Path]:
    """Give the files that are damaged, of a kind or all."""
    return [each for folder in (CORPUS, MORE) for each in sorted(folder.iterdir()) if each.name.endswith(kind)]


def damaged(content: bytes, others: Sequence[bytes], chance: Chance) -> bytes:
    """Give a file's content with random damage; mostly within the files of an archive or a spreadsheet."""
    if content[:2] == b"PK" and chance.random() < 0.8 and (members := _members(content)):
        return _damaged_inside(members, others, chance)
    changed = bytearray(content[:_LONGEST])
    for _ in range(chance.between(1, 8)):
        place = chance.between(0, len(changed) + 1)
        end = place + chance.between(1, 120)
        match chance.between(0, 6):
            case 0:
                changed[place : place + 1] = bytes([chance.between(0, 256)])
            case 1:
                changed[place:place] = chance.choice(_PIECES)
            case 2:
                del changed[place:end]
            case 3:
                changed[place:place] = changed[place:end]
            case 4:
                changed[place:place] = changed[place:end] * chance.choice((3, 30, 300))
            case _:
                other = chance.choice(others)
                begins = chance.between(0, len(other) + 1)
                changed[place:place] = other[begins : begins + 120]
    return bytes(changed)


def _members(content: bytes) -> dict[str, bytes]:
    """Give the files in an archive; none where it is no whole one."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def _damaged_inside(members: dict[str, bytes], others: Sequence[bytes], chance: Chance) -> bytes:
    chosen = chance.choice(list(members))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, inside in members.items():
            is_damaged = name == chosen or chance.random() < 0.2
            archive.writestr(name, damaged(inside, others, chance) if is_damaged else inside)
    return out.getvalue()


def read(file: Path) -> str:
    """Read a file to its end; give the sentence that refuses it, or "". Raises whatever else happens."""
    try:
        for _ in recognition.read(replace(recognition.recognise(file), owner=_OWNER)):
            pass
    except NetGrowError as error:
        return english(error.message)
    return ""


def imported(file: Path, place: Path) -> str:
    """Import a file into a new network, which must be sound afterwards; else like :func:`read`."""
    for each in place.parent.glob(f"{place.name}*"):
        each.unlink()
    with closing(create_network(place)) as network:
        service = ImportService(network)
        plan = service.plan([file], asking=True)
        try:
            service.listing(plan)
            service.rows(plan, None, 0, 500)
            service.apply(plan)
        finally:
            plan.close()
        damage = check_integrity(network)
        if damage:
            raise ValueError(damage)
        error = plan.files[0].error
    return "" if error is None else english(error)


class _Caught:
    """Catches whatever mistake of a reader is raised."""

    error: BaseException | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> bool:
        """Keep what was raised."""
        self.error = error
        return isinstance(error, Exception)


def wrong_with(file: Path, act: Callable[[Path], str]) -> tuple[bool, str]:
    """Do something with a file; give whether it was refused, and what was wrong with that, or ""."""
    begins = time.process_time()
    sentence = ""
    with _Caught() as caught:
        sentence = act(file)
    if caught.error is not None:
        return False, f"{type(caught.error).__name__}: {caught.error}"
    seconds = time.process_time() - begins
    if seconds > MOST_S:
        return bool(sentence), f"{seconds:.1f} s"
    return bool(sentence), "" if not sentence or sentence.endswith(".") else f"no sentence: {sentence}"


def main(arguments: list[str]) -> None:
    """Read damaged files and print what came of it."""
    folder, seed, number, kind = Path(arguments[0]), int(arguments[1]), int(arguments[2]), arguments[3]
    # A file that takes for ever, or all memory, ends the program.
    signal.alarm(600 + number)
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    chance = Chance(seed)
    files = corpus(kind)
    contents = [each.read_bytes() for each in files]
    (folder / "read").mkdir()
    wrong: list[str] = []
    refused = 0
    for turn in range(number):
        place = turn % len(files)
        content = damaged(contents[place], contents, chance)
        file = folder / "read" / f"{turn}-{files[place].name}"
        file.write_bytes(content)
        act = (lambda each: imported(each, folder / "some.netgrow")) if turn % ALSO_IMPORTED == 1 else read
        is_refused, found = wrong_with(file, act)
        refused += is_refused
        if found:
            kept = file.replace(folder / f"{zlib.crc32(content)}-{files[place].name}")
            wrong.append(f"seed {seed}: {kept}: {found}")
        else:
            file.unlink()
    print(json.dumps(Findings(wrong, number, refused, peak_memory())))


if __name__ == "__main__":
    main(sys.argv[1:])
