"""The review's readings of each category, side by side and never blended, and what they say of strength and need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.examine.explaining import explained
from netgrow_desktop.domain.examine.readings import QUESTIONS
from netgrow_desktop.reports.document import Part, as_html
from netgrow_desktop.reports.figures import count, decimal, percent
from netgrow_desktop.reports.paper import UNITS
from netgrow_desktop.reports.tables import Column, full_row, head_row, list_row, narrow_gap, paragraph, sign
from netgrow_desktop.theme_tokens import LIGHT

if TYPE_CHECKING:
    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.domain.examine.readings import CategoryReadings, NeedMet, Reach, Redundancy, Warmth
    from netgrow_desktop.reports.voice import Voice

SHORT_END = 10
"""Fewer letters than this do not stand alone on the last line."""

LABELS, LABEL_TYPE = 70.0, 9.0
"""The width of the names of the readings, and their size of type, in points."""

ROW_WHITE = 3.0
"""White above and below each reading, in points."""


def verdicts(examination: Examination, voice: Voice) -> str:
    """Give which category is strongest and which needs development, with the evidence."""
    said = explained(examination)
    if said["strongest"].sentence == said["needs_development"].sentence:
        title = paragraph(voice.html("review.not_told"), points=11, css_class="strong")
        return title + paragraph(unbroken_end(voice.message(said["strongest"].sentence)), above=1)
    return "".join(
        paragraph(voice.html(f"review.{name}"), points=11, above=above, css_class="strong")
        + paragraph(unbroken_end(voice.message(said[name].sentence)), above=1)
        for name, above in (("strongest", 0), ("needs_development", 6))
    )


def readings_parts(examination: Examination, note: str, voice: Voice, width: float) -> list[Part]:
    """Give the four readings of each category as a table, with a *note* (HTML) below it."""
    labels = LABELS * UNITS / width
    columns = (
        Column("", labels),
        *(Column(_category_head(each, voice), (1 - labels) / 3) for each in examination.categories),
    )
    rows = [
        list_row(columns, (_reading(name, voice), *cells), white=ROW_WHITE)
        for name, cells in (
            ("need_met", [_need(each, each.need_met, voice) for each in examination.categories]),
            ("warmth", [_warmth(each.warmth, each.people, voice) for each in examination.categories]),
            ("reach", [_reach(each.reach, each.people, voice) for each in examination.categories]),
            ("redundancy", [_redundancy(each.redundancy, voice) for each in examination.categories]),
        )
    ]
    # A row of the table, so that a page never begins with it.
    below = full_row(paragraph(note, css_class="small"), above=4, columns=len(columns))
    return [
        narrow_gap(),
        Part(
            (full_row(heading(voice.html("review.readings"), voice.html("review.readings_note")), below=5),), keeps=True
        ),
        Part((*rows, below), head=head_row(columns, width)),
    ]


def _reading(name: str, voice: Voice) -> str:
    return paragraph(voice.html(f"review.reading.{name}"), points=LABEL_TYPE, css_class="strong")


def unbroken_end(html: str) -> str:
    """Tie the last words of a sentence together, so that no short one stands alone on the last line."""
    words = html.split(" ")
    tied = next((at for at in range(1, len(words)) if sum(map(len, words[-at:])) >= SHORT_END), len(words))
    return " ".join([*words[:-tied], "&nbsp;".join(words[-tied:])])


def heading(title: str, beside: str = "") -> str:
    """Give the heading of a section (HTML), and what is said *beside* it in small type."""
    small = f'&nbsp; <span class="small" style="font-weight:400">{beside}</span>' if beside else ""
    return paragraph(f"{title}{small}", points=13, css_class="strong")


def _category_head(readings: CategoryReadings, voice: Voice) -> str:
    code = readings.category.value
    name = f'<span class="strong" style="color:{LIGHT.category(code)}">{voice.html(f"print.category.{code}")}</span>'
    people = voice.html("print.people_count", n=readings.people)
    return f"{sign(code, 8)} {name} {people}"


def _figure(first: str, evidence: str = "") -> str:
    """Give a reading (HTML): what is read first, and the evidence below it."""
    html = paragraph(f'<span class="strong">{first}</span>')
    return html + (paragraph(evidence, css_class="small") if evidence else "")


def _quiet(html: str) -> str:
    return paragraph(html, above=1, css_class="small")


def _need(readings: CategoryReadings, need: NeedMet, voice: Voice) -> str:
    if need.mean is None:
        return _quiet(voice.html("review.need_unanswered"))
    asked = len(QUESTIONS[readings.category])
    return _figure(
        voice.html("review.need_mean", mean=decimal(need.mean)),
        voice.html("review.need_answers", n=len(need.answers), all=asked),
    )


def _warmth(warmth: Warmth, people: int, voice: Voice) -> str:
    if not people:
        return _quiet(voice.html("review.nobody"))
    if not warmth.with_cadence:
        return _quiet(voice.html("review.no_rhythm", n=people))
    rest = (("not_yet", warmth.not_yet), ("without_rhythm", warmth.without_cadence))
    evidence = [voice.html(f"review.{name}", n=number) for name, number in rest if number]
    if not warmth.base:
        return _quiet(evidence[0])
    within = count(warmth.within_cadence)
    if warmth.share is None:
        return _figure(voice.html("review.in_time", n=warmth.base, within=within), "; ".join(evidence))
    counts = voice.html("review.within", within=within, all=count(warmth.base))
    share = voice.html("review.share_in_time", share=percent(warmth.share))
    return _figure(share, "; ".join((counts, *evidence)))


def _reach(reach: Reach, people: int, voice: Voice) -> str:
    if not people:
        return _quiet(voice.html("review.nobody"))
    if reach.unknown == people:
        return _quiet(voice.html("review.reach_unknown"))
    organizations = voice.html("print.organizations_count", n=reach.organizations)
    if reach.outside_company_share is None:
        places = _places(reach, voice)
        return _figure(places[0], ", ".join([*places[1:], organizations]))
    evidence = [voice.html("review.reach.unknown", n=reach.unknown)] if reach.unknown else []
    if reach.outside_team_share is not None:
        evidence.insert(0, voice.html("review.beyond_team", share=percent(reach.outside_team_share)))
    share = percent(reach.outside_company_share)
    said = voice.html("review.outside_share", share=share)
    # The share alone is loud and large, so that what it is a share of stands beside it on the same line.
    around = [f'<span class="small">{each}</span>' if each else "" for each in said.split(as_html(share), 1)]
    loud = f'<span class="strong">{as_html(share)}</span>'.join(around)
    return paragraph(loud) + paragraph(", ".join([*evidence, organizations]), css_class="small")


def _places(reach: Reach, voice: Voice) -> list[str]:
    """Count the people of a category by where they work, as HTML."""
    counted = (
        ("outside", reach.outside),
        ("inside", reach.other_department + reach.inside),
        ("own_team", reach.own_team),
        ("unknown", reach.unknown),
    )
    return [voice.html(f"review.reach.{name}", n=number) for name, number in counted if number]


def _redundancy(among: Redundancy, voice: Voice) -> str:
    if not among.people:
        return _quiet(voice.html("review.no_pairs"))
    if among.people < 2:
        return _quiet(voice.html("review.pairs_of_few", n=among.people))
    pairs = among.people * (among.people - 1) // 2
    told = voice.html("review.pairs_known", n=pairs, ties=count(among.ties), unknown=count(among.unknown))
    if among.density_min is None or among.density_max is None:
        return _figure(
            voice.html("review.ties_of", n=pairs, ties=count(among.ties)),
            voice.html("review.pairs_open", n=among.unknown),
        )
    if among.unknown == pairs:
        return _quiet(voice.html("review.all_open", n=pairs))
    if among.density_min == among.density_max:
        return _figure(voice.html("review.density", share=percent(among.density_min)), told)
    between = voice.html("review.density_between", least=percent(among.density_min), most=percent(among.density_max))
    return _figure(between, told)
