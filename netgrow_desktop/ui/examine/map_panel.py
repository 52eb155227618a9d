"""The network map with all that belongs to it: filters, zoom, legend, and the same people as a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.map_drawing import MapDrawing, category_code
from netgrow_desktop.reports.map_legend import draw_map_legend, legend_height, legend_words
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.examine.map_canvas import STEP, USUAL_HEIGHT, MapCanvas, written_names
from netgrow_desktop.ui.examine.map_table import MapTable
from netgrow_desktop.ui.examine.map_words import categories_words, known_words
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import current_palette, set_button_kind, text_font
from netgrow_desktop.viewmodels.dates import ago
from netgrow_desktop.viewmodels.examine_map import MapColumn, MapTableModel, name_order
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from netgrow_desktop.domain.examine.network_map import NetworkMap, Place

EVERYBODY, KEY_PEOPLE = "everybody", "key"
NARROWEST_BOX = 120
NO_LIMIT = 16_777_215
"""The largest size that a widget may have: Qt's QWIDGETSIZE_MAX, for which PySide has no name."""
WIDTH_FOR_SIDE, SIDE_WIDTH = 720, 196
"""From this width on the signs are explained beside the map, in so much of it."""
WIDTH_FOR_BOTH, TABLE_WIDTHS = 1_100, (380, 880)
"""From this width on a page of its own has map and table; the table takes what a map leaves free, within limits."""
SHAPE = 1.15
"""How much wider than high a map is, so that names stand beside the circle."""


@spoken_as(Role.Graphic)
class MapLegend(QWidget):
    """What the signs mean, which its name says in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(". ".join(legend_words()))

    @override
    def heightForWidth(self, width: int, /) -> int:
        return round(legend_height(width, text_font("small")) + 0.5)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        draw_map_legend(painter, QRectF(self.rect()), current_palette(), text_font("small"))
        painter.end()


class MapPanel(QWidget):
    """Map and table. ``person_requested`` and ``plan_requested`` carry somebody's id; ``turned`` asks for more room,
    or for no more of it.
    """

    person_requested = Signal(int)
    plan_requested = Signal(int)
    turned = Signal()

    def __init__(self, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._drawing: MapDrawing | None = None
        self.canvas = MapCanvas(today)
        self.rows = MapTableModel(self._columns(), self)
        self.table = MapTable(self.rows)
        self.kinds = QComboBox()
        self.organizations = QComboBox()
        self.as_table = QPushButton(self.tr("As table"))
        self.turn = QPushButton()
        self.count = plain_label("", "small")
        self._stack = QStackedWidget()
        self._side, self._beside = QWidget(), QVBoxLayout()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._is_filled = False
        self._height = USUAL_HEIGHT
        self._stack.setFixedHeight(self._height)
        self._zooming = [self._zoom_button(*each) for each in self._zooms()]
        self._dress()
        self._lay_out()
        self._connect()

    # How it is made

    def _columns(self) -> list[MapColumn]:
        return [
            MapColumn(self.tr("Name"), lambda place, _: one_line(place.person.name), name_order),
            MapColumn(
                self.tr("Category"),
                lambda place, _: categories_words(place.person),
                lambda place, _: [*Category, None].index(place.category),
            ),
            MapColumn(
                self.tr("Closeness"),
                lambda place, _: str(place.person.closeness or self.tr("not said")),
                lambda place, _: -place.person.closeness,
            ),
            MapColumn(
                self.tr("Organisation"),
                lambda place, _: one_line(place.person.organization),
                lambda place, _: (not place.person.organization, fold(place.person.organization)),
            ),
            MapColumn(
                self.tr("Last contact"),
                lambda place, _: ago(place.person.last_contact, self._today()),
                lambda place, _: (place.person.last_contact is None, _reversed(place.person.last_contact)),
            ),
            MapColumn(
                self.tr("Key"),
                lambda place, _: self.tr("yes") if place.person.key_person else "",
                lambda place, _: not place.person.key_person,
                self.tr("Key person"),
            ),
            MapColumn(self.tr("Knows"), lambda _, known: known_words(known), lambda _, known: -len(known)),
        ]

    def _zooms(self) -> tuple[tuple[str, str, Callable[[], None]], ...]:
        return (
            (self.tr("Look from farther away (-)"), "minus", lambda: self.canvas.zoom_by(1 / STEP)),
            (self.tr("Look nearer (+)"), "plus", lambda: self.canvas.zoom_by(STEP)),
            (self.tr("Show all of the map (0)"), "", self.canvas.fit),
        )

    def _zoom_button(self, words: str, icon: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(words)
        button.setAccessibleName(words)
        if icon:
            set_icon(button, icon)
        else:
            button.setText(self.tr("Fit"))
        set_button_kind(button, "quiet")
        button.clicked.connect(lambda _checked: act())
        return button

    def _dress(self) -> None:
        self.kinds.setAccessibleName(self.tr("Who stands out on the map"))
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.organizations.setAccessibleName(self.tr("Of which organisation"))
        self.organizations.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.organizations.setMinimumContentsLength(18)
        self.organizations.setMinimumWidth(NARROWEST_BOX)
        self.as_table.setCheckable(True)
        set_icon(self.as_table, "rows-3", tone="muted")
        set_button_kind(self.as_table, "quiet")
        set_button_kind(self.turn, "quiet")
        self._name_turn(filled=False)
        self.table.setAccessibleName(self.tr("The people of the network map"))

    def _lay_out(self) -> None:
        self._lines = choices, acts = QHBoxLayout(), QHBoxLayout()
        for widget in (self.kinds, self.organizations):
            choices.addWidget(widget)
        choices.addStretch(1)
        for button in (*self._zooming, self.as_table, self.turn):
            acts.addWidget(button)
        tools = self._tools = QHBoxLayout()
        for line in (tools, choices, acts):
            line.setSpacing(SPACE_S)
        tools.addLayout(choices, 1)
        tools.addLayout(acts)
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.table)
        self._hint = plain_label(
            self.tr(
                "A click or Enter holds somebody's card. Arrows go from person to person; plus, minus, or Ctrl with "
                "the wheel zoom."
            ),
            "small",
            wraps=True,
        )
        self.legend = MapLegend()
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACE_M)
        self._beside.addWidget(self.legend)
        self._beside.addStretch()
        self._beside.addWidget(self._hint)
        self._beside.addWidget(self.count)
        self._side.setLayout(self._beside)
        self._body.setSpacing(SPACE_L)
        self._body.addWidget(self._stack, 1)
        self._body.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_S)
        whole.addLayout(tools)
        whole.addLayout(self._body, 1)

    def _connect(self) -> None:
        self.canvas.person_requested.connect(self.person_requested)
        self.canvas.plan_requested.connect(self.plan_requested)
        self.table.activated.connect(lambda index: self.person_requested.emit(self.rows.id_at(index.row())))
        self.kinds.currentIndexChanged.connect(self._filter)
        self.organizations.currentIndexChanged.connect(self._filter)
        self.as_table.toggled.connect(self._turn_over)
        self.canvas.current_changed.connect(self._select)
        self.table.selectionModel().currentRowChanged.connect(self._point_out)
        self.table.hover.moved.connect(self._hint_at)
        self.turn.clicked.connect(lambda _checked: self.turned.emit())

    # What is shown

    def show_map(self, layout: NetworkMap) -> None:
        """Show a layout; filter, view and who is current stay."""
        for _ in self.steps_to(layout):
            pass

    def steps_to(self, layout: NetworkMap) -> Iterator[str]:
        """Do what :meth:`show_map` does in small steps, so that the window answers between any two of them."""
        if self._drawing is not None and layout == self._drawing.layout:
            return
        self._fill_kinds(layout)
        self._fill_organizations(layout)
        yield "offered"
        drawing = MapDrawing(layout, written_names(layout))
        yield "made ready"
        self._drawing = drawing
        yield from self._filtering(drawing)

    def picture_height(self) -> int:
        """Give how high map or table may be."""
        return self._stack.minimumHeight()

    def show_high(self, height: int) -> None:
        """Have map or table take this height."""
        self._height = height
        self._stack.setFixedHeight(height)

    def fill_page(self, *, filled: bool) -> None:
        """Take all the room that there is, or again what :meth:`show_high` says."""
        if filled:
            self._stack.setMinimumHeight(0)
            self._stack.setMaximumHeight(NO_LIMIT)
        else:
            self._stack.setFixedHeight(self._height)
        self.canvas.set_alone(alone=filled)
        self._is_filled = filled
        self._name_turn(filled=filled)
        self._arrange()

    # A circle leaves room beside it: what belongs to the map stands there, on a page of its own also the table.

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    def has_both(self) -> bool:
        """Tell whether map and table stand beside each other."""
        return self._is_filled and self.width() >= WIDTH_FOR_BOTH

    def _arrange(self) -> None:
        both = self.has_both()
        table_alone = self.as_table.isChecked() and not both
        if both and self._stack.indexOf(self.table) >= 0:
            self._beside.insertWidget(1, self.table, 1)
            self.table.show()
        elif not both and self._stack.indexOf(self.table) < 0:
            self._stack.addWidget(self.table)
        self._stack.setCurrentWidget(self.table if table_alone else self.canvas)
        for part in (*self._zooming, self.legend, self._hint):
            part.setVisible(not table_alone)
        self.as_table.setHidden(both)
        is_below = table_alone or self.width() < WIDTH_FOR_SIDE
        direction = QBoxLayout.Direction.TopToBottom if is_below else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        needed = sum(line.minimumSize().width() for line in self._lines) + SPACE_S
        stands = self.width() <= needed
        self._tools.setDirection(QBoxLayout.Direction.TopToBottom if stands else QBoxLayout.Direction.LeftToRight)
        self._side.setMinimumWidth(0 if is_below else self._side_width())
        self._side.setMaximumWidth(NO_LIMIT if is_below else self._side_width())

    def _side_width(self) -> int:
        if not self.has_both():
            return SIDE_WIDTH
        return max(TABLE_WIDTHS[0], min(self.width() - round(self.height() * SHAPE), TABLE_WIDTHS[1]))

    def _turn_over(self, is_table: bool) -> None:
        """Show the table in place of the map, or the map again, on whoever was current in the other."""
        if not is_table:
            self.canvas.point_out(self.rows.id_at(self.table.currentIndex().row()), held=False)
        self._arrange()

    def _select(self, contact_id: int) -> None:
        """Have the table on whom one goes to on the map."""
        row = self.rows.row_of(contact_id)
        if row >= 0:
            self.table.setCurrentIndex(self.rows.index(row, 0))

    def _hint_at(self, row: int) -> None:
        """Show on the map beside it whom the mouse is on in the table."""
        if self.has_both():
            self.canvas.hint_at(self.rows.id_at(row))

    def _point_out(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Show on the map beside it whom one goes to in the table."""
        if self.has_both() and self.table.hasFocus() and current.isValid():
            self.canvas.point_out(self.rows.id_at(current.row()))

    def _name_turn(self, *, filled: bool) -> None:
        self.turn.setText(self.tr("Back to the page") if filled else self.tr("Open large"))
        set_icon(self.turn, "arrow-left" if filled else "maximize-2", tone="muted")

    def _fill_kinds(self, layout: NetworkMap) -> None:
        """Offer the kinds of people of whom there is somebody on the map."""
        chosen = self.kinds.currentData()
        there = {category_code(place.category) for place in layout.places}
        there.update(each.value for place in layout.places for each in place.person.categories)
        self.kinds.blockSignals(True)
        self.kinds.clear()
        self.kinds.addItem(self.tr("All on the map"), EVERYBODY)
        self.kinds.addItem(self.tr("Key people"), KEY_PEOPLE)
        for code in (*(each.value for each in Category), UNDECIDED):
            if code in there:
                self.kinds.addItem(category_word(code), code)
        self.kinds.setCurrentIndex(max(self.kinds.findData(chosen), 0))
        self.kinds.blockSignals(False)

    def _fill_organizations(self, layout: NetworkMap) -> None:
        chosen = self.organizations.currentData()
        names = sorted({place.person.organization for place in layout.places} - {""}, key=fold)
        self.organizations.blockSignals(True)
        self.organizations.clear()
        self.organizations.addItem(self.tr("All organisations"), "")
        for name in names:
            self.organizations.addItem(one_line(name), name)
        self.organizations.setCurrentIndex(max(self.organizations.findData(chosen), 0))
        self.organizations.blockSignals(False)

    def _shown(self, layout: NetworkMap) -> frozenset[int] | None:
        """Give the ids of those whom the filters leave, None: all."""
        kind, organization = self.kinds.currentData(), self.organizations.currentData()
        if kind == EVERYBODY and not organization:
            return None
        return frozenset(
            place.person.id
            for place in layout.places
            if _is_meant(place, kind) and organization in {"", place.person.organization}
        )

    def _filter(self) -> None:
        if self._drawing is not None:
            for _ in self._filtering(self._drawing):
                pass

    def _filtering(self, drawing: MapDrawing) -> Iterator[str]:
        layout, shown = drawing.layout, self._shown(drawing.layout)
        self.canvas.show_drawing(drawing if shown is None else drawing.filtered(shown))
        yield "on the map"
        current = self.rows.id_at(self.table.currentIndex().row())
        self.rows.show_map(layout, lambda place: shown is None or place.person.id in shown)
        self._select(current)
        everyone = len(layout.places)
        there = everyone if shown is None else len(shown)
        filtered = Message("examine.map_shown_of", {"n": there, "all": everyone})
        self.count.setText(words(filtered if there < everyone else Message("examine.map_shown", {"n": everyone})))
        yield "in the table"


def _is_meant(place: Place, kind: str) -> bool:
    """Tell whether somebody is of a kind that can be chosen."""
    codes = {each.value for each in place.person.categories} or {category_code(None)}
    return kind == EVERYBODY or kind in codes or (kind == KEY_PEOPLE and place.person.key_person)


def _reversed(day: str | None) -> list[int]:
    """Give what sorts the newest day first."""
    return [-ord(letter) for letter in day or ""]
