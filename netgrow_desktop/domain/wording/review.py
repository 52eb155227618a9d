"""What the printed review says beside the figures of an examination."""

from __future__ import annotations

REVIEW_WORDING: dict[str, str | tuple[str, str]] = {
    # Since the last snapshot
    "review.since": "Since {day}:",
    "review.since_named": "Since {day} ({name}):",
    "review.since.nothing": "nothing changed.",
    "review.since.new": ("{n} person new", "{n} people new"),
    "review.since.newly_sorted": ("{n} newly sorted or key", "{n} newly sorted or key"),
    "review.since.gone": ("{n} no longer sorted or key", "{n} no longer sorted or key"),
    "review.since.moved": ("{n} in other categories", "{n} in other categories"),
    "review.since.faded": ("{n} faded", "{n} faded"),
    "review.since.revived": ("{n} warm again", "{n} warm again"),
    "review.since.gaps_closed": ("{n} place no longer empty", "{n} places no longer empty"),
    "review.since.gaps_opened": ("{n} new empty place", "{n} new empty places"),
    "review.since.strategic.need_met": "strategic needs met {before} → {after} of 5",
    "review.since.strategic.warmth": "strategic in touch {before} → {after}",
    "review.since.operational.need_met": "operational needs met {before} → {after} of 5",
    "review.since.operational.warmth": "operational in touch {before} → {after}",
    "review.since.developmental.need_met": "developmental needs met {before} → {after} of 5",
    "review.since.developmental.warmth": "developmental in touch {before} → {after}",
    # Strength and need
    "review.strongest": "Strongest",
    "review.needs_development": "Needs development",
    "review.not_told": "Strongest, and what needs development",
    "review.readings": "Four readings of each network",
    "review.readings_note": "Side by side, never added up",
    "review.reading.need_met": "Needs met",
    "review.reading.warmth": "Warmth",
    "review.reading.reach": "Reach",
    "review.reading.redundancy": "Redundancy",
    "review.nobody": "Nobody yet",
    "review.need_unanswered": "Not answered yet",
    "review.need_mean": "{mean} of 5",
    "review.need_answers": ("{count} of {all} questions answered", "{count} of {all} questions answered"),
    "review.no_rhythm": ("{count} person, without a rhythm", "{count} people, none with a rhythm"),
    "review.in_time": ("{within} of {count} in touch", "{within} of {count} in touch"),
    "review.within": "{within} of {all}",
    "review.share_in_time": "{share} in touch",
    "review.not_yet": ("{count} not in touch yet, and not due", "{count} not in touch yet, and not due"),
    "review.without_rhythm": ("{count} without a rhythm", "{count} without a rhythm"),
    "review.reach_unknown": "Not known where they work; organisations and About me would tell",
    "review.reach.outside": ("{count} outside", "{count} outside"),
    "review.reach.inside": ("{count} other inside", "{count} other inside"),
    "review.reach.own_team": ("{count} own team", "{count} own team"),
    "review.reach.unknown": ("{count} not known", "{count} not known"),
    "review.outside_share": "{share} outside your organisation",
    "review.beyond_team": "{share} beyond your team",
    "review.no_pairs": "No key people yet",
    "review.pairs_of_few": ("{count} key person: it takes two", "{count} key people: it takes two"),
    "review.pairs_known": ("{ties} of {count} pair, {unknown} open", "{ties} of {count} pairs, {unknown} open"),
    "review.ties_of": ("{ties} of {count} pair", "{ties} of {count} pairs"),
    "review.pairs_open": ("{count} open", "{count} open"),
    "review.all_open": ("{count} pair, not answered yet", "{count} pairs, none answered yet"),
    "review.density": "{share} of the pairs",
    "review.density_between": "{least} to {most} of the pairs",
    # What is missing
    "review.missing": "Who is missing?",
    "review.gaps_count": ("{count} place is empty", "{count} places are empty"),
    "review.no_gaps": "No place is empty",
    "review.column_role": "Role",
    "review.sideless": "With a role, but not known whether inside:",
    "review.nobody_there": "nobody named",
    "review.seats": "Places of your own",
    "review.also_missing": "Also missing",
    "review.nothing_else": "Nothing else stands out.",
    "review.and_more": ("and {count} more", "and {count} more"),
    "review.level.senior": "senior to you",
    "review.level.peer": "your peer",
    "review.level.junior": "junior to you",
    "review.or": "{some} or {last}",
    "review.no_level_inside": "Of {count} whose level and side are known, nobody inside is {levels}.",
    "review.no_level_outside": "Of {count} whose level and side are known, nobody outside is {levels}.",
    "review.no_level_both": "Of {count} whose level and side are known, nobody inside or outside is {levels}.",
    "review.stages": (
        "On your career map nobody is placed at {names}.",
        "On your career map nobody is placed at {count} stages: {names}.",
    ),
    "review.stages_more": (
        "On your career map nobody is placed at {count} stages, such as {names}.",
        "On your career map nobody is placed at {count} stages, such as {names}.",
    ),
    "review.known_there": (
        "{count} person you know is or was at {organization}: place them on the career map.",
        "{count} people you know are or were at {organization}: place them on the career map.",
    ),
    "review.no_key_people": (
        "No key people are chosen yet: mark those who matter most with the star; 12 to 20 are a good number."
    ),
    # The map, and who fades
    "review.map": "Network map",
    "review.map_people": ("{count} person sorted or key", "{count} people sorted or key"),
    "review.map_nearest": ("{count} of {all}, nearest first", "{count} of {all}, nearest first"),
    "review.no_map": (
        "The map shows whom you sorted or chose as key people, and there is nobody yet. In the table, press S, O or D "
        "on the people who matter to you; ten minutes are enough for a picture."
    ),
    "review.fading": "Who fades",
    "review.fading.cooling": "Cooling",
    "review.fading.cooling.what": "Overdue or silent. Last contact:",
    "review.fading.dormant": "Dormant",
    "review.fading.dormant.what": "Worth waking. Last contact:",
    "review.fading.bridges": "Bridges about to lapse",
    "review.fading.bridges.what": "Perhaps your only way to another circle:",
    # What to do next
    "review.next": "What to do next",
    "review.be_in_touch": "Be in touch",
    "review.worth_a_word": "Most worth a word now:",
    "review.begin": "Begin here",
    "review.begin.how": (
        "Sort the people who matter to you (S, O or D in the table), and mark 12 to 20 of them with the star as your "
        "key people. Then this page tells more."
    ),
    "review.fill_first": "Fill this place first",
    "review.first_gap.seat": "First, because this place is one of your own.",
    "review.first_gap.strategic": "First, because your strategic network needs development.",
    "review.first_gap.operational": "First, because your operational network needs development.",
    "review.first_gap.developmental": "First, because your developmental network needs development.",
    "review.first_gap.any": "The first of the empty places, in the order of the grid.",
    "review.who_could_help": "Who could help:",
    "review.fits": "Would fit.",
    "review.no_ways": (
        "Nothing recorded leads from your people there. Ask somebody whom you trust, and note who they name."
    ),
    "review.thank": "Say thank you",
    "review.no_introductions": (
        "Nobody is noted as having introduced you to a key person. “Introduced by” in a person's panel keeps it."
    ),
    "review.all_thanked": "Everybody who opened a door was thanked within a year.",
    "review.introduced": ("introduced {count} key person", "introduced {count} key people"),
    "review.last_thanked": "last thanked {day}",
    "review.never_thanked": "never thanked",
    "review.also_overdue": "Also overdue:",
    "review.due_by": "Due by {day}:",
    "review.more_due": (
        "{count} more person is overdue or due within four weeks; lists follow.",
        "{count} more people are overdue or due within four weeks; lists follow.",
    ),
    "review.never_contacted": "Sorted, but not in touch yet:",
    "review.organizations": "Most people are from:",
    # How it is worked out
    "review.methods": "How these figures are worked out",
    "review.methods_day": "As of {day}; archived people count nowhere",
    "review.sources": "Sources.",
    "review.sources.all": (
        "The questions and roles follow the HBS Online article “4 Tips to Grow Your Professional Network” (Emily "
        "Ostermeyer), the three networks Hill and Lineback 2011. Redundancy: Wasserman and Faust 1994, open pairs "
        "as in EgoWeb and egor. Dormant: Levin, Walter and Murnighan 2011 and 2015. Bridges: Burt 2002. Everything "
        "else is this program's own."
    ),
}
"""Code of each message -> its template."""
