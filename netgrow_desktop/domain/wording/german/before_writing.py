"""The sentences of ``wording/before_writing.py`` in German."""

from __future__ import annotations

BEFORE_WRITING_GERMAN: dict[str, str | tuple[str, str]] = {
    "journal.add_promise": "Zusage zwischen Ihnen und {name} notieren",
    "done.add_promise": "Zusage notiert ({name})",
    "journal.change_promise": "Zusage zwischen Ihnen und {name} ändern",
    "done.change_promise": "Zusage geändert ({name})",
    "journal.keep_promise": "Notieren, dass eine Zusage eingelöst wurde ({name})",
    "done.keep_promise": "Eingelöst: die Zusage ({name})",
    "journal.delete_promise": "Zusage zwischen Ihnen und {name} entfernen",
    "done.delete_promise": "Zusage entfernt ({name})",
    "journal.save_template": "Text für den Anfang ändern",
    "done.save_template": "Text behalten",
    "journal.delete_template": "Text für den Anfang entfernen",
    "done.delete_template": "Ihr Text ist entfernt",
    "journal.say_exchange": "Sagen, was gegeben und erbeten wurde",
    "done.say_exchange": "Notiert, was gegeben und erbeten wurde",
    "journal.set_language": "Sagen, in welcher Sprache Sie {name} schreiben",
    "done.set_language": "Sie schreiben {name} auf {language}",
    "promise.nothing": "Sagen Sie mit ein paar Worten, was zugesagt wurde.",
    "promise.too_long": "Eine Zusage hat Platz für {most} Zeichen. Schreiben Sie den Rest in die Notizen.",
    "promise.gone": "Diese Zusage ist nicht mehr da. Rückgängig bringt sie vielleicht wieder.",
    "writing.thanks": "Ein Dank steht aus; zuletzt: {how}, {last}",
    "writing.promise": "Sie haben zugesagt: {what}",
    "writing.new_job": "Neu bei {organization} seit {since}",
    "writing.planned_later": "Sie haben für {on} geplant: {what}",
    "writing.long_silence": (
        "{n} Jahr ohne Kontakt; zuletzt: {how}, {last}",
        "{n} Jahre ohne Kontakt; zuletzt: {how}, {last}",
    ),
    "writing.nobody_found": "Diese Suche findet niemanden, dem Sie schreiben könnten. Ändern Sie zuerst die Suche.",
    "writing.never": "Sie hatten noch keinen Kontakt",
    "writing.no_reason": "Es braucht keinen Grund: Fragen Sie, wie es {name} geht",
    "writing.through": "Sie kennen sich durch {names}",
    "writing.led_to": "Hat Sie mit {names} bekannt gemacht",
    "writing.brought_together": "Kennt {names} durch Sie",
    "writing.bringing_together": "Sie wollen die Person mit {names} bekannt machen",
    "writing.more_mutual": ("und {n} weitere", "und {n} weitere"),
    "interest.only_asks": (
        "Der letzte Kontakt war eine Bitte. Was könnten Sie zuerst geben?",
        (
            "Die letzten {n} Kontakte waren alles Bitten. Was könnten Sie zuerst geben, oder fragen Sie einfach, "
            "wie es geht?"
        ),
    ),
    "interest.gave": ("einmal gegeben", "{n}-mal gegeben"),
    "interest.asked": ("einmal gebeten", "{n}-mal gebeten"),
    "interest.got": ("einmal Hilfe bekommen", "{n}-mal Hilfe bekommen"),
    "interest.no_agenda": ("einmal ohne Anliegen", "{n}-mal ohne Anliegen"),
    "interest.nothing": "Noch nicht notiert, was gegeben oder erbeten wurde",
    "template.unknown": (
        "„{fields}“ ist kein Feld und bleibt, wie es ist. Felder sind {known}.",
        "„{fields}“ sind keine Felder und bleiben, wie sie sind. Felder sind {known}.",
    ),
    "template.no_field": (
        "„{fields}“ ist kein Feld und bleibt so stehen.",
        "„{fields}“ sind keine Felder und bleiben so stehen.",
    ),
    "template.empty": (
        "Zu „{fields}“ ist nichts bekannt: Schreiben Sie es selbst hinein.",
        "Zu „{fields}“ ist nichts bekannt: Schreiben Sie es selbst hinein.",
    ),
    "template.no_own_name": (
        "Ihr eigener Name ist nicht bekannt und fehlt deshalb: Tragen Sie ihn unter „Über mich“ ein, dann steht er "
        "in jedem Text."
    ),
    "template.no_name": "Geben Sie Ihrem Text einen Namen, etwa „Lesekreis“.",
    "template.nothing": "Schreiben Sie zuerst etwas; ein leerer Text ist kein Anfang.",
    "template.name_taken": "Einen Text namens „{name}“ gibt es schon. Wählen Sie einen anderen Namen.",
    "template.gone": "Dieser Text ist nicht mehr da. Rückgängig bringt ihn vielleicht wieder.",
    "interaction.gone": "Dieser Kontakt ist nicht mehr da. Rückgängig bringt ihn vielleicht wieder.",
    "template.too_long": "Ein Text hat Platz für {most} Zeichen.",
    "mail.no_address": (
        "{name} hat hier keine E-Mail-Adresse. Kopieren Sie den Text und senden Sie ihn anders, oder fügen "
        "Sie eine Adresse hinzu."
    ),
    "mail.bad_address": (
        "„{address}“ ist keine E-Mail-Adresse, an die ein Entwurf gehen kann. Berichtigen Sie sie im Profil."
    ),
    "mail.body_copied": (
        "Der Text ist zu lang für einen E-Mail-Link: Er liegt in der Zwischenablage. Fügen Sie ihn in den Entwurf ein."
    ),
    "mail.no_program": (
        "Kein E-Mail-Programm hat sich geöffnet. Kopieren Sie den Text, oder wählen Sie ein E-Mail-Programm "
        "in den Einstellungen Ihres Systems."
    ),
    "writing.nothing_to_log": (
        "Sagen Sie mit ein paar Worten, was daraus wurde, etwa „Kaffee gestern, die neue Stelle gefällt ihr“."
    ),
}
