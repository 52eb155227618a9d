"""A typed line says how, with whom and when there was contact; whatever else it says is the note."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.interactions import Direction, InteractionKind
from netgrow_desktop.domain.quick_log import QuickLog, chosen, understand
from netgrow_desktop.domain.quick_log_names import Candidate

WEDNESDAY = date(2026, 9, 16)
YESTERDAY = date(2026, 9, 15)
NAMES = (
    *("Ana Silva", "Anabel Cruz", "Ben Okoro", "Jürgen Weiß", "Maria Lopez", "Maria Huber", "Will Forrest"),
    *("Chí Nguyễn", "Mark Call", "April Freitag", "山田 太郎", "Jean-Luc Petit", "Siobhán O'Neil", "An Tran"),
)
PEOPLE = [Candidate(number, name) for number, name in enumerate(NAMES, 1)]
KATE = Candidate(99, "Katherine Moor", "Elm Ltd", "Katie")


def read(line: str) -> QuickLog:
    return understand(line, lambda _: [*PEOPLE, KATE], WEDNESDAY)


def named(log: QuickLog) -> list[str]:
    """Give the names of those who are meant, a stranger's with a mark, an ambiguous one's with its choices."""
    return [
        " or ".join(each.name for each in mention.candidates) if mention.candidates else f"{mention.text}?"
        for mention in log.mentions
    ]


def told(line: str) -> tuple[str, str, list[str], str]:
    log = read(line)
    return (
        log.kind.value if log.kind_said else "",
        log.happened_on.isoformat()[5:] if log.day_said else "",
        named(log),
        log.note,
    )


ENGLISH = {
    "coffee with Ana yesterday, asked for advice on pricing": (
        *("coffee", "09-15", ["Ana Silva"], "asked for advice on pricing"),
    ),
    "Coffee with Ana and Ben on Monday": ("coffee", "09-14", ["Ana Silva", "Ben Okoro"], ""),
    "meeting with Ana, Ben and Chí last week, next steps agreed": (
        *("meeting", "09-09", ["Ana Silva", "Ben Okoro", "Chí Nguyễn"], "next steps agreed"),
    ),
    "Called Jürgen about the offer 3 days ago": ("call", "09-13", ["Jürgen Weiß"], "about the offer"),
    "called juergen weiss": ("call", "", ["Jürgen Weiß"], ""),
    "lunch with Maria Huber last Tuesday at Luigi's": ("meeting", "09-15", ["Maria Huber"], "lunch at Luigi's"),
    "lunch ana yesterday": ("meeting", "09-15", ["Ana Silva"], "lunch"),
    "Ana: coffee yesterday, talked about Leeds": ("coffee", "09-15", ["Ana Silva"], "talked about Leeds"),
    "Ben, lunch on Monday, his daughter starts school": (
        *("meeting", "09-14", ["Ben Okoro"], "lunch, his daughter starts school"),
    ),
    "Yesterday: met Ben Okoro at the fair": ("meeting", "09-15", ["Ben Okoro"], "at the fair"),
    "phone call with Ana, discussed rates, yesterday": ("call", "09-15", ["Ana Silva"], "discussed rates"),
    "Informational interview with Katie on 12 May: how she got started": (
        *("interview", "05-12", ["Katherine Moor"], "how she got started"),
    ),
    "had a quick call with will on friday": ("call", "09-11", ["Will Forrest"], ""),
    "met Ana for coffee yesterday": ("coffee", "09-15", ["Ana Silva"], ""),
    "met Ana for lunch yesterday": ("meeting", "09-15", ["Ana Silva"], "lunch"),
    "emailed Ana, who got the job": ("email", "", ["Ana Silva"], "who got the job"),
    "emailed Ana who got the job": ("email", "", ["Ana Silva"], "who got the job"),
    "Ana sent me an email yesterday": ("email", "09-15", ["Ana Silva"], ""),
    "spoke with Ana on the phone yesterday about her role": ("call", "09-15", ["Ana Silva"], "about her role"),
    "Coffee w/ Ana yesterday": ("coffee", "09-15", ["Ana Silva"], ""),
    "15/09 coffee with Ana": ("coffee", "09-15", ["Ana Silva"], ""),
    "zoom call with Ana and Maria Huber, 14 Sept": ("call", "09-14", ["Ana Silva", "Maria Huber"], "zoom call"),
    "On 3 Sept met Ben at the fair; wants an intro to Ana": (
        *("meeting", "09-03", ["Ben Okoro"], "at the fair; wants an intro to Ana"),
    ),
    "Ana Silva - coffee - yesterday - pricing": ("coffee", "09-15", ["Ana Silva"], "pricing"),
    "drinks with Ana, Ben, and Katie on Friday": (
        *("meeting", "09-11", ["Ana Silva", "Ben Okoro", "Katherine Moor"], "drinks"),
    ),
    "called Ana 2 days ago re: budget": ("call", "09-14", ["Ana Silva"], "re: budget"),
    "Thanked Ana for coffee": ("thank_you", "", ["Ana Silva"], "for coffee"),
    "sent Ana a thank-you note": ("thank_you", "", ["Ana Silva"], ""),
    "introduced Ana to Ben yesterday": ("introduction", "09-15", ["Ana Silva", "Ben Okoro"], ""),
    "asked Ana for an introduction to Ben": ("", "", ["Ana Silva"], "asked for an introduction to Ben"),
    "ana asked for help": ("", "", ["Ana Silva"], "asked for help"),
    "I spoke to Ben the other day": ("check_in", "09-13", ["Ben Okoro"], ""),
    "Ran into Mark at the station this morning": ("meeting", "09-16", ["Mark Call"], "at the station"),
    "Zoom with Ana 2026-05-12": ("call", "05-12", ["Ana Silva"], "Zoom"),
    "Dinner with Dr. Okoro on Saturday evening": ("meeting", "09-12", ["Ben Okoro"], "Dinner"),
    "call with April Freitag": ("call", "", ["April Freitag"], ""),
    "call with April Friday": ("call", "09-11", ["April Freitag"], ""),
    "met Freitag 11.9.": ("meeting", "09-11", ["April Freitag"], ""),
    "emailed Freitag yesterday": ("email", "09-15", ["April Freitag"], ""),
    "met Ben Freitag 11.9.": ("meeting", "09-11", ["Ben Okoro"], ""),
    "met Zoltan Freitag 11.9.": ("meeting", "09-11", ["Zoltan?"], ""),
    "invited jean-luc to the fair": ("invitation", "", ["Jean-Luc Petit"], "to the fair"),
    "chat with O'Neil": ("check_in", "", ["Siobhán O'Neil"], ""),
    "coffee with An": ("coffee", "", ["An Tran"], ""),
    "with 山田 yesterday": ("", "09-15", ["山田 太郎"], ""),
    "coffee with Silva Ana": ("coffee", "", ["Ana Silva"], ""),
    "coffee with jürg": ("coffee", "", ["Jürgen Weiß"], ""),
    "workshop with the team, Ana Silva came too": (
        *("meeting", "", ["Ana Silva"], "workshop with the team, came too"),
    ),
    "Coffee": ("coffee", "", [], ""),
    "hello world": ("", "", [], "hello world"),
    "": ("", "", [], ""),
}
GERMAN = {
    "Kaffee mit Jürgen am 12.5., Thema Nachfolge": ("coffee", "05-12", ["Jürgen Weiß"], "Thema Nachfolge"),
    "gestern mit Ana telefoniert, wegen der Preise": ("call", "09-15", ["Ana Silva"], "wegen der Preise"),
    "habe Ana heute angerufen": ("call", "09-16", ["Ana Silva"], ""),
    "vorgestern Mittagessen mit Ana und Ben": ("meeting", "09-14", ["Ana Silva", "Ben Okoro"], "Mittagessen"),
    "vor drei Tagen mit Anabel gesprochen": ("check_in", "09-13", ["Anabel Cruz"], ""),
    "Ana und Ben getroffen, Projekt besprochen": ("meeting", "", ["Ana Silva", "Ben Okoro"], "Projekt besprochen"),
    "gestern Kaffee getrunken mit Ana": ("coffee", "09-15", ["Ana Silva"], ""),
    "Traf gestern Ana auf einen Kaffee": ("coffee", "09-15", ["Ana Silva"], ""),
    "mit Ana zu Mittag gegessen": ("meeting", "", ["Ana Silva"], "zu Mittag gegessen"),
    "E-Mail an Ana geschickt wegen der Preise": ("email", "", ["Ana Silva"], "wegen der Preise"),
    "Telefonat mit Ben vorgestern: Budget freigegeben": ("call", "09-14", ["Ben Okoro"], "Budget freigegeben"),
    "Am Montag mit Ben am Telefon gesprochen": ("call", "09-14", ["Ben Okoro"], "gesprochen"),
    "Herrn Weiß letzten Montag gedankt": ("thank_you", "09-14", ["Jürgen Weiß"], ""),
}


@pytest.mark.parametrize(("line", "meant"), (ENGLISH | GERMAN).items())
def test_a_line_is_understood(line: str, meant: tuple[str, str, list[str], str]) -> None:
    assert told(line) == meant


@pytest.mark.parametrize(
    ("line", "direction"),
    [
        ("email from Ben Okoro today about the contract", Direction.TO_ME),
        ("Ben emailed yesterday", Direction.TO_ME),
        ("got a message from Ana", Direction.TO_ME),
        ("Ana hat gestern geschrieben", Direction.TO_ME),
        ("Ana sent me an email", Direction.TO_ME),
        ("Emailed Ben", Direction.FROM_ME),
        ("emailed Ana who got the job", Direction.FROM_ME),
        ("email to Ben", Direction.FROM_ME),
        ("wrote to Ana yesterday", Direction.FROM_ME),
        ("sent Ana a message", Direction.FROM_ME),
        ("Ana gestern geschrieben", Direction.FROM_ME),
        ("coffee with Ana", Direction.BOTH),
        ("Ana called", Direction.BOTH),
        ("exchanged emails with Ana", Direction.BOTH),
    ],
)
def test_who_turned_to_whom_is_understood(line: str, direction: Direction) -> None:
    log = read(line)

    assert log.direction is direction
    assert log.is_clear


def test_a_name_of_several_people_offers_them_all() -> None:
    log = read("coffee with Maria and Ana")

    assert named(log) == ["Maria Lopez or Maria Huber", "Ana Silva"]
    assert (log.is_clear, log.people) == (False, (1,))
    clear = chosen(log, 0, PEOPLE[5])
    assert (clear.is_clear, clear.people) == (True, (6, 1))
    assert named(clear) == ["Maria Huber", "Ana Silva"]


def test_whoever_has_the_name_goes_before_those_whose_name_begins_so() -> None:
    assert named(read("coffee with Ana")) == ["Ana Silva"]
    assert named(read("coffee with Anab")) == ["Anabel Cruz"]
    both = [Candidate(1, "Ana"), Candidate(2, "Ana Silva")]
    assert understand("coffee with Ana", lambda _: both, WEDNESDAY).people == (1,)


@pytest.mark.parametrize(
    ("line", "stranger"),
    [
        ("coffee with Zed yesterday", "Zed"),
        ("coffee with Zed Quill Monday", "Zed Quill"),
        ("coffee with zed yesterday", "zed"),
        ("called Zed about pricing", "Zed"),
    ],
)
def test_somebody_whom_nobody_knows_is_a_stranger(line: str, stranger: str) -> None:
    (mention,) = read(line).mentions

    assert (mention.text, mention.candidates) == (stranger, ())
    assert not read(line).is_clear


def test_a_stranger_among_known_people_is_told_too() -> None:
    assert named(read("coffee with Zed and Ana")) == ["Zed?", "Ana Silva"]


@pytest.mark.parametrize(
    "line",
    [
        "coffee with Ana's boss yesterday",
        "coffee with the team",
        "call for proposals, mark it as done",
        "met somebody at the fair",
        "coffee with me",
    ],
)
def test_what_names_nobody_names_nobody(line: str) -> None:
    assert named(read(line)) == []


def test_the_same_person_twice_is_one() -> None:
    assert named(read("coffee with Ana and Ana Silva")) == ["Ana Silva"]


@pytest.mark.parametrize("line", ["coffee with Ana on 12.12.2026", "coffee with Ana 2027-01-01"])
def test_a_day_to_come_is_no_day_of_contact_and_stays_to_be_read(line: str) -> None:
    log = understand(line, lambda _: PEOPLE, WEDNESDAY, plans=False)

    assert (log.happened_on, log.day_said) == (WEDNESDAY, False)
    assert line[-4:] in log.note


def test_days_in_the_rest_of_the_line_are_told_in_the_note() -> None:
    log = read("Ana called yesterday: she starts on Monday, I write on 1 June")

    assert (log.happened_on, log.note) == (YESTERDAY, "she starts on Monday, I write on 1 June")


def test_the_parts_that_were_understood_know_their_places() -> None:
    log = read("  Coffee with Ana Silva yesterday, nice ")

    assert [(log.text[part.start : part.end], part.meaning) for part in log.parts] == [
        ("Coffee", "kind"),
        ("Ana Silva", "person"),
        ("yesterday", "day"),
    ]


def test_without_a_word_for_it_contact_is_a_check_in_of_today() -> None:
    log = read("Ana asked for advice")

    assert (log.kind, log.kind_said, log.happened_on, log.day_said) == (
        InteractionKind.CHECK_IN,
        False,
        WEDNESDAY,
        False,
    )


WORDS = st.sampled_from(
    [
        *(" ", ",", ".", ":", "-", "&", "and", "with", "to", "from", "for", "coffee", "called", "email", "sent", "met"),
        *(
            "Ana",
            "Ben",
            "Zed",
            "Maria",
            "yesterday",
            "Monday",
            "on",
            "12.5.",
            "last",
            "geschrieben",
            "hat",
            "mit",
            "und",
        ),
        *("Kaffee", "Ana's", "note", "advice", "über", "the", "a", "Dr.", "\n", "3", "days", "ago"),
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=14).map(" ".join)))
@example("\u08ca")
def test_no_line_breaks_it_and_no_word_with_meaning_is_lost(line: str) -> None:
    log = read(line)

    assert log.happened_on <= WEDNESDAY
    assert log.note == log.note.strip()
    assert all(0 <= part.start < part.end <= len(log.text) for part in log.parts)
    kept = re.findall(r"\w+", " ".join((log.note, *(mention.text for mention in log.mentions))))
    for word in ("advice", "note", "über"):
        assert kept.count(word) == re.findall(r"\w+", log.text).count(word)


def test_a_very_long_line_is_answered() -> None:
    log = read("coffee with Ana, " + "and so on " * 20_000)

    assert log.people == (1,)
    assert len(log.note) > 150_000


@pytest.mark.parametrize(
    ("line", "day", "reason"),
    [
        ("zoom with Ben tomorrow", "2026-09-17", "Zoom"),
        ("coffee with Ana Silva next week, ask about pricing", "2026-09-23", "Coffee: ask about pricing"),
        ("tomorrow: lunch with Ben", "2026-09-17", "Lunch"),
        ("Kaffee mit Ben nächsten Montag", "2026-09-21", "Kaffee"),
        ("see Ben in 3 days", "2026-09-19", "See"),
        ("call with Ben, tomorrow", "2026-09-17", "Call"),
        ("Ben 12.12.2026", "2026-12-12", ""),
        ("coffee with Ana fri 4 dec", "2026-12-04", "Coffee"),
        ("coffee with Ana next fri 4 dec", "2026-12-04", "Coffee"),
        ("Kaffee mit Ana am kommenden Fr 4.12.", "2026-12-04", "Kaffee"),
        ("Kaffee mit Ben, Freitag 4. Dezember: Messe", "2026-12-04", "Kaffee: Messe"),
    ],
)
def test_a_day_to_come_is_a_plan_and_no_contact(line: str, day: str, reason: str) -> None:
    log = read(line)
    assert (log.planned_for, log.reason) == (date.fromisoformat(day), reason)
    assert log.is_clear
    assert not log.day_said or log.said("day")


@pytest.mark.parametrize(
    "line",
    [
        "met Ben about the launch next month",
        "coffee with Ben yesterday, again in 2 weeks",
        "coffee with Ben, meet again next week",
        "coffee with Ben",
        "habe Ben gestern getroffen, morgen ruft er an",
    ],
)
def test_contact_that_took_place_stays_contact_whatever_is_planned_beside_it(line: str) -> None:
    assert read(line).planned_for is None


def test_a_line_can_be_read_as_contact_that_took_place_all_the_same() -> None:
    log = understand("talk with Ben about the fair next week", lambda _: PEOPLE, WEDNESDAY, plans=False)
    assert (log.planned_for, log.happened_on, log.note) == (None, WEDNESDAY, "about the fair next week")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("coffee with Ana on 30 February", "on 30 February"),
        ("coffee with Ana on February 30th, pricing", "on February 30th"),
        ("lunch with Ben 31.11.2025", "31.11.2025"),
        ("met Ana in 2024", "in 2024"),
        ("met Ana last December", "last December"),
        ("Kaffee mit Ana im Dezember 2025", "im Dezember 2025"),
        ("Ana letzten Sommer getroffen", "letzten Sommer"),
        ("coffee with Ana on Christmas", "on Christmas"),
        ("coffee with Ana tue 4 dec, pricing", "tue 4 dec"),
    ],
)
def test_words_for_a_day_that_are_none_are_asked_about_and_never_taken_for_today(line: str, day: str) -> None:
    log = read(line)
    assert (log.unread_day, log.is_clear, log.day_said) == (day, False, False)
    unclear = log.what_is_unclear()
    assert unclear is not None
    assert unclear.code == "quick_log.unread_day"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("met Ana on 3 May 2031", "on 3 May 2031"),
        ("met Ben fri 4 dec", "fri 4 dec"),
        ("met Ana on 31.12.2999", "on 31.12.2999"),
        ("Ana am 31.12.2999 getroffen", "am 31.12.2999"),
    ],
)
def test_a_day_to_come_that_took_place_is_said_to_be_one_to_come(line: str, day: str) -> None:
    log = read(line)
    assert (log.unread_day, log.is_to_come, log.planned_for) == (day, True, None)
    unclear = log.what_is_unclear()
    assert unclear is not None
    assert (unclear.code, unclear.values) == ("quick_log.to_come", {"day": day})


@pytest.mark.parametrize(
    "line",
    ["talked with Ana about plans in 2027", "coffee with Ana, her launch in December"],
)
def test_days_that_the_talk_was_about_are_no_question(line: str) -> None:
    assert read(line).is_clear


@pytest.mark.parametrize(
    ("line", "day_first", "day"),
    [
        ("coffee with Ana on 5/3", True, "2026-03-05"),
        ("coffee with Ana on 5/3", False, "2026-05-03"),
        ("coffee with Ana on 05/03", True, "2026-03-05"),
        ("coffee with Ana on 05/03/2026", False, "2026-05-03"),
        ("coffee with Ana 5/3, pricing", True, "2026-03-05"),
        ("Kaffee mit Ana am 5.3.", False, "2026-03-05"),
        ("a fortnight ago coffee with Ana", True, "2026-09-02"),
    ],
)
def test_a_day_in_numbers_is_read_in_the_order_of_where_one_lives(line: str, day_first: bool, day: str) -> None:
    log = understand(line, lambda _: PEOPLE, WEDNESDAY, day_first=day_first)
    assert (log.happened_on.isoformat(), log.day_said, log.note) == (day, True, "pricing" if "pricing" in line else "")


def test_a_share_is_no_day() -> None:
    log = read("coffee with Ana, read 3/4 of her plan")
    assert (log.day_said, log.note) == (False, "read 3/4 of her plan")


@pytest.mark.parametrize("line", ["no contact with Ana", "no answer from Ana", "Keine Antwort von Ana"])
def test_a_line_that_says_there_was_none_is_no_contact(line: str) -> None:
    unclear = read(line).what_is_unclear()
    assert unclear is not None
    assert unclear.code == "quick_log.no_contact"


def test_a_sentence_may_go_on_in_the_next_line() -> None:
    log = read("coffee with Ana\nand Ben yesterday\nasked about pricing")
    assert (named(log), log.happened_on, log.note) == (["Ana Silva", "Ben Okoro"], YESTERDAY, "asked about pricing")


def test_an_address_names_whoever_has_it() -> None:
    ana = Candidate(1, "Ana Silva", address="ana@quillmoor.example")
    for line in ("wrote to ana@quillmoor.example on 2026-09-01: thanks", "coffee with ana@quillmoor.example"):
        log = understand(line, lambda typed: [ana] if "@" in typed else [], WEDNESDAY)
        assert (log.people, log.is_clear) == ((1,), True)
