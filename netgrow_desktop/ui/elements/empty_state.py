"""What a screen shows when it has nothing to show: one picture, one sentence, at most three ways on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.scenes import SCENE_HEIGHT, SCENE_WIDTH, Scene, paint_scene
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import ButtonKind, set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_ACTIONS = 3
SENTENCE_WIDTH = 420


class ScenePicture(QWidget):
    """A painted scene as a widget. It says nothing that the sentence below does not say."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene = scene
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_scene(self, scene: Scene) -> None:
        """Show another picture."""
        self._scene = scene
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SCENE_WIDTH, SCENE_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        paint_scene(painter, self.rect(), self._scene)
        painter.end()


class EmptyState(QWidget):
    """A picture, a sentence and up to three buttons in the middle of the room there is."""

    def __init__(self, scene: Scene, sentence: str, parent: QWidget | None = None, hint: str = "") -> None:
        super().__init__(parent)
        self._picture = ScenePicture(scene)
        self._sentence = plain_label(sentence, "heading", wraps=True)
        self._hint = plain_label(hint, "muted", wraps=True)
        if not hint:
            # Made visible before it has a parent it would be a window of its own, and take the keyboard away.
            self._hint.hide()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_S)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        whole.addStretch(2)
        whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addSpacing(SPACE_L)
        self._between = QVBoxLayout()
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(scaled(SENTENCE_WIDTH))
            label.setMinimumWidth(SCENE_WIDTH)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, SENTENCE_WIDTH)
            line.addStretch(1)
            whole.addLayout(line)
            if label is self._sentence:
                whole.addLayout(self._between)
        whole.addSpacing(SPACE_L)
        # A layout with stretches keeps the buttons as wide as their words.
        self._row.addStretch(1)
        self._row.addStretch(1)
        whole.addLayout(self._row)
        self._asides = QVBoxLayout()
        whole.addLayout(self._asides)
        whole.addStretch(3)
        self.setAccessibleName(sentence)

    def say(self, scene: Scene, sentence: str, hint: str = "") -> None:
        """Show another picture with another sentence; the buttons stay."""
        self._picture.show_scene(scene)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        # Showing a label that has no parent yet would open a window for it.
        self._hint.setHidden(not hint)
        self.setAccessibleName(sentence)

    def add_below_sentence(self, widget: QWidget) -> None:
        """Put something between the sentence and the hint."""
        self._between.setContentsMargins(0, SPACE_L, 0, SPACE_S)
        self._between.addWidget(widget)

    def sentence(self) -> str:
        """Give the sentence that is shown."""
        return self._sentence.text()

    def add_action(
        self, text: str, on_action: Callable[[], object], *, kind: ButtonKind = "plain", icon: str = ""
    ) -> QPushButton:
        """Add a way on. Raises ValueError for a fourth one."""
        if len(self._buttons) == MOST_ACTIONS:
            raise ValueError("an empty state has at most three actions")
        button = QPushButton(text)
        set_button_kind(button, kind)
        if icon:
            set_icon(button, icon, tone="on_accent" if kind == "primary" else "text")
        button.clicked.connect(lambda _checked: on_action())
        self._row.insertWidget(1 + len(self._buttons), button)
        self._buttons.append(button)
        return button

    def add_aside(self, text: str, on_action: Callable[[], object]) -> QPushButton:
        """Add a quieter way on below the buttons."""
        button = QPushButton(text)
        set_button_kind(button, "quiet")
        set_icon(button, "notebook-pen", tone="muted")
        button.clicked.connect(lambda _checked: on_action())
        self._asides.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def clear_actions(self) -> None:
        """Take all buttons away."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
