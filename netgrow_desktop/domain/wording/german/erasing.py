"""The sentences of ``wording/erasing.py`` in German."""

from __future__ import annotations

ERASING_GERMAN: dict[str, str | tuple[str, str]] = {
    "erase.question": ("{name} endgültig löschen?", "{n} Personen endgültig löschen?"),
    "erase.done": ("{name} ist endgültig gelöscht.", "{n} Personen sind endgültig gelöscht."),
    "erase.read_only": "{path} kann hier nur gelesen werden, daher kann daraus niemand gelöscht werden.",
    "erase.unswept": (
        "Die Personen sind nicht mehr in Ihrem Netzwerk, aber seine Datei konnte nicht neu geschrieben "
        "werden ({cause}); in ihrem freien Platz können daher noch Reste liegen. Dafür braucht es noch "
        "einmal so viel Platz, wie die Datei belegt: Schaffen Sie Platz und versuchen Sie es noch einmal."
    ),
    "erase.held": ("{n} Sicherung enthält sie noch:", "{n} Sicherungen enthalten sie noch:"),
    "erase.held_more": ("und {n} weitere", "und {n} weitere"),
    "erase.held_in_history": "{backup} · vielleicht in der Liste der Änderungen",
    "erase.unreadable": (
        "{n} Datei bei den Sicherungen ließ sich nicht ansehen und kann sie enthalten: {files}",
        "{n} Dateien bei den Sicherungen ließen sich nicht ansehen und können sie enthalten: {files}",
    ),
    "erase.rewritten": (
        "Auch aus {n} Sicherung sind sie verschwunden.",
        "Auch aus {n} Sicherungen sind sie verschwunden.",
    ),
    "erase.left": (
        "{n} Sicherung ließ sich nicht ändern und bleibt, wie sie war:",
        "{n} Sicherungen ließen sich nicht ändern und bleiben, wie sie waren:",
    ),
}
