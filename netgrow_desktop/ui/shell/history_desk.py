"""Undo and redo in the window: the named actions, and a notice with *Undo* after each change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import WORDING
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from netgrow_desktop.background.lanes import Lanes, Work
    from netgrow_desktop.services.history import HistoryService
    from netgrow_desktop.storage.journal import HistoryEntry
    from netgrow_desktop.ui.elements.toast import Toast, ToastArea, ToastKind

QUIET = frozenset({"journal.edit_contact"})
"""Changes that show in the place where they were made; a notice would only be in the way."""


DECIDING = ("journal.sort", "journal.unsort", "journal.add_key", "journal.remove_key")
"""How the codes of the decisions of a sorting session begin."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an undo or redo: its name if it was done, else how many changes stand in its way.

    ``later`` is 0 where the entry is not in force any more; ``many`` counts what was gone back over in one.
    """

    name: Message | None
    later: int = 0
    many: int = 0


class Offer(NamedTuple):
    """What the button of a notice would do, and with which entry of the journal."""

    way: Literal["undo", "redo", "back"]
    entry: int


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
        self._offers: dict[Toast, Offer] = {}
        self._held = False
        self._silent = False
        self._sorting = False
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

    def be_silent_about_sorting(self, silent: bool) -> None:
        """Show no notice for what is decided of one person: the page on which one sorts shows it, and goes back."""
        self._sorting = silent

    def forget(self) -> None:
        """Take all notices back: the history was emptied."""
        self._withdraw(lambda _offer: True)
        self.refresh()

    def undo(self) -> None:
        """Take back the newest change, also one that was made too lately for the action to name it yet."""
        if self._undo_action.isEnabled():
            history = self._history
            self._write(lambda: undo_newest(history), lambda outcome: self._undone(outcome.entry, outcome.value))

    def redo(self) -> None:
        """Make the change again that the action names."""
        if self._next[1] is not None and self._redo_action.isEnabled():
            self.redo_entry(self._next[1].id)

    def undo_entry(self, entry: int) -> None:
        """Take back one change if nothing came after it, else offer to go back to before it."""
        history = self._history
        self._write(lambda: undo_entry(history, entry), lambda outcome: self._undone(entry, outcome.value))

    def redo_entry(self, entry: int, many: int = 1) -> None:
        """Make one change again if it is the one that was taken back last, and those after it up to *many*."""
        history = self._history
        self._write(lambda: redo_entry(history, entry, many), lambda done: self._redone(done.entry, done.value))

    def _write(self, act: Callable[[], Outcome[TakenBack]], done: Callable[[Outcome[TakenBack]], None]) -> None:
        self._rest()
        self._lanes.write_breakable(act, done, failed=self._not_done, cancelled=self.refresh, broken=self.refresh)

    def _not_done(self, error: NetGrowError) -> None:
        # It can be taken back as before, once what hindered it is gone.
        self.refresh()
        self._lanes.failed.emit(error.message)

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
        if outcome.entry and not isinstance(outcome.value, TakenBack):
            # After something new nothing can be done again, and what would be gone back over is more.
            self._withdraw(lambda offer: offer.way != "undo")
        name = outcome.name
        if name is None or not outcome.entry or name.code in QUIET:
            return
        if self._silent and name.code == "journal.import":
            return
        if self._sorting and name.values.get("n") == 1 and name.code.startswith(DECIDING):
            return
        done = name.code.replace("journal.", "done.", 1)
        if done in WORDING:
            self._offer_undo(words(_with_day(replace(name, code=done))), outcome.entry, "success")

    def _undone(self, entry: int, result: TakenBack) -> None:
        self.refresh()
        if result.name is not None or result.many:
            self._withdraw(lambda offer: offer.way != "undo" or offer.entry >= entry)
            many = result.many or 1
            self._offer(
                self.tr("Undone: {name}").format(name=words(result.name))
                if result.name is not None
                else words(Message("undo.gone_back", {"n": many})),
                self.tr("Redo"),
                lambda: self.redo_entry(entry, many),
                Offer("redo", entry),
            )
        elif result.later:
            later = result.later
            text = words(Message("undo.changes_since", {"n": later}))
            action = words(Message("undo.go_back", {"n": later}))
            self._offer(text, action, lambda: self._go_back(entry, later), Offer("back", entry), "warning")
        else:
            self._withdraw(lambda offer: offer.way != "redo" and offer.entry == entry)
            self._toasts.show_toast(self.tr("That was taken back already."))

    def _redone(self, entry: int, result: TakenBack) -> None:
        self.refresh()
        if result.name is None:
            self._withdraw(lambda offer: offer.way == "redo")
            self._toasts.show_toast(self.tr("That cannot be done again any more."))
            return
        self._withdraw(lambda offer: offer.way != "undo")
        if result.many > 1:
            # An Undo would take back the last of them alone; the list of what was done goes back over all.
            self._toasts.show_toast(words(Message("undo.done_again", {"n": result.many})))
        else:
            self._offer_undo(self.tr("Done again: {name}").format(name=words(result.name)), entry)

    def _go_back(self, entry: int, later: int) -> None:
        history = self._history
        self._write(lambda: go_back(history, entry, later), lambda outcome: self._undone(entry, outcome.value))

    def go_to(self, entry: int, ended: Callable[[], object], progressed: Callable[[int, int], None]) -> Work:
        """Go to the moment right after *entry* (0: before everything), back or forward, and say so."""
        history = self._history
        self._rest()

        def done(outcome: Outcome[TakenBack]) -> None:
            if outcome.value.name is not None:
                self._redone(outcome.entry, outcome.value)
            else:
                self._undone(outcome.entry, outcome.value)
            ended()

        def stopped() -> None:
            self.refresh()
            ended()

        def failed(error: NetGrowError) -> None:
            self._lanes.failed.emit(error.message)
            stopped()

        return self._lanes.write_long(
            lambda progress: go_to(history, entry, progress),
            done,
            failed=failed,
            cancelled=stopped,
            broken=stopped,
            progressed=progressed,
        )

    # The notices

    def _offer_undo(self, text: str, entry: int, kind: ToastKind = "info") -> None:
        self._offer(text, self.tr("Undo"), lambda: self.undo_entry(entry), Offer("undo", entry), kind)

    def _offer(
        self,
        text: str,
        action: str,
        act: Callable[[], object],
        offer: Offer,
        kind: ToastKind = "info",
    ) -> None:
        """Show a notice whose button does one thing with one entry, as long as that is possible."""
        toast = self._toasts.show_toast(text, action, act, kind)
        self._offers[toast] = offer
        toast.dismissed.connect(lambda: self._offers.pop(toast, None))

    def _withdraw(self, is_over: Callable[[Offer], bool]) -> None:
        for toast in [toast for toast, offer in self._offers.items() if is_over(offer)]:
            toast.dismiss()


def undo_newest(history: HistoryService) -> Outcome[TakenBack]:
    """Undo the newest change in force; belongs on the lane for writes."""
    outcome = history.undo()
    return Outcome(TakenBack(outcome.name, 0), outcome.changes, outcome.entry)


def undo_entry(history: HistoryService, entry: int) -> Outcome[TakenBack]:
    """Undo *entry* if it is the newest change in force; belongs on the lane for writes."""
    newest = history.next_undo()
    if newest is not None and newest.id == entry:
        outcome = history.undo()
        return Outcome(TakenBack(outcome.name), outcome.changes, outcome.entry)
    return Outcome(TakenBack(None, history.later(entry) or 0), Changes.NOTHING)


def redo_entry(history: HistoryService, entry: int, many: int = 1) -> Outcome[TakenBack]:
    """Redo *entry* if it is the one that was taken back last, and what follows; belongs on the lane for writes.

    Gives the newest entry that is in force again.
    """
    following = history.next_redo()
    if following is None or following.id != entry:
        return Outcome(TakenBack(None), Changes.NOTHING)
    if many == 1:
        outcome = history.redo()
        return Outcome(TakenBack(outcome.name), outcome.changes, outcome.entry)
    several = history.redo_up_to(history.last_to_redo(many))
    return Outcome(TakenBack(several.name, many=several.value), several.changes, several.entry)


def go_to(history: HistoryService, entry: int, progress: Callable[[int, int], object]) -> Outcome[TakenBack]:
    """Go to the moment right after *entry* (0: before everything); belongs on the lane for long writes.

    A name tells that changes were made again, else they were undone.
    """
    if entry and history.is_undone(entry) is not False:
        forward = history.redo_up_to(entry, progress)
        return Outcome(TakenBack(forward.name, many=forward.value), forward.changes, forward.entry)
    back = history.undo_back_to(entry + 1, progress)
    return Outcome(TakenBack(None, many=back.value), back.changes, back.entry)


def go_back(history: HistoryService, entry: int, later: int) -> Outcome[TakenBack]:
    """Undo *entry* and the *later* changes since, unless there are others by now; belongs on the lane for writes."""
    now = history.later(entry)
    if now != later:
        return Outcome(TakenBack(None, now or 0), Changes.NOTHING)
    outcome = history.undo_back_to(entry)
    return Outcome(TakenBack(None, many=outcome.value), outcome.changes, entry)


def _name(entry: HistoryEntry) -> str:
    # In a menu an ampersand would underline the letter after it.
    return words(entry.name).replace("&", "&&")


def _with_day(done: Message) -> Message:
    """Give what was done with the day that it was moved to, if any, in words."""
    to = done.values.get("to")
    return replace(done, values={**done.values, "to": date_in_words(to)}) if isinstance(to, str) else done
