"""A part of the page: its heading, a sentence, its picture, and *How is this worked out?*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.how import How

if TYPE_CHECKING:
    from collections.abc import Iterator

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.viewmodels.examine import Examined


class Part(QWidget):
    """Put the picture into ``content``; small tools go to the right of the heading with :meth:`add_tool`.

    *topics* are the figures that the part explains; see :class:`.how.How`.
    """

    person_requested = Signal(int)

    def __init__(self, title: str, topics: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE_S)
        self._head.addWidget(plain_label(title, "heading"))
        self._head.addStretch(1)
        self.sentence = plain_label("", wraps=True)
        self.sentence.hide()
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE_M)
        self._topics = topics
        self.how: How | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(SPACE_M)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self.sentence)
        self._whole.addLayout(self.content)
        self.setAccessibleName(title)

    def add_tool(self, widget: QWidget) -> None:
        """Put something small to the right of the heading."""
        self._head.addWidget(widget)

    def say(self, sentence: str) -> None:
        """Show the sentence of the part, "" for none."""
        self.sentence.setText(sentence)
        self.sentence.setHidden(not sentence)

    def show_examined(self, examined: Examined) -> None:
        """Show this part of what was examined."""
        for _ in self.steps_to(examined):
            pass

    def steps_to(self, examined: Examined) -> Iterator[str]:
        """Do what :meth:`show_examined` does in small steps, so that the window answers between any two of them."""
        self.show_how(examined)
        self.show_examination(examined.examination)
        yield "shown"

    def show_how(self, examined: Examined) -> None:
        """Show how the figures of the part were worked out."""
        if self.how is None and self._topics:
            # Made after the content, it also comes after it in the order of Tab.
            self.how = How(self._topics)
            self._whole.addWidget(self.how)
        if self.how is not None:
            self.how.show_explained(examined.explained, examined.examination.day)

    def show_examination(self, examination: Examination) -> None:
        """Show what the part says of an examination."""

    def first_control(self) -> QWidget | None:
        """Give what gets the keyboard when one turns to the part, None for its first button or field."""
        return None

    def fit_into(self, height: int) -> None:
        """Be no higher than what is seen of the page at once, where the part can be."""

    def state(self) -> dict[str, object]:
        """Give what the next session begins with; most parts have nothing to keep."""
        return {}
