"""Popups for planning and noting contact: open, type, Enter; Esc closes. Each hands its answer to a callable."""

from netgrow_desktop.ui.planning.adding import add_person
from netgrow_desktop.ui.planning.cadence import cadence_words, choose_cadence
from netgrow_desktop.ui.planning.contact_log import log_contact
from netgrow_desktop.ui.planning.follow_up import choose_snooze, plan_follow_up
from netgrow_desktop.ui.planning.kinds import DIRECTION_ICONS, KIND_ICONS, direction_words, kind_word
from netgrow_desktop.ui.planning.tagging import add_tag_popup, find_tag_popup

__all__ = [
    "DIRECTION_ICONS",
    "KIND_ICONS",
    "add_person",
    "add_tag_popup",
    "cadence_words",
    "choose_cadence",
    "choose_snooze",
    "direction_words",
    "find_tag_popup",
    "kind_word",
    "log_contact",
    "plan_follow_up",
]
