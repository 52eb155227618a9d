"""Reports for browsers: text stays text, lengths are points, pictures are in the file, nothing is fetched or run."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageSize
from typing_extensions import override

from netgrow_desktop.reports.pages import html_bytes
from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.reports.summary import summary_document
from netgrow_desktop.reports.web import for_browsers
from tests.reports import networks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Addresses(HTMLParser):
    """Collects what a page would fetch, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.fetched: list[str] = []
        self.said: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.said += [value or "" for name, value in attrs if name == "alt"]
        self.fetched += [value or "" for name, value in attrs if name in {"src", "href", "srcset", "data"}]


def test_the_summary_is_one_file_with_its_charts_that_fetches_and_runs_nothing(qapp: QApplication) -> None:
    summary = replace(networks.usual(), owner='<script>alert("10px")</script>')
    html = html_bytes(summary_document(summary, paper_page(QPageSize.PageSizeId.A4))).decode()
    found = Addresses()
    found.feed(html)
    assert found.tags.isdisjoint({"script", "iframe", "object", "link", "base"})
    assert found.fetched
    assert all(each.startswith("data:image/svg+xml;base64,") for each in found.fetched)
    assert "&lt;script&gt;alert(&quot;10px&quot;)&lt;/script&gt;" in html
    assert "Network summary" in html
    assert "@page { size: 209.9mm 297.0mm; margin: 18.0mm" in html


def test_the_pictures_of_the_summary_say_what_they_show_to_those_who_do_not_see_them(qapp: QApplication) -> None:
    found = Addresses()
    found.feed(html_bytes(summary_document(networks.usual(), paper_page(QPageSize.PageSizeId.A4))).decode())
    shares, network_map, legend = filter(None, found.said)
    assert shares.startswith("Strategic: 41, 3%; Operational: 120, 8%")
    assert network_map.startswith("Strategic: 43; Operational: 89")
    assert "Know each other" in legend


def test_lengths_become_points_and_texts_stay_as_they_are() -> None:
    html = '<td width="500" style="padding-top:45px">a 45px &amp; &#8209; b</td><img src="box" width="80" height="80">'
    assert for_browsers(html, lambda _: None) == (
        '<td style="width:50pt;padding-top:4.5pt">a 45px &amp; &#8209; b</td>'
        '<span style="display:inline-block;width:8pt"></span>'
    )
