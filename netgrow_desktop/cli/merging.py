"""The verbs that list people who may be there twice and make one person of two."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import USABLE
from netgrow_desktop.cli.networks import opened
from netgrow_desktop.cli.saying import escaped, print_line
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from netgrow_desktop.services.duplicates import DuplicatePair
    from netgrow_desktop.storage.network import Network


def duplicates(options: argparse.Namespace) -> int:
    """List who may be there twice."""
    from netgrow_desktop.services.duplicates import DuplicateService

    with opened(options, write=False) as network:
        pairs = DuplicateService(network).find()
        if not options.json:
            _tell_duplicates(network, pairs)
            return USABLE
    suggested = [
        {"a": each.first, "b": each.second, "certain": each.certain, "reasons": [english(why) for why in each.reasons]}
        for each in pairs
        if not each.only_name
    ]
    same_name = [{"a": each.first, "b": each.second} for each in pairs if each.only_name]
    print(escaped(json.dumps({"pairs": suggested, "same_name": same_name}, ensure_ascii=False, indent=1)))
    return USABLE


def _tell_duplicates(network: Network, pairs: Sequence[DuplicatePair]) -> None:
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import MOST_LISTED

    if not pairs:
        print_line(english(Message("duplicates.none")))
        return
    ids = sorted({number for each in pairs for number in (each.first, each.second)})
    names = {row.id: row.name for row in ContactService(network).rows(ids)}
    for each in pairs:
        people = " and ".join(f"{names[number]} ({number})" for number in (each.first, each.second))
        reasons = "; ".join(english(why) for why in each.reasons)
        if each.only_name:
            print_line(f"{reasons}: {people}.")
        else:
            print_line(f"{'Certainly' if each.certain else 'Perhaps'} one person: {people}. {reasons}.")
    of_name = sum(each.only_name for each in pairs)
    for code, number in (("duplicates.count", len(pairs) - of_name), ("duplicates.only_name_count", of_name)):
        if number:
            print_line(english(Message(code, {"n": number})) + ".")
    if of_name >= MOST_LISTED:
        print_line(english(Message("duplicates.most_listed", {"n": MOST_LISTED})) + ".")


def merge(options: argparse.Namespace) -> int:
    """Make one person of two."""
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.duplicates import DuplicateService

    with opened(options, write=True) as network:
        DuplicateService(network).merge(options.keep, options.other)
        name = ContactService(network).contact(options.keep).name
    print_line(f"{name} ({options.keep}) now has everything of {options.other}.")
    return USABLE
