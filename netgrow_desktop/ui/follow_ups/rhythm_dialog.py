"""The rhythm of following up: how often with whom, how many a week, birthdays, pauses, how fast contact fades."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop.background.lanes import Lanes, Question
from netgrow_desktop.domain.cadence import CadenceOf
from netgrow_desktop.domain.cadence.occasions import OccasionsOf
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.services.cadences import LONGEST_HALF_LIFE
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL
from netgrow_desktop.ui.elements.category_marks import CategoryMarks, category_word
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.quiet_fields import quiet_spin_box
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.elements.sizes import scaled
from netgrow_desktop.ui.follow_ups.capacity_field import CapacityField
from netgrow_desktop.ui.follow_ups.line_list import LineList
from netgrow_desktop.ui.follow_ups.wordings import fitting_name, shown, tool_tip
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.planning import cadence_words, choose_cadence, find_tag_popup
from netgrow_desktop.ui.planning.form import FittingDialog
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import day_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.cadence.spreading import Capacity
    from netgrow_desktop.services.cadences import CadenceService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.storage.cadences import GroupCadence, Paused

WIDTH, NAME_WIDTH = 760, 180
CARES_ABOUT = Changes.FOLLOW_UPS | Changes.TAGS | Changes.EXAMINE | Changes.CONTACTS
GROUPS_SEEN, PAUSED_SEEN = 8, 5
"""So many lines of each list are seen without scrolling."""


class Rhythm(NamedTuple):
    """All that the dialog shows."""

    groups: list[GroupCadence]
    tags: tuple[str, ...]
    capacity: Capacity | None
    occasions: OccasionsOf
    half_life: int
    paused: list[Paused]


class RhythmDialog(FittingDialog):
    """Everything applies at once, and each change can be undone."""

    def __init__(
        self,
        cadences: CadenceService,
        contacts: ContactService,
        lanes: Lanes,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("RhythmDialog", "Rhythm"), WIDTH, parent)
        self._cadences, self._contacts, self._lanes, self._today = cadences, contacts, lanes, today
        self._question = Question(lanes)
        self._tags: tuple[str, ...] = ()
        """The tags of which nothing is said yet."""
        self._buttons: dict[object, QPushButton] = {}
        self._often_width = 0
        self.groups, self.pauses = LineList(GROUPS_SEEN), LineList(PAUSED_SEEN)
        self.nobody = plain_label("", "muted", wraps=True)
        self.occasions: dict[OccasionsOf, QRadioButton] = {}
        self.capacity = CapacityField(may_be_none=True)
        self.half_life = number_field()
        self._lay_out()
        self.capacity.changed.connect(self._set_capacity)
        self.half_life.valueChanged.connect(self._set_half_life)
        self.finished.connect(lambda _: self._question.drop())
        lanes.changed.connect(self._on_changed)
        self._ask()

    # Building

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._groups_section())
        left.addWidget(self._half_life_section())
        right.addWidget(self._capacity_section())
        right.addWidget(self._occasions_section())
        right.addWidget(self._paused_section())
        # Where letters are too large for both side by side, they stand below each other.
        fits = 2 * scaled(WIDTH // 2) + 2 * SPACE_XL < self.screen().availableSize().width()
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        columns.setSpacing(SPACE_XL)
        for column in (left, right):
            column.setSpacing(SPACE_L)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._close = QPushButton(self.tr("Close"))
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addLayout(columns)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def _groups_section(self) -> Section:
        section = Section(self.tr("How often to be in touch"))
        why = self.tr("What you say of a person comes first, then the most frequent of their tags and categories.")
        section.content.addWidget(plain_label(why, "muted", wraps=True))
        self.groups.setAccessibleName(self.tr("Categories and tags"))
        section.content.addWidget(self.groups)
        self.add_tag = QPushButton(self.tr("A tag…"))
        set_icon(self.add_tag, "tag")
        set_button_kind(self.add_tag, "quiet")
        self.add_tag.setAutoDefault(False)
        self.add_tag.clicked.connect(self._offer_tags)
        section.content.addWidget(self.add_tag, 0, Qt.AlignmentFlag.AlignLeft)
        return section

    def _paused_section(self) -> Section:
        section = Section(self.tr("Paused"))
        self.pauses.setAccessibleName(self.tr("Who is paused"))
        section.content.addWidget(self.pauses)
        self.nobody.setText(
            self.tr("Nobody. Right-click somebody in the calendar to pause them, or press Z to snooze them.")
        )
        section.content.addWidget(self.nobody)
        return section

    def _capacity_section(self) -> Section:
        section = Section(self.tr("How many a week"))
        why = self.tr("What you can keep up with. A pile is spread out by it, never by itself.")
        section.content.addWidget(plain_label(why, "muted", wraps=True))
        section.content.addWidget(self.capacity)
        return section

    def _occasions_section(self) -> Section:
        section = Section(self.tr("Birthdays and work anniversaries"))
        group = QButtonGroup(self)
        offered = {
            OccasionsOf.CHOSEN: self.tr("Key people, and whoever has a rhythm"),
            OccasionsOf.EVERYONE: self.tr("Everybody"),
            OccasionsOf.NOBODY: self.tr("Nobody"),
        }
        for whose, text in offered.items():
            button = QRadioButton(text)
            button.clicked.connect(partial(self._set_occasions, whose))
            group.addButton(button)
            section.content.addWidget(button)
            self.occasions[whose] = button
        return section

    def _half_life_section(self) -> Section:
        section = Section(self.tr("How fast contact fades"))
        why = self.tr("Where people are put in order of contact, one contact counts half after so many days.")
        section.content.addWidget(plain_label(why, "muted", wraps=True))
        self.half_life.setRange(1, LONGEST_HALF_LIFE)
        self.half_life.setKeyboardTracking(False)
        self.half_life.setAccessibleName(self.tr("Days after which contact counts half"))
        self.half_life.setSuffix(self.tr(" days"))
        quiet_spin_box(self.half_life)
        section.content.addWidget(self.half_life, 0, Qt.AlignmentFlag.AlignLeft)
        return section

    # Showing

    def _on_changed(self, changes: Changes) -> None:
        if changes & CARES_ABOUT and self.isVisible():
            self._ask()

    def _ask(self) -> None:
        cadences, contacts, today = self._cadences, self._contacts, self._today()

        def look() -> Rhythm:
            return Rhythm(
                cadences.of_groups(),
                tuple(name for name, _ in contacts.facets().tags),
                cadences.capacity(),
                cadences.occasions_of(),
                cadences.half_life(),
                cadences.paused(today),
            )

        self._question.ask(look, self._show)

    def _show(self, found: Rhythm) -> None:
        of_tags = {each.name: each.days for each in found.groups if each.of is CadenceOf.TAG}
        of_categories = {each.name: each.days for each in found.groups if each.of is CadenceOf.CATEGORY}
        self._tags = tuple(tag for tag in found.tags if tag not in of_tags)
        self.add_tag.setVisible(bool(self._tags))
        focused = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        self._buttons = {}
        groups = [partial(self._group_line, category_word(each), of_categories.get(each), each) for each in Category]
        groups += [partial(self._group_line, shown(tag), days, tag) for tag, days in of_tags.items()]
        said = {self._often(each) for each in (*of_categories.values(), *of_tags.values(), None)}
        self._often_width = max(QPushButton(each).sizeHint().width() for each in said)
        self.groups.show_lines(groups)
        self.pauses.show_lines([partial(self._pause_line, each) for each in found.paused])
        self.nobody.setVisible(not found.paused)
        if focused is not None:
            self._buttons.get(focused, self._close).setFocus()
        self.capacity.show_capacity(found.capacity)
        self.occasions[found.occasions].setChecked(True)
        silent = self.half_life.blockSignals(True)
        self.half_life.setValue(found.half_life)
        self.half_life.blockSignals(silent)

    def _often(self, days: int | None) -> str:
        return cadence_words(days) if days else self.tr("No regular reminders")

    def _group_line(self, name: str, days: int | None, group: Category | str) -> QWidget:
        often = self._often(days)
        button = QPushButton(often)
        button.setFixedWidth(self._often_width)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("{name}: {often}").format(name=name, often=often))
        button.clicked.connect(lambda: choose_cadence(self, button, days, partial(self._set_group, group)))
        self._buttons[group] = button
        sign: QWidget | None = None
        if isinstance(group, Category):
            sign = CategoryMarks()
            sign.show_categories((group.value,))
        fitting = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        return self._line(sign, name, fitting, "", button)

    def _pause_line(self, paused: Paused) -> QWidget:
        day = day_in_words(paused.until, self._today()) if paused.until else ""
        until = self.tr("until {day}").format(day=day) if day else self.tr("until you resume it")
        button = QPushButton(self.tr("Resume"))
        set_button_kind(button, "quiet")
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Resume the reminders for {name}").format(name=shown(paused.name)))
        button.clicked.connect(lambda: self._lanes.write(partial(self._cadences.resume, [paused.contact_id])))
        self._buttons[paused.contact_id] = button
        name = shown(paused.name)
        return self._line(None, name, fitting_name(name, NAME_WIDTH, self.fontMetrics()), until, button)

    def _line(self, sign: QWidget | None, name: str, fitting: str, below: str, button: QPushButton) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        if sign is not None:
            row.addWidget(sign)
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        label = plain_label(fitting)
        label.setToolTip("" if fitting == name else tool_tip(name))
        words_column.addWidget(label)
        if below:
            words_column.addWidget(plain_label(below, "small"))
        row.addLayout(words_column, 1)
        row.addWidget(button)
        return line

    # Changing

    def _offer_tags(self) -> None:
        def chosen(tag: str) -> None:
            choose_cadence(self, self.add_tag, None, partial(self._set_group, tag))

        find_tag_popup(self, self.add_tag, self._tags, chosen)

    def _set_group(self, group: Category | str, days: int | None) -> None:
        today = self._today()
        if isinstance(group, Category):
            self._lanes.write(partial(self._cadences.set_of_category, group, days, today))
        else:
            self._lanes.write(partial(self._cadences.set_of_tag, group, days, today))

    def _set_capacity(self) -> None:
        self._lanes.write(partial(self._cadences.set_capacity, self.capacity.capacity()))

    def _set_occasions(self, whose: OccasionsOf, _checked: object = None) -> None:
        self._lanes.write(partial(self._cadences.set_occasions_of, whose))

    def _set_half_life(self, days: int) -> None:
        self._lanes.write(partial(self._cadences.set_half_life, days))
