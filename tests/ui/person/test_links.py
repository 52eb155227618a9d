"""Only harmless addresses are opened, and nothing is smuggled into them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl

from netgrow_desktop.ui.person.links import (
    mail_address,
    open_address,
    phone_address,
    short_web_address,
    web_address,
)


def encoded(url: QUrl | None) -> str | None:
    return bytes(url.toEncoded().data()).decode() if url is not None else None


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("ada@northwind.example", "mailto:ada@northwind.example"),
        (" ada.k-w_x@northwind.example ", "mailto:ada.k-w_x@northwind.example"),
        ("ada+news@northwind.example", "mailto:ada%2Bnews@northwind.example"),
        ("ada@northwind.example?bcc=eve@evil.example", None),
        ("ada@northwind.example?bcc=eve", "mailto:ada@northwind.example%3Fbcc%3Deve"),
        ("ada?bcc=eve@evil.example", "mailto:ada%3Fbcc%3Deve@evil.example"),
        ("ada&cc=eve@evil.example", "mailto:ada%26cc%3Deve@evil.example"),
        ("ada@northwind.example,eve@evil.example", None),
        ("ada%0D%0ABcc:eve@evil.example", "mailto:ada%250D%250ABcc%3Aeve@evil.example"),
        ("ada#x@northwind.example", "mailto:ada%23x@northwind.example"),
        ("josé@exämple.example", "mailto:jos%C3%A9@ex%C3%A4mple.example"),
        ("ada\r\nBcc: eve@evil.example", None),
        ("ada\n@northwind.example", None),
        ("ada @northwind.example", None),
        ("ada\u202e@northwind.example", None),
        ("ada", None),
        ("@northwind.example", None),
        ("ada@", None),
        ("", None),
        ("a@" + "x" * 5000, None),
    ],
)
def test_an_email_goes_to_one_person_and_carries_nothing_else(address: str, url: str | None) -> None:
    found = mail_address(address)
    assert encoded(found) == url
    if found is not None:
        assert found.scheme() == "mailto"
        assert not found.hasQuery()
        assert not found.hasFragment()


@pytest.mark.parametrize(
    ("number", "url"),
    [
        ("+49 30 1234567", "tel:+49301234567"),
        ("(030) 123-45.67", "tel:0301234567"),
        ("030 1234567 ext. 12", "tel:0301234567"),
        ("*#06#", None),
        ("123;phone-context=evil", "tel:123"),
        ("call me", None),
        ("+", None),
        ("1" * 5000, None),
    ],
)
def test_only_digits_are_dialled(number: str, url: str | None) -> None:
    assert encoded(phone_address(number)) == url


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://www.example.org/a?b=c", "https://www.example.org/a?b=c"),
        ("HTTP://example.org", "http://example.org"),
        ("www.example.org/me", "https://www.example.org/me"),
        ("linkedin.com/in/ada", "https://linkedin.com/in/ada"),
        ("example.org:8080/x", "https://example.org:8080/x"),
        ("file:///etc/passwd", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://example.org", None),
        ("smb://server/share", None),
        ("\\\\server\\share", None),
        ("/etc/passwd", None),
        ("https://user:secret@example.org", None),
        ("https://", None),
        ("https://exam ple.org", None),
        ("https://example.org\r\nx", None),
        ("just words", None),
        ("", None),
    ],
)
def test_only_web_pages_are_web_addresses(typed: str, url: str | None) -> None:
    assert encoded(web_address(typed)) == url


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "ssh://host", "x-app:do", ""])
def test_other_schemes_are_never_opened(url: str) -> None:
    assert not open_address(QUrl(url))


def test_a_linkedin_profile_is_shown_by_its_name() -> None:
    assert short_web_address("https://www.linkedin.com/in/Ada-K/?x=1") == "in/ada-k"
    assert short_web_address("https://www.example.org/blog/") == "example.org/blog"
