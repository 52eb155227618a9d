"""What tests of the window share: a dressed application, real network files, lanes that answer at once."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from typing_extensions import override

from netgrow_desktop.background.lanes import Lane, Lanes
from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.messages import CancelledError, Message, NetGrowError
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.storage import contacts as stored
from netgrow_desktop.storage.network import Network, create_network, open_network
from netgrow_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

Value = TypeVar("Value")

TODAY = date(2026, 9, 16)
"""The day on which the people of ``filled_network`` are looked at: a Wednesday."""

PEOPLE = (
    ("Ada Kowalska", "Northwind", "Chief Financial Officer"),
    ("Ben Okoro", "Contoso", "Partner"),
    ("Chí Nguyễn Thị Minh", "Đông Hải", "Head of Research"),
    ("Maximiliane Freifrau von Hohenstein-Wittgensdorf", "Donaudampfschifffahrtsgesellschaft", "Abteilungsleiterin"),
    ("فاطمة الزهراء", "شركة النخيل", "مديرة المشتريات"),
    ("Łukasz Żółkiewski", "Fabrika", "Plant Manager"),
    ("Siobhán Ní Dhomhnaill", "Gaeltacht Media", "Editor"),
    ("Jürgen Weiß", "Weiß & Söhne", "Geschäftsführer"),
    ("Grace Umutoni", "Lakeside Clinic", "Medical Director"),
    ("Tomás Ó Briain", "", ""),
)
FAMILIES = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel")
GIVEN = ("Iris", "Jonas", "Kira", "Liam")


class ImmediateExecutor(Executor):
    """Does the work at once, on the thread that asks for it; what is a bug is raised there."""

    @override
    def submit(self, fn: Callable[..., Value], /, *args: Any, **kwargs: Any) -> Future[Value]:
        future: Future[Value] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except (NetGrowError, CancelledError) as error:
            future.set_exception(error)
        return future


class HeldExecutor(Executor):
    """Does the work only when it is told to."""

    def __init__(self) -> None:
        self.held: list[Callable[[], object]] = []

    @override
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.held.append(lambda: future.set_result(fn(*args, **kwargs)))
        return future

    def let_go(self) -> None:
        """Do all of it."""
        held, self.held = self.held, []
        for work in held:
            work()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the application in light."""
    apply_theme(qapp, "light")


@pytest.fixture
def network(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Network]:
    """Give a new network file: empty, or, for a test that asks for ``filled_network``, a copy of that."""
    path = tmp_path / "a.netgrow"
    if "filled_network" in request.fixturenames:
        path.write_bytes(_filled(tmp_path / "filled.netgrow"))
        made = open_network(path)
    else:
        made = create_network(path)
    yield made
    made.close()


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Lanes]:
    """Give lanes that answer at once; failures and bugs that nobody took fail the test."""
    executor = ImmediateExecutor()
    made = Lanes(dict.fromkeys(Lane, executor))
    untaken: list[object] = []
    made.broke.connect(untaken.append)
    yield made
    made.close()
    assert untaken == []


def invented_people() -> list[ContactDraft]:
    """Give a few dozen invented people, some with long or foreign names."""
    drafts = [ContactDraft(name=name, organization=firm, title=role) for name, firm, role in PEOPLE]
    for number, family in enumerate(FAMILIES):
        for given in GIVEN:
            address = f"{given}.{family}@example.org".lower()
            drafts.append(
                ContactDraft(
                    name=f"{given} {family}",
                    given=given,
                    family=family,
                    organization=f"Firm {number}",
                    title="Consultant",
                    emails=(Email(address),),
                )
            )
    return drafts


@pytest.fixture
def filled_network(network: Network) -> Network:
    """Give a network of the invented people: every fourth is undecided, the first is in two categories."""
    return network


_filled_once: list[bytes] = []


def _filled(path: Path) -> bytes:
    """Give the file of the invented people, which *path* has room to make if it is the first time."""
    if not _filled_once:
        with closing(create_network(path)) as network:
            with network.writing(Message("journal.import", {"n": 1}), Changes.CONTACTS) as transaction:
                ids = [stored.insert(transaction.connection, draft) for draft in invented_people()]
            breakdown = BreakdownService(network)
            for number, category in enumerate(Category):
                breakdown.add(ids[number::4], category)
            breakdown.add(ids[:1], Category.OPERATIONAL)
        _filled_once.append(path.read_bytes())
        path.unlink()
    return _filled_once[0]
