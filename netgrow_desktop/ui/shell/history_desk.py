"""Undo and redo in the window: the named actions, and a notice with *Undo* after each change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import WORDING
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.storage.journal import HistoryEntry
    from netgrow_desktop.ui.elements.toast import ToastArea

QUIET = frozenset({"journal.edit_contact"})
"""Changes that show in the place where they were made; a notice would only be in the way."""


SORTING = (
    "journal.sort",
    "journal.unsort",
    "journal.primary",
    "journal.stage_",
    "journal.recall_",
    "journal.merge_contacts",
    "journal.not_same",
)
"""How the codes of changes begin that come one after the other in quick succession: one notice tells of the last."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an undo or redo: its name if it was done, else how many changes stand in its way.

    ``later`` is 0 where the entry is not in force any more.
    """

    name: Message | None
    later: int = 0


class HistoryDesk(QObject):
    """Keeps the two actions and the notices true to the history of one open network."""

    def __init__(
        self,
        history: HistoryService,
        lanes: Lanes,
        toasts: ToastArea,
        undo: QAction,
        redo: QAction,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._lanes = lanes
        self._toasts = toasts
        self._undo_action, self._redo_action = undo, redo
        self._next: tuple[HistoryEntry | None, HistoryEntry | None] = (None, None)
        self._held = False
        self._silent = False
        self._question = Question(lanes)
        lanes.written.connect(self._on_written)
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what would be undone and redone."""
        history = self._history
        self._question.ask(lambda: (history.next_undo(), history.next_redo()), self._show_next)

    def hold(self, held: bool) -> None:
        """Rest while a long write runs: what it writes would come before what is named now."""
        self._held = held
        self._show_next(self._next)

    def be_silent_about_imports(self, silent: bool) -> None:
        """Show no notice for an import: its own page tells of it."""
        self._silent = silent

    def undo(self) -> None:
        """Take back the change that the action names."""
        if self._next[0] is not None and self._undo_action.isEnabled():
            self.undo_entry(self._next[0].id)

    def redo(self) -> None:
        """Make the change again that the action names."""
        entry, history = self._next[1], self._history
        if entry is None or not self._redo_action.isEnabled():
            return
        self._rest()
        self._lanes.write(lambda: redo_entry(history, entry.id), self._redone)

    def undo_entry(self, entry: int) -> None:
        """Take back one change if nothing came after it, else offer to go back to before it."""
        history = self._history
        self._rest()
        self._lanes.write(lambda: undo_entry(history, entry), lambda outcome: self._undone(entry, outcome.value))

    def _rest(self) -> None:
        # Until the history has answered, a second press would not know what it takes back.
        self._undo_action.setEnabled(False)
        self._redo_action.setEnabled(False)

    def _show_next(self, found: tuple[HistoryEntry | None, HistoryEntry | None]) -> None:
        self._next = found
        undo, redo = found
        self._undo_action.setText(self.tr("&Undo {name}").format(name=_name(undo)) if undo else self.tr("&Undo"))
        self._redo_action.setText(self.tr("&Redo {name}").format(name=_name(redo)) if redo else self.tr("&Redo"))
        self._undo_action.setEnabled(undo is not None and not self._held)
        self._redo_action.setEnabled(redo is not None and not self._held)

    def _on_written(self, outcome: Outcome[object]) -> None:
        self.refresh()
        name = outcome.name
        if name is None or not outcome.entry or name.code in QUIET:
            return
        if self._silent and name.code == "journal.import":
            return
        done = name.code.replace("journal.", "done.", 1)
        if done in WORDING:
            entry = outcome.entry
            text = words(replace(name, code=done))
            topic = "sorting" if name.code.startswith(SORTING) else ""
            self._toasts.show_toast(text, self.tr("Undo"), lambda: self.undo_entry(entry), "success", topic=topic)

    def _undone(self, entry: int, result: TakenBack) -> None:
        self.refresh()
        if result.name is not None:
            text = self.tr("Undone: {name}").format(name=words(result.name))
            self._toasts.show_toast(text, self.tr("Redo"), self.redo)
        elif result.later:
            text = words(Message("undo.changes_since", {"n": result.later}))
            action = words(Message("undo.go_back", {"n": result.later}))
            self._toasts.show_toast(text, action, lambda: self._go_back(entry), "warning")
        else:
            self._toasts.show_toast(self.tr("That was taken back already."))

    def _redone(self, outcome: Outcome[TakenBack]) -> None:
        self.refresh()
        if outcome.value.name is not None:
            text = self.tr("Done again: {name}").format(name=words(outcome.value.name))
            self._toasts.show_toast(text, self.tr("Undo"), self.undo)

    def _go_back(self, entry: int) -> None:
        history = self._history
        self._rest()

        def act() -> Outcome[int]:
            return replace(history.undo_back_to(entry), name=None)

        self._lanes.write(act, self._gone_back)

    def _gone_back(self, outcome: Outcome[int]) -> None:
        self.refresh()
        self._toasts.show_toast(words(Message("undo.gone_back", {"n": outcome.value})), self.tr("Redo"), self.redo)


def undo_entry(history: HistoryService, entry: int) -> Outcome[TakenBack]:
    """Undo *entry* if it is the newest change in force; belongs on the lane for writes."""
    newest = history.next_undo()
    if newest is not None and newest.id == entry:
        outcome = history.undo()
        return Outcome(TakenBack(outcome.name), outcome.changes, outcome.entry)
    in_force = [each.id for each in history.entries() if not each.undone]
    later = in_force.index(entry) if entry in in_force else 0
    return Outcome(TakenBack(None, later), Changes.NOTHING)


def redo_entry(history: HistoryService, entry: int) -> Outcome[TakenBack]:
    """Redo *entry* if it is the one that was taken back last; belongs on the lane for writes."""
    following = history.next_redo()
    if following is None or following.id != entry:
        return Outcome(TakenBack(None), Changes.NOTHING)
    outcome = history.redo()
    return Outcome(TakenBack(outcome.name), outcome.changes, outcome.entry)


def _name(entry: HistoryEntry) -> str:
    # In a menu an ampersand would underline the letter after it.
    return words(entry.name).replace("&", "&&")
