"""Deleting people for good: asked first, told what remains, and the backups that still hold them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import FittingDialog
from netgrow_desktop.ui.settings.settings_dialog import backup_words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.erasing import Erased, ErasingService, Rewritten
    from netgrow_desktop.storage.erasing import Held
    from netgrow_desktop.ui.shell.history_desk import HistoryDesk
    from netgrow_desktop.ui.shell.open_network import OpenNetwork
    from netgrow_desktop.ui.theme import ButtonKind, TextRole

WIDTH = 520
LISTED = 6
"""Backups and files that are named; more are counted."""


def ask_to_erase(parent: QWidget, opened: OpenNetwork, lanes: Lanes, history: HistoryDesk, ids: Sequence[int]) -> None:
    """Ask whether people are to be deleted for good; a network that can only be read refuses with a sentence."""
    if opened.read_only:
        lanes.failed.emit(Message("erase.read_only", {"path": str(opened.path)}))
        return

    def ask(names: tuple[str, ...]) -> None:
        if names:
            ErasingDialog(opened.erasing(), lanes, history, tuple(ids), names[0], parent).show()

    lanes.read(lambda: opened.erasing().names(ids, 1), ask)


class ErasingDialog(FittingDialog):
    """Asks, deletes, and offers what is left to do. The window can be used meanwhile; it closes when all is over."""

    def __init__(
        self,
        service: ErasingService,
        lanes: Lanes,
        history: HistoryDesk,
        ids: tuple[int, ...],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", WIDTH, parent)
        self.setWindowTitle(self.tr("Delete for good"))
        self.setAccessibleName(self.windowTitle())
        self._service, self._lanes, self._history = service, lanes, history
        self._ids = ids
        self._named: dict[str, str | int] = {"n": len(ids), "name": breakable(one_line(name))}
        self._erased: Erased | None = None
        self._is_working = False
        self.heading = plain_label("", "heading", wraps=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(self.heading)
        whole.addLayout(self._body)
        whole.addWidget(self.bar)
        whole.addSpacing(SPACE_XS)
        whole.addLayout(self._buttons)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._ask()

    # The question

    def _ask(self) -> None:
        self._begin(words(Message("erase.question", self._named)))
        self._say(
            self.tr(
                "This cannot be undone. Everything about them goes: their details, your notes on them, contact, "
                "follow-ups, promises, interviews, introductions, who knows them, and their part in snapshots."
            ),
            "body",
        )
        self._say(
            self.tr("The history goes, too: nothing that you did before can be undone or done again afterwards."),
            "body",
        )
        self._say(
            self.tr(
                "Backups are looked through next, and you say what becomes of those that hold them. What is out of "
                "reach: files that you exported or copied earlier, calendars that got them, and where you wrote of "
                "them in notes on others or in texts of your own. An import that has them brings them again, since "
                "nothing is remembered of them."
            )
        )
        self._offer(self.tr("Cancel"), self.reject).setFocus()
        self._offer(self.tr("Delete for good"), self._erase, "danger")

    def _erase(self) -> None:
        service, ids = self._service, self._ids
        self._work(self.tr("Deleting…"))
        self._history.hold(True)
        self._lanes.write_long(
            lambda progress: service.erase(ids, progress),
            lambda outcome: self._show_erased(outcome.value),
            failed=self._failed,
            broken=self._ended,
            progressed=self._progressed,
        )

    # What became of it

    def _show_erased(self, erased: Erased) -> None:
        self._ended()
        self._history.forget()
        self._erased = erased
        self._begin(words(Message("erase.done", self._named | {"n": erased.people})))
        if erased.unswept is not None:
            self._say(words(Message("erase.unswept", {"cause": erased.unswept.values["cause"]})), "danger")
            self._offer(self.tr("Try again"), self._sweep)
        if erased.unreadable:
            self._say(words(Message("erase.unreadable", {"n": len(erased.unreadable), "files": _files(erased)})))
            self._offer(self.tr("Remove unreadable files"), self._remove)
        if erased.held:
            self._list_held(erased.held)
            self._offer(self.tr("Leave the backups"), self.accept).setFocus()
            self._offer(self.tr("Delete them there, too"), self._rewrite, "danger")
        else:
            self._say(self.tr("No backup that could be looked into holds them."))
            self._offer(self.tr("Close"), self.accept, "primary").setFocus()
        announce(self, self.heading.text())

    def _list_held(self, held: Sequence[Held]) -> None:
        self._say(words(Message("erase.held", {"n": len(held)})), "body")
        for each in held[:LISTED]:
            said = backup_words(each.backup)
            self._say(said if each.people else words(Message("erase.held_in_history", {"backup": said})))
        if len(held) > LISTED:
            self._say(words(Message("erase.held_more", {"n": len(held) - LISTED})))
        self._say(
            self.tr(
                "Left as they are, they go when they are thinned out, and restoring one brings them back. Taken out, "
                "everybody else stays in them; their history is emptied."
            )
        )

    def _sweep(self) -> None:
        service, erased = self._service, self._erased
        self._work(self.tr("Writing the file anew…"))

        def done(unswept: Message | None) -> None:
            if erased is not None:
                self._show_erased(replace(erased, unswept=unswept))

        self._lanes.write_long(
            lambda _progress: service.sweep(),
            lambda outcome: done(outcome.value),
            failed=self._failed,
            broken=self._ended,
        )

    def _remove(self) -> None:
        service, erased = self._service, self._erased
        if erased is None:
            return
        self._work(self.tr("Removing files…"))
        self._lanes.write_long(
            lambda _progress: service.remove(erased.unreadable),
            lambda outcome: self._show_erased(replace(erased, unreadable=outcome.value)),
            failed=self._failed,
            broken=self._ended,
        )

    def _rewrite(self) -> None:
        service, erased = self._service, self._erased
        if erased is None:
            return
        self._work(self.tr("Taking them out of the backups…"))
        backups = [each.backup for each in erased.held]
        self._lanes.write_long(
            lambda progress: service.rewrite(backups, erased.traces, progress),
            lambda outcome: self._show_rewritten(outcome.value),
            failed=self._failed,
            broken=self._ended,
            progressed=self._progressed,
        )

    def _show_rewritten(self, rewritten: Rewritten) -> None:
        self._ended()
        n = len(rewritten.backups)
        heading = words(Message("erase.rewritten", {"n": n})) if n else self.tr("The backups stay as they were.")
        self._begin(heading)
        if rewritten.left:
            self._say(words(Message("erase.left", {"n": len(rewritten.left)})), "danger")
            for _, why in rewritten.left[:LISTED]:
                self._say(words(why))
        self._offer(self.tr("Close"), self.accept, "primary").setFocus()
        announce(self, heading)

    # What it is made of

    def _begin(self, heading: str) -> None:
        """Show nothing but a heading."""
        for layout in (self._body, self._buttons):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._buttons.addStretch(1)
        self.heading.setText(heading)
        self.bar.hide()

    def _say(self, text: str, role: TextRole = "muted") -> None:
        label = plain_label(breakable(text), role, wraps=True)
        self._body.addWidget(label)
        label.show()

    def _offer(self, text: str, act: Callable[[], object], kind: ButtonKind = "plain") -> QPushButton:
        # Enter presses the button that has the keyboard, which is never one that deletes unless it was gone to.
        button = QPushButton(text)
        set_button_kind(button, kind)
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)
        button.show()
        return button

    def _work(self, what: str) -> None:
        self._is_working = True
        self._begin(what)
        self._say(self.tr("You can go on meanwhile; what you change is saved when this is done."))
        self.bar.setRange(0, 0)
        self.bar.show()

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _failed(self, error: NetGrowError) -> None:
        self._ended()
        self._begin(self.tr("This could not be done."))
        self._say(words(error.message), "danger")
        self._offer(self.tr("Close"), self.accept, "primary").setFocus()

    def _ended(self) -> None:
        self._is_working = False
        self._history.hold(False)

    @override
    def reject(self) -> None:
        # What is under way cannot be called off, and what it leads to is said here.
        if not self._is_working:
            super().reject()


def _files(erased: Erased) -> str:
    def said(file: Path) -> str:
        return one_line(file.name)

    more = ", …" if len(erased.unreadable) > LISTED else ""
    return ", ".join(map(said, erased.unreadable[:LISTED])) + more
