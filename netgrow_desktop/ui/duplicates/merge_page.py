"""The page *Merge these two*: two people whom the owner chose, side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.ui.duplicates.acts import Act
from netgrow_desktop.ui.duplicates.pair_desk import PairDesk, read_people
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.tab import Tab

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import DuplicateService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.viewmodels.merging import Person


class MergePage(Tab):
    """Two people side by side. ``left`` asks to go back, ``merged`` carries the id of the one who stayed."""

    left = Signal()
    merged = Signal(int)

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
        self._question = Question(lanes)
        self._two: tuple[int, int] | None = None
        self.desk = PairDesk((Act.APART, Act.MERGE))
        self.back = back_button()
        whole = put_head(self, self.back, self.tr("Merge these two"), QWidget())
        whole.addWidget(self.desk, 1)
        self.back.clicked.connect(self.left)
        self.desk.asked.connect(self.act)
        self.desk.left.connect(self.left)

    def show_two(self, one: int, other: int) -> None:
        """Show two people, by their ids."""
        self._two = (one, other)
        self.desk.clear()
        if self.isVisible():
            self._ask()

    @override
    def refresh(self, changes: Changes) -> None:
        self._ask()

    def _ask(self) -> None:
        if self._two is None:
            return
        contacts, follow_ups, two, today = self._contacts, self._follow_ups, self._two, self._today()
        self._question.ask(lambda: read_people(contacts, follow_ups, two, today), self._show, self._leave)

    def _show(self, people: tuple[Person, Person]) -> None:
        is_first = self.desk.merging() is None
        self.desk.show_people(*people)
        if is_first:
            # Only what is seen can have the keyboard.
            QTimer.singleShot(0, self, self.desk.comparison.begin)

    def _leave(self, _error: NetGrowError) -> None:
        """Go back: one of the two is gone, which whoever removed them knows."""
        if self._two is not None:
            self._two = None
            self.desk.clear()
            self.left.emit()

    def act(self, act: Act) -> None:
        """Merge the two, or remember that they are two people."""
        merging, service = self.desk.merging(), self._duplicates
        if merging is None:
            return
        keep, gone, choices = merging.kept.id, merging.gone.id, merging.choices()
        self._forget()
        self._lanes.write_long(
            lambda _progress: service.merge(keep, gone, choices) if act is Act.MERGE else service.not_same(keep, gone),
            lambda _outcome: self.merged.emit(keep) if act is Act.MERGE else self.left.emit(),
            failed=self._fail,
            broken=self.left.emit,
        )

    def _fail(self, error: NetGrowError) -> None:
        self._lanes.failed.emit(error.message)
        self.left.emit()

    def _forget(self) -> None:
        """Decide about the two only once."""
        self._two = None
        self.desk.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk.merging() is not None:
            QTimer.singleShot(0, self, self.desk.comparison.begin)
