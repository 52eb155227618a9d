"""What the owner says of themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.owner import OwnerService

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


def test_the_owner_was_never_asked_until_something_is_saved(network: Network) -> None:
    service = OwnerService(network)
    assert service.about_me() is None

    service.save_about_me(AboutMe())

    assert service.about_me() == AboutMe()


def test_what_is_saved_is_read_back_and_can_be_undone(network: Network) -> None:
    service = OwnerService(network)
    addresses = ("grace@lakeside.example", "g@home.example")
    first = AboutMe("Grace Umutoni", addresses, "grace-u", "Lakeside", "Ward", "A", "Kigali", "Health")
    service.save_about_me(first)

    outcome = service.save_about_me(AboutMe("Grace", ("g@home.example",)))

    assert outcome.changes is Changes.OWNER
    assert service.about_me() == AboutMe("Grace", ("g@home.example",))
    HistoryService(network).undo()
    assert service.about_me() == first
    HistoryService(network).undo()
    assert service.about_me() is None


def test_saving_the_same_again_is_no_change(network: Network) -> None:
    service = OwnerService(network)
    service.save_about_me(AboutMe("Grace", ("g@x.example",)))

    assert service.save_about_me(AboutMe("Grace", ("g@x.example",))).entry == 0
