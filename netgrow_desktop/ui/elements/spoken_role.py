"""What kind of thing a painted widget is to a screen reader, which Qt would else know nothing of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

Role = QAccessible.Role
Kind = TypeVar("Kind", bound=type[QWidget])
_ROLES: dict[type, Role] = {}


def spoken_as(role: Role) -> Callable[[Kind], Kind]:
    """Have a screen reader take all widgets of a class, and of those made from it, for things of that role."""
    if not _ROLES:
        QAccessible.installFactory(_interface)

    def note(kind: Kind) -> Kind:
        _ROLES[kind] = role
        return kind

    return note


def _interface(kind: str, thing: QObject) -> QAccessibleWidget | None:
    # Qt asks for the class itself first, and then for those that it is made from.
    if kind != type(thing).__name__ or not isinstance(thing, QWidget):
        return None
    role = next((_ROLES[each] for each in type(thing).__mro__ if each in _ROLES), None)
    return QAccessibleWidget(thing, role) if role is not None else None
