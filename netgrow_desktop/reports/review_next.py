"""What the review says is to be done next: whom to turn to, which place to fill first, whom to thank."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.roles import say_gap
from netgrow_desktop.reports.document import Part, as_html, shown
from netgrow_desktop.reports.figures import clock_time, short_date
from netgrow_desktop.reports.review_readings import heading
from netgrow_desktop.reports.review_room import LONGEST_NAME
from netgrow_desktop.reports.summary_lists import due_text
from netgrow_desktop.reports.tables import blocks, full_row, narrow_gap, paragraph

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.fading import Fading, FadingPeople
    from netgrow_desktop.domain.examine.introductions import Broker
    from netgrow_desktop.domain.examine.ways import Way
    from netgrow_desktop.domain.follow_ups import DueItem
    from netgrow_desktop.domain.summary import NetworkSummary
    from netgrow_desktop.reports.review_room import Room
    from netgrow_desktop.reports.voice import Voice

PARTS = (0.32, 0.41, 0.27)
"""How the width is shared by the due, the place to fill and the thanks."""

ALSO_TYPE = 7.5
"""Size of type in which everybody else who is due is named, in points."""

MOST_THANKS, MOST_WORTH = 3, 2
MOST_DUE = 40
"""So many who are overdue or due soon are named; where there are more, whole lists follow on further pages."""


def next_parts(summary: NetworkSummary, room: Room, voice: Voice, width: float) -> list[Part]:
    """Give the three things to do, and below them the names that did not go in."""
    cells = [_due(summary, room, voice), _first_gap(summary, room, voice), _thanks(summary, voice)]
    parts = [
        narrow_gap(),
        Part((full_row(heading(voice.html("review.next")), below=5),), keeps=True),
        Part(blocks(cells, PARTS, width)),
    ]
    also = [*_also_due(summary, room, voice), *_never(summary, room, voice)]
    if also:
        html = "".join(paragraph(each, points=ALSO_TYPE, above=2, css_class="quiet") for each in also)
        parts.append(Part((full_row(html, above=6),)))
    return parts


def are_all_named(summary: NetworkSummary) -> bool:
    """Tell whether the review names everybody who is overdue or due soon; if not, lists have to follow."""
    return summary.overdue_count + summary.next_weeks_count <= MOST_DUE


def _title(html: str) -> str:
    return paragraph(html, css_class="strong")


def _due(summary: NetworkSummary, room: Room, voice: Voice) -> str:
    html = _title(voice.html("review.be_in_touch"))
    named = [*summary.overdue, *summary.next_weeks][: room.due]
    if not named:
        worth = _worth_a_word(summary.review.examination.fading, voice)
        return html + paragraph(voice.html("print.nobody_due"), above=2) + worth
    return html + "".join(paragraph(_due_line(each, summary.day, voice), above=3) for each in named)


def _worth_a_word(fading: FadingPeople, voice: Voice) -> str:
    """Name whom of those who fade it is most worth turning to: a bridge, who cools, whom to wake; with the reason."""
    people: dict[int, Fading] = {}
    for kind in (fading.bridges, fading.cooling, fading.dormant):
        first = next((each for each in kind if each.contact_id not in people), None)
        if first is not None and len(people) < MOST_WORTH:
            people[first.contact_id] = first
    if not people:
        return ""
    lines = [paragraph(voice.html("review.worth_a_word"), above=4, css_class="small")]
    for each in people.values():
        reasons = " ".join(voice.message(why) for why in (each.why, each.trust) if why is not None)
        name = as_html(each.name, LONGEST_NAME)
        lines.append(paragraph(f'{name} <span class="small">{reasons}</span>', above=2))
    return "".join(lines)


def _due_line(item: DueItem, today: date, voice: Voice) -> str:
    when = due_text((item.due_on - today).days, voice).replace(" ", "&nbsp;")
    if shown(about := item.about(clock_time)):
        when += f"; {as_html(about)}"
    return f'{as_html(item.name, LONGEST_NAME)} <span class="small">{when}</span>'


def _first_gap(summary: NetworkSummary, room: Room, voice: Voice) -> str:
    found, examination = summary.review.first_gap, summary.review.examination
    if summary.people == summary.undecided and not examination.key_people:
        return _title(voice.html("review.begin")) + paragraph(voice.html("review.begin.how"), above=2)
    html = _title(voice.html("review.fill_first"))
    if found is None:
        return html + paragraph(voice.html("examine.no_gaps"), above=2)
    html += paragraph(voice.message(say_gap(found.gap)), above=2) + paragraph(
        voice.message(found.why), css_class="small"
    )
    if not found.ways:
        return html + paragraph(voice.html("review.no_ways"), above=4, css_class="small")
    html += paragraph(voice.html("review.who_could_help"), above=4, css_class="small")
    return html + "".join(paragraph(_way(each, voice), above=2) for each in found.ways[: room.ways])


def _way(way: Way, voice: Voice) -> str:
    fits = f"{voice.html('review.fits')} " if way.fits else ""
    work = shown(way.title, LONGEST_NAME) or shown(way.organization, LONGEST_NAME)
    at = f"{as_html(work)}. " if work and way.reasons[0].code != "examine.way.works_there" else ""
    said = f"{at}{fits}{voice.message(way.reasons[0])}"
    return f'{as_html(way.name, LONGEST_NAME)} <span class="small">{said}</span>'


def _thanks(summary: NetworkSummary, voice: Voice) -> str:
    html = _title(voice.html("review.thank"))
    due, all_of_them = summary.review.thanks, summary.review.examination.introductions.brokers
    if not all_of_them:
        return html + paragraph(voice.html("review.no_introductions"), above=2, css_class="small")
    if not due:
        return html + paragraph(voice.html("review.all_thanked"), above=2)
    html += "".join(paragraph(_broker(each, voice), above=3) for each in due[:MOST_THANKS])
    more = len(due) - MOST_THANKS
    return html + (paragraph(voice.html("review.and_more", n=more), above=2, css_class="small") if more > 0 else "")


def _broker(broker: Broker, voice: Voice) -> str:
    opened = voice.html("review.introduced", n=len(broker.introduced))
    if broker.last_thanked:
        thanked = voice.html("review.last_thanked", day=short_date(date.fromisoformat(broker.last_thanked[:10])))
    else:
        thanked = voice.html("review.never_thanked")
    return f'{as_html(broker.name, LONGEST_NAME)} <span class="small">{opened}; {thanked}</span>'


def _run_in(title: str, names: list[str]) -> str:
    return f'<span class="strong">{title}</span> {", ".join(names)}'


def _also_due(summary: NetworkSummary, room: Room, voice: Voice) -> list[str]:
    """Name everybody else who is due, by weeks; where they are too many, say how many."""
    more = [*summary.overdue, *summary.next_weeks][room.due :]
    if not more:
        return []
    if not are_all_named(summary):
        number = summary.overdue_count + summary.next_weeks_count - room.due
        return [voice.html("review.more_due", n=number)]
    weeks: dict[int, list[str]] = {}
    for each in more:
        weeks.setdefault((each.due_on - summary.day).days // 7, []).append(as_html(each.name, LONGEST_NAME))
    overdue = [name for week, names in weeks.items() if week < 0 for name in names]
    told = [_run_in(voice.html("review.also_overdue"), overdue)] if overdue else []
    for week, names in weeks.items():
        if week >= 0:
            last = short_date(summary.day + timedelta(days=week * 7 + 6))
            told.append(_run_in(voice.html("review.due_by", day=last).replace(" ", "&nbsp;"), names))
    return [" ".join(f"{each}." for each in told)]


def _never(summary: NetworkSummary, room: Room, voice: Voice) -> list[str]:
    if not summary.never_contacted_sorted_count or not room.never:
        return []
    names = [as_html(each.name, LONGEST_NAME) for each in summary.never_contacted_sorted[: room.never]]
    more = summary.never_contacted_sorted_count - len(names)
    told = f" {voice.html('review.and_more', n=more)}" if more else ""
    return [_run_in(voice.html("review.never_contacted"), names) + told]
