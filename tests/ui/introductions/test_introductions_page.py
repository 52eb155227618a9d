"""The page of introductions: letters to one or both, a no that ends it kindly, and nothing typed is lost."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from netgrow_desktop.domain.before_writing.templates import Language
from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.contacts import ContactDraft, Email
from netgrow_desktop.domain.interviews.introducing import LetterKind
from netgrow_desktop.domain.interviews.introductions import LONGEST_WORDS, Answer, IntroductionSide
from netgrow_desktop.services.before_writing import BeforeWritingService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.introductions import IntroductionService
from netgrow_desktop.ui.before_writing.template_form import TemplateForm
from netgrow_desktop.ui.introductions import ledger_view
from netgrow_desktop.ui.introductions.introductions_page import IntroductionsPage
from netgrow_desktop.ui.introductions.wordings import LONGEST_NAME, short

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.interviews.introductions import Introduction
    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)
ADA, BEN = 1, 2


class Desk:
    """The page with Ada and Ben before it, and the links that it opened."""

    def __init__(self, network: Network, lanes: Lanes, qtbot: QtBot) -> None:
        people = ContactService(network)
        people.add(ContactDraft("Ada Kowalska", emails=(Email("ada@northwind.example"),)))
        people.add(ContactDraft("Ben\u202e Okoro", emails=(Email("ben@contoso.example"),)))
        self.people = people
        self.service = IntroductionService(network)
        self.links: list[str] = []
        self.page = IntroductionsPage(
            self.service,
            lambda: BeforeWritingService(network),
            people,
            FollowUpService(network),
            lanes,
            lambda: TODAY,
            self.open_link,
        )
        lanes.changed.connect(self.page.on_changed)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 700)
        self.page.show()

    def open_link(self, url: QUrl) -> bool:
        """Keep a link instead of opening it."""
        self.links.append(bytes(url.toEncoded().data()).decode())
        return True

    def begin(self) -> Introduction:
        """Begin to bring the two together, and show it."""
        number = self.service.begin(ADA, BEN).value
        self.page.show_pair(number)
        return self.only()

    def only(self) -> Introduction:
        """Give the one introduction."""
        (each,) = self.service.everything()
        return each


@pytest.fixture
def desk(network: Network, lanes: Lanes, qtbot: QtBot) -> Desk:
    return Desk(network, lanes, qtbot)


def test_a_letter_to_both_goes_to_these_two_and_carries_nothing_into_its_headers(desk: Desk) -> None:
    desk.begin()
    view = desk.page.pair
    view.tabs[LetterKind.INTRODUCE].click()
    view.letter.subject.setText("Meet\u2028Bcc: x@x.example")
    view.letter.mail.click()
    (link,) = desk.links
    assert link.startswith(
        "mailto:ada@northwind.example,ben@contoso.example?subject=Meet%20Bcc%3A%20x%40x.example&body="
    )
    view.tabs[LetterKind.ASK].click()
    assert view.letter.draft()[0] == "May I introduce you to Ben Okoro?"
    view.tabs[LetterKind.INTRODUCE].click()
    assert view.letter.draft()[0].startswith("Meet")


def test_a_no_ends_it_and_is_told_kindly_to_the_one_who_was_asked(desk: Desk) -> None:
    desk.begin()
    view = desk.page.pair
    view.answers[0].chips[Answer.YES].click()
    view.answers[1].chips[Answer.NO].click()
    assert desk.only().other_answer is Answer.NO
    assert view.letter_kind() is LetterKind.DECLINED
    assert [kind for kind, tab in view.tabs.items() if not tab.isHidden()] == [LetterKind.DECLINED]
    assert view.letter.draft()[1].startswith("Hi Ada,")
    assert not view.introduce.isVisibleTo(view)
    view.answers[0].chips[Answer.NOT_ASKED].click()
    assert view.letters.isHidden()
    view.answers[1].chips[Answer.NOT_ASKED].click()
    assert view.letter_kind() is LetterKind.ASK


def test_why_is_kept_also_when_one_leaves_while_typing_and_the_language_is_that_of_the_person(desk: Desk) -> None:
    desk.begin()
    view = desk.page.pair
    view.whys[0].setFocus()
    QTest.keyClicks(view.whys[0], "You both row.")
    view.letter.language.setCurrentIndex(list(Language).index(Language.GERMAN))
    view.letter.language.activated.emit(view.letter.language.currentIndex())
    view.whys[0].left.emit()
    assert "Hallo Ada," in view.letter.draft()[1]
    assert "You both row." in view.letter.draft()[1]
    QTest.keyClicks(view.whys[0], " Often.")
    QTest.keyClick(view.whys[0], Qt.Key.Key_Escape)
    view.whys[0].left.emit()
    assert desk.page.views.currentIndex() == 0
    assert desk.only().why.startswith("You both row.")
    desk.page.show_pair(desk.only().id)
    assert view.letter.chosen_language() is Language.GERMAN


def test_why_with_too_many_words_stays_to_be_made_shorter_and_undo_shows_what_was_before(
    desk: Desk, network: Network
) -> None:
    desk.begin()
    first, second = desk.page.pair.whys
    first.setFocus()
    first.setPlainText("x" * (LONGEST_WORDS + 1))
    second.setFocus()
    second.setPlainText("She knows Graz.")
    first.setFocus()
    assert (desk.only().why, desk.only().other_why) == ("", "She knows Graz.")
    assert len(first.toPlainText()) == LONGEST_WORDS + 1
    HistoryService(network).undo()
    desk.page.refresh(Changes.FOLLOW_UPS)
    assert (len(first.toPlainText()), second.toPlainText()) == (LONGEST_WORDS + 1, "")


def test_somebody_cannot_be_introduced_to_themselves(desk: Desk) -> None:
    line = desk.page.ledger.pair
    line.one.choose(ADA, "Ada Kowalska")
    line.other.choose(ADA, "Ada Kowalska")
    assert line.problem.isVisible()
    assert not any(button.isEnabled() for button in line.buttons.values())


def test_a_long_list_shows_its_first_lines_until_one_asks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_view, "FIRST_LINES", 2)
    for name in ("Cleo Marsh", "Dana Vale"):
        desk.service.add(IntroductionSide.RECEIVED, ADA, name)
    desk.page.refresh(desk.service.add(IntroductionSide.RECEIVED, ADA, BEN).changes)
    section = desk.page.ledger.received
    assert len(section.list.lines()) == 2
    assert section.more.text() == "Show 1 more"
    section.more.click()
    assert len(section.list.lines()) == 3


def test_a_text_that_is_changed_for_good_stands_in_the_letter_at_once(desk: Desk) -> None:
    desk.begin()
    letter = desk.page.pair.letter
    letter.body.setPlainText("typed for this one letter")
    letter.edit_button.click()
    form = desk.page.findChild(TemplateForm)
    assert isinstance(form, TemplateForm)
    assert not form.own_button.isVisible()
    form.body.setPlainText("Dear {first name}, meet {about other}.")
    form.accept()
    assert letter.draft()[1] == "Dear Ada, meet Ben Okoro."


def test_arrows_go_from_answer_to_answer_and_enter_says_it(desk: Desk) -> None:
    desk.begin()
    chips = desk.page.pair.answers[0].chips
    chips[Answer.NOT_ASKED].setFocus()
    QTest.keyClick(chips[Answer.NOT_ASKED], Qt.Key.Key_Right)
    QTest.keyClick(chips[Answer.ASKED], Qt.Key.Key_Right)
    assert desk.only().answer is Answer.NOT_ASKED
    QTest.keyClick(chips[Answer.YES], Qt.Key.Key_Return)
    assert desk.only().answer is Answer.YES


def test_a_long_german_name_stands_whole_in_a_sentence_and_an_endless_one_does_not() -> None:
    name = "Maximiliane Freifrau von Hohenlohe-Waldenburg"
    assert short(name) == name
    assert len(short(name * 9)) == LONGEST_NAME
