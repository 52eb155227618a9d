"""Everything that is exported is said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from netgrow_desktop.storage.dump import TABLES

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("table", sorted(TABLES))
def test_the_description_names_every_table_of_the_export(table: str) -> None:
    assert f"`{table}`" in README.read_text(encoding="utf-8")
