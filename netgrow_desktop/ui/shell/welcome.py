"""What the window says by itself about an open network: the sample, a file that can only be read, who you are."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.ui.shell.network_page import NetworkPage
    from netgrow_desktop.ui.shell.session import Session


BACKUP_EVERY = timedelta(days=1)
DAMAGED, MISSING = "network.damaged", "network.missing"
_PLACE = "place"
"""The name of the notice about where the file lies."""
_CUT_OFF = "cut-off"
"""The name of the notice about an import that was cut off."""
_INVITATION = "about-me"
"""The name of the notice that asks who the owner is."""
_ASKED = "about_me_asked"


def backup_is_due(times: Iterable[datetime], now: datetime) -> bool:
    """Tell whether no backup was made within a day of *now*; one from the future is left by a clock that ran ahead."""
    return all(abs(now - made_at) > BACKUP_EVERY for made_at in times)


class Welcome(QObject):
    """Posts the notices of an open network, and asks once who its owner is, after the first people came."""

    leave_sample_pressed = Signal()
    restore_pressed = Signal()
    backups_pressed = Signal()
    export_pressed = Signal()
    reopen_pressed = Signal()

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._page: NetworkPage | None = None

    def serve(self, page: NetworkPage | None) -> None:
        """Greet with the network of that page from now on."""
        self._page = page
        if page is None:
            return
        if page.opened.is_sample:
            page.notices.post(
                "sample",
                "info",
                self.tr("You are looking at the sample network. Everybody in it is invented."),
                (self.tr("Remove the sample and start my own"), self.leave_sample_pressed.emit),
            )
        elif page.opened.is_disk_full:
            text = self.tr("The disk of this network is full, so it can only be read. Free some space to change it.")
            page.notices.post("read-only", "warning", text, (self.tr("Open it again"), self.reopen_pressed.emit))
        elif page.opened.read_only:
            text = self.tr("This file can only be read here. Copy it to a folder that you may write to, to change it.")
            page.notices.post("read-only", "warning", text)
        page.person_came.connect(self._on_person_came)
        page.lanes.failed.connect(self._on_failed)
        page.lanes.changed.connect(self._on_changed)

    def check(self) -> None:
        """Look for damage in the file before anything is written to it, and say so if there is any."""
        page = self._page
        if page is None:
            return
        opened, lanes = page.opened, page.lanes

        def is_sound() -> bool:
            try:
                damage = opened.check()
            except NetGrowError as error:
                if error.message.code != DAMAGED:
                    raise
                damage = (str(error),)
            if damage:
                lanes.refuse_writes(NetGrowError(DAMAGED, path=str(opened.path)))
            return not damage

        def found(sound: bool) -> None:
            if sound:
                then = partial(self._back_up_daily, page)
                # What failed to be finished is tried again at the next start.
                lanes.before_writes(opened.finish, partial(self._finished, page), lambda _: then())
            elif page is self._page:
                self._warn_of_damage(page)

        lanes.before_writes(is_sound, found)
        if not opened.is_sample and not self._session.flag(self._key(_PLACE, page)):
            lanes.work(lambda _: opened.whereabouts(), lambda places: self._tell_place(page, *places))

    def _finished(self, page: NetworkPage, told: Message | None) -> None:
        """Say of an import that was cut off that nothing of it came in."""
        if told is not None and page is self._page:
            understood = self.tr("Understood"), partial(page.notices.withdraw, _CUT_OFF)
            page.lanes.written.connect(self._on_written)
            page.notices.post(
                _CUT_OFF, "warning", words(told), (self.tr("Import again…"), page.choose_requested.emit), understood
            )
        self._back_up_daily(page)

    def _on_written(self, outcome: Outcome[object]) -> None:
        if self._page is not None and outcome.name is not None and outcome.name.code.startswith("journal.import"):
            self._page.notices.withdraw(_CUT_OFF)

    def _tell_place(self, page: NetworkPage, share: str, program: str) -> None:
        """Say once what is different about a file on a network drive or in a folder that is kept in sync."""
        if page is not self._page or not (share or program):
            return
        if program:
            text = self.tr(
                "{program} keeps the folder of this network in sync. Have the network open on one computer at a time, "
                "and wait until {program} is done before you open it on another one: else one of two versions is lost."
            ).format(program=program)
        else:
            text = self.tr(
                "This network lies on a network drive. Saving takes longer there, and while it is open here nobody "
                "else can change it. If the drive is cut off, what you saved before is safe."
            )

        def understood() -> None:
            self._session.put(self._key(_PLACE, page), value=True)
            page.notices.withdraw(_PLACE)

        page.notices.post(_PLACE, "info", text, (self.tr("Understood"), understood))

    def _on_failed(self, message: Message) -> None:
        page = self._page
        if page is not None and message.code == DAMAGED:
            page.lanes.refuse_writes(NetGrowError(DAMAGED, path=str(page.opened.path)))
            self._warn_of_damage(page)

    def _warn_of_damage(self, page: NetworkPage) -> None:
        """Say that the file is damaged, and what helps: a backup is only spoken of where there is one."""

        def warn(backups: Sequence[Backup]) -> None:
            if page is not self._page:
                return
            if backups:
                text = self.tr(
                    "This network file is damaged, so nothing more is written to it. Put back the newest backup, "
                    "or export what can still be read."
                )
                restore = (self.tr("Restore the newest backup"), self.restore_pressed.emit)
                page.notices.post("damage", "danger", text, restore, (self.tr("Backups…"), self.backups_pressed.emit))
            else:
                text = self.tr(
                    "This network file is damaged, so nothing more is written to it, and there is no backup of it. "
                    "Export what can still be read, and import that into a new network."
                )
                page.notices.post("damage", "danger", text, (self.tr("Export…"), self.export_pressed.emit))

        page.lanes.read(page.opened.backups, warn, lambda _: warn(()))

    def _back_up_daily(self, page: NetworkPage) -> None:
        """Make the day's backup of a sound file that has people in it."""
        opened = page.opened
        if opened.read_only or opened.is_sample:
            return

        def make_if_due() -> None:
            times = [backup.made_at for backup in opened.backups()]
            if backup_is_due(times, datetime.now(UTC)) and opened.contacts.facets().people:
                opened.back_up()

        def failed(error: NetGrowError) -> None:
            # That the file is gone is said above the tabs.
            if error.message.code != MISSING:
                page.lanes.failed.emit(error.message)

        page.lanes.work(lambda _: make_if_due(), lambda _: None, failed=failed)

    # About me

    def _on_person_came(self) -> None:
        page = self._page
        if page is None or page.opened.is_sample or self._session.flag(self._key(_ASKED, page)):
            return
        page.lanes.read(page.opened.owner.about_me, self._invite)

    def _invite(self, about_me: AboutMe | None) -> None:
        page = self._page
        if page is None or about_me is not None:
            return
        page.notices.post(
            _INVITATION,
            "info",
            self.tr("Say who you are: your own entries are then kept apart, and your name stands on what you print."),
            (self.tr("About me…"), self._answer_invitation),
            (self.tr("Not now"), self._decline),
        )

    def _on_changed(self, changes: Changes) -> None:
        """Ask no more once it is known who the owner is: a later file may have said so."""
        page = self._page
        if page is not None and changes & Changes.OWNER and page.notices.text(_INVITATION):
            page.lanes.read(page.opened.owner.about_me, self._take_back)

    def _take_back(self, about_me: AboutMe | None) -> None:
        if self._page is not None and about_me is not None:
            self._page.notices.withdraw(_INVITATION)

    def _answer_invitation(self) -> None:
        self._decline()
        self.ask_about_me()

    def _decline(self) -> None:
        if self._page is not None:
            self._session.put(self._key(_ASKED, self._page), value=True)
            self._page.notices.withdraw(_INVITATION)

    def _key(self, what: str, page: NetworkPage) -> str:
        """Give where the window remembers that something was said of a file, so that undo is not burdened with it."""
        digest = hashlib.sha256(os.fsencode(page.opened.path.absolute())).hexdigest()[:16]
        return f"{what}/{digest}"

    def ask_about_me(self) -> None:
        """Show what the owner said of themselves, to be changed."""
        page = self._page
        if page is not None:
            page.lanes.read(page.opened.owner.about_me, self._show_about_me)

    def _show_about_me(self, about_me: AboutMe | None) -> None:
        page = self._page
        if page is None:
            return
        from netgrow_desktop.ui.settings.about_me import AboutMeDialog

        owner, lanes = page.opened.owner, page.lanes
        dialog = AboutMeDialog(about_me, self._window)
        dialog.saved.connect(lambda said: lanes.write(lambda: owner.save_about_me(said)))
        dialog.open()
