"""Messages come out as sentences of the person's language, and a bad translation hides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import decimal_text, percent_text
from netgrow_desktop.domain.wording import catalogue_word, english
from netgrow_desktop.domain.wording.german import GERMAN_WORDING
from netgrow_desktop.ui.messages import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PEOPLE = "journal.delete_contacts"


class German(QTranslator):
    """A translation that says what language it is, as a real one does."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        return "de" if context == "Language" else sourceText


@pytest.fixture
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def in_german(message: Message) -> str:
    translator = German()
    QCoreApplication.installTranslator(translator)
    try:
        return words(message)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_without_a_translation_the_english_sentence_is_said(qapp: QApplication) -> None:
    assert words(Message("journal.add_contact", {"name": "Ada Kowalska"})) == "adding Ada Kowalska"


@pytest.mark.parametrize(("n", "sentence"), [(1, "deleting Ada"), (2, "deleting 2 people")])
def test_the_number_chooses_the_sentence(qapp: QApplication, n: int, sentence: str) -> None:
    assert words(Message(PEOPLE, {"n": n, "name": "Ada"})) == sentence


def test_numbers_are_grouped_as_in_the_locale(qapp: QApplication, locale: None) -> None:
    message = Message(PEOPLE, {"n": 12345, "name": ""})
    QLocale.setDefault(QLocale("de_DE"))
    assert words(message) == "deleting 12.345 people"
    QLocale.setDefault(QLocale.c())
    assert words(message) == "deleting 12,345 people"


def test_the_language_of_the_window_says_the_sentence_with_its_own_plural(qapp: QApplication) -> None:
    assert in_german(Message(PEOPLE, {"n": 1, "name": "Ada"})) == "Ada löschen"
    assert in_german(Message(PEOPLE, {"n": 3, "name": ""})) == "3 Personen löschen"


def test_a_translation_with_a_wrong_place_falls_back_to_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(GERMAN_WORDING, "journal.add_contact", "{nombre} hinzufügen")
    assert in_german(Message("journal.add_contact", {"name": "Ada"})) == "adding Ada"


def test_a_sentence_that_has_no_german_is_said_in_english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(GERMAN_WORDING, "journal.add_contact")
    assert in_german(Message("journal.add_contact", {"name": "Ada"})) == "adding Ada"


def test_a_name_with_braces_is_said_literally(qapp: QApplication) -> None:
    assert words(Message("journal.add_contact", {"name": "{0} {name} %n"})) == "adding {0} {name} %n"


def test_decimals_and_shares_are_written_as_where_the_reader_lives_and_plain_on_a_command_line(
    qapp: QApplication, locale: None
) -> None:
    mean = Message("examine.say.need_met", {"n": 4, "all": 4, "mean": decimal_text(3.75, 1)})
    share = Message("examine.say.iqv", {"share": percent_text(0.625)})
    QLocale.setDefault(QLocale("de_DE"))
    assert "3,8" in words(mean)
    assert "3.8" in english(mean)
    QLocale.setDefault(QLocale("ar_EG"))
    assert "٦٣%" in words(share)
    assert "63%" in english(share)


def test_no_value_steers_the_sentence_around_it(qapp: QApplication) -> None:
    said = words(Message("examine.way.title", {"title": "Ev\u202ea \x1b[31m\x9b\u2066 Sample"}))

    assert said == "Works as Eva [31m Sample."


def test_a_word_of_the_catalogue_within_a_sentence_is_said_in_the_same_language(qapp: QApplication) -> None:
    message = Message("event.came_from", {"source": catalogue_word("source.vcard"), "file": "people.vcf"})
    assert english(message) == "Came from Address books (people.vcf)"
    assert in_german(message) == "Herkunft: Adressbücher (people.vcf)"
