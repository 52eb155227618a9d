"""The words of an import plan: counts, consequences and encodings as people know them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.imports import FilePlan, PlanListing, PlanPart, PlanRow, PlanStatus
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.ui.importing.change_words import change_words, field_title
from netgrow_desktop.ui.importing.plan_words import (
    applied,
    canonical_encoding,
    consequence,
    encoding_title,
    file_details,
    found,
    left_out,
    number,
    reason,
    recognised,
    skipped_name,
)
from netgrow_desktop.ui.importing.ticks import Ticks
from netgrow_desktop.ui.messages import words
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def plan(new: int = 0, updated: int = 0, unchanged: int = 0, rejected: int = 0) -> FilePlan:
    return FilePlan(
        "/x/a.csv",
        "linkedin-connections",
        "utf-8",
        ",",
        new=new,
        updated=updated,
        unchanged=unchanged,
        rejected=rejected,
        title=Message("format.linkedin_connections"),
    )


@pytest.mark.parametrize(
    ("new", "updated", "said", "done"),
    [
        (1311, 164, "Add 1,311 and update 164", "Added 1,311 and updated 164"),
        (1, 0, "Add 1 person", "Added 1 person"),
        (2, 0, "Add 2 people", "Added 2 people"),
        (0, 1, "Update 1 person", "Updated 1 person"),
    ],
)
def test_the_button_says_what_it_will_do(qapp: QApplication, new: int, updated: int, said: str, done: str) -> None:
    assert consequence(new, updated) == said
    assert applied(new, updated) == done


def test_where_nothing_is_to_do_the_button_says_nothing(qapp: QApplication) -> None:
    assert consequence(0, 0) == ""


def test_jobs_of_the_owner_and_about_me_alone_are_worth_the_button(qapp: QApplication) -> None:
    assert consequence(0, 0, 4) == "Add 4 jobs and schools of yours"
    assert consequence(0, 0, about_me=True) == "Fill in About me"
    assert consequence(2, 0, 4, about_me=True) == "Add 2 people"
    assert applied(0, 0, 1) == "Added 1 job or school of yours"


def test_changes_that_are_codes_are_told_in_words(qapp: QApplication) -> None:
    changes = (("contacted", "", "12"), ("categories", "", "strategic"), ("photo", "", ""), ("cadence_days", "", "30"))
    assert change_words(changes) == (
        ("Contact", "", "12 days of contact"),
        ("Category", "", "Strategic"),
        ("Photo", "", "is added"),
        ("How often", "", "every 30 days"),
    )


def test_days_are_told_in_words_and_what_goes_leaves_a_dash(qapp: QApplication) -> None:
    changes = (
        ("birthday", "--05-17", "1985-05-17"),
        ("custom", "", "Anniversary, 2011-05-06"),
        ("jobs", "", "Northwind, CFO, 2019-04"),
        ("title", "CFO", ""),
        ("notes", "", "2019-03-03"),
    )
    assert change_words(changes) == (
        ("Birthday", date_in_words("--05-17"), date_in_words("1985-05-17")),
        ("Own field", "", f"Anniversary, {date_in_words('2011-05-06')}"),
        ("Job", "", f"Northwind, CFO, {date_in_words('2019-04')}"),
        ("Role", "CFO", "—"),
        ("Notes", "", "2019-03-03"),
    )


@pytest.mark.parametrize("code", ["vcard.cut_off", "vcard.cut_off_within", "archive.not_looked_at"])
def test_what_is_said_of_a_file_does_not_say_that_it_names_nobody(qapp: QApplication, code: str) -> None:
    said = Message(code, {"value": "Prob", "n": 3})
    line = 0 if code.startswith("archive") else 13
    row = PlanRow(0, line, PlanStatus.SKIPPED, "", "", "", "", said, 0, "", (), names_nobody=True)
    assert (reason(row), skipped_name(row)) == (words(said), "About the file")


def test_a_file_is_told_in_one_sentence(qapp: QApplication) -> None:
    assert recognised(plan(new=1311, updated=164, unchanged=7)) == "LinkedIn connections · 1,482 people"


def test_counts_are_of_all_files() -> None:
    files = [plan(new=2, rejected=1), plan(new=3)]
    assert number(files, PlanStatus.NEW) == 5
    assert number(files, PlanStatus.REJECTED) == 1


def test_what_was_left_out_is_counted_in_words_by_its_kind(qapp: QApplication) -> None:
    parts: dict[PlanPart, tuple[int, ...]] = dict.fromkeys(PlanPart, ())
    parts |= {PlanPart.NEW: (1, 2), PlanPart.STRANGERS: (3, 4, 5), PlanPart.DUPLICATE: (6,), PlanPart.REJECTED: (7, 8)}
    listing = PlanListing(parts, frozenset({4, 5}))
    ticks = Ticks(listing)
    ticks.switch(PlanPart.NEW, [1], on=False)
    ticks.switch(PlanPart.STRANGERS, [5], on=True)
    assert left_out(ticks) == [
        "You left 1 person out",
        "1 person, known from mail or meetings only, was left out",
        "1 row repeats somebody in the files",
        "2 rows could not be read",
    ]


def test_who_is_left_out_again_is_told_and_who_is_taken_in_is_not(qapp: QApplication) -> None:
    parts: dict[PlanPart, tuple[int, ...]] = dict.fromkeys(PlanPart, ())
    parts |= {PlanPart.NEW: (1, 2), PlanPart.DUPLICATE: (3, 4), PlanPart.SKIPPED: (5, 6)}
    ticks = Ticks(PlanListing(parts, frozenset({1, 2}), frozenset({1, 2}), frozenset({5})))
    ticks.switch(PlanPart.NEW, [2], on=True)
    ticks.switch(PlanPart.DUPLICATE, [3], on=True)
    ticks.switch(PlanPart.SKIPPED, [5], on=True)
    assert left_out(ticks) == [
        "1 was left out as last time",
        "1 row repeats somebody in the files",
        "1 row was skipped",
    ]


def test_letters_meetings_and_jobs_are_counted_apart_from_people(qapp: QApplication) -> None:
    files = [replace(plan(new=2), contacted=3), replace(plan(), stages=2)]
    assert found(files, with_stages=True) == [
        "3 days of contact were written down",
        "2 jobs and schools were added to your career map",
    ]
    assert found(files, with_stages=False) == ["3 days of contact were written down"]


def test_a_file_says_by_what_it_was_recognised(qapp: QApplication) -> None:
    file = replace(plan(new=2), delimiter=";", encoding="cp1252", header=("Vorname", "Nachname", "", "Firma"))
    assert file_details(file) == (
        "a.csv · Windows-1252 (Western Europe) · separated by semicolons · columns Vorname, Nachname, Firma"
    )
    assert "choose another encoding" in file_details(replace(file, other_encoding="cp1250"))


def test_a_file_that_brings_other_things_than_people_says_them(qapp: QApplication) -> None:
    file = replace(plan(), stages=2, contacted=5)
    assert recognised(file).endswith(" · 5 days of contact · 2 jobs and schools of yours")
    assert "people" not in recognised(file)


@pytest.mark.parametrize(
    ("recognised_as", "shown"),
    [("utf-8-sig", "utf-8"), ("UTF_8", "utf-8"), ("utf-16-le", "utf-16"), ("cp1252", "cp1252"), ("koi8-r", "koi8-r")],
)
def test_encodings_are_listed_once(recognised_as: str, shown: str) -> None:
    assert canonical_encoding(recognised_as) == shown


def test_encodings_have_the_names_that_people_know(qapp: QApplication) -> None:
    assert encoding_title("utf-8") == "UTF-8"
    assert encoding_title("cp1250") == "Windows-1250 (Central Europe)"
    assert encoding_title("koi8-r") == "KOI8-R"


def test_a_field_that_is_not_known_still_has_a_name(qapp: QApplication) -> None:
    assert field_title("organization") == "Organisation"
    assert field_title("phonetic_name") == "Phonetic name"
