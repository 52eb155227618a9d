"""The tab *Examine*: what the network is and what it lacks, on one page, each figure with its explanation."""

from __future__ import annotations

from datetime import date
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.ui.elements.first_steps import FirstSteps
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.examine.acts import ExamineActs
from netgrow_desktop.ui.examine.column import Column
from netgrow_desktop.ui.examine.head import Head
from netgrow_desktop.ui.examine.large_map import LargeMap
from netgrow_desktop.ui.tab import Tab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from netgrow_desktop.domain.examine.snapshots import Comparison
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.examine import ExamineService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.examine.map_part import MapPart
    from netgrow_desktop.ui.examine.part import Part
    from netgrow_desktop.ui.examine.snapshots_part import SnapshotsPart
    from netgrow_desktop.viewmodels.examine import Examined

CARES_ABOUT = Changes.EVERYTHING & ~Changes.SOURCES
ANSWERS_PAUSE_MS = 300
"""While somebody answers one question after the other, the page is worked out anew once they pause."""


class _Maker(NamedTuple):
    """How a part of the page is made, and what the way to it is called."""

    name: str
    module: str
    make: Callable[[], Part]
    needs_key_people: bool = False


class ExamineTab(Tab):
    """The page. ``person_requested`` carries somebody's id, ``walk_requested`` asks for the recall walk,
    ``contacts_requested`` for the table of people, ``about_me_requested`` for who the owner is,
    ``introductions_requested`` for the page of introductions; ``career_requested`` carries a stage of the career map.
    """

    person_requested = Signal(int)
    walk_requested = Signal()
    contacts_requested = Signal()
    about_me_requested = Signal()
    career_requested = Signal(int)
    interview_requested = Signal(object)
    introductions_requested = Signal()

    def __init__(
        self,
        service: ExamineService,
        contacts: ContactService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._service, self._contacts, self._today = service, contacts, today
        self._asking, self._comparing = Question(lanes, is_long=True), Question(lanes, is_long=True)
        self._pause = QTimer(self, singleShot=True, interval=ANSWERS_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._growth = QTimer(self, singleShot=True, interval=0)
        self._growth.timeout.connect(self._grow)
        self._examined: Examined | None = None
        self._state: Mapping[str, object] = {}
        self._parts: list[Part] = []
        self._renewing: Iterator[str] = iter(())
        self._making: Iterator[str] | None = None
        self.acts = ExamineActs(self, service, contacts, follow_ups.plan, lanes, today)
        self.acts.person_requested.connect(self.person_requested)
        self.acts.career_requested.connect(self.career_requested)
        self.acts.interview_requested.connect(self.interview_requested)
        self._makers = self._all_makers()
        self.column = Column([maker.name for maker in self._makers])
        self.head = Head()
        self.head.choose_requested.connect(self.acts.naming.key_people)
        self.head.walk_requested.connect(self.walk_requested)
        self.head.table_requested.connect(self.contacts_requested)
        self.column.add_head(self.head)
        self.first_steps = self._invitation()
        self._large = LargeMap()
        self._pages = OnePage()
        for page in (QWidget(), self.column, self.first_steps, self._large):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages.holder)

    def _invitation(self) -> FirstSteps:
        return FirstSteps(
            self.tr("Nobody to examine yet"),
            self.tr("Bring in the people you know: then this page says what your network is, and what it lacks."),
        )

    # Asking

    @override
    def refresh(self, changes: Changes) -> None:
        """Ask anew; while somebody answers, only once they pause."""
        if changes == Changes.EXAMINE and self._examined is not None:
            # What is being worked out now knows nothing of this answer.
            self._asking.drop()
            self._pause.start()
        else:
            self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        service, today = self._service, self._today()

        def look() -> Examined:
            from netgrow_desktop.viewmodels.examine import examine

            return examine(service, today)

        self._asking.ask(look, self._show)

    def _show(self, examined: Examined) -> None:
        self._examined = examined
        examination = examined.examination
        if not examination.everyone:
            if self._pages.currentWidget() is self._large:
                self._large.left.emit()
            self._pages.setCurrentWidget(self.first_steps)
            self.entrance = self.first_steps.first
            if self.hasFocus():
                self.entrance.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.entrance = None
        if self._pages.currentWidget() is not self._large:
            self._pages.setCurrentWidget(self.column)
        self.head.show_examination(examination)
        self.acts.note_examination(examination)
        for number, maker in enumerate(self._makers):
            self.column.show_part(number, bool(examination.key_people) or not maker.needs_key_people)
        self._renewing = self._steps_to(examined)
        self._growth.start()

    # The parts of the page are made one after the other once it is seen, so that turning to the tab takes no time.

    def _all_makers(self) -> list[_Maker]:
        return [
            _Maker(self.tr("Strength"), "readings_part", self._make_readings),
            _Maker(self.tr("Who is missing"), "roles_part", self._make_roles),
            _Maker(self.tr("Differences"), "diversity_part", self._make_diversity, needs_key_people=True),
            _Maker(self.tr("Open doors"), "introductions_part", self._make_introductions, needs_key_people=True),
            _Maker(self.tr("Who knows whom"), "ties_part", self._make_ties, needs_key_people=True),
            _Maker(self.tr("Fading"), "fading_part", self._make_fading),
            _Maker(self.tr("Map"), "map_part", self._make_map),
            _Maker(self.tr("Changes"), "snapshots_part", self._make_snapshots),
        ]

    def _steps_to(self, examined: Examined) -> Iterator[str]:
        """Have the parts that are there show what was examined."""
        for part in tuple(self._parts):
            yield from part.steps_to(examined)

    def _grow(self) -> None:
        """Take the next small step: the window answers between any two of them."""
        if self._examined is None:
            return
        if next(self._renewing, None) is not None:
            self._growth.start()
            return
        if self._making is None and not self.is_whole():
            self._making = self._steps_of(self._makers[len(self._parts)])
        if self._making is not None:
            if next(self._making, None) is None:
                self._making = None
            self._growth.start()

    def _steps_of(self, maker: _Maker) -> Iterator[str]:
        """Make the next part: load its module, make it, fill it, and put it on the page."""
        import_module(f"{__package__}.{maker.module}")
        yield "loaded"
        part = maker.make()
        part.person_requested.connect(self.person_requested)
        yield "made"
        filled_with: Examined | None = None
        while self._examined is not None and self._examined is not filled_with:
            filled_with = self._examined
            yield from part.steps_to(filled_with)
        number = len(self._parts)
        self._parts.append(part)
        # Being dressed and being shown each take their time.
        part.hide()
        self.column.add_part(part)
        yield "put in place"
        if filled_with is not None:
            has_key_people = bool(filled_with.examination.key_people)
            self.column.show_part(number, has_key_people or not maker.needs_key_people)

    def is_settled(self) -> bool:
        """Tell whether all parts of the page are there, and show what was examined last."""
        return self.is_whole() and self._making is None and not self._growth.isActive()

    def is_whole(self) -> bool:
        """Tell whether all parts of the page are there."""
        return len(self._parts) == len(self._makers)

    def part(self, kind: type[Part]) -> Part:
        """Give the part of this kind. Raises LookupError while it is not made yet."""
        for each in self._parts:
            if isinstance(each, kind):
                return each
        raise LookupError(kind.__name__)

    def _make_readings(self) -> Part:
        from netgrow_desktop.ui.examine.readings_part import ReadingsPart

        part = ReadingsPart()
        part.answered.connect(self.acts.answer)
        part.way_wanted.connect(self.acts.find_way)
        part.about_me_wanted.connect(self.about_me_requested)
        return part

    def _make_roles(self) -> Part:
        from netgrow_desktop.ui.examine.roles_part import RolesPart

        part = RolesPart()
        part.way_wanted.connect(self.acts.find_way)
        part.role_wanted.connect(self.acts.naming.for_role)
        part.about_me_wanted.connect(self.about_me_requested)
        part.career_wanted.connect(self.career_requested)
        part.seat_acted.connect(self.acts.act_on_seat)
        part.seat_wanted.connect(self.acts.ask_seat)
        return part

    def _make_diversity(self) -> Part:
        from netgrow_desktop.ui.examine.diversity_part import DiversityPart

        return DiversityPart()

    def _make_introductions(self) -> Part:
        from netgrow_desktop.ui.examine.introductions_part import IntroductionsPart

        part = IntroductionsPart()
        part.thank_requested.connect(self.acts.thank)
        part.all_requested.connect(self.introductions_requested)
        return part

    def _make_ties(self) -> Part:
        from netgrow_desktop.ui.examine.ties_part import TiesPart

        part = TiesPart()
        part.answered.connect(self.acts.answer_pair)
        self.acts.tie_settled.connect(part.people.settle)
        self.acts.tie_failed.connect(self._ask)
        part.show_mode(1 if self._state.get("pairs") == 1 else 0)
        return part

    def _make_fading(self) -> Part:
        from netgrow_desktop.ui.examine.fading_part import FadingPart

        part = FadingPart()
        part.plan_requested.connect(self.acts.plan)
        return part

    def _make_map(self) -> Part:
        from netgrow_desktop.ui.examine.map_part import MapPart

        part = MapPart(self._today)
        part.plan_requested.connect(self.acts.plan)
        part.panel.as_table.setChecked(self._state.get("map_table") is True)
        part.turned.connect(partial(self._turn_map, part))
        self._large.left.connect(partial(self._turn_map, part))
        return part

    def _turn_map(self, part: MapPart) -> None:
        """Give the map the whole page, or put it back where it was."""
        if part.is_lent():
            part.take_back()
            self._pages.setCurrentWidget(self.column)
            self.column.return_to(part)
        else:
            self._large.take(part.panel)
            self._pages.setCurrentWidget(self._large)
        part.panel.turn.setFocus()

    def _make_snapshots(self) -> Part:
        from netgrow_desktop.ui.examine.snapshots_part import SnapshotsPart

        part = SnapshotsPart()
        part.freeze_requested.connect(self.acts.freeze)
        part.removed.connect(self.acts.remove_snapshot)
        part.compared.connect(partial(self._compare, part))
        return part

    def _compare(self, part: SnapshotsPart, earlier: int, later: int) -> None:
        service, contacts, today = self._service, self._contacts, self._today()

        def look() -> tuple[Comparison, dict[int, str]]:
            comparison = service.compare(earlier, today, later)
            return comparison, {row.id: row.name for row in contacts.rows(sorted(comparison.named()))}

        def show(found: tuple[Comparison, dict[int, str]]) -> None:
            part.show_comparison(*found)

        self._comparing.ask(look, show, lambda _error: None)

    # What the session remembers

    @override
    def state(self) -> dict[str, object]:
        """Give what the next session begins with, as values that JSON can hold."""
        found = dict(self._state)
        for part in self._parts:
            found |= part.state()
        return found

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        """Begin as :meth:`state` says; what is missing or damaged in it stays as usual."""
        self._state = {key: state[key] for key in ("pairs", "map_table") if key in state}
