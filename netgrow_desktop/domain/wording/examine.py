"""The sentences of Examine: what the figures say, why one is missing, and how each is worked out."""

from __future__ import annotations

_RHYTHMS = {
    "": "every {cadence} days",
    ".daily": "every day",
    ".weekly": "every week",
    ".fortnightly": "every 2 weeks",
    ".monthly": "every month",
    ".two_monthly": "every 2 months",
    ".three_monthly": "every 3 months",
    ".six_monthly": "every 6 months",
    ".yearly": "every year",
}
"""Ends of codes and how often they say; the days of each are in domain/examine/fading.py."""

_COOLING: dict[str, str | tuple[str, str]] = {
    f"examine.cooling.overdue{code}": (
        f"You wanted to be in touch {often}; the last time was {{n}} day ago.",
        f"You wanted to be in touch {often}; the last time was {{n}} days ago.",
    )
    for code, often in _RHYTHMS.items()
} | {
    f"examine.cooling.never{code}": f"You wanted to be in touch {often}; you were not in touch yet."
    for code, often in _RHYTHMS.items()
}

EXAMINE_WORDING: dict[str, str | tuple[str, str]] = {
    # Why a figure is missing
    "examine.why.no_key_people": (
        "Nobody is a key person yet. Mark those who matter most to you with the star; 12 to 20 are a good number."
    ),
    "examine.why.one_key_person": (
        "With one key person there is no pair, so no density. Mark a few more of those who matter most to you."
    ),
    "examine.why.no_pair_answered": (
        "Whether your two key people know each other is not answered yet. One answer, and this can be told.",
        "Nothing is known yet of who knows whom: {n} pairs are open. Answer them, and this can be told.",
    ),
    "examine.why.pairs_unknown": (
        "{n} of {pairs} pairs is still open, and open does not mean no. Answer it, and this can be told.",
        "{n} of {pairs} pairs are still open, and open does not mean no. Answer them, and this can be told.",
    ),
    # What diversity lacks
    "examine.why.nothing_recorded.organization": (
        "Nobody's organisation is recorded. Type it in the person's panel, or import a file that has it."
    ),
    "examine.why.nothing_recorded.function": (
        "Nobody's department is recorded. Type it in the person's panel, or import a file that has it."
    ),
    "examine.why.nothing_recorded.industry": (
        "Nobody's industry is recorded. Type it in the person's panel, or import a file that has it."
    ),
    "examine.why.nothing_recorded.level": (
        "Nobody's level is recorded: senior, peer or junior. Choose it in the person's panel."
    ),
    "examine.why.nothing_recorded.city": (
        "Nobody's city is recorded. Type an address in the person's panel, or import a file that has it."
    ),
    "examine.why.nothing_recorded.how_met": (
        "How you met is not noted of anybody. Type a few words in the person's panel."
    ),
    "examine.why.one_value": "All those of whom this is recorded are alike, so there is nothing to spread evenly.",
    "examine.why.all_once": "All {n} differ from each other, so no spread is told.",
    "examine.why.mostly_once": (
        "{once} of {n} differ from everybody else, so no spread is told. Most often: {most} ({number})."
    ),
    "examine.why.own_words": (
        "Most of these are noted in words that occur once, so they are counted and not compared."
    ),
    "examine.why.no_own_value.organization": (
        "Your own organisation is not in About me, so nobody can be compared with you."
    ),
    "examine.why.no_own_value.function": "Your own department is not in About me, so nobody can be compared with you.",
    "examine.why.no_own_value.industry": "Your own industry is not in About me, so nobody can be compared with you.",
    "examine.why.no_own_value.city": "Your own city is not in About me, so nobody can be compared with you.",
    "examine.why.no_own_value.how_met": (
        "How you met somebody is about the two of you: there is nothing of your own to compare it with."
    ),
    # Questions about needs, answered from 1 to 5
    "examine.question.strategic.trends": "Do you hear early what is changing in your field?",
    "examine.question.strategic.planning": "Is there somebody to think the next years through with?",
    "examine.question.strategic.surprises": "Does somebody warn you before a surprise reaches you?",
    "examine.question.strategic.beyond": "Do you hear how people in other organisations and fields see it?",
    "examine.question.operational.daily": "Can you count on people to get the daily work done?",
    "examine.question.operational.departments": "Is there somebody to call in each department that you depend on?",
    "examine.question.operational.outside": "Can you count on people outside: suppliers, customers, partners?",
    "examine.question.operational.quick": "Do you get help quickly when a deadline is near?",
    "examine.question.developmental.ear": "Is there a sympathetic ear when times are tough?",
    "examine.question.developmental.sounding": "Is there somebody to think aloud with when trouble strikes?",
    "examine.question.developmental.honest": "Does somebody tell you honestly what you could do better?",
    "examine.question.developmental.growth": "Does somebody help you to grow into what comes next?",
    "examine.answer.1": "Not at all",
    "examine.answer.2": "A little",
    "examine.answer.3": "Partly",
    "examine.answer.4": "Mostly",
    "examine.answer.5": "Fully",
    # Strongest
    "examine.strongest.strategic.alone": (
        "Only your strategic network has anybody in it yet, so there is nothing to compare it with."
    ),
    "examine.strongest.strategic.need": (
        "Your strategic network is the strongest: of those you answered for, it meets your needs best, {mean} of 5."
    ),
    "examine.strongest.strategic.need_and_warmth": (
        "Your strategic network is the strongest: another meets your needs as well ({mean} of 5), but here you keep "
        "up with people better, {within} of {n} with a rhythm."
    ),
    "examine.strongest.strategic.warmth": (
        "You keep up best with your strategic network: {within} of {n} with a rhythm. Whether it meets your needs, "
        "your answers would tell: two or more for each."
    ),
    "examine.strongest.operational.alone": (
        "Only your operational network has anybody in it yet, so there is nothing to compare it with."
    ),
    "examine.strongest.operational.need": (
        "Your operational network is the strongest: of those you answered for, it meets your needs best, {mean} of 5."
    ),
    "examine.strongest.operational.need_and_warmth": (
        "Your operational network is the strongest: another meets your needs as well ({mean} of 5), but here you keep "
        "up with people better, {within} of {n} with a rhythm."
    ),
    "examine.strongest.operational.warmth": (
        "You keep up best with your operational network: {within} of {n} with a rhythm. Whether it meets your needs, "
        "your answers would tell: two or more for each."
    ),
    "examine.strongest.developmental.alone": (
        "Only your developmental network has anybody in it yet, so there is nothing to compare it with."
    ),
    "examine.strongest.developmental.need": (
        "Your developmental network is the strongest: of those you answered for, it meets your needs best, {mean} of 5."
    ),
    "examine.strongest.developmental.need_and_warmth": (
        "Your developmental network is the strongest: another meets your needs as well ({mean} of 5), but here you "
        "keep up with people better, {within} of {n} with a rhythm."
    ),
    "examine.strongest.developmental.warmth": (
        "You keep up best with your developmental network: {within} of {n} with a rhythm. Whether it meets your "
        "needs, your answers would tell: two or more for each."
    ),
    "examine.strongest.tie_of_need.strategic_operational": (
        "Your strategic and your operational network are equally strong: both meet your needs at {mean} of 5, and "
        "how you keep in touch does not tell which is stronger."
    ),
    "examine.strongest.tie_of_need.strategic_developmental": (
        "Your strategic and your developmental network are equally strong: both meet your needs at {mean} of 5, and "
        "how you keep in touch does not tell which is stronger."
    ),
    "examine.strongest.tie_of_need.operational_developmental": (
        "Your operational and your developmental network are equally strong: both meet your needs at {mean} of 5, and "
        "how you keep in touch does not tell which is stronger."
    ),
    "examine.strongest.tie_of_need.all": (
        "Your three networks are equally strong: all meet your needs at {mean} of 5, and how you keep in "
        "touch does not tell which is stronger."
    ),
    "examine.strongest.tie_of_warmth.strategic_operational": (
        "You keep up equally well with your strategic and your operational network. Which of them is stronger, your "
        "answers would tell: two or more for each."
    ),
    "examine.strongest.tie_of_warmth.strategic_developmental": (
        "You keep up equally well with your strategic and your developmental network. Which of them is stronger, your "
        "answers would tell: two or more for each."
    ),
    "examine.strongest.tie_of_warmth.operational_developmental": (
        "You keep up equally well with your operational and your developmental network. Which of them is stronger, "
        "your answers would tell: two or more for each."
    ),
    "examine.strongest.tie_of_warmth.all": (
        "You keep up equally well with all three networks. Which is the strongest, your answers would tell: two or "
        "more for each."
    ),
    # Needs development
    "examine.needs_development.strategic.need": (
        "Your strategic network needs development: of those you answered for, it meets your needs least, {mean} of 5."
    ),
    "examine.needs_development.strategic.need_and_warmth": (
        "Your strategic network needs development: another meets your needs as little ({mean} of 5), but here you "
        "keep up with fewer people, {within} of {n} with a rhythm."
    ),
    "examine.needs_development.strategic.warmth": (
        "You keep up least with your strategic network: {within} of {n} with a rhythm. Whether it meets your needs, "
        "your answers would tell: two or more for each."
    ),
    "examine.needs_development.strategic.empty": "Your strategic network needs development: nobody is in it yet.",
    "examine.needs_development.operational.need": (
        "Your operational network needs development: of those you answered for, it meets your needs least, {mean} of 5."
    ),
    "examine.needs_development.operational.need_and_warmth": (
        "Your operational network needs development: another meets your needs as little ({mean} of 5), but here you "
        "keep up with fewer people, {within} of {n} with a rhythm."
    ),
    "examine.needs_development.operational.warmth": (
        "You keep up least with your operational network: {within} of {n} with a rhythm. Whether it meets your needs, "
        "your answers would tell: two or more for each."
    ),
    "examine.needs_development.operational.empty": "Your operational network needs development: nobody is in it yet.",
    "examine.needs_development.developmental.need": (
        "Your developmental network needs development: of those you answered for, it meets your needs least, {mean} "
        "of 5."
    ),
    "examine.needs_development.developmental.need_and_warmth": (
        "Your developmental network needs development: another meets your needs as little ({mean} of 5), but here you "
        "keep up with fewer people, {within} of {n} with a rhythm."
    ),
    "examine.needs_development.developmental.warmth": (
        "You keep up least with your developmental network: {within} of {n} with a rhythm. Whether it meets your "
        "needs, your answers would tell: two or more for each."
    ),
    "examine.needs_development.developmental.empty": (
        "Your developmental network needs development: nobody is in it yet."
    ),
    "examine.needs_development.tie_of_need.strategic_operational": (
        "Your strategic and your operational network need development alike: both meet your needs at {mean} of "
        "5, and how you keep in touch does not tell which needs it more."
    ),
    "examine.needs_development.tie_of_need.strategic_developmental": (
        "Your strategic and your developmental network need development alike: both meet your needs at {mean} of 5, "
        "and how you keep in touch does not tell which needs it more."
    ),
    "examine.needs_development.tie_of_need.operational_developmental": (
        "Your operational and your developmental network need development alike: both meet your needs at {mean} of 5, "
        "and how you keep in touch does not tell which needs it more."
    ),
    "examine.needs_development.tie_of_warmth.strategic_operational": (
        "You keep up equally well with your strategic and your operational network. Which of them needs development, "
        "your answers would tell: two or more for each."
    ),
    "examine.needs_development.tie_of_warmth.strategic_developmental": (
        "You keep up equally well with your strategic and your developmental network. Which of them needs "
        "development, your answers would tell: two or more for each."
    ),
    "examine.needs_development.tie_of_warmth.operational_developmental": (
        "You keep up equally well with your operational and your developmental network. Which of them needs "
        "development, your answers would tell: two or more for each."
    ),
    "examine.needs_development.alike.2": "Neither of the two needs development more than the other.",
    "examine.needs_development.alike.3": "None of the three needs development more than the others.",
    "examine.needs_development.nobody": "This can be told once people are sorted.",
    "examine.empty.strategic_operational": (
        "Nobody is in your strategic and your operational network yet. Sort a few people into them first."
    ),
    "examine.empty.strategic_developmental": (
        "Nobody is in your strategic and your developmental network yet. Sort a few people into them first."
    ),
    "examine.empty.operational_developmental": (
        "Nobody is in your operational and your developmental network yet. Sort a few people into them first."
    ),
    "examine.empty.all": "Nobody is sorted yet. Sort the people who matter to you, then look here again.",
    "examine.no_verdict": (
        "Not told yet: answer two questions or more for each of two networks that have people in them."
    ),
    # Roles, and places where nobody is
    "examine.role.trend_spotter": "Trend-spotter",
    "examine.role.planner": "Planner",
    "examine.role.gets_it_done": "Gets it done",
    "examine.role.outside_partner": "Outside partner",
    "examine.role.mentor": "Mentor",
    "examine.role.sympathetic_ear": "Sympathetic ear",
    "examine.role.sounding_board": "Sounding board",
    "examine.side.inside": "Inside",
    "examine.side.outside": "Outside",
    "examine.side.unknown": "Not known",
    "examine.level.senior": "Senior",
    "examine.level.peer": "Peer",
    "examine.level.junior": "Junior",
    "examine.level.unknown": "Not said",
    "examine.gap.role.trend_spotter.inside": (
        "You have named nobody inside your organisation who tells you early what is coming."
    ),
    "examine.gap.role.trend_spotter.outside": (
        "You have named nobody outside your organisation who tells you early what is coming."
    ),
    "examine.gap.role.planner.inside": (
        "You have named nobody inside your organisation who looks ahead and plans with you."
    ),
    "examine.gap.role.planner.outside": (
        "You have named nobody outside your organisation who looks ahead and plans with you."
    ),
    "examine.gap.role.gets_it_done.inside": (
        "You have named nobody inside your organisation who gets things done for you beyond your own team."
    ),
    "examine.gap.role.gets_it_done.outside": (
        "You have named nobody outside your organisation who gets things done for you."
    ),
    "examine.gap.role.outside_partner.outside": (
        "You have named nobody outside your organisation who is a partner you can count on."
    ),
    "examine.gap.role.mentor.inside": "You have named nobody inside your organisation who helps you to develop.",
    "examine.gap.role.mentor.outside": "You have named nobody outside your organisation who helps you to develop.",
    "examine.gap.role.sympathetic_ear.inside": (
        "You have named nobody inside your organisation who is a sympathetic ear when times are tough."
    ),
    "examine.gap.role.sympathetic_ear.outside": (
        "You have named nobody outside your organisation who is a sympathetic ear when times are tough."
    ),
    "examine.gap.role.sounding_board.inside": (
        "You have named nobody inside your organisation who is a sounding board when trouble strikes."
    ),
    "examine.gap.role.sounding_board.outside": (
        "You have named nobody outside your organisation who is a sounding board when trouble strikes."
    ),
    "examine.gap.level.senior.inside": (
        "Of the people you sorted or chose, nobody inside your organisation is more senior than you."
    ),
    "examine.gap.level.peer.inside": (
        "Of the people you sorted or chose, nobody inside your organisation is a peer of yours."
    ),
    "examine.gap.level.junior.inside": (
        "Of the people you sorted or chose, nobody inside your organisation is more junior than you."
    ),
    "examine.gap.level.senior.outside": (
        "Of the people you sorted or chose, nobody outside your organisation is more senior than you."
    ),
    "examine.gap.level.peer.outside": (
        "Of the people you sorted or chose, nobody outside your organisation is a peer of yours."
    ),
    "examine.gap.level.junior.outside": (
        "Of the people you sorted or chose, nobody outside your organisation is more junior than you."
    ),
    "examine.gap.level.senior.inside.known": (
        "Of the {n} whose level and side are known, nobody inside your organisation is more senior than you."
    ),
    "examine.gap.level.peer.inside.known": (
        "Of the {n} whose level and side are known, nobody inside your organisation is a peer of yours."
    ),
    "examine.gap.level.junior.inside.known": (
        "Of the {n} whose level and side are known, nobody inside your organisation is more junior than you."
    ),
    "examine.gap.level.senior.outside.known": (
        "Of the {n} whose level and side are known, nobody outside your organisation is more senior than you."
    ),
    "examine.gap.level.peer.outside.known": (
        "Of the {n} whose level and side are known, nobody outside your organisation is a peer of yours."
    ),
    "examine.gap.level.junior.outside.known": (
        "Of the {n} whose level and side are known, nobody outside your organisation is more junior than you."
    ),
    "examine.gap.stage": "Your career map does not name anybody yet from: {name}.",
    "examine.gap.seat": "“{name}” is still empty.",
    # Who fades
    "examine.not_known_then": (
        "Contact counts up to this day. Your people, their categories and roles, who knows whom and your answers are "
        "told as they stand today: since when they are so is not kept."
    ),
    "examine.fading.nobody": "As far as contact is noted, nobody is fading.",
    "examine.fading.no_contact": (
        "No contact is noted yet, so this cannot be told. Log one with a person, or import letters and meetings."
    ),
    **_COOLING,
    "examine.cooling.silent": "You used to be in touch about every {usual} days; the last time was {n} days ago.",
    "examine.dormant.years": ("No contact for {n} year.", "No contact for {n} years."),
    "examine.trust.close": "You are close, as you said; such trust keeps.",
    "examine.trust.contacts": "You were in touch on {n} days before; such trust keeps.",
    "examine.trust.key": "One of your key people; such trust keeps.",
    "examine.novelty.organization": (
        "At {organization}, unlike most of your people: perhaps with news you would not hear elsewhere."
    ),
    "examine.novelty.industry": (
        "In {industry}, unlike most of your people: perhaps with news you would not hear elsewhere."
    ),
    "examine.novelty.function": (
        "In {function}, unlike most of your people: perhaps with news you would not hear elsewhere."
    ),
    "examine.bridge.ties": (
        "Knows none of your other key people, as far as you answered ({n}): perhaps your only way to their circle."
    ),
    "examine.bridge.organization": (
        "Nobody else whom you sorted or were in touch with is noted at {organization}: perhaps your only way in there."
    ),
    "examine.bridge.industry": (
        "Nobody else whom you sorted or were in touch with is noted in {industry}: perhaps your only way into that "
        "field."
    ),
    "examine.bridge.function": (
        "Nobody else whom you sorted or were in touch with is noted in {function}: perhaps your only way into that "
        "field."
    ),
    # Find a way
    "examine.way.side_unknown": "Where they work is not known.",
    "examine.way.not_known_if_inside": (
        "Whether that is inside your organisation is not known: add yours in About me."
    ),
    "examine.way.introduced_them": "Introduced the two of you.",
    "examine.way.knows_them": "Knows {name}.",
    "examine.way.works_there": "Works at {organization}.",
    "examine.way.knows_there": "Knows {name} at {organization}.",
    "examine.way.worked_there": "Worked at {organization} before.",
    "examine.way.stage": "Was there at that stage of your career.",
    "examine.way.title": "Works as {title}.",
    "examine.way.function": "Works in that field: {function}.",
    "examine.way.industry": "Is in that industry: {industry}.",
    "examine.way.city": "Is in {city}.",
    "examine.way.role.trend_spotter": "Spots trends for you already, and may know others who do.",
    "examine.way.role.planner": "Plans ahead with you already, and may know others who do.",
    "examine.way.role.gets_it_done": "Gets things done for you already, and may know others who do.",
    "examine.way.role.outside_partner": "Is a partner of yours already, and may know others.",
    "examine.way.role.mentor": "Helps you to develop already, and may know others who would.",
    "examine.way.role.sympathetic_ear": "Is a sympathetic ear already, and may know others.",
    "examine.way.role.sounding_board": "Is a sounding board already, and may know others.",
    "examine.way.category.strategic": "Is in your strategic network, but not in this role.",
    "examine.way.category.operational": "Is in your operational network, but not in this role.",
    "examine.way.category.developmental": "Is in your developmental network, but not in this role.",
    "examine.way.level.senior": "Is more senior than you, and likely knows others who are.",
    "examine.way.level.peer": "Is a peer of yours, and likely knows others who are.",
    "examine.way.level.junior": "Is more junior than you, and likely knows others who are.",
    "examine.way.is.senior": "Is more senior than you.",
    "examine.way.is.peer": "Is a peer of yours.",
    "examine.way.is.junior": "Is more junior than you.",
    "examine.way.inside": "Works at your organisation too, and knows people there.",
    "examine.way.relation.manager": "Your manager, who knows people all over your organisation.",
    "examine.way.relation.report": "Reports to you, and knows people you do not meet.",
    "examine.way.relation.own_team": "In your team; colleagues know people in other departments.",
    "examine.way.relation.other_department": "In another department, and knows people there.",
}
"""Code of each message -> its template."""
