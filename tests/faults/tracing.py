"""Watching a program's system calls with ptrace(2), and answering some of them with an error or a kill.

The program asks to be watched itself (:func:`be_watched`), so that its start costs nothing. One thread is followed.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import signal
import struct
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PTRACE = 101
_TRACEME, _PEEKUSER, _POKEUSER, _SYSCALL, _SETOPTIONS, _SYSCALL_INFO = 0, 3, 6, 24, 0x4200, 0x420E
_GOOD_AND_KILLED_WITH_US = 0x1 | 0x100000
_STOPPED_BY_CALL = signal.SIGTRAP | 0x80
_NUMBER_REGISTER, _RESULT_REGISTER = 15 * 8, 10 * 8

# Linux on x86-64 (arch/x86/entry/syscalls/syscall_64.tbl).
CALLS = {
    1: "write",
    17: "pread64",
    18: "pwrite64",
    20: "writev",
    40: "sendfile",
    74: "fsync",
    75: "fdatasync",
    76: "truncate",
    77: "ftruncate",
    82: "rename",
    83: "mkdir",
    86: "link",
    87: "unlink",
    257: "openat",
    258: "mkdirat",
    263: "unlinkat",
    264: "renameat",
    265: "linkat",
    285: "fallocate",
    296: "pwritev",
    316: "renameat2",
    326: "copy_file_range",
}
WRITES = frozenset({"write", "pwrite64", "sendfile"})
READS = frozenset({"pread64"})
SYNCS = frozenset({"fsync", "fdatasync"})
_AT = dict.fromkeys(("openat", "mkdirat", "unlinkat"), (0, 1)) | dict.fromkeys(
    ("renameat", "renameat2", "linkat"), (0, 1, 2, 3)
)
"""Where the folders and the paths stand among the arguments."""


@dataclass(frozen=True, slots=True)
class Call:
    """A system call that is about to be made, or was: its name, arguments, and the paths that it is about."""

    name: str
    numbers: tuple[int, ...]
    paths: tuple[str, ...]
    process: int
    result: int = 0

    def data(self) -> bytes:
        """Give the bytes that a write hands over, as they stand in the program's memory."""
        with Path(f"/proc/{self.process}/mem").open("rb", buffering=0) as memory:
            memory.seek(self.numbers[1])
            return memory.read(self.numbers[2])

    def place(self) -> int:
        """Give where in its file a write goes that does not say so."""
        lines = Path(f"/proc/{self.process}/fdinfo/{self.numbers[0]}").read_text(encoding="ascii").splitlines()
        return int(lines[0].split()[1])


Answer = int | signal.Signals | None
"""What becomes of a call: an error's number, a kill, or None for what the system says."""


def be_watched() -> None:
    """Let the parent watch this program from here on."""
    _ptrace(_TRACEME, 0)
    os.kill(os.getpid(), signal.SIGSTOP)


def watch(
    command: Sequence[str],
    began: Callable[[Call], Answer] = lambda _: None,
    ended: Callable[[Call], None] = lambda _: None,
) -> subprocess.CompletedProcess[str]:
    """Run a program that lets itself be watched; tell *began* and *ended* of each of its calls named in ``CALLS``.

    What *began* answers is what the program gets. Its code is -9 after a kill.
    """
    process = subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    with process:
        try:
            process.returncode = _follow(process.pid, began, ended)
        except BaseException:
            process.kill()
            raise
        out, errors = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, out, errors)


@cache
def unwatchable() -> str:
    """Tell why programs cannot be watched here; "" where they can."""
    if not sys.platform.startswith("linux") or platform.machine() != "x86_64":
        return "system calls are watched on Linux for x86-64 only"
    tried = watch(["-c", "from tests.faults.tracing import be_watched; be_watched()"])
    return "" if tried.returncode == 0 else f"ptrace is not allowed here: {tried.stderr.strip()[-200:]}"


def needs_watching() -> None:
    """Skip the test that asks where programs cannot be watched; the end of the run says so."""
    import pytest

    if unwatchable():
        pytest.skip(f"NOT PROVEN: {unwatchable()}")


def _follow(process: int, began: Callable[[Call], Answer], ended: Callable[[Call], None]) -> int:
    under_way: Call | None = None
    error = 0
    for how in _stops(process):
        if how != _STOPPED_BY_CALL:
            continue
        operation, *numbers = _info(process)
        if operation == 1 and numbers[0] in CALLS:
            under_way = _call(process, CALLS[numbers[0]], tuple(numbers[1:]))
            answer = began(under_way)
            if isinstance(answer, signal.Signals):
                os.kill(process, answer)
            elif answer is not None:
                error = answer
                _ptrace(_POKEUSER, process, _NUMBER_REGISTER, -1)
        elif operation == 2 and under_way is not None:
            if error:
                _ptrace(_POKEUSER, process, _RESULT_REGISTER, -error)
            else:
                result = ctypes.c_long(_ptrace(_PEEKUSER, process, _RESULT_REGISTER)).value
                ended(Call(under_way.name, under_way.numbers, under_way.paths, process, result))
            under_way, error = None, 0
    return _last_code[process]


_last_code: dict[int, int] = {}


def _stops(process: int) -> Iterator[int]:
    """Give why the program stopped each time; it goes on when the next is asked for. Its code is kept at its end."""
    handed_on = 0
    is_first = True
    while True:
        _, status = os.waitpid(process, 0)
        if not os.WIFSTOPPED(status):
            _last_code[process] = os.waitstatus_to_exitcode(status)
            return
        how = os.WSTOPSIG(status)
        if is_first:
            _ptrace(_SETOPTIONS, process, 0, _GOOD_AND_KILLED_WITH_US)
            is_first = False
        else:
            handed_on = 0 if how in {_STOPPED_BY_CALL, signal.SIGTRAP, signal.SIGSTOP} else how
            yield how
        try:
            _ptrace(_SYSCALL, process, 0, handed_on)
        except ProcessLookupError:
            # Killed meanwhile; its end is told next.
            continue


def _info(process: int) -> tuple[int, ...]:
    """Give whether a call begins (1) or ends (2), its number and its six arguments (struct ptrace_syscall_info)."""
    buffer = ctypes.create_string_buffer(88)
    _ptrace(_SYSCALL_INFO, process, len(buffer), ctypes.addressof(buffer))
    return (buffer.raw[0], *struct.unpack_from("<7Q", buffer.raw, 24))


def _call(process: int, name: str, numbers: tuple[int, ...]) -> Call:
    if name in READS | WRITES | SYNCS | {"ftruncate", "fallocate"}:
        of = (numbers[0], numbers[1]) if name == "sendfile" else (numbers[0],)
        paths = tuple(_open_path(process, each) for each in of)
    elif name in _AT:
        places = _AT[name]
        paths = tuple(
            _named_path(process, numbers[folder], numbers[path])
            for folder, path in zip(places[::2], places[1::2], strict=True)
        )
    else:
        paths = tuple(_text(process, each) for each in numbers[: 2 if name in {"rename", "link"} else 1])
    return Call(name, numbers, paths, process)


def _open_path(process: int, handle: int) -> str:
    return str(Path(f"/proc/{process}/fd/{handle}").readlink())


def _named_path(process: int, folder: int, place: int) -> str:
    path = _text(process, place)
    is_here = ctypes.c_int(folder & 0xFFFFFFFF).value == -100
    return path if path.startswith("/") or is_here else f"{_open_path(process, folder)}/{path}"


def _text(process: int, place: int) -> str:
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        memory.seek(place)
        # A page at a time: the next one may not be there.
        text = memory.read(4096 - place % 4096)
        return os.fsdecode((text if b"\0" in text else text + memory.read(4096)).split(b"\0", 1)[0])


def _ptrace(request: int, process: int, place: int = 0, value: int = 0) -> int:
    word = ctypes.c_long()
    if request == _PEEKUSER:
        value = ctypes.addressof(word)
    ctypes.set_errno(0)
    done = int(_system_call()(_PTRACE, request, process, place, value))
    if done < 0:
        number = ctypes.get_errno()
        raise OSError(number, errno.errorcode.get(number, ""))
    return word.value if request == _PEEKUSER else done


@cache
def _system_call() -> Callable[..., int]:
    call = ctypes.CDLL(None, use_errno=True).syscall
    call.restype, call.argtypes = ctypes.c_long, (ctypes.c_long,) * 5
    return call
