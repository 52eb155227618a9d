"""What desktops on Linux want to find: the entry in the menu, icons, the kind of file, and the program's description.

Formats: Desktop Entry Specification 1.4 (what Debian 12 can check), AppStream 0.16, Shared MIME Info 0.21,
Icon Theme Specification.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from installers.product import (
    DOCUMENTS,
    FEATURES,
    IDENTIFIER,
    KEYWORDS,
    MAKER,
    NAME,
    PARAGRAPHS,
    ROOT,
    SUMMARY,
    TITLE,
    build_time,
    version,
)

if TYPE_CHECKING:
    from pathlib import Path

GERMAN_SUMMARY = "Ihr berufliches Netzwerk erfassen, auswerten und pflegen"
ICONS = ROOT / "resources" / "icons" / "app"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def write_share(folder: Path) -> None:
    """Write everything that belongs below ``/usr/share`` or ``~/.local/share``, but for the manual."""
    texts = {
        f"applications/{NAME}.desktop": desktop_entry(NAME),
        f"metainfo/{IDENTIFIER}.metainfo.xml": metainfo(),
        f"mime/packages/{NAME}.xml": mime_types(),
    }
    for name, text in texts.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for picture, place in icons().items():
        target = folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, target)


def desktop_entry(command: str) -> str:
    """Give the entry that starts *command*, already quoted as the Exec key wants it, with the files it is given."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.4",
        f"Name={TITLE}",
        "GenericName=Professional Network",
        "GenericName[de]=Berufliches Netzwerk",
        f"Comment={SUMMARY}",
        f"Comment[de]={GERMAN_SUMMARY}",
        f"Exec={command} %F",
        f"Icon={NAME}",
        "Terminal=false",
        "Categories=Office;ContactManagement;Qt;",
        f"Keywords={';'.join(KEYWORDS)};",
        "Keywords[de]=Kontakte;Netzwerk;Adressbuch;Wiedervorlage;vCard;LinkedIn;",
        f"MimeType={';'.join(each for document in DOCUMENTS for each in document.mime_types)};",
        "StartupNotify=true",
        f"StartupWMClass={NAME}",
    )
    return "\n".join(lines) + "\n"


def metainfo() -> str:
    """Give the description for software centres."""
    day = datetime.fromtimestamp(build_time(), UTC).date()
    paragraphs = "\n".join(f"    <p>{escape(each)}</p>" for each in PARAGRAPHS)
    features = "\n".join(f"      <li>{escape(each)}</li>" for each in FEATURES)
    keywords = "\n".join(f"    <keyword>{escape(each)}</keyword>" for each in KEYWORDS)
    types = "\n".join(f"    <mediatype>{each}</mediatype>" for document in DOCUMENTS for each in document.mime_types)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <name>{TITLE}</name>
  <summary>{escape(SUMMARY)}</summary>
  <summary xml:lang="de">{escape(GERMAN_SUMMARY)}</summary>
  <developer_name>{escape(MAKER)}</developer_name>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <description>
{paragraphs}
    <ul>
{features}
    </ul>
  </description>
  <launchable type="desktop-id">{NAME}.desktop</launchable>
  <icon type="stock">{NAME}</icon>
  <categories>
    <category>Office</category>
    <category>ContactManagement</category>
  </categories>
  <keywords>
{keywords}
  </keywords>
  <provides>
    <binary>{NAME}</binary>
{types}
  </provides>
  <languages>
    <lang percentage="100">en</lang>
    <lang percentage="100">de</lang>
  </languages>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{version()}" date="{day.isoformat()}"/>
  </releases>
</component>
"""


def mime_types() -> str:
    """Give the description of the files that are the program's own: an SQLite database with another ending."""
    own = (document for document in DOCUMENTS if document.own)
    types = "\n".join(
        f'  <mime-type type="{document.mime_types[0]}">\n'
        f"    <comment>{escape(document.title)}</comment>\n"
        '    <sub-class-of type="application/vnd.sqlite3"/>\n'
        f'    <icon name="{NAME}"/>\n'
        + "".join(f'    <glob pattern="*.{ending}"/>\n' for ending in document.endings)
        + "  </mime-type>"
        for document in own
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n{types}\n</mime-info>\n'
    )


def icons() -> dict[Path, str]:
    """Give each picture of the application icon with its place below ``share``."""
    places = {ICONS / f"{NAME}-{size}.png": f"icons/hicolor/{size}x{size}/apps/{NAME}.png" for size in ICON_SIZES}
    return {**places, ICONS / f"{NAME}.svg": f"icons/hicolor/scalable/apps/{NAME}.svg"}
