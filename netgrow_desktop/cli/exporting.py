"""The verbs that write people and the network summary."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from netgrow_desktop.cli.codes import REFUSED, USABLE
from netgrow_desktop.cli.networks import opened, warn_of_damage
from netgrow_desktop.cli.saying import say, standard_output
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    import argparse

    from netgrow_desktop.storage.network import Network


def export(options: argparse.Namespace) -> int:
    """Write people, or with ``ics`` the follow-ups, to a file or to standard output."""
    if options.format == "ics":
        from netgrow_desktop.cli.following import export_calendar

        return export_calendar(options)
    from netgrow_desktop.services import exports

    with opened(options, write=False) as network:
        if options.output in (None, "-"):
            exports.write(network, options.format, standard_output())
        else:
            exports.write_file(network, options.format, Path(options.output))
        return warn_of_damage(network, options)


def summary(options: argparse.Namespace) -> int:
    """Write the network summary."""
    if options.files and options.network:
        raise NetGrowError("summary.files_or_network")
    if not options.files:
        with opened(options, write=False) as network:
            _write_summary(network, options)
            return warn_of_damage(network, options)
    return _summary_of_files(options)


def _summary_of_files(options: argparse.Namespace) -> int:
    from tempfile import TemporaryDirectory

    from netgrow_desktop.services.imports import ImportService
    from netgrow_desktop.storage.network import create_network

    with TemporaryDirectory(prefix="netgrow-") as folder:
        network = create_network(Path(folder) / "summary.netgrow")
        try:
            service = ImportService(network)
            plan = service.plan([Path(name) for name in options.files])
            try:
                service.apply(plan)
            finally:
                plan.close()
            refused = [file.error for file in plan.files if file.error is not None]
            for error in refused:
                say(error)
            if len(refused) == len(plan.files):
                return REFUSED
            _write_summary(network, options)
        finally:
            network.close()
    return REFUSED if refused else USABLE


def _write_summary(network: Network, options: argparse.Namespace) -> None:
    from netgrow_desktop.reports.offscreen import write_summary
    from netgrow_desktop.services.summary import SummaryService

    write_summary(
        SummaryService(network).summary(datetime.now().astimezone().date()), Path(options.output), options.paper
    )
