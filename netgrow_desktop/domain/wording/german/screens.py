"""The sentences of ``wording/screens.py`` in German."""

from __future__ import annotations

SCREENS_GERMAN: dict[str, str | tuple[str, str]] = {
    "due.planned": "Das haben Sie geplant.",
    "due.moved_by_you": "{why}; von Ihnen verlegt",
    "due.on_day": "{why}, am {day}",
    "due.overdue": (
        "{times}-fach überfällig: Tag {n} von {cadence}; zuletzt: {how}, {last}",
        "{times}-fach überfällig: Tag {n} von {cadence}; zuletzt: {how}, {last}",
    ),
    "due.just_overdue": (
        "Überfällig: Tag {n} von {cadence}; zuletzt: {how}, {last}",
        "Überfällig: Tag {n} von {cadence}; zuletzt: {how}, {last}",
    ),
    "due.in_time": ("Tag {n} von {cadence}; zuletzt: {how}, {last}", "Tag {n} von {cadence}; zuletzt: {how}, {last}"),
    "due.contacted_today": ("Jeden Tag; zuletzt: {how}, heute", "Alle {n} Tage; zuletzt: {how}, heute"),
    "due.contact_to_come": (
        "Jeden Tag; für einen kommenden Tag ist Kontakt notiert: {how}, {last}",
        "Alle {n} Tage; für einen kommenden Tag ist Kontakt notiert: {how}, {last}",
    ),
    "due.never_contacted": (
        "Jeden Tag seit {since}; noch kein Kontakt",
        "Alle {n} Tage seit {since}; noch kein Kontakt",
    ),
    "due.never_contacted_overdue": (
        "Überfällig: jeden Tag seit {since}, vor {days} Tagen; noch kein Kontakt",
        "Überfällig: alle {n} Tage seit {since}, vor {days} Tagen; noch kein Kontakt",
    ),
    "due.birthday": "Geburtstag",
    "due.birthday_years": ("Geburtstag: {n} Jahr", "Geburtstag: {n} Jahre"),
    "due.anniversary": ("{n} Jahr in derselben Stelle", "{n} Jahre in derselben Stelle"),
    "due.anniversary_at": ("{n} Jahr bei {organization}", "{n} Jahre bei {organization}"),
    "due.by_email": "E-Mail",
    "due.by_message": "Nachricht",
    "due.by_check_in": "kurz gemeldet",
    "due.by_call": "Anruf",
    "due.by_coffee": "Kaffee",
    "due.by_meeting": "Treffen",
    "due.by_interview": "Infogespräch",
    "due.by_introduction": "Vorstellung",
    "due.by_invitation": "Einladung",
    "due.by_thank_you": "Dank",
    "due.by_contact": "Kontakt",
    "date.never": "nie",
    "date.today": "heute",
    "date.yesterday": "gestern",
    "date.tomorrow": "morgen",
    "date.days_ago": ("vor {n} Tag", "vor {n} Tagen"),
    "date.weeks_ago": ("vor {n} Woche", "vor {n} Wochen"),
    "date.months_ago": ("vor {n} Monat", "vor {n} Monaten"),
    "date.years_ago": ("vor {n} Jahr", "vor {n} Jahren"),
    "date.in_days": ("in {n} Tag", "in {n} Tagen"),
    "date.in_weeks": ("in {n} Woche", "in {n} Wochen"),
    "date.in_months": ("in {n} Monat", "in {n} Monaten"),
    "date.in_years": ("in {n} Jahr", "in {n} Jahren"),
    "cadence.every_days": ("Jeden Tag", "Alle {n} Tage"),
    "calendar.late": ("{n} Tag zu spät", "{n} Tage zu spät"),
    "calendar.follow_ups": ("{n} Kontakt", "{n} Kontakte"),
    "calendar.day_full": "voll, {n} von {most}",
    "calendar.spread": ("{n} Kontakt verschieben", "{n} Kontakte verschieben"),
    "calendar.spread_until": (
        "{n} Kontakt wird verschoben, auf {day}; ein Tag hat Platz für {most}.",
        "{n} Kontakte werden verschoben, der letzte auf {day}; ein Tag hat Platz für {most}.",
    ),
    "calendar.in_touch_with": ("Kontakt mit {n} Person", "Kontakt mit {n} Personen"),
    "calendar.days_in_touch": ("An {n} Tag mit jemandem in Kontakt", "An {n} Tagen mit jemandem in Kontakt"),
    "calendar_file.name": "Kontaktplan aus NetGrow",
    "calendar_file.be_in_touch": "sich melden",
    "calendar_file.last_contact": "Letzter Kontakt: {day}",
    "calendar_file.cancelled": "Nicht mehr fällig",
    "board.share": ("{n} Person, {share} von allen", "{n} Personen, {share} von allen"),
    "board.sorted": ("{sorted} von {n} Person eingeordnet", "{sorted} von {n} Personen eingeordnet"),
    "board.all_sorted": ("Ihre eine Person ist eingeordnet", "Alle {n} Personen sind eingeordnet"),
    "board.in_several": (
        "Zusammen können sie mehr als 100 % ergeben, weil {n} Person zu mehreren Kategorien gehört.",
        "Zusammen können sie mehr als 100 % ergeben, weil {n} Personen zu mehreren Kategorien gehören.",
    ),
    "board.now_strategic": ("{name} ist jetzt strategisch", "{n} Personen sind jetzt strategisch"),
    "board.now_operational": ("{name} ist jetzt operativ", "{n} Personen sind jetzt operativ"),
    "board.now_developmental": ("{name} ist jetzt fördernd", "{n} Personen sind jetzt fördernd"),
    "backups.count": ("{n} Sicherung in „{folder}“:", "{n} Sicherungen in „{folder}“:"),
    "people.some_of": "{n} von {all}",
    "people.more_tags": ("und {n} weiteres Schlagwort", "und {n} weitere Schlagwörter"),
    "people.count": ("{n} Person", "{n} Personen"),
    "export.entries": ("{n} Kalendereintrag", "{n} Kalendereinträge"),
    "people.show_archived": ("{n} archivierte Person zeigen", "{n} archivierte Personen zeigen"),
    "contact.gone": "Diese Person ist nicht mehr im Netzwerk. Rückgängig bringt gelöschte Personen wieder.",
    "contact.no_name": "Eine Person braucht einen Namen. Geben Sie einen ein, oder lassen Sie den alten.",
    "contact.photo_kind": (
        "Ein Bild der Art {kind} kann nicht gezeigt werden. Wählen Sie ein Bild im Format PNG, JPEG, GIF oder WebP."
    ),
    "contact.photo_too_large": "Dieses Bild ist größer als {most} MB. Wählen Sie ein kleineres.",
    "contact.no_tag": "Ein Schlagwort braucht mindestens einen Buchstaben.",
    "follow_up.gone": "Dieser geplante Kontakt ist schon abgeschlossen.",
    "follow_up.no_such_tag": "Niemand hat das Schlagwort „{tag}“. Geben Sie es zuerst jemandem.",
    "follow_up.capacity_out_of_range": "Wählen Sie zwischen {shortest} und {longest} Kontakten pro Woche.",
    "follow_up.no_weekday": "Wählen Sie mindestens einen Wochentag.",
    "follow_up.no_capacity": "Sagen Sie zuerst, wie viele Kontakte Sie in einer Woche schaffen.",
    "follow_up.half_life_out_of_range": "Wählen Sie zwischen {shortest} und {longest} Tagen.",
    "follow_up.cadence_out_of_range": "Wählen Sie zwischen {shortest} und {longest} Tagen.",
    "network.missing": "{path} ist nicht da. Prüfen Sie den Namen, oder ob das Laufwerk angeschlossen ist.",
    "network.missing_new": (
        "{path} ist nicht da. Prüfen Sie den Namen, oder ob das Laufwerk verbunden ist; import legt mit --new ein "
        "neues Netzwerk an."
    ),
    "network.none_yet": "{path} gibt es noch nicht. import legt es mit den ersten Dateien an, ebenso das Fenster.",
    "network.is_a_folder": "{path} ist ein Ordner. Wählen Sie die Netzwerkdatei darin.",
    "network.no_permission": (
        "{path} dürfen Sie nicht öffnen. Fragen Sie die Person, der die Datei gehört, oder kopieren Sie sie "
        "in einen eigenen Ordner."
    ),
    "network.unreadable": (
        "{path} konnte nicht gelesen werden ({cause}). Prüfen Sie das Laufwerk und versuchen Sie es noch einmal."
    ),
    "network.empty_file": (
        "{path} ist leer, also kein Netzwerk. Stellen Sie eine Sicherung wieder her, oder beginnen Sie "
        "anderswo ein neues Netzwerk."
    ),
    "network.foreign": (
        "{path} ist kein NetGrow-Netzwerk. Die Datei blieb, wie sie ist; wählen Sie eine, die auf .netgrow endet."
    ),
    "network.newer": (
        "{path} stammt von einem neueren NetGrow. Die Datei blieb, wie sie ist; aktualisieren Sie das "
        "Programm, um sie zu öffnen."
    ),
    "network.older": (
        "{path} stammt von einem älteren NetGrow. Öffnen Sie die Datei einmal im Programm, um sie auf den "
        "neuesten Stand zu bringen."
    ),
    "network.damaged": (
        "{path} ist beschädigt, daher wurde nichts hineingeschrieben. Stellen Sie die neueste Sicherung wieder her."
    ),
    "network.damaged_alone": (
        "{path} ist beschädigt, daher wurde nichts hineingeschrieben, und es gibt keine Sicherung davon. Suchen Sie "
        "anderswo nach einer Kopie; export liest vielleicht noch manches daraus, im einen oder anderen Format."
    ),
    "network.foreign_log": (
        "{path} wurde ersetzt, bevor alle Änderungen hineingeschrieben waren: {log} daneben enthält die der "
        "Datei, die vorher da war. Nichts wurde angerührt. Verschieben Sie {log} in einen anderen Ordner, um "
        "die Datei zu öffnen, wie sie ist, oder stellen Sie eine Sicherung wieder her."
    ),
    "network.waiting": (
        "Das Laufwerk von {path} hat noch nicht geantwortet. Sobald es antwortet, öffnet sich das Netzwerk von selbst; "
        "öffnen Sie ein anderes, wenn Sie nicht warten möchten."
    ),
    "network.given_up": (
        "{path} wurde nicht geöffnet, da das Laufwerk nicht antwortet. Versuchen Sie es noch einmal, sobald es das tut."
    ),
    "network.overwritten": (
        "Ein anderes Programm hat in {path} geschrieben, während die Datei geöffnet war; daher wird nichts mehr in ihr "
        "gespeichert. Öffnen Sie sie neu, um mit dem weiterzumachen, was jetzt darin steht, oder stellen Sie eine "
        "Sicherung wieder her."
    ),
    "network.moved": "{path} ist nicht mehr, wo die Datei war; daher wurde dies nicht gespeichert.",
    "network.replaced": "{path} wurde durch eine andere Datei ersetzt; daher wurde dies nicht gespeichert.",
    "network.disk_full": (
        "{path}: Der Datenträger ist voll, nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal."
    ),
    "network.io_error": (
        "{path}: Das Laufwerk meldete einen Fehler, daher wurde dies nicht gespeichert ({cause}). Prüfen Sie "
        "das Laufwerk."
    ),
    "network.read_only": (
        "{path} kann hier nur gelesen werden. Kopieren Sie die Datei in einen Ordner, in den Sie schreiben dürfen."
    ),
    "network.opened_full": (
        "{path} kann nur gelesen werden, denn der Datenträger ist voll. Schaffen Sie Platz, und öffnen Sie das "
        "Netzwerk dann neu."
    ),
    "network.busy": (
        "{path} wird von einem anderen Programm benutzt. Schließen Sie die Datei dort und versuchen Sie es noch einmal."
    ),
    "network.open_elsewhere": (
        "{path} ist in NetGrow geöffnet. Schließen Sie die Datei dort, oder erledigen Sie dies in jenem Fenster."
    ),
    "network.open_under_another_name": (
        "{path} ist in NetGrow unter einem anderen Namen geöffnet, den diese Datei auch hat. Schließen Sie "
        "sie dort, und versuchen Sie es noch einmal."
    ),
    "network.cannot_open": (
        "{path} konnte nicht geöffnet werden ({cause}). Prüfen Sie, ob der Ordner da ist und beschrieben werden kann."
    ),
    "network.cannot_create": "{path} konnte nicht angelegt werden ({cause}). Wählen Sie einen anderen Ordner.",
    "network.exists": "{path} gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie die Datei.",
    "network.failed": "{path} war nicht benutzbar ({cause}). Nichts wurde geändert.",
    "backup.disk_full": (
        "{path}: Der Datenträger ist voll, daher wurde keine Sicherung angelegt und nichts geändert. Schaffen Sie "
        "Platz und versuchen Sie es noch einmal."
    ),
    "backup.failed": (
        "{path} konnte nicht gesichert werden ({cause}). Schaffen Sie Platz, oder wählen Sie einen anderen Ort dafür."
    ),
    "backup.kept_newest": "eine der zehn neuesten",
    "backup.kept_day": "letzte ihres Tages",
    "backup.kept_week": "letzte ihrer Woche",
    "backup.kept_month": "letzte ihres Monats",
    "backup.kept_no_longer": "verschwindet mit der nächsten",
    "backup.damaged": "Die Sicherung {path} ist beschädigt und wurde nicht verwendet. Wählen Sie eine ältere.",
    "backup.none": (
        "Von {path} gibt es keine heile Sicherung. Wählen Sie eine Sicherung von anderswo, oder beginnen Sie "
        "ein neues Netzwerk."
    ),
    "window.people": ("{n} Person", "{n} Personen"),
    "window.people_of": ("{shown} von {n} Person", "{shown} von {n} Personen"),
    "window.due": ("{n} Person ist fällig", "{n} Personen sind fällig"),
    "window.drop_files": ("Loslassen, um {n} Datei zu importieren", "Loslassen, um {n} Dateien zu importieren"),
    "window.importing": (
        "{n} Person wird importiert. Was Sie inzwischen ändern, wird gleich danach gespeichert.",
        "{n} Personen werden importiert. Was Sie inzwischen ändern, wird gleich danach gespeichert.",
    ),
    "window.import_waiting": (
        "Ein Import von {n} Person wartet auf Ihre Entscheidung.",
        "Ein Import von {n} Personen wartet auf Ihre Entscheidung.",
    ),
    "window.files_wait": (
        "{n} Datei wartet, bis ein Netzwerk geöffnet ist.",
        "{n} Dateien warten, bis ein Netzwerk geöffnet ist.",
    ),
}
