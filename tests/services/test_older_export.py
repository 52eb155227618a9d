"""What the owner removed or replaced stays so when an older export of their network is imported again."""

from __future__ import annotations

import tempfile
from contextlib import closing
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.categories import Category, Role
from netgrow_desktop.domain.contacts import Address, ContactDraft, CustomField, Email, Job, Link, Phone, Photo
from netgrow_desktop.domain.follow_ups import DueItem, FollowUpKind
from netgrow_desktop.domain.interactions import InteractionKind
from netgrow_desktop.services import exports
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.cadences import CadenceService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.promises import PromiseService
from netgrow_desktop.storage.network import create_network, open_network
from tests.services.files import ADA as ROW
from tests.services.files import imported, linkedin, people
from tests.services.test_export_and_again import OF_IMPORTS, TODAY
from tests.storage.network_files import Content, content

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netgrow_desktop.storage.network import Network

ADA, BEN = 1, 2
GIF = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")
EVERYTHING = ContactDraft(
    name="Ada Kowalska",
    given="Ada",
    family="Kowalska",
    organization="Northwind",
    title="CFO",
    birthday="1980-02-29",
    notes="Likes rowing",
    emails=(Email("ada@northwind.example", "Work"), Email("ada@home.example")),
    phones=(Phone("+48 22 555 0100"),),
    addresses=(Address("Elm 1", "Kraków"),),
    links=(Link("https://ada.example"),),
    custom=(CustomField("Club", "Rowing"),),
    jobs=(Job("Contoso", "Clerk"),),
    tags=("Rowing", "Board"),
    photo=Photo("image/gif", GIF),
)


def network_of_two(path: Path) -> Network:
    """Give a network with Ada, of whom everything is known, and Ben: a copy of the first that was made."""
    path.write_bytes(_file_of_two())
    return open_network(path)


@cache
def _file_of_two() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "two.netgrow")
        with closing(create_network(path)) as network:
            _fill(network)
        return path.read_bytes()


def _fill(network: Network) -> None:
    contacts, follow_ups, examine = ContactService(network), FollowUpService(network), ExamineService(network)
    contacts.add(EVERYTHING)
    contacts.add(ContactDraft(name="Ben Okoro"))
    follow_ups.plan([ADA], TODAY, "Ask about the club")
    follow_ups.set_cadence([ADA], 30, TODAY)
    follow_ups.log([ADA], TODAY, InteractionKind.COFFEE, note="Talk")
    examine.set_tie(ADA, BEN, knows=True)
    examine.set_roles([ADA], Role.MENTOR, has=True)
    BreakdownService(network).add([ADA], Category.STRATEGIC)
    CadenceService(network).pause([ADA], None)
    contacts.set_key_people([ADA], is_key=True)
    PromiseService(network).add(ADA, PromiseSide.MINE, "Send the article", TODAY)
    contacts.set_depth([ADA], "how_met", "At the club")


def of_the_owner(network: Network) -> Content:
    """Give what a network holds but for when what was imported."""
    return {table: rows for table, rows in content(network).items() if table not in {*OF_IMPORTS, "sources"}}


def planned(network: Network) -> DueItem:
    items = FollowUpService(network).due_items(TODAY, ADA)
    return next(each for each in items if each.kind is FollowUpKind.PLANNED)


def remove_follow_up(network: Network) -> None:
    service = FollowUpService(network)
    service.delete(planned(network))


def move_follow_up(network: Network) -> None:
    FollowUpService(network).change(planned(network), TODAY + timedelta(days=9), "Something else")


def changing(field: str, value: str) -> Callable[[Network], object]:
    return lambda network: ContactService(network).change(ADA, field, value)


def clearing(field: str) -> Callable[[Network], object]:
    return lambda network: ContactService(network).change_values(ADA, field, ())


REMOVALS: dict[str, Callable[[Network], object]] = {
    "follow-up": remove_follow_up,
    "follow-up, moved": move_follow_up,
    "tie": lambda network: ExamineService(network).set_tie(BEN, ADA, knows=None),
    "role": lambda network: ExamineService(network).set_roles([ADA], Role.MENTOR, has=False),
    "category": lambda network: BreakdownService(network).clear([ADA]),
    "pause": lambda network: CadenceService(network).resume([ADA]),
    "cadence": lambda network: FollowUpService(network).set_cadence([ADA], None, TODAY),
    "key person": lambda network: ContactService(network).set_key_people([ADA], is_key=False),
    "promise": lambda network: PromiseService(network).delete(1),
    "tag": lambda network: ContactService(network).remove_tag([ADA], "Rowing"),
    "how met": lambda network: ContactService(network).set_depth([ADA], "how_met", ""),
    "photo": lambda network: ContactService(network).set_photo(ADA, None),
    **{field: changing(field, "") for field in ("notes", "birthday", "organization")},
    "another role": changing("title", "CEO"),
    **{field: clearing(field) for field in ("phones", "addresses", "links", "custom", "jobs")},
    "one of two": lambda network: ContactService(network).change_values(ADA, "emails", (EVERYTHING.emails[1],)),
}


@pytest.mark.parametrize("what", REMOVALS)
def test_what_was_removed_or_replaced_stays_so(tmp_path: Path, what: str) -> None:
    with closing(network_of_two(tmp_path / "a.netgrow")) as network:
        exports.write_file(network, "json", tmp_path / "older.json")
        before = of_the_owner(network)
        REMOVALS[what](network)
        after = of_the_owner(network)
        assert after != before

        imported(network, tmp_path / "older.json")

        assert of_the_owner(network) == after


def test_all_of_it_stays_so_in_a_network_that_a_newer_export_made(tmp_path: Path) -> None:
    with (
        closing(network_of_two(tmp_path / "a.netgrow")) as network,
        closing(create_network(tmp_path / "b.netgrow")) as other,
    ):
        exports.write_file(network, "json", tmp_path / "older.json")
        for remove in REMOVALS.values():
            if remove is not move_follow_up:
                remove(network)
        exports.write_file(network, "json", tmp_path / "newer.json")
        imported(other, tmp_path / "newer.json")
        after = of_the_owner(other)

        imported(other, tmp_path / "older.json")

        assert of_the_owner(other) == after
        assert (people(other)[0].title, people(other)[0].custom, people(other)[0].tags) == ("CEO", (), ("Board",))


def test_what_was_removed_comes_with_the_undo_and_not_from_a_file(tmp_path: Path) -> None:
    with closing(network_of_two(tmp_path / "a.netgrow")) as network:
        before = content(network)
        remove_follow_up(network)
        HistoryService(network).undo()
        assert content(network) == before


def test_what_another_network_has_added_meanwhile_comes(tmp_path: Path) -> None:
    with (
        closing(network_of_two(tmp_path / "a.netgrow")) as network,
        closing(create_network(tmp_path / "b.netgrow")) as other,
    ):
        exports.write_file(network, "json", tmp_path / "older.json")
        imported(other, tmp_path / "older.json")
        for each in (network, other):
            day = TODAY + timedelta(days=len(content(each)["imports"]))
            FollowUpService(each).plan([BEN], day, f"Of {each.path.name}")
        ContactService(other).add_tag([ADA], "Choir")
        remove_follow_up(network)
        exports.write_file(other, "json", tmp_path / "other.json")

        imported(network, tmp_path / "other.json")

        reasons = {row[3] for row in content(network)["follow_ups"]}
        assert reasons == {"Of a.netgrow", "Of b.netgrow"}
        assert people(network)[0].tags == ("Rowing", "Board", "Choir")


def ada_of(path: Path, title: str) -> Path:
    """Write a file of LinkedIn's that says what Ada is."""
    return linkedin(path, (*ROW[:5], title, ROW[6]))


def known_from(path: Path, titles: Sequence[str], typed: str = "") -> Network:
    """Make a network that got Ada from LinkedIn's files with these titles, one after the other."""
    network = create_network(path)
    for title in titles:
        imported(network, ada_of(path.with_suffix(".csv"), title))
    if typed:
        ContactService(network).change(1, "title", typed)
    return network


@pytest.mark.parametrize(
    ("here", "there", "typed", "title"),
    [
        (("Dev",), ("Dev", "Lead"), "", "Lead"),
        (("Dev",), ("Dev", "Lead", "Head"), "", "Head"),
        (("Lead",), ("Dev", "Lead", "Head"), "", "Head"),
        (("Dev",), ("Dev",), "Chair", "Chair"),
        (("Dev", "Lead"), ("Dev",), "", "Lead"),
        (("Dev", "Lead", "Head"), ("Dev", "Lead"), "", "Head"),
    ],
)
def test_the_newer_of_two_networks_wins_and_older_files_pull_nobody_back(
    tmp_path: Path, here: Sequence[str], there: Sequence[str], typed: str, title: str
) -> None:
    with closing(known_from(tmp_path / "a.netgrow", here)) as network:
        with closing(known_from(tmp_path / "b.netgrow", there, typed)) as other:
            exports.write_file(other, "json", tmp_path / "b.json")

        imported(network, tmp_path / "b.json")
        for each in (*there, *here):
            imported(network, ada_of(tmp_path / "Connections.csv", each))
        imported(network, tmp_path / "b.json")

        (ada,) = people(network)
        assert (ada.title, ada.custom) == (title, ())


def test_of_two_networks_neither_of_which_is_the_newer_both_values_stay(tmp_path: Path) -> None:
    with closing(known_from(tmp_path / "a.netgrow", ["Dev"])) as network:
        with closing(known_from(tmp_path / "b.netgrow", ["Lead"])) as other:
            exports.write_file(other, "json", tmp_path / "b.json")

        imported(network, tmp_path / "b.json")

        (ada,) = people(network)
        assert (ada.title, [each.value for each in ada.custom]) == ("Dev", ["Lead"])


def test_what_the_owner_typed_here_stays_whatever_another_network_says(tmp_path: Path) -> None:
    with closing(known_from(tmp_path / "a.netgrow", ["Dev"], "Chair")) as network:
        with closing(known_from(tmp_path / "b.netgrow", ["Dev", "Lead"])) as other:
            exports.write_file(other, "json", tmp_path / "b.json")

        imported(network, tmp_path / "b.json")

        assert people(network)[0].title == "Chair"
