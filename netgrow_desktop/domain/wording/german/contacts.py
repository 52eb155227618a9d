"""The sentences of ``wording/contacts.py`` in German."""

from __future__ import annotations

CONTACTS_GERMAN: dict[str, str] = {
    "event.contact_email": "E-Mail",
    "event.contact_message": "Nachricht",
    "event.contact_check_in": "Kurz gemeldet",
    "event.contact_call": "Anruf",
    "event.contact_coffee": "Kaffee",
    "event.contact_meeting": "Treffen",
    "event.contact_interview": "Infogespräch",
    "event.contact_introduction": "Vorstellung",
    "event.contact_invitation": "Einladung",
    "event.contact_thank_you": "Dank",
    "event.followed_up": "Gemeldet wie geplant",
    "event.follow_up_skipped": "Einen geplanten Kontakt ausgelassen",
    "event.came_from": "Herkunft: {source} ({file})",
    "event.came_from_file": "Kam aus {file}",
    "event.came_from_pasted": "Kam aus einer eingefügten Liste",
    "event.came_from_pasted_cards": "Kam aus einer eingefügten vCard",
    "event.found_in": "Auch gefunden: {source} ({file})",
    "event.found_in_file": "Gefunden in {file}",
    "event.found_in_pasted": "Gefunden in einer eingefügten Liste",
    "event.found_in_pasted_cards": "Gefunden in einer eingefügten vCard",
    "event.added": "Zu Ihrem Netzwerk hinzugefügt",
    "event.archived": "Archiviert",
    "event.connected": "Auf LinkedIn vernetzt",
    "event.job_as_at": "{title} bei {organization}",
    "event.job_as": "{title}",
    "event.job_at": "{organization}",
    "event.started_as_at": "Beginn als {title} bei {organization}",
    "event.started_as": "Beginn als {title}",
    "event.started_at": "Beginn bei {organization}",
    "event.left_as_at": "Nicht mehr {title} bei {organization}",
    "event.left_as": "Nicht mehr {title}",
    "event.left_at": "{organization} verlassen",
    "photo.unreadable": "{file} ist nicht lesbar: {reason} Wählen Sie ein anderes Bild.",
    "photo.no_picture": (
        "{file} ist kein Bild, das gezeigt werden kann. Wählen Sie ein Bild im Format PNG, JPEG, GIF oder WebP."
    ),
    "photo.broken": "{file} ist defekt: Das Bild darin lässt sich nicht zeichnen. Wählen Sie ein anderes.",
    "photo.too_large": "{file} ist größer als {most} MB. Wählen Sie ein kleineres Bild.",
    "photo.too_many_dots": (
        "{file} hat {width} x {height} Bildpunkte, zu viele für ein Foto. Wählen Sie ein kleineres Bild."
    ),
    "quick_log.no_contact": "Das sagt, dass es keinen Kontakt gab, also gibt es nichts zu notieren.",
    "quick_log.unread_day": (
        "„{day}“ nennt keinen einzelnen Tag. Schreiben Sie etwa „gestern“, „letzten Freitag“ oder „12. Mai 2026“."
    ),
    "quick_log.too_early": "„{day}“ ist zu lange her. Kontakt zählt ab dem Jahr 1900; prüfen Sie das Jahr.",
    "quick_log.nobody": (
        "Hier wird niemand aus Ihrem Netzwerk genannt. Sagen Sie, mit wem, oder fügen Sie die Person zuerst hinzu."
    ),
    "quick_log.stranger": (
        "{name} ist noch nicht in Ihrem Netzwerk. Fügen Sie die Person hinzu, oder berichtigen Sie den Namen."
    ),
    "quick_log.nothing": "Sagen Sie, was es war, etwa „Kaffee“ oder „Anruf gestern, nach Preisen gefragt“.",
    "person.nobody": (
        "Niemand in Ihrem Netzwerk ist „{who}“. Nennen Sie E-Mail-Adresse, LinkedIn-Adresse, Nummer oder Namen."
    ),
    "person.several": (
        "„{who}“ kann mehrere Personen meinen: {people}. Nennen Sie E-Mail-Adresse, LinkedIn-Adresse oder Nummer."
    ),
    "quick_log.to_come": (
        "„{day}“ kommt erst noch. Notieren Sie den Kontakt, wenn er stattgefunden hat, oder planen Sie ihn."
    ),
    "quick_log.which": "{name} kann mehrere Personen meinen. Wählen Sie eine davon.",
}
