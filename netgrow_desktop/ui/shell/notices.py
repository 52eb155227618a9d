"""The lasting notices above the tabs: each has a name, so that it is replaced and withdrawn, never doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.late_stops import place_stops
from netgrow_desktop.ui.elements.toast import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.ui.elements.banner import BannerKind
    from netgrow_desktop.ui.shell.open_network import OpenNetwork

    Way = tuple[str, Callable[[], object]]


DRIVE_NOTICE = "drive"
"""The name of the notice about what the drive refused."""
OF_THE_DRIVE = frozenset(
    {
        "network.disk_full",
        "network.io_error",
        "network.read_only",
        "network.cannot_open",
        "network.unreadable",
        "backup.disk_full",
    }
)
"""Failures that stay until something is mended: said above the tabs, not in passing."""


def is_of_the_drive(message: Message, opened: OpenNetwork) -> bool:
    """Tell whether a failure is one of the drive on which a network lies; one that can only be read said so before."""
    is_known = opened.read_only and message.code == "network.read_only"
    return message.code in OF_THE_DRIVE and not is_known and message.values.get("path") == str(opened.path)


class Notices(QWidget):
    """A column of banners that takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._told: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_L, 0, SPACE_L, SPACE_S)
        self._column.setSpacing(SPACE_S)
        self.hide()

    def post(self, name: str, kind: BannerKind, text: str, *ways: Way) -> Banner:
        """Show a notice with up to two ways on, in place of the one of that name; words that are new are told."""
        self._take_away(name)
        banner = Banner(kind, text)
        buttons = [banner.add_action(label, act) for label, act in ways]
        self._banners[name] = banner
        self._column.addWidget(banner)
        place_stops(self, buttons)
        self.show()
        if self._told.get(name) != text:
            self._told[name] = text
            announce(self, text, urgent=kind == "danger")
        return banner

    def withdraw(self, name: str, *, for_now: bool = False) -> None:
        """Take a notice away, if it is there; unless it went just *for_now*, the same words are told anew later."""
        if not for_now:
            self._told.pop(name, None)
        self._take_away(name)

    def _take_away(self, name: str) -> None:
        banner = self._banners.pop(name, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def text(self, name: str) -> str:
        """Give what a notice says, empty if it is not there."""
        banner = self._banners.get(name)
        return banner.text() if banner is not None else ""
