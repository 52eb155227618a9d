"""A disk that loses its power: what can be found on it after a crash, of all that a program wrote, synced and named.

What was not synced may be there or not, in any order, whole or in part. A name is safe once its folder was synced,
what is in a file once the file was; neither says anything of the other.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.tracing import READS, SYNCS, WRITES, watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.domain.chance import Chance
    from tests.faults.tracing import Call

SECTOR = 512


class Loss(Enum):
    """What becomes of that which was not synced."""

    NONE = "the program was killed, the system goes on"
    ALL = "nothing of it is there"
    SOME = "some writes are there, some are not, whatever their order"
    TORN = "each sector of a write is there or not"
    EMPTY = "the files have grown, but there are zeros where they did"


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes that go to a place in a file."""

    file: int
    place: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file gets another length."""

    file: int
    length: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What is in a file, or the names in a folder, are on the disk."""

    file: int | None
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name now means a file, or none; a rename says both at once."""

    folder: str
    names: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A line that the program printed: what it confirms is on the disk."""

    line: str


Step = Write | Cut | Synced | Named | Said
FOLDER = -1
"""What the name of a folder means."""


@dataclass
class Recording:
    """What a program did to the files of a folder, in order, and what was there before."""

    files: dict[int, bytes]
    names: dict[str, int]
    steps: list[Step] = field(default_factory=list)


def recorded(folder: Path, command: Sequence[str]) -> Recording:
    """Run a program that lets itself be watched, and record what it does to the files of a folder."""
    recorder = _Recorder(folder)
    done = watch(command, ended=recorder.ended)
    assert done.returncode == 0, done.stderr
    return recorder.recording


class _Recorder:
    def __init__(self, folder: Path) -> None:
        self._folder = f"{folder}/"
        self.recording = Recording({}, {})
        self._ids: dict[int, int] = {}
        for number, path in enumerate(sorted(each for each in folder.rglob("*") if each.is_file())):
            self._ids[path.stat().st_ino] = number
            self.recording.files[number] = path.read_bytes()
            self.recording.names[str(path)] = number
        self._names = dict(self.recording.names)

    def ended(self, call: Call) -> None:
        if call.name == "write" and call.numbers[0] == 1 and call.data().strip():
            self.recording.steps.append(Said(call.data().decode()))
        if call.result < 0 or call.name in READS or not self._is_ours(call.paths[0]):
            return
        if call.name in WRITES:
            self._written(call)
        elif call.name in SYNCS:
            is_folder = Path(call.paths[0]).is_dir()
            self.recording.steps.append(Synced(None, call.paths[0]) if is_folder else Synced(self._id_of(call)))
        elif call.name == "ftruncate":
            self.recording.steps.append(Cut(self._id_of(call), call.numbers[1]))
        elif call.name == "openat":
            self._opened(call)
        else:
            self._renamed(call)

    def _written(self, call: Call) -> None:
        data = Path(call.paths[1]).read_bytes() if call.name == "sendfile" else call.data()
        place = call.numbers[3] if call.name == "pwrite64" else call.place() - call.result
        self.recording.steps.append(Write(self._id_of(call), place, data[: call.result]))

    def _renamed(self, call: Call) -> None:
        match call.name:
            case "rename" | "renameat" | "renameat2":
                self._name((call.paths[0], None), (call.paths[1], self._names[call.paths[0]]))
            case "link" | "linkat":
                self._name((call.paths[1], self._names[call.paths[0]]))
            case "unlink" | "unlinkat":
                self._name((call.paths[0], None))
            case "mkdir" | "mkdirat":
                self._name((call.paths[0], FOLDER))
            case name:
                raise NotImplementedError(name)

    def _is_ours(self, path: str) -> bool:
        # The index of the log is memory that processes share: whoever opens the file after a crash makes it anew.
        return f"{path}/".startswith(self._folder) and not path.endswith("-shm")

    def _opened(self, call: Call) -> None:
        path, flags = call.paths[0], call.numbers[2]
        if flags & os.O_CREAT and path not in self._names:
            number = len(self._ids) + len(self.recording.steps)
            self._ids[Path(f"/proc/{call.process}/fd/{call.result}").stat().st_ino] = number
            self._name((path, number))
        elif flags & os.O_TRUNC:
            self.recording.steps.append(Cut(self._names[path], 0))

    def _name(self, *names: tuple[str, int | None]) -> None:
        (folder,) = {path.rpartition("/")[0] for path, _ in names}
        self.recording.steps.append(Named(folder, names))
        for path, file in names:
            if file is None:
                del self._names[path]
            else:
                self._names[path] = file

    def _id_of(self, call: Call) -> int:
        return self._ids[Path(f"/proc/{call.process}/fd/{call.numbers[0]}").stat().st_ino]


def image(recording: Recording, end: int, loss: Loss, chance: Chance) -> dict[str, bytes]:
    """Give each path and its bytes as the disk has them if the power fails after so many steps."""
    files = {number: bytearray(content) for number, content in recording.files.items()}
    names: dict[str, int] = dict(recording.names)
    writes: dict[int, list[Write | Cut]] = {}
    named: dict[str, list[Named]] = {}
    for step in recording.steps[:end]:
        match step:
            case Write(file) | Cut(file):
                writes.setdefault(file, []).append(step)
            case Named(folder):
                named.setdefault(folder, []).append(step)
            case Synced(None, folder):
                _give_names(names, named.pop(folder, ()))
            case Synced(int(file)):
                _write(files.setdefault(file, bytearray()), writes.pop(file, ()))
            case _:
                pass
    for file, unsynced in writes.items():
        content = files.setdefault(file, bytearray())
        _write(content, _left(unsynced, loss, chance, len(content)))
    for unsynced_names in named.values():
        # A file system keeps the order in which the names of a folder were given.
        last = {Loss.NONE: len(unsynced_names), Loss.ALL: 0}.get(loss, chance.between(0, len(unsynced_names) + 1))
        _give_names(names, unsynced_names[:last])
    folders = {path for path, file in names.items() if file == FOLDER}
    made = {each.names[0][0] for each in recording.steps if isinstance(each, Named) and each.names[0][1] == FOLDER}
    return {
        path: bytes(files.get(file, b""))
        for path, file in names.items()
        if file != FOLDER and path.rpartition("/")[0] not in made - folders
    }


def _give_names(names: dict[str, int], given: Sequence[Named]) -> None:
    for each in given:
        for path, file in each.names:
            names.pop(path, None)
            if file is not None:
                names[path] = file


def _left(writes: Sequence[Write | Cut], loss: Loss, chance: Chance, length: int) -> list[Write | Cut]:
    """Give what is left of writes that were not synced, to a file of which so much was."""
    match loss:
        case Loss.NONE:
            return list(writes)
        case Loss.ALL:
            return []
        case Loss.EMPTY:
            grown = (each.place + len(each.data) for each in writes if isinstance(each, Write))
            return [Write(writes[0].file, max([length, *grown]), b"")]
        case Loss.SOME:
            share = chance.random()
            return [each for each in writes if chance.random() < share]
        case Loss.TORN:
            share = chance.random()
            return [part for each in writes for part in _sectors(each) if chance.random() < share]


def _sectors(write: Write | Cut) -> list[Write | Cut]:
    if isinstance(write, Cut):
        return [write]
    # From the first to the last byte of a sector of the disk, wherever in it the write begins.
    edges = range(write.place // SECTOR * SECTOR, write.place + len(write.data), SECTOR)
    return [
        Write(write.file, start, write.data[start - write.place : edge + SECTOR - write.place])
        for edge in edges
        for start in (max(edge, write.place),)
    ]


def _write(content: bytearray, writes: Sequence[Write | Cut]) -> None:
    for each in writes:
        length = each.length if isinstance(each, Cut) else each.place + len(each.data)
        content.extend(bytes(max(0, length - len(content))))
        if isinstance(each, Cut):
            del content[length:]
        else:
            content[each.place : length] = each.data
