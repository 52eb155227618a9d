"""The page *Find duplicates*: the pairs who may be one person, and the two of one pair side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Progress, Question, Work
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.duplicates import MOST_LISTED
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.duplicates.acts import Act
from netgrow_desktop.ui.duplicates.pair_desk import PairDesk, read_people
from netgrow_desktop.ui.duplicates.pair_list import PairList
from netgrow_desktop.ui.duplicates.wordings import why_words
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.importing.progress_view import ProgressView
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.viewmodels.duplicates import Decisions, Listing, Pair, PairKey, involved, key_of, listing

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import DuplicatePair, DuplicateService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.viewmodels.merging import Merging, Person

LIST_WIDTH = 328
NARROWEST_LIST, NARROWEST_DESK = 240, 560


class DuplicatesPage(Tab):
    """Pairs on the left, the two of one pair on the right. ``left`` asks to go back."""

    left = Signal()
    work_began = Signal(str)
    work_progressed = Signal(int, int)
    work_ended = Signal()
    merging_changed = Signal(bool)
    """Whether all certain ones are being merged: until that is done, everything else that is written waits."""

    def __init__(
        self,
        duplicates: DuplicateService,
        contacts: ContactService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Changes.EVERYTHING & ~Changes.OWNER, parent)
        self._duplicates, self._contacts, self._follow_ups = duplicates, contacts, follow_ups
        self._lanes, self._today = lanes, today
        self._reading, self._comparing = Question(lanes), Question(lanes)
        self._work, self._following = Work(), Work()
        self._is_busy = self._is_merging = False
        self._found: list[DuplicatePair] | None = None
        self._apart: frozenset[tuple[int, int]] = frozenset()
        self._decisions = Decisions()
        # Grows with each decision: what was listed before it is old.
        self._revision = 0
        self._is_stale = self._merged_all = False
        self._wants_keyboard = True
        self.list = PairList()
        self.desk = PairDesk((Act.PREVIOUS, Act.NEXT, Act.SKIP, Act.APART, Act.MERGE))
        self.progress = ProgressView()
        self.empty = EmptyState("sorted", "")
        self.back = back_button()
        self.again = QPushButton(self.tr("Look again"))
        self.merge_all = QPushButton()
        self._summary = plain_label("", "muted")
        self._build()
        self._connect()

    # How it is made

    def _build(self) -> None:
        set_icon(self.again, "refresh-cw")
        set_icon(self.merge_all, "check-check")
        self.merge_all.setToolTip(self.tr("A backup is made before; one undo takes all of it back."))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column.addWidget(self.list)
        for part, narrowest in ((side, NARROWEST_LIST), (self.desk, NARROWEST_DESK)):
            part.setMinimumWidth(narrowest)
        self._splitter = Parts(side, self.desk, stretch=1)
        self._splitter.set_widths([LIST_WIDTH, 3 * LIST_WIDTH])
        self._pages = OnePage()
        for page in (self.progress, self._splitter, self.empty):
            self._pages.addWidget(page)
        whole = put_head(self, self.back, self.tr("Find duplicates"), self._summary, self.again, self.merge_all)
        whole.addWidget(self._pages.holder, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.again.clicked.connect(self.search)
        self.merge_all.clicked.connect(self.merge_certain)
        self.progress.cancel_pressed.connect(self.stop)
        self.list.pairs.rows_wanted.connect(self._read_rows)
        self.list.chosen.connect(self._compare)
        self.list.asked.connect(self.act)
        self.list.entered.connect(self.desk.comparison.begin)
        self.list.left.connect(self.left)
        self.desk.asked.connect(self.act)
        self.desk.left.connect(self.list.setFocus)

    # The search

    def search(self) -> None:
        """Look for pairs. What is listed stays until the answer is there."""
        if self._is_busy:
            return
        self._is_stale, self._is_busy = False, True
        service, before, made = self._duplicates, self._found or [], self._decisions.made

        def look(progress: Progress) -> list[DuplicatePair]:
            found = service.find(progress)
            known = {key_of(each.first, each.second) for each in found}
            # What was decided before this search comes back when it is undone.
            old = {key_of(each.first, each.second): each for each in before if made}
            return [*found, *(each for key, each in old.items() if key in made and key not in known)]

        # Where pairs are listed there is something to go on with meanwhile.
        is_covering = not self.list.pairs.rowCount()
        self._begin_work(self.tr("Looking for people who are here twice…"), is_covering=is_covering)
        self._work = self._lanes.work(
            look,
            self._take_found,
            failed=self._fail,
            cancelled=self._rest,
            broken=self._rest,
            progressed=self._show_progress,
        )

    def _begin_work(self, what: str, *, is_covering: bool) -> None:
        self.merge_all.hide()
        self.again.setEnabled(False)
        self.again.setText(self.tr("Looking again…"))
        self.again.setVisible(not is_covering)
        if is_covering:
            self.progress.begin(what)
            self._pages.setCurrentWidget(self.progress)
            self._summary.setText("")
        self.work_began.emit(what)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.show_progress(done, total)
        self.work_progressed.emit(done, total)

    def _take_found(self, found: list[DuplicatePair]) -> None:
        self._found = found
        self._end_work()
        self._follow()

    def _end_work(self) -> None:
        self._is_busy = False
        self.progress.end()
        self.again.setText(self.tr("Look again"))
        self.again.setEnabled(True)
        self.again.show()
        self._wants_keyboard = self._wants_keyboard or self._pages.currentWidget() is self.progress
        self._set_merging(merging=False)
        self.work_ended.emit()

    def _fail(self, error: NetGrowError) -> None:
        self._rest()
        self._lanes.failed.emit(error.message)

    def _rest(self) -> None:
        self._end_work()
        if self._found is None:
            self._say_nothing(self.tr("The search was stopped."), self.tr("Nobody was merged."))
        else:
            self._follow()

    @override
    def stop(self) -> None:
        """Break off the search, or the merging of all certain ones."""
        if self._is_busy:
            self._work.cancel()

    # What is shown

    @override
    def refresh(self, changes: Changes) -> None:
        if self._found is None:
            self.search()
            return
        if changes & Changes.CONTACTS and not self._is_deciding():
            # Who came or changed since may be there twice as well: that is looked for when the page is next shown.
            self._is_stale = True
        self._follow()

    def _is_deciding(self) -> bool:
        return bool(self._decisions.gone or self._decisions.apart)

    def _follow(self) -> None:
        """Ask what became of the people of all pairs, and list what is still to be decided."""
        service, found, decisions = self._duplicates, self._found or [], self._decisions
        shown, revision, merged_all = list(self.list.pairs.pairs()), self._revision, self._merged_all

        def look(_progress: Progress) -> Listing:
            standing = service.standing(involved(found, decisions))
            return listing(found, standing, decisions, shown, merged_all=merged_all)

        def take(answer: Listing) -> None:
            # After another decision its own change asks again.
            if revision == self._revision:
                self._take_listing(answer)

        # Many pairs take a while: the comparison of the next one does not wait for them.
        self._following.cancel()
        self._following = self._lanes.work(look, take)

    def _take_listing(self, answer: Listing) -> None:
        self._apart, self._merged_all = answer.apart, False
        # What was being written then may be written by now.
        self._decisions = replace(answer.decisions, gone=self._decisions.gone, apart=self._decisions.apart)
        if self._is_busy and self._pages.currentWidget() is not self._splitter:
            return
        if answer.is_shown:
            self.list.pairs.renew()
            self.list.chosen.emit()
        else:
            current = answer.returned[0] if answer.returned else self.list.current()
            self.list.show_pairs(answer.pairs, current.key if current is not None else None)
        self._show_pairs()

    def _show_pairs(self) -> None:
        """Show how many pairs are left, or that there are none."""
        count = self.list.pairs.rowCount()
        self._tell(count)
        if count:
            # From the empty page the keyboard comes back with the pairs.
            self._wants_keyboard = self._wants_keyboard or self._pages.currentWidget() is not self._splitter
            if self.isVisible() and self._pages.currentWidget() is not self._splitter:
                announce(self, self._summary.text())
            self._pages.setCurrentWidget(self._splitter)
        elif self._decisions.made and self._has_more():
            self._say_nothing(self.tr("Every pair listed is decided."), self.tr("Look again: more have the same name."))
        elif self._decisions.made:
            self._say_nothing(self.tr("Everybody is here once now."), self.tr("Every pair is decided."))
        else:
            self._say_nothing(
                self.tr("Nobody seems to be here twice."),
                self.tr(
                    "Entries whose names agree are listed, unless two LinkedIn profiles, two birthdays or your own "
                    "word say that they are two people."
                ),
            )
        self._take_keyboard()

    def _say_nothing(self, sentence: str, hint: str) -> None:
        self.empty.say("sorted", sentence, hint)
        self._tell(0)
        if self._pages.currentWidget() is not self.empty:
            self._pages.setCurrentWidget(self.empty)
            if self.isVisible():
                self.back.setFocus(Qt.FocusReason.OtherFocusReason)
                announce(self, sentence)

    def _tell(self, count: int) -> None:
        certain, of_name = (self.list.pairs.certain(), self.list.pairs.only_names()) if count else (0, 0)
        counts = {"certain_count": certain, "open_count": count - certain - of_name, "of_name_count": of_name}
        parts = [Message(f"duplicates.{code}", {"n": number}) for code, number in counts.items() if number]
        if of_name and self._has_more():
            parts.append(Message("duplicates.most_listed", {"n": MOST_LISTED}))
        self._summary.setText(" · ".join(words(each) for each in parts))
        self.merge_all.setText(words(Message("duplicates.merge_certain", {"n": certain})))
        self.merge_all.setVisible(certain > 0 and not self._is_busy)

    def _has_more(self) -> bool:
        """Tell whether so many have the same name that the last search listed the likeliest alone."""
        return sum(each.only_name for each in self._found or ()) >= MOST_LISTED

    def _read_rows(self, ids: list[int]) -> None:
        contacts = self._contacts
        self._reading.ask(lambda: contacts.rows(ids), lambda rows: self.list.pairs.take_rows(ids, rows))

    def _compare(self) -> None:
        pair = self.list.current()
        if pair is None:
            self._comparing.drop()
            self.desk.clear()
            return
        contacts, follow_ups, today = self._contacts, self._follow_ups, self._today()

        def show(people: tuple[Person, Person]) -> None:
            self.desk.show_people(*people, why_words(pair))

        # Somebody who went away in the meantime is told of by the change that removed them.
        self._comparing.ask(lambda: read_people(contacts, follow_ups, pair.key, today), show, lambda _error: None)
        row, last = self.list.currentIndex().row(), self.list.pairs.rowCount() - 1
        self.desk.buttons[Act.PREVIOUS].setEnabled(row > 0)
        self.desk.buttons[Act.NEXT].setEnabled(row < last)

    # What is decided

    def act(self, act: Act) -> None:
        """Do something with the current pair; what is not seen yet is not decided about."""
        pair, merging = self.list.current(), self.desk.merging()
        if act in {Act.PREVIOUS, Act.NEXT, Act.SKIP}:
            self._step(act)
        elif pair is None or merging is None or not self.desk.is_about(*pair.key):
            return
        elif act is Act.SWAP:
            self.desk.swap()
        elif act is Act.MERGE:
            self._merge(pair, merging)
        elif act is Act.APART:
            self._keep_apart(pair)

    def _step(self, act: Act) -> None:
        moved = self.list.step(-1 if act is Act.PREVIOUS else 1)
        if act is Act.SKIP and not moved:
            # After the last one those that were skipped come round again.
            self.list.step(-self.list.currentIndex().row())

    def _merge(self, pair: Pair, merging: Merging) -> None:
        service, keep, gone, choices = self._duplicates, merging.kept.id, merging.gone.id, merging.choices()
        self._decisions = replace(self._decisions, merged={**self._decisions.merged, gone: keep})
        self.list.settle(lambda pairs: pairs.merge(gone, keep, self._apart))
        self._decide(pair, frozenset({gone}), frozenset(), lambda: service.merge(keep, gone, choices))

    def _keep_apart(self, pair: Pair) -> None:
        service, (one, other) = self._duplicates, pair.key
        self.list.settle(lambda pairs: pairs.remove(pair.key))
        self._decide(pair, frozenset(), frozenset({pair.key}), lambda: service.not_same(one, other))

    def _decide(
        self, pair: Pair, gone: frozenset[int], apart: frozenset[PairKey], write: Callable[[], Outcome[None]]
    ) -> None:
        """Write a decision; the next pair is there already."""
        before = self._decisions
        self._revision += 1
        self._decisions = replace(
            before, gone=before.gone | gone, apart=before.apart | apart, made=before.made | {pair.found}
        )

        def written(_outcome: object = None) -> None:
            now = self._decisions
            self._decisions = replace(now, gone=now.gone - gone, apart=now.apart - apart)

        def broken() -> None:
            written()
            self._follow()

        def failed(error: NetGrowError) -> None:
            self._lanes.failed.emit(error.message)
            broken()

        self._show_pairs()
        self._lanes.write_long(lambda _progress: write(), written, failed=failed, broken=broken)

    def merge_certain(self) -> None:
        """Merge all who are certainly one, as one change."""
        if self._is_busy:
            return
        self._is_busy = True
        service = self._duplicates
        self._begin_work(self.tr("Merging those who are certainly one…"), is_covering=True)
        self._set_merging(merging=True)
        self._work = self._lanes.write_long(
            service.merge_certain,
            self._take_merged,
            failed=self._fail,
            cancelled=self._rest,
            broken=self._rest,
            progressed=self._show_progress,
        )

    def _set_merging(self, *, merging: bool) -> None:
        if merging is not self._is_merging:
            self._is_merging = merging
            self.merging_changed.emit(merging)

    def _take_merged(self, _outcome: Outcome[int]) -> None:
        self._merged_all = True
        self._revision += 1
        self._end_work()
        self._follow()

    # The keyboard

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wants_keyboard = True
        if self._is_stale:
            self.search()
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self._wants_keyboard and self.list.isVisible() and self.list.current() is not None:
            self._wants_keyboard = False
            self.list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._is_busy:
                self.stop()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)
