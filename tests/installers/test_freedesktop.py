"""What Linux desktops find of the program says the same everywhere, and fits the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from installers.freedesktop import ICON_SIZES, desktop_entry, icons, metainfo, mime_types
from installers.product import DOCUMENTS, NAME, ROOT, version
from PySide6.QtCore import QXmlStreamReader
from PySide6.QtGui import QImage

from netgrow_desktop.ui.shell.drops import NETWORK_SUFFIX


def test_the_menu_entry_starts_the_command_with_the_files_it_is_given() -> None:
    lines = desktop_entry("/somewhere/netgrow-desktop").splitlines()

    assert "Exec=/somewhere/netgrow-desktop %F" in lines
    assert "Terminal=false" in lines


def test_the_window_the_icon_and_the_entry_have_one_name() -> None:
    lines = desktop_entry(NAME).splitlines()

    assert f"Icon={NAME}" in lines
    assert f"StartupWMClass={NAME}" in lines
    # What Wayland and the task bar know the window by.
    assert f'setDesktopFileName("{NAME}")' in (ROOT / "netgrow_desktop" / "app.py").read_text(encoding="utf-8")


def test_the_entry_offers_itself_for_cards_tables_calendars_and_networks() -> None:
    (types,) = [line for line in desktop_entry(NAME).splitlines() if line.startswith("MimeType=")]

    assert types == "MimeType=application/x-netgrow;text/vcard;text/x-vcard;text/csv;text/calendar;"


@pytest.mark.parametrize("text", [metainfo(), mime_types()], ids=["metadata", "types"])
def test_what_is_xml_is_well_formed(text: str) -> None:
    reader = QXmlStreamReader(text)
    while not reader.atEnd():
        reader.readNext()

    assert reader.errorString() == ""


def test_the_metadata_name_the_entry_the_version_and_the_same_types() -> None:
    text = metainfo()

    assert f'<launchable type="desktop-id">{NAME}.desktop</launchable>' in text
    assert re.findall('<release version="(.*?)"', text) == [version()]
    assert re.findall("<mediatype>(.*)</mediatype>", text) == [
        each for document in DOCUMENTS for each in document.mime_types
    ]


def test_a_network_is_a_database_of_the_program_by_its_ending() -> None:
    text = mime_types()

    assert re.findall('<mime-type type="(.*)">', text) == ["application/x-netgrow"]
    assert f'<glob pattern="*{NETWORK_SUFFIX}"/>' in text
    assert '<sub-class-of type="application/vnd.sqlite3"/>' in text


def test_there_is_an_icon_of_each_size_and_one_of_any_size() -> None:
    drawn = {place: QImage(str(picture)).size().toTuple() for picture, place in icons().items()}

    assert f"icons/hicolor/scalable/apps/{NAME}.svg" in drawn
    for size in ICON_SIZES:
        assert drawn[f"icons/hicolor/{size}x{size}/apps/{NAME}.png"] == (size, size)
    assert all(Path(picture).is_file() for picture in icons())
