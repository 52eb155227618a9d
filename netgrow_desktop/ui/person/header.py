"""Who it is: initials, name, role, organisation, and what they are in the network for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import CategoryToggle, category_word
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.person.fields import field_name
from netgrow_desktop.ui.person.in_place import Checked, TextInPlace
from netgrow_desktop.ui.person.photo import PhotoButton
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from netgrow_desktop.domain.contacts import Contact

AVATAR = 48


class NameInPlace(TextInPlace):
    """A name; it may not become empty."""

    @override
    def check(self, value: object) -> Checked:
        name = " ".join(str(value).split())
        return Checked(name, "" if name else QCoreApplication.translate("Header", "A person needs a name."))


class CategoryRow(QWidget):
    """The three toggles and the star. A click switches one on or off, Ctrl+click or the menu puts a category first."""

    toggled = Signal(object)
    made_first = Signal(object)
    key_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggles: dict[Category, CategoryToggle] = {}
        self.words = plain_label("", "small", wraps=True)
        toggles = QWidget()
        row = FlowLayout(toggles, SPACE_XS)
        for category in Category:
            toggle = CategoryToggle(category.value, compact=True)
            toggle.clicked.connect(partial(self._clicked, category))
            toggle.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            toggle.customContextMenuRequested.connect(partial(self._open_menu, category))
            self.toggles[category] = toggle
            row.addWidget(toggle)
        self.star = QPushButton()
        self.star.setText(self.tr("Key"))
        self.star.setAccessibleName(self.tr("Key person"))
        self.star.setCheckable(True)
        self.star.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_button_kind(self.star, "quiet")
        self.star.clicked.connect(self._star_clicked)
        row.addWidget(self.star)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        whole.setSpacing(SPACE_XS)
        whole.addWidget(toggles)
        whole.addWidget(self.words)

    def show_categories(self, categories: tuple[Category, ...]) -> None:
        """Show what a person is in the network for, the first category being the primary one."""
        for category, toggle in self.toggles.items():
            toggle.setChecked(category in categories)
            toggle.set_primary(categories[:1] == (category,))
        names = [category_word(category.value) for category in categories]
        if not names:
            self.words.setText(self.tr("Undecided: strategic, operational or developmental?"))
        elif len(names) == 1:
            self.words.setText(names[0])
        else:
            rest = ", ".join(name.lower() for name in names[1:])
            self.words.setText(self.tr("{first} first, also {others}").format(first=names[0], others=rest))

    def show_key_person(self, *, is_key: bool) -> None:
        """Show whether a person is one of the key people."""
        self.star.setChecked(is_key)
        set_icon(self.star, "star-filled" if is_key else "star", tone="accent" if is_key else "muted")
        words = self.tr("One of your key people") if is_key else self.tr("Make this one of your key people")
        self.star.setToolTip(words)
        self.star.setAccessibleDescription(words)

    def _star_clicked(self, checked: bool) -> None:
        # The star waits for the network to say what is so.
        self.star.setChecked(not checked)
        self.key_toggled.emit(checked)

    def make_menu(self, category: Category) -> QMenu:
        """Make the menu of a toggle."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr("Make {category} the first one").format(category=category_word(category.value).lower())
        menu.addAction(words, partial(self.made_first.emit, category))
        return menu

    def _open_menu(self, category: Category, place: QPoint) -> None:
        self.make_menu(category).popup(self.toggles[category].mapToGlobal(place))

    def _clicked(self, category: Category, checked: bool = False) -> None:
        # The toggle waits for the network to say what is so.
        self.toggles[category].setChecked(not checked)
        first = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        (self.made_first if first else self.toggled).emit(category)


class Header(QWidget):
    """The head of the panel. ``field_changed`` carries name, role or organisation."""

    field_changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = PhotoButton(AVATAR)
        self.name = NameInPlace(field_name("name"), field_name("name"), "title")
        self.title = TextInPlace(field_name("title"), self.tr("Add role"))
        self.organization = TextInPlace(field_name("organization"), self.tr("Add organisation"), "muted")
        for field, editor in (("name", self.name), ("title", self.title), ("organization", self.organization)):
            editor.committed.connect(partial(self.field_changed.emit, field))
        self.menu_button = QToolButton()
        set_icon(self.menu_button, "ellipsis", tone="muted")
        set_button_kind(self.menu_button, "quiet")
        self.menu_button.setToolTip(self.tr("More to do with this person"))
        self.menu_button.setAccessibleName(self.tr("More to do with this person"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for line_of_text in (self.title, self.organization):
            # The head is denser than the fields below it.
            line_of_text.label.setMinimumHeight(0)
            line_of_text.label.setContentsMargins(SPACE_S, 2, SPACE_S, 2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.title)
        words.addWidget(self.organization)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_S, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        line.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_person(self, contact: Contact, face: QImage | None) -> None:
        """Show who it is, with a picture if there is one; an open editor keeps what was typed."""
        first = contact.categories[0].value if contact.categories else None
        self.photo.show_person(one_line(contact.name), first, face)
        self.name.show_value(contact.name)
        self.title.show_value(contact.title)
        self.organization.show_value(contact.organization)
