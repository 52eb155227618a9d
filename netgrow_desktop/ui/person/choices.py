"""A value that is one of a few: a click or Enter unfolds them, the arrows and letters choose without unfolding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_XL
from netgrow_desktop.ui.person.in_place import InPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent


class ChoiceBox(QComboBox):
    """A combo box. ``picked`` follows a choice from the unfolded list; the arrows alone choose without it."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded = False
        self.activated.connect(self._note_choice)

    @override
    def showPopup(self) -> None:
        self._unfolded = True
        super().showPopup()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        # Keys come here only while the list is folded.
        self._unfolded = False
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        area = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, area, self).width()
        # Qt would cut the words in the midst of a letter.
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _note_choice(self) -> None:
        if self._unfolded:
            self._unfolded = False
            self.picked.emit()


class ChoiceInPlace(InPlace):
    """One of *choices*, each a code and its words. The code "" says nothing; its words are the *hint*."""

    def __init__(self, name: str, hint: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent=parent)
        self._choices = (("", hint), *choices)
        self.label.opens_when_let_go = True
        self.label.activated.connect(self._unfold)

    @override
    def make_editor(self) -> QWidget:
        box = ChoiceBox()
        # As wide as there is room: the longest choice would else push the panel wider than its place.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(1)
        box.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        for code, words in self._choices:
            box.addItem(words, code)
        # Unfolded, each choice is read whole.
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + SPACE_XL)
        box.picked.connect(self.commit)
        return box

    @override
    def edited(self) -> object:
        return str(self._editor.currentData()) if isinstance(self._editor, QComboBox) else ""

    @override
    def write(self, value: object) -> None:
        if isinstance(self._editor, QComboBox):
            # A code that is not known here, as from a later version, stays until another one is chosen.
            self._editor.setCurrentIndex(max(0, self._editor.findData(str(value))))

    @override
    def words(self, value: object) -> str:
        return dict(self._choices).get(str(value), str(value)) if value else ""

    @override
    def type_on(self, letters: str) -> None:
        self.open()
        if isinstance(self._editor, QComboBox):
            begins = (
                place
                for place in range(1, self._editor.count())
                if self._editor.itemText(place).casefold().startswith(letters.casefold())
            )
            self._editor.setCurrentIndex(next(begins, self._editor.currentIndex()))

    def _unfold(self) -> None:
        if isinstance(self._editor, QComboBox):
            self._editor.showPopup()
