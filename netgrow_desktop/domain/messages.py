"""Texts meant for people, as values: a code and what goes into its sentence.

The layers below the windows say *what* is to be told; :mod:`netgrow_desktop.domain.wording` has the English
sentences and the windows translate them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class CatalogueWord(str):
    """A value that is a word of the catalogue: its English, with the code by which a window says it in its language."""

    __slots__ = ("code",)
    code: str


@dataclass(frozen=True, slots=True)
class Message:
    """One thing to tell a person: a catalogue code and the values named in its sentence.

    A value called ``n`` chooses between the singular and the plural sentence.
    """

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)


class NetGrowError(Exception):
    """A failure that a person can mend; it has a sentence. Anything else that is raised is a bug."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code)
        self.message = Message(code, values)


class CancelledError(Exception):
    """Raised inside long work after the person cancelled it; the transaction around it rolls back."""
