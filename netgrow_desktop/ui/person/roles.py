"""What a person is within their categories: one small toggle for each role that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XS
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.flow_layout import FlowLayout
from netgrow_desktop.ui.elements.toggle_plate import paint_toggle_plate
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import color, current_palette, text_font

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact


def role_word(role: Role) -> str:
    """Give the name of a role in the person's language."""
    return words(Message(f"examine.role.{role}"))


class RoleToggle(QAbstractButton):
    """One role, in the colour of its category."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = CATEGORY_OF[role].value
        self.setCheckable(True)
        self.setText(role_word(role))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = self.tr("{role}, a role in {category}")
        self.setAccessibleName(said.format(role=self.text(), category=category_word(self._code).lower()))

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font("small", strong=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 + 2 * SPACE_S, metrics.height() + 2 * SPACE_XS)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        ink = current_palette().category(self._code)
        painter = QPainter(self)
        paint_toggle_plate(painter, self, ink, radius=self.height() / 2)
        painter.setFont(text_font("small", strong=self.isChecked()))
        painter.setPen(color(ink if self.isChecked() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class RolesRow(QWidget):
    """The roles of each category that a person is in. ``toggled`` carries a role, and whether they are to have it."""

    toggled = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Roles"))
        self.toggles = {role: RoleToggle(role) for role in Role}
        self._flow = FlowLayout(self, SPACE_XS)
        for role, toggle in self.toggles.items():
            toggle.clicked.connect(lambda checked, role=role: self._clicked(role, has=checked))
            self._flow.addWidget(toggle)

    def show_person(self, contact: Contact) -> None:
        """Show which roles a person has, of those that their categories know."""
        for role, toggle in self.toggles.items():
            toggle.setChecked(role in contact.roles)
            toggle.setVisible(CATEGORY_OF[role] in contact.categories or role in contact.roles)
        self.setVisible(any(not toggle.isHidden() for toggle in self.toggles.values()))
        self.updateGeometry()

    def _clicked(self, role: Role, *, has: bool) -> None:
        # The toggle waits for the network to say what is so.
        self.toggles[role].setChecked(not has)
        self.toggled.emit(role, has)
