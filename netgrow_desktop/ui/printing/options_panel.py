"""The few options of what is printed: whom, how much of it, the paper, and without colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPageRanges, QPageSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from netgrow_desktop.domain.label_stock import STOCKS, stock_of, usual_stock
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.printed_people import Group, Order, Whom
from netgrow_desktop.reports.figures import iso_date
from netgrow_desktop.reports.paper import paper_page, usual_paper
from netgrow_desktop.reports.summary import Extent
from netgrow_desktop.reports.voice import Voice
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.printing.choices import Choices, PrintKind
from netgrow_desktop.ui.printing.kinds import Option, faces
from netgrow_desktop.ui.printing.page_setup import MARGINS, PAPERS, direction_field, margins_field, paper_field
from netgrow_desktop.ui.printing.printers import pages_in
from netgrow_desktop.ui.theme import text_font
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.interviews.interview import Interview

PAPER_KEY, LANDSCAPE_KEY, MARGINS_KEY = "print/paper", "print/landscape", "print/margins"
GRAY_KEY, STOCK_KEY = "print/gray", "print/labels"
WIDTH = 272
"""Device-independent pixels."""
LETTERS = 27
"""So many letters have room in it, however large they are."""
WEEKS_AHEAD = 4


class Remembering(Protocol):
    """What keeps the choices until the next start."""

    def text(self, key: str, /) -> str:
        """Give a remembered text, "" where there is none."""
        ...

    def flag(self, key: str, /) -> bool:
        """Give a remembered yes or no."""
        ...

    def put(self, key: str, value: str | bool, /) -> None:
        """Remember a text, or a yes or no."""
        ...


class Forgetful:
    """Keeps nothing beyond its own life, for a window without a session."""

    def __init__(self) -> None:
        self._kept: dict[str, str | bool] = {}

    def text(self, key: str, /) -> str:
        """Give a text, "" where there is none."""
        return str(self._kept.get(key, ""))

    def flag(self, key: str, /) -> bool:
        """Give a yes or no."""
        return self._kept.get(key) is True

    def put(self, key: str, value: str | bool, /) -> None:
        """Keep a text, or a yes or no."""
        self._kept[key] = value


def remembered_paper(session: Remembering) -> QPageSize.PageSizeId:
    """Give the paper that was chosen last, else the one that is usual here."""
    return PAPERS.get(session.text(PAPER_KEY), usual_paper())


def remember_paper(session: Remembering, paper: QPageSize.PageSizeId) -> None:
    """Keep the paper for later prints."""
    session.put(PAPER_KEY, next(name for name, size in PAPERS.items() if size == paper))


def remembered_margins(session: Remembering) -> str:
    """Give the name of the margins that were chosen last, else the usual ones."""
    name = session.text(MARGINS_KEY)
    return name if name in MARGINS else "normal"


class OptionsPanel(QScrollArea):
    """Shows the options of one kind; tells when any of them was changed, and apart when it is only shown otherwise."""

    changed = Signal()
    """Something that decides what the sheets look like."""
    shades_changed = Signal()
    """Whether it is printed without colours."""

    def __init__(self, session: Remembering, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What is in it takes the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._kind = PrintKind.SUMMARY
        self._page_count = 0
        self._rows: dict[Option, list[QWidget]] = {option: [] for option in Option}
        self._column = QVBoxLayout()
        self._column.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_M)
        self._column.setSpacing(SPACE_XS)
        self.whom, self.order, self.extent, self.week = (QComboBox(self) for _ in range(4))
        self.interview, self.stock = QComboBox(self), QComboBox(self)
        self.first_label = number_field(self)
        self.outlines = QCheckBox(self.tr("Print the outlines"), self)
        self.paper, self.direction, self.margins = paper_field(self), direction_field(self), margins_field(self)
        self.gray = QCheckBox(self.tr("Black and white"), self)
        self.pages = QLineEdit(self)
        self.pages_problem = plain_label("", "danger", wraps=True)
        self._place()
        self._fill()
        self._connect()

    def _place(self) -> None:
        self._add(Option.WHOM, self.tr("Whom"), self.whom)
        self._add(Option.ORDER, self.tr("Sorted by"), self.order)
        self._add(Option.EXTENT, self.tr("How much"), self.extent)
        self._add(Option.WEEK, self.tr("Week"), self.week)
        self._add(Option.INTERVIEW, self.tr("Interview"), self.interview)
        self._add(Option.STOCK, self.tr("Label sheet (Avery)"), self.stock)
        self._add(Option.STOCK, self.tr("Begin at label"), self.first_label)
        self._column.addWidget(self.outlines)
        self._rows[Option.STOCK].append(self.outlines)
        self._add(Option.PAPER, self.tr("Paper"), self.paper)
        self._add(Option.PAPER, self.tr("Direction"), self.direction)
        self._add(Option.PAPER, self.tr("Margins"), self.margins)
        self._column.addSpacing(SPACE_S)
        self._column.addWidget(self.gray)
        self._add(Option.NONE, self.tr("Pages"), self.pages)
        self._column.addWidget(self.pages_problem)
        self.pages_problem.hide()
        self._column.addStretch(1)
        inside = QWidget()
        inside.setObjectName("scrollContents")
        inside.setLayout(self._column)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(max(WIDTH, QFontMetrics(text_font()).averageCharWidth() * LETTERS))
        self.setAccessibleName(self.tr("Options"))

    def _add(self, option: Option, title: str, field: QWidget) -> None:
        """Put a field under its label; both are shown where the kind has that option."""
        label = plain_label(title, "small")
        label.setBuddy(field)
        label.setContentsMargins(0, SPACE_S, 0, 0)
        field.setAccessibleName(title)
        self._column.addWidget(label)
        self._column.addWidget(field)
        if option:
            self._rows[option] += [label, field]

    def add_below(self, title: str, field: QWidget) -> None:
        """Put a further field below the options, whatever the kind."""
        label = plain_label(title, "small")
        label.setBuddy(field)
        label.setContentsMargins(0, SPACE_S, 0, 0)
        field.setAccessibleName(title)
        self._column.insertWidget(self._column.count() - 1, label)
        self._column.insertWidget(self._column.count() - 1, field)

    def _fill(self) -> None:
        self.order.addItem(self.tr("Name"), Order.NAME)
        self.order.addItem(self.tr("Last name"), Order.FAMILY)
        self.extent.addItem(self.tr("One page"), Extent.ONE_PAGE)
        self.extent.addItem(self.tr("Two pages"), Extent.TWO_PAGES)
        self.extent.addItem(self.tr("Two pages and who is due"), Extent.WITH_LISTS)
        self.extent.setCurrentIndex(2)
        self.week.addItem(self.tr("This week"), 0)
        self.week.addItem(self.tr("Next week"), 1)
        for ahead in range(2, WEEKS_AHEAD + 1):
            self.week.addItem(words(Message("paper.weeks_ahead", {"n": ahead})), ahead)
        for each in STOCKS:
            paper = "A4" if each.paper == "a4" else "Letter"
            text = self.tr("{code}, {paper}, {count} labels")
            self.stock.addItem(text.format(code=each.code, paper=paper, count=each.per_sheet), each.code)
        is_letter = remembered_paper(self._session) == QPageSize.PageSizeId.Letter
        usual = stock_of(self._session.text(STOCK_KEY)) or usual_stock("letter" if is_letter else "a4")
        self.stock.setCurrentIndex(self.stock.findData(usual.code))
        self.first_label.setRange(1, usual.per_sheet)
        self.paper.setCurrentIndex(list(PAPERS.values()).index(remembered_paper(self._session)))
        self.margins.setCurrentIndex(self.margins.findData(remembered_margins(self._session)))
        self.gray.setChecked(self._session.flag(GRAY_KEY))
        self.pages.setPlaceholderText(self.tr("All"))
        self.show_whom((), None)
        self.show_interviews([])

    def _connect(self) -> None:
        people = (self.whom, self.order, self.extent, self.week, self.interview)
        for field in (*people, self.paper, self.direction, self.margins):
            field.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.paper.activated.connect(lambda _index: remember_paper(self._session, self._paper()))
        self.direction.activated.connect(self._remember_direction)
        self.margins.activated.connect(lambda _index: self._session.put(MARGINS_KEY, str(self.margins.currentData())))
        self.stock.currentIndexChanged.connect(lambda _index: self._on_stock())
        self.first_label.valueChanged.connect(lambda _value: self.changed.emit())
        self.outlines.toggled.connect(lambda _on: self.changed.emit())
        self.gray.toggled.connect(self._on_gray)
        self.pages.textChanged.connect(lambda _text: self._check_pages())

    # What is offered

    def show_kind(self, kind: PrintKind) -> None:
        """Show the options of a kind. Only :attr:`changed` is not told: whoever shows it knows."""
        self._kind = kind
        face = faces().get(kind)
        options = face.options if face is not None else Option.PAPER
        for option, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(option in options)
        is_lying = self._session.flag(self._direction_key()) or (
            face is not None and face.lies and not self._session.text(self._direction_key())
        )
        self.direction.blockSignals(True)
        self.direction.setCurrentIndex(int(is_lying))
        self.direction.blockSignals(False)
        self.pages.clear()

    def show_whom(self, selected: Sequence[int], found: Sequence[int] | None) -> None:
        """Offer groups of people, those selected, and those *found* where somebody searches or filters."""
        self.whom.blockSignals(True)
        self.whom.clear()
        offered = [Whom(group) for group in Group if group not in {Group.SELECTED, Group.FOUND}]
        if found:
            offered.append(Whom(Group.FOUND, tuple(found)))
        if selected:
            offered.append(Whom(Group.SELECTED, tuple(selected)))
        for whom in offered:
            text = words(Message(f"paper.group.{whom.group}"))
            if whom.ids:
                text = Voice(words).plain("paper.people", group=text, n=len(whom.ids))
            self.whom.addItem(text, whom.group)
        self._offered = {whom.group: whom for whom in offered}
        self.whom.blockSignals(False)

    def choose_group(self, group: Group) -> None:
        """Choose whom to print, without telling of it."""
        self.whom.blockSignals(True)
        self.whom.setCurrentIndex(max(self.whom.findData(group), 0))
        self.whom.blockSignals(False)

    def show_interviews(self, interviews: Sequence[Interview]) -> None:
        """Offer interviews that lie ahead, and all of them that have a day."""
        chosen = self.interview.currentData()
        self.interview.blockSignals(True)
        self.interview.clear()
        self.interview.addItem(self.tr("All that have a day"), 0)
        for each in interviews:
            name = one_line(each.name or each.wish.role or each.wish.organization or each.wish.topic)
            day = iso_date(each.planned_on) if each.planned_on else ""
            self.interview.addItem(", ".join(part for part in (name, day) if part), each.id)
        self.interview.setCurrentIndex(max(self.interview.findData(chosen), 0))
        self.interview.blockSignals(False)

    # What was chosen

    def choices(self) -> Choices:
        """Give everything that decides what the sheets look like."""
        stock = stock_of(str(self.stock.currentData())) or usual_stock("a4")
        return Choices(
            kind=self._kind,
            page=paper_page(
                self._paper(),
                landscape=self.direction.currentIndex() == 1,
                margin=MARGINS[str(self.margins.currentData())],
            ),
            whom=self._offered[Group(self.whom.currentData())],
            order=Order(self.order.currentData()),
            extent=Extent(self.extent.currentData()),
            weeks_ahead=int(self.week.currentData()),
            interview=int(self.interview.currentData()),
            stock=stock,
            first_label=min(self.first_label.value(), stock.per_sheet),
            outlines=self.outlines.isChecked(),
        )

    def ranges(self) -> QPageRanges | None:
        """Give the pages that are wanted, None for all; what cannot be read counts as all, and is said."""
        text = self.pages.text().strip()
        ranges = QPageRanges.fromString(text)
        return None if not text or ranges.isEmpty() else ranges

    def is_sound(self) -> bool:
        """Tell whether everything that was typed can be read."""
        return not self.pages.text().strip() or self.ranges() is not None

    def is_gray(self) -> bool:
        """Tell whether it is printed without colours."""
        return self.gray.isChecked()

    def _paper(self) -> QPageSize.PageSizeId:
        return list(PAPERS.values())[self.paper.currentIndex()]

    def _direction_key(self) -> str:
        own = self._kind in {PrintKind.CAREER, PrintKind.MAP}
        return f"{LANDSCAPE_KEY}/{self._kind}" if own else LANDSCAPE_KEY

    def _remember_direction(self, index: int) -> None:
        self._session.put(self._direction_key(), index == 1)

    def _on_stock(self) -> None:
        code = str(self.stock.currentData())
        self._session.put(STOCK_KEY, code)
        self.first_label.blockSignals(True)
        self.first_label.setRange(1, (stock_of(code) or usual_stock("a4")).per_sheet)
        self.first_label.blockSignals(False)
        self.changed.emit()

    def _on_gray(self, gray: bool) -> None:
        self._session.put(GRAY_KEY, gray)
        self.shades_changed.emit()

    def show_page_count(self, number: int) -> None:
        """Say how many pages there are to choose from, 0 while that is not known."""
        self._page_count = number
        self._check_pages()

    def _check_pages(self) -> None:
        problem = ""
        if not self.is_sound():
            problem = self.tr("Write pages like 1-3, 5.")
        elif self._page_count and not pages_in(self.ranges(), self._page_count):
            problem = self.tr("There is no such page.")
        self.pages_problem.setText(problem)
        self.pages_problem.setVisible(bool(problem))
