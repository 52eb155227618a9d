"""Write the pictures that are made from others: the style sheet's, and the application icon in its sizes.

Run it after a change of the colours in ``netgrow_desktop/theme_tokens.py`` or of the application icon:
``python packaging/make_icons.py [FOLDER]`` (default: ``resources/icons``).
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import PALETTES
from netgrow_desktop.ui.icons import APPLICATION_ICON_SIZES, control_pictures


def write_control_pictures(folder: Path) -> None:
    """Write the style sheet's pictures, one folder per palette."""
    for palette in PALETTES:
        target = folder / "controls" / palette.name
        target.mkdir(parents=True, exist_ok=True)
        for name, text in control_pictures(palette).items():
            (target / name).write_text(text, encoding="utf-8")


def write_application_icons(folder: Path) -> None:
    """Draw the application icon in each of its sizes; the smallest ones have a simpler drawing."""
    target = folder / "app"
    target.mkdir(parents=True, exist_ok=True)
    for size in APPLICATION_ICON_SIZES:
        drawing = "netgrow-desktop-small.svg" if size <= 24 else "netgrow-desktop.svg"
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(resource("icons", "app", drawing))).render(painter, QRectF(0, 0, size, size))
        painter.end()
        if not image.save(str(target / f"netgrow-desktop-{size}.png")):
            raise OSError(f"could not write the icon of {size} pixels into {target}")


def main() -> None:
    """Write everything into the folder that was named, or into the project's own."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else resource("icons")
    app = QGuiApplication(["make_icons", "-platform", "offscreen"])
    write_control_pictures(folder)
    write_application_icons(folder)
    app.quit()


if __name__ == "__main__":
    main()
