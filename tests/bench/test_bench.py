"""The measuring itself works, on sizes that take no time; what it finds is not judged here."""

from __future__ import annotations

import math
import re
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.bench import __main__ as bench
from tests.bench import jobs
from tests.bench.figures import Figure, Settings, figure, lines, percentile
from tests.bench.people import write_connections
from tests.bench.scale import fitted

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the most memory of a process is asked of POSIX")
PEOPLE = 120


@pytest.mark.parametrize(
    "parts",
    [["due"], *(pytest.param(parts, marks=[pytest.mark.slow, pytest.mark.timeout(900)]) for parts in ([], ["scale"]))],
)
def test_every_part_gives_figures(capsys: pytest.CaptureFixture[str], parts: list[str]) -> None:
    assert bench.main(["--people", str(PEOPLE), "--rounds", "1", *parts]) == 0
    head, *table = capsys.readouterr().out.splitlines()
    assert head.startswith(f"{PEOPLE} people")
    places = [table.index(part) for part in parts or bench.usual_parts()]
    for first, after in pairwise([*places, len(table)]):
        assert any(re.search(r" \d+(\.\d+)? +(s|ms|x|MB)\b", line) for line in table[first + 1 : after]), table[first]


def test_an_import_reads_every_person_of_the_invented_export(tmp_path: Path) -> None:
    from tests.bench import import_steps, importing

    export = tmp_path / "Connections.csv"
    write_connections(export, PEOPLE)
    steps = [getattr(import_steps, step) for step in (*import_steps.STEPS, "by_hand")]
    found = [
        way(str(export), str(tmp_path / f"{way.__name__}.sqlite"))["people"]
        for way in (importing.netgrow, importing.plain, importing.barest, *steps)
    ]
    assert found == [PEOPLE] * 9


def test_an_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bench.main(["everything"])
    assert "no such part: everything" in capsys.readouterr().err


def test_strict_fails_where_a_bar_does_not_hold(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = Figure("something slow", 3.0, "s", 2.0)
    monkeypatch.setattr(bench, "PARTS", {"slow": lambda _settings: iter([slow])})
    monkeypatch.setattr(jobs, "run", lambda *_arguments: {})
    assert bench.main(["--people", "1"]) == 0
    assert bench.main(["--people", "1", "--strict"]) == 1


def test_a_line_says_whether_its_bar_holds() -> None:
    good, bad, plain = lines(
        [Figure("quick", 1.0, "s", 2.0), Figure("slow", 3.0, "s", 2.0), figure("measured", [1.0, 3.0, 2.0], "s")]
    )
    assert good.endswith("holds")
    assert bad.endswith("FAILS")
    assert plain.split() == ["measured", "2.00", "s", "1.00", "to", "3.00", "in", "3"]


def test_the_95th_percentile_leaves_out_the_slowest_twentieth() -> None:
    assert percentile([float(number) for number in range(1, 101)], 95) == 95.0
    assert percentile([7.0], 95) == 7.0


def test_growth_is_fitted_to_all_sizes() -> None:
    people = [10_000, 100_000, 1_000_000]
    assert fitted(people, [7.0 * each for each in people]) == pytest.approx(1.0)
    assert fitted(people, [3e-9 * each**2 for each in people]) == pytest.approx(2.0)
    assert 1.08 < fitted(people, [each * math.log(each) for each in people]) < 1.1


def test_settings_name_the_export_and_the_network(tmp_path: Path) -> None:
    settings = Settings(tmp_path, 1, 1)
    assert settings.export.name == "Connections.csv"
    assert settings.network.suffix == ".netgrow"
