"""What tests of item models share: a network of invented people, and lanes that answer at once or when told to."""

from __future__ import annotations

import tempfile
from concurrent.futures import Executor, Future
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from typing_extensions import override

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.storage.network import create_network, open_network
from netgrow_desktop.viewmodels.columns import Phrasing
from tests.ui.conftest import TODAY, ImmediateExecutor, invented_people

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.storage.network import Network

Value = TypeVar("Value")


class PatientExecutor(Executor):
    """Keeps the work until :meth:`work_off` is called."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []
        self._at_once = ImmediateExecutor()

    @override
    def submit(self, fn: Callable[..., Value], /, *args: Any, **kwargs: Any) -> Future[Value]:
        future: Future[Value] = Future()

        def work() -> None:
            done = self._at_once.submit(fn, *args, **kwargs)
            error = done.exception()
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(done.result())

        self._waiting.append(work)
        return future

    def waiting(self) -> int:
        """Count the pieces of work that nobody did yet."""
        return len(self._waiting)

    def work_off(self) -> None:
        """Do what was asked for until now, in order."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()


@pytest.fixture
def network(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Network]:
    """Give a new network file: empty, or, for a test that asks for ``contacts``, with these people."""
    path = tmp_path / "people.netgrow"
    if "contacts" in request.fixturenames:
        path.write_bytes(_file_of_people())
        made = open_network(path)
    else:
        made = create_network(path)
    yield made
    made.close()


@cache
def _file_of_people() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "people.netgrow")
        with closing(create_network(path)) as made:
            for draft in invented_people():
                ContactService(made).add(draft)
        return path.read_bytes()


@pytest.fixture
def contacts(network: Network) -> ContactService:
    """Give a network of a few dozen invented people, added one by one."""
    return ContactService(network)


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Lanes]:
    """Give lanes that answer at once."""
    made = Lanes(dict.fromkeys(Lane, ImmediateExecutor()))
    yield made
    made.close()


@pytest.fixture
def patience() -> PatientExecutor:
    """Give the executor behind ``slow_lanes``."""
    return PatientExecutor()


@pytest.fixture
def slow_lanes(qapp: QApplication, patience: PatientExecutor) -> Iterator[Lanes]:
    """Give lanes that answer when ``patience`` is told to."""
    made = Lanes(dict.fromkeys(Lane, patience))
    yield made
    made.close()


def phrasing() -> Phrasing:
    """Give words that show codes as they are."""
    return Phrasing(TODAY, lambda text: " ".join(text.split()), lambda code: code or "undecided", str.upper)
