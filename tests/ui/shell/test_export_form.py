"""Who is exported, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.services.exports import FORMATS
from netgrow_desktop.ui.shell.export_form import ExportForm, PeopleKind, Whom, people_kinds, whom_to_export

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

SELECTED, FOUND = "Whom you selected: {}", "Whom search and filters find: {}"
EVERYBODY = "Everybody, also in the archive"


@pytest.mark.parametrize(
    ("selected", "found", "titles", "proposed"),
    [
        ([], None, [EVERYBODY], EVERYBODY),
        ([7], None, [EVERYBODY, SELECTED.format("1 person")], EVERYBODY),
        ([7, 8], None, [EVERYBODY, SELECTED.format("2 people")], SELECTED.format("2 people")),
        ([], [], [EVERYBODY], EVERYBODY),
        (
            [7],
            [7, 8, 9],
            [EVERYBODY, FOUND.format("3 people"), SELECTED.format("1 person")],
            FOUND.format("3 people"),
        ),
    ],
)
def test_those_at_hand_are_offered_and_the_likeliest_are_proposed(
    qtbot: QtBot, selected: Sequence[int], found: Sequence[int] | None, titles: list[str], proposed: str
) -> None:
    form = ExportForm(whom_to_export(selected, found), lambda _kind, _whom: None, None)
    qtbot.addWidget(form)
    assert [button.text() for _, button in form.whom] == titles
    assert [button.text() for _, button in form.whom if button.isChecked()] == [proposed]


def test_every_kind_of_file_says_what_it_carries_and_is_chosen_with_the_people(qtbot: QtBot) -> None:
    chosen: list[tuple[PeopleKind, Whom]] = []
    form = ExportForm(whom_to_export([7, 8], None), lambda kind, whom: chosen.append((kind, whom)), None)
    qtbot.addWidget(form)
    assert {kind.format for kind in form.kinds} == set(FORMATS) - {"json"}
    for kind, button in form.kinds.items():
        assert button.accessibleDescription() == kind.carries
    google = next(kind for kind in people_kinds() if kind.format == "google-csv")
    assert "no place for photos, categories, key people" in google.carries
    form.kinds[google].setChecked(True)
    form.accept_button.click()
    assert [(kind.format, whom.ids) for kind, whom in chosen] == [("google-csv", [7, 8])]
