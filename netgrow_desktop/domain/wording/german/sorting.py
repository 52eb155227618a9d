"""The sentences of ``wording/sorting.py`` in German."""

from __future__ import annotations

SORTING_GERMAN: dict[str, str | tuple[str, str]] = {
    "sorting.before_organization.strategic": (
        "Für {members} von {n} Personen von {what} haben Sie strategisch gewählt"
    ),
    "sorting.before_organization.operational": ("Für {members} von {n} Personen von {what} haben Sie operativ gewählt"),
    "sorting.before_organization.developmental": (
        "Für {members} von {n} Personen von {what} haben Sie fördernd gewählt"
    ),
    "sorting.before_department.strategic": (
        "Für {members} von {n} Personen der Abteilung {what} haben Sie strategisch gewählt"
    ),
    "sorting.before_department.operational": (
        "Für {members} von {n} Personen der Abteilung {what} haben Sie operativ gewählt"
    ),
    "sorting.before_department.developmental": (
        "Für {members} von {n} Personen der Abteilung {what} haben Sie fördernd gewählt"
    ),
    "sorting.before_word.strategic": (
        "Für {members} von {n} Personen mit „{what}“ in der Position haben Sie strategisch gewählt"
    ),
    "sorting.before_word.operational": (
        "Für {members} von {n} Personen mit „{what}“ in der Position haben Sie operativ gewählt"
    ),
    "sorting.before_word.developmental": (
        "Für {members} von {n} Personen mit „{what}“ in der Position haben Sie fördernd gewählt"
    ),
    "sorting.manager": "Ihre Führungskraft: Wer Sie führt, hilft Ihnen, sich zu entwickeln",
    "sorting.other_department": "In Ihrer Organisation, in einer anderen Abteilung",
    "sorting.department": "In Ihrer Organisation, in einer anderen Abteilung: {department}",
    "sorting.senior_inside": "In Ihrer eigenen Organisation ranghöher als Sie",
    "sorting.senior_outside": "In einer anderen Organisation ranghöher als Sie: sieht, wohin es geht",
    "sorting.senior_title": "In einer anderen Organisation, mit „{word}“ in der Position: sieht, wohin es geht",
    "sorting.field": "Anderswo in Ihrem Fach: {field}",
    "sorting.stage": "Kennt Sie aus {stage}",
    "sorting.develops": "„{word}“ in der Position: hilft anderen, sich zu entwickeln",
    "sorting.looks_ahead": "„{word}“ in der Position: schaut auf das, was kommt",
    "sorting.gets_done": "„{word}“ in der Position: hilft, Dinge zu erledigen",
    "sorting.progress": ("{done} von {n} Person eingeordnet", "{done} von {n} Personen eingeordnet"),
    "sorting.later": ("{n} für später", "{n} für später"),
    "sorting.times": ("{n}-mal in Kontakt", "{n}-mal in Kontakt"),
    "sorting.open": ("{n} noch Offene einordnen", "{n} noch Offene einordnen"),
    "sorting.done": ("Sie haben {n} Person eingeordnet.", "Sie haben {n} Personen eingeordnet."),
    "sorting.accept.strategic": ("{n} Person als strategisch einordnen", "{n} Personen als strategisch einordnen"),
    "sorting.accept.operational": ("{n} Person als operativ einordnen", "{n} Personen als operativ einordnen"),
    "sorting.accept.developmental": ("{n} Person als fördernd einordnen", "{n} Personen als fördernd einordnen"),
    "sorting.reasons": (
        "Für {n} noch offene Person gibt es einen Vorschlag. Erst ansehen, dann annehmen.",
        "Für {n} noch offene Personen gibt es einen Vorschlag. Erst ansehen, dann annehmen.",
    ),
}
