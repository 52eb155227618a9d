"""Everything in the network as JSON, or its people as CSV, for other programs and for keeping."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from netgrow_desktop import __version__
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats import netgrow_csv
from netgrow_desktop.formats.network_json import contact_json
from netgrow_desktop.storage import contacts, dump, owner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network

FORMATS = ("json", "csv")


def write(network: Network, format_: str, out: TextIO) -> int:
    """Write the network in one of :data:`FORMATS` to *out*, a person at a time; gives how many people there were."""
    with network.reading() as connection:
        ids = dump.people_in_order(connection)
        if format_ == "csv":
            return netgrow_csv.write(contacts.read_many(connection, ids), out)
        out.writelines(_json_parts(connection, ids))
    return len(ids)


def write_file(network: Network, format_: str, path: Path) -> int:
    """Write the network to a file, which appears only when it is whole. Raises NetGrowError if it cannot be written."""

    def fill(out: TextIO) -> int:
        return write(network, format_, out)

    return replace_file(path, fill)


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
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
                written = fill(out)
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise NetGrowError("export.failed", file=str(path), cause=error.strerror or str(error)) from error
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
            name: getattr(about, name) for name in ("name", "emails", "linkedin", "organization", "department", "team")
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
