"""What is dropped on the window or pasted into it: files, tables and vCards as text, whatever lies under the mouse."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.elements.drop_overlay import DropOverlay
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

NETWORK_SUFFIX = ".netgrow"
NO_PEOPLE = frozenset(
    {
        *(".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp"),
        *(".avi", ".m4a", ".mkv", ".mov", ".mp3", ".mp4", ".ogg", ".wav", ".webm"),
        *(".doc", ".docx", ".odp", ".odt", ".pdf", ".ppt", ".pptx"),
        *(".deb", ".dll", ".dmg", ".exe", ".iso", ".msi", ".rpm", ".so"),
    }
)
"""Endings of files that hold no list of people; everything else is told by its content when it is read."""

CARD_TYPES = ("text/vcard", "text/x-vcard", "text/directory")
"""As what other programs hand over a person of their address book."""

_CARD = re.compile(r"\s*BEGIN:VCARD\s", re.IGNORECASE)
MOST_NAMES = 4
TABLE_BYTES = 20_000_000
DRAG_EVENTS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})


@dataclass(frozen=True, slots=True)
class Dropped:
    """What a drop or the clipboard holds: ``files`` to read, a table or vCards as ``text``, a ``network`` to open.

    ``others`` are files that hold no people as far as their names tell, ``elsewhere`` addresses of no file here.
    """

    files: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()
    elsewhere: tuple[str, ...] = ()
    text: str = ""
    network: Path | None = None

    def is_welcome(self) -> bool:
        """Tell whether there is anything in it that can be used."""
        return bool(self.files or self.text or self.network)

    def holds_cards(self) -> bool:
        """Tell whether the text is vCards."""
        return _CARD.match(self.text) is not None

    def refused(self) -> list[str]:
        """Give the names of what cannot be used."""
        return [*(path.name for path in self.others), *self.elsewhere]


def dropped(mime: QMimeData | None) -> Dropped:
    """Tell what is in a drop or on the clipboard; one that was never filled has no data at all."""
    if mime is None:
        return Dropped()
    local = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    # A person of an address book may come with an address of that program alone.
    cards = cards_in(mime) if not local else ""
    if cards:
        return Dropped(text=cards)
    if mime.hasUrls():
        return _sorted_files(local, tuple(url.toDisplayString() for url in mime.urls() if not url.isLocalFile()))
    text = mime.text() if mime.hasText() else ""
    return Dropped(text=text) if _is_welcome(text) else Dropped()


def _is_welcome(text: str) -> bool:
    from netgrow_desktop.services.pasted import lists_people

    is_card = _CARD.match(text) is not None and len(text) <= TABLE_BYTES
    return bool(text) and (is_card or is_table(text) or lists_people(text))


def cards_in(mime: QMimeData) -> str:
    """Give the vCards in a drop or on the clipboard, whatever they are called there; empty if there are none."""
    for kind in mime.formats():
        name, _, parameters = kind.partition(";")
        if name.strip().lower() in CARD_TYPES:
            data = bytes(mime.data(kind).data())
            text = _decoded(data, parameters) if len(data) <= TABLE_BYTES else ""
            if _CARD.match(text):
                return text
    return ""


def _decoded(data: bytes, parameters: str) -> str:
    """Give bytes as text: in the charset that they are said to be in, else in the first that they can be in."""
    said = re.search(r"charset=\"?([\w.-]+)", parameters, re.IGNORECASE)
    wide = ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-16-le",) if data[1:2] == b"\0" else ()
    for encoding in (*((said.group(1),) if said else ()), *wide, "utf-8-sig"):
        with contextlib.suppress(LookupError, UnicodeError):
            return data.decode(encoding).rstrip("\0")
    return data.decode("cp1252", "replace")


def _sorted_files(paths: list[Path], elsewhere: tuple[str, ...]) -> Dropped:
    if len(paths) == 1 and paths[0].suffix.lower() == NETWORK_SUFFIX and paths[0].is_file():
        return Dropped(network=paths[0])
    files = tuple(path for path in paths if path.suffix.lower() not in NO_PEOPLE and not path.is_dir())
    return Dropped(files, tuple(path for path in paths if path not in files), elsewhere)


def is_table(text: str) -> bool:
    """Tell whether a text looks like a table: two lines, with the same separator in both."""
    if len(text) > TABLE_BYTES:
        return False
    lines = [line for line in text[:20_000].splitlines() if line.strip()]
    return len(lines) > 1 and any(all(separator in line for line in lines[:2]) for separator in "\t,;")


def names_of(names: list[str]) -> str:
    """Give a few names in one line, with how many more there are."""
    shown = [name if len(name) <= 48 else f"{name[:30]}…{name[-16:]}" for name in names[:MOST_NAMES]]
    rest = len(names) - len(shown)
    return ", ".join(shown) + (f" + {rest}" if rest else "")


class DropDesk(QObject):
    """Takes drops anywhere on a window, before the widgets under the mouse can, and says what they will do.

    The events are watched where they reach the window from the system: a search field would else eat a file as
    text. Drags that began inside the program, and text over a field, are left to the widgets.
    """

    arrived = Signal(object)
    """Something welcome was dropped: its :class:`Dropped`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.overlay = DropOverlay(window)
        self._content = Dropped()
        self._lent: QWidget | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._window:
            handle = self._window.windowHandle()
            handle.removeEventFilter(self)
            handle.installEventFilter(self)
        if kind not in DRAG_EVENTS:
            return False
        if kind is QEvent.Type.DragLeave:
            self.overlay.hide()
            return False
        return isinstance(event, QDropEvent) and self._take(watched, event)

    def _take(self, watched: QObject, event: QDropEvent) -> bool:
        """Handle a drag or drop; give whether it was ours."""
        from_outside = event.source() is None
        over_widgets = watched is not self._window
        mime = event.mimeData()
        if not from_outside or (over_widgets and not (mime.hasUrls() or cards_in(mime))):
            return False
        if over_widgets and self._lent_to(event):
            self.overlay.hide()
            return False
        if event.type() is QEvent.Type.Drop:
            self._drop(event)
            return True
        if event.type() is QEvent.Type.DragEnter or not self.overlay.isVisible():
            self._content = dropped(event.mimeData())
            self._say()
        if self._content.is_welcome():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        return True

    def _lent_to(self, event: QDropEvent) -> bool:
        """Tell whether the widget under the mouse takes this itself, as a person's photo takes a picture."""
        from netgrow_desktop.ui.person.photo import PhotoButton, picture_in

        under = self._window.childAt(event.position().toPoint())
        lent = under if isinstance(under, PhotoButton) and picture_in(event.mimeData()) is not None else None
        if self._lent is not None and self._lent is not lent:
            # It would never hear that the mouse went on: from here the events are ours again.
            QApplication.sendEvent(self._window.windowHandle(), QDragLeaveEvent())
        self._lent = lent
        return lent is not None

    def _drop(self, event: QDropEvent) -> None:
        self.overlay.hide()
        content = dropped(event.mimeData())
        if not content.is_welcome():
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.arrived.emit(content)

    def _say(self) -> None:
        content = self._content
        refused = self.tr("Not a list of people: {names}").format(names=names_of(content.refused()))
        if content.network is not None:
            self.overlay.show_accepted(self.tr("Drop to open this network"), content.network.name)
        elif content.text:
            what = self.tr("Drop to import these people") if content.holds_cards() else self.tr(
                "Drop to import this table"
            )  # fmt: skip
            self.overlay.show_accepted(what, self.tr("You see first what would be added and changed."))
        elif content.files:
            names = names_of([path.name for path in content.files])
            after = self.tr("You see first what would be added and changed.")
            detail = "\n".join([names, *([refused] if content.refused() else []), after])
            self.overlay.show_accepted(words(Message("window.drop_files", {"n": len(content.files)})), detail)
        elif content.refused():
            self.overlay.show_refused(self.tr("This cannot be imported"), refused)
        else:
            self.overlay.hide()
