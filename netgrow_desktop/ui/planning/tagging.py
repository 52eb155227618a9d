"""Choosing a tag: one of those there are, or a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.planning.form import PopupFrame, place_near

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

POPUP_WIDTH = 240
MOST_ROWS = 8
MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


def add_tag_popup(
    parent: QWidget | None, anchor: QWidget | QPoint | None, known: Sequence[str], chosen: Callable[[str], None]
) -> TagPopup:
    """Ask for a tag, completing from the *known* ones; *chosen* gets it."""
    popup = TagPopup(known, chosen, parent)
    place_near(popup, anchor)
    popup.show()
    popup.line.setFocus()
    return popup


def find_tag_popup(
    parent: QWidget | None, anchor: QWidget | QPoint | None, known: Sequence[str], chosen: Callable[[str], None]
) -> TagPopup:
    """Ask for one of the *known* tags; *chosen* gets it."""
    popup = TagPopup(known, chosen, parent, may_be_new=False)
    place_near(popup, anchor)
    popup.show()
    popup.line.setFocus()
    return popup


def tags_like(known: Sequence[str], typed: str) -> list[str]:
    """Give the known tags that fit what was typed: those that begin with it before those that hold it."""
    wanted = fold(typed.strip())
    fitting = [(not fold(tag).startswith(wanted), fold(tag), tag) for tag in known if wanted in fold(tag)]
    return [tag for _, _, tag in sorted(fitting)]


class TagLine(QLineEdit):
    """A line that hands the keys for moving in a list on."""

    moved = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        rows = MOVES.get(Qt.Key(event.key()))
        if rows is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(rows)


class TagPopup(PopupFrame):
    """A line to type in and, below it, the tags that fit. Enter takes the marked one or what was typed."""

    def __init__(
        self, known: Sequence[str], chosen: Callable[[str], None], parent: QWidget | None, *, may_be_new: bool = True
    ) -> None:
        super().__init__(parent)
        self._known, self._chosen, self._may_be_new = tuple(known), chosen, may_be_new
        self.setAccessibleName(self.tr("Add a tag") if may_be_new else self.tr("Find a tag"))
        self.setFixedWidth(POPUP_WIDTH)
        self.line = TagLine()
        self.line.setPlaceholderText(self.tr("Type a tag"))
        self.line.setAccessibleName(self.tr("Tag"))
        self.line.textEdited.connect(self._suggest)
        self.line.returnPressed.connect(self._take)
        self.line.moved.connect(self._move)
        self._offered: list[str] = []
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Tags that fit"))
        self.list.clicked.connect(self._click)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(self.line)
        whole.addWidget(self.list)
        self._suggest("")

    def offered(self) -> list[str]:
        """Give the tags that Enter may take, in their order."""
        return list(self._offered)

    def _suggest(self, typed: str) -> None:
        tag = " ".join(typed.split())
        self._offered = tags_like(self._known, tag)
        shown = list(self._offered)
        if tag and self._may_be_new and fold(tag) not in {fold(each) for each in self._offered}:
            self._offered.append(tag)
            shown.append(QCoreApplication.translate("TagPopup", "New tag “{tag}”").format(tag=tag))
        self._model.setStringList(shown)
        self.list.setVisible(bool(shown))
        rows = min(len(shown), MOST_ROWS)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 0) + 2 * self.list.frameWidth())
        # Nothing is marked before something was typed, so that Enter on an empty line does nothing.
        self.list.setCurrentIndex(self._model.index(0) if tag and shown else QModelIndex())
        self.adjustSize()

    def _move(self, rows: int) -> None:
        if not self._offered:
            return
        row = self.list.currentIndex().row()
        target = max(0, min(row + rows, len(self._offered) - 1)) if row >= 0 else 0
        self.list.setCurrentIndex(self._model.index(target))

    def _click(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take()

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._offered):
            return
        tag = self._offered[row]
        self.close()
        self._chosen(tag)
