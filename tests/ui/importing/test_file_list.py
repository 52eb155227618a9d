"""Many files make room for the records; few of them stay in sight, and no name of a refused one is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.imports import FilePlan
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.importing.file_list import FileList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

PAGE = 1216, 530


def files(names: Sequence[str], refused: Sequence[str] = ()) -> list[FilePlan]:
    taken = [FilePlan(f"/in/{name}", "vcard", "utf-8", "", new=2) for name in names]
    return taken + [
        FilePlan(f"/in/{name}", "", "", "", error=Message("format.no_people", {"file": name})) for name in refused
    ]


@pytest.fixture
def shown(qtbot: QtBot) -> FileList:
    made = FileList()
    qtbot.addWidget(made)
    made.fit(*PAGE)
    return made


def test_two_files_stay_in_sight(shown: FileList) -> None:
    shown.show_files(files(["a.vcf", "b.vcf"]), can_fold=True)
    assert not shown.is_folded()
    shown.fold.click()
    assert shown.is_folded(), "they make room when somebody wants it"


def test_ten_files_are_one_line_that_names_the_refused_ones(shown: FileList) -> None:
    shown.show_files(files([f"{n}.vcf" for n in range(8)], ["sales.csv", "old.csv"]), can_fold=True)
    assert shown.is_folded()
    assert shown.summary() == "8 files read 2 files could not be used: sales.csv, old.csv"


def test_files_unfolded_by_hand_stay_so_while_one_is_read_again_and_show_no_half_line(shown: FileList) -> None:
    ten = files([f"{n}.vcf" for n in range(10)])
    shown.show_files(ten, can_fold=True)
    shown.fold.click()
    shown.show_files(ten, can_fold=True)
    assert not shown.is_folded()
    line = shown.lines[0].heightForWidth(PAGE[0])
    room = shown.sizeHint().height()
    assert room >= 2 * line
    assert room % line == 0


def test_where_nothing_else_needs_the_room_every_refusal_is_told(shown: FileList) -> None:
    shown.show_files(files([], ["a.csv", "b.csv", "c.csv", "d.csv", "e.csv"]), can_fold=False)
    assert not shown.is_folded()
