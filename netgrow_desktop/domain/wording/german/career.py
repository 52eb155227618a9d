"""The sentences of ``wording/career.py`` in German."""

from __future__ import annotations

CAREER_GERMAN: dict[str, str | tuple[str, str]] = {
    "journal.add_stage": "{stage} in den Werdegang aufnehmen",
    "done.add_stage": "{stage} steht in Ihrem Werdegang",
    "journal.edit_stage": "{stage} im Werdegang ändern",
    "done.edit_stage": "{stage} in Ihrem Werdegang geändert",
    "journal.delete_stage": "{stage} aus dem Werdegang entfernen",
    "done.delete_stage": "{stage} aus Ihrem Werdegang entfernt",
    "journal.stage_confirm": ("{name} bei {stage} eintragen", "{n} Personen bei {stage} eintragen"),
    "done.stage_confirm": ("{name} war bei {stage}", "{n} Personen waren bei {stage}"),
    "journal.stage_decline": ("{name} nicht bei {stage} eintragen", "{n} Personen nicht bei {stage} eintragen"),
    "done.stage_decline": ("{name} war nicht bei {stage}", "{n} Personen waren nicht bei {stage}"),
    "journal.stage_cultivate": ("{name} zum Pflegen vormerken", "{n} Personen zum Pflegen vormerken"),
    "done.stage_cultivate": ("Eine Beziehung zum Pflegen: {name}", "Beziehungen zum Pflegen: {n} Personen"),
    "journal.stage_repair": ("{name} zum Bereinigen vormerken", "{n} Personen zum Bereinigen vormerken"),
    "done.stage_repair": ("Eine Beziehung zum Bereinigen: {name}", "Beziehungen zum Bereinigen: {n} Personen"),
    "journal.stage_unmark": ("Markierung von {name} entfernen", "Markierungen von {n} Personen entfernen"),
    "done.stage_unmark": ("Markierung von {name} entfernt", "Markierungen von {n} Personen entfernt"),
    "journal.recall_name": "{name} im Erinnerungsrundgang nennen",
    "done.recall_name": "{name} genannt",
    "journal.recall_unname": "{name} aus dem Erinnerungsrundgang nehmen",
    "done.recall_unname": "{name} ist hier nicht mehr genannt",
    "career.no_name": ("Eine Station braucht den Namen ihrer Organisation oder Schule, oder wenigstens Ihre Position."),
    "career.ends_before_start": "Das würde enden, bevor es begann. Ändern Sie eine der beiden Angaben.",
    "career.gone": "Diese Station ist nicht mehr im Werdegang. Rückgängig bringt sie wieder.",
    "career.ask_job": "Wer hat Ihnen bei {stage} geholfen?",
    "career.ask_present_job": "Wer hilft Ihnen bei {stage}?",
    "career.ask_role": "Wer hat Ihnen damals geholfen ({stage})?",
    "career.ask_present_role": "Wer hilft Ihnen zurzeit ({stage})?",
    "career.ask_school": "Wer war Ihnen an der Station {stage} wichtig?",
    "career.hint_job": (
        "Die Führungskraft, die Ihnen eine Chance gab, wer Ihnen zeigte, wie alles läuft, das Team, mit dem "
        "Sie zu Mittag aßen, die Kundschaft, die nach Ihnen fragte."
    ),
    "career.hint_present_job": (
        "Ihre Führungskraft und Ihr Team, und alle darüber hinaus: wer Türen öffnet, Neues erzählt oder Dinge erledigt."
    ),
    "career.hint_school": (
        "Mitschüler und Kommilitonen, mit denen Sie gelernt haben, Mitbewohner, Lehrende und Betreuende, "
        "Leute aus Ihrem Verein oder Ihrer Band."
    ),
    "career.there_from_to": "Bei {organization} von {first} bis {last}, zu Ihrer Zeit",
    "career.there_since": "Bei {organization} seit {first}, zu Ihrer Zeit",
    "career.there_until": "Bei {organization} bis {last}, zu Ihrer Zeit",
    "career.is_there_as_you": "Bei {organization}, wie Sie",
    "career.is_there_now": "Jetzt bei {organization}, vielleicht schon zu Ihrer Zeit",
    "career.was_there": "War auch bei {organization}; wann, ist nicht bekannt",
    "career.met_there": "Wie Sie sich kennenlernten: {how_met}",
    "career.connected_then": "Mit Ihnen vernetzt am {day}",
    "career.people": ("{n} Person", "{n} Personen"),
    "career.to_confirm": ("{n} zu bestätigen", "{n} zu bestätigen"),
    "career.confirm_all": ("{n} Person bestätigen", "Alle {n} bestätigen"),
    "career.stages": ("{n} Station", "{n} Stationen"),
    "career.and_more": ("und {n} weitere", "und {n} weitere"),
    "recall.progress": "Frage {number} von {all}",
    "recall.people": ("bisher {n} Person genannt", "bisher {n} Personen genannt"),
    "recall.deadline": "Wer hat Ihnen bei Ihrem letzten großen Termin geholfen?",
    "recall.deadline_hint": (
        "Denken Sie an die letzten Tage davor: Wer fand die fehlenden Zahlen, blieb lange oder gab grünes Licht?"
    ),
    "recall.departments": "Auf wen zählen Sie in anderen Abteilungen?",
    "recall.departments_hint": (
        "Finanzen, Personal, IT, Vertrieb, Empfang: wer antwortet, wenn Sie anrufen, obwohl es nicht sein müsste."
    ),
    "recall.outside": "Mit welchen Lieferanten, Kunden und Partnern arbeiten Sie gern?",
    "recall.outside_hint": (
        "Menschen außerhalb Ihrer Organisation, die Ihren Anruf annehmen: Agenturen, Beratende, Behörden."
    ),
    "recall.trends": "Wer sagt Ihnen früh, was in Ihrem Fach kommt?",
    "recall.trends_hint": "Jemand, der liest, reist, lehrt oder einfach die besseren Fragen stellt.",
    "recall.early_days": "Wer war in der Schule und in Ihren ersten Stellen wichtig?",
    "recall.early_days_hint": (
        "Schule, Studium, Ihre erste Stelle und die danach. Stehen Ihre Stationen im Werdegang, wird nach "
        "jeder einzeln gefragt."
    ),
    "recall.mentors": "Wer hat Ihnen geholfen zu wachsen?",
    "recall.mentors_hint": (
        "Ein Mentor oder eine Mentorin, eine fordernde Führungskraft, ein Coach, eine Lehrerin, jemand, der "
        "früh an Sie geglaubt hat."
    ),
    "recall.hard_times": "Wen rufen Sie an, wenn etwas schiefgeht?",
    "recall.hard_times_hint": "Ein offenes Ohr, oder ein klarer Kopf, der es mit Ihnen durchdenkt.",
    "recall.introducers": "Wer hat Sie anderen vorgestellt?",
    "recall.introducers_hint": (
        "Nehmen Sie drei Menschen, die Sie gern kennen: Durch wen haben Sie sie jeweils kennengelernt?"
    ),
    "recall.lost": "Wen haben Sie aus den Augen verloren und würden gern wieder hören?",
    "recall.lost_hint": (
        "Menschen, mit denen man seit drei Jahren oder länger nicht gesprochen hat, haben oft mehr Neues als "
        "die, die man jeden Tag sieht (Levin, Walter und Murnighan, 2011)."
    ),
    "recall.closer": "Wen würden Sie gern besser kennen?",
    "recall.closer_hint": (
        "Jemand, den Sie einmal getroffen haben und an den Sie immer wieder denken: bei einem Vortrag, in "
        "einem Kurs, bei einem Kaffee."
    ),
    "recall.picked": ("{n} gewählt", "{n} gewählt"),
    "recall.pick_more": (
        "{n} Person ist gewählt. {fewest} bis {most} sind eine gute Zahl.",
        "{n} Personen sind gewählt. {fewest} bis {most} sind eine gute Zahl.",
    ),
    "recall.pick_some": "Noch ist niemand gewählt. {fewest} bis {most} sind eine gute Zahl.",
    "recall.pick_enough": ("{n} Person ist gewählt: eine gute Zahl.", "{n} Personen sind gewählt: eine gute Zahl."),
    "recall.pick_fewer": (
        "{n} Person ist gewählt. Bei mehr als {most} wird es schwer, mit allen in Kontakt zu bleiben.",
        "{n} Personen sind gewählt. Bei mehr als {most} wird es schwer, mit allen in Kontakt zu bleiben.",
    ),
    "recall.times": ("einmal genannt", "{n}-mal genannt"),
}
