"""The help pages name what is really in the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.ui.shell.help_pages import LICENCES, help_paragraphs
from tests.test_project import ROOT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FONTS = ROOT / "resources" / "fonts"


def test_every_font_that_is_shipped_is_named_with_its_licence() -> None:
    families = {re.sub(r"Figures|-.*", "", file.stem) for file in FONTS.glob("*.ttf")}
    named = {name.replace(" ", "") for name, _ in LICENCES}
    assert families
    assert families <= named
    assert not any("Noto" in name for name in named)


def test_the_help_says_how_to_get_the_file_from_linkedin(qapp: QApplication) -> None:
    first = help_paragraphs()[0][1]
    assert "Settings > Data privacy > Get a copy of your data > Connections" in first
