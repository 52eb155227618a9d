"""Names that are typed as one: they get the parts that an import would give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.folding import fold, words

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact


def person_named(name: str) -> ContactDraft:
    """Give somebody of that name, with its parts where there is no doubt which they are: *Dr. Petra von Probe*."""
    # What knows names takes a moment to load, and is asked for once somebody is added.
    from netgrow_desktop.formats.lists.names import take_title, turn_name
    from netgrow_desktop.formats.lists.whole_names import part_name

    draft = ContactDraft(name=" ".join(name.split()))
    turn_name(draft)
    take_title(draft)
    part_name(draft)
    return draft


def renamed(person: Contact, name: str) -> dict[str, str]:
    """Give the name and its parts of somebody who goes by another name from now on, split as that of a typed one.

    Where it is in doubt which word is which, a part stays whose words the new name has. What never stood in the name
    (a title, the full given name of somebody with a nickname) stays, too, unless the new name says it.
    """
    from netgrow_desktop.domain.merging import NAME_PARTS

    split = person_named(name)
    before, now = (set(words(fold(each))) for each in (person.name, split.name))
    is_split = bool(split.given or split.family)

    def part_of(part: str) -> str:
        own: str = getattr(person, part)
        said = set(words(fold(own)))
        stays = not said & before or (not is_split and said <= now)
        return getattr(split, part) or (own if stays and not (is_split and said & now) else "")

    return {"name": split.name, **{part: part_of(part) for part in NAME_PARTS}}
