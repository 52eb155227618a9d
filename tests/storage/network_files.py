"""What tests of the network file share: its whole content, programs without a superuser's rights, another process."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from netgrow_desktop.storage import search
from netgrow_desktop.storage.contacts import batches
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

Content = dict[str, list[tuple[Any, ...]]]


def _everything(table: str, columns: tuple[str, ...]) -> str:
    listed = ", ".join(f'"{column}"' for column in columns)
    return f"SELECT {listed} FROM {table} ORDER BY id"


def content(network: Network) -> Content:
    """Give every row of every table whose changes can be undone."""
    with network.reading() as connection:
        return {
            table: [tuple(row) for row in connection.exec_driver_sql(_everything(table, columns))]
            for table, columns in COLUMNS.items()
        }


def content_of(path: Path) -> Content:
    """Give the same of a file that nobody has open."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as raw:
        return {table: raw.execute(_everything(table, columns)).fetchall() for table, columns in COLUMNS.items()}


def indexed_words(path: Path, table: str = "search") -> set[tuple[str, int]]:
    """Give (word, contact) for everything that the search index holds."""
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.execute("ATTACH DATABASE ? AS network", (str(path),))
        raw.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(network, {table}, instance)")
        return set(raw.execute("SELECT term, doc FROM temp.words"))


def rebuilt_words(network: Network) -> set[tuple[str, int]]:
    """Give what the search index would hold if it were made anew from the people."""
    with network.reading() as connection:
        ids = list(connection.exec_driver_sql("SELECT id FROM contacts").scalars())
        texts = [row for batch in batches(ids) for row in search._texts(connection, list(batch))]
    with closing(sqlite3.connect(":memory:")) as raw:
        raw.execute(
            "CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', "
            "prefix = '1 2 3', columnsize = 0, detail = none)"
        )
        raw.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", texts)
        raw.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)")
        return set(raw.execute("SELECT term, doc FROM temp.words"))


def damage_in(path: Path) -> list[str]:
    """Give what SQLite finds wrong with a file: nothing for a sound one."""
    with closing(sqlite3.connect(path)) as raw:
        found = [row[0] for row in raw.execute("PRAGMA integrity_check")]
        broken = [str(row) for row in raw.execute("PRAGMA foreign_key_check")]
    return [line for line in found if line != "ok"] + broken


def without_superpowers(command: list[str]) -> list[str] | None:
    """Give the command so that file permissions bind it even for root, None where that cannot be had."""
    if os.name != "posix":
        return None
    if os.geteuid() != 0:
        return command
    setpriv = shutil.which("setpriv")
    return [setpriv, "--bounding-set=-dac_override,-dac_read_search", *command] if setpriv else None


_HOLD = """
import sys
from pathlib import Path
from netgrow_desktop.storage.network import open_network
network = open_network(Path(sys.argv[1]), write=sys.argv[2] == "True")
with network.reading() as connection:
    connection.exec_driver_sql("SELECT count(*) FROM contacts").all()
print("open", flush=True)
sys.stdin.read()
network.close()
"""


@contextmanager
def opened_elsewhere(path: Path, *, write: bool = True) -> Iterator[subprocess.Popen[str]]:
    """Keep the network open in another process; killing that process leaves its lock file behind."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path), str(write)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            if process.poll() is None:
                process.communicate("")
