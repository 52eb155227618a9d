"""The sentences of ``wording/printing.py`` in German."""

from __future__ import annotations

PRINTING_GERMAN: dict[str, str | tuple[str, str]] = {
    "summary.files_or_network": (
        "Eine Übersicht zeigt ein Netzwerk oder Dateien, nicht beides. Lassen Sie eines davon weg."
    ),
    "print.title": "Netzwerkübersicht",
    "print.made": "Gezählt von NetGrow Desktop {version} auf diesem Rechner, {day}",
    "print.page_of": "Seite {page} von {pages}",
    "print.continued": "Fortsetzung",
    "print.empty": "In diesem Netzwerk ist noch niemand.",
    "print.empty_next": (
        "Importieren Sie Ihre Kontakte von LinkedIn oder ein Adressbuch, oder fügen Sie die erste Person von "
        "Hand hinzu. Dann sagt diese Seite, wie groß Ihr Netzwerk ist, wie ausgewogen, wer fällig ist und "
        "was fehlt."
    ),
    "print.how_big": "Wie groß?",
    "print.how_balanced": "Wie ausgewogen?",
    "print.who_is_due": "Wer ist fällig?",
    "print.what_is_missing": "Wer ist noch offen?",
    "print.people_count": ("{count} Person", "{count} Personen"),
    "print.organizations_count": ("{count} Organisation", "{count} Organisationen"),
    "print.people_from": ("Person, aus {organizations}", "Personen, aus {organizations}"),
    "print.people_alone": ("Person, keine Organisation bekannt", "Personen, keine Organisation bekannt"),
    "print.largest_strategic": (
        "von {count} Eingeordneten ist strategisch",
        "der {count} Eingeordneten sind strategisch",
    ),
    "print.largest_operational": ("von {count} Eingeordneten ist operativ", "der {count} Eingeordneten sind operativ"),
    "print.largest_developmental": (
        "von {count} Eingeordneten ist fördernd",
        "der {count} Eingeordneten sind fördernd",
    ),
    "print.none_sorted": "noch niemand ist eingeordnet",
    "print.overdue_and_next": "überfällig, und {count} weitere in den nächsten vier Wochen",
    "print.undecided_and_never": "noch offen, und {count} eingeordnet, aber noch ohne Kontakt",
    "print.balance_heading": "Das ganze Netzwerk",
    "print.shares_note": "Anteile beziehen sich auf alle.",
    "print.shares_overlap": (
        (
            "{count} Person gehört zu mehr als einer Kategorie und zählt in jeder: Anteile können zusammen mehr "
            "als 100 % ergeben."
        ),
        (
            "{count} Personen gehören zu mehr als einer Kategorie und zählen in jeder: Anteile können zusammen "
            "mehr als 100 % ergeben."
        ),
    ),
    "print.category.strategic": "Strategisch",
    "print.category.operational": "Operativ",
    "print.category.developmental": "Fördernd",
    "print.category.undecided": "Noch offen",
    "print.nobody_due": "Niemand ist überfällig, und in den nächsten vier Wochen ist niemand fällig.",
    "print.days_overdue": ("{count} Tag überfällig", "{count} Tage überfällig"),
    "print.due_today": "heute",
    "print.due_in": ("morgen", "in {count} Tagen"),
    "print.missing_contact": (
        "Mit {count} Person hatten Sie noch keinen Kontakt, soweit notiert.",
        "Mit {count} Personen hatten Sie noch keinen Kontakt, soweit notiert.",
    ),
    "print.column_person": "Person",
    "print.column_category": "Kategorie",
    "print.column_why": "Warum",
    "print.column_last": "Letzter Kontakt",
    "print.column_due": "Fällig",
    "print.every": ("Jeden Tag", "Alle {count} Tage"),
    "print.never": "nie",
    "print.overdue_heading": "Überfällig",
    "print.nobody_overdue": "Niemand ist überfällig.",
    "print.next_weeks_heading": "Die nächsten vier Wochen",
    "print.nothing_next": "In den nächsten vier Wochen wird nichts fällig.",
    "print.never_heading": "Noch kein Kontakt",
    "print.nobody_never": "Sie hatten mit allen Kontakt.",
    "print.never_undecided": (
        "Mit {count} noch offenen Person hatten Sie noch keinen Kontakt.",
        "Mit {count} noch offenen Personen hatten Sie noch keinen Kontakt.",
    ),
    "print.week_title": "Kontaktplan der Woche",
    "print.week_sum": ("{count} Kontakt", "{count} Kontakte"),
    "print.week_of_these": ("{count} in dieser Woche", "{count} in dieser Woche"),
    "print.week_before": ("{count} noch offen von vorher", "{count} noch offen von vorher"),
    "print.week_still_open": "Noch offen von vorher",
    "print.week_nobody": "niemand",
    "print.week_notes": "Notizen",
    "print.cut": ("Die erste Person von {all}.", "Die ersten {count} von {all}."),
    "print.is_a_folder": (
        "{path} ist ein Ordner. Geben Sie dem PDF einen eigenen Namen, zum Beispiel {path}/uebersicht.pdf."
    ),
    "print.no_folder": (
        "{path} wurde nicht geschrieben: Den Ordner {folder} gibt es nicht. Legen Sie ihn an, oder wählen "
        "Sie einen anderen."
    ),
    "print.not_allowed": (
        "{path} wurde nicht geschrieben: In {folder} dürfen Sie nicht schreiben. Wählen Sie einen eigenen Ordner."
    ),
    "print.disk_full": (
        "{path} wurde nicht geschrieben: Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen."
    ),
    "print.name_too_long": "{path} wurde nicht geschrieben: Der Name ist zu lang. Wählen Sie einen kürzeren.",
    "print.not_written": (
        "{path} wurde nicht geschrieben ({cause}). Prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ordner."
    ),
    "print.no_viewer": "Kein Programm auf diesem Rechner zeigt Ordner. Die Datei ist {file}",
    "print.no_printer": ("Auf diesem Rechner ist kein Drucker eingerichtet. Sie können stattdessen ein PDF speichern."),
    "print.printer_gone": (
        "Der Drucker {printer} antwortet nicht. Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie ein PDF."
    ),
    "print.printer_failed": (
        "Das Drucken auf {printer} brach vor dem Ende ab. Sehen Sie nach dem Drucker, und drucken Sie noch einmal."
    ),
}
