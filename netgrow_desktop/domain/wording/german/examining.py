"""The sentences of ``wording/examining.py`` in German."""

from __future__ import annotations

EXAMINING_GERMAN: dict[str, str | tuple[str, str]] = {
    "journal.tie_yes": "Notieren, dass {name} und {other} sich kennen",
    "done.tie_yes": "{name} und {other} kennen sich",
    "journal.tie_no": "Notieren, dass {name} und {other} sich nicht kennen",
    "done.tie_no": "{name} und {other} kennen sich nicht",
    "journal.tie_unknown": "Zurücknehmen, ob {name} und {other} sich kennen",
    "done.tie_unknown": "Wieder unbekannt: ob {name} und {other} sich kennen",
    "journal.import_ties": ("Wer wen kennt importieren ({n} Paar)", "Wer wen kennt importieren ({n} Paare)"),
    "done.import_ties": ("Importiert, wer wen kennt: {n} Paar", "Importiert, wer wen kennt: {n} Paare"),
    "journal.answer_need": "Antworten, wie gut Ihr Netzwerk einen Bedarf deckt",
    "done.answer_need": "Ihre Antwort ist gespeichert",
    "journal.take_back_answer": "Antwort entfernen",
    "done.take_back_answer": "Ihre Antwort ist entfernt",
    "journal.give_trend_spotter": ("{name} als Trendspürnase zählen", "{n} Personen als Trendspürnasen zählen"),
    "done.give_trend_spotter": ("{name} ist eine Trendspürnase", "{n} Personen sind Trendspürnasen"),
    "journal.give_planner": ("{name} als Mitplaner zählen", "{n} Personen als Mitplaner zählen"),
    "done.give_planner": ("{name} plant mit Ihnen voraus", "{n} Personen planen mit Ihnen voraus"),
    "journal.give_gets_it_done": ("{name} zu denen zählen, die anpacken", "{n} Personen zu denen zählen, die anpacken"),
    "done.give_gets_it_done": ("{name} packt an", "{n} Personen packen an"),
    "journal.give_outside_partner": (
        "{name} zu den Partnern außerhalb zählen",
        "{n} Personen zu den Partnern außerhalb zählen",
    ),
    "done.give_outside_partner": (
        "{name} zählt zu den Partnern außerhalb",
        "{n} Personen zählen zu den Partnern außerhalb",
    ),
    "journal.give_mentor": ("{name} zu den Mentoren zählen", "{n} Personen zu den Mentoren zählen"),
    "done.give_mentor": ("{name} zählt zu den Mentoren", "{n} Personen zählen zu den Mentoren"),
    "journal.give_sympathetic_ear": ("{name} als offenes Ohr zählen", "{n} Personen als offene Ohren zählen"),
    "done.give_sympathetic_ear": ("{name} ist ein offenes Ohr", "{n} Personen sind offene Ohren"),
    "journal.give_sounding_board": ("{name} zum Mitdenken zählen", "{n} Personen zum Mitdenken zählen"),
    "done.give_sounding_board": ("{name} denkt mit Ihnen mit", "{n} Personen denken mit Ihnen mit"),
    "journal.take_role": ("{name} eine Rolle nehmen", "{n} Personen eine Rolle nehmen"),
    "done.take_role": ("{name} hat eine Rolle weniger", "{n} Personen haben eine Rolle weniger"),
    "journal.add_seat": "Platz {seat} hinzufügen",
    "done.add_seat": "Platz {seat} hinzugefügt",
    "journal.edit_seat": "Platz {seat} ändern",
    "done.edit_seat": "Platz {seat} geändert",
    "journal.delete_seat": "Platz {seat} entfernen",
    "done.delete_seat": "Platz {seat} entfernt",
    "journal.fill_seat": ("{name} den Platz {seat} geben", "{n} Personen den Platz {seat} geben"),
    "done.fill_seat": ("{name} hat den Platz {seat}", "{n} Personen haben den Platz {seat}"),
    "journal.leave_seat": ("{name} vom Platz {seat} nehmen", "{n} Personen vom Platz {seat} nehmen"),
    "done.leave_seat": ("{name} hat den Platz {seat} nicht mehr", "{n} Personen haben den Platz {seat} nicht mehr"),
    "journal.add_snapshot": "Stand Ihres Netzwerks festhalten",
    "done.add_snapshot": "Stand Ihres Netzwerks von heute festgehalten",
    "journal.delete_snapshot": "Momentaufnahme Ihres Netzwerks entfernen",
    "done.delete_snapshot": "Momentaufnahme Ihres Netzwerks entfernt",
    "examine.seat_no_name": "Ein Platz braucht einen Namen, etwa „Jemand aus dem Finanzwesen“.",
    "examine.seat_gone": "Diesen Platz gibt es nicht mehr. Rückgängig bringt ihn wieder.",
    "examine.snapshot_gone": "Diese Momentaufnahme gibt es nicht mehr. Rückgängig bringt sie wieder.",
    "ties.no_columns": (
        "{file} hat keine Spalten a, b und knows. Die erste Zeile sollte a,b,knows lauten, und jede weitere "
        "sollte zwei Personen mit E-Mail-Adresse oder LinkedIn-Profil nennen und yes, no oder unknown sagen."
    ),
    "format.who_knows_whom": (
        "{file} sagt, wer wen kennt, und enthält keine Personen: Holen Sie die Datei mit import-ties herein, "
        "oder ziehen Sie sie auf das Fenster."
    ),
    "ties.found": "{file} sagt, wer wen kennt",
    "ties.new": ("{n} neue Antwort", "{n} neue Antworten"),
    "ties.changed": ("{n} Antwort, anders als Ihre", "{n} Antworten, anders als Ihre"),
    "ties.same": ("{n} Antwort wie bisher", "{n} Antworten wie bisher"),
    "ties.unknown": ("{n} Zeile sagt nichts", "{n} Zeilen sagen nichts"),
    "ties.rejected": ("{n} Zeile zählt nicht", "{n} Zeilen zählen nicht"),
    "ties.take": ("{n} Antwort übernehmen", "{n} Antworten übernehmen"),
    "ties.make_key": (
        (
            "{n} hier genannte Person ist keine Schlüsselperson; die Antworten zählen nur unter "
            "Schlüsselpersonen. Dazu machen"
        ),
        (
            "{n} hier genannte Personen sind keine Schlüsselpersonen; die Antworten zählen nur unter "
            "Schlüsselpersonen. Dazu machen"
        ),
    ),
    "ties.changes_to_yes": "Zeile {line}: {name} und {other} kennen sich. Sie hatten nein gesagt.",
    "ties.changes_to_no": "Zeile {line}: {name} und {other} kennen sich nicht. Sie hatten ja gesagt.",
    "ties.left_out": "Zeile {line}: {reason}",
    "ties.no_address": "Spalte {column} ist leer: Nötig ist eine E-Mail-Adresse oder ein LinkedIn-Profil.",
    "ties.no_answer": "„{word}“ ist weder ja noch nein noch unbekannt.",
    "ties.nobody": "Niemand im Netzwerk hat die Adresse {address}.",
    "ties.several": ("{n} Personen im Netzwerk haben die Adresse {address}, daher ist nicht klar, wer gemeint ist."),
    "ties.same_person": "Beide Adressen gehören {name}.",
    "ties.contradiction": (
        "Zeile {line} sagt das Gegenteil über {name} und {other}, daher zählt keine der beiden Zeilen."
    ),
}
