"""What is printed becomes a file whose name says what is in it, on every system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPageSize

from netgrow_desktop.reports.paper import paper_page
from netgrow_desktop.services.printing import PrintingService
from netgrow_desktop.ui.printing.choices import Choices, PrintKind
from netgrow_desktop.ui.printing.making import make
from tests.ui.conftest import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from netgrow_desktop.storage.network import Network


@pytest.mark.parametrize(
    ("kind", "begins"),
    [(PrintKind.WEEK, "Follow-ups week of 2026-09-1"), (PrintKind.COMPACT, "Contacts 2026-09-16")],
)
def test_the_name_of_a_file_says_what_it_is_and_of_when(
    qapp: QApplication, filled_network: Network, kind: PrintKind, begins: str
) -> None:
    choices = Choices(kind, paper_page(QPageSize.PageSizeId.A4))
    made = make(PrintingService(filled_network), choices, TODAY, lambda _done, _whole: None)
    assert made.file_name.startswith(begins)
    assert not re.search(r'[<>:"/\\|?*]', made.file_name)
