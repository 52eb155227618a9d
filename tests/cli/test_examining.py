"""The command line examines a network and takes in who knows whom, from real files to JSON and text."""

from __future__ import annotations

import importlib
import json
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli.command_line import run, said
from tests.domain.chance import Chance
from tests.services.files import table

if TYPE_CHECKING:
    from pathlib import Path

# networkx has no types; asked for in this way it needs none.
networkx: Any = importlib.import_module("networkx")

TRIANGLES = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)]


def network_of(folder: Path, people: int) -> Path:
    """Import invented people from a table into a new network."""
    rows = [(f"Person {each} Sample", f"p{each}@x.example", f"Firm {each % 3}") for each in range(people)]
    file = table(folder / "people.csv", ("Name", "E-mail", "Company"), rows)
    made = folder / "mine.netgrow"
    assert run("import", file, "--network", made, "--new").returncode == 0
    return made


def tied(folder: Path, network: Path, people: int, acquainted: set[tuple[int, int]], *options: str) -> Any:
    """Answer every pair by a file, and give what the verb said as JSON."""
    rows = [
        (f"p{one}@x.example", f"p{other}@x.example", "yes" if (one, other) in acquainted else "no")
        for one, other in combinations(range(people), 2)
    ]
    file = table(folder / "ties.csv", ("a", "b", "knows"), rows)
    done = run("import-ties", file, "--network", network, "--json", *options)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def examined(network: Path, *options: str) -> Any:
    done = run("examine", "--network", network, "--json", *options)
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    return json.loads(done.stdout)


@pytest.mark.parametrize("people", [2, 11, 40])
def test_structure_is_what_networkx_says(tmp_path: Path, people: int) -> None:
    chance = Chance(people)
    acquainted = {each for each in combinations(range(people), 2) if chance.random() < 0.3}
    network = network_of(tmp_path, people)

    report = tied(tmp_path, network, people, acquainted, "--key")
    found = examined(network)["structure"]

    alone = networkx.Graph()
    alone.add_nodes_from(range(people))
    alone.add_edges_from(acquainted)
    graph = alone.copy()
    graph.add_edges_from(("me", each) for each in range(people))
    size = networkx.effective_size(graph, nodes=["me"])["me"]
    pairs = people * (people - 1) // 2
    assert (report["yes"], report["no"], report["made_key"]) == (len(acquainted), pairs - len(acquainted), people)
    assert (found["people"], found["ties"], found["unknown"], found["why"]) == (people, len(acquainted), 0, None)
    assert found["density_min"] == found["density_max"] == pytest.approx(networkx.density(alone), abs=1e-9)
    assert found["effective_size"] == pytest.approx(size, abs=1e-9)
    assert found["efficiency"] == pytest.approx(size / people, abs=1e-9)
    assert found["constraint"] == pytest.approx(networkx.constraint(graph, nodes=["me"])["me"], abs=1e-9)
    assert {(each["a"], each["b"]) for each in found["pairs"] if each["knows"]} == {
        (one + 1, other + 1) for one, other in acquainted
    }


def test_two_triangles_have_the_figures_of_the_literature(tmp_path: Path) -> None:
    network = network_of(tmp_path, 6)
    tied(tmp_path, network, 6, set(TRIANGLES), "--key")

    found = examined(network)["structure"]

    assert found["density_min"] == pytest.approx(0.4, abs=1e-6)
    assert found["effective_size"] == pytest.approx(4, abs=1e-6)
    assert found["constraint"] == pytest.approx(0.462963, abs=1e-6)
    assert found["hierarchy"] == pytest.approx(0, abs=1e-6)


def test_without_answers_structure_is_withheld_and_diversity_is_told(tmp_path: Path) -> None:
    network = network_of(tmp_path, 6)
    file = table(
        tmp_path / "ties.csv", ("a", "b", "knows"), [("p0@x.example", f"p{n}@x.example", "") for n in range(1, 6)]
    )
    assert run("import-ties", file, "--network", network, "--key").returncode == 0

    found = examined(network, "--on", "2030-01-31")

    structure = found["structure"]
    assert found["day"] == "2030-01-31"
    assert (structure["ties"], structure["unknown"]) == (0, 15)
    assert (structure["density_min"], structure["density_max"]) == (0, 1)
    assert [structure[each] for each in ("effective_size", "efficiency", "constraint", "hierarchy")] == [None] * 4
    assert structure["why"]
    assert found["diversity"]["organization"]["blau"] == pytest.approx(2 / 3)
    assert found["diversity"]["organization"]["iqv"] == pytest.approx(1)
    assert found["diversity"]["organization"]["counts"] == {"Firm 0": 2, "Firm 1": 2, "Firm 2": 2}


def test_the_json_has_the_shape_that_is_promised(tmp_path: Path) -> None:
    found = examined(network_of(tmp_path, 3))

    assert list(found) == [
        "day",
        "people",
        "undecided",
        "key_people",
        "categories",
        "strongest",
        "needs_development",
        "roles",
        "seats",
        "gaps",
        "structure",
        "diversity",
        "introductions",
        "cooling",
        "cooling_count",
        "dormant",
        "dormant_count",
        "bridges",
        "not_known_then",
    ]
    assert (found["people"], found["undecided"], found["key_people"]) == (3, 3, [])
    assert list(found["categories"]) == ["strategic", "operational", "developmental"]
    for each in found["categories"].values():
        assert list(each) == ["people", "need_met", "warmth", "reach", "redundancy"]
    assert list(found["diversity"]) == ["organization", "function", "industry", "level", "city", "how_met"]
    assert {"blau", "iqv", "ei"} <= found["diversity"]["city"].keys()
    assert {"self_share", "brokers"} <= found["introductions"].keys()
    assert found["strongest"]["category"] is None
    assert all(each["sentence"] for each in found["gaps"])


def test_without_json_it_is_a_page_to_read(tmp_path: Path) -> None:
    network = network_of(tmp_path, 6)
    tied(tmp_path, network, 6, set(TRIANGLES), "--key")

    done = run("examine", "--network", network, "--on", "2026-11-23")

    text = done.stdout.decode()
    assert done.returncode == 0
    assert text.startswith("On 2026-11-23: people 6, in no category 6, key 6.\n")
    assert "Density: 0.40" in text
    assert "Constraint: 0.46" in text
    assert "Who is missing:" in text
    assert "\nStrongest: " in text
    assert "\nNeeds development: " in text


def test_without_key_people_it_is_said_once_that_differences_cannot_be_told(tmp_path: Path) -> None:
    done = run("examine", "--network", network_of(tmp_path, 2))

    _, differences = done.stdout.decode().split("How different the key people are:\n")
    assert differences.split("\n\n")[0].strip().startswith("Nobody is a key person yet.")
    assert "\n" not in differences.split("\n\n")[0]


def test_what_does_not_count_is_told_on_lines_of_its_own(tmp_path: Path) -> None:
    network = network_of(tmp_path, 2)
    file = table(
        tmp_path / "ties.csv", ("a", "b", "knows"), [("p0@x.example", "x@y.example", "yes"), ("p0", "p1", "so")]
    )

    done = run("import-ties", file, "--network", network)

    assert done.returncode == 0
    assert done.stdout.decode().splitlines() == [
        "Pairs who know each other: 0; who do not: 0; new among these: 0.",
        "Line 2 does not count: Nobody in the network has the address x@y.example.",
        "Line 3 does not count: “so” is neither yes, no nor unknown.",
    ]


def test_a_file_without_the_columns_is_refused_in_one_sentence(tmp_path: Path) -> None:
    network = network_of(tmp_path, 2)

    done = run("import-ties", tmp_path / "people.csv", "--network", network)

    assert done.returncode == 1
    assert "has no columns a, b and knows" in done.stderr.decode()


def test_a_day_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    done = run("examine", "--network", tmp_path / "a.netgrow", "--on", "tomorrow")

    assert done.returncode == 2
    assert "2026-12-31" in said(done)


def test_a_network_that_is_not_there_cannot_be_examined(tmp_path: Path) -> None:
    done = run("examine", "--network", tmp_path / "a.netgrow", "--json")

    assert done.returncode == 2
    assert "a.netgrow" in said(done)


def test_import_makes_nobody_of_who_knows_whom_and_names_the_verb_that_takes_it(tmp_path: Path) -> None:
    network = network_of(tmp_path, 2)
    file = table(tmp_path / "ties.csv", ("a", "b", "knows"), [("p0@x.example", "p1@x.example", "yes")])

    done = run("import", file, "--network", network)
    assert (done.returncode, examined(network)["people"]) == (1, 2)
    assert b"import-ties" in done.stderr

    assert run("import-ties", file, "--network", network).returncode == 0
    table(file, ("a", "b", "knows"), [("p0@x.example", "p1@x.example", "no")])
    report = json.loads(run("import-ties", file, "--network", network, "--json").stdout)
    assert (report["new"], [each["knows"] for each in report["changed"]]) == (0, [False])
