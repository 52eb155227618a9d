"""The headers of mails in files of every dialect, with bodies that look like mails."""

from __future__ import annotations

import io
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from netgrow_desktop.formats.mail import heads as mail_heads
from netgrow_desktop.formats.mail.heads import heads, kind_of

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

ARRIVED = "From ada@example.org Thu Jan  2 10:00:00 2025\n"
THUNDERBIRD = "From - Thu Jan  2 10:00:00 2025\n"
GMAIL = "From 1234@xxx Thu Jan 02 10:00:00 +0000 2025\n"
MMDF = "\x01\x01\x01\x01\n"


def read(content: str | bytes) -> list[tuple[int, str]]:
    """Give the line and the sender of each mail."""
    raw = content.encode() if isinstance(content, str) else content
    found = heads(io.BytesIO(raw), kind_of(raw[: 1 << 16]), lambda _read: None)
    return [(head.line, head.fields.get(b"from", b"").decode().strip()) for head in found]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "text",
    [
        ARRIVED + "From: a\nTo: x\n\nBody\n\n" + ARRIVED + "From: b\n\nBody",
        ARRIVED + "From: a\nTo: x\n\nBody\nNo blank\n" + ARRIVED + "From: b\n\n",
        THUNDERBIRD + "X-Mozilla-Status: 0001\nFrom: a\n\nBody\n" + THUNDERBIRD + "From: b\n\n",
        "From \nFrom: a\nTo: x\n\nBody\n\nFrom \nFrom: b\n\n",
        ARRIVED + "From: a\nTo: x\n\nBody\n\n" + GMAIL + "X-GM-THRID: 1\nFrom: b\n\n",
        ARRIVED + "From: a\nTo: x\n\n\n>From the start\n>>From: x\n" + ARRIVED + "From: b\n\n",
        ARRIVED
        + "From: a\nTo: x\n\n\nFrom here on: yes\nFrom 10:00 to 11:00\nWe: meet\nFrom \nthe start\n"
        + ARRIVED
        + "From: b\n\n",
        ARRIVED + "From: a\nTo: x\n" + ARRIVED + "From: b\n\n",
        "\n\n" + ARRIVED + "Subject: folded\n\tFrom: nobody\nfrom :a\n\n" + ARRIVED + "FROM: b\n\n",
        MMDF + "From: a\nTo: x\n\nBody\n" + MMDF + "\n" + MMDF + "From: b\n\nBody\n" + MMDF,
    ],
)  # fmt: skip
def test_each_mail_is_found_and_nothing_in_its_body(text: str, end: str) -> None:
    found = read(text.replace("\n", end))

    assert [sender for _, sender in found] == ["a", "b"]
    lines = text.split("\n")
    assert [lines[line - 1][:5] for line, _ in found] in (["From "] * 2, ["\x01" * 4] * 2)


def test_a_stated_length_hides_a_mail_in_a_body_if_a_mail_follows_there() -> None:
    body = "Look:\n\n" + ARRIVED + "From: inner\n\nHello\n"
    following = ARRIVED + "From: b\n\n"

    told = ARRIVED + f"From: a\nTo: x\nContent-Length: {len(body)}\n\n{body}\n{following}"
    wrong = ARRIVED + f"From: a\nTo: x\nContent-Length: 9\n\n{body}\n{following}"

    assert [sender for _, sender in read(told)] == ["a", "b"]
    assert [sender for _, sender in read(wrong)] == ["a", "inner", "b"]


@pytest.mark.parametrize(
    "text",
    [
        "Return-Path: <a@x>\nReceived: by x\nFrom: a\nTo: b\n\nBody\n" + ARRIVED + "From: inner\n\n",
        "\ufeffFrom: a\r\nTo: b\r\nSubject: x\r\n\r\nBody",
        "1234      \nReceived: from x\n\tby y\nFrom: a\nTo: b\n\nBody\n<?xml?>",
        "From: a\nDate: Thu, 2 Jan 2025 10:00:00 +0000\nTo: b\nSubject: no body",
    ],
)
def test_a_single_mail_is_known_by_its_headers(text: str) -> None:
    assert [sender for _, sender in read(text)] == ["a"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Name,Email\nAda,ada@example.org\n",
        "From: a\n",
        "From Ada with love at 10:00 in 2025\n\n",
        "From: a line\nand another\n",
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n",
        "From,To,Sent At\nAda,Bo,1/2/25\n",
    ],
)
def test_other_text_is_no_mail(text: str) -> None:
    assert kind_of(text.encode()) == ""


def test_mails_across_the_ends_of_blocks_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "".join(f"{ARRIVED}From: p{number}\n\n{'x' * (number * 7 % 90)}\n\n" for number in range(300))
    expected = read(text)

    for size in (1021, 1024, 4096, 5003):
        monkeypatch.setattr(mail_heads, "_BLOCK", size)
        assert read(text) == expected
    assert [sender for _, sender in expected] == [f"p{number}" for number in range(300)]


def test_huge_headers_are_read_up_to_a_limit() -> None:
    text = ARRIVED + "X-Junk: " + "y" * 1_000_000 + "\nFrom: late\n\n" + ARRIVED + "From: b\n\n"

    assert [sender for _, sender in read(text)] == ["", "b"]


class _Endless(io.RawIOBase):
    """As many bytes of mails as are asked for, made while they are read."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size
        self._piece = (ARRIVED + "From: a\n\n" + "x" * 4000).encode() + b"\n\n"

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: WriteableBuffer) -> int:
        room = memoryview(buffer).cast("B")
        given = (self._piece * (len(room) // len(self._piece) + 1))[: min(len(room), self._left)]
        room[: len(given)] = given
        self._left -= len(given)
        return len(given)


def test_memory_does_not_grow_with_the_mailbox() -> None:
    def peak(size: int) -> int:
        stream = io.BufferedReader(_Endless(size))
        tracemalloc.start()
        for _ in heads(stream, "mbox", lambda _read: None):
            pass
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    assert peak(100_000_000) < peak(20_000_000) * 1.5
