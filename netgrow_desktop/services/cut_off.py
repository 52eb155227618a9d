"""What was cut off when the file was last open: deleting for good is finished, and an import is told of."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import PurePath
from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.services.pasted import is_paste_name
from netgrow_desktop.storage import erasing, file_marks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netgrow_desktop.storage import Connection
    from netgrow_desktop.storage.network import Network


@contextmanager
def noted(network: Network, files: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Let the file say, while the block lasts, that these files are being imported; gives those noted before.

    Of those :func:`finish` has not told yet: they stay noted. The block notes them anew (:func:`note`) in its own
    transaction, so that its own are forgotten once they are there, or when it raises. Raises NetGrowError when the
    file cannot be written.
    """
    with network.writing_unrecorded(is_seen=False) as connection:
        earlier = file_marks.noted_import(connection)
        note(connection, (*earlier, *files))
    try:
        yield earlier
    except BaseException:
        # A drive that takes nothing now takes it at the next start, which tells of the import once more.
        with suppress(NetGrowError), network.writing_unrecorded(is_seen=False) as connection:
            note(connection, earlier)
        raise


def note(connection: Connection, files: Sequence[str] = ()) -> None:
    """Note that these files are being imported, or were when that was cut off; with none, that nothing is."""
    file_marks.note_import(connection, files)


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
        note(connection)
    name = PurePath(files[0]).name
    if is_paste_name(name):
        return Message("import.cut_off_pasted")
    return Message("import.cut_off", {"n": len(files), "file": name})
