"""The network summary without a window: for the command line and for machines without a display."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QPageSize

from netgrow_desktop.reports.pages import write_pdf
from netgrow_desktop.reports.paper import paper_page, usual_page
from netgrow_desktop.reports.summary import summary_document

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.domain.summary import NetworkSummary

_PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


def write_summary(summary: NetworkSummary, path: Path, paper: str | None = None) -> None:
    """Write the summary as PDF on ``"a4"`` or ``"letter"`` (None: what the locale uses). Raises NetGrowError."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication(sys.argv[:1])
        application.setApplicationName("netgrow-desktop")
        # The command line speaks English; days are named in the language of the sentences that they stand in.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.system().territory()))
    page = paper_page(_PAPERS[paper]) if paper else usual_page()
    write_pdf(summary_document(summary, page), path)
