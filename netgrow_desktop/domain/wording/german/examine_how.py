"""The sentences of ``wording/examine_how.py`` in German."""

from __future__ import annotations

EXAMINE_HOW_GERMAN: dict[str, str | tuple[str, str]] = {
    "examine.say.nobody": "In diesem Netzwerk ist noch niemand.",
    "examine.say.need_met_unanswered": ("Sie haben noch nicht beantwortet, ob dieses Netzwerk Ihren Bedarf deckt."),
    "examine.say.need_met": (
        "{n} von {all} Fragen beantwortet: {mean} von 5.",
        "{n} von {all} Fragen beantwortet: im Durchschnitt {mean} von 5.",
    ),
    "examine.say.warmth_without_cadence": (
        "Darin ist {n} Person, ohne Rhythmus für den Kontakt.",
        "Darin sind {n} Personen, keine mit einem Rhythmus für den Kontakt.",
    ),
    "examine.say.warmth_not_yet": "Bei niemandem davon lässt sich schon sagen, ob Sie den Rhythmus halten.",
    "examine.say.warmth_of_few": (
        "Bei {within} von {n} Person halten Sie den Rhythmus.",
        "Bei {within} von {n} Personen halten Sie den Rhythmus.",
    ),
    "examine.say.warmth": (
        "Bei {within} von {n} Person halten Sie den Rhythmus ({share}).",
        "Bei {within} von {n} Personen halten Sie den Rhythmus ({share}).",
    ),
    "examine.say.reach_unknown": (
        "Wo sie arbeiten, ist nicht bekannt. „Über mich“ und ihre Organisationen oder Beziehungen würden es sagen."
    ),
    "examine.say.reach_of_few": (
        "Eigenes Team {own_team}, andere Abteilungen {other}, sonst innerhalb {inside}, außerhalb {outside}, "
        "nicht bekannt {unknown}; Organisationen: {organizations}."
    ),
    "examine.say.reach_at_least": (
        "{company} der bekannten arbeiten außerhalb Ihrer Organisation, und mindestens {team} außerhalb "
        "Ihres Teams; die fehlenden Abteilungen würden es genau sagen."
    ),
    "examine.say.reach": (
        "{team} der bekannten arbeiten außerhalb Ihres Teams, {company} außerhalb Ihrer Organisation."
    ),
    "examine.say.redundancy_of_one": (
        "Darin ist {n} Schlüsselperson; zum Kennen braucht es zwei.",
        "Darin sind {n} Schlüsselpersonen; zum Kennen braucht es zwei.",
    ),
    "examine.say.redundancy_of_few": (
        "{n} von {pairs} Paaren der Schlüsselpersonen kennt sich; {unknown} sind offen.",
        "{n} von {pairs} Paaren der Schlüsselpersonen kennen sich; {unknown} sind offen.",
    ),
    "examine.say.density": "{share} der Paare kennen sich.",
    "examine.say.density_open": ("Noch ist nicht bekannt, wer wen kennt: alles von keinem der Paare bis zu allen."),
    "examine.say.density_between": "Zwischen {least} und {most} der Paare kennen sich.",
    "examine.say.of_few": "{value}. Bei weniger als drei Schlüsselpersonen sagt das noch nichts.",
    "examine.say.effective_size": (
        "Ihre eine Schlüsselperson zählt als eine.",
        (
            "Wer wen kennt, macht Ihre {n} Schlüsselpersonen so gut wie {value}, die einander fremd sind. Je "
            "näher an {n}, desto mehr Verschiedenes erreicht Sie."
        ),
    ),
    "examine.say.efficiency": (
        "Bei einer Schlüsselperson doppelt sich nichts.",
        (
            "{value} Ihrer Verbindungen zu Ihren {n} Schlüsselpersonen führen dorthin, wohin die anderen nicht "
            "führen. Je mehr, desto weniger hören Sie zweimal."
        ),
    ),
    "examine.say.constraint": (
        "{value}.",
        (
            "{value}; {least} hieße, dass alle {n} einander fremd sind. Je höher, desto mehr schließt sich "
            "derselbe Kreis um Sie; eine Schlüsselperson aus einem anderen Kreis senkt den Wert."
        ),
    ),
    "examine.say.hierarchy": (
        "{value}.",
        (
            "{value}, zwischen 0 (niemand steht mehr in der Mitte als die anderen) und 1 (eine Person allein). "
            "Ist der Wert hoch, bitten Sie diese Person, Sie anderen vorzustellen, damit nicht alles von einer "
            "abhängt."
        ),
    ),
    "examine.say.blau": (
        "Greifen Sie zufällig eine Person heraus, und noch einmal: Die Chance, dass sich die beiden "
        "unterscheiden, ist {share}. Am häufigsten: {most} ({number} von {n})."
    ),
    "examine.say.blau_of_level": (
        "Greifen Sie zufällig eine Person heraus, und noch einmal: Die Chance, dass sich die beiden "
        "unterscheiden, ist {share}."
    ),
    "examine.say.iqv": "Zu {share} so gleichmäßig verteilt, wie es möglich wäre.",
    "examine.say.ei": "Wie Sie ({own}): {same} von {n}. Anders als Sie: {different}.",
    "examine.say.ei_of_level": "Gleichrangig: {same} von {n}. Ranghöher oder rangniedriger: {different}.",
    "examine.say.self_share_unknown": (
        "Wie Sie Ihre Schlüsselpersonen kennenlernten, ist noch nicht notiert. Die Personenkarte fragt danach."
    ),
    "examine.say.self_share_of_few": (
        "Von {n} Person ist bekannt, wie Sie sich kennenlernten: zu wenige für einen Anteil.",
        "Von {n} Personen ist bekannt, wie Sie sich kennenlernten: zu wenige für einen Anteil.",
    ),
    "examine.say.self_share": (
        "Bei {share} haben Sie sich selbst bekannt gemacht; zu den anderen hat jemand oder eine Gruppe die "
        "Tür geöffnet. Bis {limit}, sagt die Studie, erreichen die meisten Netzwerke noch Menschen, die "
        "anders sind."
    ),
    "examine.say.self_share_high": (
        "Bei {share} haben Sie sich selbst bekannt gemacht. Über {limit}, sagt die Studie, hat man wohl "
        "Menschen gewählt, die einem sehr gleichen: Lassen Sie andere und Gruppen Sie vorstellen."
    ),
    "examine.say.no_brokers": "Noch ist niemand notiert, der Sie einer Schlüsselperson vorgestellt hat.",
    "examine.say.brokers": (
        "{n} Person hat Sie Schlüsselpersonen vorgestellt.",
        "{n} Personen haben Sie Schlüsselpersonen vorgestellt.",
    ),
    "examine.say.no_cooling": "Nichts kühlt ab, soweit Kontakt notiert ist.",
    "examine.say.cooling": ("{n} Beziehung kühlt ab.", "{n} Beziehungen kühlen ab."),
    "examine.say.no_dormant": "Niemand, mit dem Sie einmal Kontakt hatten, ist seit drei Jahren still.",
    "examine.say.dormant": (
        (
            "{n} Person ist seit drei Jahren oder länger still: lohnt sich zu wecken, oft mit mehr Neuem als "
            "die, die Sie jeden Tag sehen."
        ),
        (
            "{n} Personen sind seit drei Jahren oder länger still: lohnt sich zu wecken, oft mit mehr Neuem als "
            "die, die Sie jeden Tag sehen."
        ),
    ),
    "examine.say.no_bridges": "Keine Brücke in einen anderen Kreis reißt bald ab, soweit Kontakt notiert ist.",
    "examine.say.bridges": (
        "{n} Brücke in einen anderen Kreis reißt bald ab.",
        "{n} Brücken in andere Kreise reißen bald ab.",
    ),
    "examine.how.strongest": "Was am stärksten ist und was Entwicklung braucht",
    "examine.how.strongest.inputs": "Ihre Antworten zu Ihrem Bedarf, und die Wärme jedes Netzwerks.",
    "examine.how.strongest.formula": (
        "Verglichen werden Netzwerke, in denen jemand ist; eines ohne jemanden braucht zuerst Entwicklung. "
        "Zuerst zählt der gedeckte Bedarf, ab zwei Antworten für jedes; bei Gleichstand der Anteil der "
        "Personen, bei denen Sie Ihren Rhythmus halten, wenn er auf fünf oder mehr Personen beruht. Nichts "
        "wird zusammengezählt, und ein Gleichstand wird als Gleichstand genannt."
    ),
    "examine.how.strongest.numbers": (
        "{n} Antwort zu Ihrem Bedarf, und die Wärme jedes Netzwerks.",
        "{n} Antworten zu Ihrem Bedarf, und die Wärme jedes Netzwerks.",
    ),
    "examine.how.strongest.change": (
        "Fragen beantworten, Rhythmen festlegen und Kontakt halten. Zum Vergleichen braucht es zwei Netzwerke."
    ),
    "examine.how.strongest.source": (
        "Die Fragen folgen dem Artikel „4 Tips to Grow Your Professional Network“ von HBS Online (Emily "
        "Ostermeyer); die Reihenfolge des Vergleichens stammt von diesem Programm."
    ),
    "examine.how.need_met": "Bedarf gedeckt",
    "examine.how.need_met.inputs": "Ihre Antworten auf die Fragen zu diesem Netzwerk.",
    "examine.how.need_met.formula": "Der Durchschnitt Ihrer eigenen Antworten, von 1 (gar nicht) bis 5 (ganz).",
    "examine.how.need_met.change": "Die anderen beantworten, oder neu antworten, wenn sich etwas geändert hat.",
    "examine.how.need_met.source": (
        "Ihre eigenen Antworten; die Fragen folgen dem Artikel „4 Tips to Grow Your Professional Network“ "
        "von HBS Online (Emily Ostermeyer), und seine drei Netzwerke denen von Hill und Lineback 2011."
    ),
    "examine.how.warmth": "Wärme",
    "examine.how.warmth.inputs": (
        "Alle in diesem Netzwerk mit einem Rhythmus, und der letzte echte Kontakt mit ihnen."
    ),
    "examine.how.warmth.formula": (
        "Personen, bei denen Sie den Rhythmus halten, geteilt durch Personen, die einen haben. Gehalten "
        "heißt: Ein echter Kontakt ist notiert, und danach sind sie nicht vor heute fällig; eine "
        "unbeantwortete Nachricht von Ihnen ist kein Kontakt. Wen Sie nie kontaktiert haben und wer noch "
        "nicht fällig ist, zählt auf keiner Seite. Ein Anteil braucht fünf Personen; darunter gibt es Zahlen."
    ),
    "examine.how.warmth.numbers": (
        (
            "Ohne Rhythmus {without}; mit einem, aber weder kontaktiert noch schon fällig {not_yet}; insgesamt "
            "{n} Person."
        ),
        (
            "Ohne Rhythmus {without}; mit einem, aber weder kontaktiert noch schon fällig {not_yet}; insgesamt "
            "{n} Personen."
        ),
    ),
    "examine.how.warmth.change": "Kontakt mit denen, die fällig sind, und Rhythmen für die, die keinen haben.",
    "examine.how.warmth.source": ("Die Rhythmen und Kontakte Ihres Netzwerks; der Anteil stammt von diesem Programm."),
    "examine.how.reach": "Reichweite",
    "examine.how.reach.inputs": ("Alle in diesem Netzwerk: Beziehung, Organisation und Abteilung, neben „Über mich“."),
    "examine.how.reach.formula": (
        "Außerhalb Ihrer Organisation: Personen außerhalb, geteilt durch alle, deren Arbeitsort bekannt ist. "
        "Außerhalb Ihres Teams: andere Abteilungen und außerhalb, geteilt durch dieselben; Kolleginnen und "
        "Kollegen ohne bekannte Abteilung zählen zum eigenen Team. Eine Beziehung, die Sie gewählt haben, "
        "entscheidet; sonst werden Organisation und Abteilung mit „Über mich“ verglichen. Ein Anteil braucht "
        "fünf Personen; darunter gibt es Zahlen."
    ),
    "examine.how.reach.numbers": (
        "Eigenes Team {own_team}, andere Abteilungen {other}, innerhalb ohne Abteilung {inside}, außerhalb "
        "{outside}, nicht bekannt {unknown}; {organizations} Organisationen."
    ),
    "examine.how.reach.change": (
        "Personen aus anderen Abteilungen und Organisationen; und „Über mich“, Beziehungen und Abteilungen, "
        "wo sie fehlen."
    ),
    "examine.how.reach.source": (
        "Nach den Fragen zu anderen Abteilungen und Menschen außerhalb im Artikel „4 Tips to Grow Your "
        "Professional Network“ von HBS Online (Emily Ostermeyer)."
    ),
    "examine.how.redundancy": "Doppelung",
    "examine.how.redundancy.inputs": "Ihre Antworten zu den Paaren der Schlüsselpersonen dieses Netzwerks.",
    "examine.how.redundancy.formula": (
        "Paare der Schlüsselpersonen dieses Netzwerks, die sich kennen, geteilt durch alle ihre Paare. "
        "Offene Paare zählen für das untere Ende als Nein und für das obere als Ja. Bei weniger als fünf "
        "Schlüsselpersonen werden nur die Zahlen genannt."
    ),
    "examine.how.redundancy.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.redundancy.change": (
        "Jede Antwort auf „Wer kennt wen?“ grenzt es ein; Personen aus anderen Kreisen senken es."
    ),
    "examine.how.redundancy.source": ("Dichte wie bei Wasserman und Faust 1994; offene Paare wie in EgoWeb und egor."),
    "examine.how.gaps": "Leere Plätze",
    "examine.how.gaps.inputs": (
        "Rollen, Ebenen und Seiten der Personen, die Sie eingeordnet oder gewählt haben, der Werdegang und "
        "Ihre eigenen Plätze."
    ),
    "examine.how.gaps.formula": (
        "Eine Rolle ist innerhalb oder außerhalb Ihrer Organisation leer, wenn niemand sie dort hat, und "
        "auch niemand, dessen Seite nicht bekannt ist. Eine Ebene ist es unter den Personen, von denen Sie "
        "Ebene und Seite notiert haben, wenn es fünf oder mehr sind. Eine Station Ihres Werdegangs ist es, "
        "solange niemand dort eingetragen ist, und ein eigener Platz, solange niemand ihn hat."
    ),
    "examine.how.gaps.change": (
        "Personen ihre Rollen und Ebenen geben, Personen in den Werdegang eintragen und eigene Plätze "
        "besetzen. Sie müssen nicht alle besetzen."
    ),
    "examine.how.gaps.source": (
        "Die Rollen folgen den Fragen des Artikels „4 Tips to Grow Your Professional Network“ von HBS Online "
        "(Emily Ostermeyer)."
    ),
    "examine.how.blau": "Chance, dass sich zwei unterscheiden (Blau)",
    "examine.how.blau.inputs": "Was von Ihren Schlüsselpersonen notiert ist.",
    "examine.how.blau.formula": (
        "1 minus die Summe der quadrierten Anteile jedes Werts. Personen, von denen nichts notiert ist, zählen nicht."
    ),
    "examine.how.blau.numbers": (
        "{n} Person, {kinds} verschiedene Werte; {unknown} nicht notiert.",
        "{n} Personen, {kinds} verschiedene Werte; {unknown} nicht notiert.",
    ),
    "examine.how.blau.change": (
        "Schlüsselpersonen mit anderen Werten erhöhen es; zu notieren, was fehlt, macht es sicherer."
    ),
    "examine.how.blau.source": (
        "Blau, „Inequality and Heterogeneity“, 1977. Es betrachtet nur, was notiert ist; nichts wird geraten."
    ),
    "examine.how.iqv": "Gleichmäßigkeit (IQV)",
    "examine.how.iqv.inputs": "Was von Ihren Schlüsselpersonen notiert ist.",
    "examine.how.iqv.formula": (
        "Die Chance, dass sich zwei unterscheiden (Blau), mal K / (K - 1) bei K Werten: 100 %, wenn jeder "
        "gleich häufig ist. Ebenen gibt es drei, ob sie vorkommen oder nicht; sonst werden die vorkommenden "
        "Werte gezählt. Wo die meisten Werte einmal vorkommen, liegt es von Natur aus nahe bei 100 % und "
        "sagt wenig; eigene Worte dazu, wie Sie sich kennenlernten, werden dann nicht verglichen."
    ),
    "examine.how.iqv.numbers": (
        "{n} Person, {kinds} verschiedene Werte; {unknown} nicht notiert.",
        "{n} Personen, {kinds} verschiedene Werte; {unknown} nicht notiert.",
    ),
    "examine.how.iqv.change": "Mehr Personen mit den selteneren Werten. Es braucht zwei verschiedene Werte.",
    "examine.how.iqv.source": "Agresti und Agresti 1978: Index der qualitativen Variation.",
    "examine.how.ei": "Wie Sie oder anders als Sie (E-I)",
    "examine.how.ei.inputs": "Was von Ihren Schlüsselpersonen notiert ist, und von Ihnen in „Über mich“.",
    "examine.how.ei.formula": (
        "Die anders sind als Sie, minus die, die sind wie Sie, geteilt durch beide zusammen: -1, wenn alle "
        "sind wie Sie, +1, wenn niemand."
    ),
    "examine.how.ei.change": (
        "Schlüsselpersonen, die anders sind als Sie, erhöhen es. Ihr eigener Wert kommt aus „Über mich“; "
        "gleichrangig ist, wer auf Ihrer Ebene steht."
    ),
    "examine.how.ei.source": "Krackhardt und Stern 1988: E-I-Index.",
    "examine.how.self_share": "Selbst bekannt gemacht",
    "examine.how.self_share.inputs": "Wie Sie jede Schlüsselperson kennenlernten, wie Sie es notiert haben.",
    "examine.how.self_share.formula": (
        "Personen, bei denen Sie sich selbst bekannt gemacht haben, geteilt durch alle, von denen bekannt "
        "ist, wie Sie sich kennenlernten. Ein Name in „Vorgestellt von“ zählt als vorgestellt, wo nichts "
        "anderes gesagt ist."
    ),
    "examine.how.self_share.numbers": (
        "Selbst {by_self}, vorgestellt {introduced}, über eine Gruppe oder Veranstaltung {by_group}, nicht "
        "bekannt {unknown}."
    ),
    "examine.how.self_share.change": (
        "Sich vorstellen lassen, sich einer Gruppe oder Veranstaltung anschließen; notieren, wie Sie sich "
        "kennenlernten."
    ),
    "examine.how.self_share.source": (
        "Uzzi und Dunlap, Harvard Business Review, Dezember 2005: Wer sich bei mehr als 65 % seiner "
        "Schlüsselpersonen selbst bekannt gemacht hat, hat wohl Menschen gewählt, die ihm sehr gleichen. "
        "Gruppen und Veranstaltungen als eigener Weg stammen von diesem Programm."
    ),
    "examine.how.brokers": "Wer Türen geöffnet hat",
    "examine.how.brokers.inputs": "„Vorgestellt von“ jeder Schlüsselperson, und Ihre Kontakte der Art Dank.",
    "examine.how.brokers.formula": (
        "Jeder Name in „Vorgestellt von“ einer Schlüsselperson, mit den Netzwerken und Organisationen, die "
        "diese Personen geöffnet haben, und Ihrem letzten Dank."
    ),
    "examine.how.brokers.change": "Notieren, wer Sie vorgestellt hat, und danken.",
    "examine.how.brokers.source": "Uzzi und Dunlap, Harvard Business Review, Dezember 2005.",
    "examine.how.density": "Dichte",
    "examine.how.density.inputs": "Ihre Antworten zu den Paaren Ihrer Schlüsselpersonen.",
    "examine.how.density.formula": (
        "Verbindungen haben kein Gewicht, und Sie selbst bleiben außen vor. 2t / (n(n - 1)): die Paare, die "
        "sich kennen, geteilt durch alle Paare. Offene Paare zählen für das untere Ende als Nein und für das "
        "obere als Ja."
    ),
    "examine.how.density.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.density.change": (
        "Jede Antwort grenzt es ein; eine Schlüsselperson aus einem anderen Kreis senkt es."
    ),
    "examine.how.density.source": "Wasserman und Faust 1994; offene Paare wie in EgoWeb und egor.",
    "examine.how.effective_size": "Effektive Größe",
    "examine.how.effective_size.inputs": "Ihre Antworten zu allen Paaren Ihrer Schlüsselpersonen.",
    "examine.how.effective_size.formula": (
        "Verbindungen haben kein Gewicht, und Sie selbst bleiben außen vor. n - 2t / n: die Zahl der "
        "Schlüsselpersonen, weniger wie viele der anderen jede im Durchschnitt kennt."
    ),
    "examine.how.effective_size.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.effective_size.change": (
        "Schlüsselpersonen, die die anderen nicht kennen, erhöhen es. Es wird genannt, sobald kein Paar offen ist."
    ),
    "examine.how.effective_size.source": "Burt 1992, in der Form von Borgatti 1997.",
    "examine.how.efficiency": "Effizienz",
    "examine.how.efficiency.inputs": "Ihre Antworten zu allen Paaren Ihrer Schlüsselpersonen.",
    "examine.how.efficiency.formula": "Die effektive Größe geteilt durch die Zahl der Schlüsselpersonen.",
    "examine.how.efficiency.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.efficiency.change": (
        "Schlüsselpersonen, die die anderen nicht kennen, erhöhen es. Es wird genannt, sobald kein Paar offen ist."
    ),
    "examine.how.efficiency.source": "Burt 1992, in der Form von Borgatti 1997.",
    "examine.how.constraint": "Einschränkung",
    "examine.how.constraint.inputs": "Ihre Antworten zu allen Paaren Ihrer Schlüsselpersonen.",
    "examine.how.constraint.formula": (
        "Für jede Schlüsselperson: Ihr direkter Anteil an Aufmerksamkeit (1/n) und was sie über andere "
        "erreicht, die sie kennen, zusammen quadriert; dann die Summe. Sie selbst gehören zu diesem "
        "Netzwerk. Verbindungen haben kein Gewicht."
    ),
    "examine.how.constraint.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.constraint.change": (
        "Schlüsselpersonen, die die anderen nicht kennen, senken es. Es wird genannt, sobald kein Paar offen ist."
    ),
    "examine.how.constraint.source": "Burt 1992 und 2004.",
    "examine.how.hierarchy": "Hierarchie",
    "examine.how.hierarchy.inputs": "Ihre Antworten zu allen Paaren Ihrer Schlüsselpersonen.",
    "examine.how.hierarchy.formula": (
        "Wie ungleich die Einschränkung auf Ihren Schlüsselpersonen ruht: die Summe von r ln r, geteilt "
        "durch n ln n; r ist der Teil einer Person, gemessen am durchschnittlichen Teil."
    ),
    "examine.how.hierarchy.numbers": (
        "{n} Schlüsselperson, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
        "{n} Schlüsselpersonen, {pairs} Paare: {ties} mit Ja beantwortet, {unknown} offen.",
    ),
    "examine.how.hierarchy.change": (
        "Gleich große Kreise gleichen es aus. Es wird genannt, sobald kein Paar offen ist."
    ),
    "examine.how.hierarchy.source": "Burt 1992, nach Coleman und Theil.",
    "examine.how.cooling": "Kühlt ab",
    "examine.how.cooling.inputs": (
        "Die Rhythmen, die Sie festgelegt haben, und die Tage mit echtem Kontakt mit allen."
    ),
    "examine.how.cooling.formula": (
        "Vor heute fällig nach dem Rhythmus, den Sie festgelegt haben; oder still seit mehr als dem "
        "Doppelten des üblichen Abstands (Median) zwischen Ihren Kontakten, wenn Sie an mindestens fünf "
        "Tagen Kontakt hatten. Wer seit drei Jahren still ist, ruht stattdessen."
    ),
    "examine.how.cooling.change": "Ein Kontakt, oder ein anderer Rhythmus.",
    "examine.how.cooling.source": "Die Regel stammt von diesem Programm.",
    "examine.how.dormant": "Ruht",
    "examine.how.dormant.inputs": "Die Tage mit echtem Kontakt mit allen, und was von ihnen notiert ist.",
    "examine.how.dormant.formula": (
        "Der letzte echte Kontakt war vor drei Jahren oder früher. Vertrauen: nah, Kontakt an fünf oder mehr "
        "Tagen, oder eine Schlüsselperson. Neues: eine andere Organisation, Branche oder Abteilung als die "
        "meisten Ihrer Personen."
    ),
    "examine.how.dormant.change": "Ein paar freundliche Worte.",
    "examine.how.dormant.source": (
        "Levin, Walter und Murnighan 2011 und 2015: Ruhende Kontakte bringen mehr Neues und behalten, wenn "
        "sie einmal stark waren, ihr Vertrauen; man weckt zu Unrecht lieber die bequemen."
    ),
    "examine.how.bridges": "Brücken, die bald abreißen",
    "examine.how.bridges.inputs": (
        "Ihre Schlüsselpersonen, wer von ihnen wen kennt, die Kontakte mit ihnen, und wo die anderen "
        "arbeiten, die Sie eingeordnet oder mit denen Sie Kontakt hatten."
    ),
    "examine.how.bridges.formula": (
        "Eine Schlüsselperson, die abkühlt oder ruht und keine der anderen Schlüsselpersonen kennt "
        "(mindestens drei Antworten, oder alle), oder die einzige ihrer Organisation, Branche oder Abteilung "
        "ist, die Sie eingeordnet oder mit der Sie Kontakt hatten. Ihre eigene Organisation, Branche und "
        "Abteilung sind kein anderer Kreis."
    ),
    "examine.how.bridges.change": "Ein Kontakt mit der Person, oder jemand anderes aus demselben Kreis.",
    "examine.how.bridges.source": (
        "Burt 2002: Brücken vergehen am schnellsten, in einer Bank neun von zehn innerhalb eines Jahres."
    ),
}
