"""Adding a person by hand, from whichever page is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netgrow_desktop.background.lanes import Question
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactDraft
    from netgrow_desktop.domain.messages import NetGrowError
    from netgrow_desktop.ui.planning.adding import AddForm
    from netgrow_desktop.ui.shell.open_network import OpenNetwork


def ask_for_person(parent: QWidget, opened: OpenNetwork, lanes: Lanes, show: Callable[[int], None]) -> None:
    """Ask for a new person, with the organisations that are known to choose from; *show* gets whoever is to be seen.

    A network that can only be read refuses with a sentence. Who could not be saved is asked for again, as typed.
    """
    if opened.read_only:
        code = "network.opened_full" if opened.is_disk_full else "network.read_only"
        lanes.failed.emit(Message(code, {"path": str(opened.path)}))
        return
    contacts = opened.contacts

    def add(organizations: Sequence[str], draft: ContactDraft) -> None:
        def refused(error: NetGrowError) -> None:
            lanes.failed.emit(error.message)
            ask(organizations).refuse(draft, words(error.message))

        lanes.write(lambda: contacts.add(draft), lambda outcome: show(outcome.value), refused)

    def ask(organizations: Sequence[str]) -> AddForm:
        from netgrow_desktop.ui.planning.adding import add_person

        asked = Question(lanes)
        form = add_person(parent, organizations, partial(add, organizations))
        form.name_typed.connect(lambda name: asked.ask(lambda: contacts.namesakes(name), form.show_namesakes))
        form.person_requested.connect(show)
        form.finished.connect(asked.drop)
        return form

    def begin(organizations: Sequence[str]) -> None:
        ask(organizations)

    lanes.read(lambda: opened.career().organizations(), begin)
