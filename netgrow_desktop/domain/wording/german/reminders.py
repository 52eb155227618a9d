"""The sentences of ``wording/reminders.py`` in German."""

from __future__ import annotations

REMINDERS_GERMAN: dict[str, str | tuple[str, str]] = {
    "reminder.due": ("Heute bei {n} Person melden", "Heute bei {n} Personen melden"),
    "reminder.one_name": "{name}",
    "reminder.names": "{names} und {last}",
    "reminder.names_and_more": ("{names} und {n} weitere Person", "{names} und {n} weitere"),
    "reminder.tray": ("NetGrow Desktop: heute bei {n} Person melden", "NetGrow Desktop: heute bei {n} Personen melden"),
    "login.failed": (
        "Ob NetGrow beim Anmelden startet, ließ sich in {place} nicht ändern ({cause}). Prüfen Sie, ob Sie "
        "dort schreiben dürfen, und versuchen Sie es noch einmal."
    ),
    "login.too_long": (
        "NetGrow liegt zu tief in den Ordnern, als dass Windows es beim Anmelden starten könnte: {command}. "
        "Verschieben Sie den Ordner an einen kürzeren Pfad und versuchen Sie es noch einmal."
    ),
    "import.closed_follow_ups": (
        "{n} geplanter Kontakt ist erledigt: Sie haben sich getroffen.",
        "{n} geplante Kontakte sind erledigt: Sie haben sich getroffen.",
    ),
    "feed.failed": (
        "Die Kalenderdatei {file} ließ sich nicht erneuern ({cause}). Nichts aus Ihrem Kontaktplan ist "
        "verloren, und nach der nächsten Änderung wird es noch einmal versucht. Wenn der Ordner fort ist, "
        "wählen Sie eine andere Datei."
    ),
}
