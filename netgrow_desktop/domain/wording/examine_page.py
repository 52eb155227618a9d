"""The counted words of the page Examine. What the figures themselves say stands in :mod:`.examine`."""

from __future__ import annotations

from itertools import combinations

_KINDS = {
    "role": "roles {role}",
    "level": "levels {level}",
    "stage": "career stages {stage}",
    "seat": "places of your own {seat}",
}
_GAPS: dict[str, str | tuple[str, str]] = {
    f"examine.gaps.{'_'.join(kinds)}": (
        f"{{n}} place is empty: {', '.join(_KINDS[kind] for kind in kinds)}.",
        f"{{n}} places are empty: {', '.join(_KINDS[kind] for kind in kinds)}.",
    )
    for number in range(2, len(_KINDS) + 1)
    for kinds in combinations(_KINDS, number)
}
"""How many places are empty, of those kinds of which any is."""

EXAMINE_PAGE_WORDING: dict[str, str | tuple[str, str]] = {
    "examine.map_knows": ("Knows {n} other key person", "Knows {n} other key people"),
    "examine.map_ties": ("{n} pair knows each other", "{n} pairs know each other"),
    "examine.map_shown": ("{n} person on the map", "{n} people on the map"),
    "examine.map_shown_of": ("{n} of {all} on the map meets the filter", "{n} of {all} on the map meet the filter"),
    "examine.contact_days_of_year": ("in touch on {n} day of the last year", "in touch on {n} days of the last year"),
    "examine.undecided": ("{n} not sorted yet", "{n} not sorted yet"),
    # Readings
    "examine.people": ("{n} person", "{n} people"),
    "examine.answered": ("{n} of {all} questions answered", "{n} of {all} questions answered"),
    "examine.within": ("{within} of {n} with a rhythm is in touch", "{within} of {n} with a rhythm are in touch"),
    "examine.not_yet": ("{n} not in touch yet, and not due", "{n} not in touch yet, and not due"),
    "examine.no_rhythm": ("{n} has no rhythm yet", "{n} have no rhythm yet"),
    "examine.organizations": ("{n} organisation", "{n} organisations"),
    "examine.outside": ("{n} outside your organisation", "{n} outside your organisation"),
    "examine.other_department": ("{n} in another department", "{n} in other departments"),
    "examine.own_team": ("{n} in your team", "{n} in your team"),
    "examine.inside": (
        "{n} in your organisation, department not known",
        "{n} in your organisation, department not known",
    ),
    "examine.place_unknown": ("{n} whose workplace is not known", "{n} whose workplace is not known"),
    "examine.know_each_other": ("{known} of {n} pair knows each other", "{known} of {n} pairs know each other"),
    "examine.key_people": ("{n} key person", "{n} key people"),
    "examine.pairs_open": ("{n} pair is not answered", "{n} pairs are not answered"),
    "examine.your_answers": ("Your answers: {n} of {all}", "Your answers: {n} of {all}"),
    "examine.few": (
        "Only {n} person: counts, no shares.",
        "Only {n} people: counts, no shares.",
    ),
    # Roles and seats
    "examine.empty_stages": (
        "Your career map does not name anybody yet from {n} stage.",
        "Your career map does not name anybody yet from {n} of your stages.",
    ),
    "examine.and_more": ("and {n} more", "and {n} more"),
    "examine.no_gaps": "No place is empty, as far as it is known.",
    **_GAPS,
    "examine.gaps.role": ("{n} place is empty, a role.", "{n} places are empty, all of them roles."),
    "examine.gaps.level": ("{n} place is empty, a level.", "{n} places are empty, all of them levels."),
    "examine.gaps.stage": ("{n} place is empty, a career stage.", "{n} places are empty, all of them career stages."),
    "examine.gaps.seat": ("{n} place is empty, one of your own.", "{n} places are empty, all of them your own."),
    # Diversity
    "examine.values": ("{n} value", "{n} values"),
    "examine.others": ("{n} other value", "{n} other values"),
    "examine.value_unknown": ("{n} not known", "{n} not known"),
    # Introductions
    "examine.introduced": ("introduced {n} key person", "introduced {n} key people"),
    "examine.opened": ("opened {n} organisation", "opened {n} organisations"),
    # Who knows whom
    "examine.pairs_answered": ("{answered} of {n} pair answered", "{answered} of {n} pairs answered"),
    # Fading
    "examine.show_more": ("Show {n} more", "Show {n} more"),
    "examine.fading_more": ("{n} more is not shown here.", "{n} more are not shown here."),
    # Snapshots
    "examine.new_people": ("{n} new in your network: {names}", "{n} new in your network: {names}"),
    "examine.newly_sorted": ("{n} newly sorted or key: {names}", "{n} newly sorted or key: {names}"),
    "examine.gone_people": ("{n} no longer sorted or key: {names}", "{n} no longer sorted or key: {names}"),
    "examine.deleted_since": ("somebody you deleted since", "{n} people you deleted since"),
    "examine.gaps_closed": ("{n} place is no longer empty:", "{n} places are no longer empty:"),
    "examine.gaps_opened": ("{n} more place is empty:", "{n} more places are empty:"),
    "examine.faded_people": ("{n} faded since: {names}", "{n} faded since: {names}"),
    "examine.revived_people": ("{n} warm again: {names}", "{n} warm again: {names}"),
}
"""Code of each message -> its template."""
