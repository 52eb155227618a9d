"""A mail link says what was meant and nothing else, whatever stands in names, addresses and texts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl, QUrlQuery

from netgrow_desktop.domain.before_writing.mailto import LONGEST_SUBJECT, is_writable, mail_link

_LINK = re.compile(
    r"mailto:(?P<to>(?:[A-Za-z0-9!$'*+._~-]|%[0-9A-F]{2})+@(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+)(?P<rest>.*)"
)
"""RFC 6068 for one address, without anything that parts addresses or headers."""

HOSTILE = st.text(st.one_of(st.characters(), st.sampled_from('\r\n\0%&=?#;,:<>"@ \u2028\u0085\ud800{}+')), max_size=60)


def read_back(link: str) -> tuple[str, dict[str, str]]:
    """Give the address and the headers of a link as Qt reads them, each header once."""
    found = _LINK.fullmatch(link)
    assert found is not None
    url = QUrl.fromEncoded(link.encode("ascii"), QUrl.ParsingMode.StrictMode)
    assert url.isValid()
    assert url.scheme() == "mailto"
    items = QUrlQuery(url).queryItems(QUrl.ComponentFormattingOption.FullyDecoded)
    assert len({name for name, _ in items}) == len(items)
    return url.path(QUrl.ComponentFormattingOption.FullyDecoded), dict(items)


@given(HOSTILE, HOSTILE)
def test_nothing_in_a_subject_or_a_body_becomes_a_header_or_another_recipient(subject: str, body: str) -> None:
    address, headers = read_back(mail_link("ada@example.org", subject, body))

    assert address == "ada@example.org"
    assert set(headers) <= {"subject", "body"}
    assert not re.search(r"[\x00-\x1f\x7f]", headers.get("subject", ""))
    assert "\n" not in headers.get("body", "").replace("\r\n", "")
    assert "\r" not in headers.get("body", "").replace("\r\n", "")


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs")), max_size=40)


@given(PLAIN, st.lists(PLAIN, max_size=4))
def test_a_subject_and_the_lines_of_a_body_arrive_as_they_were_written(subject: str, lines: list[str]) -> None:
    body = "\n".join(lines).rstrip()

    _, headers = read_back(mail_link("ada@example.org", subject, body))

    assert headers.get("subject", "") == subject
    assert headers.get("body", "") == body.replace("\n", "\r\n")


@given(HOSTILE, HOSTILE)
def test_an_address_is_one_recipient_or_none(local: str, host: str) -> None:
    address = f"{local}@{host}.example"
    if not is_writable(address):
        with pytest.raises(ValueError, match=re.escape(address)):
            mail_link(address)
        return
    to, headers = read_back(mail_link(address))

    assert headers == {}
    assert to == address.strip()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "ada@example.org,eve@example.org",
        "ada@example.org\r\nBcc: eve@example.org",
        "ada@exam\nple.org",
        "ada@eve@example.org",
        "Ada <ada@example.org>",
        "ada @example.org",
        "ada\u2028b@example.org",
    ],
)
def test_what_is_no_single_address_is_refused(address: str) -> None:
    assert not is_writable(address)


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("ada&bcc=eve@example.org", "mailto:ada%26bcc%3Deve@example.org"),
        ("ada?bcc=eve%40x.example@example.org", "mailto:ada%3Fbcc%3Deve%2540x.example@example.org"),
        ("ada%0Abcc:eve@example.org", "mailto:ada%250Abcc%3Aeve@example.org"),
        ("gorby%kremvax@example.com", "mailto:gorby%25kremvax@example.com"),
        ("unlikely?address@example.com", "mailto:unlikely%3Faddress@example.com"),
        ("ada+news@example.org", "mailto:ada+news@example.org"),
        ("user@natto.納豆.example", "mailto:user@natto.%E7%B4%8D%E8%B1%86.example"),
    ],
)
def test_signs_that_mean_something_in_links_are_encoded_in_addresses(address: str, link: str) -> None:
    assert mail_link(address) == link


def test_the_example_of_the_standard_has_its_lines_and_a_subject_is_one_line() -> None:
    link = mail_link("infobot@example.com", "a\r\nBcc: eve@example.org", "send current-issue\nsend index")

    assert link == (
        "mailto:infobot@example.com?subject=a%20Bcc%3A%20eve%40example.org&body=send%20current-issue%0D%0Asend%20index"
    )
    assert len(read_back(mail_link("a@b.example", "x" * 5_000))[1]["subject"]) == LONGEST_SUBJECT


def test_a_draft_to_two_is_to_these_two_alone() -> None:
    link = mail_link(["ada@a.example", "b+c@b.example"], "Hi")
    assert link == "mailto:ada@a.example,b+c@b.example?subject=Hi"
    with pytest.raises(ValueError, match="c@c"):
        mail_link(["ada@a.example", "b@b.example,c@c.example"])
