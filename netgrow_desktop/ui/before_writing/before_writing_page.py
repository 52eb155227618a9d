"""The page *Before I write*: one person after the other, what there is to know, a draft, and what came of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.before_writing.card import Somebody
from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.before_writing.draft_view import DraftView
from netgrow_desktop.ui.before_writing.known_view import KnownView
from netgrow_desktop.ui.before_writing.log_line import LogLine
from netgrow_desktop.ui.before_writing.wordings import usual_language
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.page_head import put_head
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.frames import scrolling
from netgrow_desktop.ui.person.links import open_address
from netgrow_desktop.ui.tab import Tab
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.before_writing import Round

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.before_writing.card import BeforeWriting
    from netgrow_desktop.domain.before_writing.promises import Promise, PromiseSide
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.services.before_writing import BeforeWritingService, CameOfIt, Overall

CARES_ABOUT = (
    Changes.CONTACTS
    | Changes.CATEGORIES
    | Changes.TAGS
    | Changes.INTERACTIONS
    | Changes.FOLLOW_UPS
    | Changes.OWNER
    | Changes.EXAMINE
)
KNOWN_WIDTH, DRAFT_WIDTH = 420, 520
NARROWEST_KNOWN, NARROWEST_DRAFT = 280, 380
LEAST_LETTER = 220
PAPER_WIDTH = 720
MEASURE = 75
"""Letters of a line that is still read with ease."""


class BeforeWritingPage(Tab):
    """The page. ``left`` asks to go back to where one came from, ``person_requested`` carries the id of somebody.

    ``introduction_requested`` carries the id of whoever is to be introduced to somebody.

    *open_link* opens mail drafts, pages and telephone numbers; nothing is ever sent from here.
    """

    left = Signal()
    person_requested = Signal(int)
    introduction_requested = Signal(int)
    about_me_requested = Signal()

    def __init__(
        self,
        service: BeforeWritingService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        open_link: Callable[[QUrl], bool] = open_address,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(CARES_ABOUT, parent)
        self._service, self._lanes, self._today = service, lanes, today
        self._question, self._around = Question(lanes), Question(lanes, is_long=True)
        self.round = Round()
        self._wanted = 0
        self._card: BeforeWriting | None = None
        self._notes: dict[int, str] = {}
        """What was typed of somebody and not noted yet."""
        self._waits_for_queue = self._noting = False
        self.back = QPushButton(self.tr("Back"))
        self.place = plain_label("", "muted")
        self.profile = QPushButton(self.tr("Show in contacts"))
        self.introduce = QPushButton(self.tr("Introduce to…"))
        self.known = KnownView()
        self.draft = DraftView(open_link)
        self.log = LogLine()
        self.warning = Banner("warning", "")
        self.warning.hide()
        self.over = EmptyState("calendar", "")
        self._views = OnePage()
        self._build()
        self._connect()

    # How it is made

    def _build(self) -> None:
        for button, icon in ((self.back, "arrow-left"), (self.introduce, "handshake"), (self.profile, "contact")):
            set_button_kind(button, "quiet")
            set_icon(button, icon, tone="muted")
        self.leave = self.over.add_action(self.tr("Back"), self.left.emit, kind="primary")
        self.once_more = self.over.add_action(self.tr("Once more from the beginning"), self.begin_again)
        known = scrolling(self.known)
        known.setMaximumWidth(max(KNOWN_WIDTH, MEASURE * self.fontMetrics().averageCharWidth() + 2 * SPACE_L))
        desk = self._desk()
        for part, narrowest in ((known, NARROWEST_KNOWN), (desk, NARROWEST_DRAFT)):
            part.setMinimumWidth(narrowest)
        card = Parts(known, desk, shares=(KNOWN_WIDTH, DRAFT_WIDTH))
        waiting = QWidget()
        for view in (waiting, card, self.over):
            self._views.addWidget(view)
        self._card_view = card
        whole = put_head(self, self.back, self.tr("Before I write"), self.place, self.introduce, self.profile)
        whole.addWidget(self._views.holder, 1)

    def _desk(self) -> QWidget:
        """Make the place where one writes, on the ground of paper; the line for the note never rolls away."""
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_S)
        column.setSpacing(SPACE_M)
        column.addWidget(self.warning)
        column.addWidget(self.draft, 1)
        desk = QWidget()
        desk.setBackgroundRole(QPalette.ColorRole.Base)
        desk.setAutoFillBackground(True)
        # Lines of a letter stay as short as on paper, however wide the window is.
        paper = QWidget()
        paper.setMaximumWidth(scaled(PAPER_WIDTH))
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(paper, PAPER_WIDTH)
        row.addStretch(1)
        whole = QVBoxLayout(paper)
        whole.setContentsMargins(0, 0, 0, SPACE_M)
        whole.setSpacing(SPACE_S)
        letter = scrolling(written)
        letter.setMinimumHeight(LEAST_LETTER)
        whole.addWidget(letter, 1)
        self.log.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        whole.addWidget(self.log)
        return desk

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.profile.clicked.connect(lambda: self.person_requested.emit(self._wanted))
        self.introduce.clicked.connect(lambda: self.introduction_requested.emit(self._wanted))
        self.known.person_requested.connect(self.person_requested)
        promises = self.known.promises
        promises.added.connect(self._add_promise)
        promises.changed.connect(self._change_promise)
        promises.kept.connect(self._keep_promise)
        promises.removed.connect(self._remove_promise)
        self.draft.about_me_requested.connect(self.about_me_requested)
        self.draft.acted.connect(self.log.show_done)
        self.draft.template_chosen.connect(self._begin_with)
        self.draft.language_chosen.connect(self._set_language)
        self.draft.edit_asked.connect(self.edit_text)
        self.log.sent.connect(self._note)
        self._lanes.broke.connect(self._recover)
        self.log.passed.connect(self.go_on)
        self.log.asked_changed.connect(lambda _: self._show_warning())
        self.log.came_next.connect(lambda is_next: self.draft.be_next(not is_next))

    # Whom to show

    def open_person(self, contact_id: int) -> None:
        """Show somebody, or (0) the first who is due."""
        self.round.begin_again()
        self._go_to(contact_id)
        self.note_asked()

    def begin_again(self) -> None:
        """Go through everybody who is due once more, whoever was passed over included."""
        self.open_person(0)

    def person(self) -> int:
        """Give the id of whoever is shown, 0 for nobody."""
        return self._card.contact.id if self._card is not None else 0

    def is_over(self) -> bool:
        """Tell whether nobody is left."""
        return self._views.currentWidget() is self.over

    def go_on(self) -> None:
        """Turn to the next person, without a note."""
        following = self.round.pass_on(self._wanted)
        if following is not None:
            self._go_to(following.id)
        else:
            self._end()

    def _go_to(self, contact_id: int) -> None:
        self._put_note_aside()
        self._wanted, self._card = contact_id, None
        self.known.promises.forget_typed()
        self._ask()

    def _put_note_aside(self) -> None:
        typed = self.log.line.toPlainText()
        if self._card is not None and typed.strip():
            self._notes[self._card.contact.id] = typed

    def _end(self) -> None:
        self._put_note_aside()
        self._question.drop()
        self._wanted, self._card = 0, None
        self.place.setText("")
        self.profile.hide()
        self.introduce.hide()
        self.over.say(
            "calendar",
            self.tr("Nobody is due today.") if self.round.is_empty() else self.tr("Nobody else is due today."),
            self.tr("A good moment to write to somebody just because you thought of them."),
        )
        self.once_more.setHidden(self.round.is_empty())
        self._views.setCurrentWidget(self.over)
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refresh(self, changes: Changes) -> None:
        """Ask anew for whoever is shown; what is being written stays."""
        if not self.is_over():
            self._ask()

    def _ask(self) -> None:
        today, service, usual, wanted = self._today(), self._service, usual_language(), self._wanted
        if wanted:
            self._question.ask(lambda: service.card(wanted, today, usual), self._show_card, self._gone)
        self._waits_for_queue = not wanted
        self._around.ask(lambda: (service.queue(today), service.overall(today)), self._show_around)

    def _show_around(self, found: tuple[list[Somebody], Overall]) -> None:
        queue, overall = found
        self.round.show_queue(queue)
        self.known.show_overall(overall)
        self._show_place()
        if self._waits_for_queue:
            self._waits_for_queue = False
            first = self.round.next_after(0)
            if first is None:
                self._end()
            else:
                self._go_to(first.id)

    def _show_card(self, card: BeforeWriting) -> None:
        is_new = self._card is None or self._card.contact.id != card.contact.id
        self._card = card
        self.known.show_card(card, self._today())
        self.draft.show_card(card)
        self._views.setCurrentWidget(self._card_view)
        self.profile.show()
        self.introduce.show()
        if is_new:
            self.log.begin(self.draft.template())
            self.log.line.setPlainText(self._notes.pop(card.contact.id, ""))
            QTimer.singleShot(0, self, self._take_keyboard)
        self._show_warning()
        self._show_place()

    def _gone(self, error: NetGrowError) -> None:
        self._lanes.failed.emit(error.message)
        self.go_on()

    def _show_place(self) -> None:
        number, total = self.round.place_of(self._wanted)
        thanks = self.round.to_thank()
        told = self.tr("{number} of {total} today")
        if thanks == total:
            told = self.tr("{number} of {total} to thank")
        elif thanks:
            # Whoever is only to be thanked is not among those who are due today.
            told = self.tr("{number} of {total}: {due} today, {thanks} to thank")
        values = {"due": count(total - thanks), "thanks": count(thanks)}
        self.place.setText(told.format(number=count(number), total=count(total), **values) if number else "")

    def _begin_with(self, template: Template | None) -> None:
        self.log.show_template(template)
        self._show_warning()

    def _show_warning(self) -> None:
        """Say gently above the text that the last contacts were all asks; a further ask is warned of."""
        warning = self._card.warning if self._card is not None else None
        template = self.draft.template()
        asks = self.log.is_ask() or (template is not None and template.occasion is Occasion.ADVICE)
        if warning is not None:
            self.warning.set_message("warning" if asks else "info", words(warning))
        self.warning.setVisible(warning is not None)

    # Writing

    def _note(self, said: CameOfIt) -> None:
        card = self._card
        if card is None or self._noting:
            return
        self._noting = True
        service, today, item = self._service, self._today(), card.item
        person = Somebody(card.contact.id, card.contact.name)
        self._lanes.write(lambda: service.note(person, said, item, today), self._noted, self._not_noted)

    def _noted(self, outcome: Outcome[tuple[int, ...]]) -> None:
        self._noting = False
        for person in outcome.people:
            self._notes.pop(person, None)
        if self._wanted in outcome.people:
            self.draft.forget()
            self.log.line.clear()
            self.go_on()

    def _not_noted(self, error: NetGrowError) -> None:
        self._noting = False
        self.log.say_problem(words(error.message))

    def _recover(self) -> None:
        """Let a note be written again after a bug that was told of."""
        self._noting = False

    def _add_promise(self, side: PromiseSide, what: str) -> None:
        promises, person, today = self._service.promises, self.person(), self._today()
        if person:
            self._lanes.write(lambda: promises.add(person, side, what, today))

    def _change_promise(self, promise: Promise, what: str) -> None:
        promises = self._service.promises
        self._lanes.write(lambda: promises.change(promise.id, promise.side, what))

    def _keep_promise(self, promise: Promise) -> None:
        promises, today = self._service.promises, self._today()
        self._lanes.write(lambda: promises.keep(promise.id, today))

    def _remove_promise(self, promise: Promise) -> None:
        promises = self._service.promises
        self._lanes.write(lambda: promises.delete(promise.id))

    def _set_language(self, language: Language) -> None:
        service, person = self._service, self.person()
        if person:
            self._lanes.write(lambda: service.set_language(person, language))

    def edit_text(self, template: Template | None) -> None:
        """Open the form in which a text to begin with is changed for good."""
        from netgrow_desktop.ui.before_writing.template_form import TemplateForm

        if template is not None:
            service = self._service
            form = TemplateForm(template, lambda: service, self._lanes, self._begin_anew, self)
            form.open_near(None)

    def _begin_anew(self, template: Template) -> None:
        """Begin with a text as it was just kept."""
        self.draft.begin_with(template)
        self._ask()

    def _take_keyboard(self) -> None:
        if self._card is not None and self.isVisible():
            self.log.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, self._take_keyboard)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif self.is_over() and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            again = self.once_more.hasFocus()
            (self.once_more if again else self.leave).click()
        else:
            super().keyPressEvent(event)
