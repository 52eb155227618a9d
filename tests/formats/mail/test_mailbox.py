"""Mailboxes as evidence of contact: who counts, when, which way, and whose mailbox it is."""

from __future__ import annotations

import mailbox
from dataclasses import replace
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats import recognition
from netgrow_desktop.formats.records import Person, Skipped

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.formats.records import Record

OWNER = AboutMe(name="Ada Example", emails=("Ada@Example.org",))
ADA = "Ada Example <ada@example.org>"
BO = "Bo Invented <bo@firm.example>"
CY = "Cy Madeup <cy@other.example>"


def mail(sender: str, to: str, day: str = "2 Jan 2025", more: str = "", body: str = "Hello\n") -> str:
    arrived = "From x@example.org Thu Jan  2 10:00:00 2025"
    return f"{arrived}\nFrom: {sender}\nTo: {to}\nDate: {day} 10:00:00 +0100\n{more}\n{body}\n"


def read(path: Path, content: str | bytes, owner: AboutMe = OWNER) -> list[Record]:
    file = path / "Inbox"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    recognised = recognition.recognise(file)
    assert recognised.format == "mbox"
    return list(recognition.read(replace(recognised, owner=owner)))


def contacts(found: list[Record]) -> dict[str, list[tuple[str, str]]]:
    """Give the days and directions of each person by their address."""
    people = [each for each in found if isinstance(each, Person)]
    assert all(each.witnessed for each in people)
    return {
        each.draft.emails[0].address: [(contact.on, contact.direction.value) for contact in each.contacted]
        for each in people
    }


def names(found: list[Record]) -> list[str]:
    return [each.draft.name for each in found if isinstance(each, Person)]


def reasons(found: list[Record]) -> list[tuple[int, str]]:
    return [(each.line, each.reason.code) for each in found if isinstance(each, Skipped)]


def test_days_and_directions_are_gathered_for_each_correspondent(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        mail(BO, ADA)
        + mail(ADA, f"{BO}, {CY}", "3 Jan 2025")
        + mail(BO, ADA, "Fri, 4 Jan 2025")
        + mail(ADA, BO, "4 Jan 2025"),
    )

    assert contacts(found) == {
        "bo@firm.example": [("2025-01-02", "to_me"), ("2025-01-03", "from_me"), ("2025-01-04", "both")],
        "cy@other.example": [("2025-01-03", "from_me")],
    }
    assert names(found) == ["Bo Invented", "Cy Madeup"]
    assert [each.line for each in found] == [1, 8]


def test_an_answer_is_contact_both_ways_wherever_the_mail_it_answers_stands(tmp_path: Path) -> None:
    answer = mail(ADA, BO, "5 Jan 2025", "Message-ID: <b@x>\nIn-Reply-To: <a@x>\n")
    question = mail(BO, ADA, "2 Jan 2025", "Message-ID: <a@x>\n")
    later = mail(BO, ADA, "9 Jan 2025", "References: <z@x>\n <b@x>\n")

    expected = {"bo@firm.example": [("2025-01-02", "to_me"), ("2025-01-05", "both"), ("2025-01-09", "both")]}
    assert contacts(read(tmp_path, answer + question + later)) == expected


def test_an_answer_to_somebody_else_is_not_contact_both_ways(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        mail(CY, ADA, "2 Jan 2025", "Message-ID: <a@x>\n") + mail(BO, ADA, "3 Jan 2025", "In-Reply-To: <a@x>\n"),
    )

    assert contacts(found)["bo@firm.example"] == [("2025-01-03", "to_me")]


@pytest.mark.parametrize(
    ("sender", "more", "reason"),
    [
        (BO, "List-Id: <list.example>\n", "mail.list"),
        (BO, "List-Unsubscribe: <https://example.org>\n", "mail.list"),
        (BO, "Precedence: Bulk\n", "mail.list"),
        (BO, "X-BeenThere: list@example.org\n", "mail.list"),
        (BO, "Newsgroups: comp.invented\n", "mail.list"),
        (BO, "Auto-Submitted: auto-replied\n", "mail.automatic"),
        (BO, "Return-Path: <>\n", "mail.automatic"),
        (BO, "Content-Type: multipart/report; report-type=delivery-status\n", "mail.automatic"),
        (BO, "Sender: calendar-notification@google.com\n", "mail.automatic"),
        ("Shop <no-reply@shop.example>", "", "contact.machine"),
        ("Code <notifications@github.com>", "", "contact.machine"),
        ("Mail <MAILER-DAEMON@mx.example>", "", "contact.machine"),
        ("Bo <bounce-123=ada@lists.example>", "", "contact.machine"),
        ("Bo <bo@users.noreply.github.com>", "", "contact.machine"),
        ("The Shop <info@shop.example>", "", "contact.office"),
        (BO, "X-Gmail-Labels: Spam,Unread\n", "mail.discarded"),
        (BO, "X-Gmail-Labels: =?UTF-8?Q?Papierkorb,Ge=C3=B6ffnet?=\n", "mail.discarded"),
        (BO, "X-Mozilla-Status: 0009\n", "mail.discarded"),
        (BO, "Status: RO\nX-Status: D\n", "mail.discarded"),
        (BO, f"Cc: {', '.join(f'p{number}@x.example' for number in range(10))}\n", "mail.crowd"),
    ],
)  # fmt: skip
def test_what_is_no_contact_is_skipped_with_its_reason(tmp_path: Path, sender: str, more: str, reason: str) -> None:
    found = read(tmp_path, mail(CY, ADA) + mail(sender, ADA, more=more))

    assert list(contacts(found)) == ["cy@other.example"]
    assert reasons(found) == [(8, reason)]
    told = next(each.reason for each in found if isinstance(each, Skipped))
    assert str(told.values["address"]) in english(told)


@pytest.mark.parametrize(
    "more",
    ["Auto-Submitted: no\n", "Precedence: normal\n", "X-Mozilla-Status: 0001\n", "X-Gmail-Labels: Inbox,Opened\n"],
)
def test_ordinary_marks_do_not_matter(tmp_path: Path, more: str) -> None:
    assert list(contacts(read(tmp_path, mail(BO, ADA, more=more)))) == ["bo@firm.example"]


def test_whoever_writes_from_a_shared_address_under_a_name_is_a_person(tmp_path: Path) -> None:
    assert names(read(tmp_path, mail("Bo Invented <info@bo.example>", ADA))) == ["Bo Invented"]


def test_a_mail_that_was_not_written_to_the_owner_is_no_contact(tmp_path: Path) -> None:
    assert reasons(read(tmp_path, mail(CY, ADA) + mail(BO, "friends@x.example"))) == [(8, "mail.not_to_owner")]


def test_a_list_does_not_take_away_what_somebody_wrote_themselves(tmp_path: Path) -> None:
    found = read(tmp_path, mail(BO, ADA, more="List-Id: <x>\n") + mail(BO, ADA, "3 Jan 2025"))

    assert contacts(found) == {"bo@firm.example": [("2025-01-03", "to_me")]}
    assert reasons(found) == []


def test_the_own_addresses_are_nobodys_by_name_too(tmp_path: Path) -> None:
    home = mail(BO, '"Example, Ada" <ada@home.example>')
    machine = mail("Ada Example <notifications@forum.example>", ADA)
    work = mail("ADA EXAMPLE <ada@work.example>", ADA) + mail("ada@work.example", CY)

    found = read(tmp_path, home + machine + work)

    assert list(contacts(found)) == ["bo@firm.example", "cy@other.example"]
    assert reasons(found) == [(15, "mail.to_oneself"), (8, "contact.machine")]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Invented, Bo" <bo@firm.example>', "Bo Invented"),
        ("bo@firm.example", "bo@firm.example"),
        ('"bo@firm.example" <bo@firm.example>', "bo@firm.example"),
        ("=?utf-8?B?SsO8cmdlbg==?= <bo@firm.example>", "Jürgen"),
        ("Bo Invented\n\t(Sales) <bo@firm.example>", "Bo Invented"),
    ],
)
def test_the_name_is_the_one_that_they_go_by(tmp_path: Path, sender: str, name: str) -> None:
    assert names(read(tmp_path, mail(sender, ADA) + mail(ADA, "bo <bo@firm.example>"))) == [name]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("Date: Mon, 6 Jan 2025 23:59:00 -0800\n", "2025-01-06"),
        ("Date: 6 Jan 25 10:00 EST\n", "2025-01-06"),
        ("Date: Mon Jan  6 10:00:00 2025\n", "2025-01-06"),
        ("DATE:Monday, 06-Jan-2025 10:00:00 GMT\n", "2025-01-06"),
        ("Date: 2025-01-06T10:00:00Z\n", "2025-01-06"),
        ("Date: Mon, 6 Jan 2099 10:00:00 +0000\n", "2025-01-02"),
        ("Date: 31 Feb 2025 10:00:00 +0000\n", "2025-01-02"),
        ("Date: soon\n", "2025-01-02"),
        ("", "2025-01-02"),
    ],
)
def test_the_day_is_the_senders_or_else_that_of_arrival(tmp_path: Path, date: str, expected: str) -> None:
    text = f"From x@y Thu Jan  2 10:00:00 2025\nFrom: {BO}\nTo: {ADA}\n{date}\nHello\n"

    assert contacts(read(tmp_path, text)) == {"bo@firm.example": [(expected, "to_me")]}


def test_a_copy_of_a_mail_is_counted_once_and_one_without_a_sender_is_told(tmp_path: Path) -> None:
    once = mail(BO, ADA, more="Message-ID: <a@x>\n")
    again = mail(BO, ADA, "3 Jan 2025", "Message-ID: <a@x>\n")
    found = read(tmp_path, once + again + "From x Thu Jan  2 10:00:00 2025\nSubject: none\n\n")

    assert contacts(found) == {"bo@firm.example": [("2025-01-02", "to_me")]}
    assert reasons(found) == [(17, "mail.no_sender")]


def test_what_was_delivered_or_sent_shows_whose_mailbox_it_is(tmp_path: Path) -> None:
    delivered = mail(BO, ADA, more="Delivered-To: ada@example.org\n")
    sent = mail(ADA, BO, "3 Jan 2025", more="X-Gmail-Labels: Gesendet\n")
    expected = {"bo@firm.example": [("2025-01-02", "to_me"), ("2025-01-03", "from_me")]}

    assert contacts(read(tmp_path, delivered + sent, AboutMe())) == expected
    assert contacts(read(tmp_path, delivered + sent, AboutMe(emails=("elsewhere@x.example",)))) == expected


@pytest.mark.parametrize(
    ("sender", "more"), [("no-reply@shop.example", ""), (CY, "List-Unsubscribe: <x>\n"), (CY, "Auto-Submitted: yes\n")]
)
def test_programs_write_to_the_owner(tmp_path: Path, sender: str, more: str) -> None:
    found = read(tmp_path, mail(BO, ADA) + mail(ADA, BO) + mail(sender, ADA, more=more), AboutMe())

    assert contacts(found) == {"bo@firm.example": [("2025-01-02", "both")]}


def test_a_list_is_nobodys_mailbox(tmp_path: Path) -> None:
    archive = mail(BO, "tool-users@x.example") + mail(CY, "tool-users@x.example, " + BO)
    with pytest.raises(NetGrowError) as refused:
        read(tmp_path, archive, AboutMe())

    assert refused.value.message.code == "mail.whose"


def test_whoever_is_in_every_mail_is_the_owner(tmp_path: Path) -> None:
    found = read(tmp_path, mail(BO, ADA) + mail(CY, ADA) + mail(ADA, BO, "3 Jan 2025"), AboutMe())

    assert list(contacts(found)) == ["bo@firm.example", "cy@other.example"]


@pytest.mark.parametrize(
    ("owner", "code"), [(AboutMe(), "mail.whose"), (AboutMe(emails=("x@y.example",)), "mail.owner_not_in_it")]
)
def test_a_mailbox_that_may_be_anybodys_is_refused(tmp_path: Path, owner: AboutMe, code: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        read(tmp_path, mail(BO, ADA) + mail(ADA, BO), owner)

    assert refused.value.message.code == code
    assert "Inbox" in english(refused.value.message)
    assert "About me" in english(refused.value.message)


def test_a_mailbox_without_any_contact_needs_no_owner(tmp_path: Path) -> None:
    assert reasons(read(tmp_path, mail(BO, CY, more="List-Id: <x>\n"), AboutMe())) == [(1, "mail.list")]


def test_a_mail_to_oneself_is_told(tmp_path: Path) -> None:
    assert reasons(read(tmp_path, mail(ADA, ADA))) == [(1, "mail.to_oneself")]


def test_progress_may_break_off(tmp_path: Path) -> None:
    file = tmp_path / "Inbox"
    file.write_text(mail(BO, ADA))

    def stop(read: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(recognition.read(replace(recognition.recognise(file), owner=OWNER, progress=stop)))


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.tuples(st.booleans(), st.integers(1, 28), st.sampled_from(["Hi\n", "From here on\n", "From x\n\nFrom y\n"])),
        max_size=8,
    )
)
def test_mailboxes_that_the_standard_library_writes_are_read_whole(
    tmp_path_factory: pytest.TempPathFactory, written: list[tuple[bool, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("mbox")
    box = mailbox.mbox(folder / "written")
    for to_me, day, body in written:
        message = EmailMessage()
        message["From"], message["To"] = (BO, ADA) if to_me else (ADA, BO)
        message["Date"] = f"Wed, {day} Jan 2025 10:00:00 +0000"
        message.set_content(body)
        box.add(message)
    box.close()
    content = (folder / "written").read_bytes()

    found = read(folder, content) if written else []

    ways: dict[str, set[bool]] = {}
    for to_me, day, _ in written:
        ways.setdefault(f"2025-01-{day:02}", set()).add(to_me)
    directions = {
        day: "both" if len(both) > 1 else "to_me" if both == {True} else "from_me" for day, both in ways.items()
    }
    assert contacts(found) == ({"bo@firm.example": sorted(directions.items())} if written else {})


@settings(deadline=None)
@given(st.data())
def test_no_damage_to_a_mailbox_makes_reading_fail(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    sound = (
        mail(BO, ADA, more="Message-ID: <a@x>\nContent-Length: 6\n") + mail(ADA, BO, more="References: <a@x>\n")
    ).encode()
    at = data.draw(st.integers(0, len(sound)))
    junk = data.draw(
        st.binary(max_size=8) | st.sampled_from([b"\n", b"\nFrom ", b"\r\n\r\n", b"=?", b'"', b":;", b"\0" * 50])
    )
    cut = data.draw(st.integers(0, 40))
    file = tmp_path_factory.mktemp("damaged") / "Inbox"
    file.write_bytes(sound[:at] + junk + sound[at + cut :])

    found = outcome(file)

    assert found, "neither anybody nor a reason"
    if not isinstance(found, str):
        people = [each for each in found if isinstance(each, Person)]
        assert all("@" in each.draft.emails[0].address and each.draft.name and each.contacted for each in people)


def outcome(file: Path) -> list[Record] | str:
    """Give what is read of a file, or the sentence with which it is refused."""
    try:
        return list(recognition.read(replace(recognition.recognise(file), owner=OWNER)))
    except NetGrowError as error:
        return english(error.message)
