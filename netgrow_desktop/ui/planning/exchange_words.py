"""What a contact was about, as far as giving and asking go, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.before_writing.exchange import Exchange


def exchange_word(exchange: Exchange) -> str:
    """Say what a contact was about."""
    found = {
        Exchange.NO_AGENDA: QCoreApplication.translate("Exchange", "No agenda"),
        Exchange.GAVE: QCoreApplication.translate("Exchange", "I gave"),
        Exchange.ASKED: QCoreApplication.translate("Exchange", "I asked"),
        Exchange.GOT: QCoreApplication.translate("Exchange", "I was helped"),
        Exchange.NEITHER: QCoreApplication.translate("Exchange", "None of these"),
    }
    return found[exchange]
