"""Relationships that fade: cooling, dormant, and bridges about to lapse. Each is one click from a follow-up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.examine.fading import say_nobody_fades
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.fading import Fading
    from netgrow_desktop.viewmodels.examine import Examined

PLAN = "plan"
FEW, MANY = 8, 40
"""So many people of each kind are shown at first, and so many more with each press of the button."""


class _Group(NamedTuple):
    """One kind of fading as widgets."""

    block: QWidget
    lines: LineList
    more: QPushButton
    rest: QLabel


class FadingPart(Part):
    """``plan_requested`` carries the id of somebody to follow up with."""

    plan_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is fading?"), ("cooling", "dormant", "bridges"), parent)
        self._examination: Examination | None = None
        self._shown: dict[str, int] = {}
        self._cooling = self._group(
            self.tr("Cooling"),
            self.tr("You are in touch less than you wanted to be, or less than you used to be; each line says which."),
        )
        self._dormant = self._group(
            self.tr("Dormant"),
            self.tr(
                "No contact for three years or more. Such ties bring the most that is new, and if they were strong, "
                "the trust is still there (Levin, Walter and Murnighan, 2011)."
            ),
        )
        self._bridges = self._group(
            self.tr("Bridges about to lapse"),
            self.tr("Perhaps your only way to another circle, as each line says. Bridges fade fastest (Burt, 2002)."),
        )

    def _group(self, title: str, sentence: str) -> _Group:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(plain_label(title, "strong"))
        column.addWidget(plain_label(sentence, "small", wraps=True))
        group = _Group(block, LineList(title), QPushButton(), plain_label("", "small"))
        set_button_kind(group.more, "quiet")
        group.lines.acted.connect(self._act)
        group.more.clicked.connect(partial(self._show_more, title))
        column.addWidget(group.lines)
        column.addWidget(group.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(group.rest)
        self.content.addWidget(block)
        self._shown[title] = FEW
        return group

    def _show_more(self, title: str, *_: object) -> None:
        self._shown[title] += MANY
        if self._examination is not None:
            self.show_examination(self._examination)

    def _act(self, contact_id: int, code: str) -> None:
        (self.plan_requested if code == PLAN else self.person_requested).emit(contact_id)

    def groups(self) -> tuple[LineList, LineList, LineList]:
        """Give the lines of the cooling, the dormant and the bridges."""
        return self._cooling.lines, self._dormant.lines, self._bridges.lines

    @override
    def steps_to(self, examined: Examined) -> Iterator[str]:
        self.show_how(examined)
        yield from self._showing(examined.examination)

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show who is fading."""
        for _ in self._showing(examination):
            pass

    def _showing(self, examination: Examination) -> Iterator[str]:
        self._examination = examination
        fading = examination.fading
        nobody = say_nobody_fades(fading)
        self.say(words(nobody) if nobody is not None else "")
        for group, people, number in (
            (self._cooling, fading.cooling, fading.cooling_count),
            (self._dormant, fading.dormant, fading.dormant_count),
            (self._bridges, fading.bridges, len(fading.bridges)),
        ):
            self._show(group, people, number, examination)
            yield group.lines.accessibleName()

    def _show(self, group: _Group, fading: Sequence[Fading], count: int, examination: Examination) -> None:
        shown = fading[: self._shown[group.lines.accessibleName()]]
        group.block.setVisible(bool(fading))
        group.lines.show_lines([self._line(each, examination) for each in shown])
        group.more.setText(said("show_more", min(MANY, len(fading) - len(shown))))
        group.more.setVisible(len(fading) > len(shown))
        group.rest.setText(said("fading_more", count - len(fading)))
        group.rest.setVisible(len(fading) == len(shown) and count > len(fading))

    def _line(self, fading: Fading, examination: Examination) -> Line:
        person = examination.people.get(fading.contact_id)
        marks = tuple(person.categories) if person is not None else None
        name = " · ".join(filter(None, (one_line(fading.name), one_line(fading.organization))))
        acts = (Act(PLAN, self.tr("Plan a follow-up"), "calendar-plus"),)
        return Line(fading.contact_id, name, words(fading.why), marks, opens=True, acts=acts)
