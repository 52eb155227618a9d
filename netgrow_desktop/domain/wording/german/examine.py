"""The sentences of ``wording/examine.py`` in German."""

from __future__ import annotations

EXAMINE_GERMAN: dict[str, str | tuple[str, str]] = {
    "examine.why.no_key_people": (
        "Noch ist niemand Schlüsselperson. Markieren Sie die für Sie wichtigsten mit dem Stern; 12 bis 20 "
        "sind eine gute Zahl."
    ),
    "examine.why.one_key_person": (
        "Mit einer Schlüsselperson gibt es kein Paar, also keine Dichte. Markieren Sie noch ein paar der für "
        "Sie wichtigsten."
    ),
    "examine.why.no_pair_answered": (
        (
            "Ob sich Ihre beiden Schlüsselpersonen kennen, ist noch nicht beantwortet. Eine Antwort, und es "
            "lässt sich sagen."
        ),
        ("Noch ist nicht bekannt, wer wen kennt: {n} Paare sind offen. Beantworten Sie sie, und es lässt sich sagen."),
    ),
    "examine.why.pairs_unknown": (
        (
            "{n} von {pairs} Paaren ist noch offen, und offen heißt nicht nein. Beantworten Sie es, und es lässt "
            "sich sagen."
        ),
        (
            "{n} von {pairs} Paaren sind noch offen, und offen heißt nicht nein. Beantworten Sie sie, und es "
            "lässt sich sagen."
        ),
    ),
    "examine.why.nothing_recorded.organization": (
        "Von niemandem ist die Organisation notiert. Tragen Sie sie in der Personenkarte ein, oder "
        "importieren Sie eine Datei, die sie enthält."
    ),
    "examine.why.nothing_recorded.function": (
        "Von niemandem ist die Abteilung notiert. Tragen Sie sie in der Personenkarte ein, oder importieren "
        "Sie eine Datei, die sie enthält."
    ),
    "examine.why.nothing_recorded.industry": (
        "Von niemandem ist die Branche notiert. Tragen Sie sie in der Personenkarte ein, oder importieren "
        "Sie eine Datei, die sie enthält."
    ),
    "examine.why.nothing_recorded.level": (
        "Von niemandem ist die Ebene notiert: ranghöher, gleichrangig oder rangniedriger. Wählen Sie sie in "
        "der Personenkarte."
    ),
    "examine.why.nothing_recorded.city": (
        "Von niemandem ist der Ort notiert. Tragen Sie eine Adresse in der Personenkarte ein, oder "
        "importieren Sie eine Datei, die ihn enthält."
    ),
    "examine.why.nothing_recorded.how_met": (
        "Bei niemandem ist notiert, wie Sie sich kennenlernten. Schreiben Sie ein paar Worte in die Personenkarte."
    ),
    "examine.why.one_value": (
        "Alle, von denen es notiert ist, sind gleich; da gibt es nichts gleichmäßig zu verteilen."
    ),
    "examine.why.all_once": "Alle {n} sind voneinander verschieden, daher wird keine Streuung genannt.",
    "examine.why.mostly_once": (
        "{once} von {n} sind anders als alle anderen, daher wird keine Streuung genannt. Am häufigsten: "
        "{most} ({number})."
    ),
    "examine.why.own_words": (
        "Die meisten sind in Worten notiert, die nur einmal vorkommen; daher werden sie gezählt und nicht verglichen."
    ),
    "examine.why.no_own_value.organization": (
        "Ihre eigene Organisation steht nicht in „Über mich“, daher lässt sich niemand mit Ihnen vergleichen."
    ),
    "examine.why.no_own_value.function": (
        "Ihre eigene Abteilung steht nicht in „Über mich“, daher lässt sich niemand mit Ihnen vergleichen."
    ),
    "examine.why.no_own_value.industry": (
        "Ihre eigene Branche steht nicht in „Über mich“, daher lässt sich niemand mit Ihnen vergleichen."
    ),
    "examine.why.no_own_value.city": (
        "Ihr eigener Ort steht nicht in „Über mich“, daher lässt sich niemand mit Ihnen vergleichen."
    ),
    "examine.why.no_own_value.how_met": (
        "Wie Sie jemanden kennenlernten, betrifft Sie beide: Es gibt nichts Eigenes zum Vergleichen."
    ),
    "examine.question.strategic.trends": "Hören Sie früh, was sich in Ihrem Fach ändert?",
    "examine.question.strategic.planning": ("Gibt es jemanden, mit dem Sie die nächsten Jahre durchdenken können?"),
    "examine.question.strategic.surprises": "Warnt Sie jemand, bevor eine Überraschung Sie trifft?",
    "examine.question.strategic.beyond": "Hören Sie, wie man es in anderen Organisationen und Fächern sieht?",
    "examine.question.operational.daily": ("Können Sie darauf zählen, dass andere bei der täglichen Arbeit helfen?"),
    "examine.question.operational.departments": (
        "Gibt es in jeder Abteilung, auf die Sie angewiesen sind, jemanden zum Anrufen?"
    ),
    "examine.question.operational.outside": ("Können Sie auf Menschen außerhalb zählen: Lieferanten, Kunden, Partner?"),
    "examine.question.operational.quick": "Bekommen Sie schnell Hilfe, wenn ein Termin naht?",
    "examine.question.developmental.ear": "Gibt es ein offenes Ohr, wenn die Zeiten schwer sind?",
    "examine.question.developmental.sounding": (
        "Gibt es jemanden, mit dem Sie laut denken können, wenn es Ärger gibt?"
    ),
    "examine.question.developmental.honest": "Sagt Ihnen jemand ehrlich, was Sie besser machen könnten?",
    "examine.question.developmental.growth": ("Hilft Ihnen jemand, in das hineinzuwachsen, was als Nächstes kommt?"),
    "examine.answer.1": "Gar nicht",
    "examine.answer.2": "Ein wenig",
    "examine.answer.3": "Teilweise",
    "examine.answer.4": "Größtenteils",
    "examine.answer.5": "Ganz",
    "examine.strongest.strategic.alone": (
        "Nur in Ihrem strategischen Netzwerk ist schon jemand, daher gibt es nichts zum Vergleichen."
    ),
    "examine.strongest.strategic.need": (
        "Ihr strategisches Netzwerk ist das stärkste: Von denen, zu denen Sie geantwortet haben, deckt es "
        "Ihren Bedarf am besten, {mean} von 5."
    ),
    "examine.strongest.strategic.need_and_warmth": (
        "Ihr strategisches Netzwerk ist das stärkste: Ein anderes deckt Ihren Bedarf ebenso gut ({mean} von "
        "5), aber hier halten Sie besser Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.strongest.strategic.warmth": (
        "Mit Ihrem strategischen Netzwerk halten Sie am besten Kontakt: {within} von {n} mit einem Rhythmus. "
        "Ob es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.operational.alone": (
        "Nur in Ihrem operativen Netzwerk ist schon jemand, daher gibt es nichts zum Vergleichen."
    ),
    "examine.strongest.operational.need": (
        "Ihr operatives Netzwerk ist das stärkste: Von denen, zu denen Sie geantwortet haben, deckt es Ihren "
        "Bedarf am besten, {mean} von 5."
    ),
    "examine.strongest.operational.need_and_warmth": (
        "Ihr operatives Netzwerk ist das stärkste: Ein anderes deckt Ihren Bedarf ebenso gut ({mean} von 5), "
        "aber hier halten Sie besser Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.strongest.operational.warmth": (
        "Mit Ihrem operativen Netzwerk halten Sie am besten Kontakt: {within} von {n} mit einem Rhythmus. Ob "
        "es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.developmental.alone": (
        "Nur in Ihrem fördernden Netzwerk ist schon jemand, daher gibt es nichts zum Vergleichen."
    ),
    "examine.strongest.developmental.need": (
        "Ihr förderndes Netzwerk ist das stärkste: Von denen, zu denen Sie geantwortet haben, deckt es Ihren "
        "Bedarf am besten, {mean} von 5."
    ),
    "examine.strongest.developmental.need_and_warmth": (
        "Ihr förderndes Netzwerk ist das stärkste: Ein anderes deckt Ihren Bedarf ebenso gut ({mean} von 5), "
        "aber hier halten Sie besser Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.strongest.developmental.warmth": (
        "Mit Ihrem fördernden Netzwerk halten Sie am besten Kontakt: {within} von {n} mit einem Rhythmus. Ob "
        "es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.tie_of_need.strategic_operational": (
        "Ihr strategisches und Ihr operatives Netzwerk sind gleich stark: Beide decken Ihren Bedarf mit "
        "{mean} von 5, und wie Sie Kontakt halten, sagt nicht, welches stärker ist."
    ),
    "examine.strongest.tie_of_need.strategic_developmental": (
        "Ihr strategisches und Ihr förderndes Netzwerk sind gleich stark: Beide decken Ihren Bedarf mit "
        "{mean} von 5, und wie Sie Kontakt halten, sagt nicht, welches stärker ist."
    ),
    "examine.strongest.tie_of_need.operational_developmental": (
        "Ihr operatives und Ihr förderndes Netzwerk sind gleich stark: Beide decken Ihren Bedarf mit {mean} "
        "von 5, und wie Sie Kontakt halten, sagt nicht, welches stärker ist."
    ),
    "examine.strongest.tie_of_need.all": (
        "Ihre drei Netzwerke sind gleich stark: Alle decken Ihren Bedarf mit {mean} von 5, und wie Sie "
        "Kontakt halten, sagt nicht, welches stärker ist."
    ),
    "examine.strongest.tie_of_warmth.strategic_operational": (
        "Mit Ihrem strategischen und Ihrem operativen Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "stärker ist, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.tie_of_warmth.strategic_developmental": (
        "Mit Ihrem strategischen und Ihrem fördernden Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "stärker ist, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.tie_of_warmth.operational_developmental": (
        "Mit Ihrem operativen und Ihrem fördernden Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "stärker ist, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.strongest.tie_of_warmth.all": (
        "Mit allen drei Netzwerken halten Sie gleich gut Kontakt. Welches das stärkste ist, würden Ihre "
        "Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.strategic.need": (
        "Ihr strategisches Netzwerk braucht Entwicklung: Von denen, zu denen Sie geantwortet haben, deckt es "
        "Ihren Bedarf am wenigsten, {mean} von 5."
    ),
    "examine.needs_development.strategic.need_and_warmth": (
        "Ihr strategisches Netzwerk braucht Entwicklung: Ein anderes deckt Ihren Bedarf ebenso wenig ({mean} "
        "von 5), aber hier halten Sie mit weniger Personen Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.needs_development.strategic.warmth": (
        "Mit Ihrem strategischen Netzwerk halten Sie am wenigsten Kontakt: {within} von {n} mit einem "
        "Rhythmus. Ob es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.strategic.empty": (
        "Ihr strategisches Netzwerk braucht Entwicklung: Noch ist niemand darin."
    ),
    "examine.needs_development.operational.need": (
        "Ihr operatives Netzwerk braucht Entwicklung: Von denen, zu denen Sie geantwortet haben, deckt es "
        "Ihren Bedarf am wenigsten, {mean} von 5."
    ),
    "examine.needs_development.operational.need_and_warmth": (
        "Ihr operatives Netzwerk braucht Entwicklung: Ein anderes deckt Ihren Bedarf ebenso wenig ({mean} "
        "von 5), aber hier halten Sie mit weniger Personen Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.needs_development.operational.warmth": (
        "Mit Ihrem operativen Netzwerk halten Sie am wenigsten Kontakt: {within} von {n} mit einem Rhythmus. "
        "Ob es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.operational.empty": (
        "Ihr operatives Netzwerk braucht Entwicklung: Noch ist niemand darin."
    ),
    "examine.needs_development.developmental.need": (
        "Ihr förderndes Netzwerk braucht Entwicklung: Von denen, zu denen Sie geantwortet haben, deckt es "
        "Ihren Bedarf am wenigsten, {mean} von 5."
    ),
    "examine.needs_development.developmental.need_and_warmth": (
        "Ihr förderndes Netzwerk braucht Entwicklung: Ein anderes deckt Ihren Bedarf ebenso wenig ({mean} "
        "von 5), aber hier halten Sie mit weniger Personen Kontakt, mit {within} von {n} mit einem Rhythmus."
    ),
    "examine.needs_development.developmental.warmth": (
        "Mit Ihrem fördernden Netzwerk halten Sie am wenigsten Kontakt: {within} von {n} mit einem Rhythmus. "
        "Ob es Ihren Bedarf deckt, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.developmental.empty": (
        "Ihr förderndes Netzwerk braucht Entwicklung: Noch ist niemand darin."
    ),
    "examine.needs_development.tie_of_need.strategic_operational": (
        "Ihr strategisches und Ihr operatives Netzwerk brauchen gleichermaßen Entwicklung: Beide decken "
        "Ihren Bedarf mit {mean} von 5, und wie Sie Kontakt halten, sagt nicht, welches sie mehr braucht."
    ),
    "examine.needs_development.tie_of_need.strategic_developmental": (
        "Ihr strategisches und Ihr förderndes Netzwerk brauchen gleichermaßen Entwicklung: Beide decken "
        "Ihren Bedarf mit {mean} von 5, und wie Sie Kontakt halten, sagt nicht, welches sie mehr braucht."
    ),
    "examine.needs_development.tie_of_need.operational_developmental": (
        "Ihr operatives und Ihr förderndes Netzwerk brauchen gleichermaßen Entwicklung: Beide decken Ihren "
        "Bedarf mit {mean} von 5, und wie Sie Kontakt halten, sagt nicht, welches sie mehr braucht."
    ),
    "examine.needs_development.tie_of_warmth.strategic_operational": (
        "Mit Ihrem strategischen und Ihrem operativen Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "Entwicklung braucht, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.tie_of_warmth.strategic_developmental": (
        "Mit Ihrem strategischen und Ihrem fördernden Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "Entwicklung braucht, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.tie_of_warmth.operational_developmental": (
        "Mit Ihrem operativen und Ihrem fördernden Netzwerk halten Sie gleich gut Kontakt. Welches davon "
        "Entwicklung braucht, würden Ihre Antworten sagen: zwei oder mehr für jedes."
    ),
    "examine.needs_development.alike.2": "Keines der beiden braucht mehr Entwicklung als das andere.",
    "examine.needs_development.alike.3": "Keines der drei braucht mehr Entwicklung als die anderen.",
    "examine.needs_development.nobody": "Das lässt sich sagen, sobald Personen eingeordnet sind.",
    "examine.empty.strategic_operational": (
        "In Ihrem strategischen und Ihrem operativen Netzwerk ist noch niemand. Ordnen Sie zuerst ein paar "
        "Personen ein."
    ),
    "examine.empty.strategic_developmental": (
        "In Ihrem strategischen und Ihrem fördernden Netzwerk ist noch niemand. Ordnen Sie zuerst ein paar "
        "Personen ein."
    ),
    "examine.empty.operational_developmental": (
        "In Ihrem operativen und Ihrem fördernden Netzwerk ist noch niemand. Ordnen Sie zuerst ein paar Personen ein."
    ),
    "examine.empty.all": (
        "Noch ist niemand eingeordnet. Ordnen Sie die Personen ein, die Ihnen wichtig sind, und sehen Sie "
        "dann wieder hierher."
    ),
    "examine.no_verdict": (
        "Noch nicht zu sagen: Beantworten Sie zwei oder mehr Fragen für jedes von zwei Netzwerken, in denen "
        "Personen sind."
    ),
    "examine.role.trend_spotter": "Trendspürnase",
    "examine.role.planner": "Plant voraus",
    "examine.role.gets_it_done": "Packt an",
    "examine.role.outside_partner": "Partner außerhalb",
    "examine.role.mentor": "Mentor/Mentorin",
    "examine.role.sympathetic_ear": "Offenes Ohr",
    "examine.role.sounding_board": "Denkt mit",
    "examine.side.inside": "Innerhalb",
    "examine.side.outside": "Außerhalb",
    "examine.side.unknown": "Nicht bekannt",
    "examine.level.senior": "Ranghöher",
    "examine.level.peer": "Gleichrangig",
    "examine.level.junior": "Rangniedriger",
    "examine.level.unknown": "Nicht angegeben",
    "examine.gap.role.trend_spotter.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der Ihnen früh sagt, was kommt."
    ),
    "examine.gap.role.trend_spotter.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der Ihnen früh sagt, was kommt."
    ),
    "examine.gap.role.planner.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der vorausschaut und mit Ihnen plant."
    ),
    "examine.gap.role.planner.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der vorausschaut und mit Ihnen plant."
    ),
    "examine.gap.role.gets_it_done.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der jenseits Ihres Teams für Sie anpackt."
    ),
    "examine.gap.role.gets_it_done.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der für Sie anpackt."
    ),
    "examine.gap.role.outside_partner.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, auf den Sie als Partner zählen können."
    ),
    "examine.gap.role.mentor.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der Ihnen hilft, sich zu entwickeln."
    ),
    "examine.gap.role.mentor.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der Ihnen hilft, sich zu entwickeln."
    ),
    "examine.gap.role.sympathetic_ear.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der in schweren Zeiten ein offenes Ohr hat."
    ),
    "examine.gap.role.sympathetic_ear.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der in schweren Zeiten ein offenes Ohr hat."
    ),
    "examine.gap.role.sounding_board.inside": (
        "Sie haben niemanden in Ihrer Organisation genannt, der mitdenkt, wenn es Ärger gibt."
    ),
    "examine.gap.role.sounding_board.outside": (
        "Sie haben niemanden außerhalb Ihrer Organisation genannt, der mitdenkt, wenn es Ärger gibt."
    ),
    "examine.gap.level.senior.inside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist in Ihrer Organisation niemand ranghöher als Sie."
    ),
    "examine.gap.level.peer.inside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist in Ihrer Organisation niemand gleichrangig."
    ),
    "examine.gap.level.junior.inside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist in Ihrer Organisation niemand rangniedriger als Sie."
    ),
    "examine.gap.level.senior.outside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist außerhalb Ihrer Organisation niemand ranghöher als Sie."
    ),
    "examine.gap.level.peer.outside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist außerhalb Ihrer Organisation niemand gleichrangig."
    ),
    "examine.gap.level.junior.outside": (
        "Von denen, die Sie eingeordnet oder gewählt haben, ist außerhalb Ihrer Organisation niemand "
        "rangniedriger als Sie."
    ),
    "examine.gap.level.senior.inside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist in Ihrer Organisation niemand ranghöher als Sie."
    ),
    "examine.gap.level.peer.inside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist in Ihrer Organisation niemand gleichrangig."
    ),
    "examine.gap.level.junior.inside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist in Ihrer Organisation niemand rangniedriger als Sie."
    ),
    "examine.gap.level.senior.outside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist außerhalb Ihrer Organisation niemand ranghöher als Sie."
    ),
    "examine.gap.level.peer.outside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist außerhalb Ihrer Organisation niemand gleichrangig."
    ),
    "examine.gap.level.junior.outside.known": (
        "Von den {n}, deren Ebene und Seite bekannt sind, ist außerhalb Ihrer Organisation niemand "
        "rangniedriger als Sie."
    ),
    "examine.gap.stage": "Ihr Werdegang nennt noch niemanden aus: {name}.",
    "examine.gap.seat": "„{name}“ ist noch leer.",
    "examine.not_known_then": (
        "Kontakt zählt bis zu diesem Tag. Ihre Personen, deren Kategorien und Rollen, wer wen kennt und Ihre "
        "Antworten stehen hier, wie sie heute sind: Seit wann sie so sind, wird nicht festgehalten."
    ),
    "examine.fading.nobody": "Soweit Kontakt notiert ist, schläft keiner ein.",
    "examine.fading.no_contact": (
        "Noch ist kein Kontakt notiert, daher lässt sich das nicht sagen. Halten Sie einen mit jemandem "
        "fest, oder importieren Sie Post und Treffen."
    ),
    "examine.cooling.overdue": (
        "Sie wollten alle {cadence} Tage Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten alle {cadence} Tage Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.daily": (
        "Sie wollten jeden Tag Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten jeden Tag Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.weekly": (
        "Sie wollten jede Woche Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten jede Woche Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.fortnightly": (
        "Sie wollten alle 2 Wochen Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten alle 2 Wochen Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.monthly": (
        "Sie wollten jeden Monat Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten jeden Monat Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.two_monthly": (
        "Sie wollten alle 2 Monate Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten alle 2 Monate Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.three_monthly": (
        "Sie wollten alle 3 Monate Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten alle 3 Monate Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.six_monthly": (
        "Sie wollten alle 6 Monate Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten alle 6 Monate Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.overdue.yearly": (
        "Sie wollten jedes Jahr Kontakt haben; das letzte Mal war vor {n} Tag.",
        "Sie wollten jedes Jahr Kontakt haben; das letzte Mal war vor {n} Tagen.",
    ),
    "examine.cooling.never": "Sie wollten alle {cadence} Tage Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.daily": "Sie wollten jeden Tag Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.weekly": "Sie wollten jede Woche Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.fortnightly": "Sie wollten alle 2 Wochen Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.monthly": "Sie wollten jeden Monat Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.two_monthly": "Sie wollten alle 2 Monate Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.three_monthly": "Sie wollten alle 3 Monate Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.six_monthly": "Sie wollten alle 6 Monate Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.never.yearly": "Sie wollten jedes Jahr Kontakt haben; bisher gab es noch keinen.",
    "examine.cooling.silent": ("Früher hatten Sie etwa alle {usual} Tage Kontakt; das letzte Mal war vor {n} Tagen."),
    "examine.dormant.years": ("Seit {n} Jahr kein Kontakt.", "Seit {n} Jahren kein Kontakt."),
    "examine.trust.close": "Sie stehen sich nah, wie Sie sagten; solches Vertrauen hält.",
    "examine.trust.contacts": "Sie hatten früher an {n} Tagen Kontakt; solches Vertrauen hält.",
    "examine.trust.key": "Eine Ihrer Schlüsselpersonen; solches Vertrauen hält.",
    "examine.novelty.organization": (
        "Bei {organization}, anders als die meisten Ihrer Personen: vielleicht mit Neuem, das Sie sonst nicht hören."
    ),
    "examine.novelty.industry": (
        "In der Branche {industry}, anders als die meisten Ihrer Personen: vielleicht mit Neuem, das Sie "
        "sonst nicht hören."
    ),
    "examine.novelty.function": (
        "Im Bereich {function}, anders als die meisten Ihrer Personen: vielleicht mit Neuem, das Sie sonst nicht hören."
    ),
    "examine.bridge.ties": (
        "Kennt keine Ihrer anderen Schlüsselpersonen, soweit beantwortet ({n}): vielleicht Ihr einziger Weg "
        "in diesen Kreis."
    ),
    "examine.bridge.organization": (
        "Niemand sonst, den Sie eingeordnet oder mit dem Sie Kontakt hatten, ist bei {organization} notiert: "
        "vielleicht Ihr einziger Weg dorthin."
    ),
    "examine.bridge.industry": (
        "Niemand sonst, den Sie eingeordnet oder mit dem Sie Kontakt hatten, ist in der Branche {industry} "
        "notiert: vielleicht Ihr einziger Weg in dieses Feld."
    ),
    "examine.bridge.function": (
        "Niemand sonst, den Sie eingeordnet oder mit dem Sie Kontakt hatten, ist im Bereich {function} "
        "notiert: vielleicht Ihr einziger Weg in dieses Feld."
    ),
    "examine.way.side_unknown": "Wo die Person arbeitet, ist nicht bekannt.",
    "examine.way.not_known_if_inside": (
        "Ob das in Ihrer Organisation ist, ist nicht bekannt: Tragen Sie Ihre unter „Über mich“ ein."
    ),
    "examine.way.introduced_them": "Hat Sie beide bekannt gemacht.",
    "examine.way.knows_them": "Kennt {name}.",
    "examine.way.works_there": "Arbeitet bei {organization}.",
    "examine.way.knows_there": "Kennt {name} bei {organization}.",
    "examine.way.worked_there": "Arbeitete früher bei {organization}.",
    "examine.way.stage": "War an jener Station Ihres Werdegangs dabei.",
    "examine.way.title": "Arbeitet als {title}.",
    "examine.way.function": "Arbeitet in diesem Fach: {function}.",
    "examine.way.industry": "Ist in dieser Branche: {industry}.",
    "examine.way.city": "Ist in {city}.",
    "examine.way.role.trend_spotter": "Spürt schon Trends für Sie auf und kennt vielleicht andere, die das tun.",
    "examine.way.role.planner": "Plant schon mit Ihnen voraus und kennt vielleicht andere, die das tun.",
    "examine.way.role.gets_it_done": "Packt schon für Sie an und kennt vielleicht andere, die das tun.",
    "examine.way.role.outside_partner": "Zählt schon zu Ihren Partnern und kennt vielleicht andere.",
    "examine.way.role.mentor": ("Hilft Ihnen schon, sich zu entwickeln, und kennt vielleicht andere, die das täten."),
    "examine.way.role.sympathetic_ear": "Ist schon ein offenes Ohr und kennt vielleicht andere.",
    "examine.way.role.sounding_board": "Denkt schon mit Ihnen mit und kennt vielleicht andere.",
    "examine.way.category.strategic": "Gehört zu Ihrem strategischen Netzwerk, aber nicht in dieser Rolle.",
    "examine.way.category.operational": "Gehört zu Ihrem operativen Netzwerk, aber nicht in dieser Rolle.",
    "examine.way.category.developmental": "Gehört zu Ihrem fördernden Netzwerk, aber nicht in dieser Rolle.",
    "examine.way.level.senior": "Ist ranghöher als Sie und kennt wohl andere, die es sind.",
    "examine.way.level.peer": "Ist gleichrangig und kennt wohl andere, die es sind.",
    "examine.way.level.junior": "Ist rangniedriger als Sie und kennt wohl andere, die es sind.",
    "examine.way.is.senior": "Ist ranghöher als Sie.",
    "examine.way.is.peer": "Ist gleichrangig.",
    "examine.way.is.junior": "Ist rangniedriger als Sie.",
    "examine.way.inside": "Arbeitet auch in Ihrer Organisation und kennt dort Leute.",
    "examine.way.relation.manager": "Ihre Führungskraft, die Leute in der ganzen Organisation kennt.",
    "examine.way.relation.report": "Berichtet an Sie und kennt Leute, denen Sie nicht begegnen.",
    "examine.way.relation.own_team": ("In Ihrem Team; Kolleginnen und Kollegen kennen Leute in anderen Abteilungen."),
    "examine.way.relation.other_department": "In einer anderen Abteilung und kennt dort Leute.",
}
