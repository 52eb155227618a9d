"""The catalogue: each message's English sentence. Windows translate these templates, the command line prints them.

A template is a sentence with ``{value}`` places, or a pair (singular, plural) chosen by the value ``n``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

Template = str | tuple[str, str]

WORDING: dict[str, Template] = {
    # Names of journal entries, as they stand after "Undo"
    "journal.add_contact": "adding {name}",
    "journal.edit_contact": "editing {name}",
    "journal.delete_contacts": ("deleting {name}", "deleting {n} people"),
}
"""Code of each message -> its template."""


def template(message: Message) -> str:
    """Give the English template for *message*, the plural one where its value ``n`` is not 1."""
    found = WORDING[message.code]
    if isinstance(found, str):
        return found
    return found[0] if message.values.get("n") == 1 else found[1]


def english(message: Message) -> str:
    """Give the English sentence for *message*."""
    return template(message).format(**message.values)
