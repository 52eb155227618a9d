"""The help pages name what is really in the program."""

from __future__ import annotations

import re

from netgrow_desktop.ui.shell.help_pages import LICENCES
from tests.test_project import ROOT

FONTS = ROOT / "resources" / "fonts"


def test_every_font_that_is_shipped_is_named_with_its_licence() -> None:
    families = {re.sub(r"Figures|-.*", "", file.stem) for file in FONTS.glob("*.ttf")}
    named = {name.replace(" ", "") for name, _ in LICENCES}
    assert families
    assert families <= named
    assert not any("Noto" in name for name in named)
