"""Handing a draft to the person's own mail program; nothing is sent from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication

from netgrow_desktop.domain.before_writing.mailto import LONGEST_LINK, is_writable, mail_link
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def open_draft(
    open_link: Callable[[QUrl], bool], addresses: Sequence[str], subject: str, body: str
) -> tuple[bool, str]:
    """Open a draft and tell whether that worked, with a sentence that says so.

    A text too long for a link goes by the clipboard.
    """
    for address in addresses:
        if not is_writable(address):
            return False, words(Message("mail.bad_address", {"address": one_line(address)}))
    link = mail_link(addresses, subject, body)
    told = QCoreApplication.translate("DraftView", "The draft is in your mail program.")
    if len(link) > LONGEST_LINK:
        QGuiApplication.clipboard().setText(body)
        link, told = mail_link(addresses, subject), words(Message("mail.body_copied"))
    if not open_link(QUrl.fromEncoded(link.encode("ascii"), QUrl.ParsingMode.StrictMode)):
        return False, words(Message("mail.no_program"))
    return True, told
