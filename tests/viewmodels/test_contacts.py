"""The contacts model: ids of everybody, rows of those seen, and a selection that keeps to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.domain.queries import ContactQuery, SortField
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.viewmodels.contacts import ID_ROLE, ContactsModel, PeopleSelection
from netgrow_desktop.viewmodels.people_mime import people_in
from tests.ui.conftest import invented_people
from tests.viewmodels.conftest import PatientExecutor, phrasing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.storage.network import Network

PEOPLE = len(invented_people())


@pytest.fixture
def model(contacts: ContactService, lanes: Lanes) -> ContactsModel:
    """Give a model that shows everybody."""
    made = ContactsModel(contacts, lanes, phrasing)
    made.refresh()
    return made


def names(model: ContactsModel) -> list[str]:
    """Give the names in the order of the rows."""
    model.show_range(0, model.rowCount())
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def select(selection: PeopleSelection, *rows: int) -> None:
    """Select whole rows; the last becomes the current one."""
    for row in rows:
        index = selection.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)


def test_the_number_of_rows_is_exact_from_the_first_answer(model: ContactsModel) -> None:
    assert model.rowCount() == PEOPLE
    assert len(set(model.ids())) == PEOPLE


def test_a_row_has_no_text_until_it_was_fetched(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    for number in range(200):
        contacts.add(ContactDraft(name=f"Zora {number:03}"))
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    patience.work_off()
    last = model.rowCount() - 1
    assert model.contact_at(last) is None
    assert model.index(last, 0).data() == ""

    model.show_range(last - 10, last)
    patience.work_off()

    assert model.index(last, 0).data() == contacts.contact(model.id_at(last)).name


def test_rows_around_those_in_sight_are_fetched_too(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    for number in range(300):
        contacts.add(ContactDraft(name=f"Zora {number:03}"))
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    patience.work_off()

    model.show_range(240, 260)
    patience.work_off()

    assert all(model.contact_at(row) for row in range(220, 300))
    assert model.contact_at(160) is None


def test_while_rows_are_under_way_nothing_more_is_asked(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    for number in range(300):
        contacts.add(ContactDraft(name=f"Zora {number:03}"))
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    patience.work_off()

    for first in range(100, 300, 20):
        model.show_range(first, first + 10)

    assert patience.waiting() == 1
    patience.work_off()
    patience.work_off()
    assert model.contact_at(285) is not None


def test_only_the_answer_to_the_newest_query_is_shown(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    model = ContactsModel(contacts, slow_lanes, phrasing)
    answers: list[object] = []
    model.answered.connect(answers.append)

    model.set_query(ContactQuery(text="a"))
    model.set_query(ContactQuery(text="ada"))
    patience.work_off()

    assert answers == [ContactQuery(text="ada")]
    assert names(model) == ["Ada Kowalska"]


def test_typing_finds_people_without_their_accents(model: ContactsModel) -> None:
    model.set_query(ContactQuery(text="zolk"))
    assert names(model) == ["Łukasz Żółkiewski"]


def test_the_database_sorts(model: ContactsModel) -> None:
    upwards = names(model)
    assert upwards[:2] == ["Ada Kowalska", "Ben Okoro"]
    model.set_query(ContactQuery(sort=SortField.NAME, descending=True))
    assert names(model) == upwards[::-1]


def test_filters_restrict(model: ContactsModel) -> None:
    model.set_query(ContactQuery(organization="Firm 2"))
    assert names(model) == ["Iris Cedar", "Jonas Cedar", "Kira Cedar", "Liam Cedar"]


def test_a_change_is_shown_after_a_refresh(contacts: ContactService, model: ContactsModel) -> None:
    ada = model.row_of(contacts.find(ContactQuery(text="kowalska"))[0])
    contacts.change(model.id_at(ada), "organization", "Adatum")
    model.refresh()
    assert model.index(ada, 1).data() == "Adatum"


def test_a_refresh_with_the_same_people_resets_nothing(contacts: ContactService, model: ContactsModel) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    contacts.change(model.id_at(0), "title", "Archivist")
    model.refresh()
    assert resets == []


def test_rows_in_sight_keep_their_text_until_newer_ones_come(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    before = model.index(0, 0).data()
    contacts.change(model.id_at(0), "title", "Archivist")

    model.refresh()
    assert model.index(0, 0).data() == before
    patience.work_off()
    assert model.index(0, 2).data() == "Archivist"


def test_the_selection_stays_with_people_when_the_order_changes(model: ContactsModel) -> None:
    selection = PeopleSelection(model, model)
    select(selection, 3, 4, 10)
    chosen, current = set(selection.ids()), selection.current_id()

    model.set_query(ContactQuery(sort=SortField.ORGANIZATION, descending=True))

    assert set(selection.ids()) == chosen
    assert selection.current_id() == current


def test_selected_people_whom_a_search_leaves_out_are_no_longer_selected(model: ContactsModel) -> None:
    selection = PeopleSelection(model, model)
    select(selection, 0, 1)
    model.set_query(ContactQuery(text="dogwood"))
    assert selection.ids() == []


def test_after_a_deletion_the_person_who_moved_up_is_selected(contacts: ContactService, model: ContactsModel) -> None:
    selection = PeopleSelection(model, model)
    select(selection, 5)
    successor = model.id_at(6)

    contacts.delete(selection.ids())
    model.refresh()

    assert selection.ids() == [successor]
    assert selection.current_id() == successor


def test_after_the_last_row_was_deleted_the_one_before_it_is_selected(
    contacts: ContactService, model: ContactsModel
) -> None:
    selection = PeopleSelection(model, model)
    last = model.rowCount() - 1
    select(selection, last)
    before = model.id_at(last - 1)

    contacts.delete(selection.ids())
    model.refresh()

    assert selection.ids() == [before]


def test_people_who_were_deleted_one_after_the_other_are_selected_again_as_they_come_back(
    contacts: ContactService, model: ContactsModel, network: Network
) -> None:
    selection, history = PeopleSelection(model, model), HistoryService(network)
    select(selection, 5)
    first, second = model.id_at(5), model.id_at(6)
    for _ in range(2):
        contacts.delete(selection.ids())
        model.refresh()
    assert model.row_of(second) < 0

    history.undo()
    model.refresh()
    assert selection.ids() == [second]
    history.undo()
    model.refresh()
    assert selection.ids() == [first]
    assert selection.has_returned()


def test_people_whom_another_search_shows_are_not_taken_for_returned(
    contacts: ContactService, model: ContactsModel
) -> None:
    selection = PeopleSelection(model, model)
    select(selection, 5)
    chosen = model.id_at(5)
    model.set_query(ContactQuery(text="dogwood"))
    assert selection.ids() == []
    model.set_query(ContactQuery())
    assert model.row_of(chosen) >= 0
    assert not selection.has_returned()


def test_ids_of_the_selection_come_in_the_order_of_the_rows(model: ContactsModel) -> None:
    selection = PeopleSelection(model, model)
    select(selection, 9, 2, 3)
    assert selection.ids() == [model.id_at(2), model.id_at(3), model.id_at(9)]
    assert selection.count() == 3


def test_a_screen_reader_hears_the_name_with_its_categories(model: ContactsModel) -> None:
    names(model)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith(", undecided")


def test_a_tooltip_is_never_read_as_markup(contacts: ContactService, model: ContactsModel) -> None:
    added = contacts.add(ContactDraft(name='<img src="/dev/zero"> & <b>Co</b>'))
    model.refresh()
    names(model)
    tooltip = str(model.index(model.row_of(added.value), 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tooltip
    assert "&lt;img" in tooltip


def test_people_dragged_are_known_by_their_ids(model: ContactsModel) -> None:
    indexes = [model.index(row, column) for row in (4, 7) for column in (0, 1)]
    assert list(people_in(model.mimeData(indexes))) == [model.id_at(4), model.id_at(7)]
    assert model.index(4, 0).data(ID_ROLE) == model.id_at(4)


def test_somebody_deleted_meanwhile_is_asked_for_only_once(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor
) -> None:
    for number in range(200):
        contacts.add(ContactDraft(name=f"Zora {number:03}"))
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    patience.work_off()
    gone = model.rowCount() - 1
    contacts.delete([model.id_at(gone)])

    model.show_range(gone - 5, gone)
    patience.work_off()

    assert model.contact_at(gone) is None
    assert patience.waiting() == 0


def test_rows_read_before_a_change_do_not_hide_it(
    contacts: ContactService, slow_lanes: Lanes, patience: PatientExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(200):
        contacts.add(ContactDraft(name=f"Zora {number:03}"))
    model = ContactsModel(contacts, slow_lanes, phrasing)
    model.refresh()
    patience.work_off()
    patience.work_off()
    row = model.rowCount() - 5
    read = contacts.rows

    def read_and_then_change(ids: Sequence[int]) -> list[ContactRow]:
        rows = read(ids)
        monkeypatch.undo()
        contacts.change(model.id_at(row - 1), "title", "Archivist")
        model.refresh()
        return rows

    monkeypatch.setattr(contacts, "rows", read_and_then_change)
    for first in (row, row - 1):
        model.show_range(first, row + 2)
        while patience.waiting():
            patience.work_off()

    assert model.index(row - 1, 2).data() == "Archivist"
