"""Whether it is time for a quarterly review: asked each time when the follow-ups are shown, so it loads little."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.looking_back.periods import Period
from netgrow_desktop.domain.looking_back.quarter import is_offered
from netgrow_desktop.storage import looking_back

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.storage.network import Network


class Offer(NamedTuple):
    """The ISO day of the last quarterly review, "" for never, and whether it is time for the next one."""

    last_made: str
    is_due: bool


def offer(network: Network, today: date) -> Offer:
    """Tell when the last quarterly review was, and whether it is time for the next one."""
    with network.reading() as connection:
        last_made = looking_back.last_made(connection, Period.QUARTER)
    return Offer(last_made, is_offered(last_made, today))
