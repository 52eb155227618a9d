"""Adding people by hand, from whichever page is shown."""

from __future__ import annotations

from collections import deque
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

    A network that can only be read refuses with a sentence.
    """
    if opened.read_only:
        code = "network.opened_full" if opened.is_disk_full else "network.read_only"
        lanes.failed.emit(Message(code, {"path": str(opened.path)}))
        return
    lanes.read(lambda: opened.career().organizations(), lambda known: _Asking(parent, opened, lanes, show, known).ask())


class _Asking:
    """Asks until everybody who was typed is saved or given up: who could not be saved is shown again, as typed."""

    def __init__(
        self, parent: QWidget, opened: OpenNetwork, lanes: Lanes, show: Callable[[int], None], known: Sequence[str]
    ) -> None:
        self._parent, self._contacts, self._lanes, self._show, self._known = parent, opened.contacts, lanes, show, known
        self._form: AddForm | None = None
        self._refused: deque[tuple[ContactDraft, str, str]] = deque()

    def ask(self) -> None:
        """Show the form."""
        from netgrow_desktop.ui.planning.adding import add_person

        asked, find = Question(self._lanes), self._contacts.namesakes
        self._form = form = add_person(self._parent, self._known, self._add)
        form.name_typed.connect(lambda name: asked.ask(lambda: find(name), form.show_namesakes))
        form.person_requested.connect(self._show)
        form.finished.connect(lambda _: self._ended(asked))

    def _add(self, draft: ContactDraft, name: str) -> None:
        contacts, show = self._contacts, self._show
        self._lanes.write(
            lambda: contacts.add(draft),
            lambda outcome: show(outcome.value),
            lambda error: self._refuse(draft, name, error),
        )

    def _refuse(self, draft: ContactDraft, name: str, error: NetGrowError) -> None:
        self._lanes.failed.emit(error.message)
        self._refused.append((draft, name, words(error.message)))
        self._ask_again()

    def _ask_again(self) -> None:
        if self._refused and self._form is None:
            self.ask()
        # Who is being typed just now comes first.
        if self._refused and self._form is not None and not self._form.name.text():
            self._form.refuse(*self._refused.popleft())

    def _ended(self, asked: Question) -> None:
        asked.drop()
        self._form = None
        self._ask_again()
