"""A quarter in review: what was done, what has changed, places still empty, and the plan for the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.examine.roles import say_gap
from netgrow_desktop.domain.looking_back.periods import Period
from netgrow_desktop.domain.looking_back.telling import deeds_told, intention_told
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count, short_date
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.changes_view import ChangesView
from netgrow_desktop.ui.examine.figure_words import READINGS, figure_text, reading_word
from netgrow_desktop.ui.examine.lines import FIND, REMOVE, Act, Line, LineList
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.looking_back.figure_grid import FigureGrid
from netgrow_desktop.ui.looking_back.leaf import Leaf, put_part
from netgrow_desktop.ui.looking_back.note_box import NoteBox
from netgrow_desktop.ui.looking_back.wordings import said_in_lines
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.domain.looking_back.quarter import Changed, Intention, QuarterReview, Suggestion

WIDTH = 1080
MOST_GAPS = 6
PLAN = "plan"


class QuarterView(Leaf):
    """``kept`` asks to keep the review, ``plan_requested`` carries the id and the name of whom to turn to,
    ``dropped`` the id of an intention, ``way_wanted`` an empty :class:`Gap`, ``examine_requested`` asks for Examine.
    """

    person_requested = Signal(int)
    kept = Signal()
    plan_requested = Signal(int, str)
    finder_requested = Signal()
    dropped = Signal(int)
    way_wanted = Signal(object)
    examine_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((1, 1), WIDTH, parent)
        self.review: QuarterReview | None = None
        self.keep_words = plain_label("", "muted", wraps=True)
        self.keep = QPushButton(self.tr("Keep this review"))
        self.deeds = FigureGrid(self.tr("With whom you were in touch"))
        self.other_deeds = plain_label("", wraps=True)
        self.changes = ChangesView()
        self.readings = FigureGrid(self.tr("Readings then and now"))
        self.plan, self.suggested = LineList(self.tr("Your plan")), LineList(self.tr("Whom to turn to"))
        self.other_person = QPushButton(self.tr("Somebody else…"))
        self.gaps = LineList(self.tr("Places still empty"))
        self.all_gaps = QPushButton(self.tr("All of them are on Examine"))
        self.note = NoteBox(self.tr("Your note on the quarter"), self.tr("What do you want to do differently?"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        set_button_kind(self.keep, "primary")
        set_icon(self.keep, "bookmark", tone="on_accent")
        set_icon(self.other_person, "user-plus")
        set_button_kind(self.all_gaps, "link")
        left, right = self.columns
        self._changes_heading = plain_label("", "heading", wraps=True)
        put_part(left, plain_label(self.tr("What you did"), "heading"), self.deeds, self.other_deeds)
        put_part(left, self._changes_heading, self.changes, self.readings)
        self._nothing_planned = plain_label(
            self.tr("A few intentions are enough: choose whom to turn to, and each becomes a follow-up."),
            "muted",
            wraps=True,
        )
        self._suggested_heading = plain_label(self.tr("You could turn to"), "strong")
        heading = plain_label(self.tr("Your plan"), "heading")
        self._plan = put_part(right, heading, self._nothing_planned, self.plan)
        self._choosing = put_part(right, self._suggested_heading, self.suggested, self.other_person)
        self._no_gaps = plain_label(self.tr("No place is known to be empty."), "muted", wraps=True)
        heading = plain_label(self.tr("Places still empty"), "heading")
        self._gaps = put_part(right, heading, self._no_gaps, self.gaps, self.all_gaps)
        left.addWidget(self.note)
        self._keeping = put_part(left, plain_label(self.tr("This review"), "heading"), self.keep_words, self.keep)

    def _connect(self) -> None:
        self.keep.clicked.connect(lambda _checked: self.kept.emit())
        self.other_person.clicked.connect(lambda _checked: self.finder_requested.emit())
        self.all_gaps.clicked.connect(lambda _checked: self.examine_requested.emit())
        self.plan.acted.connect(self._act_on_plan)
        self.suggested.acted.connect(self._act_on_suggested)
        self.gaps.acted.connect(self._find_way)

    def _act_on_plan(self, intention_id: int, code: str) -> None:
        found = next((each for each in self.review.plan if each.id == intention_id), None) if self.review else None
        if code == REMOVE:
            self.dropped.emit(intention_id)
        elif found is not None:
            self.person_requested.emit(found.contact_id)

    def _act_on_suggested(self, contact_id: int, code: str) -> None:
        found = (
            next((each for each in self.review.suggested if each.contact_id == contact_id), None)
            if (self.review)
            else None
        )
        if code == PLAN and found is not None:
            self.plan_requested.emit(contact_id, found.name)
        else:
            self.person_requested.emit(contact_id)

    def _find_way(self, place: int, _code: str) -> None:
        gaps = self._shown_gaps()
        if 0 < place <= len(gaps):
            self.way_wanted.emit(gaps[place - 1])

    def _shown_gaps(self) -> tuple[Gap, ...]:
        examination = self.review.examination if self.review is not None else None
        return examination.gaps[:MOST_GAPS] if examination is not None else ()

    # What is shown

    def show_quarter(self, review: QuarterReview) -> None:
        """Show a quarter; of one that is long over neither empty places nor whom to turn to."""
        self.review = review
        self._show_deeds(review)
        self._show_changes(review.changed, is_kept=bool(review.kept.made_on))
        self._show_plan(review)
        self._show_gaps(review)
        self.note.show_note(Period.QUARTER, review.span, review.kept.note)
        self._keeping.setVisible(review.is_present())
        self._show_kept(review)

    def _show_deeds(self, review: QuarterReview) -> None:
        deeds = review.deeds
        rows = [
            (code, category_word(code), count(found.people), count(found.contacts))
            for code in (*Category, UNDECIDED)
            for found in (deeds.of(code),)
        ]
        everybody = deeds.of("")
        rows.append(("", self.tr("Everybody, each once"), count(everybody.people), count(everybody.contacts)))
        self.deeds.show_figures((self.tr("In touch with"), self.tr("How often")), rows)
        told = [words(each) for each in deeds_told(deeds)]
        nothing = self.tr("Nothing is noted for this quarter. Quiet times are part of it.")
        self.other_deeds.setText(f"{', '.join(told)}." if told else nothing if deeds.is_empty() else "")
        self.other_deeds.setVisible(bool(self.other_deeds.text()))

    def _show_changes(self, changed: Changed | None, *, is_kept: bool) -> None:
        self.readings.setVisible(changed is not None)
        if changed is None:
            self._changes_heading.setText(self.tr("What has changed"))
            self.changes.say(
                words(Message("looking_back.no_snapshot"))
                if is_kept
                else self.tr(
                    "There is no snapshot from about the beginning of this quarter to compare with. Keep this review, "
                    "and the next one says who is new, who faded and which places were filled."
                )
            )
            return
        before = short_date(date.fromisoformat(changed.before.taken_on))
        after = short_date(date.fromisoformat(changed.after.taken_on)) if changed.after is not None else ""
        since = self.tr("What has changed since {day}").format(day=before)
        until = self.tr("What changed from {day} to {other}").format(day=before, other=after)
        self._changes_heading.setText(until if after else since)
        # The figures stand in the grid below, changed or not.
        self.changes.show_comparison(replace(changed.comparison, figures=()), changed.names)
        self.readings.show_figures([category_word(each) for each in Category], _reading_rows(changed))

    def _show_plan(self, review: QuarterReview) -> None:
        self.plan.show_lines([self._intention(each, review.today) for each in review.plan])
        self.plan.setVisible(bool(review.plan))
        self._nothing_planned.setVisible(not review.plan and review.is_present())
        self.suggested.show_lines([self._suggestion(each) for each in review.suggested])
        for part in (self.suggested, self._suggested_heading):
            part.setVisible(bool(review.suggested))
        self._choosing.setVisible(review.is_present())
        self._plan.setVisible(review.is_present() or bool(review.plan))

    def _intention(self, each: Intention, today: date) -> Line:
        acts = (Act(REMOVE, self.tr("Remove"), "", self.tr("Take out of the plan")),) if each.state == "open" else ()
        return Line(
            each.id, one_line(each.name), "\n".join(said_in_lines(intention_told(each), today)), None, True, acts
        )

    def _suggestion(self, each: Suggestion) -> Line:
        note = " · ".join(filter(None, (one_line(each.organization), words(each.why))))
        acts = (Act(PLAN, self.tr("Plan…"), "calendar-plus", self.tr("Plan a follow-up")),)
        return Line(each.contact_id, one_line(each.name), note, None, True, acts)

    def _show_gaps(self, review: QuarterReview) -> None:
        gaps = self._shown_gaps()
        find = (Act(FIND, self.tr("Find a way"), "search"),)
        self.gaps.show_lines(
            [Line(place, one_line(words(say_gap(gap))), acts=find) for place, gap in enumerate(gaps, start=1)]
        )
        every = len(review.examination.gaps) if review.examination is not None else 0
        self.gaps.setVisible(bool(gaps))
        self._no_gaps.setVisible(not gaps)
        self.all_gaps.setVisible(every > len(gaps))
        self.all_gaps.setText(self.tr("All {n} are on Examine").format(n=count(every)))
        self._gaps.setVisible(review.is_present())

    def _show_kept(self, review: QuarterReview) -> None:
        made = review.kept.made_on
        if made:
            day = short_date(date.fromisoformat(made))
            text = (
                self.tr("Kept on {day}, with a snapshot.") if review.frozen_on else self.tr("Kept on {day}.")
            ).format(day=day)
        else:
            text = self.tr("Keeping it takes a snapshot of today, with which the next review compares.")
            if review.last_made:
                last = short_date(date.fromisoformat(review.last_made))
                text = f"{text} {self.tr('The last review was on {day}.').format(day=last)}"
        self.keep_words.setText(text)
        self.keep.setVisible(not made or made != review.today.isoformat())
        self.keep.setText(self.tr("Keep it anew") if made else self.tr("Keep this review"))
        set_button_kind(self.keep, "plain" if made else "primary")
        set_icon(self.keep, "bookmark", tone="text" if made else "on_accent")


def _reading_rows(changed: Changed) -> list[tuple[str, ...]]:
    """Give the readings of each category, then and now; one figure where both read the same."""
    rows = []
    for reading in READINGS:
        cells = []
        for category in Category:
            name = f"{category}.{reading}"
            then, now = figure_text(name, changed.then.get(name)), figure_text(name, changed.now.get(name))
            cells.append(now if then == now else f"{then} → {now}")
        rows.append(("", reading_word(reading), *cells))
    return rows
