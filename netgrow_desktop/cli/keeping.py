"""The verbs that keep a network safe: check, backup, restore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import REFUSED, USABLE
from netgrow_desktop.cli.networks import opened, path_of
from netgrow_desktop.cli.saying import print_error, print_line
from netgrow_desktop.domain.messages import Message, NetGrowError
from netgrow_desktop.domain.wording import english

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.storage.network import Network


def check(options: argparse.Namespace) -> int:
    """Check a network file."""
    from netgrow_desktop.storage.integrity import check_integrity

    with opened(options, write=False) as network:
        if check_integrity(network):
            raise NetGrowError("network.damaged", path=str(network.path))
        people = _people(network)
    print_line(f"{path_of(options)} is sound: {people}.")
    return USABLE


def _people(network: Network) -> str:
    """Tell how many people are in the network, those who are archived too."""
    from netgrow_desktop.services.contacts import ContactService

    found = ContactService(network).facets()
    people = english(Message("people.count", {"n": found.people + found.archived}))
    return f"{people}, {found.archived:,} of them archived" if found.archived else people


def backup(options: argparse.Namespace) -> int:
    """Make a backup, or list them."""
    from netgrow_desktop.services.backups import back_up, backups_of
    from netgrow_desktop.storage.opening import check_header

    path = path_of(options)
    check_header(path)
    if options.list or options.check:
        return _list_backups(backups_of(path), checks=options.check)
    print_line(str(back_up(path)))
    return USABLE


def _list_backups(backups: Sequence[Backup], *, checks: bool) -> int:
    """Print a line for each backup; with *checks* read each to its last byte, and end with 1 if one is damaged."""
    from netgrow_desktop.services.backups import check as check_backup

    code = USABLE
    if not backups:
        print_line("There are no backups yet.")
    for each in backups:
        people = english(Message("people.count", {"n": each.people}))
        kept = english(Message(f"backup.kept_{each.kept or 'no_longer'}"))
        line = f"{each.made_at:%Y-%m-%d %H:%M:%S}  {people:>15}  {each.size:>15,} bytes  {kept:<24}"
        if checks:
            try:
                check_backup(each.path)
                line += "sound    "
            except NetGrowError as error:
                print_error(english(error.message))
                line += "damaged  "
                code = REFUSED
        print_line(f"{line}{each.path}")
    return code


def restore(options: argparse.Namespace) -> int:
    """Restore a backup."""
    from netgrow_desktop.services.backups import restore, restore_newest

    path = path_of(options)
    if options.backup:
        backup, kept = Path(options.backup), restore(path, Path(options.backup))
    else:
        backup, kept = restore_newest(path)
    print_line(f"Restored {path} from {backup}.")
    if kept is not None:
        print_line(f"What was there is kept as {kept}.")
    return USABLE
