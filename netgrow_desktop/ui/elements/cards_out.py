"""People on their way to other programs, as vCards: in the clipboard, or as a file that is dragged out."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, QUrl

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.background.lanes import Lanes

MOST_DRAGGED = 500
"""People who are made into a file when they are dragged; for more the drag would begin late. Export writes them."""

LONGEST_NAME = 60
CARD_TYPES = ("text/vcard", "text/x-vcard")
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


class CardFile(NamedTuple):
    """A file of vCards and what stands in it."""

    path: Path
    cards: str


def cards_mime(cards: str, mime: QMimeData | None = None) -> QMimeData:
    """Put vCards into *mime*, or into a new one whose text they are as well."""
    filled = mime if mime is not None else QMimeData()
    for kind in CARD_TYPES:
        filled.setData(kind, cards.encode())
    if mime is None:
        filled.setText(cards)
    return filled


def add_card_file(mime: QMimeData, file: CardFile, names: str) -> None:
    """Let a drag carry a file of vCards for other programs, and *names* for a field of text."""
    cards_mime(file.cards, mime)
    mime.setUrls([QUrl.fromLocalFile(str(file.path))])
    mime.setText(names)


def file_name(name: str, count: int) -> str:
    """Give the name of a file of vCards: a person's own, or how many people are in it."""
    fit = " ".join(_UNFIT.sub(" ", name).split()).strip(". ")[:LONGEST_NAME]
    return f"{fit or 'NetGrow'}.vcf" if count == 1 else f"{count} people.vcf"


class CardsOut:
    """Makes the file of vCards that people who are dragged become elsewhere. It is private and lasts until the next.

    *cards* gives people by their ids as vCards; it runs on the lane for reads.
    """

    def __init__(self, lanes: Lanes, cards: Callable[[Sequence[int]], str]) -> None:
        self._lanes = lanes
        self._cards = cards
        self._clear: Callable[[], object] = lambda: None

    def prepare(self, ids: Sequence[int], name: str, ready: Callable[[CardFile | None], None]) -> None:
        """Write these people to a file and call *ready* with it, or with None where a drag can do without."""
        if len(ids) > MOST_DRAGGED:
            ready(None)
            return
        # What was dragged before was copied by whoever took it.
        self._clear()
        folder = Path(tempfile.mkdtemp(prefix=f"netgrow-drag-{os.getpid()}-"))
        self._clear = weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)

        def write() -> CardFile | None:
            text = self._cards(ids)
            path = folder / file_name(name, len(ids))
            try:
                path.write_text(text, encoding="utf-8", newline="")
            except OSError:
                # No room, say: the people can still be dragged within the window.
                return None
            return CardFile(path, text)

        self._lanes.read(write, ready, lambda _: ready(None))
