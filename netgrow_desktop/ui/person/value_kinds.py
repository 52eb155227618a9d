"""What a person may have several of: e-mails, phones, links, addresses, jobs and fields of one's own.

Each kind is a row of a table: what it is called, how a typed text becomes its value, how it is shown and opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl

from netgrow_desktop.domain.contacts import Address, CustomField, Email, Job, Link, Phone
from netgrow_desktop.domain.email_addresses import is_whole
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.ui.person.caption import label_words
from netgrow_desktop.ui.person.jobs import period_words
from netgrow_desktop.ui.person.links import mail_address, phone_address, short_web_address, web_address
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable

Value = Email | Phone | Link | Address | CustomField | Job


@dataclass(frozen=True, slots=True)
class ValueKind:
    """One kind: ``field`` is its name in storage, ``labels`` what its menu offers, ``icon`` opens it."""

    field: str
    labels: tuple[str, ...]
    icon: str
    empty: Callable[[str], Value]
    address: Callable[[str], QUrl | None]
    sound: Callable[[str], bool]


def _nowhere(_text: str) -> QUrl | None:
    return None


def _anything(_text: str) -> bool:
    return True


EMAILS = ValueKind("emails", ("work", "home", "other"), "mail", lambda label: Email("", label), mail_address, is_whole)
PHONES = ValueKind(
    "phones",
    ("work", "mobile", "home", "other"),
    "phone",
    lambda label: Phone("", label),
    phone_address,
    lambda text: any(letter.isdecimal() for letter in text),
)
LINKS = ValueKind(
    "links",
    ("work", "home", "other"),
    "external-link",
    lambda label: Link("", label),
    web_address,
    lambda text: web_address(text) is not None,
)
ADDRESSES = ValueKind(
    "addresses", ("work", "home", "other"), "", lambda label: Address(label=label), _nowhere, _anything
)
JOBS = ValueKind("jobs", (), "", lambda _label: Job(), _nowhere, _anything)
CUSTOM = ValueKind("custom", (), "", lambda label: CustomField(label, ""), _nowhere, _anything)


def kind_name(kind: ValueKind) -> str:
    """Give the name of a kind in the person's language ("E-mail")."""
    names = {
        "emails": QCoreApplication.translate("ValueKind", "E-mail"),
        "phones": QCoreApplication.translate("ValueKind", "Phone"),
        "links": QCoreApplication.translate("ValueKind", "Web"),
        "addresses": QCoreApplication.translate("ValueKind", "Address"),
        "jobs": QCoreApplication.translate("ValueKind", "Job"),
        "custom": QCoreApplication.translate("ValueKind", "Own field"),
    }
    return names[kind.field]


def problem_with(kind: ValueKind, text: str) -> str:
    """Say what is wrong with a typed text, "" where nothing is. An empty one takes the value away."""
    if not text or kind.sound(text):
        return ""
    problems = {
        "emails": QCoreApplication.translate("ValueKind", "That does not look like an e-mail address."),
        "phones": QCoreApplication.translate("ValueKind", "That does not look like a phone number."),
        "links": QCoreApplication.translate("ValueKind", "That does not look like a web address."),
    }
    return problems[kind.field]


def opening_words(kind: ValueKind) -> str:
    """Say what opening a value of this kind does."""
    words = {
        "emails": QCoreApplication.translate("ValueKind", "Write an e-mail"),
        "phones": QCoreApplication.translate("ValueKind", "Call"),
        "links": QCoreApplication.translate("ValueKind", "Open in the browser"),
    }
    return words.get(kind.field, "")


def text_of(value: Value) -> str:
    """Give the text of a value that has one."""
    match value:
        case Email(address=text) | Phone(number=text) | Link(url=text) | CustomField(value=text):
            return text
        case _:
            return ""


def with_text(value: Value, text: str) -> Value:
    """Give the value with another text."""
    match value:
        case Email():
            return value._replace(address=text)
        case Phone():
            return value._replace(number=text)
        case Link():
            return value._replace(url=text)
        case CustomField():
            return value._replace(value=text)
        case _:
            return value


def label_of(value: Value) -> str:
    """Give the label of a value; a job has none."""
    return "" if isinstance(value, Job) else value.label


def with_label(value: Value, label: str) -> Value:
    """Give the value with another label; a job stays as it is."""
    return value if isinstance(value, Job) else value._replace(label=label)


def is_empty(value: Value) -> bool:
    """Tell whether a value holds nothing, so that it is to be taken away."""
    if isinstance(value, Address):
        return not any(value._replace(label=""))
    if isinstance(value, Job):
        return not any(value)
    return not text_of(value).strip()


def shown(value: Value) -> str:
    """Give a value as it is shown at rest."""
    return short_web_address(value.url) if isinstance(value, Link) else one_line(text_of(value))


def caption_of(kind: ValueKind, value: Value) -> str:
    """Give what stands before a value: its label, else what it is."""
    if isinstance(value, Link) and profile_slug(value.url):
        return "LinkedIn"
    if isinstance(value, Job):
        return period_words(value) or kind_name(kind)
    return label_words(value.label) or kind_name(kind)
