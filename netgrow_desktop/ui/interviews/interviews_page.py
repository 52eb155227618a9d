"""The desk *Informational interviews*: on the left all of them, on the right the one at hand."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.interviews.interview import Beginning, Interview, Wish
from netgrow_desktop.services.interviews import Held
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.before_writing.mailing import open_draft
from netgrow_desktop.ui.before_writing.wordings import usual_language
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.interviews.interview_list import InterviewList
from netgrow_desktop.ui.interviews.interview_view import InterviewView
from netgrow_desktop.ui.interviews.wordings import title_of
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning import plan_follow_up
from netgrow_desktop.ui.tab import PassingPage
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import own_zone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path
    from typing import Any

    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.domain.examine.ways import Way
    from netgrow_desktop.domain.interviews.questions import BankQuestion
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.interviews import AskText, InterviewService
    from netgrow_desktop.services.introductions import CameUp


class InterviewsPage(PassingPage):
    """The desk. ``left`` asks to go back, ``print_requested`` carries a preparation sheet, ``saved`` a file's path."""

    person_requested = Signal(int)
    print_requested = Signal(object)
    saved = Signal(str)

    def __init__(
        self,
        service: InterviewService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Changes.FOLLOW_UPS | Changes.INTERACTIONS | Changes.CONTACTS, parent)
        self._service, self._lanes, self._today = service, lanes, today
        self._all, self._details, self._texts = Question(lanes), Question(lanes), Question(lanes)
        self._interviews: dict[int, Interview] = {}
        self._wanted = 0
        self._text: AskText | None = None
        self.leave = back_button()
        self.leave.setText(self.tr("Follow-ups"))
        self.leave.setAccessibleName(self.tr("Back to the follow-ups"))
        self.new = QPushButton(self.tr("New interview"))
        self.remove = QPushButton(self.tr("Remove"))
        self.list = InterviewList()
        self.view = InterviewView(contacts, service.introductions, lanes, today())
        self.empty = EmptyState(
            "calendar",
            self.tr("Whom could you learn from?"),
            hint=self.tr("20 minutes with somebody in another department or field teach more than a week of reading."),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        set_icon(self.new, "plus")
        set_button_kind(self.remove, "quiet")
        self.empty.add_action(self.tr("New interview"), self.begin, kind="primary", icon="plus")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.view)
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(SPACE_L, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.list)
        row.addWidget(scroll, 1)
        self.views = OnePage()
        self.views.addWidget(self.empty)
        self.views.addWidget(desk)
        title = self.tr("Informational interviews")
        whole: QVBoxLayout = put_head(self, self.leave, title, plain_label("", "muted"), self.remove, self.new)
        whole.addWidget(self.views.holder, 1)

    def _connect(self) -> None:
        view = self.view
        self.leave.clicked.connect(self.left)
        self.new.clicked.connect(self.begin)
        self.remove.clicked.connect(lambda: self._act(self._service.delete))
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_current())
        view.wish_edited.connect(self._change)
        view.person.found.connect(self._name)
        view.nobody_yet.clicked.connect(self._take_person_out)
        view.person.added.connect(lambda name: self._act(lambda number: self._service.name_new(number, name)))
        view.person_requested.connect(self.person_requested)
        view.ask_requested.connect(self._ask)
        view.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(view.text.toPlainText()))
        view.mail.clicked.connect(self._mail)
        view.asked.clicked.connect(self._note_asked)
        view.day.schedule.clicked.connect(self._schedule)
        view.day.file_chosen.connect(self._save_file)
        view.questions.chosen.connect(self._prepare)
        view.questions.rated.connect(self._hold)
        view.questions.added.connect(lambda theme, text: self._write(partial(self._service.add_question, theme, text)))
        view.questions.removed.connect(lambda text: self._write(partial(self._service.delete_question, text)))
        view.preview.clicked.connect(self._preview)
        view.notes.left.connect(self._keep_notes)
        view.held.clicked.connect(self._hold)
        view.names.added.connect(self._come_up)
        view.thanked.clicked.connect(lambda: self._act(lambda number: self._service.thanked(number, self._today())))
        view.again.clicked.connect(self._plan_again)

    # What is shown

    @override
    def refresh(self, changes: Changes) -> None:
        self._all.ask(self._service.everything, self._show)

    def _show(self, interviews: list[Interview]) -> None:
        current = self._wanted or self.list.current_id()
        self._wanted = 0
        self._interviews = {each.id: each for each in interviews}
        self.list.show_interviews(interviews, current, self._today())
        self.views.setCurrentIndex(1 if interviews else 0)
        # Where there is none, the middle of the page offers it.
        self.new.setVisible(bool(interviews))
        self.remove.setVisible(bool(interviews))
        self._show_current()

    def current(self) -> Interview | None:
        """Give the interview at hand."""
        return self._interviews.get(self.list.current_id())

    def _show_current(self) -> None:
        interview = self.current()
        if interview is None:
            return
        service, today = self._service, self._today()
        self.view.show_interview(interview, today)
        self._details.ask(
            lambda: (service.bank(interview), service.ways(interview, today)),
            lambda found: self._show_details(interview, *found),
        )

    def _show_details(self, interview: Interview, bank: list[BankQuestion], ways: list[Way]) -> None:
        self.view.show_bank(bank, interview)
        self.view.show_ways(ways, interview)

    # Acts

    def begin(self, beginning: Beginning | None = None) -> None:
        """Begin an interview: with nobody yet and a first word for what is looked for, or as *beginning* says."""
        said = beginning if isinstance(beginning, Beginning) else Beginning(Wish(topic=self.tr("Something new")))

        def made(outcome: Outcome[int]) -> None:
            self._wanted = outcome.value
            self.refresh(Changes.FOLLOW_UPS)
            topic = self.view.fields["topic"]
            topic.setFocus()
            topic.selectAll()

        self._lanes.write(lambda: self._service.wish(*said), made)

    def _write(self, act: Callable[[], Outcome[Any]]) -> None:
        self._lanes.write(act)

    def _act(self, act: Callable[[int], Outcome[Any]]) -> None:
        number = self.list.current_id()
        if number:
            self._lanes.write(lambda: act(number))

    def _change(self, wish: Wish) -> None:
        now = self.current()
        if now is not None and wish != now.wish:
            self._act(lambda number: self._service.change(number, wish, now.contact_id, now.introducer_id))

    def _name(self, row: ContactRow) -> None:
        now = self.current()
        if now is not None:
            self._act(lambda number: self._service.change(number, now.wish, row.id, now.introducer_id))

    def _take_person_out(self) -> None:
        now = self.current()
        if now is not None:
            self._act(lambda number: self._service.change(number, now.wish, 0, now.introducer_id))

    def _ask(self, contact_id: int) -> None:
        now = self.current()
        if now is not None:
            usual = usual_language()
            self._texts.ask(lambda: self._service.ask_text(now, contact_id, usual), self._show_text)

    def _show_text(self, text: AskText) -> None:
        self._text = text
        self.view.show_text(text)

    def _mail(self) -> None:
        text = self._text
        if text is not None:
            body = self.view.text.toPlainText()
            _, told = open_draft(QDesktopServices.openUrl, (text.address,), text.draft.subject, body)
            self.view.tell_of_draft(told)

    def _note_asked(self) -> None:
        text = self._text
        if text is not None:
            self._act(lambda number: self._service.asked(number, text.contact_id, self._today()))
            self.view.hide_text()

    def _schedule(self) -> None:
        form, zone = self.view.day, own_zone()
        day, at, place, minutes = form.day.day(), form.at.text(), form.place.text(), form.minutes.value()
        if day is not None:
            self._act(lambda number: self._service.schedule(number, day, at, place, minutes, zone))

    def _save_file(self, path: Path) -> None:
        number, now = self.list.current_id(), datetime.now(UTC)

        def write() -> Outcome[Path]:
            return Outcome(self._service.save_file(number, path, now, words), Changes.NOTHING)

        if number:
            self._lanes.write(write, lambda outcome: self.saved.emit(str(outcome.value)))

    def _prepare(self, questions: list[str]) -> None:
        self._act(lambda number: self._service.prepare(number, questions, self._today()))

    def _preview(self) -> None:
        """Keep the questions that are ticked, and show the sheet."""
        number, today, ticked = self.list.current_id(), self._today(), self.view.questions.ticked()
        now = self.current()
        if now is None:
            return

        def show(_outcome: object = None) -> None:
            self._texts.ask(lambda: self._service.sheet(number, today), self.print_requested.emit)

        if now.prepared_on and [each.question for each in now.questions] == ticked:
            show()
        else:
            self._lanes.write(lambda: self._service.prepare(number, ticked, today), show)

    def _hold(self) -> None:
        now = self.current()
        if now is None:
            return
        today = self._today()
        day = min(today.fromisoformat(now.planned_on), today) if now.planned_on else today
        held = Held(day, self.view.notes.toPlainText(), self.view.questions.asked())
        self._act(lambda number: self._service.held(number, held, today))

    def _keep_notes(self, number: int, text: str) -> None:
        notes, known = self.view.notes, self._interviews.get(number)

        def failed(error: NetGrowError) -> None:
            notes.note_failure(number, known.notes if known is not None else "")
            self._lanes.failed.emit(error.message)

        self._lanes.write(lambda: self._service.note(number, text), lambda _: notes.note_kept(number), failed)

    def _come_up(self, people: list[CameUp]) -> None:
        now, ledger = self.current(), self._service.introductions
        if now is not None:
            through, names = now.contact_id, self.view.names
            self._lanes.write(lambda: ledger.came_up(through, people), lambda _: names.clear())

    def _plan_again(self) -> None:
        now = self.current()
        if now is not None:
            plan_follow_up(
                self,
                self.view.again,
                title_of(now),
                self._today(),
                lambda day, why: self._act(lambda number: self._service.follow_up(number, day, why)),
            )
