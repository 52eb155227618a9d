"""Whoever gets the built program gets the licence of everything in it."""

from __future__ import annotations

import re
from importlib.metadata import distribution

import pytest
from installers import licences
from installers.licences import COMMON, debian_copyright, is_known, third_parties, works


def test_each_package_of_the_lock_brings_its_licence() -> None:
    told = {work.name.lower().replace("_", "-"): work for work in works()}

    assert len(licences.packages()) > 8
    for name in licences.packages():
        work = told[distribution(name).metadata["Name"].lower().replace("_", "-")]
        assert work.holders
        assert all(len(text) > 500 for _, text in work.texts)


def test_a_package_without_a_licence_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    package = distribution("filelock")
    monkeypatch.setattr(type(package), "files", property(lambda _: []))

    with pytest.raises(ValueError, match="filelock came without the text of its licence"):
        licences.package_work(package)


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/QtCore.abi3.so", True),
        ("libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/_csv.cpython-311-x86_64-linux-gnu.so", True),
        ("sqlalchemy/engine/_row_cy.cpython-311-x86_64-linux-gnu.so", True),
        ("netgrow_desktop/resource_files/fonts/Inter-Regular.ttf", True),
        ("libnobodyknows.so.1", False),
    ],
)
def test_a_file_is_known_by_its_place(place: str, known: bool) -> None:
    assert is_known(place, works()) is known


def test_the_text_beside_the_program_has_every_licence_in_full_and_what_qts_asks_for() -> None:
    text = third_parties()

    for work in works():
        for _, words in work.texts:
            assert words in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "which you may replace by changed or newer ones" in text
    assert "https://download.qt.io/official_releases/" in text


def test_debians_file_defines_each_licence_it_names_and_points_to_those_that_every_system_has() -> None:
    text = debian_copyright("opt/netgrow", "MIT License\n\nCopyright (c) somebody\n")
    named = set(re.findall(r"^License: (.+)\nComment:", text, re.MULTILINE))
    defined = set(re.findall(r"^License: (.+)\n ", text, re.MULTILINE))

    assert len(named) > 10
    assert named <= defined
    assert all(f"/usr/share/common-licenses/{name}" in text for name in ("LGPL-3", "GPL-3", "Apache-2.0"))
    assert not any(licences.TEXTS.joinpath(name).read_text() in text for name in COMMON)
