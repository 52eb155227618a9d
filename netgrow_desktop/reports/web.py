"""Reports for a browser: one file with everything in it, which opens nothing and runs nothing.

What Qt's rich text calls a pixel is a tenth of a point on our pages; browsers get points.
"""

from __future__ import annotations

import re
from base64 import b64encode
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPainter
from typing_extensions import override

from netgrow_desktop.reports.figures import reader_locale
from netgrow_desktop.reports.paper import DOTS_PER_INCH, UNITS
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_NORMAL, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from netgrow_desktop.reports.paper import PageFormat

    Drawing = Callable[[QPainter, QRectF], None]

_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_MILLIMETRES = 25.4 / 72

STYLE = f"""
html {{ background: {LIGHT.window}; }}
body {{
  margin: 24pt auto; padding: 36pt; color: {LIGHT.text}; background: {LIGHT.raised};
  font: {WEIGHT_NORMAL} 10pt/1.25 Inter, system-ui, sans-serif; overflow-wrap: break-word;
}}
table {{ border-collapse: collapse; width: 100%; }}
thead {{ display: table-header-group; }}
tr, section.label {{ break-inside: avoid; }}
td, th {{ text-align: start; vertical-align: top; font-weight: {WEIGHT_NORMAL}; }}
th[align=right], td[align=right] {{ text-align: end; }}
h1, h2 {{ font-weight: {WEIGHT_STRONG}; margin: 0; break-after: avoid; }}
h1 {{ font-size: 21pt; }}
h2 {{ font-size: 11pt; margin-top: 14pt; }}
p {{ margin: 0; }}
img {{ vertical-align: baseline; max-width: 100%; }}
.name {{ font-weight: {WEIGHT_STRONG}; font-size: 11pt; }}
.strong {{ font-weight: {WEIGHT_STRONG}; }}
.quiet {{ color: {LIGHT.muted}; }}
.small, footer {{ color: {LIGHT.muted}; font-size: 8.5pt; }}
.list {{ table-layout: fixed; overflow-wrap: anywhere; }}
.list th {{ color: {LIGHT.muted}; font-size: 8.5pt; border-bottom: 0.9pt solid {LIGHT.text}; padding: 0 12pt 3pt 0; }}
.list td {{ border-bottom: 0.5pt solid {LIGHT.line}; padding: 4.5pt 12pt 4.5pt 0; }}
.list tr.joined td {{ border-bottom: none; padding-bottom: 0; break-after: avoid; }}
footer {{ margin-top: 24pt; }}
@media print {{ html, body {{ background: none; }} body {{ margin: 0; padding: 0; max-width: none; }} }}
"""


def web_page(title: str, author: str, made: str, page: PageFormat, body: str, *, gray: bool = False) -> str:
    """Give a whole HTML file around *body*, for a screen of any width and for printing on that paper."""
    width, height = (f"{side * _MILLIMETRES:.1f}mm" for side in (page.width, page.height))
    margins = " ".join(f"{side * _MILLIMETRES:.1f}mm" for side in (page.top, page.right, page.bottom, page.left))
    paper = (
        f"@page {{ size: {width} {height}; margin: {margins}; }} body {{ max-width: {page.text_width / UNITS:g}pt; }}"
    )
    shades = " html { filter: grayscale(1); }" if gray else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(reader_locale().bcp47Name())}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<title>{escape(title)}</title>\n<meta name="author" content="{escape(author)}">\n'
        f'<meta name="generator" content="NetGrow Desktop">\n<style>{STYLE}{paper}{shades}</style>\n</head>\n'
        f"<body>\n{body}\n<footer>{escape(made)}</footer>\n</body>\n</html>\n"
    )


def for_browsers(html: str, drawing: Callable[[str], Drawing | None]) -> str:
    """Give HTML that was written for Qt's pages as a browser takes it, with its drawings in it."""
    rewriter = _Rewriter(drawing)
    rewriter.feed(html)
    rewriter.close()
    return "".join(rewriter.parts)


def picture(draw: Drawing, width: float, height: float, words: str = "") -> str:
    """Give a drawing of that size, in layout units, as an image within the HTML; *words* are read in its place."""
    content = b64encode(svg(draw, width, height)).decode("ascii")
    return f'<img src="data:image/svg+xml;base64,{content}" alt="{escape(words)}" style="width:{width / UNITS:g}pt">'


def svg(draw: Drawing, width: float, height: float) -> bytes:
    """Give a drawing as SVG; it is drawn in layout units."""
    from PySide6.QtSvg import QSvgGenerator

    content = QByteArray()
    device = QBuffer(content)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setResolution(DOTS_PER_INCH)
    generator.setSize(QSize(round(width), round(height)))
    generator.setViewBox(QRectF(0, 0, width, height))
    painter = QPainter(generator)
    draw(painter, QRectF(0, 0, width, height))
    painter.end()
    device.close()
    return bytes(content.data())


class _Rewriter(HTMLParser):
    """Copies HTML, with lengths in points and drawings in place of the names that stand for them."""

    def __init__(self, drawing: Callable[[str], Drawing | None]) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self._drawing = drawing

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "img":
            self.parts.append(self._image(values))
            return
        width = values.pop("width", "")
        style = _PIXELS.sub(lambda found: f"{float(found[1]) / UNITS:g}pt", values.get("style", ""))
        if width.isdecimal():
            style = f"width:{int(width) / UNITS:g}pt;{style}"
        if style:
            values["style"] = style
        self.parts.append(f"<{tag}{''.join(_written(values.items()))}>")

    @override
    def handle_endtag(self, tag: str) -> None:
        self.parts.append(f"</{tag}>")

    @override
    def handle_data(self, data: str) -> None:
        self.parts.append(data)

    @override
    def handle_entityref(self, name: str) -> None:
        self.parts.append(f"&{name};")

    @override
    def handle_charref(self, name: str) -> None:
        self.parts.append(f"&#{name};")

    def _image(self, values: dict[str, str]) -> str:
        draw = self._drawing(values.get("src", ""))
        width, height = (float(values.get(side, "0")) for side in ("width", "height"))
        if draw is None or not width or not height:
            return f'<span style="display:inline-block;width:{width / UNITS:g}pt"></span>'
        return picture(draw, width, height, values.get("alt", ""))


def _written(values: Iterable[tuple[str, str]]) -> Iterable[str]:
    return (f' {name}="{escape(value)}"' for name, value in values)
