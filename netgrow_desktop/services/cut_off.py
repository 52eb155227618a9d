"""What was cut off when the file was last open: deleting for good is finished, and an import is told of."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import PurePath
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.storage import erasing, file_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


@contextmanager
def noted(network: Network, files: Sequence[str]) -> Iterator[None]:
    """Let the file say, while the block lasts, that these files are being imported.

    The block forgets it (:func:`forget`) in its own transaction, so that it is gone once they are there; if it raises,
    nothing is left to be told. Raises NetGrowError when the file cannot be written.
    """
    with network.writing_unrecorded(is_seen=False) as connection:
        file_marks.note_import(connection, files)
    try:
        yield
    except BaseException:
        # A drive that takes nothing now takes it at the next start, which tells of the import once more.
        with suppress(NetGrowError), network.writing_unrecorded(is_seen=False) as connection:
            forget(connection)
        raise


def forget(connection: Connection) -> None:
    """Note that nothing is being imported."""
    file_marks.note_import(connection, ())


def finish(network: Network) -> Message | None:
    """Finish deleting people for good, and give, once, what to say of an import that did not come to its end.

    Raises NetGrowError where the file cannot be written anew yet.
    """
    if network.read_only:
        # Another program may be at it just now.
        return None
    if network.is_unswept():
        erasing.finish(network)
    with network.reading() as connection:
        files = file_marks.noted_import(connection)
    if not files:
        return None
    with suppress(NetGrowError), network.writing_unrecorded(is_seen=False) as connection:
        forget(connection)
    return Message("import.cut_off", {"n": len(files), "file": PurePath(files[0]).name})
