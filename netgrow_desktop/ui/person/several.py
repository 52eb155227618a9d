"""Several people at once: what they have in common, and what can be done with all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import count
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S
from netgrow_desktop.ui.elements.category_marks import CategoryToggle, category_word
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.standing import standing_menu
from netgrow_desktop.ui.person.tab_order import order_tabs
from netgrow_desktop.ui.person.tags import TagsRow
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.several import Several

TAGS_SHOWN = 30


def people_words(people: int) -> str:
    """Say how many people: "1 person", "12 people"."""
    return words(Message("people.count", {"n": people}))


class SeveralView(QWidget):
    """The view of several people. ``toggled`` carries a category; the other signals ask.

    ``depth_chosen`` carries a field that says how they stand to the owner, and its value. Where somebody
    *offers_merging*, two people have a button for it.
    """

    toggled = Signal(object)
    depth_chosen = Signal(str, object)
    plan_asked = Signal()
    log_asked = Signal()
    merge_asked = Signal()
    cadence_asked = Signal()
    archive_asked = Signal()
    unarchive_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, offers_merging: bool = False) -> None:
        super().__init__(parent)
        self._offers_merging = offers_merging
        self._title = plain_label("", "title", wraps=True)
        self._names = plain_label("", "muted", wraps=True)
        self.toggles: dict[Category, CategoryToggle] = {}
        self.shares = {category: plain_label("", "muted") for category in Category}
        self.tags = TagsRow()
        self._more_tags = plain_label("", "small", wraps=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addWidget(self._title)
        whole.addWidget(self._names)
        whole.addWidget(self._category_section())
        tags = Section(self.tr("Tags"))
        tags.content.addWidget(self.tags)
        tags.content.addWidget(self._more_tags)
        whole.addWidget(tags)
        whole.addWidget(self._acts())
        whole.addStretch(1)

    def _category_section(self) -> Section:
        section = Section(self.tr("Categories"))
        grid = QGridLayout()
        grid.setSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        section.content.addLayout(grid)
        for row, category in enumerate(Category):
            toggle = CategoryToggle(category.value)
            toggle.clicked.connect(partial(self._clicked, category))
            self.toggles[category] = toggle
            grid.addWidget(toggle, row, 0)
            grid.addWidget(self.shares[category], row, 1)
        return section

    def _acts(self) -> Section:
        section = Section(self.tr("With all of them"))
        buttons = QWidget()
        flow = FlowLayout(buttons, SPACE_S)
        made: dict[str, QPushButton] = {}
        for icon, text, signal in (
            ("calendar-plus", self.tr("Plan a follow-up…"), self.plan_asked),
            ("notebook-pen", self.tr("Log contact…"), self.log_asked),
            ("refresh-cw", self.tr("How often…"), self.cadence_asked),
            ("handshake", self.tr("How they stand to you…"), None),
            ("merge", self.tr("Merge…"), self.merge_asked),
            ("archive", self.tr("Archive"), self.archive_asked),
            ("rotate-ccw", self.tr("Bring back"), self.unarchive_asked),
            ("trash-2", self.tr("Delete"), self.delete_asked),
        ):
            button = QPushButton(text)
            set_icon(button, icon)
            if signal is not None:
                button.clicked.connect(signal)
            flow.addWidget(button)
            made[icon] = button
            if signal is self.delete_asked:
                set_icon(button, icon, tone="danger")
                set_button_kind(button, "danger")
        self.standing_button = made["handshake"]
        self.standing_button.clicked.connect(self._offer_standing)
        self.merge_button = made["merge"]
        self.merge_button.setAccessibleDescription(self.tr("Compare both and make one person of them"))
        self.archive_button, self.unarchive_button = made["archive"], made["rotate-ccw"]
        section.content.addWidget(buttons)
        return section

    def _offer_standing(self) -> None:
        menu = standing_menu(self, self.depth_chosen.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.standing_button.mapToGlobal(self.standing_button.rect().bottomLeft()))

    def show_several(self, found: Several, *, put_away: bool = False) -> None:
        """Show several people, who are archived if *put_away*."""
        self.merge_button.setVisible(self._offers_merging and found.people == 2)
        self.archive_button.setVisible(not put_away)
        self.unarchive_button.setVisible(put_away)
        self._title.setText(people_words(found.people))
        names = ", ".join(map(one_line, found.names))
        rest = found.people - len(found.names)
        more = QCoreApplication.translate("SeveralView", "{names} and {people} more")
        self._names.setText(breakable(more.format(names=names, people=count(rest)) if rest > 0 else names))
        for category, toggle in self.toggles.items():
            having = found.categories.get(category, 0)
            share = _share_words(having, found.people)
            toggle.setChecked(having == found.people)
            toggle.setAccessibleName(f"{category_word(category.value)}: {share}")
            self.shares[category].setText(share)
        everybody = count(found.people)
        self.tags.show_shares(
            [(tag, "" if n == found.people else f"{count(n)}/{everybody}") for tag, n in found.tags[:TAGS_SHOWN]]
        )
        hidden = len(found.tags) - TAGS_SHOWN
        self._more_tags.setText(words(Message("people.more_tags", {"n": hidden})) if hidden > 0 else "")
        self._more_tags.setVisible(hidden > 0)
        order_tabs(self)

    def _clicked(self, category: Category, checked: bool = False) -> None:
        # The toggle waits for the network to say what is so.
        self.toggles[category].setChecked(not checked)
        self.toggled.emit(category)


def _share_words(having: int, people: int) -> str:
    if having == people:
        return QCoreApplication.translate("SeveralView", "all")
    if not having:
        return QCoreApplication.translate("SeveralView", "none")
    return words(Message("people.some_of", {"n": having, "all": people}))
