"""Names that are typed as one: they get the parts that an import would give them."""

from __future__ import annotations

from netgrow_desktop.domain.contacts import ContactDraft


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
