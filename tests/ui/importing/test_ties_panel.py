"""What a table of who knows whom would bring is asked anew after changes, once it is looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.ui.importing.ties_panel import TiesPanel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

TABLE = "a,b,knows\nada@a.example,ben@b.example,yes\n"


def test_a_hidden_panel_waits_until_it_is_shown(qtbot: QtBot, network: Network, lanes: Lanes) -> None:
    contacts, examine = ContactService(network), ExamineService(network)
    panel = TiesPanel(lambda: examine, lanes)
    qtbot.addWidget(panel)
    panel.show_files([TABLE])
    answers: list[bool] = []
    panel.answered.connect(lambda: answers.append(panel.is_open()))
    panel.hide()
    for name in ("Ada", "Ben"):
        draft = ContactDraft(name=name, emails=(Email(f"{name.lower()}@{name[0].lower()}.example"),))
        lanes.write(partial(contacts.add, draft))
    assert answers == []
    panel.show()
    assert answers == [True]
    lanes.write(lambda: contacts.add(ContactDraft(name="Chi Tran")))
    assert answers == [True, True]
    panel.hide()
    panel.show()
    assert answers == [True, True]
