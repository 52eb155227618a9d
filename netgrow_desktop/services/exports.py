"""Everything in the network as JSON, or its people as tables and vCards, for other programs and for keeping."""

from __future__ import annotations

import contextlib
import io
import json
import os
from typing import TYPE_CHECKING, TextIO

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.lists import google_writing, netgrow_csv
from netgrow_desktop.formats.network_json import contact_json
from netgrow_desktop.formats.vcard import writing as vcards
from netgrow_desktop.storage import contacts, dump, leftovers, owner
from netgrow_desktop.storage.opening import FULL, sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from netgrow_desktop.domain.contacts import Contact
    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

FORMATS = ("json", "csv", "google-csv", "vcard", "vcard4")
"""Everything as JSON; people as our own CSV, as Google's, as vCard 3.0 (which every address book reads) or 4.0."""


def write(network: Network, format_: str, out: TextIO, ids: Sequence[int] | None = None) -> int:
    """Write the network in one of :data:`FORMATS` to *out*, a person at a time; gives how many people there were.

    With *ids* only these people are written; JSON holds everything else all the same.
    """
    with network.reading() as connection:
        chosen = dump.people_in_order(connection) if ids is None else list(ids)

        def people() -> Iterator[Contact]:
            return contacts.read_many(connection, chosen)

        if format_ == "csv":
            return netgrow_csv.write(people(), out)
        if format_ == "google-csv":
            return google_writing.write(people, out)
        if format_ in {"vcard", "vcard4"}:
            return vcards.write(people(), out, "4.0" if format_ == "vcard4" else "3.0")
        out.writelines(_json_parts(connection, chosen))
    return len(chosen)


def write_file(network: Network, format_: str, path: Path, ids: Sequence[int] | None = None) -> int:
    """Write the network, or the people with *ids*, to a file, which appears only when it is whole.

    Raises NetGrowError if it cannot be written.
    """

    def fill(out: TextIO) -> int:
        return write(network, format_, out, ids)

    return replace_file(path, fill)


def cards(network: Network, ids: Sequence[int]) -> str:
    """Give these people as vCards to hand to somebody else: without notes, tags or what the owner thinks of them."""
    with network.reading() as connection:
        return "".join(vcards.card(each, "3.0", for_others=True) for each in contacts.read_many(connection, ids))


def replace_file(path: Path, fill: Callable[[TextIO], int]) -> int:
    """Write a text file under a temporary name and move it into place; a failure leaves what was there.

    A device or a pipe is written to, not replaced. Raises NetGrowError with the path and the cause.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "it is a folder")
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8", newline="") as out:
                return fill(out)
        target = path.resolve()
        leftovers.remove_unfinished(target.parent)
        made = leftovers.unfinished(target)
        handle = os.open(made, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
                written = fill(out)
                out.flush()
                os.fsync(out.fileno())
            made.replace(target)
            sync_folder(target.parent)
        except BaseException:
            with contextlib.suppress(OSError):
                made.unlink()
            raise
    except OSError as error:
        if error.errno in FULL:
            raise NetGrowError("print.disk_full", path=str(path)) from error
        raise NetGrowError("export.failed", file=str(path), cause=error.strerror or str(error)) from error
    return written


def renew_file(path: Path, fill: Callable[[TextIO], int]) -> int:
    """Write a text file as :func:`replace_file` does, unless it says the very same already: then it is not touched.

    Programs that watch it, or carry it elsewhere, have nothing to do then.
    """
    text = io.StringIO(newline="")
    written = fill(text)
    content = text.getvalue()
    try:
        is_same = path.is_file() and path.read_bytes() == content.encode("utf-8")
    except OSError:
        is_same = False
    if not is_same:
        replace_file(path, lambda out: out.write(content))
    return written


def _json_parts(connection: Connection, ids: list[int]) -> Iterator[str]:
    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    about = owner.read(connection)
    head = {"program": "NetGrow Desktop", "version": __version__, "people": len(ids)}
    yield f'{{\n"netgrow": {text(head)},\n"contacts": ['
    between = "\n"
    for contact in contacts.read_many(connection, ids):
        yield between + text(contact_json(contact))
        between = ",\n"
    yield "\n],\n"
    me = None
    if about is not None:
        me = {
            name: getattr(about, name)
            for name in ("name", "emails", "linkedin", "organization", "department", "team", "city", "industry")
        }
    yield f'"about_me": {text(me)}'
    for table in dump.TABLES:
        yield f',\n"{table}": ['
        between = "\n"
        for row in dump.rows(connection, table):
            yield between + text(row)
            between = ",\n"
        yield "\n]"
    yield "\n}\n"
