"""What the follow-ups tab says where there is little to show: nothing is due, or nothing was ever planned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S
from netgrow_desktop.ui.elements.empty_state import EmptyState
from netgrow_desktop.ui.elements.first_steps import FirstSteps
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.theme import set_button_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.viewmodels.follow_ups import Schedule


class QuietNote(QWidget):
    """Stands above the list while nothing is due, or nobody whom the filter shows has a follow-up."""

    everybody_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("", "muted", wraps=True)
        self.show_all = QPushButton(self.tr("Show everybody"))
        set_button_kind(self.show_all, "quiet")
        self.show_all.clicked.connect(lambda _checked: self.everybody_pressed.emit())
        line = QVBoxLayout(self)
        line.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        line.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.addWidget(self.show_all)
        buttons.addStretch(1)
        line.addLayout(buttons)
        self.hide()

    def show_for(self, found: Schedule, *, is_filtered: bool) -> None:
        """Say what fits to these items, or nothing."""
        due = found.agenda.overdue or found.agenda.today
        if is_filtered and not found.shown:
            self.words.setText(self.tr("Nobody in these categories has a follow-up."))
        else:
            self.words.setText(
                self.tr("Nothing due. A good day to write to somebody just because you thought of them.")
            )
        self.show_all.setVisible(is_filtered)
        self.setVisible(not due and (not is_filtered or not found.shown))


def first_steps() -> FirstSteps:
    """Make what is shown while nobody is in the network: there is nobody to follow up with."""
    translate = QCoreApplication.translate
    return FirstSteps(
        translate("FollowUpsTab", "Nobody to stay in touch with yet"),
        translate(
            "FollowUpsTab",
            "Bring in the people you know: then say here with whom you want to stay in touch, and how often.",
        ),
    )


def invitation(
    choose: Callable[[], object],
    plan: Callable[[], object],
    set_rhythm: Callable[[], object],
    look_back: Callable[[], object],
) -> EmptyState:
    """Make what is shown while nobody has a follow-up: the ways to have some, and the year of contact made."""
    translate = QCoreApplication.translate
    empty = EmptyState(
        "calendar",
        translate("FollowUpsTab", "Who do you want to stay in touch with?"),
        hint=translate(
            "FollowUpsTab",
            "Say how often you want to be in touch with the people who matter most, or plan a first follow-up.",
        ),
    )
    empty.add_action(translate("FollowUpsTab", "Choose people"), choose, kind="primary", icon="users")
    empty.add_action(translate("FollowUpsTab", "Plan a follow-up"), plan, icon="calendar-plus")
    empty.add_action(translate("FollowUpsTab", "By category or tag…"), set_rhythm, icon="sliders-horizontal")
    aside = empty.add_aside(translate("FollowUpsTab", "Or see with whom you were in touch this year"), look_back)
    set_icon(aside, "calendar-check", tone="muted")
    aside.setToolTip(translate("FollowUpsTab", "With whom you were in touch, over a year (Y)"))
    return empty
