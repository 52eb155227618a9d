"""The sentences of ``wording/files.py`` in German."""

from __future__ import annotations

FILES_GERMAN: dict[str, str | tuple[str, str]] = {
    "import.no_reason": "",
    "import.cut_off": (
        "Der Import von {file} wurde unterbrochen. Nichts davon ist in Ihrem Netzwerk: Bitte noch einmal importieren.",
        "Der Import von {file} und anderen wurde unterbrochen. Nichts davon ist in Ihrem Netzwerk: Bitte noch einmal.",
    ),
    "import.cut_off_pasted": (
        "Der Import von dem, was Sie eingefügt haben, wurde unterbrochen. Nichts davon ist in Ihrem Netzwerk: Bitte "
        "noch einmal einfügen."
    ),
    "import.no_records": "Die Datei hat eine Kopfzeile, aber keine Zeilen: Es ist niemand darin.",
    "import.unclear_dates": (
        "Ob in Datumsangaben dieser Datei der Tag oder der Monat zuerst steht, lässt sich nicht erkennen: "
        "{example} wurde als {read_as} gelesen. Wenn das falsch ist, machen Sie den Import im Fenster "
        "rückgängig und importieren Sie die Datei noch einmal mit {option}."
    ),
    "import.unclear_letters": (
        "Die Buchstaben wurden als westeuropäisch (cp1252) gelesen, was die wenigen nicht sicher zeigen. Wenn Namen "
        "falsch aussehen, machen Sie den Import im Fenster rückgängig und importieren Sie die Datei noch einmal mit "
        "--encoding {encoding}."
    ),
    "import.unclear_letters_shown": (
        "Wenn Buchstaben in Namen falsch aussehen, wählen Sie unter „Wie gelesen wird…“ einen anderen Zeichensatz."
    ),
    "import.nothing_new": "Alle in dieser Datei sind schon im Netzwerk, mit nichts Neuem.",
    "import.all_left_out": "Bringt nichts Neues außer dem, was Sie weggelassen haben.",
    "import.nobody": "Keine Zeile dieser Datei ist eine Person: Die Gründe stehen dabei.",
    "import.repeats": "Steht mehr als einmal in den Dateien; was nur diese Zeile sagt, wird behalten.",
    "import.same_profile": "Hat dasselbe LinkedIn-Profil.",
    "import.told_same": "Sie haben gesagt, dass es dieselbe Person ist.",
    "import.other_name": "aber die Namen sind verschieden",
    "import.same_email": "Hat dieselbe E-Mail-Adresse und einen passenden Namen.",
    "import.same_number": "Kam aus diesem Netzwerk: dieselbe Nummer und derselbe Name.",
    "import.no_room": (
        "In {folder} ist kein Platz für das, was gelesen wird ({cause}). Schaffen Sie Platz und versuchen "
        "Sie es noch einmal."
    ),
    "import.unreadable": (
        "Das Laufwerk meldete einen Fehler, während Dateien mit {path} verglichen wurden; daher wurde nichts "
        "importiert ({cause}). Prüfen Sie das Laufwerk und versuchen Sie es noch einmal."
    ),
    "import.same_record": "Kam schon einmal mit genau diesem Eintrag.",
    "import.stranger": (
        "Hat geschrieben oder Post bekommen, aber nie beides: gilt nicht als Kontakt. Haken Sie die Zeile "
        "an, wenn Sie diese Person kennen."
    ),
    "import.stranger_left_out": "Nur aus Post oder Treffen bekannt; solche wollten Sie weglassen.",
    "import.left_out": "Das haben Sie weggelassen.",
    "import.left_out_before": "Letztes Mal weggelassen.",
    "import.own_record": "Das haben Sie als eigene Person hinzufügen lassen.",
    "import.is_owner": "Das sind Sie ({address}), also gehört es nicht zu Ihren Kontakten.",
    "import.names_nobody": "Aus dieser Zeile kann niemand hinzugefügt werden.",
    "import.more_alike": "(Und {n} weitere dieser Art.)",
    "import.organizations": (
        (
            "{n} davon ist eine Organisation und wird als Kontakt hinzugefügt. Mit --skip-organizations bleibt "
            "sie draußen."
        ),
        (
            "{n} davon sind Organisationen und werden als Kontakte hinzugefügt. Mit --skip-organizations bleiben "
            "sie draußen."
        ),
    ),
    "import.stages": (
        "Fügt Ihrem Werdegang {n} Stelle oder Schule hinzu; keine Personen.",
        "Fügt Ihrem Werdegang {n} Stellen und Schulen hinzu; keine Personen.",
    ),
    "import.contacted": (
        (
            "Fügt {n} Tag hinzu, an dem Sie mit jemandem Kontakt hatten, der im Netzwerk oder in den anderen "
            "Dateien ist."
        ),
        (
            "Fügt {n} Tage hinzu, an denen Sie mit Personen Kontakt hatten, die im Netzwerk oder in den anderen "
            "Dateien sind."
        ),
    ),
    "import.carried": (
        "Bringt {n} Eintrag, den das Netzwerk noch nicht hat, etwa einen geplanten Kontakt oder ein Paar.",
        "Bringt {n} Einträge, die das Netzwerk noch nicht hat, etwa geplante Kontakte und wer wen kennt.",
    ),
    "import.about_owner": ("Sagt etwas über Sie selbst, nicht über andere; was in „Über mich“ fehlte, wird ergänzt."),
    "import.same_connection": "Hat denselben Namen und wurde am selben Tag vernetzt.",
    "export.of_damaged": (
        "{path} ist beschädigt. Geschrieben wurde, was sich noch lesen ließ: Personen, oder was über sie bekannt ist, "
        "können darin fehlen oder falsch sein. Vergleichen Sie es mit einer Sicherung."
    ),
    "export.failed": "{file} konnte nicht geschrieben werden ({cause}). Wählen Sie einen anderen Ort.",
    "source.linkedin": "LinkedIn",
    "source.google": "Google",
    "source.netgrow": "NetGrow",
    "source.csv": "Tabellen",
    "source.vcard": "Adressbücher",
    "source.outlook": "Outlook",
    "source.thunderbird": "Thunderbird",
    "source.yahoo": "Yahoo",
    "source.mail": "Post",
    "source.calendar": "Kalender",
    "source.zip": "Archive",
    "format.linkedin_connections": "Kontakte von LinkedIn",
    "format.google_csv": "Google Kontakte",
    "format.netgrow_csv": "NetGrows eigene Tabelle",
    "format.netgrow_json": "Alles aus NetGrow (JSON)",
    "json.no_person": "Was hier steht, ist keine Person.",
    "json.cut_off": (
        "Die Datei bricht hier ab oder ist beschädigt: Was folgt, wurde nicht gelesen. Exportieren oder "
        "kopieren Sie sie noch einmal."
    ),
    "json.left_imports": (
        ("Dass {n} Datei importiert wurde, wird nicht übernommen: Es gehört zur Geschichte des anderen Netzwerks."),
        ("Dass {n} Dateien importiert wurden, wird nicht übernommen: Es gehört zur Geschichte des anderen Netzwerks."),
    ),
    "json.left_settings": (
        "{n} Einstellung des anderen Netzwerks wird nicht übernommen.",
        "{n} Einstellungen des anderen Netzwerks werden nicht übernommen.",
    ),
    "json.left_rhythms": (
        "{n} Rhythmus liegt nicht zwischen 1 und {most} Tagen: Die Person kam ohne.",
        "{n} Rhythmen liegen nicht zwischen 1 und {most} Tagen: Die Personen kamen ohne.",
    ),
    "json.left_rows": (
        "{n} Eintrag neben den Personen ist nicht lesbar oder nennt niemanden.",
        "{n} Einträge neben den Personen sind nicht lesbar oder nennen niemanden.",
    ),
    "json.left_interactions": (
        "{n} Kontakt hat keinen lesbaren Tag, keine lesbare Art oder Person.",
        "{n} Kontakte haben keinen lesbaren Tag, keine lesbare Art oder Person.",
    ),
    "format.csv": "Eine Tabelle mit Personen",
    "format.outlook_csv": "Outlook ({language})",
    "format.thunderbird_csv": "Thunderbird ({language})",
    "format.vcard": "vCards",
    "format.excel": "Excel-Arbeitsmappe",
    "format.ods": "OpenDocument-Tabelle",
    "spreadsheet.too_large": (
        "{file} hat mehr Zellen, als gelesen werden können. Löschen Sie, was nicht gebraucht wird, oder "
        "speichern Sie als CSV."
    ),
    "spreadsheet.damaged": (
        "{file} ist beschädigt oder doch keine Tabelle. Öffnen Sie die Datei und speichern Sie sie noch "
        "einmal, oder als CSV."
    ),
    "spreadsheet.cut_off": (
        "{file} ist eine beschädigte oder unvollständige Tabelle. Kopieren oder laden Sie sie noch einmal."
    ),
    "spreadsheet.locked": ("{file} ist mit einem Kennwort geschützt. Öffnen Sie die Datei und speichern Sie sie ohne."),
    "spreadsheet.no_people": (
        "{file} hat kein Blatt mit einer Liste von Personen. Schreiben Sie eine Kopfzeile über die Spalten "
        "(Name, E-Mail, Telefon), oder wählen Sie die Spalten von Hand."
    ),
    "format.missing": (
        "{file} ist nicht da. Prüfen Sie den Namen: Die Datei wurde vielleicht verschoben oder umbenannt."
    ),
    "format.folder": "{file} ist ein Ordner. Wählen Sie stattdessen die Dateien darin.",
    "format.no_file": ("{file} ist keine gewöhnliche Datei. Speichern Sie den Inhalt als Datei und wählen Sie diese."),
    "format.no_permission": (
        "{file} dürfen Sie nicht lesen. Kopieren Sie die Datei in einen eigenen Ordner und versuchen Sie es "
        "noch einmal."
    ),
    "format.unreadable": (
        "{file} konnte nicht gelesen werden ({cause}). Prüfen Sie das Laufwerk und versuchen Sie es noch einmal."
    ),
    "format.wrong_encoding": "{file} ist nicht im gewählten Zeichensatz geschrieben. Wählen Sie einen anderen.",
    "format.no_encoding": (
        "Kein Zeichensatz ist genannt. Nennen Sie einen, etwa cp1250, oder lassen Sie ihn erkennen."
    ),
    "format.unknown_encoding": "Einen Zeichensatz namens {encoding} gibt es nicht. Wählen Sie einen anderen.",
    "format.empty": "{file} ist leer. Exportieren Sie die Datei noch einmal dort, woher sie kommt.",
    "format.no_people": (
        "{file} sieht nicht wie eine Liste von Personen aus. Nötig sind eine Kopfzeile und eine Spalte mit "
        "Namen, E-Mail-Adressen oder Telefonnummern: Wählen Sie eine andere Datei, oder benennen Sie ihre "
        "Spalten."
    ),
    "format.header_only": (
        "{file} hat in Zeile {line} eine Kopfzeile, aber keine Zeilen darunter. Exportieren Sie noch einmal "
        "mit den Personen."
    ),
    "format.no_table": (
        "{file} ist Text, aber keine Tabelle. Wählen Sie eine Liste von Personen, als CSV gespeichert."
    ),
    "format.long_record": (
        "{file} hat einen Eintrag, der in Zeile {line} beginnt und zu lang für eine Person ist. Prüfen Sie, "
        "woher er kommt."
    ),
    "format.is_binary": "{file} ist kein Text. Wählen Sie eine Liste von Personen, als CSV gespeichert.",
    "format.is_picture": "{file} ist ein Bild. Wählen Sie eine Liste von Personen, als CSV gespeichert.",
    "format.is_pdf": (
        "{file} ist ein PDF-Dokument. Exportieren Sie die Liste der Personen als CSV, wo sie entstanden ist."
    ),
    "format.is_open_network": "{file} ist das geöffnete Netzwerk: Daraus gibt es nichts zu importieren.",
    "format.is_database": (
        "{file} ist eine Datenbank. Ein NetGrow-Netzwerk öffnen Sie mit „Öffnen“; aus anderen Programmen "
        "exportieren Sie CSV."
    ),
    "format.is_old_office": (
        "{file} ist die Datei eines Büroprogramms. Öffnen Sie sie dort und speichern Sie die Liste der "
        "Personen als CSV."
    ),
    "format.is_outlook_data": (
        "{file} ist die Datendatei von Outlook. Exportieren Sie die Kontakte aus Outlook als CSV."
    ),
    "format.is_program": "{file} ist ein Programm. Wählen Sie eine Liste von Personen, als CSV gespeichert.",
    "format.is_archive": ("{file} ist gepackt. Entpacken Sie die Datei und wählen Sie die Listen von Personen darin."),
    "format.is_recording": "{file} ist eine Aufnahme. Wählen Sie eine Liste von Personen, als CSV gespeichert.",
    "format.is_document": (
        "{file} ist ein Textdokument. Speichern Sie die Liste der Personen darin als CSV und importieren Sie diese."
    ),
    "format.is_xcard": (
        "{file} enthält vCards als XML. Exportieren Sie die Kontakte dort, woher sie kommen, als vCard (.vcf) oder CSV."
    ),
    "format.is_jcard": (
        "{file} enthält vCards als JSON. Exportieren Sie die Kontakte dort, woher sie kommen, als vCard "
        "(.vcf) oder CSV."
    ),
    "format.is_directory": (
        "{file} ist ein Adressbuch für andere Programme (LDIF). Exportieren Sie die Kontakte als CSV."
    ),
    "format.is_markup": "{file} ist eine Webseite oder XML. Exportieren Sie die Liste der Personen als CSV.",
    "format.is_json": (
        "{file} sind Daten für andere Programme (JSON). Exportieren Sie die Liste der Personen als CSV."
    ),
    "format.is_code": (
        "{file} ist der Quelltext eines Programms. Wählen Sie eine Liste von Personen, als CSV gespeichert."
    ),
    "format.linkedin_archive": "Archiv von LinkedIn",
    "format.linkedin_messages": "Nachrichten von LinkedIn",
    "format.linkedin_invitations": "Einladungen von LinkedIn",
    "format.linkedin_positions": "Ihre Stellen, aus LinkedIn",
    "format.linkedin_education": "Ihre Schulen, aus LinkedIn",
    "format.linkedin_profile": "Ihr Profil, aus LinkedIn",
    "format.linkedin_addresses": "Ihre E-Mail-Adressen, aus LinkedIn",
    "format.linkedin_notes": "Ihre Notizen zu LinkedIn-Kontakten",
    "format.linkedin_recommendations": "Empfehlungen von LinkedIn",
    "format.linkedin_endorsements": "Kenntnisbestätigungen von LinkedIn",
    "format.linkedin_contacts": "Ein Adressbuch, das zu LinkedIn hochgeladen wurde",
    "format.archive": "Ein gepackter Ordner (zip)",
    "linkedin.other_file": (
        "{file} gehört zu einem LinkedIn-Export ({title}) und enthält niemanden, den Sie kennen. Wählen Sie "
        "Connections.csv aus demselben Export, oder das ganze zip."
    ),
    "linkedin.unknown_layout": (
        "Die Datei ist nicht wie ein LinkedIn-Export aufgebaut, daher wurde nichts daraus verwendet."
    ),
    "linkedin.group_conversation": (
        "Eine Unterhaltung mehrerer Personen, also kein Kontakt von Ihnen mit einer davon."
    ),
    "linkedin.no_correspondent": "Eine Werbung, oder jemand, der LinkedIn verlassen hat: Es gibt kein Profil.",
    "linkedin.draft": "Ein Entwurf, der nicht gesendet wurde.",
    "linkedin.spam": "Eine Unterhaltung im Spam-Ordner.",
    "linkedin.whose_messages": (
        "Es lässt sich nicht erkennen, wer von den beiden Sie sind. Tragen Sie Ihren Namen in „Über mich“ "
        "ein, oder importieren Sie auch Profile.csv."
    ),
    "linkedin.only_a_name": (
        "LinkedIn nennt nur den Namen {name}, den auch ein Kontakt hat: Ob es dieselbe Person ist, lässt "
        "sich nicht erkennen."
    ),
    "linkedin.several_of_that_name": (
        "LinkedIn nennt nur den Namen {name}, den mehrere Kontakte haben: Welcher es ist, lässt sich nicht erkennen."
    ),
    "linkedin.no_stage": "Die Zeile nennt weder Firma oder Schule noch eine Position.",
    "archive.damaged": "{file} ist beschädigt oder unvollständig. Laden Sie die Datei noch einmal herunter.",
    "archive.nobody": (
        "{file} ist gepackt, und keine der Dateien darin kann Personen enthalten. Wählen Sie eine andere."
    ),
    "archive.too_many_files": (
        "{file} enthält mehr Dateien, als gelesen werden können. Entpacken Sie sie und wählen Sie die Listen "
        "von Personen darin."
    ),
    "archive.locked": ("Die Datei ist mit einem Kennwort geschützt. Entpacken Sie sie und importieren Sie den Inhalt."),
    "archive.damaged_file": (
        "Die Datei ist innerhalb des Archivs beschädigt. Laden Sie das Archiv noch einmal herunter."
    ),
    "archive.unusual_packing": (
        "Die Datei ist ungewöhnlich gepackt. Entpacken Sie sie und importieren Sie den Inhalt."
    ),
    "archive.too_large": (
        "Die Datei ist entpackt viel größer, als sie sein darf. Entpacken Sie sie, wenn Sie wissen, woher sie kommt."
    ),
    "archive.not_looked_at": (
        "{n} weitere Datei wurde nicht angesehen: So viele davor enthalten keine Personen.",
        "{n} weitere Dateien wurden nicht angesehen: So viele davor enthalten keine Personen.",
    ),
    "archive.packed_again": ("Die Datei ist noch einmal gepackt. Entpacken Sie sie und importieren Sie den Inhalt."),
    "row.no_day": "Die Zeile hat keinen lesbaren Tag.",
    "linkedin.hidden_profile": "Ein verborgenes Profil: LinkedIn nennt nur den Tag der Vernetzung.",
    "row.header_again": "Hier steht noch einmal die Kopfzeile.",
    "row.total": "Eine Zeile, die die anderen zusammenzählt, keine Person.",
    "row.nobody": "Die Zeile hat weder Namen noch E-Mail-Adresse, Telefonnummer, Link oder Organisation.",
    "row.too_long": "Der Eintrag ist länger, als der einer Person sein kann.",
    "row.unclosed_quote": "Hier beginnt ein Anführungszeichen, das nie geschlossen wird.",
    "vcard.nobody": "Die Karte hat weder Namen noch Organisation, E-Mail-Adresse, Telefonnummer oder Link.",
    "vcard.too_long": "Die Karte ist länger, als die einer Person sein kann.",
    "vcard.cut_off": (
        "Die Datei endet hier mitten in einer Karte: Weitere Karten können fehlen. Kopieren oder laden Sie "
        "sie zur Sicherheit noch einmal."
    ),
    "vcard.cut_off_within": (
        "Die Datei endet hier mitten in einer Karte. Worin sie abbricht, wurde weggelassen („{value}“), und "
        "weitere Karten können fehlen. Kopieren oder laden Sie sie zur Sicherheit noch einmal."
    ),
    "vcard.group": ("Die Karte ist eine Gruppe von Personen; ihr Name wurde ein Schlagwort derer, die darin sind."),
    "vcard.left_out": (
        "{what} von {name} ({size} kB) wurde weggelassen: beschädigt, zu groß oder von einer Art, die nicht "
        "behalten werden kann. Der Rest der Karte wurde gelesen."
    ),
    "vcard.second_photo": (
        "Ein zweites, anderes Foto von {name} ({size} kB) wurde weggelassen: Von jeder Person wird ein Foto "
        "behalten, das erste. Der Rest der Karte wurde gelesen."
    ),
    "import.add": ("{n} Person hinzufügen", "{n} Personen hinzufügen"),
    "import.update": ("{n} Person aktualisieren", "{n} Personen aktualisieren"),
    "import.taken": "{n} von {total} gewählt",
    "import.contacted_days": ("{n} Tag mit Kontakt", "{n} Tage mit Kontakt"),
    "import.cadence_days_days": ("jeden Tag", "alle {n} Tage"),
    "import.stages_of_yours": ("{n} eigene Stelle oder Schule", "{n} eigene Stellen und Schulen"),
    "import.add_stages": ("{n} eigene Stelle oder Schule hinzufügen", "{n} eigene Stellen und Schulen hinzufügen"),
    "import.added_stages": ("{n} eigene Stelle oder Schule hinzugefügt", "{n} eigene Stellen und Schulen hinzugefügt"),
    "import.add_and_update": "{new} hinzufügen und {updated} aktualisieren",
    "import.added": ("{n} Person hinzugefügt", "{n} Personen hinzugefügt"),
    "import.updated": ("{n} Person aktualisiert", "{n} Personen aktualisiert"),
    "import.added_and_updated": "{new} hinzugefügt und {updated} aktualisiert",
    "import.changed_jobs": ("{n} Person hat die Stelle gewechselt", "{n} Personen haben die Stelle gewechselt"),
    "import.count_organizations": ("{n} davon ist eine Organisation", "{n} davon sind Organisationen"),
    "import.count_contacted": ("{n} Tag mit Kontakt wurde festgehalten", "{n} Tage mit Kontakt wurden festgehalten"),
    "import.count_stages": (
        "{n} Stelle oder Schule kam zu Ihrem Werdegang",
        "{n} Stellen und Schulen kamen zu Ihrem Werdegang",
    ),
    "import.count_left_out": ("Sie haben {n} Person weggelassen", "Sie haben {n} Personen weggelassen"),
    "import.count_left_again": ("{n} wurde weggelassen wie letztes Mal", "{n} wurden weggelassen wie letztes Mal"),
    "import.left_before": ("{n} ist weggelassen, wie letztes Mal.", "{n} sind weggelassen, wie letztes Mal."),
    "import.count_strangers": (
        "{n} Person, nur aus Post oder Treffen bekannt, wurde weggelassen",
        "{n} Personen, nur aus Post oder Treffen bekannt, wurden weggelassen",
    ),
    "import.count_unchanged": ("{n} war schon da, mit nichts Neuem", "{n} waren schon da, mit nichts Neuem"),
    "import.count_duplicates": (
        "{n} Zeile wiederholt jemanden aus den Dateien",
        "{n} Zeilen wiederholen jemanden aus den Dateien",
    ),
    "import.count_skipped": ("{n} Zeile wurde ausgelassen", "{n} Zeilen wurden ausgelassen"),
    "import.count_rejected": ("{n} Zeile war nicht lesbar", "{n} Zeilen waren nicht lesbar"),
    "rejected.file_name": "{name}, warum.csv",
    "rejected.file": "Datei",
    "rejected.line": "Zeile",
    "rejected.reason": "Grund",
    "rejected.record": "Eintrag",
    "import.files_read": ("{n} Datei gelesen", "{n} Dateien gelesen"),
    "import.files_refused": "{n} Dateien waren nicht brauchbar: {files}",
    "import.waits": (
        "{n} Datei wartet, bis dieser Import geschlossen ist.",
        "{n} Dateien warten, bis dieser Import geschlossen ist.",
    ),
    "import.rejected_saved": (
        "{n} abgelehnte Zeile als {file} gespeichert",
        "{n} abgelehnte Zeilen als {file} gespeichert",
    ),
    "import.rejected_to_mend": (
        (
            "{n} abgelehnte Zeile zum Verbessern und erneuten Importieren als {file} gespeichert "
            "(der Grund steht in {reasons})"
        ),
        (
            "{n} abgelehnte Zeilen zum Verbessern und erneuten Importieren als {file} gespeichert "
            "(die Gründe stehen in {reasons})"
        ),
    ),
}
