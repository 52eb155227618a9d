"""Adding a person by hand, from whichever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.background.lanes import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.ui.shell.open_network import OpenNetwork


def ask_for_person(parent: QWidget, opened: OpenNetwork, lanes: Lanes, show: Callable[[int], None]) -> None:
    """Ask for a new person, with the organisations that are known to choose from; *show* gets whoever is to be seen."""
    contacts = opened.contacts

    def add(draft: ContactDraft) -> None:
        lanes.write(lambda: contacts.add(draft), lambda outcome: show(outcome.value))

    def ask(organizations: Sequence[str]) -> None:
        from netgrow_desktop.ui.planning.adding import add_person

        asked = Question(lanes)
        form = add_person(parent, organizations, add)
        form.name_typed.connect(lambda name: asked.ask(lambda: contacts.namesakes(name), form.show_namesakes))
        form.person_requested.connect(show)
        form.finished.connect(asked.drop)

    lanes.read(lambda: opened.career().organizations(), ask)
