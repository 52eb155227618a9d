"""What stands before a value: its label, quiet, and for values that one may label differently a menu behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import CORNER_RADIUS, FOCUS_RING, SPACE_S
from netgrow_desktop.ui.elements.sizes import control_height
from netgrow_desktop.ui.theme import color, text_font
from netgrow_desktop.viewmodels.shown_text import one_line

_VOWELS = frozenset("aeiouyäöüåæøáéíóúàèìòùâêîôû")


def _widest() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Field", "Given name"),
        QCoreApplication.translate("Field", "Middle name"),
        QCoreApplication.translate("Field", "Family name"),
        QCoreApplication.translate("Field", "Department"),
        QCoreApplication.translate("Field", "Connected on"),
        QCoreApplication.translate("Relationship", "Known through"),
    )


def caption_width() -> int:
    """Give the width of the column of captions in device-independent pixels: that of the widest field's name.

    A longer label of one's own has two lines.
    """
    metrics = QFontMetrics(text_font("small"))
    # What is painted may be a pixel or two wider than it was measured.
    return max(metrics.horizontalAdvance(each) for each in _widest()) + 2 + 2 * SPACE_S


def in_two_lines(text: str, width: int, metrics: QFontMetrics) -> list[str]:
    """Give a text in one or two lines of *width* pixels; what is longer still is cut off.

    It is broken between words where possible, else between syllables with a hyphen.
    """
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    room = next(end for end in range(1, len(text) + 1) if metrics.horizontalAdvance(text[:end]) > width) - 1
    end = max(text.rfind(" ", 0, room + 1), text.rfind("-", 0, room) + 1)
    hyphen = ""
    if end <= 0:
        room = next((end for end in range(room, 1, -1) if metrics.horizontalAdvance(f"{text[:end]}-") <= width), room)
        end = next((end for end in range(room, 2, -1) if _begins_syllable(text, end)), max(1, room))
        hyphen = "-" if text[end - 1].isalpha() and text[end].isalpha() else ""
    rest = metrics.elidedText(text[end:].lstrip(), Qt.TextElideMode.ElideRight, width)
    return [text[:end].rstrip() + hyphen, rest]


def _begins_syllable(text: str, place: int) -> bool:
    """Tell whether a syllable may begin there: with a consonant before a vowel, and no two letters of one sound apart.

    This is how German, in which the longest words are made, breaks them.
    """
    if place + 1 >= len(text):
        return False
    before, here, after = (text[place + step].casefold() for step in (-1, 0, 1))
    one_sound = f"{before}{here}" in {"ch", "ck", "ph", "sh", "th", "qu"}
    return before.isalpha() and here.isalpha() and here not in _VOWELS and after in _VOWELS and not one_sound


def label_words(label: str) -> str:
    """Give a value's label in the person's language ("Work"); their own labels come as they are."""
    known = {
        "work": QCoreApplication.translate("Caption", "Work"),
        "business": QCoreApplication.translate("Caption", "Work"),
        "home": QCoreApplication.translate("Caption", "Home"),
        "private": QCoreApplication.translate("Caption", "Private"),
        "mobile": QCoreApplication.translate("Caption", "Mobile"),
        "cell": QCoreApplication.translate("Caption", "Mobile"),
        "main": QCoreApplication.translate("Caption", "Main"),
        "fax": QCoreApplication.translate("Caption", "Fax"),
        "other": QCoreApplication.translate("Caption", "Other"),
    }
    plain = label.strip().removeprefix("*").strip()
    own = one_line(plain)
    # "home page" begins like every other caption; "iPhone" is written on purpose.
    return known.get(plain.casefold()) or (own[:1].upper() + own[1:] if own.islower() else own)


class Caption(QAbstractButton):
    """A caption of one line or two, cut where it is longer still. *still* ones cannot be pressed."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, still: bool = True) -> None:
        super().__init__(parent)
        self._still = still
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if still else Qt.FocusPolicy.TabFocus)
        if not still:
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show a caption."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small"))
        width = caption_width()
        lines = in_two_lines(self.text(), width - 2 * SPACE_S, metrics)
        return QSize(width, control_height() + (len(lines) - 1) * metrics.lineSpacing())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = FOCUS_RING / 2
            painter.setPen(QPen(color("accent"), FOCUS_RING))
            ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(ring, CORNER_RADIUS, CORNER_RADIUS)
        elif self.underMouse() and not self._still:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("hover"))
            painter.drawRoundedRect(self.rect(), CORNER_RADIUS, CORNER_RADIUS)
        font = text_font("small")
        painter.setFont(font)
        painter.setPen(color("muted"))
        metrics = QFontMetrics(font)
        line = QRect(SPACE_S, 0, self.width() - 2 * SPACE_S, control_height())
        for words in in_two_lines(self.text(), line.width(), metrics):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
            line.translate(0, metrics.lineSpacing())
        painter.end()
