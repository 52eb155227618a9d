"""Names and addresses in the headers of mails, sound and broken ones."""

from __future__ import annotations

from email.header import Header
from email.utils import formataddr, getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.formats.mail.addresses import MOST_ADDRESSES, clean_name, decoded_words, header_text, mailboxes

ADDRESSES = st.from_regex(r"[a-z][a-z0-9.+-]{0,8}[a-z]@[a-z]{1,8}\.example", fullmatch=True)
PLAIN_NAMES = st.from_regex(r"[A-Z][a-z]{1,8}( [A-Z][a-z]{1,8}){0,2}", fullmatch=True)
NAMES = PLAIN_NAMES | st.sampled_from(
    ["Müller, Jürgen", "O'Neil", "Łukasz Żak", "山田 太郎", 'Ada "Count" Byron', "Иван Чай"]
)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Ada Byron <ada@example.org>", [("Ada Byron", "ada@example.org")]),
        ("ada@example.org", [("", "ada@example.org")]),
        ("<ada@example.org>", [("", "ada@example.org")]),
        ("ada@example.org (Ada (Countess) Byron)", [("Ada Countess Byron", "ada@example.org")]),
        (
            '"Byron, Ada" <ada@example.org>, Bo <bo@example.com>',
            [("Byron, Ada", "ada@example.org"), ("Bo", "bo@example.com")],
        ),
        ('"Ada \\"Countess\\" Byron" <ada@example.org>', [('Ada "Countess" Byron', "ada@example.org")]),
        ("Byron, Ada <ada@example.org>", [("Byron, Ada", "ada@example.org")]),
        (
            "Friends: ada@example.org, Bo <bo@example.com>; cy@example.net",
            [("", "ada@example.org"), ("Bo", "bo@example.com"), ("", "cy@example.net")],
        ),
        ("undisclosed-recipients:;", []),
        ("", []),
        (", ,;", []),
        ("<>", []),
        ("ada@localhost, root, ada@192.0.2.1", []),
        ("'ada@example.org' <ada@example.org>", [("", "ada@example.org")]),
        ("<@relay.example,@b.example:ada@example.org>", [("", "ada@example.org")]),
        ("mailto:ada@example.org", [("", "ada@example.org")]),
        ('"Ada Byron <ada@example.org>', [("Ada Byron", "ada@example.org")]),
        ("Ada Byron <ada@example.org", [("Ada Byron", "ada@example.org")]),
        ("Ada Byron (Sales) [x] <ada@example.org>", [("Ada Byron", "ada@example.org")]),
        ("Ada Byron via Forum <ada@example.org>", [("Ada Byron", "ada@example.org")]),
        ("=?utf-8?Q?J=C3=BCrgen_Wei=C3=9F?= <j@example.de>", [("Jürgen Weiß", "j@example.de")]),
        ("=?utf-8?Q?Wei=C3=9F,_J?= <j@example.de>", [("Weiß, J", "j@example.de")]),
        ('"=?iso-8859-1?q?J=FCrgen?=" <j@example.de>', [("Jürgen", "j@example.de")]),
        ("=?gb2312?B?1cXI/Q==?= <z@example.cn>", [("张三", "z@example.cn")]),
        ("=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <y@example.jp>", [("山田", "y@example.jp")]),
        ("=?utf-8?B?SsO8cmdlbg?= <j@example.de>", [("Jürgen", "j@example.de")]),
        ("=?x-nowhere?Q?J=C3=BCrgen?= <j@example.de>", [("Jürgen", "j@example.de")]),
        ("=?utf-8?Q?J=FCrgen?= <j@example.de>", [("Jürgen", "j@example.de")]),
        ("=?unicode_escape?Q?=5Cx41?= <j@example.de>", [("\\x41", "j@example.de")]),
        ("=?utf-7?Q?+2AA-?= <j@example.de>", [("", "j@example.de")]),
    ],
)  # fmt: skip
def test_people_are_found_in_a_header(header: str, expected: list[tuple[str, str]]) -> None:
    assert mailboxes(header) == expected


def test_a_letter_that_is_cut_in_two_between_encoded_words_is_put_together() -> None:
    assert decoded_words("=?utf-8?B?SsM=?= =?utf-8?B?vHJnZW4=?= Weiss") == "Jürgen Weiss"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Jürgen".encode(), "Jürgen"),
        ("Jürgen".encode("cp1252"), "Jürgen"),
        ("山田".encode("iso2022_jp"), "山田"),
        (b"Ada\r\n\tByron", "Ada \tByron"),
    ],
)
def test_headers_in_no_declared_encoding_are_read(raw: bytes, text: str) -> None:
    assert header_text(raw) == text


@given(st.lists(st.tuples(NAMES, ADDRESSES), min_size=1, max_size=6))
def test_what_the_standard_library_writes_is_read_as_it_reads_it(people: list[tuple[str, str]]) -> None:
    header = ", ".join(
        formataddr((name, address)) if name.isascii() else f"{Header(name, 'utf-8').encode()} <{address}>"
        for name, address in people
    )

    found = mailboxes(header)

    assert [address for _, address in found] == [address for _, address in getaddresses([header])]
    assert [name for name, _ in found] == [name for name, _ in people]


@given(st.text(st.sampled_from('ab@.<>()",;:\\=?utf-8QB \t\n=é'), max_size=300))
def test_no_header_makes_reading_fail(header: str) -> None:
    for name, address in mailboxes(header):
        assert "@" in address
        assert name == clean_name(name)
        assert (name + address).encode("utf-8")


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "piece", ["(", '"', "<", "\\", '"\\', "=?a?Q?", "a@", "?= ", ",a", "(a)", "=?a?Q??= ", "a.", ':"', "(("]
)
def test_hostile_headers_are_read_at_once(piece: str) -> None:
    assert len(mailboxes(piece * 100_000)) <= MOST_ADDRESSES


def test_of_ten_thousand_recipients_the_first_are_read() -> None:
    header = ", ".join(f"Person {number} <p{number}@example.org>" for number in range(10_000))

    found = mailboxes(header)

    assert len(found) == MOST_ADDRESSES
    assert found[0] == ("Person 0", "p0@example.org")
