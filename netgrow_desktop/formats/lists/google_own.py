"""What only NetGrow writes into Google's CSV, in custom fields, so that a person comes back as they went out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import CustomField
from netgrow_desktop.formats.lists.names import split_name
from netgrow_desktop.formats.records import Standing

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact, ContactDraft
    from netgrow_desktop.formats.records import Person

ID = "NetGrow number"
"""Label of a person's number in the network and the moment when they were added."""
NAME = "NetGrow name"
"""Label of a whole name that differs from its parts, or has none."""
_FILE_AS = "File As"
_ID_TEXT = re.compile(r"(\d{1,18})(?: (\S{1,40}))?")


def id_text(contact: Contact) -> str:
    """Give what stands under :data:`ID`."""
    return f"{contact.id} {contact.created_at}".strip()


def as_known(person: Person) -> Person:
    """Give somebody whom NetGrow wrote with who they are in the network, and with the name that they had there."""
    draft = person.draft
    said = dict(reversed(draft.custom))
    found = _ID_TEXT.fullmatch(said.get(ID, ""))
    if found is None:
        return person
    name = said.get(NAME, "")
    custom = [each for each in draft.custom if each.label not in (ID, NAME)]
    if name and said.get(_FILE_AS) != name:
        draft.name = name
    elif name and _is_as_split(draft, name):
        draft.name = name
        custom.remove(CustomField(_FILE_AS, name))
    draft.custom = tuple(custom)
    number, added = found.groups("")
    return person._replace(standing=Standing(int(number), (), None, None, None, None, added))


def _is_as_split(draft: ContactDraft, name: str) -> bool:
    """Tell whether the parts of a name are but the whole one taken apart; then they go, for nobody said them."""
    parts = split_name(name)
    if (draft.given, draft.middle, draft.family) != (parts.given, parts.middle, parts.family):
        return False
    draft.given = draft.middle = draft.family = ""
    draft.prefix = "" if draft.prefix == parts.prefix else draft.prefix
    draft.suffix = "" if draft.suffix == parts.suffix else draft.suffix
    return True
