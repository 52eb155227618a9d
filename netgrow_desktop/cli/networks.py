"""Which network a verb works on, and opening it."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import REFUSED, USABLE
from netgrow_desktop.cli.saying import say
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.services.places import default_network

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from netgrow_desktop.storage.network import Network


def takes_network(parser: argparse.ArgumentParser, *, new: bool = False) -> None:
    """Let a verb be told which network it works on, and with *new* to make it."""
    parser.add_argument("--network", metavar="FILE", help="network file (default: your own network)")
    if new:
        parser.add_argument("--new", action="store_true", help="make the network; it must not exist yet")


def path_of(options: argparse.Namespace) -> Path:
    """Give the network's path: the one that was named, or the owner's own."""
    return Path(options.network) if options.network is not None else default_network()


def makes_network(options: argparse.Namespace) -> bool:
    """Tell whether a verb that writes makes its network: asked to, or as the owner's own on first use."""
    return getattr(options, "new", False) or (options.network is None and not path_of(options).exists())


@contextmanager
def opened(options: argparse.Namespace, *, write: bool) -> Iterator[Network]:
    """Open the network for the time of a verb; raises NetGrowError where it cannot be used."""
    from netgrow_desktop.services.cut_off import finish
    from netgrow_desktop.storage.backups import make
    from netgrow_desktop.storage.integrity import require_soundness
    from netgrow_desktop.storage.network import create_network, open_network

    path = path_of(options)
    made = write and makes_network(options)
    network = create_network(path) if made else open_network(path, write=write, before_migration=make)
    failed = True
    try:
        if write:
            require_soundness(network)
            untold = finish(network)
            if untold is not None:
                say(untold)
        yield network
        failed = False
    finally:
        network.close()
        if failed and made and not network.version:
            remove_made(path)


def remove_made(path: Path) -> None:
    """Remove a network that was made a moment ago and into which nothing came, with its lock."""
    for each in (path, path.resolve().with_name(f"{path.resolve().name}.lock")):
        each.unlink(missing_ok=True)


def with_a_way_on(message: Message, options: argparse.Namespace | None) -> Message:
    """Give what to say of a network here, where no button offers what can be done: how to make it, if it is not there.

    Of a damaged one without a backup, nothing to restore is named.
    """
    if message.code == "network.damaged" and not _has_backup(Path(str(message.values["path"]))):
        return Message("network.damaged_alone", message.values)
    if message.code == "network.missing" and options is not None and message.values["path"] == str(path_of(options)):
        return Message("network.missing_new" if options.network is not None else "network.none_yet", message.values)
    return message


def _has_backup(path: Path) -> bool:
    from netgrow_desktop.services.backups import backups_of

    try:
        return bool(backups_of(path))
    except OSError:
        return False


def warn_of_damage(network: Network, options: argparse.Namespace) -> int:
    """Say on standard error what may be missing in something that was written of a damaged network; give the code."""
    from netgrow_desktop.storage.integrity import check_integrity

    if not check_integrity(network):
        return USABLE
    say(Message("export.of_damaged", {"path": str(path_of(options))}))
    return REFUSED
