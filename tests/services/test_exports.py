"""Writing files for other programs: whole or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

import pytest

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services import exports
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.owner import OwnerService

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network


@pytest.mark.parametrize("format_", exports.FORMATS)
def test_an_empty_network_is_exported_too(network: Network, tmp_path: Path, format_: str) -> None:
    assert exports.write_file(network, format_, tmp_path / "out") == 0

    text = (tmp_path / "out").read_text(encoding="utf-8")
    assert text.startswith("NetGrow ID,Name" if format_ == "csv" else '{\n"netgrow"')


def test_the_owner_and_all_people_are_in_the_json(network: Network, tmp_path: Path) -> None:
    ContactService(network).add(ContactDraft(name="Chí\0 \x1b Nguyễn"))
    OwnerService(network).save_about_me(AboutMe("Grace", ("g@x.example",)))

    assert exports.write_file(network, "json", tmp_path / "a.json") == 1

    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    found = json.loads(text)
    assert found["about_me"]["emails"] == ["g@x.example"]
    assert found["contacts"][0]["name"] == "Chí\0 \x1b Nguyễn"
    assert "\x1b" not in text
    assert "Nguyễn" in text


def test_a_failure_in_the_middle_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "a.csv"
    out.write_text("older")

    def fill(file: TextIO) -> int:
        file.write("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(NetGrowError) as caught:
        exports.replace_file(out, fill)

    assert str(out) in english(caught.value.message)
    assert "No space left" in english(caught.value.message)
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]
    assert out.read_text() == "older"
