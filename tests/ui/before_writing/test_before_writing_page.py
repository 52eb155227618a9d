"""The page *Before I write*: it tells what is known, fills a draft, notes what came of it and goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from netgrow_desktop.domain.before_writing.exchange import Exchange
from netgrow_desktop.domain.before_writing.promises import PromiseSide
from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.contacts import ContactDraft, Email, Phone
from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.services.before_writing import BeforeWritingService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage
from netgrow_desktop.ui.before_writing.template_form import TemplateForm
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.storage.network import Network

ADA, LONG, NOBODY = 1, 2, 3


class Writer:
    """Somebody at the page; ``opened`` are the links that were opened."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        self.network = network
        self.contacts, self.follow_ups = ContactService(network), FollowUpService(network)
        self.service = BeforeWritingService(network)
        self.opened: list[str] = []
        self.opens = True
        self.lanes = lanes
        self.contacts.add(
            ContactDraft(name="Ada Kowalska", emails=(Email("ada@example.org"),), phones=(Phone("+49 30 12"),))
        )
        self.contacts.add(ContactDraft(name="Maximiliane Freifrau von Hohenstein-Wittgensdorf"))
        self.contacts.add(ContactDraft(name="Eve", emails=(Email("eve@example.org?bcc=x@y.example,z@y.example"),)))
        self.page = BeforeWritingPage(self.service, lanes, lambda: TODAY, self._open)
        qtbot.addWidget(self.page)
        lanes.changed.connect(self.page.on_changed)
        self.page.resize(1280, 720)
        self.page.show()

    def _open(self, url: QUrl) -> bool:
        self.opened.append(bytes(url.toEncoded().data()).decode("ascii"))
        return self.opens

    def choose(self, occasion: str) -> None:
        """Choose a text as by the mouse."""
        texts = self.page.draft.texts
        texts.setCurrentIndex(texts.findText(occasion))
        texts.activated.emit(texts.currentIndex())


@pytest.fixture
def writer(network: Network, lanes: Lanes, qtbot: QtBot) -> Writer:
    return Writer(network, lanes, qtbot)


def test_everything_known_is_said_in_words(writer: Writer) -> None:
    writer.contacts.set_depth([ADA], "cares_about", "<b>Bees</b>")
    writer.follow_ups.log([ADA], TODAY - timedelta(days=9), InteractionKind.INTERVIEW, "asked for advice")
    writer.service.promises.add(ADA, PromiseSide.MINE, "The list", TODAY)
    page = writer.page

    page.open_person(ADA)

    known = page.known
    assert known.reason.text() == "A thank-you is due; last: informational interview, 7 September 2026"
    assert known.more_reasons.text() == "You promised: The list"
    assert known.balance.text() == "You asked once, since 16 September 2025"
    assert known.overall.text() == (
        "With everybody: you asked once, since 16 September 2025\nThank-yous due: Ada Kowalska"
    )
    assert [row.promise.what for row in known.promises.rows()] == ["The list"]
    assert page.draft.texts.currentText() == "Thank you"
    assert page.place.text() == "1 of 1 to thank"


def test_a_draft_is_opened_never_sent_and_what_came_of_it_is_noted_by_enter(writer: Writer) -> None:
    writer.follow_ups.plan([ADA], TODAY, "Book club")
    page = writer.page
    page.open_person(ADA)
    assert not page.log.chips[Exchange.NO_AGENDA].isChecked()

    page.draft.mail.click()

    assert writer.opened[0].startswith("mailto:ada@example.org?subject=Thinking%20of%20you&body=Hi%20Ada%2C%0D%0A")
    assert page.log.chips[Exchange.NO_AGENDA].isChecked()
    # What comes next is the one filled button.
    assert (page.draft.mail.property("kind"), page.log.log_button.property("kind")) == ("plain", "primary")
    QTest.keyClick(page.log.line, Qt.Key.Key_Return)
    (talk,) = writer.contacts.timeline(ADA)
    assert (talk.kind, talk.direction) == (InteractionKind.EMAIL, Direction.FROM_ME)
    assert writer.follow_ups.due_items(TODAY, ADA) == []
    assert writer.service.card(ADA, TODAY).balance.no_agenda == 1
    assert page.is_over()


def test_without_an_address_there_is_a_sentence_and_copying_works(writer: Writer) -> None:
    page = writer.page
    page.open_person(LONG)

    assert page.draft.problem.text().startswith(
        "Maximiliane Freifrau von Hohenstein-Wittgensdorf has no e-mail address"
    )
    assert not page.draft.mail.isEnabled()
    assert not page.draft.call.isEnabled()
    page.draft.copy.click()
    assert QGuiApplication.clipboard().text().startswith("Hi Maximiliane,")


def test_who_is_only_to_be_thanked_is_told_apart_from_who_is_due(writer: Writer) -> None:
    writer.follow_ups.plan([LONG], TODAY)
    writer.follow_ups.log([ADA], TODAY - timedelta(days=9), InteractionKind.INTERVIEW, "asked for advice")
    writer.page.open_person(0)
    assert writer.page.place.text() == "1 of 2: 1 today, 1 to thank"


def test_the_chips_show_while_one_types_what_will_be_counted(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    page.log.line.setPlainText("asked for advice")
    assert page.log.is_ask()
    page.log.line.setPlainText("coffee")
    assert not page.log.is_ask()
    page.log.line.setPlainText("sent the article")
    assert page.log.chips[Exchange.GAVE].isChecked()
    # Whoever takes the tick away means it.
    page.log.chips[Exchange.GAVE].click()
    page.log.line.setPlainText("sent the article again")
    assert not page.log.chips[Exchange.GAVE].isChecked()
    page.log.log_button.click()
    balance = writer.service.card(ADA, TODAY).balance
    assert (balance.gave, balance.asked) == (0, 0)


def test_where_nobody_was_due_there_is_no_beginning_to_go_back_to(writer: Writer) -> None:
    writer.page.open_person(0)
    assert writer.page.is_over()
    assert "Nobody is due today." in [each.text() for each in writer.page.over.findChildren(QLabel)]
    assert not writer.page.once_more.isVisible()


def test_after_a_note_the_windows_undo_takes_it_back_until_something_is_typed(writer: Writer) -> None:
    writer.follow_ups.plan([ADA, LONG], TODAY)
    page = writer.page
    page.open_person(ADA)
    QTest.keyClicks(page.log.line, "coffee")
    assert _takes_undo(page.log.line)
    QTest.keyClick(page.log.line, Qt.Key.Key_Return)
    assert page.person() == LONG
    assert not _takes_undo(page.log.line)


def _takes_undo(field: QWidget) -> bool:
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(field, undo)
    return undo.isAccepted()


@pytest.mark.parametrize("size", [(1280, 520), (900, 720)])
def test_all_that_is_said_of_a_draft_stands_below_it_whole(writer: Writer, size: tuple[int, int]) -> None:
    page = writer.page
    page.resize(*size)
    page.open_person(LONG)
    page.draft.body.setPlainText("Hi {first name}, {foo} {unheard of} {cares about}")
    QTest.qWait(1)
    body, said = page.draft.body.geometry(), page.draft.problem.geometry()
    assert page.draft.problem.text().count("\n") == 3
    assert said.top() > body.bottom()
    assert said.height() >= page.draft.problem.heightForWidth(said.width())


def test_the_page_fits_a_small_window_however_long_names_and_addresses_are(writer: Writer) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitaenin" * 4
    writer.contacts.change(ADA, "name", f"{long} {long}")
    writer.contacts.change_values(ADA, "emails", [Email(f"{long}@example.org")])
    writer.service.save_template(Template(Occasion.OWN, Language.ENGLISH, long, long, name=long))
    writer.follow_ups.log([ADA], TODAY, note=long * 3)
    writer.service.promises.add(ADA, PromiseSide.MINE, long, TODAY)

    writer.page.open_person(ADA)

    assert writer.page.known.minimumSizeHint().width() <= 420
    assert writer.page.draft.minimumSizeHint().width() <= 440
    assert writer.page.log.minimumSizeHint().width() <= 440


def test_an_address_that_smuggles_recipients_is_not_opened(writer: Writer) -> None:
    page = writer.page
    page.open_person(NOBODY)

    page.draft.mail.click()

    assert writer.opened == []
    assert "no e-mail address that a draft can be addressed to" in page.draft.told.text()


def test_a_long_text_goes_by_the_clipboard_and_no_mail_program_has_a_sentence(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    page.draft.body.setPlainText("نحلة " * 200)

    page.draft.mail.click()

    assert writer.opened == ["mailto:ada@example.org?subject=Thinking%20of%20you"]
    assert QGuiApplication.clipboard().text() == "نحلة " * 200
    writer.opens = False
    page.draft.mail.click()
    assert page.draft.told.text().startswith("No mail program opened.")


def test_words_in_braces_that_are_no_fields_are_named_and_stay(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)

    assert page.draft.problem.text().startswith("Your own name is not known and was left out: say it in About me")
    assert page.draft.body.toPlainText().endswith("How are things at your end?\n\nBest")
    asked: list[bool] = []
    page.about_me_requested.connect(lambda: asked.append(True))
    page.draft.about_me.click()
    assert asked == [True]
    page.draft.body.setPlainText("Hi {frist name}, {title}")

    assert "“frist name” is no field and stays as it is." in page.draft.problem.text()
    assert "Nothing is known for “title”" in page.draft.problem.text()
    # What is typed stays while something else changes.
    writer.lanes.write(lambda: writer.contacts.change(ADA, "title", "Boss"))
    assert page.draft.body.toPlainText() == "Hi {frist name}, {title}"
    assert "title" not in page.draft.problem.text().partition("Nothing")[2]


def test_another_text_in_place_of_what_was_typed_is_taken_back_in_the_field(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    page.draft.body.setPlainText("Dear Ada, your bees")

    writer.choose("Birthday")
    assert page.draft.body.toPlainText().startswith("Hi Ada,\n\nhappy birthday!")
    page.draft.body.undo()
    assert page.draft.body.toPlainText() == "Dear Ada, your bees"
    page.open_person(LONG)
    page.draft.body.undo()
    assert "bees" not in page.draft.body.toPlainText()


def test_the_language_is_kept_for_the_person(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    writer.choose("Birthday")

    page.draft.language.setCurrentIndex(1)
    page.draft.language.activated.emit(1)

    assert page.draft.subject.text() == "Alles Gute zum Geburtstag, Ada!"
    assert writer.service.card(ADA, TODAY).language is Language.GERMAN
    assert page.draft.texts.currentText() == "Birthday"
    writer.lanes.write(HistoryService(writer.network).undo)
    assert page.draft.language.currentText() == "English"
    assert page.draft.subject.text() == "Happy birthday, Ada!"


def warns(page: BeforeWritingPage) -> bool:
    """Tell whether what is said above the text is a warning, not a mere hint."""
    return page.warning._kind == "warning"


def test_a_gentle_warning_stands_before_an_ask_too_many(writer: Writer) -> None:
    for days in (3, 9):
        writer.follow_ups.log([ADA], TODAY - timedelta(days=days), note="asked for advice")
    page = writer.page
    page.open_person(LONG)
    assert page.warning.isHidden()
    page.open_person(ADA)

    # It stands above the text from the beginning, and the text itself asks for nothing.
    assert not page.warning.isHidden()
    assert page.warning.text().startswith("The last 2 contacts were all asks.")
    assert page.warning.mapTo(page, QPoint(0, 0)).y() < page.draft.texts.mapTo(page, QPoint(0, 0)).y()
    assert page.draft.texts.currentText() == "Check-in, no agenda"
    assert not warns(page)
    writer.choose("Ask for advice")
    assert warns(page)
    writer.choose("Check-in, no agenda")
    page.log.chips[Exchange.ASKED].click()
    assert warns(page)


def test_a_draft_begins_with_what_was_promised(writer: Writer) -> None:
    writer.service.promises.add(ADA, PromiseSide.MINE, "the list of bee-keepers", TODAY)
    page = writer.page
    page.open_person(ADA)
    assert page.known.reason.text() == "You promised: the list of bee-keepers"
    assert page.draft.texts.currentText() == "As promised"
    assert "what I promised you: the list of bee-keepers. Here it is: …" in page.draft.body.toPlainText()


def test_next_passes_on_without_a_note_until_nobody_is_left(writer: Writer) -> None:
    for person in (ADA, LONG):
        writer.follow_ups.plan([person], TODAY, "Write")
    page = writer.page

    page.open_person(0)

    assert (page.person(), page.place.text()) == (ADA, "1 of 2 today")
    page.log.next_button.click()
    assert (page.person(), page.place.text()) == (LONG, "2 of 2 today")
    page.log.line.setPlainText("coffee next Friday")
    page.log.log_button.click()
    assert "still to come" in page.log.problem.text()
    assert page.log.line.toPlainText() == "coffee next Friday"
    page.log.next_button.click()
    assert page.is_over()
    page.begin_again()
    assert page.person() == ADA


def test_what_was_written_and_not_noted_is_there_again_when_one_comes_back(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    writer.choose("Birthday")
    page.draft.body.setPlainText("Dear Ada, your bees")

    page.open_person(LONG)
    assert page.draft.subject.text() == "Thinking of you"
    page.open_person(ADA)

    assert page.draft.body.toPlainText() == "Dear Ada, your bees"
    assert page.draft.texts.currentText() == "Birthday"
    page.log.line.setPlainText("she laughed")
    page.log.log_button.click()
    page.open_person(ADA)
    assert "bees" not in page.draft.body.toPlainText()


def test_nothing_said_and_nothing_done_is_not_noted(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)

    page.log.log_button.click()

    assert page.log.problem.text().startswith("Say in a few words what came of it")
    assert writer.contacts.timeline(ADA) == []


def test_promises_are_noted_changed_kept_and_removed_where_they_stand(writer: Writer, qtbot: QtBot) -> None:
    page = writer.page
    page.open_person(ADA)
    promises = page.known.promises
    promises.line.setText("The list")
    QTest.keyClick(promises.line, Qt.Key.Key_Return)
    promises.side.setCurrentIndex(1)
    promises.line.setText("My book")
    promises.add_button.click()
    assert [(row.promise.side, row.promise.what) for row in promises.rows()] == [
        (PromiseSide.MINE, "The list"),
        (PromiseSide.THEIRS, "My book"),
    ]

    promises.changed.emit(promises.rows()[0].promise, "The whole list")
    assert page.known.reason.text() == "You promised: The whole list"
    promises.rows()[0].kept_button.click()
    promises.rows()[0].make_menu().actions()[2].trigger()
    assert promises.rows() == []


def test_a_text_is_changed_for_good_made_ones_own_and_taken_back(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)

    def form() -> TemplateForm:
        page.draft.edit_button.click()
        return page.findChildren(TemplateForm)[-1]

    changed = form()
    changed.subject.setText("Hello {first name}")
    changed.accept()
    assert page.draft.subject.text() == "Hello Ada"

    own = form()
    own.own_button.click()
    own.accept()
    assert own.problem().startswith("Give your text a name")
    own.name.setText("Book club")
    own.body.setPlainText("Dear {first nam}")
    assert "“first nam” is no field" in own.unknown.text()
    own.accept()
    assert page.draft.texts.currentText() == "Book club"
    assert page.draft.body.toPlainText() == "Dear {first nam}"

    writer.choose("Check-in, no agenda")
    form().restore_button.click()
    assert page.draft.subject.text() == "Thinking of you"
    kept = [each for each in writer.service.card(ADA, TODAY).templates if each.id]
    assert kept == [Template(Occasion.OWN, Language.ENGLISH, "Hello {first name}", "Dear {first nam}", 2, "Book club")]


def test_what_is_said_of_one_is_not_noted_of_the_next_who_is_still_being_read(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = writer.page
    page.open_person(ADA)
    monkeypatch.setattr(page._question, "ask", lambda *_: None)
    page.open_person(LONG)

    page.known.promises.line.setText("The list")
    QTest.keyClick(page.known.promises.line, Qt.Key.Key_Return)
    page.draft.language.setCurrentIndex(list(Language).index(Language.GERMAN))
    page.draft.language.activated.emit(page.draft.language.currentIndex())

    assert writer.service.promises.open_with(LONG) == []
    assert writer.service.card(LONG, TODAY, Language.ENGLISH).language is Language.ENGLISH


def test_a_line_that_was_not_noted_yet_is_there_when_one_comes_back_to_the_person(writer: Writer) -> None:
    page = writer.page
    page.open_person(ADA)
    page.log.line.setPlainText("she moved to Riga")
    page.open_person(LONG)
    assert page.log.line.toPlainText() == ""
    page.go_on()
    page.open_person(ADA)
    assert page.log.line.toPlainText() == "she moved to Riga"
    page.log.send()
    assert [each.note for each in writer.contacts.timeline(ADA)] == ["she moved to Riga"]
    page.open_person(ADA)
    assert page.log.line.toPlainText() == ""
