"""How one file is read, to be put right: encoding, separator, header, and where each column goes; seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.formats.lists import spreadsheets
from netgrow_desktop.formats.lists.mapping import Choices
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.banner import Banner
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.toast import FOOT, announce
from netgrow_desktop.ui.importing.column_rows import ColumnRows
from netgrow_desktop.ui.importing.plan_words import (
    ENCODINGS,
    canonical_encoding,
    delimiter_title,
    encoding_title,
    file_name,
)
from netgrow_desktop.ui.importing.reading_words import day_order, place_title
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.imports import FilePlan
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.formats.lists.mapping import TablePreview
    from netgrow_desktop.formats.readers import Column

    Preview = Callable[[str | None, bool | None, str | None], TablePreview]

DELIMITERS = (",", ";", "\t", "|")


class ReadingView(QWidget):
    """Shows a file as it would be read; every choice is seen at once. *Use* carries (encoding, choices) away."""

    used = Signal(str, object)
    """The encoding, empty where it was left to the program, and the :class:`Choices`."""
    left = Signal()

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = Question(lanes)
        self._preview: Preview | None = None
        self._encoding: str | None = None
        self._header: bool | None = None
        self._delimiter: str | None = None
        self._is_mapped = False
        self._has_text = True
        self._columns: tuple[Column, ...] | None = None
        self._chosen_days: bool | None = None
        self._heading = plain_label("", "title", wraps=True)
        self._hint = plain_label("", "muted", wraps=True)
        self._trouble = plain_label("", "danger", wraps=True)
        self.crowd = Banner("warning", "")
        self.crowd.hide()
        self.columns = ColumnRows()
        self.columns.touched.connect(self._touch)
        self.people = plain_label("")
        self.people.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(self._heading)
        whole.addWidget(self._hint)
        whole.addWidget(self._controls())
        whole.addWidget(self._trouble)
        whole.addWidget(self.crowd)
        whole.addWidget(self.people, 1)
        whole.addWidget(self.columns, 1)
        whole.addWidget(self._footer())

    def _controls(self) -> QWidget:
        self.encodings, self.delimiters = QComboBox(), QComboBox()
        self.header = QCheckBox(self.tr("The first row names the columns"))
        self.days = QComboBox()
        self._fields: dict[QComboBox, QWidget] = {}
        controls = QWidget()
        # Where the words are long, the controls take a second line.
        flow = FlowLayout(controls, SPACE_L)
        for box, words_ in (
            (self.encodings, self.tr("Encoding")),
            (self.delimiters, self.tr("Cells are")),
            (self.days, self.tr("Days")),
        ):
            label = plain_label(words_)
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setAccessibleName(words_)
            box.activated.connect(self._ask_anew if box is not self.days else self._touch_days)
            self._fields[box] = field = QWidget()
            line = QHBoxLayout(field)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE_S)
            line.addWidget(label)
            line.addWidget(box)
            flow.addWidget(field)
        self.header.clicked.connect(self._ask_anew)
        flow.addWidget(self.header)
        return controls

    def _footer(self) -> QWidget:
        self.cancel = QPushButton(self.tr("Back"))
        self.cancel.clicked.connect(self.left)
        self.use = QPushButton(self.tr("Read it like this"))
        set_button_kind(self.use, "primary")
        self.use.clicked.connect(self._use)
        foot = QWidget()
        foot.setObjectName(FOOT)
        footer = QHBoxLayout(foot)
        footer.setContentsMargins(0, 0, 0, 0)
        footer.setSpacing(SPACE_S)
        self._note = plain_label(
            self.tr("NetGrow remembers it for every file with the same columns."), "muted", wraps=True
        )
        keeping = self._note.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._note.setSizePolicy(keeping)
        footer.addWidget(self._note, 1)
        for button in (self.cancel, self.use):
            button.setAutoDefault(True)
            footer.addWidget(button)
        return foot

    # Showing

    def show_file(
        self, file: FilePlan, preview: Preview, encoding: str, choices: Choices, *, is_pasted: bool = False
    ) -> None:
        """Show how *file* is read; *preview* gives it for (encoding, header, delimiter), None as recognised."""
        self._preview = preview
        self._encoding = encoding or None
        self._header, self._delimiter = choices.header, choices.delimiter
        self._columns = choices.columns
        self._is_mapped = file.error is not None or choices.columns is not None
        self._chosen_days = choices.day_first
        name = self.tr("the table") if is_pasted else one_line(file_name(file))
        self._heading.setText(self.tr("How {file} is read").format(file=name))
        self._has_text = has_text = file.format not in spreadsheets.FORMATS
        self._fill_encodings(file.encoding)
        self._show(self.encodings, shown=has_text and not is_pasted)
        self._show(self.delimiters, shown=has_text)
        self._show(self.days, shown=False)
        self.header.hide()
        self._trouble.hide()
        self.columns.show_columns(())
        self.people.hide()
        self.crowd.hide()
        self._hint.setText("")
        self.use.setEnabled(False)
        self._ask()
        (self.delimiters if is_pasted else self.encodings).setFocus()

    def _show(self, box: QComboBox, *, shown: bool) -> None:
        self._fields[box].setVisible(shown)

    def _fill_encodings(self, encoding: str) -> None:
        present = canonical_encoding(self._encoding or encoding or "utf-8")
        codes = [code for code, _ in ENCODINGS]
        self.encodings.clear()
        for code in codes if present in codes else [present, *codes]:
            self.encodings.addItem(encoding_title(code), code)
        self.encodings.setCurrentIndex(self.encodings.findData(present))
        # The list is as wide as its words, also where its bar takes room.
        bar = self.encodings.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        view = self.encodings.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + bar + SPACE_XL)

    def _ask(self) -> None:
        preview = self._preview
        if preview is not None:
            encoding, header, delimiter = self._encoding, self._header, self._delimiter
            self._question.ask(lambda: preview(encoding, header, delimiter), self._arrived, self._failed)

    def _ask_anew(self) -> None:
        """Take the choices of encoding, separator and header, and show what they make of the file."""
        sender = self.sender()
        if sender is self.encodings:
            self._encoding = self.encodings.currentData()
        elif sender is self.delimiters:
            self._delimiter = self.delimiters.currentData()
        elif sender is self.header:
            self._header = self.header.isChecked()
            self._is_mapped = True
        self._columns = self.columns.chosen() if sender is self.encodings and self._is_mapped else None
        self._ask()

    def _arrived(self, found: TablePreview) -> None:
        self._trouble.hide()
        self.people.setVisible(bool(found.people))
        if found.people:
            self._show_people(found)
            return
        self.header.show()
        self.header.setChecked(bool(found.header_line))
        self._fill_encodings(found.encoding)
        self._fill_delimiters(found.delimiter)
        self._show(self.delimiters, shown=self._has_text)
        self._fill_days(found)
        self.columns.show_columns(found.going(self._columns).columns)
        self._warn()
        self.columns.show()
        self._note.show()
        self._hint.setText(
            self.tr("What stands in each column, and where it goes. Names and e-mail addresses matter most.")
        )
        self.use.setEnabled(True)

    def _show_people(self, found: TablePreview) -> None:
        """Show the first people of vCards, which have no columns, as the encoding makes them read."""
        self._fill_encodings(found.encoding)
        self._show(self.delimiters, shown=False)
        for part in (self.header, self.columns, self._note):
            part.hide()
        self.people.setText("\n".join(one_line(" · ".join(filter(None, each))) for each in found.people))
        self._hint.setText(self.tr("The first people of the file. Choose another encoding if letters look wrong."))
        self.use.setEnabled(True)

    def _fill_delimiters(self, present: str) -> None:
        self.delimiters.clear()
        marks = [mark for mark in DELIMITERS if mark != present]
        for mark in [present, *marks] if present else marks:
            self.delimiters.addItem(delimiter_title(mark), mark)

    def _fill_days(self, found: TablePreview) -> None:
        is_shown = found.is_day_unclear or self._chosen_days is not None
        self._show(self.days, shown=is_shown)
        order = day_order(found)
        self.days.clear()
        self.days.addItem(self.tr("as they stand, where it is clear"), None)
        for text, first, example in (
            (self.tr("day first"), True, order.day_first),
            (self.tr("month first"), False, order.month_first),
        ):
            self.days.addItem(f"{text}: {order.written} = {example}" if example else text, first)
        self.days.setCurrentIndex(self.days.findData(self._chosen_days))

    def _failed(self, error: NetGrowError) -> None:
        # Text that is no table, such as a vCard, has an encoding to choose all the same.
        is_table = self._is_mapped or self._delimiter is not None
        self._show(self.delimiters, shown=is_table)
        self._trouble.setText(words(error.message))
        self._trouble.setVisible(is_table)
        self._note.setVisible(is_table)
        self._hint.setText("" if is_table else self.tr("Choose another encoding if letters of names look wrong."))
        self.columns.hide()
        self.people.hide()
        self.crowd.hide()
        self.header.setVisible(False)
        self.use.setEnabled(not is_table)

    # Deciding

    def _touch(self) -> None:
        self._is_mapped = True
        self._warn()

    def _warn(self) -> None:
        """Say where several columns go to the one value that a person has of a kind."""
        text = self.tr(
            "More than one column goes to “{place}”. The first one is used; the others are kept under their own names."
        )
        sentence = "\n".join(text.format(place=place_title(place)) for place in self.columns.crowded())
        if sentence and (sentence != self.crowd.text() or self.crowd.isHidden()):
            self.crowd.set_message("warning", sentence)
            announce(self, sentence)
        self.crowd.setVisible(bool(sentence))

    def _touch_days(self) -> None:
        self._chosen_days = self.days.currentData()

    def _use(self) -> None:
        columns = self.columns.chosen() if self._is_mapped and not self.columns.isHidden() else None
        choices = Choices(columns, self._header, self._delimiter, self._chosen_days)
        self._question.drop()
        self.used.emit(self._encoding or "", choices)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
