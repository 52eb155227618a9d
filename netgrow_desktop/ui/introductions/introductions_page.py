"""The page *Introductions*: all of them on one sheet, and two people who are to be brought together in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.interviews.introducing import LetterKind, Pair
from netgrow_desktop.domain.interviews.introductions import Answer, Door, Introduction, IntroductionSide, Ledger
from netgrow_desktop.ui.before_writing.wordings import usual_language
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.introductions import ledger_view
from netgrow_desktop.ui.introductions.forms import TookPlaceForm, WentForm
from netgrow_desktop.ui.introductions.ledger_view import LedgerView
from netgrow_desktop.ui.introductions.pair_view import PairView
from netgrow_desktop.ui.introductions.wordings import how_words, title_of
from netgrow_desktop.ui.person.links import open_address
from netgrow_desktop.ui.planning import plan_follow_up
from netgrow_desktop.ui.tab import PassingPage
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from typing import Any

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.domain.before_writing.templates import Language, Template
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.before_writing import BeforeWritingService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.services.introductions import IntroductionService, TookPlace
    from netgrow_desktop.ui.introductions.recording import PairLine

CARES_ABOUT = Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS | Changes.OWNER


class IntroductionsPage(PassingPage):
    """The page. ``left`` asks to go back; ``person_requested`` and ``writing_requested`` carry somebody's id."""

    person_requested = Signal(int)
    writing_requested = Signal(int)
    about_me_requested = Signal()

    def __init__(
        self,
        service: IntroductionService,
        writing: Callable[[], BeforeWritingService],
        contacts: ContactService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date],
        open_link: Callable[[QUrl], bool] = open_address,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._service, self._writing, self._follow_ups = service, writing, follow_ups
        self._contacts, self._lanes, self._today = contacts, lanes, today
        self._all, self._one, self._naming = Question(lanes), Question(lanes), Question(lanes)
        self._ledger = Ledger((), ())
        self._pair_id = 0
        self.leave = back_button()
        self.remove = QPushButton(self.tr("Remove"))
        self.ledger = LedgerView(contacts, lanes)
        self.pair = PairView(open_link)
        self.views = OnePage()
        self._areas = [
            _scrolled(self.ledger, self.tr("Introductions")),
            _scrolled(self.pair, self.tr("Two people who are to meet")),
        ]
        self._build()
        self._connect()
        self._show_head()

    def _build(self) -> None:
        set_button_kind(self.remove, "quiet")
        for area in self._areas:
            self.views.addWidget(area)
        whole = put_head(self, self.leave, self.tr("Introductions"), plain_label("", "muted"), self.remove)
        whole.addWidget(self.views.holder, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.go_back)
        self.remove.clicked.connect(self._remove)
        self.ledger.noted.connect(self._note)
        self.ledger.acted.connect(self._act)
        pair = self.pair
        pair.answered.connect(self._answer)
        pair.why_said.connect(self._say_why)
        pair.person_requested.connect(self.person_requested)
        pair.introduced.connect(self._ask_when)
        pair.went_requested.connect(lambda: self._ask_how(self.pair.shown()))
        pair.remind_requested.connect(self._remind)
        pair.letter.language_chosen.connect(self._set_language)
        pair.letter.edit_asked.connect(self._edit_text)
        pair.letter.about_me_requested.connect(self.about_me_requested)

    # What is shown

    @override
    def refresh(self, changes: Changes) -> None:
        """Ask anew; what is being typed stays."""
        self._all.ask(self._service.ledger, self._show)
        self._ask_pair()

    def _show(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.ledger.show_ledger(ledger)

    def _ask_pair(self) -> None:
        number, usual, service = self._pair_id, usual_language(), self._service
        if number:
            self._one.ask(lambda: service.pair(number, usual), self._show_pair, self._gone)

    def _show_pair(self, pair: Pair) -> None:
        is_new = self.views.currentIndex() == 0
        self.pair.show_pair(pair)
        if is_new:
            self.views.setCurrentIndex(1)
            self._areas[1].verticalScrollBar().setValue(0)
            self._show_head()
            self.pair.whys[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _gone(self, _error: NetGrowError) -> None:
        self.show_all()

    def show_all(self) -> None:
        """Turn to the sheet with all introductions."""
        self._pair_id = 0
        self._one.drop()
        if self.views.currentIndex():
            self.views.setCurrentIndex(0)
            self._show_head()
            self.ledger.pair.focus_open()

    def show_pair(self, number: int) -> None:
        """Turn to two people who are to be brought together."""
        if number != self._pair_id:
            self._pair_id = number
            self._ask_pair()

    @override
    def escape(self) -> None:
        self.go_back()

    def go_back(self) -> None:
        """Leave the pair for all introductions, and these for where one came from."""
        if self.views.currentIndex():
            self.show_all()
        else:
            self.left.emit()

    def _show_head(self) -> None:
        inside = bool(self.views.currentIndex())
        self.leave.setText(self.tr("All introductions") if inside else self.tr("Back"))
        self.leave.setAccessibleName(self.tr("Back to all introductions") if inside else self.tr("Back"))
        self.remove.setVisible(inside)

    def begin(self, contact_id: int) -> None:
        """Begin to introduce somebody to another person."""
        self.show_all()
        self._name(contact_id, lambda name: self._begin_with(contact_id, name))

    def _begin_with(self, contact_id: int, name: str) -> None:
        line = self.ledger.pair
        line.clear()
        line.one.choose(contact_id, name)
        self._bring_up(line)

    def show_door(self, contact_id: int) -> None:
        """Show who opened the door to somebody, or ask for it."""
        self.show_all()
        self._name(contact_id, lambda name: self._look_for_door(contact_id, name))

    def _look_for_door(self, contact_id: int, name: str) -> None:
        line = self.ledger.door
        line.clear()
        line.other.choose(contact_id, name)
        self._bring_up(line)

    def _bring_up(self, line: PairLine) -> None:
        def show() -> None:
            self._areas[0].ensureWidgetVisible(line, 0, 0)
            if self.isVisible():
                line.focus_open()

        # Once it has its place.
        QTimer.singleShot(0, self, show)

    def _name(self, contact_id: int, named: Callable[[str], None]) -> None:
        contacts = self._contacts
        self._naming.ask(lambda: contacts.contact(contact_id).name, named)

    # Noting

    def _note(self, act: str) -> None:
        made = act != ledger_view.RECEIVED
        line = self.ledger.pair if made else self.ledger.door
        pair, names, service = line.pair(), line.names(), self._service
        if pair is None:
            return
        one, other = pair
        if act == ledger_view.ASK_BOTH:
            usual = usual_language()
            self._lanes.write(lambda: service.begin(one, other, usual), self._begun)
            return
        side = IntroductionSide.MADE if made else IntroductionSide.RECEIVED

        def chosen(took_place: TookPlace) -> None:
            self._lanes.write(lambda: service.add(side, one, other, took_place), lambda _: line.clear())

        TookPlaceForm(side, names, self._today(), chosen, self).open_near(line)

    def _begun(self, outcome: Outcome[int]) -> None:
        self.ledger.pair.clear()
        self.show_pair(outcome.value)

    def _act(self, number: int, act: str) -> None:
        each = self._introduction(number)
        door = self._door(number)
        if door is not None:
            self._act_on_door(door, act)
        elif each is not None:
            self._act_on(each, act)

    def _act_on(self, each: Introduction, act: str) -> None:
        service, today = self._service, self._today()
        acts: dict[str, Callable[[], object]] = {
            ledger_view.GO_ON: lambda: self.show_pair(each.id),
            ledger_view.TOOK_PLACE: lambda: self._ask_when_of(each),
            ledger_view.WENT: lambda: self._ask_how(each),
            ledger_view.WRITE: lambda: self.writing_requested.emit(each.contact_id),
            ledger_view.THANKED: lambda: self._write(service.thanked, each.id, today),
            ledger_view.REMOVE: lambda: self._write(service.delete, each.id),
        }
        acts[act]()

    def _act_on_door(self, door: Door, act: str) -> None:
        if act == ledger_view.WRITE:
            self.writing_requested.emit(door.contact_id)
        elif act == ledger_view.THANKED:
            self._write(self._service.thanked_person, door.contact_id, self._today())

    def _introduction(self, number: int) -> Introduction | None:
        return next((each for each in self._ledger.introductions if each.id == number), None)

    def _door(self, number: int) -> Door | None:
        return next((door for door in self._ledger.doors if door.other_id == -number), None)

    def _write(self, act: Callable[..., Outcome[Any]], *values: object) -> None:
        self._lanes.write(lambda: act(*values))

    def _ask_when(self) -> None:
        each = self.pair.shown()
        if each is not None:
            self._ask_when_of(each)

    def _ask_when_of(self, each: Introduction) -> None:
        service = self._service

        def chosen(took_place: TookPlace) -> None:
            self._lanes.write(lambda: service.happened(each.id, took_place))

        TookPlaceForm(each.side, (each.name, each.other), self._today(), chosen, self).open_near(None)

    def _ask_how(self, each: Introduction | None) -> None:
        if each is None:
            return
        number, service = each.id, self._service
        WentForm(
            title_of(each),
            each.went,
            lambda said: self._write(service.say_how_it_went, number, said),
            lambda: self._write(service.delete, number),
            self,
        ).open_near(None)

    def _remove(self) -> None:
        each = self.pair.shown()
        if each is not None and self._pair_id == each.id:
            self.show_all()
            self._write(self._service.delete, each.id)

    # The pair

    def _answer(self, other: bool, answer: Answer) -> None:
        each, service, today = self.pair.shown(), self._service, self._today()
        if each is None:
            return
        number = each.id
        if answer is Answer.ASKED:
            self._lanes.write(lambda: service.asked(number, today, other=other))
        else:
            self._lanes.write(lambda: service.answer(number, answer, other=other))

    def _say_why(self, other: bool, said: str) -> None:
        # Also while the page is being left: what was typed is kept.
        each, service = self.pair.shown(), self._service
        if each is not None:
            number = each.id
            self._lanes.write(lambda: service.say_why(number, said, other=other))

    def _remind(self) -> None:
        each = self.pair.shown()
        if each is None:
            return
        follow_ups, person = self._follow_ups, each.contact_id
        why = how_words(each.other) if each.introduced_on else title_of(each)

        def chosen(day: date, reason: str) -> None:
            self._lanes.write(lambda: follow_ups.plan([person], day, reason or why))

        plan_follow_up(self, self.pair.remind, one_line(each.name), self._today(), chosen)

    def _set_language(self, language: Language) -> None:
        """Keep in which language one of the two is written to; a letter to both is written in either."""
        each, kind, writing = self.pair.shown(), self.pair.letter_kind(), self._writing
        if each is None or kind is LetterKind.INTRODUCE:
            return
        to_other = kind is LetterKind.ASK_OTHER or (kind is LetterKind.DECLINED and each.answer is Answer.NO)
        person = each.other_id if to_other else each.contact_id
        self._lanes.write(lambda: writing().set_language(person, language))

    def _edit_text(self, template: Template) -> None:
        from netgrow_desktop.ui.before_writing.template_form import TemplateForm

        TemplateForm(template, self._writing, self._lanes, self.pair.letter.begin_anew, self).open_near(None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self.isVisible() and not self.views.currentIndex():
            self.ledger.pair.focus_open()


def _scrolled(sheet: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(sheet)
    return area
