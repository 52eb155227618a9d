"""Diversity in plain words: what the key people have in common, and how far they differ from the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.examine.diversity import Diversity, Field
from netgrow_desktop.domain.examine.readings import FEWEST_PEOPLE
from netgrow_desktop.domain.relations import Level
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.bars import Bar, Bars
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import decimal, field_word, said
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination

translate = QCoreApplication.translate

MOST_BARS = 5
EVEN, UNEVEN = 0.8, 0.4
"""From which IQV on people are spread evenly, and below which they are mostly alike. Words for eyes, not a verdict."""


def value_word(field: Field, value: str) -> str:
    """Write a value of a field: levels in words, the rest as it was recorded."""
    levels = {
        "senior": translate("Examine", "More senior"),
        "peer": translate("Examine", "Peer"),
        "junior": translate("Examine", "More junior"),
    }
    return levels.get(value, one_line(value)) if field is Field.LEVEL else one_line(value)


def bars_of(diversity: Diversity) -> list[Bar]:
    """Give the bars of a field: the most frequent values, the others together, and those not known."""
    shown = diversity.counts[:MOST_BARS]
    rest = diversity.counts[MOST_BARS:]
    bars = [Bar(value_word(diversity.field, value), number) for value, number in shown]
    if diversity.field is Field.LEVEL and bars:
        # There are three levels: that nobody is on one of them is worth seeing.
        present = {value for value, _ in diversity.counts}
        bars += [Bar(value_word(Field.LEVEL, each.value), 0) for each in Level if each.value not in present]
    if rest:
        # Several values together are no value: a bar of theirs would look like the longest.
        bars.append(Bar(said("others", len(rest)), sum(number for _, number in rest), has_bar=False))
    if diversity.unknown:
        bars.append(Bar(translate("Examine", "Not known"), diversity.unknown, is_known=False))
    return bars


def spread_words(diversity: Diversity) -> str:
    """Say how evenly the people are spread, with the measures behind it."""
    known = sum(number for _, number in diversity.counts)
    if diversity.blau is None:
        return ""
    if known == 1:
        return translate("Examine", "Known of one person only")
    if diversity.iqv is None or not diversity.blau:
        return translate("Examine", "All alike (Blau {blau})").format(blau=decimal(diversity.blau))
    if known < FEWEST_PEOPLE:
        spread = translate("Examine", "Too few to tell a spread")
    elif diversity.field is Field.HOW_MET:
        # The owner's own words: of two wordings nobody knows whether they mean the same.
        spread = translate("Examine", "In your own words")
    elif diversity.iqv >= EVEN:
        spread = translate("Examine", "Spread evenly")
    elif diversity.iqv >= UNEVEN:
        spread = translate("Examine", "Spread unevenly")
    else:
        spread = translate("Examine", "Mostly alike")
    measures = translate("Examine", "Blau {blau}, IQV {iqv}")
    return f"{spread} ({measures.format(blau=decimal(diversity.blau), iqv=decimal(diversity.iqv))})"


def difference_words(diversity: Diversity) -> str:
    """Say how many are as the owner is, with the measure behind it."""
    if diversity.ei is None:
        return ""
    sign = "+" if diversity.ei > 0 else "−" if diversity.ei < 0 else ""
    measure = sign + decimal(abs(diversity.ei))
    return translate("Examine", "{same} like you, {different} unlike you (E-I {ei})").format(
        same=count(diversity.same), different=count(diversity.different), ei=measure
    )


class _FieldView(QWidget):
    """One field: its bars, and the words below."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = Bars(field_word(field))
        self.said = plain_label("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(plain_label(field_word(field), "strong"))
        column.addWidget(self.bars)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_diversity(self, diversity: Diversity) -> None:
        known = sum(number for _, number in diversity.counts)
        self.bars.setVisible(bool(known))
        self.bars.show_bars(bars_of(diversity), known + diversity.unknown)
        lines = [spread_words(diversity), difference_words(diversity)]
        if diversity.why is not None and diversity.why.code != "examine.why.one_value":
            lines.append(words(diversity.why))
        self.said.setText("\n".join(line for line in lines if line))


class DiversityPart(Part):
    """All fields, two in a row. Only what was typed or imported is counted; nothing is guessed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How different are your key people?"), ("blau", "iqv", "ei"), parent)
        self.fields: dict[Field, _FieldView] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE_XL)
        grid.setVerticalSpacing(SPACE_XL)
        for number, field in enumerate(Field):
            view = self.fields[field] = _FieldView(field)
            grid.addWidget(view, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.content.addLayout(grid)

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show the diversity of the key people."""
        self.say(
            self.tr("People who differ bring news that you do not have yet. Counted is what you typed or imported.")
        )
        for diversity in examination.diversity:
            self.fields[diversity.field].show_diversity(diversity)
