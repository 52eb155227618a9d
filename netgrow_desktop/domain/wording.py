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
    # Files that people bring (formats)
    "format.linkedin_connections": "LinkedIn connections",
    "format.missing": "{file} is not there any more. It may have been moved or renamed: choose it again.",
    "format.folder": "{file} is a folder. Choose the files in it instead.",
    "format.no_file": "{file} is not an ordinary file. Save its content as a file and choose that.",
    "format.no_permission": "{file} may not be read by you. Copy it to a folder of your own and try again.",
    "format.unreadable": "{file} could not be read ({cause}). Check the drive and try again.",
    "format.unknown_encoding": "There is no text encoding called {encoding}. Choose another one.",
    "format.empty": "{file} is empty. Export it again from where it came from.",
    "format.no_people": (
        "{file} has no column with names, e-mail addresses or phone numbers. Choose a list of people."
    ),
    "linkedin.hidden_profile": "A hidden profile: LinkedIn gives only the day of the connection.",
    "row.too_long": "The record is longer than a record of a person can be.",
    "row.unclosed_quote": "A quotation mark opens here and is never closed.",
    # End of files that people bring
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
