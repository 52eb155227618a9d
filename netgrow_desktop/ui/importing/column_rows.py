"""The columns of a table, one below the other: their names, what stands in them, and where they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.formats.lists.mapping import FIELDS, LABELLED_FIELDS
from netgrow_desktop.formats.readers import Column
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.importing.reading_words import Place, place_groups, place_title
from netgrow_desktop.ui.theme import color, text_font, theme_watcher
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from netgrow_desktop.formats.lists.mapping import ColumnPreview

MOST_COLUMNS = 400
"""Columns that are shown; a table with more than that goes where it was going."""

LONGEST_SAMPLE = 40
SINGLE_FIELDS = (
    frozenset(FIELDS)
    - LABELLED_FIELDS
    - frozenset(("prefix", "organization", "department", "title", "tags", "notes", "custom", ""))
)
"""Fields of which a person has one value; a second column of one is kept under its own name."""
ADDRESS = "address"
ADDRESS_FIELDS = LABELLED_FIELDS - {"email", "phone", "link"}
"""Parts of one address have the same label and group."""


class PlaceBox(QComboBox):
    """Where one column goes. The wheel scrolls the page that it stands on."""

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()


class ColumnRows(QScrollArea):
    """All columns of a table. ``touched`` tells that somebody sent one elsewhere."""

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[ColumnPreview, ...] = ()
        self._places: dict[Place, int] = {}
        """In which row of the list each stands; headings stand between them."""
        self.boxes: list[PlaceBox] = []
        self.names: list[QLineEdit] = []
        self._headings: QStandardItemModel | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Columns of the file"))
        theme_watcher().changed.connect(self._dress_headings)

    def show_columns(self, columns: tuple[ColumnPreview, ...]) -> None:
        """Show the columns of a table and where they would go."""
        self._columns = columns
        page = QWidget()
        page.setObjectName("scrollContents")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, SPACE_L, 0)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        for at, title in enumerate((self.tr("Column"), self.tr("For example"), self.tr("Goes to"), "")):
            grid.addWidget(plain_label(title, "small"), 0, at)
        model = self._list_places(columns, page)
        self.names = []
        self.boxes = [self._add_row(grid, row, each, model) for row, each in enumerate(columns[:MOST_COLUMNS], start=1)]
        grid.setRowStretch(len(columns) + 1, 1)
        for at, share in enumerate((2, 4, 2, 1)):
            grid.setColumnStretch(at, share)
        self.setWidget(page)
        self._headings = model
        self._dress_headings()

    def _dress_headings(self) -> None:
        """Give the headings in the list of places the colour and type of the theme in use."""
        model = self._headings
        items = (model.item(row) for row in range(model.rowCount())) if model is not None else ()
        for item in items:
            if not item.isEnabled():
                item.setFont(text_font("small", strong=True))
                item.setForeground(color("muted"))

    def _list_places(self, columns: tuple[ColumnPreview, ...], parent: QWidget) -> QStandardItemModel:
        """Make the list that all boxes offer: places below headings that cannot be chosen."""
        guessed = (Place(*each.column[:2]) for each in columns if each.column.field != "custom")
        model = QStandardItemModel(parent)
        self._places = {}
        for heading, members in place_groups(guessed):
            if heading:
                title = QStandardItem(heading)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                model.appendRow(title)
            for place in members:
                self._places[place] = model.rowCount()
                item = QStandardItem(place_title(place))
                item.setAccessibleDescription(heading)
                model.appendRow(item)
        return model

    def _add_row(self, grid: QGridLayout, row: int, each: ColumnPreview, model: QStandardItemModel) -> PlaceBox:
        name = one_line(each.name)
        samples = [one_line(sample) for sample in each.samples]
        short = [sample if len(sample) <= LONGEST_SAMPLE else f"{sample[:LONGEST_SAMPLE]}…" for sample in samples]
        box = PlaceBox()
        box.setModel(model)
        box.setAccessibleName(self.tr("Where {column} goes").format(column=name))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setMaxVisibleItems(16)
        box.setCurrentIndex(self._places[_place(each.column)])
        box.activated.connect(lambda _index: self.touched.emit())
        title = plain_label(breakable(name), "strong", wraps=True)
        title.setBuddy(box)
        grid.addWidget(title, row, 0)
        grid.addWidget(plain_label(breakable("  ·  ".join(short)) or "—", "muted", wraps=True), row, 1)
        grid.addWidget(box, row, 2)
        self._add_name(grid, row, each, box)
        return box

    def _add_name(self, grid: QGridLayout, row: int, each: ColumnPreview, box: PlaceBox) -> None:
        """Add the name under which a column is kept, to be changed; it shows where the column is kept so."""
        edit = QLineEdit(each.column.label if each.column.field == "custom" else "")
        edit.setPlaceholderText(one_line(each.name))
        edit.setAccessibleName(self.tr("The name under which {column} is kept").format(column=one_line(each.name)))
        edit.setToolTip(self.tr("A name of your own for what stands in this column"))
        edit.textEdited.connect(lambda _text: self.touched.emit())
        grid.addWidget(edit, row, 3)

        def follow(index: int) -> None:
            edit.setVisible(index == self._places[Place("custom")])

        box.currentIndexChanged.connect(follow)
        follow(box.currentIndex())
        self.names.append(edit)

    def chosen(self) -> tuple[Column, ...]:
        """Give where each column goes now."""
        found: list[Column] = []
        for each, box, edit in zip(self._columns, self.boxes, self.names, strict=False):
            place = self._place_in(box)
            if place.field == "custom":
                label = edit.text().strip()
                found.append(each.column if label == each.column.label and place == _place(each.column)
                             else Column("custom", label or each.name))  # fmt: skip
            else:
                found.append(each.column if place == _place(each.column) else self._column(place, found))
        return (*found, *(each.column for each in self._columns[len(found) :]))

    def _place_in(self, box: PlaceBox) -> Place:
        return next(place for place, row in self._places.items() if row == box.currentIndex())

    def _column(self, place: Place, before: list[Column]) -> Column:
        if place.field in ADDRESS_FIELDS:
            # Parts of one address belong together: with the one that is being told already, if there is any.
            known = [each for each in (*reversed(before), *(each.column for each in self._columns))
                     if each.field in ADDRESS_FIELDS]  # fmt: skip
            return Column(place.field, *(known[0][1:] if known else (place.label, ADDRESS)))
        return Column(place.field, place.label)

    def crowded(self) -> list[Place]:
        """Give the places of which a person has one, but to which several columns go, whatever each is called."""
        going = [self._place_in(box).field for box in self.boxes]
        return [Place(field) for field in dict.fromkeys(going) if field in SINGLE_FIELDS and going.count(field) > 1]

    def send(self, column: int, place: Place) -> None:
        """Send a column somewhere, as by choosing it from its list."""
        self.boxes[column].setCurrentIndex(self._places[place])
        self.touched.emit()


def _place(column: Column) -> Place:
    return Place("custom") if column.field == "custom" else Place(column.field, column.label)
