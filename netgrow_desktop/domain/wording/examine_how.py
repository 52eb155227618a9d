"""What each figure of Examine says in words, and how it is worked out: formula, inputs, what changes it, source."""

from __future__ import annotations

EXAMINE_HOW_WORDING: dict[str, str | tuple[str, str]] = {
    # What a figure says
    "examine.say.nobody": "Nobody is in this network yet.",
    "examine.say.need_met_unanswered": "You have not answered yet whether this network meets your needs.",
    "examine.say.need_met": (
        "{n} of {all} questions answered: {mean} of 5.",
        "{n} of {all} questions answered: {mean} of 5 on average.",
    ),
    "examine.say.warmth_without_cadence": (
        "There is {n} person in it, without a rhythm for keeping in touch.",
        "There are {n} people in it, none with a rhythm for keeping in touch.",
    ),
    "examine.say.warmth_not_yet": "With nobody of them it can be told yet whether you keep the rhythm.",
    "examine.say.warmth_of_few": (
        "You keep the rhythm with {within} of {n} person.",
        "You keep the rhythm with {within} of {n} people.",
    ),
    "examine.say.warmth": (
        "You keep the rhythm with {within} of {n} person ({share}).",
        "You keep the rhythm with {within} of {n} people ({share}).",
    ),
    "examine.say.reach_unknown": (
        "Where they work is not known. About me, and their organisations or relations, would tell."
    ),
    "examine.say.reach_of_few": (
        "Own team {own_team}, other departments {other}, elsewhere inside {inside}, outside {outside}, not known "
        "{unknown}; organisations: {organizations}."
    ),
    "examine.say.reach_at_least": (
        "{company} of those known work outside your organisation, and at least {team} outside your team; the "
        "departments that are missing would tell it exactly."
    ),
    "examine.say.reach": "{team} of those known work outside your team, {company} outside your organisation.",
    "examine.say.redundancy_of_one": (
        "{n} key person is in it; who knows whom takes two.",
        "{n} key people are in it; who knows whom takes two.",
    ),
    "examine.say.redundancy_of_few": (
        "{n} of {pairs} pairs of its key people knows each other; {unknown} are open.",
        "{n} of {pairs} pairs of its key people know each other; {unknown} are open.",
    ),
    "examine.say.density": "{share} of the pairs know each other.",
    "examine.say.density_open": "Nothing is known yet of who knows whom: anything from none of the pairs to all.",
    "examine.say.density_between": "Between {least} and {most} of the pairs know each other.",
    "examine.say.of_few": "{value}. With fewer than three key people this says nothing yet.",
    "examine.say.effective_size": (
        "Your one key person counts as one.",
        (
            "Who knows whom makes your {n} key people as good as {value} who are strangers to each other. The nearer "
            "to {n}, the more different news reaches you."
        ),
    ),
    "examine.say.efficiency": (
        "With one key person, nothing doubles.",
        (
            "{value} of your ties to your {n} key people lead where the others do not. The more, the less is said to "
            "you twice."
        ),
    ),
    "examine.say.constraint": (
        "{value}.",
        (
            "{value}, where {least} would mean that all {n} are strangers to each other. The higher, the more the "
            "same circle closes around you; one key person from another circle lowers it."
        ),
    ),
    "examine.say.hierarchy": (
        "{value}.",
        (
            "{value}, between 0 (nobody stands in the middle more than the others) and 1 (one person does, alone). "
            "If it is high, ask that person to introduce you to others, so that not all depends on one."
        ),
    ),
    "examine.say.blau": (
        "Pick one of them at random, and once more: the chance that the two differ is {share}. Most often: {most} "
        "({number} of {n})."
    ),
    "examine.say.blau_of_level": (
        "Pick one of them at random, and once more: the chance that the two differ is {share}."
    ),
    "examine.say.iqv": "Spread {share} as evenly as could be.",
    "examine.say.ei": "Like you ({own}): {same} of {n}. Unlike you: {different}.",
    "examine.say.ei_of_level": "Peers of yours: {same} of {n}. More senior or junior: {different}.",
    "examine.say.self_share_unknown": "How you met your key people is not noted yet. Their panel asks for it.",
    "examine.say.self_share_of_few": (
        "It is known of {n} person how you met: too few for a share.",
        "It is known of {n} people how you met: too few for a share.",
    ),
    "examine.say.self_share": (
        "You introduced yourself to {share} of them; to the others, somebody or a group opened the door. Up to "
        "{limit}, says the study, most networks still reach people unlike oneself."
    ),
    "examine.say.self_share_high": (
        "You introduced yourself to {share} of them. Above {limit}, says the study, one has likely chosen people much "
        "like oneself: let others and groups introduce you."
    ),
    "examine.say.no_brokers": "Nobody is noted yet as having introduced you to a key person.",
    "examine.say.brokers": ("{n} person introduced you to key people.", "{n} people introduced you to key people."),
    "examine.say.no_cooling": "Nobody is cooling, as far as contact is noted.",
    "examine.say.cooling": ("{n} relationship is cooling.", "{n} relationships are cooling."),
    "examine.say.no_dormant": "Nobody you were once in touch with has been silent for three years.",
    "examine.say.dormant": (
        (
            "{n} person has been silent for three years or more: worth waking, often with more news than those you "
            "see every day."
        ),
        (
            "{n} people have been silent for three years or more: worth waking, often with more news than those you "
            "see every day."
        ),
    ),
    "examine.say.no_bridges": "No bridge to another circle is about to lapse, as far as contact is noted.",
    "examine.say.bridges": (
        "{n} bridge to another circle is about to lapse.",
        "{n} bridges to other circles are about to lapse.",
    ),
    # How it is worked out
    "examine.how.strongest": "Strongest, and what needs development",
    "examine.how.strongest.inputs": "Your answers about your needs, and the warmth of each network.",
    "examine.how.strongest.formula": (
        "Networks that have anybody are compared; one without anybody needs development first. Needs met come first, "
        "from two answers for each on; where they are equal, the share of people with whom you keep your rhythm, if it "
        "has five people or more to rest on. Nothing is added up, and a tie is said as a tie."
    ),
    "examine.how.strongest.numbers": (
        "{n} answer about your needs, and the warmth of each network.",
        "{n} answers about your needs, and the warmth of each network.",
    ),
    "examine.how.strongest.change": (
        "Answering the questions, setting rhythms, and keeping in touch. It takes two networks to compare."
    ),
    "examine.how.strongest.source": (
        "The questions follow the HBS Online article “4 Tips to Grow Your Professional Network” (Emily Ostermeyer); "
        "the order of comparing is this program's own."
    ),
    "examine.how.need_met": "Needs met",
    "examine.how.need_met.inputs": "Your answers to the questions of this network.",
    "examine.how.need_met.formula": "The average of your own answers, from 1 (not at all) to 5 (fully).",
    "examine.how.need_met.change": "Answering the others, or answering anew when things have changed.",
    "examine.how.need_met.source": (
        "Your own answers; the questions follow the HBS Online article “4 Tips to Grow Your Professional Network” "
        "(Emily Ostermeyer), and its three networks those of Hill and Lineback 2011."
    ),
    "examine.how.warmth": "Warmth",
    "examine.how.warmth.inputs": "Everybody in this network with a rhythm, and the last real contact with them.",
    "examine.how.warmth.formula": (
        "People with whom you keep the rhythm, divided by people who have one. Kept means: a real contact is noted, "
        "and by it they are not due before today; an unanswered message of yours is no contact. Whoever you never "
        "contacted and who is not due yet counts on neither side. A share needs five people to rest on; below there "
        "are counts."
    ),
    "examine.how.warmth.numbers": (
        "Without a rhythm {without}; with one, but neither contacted nor due yet {not_yet}; {n} person in all.",
        "Without a rhythm {without}; with one, but neither contacted nor due yet {not_yet}; {n} people in all.",
    ),
    "examine.how.warmth.change": "Contact with those who are due, and rhythms for those who have none.",
    "examine.how.warmth.source": "The rhythms and contacts of your network; the share is this program's own.",
    "examine.how.reach": "Reach",
    "examine.how.reach.inputs": "Everybody in this network: relation, organisation and department, beside About me.",
    "examine.how.reach.formula": (
        "Outside your organisation: people outside, divided by all of whom the workplace is known. Outside your team: "
        "other departments and outside, divided by the same; colleagues without a known department count as your own "
        "team. A relation that you chose decides; else organisation and department are compared with About me. A "
        "share needs five people to rest on; below there are counts."
    ),
    "examine.how.reach.numbers": (
        "Own team {own_team}, other departments {other}, inside without a department {inside}, outside {outside}, not "
        "known {unknown}; {organizations} organisations."
    ),
    "examine.how.reach.change": (
        "People from other departments and organisations; and About me, relations and departments where they are "
        "missing."
    ),
    "examine.how.reach.source": (
        "After the questions about other departments and people outside in the HBS Online article “4 Tips to Grow "
        "Your Professional Network” (Emily Ostermeyer)."
    ),
    "examine.how.redundancy": "Redundancy",
    "examine.how.redundancy.inputs": "Your answers about the pairs of this network's key people.",
    "examine.how.redundancy.formula": (
        "Pairs of this network's key people who know each other, divided by all their pairs. Open pairs count as no "
        "for the lower end and as yes for the upper. With fewer than five key people only the counts are given."
    ),
    "examine.how.redundancy.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.redundancy.change": "Each answer to “Who knows whom?” narrows it; people from other circles lower it.",
    "examine.how.redundancy.source": "Density as in Wasserman and Faust 1994; open pairs as in EgoWeb and egor.",
    "examine.how.gaps": "Empty places",
    "examine.how.gaps.inputs": (
        "Roles, levels and sides of the people you sorted or chose, the career map, and your own places."
    ),
    "examine.how.gaps.formula": (
        "A role is empty inside or outside your organisation when nobody has it there, and nobody of whom the side is "
        "not known. A level is, among the people of whom you noted level and side, if they are five or more. A stage "
        "of your career is while nobody is placed at it, and a place of your own while nobody has it."
    ),
    "examine.how.gaps.change": (
        "Giving people their roles and levels, placing people on the career map, and filling your own places. You "
        "need not fill them all."
    ),
    "examine.how.gaps.source": (
        "The roles follow the questions of the HBS Online article “4 Tips to Grow Your Professional Network” (Emily "
        "Ostermeyer)."
    ),
    "examine.how.blau": "Chance that two differ (Blau)",
    "examine.how.blau.inputs": "What is recorded of your key people.",
    "examine.how.blau.formula": (
        "1 minus the sum of the squared shares of each value. People of whom it is not recorded do not count."
    ),
    "examine.how.blau.numbers": (
        "{n} person, {kinds} different values; {unknown} not recorded.",
        "{n} people, {kinds} different values; {unknown} not recorded.",
    ),
    "examine.how.blau.change": "Key people with other values raise it; recording what is missing makes it surer.",
    "examine.how.blau.source": (
        "Blau, Inequality and Heterogeneity, 1977. It looks only at what is recorded; nothing is guessed."
    ),
    "examine.how.iqv": "Evenness (IQV)",
    "examine.how.iqv.inputs": "What is recorded of your key people.",
    "examine.how.iqv.formula": (
        "The chance that two differ (Blau), times K / (K - 1) for K values: 100% if each is equally frequent. Of "
        "levels there are three, whether they occur or not; else the values that occur are counted. Where "
        "most values occur once it is close to 100% by its nature and says little; words of your own about how you met "
        "are not compared then."
    ),
    "examine.how.iqv.numbers": (
        "{n} person, {kinds} different values; {unknown} not recorded.",
        "{n} people, {kinds} different values; {unknown} not recorded.",
    ),
    "examine.how.iqv.change": "More people with the rarer values. It takes two different values.",
    "examine.how.iqv.source": "Agresti and Agresti 1978: index of qualitative variation.",
    "examine.how.ei": "Like you or unlike you (E-I)",
    "examine.how.ei.inputs": "What is recorded of your key people, and of you in About me.",
    "examine.how.ei.formula": (
        "Those unlike you minus those like you, divided by both together: -1 if all are like you, +1 if none is."
    ),
    "examine.how.ei.change": (
        "Key people unlike you raise it. Your own value comes from About me; a peer is on your own level."
    ),
    "examine.how.ei.source": "Krackhardt and Stern 1988: E-I index.",
    "examine.how.self_share": "Self-introductions",
    "examine.how.self_share.inputs": "How you met each key person, as you noted it.",
    "examine.how.self_share.formula": (
        "People you introduced yourself to, divided by all of whom it is known how you met. A name in “Introduced by” "
        "counts as introduced where nothing else is said."
    ),
    "examine.how.self_share.numbers": (
        "By yourself {by_self}, introduced {introduced}, through a group or an event {by_group}, not known {unknown}."
    ),
    "examine.how.self_share.change": "Asking to be introduced, and joining a group or an event; noting how you met.",
    "examine.how.self_share.source": (
        "Uzzi and Dunlap, Harvard Business Review, December 2005: whoever introduced themselves to more than 65% of "
        "their key people has likely chosen people much like themselves. Groups and events as a way of their own are "
        "this program's."
    ),
    "examine.how.brokers": "Who opened doors",
    "examine.how.brokers.inputs": "“Introduced by” of each key person, and your thank-you contacts.",
    "examine.how.brokers.formula": (
        "Each name in “Introduced by” of a key person, with the networks and organisations that these people opened, "
        "and your last thank-you."
    ),
    "examine.how.brokers.change": "Noting who introduced you, and thanking them.",
    "examine.how.brokers.source": "Uzzi and Dunlap, Harvard Business Review, December 2005.",
    "examine.how.density": "Density",
    "examine.how.density.inputs": "Your answers about the pairs of your key people.",
    "examine.how.density.formula": (
        "Ties have no weight, and you yourself are left out. 2t / (n(n - 1)): the pairs who know each other, divided "
        "by all pairs. Open pairs count as no for the lower end and as yes for the upper."
    ),
    "examine.how.density.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.density.change": "Each answer narrows it; a key person from another circle lowers it.",
    "examine.how.density.source": "Wasserman and Faust 1994; open pairs as in EgoWeb and egor.",
    "examine.how.effective_size": "Effective size",
    "examine.how.effective_size.inputs": "Your answers about all pairs of your key people.",
    "examine.how.effective_size.formula": (
        "Ties have no weight, and you yourself are left out. n - 2t / n: the number of key people, less how many of "
        "the others each of them knows on average."
    ),
    "examine.how.effective_size.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.effective_size.change": (
        "Key people whom the others do not know raise it. It is told once no pair is open."
    ),
    "examine.how.effective_size.source": "Burt 1992, in the form of Borgatti 1997.",
    "examine.how.efficiency": "Efficiency",
    "examine.how.efficiency.inputs": "Your answers about all pairs of your key people.",
    "examine.how.efficiency.formula": "The effective size divided by the number of key people.",
    "examine.how.efficiency.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.efficiency.change": (
        "Key people whom the others do not know raise it. It is told once no pair is open."
    ),
    "examine.how.efficiency.source": "Burt 1992, in the form of Borgatti 1997.",
    "examine.how.constraint": "Constraint",
    "examine.how.constraint.inputs": "Your answers about all pairs of your key people.",
    "examine.how.constraint.formula": (
        "For each key person: your direct share of attention (1/n) and what reaches them through others who know "
        "them, together squared; then the sum. You yourself are in this network. Ties have no weight."
    ),
    "examine.how.constraint.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.constraint.change": (
        "Key people whom the others do not know lower it. It is told once no pair is open."
    ),
    "examine.how.constraint.source": "Burt 1992 and 2004.",
    "examine.how.hierarchy": "Hierarchy",
    "examine.how.hierarchy.inputs": "Your answers about all pairs of your key people.",
    "examine.how.hierarchy.formula": (
        "How unevenly the constraint rests on your key people: the sum of r ln r, divided by n ln n, r being a "
        "person's part by the average part."
    ),
    "examine.how.hierarchy.numbers": (
        "{n} key person, {pairs} pairs: {ties} answered yes, {unknown} open.",
        "{n} key people, {pairs} pairs: {ties} answered yes, {unknown} open.",
    ),
    "examine.how.hierarchy.change": "Circles of equal size even it out. It is told once no pair is open.",
    "examine.how.hierarchy.source": "Burt 1992, after Coleman and Theil.",
    "examine.how.cooling": "Cooling",
    "examine.how.cooling.inputs": "The rhythms you set, and the days of real contact with everybody.",
    "examine.how.cooling.formula": (
        "Due before today by the rhythm that you set; or silent for more than twice the usual gap (the median) "
        "between your contacts, if you were in contact on five days at least. Whoever has been silent for three "
        "years is dormant instead."
    ),
    "examine.how.cooling.change": "A contact, or another rhythm.",
    "examine.how.cooling.source": "The rule is this program's own.",
    "examine.how.dormant": "Dormant",
    "examine.how.dormant.inputs": "The days of real contact with everybody, and what is recorded of them.",
    "examine.how.dormant.formula": (
        "The last real contact was three years ago or more. Trust: close, contact on five days or more, or a key "
        "person. News: another organisation, industry or department than most of your people."
    ),
    "examine.how.dormant.change": "A few friendly words.",
    "examine.how.dormant.source": (
        "Levin, Walter and Murnighan 2011 and 2015: dormant ties bring more news and, if once strong, keep their "
        "trust; people wrongly prefer to wake the comfortable ones."
    ),
    "examine.how.bridges": "Bridges about to lapse",
    "examine.how.bridges.inputs": (
        "Your key people, who of them knows whom, the contacts with them, and where the others work whom you sorted or "
        "were in touch with."
    ),
    "examine.how.bridges.formula": (
        "A key person who cools or is dormant, and who knows none of the other key people (three answers at least, or "
        "all), or is the only one of their organisation, industry or department whom you sorted or were in touch with. "
        "Your own organisation, industry and department are no other circle."
    ),
    "examine.how.bridges.change": "A contact with them, or somebody else from the same circle.",
    "examine.how.bridges.source": "Burt 2002: bridges fade fastest, nine in ten within a year in one bank.",
}
"""Code of each message -> its template."""
