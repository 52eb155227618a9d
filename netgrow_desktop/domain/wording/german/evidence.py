"""The sentences of ``wording/evidence.py`` in German."""

from __future__ import annotations

EVIDENCE_GERMAN: dict[str, str] = {
    "language.english": "Englisch",
    "language.german": "Deutsch",
    "language.french": "Französisch",
    "language.spanish": "Spanisch",
    "language.italian": "Italienisch",
    "language.portuguese": "Portugiesisch",
    "language.dutch": "Niederländisch",
    "language.polish": "Polnisch",
    "language.danish": "Dänisch",
    "language.norwegian": "Norwegisch",
    "language.swedish": "Schwedisch",
    "language.finnish": "Finnisch",
    "language.czech": "Tschechisch",
    "language.slovak": "Slowakisch",
    "language.slovenian": "Slowenisch",
    "language.croatian": "Kroatisch",
    "language.hungarian": "Ungarisch",
    "language.romanian": "Rumänisch",
    "language.turkish": "Türkisch",
    "language.greek": "Griechisch",
    "language.russian": "Russisch",
    "language.ukrainian": "Ukrainisch",
    "language.japanese": "Japanisch",
    "language.chinese": "Chinesisch",
    "language.korean": "Koreanisch",
    "format.mbox": "Ein Postfach",
    "format.icalendar": "Ein Kalender",
    "mail.whose": (
        "NetGrow kann nicht erkennen, wer in {file} Sie sind. Tragen Sie Ihre E-Mail-Adressen in „Über mich“ "
        "ein, und importieren Sie dann noch einmal."
    ),
    "mail.owner_not_in_it": (
        "Keine der Adressen in „Über mich“ kommt in {file} vor. Wenn es Ihr Postfach ist, fügen Sie dort "
        "seine Adresse hinzu und importieren Sie noch einmal."
    ),
    "calendar.whose": (
        "NetGrow kann nicht erkennen, wer in {file} Sie sind. Tragen Sie Ihre E-Mail-Adressen in „Über mich“ "
        "ein, und importieren Sie dann noch einmal."
    ),
    "calendar.owner_not_in_it": (
        "Keine der Adressen in „Über mich“ kommt in {file} vor. Wenn es Ihr Kalender ist, fügen Sie dort die "
        "Adresse hinzu, an die seine Einladungen gehen, und importieren Sie noch einmal."
    ),
    "calendar.empty": "Dieser Kalender enthält keine Termine.",
    "contact.machine": (
        "{address} ist die Adresse eines Programms, eines Verteilers oder eines Raums, nicht einer Person."
    ),
    "contact.office": "{address} gehört zu einer Stelle, nicht zu einer einzelnen Person.",
    "mail.no_sender": "Diese E-Mail sagt nicht, wer sie geschrieben hat.",
    "mail.to_oneself": "Diese E-Mail haben Sie an niemand anderen geschrieben.",
    "mail.no_date": "E-Mails mit {address} haben kein Datum, das stimmen kann.",
    "mail.list": "{address} schrieb nur über einen Verteiler oder Newsletter.",
    "mail.automatic": "E-Mails von {address} wurden von einem Programm gesendet.",
    "mail.discarded": "E-Mails mit {address} liegen im Papierkorb, im Spam oder bei den Entwürfen.",
    "mail.crowd": "E-Mails mit {address} gingen an mehr als zehn Personen.",
    "mail.not_to_owner": "Keine E-Mail von {address} war an Sie gerichtet.",
    "meeting.task": "Das ist eine Aufgabe, kein Treffen.",
    "meeting.journal": "Das ist ein Tagebucheintrag, kein Treffen.",
    "meeting.busy": "Das sagt, wann jemand frei ist, nicht, wen er trifft.",
    "meeting.alone": "Dieser Termin nennt keine andere Person.",
    "meeting.answer": "Das ist die Antwort auf eine Einladung, kein Treffen.",
    "meeting.cancelled": "Dieses Treffen wurde abgesagt.",
    "meeting.not_yet": "Dieses Treffen hat noch nicht stattgefunden.",
    "meeting.without_owner": "Sie sind nicht unter den Teilnehmenden dieses Treffens.",
    "meeting.owner_declined": "Sie haben dieses Treffen abgelehnt.",
    "meeting.crowd": "Zu diesem Treffen waren mehr als {most} Personen eingeladen.",
    "meeting.room": "{address} ist ein Raum, ein Gerät oder ein Programm, keine Person.",
    "meeting.group": "{address} ist eine Gruppe, keine Person.",
    "meeting.declined": "{address} hat abgelehnt.",
    "meeting.informed": "{address} wurde über das Treffen nur informiert.",
    "meeting.cut": "Der Termin beginnt hier und endet nie: Die Datei ist vielleicht unvollständig.",
    "meeting.no_date": "Der Termin hat kein lesbares Datum.",
    "meeting.no_rule": "Wie sich der Termin wiederholt, ist nicht lesbar.",
    "meeting.too_many_days": "Die Termine dieser Datei wiederholen sich öfter, als gezählt werden kann.",
}
