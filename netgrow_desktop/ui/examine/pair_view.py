"""One pair at a time: do these two know each other? Answered in a keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.avatar import Avatar
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.examine.tie_words import answer_word
from netgrow_desktop.ui.icons import set_icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from netgrow_desktop.viewmodels.examine_ties import Acquaintances


class _Face(QWidget):
    """One of the two: initials, name, and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.avatar = Avatar()
        self.name = plain_label("", "heading", wraps=True)
        self.work = plain_label("", "muted", wraps=True)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.name)
        text.addWidget(self.work)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_person(self, name: str, work: str, category: str | None) -> None:
        self.avatar.show_person(name, category)
        self.name.setText(name)
        self.work.setText(work)


@spoken_as(Role.Grouping)
class PairView(QFrame):
    """The two people, the question, and its answers. Y, N, Space (later) and Backspace (the pair before) answer."""

    def __init__(self, people: Acquaintances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._work: Mapping[int, str] = {}
        self._said = ""
        self.faces = _Face(), _Face()
        self.before = plain_label("", "small")
        self.yes = QPushButton(self.tr("&Yes, they do"))
        self.no = QPushButton(self.tr("&No"))
        self.later = QPushButton(self.tr("Not sure, later"))
        self.back = QPushButton(self.tr("Back"))
        self.done = plain_label(self.tr("Every pair is answered. Thank you: now it can be told."), "strong", wraps=True)
        self._lay_out()
        set_icon(self.yes, "check")
        set_icon(self.no, "minus")
        set_icon(self.back, "chevron-left")
        self.yes.setToolTip(self.tr("Key Y"))
        self.no.setToolTip(self.tr("Key N"))
        self.later.setToolTip(self.tr("Key Space or U: this pair comes again when the others are answered"))
        self.back.setToolTip(self.tr("Key Backspace"))
        self.yes.clicked.connect(lambda: self._answer(knows=True))
        self.no.clicked.connect(lambda: self._answer(knows=False))
        self.later.clicked.connect(people.later)
        self.back.clicked.connect(people.back)
        people.changed.connect(self._show)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Do these two know each other?"))

    def _lay_out(self) -> None:
        self._question = QWidget()
        faces = QHBoxLayout()
        faces.setSpacing(SPACE_L)
        for face in self.faces:
            faces.addWidget(face, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self.yes, self.no, self.later, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addWidget(self.before)
        buttons.addStretch(1)
        inside = QVBoxLayout(self._question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_M)
        inside.addWidget(plain_label(self.tr("Do they know each other?"), "muted"))
        inside.addLayout(faces)
        inside.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        whole.addWidget(self._question)
        whole.addWidget(self.done)

    def show_work(self, work: Mapping[int, str]) -> None:
        """Note what each person does, for the line below the name."""
        self._work = work
        self._show()

    def _answer(self, *, knows: bool) -> None:
        asked = self._people.asked()
        if asked is not None:
            # The same answer again goes on, too.
            if self._people.knows(*asked) is knows:
                self._people.answer(*asked, None)
            self._people.answer(*asked, knows)

    def _show(self) -> None:
        asked = self._people.asked()
        self._question.setVisible(asked is not None)
        self.done.setVisible(asked is None and len(self._people.ties.people) > 1)
        self.back.setEnabled(self._people.has_before())
        if asked is None:
            return
        for face, each in zip(self.faces, asked, strict=True):
            kinds = self._people.categories.get(each, ())
            face.show_person(self._people.names[each], self._work.get(each, ""), kinds[0] if kinds else None)
        answer = self._people.knows(*asked)
        self.before.setText("" if answer is None else self.tr("Answered: {answer}").format(answer=answer_word(answer)))
        spoken = self.tr("Do {one} and {other} know each other?").format(
            one=self._people.names[asked[0]], other=self._people.names[asked[1]]
        )
        self.setAccessibleDescription(spoken)
        if spoken != self._said and self.hasFocus():
            announce(self, spoken)
        self._said = spoken

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        letter, key = event.text().casefold(), Qt.Key(event.key())
        if letter == "y":
            self._answer(knows=True)
        elif letter == "n":
            self._answer(knows=False)
        elif letter == "u" or key is Qt.Key.Key_Space:
            self._people.later()
        elif key is Qt.Key.Key_Backspace:
            self._people.back()
        else:
            super().keyPressEvent(event)
