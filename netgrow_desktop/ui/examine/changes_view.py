"""What changed from one day to another: people, contact, places and figures, each under its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from netgrow_desktop.domain.examine.roles import GapKind
from netgrow_desktop.reports.document import isolated
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.examine.figure_words import figure_text, figure_word
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.examine.seat_form import level_word, role_word, side_word
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.roles import Gap
    from netgrow_desktop.domain.examine.snapshots import Comparison

translate = QCoreApplication.translate

CAPTION_WIDTH = 152
MOST_NAMES = 8


def listed(names: Sequence[str], most: int = MOST_NAMES) -> str:
    """Put names into a list that ends with how many more there are."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(said("and_more", len(names) - most))
    return ", ".join(shown)


def people_words(ids: Iterable[int], names: Mapping[int, str]) -> list[str]:
    """Name people; of those who are not in the network any more it is said how many were deleted."""
    every = list(ids)
    known = [isolated(one_line(names[each])) for each in every if each in names]
    gone = len(every) - len(known)
    return [*known, *([said("deleted_since", gone)] if gone else [])]


def moves_words(comparison: Comparison, names: Mapping[int, str]) -> list[str]:
    """Say who went from which categories to which, those with the same way together."""
    ways: dict[tuple[str, str], list[int]] = {}
    for each in comparison.moved:
        before, after = comparison.categories.get(each, ((), ()))
        ways.setdefault((_categories(before), _categories(after)), []).append(each)
    text = translate("Examine", "{before} → {after}: {names}")
    return [
        text.format(before=before, after=after, names=listed(people_words(ids, names)))
        for (before, after), ids in ways.items()
    ]


def figures_words(comparison: Comparison) -> list[str]:
    """Say which figures are others now, as far as one sees it in how they are written."""
    lines = []
    for name, before, after in comparison.figures:
        was, now = figure_text(name, before), figure_text(name, after)
        if not figure_word(name) or was == now:
            continue
        if before is None:
            text = translate("Examine", "{figure}: {after}, not told before")
        elif after is None:
            text = translate("Examine", "{figure}: {before} before, not told now")
        else:
            text = translate("Examine", "{figure}: {before} → {after}")
        lines.append(text.format(figure=figure_word(name), before=was, after=now))
    return lines


def changes_words(comparison: Comparison, names: Mapping[int, str]) -> dict[str, str]:
    """Give what changed by heading, in lines; a heading under which nothing changed is left out."""

    def people(code: str, ids: Sequence[int]) -> list[str]:
        return [said(code, len(ids), names=listed(people_words(ids, names)))] if ids else []

    def gaps(code: str, found: Iterable[str]) -> list[str]:
        every = list(found)
        return [said(code, len(every)), *every] if every else []

    empty = [opened_words(gap, comparison) for gap in comparison.gaps_opened]
    filled = [closed_words(gap, comparison, names) for gap in comparison.gaps_closed]
    groups = {
        translate("Examine", "People"): [
            *people("new_people", comparison.new),
            *people("newly_sorted", comparison.newly_sorted),
            *people("gone_people", comparison.gone),
            *moves_words(comparison, names),
        ],
        translate("Examine", "Contact"): [
            *people("faded_people", comparison.faded),
            *people("revived_people", comparison.revived),
        ],
        translate("Examine", "Places"): [*gaps("gaps_closed", filled), *gaps("gaps_opened", empty)],
        translate("Examine", "Figures"): figures_words(comparison),
    }
    return {heading: "\n".join(lines) for heading, lines in groups.items() if lines}


def place_words(gap: Gap) -> str:
    """Name a place, whether anybody is there or not."""
    if gap.kind in {GapKind.SEAT, GapKind.STAGE}:
        return f"“{isolated(one_line(gap.name))}”"
    parts = [role_word(gap.role)] if gap.role is not None else []
    parts += [level_word(gap.level)] if gap.level is not None else []
    side = [side_word(gap.side).casefold()] if gap.side is not None else []
    return ", ".join([*parts, *side])


def closed_words(gap: Gap, comparison: Comparison, names: Mapping[int, str]) -> str:
    """Name a place that is not empty any more, with who is there now where that is known."""
    people = comparison.filled.get(gap)
    if people:
        text = translate("Examine", "{place}: now {names}")
        return text.format(place=place_words(gap), names=listed(people_words(people, names)))
    if gap.kind is GapKind.SEAT and people is not None:
        return translate("Examine", "{place}: you removed this place").format(place=place_words(gap))
    return place_words(gap)


def opened_words(gap: Gap, comparison: Comparison) -> str:
    """Name a place that is empty and was not before, with whether one of the owner's was made since, if known."""
    made = comparison.made.get(gap)
    if made:
        text = translate("Examine", "{place}: a new place, still empty")
    elif made is not None:
        text = translate("Examine", "{place}: nobody is there any more")
    elif gap.kind is GapKind.SEAT:
        text = translate("Examine", "{place}: a place of your own, with nobody there")
    elif gap.kind is GapKind.STAGE:
        text = translate("Examine", "{place}: a stage of your career, with nobody named from there")
    else:
        text = "{place}"
    return text.format(place=place_words(gap))


def _categories(categories: Sequence[Category]) -> str:
    return " + ".join(category_word(each.value) for each in categories) or category_word("")


class ChangesView(QWidget):
    """The headings with their lines, or a sentence alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_L)
        self._grid.setVerticalSpacing(SPACE_M)
        self._grid.setColumnMinimumWidth(0, scaled(CAPTION_WIDTH))
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._sentence = plain_label("", wraps=True)
        self._grid.addWidget(self._sentence, 0, 0, 1, 2)

    def say(self, sentence: str) -> None:
        """Show a sentence alone."""
        self._show({}, sentence)

    def show_comparison(self, comparison: Comparison, names: Mapping[int, str]) -> None:
        """Say what changed; *names* are of those who are still in the network."""
        groups = changes_words(comparison, names)
        self._show(groups, "" if groups else self.tr("Nothing has changed between the two."))

    def _show(self, groups: Mapping[str, str], sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setHidden(not sentence)
        while len(self._rows) < len(groups):
            labels = plain_label("", "strong"), plain_label("", wraps=True)
            for column, label in enumerate(labels):
                self._grid.addWidget(label, len(self._rows) + 1, column, Qt.AlignmentFlag.AlignTop)
            self._rows.append(labels)
        lines = list(groups.items())
        for number, labels in enumerate(self._rows):
            for label, text in zip(labels, lines[number] if number < len(lines) else ("", ""), strict=True):
                label.setText(text)
                label.setHidden(not text)

    def text(self) -> str:
        """Give everything that is shown."""
        shown = [self._sentence, *(label for labels in self._rows for label in labels)]
        return "\n".join(label.text() for label in shown if label.text())
