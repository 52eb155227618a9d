"""What kinds of contact are called and which icon each wears."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.interactions import Direction, InteractionKind

KIND_ICONS = {
    InteractionKind.COFFEE: "coffee",
    InteractionKind.CALL: "phone",
    InteractionKind.EMAIL: "mail",
    InteractionKind.MESSAGE: "message-square",
    InteractionKind.CHECK_IN: "message-circle",
    InteractionKind.MEETING: "users",
    InteractionKind.INTERVIEW: "mic",
    InteractionKind.INTRODUCTION: "handshake",
    InteractionKind.INVITATION: "calendar-plus",
    InteractionKind.THANK_YOU: "heart-handshake",
}
"""Each kind's icon, in the order in which the kinds are offered."""

DIRECTION_ICONS = {
    Direction.BOTH: "arrow-left-right",
    Direction.TO_ME: "arrow-down-left",
    Direction.FROM_ME: "arrow-up-right",
}


def kind_word(kind: InteractionKind) -> str:
    """Give the name of a kind of contact in the person's language ("Coffee")."""
    words = {
        InteractionKind.COFFEE: QCoreApplication.translate("InteractionKind", "Coffee"),
        InteractionKind.CALL: QCoreApplication.translate("InteractionKind", "Call"),
        InteractionKind.EMAIL: QCoreApplication.translate("InteractionKind", "E-mail"),
        InteractionKind.MESSAGE: QCoreApplication.translate("InteractionKind", "Message"),
        InteractionKind.CHECK_IN: QCoreApplication.translate("InteractionKind", "Check-in"),
        InteractionKind.MEETING: QCoreApplication.translate("InteractionKind", "Meeting"),
        InteractionKind.INTERVIEW: QCoreApplication.translate("InteractionKind", "Interview"),
        InteractionKind.INTRODUCTION: QCoreApplication.translate("InteractionKind", "Introduction"),
        InteractionKind.INVITATION: QCoreApplication.translate("InteractionKind", "Invitation"),
        InteractionKind.THANK_YOU: QCoreApplication.translate("InteractionKind", "Thank-you"),
    }
    return words[kind]


def direction_words(direction: Direction) -> str:
    """Say who turned to whom."""
    words = {
        Direction.BOTH: QCoreApplication.translate("Direction", "Both ways"),
        Direction.TO_ME: QCoreApplication.translate("Direction", "They got in touch with me"),
        Direction.FROM_ME: QCoreApplication.translate("Direction", "I got in touch"),
    }
    return words[direction]
