"""What is to be printed and how, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.label_stock import LabelStock, usual_stock
from netgrow_desktop.domain.printed_people import Order, Whom
from netgrow_desktop.reports.summary import Extent

if TYPE_CHECKING:
    from collections.abc import Callable

    from netgrow_desktop.reports.pages import Sheets
    from netgrow_desktop.reports.paper import PageFormat


EVERYBODY = Whom()


class PrintKind(StrEnum):
    """What can be printed; GIVEN is what another page brought along."""

    GIVEN = "given"
    SUMMARY = "summary"
    CATEGORIES = "categories"
    WEEK = "week"
    INTERVIEWS = "interviews"
    COMPACT = "compact"
    DETAILED = "detailed"
    PHONES = "phones"
    LABELS = "labels"
    CAREER = "career"
    MAP = "map"


class Given(NamedTuple):
    """Something that a page brought along: what it is called, its file without the ending, and how it is laid out."""

    title: str
    sentence: str
    file_name: str
    lay_out: Callable[[PageFormat], Sheets]


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that decides what the sheets look like.

    ``weeks_ahead`` is 0 for this week; ``interview`` is 0 for all with a day; ``first_label`` is 1 for a whole sheet.
    """

    kind: PrintKind
    page: PageFormat
    whom: Whom = EVERYBODY
    order: Order = Order.NAME
    extent: Extent = Extent.WITH_LISTS
    weeks_ahead: int = 0
    interview: int = 0
    stock: LabelStock = field(default_factory=lambda: usual_stock("a4"))
    first_label: int = 1
    outlines: bool = False
