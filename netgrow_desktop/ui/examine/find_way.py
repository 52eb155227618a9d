"""*Find a way*: whom one looks for, who could introduce one to them, and who fits already, each with a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.categories import Role
from netgrow_desktop.domain.examine.roles import Gap, SeatDraft, say_gap
from netgrow_desktop.domain.examine.ways import Wanted, wanted_for
from netgrow_desktop.domain.interviews.interview import Beginning, Wish
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.map_words import contact_words
from netgrow_desktop.ui.examine.seat_form import choice, level_choice, pick, role_word, side_choice
from netgrow_desktop.ui.examine.sheet import Sheet
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.examine.ways import Way

    Find = Callable[[Wanted, date], list[Way]]

ASK, INTERVIEW, FOLLOW_UP, NAME = "ask", "interview", "follow_up", "name"
WIDTH, HEIGHT = 820, 640
PAUSE_MS = 150
MOST_SHOWN = 12


class FindWay(QDialog):
    """``acted`` carries somebody's id and what to do (ASK, FOLLOW_UP, NAME); ``person_requested`` an id,
    ``career_requested`` a stage of the career map.
    """

    career_requested = Signal(int)
    acted = Signal(int, str)
    person_requested = Signal(int)
    interview_requested = Signal(object)
    """Carries the :class:`Beginning` of an interview with whom one looks for."""

    def __init__(self, find: Find, lanes: Lanes, today: date, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._find, self._today = find, today
        self._question = Question(lanes, is_long=True)
        self._stage_id = 0
        self._gap: Gap | None = None
        self._names: dict[int, str] = {}
        self._fitting_ids: frozenset[int] = frozenset()
        self._can_name = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        title = self.tr("Find a way")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.missing = plain_label("", "heading", wraps=True)
        self.role = choice(self.tr("Role"), Role, lambda code: role_word(Role(code)))
        self.side = side_choice(self.tr("Inside or outside"))
        self.level = level_choice(self.tr("Level"))
        self.organization, self.function, self.industry, self.city = (QLineEdit() for _ in range(4))
        self.fitting = LineList(self.tr("Who fits already"))
        self.introducing = LineList(self.tr("Who could introduce you"))
        self._fitting_head = plain_label(self.tr("Who fits already"), "strong")
        self._introducing_head = plain_label(self.tr("Who could introduce you"), "strong")
        self.nobody = plain_label(
            self.tr("Nobody of yours leads there yet. Say less of whom you look for, or ask your manager and friends."),
            "muted",
            wraps=True,
        )
        self._lay_out()
        self._connect()
        # An answer that is on its way would come to a window that is gone.
        self.finished.connect(self._question.drop)
        self.resize(size_on_screen(self, WIDTH, HEIGHT))

    # How it is made

    def _lay_out(self) -> None:
        inside = Sheet()
        found = QVBoxLayout(inside)
        found.setContentsMargins(0, 0, SPACE_S, 0)
        found.setSpacing(SPACE_S)
        for part in (self._fitting_head, self.fitting, self._introducing_head, self.introducing, self.nobody):
            found.addWidget(part)
        found.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.told = plain_label("", "muted", wraps=True)
        self.desk = QPushButton(self.tr("Begin an interview…"))
        self.desk.setToolTip(self.tr("Opens the desk of informational interviews with whom you look for"))
        self.desk.setAutoDefault(False)
        set_icon(self.desk, "mic")
        self.desk.clicked.connect(lambda: self.interview_requested.emit(Beginning(self.wish())))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.desk)
        buttons.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(self.missing)
        whole.addWidget(self._about_stage())
        whole.addWidget(
            plain_label(self.tr("Who are you looking for? The more you say, the closer the match."), "muted")
        )
        whole.addLayout(self._fields())
        whole.addWidget(self._area, 1)
        whole.addLayout(buttons)

    def _about_stage(self) -> QWidget:
        """Say of a stage of the career that somebody may only be missing on the map."""
        self._stage_row = QWidget()
        self.career = QPushButton(self.tr("Open the career map"))
        self.career.setAutoDefault(False)
        set_icon(self.career, "briefcase")
        self.career.clicked.connect(self._open_career)
        row = QHBoxLayout(self._stage_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        why = self.tr("Somebody you know may have been there: then only the entry in your career map is missing.")
        row.addWidget(plain_label(why, wraps=True), 1)
        row.addWidget(self.career, 0, Qt.AlignmentFlag.AlignTop)
        return self._stage_row

    def _open_career(self) -> None:
        self.accept()
        self.career_requested.emit(self._stage_id)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_XS)
        fields: tuple[tuple[str, QComboBox | QLineEdit], ...] = (
            (self.tr("Role"), self.role),
            (self.tr("Inside or outside"), self.side),
            (self.tr("Level"), self.level),
            (self.tr("Organisation"), self.organization),
            (self.tr("Department or function"), self.function),
            (self.tr("Industry"), self.industry),
            (self.tr("City"), self.city),
        )
        for number, (caption, field) in enumerate(fields):
            row, column = (0, number) if number < 3 else (2, number - 3)
            label = plain_label(caption, "small")
            label.setBuddy(field)
            field.setAccessibleName(caption)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _connect(self) -> None:
        for box in (self.role, self.side, self.level):
            box.currentIndexChanged.connect(self._pause.start)
        for line in (self.organization, self.function, self.industry, self.city):
            line.textChanged.connect(self._pause.start)
        for people in (self.fitting, self.introducing):
            people.acted.connect(self._act)

    # What is looked for, and found

    def look_for(self, gap: Gap, draft: SeatDraft | None = None) -> None:
        """Begin with an empty place; *draft* is the seat's where it is one."""
        wanted = wanted_for(gap, draft)
        self._gap, self._stage_id = gap, wanted.stage_id
        self._stage_row.setVisible(bool(gap.stage_id))
        self._can_name = gap.role is not None or bool(gap.seat_id)
        self.missing.setText(one_line(words(say_gap(gap))))
        for box, code in ((self.role, wanted.role), (self.side, wanted.side), (self.level, wanted.level)):
            pick(box, code)
        self.organization.setText(wanted.organization)
        self.function.setText(wanted.function)
        self._pause.stop()
        self._ask()

    def wanted(self) -> Wanted:
        """Give whom one looks for, as the fields say."""
        return Wanted(
            self.role.currentData(),
            self.side.currentData(),
            self.level.currentData(),
            self.organization.text().strip(),
            self.function.text().strip(),
            self.industry.text().strip(),
            self.city.text().strip(),
            self._stage_id,
        )

    def wish(self) -> Wish:
        """Give whom one looks for, as the desk of informational interviews has it.

        What one wants to learn from them is left open: the place that they would fill is no answer to that, and the
        role that they would have for one is not their own work.
        """
        organization, function, industry = (each.text() for each in (self.organization, self.function, self.industry))
        return Wish("", organization, function, industry, gap=self.goal())

    def goal(self) -> str:
        """Say in a few words whom one looks for."""
        gap = self._gap
        if gap is not None and gap.name:
            sought = one_line(gap.name)
        else:
            boxes = (self.role, self.level, self.side)
            parts = [box.currentText() for box in boxes if box.currentData()]
            sought = ", ".join([*parts[:1], *(part.casefold() for part in parts[1:])])
        named = [each.text().strip() for each in (self.function, self.industry, self.organization, self.city)]
        also = [each for each in named if each and each.casefold() not in sought.casefold()]
        return ", ".join(part for part in (sought, *also) if part) or self.missing.text()

    def _ask(self) -> None:
        wanted, find, today = self.wanted(), self._find, self._today
        self._question.ask(lambda: find(wanted, today), self._show)

    def _show(self, ways: Sequence[Way]) -> None:
        self._names = {way.contact_id: one_line(way.name) for way in ways}
        self._fitting_ids = frozenset(way.contact_id for way in ways if way.fits)
        fitting = [way for way in ways if way.fits][:MOST_SHOWN]
        introducing = [way for way in ways if not way.fits][:MOST_SHOWN]
        for head, lines, found in (
            (self._fitting_head, self.fitting, fitting),
            (self._introducing_head, self.introducing, introducing),
        ):
            head.setVisible(bool(found))
            lines.setVisible(bool(found))
            lines.show_lines([self._line(way) for way in found])
        self.nobody.setVisible(not ways)

    def _line(self, way: Way) -> Line:
        first = Act(ASK, self.tr("Ask"), "handshake", self.tr("Ask for an introduction"))
        learn = self.tr("Begin an informational interview with whom they can introduce you to")
        if way.fits:
            learn = self.tr("Begin an informational interview with them")
            first = Act(NAME, self.tr("Name them"), "check", self.tr("They fill this place already"))
        acts = [
            first,
            Act(INTERVIEW, self.tr("Interview"), "mic", learn),
            Act(FOLLOW_UP, self.tr("Follow-up"), "calendar-plus", self.tr("Plan a follow-up")),
        ]
        if way.fits and not self._can_name:
            acts.pop(0)
        work = " · ".join(filter(None, (one_line(way.title), one_line(way.organization))))
        reasons = " ".join(words(each) for each in way.reasons)
        note = f"{reasons} {contact_words(way.last_contact, self._today)}.".strip()
        return Line(way.contact_id, one_line(way.name), "\n".join(filter(None, (work, note))), None, True, tuple(acts))

    def name_of(self, contact_id: int) -> str:
        """Give the name of somebody who was found, "" for anybody else."""
        return self._names.get(contact_id, "")

    def say_done(self, sentence: str) -> None:
        """Say what was done, where the window's own notices are out of sight."""
        self.told.setText(sentence)
        announce(self, sentence)

    def _act(self, contact_id: int, code: str) -> None:
        if code == INTERVIEW:
            fits = contact_id in self._fitting_ids
            who = {"contact_id" if fits else "introducer_id": contact_id}
            self.interview_requested.emit(Beginning(self.wish(), **who))
        elif code:
            self.acted.emit(contact_id, code)
        else:
            self.accept()
            self.person_requested.emit(contact_id)
