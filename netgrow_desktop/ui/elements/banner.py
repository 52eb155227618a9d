"""A strip inside a window that says something lasting, with at most two things to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QStyle, QToolButton, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, ICON_LARGE, SPACE_L, SPACE_M, SPACE_S, TINT_QUIET
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.icons import icon_side, paint_icon, set_icon
from netgrow_desktop.ui.theme import color, current_palette, set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

BannerKind = Literal["info", "warning", "danger"]

ICONS: dict[BannerKind, str] = {"info": "info", "warning": "triangle-alert", "danger": "circle-alert"}
TONES: dict[BannerKind, str] = {"info": "accent", "warning": "warning", "danger": "danger"}
MOST_ACTIONS = 2
LONGEST_WORD = 30
"""How many letters a word, such as a path, may have before it is broken."""
NARROWEST_TEXT = 360
"""Where words have less room than that beside the buttons, these stand below them."""


class Banner(QFrame):
    """An icon, a sentence and up to two buttons upon a tint; ``dismissible`` adds a cross that hides it."""

    def __init__(
        self, kind: BannerKind, text: str, parent: QWidget | None = None, *, dismissible: bool = False
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._text = text
        self._label = plain_label(breakable(text, LONGEST_WORD), wraps=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(SPACE_S)
        line = QHBoxLayout(self)
        beside_icon, end = SPACE_L + icon_side(ICON_LARGE) + SPACE_M, SPACE_M
        left, right = (end, beside_icon) if self.isRightToLeft() else (beside_icon, end)
        line.setContentsMargins(left, SPACE_S, right, SPACE_S)
        line.setSpacing(SPACE_M)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(SPACE_S)
        self._body.addWidget(self._label, 1)
        self._body.addLayout(self._actions)
        line.addLayout(self._body, 1)
        if dismissible:
            line.addWidget(self._cross())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(48)
        self.setAccessibleName(text)

    def _cross(self) -> QToolButton:
        cross = QToolButton()
        set_icon(cross, "x", tone="muted")
        set_button_kind(cross, "quiet")
        cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cross.setAccessibleName(self.tr("Hide this notice"))
        cross.setToolTip(self.tr("Hide this notice"))
        cross.clicked.connect(self.hide)
        return cross

    def text(self) -> str:
        """Give the sentence that is shown."""
        return self._text

    def set_message(self, kind: BannerKind, text: str) -> None:
        """Say something else."""
        self._kind = kind
        self._text = text
        self._label.setText(breakable(text, LONGEST_WORD))
        self.setAccessibleName(text)
        self.update()

    def add_action(self, text: str, on_action: Callable[[], object]) -> QPushButton:
        """Add a button. Raises ValueError for a third one."""
        if self._actions.count() == MOST_ACTIONS:
            raise ValueError("a banner has at most two actions")
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: on_action())
        # Below the words, where there is no room beside them, buttons stay as wide as their own.
        self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        left = event.size().width() - self._actions.sizeHint().width()
        narrow = left < scaled(NARROWEST_TEXT) and self._actions.count() > 0
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(200, 48))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        palette = current_palette()
        tone = TONES[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.tint(getattr(palette, tone), TINT_QUIET)))
        painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        place = self.rect().adjusted(SPACE_L, 0, 0, 0)
        side = icon_side(ICON_LARGE)
        place.setWidth(side)
        place.setTop((self.height() - side) // 2)
        place.setHeight(side)
        paint_icon(painter, QStyle.visualRect(self.layoutDirection(), self.rect(), place), ICONS[self._kind], tone)
        painter.end()
