"""Finding whom new records may be among many people."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.imports import PlanPart
from netgrow_desktop.domain.messages import CancelledError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage import doubt_search, staging
from tests.examples import examples
from tests.services.files import google, imported, invented_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


def row(name: str, **more: str) -> dict[str, str]:
    given, family = name.split()
    return {"First Name": given, "Last Name": family, **more}


def doubtful(network: Network, *rows: dict[str, str], folder: Path) -> list[str]:
    """Give the names in the network of those whom the rows may be."""
    service = ImportService(network)
    with closing(service.plan([google(folder / "new.csv", *rows)], asking=True)) as plan:
        found = service.numbered_rows(plan, service.listing(plan).parts[PlanPart.DOUBTFUL])
    return [each.doubt.name for each in found if each.doubt is not None]


def test_a_number_that_a_whole_office_has_is_no_question(network: Network, tmp_path: Path) -> None:
    phone = {"Phone 1 - Value": "+48 22 555 0100"}
    imported(network, google(tmp_path / "a.csv", *(row(invented_name(n * 999), **phone) for n in range(30))))

    assert not doubtful(network, row("Ben Okoro", **phone), folder=tmp_path)


def test_of_many_of_one_family_at_one_company_the_right_one_is_found(network: Network, tmp_path: Path) -> None:
    work = {"Organization Name": "Silva & Sons"}
    others = [row(f"{invented_name(n * 999).split()[1]} Silva", **work) for n in range(200)]
    imported(network, google(tmp_path / "a.csv", *others, row("Maria Silva", **work, Birthday="1980-04-15")))

    assert doubtful(network, row("Silva Maria", **work, Birthday="1980-04-15"), folder=tmp_path) == ["Maria Silva"]


def test_no_more_pairs_are_compared_than_anybody_would_answer(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = [row(invented_name(n * 999), **{"Organization Name": "Northwind"}) for n in range(20)]
    imported(network, google(tmp_path / "a.csv", *known))
    turned = [{**each, "First Name": each["Last Name"], "Last Name": each["First Name"]} for each in known]
    assert len(doubtful(network, *turned, folder=tmp_path)) == 20

    monkeypatch.setattr(doubt_search, "MOST_PAIRS", 5)

    assert len(doubtful(network, *turned, folder=tmp_path)) == 5


def test_the_search_can_be_broken_off_and_made_later(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(network, google(tmp_path / "a.csv", row("Maria Silva", **{"Organization Name": "Northwind"})))
    service = ImportService(network)
    file = google(tmp_path / "b.csv", row("M. Silva", **{"Organization Name": "Northwind"}))
    with closing(service.plan([file], asking=True)) as plan:
        ContactService(network).add(ContactDraft(name="Ben Okoro"))

        def give_up() -> None:
            raise CancelledError

        monkeypatch.setattr(staging, "_POLL_SECONDS", 0)
        with pytest.raises(CancelledError):
            service.match_again(plan, give_up)

        monkeypatch.undo()
        service.match_again(plan)
        assert len(service.listing(plan).parts[PlanPart.DOUBTFUL]) == 1


WORDS = st.sampled_from(
    ["Ada", "Ben", "Sophie", "Sofi", "Meier", "Mayr", "Kowalska", "山", "О’Нил", "Ärzte-Müller", "J", ""]
)
FACTS = st.fixed_dictionaries(
    {
        "Organization Name": st.sampled_from(["", "Elm Ltd", "Elm GmbH", "Contoso"]),
        "Birthday": st.sampled_from(["", "1980-04-15", "--04-15"]),
        "Phone 1 - Value": st.sampled_from(["", "+48 22 555 0100", "022 5550100"]),
        "First Name": WORDS,
        "Middle Name": WORDS,
        "Last Name": WORDS.filter(bool),
    }
)


@settings(
    max_examples=examples(5, thorough=150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(known=st.lists(FACTS, min_size=1, max_size=15), new=st.lists(FACTS, min_size=1, max_size=5))
def test_whoever_is_found_among_those_with_like_names_is_found_among_everybody(
    network: Network, tmp_path: Path, known: list[dict[str, str]], new: list[dict[str, str]]
) -> None:
    imported(network, google(tmp_path / "known.csv", *known))
    service, found = ContactService(network), []
    for few in (0, doubt_search.FEW_RECORDS):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(doubt_search, "FEW_RECORDS", few)
            with closing(ImportService(network).plan([google(tmp_path / "new.csv", *new)], asking=True)) as plan:
                found.append(plan.staging.raw.execute("SELECT * FROM staged_doubts ORDER BY n").fetchall())
    assert found[0] == found[1]
    service.delete([*service.find(ContactQuery())])


def test_for_a_few_records_those_alone_are_read_whose_names_are_alike(
    network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    born = {"Birthday": "1980-04-15"}
    others = [row(invented_name(n * 999)) for n in range(30)]
    imported(network, google(tmp_path / "a.csv", *others, row("Maria Silva", **born)))
    read, said = [], doubt_search._said

    def noted(*asked: Any) -> Iterator[tuple[Any, ...]]:
        for each in said(*asked):
            read.append(each[1])
            yield each

    monkeypatch.setattr(doubt_search, "_said", noted)
    assert doubtful(network, row("Silva Maria", **born), folder=tmp_path) == ["Maria Silva"]
    assert read == ["silva maria", "maria silva"]
