"""Another program that looks at the network while it is open here: nothing that was saved may be lost."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import backups, opening
from netgrow_desktop.storage.network import Network, create_network, open_network

if TYPE_CHECKING:
    from pathlib import Path


def ours(network: Network) -> None:
    """Do nothing else with the file."""


def back_up(network: Network) -> None:
    backups.make(network.path)


def import_itself(network: Network) -> None:
    plan = ImportService(network).plan([network.path])
    assert plan.files[0].error is not None
    plan.close()


def open_again(network: Network) -> None:
    open_network(network.path, write=False).close()


def test_another_program_leaves_the_log_of_an_open_network_alone(tmp_path: Path) -> None:
    network = create_network(tmp_path / "mine.netgrow")
    service = ContactService(network)
    service.add(ContactDraft(name="Ada Kowalska"))
    log = network.path.with_name(network.path.name + "-wal")
    before = log.stat().st_ino

    for number, act in enumerate((ours, back_up, import_itself, open_again), start=1):
        act(network)
        assert f"{number} " in _run("check", network), act
        service.add(ContactDraft(name=f"Ben Okoro {number}"))
        assert log.stat().st_ino == before, act

    assert "Ben Okoro 4" in _run("export", network, "--format", "json")
    network.close()


def test_a_file_is_in_use_as_long_as_a_network_is_open_on_it(tmp_path: Path) -> None:
    network = create_network(tmp_path / "mine.netgrow")
    assert opening.is_in_use(network.path)

    network.close()

    assert not opening.is_in_use(network.path)
    assert not opening.is_in_use(tmp_path / "nothing")


def _run(verb: str, network: Network, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "netgrow_desktop", verb, "--network", str(network.path), *options],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout
