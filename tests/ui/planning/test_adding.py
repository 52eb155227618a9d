"""A person is added by hand with the few things that one knows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.planning import add_person

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network
    from netgrow_desktop.ui.planning.adding import AddForm


@pytest.fixture
def added() -> list[ContactDraft]:
    return []


@pytest.fixture
def form(window: QWidget, added: list[ContactDraft]) -> AddForm:
    return add_person(window, ["Northwind"], lambda draft, _: added.append(draft))


def test_a_name_and_enter_are_enough(form: AddForm, added: list[ContactDraft]) -> None:
    assert QApplication.focusWidget() is form.name
    QTest.keyClicks(form.name, " Ada  Kowalska ")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert added == [ContactDraft(name="Ada Kowalska", given="Ada", family="Kowalska")]
    assert not form.isVisible()


def test_everything_that_was_typed_and_ticked_is_added(form: AddForm, added: list[ContactDraft]) -> None:
    for line, text in (
        (form.name, "Ada Kowalska"),
        (form.organization, "Contoso"),
        (form.title, "CFO"),
        (form.email, "ada@contoso.example"),
        (form.phone, "+49 30 1"),
    ):
        QTest.keyClicks(line, text)
    QTest.keyClick(form.categories[Category.DEVELOPMENTAL], Qt.Key.Key_Space)
    QTest.keyClick(form.phone, Qt.Key.Key_Return)
    assert added == [
        ContactDraft(
            name="Ada Kowalska",
            given="Ada",
            family="Kowalska",
            organization="Contoso",
            title="CFO",
            emails=(Email("ada@contoso.example"),),
            phones=(Phone("+49 30 1"),),
            categories=(Category.DEVELOPMENTAL,),
        )
    ]


def test_without_a_name_it_says_so_and_stays(form: AddForm, added: list[ContactDraft]) -> None:
    QTest.keyClicks(form.email, "ada@contoso.example")
    QTest.keyClick(form.email, Qt.Key.Key_Return)
    assert added == []
    assert form.problem() == "Type a name first; the rest may stay empty."
    assert form.email.text() == "ada@contoso.example"


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("email", "ada@", "An e-mail address looks like ada@example.org. Complete it, or leave it empty."),
        ("phone", "later", "A phone number has digits. Correct it, or leave it empty."),
    ],
)
def test_half_an_address_is_asked_for_and_nobody_is_added(
    form: AddForm, added: list[ContactDraft], field: str, typed: str, said: str
) -> None:
    QTest.keyClicks(form.name, "Ada")
    line: QLineEdit = getattr(form, field)
    QTest.keyClicks(line, typed)
    form.name.setFocus()
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert (added, form.problem()) == ([], said)
    assert QApplication.focusWidget() is line

    QTest.keyClicks(line, "example.org" if field == "email" else " 0100")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [draft.name for draft in added] == ["Ada"]


def test_add_and_another_empties_the_form_but_for_the_organisation(form: AddForm, added: list[ContactDraft]) -> None:
    QTest.keyClicks(form.name, "Ada")
    QTest.keyClicks(form.organization, "Contoso")
    form.add_and_another()
    assert [draft.name for draft in added] == ["Ada"]
    assert form.isVisible()
    assert (form.name.text(), form.organization.text()) == ("", "Contoso")
    assert QApplication.focusWidget() is form.name


def test_a_person_and_their_categories_are_one_undoable_act(network: Network) -> None:
    contacts = ContactService(network)
    outcome = contacts.add(ContactDraft(name="Ada", categories=(Category.STRATEGIC, Category.OPERATIONAL)))
    assert contacts.contact(outcome.value).categories == (Category.STRATEGIC, Category.OPERATIONAL)
    HistoryService(network).undo()
    assert contacts.facets().people == 0


def test_whoever_has_the_name_already_is_told_of_and_one_click_away(
    form: AddForm, network: Network, added: list[ContactDraft]
) -> None:
    contacts, asked_for = ContactService(network), list[int]()
    known = contacts.add(ContactDraft(name="Priya Raman", organization="Fabrikam")).value
    form.name_typed.connect(lambda name: form.show_namesakes(contacts.namesakes(name)))
    form.person_requested.connect(asked_for.append)

    form.name.setText("raman  Prïya")
    item = form.namesakes.itemAt(0)
    assert item is not None
    link = item.widget()
    assert isinstance(link, QPushButton)
    assert link.text() == "Here already: Priya Raman (Fabrikam)"
    QTest.keyClicks(form.name, "n")
    assert form.namesakes.count() == 0

    QTest.keyClick(form.name, Qt.Key.Key_Backspace)
    again = form.namesakes.itemAt(0)
    assert again is not None
    link = again.widget()
    assert link is not None
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)

    assert (asked_for, added, form.isVisible()) == ([known], [], False)


def test_who_could_not_be_saved_is_shown_as_typed_with_the_reason(form: AddForm, added: list[ContactDraft]) -> None:
    typed = "Prof. Dr. Ada Kowalska, PhD"
    for line, text in (
        (form.name, typed),
        (form.organization, "Contoso"),
        (form.title, "CFO"),
        (form.email, "ada@contoso.example"),
        (form.phone, "+49 30 1"),
    ):
        line.setText(text)
    form.categories[Category.DEVELOPMENTAL].setChecked(True)
    form.add_and_another()
    assert form.name.text() == form.email.text() == ""

    form.refuse(added[0], typed, "The disk is full.")
    assert (form.problem(), form.name.text()) == ("The disk is full.", typed)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert added[1] == added[0]
    assert (added[1].prefix, added[1].suffix) == ("Prof. Dr.", "PhD")
