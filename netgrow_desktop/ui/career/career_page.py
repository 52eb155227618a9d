"""The page *Career map*: the stages of the owner's career, and the people of the one that is chosen."""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.career import Mark, StagePeople, StageSummary
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.career.acts import MARKS, Act
from netgrow_desktop.ui.career.stage_form import ask_stage
from netgrow_desktop.ui.career.stage_list import StageList
from netgrow_desktop.ui.career.stage_view import StageView
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.page_head import back_button, put_head
from netgrow_desktop.ui.elements.parts import Parts
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.room import OnePage
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning import plan_follow_up
from netgrow_desktop.ui.tab import PassingPage
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from netgrow_desktop.domain.career import StageDraft
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.career import CareerService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.planning.follow_up import PlanForm
    from netgrow_desktop.viewmodels.career import PersonRow

    Answer = tuple[list[StageSummary], StageSummary | None, StagePeople]

LIST_WIDTH = 340
NARROWEST_LIST, NARROWEST_STAGE = 260, 420


class CareerPage(PassingPage):
    """Stages and their people. ``left`` asks to go back, ``person_requested`` carries somebody's id,
    ``walk_requested`` asks for the recall walk, ``import_requested`` for files to import.
    """

    person_requested = Signal(int)
    walk_requested = Signal()
    import_requested = Signal()

    def __init__(
        self,
        career: CareerService,
        contacts: ContactService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Changes.CAREER | Changes.CONTACTS | Changes.CATEGORIES, parent)
        self._career, self._contacts, self._follow_ups = career, contacts, follow_ups
        self._lanes, self._today = lanes, today
        self._question = Question(lanes)
        self._stage_id = 0
        self._wanted_person = 0
        self._is_answered = False
        self._wants_keyboard = True
        self.stages = StageList()
        self.stage = StageView(contacts, lanes)
        self.back = back_button()
        self.walk = QPushButton(self.tr("Recall walk"))
        self.add = QPushButton(self.tr("Add a stage"))
        self._summary = plain_label("", "muted")
        self._build()
        self._connect()

    # How it is made

    def _build(self) -> None:
        set_icon(self.walk, "notebook-pen")
        self.walk.setToolTip(self.tr("One question at a time, to find whom you know"))
        set_icon(self.add, "plus")
        side = self._side()
        for part, narrowest in ((side, NARROWEST_LIST), (self.stage, NARROWEST_STAGE)):
            part.setMinimumWidth(narrowest)
        self._splitter = Parts(side, self.stage, stretch=1)
        self._splitter.set_widths([LIST_WIDTH, 4 * LIST_WIDTH])
        self._pages = OnePage()
        self._pages.addWidget(QWidget())
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self._invitation())
        whole = put_head(self, self.back, self.tr("Career map"), self._summary, self.walk, self.add)
        whole.addWidget(self._pages.holder, 1)

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column.addWidget(self.stages)
        return side

    def _invitation(self) -> EmptyState:
        empty = EmptyState(
            "network",
            self.tr("Where have you met the people you know?"),
            hint=self.tr(
                "Put your schools and jobs on a line, from the first to the last. Each asks who mattered there. "
                "LinkedIn's archive brings them along, in Positions.csv and Education.csv."
            ),
        )
        empty.add_action(self.tr("Add a stage…"), self.ask_new, kind="primary", icon="plus")
        empty.add_action(self.tr("Import a file…"), self.import_requested.emit, icon="file-down")
        empty.add_action(self.tr("Recall walk"), self.walk_requested.emit, icon="notebook-pen")
        return empty

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.walk.clicked.connect(self.walk_requested)
        self.add.clicked.connect(self.ask_new)
        self.stages.chosen.connect(self.show_stage)
        self.stages.entered.connect(self.stage.focus_people)
        self.stages.edit_requested.connect(self.ask_change)
        self.stages.delete_requested.connect(self.delete_stage)
        self.stages.add_requested.connect(self.ask_new)
        self.stage.edit_requested.connect(self.ask_change)
        self.stage.delete_requested.connect(self.delete_stage)
        self.stage.all_confirmed.connect(self._confirm_all)
        self.stage.name.found.connect(self._place)
        self.stage.name.added.connect(self._add_person)
        self.stage.name.down_pressed.connect(self.stage.focus_people)
        self.stage.people.asked.connect(self._act)
        self.stage.people.left.connect(self.stages.setFocus)
        self.stage.people.typed.connect(self.stage.name.setFocus)

        order = (self.back, self.walk, self.add, self.stages, self.stage)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    # What is shown

    def show_stage(self, stage_id: int) -> None:
        """Show a stage and its people."""
        self._stage_id = stage_id
        self._ask()

    @override
    def refresh(self, changes: Changes) -> None:
        self._ask()

    def _ask(self) -> None:
        career, wanted = self._career, self._stage_id

        def look() -> Answer:
            stages = career.stages()
            chosen = next((each for each in stages if each.stage.id == wanted), stages[0] if stages else None)
            return stages, chosen, career.people(chosen.stage.id) if chosen is not None else StagePeople()

        # A stage that went away between the two questions is told of by the change that removed it.
        self._question.ask(look, self._show, lambda _error: None)

    def _show(self, answer: Answer) -> None:
        stages, chosen, people = answer
        self._is_answered = True
        self.stages.stages.show_stages(stages)
        self._pages.setCurrentIndex(1 if stages else 2)
        self.add.setVisible(bool(stages))
        self.walk.setVisible(bool(stages))
        self._summary.setText(self._summary_words(stages))
        if chosen is None:
            self._stage_id = 0
            return
        self._stage_id = chosen.stage.id
        self.stages.show_stage(chosen.stage.id)
        self.stage.show_stage(chosen, people)
        if self._wanted_person and self.stage.people.choose(self._wanted_person):
            self._wanted_person = 0
        self._take_keyboard()

    def _summary_words(self, stages: Sequence[StageSummary]) -> str:
        if not stages:
            return ""
        waiting = sum(each.proposed for each in stages)
        parts = [words(Message("career.stages", {"n": len(stages)}))]
        if waiting:
            parts.append(words(Message("career.to_confirm", {"n": waiting})))
        return " · ".join(parts)

    @override
    def state(self) -> dict[str, object]:
        return {"stage": self._stage_id}

    @override
    def restore(self, state: Mapping[str, object]) -> None:
        stage = state.get("stage")
        self._stage_id = stage if isinstance(stage, int) else 0

    # Stages

    def ask_new(self) -> None:
        """Ask for a new stage."""

        def chosen(draft: StageDraft) -> None:
            self._lanes.write(lambda: self._career.add_stage(draft), self._go_to_new)

        self._with_organizations(lambda known: ask_stage(self, known, chosen))

    def _go_to_new(self, outcome: Outcome[int]) -> None:
        self._wants_keyboard = True
        self.show_stage(outcome.value)

    def ask_change(self) -> None:
        """Ask for other values of the current stage."""
        summary = self.stages.current()
        if summary is None:
            return
        stage = summary.stage

        def chosen(draft: StageDraft) -> None:
            self._lanes.write(lambda: self._career.change_stage(stage.id, draft))

        self._with_organizations(lambda known: ask_stage(self, known, chosen, stage))

    def _with_organizations(self, ask: Callable[[list[str]], object]) -> None:
        def answered(known: list[str]) -> None:
            ask(known)

        self._lanes.read(self._career.organizations, answered)

    def delete_stage(self) -> None:
        """Remove the current stage; undo brings it back."""
        summary = self.stages.current()
        if summary is not None:
            self._lanes.write(partial(self._career.delete_stage, summary.stage.id))

    # People

    def _act(self, act: Act, row: PersonRow) -> None:
        person, stage_id = row.person, self._stage_id
        ids = (person.row.id,)
        if act is Act.CONFIRM:
            self._lanes.write(lambda: self._career.confirm(stage_id, ids))
        elif act is Act.DECLINE:
            self._lanes.write(lambda: self._career.decline(stage_id, ids))
        elif act is Act.PLAN:
            self._plan(person.row)
        elif act is Act.PERSON:
            self.person_requested.emit(person.row.id)
        else:
            mark = Mark.NONE if person.mark is MARKS[act] else MARKS[act]
            self._lanes.write(
                lambda: self._career.mark(stage_id, ids, mark),
                lambda _outcome: self._offer_follow_up(person.row) if mark is Mark.REPAIR else None,
            )

    def _offer_follow_up(self, row: ContactRow) -> None:
        """Propose a first step towards somebody with whom a relationship is to be repaired."""
        form = self._plan(row)
        form.reason.setEditText(self.tr("Get in touch again, and clear the air"))

    def _plan(self, row: ContactRow) -> PlanForm:
        def chosen(day: date, reason: str) -> None:
            self._lanes.write(lambda: self._follow_ups.plan((row.id,), day, reason))

        return plan_follow_up(self, self.stage.people.anchor(), one_line(row.name), self._today(), chosen)

    def _confirm_all(self) -> None:
        stage_id, ids = self._stage_id, [each.row.id for each in self.stage.people.rows.people().proposed]
        self._lanes.write_breakable(lambda: self._career.confirm(stage_id, ids))

    def _place(self, row: ContactRow) -> None:
        stage_id = self._stage_id
        self._lanes.write(lambda: self._career.confirm(stage_id, (row.id,)), lambda _outcome: self._go_to(row.id))

    def _add_person(self, name: str) -> None:
        stage_id = self._stage_id
        self._lanes.write(lambda: self._career.add_person(stage_id, name), lambda outcome: self._go_to(outcome.value))

    def _go_to(self, contact_id: int) -> None:
        """Show a person of the stage, once they are in the list."""
        self._wanted_person = 0 if self.stage.people.choose(contact_id) else contact_id

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._wants_keyboard = True
        # Only what is seen can have the keyboard.
        QTimer.singleShot(0, self, self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self._wants_keyboard and self._is_answered and self.stages.isVisible():
            self._wants_keyboard = False
            self.stages.setFocus()
