"""*How is this worked out?*: formula, inputs, date, what would change a figure, and its source, opened in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.diversity import Field
from netgrow_desktop.reports.figures import full_date
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.readings_words import field_word
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from netgrow_desktop.domain.examine.explaining import Explained

CAPTION_WIDTH = 140


def of_what(figure: str) -> str:
    """Name the category or field that a figure ("strategic.warmth", "city.blau") is of, "" where it is of everybody."""
    whole = figure.partition(".")[0]
    if whole in set(Category):
        return category_word(whole)
    return field_word(Field(whole)) if whole in set(Field) else ""


def figures_of(explained: Mapping[str, Explained], topic: str) -> dict[str, Explained]:
    """Give the figures that a topic stands for: "structure.density" for itself, "warmth" for one of each category."""
    return {name: each for name, each in explained.items() if name == topic or name.endswith(f".{topic}")}


class How(QWidget):
    """A button, and what it opens below itself; made when it is first opened. *topics* are names of figures, or what
    their names end with where each category or field has its own.
    """

    def __init__(self, topics: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = topics
        self._explained: Mapping[str, Explained] = {}
        self._day: date | None = None
        self._answer: QWidget | None = None
        self.button = QPushButton(self.tr("How is this worked out?"))
        self.button.setCheckable(True)
        set_button_kind(self.button, "link")
        set_icon(self.button, "circle-help", tone="muted")
        self.button.toggled.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_explained(self, explained: Mapping[str, Explained], day: date) -> None:
        """Note how the figures of *day* were worked out."""
        self._explained, self._day = explained, day
        if self._answer is not None:
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None
            self._open(self.button.isChecked())

    def _open(self, opened: bool) -> None:
        if opened and self._answer is None:
            self._answer = self._make()
            self._column.addWidget(self._answer)
        if self._answer is not None:
            self._answer.setVisible(opened)

    def _make(self) -> QWidget:
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(SPACE_L)
        for topic in self._topics:
            figures = figures_of(self._explained, topic)
            if figures:
                column.addLayout(self._topic(figures))
        return answer

    def _topic(self, figures: Mapping[str, Explained]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnMinimumWidth(0, CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        first = next(iter(figures.values()))
        grid.addWidget(plain_label(words(first.name), "strong"), 0, 0, 1, 2)
        rows = [(self.tr("Formula"), words(first.formula)), (self.tr("Made from"), words(first.inputs))]
        rows += [(of_what(name) or self.tr("Here"), _in_numbers(each)) for name, each in figures.items()]
        rows += [(self.tr("What would change it"), words(first.change)), (self.tr("Source"), words(first.source))]
        if self._day is not None:
            rows.append((self.tr("Date"), full_date(self._day)))
        for row, (caption, text) in enumerate(rows, 1):
            grid.addWidget(plain_label(caption, "small", wraps=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(plain_label(text, wraps=True), row, 1)
        return grid

    def text(self) -> str:
        """Give what is shown below the button, "" while it is closed."""
        if self._answer is None or not self.button.isChecked():
            return ""
        return "\n".join(label.text() for label in self._answer.findChildren(QLabel))


def _in_numbers(explained: Explained) -> str:
    if explained.numbers is None:
        return words(explained.sentence)
    return QCoreApplication.translate("Examine", "{sentence} {numbers}").format(
        sentence=words(explained.sentence), numbers=words(explained.numbers)
    )
