"""The career map on paper: a line of the years with every stage on it, and below it who is known from where."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from netgrow_desktop.domain.career import StageKind
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.reports.document import isolated, shown
from netgrow_desktop.reports.figures import count, iso_date
from netgrow_desktop.reports.listing_rows import broken_lines
from netgrow_desktop.reports.paper import UNITS, paper_font
from netgrow_desktop.reports.people_lists import people_imprint
from netgrow_desktop.reports.picture_sheets import PictureSheets, room_of_title
from netgrow_desktop.theme_tokens import LIGHT, WEIGHT_STRONG

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPainter

    from netgrow_desktop.domain.career import Stage
    from netgrow_desktop.domain.printed_career import PrintedCareer, PrintedStage
    from netgrow_desktop.reports.paper import PageFormat
    from netgrow_desktop.reports.voice import Voice
    from netgrow_desktop.reports.web import Drawing

SMALL, NAME = 8.0, 9.5
"""Sizes of type: of what stands in the map, and of what the stages are called; in points."""
BAR, BAR_STEP = 11.0, 14.0
"""Height of a stage's bar in the line of years, and from one to the next below it, in points."""
NARROWEST_CARD, LOWEST_CARD = 150.0, 96.0
"""A stage's card is at least so wide and high, in points; what does not fit goes onto another sheet."""
WIDEST_NAME = 130.0
"""A card that is twice so wide, in points, has its people in two columns."""
GAP = 14.0
MONTHS = 12


class Span(NamedTuple):
    """A stage in the line of years: its number from 1, its row there, and from when to when, in years."""

    number: int
    row: int
    first: float
    last: float
    kind: StageKind


def career_map(career: PrintedCareer, page: PageFormat, voice: Voice) -> PictureSheets:
    """Lay the career out. Raises NetGrowError where there are no stages."""
    if not career.stages:
        raise NetGrowError("paper.no_career")
    title = voice.plain("paper.career")
    people = sum(len(each.people) for each in career.stages)
    lead = (voice.plain("paper.career_sum", n=people, stages=voice.plain("paper.stages", n=len(career.stages))),)
    spans = _spans(career)
    room = page.text_height - room_of_title(title, lead, page) - _line_height(spans)
    across = max(1, int((page.text_width + GAP * UNITS) // ((NARROWEST_CARD + GAP) * UNITS)))
    across = min(across, len(career.stages))
    first = across * max(1, int(room // (LOWEST_CARD * UNITS)))
    further = across * max(1, int(page.text_height // (LOWEST_CARD * UNITS)))
    numbered = list(enumerate(career.stages, start=1))
    shares = [numbered[:first], *(numbered[at : at + further] for at in range(first, len(numbered), further))]
    drawings = [_drawing(share, spans if at == 0 else [], across, voice) for at, share in enumerate(shares)]
    imprint = people_imprint(title, career.owner, career.day, voice)
    return PictureSheets(page, imprint, title, lead, drawings, _table(career, voice))


def _spans(career: PrintedCareer) -> list[Span]:
    """Give the stages whose days are known, each in the first row in which it overlaps with no other."""
    found: list[Span] = []
    ends: list[float] = []
    dated = [(number, each.stage) for number, each in enumerate(career.stages, start=1) if each.stage.started_on]
    for number, stage in sorted(dated, key=lambda each: each[1].started_on):
        first, last = _years(stage, career.day)
        row = next((row for row, end in enumerate(ends) if end <= first), len(ends))
        ends[row : row + 1] = [last]
        found.append(Span(number, row, first, last, stage.kind))
    return found


def _years(stage: Stage, today: date) -> tuple[float, float]:
    first = _year(stage.started_on, 0)
    last = _year(stage.finished_on, 1) if stage.finished_on else today.year + today.month / MONTHS
    return first, max(last, first + 1 / MONTHS)


def _year(iso: str, after: int) -> float:
    """Give an ISO day, of whatever precision, as a number of years; with *after* 1 its end."""
    month = iso[5:7]
    if month.isdecimal():
        return int(iso[:4]) + (int(month) - 1 + after) / MONTHS
    return int(iso[:4]) + after


def _line_height(spans: Sequence[Span]) -> float:
    if not spans:
        return 0.0
    rows = max(span.row for span in spans) + 1
    return (rows * BAR_STEP + 2 * SMALL + GAP) * UNITS


def _drawing(share: Sequence[tuple[int, PrintedStage]], spans: Sequence[Span], across: int, voice: Voice) -> Drawing:
    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.save()
        high = _line_height(spans)
        if spans:
            _draw_line(painter, QRectF(rect.left(), rect.top(), rect.width(), high), spans)
        below = rect.adjusted(0, high, 0, 0)
        rows = -(-len(share) // across)
        gap = GAP * UNITS
        width = (below.width() - gap * (across - 1)) / across
        height = (below.height() - gap * (rows - 1)) / rows
        for at, (number, each) in enumerate(share):
            left = below.left() + at % across * (width + gap)
            top = below.top() + at // across * (height + gap)
            _draw_card(painter, QRectF(left, top, width, height), number, each, voice)
        painter.restore()

    return draw


def _draw_line(painter: QPainter, rect: QRectF, spans: Sequence[Span]) -> None:
    """Draw the years from left to right with a bar for each stage: solid for a job, an outline for a school."""
    first = int(min(span.first for span in spans))
    last = -int(-max(span.last for span in spans) // 1)
    scale = rect.width() / max(last - first, 1)
    font = paper_font(SMALL)
    metrics = QFontMetricsF(font)
    bottom = rect.top() + (max(span.row for span in spans) + 1) * BAR_STEP * UNITS
    painter.setFont(font)
    step = next(each for each in (1, 2, 5, 10, 20, 50, 100) if each * scale > metrics.horizontalAdvance("2026") * 1.9)
    for year in range(first, last + 1):
        x = rect.left() + (year - first) * scale
        is_told = year % step == 0
        painter.setPen(QPen(QColor(LIGHT.line), 0.6 * UNITS))
        if is_told:
            painter.drawLine(QLineF(x, rect.top(), x, bottom))
            painter.setPen(QColor(LIGHT.muted))
            wide = metrics.horizontalAdvance(str(year))
            at = min(max(x - wide / 2, rect.left()), rect.right() - wide)
            painter.drawText(QPointF(at, bottom + metrics.ascent() + UNITS), str(year))
    for span in spans:
        top = rect.top() + span.row * BAR_STEP * UNITS
        bar = QRectF(rect.left() + (span.first - first) * scale, top, (span.last - span.first) * scale, BAR * UNITS)
        _draw_bar(painter, bar, span.number, span.kind)


def _draw_bar(painter: QPainter, bar: QRectF, number: int, kind: StageKind) -> None:
    inner = bar.adjusted(0.5 * UNITS, 0, -0.5 * UNITS, 0)
    is_job = kind is StageKind.JOB
    painter.setPen(QPen(QColor(LIGHT.accent), 0.8 * UNITS))
    painter.setBrush(QColor(LIGHT.accent if is_job else LIGHT.raised))
    painter.drawRoundedRect(inner, 2 * UNITS, 2 * UNITS)
    font = paper_font(SMALL, WEIGHT_STRONG)
    metrics = QFontMetricsF(font)
    text = count(number)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.on_accent if is_job else LIGHT.text))
    if metrics.horizontalAdvance(text) < inner.width():
        middle = inner.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(inner.center().x() - metrics.horizontalAdvance(text) / 2, middle), text)


def _draw_card(painter: QPainter, rect: QRectF, number: int, each: PrintedStage, voice: Voice) -> None:
    """Draw a stage's name, days and people, as many as there is room for; an empty one has a dashed edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = QPen(QColor(LIGHT.field_line), 0.8 * UNITS)
    if not each.people:
        edge.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(edge)
    painter.drawRoundedRect(rect, 4 * UNITS, 4 * UNITS)
    inner = rect.adjusted(8 * UNITS, 8 * UNITS, -8 * UNITS, -6 * UNITS)
    badge = QRectF(inner.left(), inner.top(), 17 * UNITS, BAR * UNITS)
    _draw_bar(painter, badge, number, each.stage.kind)
    words = _Writer(painter, inner)
    words.indent = 21 * UNITS
    words.write(isolated(shown(each.stage.label)), NAME, strong=True, most=2)
    words.indent = 0
    words.write(_about(each.stage, voice), SMALL, colour=LIGHT.muted, most=2)
    words.write(_days(each.stage, voice), SMALL, colour=LIGHT.muted, most=1)
    words.top += 3 * UNITS
    _write_people(words, each, voice)


class _Writer:
    """Writes lines one below the other into a box."""

    def __init__(self, painter: QPainter, box: QRectF) -> None:
        self._painter = painter
        self.box = box
        self.top = box.top()
        self.indent = 0.0

    def room(self, points: float) -> int:
        """Give how many lines still fit."""
        return int((self.box.bottom() - self.top) // QFontMetricsF(paper_font(points)).height())

    def write(
        self,
        text: str,
        points: float,
        *,
        strong: bool = False,
        colour: str = LIGHT.text,
        most: int = 1,
        ending: str = "",
    ) -> None:
        """Write a text in at most so many lines; what is longer ends with an ellipsis, before the *ending*."""
        if not text:
            return
        font = paper_font(points, WEIGHT_STRONG) if strong else paper_font(points)
        metrics = QFontMetricsF(font)
        width = self.box.width() - self.indent - metrics.horizontalAdvance(ending)
        lines = [line for line, _ in broken_lines(text, font, metrics, width)]
        if len(lines) > most:
            rest = " ".join(lines[most - 1 :]).replace("- ", "-")
            lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
        lines[-1] += ending
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        for line in lines:
            self._painter.drawText(QPointF(self.box.left() + self.indent, self.top + metrics.ascent()), line)
            self.top += metrics.height()

    def write_columns(self, lines: Sequence[tuple[str, str]], points: float, columns: int, rows: int) -> None:
        """Write lines, each with its ending, below each other, the next column beginning where *rows* are full."""
        box, top = self.box, self.top
        width = box.width() / columns
        for at in range(0, len(lines), rows):
            self.box = QRectF(box.left() + at // rows * width, box.top(), width, box.height())
            self.top = top
            for line, ending in lines[at : at + rows]:
                self.write(line, points, ending=ending)
        self.box = box


def _write_people(words: _Writer, each: PrintedStage, voice: Voice) -> None:
    if not each.people:
        words.write(voice.plain("paper.stage_nobody"), SMALL, most=2)
        if each.proposed:
            words.write(voice.plain("paper.stage_proposed", n=each.proposed), SMALL, colour=LIGHT.muted)
        return
    columns = max(1, int(words.box.width() // (WIDEST_NAME * UNITS)))
    room = max(words.room(SMALL), 1)
    named = each.people if len(each.people) <= room * columns else each.people[: room * columns - 1]
    lines = [(isolated(shown(name)), f" – {voice.plain(f'paper.{mark}')}" if mark else "") for name, mark in named]
    if len(named) < len(each.people):
        lines.append((voice.plain("paper.stage_more", n=len(each.people) - len(named)), ""))
    words.write_columns(lines, SMALL, columns, room)


def _about(stage: Stage, voice: Voice) -> str:
    kind = voice.plain("paper.job" if stage.kind is StageKind.JOB else "paper.school")
    parts = (kind, stage.title if stage.organization else "", stage.location)
    return " · ".join(isolated(shown(part)) for part in parts if shown(part))


def _days(stage: Stage, voice: Voice) -> str:
    first, last = iso_date(stage.started_on), iso_date(stage.finished_on)
    if first:
        return f"{first} – {last or voice.plain('paper.today')}"
    return voice.plain("paper.until", day=last) if last else voice.plain("paper.no_dates")


def _table(career: PrintedCareer, voice: Voice) -> str:
    heads = ("paper.column_stage", "paper.column_years", "paper.column_people")
    head = "".join(f"<th>{voice.html(code)}</th>" for code in heads)
    rows = []
    for number, each in enumerate(career.stages, start=1):
        names = [
            isolated(shown(name)) + (f" ({voice.plain(f'paper.{mark}')})" if mark else "") for name, mark in each.people
        ]
        people = escape(", ".join(names)) or voice.html("paper.stage_nobody")
        stage = f'<span class="strong">{number}. {escape(isolated(shown(each.stage.label)))}</span>'
        about = f'<span class="small">{escape(_about(each.stage, voice))}</span>'
        rows.append(f"<tr><td>{stage}<br>{about}</td><td>{escape(_days(each.stage, voice))}</td><td>{people}</td></tr>")
    return f'<table class="list"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
