"""What the owner says of themselves: asked once, may be left empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import owner

if TYPE_CHECKING:
    from netgrow_desktop.domain.owner import AboutMe
    from netgrow_desktop.storage.network import Network


class OwnerService:
    """The owner of the network."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def is_sample(self) -> bool:
        """Tell whether this network is the sample, and so nobody's own."""
        with self._network.reading() as connection:
            return owner.is_sample(connection)

    def about_me(self) -> AboutMe | None:
        """Give what the owner said of themselves, None if they were never asked."""
        with self._network.reading() as connection:
            return owner.read(connection)

    def save_about_me(self, about_me: AboutMe) -> Outcome[None]:
        """Keep what the owner said of themselves; saving it empty remembers that they were asked."""
        name = Message("journal.about_me")
        with self._network.writing(name, Changes.OWNER) as transaction:
            owner.write(transaction.connection, about_me)
        return Outcome(None, transaction.changes, transaction.entry, name)
