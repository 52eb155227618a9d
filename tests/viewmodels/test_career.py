"""The people of a stage in parts that fold, and where the keyboard goes on."""

from __future__ import annotations

from netgrow_desktop.domain.career import Stage, StagePeople, StagePerson, StageSummary
from netgrow_desktop.domain.contacts import ContactRow
from netgrow_desktop.viewmodels.career import Part, PartRow, PeopleRow, StagePeopleModel, StagesModel


def people(*names: str, first: int = 1) -> tuple[StagePerson, ...]:
    return tuple(
        StagePerson(ContactRow(first + number, name, "", "", (), None, "", "", "", "", "", None, ""))
        for number, name in enumerate(names)
    )


def text(row: PeopleRow) -> str:
    return row.part.name if isinstance(row, PartRow) else row.person.row.name


def shown(model: StagePeopleModel) -> list[str]:
    rows = (model.row_at(number) for number in range(model.rowCount()))
    return [text(row) for row in rows if row is not None]


EVERYBODY = StagePeople(
    confirmed=people("Ada", first=1),
    proposed=people("Ben", "Chi", first=2),
    hinted=people("Dana", first=4),
    declined=people("Eve", first=5),
    proposed_count=2,
    hinted_count=900,
)


def test_what_is_to_be_decided_stands_first_and_weak_hints_are_folded() -> None:
    model = StagePeopleModel(text)
    model.show_people(EVERYBODY, anew=True)
    assert shown(model) == ["PROPOSED", "Ben", "Chi", "CONFIRMED", "Ada", "HINTED", "DECLINED"]
    assert model.title_rows() == [0, 3, 5, 6]
    hinted = model.row_at(5)
    assert isinstance(hinted, PartRow)
    assert (hinted.people, hinted.listed) == (900, 1)


def test_what_was_unfolded_stays_so_for_this_stage_alone() -> None:
    model = StagePeopleModel(text)
    model.show_people(EVERYBODY, anew=True)
    model.toggle(Part.HINTED)
    model.show_people(EVERYBODY, anew=False)
    assert shown(model)[5:7] == ["HINTED", "Dana"]
    model.show_people(EVERYBODY, anew=True)
    assert model.is_folded(Part.HINTED)


def test_after_a_decision_the_next_of_the_same_part_follows() -> None:
    model = StagePeopleModel(text)
    model.show_people(EVERYBODY, anew=True)
    one_less = StagePeople(proposed=people("Chi", first=3), confirmed=people("Ada", "Ben"), proposed_count=1)
    model.show_people(one_less, anew=False)
    assert model.after(1, Part.PROPOSED) == model.row_of(3)
    model.show_people(StagePeople(confirmed=people("Ada", "Ben", "Chi")), anew=False)
    assert model.after(1, Part.PROPOSED) == -1


def test_the_same_stages_are_renewed_without_losing_what_is_selected() -> None:
    model = StagesModel(lambda summary: summary.stage.organization)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    one = StageSummary(Stage(organization="Northwind", id=1))
    model.show_stages([one])
    model.show_stages([StageSummary(Stage(organization="Northwind", id=1), people=3)])
    found = model.stage_at(0)
    assert found is not None
    assert found.people == 3
    assert len(resets) == 1
    assert (model.row_of(1), model.row_of(2)) == (0, -1)
