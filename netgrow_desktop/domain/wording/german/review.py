"""The sentences of ``wording/review.py`` in German."""

from __future__ import annotations

REVIEW_GERMAN: dict[str, str | tuple[str, str]] = {
    "review.since": "Seit {day}:",
    "review.since_named": "Seit {day} ({name}):",
    "review.since.nothing": "Nichts hat sich geändert.",
    "review.since.new": ("{n} Person neu", "{n} Personen neu"),
    "review.since.newly_sorted": (
        "{n} neu eingeordnet oder Schlüsselperson",
        "{n} neu eingeordnet oder Schlüsselpersonen",
    ),
    "review.since.gone": (
        "{n} nicht mehr eingeordnet oder Schlüsselperson",
        "{n} nicht mehr eingeordnet oder Schlüsselpersonen",
    ),
    "review.since.moved": ("{n} in anderen Kategorien", "{n} in anderen Kategorien"),
    "review.since.faded": ("{n} eingeschlafen", "{n} eingeschlafen"),
    "review.since.revived": ("{n} wieder warm", "{n} wieder warm"),
    "review.since.gaps_closed": ("{n} Platz nicht mehr leer", "{n} Plätze nicht mehr leer"),
    "review.since.gaps_opened": ("{n} neuer leerer Platz", "{n} neue leere Plätze"),
    "review.since.strategic.need_met": "strategischer Bedarf gedeckt {before} → {after} von 5",
    "review.since.strategic.warmth": "strategisch in Kontakt {before} → {after}",
    "review.since.operational.need_met": "operativer Bedarf gedeckt {before} → {after} von 5",
    "review.since.operational.warmth": "operativ in Kontakt {before} → {after}",
    "review.since.developmental.need_met": "fördernder Bedarf gedeckt {before} → {after} von 5",
    "review.since.developmental.warmth": "fördernd in Kontakt {before} → {after}",
    "review.strongest": "Am stärksten",
    "review.needs_development": "Braucht Entwicklung",
    "review.not_told": "Was am stärksten ist und was Entwicklung braucht",
    "review.readings": "Vier Messwerte für jedes Netzwerk",
    "review.readings_note": "Nebeneinander, nie zusammengezählt",
    "review.reading.need_met": "Bedarf gedeckt",
    "review.reading.warmth": "Wärme",
    "review.reading.reach": "Reichweite",
    "review.reading.redundancy": "Doppelung",
    "review.nobody": "Noch niemand",
    "review.need_unanswered": "Noch nicht beantwortet",
    "review.need_mean": "{mean} von 5",
    "review.need_answers": ("{count} von {all} Fragen beantwortet", "{count} von {all} Fragen beantwortet"),
    "review.no_rhythm": ("{count} Person, ohne Rhythmus", "{count} Personen, alle ohne Rhythmus"),
    "review.in_time": ("{within} von {count} in Kontakt", "{within} von {count} in Kontakt"),
    "review.within": "{within} von {all}",
    "review.share_in_time": "{share} in Kontakt",
    "review.not_yet": ("{count} noch ohne Kontakt, und nicht fällig", "{count} noch ohne Kontakt, und nicht fällig"),
    "review.without_rhythm": ("{count} ohne Rhythmus", "{count} ohne Rhythmus"),
    "review.reach_unknown": "Nicht bekannt, wo sie arbeiten; Organisationen und „Über mich“ würden es sagen",
    "review.reach.outside": ("{count} außerhalb", "{count} außerhalb"),
    "review.reach.inside": ("{count} sonst innerhalb", "{count} sonst innerhalb"),
    "review.reach.own_team": ("{count} eigenes Team", "{count} eigenes Team"),
    "review.reach.unknown": ("{count} nicht bekannt", "{count} nicht bekannt"),
    "review.outside_share": "{share} außerhalb Ihrer Organisation",
    "review.beyond_team": "{share} jenseits Ihres Teams",
    "review.no_pairs": "Noch keine Schlüsselpersonen",
    "review.pairs_of_few": ("{count} Schlüsselperson: Es braucht zwei", "{count} Schlüsselpersonen: Es braucht zwei"),
    "review.pairs_known": ("{ties} von {count} Paar, {unknown} offen", "{ties} von {count} Paaren, {unknown} offen"),
    "review.ties_of": ("{ties} von {count} Paar", "{ties} von {count} Paaren"),
    "review.pairs_open": ("{count} offen", "{count} offen"),
    "review.all_open": ("{count} Paar, noch nicht beantwortet", "{count} Paare, noch keines beantwortet"),
    "review.density": "{share} der Paare",
    "review.density_between": "{least} bis {most} der Paare",
    "review.missing": "Wer fehlt?",
    "review.gaps_count": ("{count} Platz ist leer", "{count} Plätze sind leer"),
    "review.no_gaps": "Kein Platz ist leer",
    "review.column_role": "Rolle",
    "review.sideless": "Mit einer Rolle, aber unbekannt, ob innerhalb:",
    "review.nobody_there": "niemand genannt",
    "review.seats": "Eigene Plätze",
    "review.also_missing": "Fehlt außerdem",
    "review.nothing_else": "Sonst fällt nichts auf.",
    "review.and_more": ("und {count} weitere", "und {count} weitere"),
    "review.level.senior": "ranghöher als Sie",
    "review.level.peer": "gleichrangig",
    "review.level.junior": "rangniedriger als Sie",
    "review.or": "{some} oder {last}",
    "review.no_level_inside": "Von {count}, deren Ebene und Seite bekannt sind, ist innerhalb niemand {levels}.",
    "review.no_level_outside": ("Von {count}, deren Ebene und Seite bekannt sind, ist außerhalb niemand {levels}."),
    "review.no_level_both": (
        "Von {count}, deren Ebene und Seite bekannt sind, ist weder innerhalb noch außerhalb jemand {levels}."
    ),
    "review.stages": (
        "In Ihrem Werdegang ist niemand eingetragen bei {names}.",
        "In Ihrem Werdegang ist an {count} Stationen niemand eingetragen: {names}.",
    ),
    "review.stages_more": (
        "In Ihrem Werdegang ist an {count} Stationen niemand eingetragen, etwa {names}.",
        "In Ihrem Werdegang ist an {count} Stationen niemand eingetragen, etwa {names}.",
    ),
    "review.known_there": (
        "{count} Person, die Sie kennen, ist oder war bei {organization}: Tragen Sie sie in den Werdegang ein.",
        ("{count} Personen, die Sie kennen, sind oder waren bei {organization}: Tragen Sie sie in den Werdegang ein."),
    ),
    "review.no_key_people": (
        "Noch sind keine Schlüsselpersonen gewählt: Markieren Sie die wichtigsten mit dem Stern; 12 bis 20 "
        "sind eine gute Zahl."
    ),
    "review.map": "Netzwerkkarte",
    "review.map_people": (
        "{count} Person, eingeordnet oder Schlüsselperson",
        "{count} Personen, eingeordnet oder Schlüsselpersonen",
    ),
    "review.map_nearest": ("{count} von {all}, die nächsten zuerst", "{count} von {all}, die nächsten zuerst"),
    "review.no_map": (
        "Die Karte zeigt, wen Sie eingeordnet oder als Schlüsselperson gewählt haben, und noch ist niemand "
        "da. Drücken Sie in der Tabelle S, O oder D bei den Personen, die Ihnen wichtig sind; zehn Minuten "
        "genügen für ein Bild."
    ),
    "review.fading": "Am Einschlafen",
    "review.fading.cooling": "Kühlt ab",
    "review.fading.cooling.what": "Überfällig oder still. Letzter Kontakt:",
    "review.fading.dormant": "Ruht",
    "review.fading.dormant.what": "Lohnt sich zu wecken. Letzter Kontakt:",
    "review.fading.bridges": "Brücken, die bald abreißen",
    "review.fading.bridges.what": "Vielleicht Ihr einziger Weg in einen anderen Kreis:",
    "review.next": "Was Sie als Nächstes tun",
    "review.be_in_touch": "Sich melden",
    "review.worth_a_word": "Ein paar Worte lohnen sich jetzt am meisten bei:",
    "review.begin": "Hier beginnen",
    "review.begin.how": (
        "Ordnen Sie die Personen ein, die Ihnen wichtig sind (S, O oder D in der Tabelle), und machen Sie 12 "
        "bis 20 von ihnen mit dem Stern zu Schlüsselpersonen. Dann sagt diese Seite mehr."
    ),
    "review.fill_first": "Diesen Platz zuerst besetzen",
    "review.first_gap.seat": "Zuerst, weil dieser Platz Ihr eigener ist.",
    "review.first_gap.strategic": "Zuerst, weil Ihr strategisches Netzwerk Entwicklung braucht.",
    "review.first_gap.operational": "Zuerst, weil Ihr operatives Netzwerk Entwicklung braucht.",
    "review.first_gap.developmental": "Zuerst, weil Ihr förderndes Netzwerk Entwicklung braucht.",
    "review.first_gap.any": "Der erste der leeren Plätze, in der Reihenfolge der Tabelle.",
    "review.who_could_help": "Wer helfen könnte:",
    "review.fits": "Würde passen.",
    "review.no_ways": (
        "Nichts Notiertes führt von Ihren Personen dorthin. Fragen Sie jemanden, dem Sie vertrauen, und "
        "notieren Sie, wer genannt wird."
    ),
    "review.thank": "Danke sagen",
    "review.no_introductions": (
        "Niemand ist notiert, der Sie einer Schlüsselperson vorgestellt hat. „Vorgestellt von“ in der "
        "Personenkarte hält es fest."
    ),
    "review.all_thanked": "Allen, die eine Tür geöffnet haben, wurde im letzten Jahr gedankt.",
    "review.introduced": (
        "hat Sie {count} Schlüsselperson vorgestellt",
        "hat Sie {count} Schlüsselpersonen vorgestellt",
    ),
    "review.last_thanked": "zuletzt gedankt {day}",
    "review.never_thanked": "nie gedankt",
    "review.also_overdue": "Auch überfällig:",
    "review.due_by": "Fällig bis {day}:",
    "review.more_due": (
        "{count} weitere Person ist überfällig oder in vier Wochen fällig; Listen folgen.",
        "{count} weitere Personen sind überfällig oder in vier Wochen fällig; Listen folgen.",
    ),
    "review.never_contacted": "Eingeordnet, aber noch kein Kontakt:",
    "review.organizations": "Die meisten Personen sind von:",
    "review.methods": "Wie diese Zahlen ermittelt werden",
    "review.methods_day": "Stand {day}; archivierte Personen zählen nirgends",
    "review.sources": "Quellen.",
    "review.sources.all": (
        "Die Fragen und Rollen folgen dem Artikel „4 Tips to Grow Your Professional Network“ von HBS Online "
        "(Emily Ostermeyer), die drei Netzwerke Hill und Lineback 2011. Doppelung: Wasserman und Faust 1994, "
        "offene Paare wie in EgoWeb und egor. Ruhende Kontakte: Levin, Walter und Murnighan 2011 und 2015. "
        "Brücken: Burt 2002. Alles andere stammt von diesem Programm."
    ),
}
