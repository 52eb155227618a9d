<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutMeDialog</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>So that you are not counted among your own contacts, and what you print bears your name. Your organisation, department and team tell who is inside and who is outside in Examine; city and industry, who is like you.</source>
        <translation>Damit Sie nicht zu Ihren eigenen Personen gezählt werden und Ihr Name auf dem steht, was Sie drucken. Organisation, Abteilung und Team sagen in der Auswertung, wer innerhalb und wer außerhalb ist; Ort und Branche, wer Ihnen gleicht.</translation>
    </message>
    <message>
        <source>All of it stays in your network file.</source>
        <translation>Alles bleibt in Ihrer Netzwerkdatei.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail addresses, one on each line</source>
        <translation>Ihre E-Mail-Adressen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Your LinkedIn address</source>
        <translation>Ihre LinkedIn-Adresse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>“{address}” does not look like an e-mail address.</source>
        <translation>„{address}“ sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>A LinkedIn address looks like linkedin.com/in/your-name.</source>
        <translation>Eine LinkedIn-Adresse sieht so aus: linkedin.com/in/ihr-name.</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add and another</source>
        <translation>Hinzufügen und nächste</translation>
    </message>
    <message>
        <source>Add this person and go on with the next one (Ctrl+Enter)</source>
        <translation>Diese Person hinzufügen und mit der nächsten weitermachen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Here already: {who}</source>
        <translation>Schon hier: {who}</translation>
    </message>
    <message>
        <source>Show them instead of adding somebody</source>
        <translation>Diese zeigen, statt jemanden hinzuzufügen</translation>
    </message>
    <message>
        <source>Type a name first; the rest may stay empty.</source>
        <translation>Geben Sie zuerst einen Namen ein; der Rest kann leer bleiben.</translation>
    </message>
    <message>
        <source>An e-mail address looks like ada@example.org. Complete it, or leave it empty.</source>
        <translation>Eine E-Mail-Adresse sieht so aus: ada@example.org. Ergänzen Sie sie, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>A phone number has digits. Correct it, or leave it empty.</source>
        <translation>Eine Telefonnummer hat Ziffern. Berichtigen Sie sie, oder lassen Sie sie leer.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Flat, floor or box</source>
        <translation>Wohnung, Etage oder Postfach</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Who is due</source>
        <translation>Wer fällig ist</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>{category}, key {letter}</source>
        <translation>{category}, Taste {letter}</translation>
    </message>
    <message>
        <source>{letter} files this person here and goes on.
Shift+{letter} stays, for more than one.</source>
        <translation>{letter} ordnet die Person hier ein und geht weiter.
Umschalt+{letter} bleibt, für mehrere Kategorien.</translation>
    </message>
</context>
<context>
    <name>AnswerChips</name>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerScale</name>
    <message>
        <source>1 is not at all, 5 is fully. The same again, or 0, takes your answer back.</source>
        <translation>1 heißt gar nicht, 5 heißt ganz. Dieselbe Antwort noch einmal oder 0 nimmt sie zurück.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>{answer} of 5, {meaning}</source>
        <translation>{answer} von 5, {meaning}</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Type something first.</source>
        <translation>Geben Sie zuerst etwas ein.</translation>
    </message>
    <message>
        <source>Type something in both lines.</source>
        <translation>Geben Sie in beiden Zeilen etwas ein.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Initials of {name}</source>
        <translation>Initialen von {name}</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Bleibt als</translation>
    </message>
    <message>
        <source>Sound?</source>
        <translation>Heil?</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>One of the newest ten</source>
        <translation>Eine der zehn neuesten</translation>
    </message>
    <message>
        <source>The last one of its day</source>
        <translation>Die letzte ihres Tages</translation>
    </message>
    <message>
        <source>The last one of its week</source>
        <translation>Die letzte ihrer Woche</translation>
    </message>
    <message>
        <source>The last one of its month, for good</source>
        <translation>Die letzte ihres Monats, auf Dauer</translation>
    </message>
    <message>
        <source>Goes when the next one is made</source>
        <translation>Verschwindet mit der nächsten</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backups of {network} lie in a folder beside it. The one that you restore takes its place; what is there now is kept as a backup itself, so nothing is lost by it.</source>
        <translation>Die Sicherungen von {network} liegen in einem Ordner daneben. Welche Sie wiederherstellen, die tritt an seine Stelle; was jetzt da ist, bleibt selbst als Sicherung erhalten, sodass nichts verloren geht.</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>One is made by itself each day, and before each import.</source>
        <translation>Jeden Tag und vor jedem Import wird von selbst gesichert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Heil</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Hide this notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>BeforeWritingPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>In Personen zeigen</translation>
    </message>
    <message>
        <source>Introduce to…</source>
        <translation>Bekannt machen mit…</translation>
    </message>
    <message>
        <source>Once more from the beginning</source>
        <translation>Noch einmal von vorn</translation>
    </message>
    <message>
        <source>Before I write</source>
        <translation>Vor dem Schreiben</translation>
    </message>
    <message>
        <source>Nobody is due today.</source>
        <translation>Heute ist niemand fällig.</translation>
    </message>
    <message>
        <source>Nobody else is due today.</source>
        <translation>Sonst ist heute niemand fällig.</translation>
    </message>
    <message>
        <source>A good moment to write to somebody just because you thought of them.</source>
        <translation>Ein guter Moment, jemandem zu schreiben, einfach weil Sie gerade an ihn gedacht haben.</translation>
    </message>
    <message>
        <source>{number} of {total} today</source>
        <translation>{number} von {total} heute</translation>
    </message>
    <message>
        <source>{number} of {total} to thank</source>
        <translation>{number} von {total}, denen Sie danken wollen</translation>
    </message>
    <message>
        <source>{number} of {total}: {due} today, {thanks} to thank</source>
        <translation>{number} von {total}: {due} heute, {thanks} zum Danken</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>&amp;Roles…</source>
        <translation>&amp;Rollen…</translation>
    </message>
    <message>
        <source>Plan a &amp;follow-up…</source>
        <translation>Kontakt &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>Kontakt &amp;festhalten…</translation>
    </message>
    <message>
        <source>O&amp;pen in contacts</source>
        <translation>In Personen &amp;öffnen</translation>
    </message>
    <message>
        <source>Move to {category}</source>
        <translation>Verschieben: {category}</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>Roles of {people}</source>
        <translation>Rollen von {people}</translation>
    </message>
    <message>
        <source>Make {category} &amp;first</source>
        <translation>An &amp;erste Stelle: {category}</translation>
    </message>
    <message>
        <source>Take out of {category}</source>
        <translation>Nicht mehr {category}</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message>
        <source>Nobody here fits “{text}”.</source>
        <translation>Zu „{text}“ passt hier niemand.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Who helps you see what is coming in your field, and plan for it?</source>
        <translation>Wer hilft Ihnen zu sehen, was in Ihrem Feld kommt, und sich darauf vorzubereiten?</translation>
    </message>
    <message>
        <source>Whose help gets your work done, in other teams or outside?</source>
        <translation>Wessen Hilfe brauchen Sie, damit Ihre Arbeit gelingt, in anderen Teams oder außerhalb?</translation>
    </message>
    <message>
        <source>Who lends an ear in hard times, and helps you grow?</source>
        <translation>Wer hat in schweren Zeiten ein offenes Ohr und hilft Ihnen zu wachsen?</translation>
    </message>
    <message>
        <source>Not sorted yet. Press S, O or D on a card, or drag it.</source>
        <translation>Noch nicht eingeordnet. Drücken Sie auf einer Karte S, O oder D, oder ziehen Sie sie.</translation>
    </message>
    <message>
        <source>S, O and D sort the selected people and go on to the next card.
Dragging people here takes them out of the column that they come from.</source>
        <translation>S, O und D ordnen die gewählten Personen ein und gehen zur nächsten Karte.
Wer hierher gezogen wird, verlässt die Spalte, aus der er kommt.</translation>
    </message>
    <message>
        <source>{letter} adds the selected people here, or takes them out again.
Shift+{letter} moves them here from their column; U takes them out.
R says which role they have here.
Dragging moves, dragging with Ctrl adds.</source>
        <translation>{letter} fügt die gewählten Personen hier hinzu oder nimmt sie wieder heraus.
Umschalt+{letter} verschiebt sie aus ihrer Spalte hierher; U nimmt sie heraus.
R sagt, welche Rolle sie hier haben.
Ziehen verschiebt, Ziehen mit Strg fügt hinzu.</translation>
    </message>
    <message>
        <source>Everybody is sorted.</source>
        <translation>Alle sind eingeordnet.</translation>
    </message>
    <message>
        <source>Nobody yet. Drag people here, or select a card and press {letter}.</source>
        <translation>Noch niemand. Ziehen Sie Personen hierher, oder wählen Sie eine Karte und drücken Sie {letter}.</translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>Letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>No day of connection</source>
        <translation>Kein Tag der Vernetzung</translation>
    </message>
    <message>
        <source>Connected {day}</source>
        <translation>Vernetzt {day}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>Nach letztem Kontakt</translation>
    </message>
    <message>
        <source>Recently connected</source>
        <translation>Zuletzt vernetzt</translation>
    </message>
</context>
<context>
    <name>BreakdownTab</name>
    <message>
        <source>One person after the other by keyboard (Ctrl+Shift+S)</source>
        <translation>Eine Person nach der anderen, mit der Tastatur (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Find here…</source>
        <translation>Hier suchen…</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf der Tafel suchen</translation>
    </message>
    <message>
        <source>Order of the cards</source>
        <translation>Reihenfolge der Karten</translation>
    </message>
    <message>
        <source>Swim lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Show people in lanes of those who have something in common</source>
        <translation>Personen in Bahnen zeigen, die etwas gemeinsam haben</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Ohne Bahnen</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Nach Organisation</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the proportions as a table of figures</source>
        <translation>Die Anteile als Zahlen in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nobody to sort yet</source>
        <translation>Noch niemand zum Einordnen</translation>
    </message>
    <message>
        <source>Bring in your connections, and sort them here into the three parts of your network.</source>
        <translation>Holen Sie Ihre Kontakte herein und ordnen Sie sie hier in die drei Teile Ihres Netzwerks ein.</translation>
    </message>
    <message>
        <source>Counts are people, shares are of everyone.</source>
        <translation>Die Zahlen zählen Personen, die Anteile beziehen sich auf alle.</translation>
    </message>
    <message>
        <source>They may add up to more than 100%, because a person may be in several categories.</source>
        <translation>Zusammen können sie mehr als 100 % ergeben, weil eine Person zu mehreren Kategorien gehören kann.</translation>
    </message>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand zu „{text}“ gefunden</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every 2 months</source>
        <translation>Alle 2 Monate</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>Alle 3 Monate</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>Alle 6 Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>How often to be in touch</source>
        <translation>Wie oft Sie Kontakt möchten</translation>
    </message>
    <message>
        <source>{now} (change…)</source>
        <translation>{now} (ändern…)</translation>
    </message>
    <message>
        <source>Other number of days…</source>
        <translation>Andere Anzahl Tage…</translation>
    </message>
    <message>
        <source>No regular reminders</source>
        <translation>Keine regelmäßigen Erinnerungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Zu heute (Pos1)</translation>
    </message>
    <message>
        <source>Print this week</source>
        <translation>Diese Woche drucken</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Who is due in a month (M)</source>
        <translation>Wer in einem Monat fällig ist (M)</translation>
    </message>
    <message>
        <source>Who is due in a week, and why (W)</source>
        <translation>Wer in einer Woche fällig ist, und warum (W)</translation>
    </message>
    <message>
        <source>Who is due, day after day (A)</source>
        <translation>Wer fällig ist, Tag für Tag (A)</translation>
    </message>
    <message>
        <source>With whom you were in touch, over a year (Y)</source>
        <translation>Mit wem Sie Kontakt hatten, über ein Jahr (Y)</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Previous year (Page Up)</source>
        <translation>Voriges Jahr (Bild auf)</translation>
    </message>
    <message>
        <source>Next year (Page Down)</source>
        <translation>Nächstes Jahr (Bild ab)</translation>
    </message>
</context>
<context>
    <name>CalendarFeed</name>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>People to pick from; Space picks</source>
        <translation>Personen zur Auswahl; die Leertaste wählt</translation>
    </message>
</context>
<context>
    <name>CapacityField</name>
    <message>
        <source>Follow-ups a week</source>
        <translation>Kontakte pro Woche</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>follow-ups a week, on</source>
        <translation>Kontakte pro Woche, am</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Work</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>War dort</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>War nicht dort</translation>
    </message>
    <message>
        <source>A relationship to cultivate</source>
        <translation>Eine Beziehung zum Pflegen</translation>
    </message>
    <message>
        <source>A relationship to repair</source>
        <translation>Eine Beziehung zum Bereinigen</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Kontakt planen…</translation>
    </message>
    <message>
        <source>Open in contacts</source>
        <translation>In Personen öffnen</translation>
    </message>
    <message>
        <source>Cultivate</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person</source>
        <translation>„{name}“ als neue Person hinzufügen</translation>
    </message>
    <message>
        <source>Add “{name}” as a new person, not {other}</source>
        <translation>„{name}“ als neue Person hinzufügen, nicht {other}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Station hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change a stage</source>
        <translation>Station ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>{first} – today</source>
        <translation>{first} – heute</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Noch ohne Jahre</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Were they there with you?</source>
        <translation>War sie oder er mit Ihnen dort?</translation>
    </message>
    <message>
        <source>Your people from here</source>
        <translation>Ihre Personen von hier</translation>
    </message>
    <message>
        <source>Connected with you in these years</source>
        <translation>In diesen Jahren mit Ihnen vernetzt</translation>
    </message>
    <message>
        <source>Were not there</source>
        <translation>Waren nicht dort</translation>
    </message>
    <message>
        <source>the first {listed} of {all}</source>
        <translation>die ersten {listed} von {all}</translation>
    </message>
</context>
<context>
    <name>CareerPage</name>
    <message>
        <source>Recall walk</source>
        <translation>Erinnerungsrundgang</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Station hinzufügen</translation>
    </message>
    <message>
        <source>One question at a time, to find whom you know</source>
        <translation>Eine Frage nach der anderen, um zu finden, wen Sie kennen</translation>
    </message>
    <message>
        <source>Career map</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Where have you met the people you know?</source>
        <translation>Wo haben Sie die Menschen kennengelernt, die Sie kennen?</translation>
    </message>
    <message>
        <source>Put your schools and jobs on a line, from the first to the last. Each asks who mattered there. LinkedIn&apos;s archive brings them along, in Positions.csv and Education.csv.</source>
        <translation>Reihen Sie Ihre Schulen und Stellen auf, von der ersten bis zur letzten. Jede fragt, wer dort wichtig war. Das Archiv von LinkedIn bringt sie mit, in Positions.csv und Education.csv.</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>Station hinzufügen…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Get in touch again, and clear the air</source>
        <translation>Wieder Kontakt aufnehmen und die Luft klären</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Developmental</source>
        <translation>Fördernd</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>Undecided: strategic, operational or developmental?</source>
        <translation>Noch offen: strategisch, operativ oder fördernd?</translation>
    </message>
    <message>
        <source>{first} first, also {others}</source>
        <translation>{first} zuerst, auch {others}</translation>
    </message>
    <message>
        <source>One of your key people</source>
        <translation>Eine Ihrer Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Make this one of your key people</source>
        <translation>Zu einer Ihrer Schlüsselpersonen machen</translation>
    </message>
    <message>
        <source>Make {category} the first one</source>
        <translation>An die erste Stelle setzen: {category}</translation>
    </message>
</context>
<context>
    <name>CategoryToggle</name>
    <message>
        <source>{category}, primary</source>
        <translation>{category}, an erster Stelle</translation>
    </message>
    <message>
        <source>{category} (key {letter})</source>
        <translation>{category} (Taste {letter})</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Nothing has changed between the two.</source>
        <translation>Zwischen beiden hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Tag {tag}, {share}: press to give it to all</source>
        <translation>Schlagwort {tag}, {share}: drücken, um es allen zu geben</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf nimmt es weg</translation>
    </message>
</context>
<context>
    <name>ClosenessScale</name>
    <message>
        <source>How close you feel to this person. Press 1 to 5, or 0 to say nothing.</source>
        <translation>Wie nah Sie sich dieser Person fühlen. Drücken Sie 1 bis 5, oder 0 für keine Angabe.</translation>
    </message>
    <message>
        <source>How close you feel: {place} of 5, from distant to close</source>
        <translation>Wie nah Sie sich fühlen: {place} von 5, von fern bis nah</translation>
    </message>
    <message>
        <source>How close you feel: nothing said</source>
        <translation>Wie nah Sie sich fühlen: keine Angabe</translation>
    </message>
    <message>
        <source>distant</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>What you changed is being saved, and is lost if you do not wait. The window closes by itself when that is done.</source>
        <translation>Was Sie geändert haben, wird gespeichert und geht verloren, wenn Sie nicht warten. Das Fenster schließt sich von selbst, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>The drive of this network is slow to answer. The window closes by itself when it does.</source>
        <translation>Das Laufwerk dieses Netzwerks lässt auf sich warten. Das Fenster schließt sich von selbst, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Schließen, ohne zu warten</translation>
    </message>
    <message>
        <source>What you changed is being saved. The other network is opened when that is done.</source>
        <translation>Was Sie geändert haben, wird gespeichert. Das andere Netzwerk wird geöffnet, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>The drive of this network is slow to answer. The other network is opened when it does.</source>
        <translation>Das Laufwerk dieses Netzwerks lässt auf sich warten. Das andere Netzwerk wird geöffnet, sobald es antwortet.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Go to: {part}</source>
        <translation>Gehe zu: {part}</translation>
    </message>
</context>
<context>
    <name>ColumnRows</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Where {column} goes</source>
        <translation>Wohin {column} kommt</translation>
    </message>
    <message>
        <source>The name under which {column} is kept</source>
        <translation>Der Name, unter dem {column} bleibt</translation>
    </message>
    <message>
        <source>A name of your own for what stands in this column</source>
        <translation>Ein eigener Name für den Inhalt dieser Spalte</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>{span} late</source>
        <translation>{span} zu spät</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both people side by side</source>
        <translation>Beide Personen nebeneinander</translation>
    </message>
</context>
<context>
    <name>ContactActs</name>
    <message>
        <source>Make &amp;undecided</source>
        <translation>Als noch &amp;offen führen</translation>
    </message>
    <message>
        <source>Add &amp;tag…</source>
        <translation>Schlagwort &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove tag…</source>
        <translation>Schlagwort &amp;entfernen…</translation>
    </message>
    <message>
        <source>Before &amp;I write…</source>
        <translation>&amp;Vor dem Schreiben…</translation>
    </message>
    <message>
        <source>Plan a &amp;follow-up…</source>
        <translation>Kontakt &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Log contact…</source>
        <translation>Kontakt &amp;festhalten…</translation>
    </message>
    <message>
        <source>Set &amp;how often…</source>
        <translation>Rh&amp;ythmus festlegen…</translation>
    </message>
    <message>
        <source>&amp;Edit name</source>
        <translation>Na&amp;me bearbeiten</translation>
    </message>
    <message>
        <source>Merge these tw&amp;o…</source>
        <translation>Diese beiden &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>E-Mail-Adre&amp;sse kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;vCard</source>
        <translation>Als vCar&amp;d kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>Z&amp;urückholen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete for &amp;good…</source>
        <translation>Endgültig lös&amp;chen…</translation>
    </message>
    <message>
        <source>Sort as {category}</source>
        <translation>Als {category} einordnen</translation>
    </message>
    <message>
        <source>Tags to remove</source>
        <translation>Zu entfernende Schlagwörter</translation>
    </message>
    <message>
        <source>No tags to remove</source>
        <translation>Keine Schlagwörter zu entfernen</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Drop your LinkedIn export here</source>
        <translation>Legen Sie hier Ihren Export von LinkedIn ab</translation>
    </message>
    <message>
        <source>Or drop vCards, an address book, a spreadsheet, a mailbox or a calendar.</source>
        <translation>Oder ziehen Sie vCards, ein Adressbuch, eine Tabelle, ein Postfach oder einen Kalender hierher.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Or begin from memory, with one question at a time</source>
        <translation>Oder aus dem Gedächtnis beginnen, eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>Loading people…</source>
        <translation>Personen werden geladen…</translation>
    </message>
    <message>
        <source>&amp;Filter list</source>
        <translation>&amp;Filterliste</translation>
    </message>
    <message>
        <source>&amp;Person panel</source>
        <translation>Pe&amp;rsonenkarte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Pre&amp;vious person</source>
        <translation>Vori&amp;ge Person</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>N&amp;ächste Person</translation>
    </message>
    <message>
        <source>Only people at {organization}</source>
        <translation>Nur Personen bei {organization}</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>Ohne Kontakt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Imported just now</source>
        <translation>Gerade importiert</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Schlagwort {tag}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} T</translation>
    </message>
    <message>
        <source>{n} w</source>
        <translation>{n} Wo</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} Mon</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>DatesSection</name>
    <message>
        <source>Dates</source>
        <translation>Datum und Woche</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>3 April, the day first</source>
        <translation>3. April, der Tag zuerst</translation>
    </message>
    <message>
        <source>March 4, the month first</source>
        <translation>4. März, der Monat zuerst</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Dates such as 3/4 mean</source>
        <translation>Ein Datum wie 3/4 bedeutet</translation>
    </message>
</context>
<context>
    <name>DayDrag</name>
    <message>
        <source>This day has passed</source>
        <translation>Dieser Tag ist vorbei</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>fri, in 3 weeks, 12 dec…</source>
        <translation>fr, in 3 Wochen, 12. Dez.…</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>{day} · {how_far}</source>
        <translation>{day} · {how_far}</translation>
    </message>
    <message>
        <source>Weekday and date do not fit: that day is {day}.</source>
        <translation>Wochentag und Datum passen nicht zusammen: Dieser Tag ist {day}.</translation>
    </message>
    <message>
        <source>That does not look like a date. Try “fri” or “12 dec”.</source>
        <translation>Das sieht nicht wie ein Datum aus. Versuchen Sie „fr“ oder „12. Dez.“.</translation>
    </message>
    <message>
        <source>Type a day, or pick one.</source>
        <translation>Geben Sie einen Tag ein, oder wählen Sie einen.</translation>
    </message>
</context>
<context>
    <name>DayForm</name>
    <message>
        <source>Put into the calendar</source>
        <translation>In den Kalender eintragen</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Als Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>{time}, or empty</source>
        <translation>{time}, oder leer</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>How long, in minutes</source>
        <translation>Wie lange, in Minuten</translation>
    </message>
    <message>
        <source>Where, or a link</source>
        <translation>Wo, oder ein Link</translation>
    </message>
    <message>
        <source>A file (.ics) to send along or to open in a calendar</source>
        <translation>Eine Datei (.ics) zum Mitschicken oder zum Öffnen in einem Kalender</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Change in the calendar</source>
        <translation>Im Kalender ändern</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>Ortszeit {city}</translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>DaysList</name>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Both ways</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>They got in touch with me</source>
        <translation>Die andere Seite hat sich gemeldet</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>Ich habe mich gemeldet</translation>
    </message>
</context>
<context>
    <name>DiversityPart</name>
    <message>
        <source>How different are your key people?</source>
        <translation>Wie verschieden sind Ihre Schlüsselpersonen?</translation>
    </message>
    <message>
        <source>People who differ bring news that you do not have yet. Counted is what you typed or imported.</source>
        <translation>Wer anders ist, bringt Neues, das Sie noch nicht haben. Gezählt wird, was Sie eingetippt oder importiert haben.</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>Text to begin with</source>
        <translation>Text für den Anfang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Text ändern…</translation>
    </message>
    <message>
        <source>Change this text for good, or write one of your own</source>
        <translation>Diesen Text dauerhaft ändern oder einen eigenen schreiben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Open as e-mail</source>
        <translation>Als E-Mail öffnen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program; you send it, or not</source>
        <translation>Öffnet einen Entwurf in Ihrem E-Mail-Programm; ob Sie ihn senden, entscheiden Sie</translation>
    </message>
    <message>
        <source>Copies the text, to be pasted anywhere</source>
        <translation>Kopiert den Text, zum Einfügen an beliebiger Stelle</translation>
    </message>
    <message>
        <source>Opens the person&apos;s page in the browser</source>
        <translation>Öffnet die Seite der Person im Browser</translation>
    </message>
    <message>
        <source>Dials with the program that makes calls</source>
        <translation>Wählt mit dem Programm, das bei Ihnen telefoniert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Opened in the browser.</source>
        <translation>Im Browser geöffnet.</translation>
    </message>
    <message>
        <source>The draft is in your mail program.</source>
        <translation>Der Entwurf liegt in Ihrem E-Mail-Programm.</translation>
    </message>
</context>
<context>
    <name>DropDesk</name>
    <message>
        <source>Not a list of people: {names}</source>
        <translation>Keine Liste von Personen: {names}</translation>
    </message>
    <message>
        <source>Drop to open this network</source>
        <translation>Loslassen, um dieses Netzwerk zu öffnen</translation>
    </message>
    <message>
        <source>Drop to import these people</source>
        <translation>Loslassen, um diese Personen zu importieren</translation>
    </message>
    <message>
        <source>Drop to import this table</source>
        <translation>Loslassen, um diese Tabelle zu importieren</translation>
    </message>
    <message>
        <source>You see first what would be added and changed.</source>
        <translation>Sie sehen zuerst, was hinzugefügt und geändert würde.</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>Das kann nicht importiert werden</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Diesmal auslassen</translation>
    </message>
    <message>
        <source>Due {how_far}</source>
        <translation>Fällig {how_far}</translation>
    </message>
    <message>
        <source>{day}: {reason}. Press to change</source>
        <translation>{day}: {reason}. Drücken, um zu ändern</translation>
    </message>
    <message>
        <source>Change day or reason</source>
        <translation>Tag oder Grund ändern</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take the other one&apos;s values</source>
        <translation>Die Werte der anderen nehmen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Only the name is the same</source>
        <translation>Nur der Name ist gleich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich kennenlernten</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Ist wichtig</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Known through</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>First category</source>
        <translation>Erste Kategorie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Kontaktplan</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>The same for both</source>
        <translation>Bei beiden gleich</translation>
    </message>
    <message>
        <source>They differ: choose one</source>
        <translation>Verschieden: Wählen Sie eines</translation>
    </message>
    <message>
        <source>Only one has it</source>
        <translation>Nur bei einer Person</translation>
    </message>
    <message>
        <source>Made of both</source>
        <translation>Aus beiden gebildet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} von 5</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>All of them, in one timeline</source>
        <translation>Alle, in einem Verlauf</translation>
    </message>
    <message>
        <source>Kept as a field of its own: {value}</source>
        <translation>Als eigenes Feld behalten: {value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{reason}: look before you merge</source>
        <translation>{reason}: ansehen, bevor Sie zusammenführen</translation>
    </message>
    <message>
        <source>Certainly one person</source>
        <translation>Sicher eine Person</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Vielleicht eine Person</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>A backup is made before; one undo takes all of it back.</source>
        <translation>Vorher wird gesichert; ein Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte finden</translation>
    </message>
    <message>
        <source>Looking for people who are here twice…</source>
        <translation>Gesucht wird, wer zweimal hier ist…</translation>
    </message>
    <message>
        <source>Looking again…</source>
        <translation>Es wird noch einmal gesucht…</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>Nobody was merged.</source>
        <translation>Niemand wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Every pair listed is decided.</source>
        <translation>Alle gezeigten Paare sind entschieden.</translation>
    </message>
    <message>
        <source>Look again: more have the same name.</source>
        <translation>Suchen Sie noch einmal: Weitere haben denselben Namen.</translation>
    </message>
    <message>
        <source>Everybody is here once now.</source>
        <translation>Jetzt sind alle nur einmal hier.</translation>
    </message>
    <message>
        <source>Every pair is decided.</source>
        <translation>Alle Paare sind entschieden.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>Niemand scheint zweimal hier zu sein.</translation>
    </message>
    <message>
        <source>Entries whose names agree are listed, unless two LinkedIn profiles, two birthdays or your own word say that they are two people.</source>
        <translation>Aufgeführt werden Einträge, deren Namen übereinstimmen, außer wenn zwei LinkedIn-Profile, zwei Geburtstage oder Ihr eigenes Wort sagen, dass es zwei Personen sind.</translation>
    </message>
    <message>
        <source>Merging those who are certainly one…</source>
        <translation>Wer sicher eine Person ist, wird zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>This cannot be undone. Everything about them goes: their details, your notes on them, contact, follow-ups, promises, interviews, introductions, who knows them, and their part in snapshots.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Alles zu diesen Personen verschwindet: ihre Angaben, Ihre Notizen dazu, Kontakte, geplante Kontakte, Zusagen, Infogespräche, Vorstellungen, wer sie kennt, und ihr Anteil an Momentaufnahmen.</translation>
    </message>
    <message>
        <source>The history goes, too: nothing that you did before can be undone or done again afterwards.</source>
        <translation>Auch die Liste der Änderungen verschwindet: Nichts, was Sie vorher getan haben, kann danach rückgängig gemacht oder wiederholt werden.</translation>
    </message>
    <message>
        <source>Backups are looked through next, and you say what becomes of those that hold them. What is out of reach: files that you exported or copied earlier, calendars that got them, and where you wrote of them in notes on others or in texts of your own. An import that has them brings them again, since nothing is remembered of them.</source>
        <translation>Als Nächstes werden die Sicherungen durchgesehen, und Sie sagen, was mit denen geschieht, die diese Personen enthalten. Nicht erreichbar sind: Dateien, die Sie früher exportiert oder kopiert haben, Kalender, die sie bekommen haben, und was Sie in Notizen zu anderen oder in eigenen Texten über sie geschrieben haben. Ein Import, der sie enthält, bringt sie wieder, denn nichts von ihnen wird behalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Remove unreadable files</source>
        <translation>Nicht lesbare Dateien entfernen</translation>
    </message>
    <message>
        <source>Leave the backups</source>
        <translation>Sicherungen so lassen</translation>
    </message>
    <message>
        <source>Delete them there, too</source>
        <translation>Auch dort löschen</translation>
    </message>
    <message>
        <source>No backup that could be looked into holds them.</source>
        <translation>Keine Sicherung, die sich öffnen ließ, enthält sie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Left as they are, they go when they are thinned out, and restoring one brings them back. Taken out, everybody else stays in them; their history is emptied.</source>
        <translation>Bleiben die Sicherungen, wie sie sind, verschwinden die Personen erst, wenn alte Sicherungen ausgedünnt werden, und Wiederherstellen bringt sie zurück. Werden die Personen herausgenommen, bleiben alle anderen darin; die Liste der Änderungen wird dort geleert.</translation>
    </message>
    <message>
        <source>Writing the file anew…</source>
        <translation>Die Datei wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Removing files…</source>
        <translation>Dateien werden entfernt…</translation>
    </message>
    <message>
        <source>Taking them out of the backups…</source>
        <translation>Die Personen werden aus den Sicherungen genommen…</translation>
    </message>
    <message>
        <source>The backups stay as they were.</source>
        <translation>Die Sicherungen blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what you change is saved when this is done.</source>
        <translation>Sie können inzwischen weiterarbeiten; was Sie ändern, wird gespeichert, sobald dies fertig ist.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Das ging nicht.</translation>
    </message>
</context>
<context>
    <name>Examine</name>
    <message>
        <source>Ask for an introduction: {goal}</source>
        <translation>Um eine Vorstellung bitten: {goal}</translation>
    </message>
    <message>
        <source>{before} → {after}: {names}</source>
        <translation>{before} → {after}: {names}</translation>
    </message>
    <message>
        <source>{figure}: {after}, not told before</source>
        <translation>{figure}: {after}, vorher nicht angegeben</translation>
    </message>
    <message>
        <source>{figure}: {before} before, not told now</source>
        <translation>{figure}: vorher {before}, jetzt nicht angegeben</translation>
    </message>
    <message>
        <source>{figure}: {before} → {after}</source>
        <translation>{figure}: {before} → {after}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{place}: now {names}</source>
        <translation>{place}: jetzt {names}</translation>
    </message>
    <message>
        <source>{place}: you removed this place</source>
        <translation>{place}: Diesen Platz haben Sie entfernt</translation>
    </message>
    <message>
        <source>{place}: a new place, still empty</source>
        <translation>{place}: ein neuer Platz, noch leer</translation>
    </message>
    <message>
        <source>{place}: nobody is there any more</source>
        <translation>{place}: Hier ist niemand mehr</translation>
    </message>
    <message>
        <source>{place}: a place of your own, with nobody there</source>
        <translation>{place}: ein eigener Platz, noch ohne jemanden</translation>
    </message>
    <message>
        <source>{place}: a stage of your career, with nobody named from there</source>
        <translation>{place}: eine Station Ihres Werdegangs, von der niemand genannt ist</translation>
    </message>
    <message>
        <source>More senior</source>
        <translation>Ranghöher</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gleichrangig</translation>
    </message>
    <message>
        <source>More junior</source>
        <translation>Rangniedriger</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Known of one person only</source>
        <translation>Nur von einer Person bekannt</translation>
    </message>
    <message>
        <source>All alike (Blau {blau})</source>
        <translation>Alle gleich (Blau {blau})</translation>
    </message>
    <message>
        <source>Too few to tell a spread</source>
        <translation>Zu wenige, um eine Streuung zu nennen</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Spread unevenly</source>
        <translation>Ungleich verteilt</translation>
    </message>
    <message>
        <source>Mostly alike</source>
        <translation>Meist gleich</translation>
    </message>
    <message>
        <source>Blau {blau}, IQV {iqv}</source>
        <translation>Blau {blau}, IQV {iqv}</translation>
    </message>
    <message>
        <source>{same} like you, {different} unlike you (E-I {ei})</source>
        <translation>{same} wie Sie, {different} anders als Sie (E-I {ei})</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Bedarf gedeckt</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Outside your organisation</source>
        <translation>Außerhalb Ihrer Organisation</translation>
    </message>
    <message>
        <source>Know each other, at least</source>
        <translation>Kennen einander, mindestens</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>Personen insgesamt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Density, at least</source>
        <translation>Dichte, mindestens</translation>
    </message>
    <message>
        <source>Density, at most</source>
        <translation>Dichte, höchstens</translation>
    </message>
    <message>
        <source>Effective size</source>
        <translation>Effektive Größe</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>You made yourself known</source>
        <translation>Sie haben sich selbst bekannt gemacht</translation>
    </message>
    <message>
        <source>Empty places</source>
        <translation>Leere Plätze</translation>
    </message>
    <message>
        <source>{sentence} {numbers}</source>
        <translation>{sentence} {numbers}</translation>
    </message>
    <message>
        <source>Of none of your key people it is noted how you came to know them. Say it in a person&apos;s panel: you made yourself known, somebody introduced you, or you met through a group or an event.</source>
        <translation>Von keiner Ihrer Schlüsselpersonen ist notiert, wie Sie sich kennenlernten. Sagen Sie es in der Personenkarte: Sie haben sich selbst bekannt gemacht, jemand hat Sie vorgestellt, oder Sie sind sich in einer Gruppe oder auf einer Veranstaltung begegnet.</translation>
    </message>
    <message>
        <source>You made yourself known to {share} of your key people, as far as it is noted. The study of Uzzi and Dunlap (2005) warns above {limit}: such networks tended to be of people alike. Ask others to introduce you, and join groups with a purpose of their own.</source>
        <translation>Bei {share} Ihrer Schlüsselpersonen haben Sie sich selbst bekannt gemacht, soweit notiert. Die Studie von Uzzi und Dunlap (2005) warnt oberhalb von {limit}: Solche Netzwerke bestanden oft aus Gleichen. Bitten Sie andere, Sie vorzustellen, und schließen Sie sich Gruppen mit einem eigenen Zweck an.</translation>
    </message>
    <message>
        <source>You made yourself known to {share} of your key people, as far as it is noted; to the others somebody or a group opened the door. The study of Uzzi and Dunlap (2005) warns only of more than {limit}.</source>
        <translation>Bei {share} Ihrer Schlüsselpersonen haben Sie sich selbst bekannt gemacht, soweit notiert; zu den anderen hat jemand oder eine Gruppe die Tür geöffnet. Die Studie von Uzzi und Dunlap (2005) warnt erst bei mehr als {limit}.</translation>
    </message>
    <message>
        <source>thanked {when}</source>
        <translation>gedankt {when}</translation>
    </message>
    <message>
        <source>no thanks noted yet</source>
        <translation>noch kein Dank notiert</translation>
    </message>
    <message>
        <source>thank-you planned for {day}</source>
        <translation>Dank geplant für {day}</translation>
    </message>
    <message>
        <source>How close you are is not said yet</source>
        <translation>Die Nähe ist noch nicht angegeben</translation>
    </message>
    <message>
        <source>Closeness {closeness} of 5</source>
        <translation>Nähe {closeness} von 5</translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>Noch kein Kontakt</translation>
    </message>
    <message>
        <source>Last contact {when}</source>
        <translation>Letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>{categories} · key person</source>
        <translation>{categories} · Schlüsselperson</translation>
    </message>
    <message>
        <source>The same people stand in a table, too</source>
        <translation>Dieselben Personen stehen auch in einer Tabelle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Function (department)</source>
        <translation>Funktion (Abteilung)</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich kennenlernten</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Only you can tell.</source>
        <translation>Das wissen nur Sie.</translation>
    </message>
    <message>
        <source>{mean} of 5</source>
        <translation>{mean} von 5</translation>
    </message>
    <message>
        <source>No rhythm set</source>
        <translation>Kein Rhythmus festgelegt</translation>
    </message>
    <message>
        <source>{share} in touch</source>
        <translation>{share} in Kontakt</translation>
    </message>
    <message>
        <source>Say where you work, then how far this goes can be told.</source>
        <translation>Sagen Sie, wo Sie arbeiten, dann lässt sich sagen, wie weit es reicht.</translation>
    </message>
    <message>
        <source>{share} outside your organisation</source>
        <translation>{share} außerhalb Ihrer Organisation</translation>
    </message>
    <message>
        <source>{share} beyond your team</source>
        <translation>{share} jenseits Ihres Teams</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Noch kein Paar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>{density} know each other</source>
        <translation>{density} kennen sich</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>Interview begun: {name}</source>
        <translation>Infogespräch begonnen: {name}</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>Infogespräch begonnen</translation>
    </message>
    <message>
        <source>Planned: {name}, {day}</source>
        <translation>Geplant: {name}, {day}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>sie kennen sich</translation>
    </message>
    <message>
        <source>they do not know each other</source>
        <translation>sie kennen sich nicht</translation>
    </message>
    <message>
        <source>{one} and {other}: {answer}</source>
        <translation>{one} und {other}: {answer}</translation>
    </message>
    <message>
        <source>With fewer than three key people this says nothing yet.</source>
        <translation>Bei weniger als drei Schlüsselpersonen sagt das noch nichts.</translation>
    </message>
    <message>
        <source>The share of pairs that know each other. The denser, the more your news repeats.</source>
        <translation>Der Anteil der Paare, die sich kennen. Je dichter, desto öfter hören Sie dasselbe.</translation>
    </message>
    <message>
        <source>How many of your key people you have without repeating: those who know each other tell you much the same. The nearer to all of them, the more varied is your news.</source>
        <translation>Wie viele Schlüsselpersonen Sie ohne Wiederholung haben: Wer sich untereinander kennt, sagt Ihnen oft dasselbe. Je näher an allen, desto vielfältiger ist, was Sie erfahren.</translation>
    </message>
    <message>
        <source>How much of your circle brings something that the others do not bring.</source>
        <translation>Wie viel von Ihrem Kreis etwas bringt, das die anderen nicht bringen.</translation>
    </message>
    <message>
        <source>How far your ways lead through people who know each other. Less leaves you freer: to lower it, get to know somebody whom none of them knows.</source>
        <translation>Wie sehr Ihre Wege über Menschen führen, die sich kennen. Weniger lässt Ihnen mehr Freiheit: Um den Wert zu senken, lernen Sie jemanden kennen, den niemand von ihnen kennt.</translation>
    </message>
    <message>
        <source>Whether the constraint comes from one person (near 1) or from all of them alike (near 0). Where it is high, find a second way into that person&apos;s circle.</source>
        <translation>Ob die Einschränkung von einer Person kommt (nahe 1) oder von allen gleich (nahe 0). Wo der Wert hoch ist, suchen Sie einen zweiten Weg in den Kreis dieser Person.</translation>
    </message>
    <message>
        <source>{size} of {people}</source>
        <translation>{size} von {people}</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
</context>
<context>
    <name>ExamineActs</name>
    <message>
        <source>Say thank you for the introductions</source>
        <translation>Für die Vorstellungen danken</translation>
    </message>
    <message>
        <source>Planned: {name}, {day}</source>
        <translation>Geplant: {name}, {day}</translation>
    </message>
</context>
<context>
    <name>ExamineTab</name>
    <message>
        <source>Nobody to examine yet</source>
        <translation>Noch niemand zum Auswerten</translation>
    </message>
    <message>
        <source>Bring in the people you know: then this page says what your network is, and what it lacks.</source>
        <translation>Holen Sie die Menschen herein, die Sie kennen: Dann sagt diese Seite, was Ihr Netzwerk ist und was ihm fehlt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Open doors</source>
        <translation>Türöffner</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Wer wen kennt</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Am Einschlafen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>{counts}, since {day}</source>
        <translation>{counts}, seit {day}</translation>
    </message>
    <message>
        <source>Help, a contact, something to read: something for them</source>
        <translation>Hilfe, ein Kontakt, etwas zu lesen: etwas für die Person</translation>
    </message>
    <message>
        <source>I wanted something of them: advice, a favour, a contact</source>
        <translation>Ich wollte etwas: Rat, einen Gefallen, einen Kontakt</translation>
    </message>
    <message>
        <source>They did something for me; a thank-you is due</source>
        <translation>Die Person hat etwas für mich getan; ein Dank steht an</translation>
    </message>
    <message>
        <source>Just to keep in touch</source>
        <translation>Einfach, um in Kontakt zu bleiben</translation>
    </message>
    <message>
        <source>No agenda</source>
        <translation>Ohne Anliegen</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>Ich gab</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Ich habe gebeten</translation>
    </message>
    <message>
        <source>I was helped</source>
        <translation>Mir wurde geholfen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
</context>
<context>
    <name>ExchangeChips</name>
    <message>
        <source>Neither: just to keep in touch</source>
        <translation>Weder noch: einfach, um in Kontakt zu bleiben</translation>
    </message>
    <message>
        <source>Given and asked (optional)</source>
        <translation>Gegeben und erbeten (freiwillig)</translation>
    </message>
    <message>
        <source>Given and asked</source>
        <translation>Gegeben und erbeten</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets: one row a person, with your notes and all you know of them. Of your contact it has the day of the last one.</source>
        <translation>Für Tabellenprogramme: eine Zeile pro Person, mit Ihren Notizen und allem, was Sie wissen. Von Ihren Kontakten steht der Tag des letzten darin.</translation>
    </message>
    <message>
        <source>vCards (3.0)</source>
        <translation>vCards (3.0)</translation>
    </message>
    <message>
        <source>For phones and address books. Your notes, how you sort people and the day of the last contact are in them; to hand somebody on, copy them as vCard instead.</source>
        <translation>Für Telefone und Adressbücher. Ihre Notizen, Ihre Einordnung und der Tag des letzten Kontakts stehen darin; um jemanden weiterzugeben, kopieren Sie stattdessen als vCard.</translation>
    </message>
    <message>
        <source>vCards (4.0)</source>
        <translation>vCards (4.0)</translation>
    </message>
    <message>
        <source>The same in the newer version, which some address books do not read yet.</source>
        <translation>Dasselbe in der neueren Fassung, die manche Adressbücher noch nicht lesen.</translation>
    </message>
    <message>
        <source>Google’s table (CSV)</source>
        <translation>Googles Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For Google Contacts. It has no place for photos, categories, key people, how you met, how close you are, how often you are in touch and when you last were: they are left out.</source>
        <translation>Für Google Kontakte. Dort ist kein Platz für Fotos, Kategorien, Schlüsselpersonen, das Kennenlernen, die Nähe, wie oft und wann zuletzt Sie Kontakt hatten: Das bleibt weg.</translation>
    </message>
    <message>
        <source>Everybody, also in the archive</source>
        <translation>Alle, auch aus dem Archiv</translation>
    </message>
    <message>
        <source>Whom search and filters find: {people}</source>
        <translation>Wen Suche und Filter finden: {people}</translation>
    </message>
    <message>
        <source>Whom you selected: {people}</source>
        <translation>Wen Sie ausgewählt haben: {people}</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ziel wählen…</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
</context>
<context>
    <name>ExportSteps</name>
    <message>
        <source>On LinkedIn open Settings &amp; Privacy, then Data privacy</source>
        <translation>Öffnen Sie bei LinkedIn Einstellungen &amp; Datenschutz, dann Datenschutz</translation>
    </message>
    <message>
        <source>Get a copy of your data: Connections, or everything</source>
        <translation>Kopie Ihrer Daten anfordern: Kontakte, oder alles</translation>
    </message>
    <message>
        <source>Drop the file that you get anywhere on this window</source>
        <translation>Ziehen Sie die Datei, die Sie bekommen, irgendwo auf dieses Fenster</translation>
    </message>
</context>
<context>
    <name>FadingPart</name>
    <message>
        <source>Who is fading?</source>
        <translation>Welche Kontakte schlafen ein?</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt ab</translation>
    </message>
    <message>
        <source>You are in touch less than you wanted to be, or less than you used to be; each line says which.</source>
        <translation>Sie haben seltener Kontakt, als Sie wollten oder als es früher war; jede Zeile sagt, was zutrifft.</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>No contact for three years or more. Such ties bring the most that is new, and if they were strong, the trust is still there (Levin, Walter and Murnighan, 2011).</source>
        <translation>Seit drei Jahren oder länger kein Kontakt. Solche Verbindungen bringen am meisten Neues, und wenn sie stark waren, ist das Vertrauen noch da (Levin, Walter und Murnighan, 2011).</translation>
    </message>
    <message>
        <source>Bridges about to lapse</source>
        <translation>Brücken, die bald abreißen</translation>
    </message>
    <message>
        <source>Perhaps your only way to another circle, as each line says. Bridges fade fastest (Burt, 2002).</source>
        <translation>Vielleicht Ihr einziger Weg in einen anderen Kreis, wie jede Zeile sagt. Brücken vergehen am schnellsten (Burt, 2002).</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>That does not look like a date.</source>
        <translation>Das sieht nicht wie ein Datum aus.</translation>
    </message>
    <message>
        <source>That day is yet to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>The backup was restored. What was there before is kept as the backup {file}</source>
        <translation>Die Sicherung wurde wiederhergestellt. Was vorher da war, bleibt als Sicherung {file} erhalten</translation>
    </message>
    <message>
        <source>Another network is being opened. Try again when it is there.</source>
        <translation>Ein anderes Netzwerk wird gerade geöffnet. Versuchen Sie es noch einmal, wenn es da ist.</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Netzwerk öffnen</translation>
    </message>
    <message>
        <source>NetGrow networks (*.netgrow)</source>
        <translation>NetGrow-Netzwerke (*.netgrow)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netzwerk</translation>
    </message>
    <message>
        <source>My network</source>
        <translation>Mein Netzwerk</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>{network} copy</source>
        <translation>{network} Kopie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables of people</source>
        <translation>Tabellen mit Personen</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s archive</source>
        <translation>Archiv von LinkedIn</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Everything from NetGrow</source>
        <translation>Alles aus NetGrow</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Keep a calendar file up to date</source>
        <translation>Kalenderdatei aktuell halten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported {what} to {file}</source>
        <translation>{what} nach {file} exportiert</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Gesichert als {file}</translation>
    </message>
    <message>
        <source>A copy was saved as {file}</source>
        <translation>Als Kopie gespeichert: {file}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Choose the columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation>Wie gelesen wird…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>Dateien ausblenden</translation>
    </message>
</context>
<context>
    <name>FileWatch</name>
    <message>
        <source>What you see can still be read and exported.</source>
        <translation>Was Sie sehen, lässt sich weiter lesen und exportieren.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Another program wrote into {file} while it was open, so nothing more is saved to it. Open it again to go on with what is in it now, or restore a backup.</source>
        <translation>Ein anderes Programm hat in {file} geschrieben, während die Datei geöffnet war; daher wird nichts mehr in ihr gespeichert. Öffnen Sie sie neu, um mit dem weiterzumachen, was jetzt darin steht, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file} is no longer where it was: it was moved or deleted, or its drive is gone. Nothing more is saved to it. Save a copy, then open the network again.</source>
        <translation>{file} ist nicht mehr, wo es war: Die Datei wurde verschoben oder gelöscht, oder ihr Laufwerk ist fort. In ihr wird nichts mehr gespeichert. Speichern Sie eine Kopie, und öffnen Sie das Netzwerk dann noch einmal.</translation>
    </message>
    <message>
        <source>{file} is there again. Open it again to go on; until then nothing is saved to it.</source>
        <translation>{file} ist wieder da. Öffnen Sie die Datei noch einmal, um weiterzumachen; bis dahin wird nichts darin gespeichert.</translation>
    </message>
    <message>
        <source>{file} was replaced by another file while it was open. Nothing more is saved to it. Save a copy, then open the network again.</source>
        <translation>{file} wurde durch eine andere Datei ersetzt, während sie geöffnet war. In ihr wird nichts mehr gespeichert. Speichern Sie eine Kopie, und öffnen Sie das Netzwerk dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
    </message>
    <message>
        <source>Only {category}</source>
        <translation>Nur {category}</translation>
    </message>
    <message>
        <source>Show only {category}</source>
        <translation>Nur zeigen: {category}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters in force</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Filter by category</source>
        <translation>Nach Kategorie filtern</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Click to filter, Ctrl+click to filter further. Drag people onto a category or a tag.</source>
        <translation>Klick filtert, Strg+Klick filtert weiter. Ziehen Sie Personen auf eine Kategorie oder ein Schlagwort.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing something</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Keine E-Mail</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Keine Organisation</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Position</translation>
    </message>
    <message>
        <source>No city</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>No website</source>
        <translation>Keine Website</translation>
    </message>
    <message>
        <source>No birthday</source>
        <translation>Kein Geburtstag</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>No “how you met”</source>
        <translation>Kein „Wie Sie sich kennenlernten“</translation>
    </message>
    <message>
        <source>No “cares about”</source>
        <translation>Kein „Ist wichtig“</translation>
    </message>
    <message>
        <source>No “in or out”</source>
        <translation>Kein „Innen oder außen“</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Keine Ebene</translation>
    </message>
    <message>
        <source>No closeness</source>
        <translation>Keine Nähe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Not in touch yet</source>
        <translation>Ohne Kontakt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>FindWay</name>
    <message>
        <source>Find a way</source>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Inside or outside</source>
        <translation>Innerhalb oder außerhalb</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Who fits already</source>
        <translation>Wer schon passt</translation>
    </message>
    <message>
        <source>Who could introduce you</source>
        <translation>Wer Sie vorstellen könnte</translation>
    </message>
    <message>
        <source>Nobody of yours leads there yet. Say less of whom you look for, or ask your manager and friends.</source>
        <translation>Noch führt niemand aus Ihrem Netzwerk dorthin. Sagen Sie weniger über die gesuchte Person, oder fragen Sie Ihre Führungskraft und Freunde.</translation>
    </message>
    <message>
        <source>Begin an interview…</source>
        <translation>Infogespräch beginnen…</translation>
    </message>
    <message>
        <source>Opens the desk of informational interviews with whom you look for</source>
        <translation>Öffnet die Infogespräche mit der gesuchten Person</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who are you looking for? The more you say, the closer the match.</source>
        <translation>Wen suchen Sie? Je mehr Sie sagen, desto besser passt der Vorschlag.</translation>
    </message>
    <message>
        <source>Open the career map</source>
        <translation>Werdegang öffnen</translation>
    </message>
    <message>
        <source>Somebody you know may have been there: then only the entry in your career map is missing.</source>
        <translation>Jemand, den Sie kennen, war vielleicht dort: Dann fehlt nur der Eintrag in Ihrem Werdegang.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department or function</source>
        <translation>Abteilung oder Funktion</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask for an introduction</source>
        <translation>Um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Begin an informational interview with whom they can introduce you to</source>
        <translation>Ein Infogespräch mit jemandem beginnen, dem sie Sie vorstellen kann</translation>
    </message>
    <message>
        <source>Begin an informational interview with them</source>
        <translation>Ein Infogespräch mit dieser Person beginnen</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Hier nennen</translation>
    </message>
    <message>
        <source>They fill this place already</source>
        <translation>Hat diesen Platz schon inne</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Infogespräch</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Geplanter Kontakt</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Or begin from memory, with one question at a time</source>
        <translation>Oder aus dem Gedächtnis beginnen, eine Frage nach der anderen</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Change day and reason…</source>
        <translation>Tag und Grund ändern…</translation>
    </message>
    <message>
        <source>Change how often…</source>
        <translation>Rhythmus ändern…</translation>
    </message>
    <message>
        <source>Back to its own day</source>
        <translation>Zurück auf den eigenen Tag</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Skip this time</source>
        <translation>Diesmal auslassen</translation>
    </message>
    <message>
        <source>Plan a follow-up here…</source>
        <translation>Hier Kontakt planen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Before I write…</source>
        <translation>Vor dem Schreiben…</translation>
    </message>
    <message>
        <source>Plan another follow-up…</source>
        <translation>Weiteren Kontakt planen…</translation>
    </message>
    <message>
        <source>Open in contacts</source>
        <translation>In Personen öffnen</translation>
    </message>
    <message>
        <source>Move to another day…</source>
        <translation>Auf einen anderen Tag legen…</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Auf einen anderen Tag legen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Type a day first, such as “fri” or “in 3 weeks”.</source>
        <translation>Geben Sie zuerst einen Tag ein, etwa „fr“ oder „in 3 Wochen“.</translation>
    </message>
    <message>
        <source>{day} has passed. Choose today or a later day.</source>
        <translation>{day} ist vorbei. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>Geplanten Kontakt ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>FollowUpsTab</name>
    <message>
        <source>Person panel</source>
        <translation>Personenkarte</translation>
    </message>
    <message>
        <source>Nobody to stay in touch with yet</source>
        <translation>Noch niemand für den Kontaktplan</translation>
    </message>
    <message>
        <source>Bring in the people you know: then say here with whom you want to stay in touch, and how often.</source>
        <translation>Holen Sie die Menschen herein, die Sie kennen: Dann sagen Sie hier, mit wem Sie in Kontakt bleiben möchten und wie oft.</translation>
    </message>
    <message>
        <source>Who do you want to stay in touch with?</source>
        <translation>Mit wem möchten Sie in Kontakt bleiben?</translation>
    </message>
    <message>
        <source>Say how often you want to be in touch with the people who matter most, or plan a first follow-up.</source>
        <translation>Sagen Sie, wie oft Sie mit den wichtigsten Menschen in Kontakt sein möchten, oder planen Sie einen ersten Kontakt.</translation>
    </message>
    <message>
        <source>Choose people</source>
        <translation>Personen wählen</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>By category or tag…</source>
        <translation>Nach Kategorie oder Schlagwort…</translation>
    </message>
    <message>
        <source>Or see with whom you were in touch this year</source>
        <translation>Oder sehen, mit wem Sie dieses Jahr Kontakt hatten</translation>
    </message>
    <message>
        <source>With whom you were in touch, over a year (Y)</source>
        <translation>Mit wem Sie Kontakt hatten, über ein Jahr (Y)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Examine your network</source>
        <translation>Ihr Netzwerk auswerten</translation>
    </message>
    <message>
        <source>Key people…</source>
        <translation>Schlüsselpersonen…</translation>
    </message>
    <message>
        <source>Who are your key people?</source>
        <translation>Wer sind Ihre Schlüsselpersonen?</translation>
    </message>
    <message>
        <source>Those whom you would least like to lose: who help you to decide, to get things done, and to grow. Pick {fewest} to {most}, and this page also tells how different they are, who opened doors to them, and who knows whom. You can begin with one.</source>
        <translation>Diejenigen, die Sie am wenigsten verlieren möchten: die Ihnen helfen zu entscheiden, etwas zu erledigen und zu wachsen. Wählen Sie {fewest} bis {most}, dann sagt diese Seite auch, wie verschieden sie sind, wer Ihnen die Tür zu ihnen geöffnet hat und wer wen kennt. Anfangen können Sie mit einer.</translation>
    </message>
    <message>
        <source>Name key people…</source>
        <translation>Schlüsselpersonen nennen…</translation>
    </message>
    <message>
        <source>Recall walk</source>
        <translation>Erinnerungsrundgang</translation>
    </message>
    <message>
        <source>One question at a time; it ends with picking your key people</source>
        <translation>Eine Frage nach der anderen; am Ende wählen Sie Ihre Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Look through all people</source>
        <translation>Alle Personen durchsehen</translation>
    </message>
    <message>
        <source>In a person&apos;s panel, the star makes them a key person</source>
        <translation>Der Stern in der Personenkarte macht jemanden zur Schlüsselperson</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan a follow-up on the selected day (N)</source>
        <translation>Einen Kontakt am gewählten Tag planen (N)</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Spread out…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <source>Put a pile of follow-ups off so that no day holds too much</source>
        <translation>Einen Stapel fälliger Kontakte so verschieben, dass kein Tag zu voll wird</translation>
    </message>
    <message>
        <source>How often, how many a week, birthdays, pauses</source>
        <translation>Wie oft, wie viele pro Woche, Geburtstage, Pausen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Informational interviews: learn from people (Ctrl+Shift+I)</source>
        <translation>Infogespräche: von anderen lernen (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>Informational interviews</source>
        <translation>Infogespräche</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Infogespräche</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <source>· {today} today · {week} this week</source>
        <translation>· {today} heute · {week} diese Woche</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsrückblick</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>What happened this week, and who is next (Ctrl+Shift+R)</source>
        <translation>Was diese Woche geschah und wer als Nächstes kommt (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>See how your network has changed in a quarter, and plan the next one (Ctrl+Shift+Y)</source>
        <translation>Sehen Sie, wie sich Ihr Netzwerk in einem Quartal verändert hat, und planen Sie das nächste (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>A quarter has gone by since your last review ({day}) (Ctrl+Shift+Y)</source>
        <translation>Seit Ihrem letzten Rückblick ({day}) ist ein Quartal vergangen (Strg+Umschalt+Y)</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>More to do with this person</source>
        <translation>Weiteres zu dieser Person</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>After merging</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is lost: what is not chosen is kept beside it.</source>
        <translation>Nichts geht verloren: Was nicht gewählt ist, wird daneben aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In the person panel</source>
        <translation>In der Personenkarte</translation>
    </message>
    <message>
        <source>Edit a value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Enter, F2, or type</source>
        <translation>Eingabe, F2 oder tippen</translation>
    </message>
    <message>
        <source>Keep it and edit the next value</source>
        <translation>Übernehmen und den nächsten Wert bearbeiten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Keep a note of several lines</source>
        <translation>Eine Notiz mit mehreren Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Leave the value as it was</source>
        <translation>Den Wert lassen, wie er war</translation>
    </message>
    <message>
        <source>How close you feel, or nothing</source>
        <translation>Wie nah Sie sich fühlen, oder keine Angabe</translation>
    </message>
    <message>
        <source>1 to 5, 0</source>
        <translation>1 bis 5, 0</translation>
    </message>
    <message>
        <source>In the breakdown</source>
        <translation>In der Aufteilung</translation>
    </message>
    <message>
        <source>To the column beside</source>
        <translation>Zur Spalte daneben</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Say which role people have in the category</source>
        <translation>Sagen, welche Rolle Personen in der Kategorie haben</translation>
    </message>
    <message>
        <source>In the follow-ups</source>
        <translation>Im Kontaktplan</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Move a follow-up by a day or a week</source>
        <translation>Einen Kontakt um einen Tag oder eine Woche verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Mehrere auf einmal</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down, Ctrl+A, Ctrl+click</source>
        <translation>Umschalt+Auf, Umschalt+Ab, Strg+A, Strg+Klick</translation>
    </message>
    <message>
        <source>Month, week, agenda, year</source>
        <translation>Monat, Woche, Liste, Jahr</translation>
    </message>
    <message>
        <source>Next follow-up of the day</source>
        <translation>Nächster Kontakt des Tages</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Everything on the day</source>
        <translation>Alles an diesem Tag</translation>
    </message>
    <message>
        <source>The page before or after</source>
        <translation>Die Seite davor oder danach</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>In the quick log</source>
        <translation>Beim schnellen Festhalten</translation>
    </message>
    <message>
        <source>Keep it, once it is clear who is meant</source>
        <translation>Übernehmen, sobald klar ist, wer gemeint ist</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Choose who is meant</source>
        <translation>Wählen, wer gemeint ist</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <source>Before I write</source>
        <translation>Vor dem Schreiben</translation>
    </message>
    <message>
        <source>Open the draft in the mail program</source>
        <translation>Den Entwurf im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Open the person&apos;s page in the browser</source>
        <translation>Die Seite der Person im Browser öffnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Note what came of it and go on</source>
        <translation>Notieren, was daraus wurde, und weiter</translation>
    </message>
    <message>
        <source>Next person without a note</source>
        <translation>Nächste Person ohne Notiz</translation>
    </message>
    <message>
        <source>While sorting one by one</source>
        <translation>Beim Einordnen, eine Person nach der anderen</translation>
    </message>
    <message>
        <source>File the person and go on; the same key again takes it back</source>
        <translation>Die Person einordnen und weiter; dieselbe Taste nimmt es zurück</translation>
    </message>
    <message>
        <source>The same and stay, for more than one</source>
        <translation>Dasselbe und bleiben, für mehrere Kategorien</translation>
    </message>
    <message>
        <source>Take the suggestion that is shown</source>
        <translation>Den gezeigten Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Key person, or no longer</source>
        <translation>Schlüsselperson, oder nicht mehr</translation>
    </message>
    <message>
        <source>Later: the person comes back at the end</source>
        <translation>Später: Die Person kommt am Ende wieder</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zur vorigen</translation>
    </message>
    <message>
        <source>Backspace, Left</source>
        <translation>Rücktaste, Links</translation>
    </message>
    <message>
        <source>Go on from somebody who is sorted</source>
        <translation>Von jemandem weitergehen, der eingeordnet ist</translation>
    </message>
    <message>
        <source>Enter, Right</source>
        <translation>Eingabe, Rechts</translation>
    </message>
    <message>
        <source>Everybody of one reason at once</source>
        <translation>Alle mit einem Grund auf einmal</translation>
    </message>
    <message>
        <source>In Examine</source>
        <translation>In der Auswertung</translation>
    </message>
    <message>
        <source>Answer a question about your needs</source>
        <translation>Eine Frage zu Ihrem Bedarf beantworten</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Eine Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Two people know each other, or do not</source>
        <translation>Zwei Personen kennen sich, oder nicht</translation>
    </message>
    <message>
        <source>Y, N</source>
        <translation>Y, N</translation>
    </message>
    <message>
        <source>Ask about this pair later; in the grid, change between yes and no</source>
        <translation>Nach diesem Paar später fragen; in der Tabelle zwischen ja und nein wechseln</translation>
    </message>
    <message>
        <source>To the pair before; in the grid, take the answer back</source>
        <translation>Zum Paar davor; in der Tabelle die Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>From person to person on the map</source>
        <translation>Auf der Karte von Person zu Person</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Nearer, farther, all of the map</source>
        <translation>Näher, weiter weg, die ganze Karte</translation>
    </message>
    <message>
        <source>Plus, Minus, 0</source>
        <translation>Plus, Minus, 0</translation>
    </message>
    <message>
        <source>In a review</source>
        <translation>In einem Rückblick</translation>
    </message>
    <message>
        <source>Week, quarter</source>
        <translation>Woche, Quartal</translation>
    </message>
    <message>
        <source>Back and on</source>
        <translation>Zurück und weiter</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>To the present one</source>
        <translation>Zum jetzigen</translation>
    </message>
    <message>
        <source>In an import</source>
        <translation>In einem Import</translation>
    </message>
    <message>
        <source>Leave out whom you select, or take them in</source>
        <translation>Gewählte weglassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Same person? Yes, update whom you know</source>
        <translation>Dieselbe Person? Ja, die bekannte aktualisieren</translation>
    </message>
    <message>
        <source>Same person? No, add as new</source>
        <translation>Dieselbe Person? Nein, neu hinzufügen</translation>
    </message>
    <message>
        <source>Same person? Leave out</source>
        <translation>Dieselbe Person? Weglassen</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>From the search into the results</source>
        <translation>Von der Suche in die Ergebnisse</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Clear the search, close what is open</source>
        <translation>Suche löschen, Offenes schließen</translation>
    </message>
    <message>
        <source>To the notice</source>
        <translation>Zum Hinweis</translation>
    </message>
    <message>
        <source>Open a menu by its letter</source>
        <translation>Ein Menü mit seinem Buchstaben öffnen</translation>
    </message>
    <message>
        <source>On the career map</source>
        <translation>Im Werdegang</translation>
    </message>
    <message>
        <source>To the people of a stage</source>
        <translation>Zu den Personen einer Station</translation>
    </message>
    <message>
        <source>Back to the stages</source>
        <translation>Zurück zu den Stationen</translation>
    </message>
    <message>
        <source>Esc, Left</source>
        <translation>Esc, Links</translation>
    </message>
    <message>
        <source>Add a stage, or somebody to a stage</source>
        <translation>Eine Station hinzufügen, oder jemanden zu einer Station</translation>
    </message>
    <message>
        <source>Change a stage</source>
        <translation>Station ändern</translation>
    </message>
    <message>
        <source>Remove a stage</source>
        <translation>Eine Station entfernen</translation>
    </message>
    <message>
        <source>In the recall walk</source>
        <translation>Im Erinnerungsrundgang</translation>
    </message>
    <message>
        <source>Name the person, or add them</source>
        <translation>Die Person nennen oder hinzufügen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Enter in the empty field, Alt+Right</source>
        <translation>Eingabe im leeren Feld, Alt+Rechts</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>Die Frage davor</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Pick a key person</source>
        <translation>Eine Schlüsselperson wählen</translation>
    </message>
    <message>
        <source>In Find duplicates</source>
        <translation>In Doppelte finden</translation>
    </message>
    <message>
        <source>To both people side by side, and back</source>
        <translation>Zu beiden Personen nebeneinander, und zurück</translation>
    </message>
    <message>
        <source>Right, Esc</source>
        <translation>Rechts, Esc</translation>
    </message>
    <message>
        <source>Take the left or the right value</source>
        <translation>Den linken oder rechten Wert nehmen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About NetGrow Desktop</source>
        <translation>Über NetGrow Desktop</translation>
    </message>
    <message>
        <source>Define, break down, examine and cultivate your professional network, privately, on your own machine.</source>
        <translation>Erfassen, aufteilen, auswerten und pflegen Sie Ihr berufliches Netzwerk, privat, auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses Qt {qt} and these works:</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie verwendet Qt {qt} und diese Werke:</translation>
    </message>
    <message>
        <source>Their licences in full, and whose they are: {file}</source>
        <translation>Ihre Lizenzen im Wortlaut, und von wem sie sind: {file}</translation>
    </message>
    <message>
        <source>Read all licences…</source>
        <translation>Alle Lizenzen lesen…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Hilfe durchsuchen…</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer, or another one.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie weniger, oder ein anderes.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Before all of these</source>
        <translation>Vor all diesem</translation>
    </message>
    <message>
        <source>{what}. The network is here.</source>
        <translation>{what}. Hier steht das Netzwerk.</translation>
    </message>
    <message>
        <source>{what}. Undone.</source>
        <translation>{what}. Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Rückgängig: {name}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>&amp;Wiederholen: {name}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Rückgängig gemacht: {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>That was taken back already.</source>
        <translation>Das wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>That cannot be done again any more.</source>
        <translation>Das lässt sich nicht mehr wiederholen.</translation>
    </message>
    <message>
        <source>Done again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a line to go to the moment right after it. What comes later is undone, and can be done again as long as you change nothing else.</source>
        <translation>Wählen Sie eine Zeile, um zum Moment gleich danach zu gehen. Was später kam, wird rückgängig gemacht und kann wiederholt werden, solange Sie nichts anderes ändern.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Whatever you add, change or import is listed here and can be taken back.</source>
        <translation>Was Sie hinzufügen, ändern oder importieren, steht hier und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Your network is here.</source>
        <translation>Hier steht Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Es geht dorthin…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>How</name>
    <message>
        <source>How is this worked out?</source>
        <translation>Wie wird das ermittelt?</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gebildet aus</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Vernetzt am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich kennenlernten</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Ist wichtig</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Known through</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Archiviert am</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>The table waits until this import is closed.</source>
        <translation>Die Tabelle wartet, bis dieser Import geschlossen ist.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>abgelehnte Zeilen.csv</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In your network</source>
        <translation>In Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Known from mail or meetings only</source>
        <translation>Nur aus Post oder Treffen bekannt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Become people of your network. Space leaves out whom you select.</source>
        <translation>Werden Personen Ihres Netzwerks. Die Leertaste lässt weg, wen Sie auswählen.</translation>
    </message>
    <message>
        <source>Are known already. What you typed yourself is never replaced.</source>
        <translation>Sind schon bekannt. Was Sie selbst eingetippt haben, wird nie ersetzt.</translation>
    </message>
    <message>
        <source>New, but maybe somebody whom you know. Unanswered, they are added.</source>
        <translation>Neu, aber vielleicht jemand, den Sie kennen. Unbeantwortet werden sie hinzugefügt.</translation>
    </message>
    <message>
        <source>Name an organisation and no person. They come as contacts unless you untick them.</source>
        <translation>Nennen eine Organisation und keine Person. Sie kommen als Kontakte, wenn Sie das Häkchen nicht entfernen.</translation>
    </message>
    <message>
        <source>In no address book, but in letters or meetings. Tick whom you know.</source>
        <translation>In keinem Adressbuch, aber in Post oder Treffen. Haken Sie an, wen Sie kennen.</translation>
    </message>
    <message>
        <source>Are in your network already, with nothing new. Tick whom to add as another person.</source>
        <translation>Sind schon in Ihrem Netzwerk, mit nichts Neuem. Haken Sie an, wer als weitere Person dazukommen soll.</translation>
    </message>
    <message>
        <source>Repeat somebody in these files; what only they say is kept there. Tick whom to add as another person.</source>
        <translation>Wiederholen jemanden aus diesen Dateien; was nur sie sagen, wird dort behalten. Haken Sie an, wer als weitere Person dazukommen soll.</translation>
    </message>
    <message>
        <source>Are no people, or nobody whom you know. Tick whom to add.</source>
        <translation>Sind keine Personen, oder niemand, den Sie kennen. Haken Sie an, wer dazukommen soll.</translation>
    </message>
    <message>
        <source>Could not be read. Save them, mend them and import that file.</source>
        <translation>Waren nicht lesbar. Speichern Sie sie, verbessern Sie sie und importieren Sie jene Datei.</translation>
    </message>
    <message>
        <source>Fill in About me</source>
        <translation>„Über mich“ ergänzen</translation>
    </message>
    <message>
        <source>About me is filled in</source>
        <translation>„Über mich“ ist ergänzt</translation>
    </message>
    <message>
        <source>{when}, last on {day}.</source>
        <translation>{when}, zuletzt am {day}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Über die Datei</translation>
    </message>
    <message>
        <source>Nobody to add</source>
        <translation>Niemand hinzuzufügen</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>columns {names}</source>
        <translation>Spalten {names}</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>durch senkrechte Striche getrennt</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>durch {mark} getrennt</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Wie sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über sie</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Keep under its own name</source>
        <translation>Unter eigenem Namen behalten</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Address, more</source>
        <translation>Adresse, Weiteres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Web page or profile</source>
        <translation>Webseite oder Profil</translation>
    </message>
    <message>
        <source>Birthday, the day alone</source>
        <translation>Geburtstag, nur der Tag</translation>
    </message>
    <message>
        <source>Birthday, the month alone</source>
        <translation>Geburtstag, nur der Monat</translation>
    </message>
    <message>
        <source>Birthday, the year alone</source>
        <translation>Geburtstag, nur das Jahr</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Als neu hinzufügen</translation>
    </message>
    <message>
        <source>S: update the person whom you know; what you typed yourself stays.</source>
        <translation>S: die Person aktualisieren, die Sie kennen; was Sie selbst eingetippt haben, bleibt.</translation>
    </message>
    <message>
        <source>N: another person. Find duplicates will not ask about these two again.</source>
        <translation>N: eine andere Person. „Doppelte finden“ fragt nicht mehr nach diesen beiden.</translation>
    </message>
    <message>
        <source>L or Space: neither add nor update anybody.</source>
        <translation>L oder Leertaste: niemanden hinzufügen oder aktualisieren.</translation>
    </message>
</context>
<context>
    <name>InteractionKind</name>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Kurz gemeldet</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Infogespräch</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Dank</translation>
    </message>
</context>
<context>
    <name>InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Infogespräche</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Not with them</source>
        <translation>Nicht mit dieser Person</translation>
    </message>
    <message>
        <source>With whom? A name, Enter</source>
        <translation>Mit wem? Ein Name, Eingabe</translation>
    </message>
    <message>
        <source>Who could introduce me</source>
        <translation>Wer mich vorstellen könnte</translation>
    </message>
    <message>
        <source>Nobody found yet. Say a department, a field or an organisation.</source>
        <translation>Noch niemand gefunden. Nennen Sie eine Abteilung, ein Fachgebiet oder eine Organisation.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Draft in my mail program</source>
        <translation>Entwurf im E-Mail-Programm</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Ich habe gefragt</translation>
    </message>
    <message>
        <source>Preparation sheet…</source>
        <translation>Vorbereitungsblatt…</translation>
    </message>
    <message>
        <source>We talked</source>
        <translation>Wir haben gesprochen</translation>
    </message>
    <message>
        <source>I said thank you</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Kontakt planen…</translation>
    </message>
    <message>
        <source>Whom I want to learn from</source>
        <translation>Von wem ich lernen möchte</translation>
    </message>
    <message>
        <source>I want to learn about</source>
        <translation>Worüber ich etwas erfahren möchte</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Text to ask with</source>
        <translation>Text für die Anfrage</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What I heard</source>
        <translation>Was ich erfahren habe</translation>
    </message>
    <message>
        <source>For an empty place: {place}</source>
        <translation>Für einen leeren Platz: {place}</translation>
    </message>
    <message>
        <source>With somebody else? A name, Enter</source>
        <translation>Mit jemand anderem? Ein Name, Eingabe</translation>
    </message>
    <message>
        <source>Keep the notes</source>
        <translation>Notizen behalten</translation>
    </message>
    <message>
        <source>Ask them directly.</source>
        <translation>Fragen Sie direkt.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No e-mail address of {name} is noted that can be written to: copy the text instead.</source>
        <translation>Von {name} ist keine E-Mail-Adresse notiert, an die man schreiben kann: Kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>I asked {name}</source>
        <translation>Ich habe {name} gefragt</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terminiert</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>In touch again</source>
        <translation>Wieder in Kontakt</translation>
    </message>
    <message>
        <source>Find out who could tell you about it, or lead you to them.</source>
        <translation>Finden Sie heraus, wer Ihnen davon erzählen oder Sie zu jemandem führen könnte.</translation>
    </message>
    <message>
        <source>Say thank you by {day}.</source>
        <translation>Danken Sie bis {day}.</translation>
    </message>
    <message>
        <source>Ask for an introduction, or ask them directly.</source>
        <translation>Bitten Sie um eine Vorstellung, oder fragen Sie direkt.</translation>
    </message>
    <message>
        <source>Once there is a day, put it into the calendar.</source>
        <translation>Sobald es einen Tag gibt, tragen Sie ihn in den Kalender ein.</translation>
    </message>
    <message>
        <source>Choose your questions and print the sheet.</source>
        <translation>Wählen Sie Ihre Fragen und drucken Sie das Blatt.</translation>
    </message>
    <message>
        <source>You are ready. Afterwards note what you heard.</source>
        <translation>Sie sind bereit. Notieren Sie danach, was Sie erfahren haben.</translation>
    </message>
    <message>
        <source>Say thank you.</source>
        <translation>Sagen Sie Danke.</translation>
    </message>
    <message>
        <source>Tell them in a while what came of it.</source>
        <translation>Erzählen Sie nach einer Weile, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>You stay in touch.</source>
        <translation>Sie bleiben in Kontakt.</translation>
    </message>
    <message>
        <source>You asked them ({day}).</source>
        <translation>Sie haben gefragt ({day}).</translation>
    </message>
    <message>
        <source>You want to go through them.</source>
        <translation>Sie möchten über diese Person gehen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Projects that excite</source>
        <translation>Begeisternde Projekte</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>Der Weg bisher</translation>
    </message>
    <message>
        <source>The work itself</source>
        <translation>Die Arbeit selbst</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>Das Fachgebiet</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Kontaktplan</translation>
    </message>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Zurück zum Kontaktplan</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Neues Infogespräch</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Whom could you learn from?</source>
        <translation>Von wem könnten Sie lernen?</translation>
    </message>
    <message>
        <source>20 minutes with somebody in another department or field teach more than a week of reading.</source>
        <translation>20 Minuten mit jemandem aus einer anderen Abteilung oder einem anderen Fach lehren mehr als eine Woche Lesen.</translation>
    </message>
    <message>
        <source>Informational interviews</source>
        <translation>Infogespräche</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Etwas Neues</translation>
    </message>
</context>
<context>
    <name>IntroducerEditor</name>
    <message>
        <source>Who may be meant</source>
        <translation>Wer gemeint sein kann</translation>
    </message>
    <message>
        <source>Just “{name}”</source>
        <translation>Nur „{name}“</translation>
    </message>
</context>
<context>
    <name>Introductions</name>
    <message>
        <source>{name} and {other}</source>
        <translation>{name} und {other}</translation>
    </message>
    <message>
        <source>{other}, through {name}</source>
        <translation>{other}, durch {name}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{name} is not asked yet</source>
        <translation>{name} ist noch nicht gefragt</translation>
    </message>
    <message>
        <source>{name} was asked on {day}</source>
        <translation>{name} wurde am {day} gefragt</translation>
    </message>
    <message>
        <source>{name} was asked</source>
        <translation>{name} wurde gefragt</translation>
    </message>
    <message>
        <source>{name} said yes</source>
        <translation>{name} hat Ja gesagt</translation>
    </message>
    <message>
        <source>{name} said: not yet</source>
        <translation>{name} hat gesagt: noch nicht</translation>
    </message>
    <message>
        <source>{name} would rather not</source>
        <translation>{name} möchte lieber nicht</translation>
    </message>
    <message>
        <source>Ask {name} first whether they would like it.</source>
        <translation>Fragen Sie zuerst {name}, ob es recht ist.</translation>
    </message>
    <message>
        <source>{name} would like to. Now ask {other}.</source>
        <translation>{name} möchte gern. Fragen Sie nun {other}.</translation>
    </message>
    <message>
        <source>Note here what they say. There is no hurry.</source>
        <translation>Notieren Sie hier die Antwort. Es eilt nicht.</translation>
    </message>
    <message>
        <source>Not yet: ask again some other time, or leave it.</source>
        <translation>Noch nicht: Fragen Sie ein andermal wieder, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Both said yes: bring them together.</source>
        <translation>Beide haben Ja gesagt: Bringen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>They know each other through you.</source>
        <translation>Sie kennen sich durch Sie.</translation>
    </message>
    <message>
        <source>{name} would rather not. That is fine and stays between you two.</source>
        <translation>{name} möchte lieber nicht. Das ist in Ordnung und bleibt unter Ihnen.</translation>
    </message>
    <message>
        <source>Both would rather not. That is fine.</source>
        <translation>Beide möchten lieber nicht. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>{name} would rather not, and that is fine. Tell {other} kindly that it does not fit now.</source>
        <translation>{name} möchte lieber nicht, und das ist in Ordnung. Sagen Sie {other} freundlich, dass es gerade nicht passt.</translation>
    </message>
    <message>
        <source>both were asked first</source>
        <translation>beide wurden zuerst gefragt</translation>
    </message>
    <message>
        <source>Not introduced yet</source>
        <translation>Noch nicht vorgestellt</translation>
    </message>
    <message>
        <source>{day} · not thanked yet</source>
        <translation>{day} · noch nicht gedankt</translation>
    </message>
    <message>
        <source>{day} · thanked {thanked}</source>
        <translation>{day} · gedankt {thanked}</translation>
    </message>
    <message>
        <source>From the profile · {name} is not among your people</source>
        <translation>Aus dem Profil · {name} ist nicht unter Ihren Personen</translation>
    </message>
    <message>
        <source>From the profile · thanked {day}</source>
        <translation>Aus dem Profil · gedankt {day}</translation>
    </message>
    <message>
        <source>From the profile · no thank-you noted</source>
        <translation>Aus dem Profil · kein Dank notiert</translation>
    </message>
    <message>
        <source>Not now, kindly: to {name}</source>
        <translation>Freundlich absagen: an {name}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>To both</source>
        <translation>An beide</translation>
    </message>
    <message>
        <source>How did it go with {name}?</source>
        <translation>Wie war es mit {name}?</translation>
    </message>
    <message>
        <source>Say thank you for introducing {name}</source>
        <translation>Danke sagen für die Vorstellung von {name}</translation>
    </message>
</context>
<context>
    <name>IntroductionsPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>Two people who are to meet</source>
        <translation>Zwei Personen, die sich kennenlernen sollen</translation>
    </message>
    <message>
        <source>All introductions</source>
        <translation>Alle Vorstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all introductions</source>
        <translation>Zurück zu allen Vorstellungen</translation>
    </message>
</context>
<context>
    <name>IntroductionsPart</name>
    <message>
        <source>Who opens doors for you?</source>
        <translation>Wer öffnet Ihnen Türen?</translation>
    </message>
    <message>
        <source>How you met your key people</source>
        <translation>Wie Sie Ihre Schlüsselpersonen kennenlernten</translation>
    </message>
    <message>
        <source>People who introduced you</source>
        <translation>Wer Sie vorgestellt hat</translation>
    </message>
    <message>
        <source>Nobody is noted yet as having introduced you to a key person.</source>
        <translation>Noch ist niemand notiert, der Sie einer Schlüsselperson vorgestellt hat.</translation>
    </message>
    <message>
        <source>All introductions</source>
        <translation>Alle Vorstellungen</translation>
    </message>
    <message>
        <source>Who introduced you to whom, and whom you brought together</source>
        <translation>Wer Sie wem vorgestellt hat und wen Sie zusammengebracht haben</translation>
    </message>
    <message>
        <source>You made yourself known</source>
        <translation>Sie haben sich selbst bekannt gemacht</translation>
    </message>
    <message>
        <source>Somebody introduced you</source>
        <translation>Jemand hat Sie vorgestellt</translation>
    </message>
    <message>
        <source>Through a group or event</source>
        <translation>Über eine Gruppe oder Veranstaltung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Plan a thank-you</source>
        <translation>Dank planen</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Since {year}</source>
        <translation>Seit {year}</translation>
    </message>
    <message>
        <source>Until {year}</source>
        <translation>Bis {year}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From (2019, April 2019)</source>
        <translation>Von (2019, April 2019)</translation>
    </message>
    <message>
        <source>To (empty: still)</source>
        <translation>Bis (leer: noch immer)</translation>
    </message>
</context>
<context>
    <name>JobInPlace</name>
    <message>
        <source>“{typed}” is no day, month or year. Try 2019 or April 2019.</source>
        <translation>„{typed}“ ist kein Tag, Monat oder Jahr. Versuchen Sie 2019 oder April 2019.</translation>
    </message>
    <message>
        <source>This job ends before it begins.</source>
        <translation>Diese Stelle endet, bevor sie beginnt.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>{act}, key {key}</source>
        <translation>{act}, Taste {key}</translation>
    </message>
</context>
<context>
    <name>KeyPeopleView</name>
    <message>
        <source>Who are your key people?</source>
        <translation>Wer sind Ihre Schlüsselpersonen?</translation>
    </message>
    <message>
        <source>Those whom you would least like to lose: who help you to decide, to get things done, and to grow. Space or a click picks somebody.</source>
        <translation>Diejenigen, die Sie am wenigsten verlieren möchten: die Ihnen helfen zu entscheiden, etwas zu erledigen und zu wachsen. Leertaste oder Klick wählt jemanden.</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Somebody else as a key person</source>
        <translation>Jemand anderes als Schlüsselperson</translation>
    </message>
    <message>
        <source>Nobody was named yet. Go back to the questions, or type a name above.</source>
        <translation>Noch wurde niemand genannt. Gehen Sie zurück zu den Fragen, oder geben Sie oben einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>KindList</name>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
</context>
<context>
    <name>KnownView</name>
    <message>
        <source>Cares about, and your notes</source>
        <translation>Wichtig für diese Person, und Ihre Notizen</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Given and asked</source>
        <translation>Gegeben und erbeten</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <source>You both know</source>
        <translation>Gemeinsame Bekannte</translation>
    </message>
    <message>
        <source>With everybody: {told}</source>
        <translation>Mit allen: {told}</translation>
    </message>
    <message>
        <source>Thank-yous due: {names}</source>
        <translation>Dank steht aus: {names}</translation>
    </message>
    <message>
        <source>Nothing noted yet. Ask, and note it in the profile.</source>
        <translation>Noch nichts notiert. Fragen Sie nach und notieren Sie es im Profil.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
</context>
<context>
    <name>LaneHeader</name>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LargeMap</name>
    <message>
        <source>Your network as a map</source>
        <translation>Ihr Netzwerk als Karte</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Wer noch?</translation>
    </message>
    <message>
        <source>Ask both first</source>
        <translation>Erst beide fragen</translation>
    </message>
    <message>
        <source>They have met…</source>
        <translation>Sie haben sich getroffen…</translation>
    </message>
    <message>
        <source>Who introduced you?</source>
        <translation>Wer stellte Sie vor?</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Wem?</translation>
    </message>
    <message>
        <source>Note it…</source>
        <translation>Notieren…</translation>
    </message>
    <message>
        <source>Bring two people together</source>
        <translation>Zwei Personen zusammenbringen</translation>
    </message>
    <message>
        <source>Each is asked first whether they would like it. A no is fine.</source>
        <translation>Beide werden zuerst gefragt, ob sie möchten. Ein Nein ist in Ordnung.</translation>
    </message>
    <message>
        <source>Introductions I received</source>
        <translation>Erhaltene Vorstellungen</translation>
    </message>
    <message>
        <source>Introductions I made</source>
        <translation>Von mir gemachte Vorstellungen</translation>
    </message>
    <message>
        <source>Who introduced you to somebody? Note it, and say thank you.</source>
        <translation>Wer hat Sie jemandem vorgestellt? Notieren Sie es und sagen Sie Danke.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>We were introduced…</source>
        <translation>Wir wurden vorgestellt…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>I said thank you</source>
        <translation>Ich habe gedankt</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Write a thank-you</source>
        <translation>Dank schreiben</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>The darker a day, the more people, up to {many} and more</source>
        <translation>Je dunkler ein Tag, desto mehr Personen, bis {many} und mehr</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{many} and more people</source>
        <translation>{many} und mehr Personen</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Text ändern…</translation>
    </message>
    <message>
        <source>Change this text for good, for all introductions</source>
        <translation>Diesen Text dauerhaft ändern, für alle Vorstellungen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Open as e-mail</source>
        <translation>Als E-Mail öffnen</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program; you send it, or not</source>
        <translation>Öffnet einen Entwurf in Ihrem E-Mail-Programm; ob Sie ihn senden, entscheiden Sie</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>To {people}</source>
        <translation>An {people}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>You were in touch with {names}</source>
        <translation>Sie hatten Kontakt mit {names}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who got in touch</source>
        <translation>Wer sich gemeldet hat</translation>
    </message>
    <message>
        <source>What was it about? (Shift+Enter for a new line)</source>
        <translation>Worum ging es? (Umschalt+Eingabe für eine neue Zeile)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <source>Type a day first, such as “today” or “fri”.</source>
        <translation>Geben Sie zuerst einen Tag ein, etwa „heute“ oder „fr“.</translation>
    </message>
    <message>
        <source>That day is yet to come. Plan a follow-up for it instead.</source>
        <translation>Dieser Tag kommt erst noch. Planen Sie stattdessen einen Kontakt.</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>What came of it?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Log and next</source>
        <translation>Festhalten und weiter</translation>
    </message>
    <message>
        <source>Next without a note</source>
        <translation>Weiter ohne Notiz</translation>
    </message>
    <message>
        <source>Nothing is noted; whoever is due stays due ({keys})</source>
        <translation>Nichts wird notiert; wer fällig ist, bleibt fällig ({keys})</translation>
    </message>
    <message>
        <source>coffee yesterday, she likes the new job</source>
        <translation>Kaffee gestern, die neue Stelle gefällt ihr</translation>
    </message>
    <message>
        <source>Enter notes: {kind}. Or say more in a few words.</source>
        <translation>Eingabe notiert: {kind}. Oder sagen Sie mit ein paar Worten mehr.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>This week: {days}</source>
        <translation>Diese Woche: {days}</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What happened in a week, and who is next (W)</source>
        <translation>Was in einer Woche geschah und wer als Nächstes kommt (W)</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>What has changed in a quarter, and a plan (Q)</source>
        <translation>Was sich in einem Quartal geändert hat, und ein Plan (Q)</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>On (Alt+Right)</source>
        <translation>Weiter (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Print this review</source>
        <translation>Diesen Rückblick drucken</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Kontaktplan</translation>
    </message>
    <message>
        <source>Back to the follow-ups</source>
        <translation>Zurück zum Kontaktplan</translation>
    </message>
    <message>
        <source>Go to the present one (Home)</source>
        <translation>Zum jetzigen (Pos1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The table waits until a network is open.</source>
        <translation>Die Tabelle wartet, bis ein Netzwerk geöffnet ist.</translation>
    </message>
    <message>
        <source>There are no people in the clipboard. Copy a table, names, vCards or a file, then paste.</source>
        <translation>In der Zwischenablage sind keine Personen. Kopieren Sie eine Tabelle, Namen, vCards oder eine Datei, und fügen Sie dann ein.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Network map</source>
        <translation>Netzwerkkarte</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Plan a follow-up with {name}</source>
        <translation>Kontakt mit {name} planen</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Look from farther away (-)</source>
        <translation>Aus größerer Entfernung ansehen (-)</translation>
    </message>
    <message>
        <source>Look nearer (+)</source>
        <translation>Näher ansehen (+)</translation>
    </message>
    <message>
        <source>Show all of the map (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Who stands out on the map</source>
        <translation>Wer auf der Karte hervortritt</translation>
    </message>
    <message>
        <source>Of which organisation</source>
        <translation>Aus welcher Organisation</translation>
    </message>
    <message>
        <source>The people of the network map</source>
        <translation>Die Personen der Netzwerkkarte</translation>
    </message>
    <message>
        <source>A click or Enter holds somebody&apos;s card. Arrows go from person to person; plus, minus, or Ctrl with the wheel zoom.</source>
        <translation>Ein Klick oder Eingabe hält die Karte einer Person fest. Pfeiltasten gehen von Person zu Person; Plus, Minus oder Strg mit dem Mausrad vergrößern.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Groß öffnen</translation>
    </message>
    <message>
        <source>All on the map</source>
        <translation>Alle auf der Karte</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Schlüsselpersonen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle Organisationen</translation>
    </message>
</context>
<context>
    <name>MapPart</name>
    <message>
        <source>Your network as a map</source>
        <translation>Ihr Netzwerk als Karte</translation>
    </message>
    <message>
        <source>You are in the middle. The closer you feel to people, the nearer to you is their ring; outside the rings are those of whom you did not say it. Everybody is counted in their first category only.</source>
        <translation>Sie stehen in der Mitte. Je näher Sie sich jemandem fühlen, desto näher ist sein Ring; außerhalb der Ringe stehen die, bei denen Sie es nicht angegeben haben. Alle zählen nur in ihrer ersten Kategorie.</translation>
    </message>
    <message>
        <source>Nobody is sorted yet. Sort a few people in the breakdown, and they appear here.</source>
        <translation>Noch ist niemand eingeordnet. Ordnen Sie in der Aufteilung ein paar Personen ein, dann erscheinen sie hier.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Neue Person…</translation>
    </message>
    <message>
        <source>&amp;Quick log…</source>
        <translation>Schnell fes&amp;thalten…</translation>
    </message>
    <message>
        <source>Before I &amp;write…</source>
        <translation>&amp;Vor dem Schreiben…</translation>
    </message>
    <message>
        <source>Career &amp;map…</source>
        <translation>&amp;Werdegang…</translation>
    </message>
    <message>
        <source>Recall &amp;walk…</source>
        <translation>E&amp;rinnerungsrundgang…</translation>
    </message>
    <message>
        <source>Find du&amp;plicates…</source>
        <translation>&amp;Doppelte finden…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>&amp;Neues Netzwerk…</translation>
    </message>
    <message>
        <source>&amp;Open network…</source>
        <translation>Netzwerk &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Paste &amp;people…</source>
        <translation>&amp;Personen einfügen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;People, as a table or vCards…</source>
        <translation>&amp;Personen, als Tabelle oder vCards…</translation>
    </message>
    <message>
        <source>&amp;Follow-ups, as a calendar (ICS)…</source>
        <translation>&amp;Kontaktplan, als Kalender (ICS)…</translation>
    </message>
    <message>
        <source>&amp;Everything, for other programs (JSON)…</source>
        <translation>&amp;Alles, für andere Programme (JSON)…</translation>
    </message>
    <message>
        <source>Page set&amp;up…</source>
        <translation>&amp;Seite einrichten…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Export summary as P&amp;DF…</source>
        <translation>Übersicht &amp;als PDF exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Änderungen…</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>Personen &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Breakdown</source>
        <translation>&amp;Aufteilung</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Kontaktplan</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Same as the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Sort undecided people…</source>
        <translation>Personen &amp;einordnen…</translation>
    </message>
    <message>
        <source>&amp;Informational interviews…</source>
        <translation>&amp;Infogespräche…</translation>
    </message>
    <message>
        <source>In&amp;troductions…</source>
        <translation>&amp;Vorstellungen…</translation>
    </message>
    <message>
        <source>&amp;Weekly review…</source>
        <translation>&amp;Wochenrückblick…</translation>
    </message>
    <message>
        <source>&amp;Quarterly review…</source>
        <translation>&amp;Quartalsrückblick…</translation>
    </message>
    <message>
        <source>About &amp;me…</source>
        <translation>Über &amp;mich…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Siche&amp;rungen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About NetGrow Desktop</source>
        <translation>&amp;Über NetGrow Desktop</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Merge these two</source>
        <translation>Diese beiden zusammenführen</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Nobody is due on this day.</source>
        <translation>An diesem Tag ist niemand fällig.</translation>
    </message>
    <message>
        <source>Nobody is selected. The space bar selects the first one of this day.</source>
        <translation>Niemand ist ausgewählt. Die Leertaste wählt die erste Person dieses Tages.</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>Take {name} away</source>
        <translation>{name} wegnehmen</translation>
    </message>
</context>
<context>
    <name>NameChips</name>
    <message>
        <source>Named so far</source>
        <translation>Bisher genannt</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message>
        <source>Names that came up</source>
        <translation>Genannte Namen</translation>
    </message>
    <message>
        <source>Names that came up, one a line, such as “Ana Vega, Northwind”</source>
        <translation>Genannte Namen, einer pro Zeile, etwa „Ana Vega, Northwind“</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation>Diese Personen hinzufügen</translation>
    </message>
    <message>
        <source>Is {person}</source>
        <translation>Ist {person}</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>Who {name} is</source>
        <translation>Wer {name} ist</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Who is that for you? A person may have several roles.</source>
        <translation>Wer ist das für Sie? Eine Person kann mehrere Rollen haben.</translation>
    </message>
    <message>
        <source>Who sits there?</source>
        <translation>Wer hat diesen Platz?</translation>
    </message>
    <message>
        <source>Your key people</source>
        <translation>Ihre Schlüsselpersonen</translation>
    </message>
    <message>
        <source>Those whom you would least like to lose. 12 to 20 are a good number.</source>
        <translation>Diejenigen, die Sie am wenigsten verlieren möchten. 12 bis 20 sind eine gute Zahl.</translation>
    </message>
    <message>
        <source>{role} belongs to {category}. Not in {category} yet: {names}.</source>
        <translation>{role} gehört zu „{category}“. Noch nicht dort: {names}.</translation>
    </message>
    <message>
        <source>Put into {category}</source>
        <translation>Als „{category}“ einordnen</translation>
    </message>
    <message>
        <source>By what you noted, {name} works in your organisation. Are they outside all the same?</source>
        <translation>Nach Ihren Notizen arbeitet {name} in Ihrer Organisation. Trotzdem außerhalb?</translation>
    </message>
    <message>
        <source>Yes, outside</source>
        <translation>Ja, außerhalb</translation>
    </message>
    <message>
        <source>By what you noted, {name} works outside your organisation. Are they inside all the same?</source>
        <translation>Nach Ihren Notizen arbeitet {name} außerhalb Ihrer Organisation. Trotzdem innerhalb?</translation>
    </message>
    <message>
        <source>Where in your organisation does {name} work?</source>
        <translation>Wo in Ihrer Organisation arbeitet {name}?</translation>
    </message>
    <message>
        <source>In my team</source>
        <translation>In meinem Team</translation>
    </message>
    <message>
        <source>In another department</source>
        <translation>In einer anderen Abteilung</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Inside or outside not known</source>
        <translation>Innerhalb oder außerhalb nicht bekannt</translation>
    </message>
</context>
<context>
    <name>NetworkMap</name>
    <message>
        <source>In touch within 3 months</source>
        <translation>In den letzten 3 Monaten in Kontakt</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Im letzten Jahr</translation>
    </message>
    <message>
        <source>Within 3 years</source>
        <translation>In den letzten 3 Jahren</translation>
    </message>
    <message>
        <source>Longer ago, or never</source>
        <translation>Länger her oder noch nie</translation>
    </message>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>Kennen einander</translation>
    </message>
    <message>
        <source>Rings: 5 is closest to you; outside, closeness is not said</source>
        <translation>Ringe: 5 ist Ihnen am nächsten; außen steht, wessen Nähe nicht angegeben ist</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Developmental</source>
        <translation>Fördernd</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Reading files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Who knows whom waits.</source>
        <translation>Wer wen kennt, wartet.</translation>
    </message>
    <message>
        <source>Nobody new was found.</source>
        <translation>Niemand Neues wurde gefunden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>That did not work either; the notice above says why.</source>
        <translation>Das ging auch nicht; die Meldung oben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Time to be in touch again</source>
        <translation>Zeit, sich wieder zu melden</translation>
    </message>
    <message>
        <source>No reason noted</source>
        <translation>Kein Grund notiert</translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <source>No regular reminders · {last}</source>
        <translation>Keine regelmäßigen Erinnerungen · {last}</translation>
    </message>
    <message>
        <source>{often} · {last} · next due {day}</source>
        <translation>{often} · {last} · wieder fällig {day}</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>Pausiert, bis Sie es fortsetzen</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Pausiert bis {day}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Before I write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What there is to know, a draft, and a line for what came of it (Ctrl+B)</source>
        <translation>Was es zu wissen gibt, ein Entwurf und eine Zeile für das, was daraus wurde (Strg+B)</translation>
    </message>
    <message>
        <source>Change how often to be in touch</source>
        <translation>Ändern, wie oft Sie Kontakt möchten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the reminders</source>
        <translation>Die Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>{cadence}. Press to change</source>
        <translation>{cadence}. Drücken, um zu ändern</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Nobody found for “{text}”</source>
        <translation>Niemand zu „{text}“ gefunden</translation>
    </message>
    <message>
        <source>Only among those who fit the filter.</source>
        <translation>Nur unter denen, die zum Filter passen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Zu diesem Filter passt niemand</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search everybody</source>
        <translation>Alle durchsuchen</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Check-in, no agenda</source>
        <translation>Einfach melden, ohne Anliegen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dankeschön</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neue Stelle</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat bitten</translation>
    </message>
    <message>
        <source>After a long silence</source>
        <translation>Nach langer Stille</translation>
    </message>
    <message>
        <source>As promised</source>
        <translation>Wie versprochen</translation>
    </message>
    <message>
        <source>May I introduce you?</source>
        <translation>Darf ich bekannt machen?</translation>
    </message>
    <message>
        <source>Introduce two people</source>
        <translation>Zwei Personen bekannt machen</translation>
    </message>
    <message>
        <source>Not now, kindly</source>
        <translation>Freundlich absagen</translation>
    </message>
</context>
<context>
    <name>OpenPlanStrip</name>
    <message>
        <source>Yes, done too</source>
        <translation>Ja, auch erledigt</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>You also planned “{reason}” with {name} ({day}). Is that done too?</source>
        <translation>Sie hatten auch „{reason}“ mit {name} geplant ({day}). Ist das auch erledigt?</translation>
    </message>
    <message>
        <source>You also planned a follow-up with {name} ({day}). Is that done too?</source>
        <translation>Sie hatten auch einen Kontakt mit {name} geplant ({day}). Ist das auch erledigt?</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Print the outlines</source>
        <translation>Umrisse drucken</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Geordnet nach</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Infogespräch</translation>
    </message>
    <message>
        <source>Label sheet (Avery)</source>
        <translation>Etikettenbogen (Avery)</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>Beginnen bei Etikett</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Zwei Seiten</translation>
    </message>
    <message>
        <source>Two pages and who is due</source>
        <translation>Zwei Seiten, mit Fälligen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>{code}, {paper}, {count} labels</source>
        <translation>{code}, {paper}, {count} Etiketten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All that have a day</source>
        <translation>Alle mit einem Tag</translation>
    </message>
    <message>
        <source>Write pages like 1-3, 5.</source>
        <translation>Schreiben Sie Seiten wie 1-3, 5.</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Eine solche Seite gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Contacts</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Personen</translation>
    </message>
</context>
<context>
    <name>PageSetup</name>
    <message>
        <source>Page setup</source>
        <translation>Seite einrichten</translation>
    </message>
    <message>
        <source>Use this paper</source>
        <translation>Dieses Papier verwenden</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Upright (portrait)</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Lying (landscape)</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Anything else, such as what to ask next</source>
        <translation>Alles Weitere, etwa was Sie als Nächstes fragen wollen</translation>
    </message>
    <message>
        <source>Other jobs</source>
        <translation>Andere Stellen</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>From {sources}. In your network since {day}.</source>
        <translation>Herkunft: {sources}. In Ihrem Netzwerk seit {day}.</translation>
    </message>
    <message>
        <source>Added by hand. In your network since {day}.</source>
        <translation>Von Hand hinzugefügt. In Ihrem Netzwerk seit {day}.</translation>
    </message>
    <message>
        <source>Own field…</source>
        <translation>Eigenes Feld…</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Preview: {title}, page {page} of {all}</source>
        <translation>Vorschau: {title}, Seite {page} von {all}</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>An introduction needs two people. Choose somebody else.</source>
        <translation>Zu einer Vorstellung gehören zwei Personen. Wählen Sie jemand anderen.</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>People who may be here twice</source>
        <translation>Personen, die vielleicht zweimal hier sind</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>&amp;Yes, they do</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Not sure, later</source>
        <translation>Nicht sicher, später</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Every pair is answered. Thank you: now it can be told.</source>
        <translation>Alle Paare sind beantwortet. Danke: Jetzt lässt es sich sagen.</translation>
    </message>
    <message>
        <source>Key Y</source>
        <translation>Taste Y</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Taste N</translation>
    </message>
    <message>
        <source>Key Space or U: this pair comes again when the others are answered</source>
        <translation>Leertaste oder U: Dieses Paar kommt wieder, wenn die anderen beantwortet sind</translation>
    </message>
    <message>
        <source>Key Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Do these two know each other?</source>
        <translation>Kennen sich diese beiden?</translation>
    </message>
    <message>
        <source>Do they know each other?</source>
        <translation>Kennen sie sich?</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Beantwortet: {answer}</translation>
    </message>
    <message>
        <source>Do {one} and {other} know each other?</source>
        <translation>Kennen sich {one} und {other}?</translation>
    </message>
    <message>
        <source>I introduced them…</source>
        <translation>Ich habe sie bekannt gemacht…</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Kontakt planen…</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was sie gesagt haben</translation>
    </message>
    <message>
        <source>Why it is worth it</source>
        <translation>Warum es sich lohnt</translation>
    </message>
    <message>
        <source>In your own words; it stands in the letter</source>
        <translation>In Ihren eigenen Worten; es steht im Brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>gefragt am {day}</translation>
    </message>
    <message>
        <source>Why {name} would gain from knowing {other}</source>
        <translation>Was {name} davon hätte, {other} zu kennen</translation>
    </message>
    <message>
        <source>Only for you: {other} cares about {what}</source>
        <translation>Nur für Sie: {other} ist wichtig: {what}</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>Show {n} of {all}</source>
        <translation>{n} von {all} zeigen</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Leave {names} in peace</source>
        <translation>{names} in Ruhe lassen</translation>
    </message>
    <message>
        <source>No regular reminders, birthdays or anniversaries meanwhile. What you planned yourself stays.</source>
        <translation>Solange keine regelmäßigen Erinnerungen, Geburtstage oder Jahrestage. Was Sie selbst geplant haben, bleibt.</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until I resume it</source>
        <translation>Bis ich es fortsetze</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Wählen Sie einen Tag nach heute.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Type a name…</source>
        <translation>Name eingeben…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>You may want to name</source>
        <translation>Vielleicht möchten Sie nennen</translation>
    </message>
    <message>
        <source>Those you were in touch with on the most days of the last year come first, then the latest contact.</source>
        <translation>Zuerst stehen die, mit denen Sie im letzten Jahr an den meisten Tagen in Kontakt waren, dann die letzten Kontakte.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>You have {n} key people, and {fewest} to {most} are enough: nobody has to be added.</source>
        <translation>Sie haben {n} Schlüsselpersonen, und {fewest} bis {most} genügen: Niemand muss hinzukommen.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>{people}; to other programs by File › Export</source>
        <translation>{people}; in andere Programme mit Datei › Exportieren</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (neu)</translation>
    </message>
    <message>
        <source>Somebody else than {name}</source>
        <translation>Jemand anderes als {name}</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Who to follow up with</source>
        <translation>Bei wem Sie sich melden wollen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Niemand gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Follow up on {day}</source>
        <translation>Melden am {day}</translation>
    </message>
    <message>
        <source>Whom to turn to?</source>
        <translation>An wen wenden?</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Take these values</source>
        <translation>Diese Werte nehmen</translation>
    </message>
    <message>
        <source>Wherever the two differ, but for the lines that you chose yourself. X takes the other side.</source>
        <translation>Überall, wo sich die beiden unterscheiden, außer in den Zeilen, die Sie selbst gewählt haben. X nimmt die andere Seite.</translation>
    </message>
    <message>
        <source>Take the values of {name}</source>
        <translation>Die Werte von {name} nehmen</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Before I write…</source>
        <translation>Vor dem Schreiben…</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Kontakt planen…</translation>
    </message>
    <message>
        <source>How often to be in touch…</source>
        <translation>Wie oft Kontakt…</translation>
    </message>
    <message>
        <source>Introduce to…</source>
        <translation>Bekannt machen mit…</translation>
    </message>
    <message>
        <source>Who introduced us…</source>
        <translation>Wer uns vorgestellt hat…</translation>
    </message>
    <message>
        <source>Edit the name</source>
        <translation>Namen bearbeiten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>Wählen Sie jemanden, um hier alles über die Person zu sehen.</translation>
    </message>
    <message>
        <source>Archived on {day}: in no list, no count.</source>
        <translation>Archiviert am {day}: in keiner Liste, in keiner Zahl.</translation>
    </message>
    <message>
        <source>Not kept for {name}: {field} “{typed}”. {problem}</source>
        <translation>Für {name} nicht übernommen: {field} „{typed}“. {problem}</translation>
    </message>
    <message>
        <source>Not kept for {name}: “{typed}”. {problem}</source>
        <translation>Für {name} nicht übernommen: „{typed}“. {problem}</translation>
    </message>
</context>
<context>
    <name>PhotoButton</name>
    <message>
        <source>Change the photo</source>
        <translation>Foto ändern</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto von {name}</translation>
    </message>
    <message>
        <source>Initials of {name}, no photo yet</source>
        <translation>Initialen von {name}, noch kein Foto</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Follow up with {name}</source>
        <translation>Bei {name} melden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Warum (freiwillig)</translation>
    </message>
    <message>
        <source>Type a day first, such as “fri” or “in 3 weeks”.</source>
        <translation>Geben Sie zuerst einen Tag ein, etwa „fr“ oder „in 3 Wochen“.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Warum (freiwillig)</translation>
    </message>
    <message>
        <source>Type a day first, such as “fri” or “in 3 weeks”.</source>
        <translation>Geben Sie zuerst einen Tag ein, etwa „fr“ oder „in 3 Wochen“.</translation>
    </message>
    <message>
        <source>{day} has passed. Choose today or a later day.</source>
        <translation>{day} ist vorbei. Wählen Sie heute oder einen späteren Tag.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Leave this import? What you chose in it is lost.</source>
        <translation>Diesen Import verlassen? Was Sie darin gewählt haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Reading the file again</source>
        <translation>Die Datei wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>Nothing to import here</source>
        <translation>Hier gibt es nichts zu importieren</translation>
    </message>
    <message>
        <source>NetGrow reads LinkedIn&apos;s archive, vCards, address books and spreadsheets of people, mailboxes and calendars.</source>
        <translation>NetGrow liest das Archiv von LinkedIn, vCards, Adressbücher und Tabellen mit Personen, Postfächer und Kalender.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remember whom I leave out</source>
        <translation>Merken, wen ich weglasse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is written before you press the button, and you can undo the import afterwards.</source>
        <translation>Nichts wird geschrieben, bevor Sie den Knopf drücken, und Sie können den Import danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing is written before you press a button, and you can undo it afterwards.</source>
        <translation>Nichts wird geschrieben, bevor Sie einen Knopf drücken, und Sie können es danach rückgängig machen.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>{file}: which date is {example}?</source>
        <translation>{file}: Welches Datum ist {example}?</translation>
    </message>
    <message>
        <source>{file}: which comes first in its dates?</source>
        <translation>{file}: Was steht in Datumsangaben zuerst?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Parts of the import</source>
        <translation>Teile des Imports</translation>
    </message>
    <message>
        <source>Scroll back to this row</source>
        <translation>Zu dieser Zeile zurückblättern</translation>
    </message>
    <message>
        <source>{hint} Rows that may be the same person are answered as one.</source>
        <translation>{hint} Zeilen, die dieselbe Person sein können, werden als eine beantwortet.</translation>
    </message>
    <message>
        <source>{chosen} here, {n} to add in all</source>
        <translation>{chosen} hier, insgesamt {n} hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>In 2 Wochen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>In 3 Monaten</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>2 weeks later</source>
        <translation>2 Wochen später</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Einen Monat später</translation>
    </message>
    <message>
        <source>3 months later</source>
        <translation>3 Monate später</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>Fragen, wie es war</translation>
    </message>
    <message>
        <source>Have a coffee</source>
        <translation>Einen Kaffee trinken</translation>
    </message>
    <message>
        <source>Ask for advice</source>
        <translation>Um Rat bitten</translation>
    </message>
    <message>
        <source>Offer help</source>
        <translation>Hilfe anbieten</translation>
    </message>
    <message>
        <source>Introduce somebody</source>
        <translation>Jemanden vorstellen</translation>
    </message>
    <message>
        <source>Share an article</source>
        <translation>Einen Artikel schicken</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Danke sagen</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Ask {names} for an introduction</source>
        <translation>{names} um eine Vorstellung bitten</translation>
    </message>
    <message>
        <source>Informational interview with {names}</source>
        <translation>Infogespräch mit {names}</translation>
    </message>
    <message>
        <source>Thank {names}</source>
        <translation>{names} danken</translation>
    </message>
    <message>
        <source>Follow up with {names}</source>
        <translation>Bei {names} melden</translation>
    </message>
    <message>
        <source>what you want to talk about</source>
        <translation>worüber Sie sprechen möchten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Wählen Sie einen Tag nach heute.</translation>
    </message>
    <message>
        <source>It is due on {day} only. Choose a day after that.</source>
        <translation>Fällig ist es erst am {day}. Wählen Sie einen Tag danach.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Network summary</source>
        <translation>Netzwerkübersicht</translation>
    </message>
    <message>
        <source>Category lists</source>
        <translation>Listen nach Kategorie</translation>
    </message>
    <message>
        <source>Follow-up week</source>
        <translation>Woche im Kontaktplan</translation>
    </message>
    <message>
        <source>Interview sheets</source>
        <translation>Blätter für Infogespräche</translation>
    </message>
    <message>
        <source>Contact sheet, compact</source>
        <translation>Personenblatt, kurz</translation>
    </message>
    <message>
        <source>How big, how balanced, who is due</source>
        <translation>Wie groß, wie ausgewogen, wer fällig ist</translation>
    </message>
    <message>
        <source>Everybody under their category</source>
        <translation>Alle unter ihrer Kategorie</translation>
    </message>
    <message>
        <source>Who is due when, to tick off</source>
        <translation>Wer wann fällig ist, zum Abhaken</translation>
    </message>
    <message>
        <source>A page to take along to each talk</source>
        <translation>Eine Seite für jedes Gespräch</translation>
    </message>
    <message>
        <source>Two lines for each person</source>
        <translation>Zwei Zeilen pro Person</translation>
    </message>
    <message>
        <source>Contact sheet, detailed</source>
        <translation>Personenblatt, ausführlich</translation>
    </message>
    <message>
        <source>Everything you noted of each person</source>
        <translation>Alles, was Sie zu jeder Person notiert haben</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Telefonliste</translation>
    </message>
    <message>
        <source>Names and numbers from A to Z</source>
        <translation>Namen und Nummern von A bis Z</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Avery sheets, also begun ones</source>
        <translation>Avery-Bögen, auch angefangene</translation>
    </message>
    <message>
        <source>Your jobs and schools, with their people</source>
        <translation>Ihre Stellen und Schulen, mit den Personen</translation>
    </message>
    <message>
        <source>Career map</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Everybody you sorted, around you</source>
        <translation>Alle, die Sie eingeordnet haben, um Sie herum</translation>
    </message>
    <message>
        <source>Network summary {day}</source>
        <translation>Netzwerkübersicht {day}</translation>
    </message>
    <message>
        <source>Follow-ups week of {day}</source>
        <translation>Kontaktplan Woche ab {day}</translation>
    </message>
    <message>
        <source>Interviews from {day}</source>
        <translation>Infogespräche ab {day}</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Infogespräch {day}</translation>
    </message>
    <message>
        <source>Career map {day}</source>
        <translation>Werdegang {day}</translation>
    </message>
    <message>
        <source>Network map {day}</source>
        <translation>Netzwerkkarte {day}</translation>
    </message>
    <message>
        <source>Address labels {day}</source>
        <translation>Adressetiketten {day}</translation>
    </message>
    <message>
        <source>Phone list {day}</source>
        <translation>Telefonliste {day}</translation>
    </message>
    <message>
        <source>Categories {day}</source>
        <translation>Kategorien {day}</translation>
    </message>
    <message>
        <source>Contacts {day}</source>
        <translation>Personen {day}</translation>
    </message>
    <message>
        <source>Contacts in detail {day}</source>
        <translation>Personen ausführlich {day}</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>This week of the calendar</source>
        <translation>Diese Woche im Kontaktplan</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>The week that you look back on</source>
        <translation>Die Woche, auf die Sie zurückblicken</translation>
    </message>
    <message>
        <source>Follow-ups week of {day}</source>
        <translation>Kontaktplan Woche ab {day}</translation>
    </message>
    <message>
        <source>Review week of {day}</source>
        <translation>Wochenrückblick ab {day}</translation>
    </message>
    <message>
        <source>Review quarter from {day}</source>
        <translation>Quartalsrückblick ab {day}</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsrückblick</translation>
    </message>
    <message>
        <source>The quarter that you look back on</source>
        <translation>Das Quartal, auf das Sie zurückblicken</translation>
    </message>
    <message>
        <source>Interview {day}</source>
        <translation>Infogespräch {day}</translation>
    </message>
    <message>
        <source>This interview</source>
        <translation>Dieses Infogespräch</translation>
    </message>
    <message>
        <source>Its page to take along</source>
        <translation>Die Seite zum Mitnehmen</translation>
    </message>
    <message>
        <source>Network summary {day}</source>
        <translation>Netzwerkübersicht {day}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>An {printer} gesendet</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Es wird gedruckt…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Das PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Die Seite wird geschrieben…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Als HTML speichern</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden angelegt…</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>von {pages}</translation>
    </message>
    <message>
        <source>Stopped. Choose something on the left or change an option to go on.</source>
        <translation>Angehalten. Wählen Sie links etwas oder ändern Sie eine Option, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Whole pa&amp;ge</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Printer’s own &amp;settings…</source>
        <translation>&amp;Einstellungen des Druckers…</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Something went wrong inside NetGrow Desktop.</source>
        <translation>In NetGrow Desktop ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>What you saved before is safe. You can go on; if it happens again, restart the program. The details help to mend it. They hold no names and no notes, and nothing was sent anywhere.</source>
        <translation>Was Sie vorher gespeichert haben, ist sicher. Sie können weiterarbeiten; geschieht es wieder, starten Sie das Programm neu. Die Einzelheiten helfen, den Fehler zu beheben. Sie enthalten keine Namen und keine Notizen, und nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>Since {day}. Press to change</source>
        <translation>Seit {day}. Drücken, um zu ändern</translation>
    </message>
    <message>
        <source>{side}: {what}. Press to change</source>
        <translation>{side}: {what}. Drücken, um zu ändern</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Eingelöst: {what}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>I owe</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>They owe</source>
        <translation>Von der Person</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>Von wem die Zusage ist</translation>
    </message>
    <message>
        <source>send the list</source>
        <translation>die Liste schicken</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Add the promise</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Zusage ändern</translation>
    </message>
</context>
<context>
    <name>ProportionsLine</name>
    <message>
        <source>The proportions of your network</source>
        <translation>Die Anteile Ihres Netzwerks</translation>
    </message>
</context>
<context>
    <name>ProportionsPicture</name>
    <message>
        <source>The proportions of your network</source>
        <translation>Die Anteile Ihres Netzwerks</translation>
    </message>
</context>
<context>
    <name>ProportionsTable</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share of everyone</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>The proportions of your network</source>
        <translation>Die Anteile Ihres Netzwerks</translation>
    </message>
</context>
<context>
    <name>QuarterView</name>
    <message>
        <source>Keep this review</source>
        <translation>Diesen Rückblick behalten</translation>
    </message>
    <message>
        <source>With whom you were in touch</source>
        <translation>Mit wem Sie Kontakt hatten</translation>
    </message>
    <message>
        <source>Readings then and now</source>
        <translation>Messwerte damals und jetzt</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>An wen Sie sich wenden wollen</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Places still empty</source>
        <translation>Noch leere Plätze</translation>
    </message>
    <message>
        <source>All of them are on Examine</source>
        <translation>Alle stehen in der Auswertung</translation>
    </message>
    <message>
        <source>Your note on the quarter</source>
        <translation>Ihre Notiz zum Quartal</translation>
    </message>
    <message>
        <source>What do you want to do differently?</source>
        <translation>Was möchten Sie anders machen?</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>A few intentions are enough: choose whom to turn to, and each becomes a follow-up.</source>
        <translation>Ein paar Vorsätze genügen: Wählen Sie, an wen Sie sich wenden wollen, und jeder wird ein geplanter Kontakt.</translation>
    </message>
    <message>
        <source>You could turn to</source>
        <translation>Sie könnten sich wenden an</translation>
    </message>
    <message>
        <source>No place is known to be empty.</source>
        <translation>Es ist kein leerer Platz bekannt.</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Dieser Rückblick</translation>
    </message>
    <message>
        <source>Everybody, each once</source>
        <translation>Alle, jeder einmal</translation>
    </message>
    <message>
        <source>In touch with</source>
        <translation>In Kontakt mit</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Nothing is noted for this quarter. Quiet times are part of it.</source>
        <translation>Für dieses Quartal ist nichts notiert. Ruhige Zeiten gehören dazu.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>There is no snapshot from about the beginning of this quarter to compare with. Keep this review, and the next one says who is new, who faded and which places were filled.</source>
        <translation>Es gibt keine Momentaufnahme vom Anfang dieses Quartals zum Vergleichen. Behalten Sie diesen Rückblick, dann sagt der nächste, wer neu ist, welche Kontakte einschliefen und welche Plätze besetzt wurden.</translation>
    </message>
    <message>
        <source>What has changed since {day}</source>
        <translation>Was sich seit {day} geändert hat</translation>
    </message>
    <message>
        <source>What changed from {day} to {other}</source>
        <translation>Was sich vom {day} bis {other} geändert hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>All {n} are on Examine</source>
        <translation>Alle {n} stehen in der Auswertung</translation>
    </message>
    <message>
        <source>Kept on {day}, with a snapshot.</source>
        <translation>Behalten am {day}, mit einer Momentaufnahme.</translation>
    </message>
    <message>
        <source>Kept on {day}.</source>
        <translation>Behalten am {day}.</translation>
    </message>
    <message>
        <source>Keeping it takes a snapshot of today, with which the next review compares.</source>
        <translation>Beim Behalten wird eine Momentaufnahme von heute gemacht, mit der der nächste Rückblick vergleicht.</translation>
    </message>
    <message>
        <source>Keep it anew</source>
        <translation>Neu behalten</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Type a name, then Enter…</source>
        <translation>Name, dann Eingabe…</translation>
    </message>
    <message>
        <source>Named so far</source>
        <translation>Bisher genannt</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The answer helped most</source>
        <translation>Die Antwort hat am meisten geholfen</translation>
    </message>
    <message>
        <source>Stands first in its theme from now on</source>
        <translation>Steht von jetzt an in ihrem Thema an erster Stelle</translation>
    </message>
    <message>
        <source>Remove my question</source>
        <translation>Meine Frage entfernen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>A question of your own, Enter</source>
        <translation>Eine eigene Frage, Eingabe</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>{question} (helped most)</source>
        <translation>{question} (half am meisten)</translation>
    </message>
    <message>
        <source>{question} (asked {day})</source>
        <translation>{question} (gefragt {day})</translation>
    </message>
</context>
<context>
    <name>QuickLogForm</name>
    <message>
        <source>Quick log</source>
        <translation>Schnell festhalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>coffee with Ana yesterday, asked for advice on pricing</source>
        <translation>Kaffee mit Ana gestern, um Rat zu Preisen gebeten</translation>
    </message>
    <message>
        <source>Name people, how you were in touch, and when. Enter saves.</source>
        <translation>Nennen Sie, mit wem, auf welche Art und wann Sie Kontakt hatten. Eingabe speichert.</translation>
    </message>
    <message>
        <source>Whom were you in touch with?</source>
        <translation>Mit wem hatten Sie Kontakt?</translation>
    </message>
    <message>
        <source>It took place: log it for today</source>
        <translation>Es hat stattgefunden: für heute festhalten</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Kontakt planen</translation>
    </message>
    <message>
        <source>Type first whom you were in touch with.</source>
        <translation>Geben Sie zuerst ein, mit wem Sie Kontakt hatten.</translation>
    </message>
</context>
<context>
    <name>QuietNote</name>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody in these categories has a follow-up.</source>
        <translation>In diesen Kategorien ist mit niemandem ein Kontakt geplant.</translation>
    </message>
    <message>
        <source>Nothing due. A good day to write to somebody just because you thought of them.</source>
        <translation>Nichts fällig. Ein guter Tag, jemandem zu schreiben, einfach weil Sie an ihn gedacht haben.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Cells are</source>
        <translation>Zellen sind</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>NetGrow remembers it for every file with the same columns.</source>
        <translation>NetGrow merkt es sich für jede Datei mit denselben Spalten.</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>How {file} is read</source>
        <translation>Wie {file} gelesen wird</translation>
    </message>
    <message>
        <source>What stands in each column, and where it goes. Names and e-mail addresses matter most.</source>
        <translation>Was in jeder Spalte steht und wohin es kommt. Namen und E-Mail-Adressen sind am wichtigsten.</translation>
    </message>
    <message>
        <source>The first people of the file. Choose another encoding if letters look wrong.</source>
        <translation>Die ersten Personen der Datei. Wählen Sie einen anderen Zeichensatz, wenn Buchstaben falsch aussehen.</translation>
    </message>
    <message>
        <source>as they stand, where it is clear</source>
        <translation>wie sie dastehen, wo es klar ist</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Choose another encoding if letters of names look wrong.</source>
        <translation>Wählen Sie einen anderen Zeichensatz, wenn Buchstaben in Namen falsch aussehen.</translation>
    </message>
    <message>
        <source>More than one column goes to “{place}”. The first one is used; the others are kept under their own names.</source>
        <translation>Mehr als eine Spalte kommt nach „{place}“. Die erste wird verwendet; die anderen bleiben unter ihrem eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>ReadingsPart</name>
    <message>
        <source>Which network is strong, which needs development?</source>
        <translation>Welches Netzwerk ist stark, welches braucht Entwicklung?</translation>
    </message>
    <message>
        <source>Needs development</source>
        <translation>Braucht Entwicklung</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Next step: find a way</source>
        <translation>Nächster Schritt: Weg finden</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Bedarf gedeckt</translation>
    </message>
    <message>
        <source>Does it give you what you need?</source>
        <translation>Gibt es Ihnen, was Sie brauchen?</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Are you in touch?</source>
        <translation>Sind Sie in Kontakt?</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>How far does it go?</source>
        <translation>Wie weit reicht es?</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Doppelung</translation>
    </message>
    <message>
        <source>Do they all know each other?</source>
        <translation>Kennen sich alle untereinander?</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is fully.</source>
        <translation>1 heißt gar nicht, 5 heißt ganz.</translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
</context>
<context>
    <name>ReasonView</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions follow from what you say about yourself (Tools, About me), from titles and departments, and from what you decide: five of a kind are enough.</source>
        <translation>Vorschläge ergeben sich aus dem, was Sie über sich sagen (Extras, Über mich), aus Positionen und Abteilungen und aus Ihren Entscheidungen: Fünf gleiche genügen.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Looking at everybody who is undecided…</source>
        <translation>Alle, die noch offen sind, werden durchgesehen…</translation>
    </message>
    <message>
        <source>Nobody is ticked yet: look who it fits, and tick them.</source>
        <translation>Noch ist niemand angehakt: Sehen Sie nach, zu wem es passt, und haken Sie diese Personen an.</translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Niemand ist angehakt</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Niemanden anhaken</translation>
    </message>
    <message>
        <source>Tick everybody</source>
        <translation>Alle anhaken</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
</context>
<context>
    <name>RecallPage</name>
    <message>
        <source>Career map</source>
        <translation>Werdegang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave when you like: you come back to this question.</source>
        <translation>Gehen Sie, wann Sie möchten: Sie kommen zu dieser Frage zurück.</translation>
    </message>
    <message>
        <source>Your jobs and schools, and who was there</source>
        <translation>Ihre Stellen und Schulen, und wer dort war</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Wie weit Sie sind</translation>
    </message>
    <message>
        <source>Recall walk</source>
        <translation>Erinnerungsrundgang</translation>
    </message>
    <message>
        <source>The question before (Alt+Left)</source>
        <translation>Die Frage davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The next question (Enter in the empty field, or Alt+Right)</source>
        <translation>Die nächste Frage (Eingabe im leeren Feld oder Alt+Rechts)</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record in full</source>
        <translation>Der vollständige Eintrag</translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Known through</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Führungskraft</translation>
    </message>
    <message>
        <source>Reports to me</source>
        <translation>Berichtet an mich</translation>
    </message>
    <message>
        <source>My own team</source>
        <translation>Mein eigenes Team</translation>
    </message>
    <message>
        <source>Another department</source>
        <translation>Andere Abteilung</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>Senior to me</source>
        <translation>Ranghöher als ich</translation>
    </message>
    <message>
        <source>A peer</source>
        <translation>Gleichrangig</translation>
    </message>
    <message>
        <source>Junior to me</source>
        <translation>Rangniedriger als ich</translation>
    </message>
    <message>
        <source>One of us made the first step</source>
        <translation>Eine Seite hat den ersten Schritt gemacht</translation>
    </message>
    <message>
        <source>Somebody introduced us</source>
        <translation>Jemand hat uns vorgestellt</translation>
    </message>
    <message>
        <source>Through a group or event</source>
        <translation>Über eine Gruppe oder Veranstaltung</translation>
    </message>
    <message>
        <source>You and this person</source>
        <translation>Sie und diese Person</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Ist wichtig</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Was ihr wichtig ist</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich kennenlernten</translation>
    </message>
    <message>
        <source>Where, and through what</source>
        <translation>Wo, und wodurch</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Who introduced you</source>
        <translation>Wer Sie vorgestellt hat</translation>
    </message>
    <message>
        <source>By yourselves, or through others?</source>
        <translation>Von selbst oder durch andere?</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Inside or outside?</source>
        <translation>Innerhalb oder außerhalb?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Beside you?</source>
        <translation>Auf welcher Ebene?</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>What line of work they are in</source>
        <translation>In welcher Branche sie arbeitet</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Diese Person zeigen</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>It stays in the tray and says who is due. Quit, in its menu there, ends it.</source>
        <translation>Es bleibt im Infobereich und sagt, wer fällig ist. „Beenden“ in seinem Menü dort beendet es.</translation>
    </message>
    <message>
        <source>NetGrow is still here</source>
        <translation>NetGrow ist noch da</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Say in the window who is due today</source>
        <translation>Im Fenster sagen, wer heute fällig ist</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal pro Woche</translation>
    </message>
    <message>
        <source>How often to notify me</source>
        <translation>Wie oft Sie benachrichtigt werden</translation>
    </message>
    <message>
        <source>From which time of the day on</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>Closing the window keeps NetGrow in the tray</source>
        <translation>Beim Schließen des Fensters bleibt NetGrow im Infobereich</translation>
    </message>
    <message>
        <source>Start when I log in, without opening the window</source>
        <translation>Beim Anmelden starten, ohne das Fenster zu öffnen</translation>
    </message>
    <message>
        <source>Notify me while the window is not in front</source>
        <translation>Benachrichtigen, wenn das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Show imported</source>
        <translation>Importierte zeigen</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Doppelte finden…</translation>
    </message>
    <message>
        <source>Some may have been in your network already</source>
        <translation>Einige waren vielleicht schon in Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Skipped rows…</source>
        <translation>Ausgelassene Zeilen…</translation>
    </message>
    <message>
        <source>What was not taken in, and why</source>
        <translation>Was nicht übernommen wurde, und warum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look at them now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing of what it added or changed is in your network any more.</source>
        <translation>Nichts, was er hinzugefügt oder geändert hat, ist noch in Ihrem Netzwerk.</translation>
    </message>
</context>
<context>
    <name>RhythmDialog</name>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How often to be in touch</source>
        <translation>Wie oft Sie Kontakt möchten</translation>
    </message>
    <message>
        <source>What you say of a person comes first, then the most frequent of their tags and categories.</source>
        <translation>Zuerst gilt, was Sie bei einer Person angeben, dann das Häufigste ihrer Schlagwörter und Kategorien.</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation>Kategorien und Schlagwörter</translation>
    </message>
    <message>
        <source>A tag…</source>
        <translation>Ein Schlagwort…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Who is paused</source>
        <translation>Wer pausiert</translation>
    </message>
    <message>
        <source>Nobody. Right-click somebody in the calendar to pause them, or press Z to snooze them.</source>
        <translation>Niemand. Klicken Sie im Kalender mit der rechten Taste auf jemanden, um zu pausieren, oder drücken Sie Z, um zurückzustellen.</translation>
    </message>
    <message>
        <source>How many a week</source>
        <translation>Wie viele pro Woche</translation>
    </message>
    <message>
        <source>What you can keep up with. A pile is spread out by it, never by itself.</source>
        <translation>Was Sie schaffen können. Danach wird ein Stapel verteilt, nie von selbst.</translation>
    </message>
    <message>
        <source>Birthdays and work anniversaries</source>
        <translation>Geburtstage und Dienstjubiläen</translation>
    </message>
    <message>
        <source>Key people, and whoever has a rhythm</source>
        <translation>Schlüsselpersonen und alle mit einem Rhythmus</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>How fast contact fades</source>
        <translation>Wie schnell Kontakt verblasst</translation>
    </message>
    <message>
        <source>Where people are put in order of contact, one contact counts half after so many days.</source>
        <translation>Wo Personen nach ihrem Kontakt geordnet werden, zählt ein Kontakt nach so vielen Tagen nur noch halb.</translation>
    </message>
    <message>
        <source>Days after which contact counts half</source>
        <translation>Tage, nach denen ein Kontakt halb zählt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>No regular reminders</source>
        <translation>Keine regelmäßigen Erinnerungen</translation>
    </message>
    <message>
        <source>{name}: {often}</source>
        <translation>{name}: {often}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>until you resume it</source>
        <translation>bis Sie es fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume the reminders for {name}</source>
        <translation>Die Erinnerungen an {name} fortsetzen</translation>
    </message>
</context>
<context>
    <name>RoleCell</name>
    <message>
        <source>Find a way</source>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Jemanden nennen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Name somebody…</source>
        <translation>Jemanden nennen…</translation>
    </message>
    <message>
        <source>The arrow keys go to the other places.</source>
        <translation>Die Pfeiltasten führen zu den anderen Plätzen.</translation>
    </message>
    <message>
        <source>{act}: {place}, {names}</source>
        <translation>{act}: {place}, {names}</translation>
    </message>
</context>
<context>
    <name>RoleToggle</name>
    <message>
        <source>{role}, a role in {category}</source>
        <translation>{role}, eine Rolle ({category})</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Who is missing?</source>
        <translation>Wer fehlt?</translation>
    </message>
    <message>
        <source>Places of your own</source>
        <translation>Eigene Plätze</translation>
    </message>
    <message>
        <source>Levels and career stages without anybody</source>
        <translation>Ebenen und Laufbahnphasen ohne jemanden</translation>
    </message>
    <message>
        <source>Add a place…</source>
        <translation>Platz hinzufügen…</translation>
    </message>
    <message>
        <source>Somebody you need who fits no role above, such as someone in Finance.</source>
        <translation>Jemand, den Sie brauchen und der zu keiner Rolle oben passt, etwa jemand aus dem Finanzwesen.</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Your own organisation is not noted yet, so nobody can be told inside from outside by where they work. Only those of whom you said it yourself stand on a side.</source>
        <translation>Ihre eigene Organisation ist noch nicht notiert, daher lässt sich niemand nach dem Arbeitsort innen oder außen zuordnen. Nur bei wem Sie es selbst gesagt haben, steht auf einer Seite.</translation>
    </message>
    <message>
        <source>Inside your organisation</source>
        <translation>Innerhalb Ihrer Organisation</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Open the career map</source>
        <translation>Werdegang öffnen</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Show each of these stages in a line of its own</source>
        <translation>Jede dieser Stationen in einer eigenen Zeile zeigen</translation>
    </message>
    <message>
        <source>Find a way</source>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>Of these it is not known whether they work inside or outside: {names}.</source>
        <translation>Von diesen ist nicht bekannt, ob sie innerhalb oder außerhalb arbeiten: {names}.</translation>
    </message>
    <message>
        <source>Name somebody…</source>
        <translation>Jemanden nennen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>RolesRow</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search people…</source>
        <translation>Personen suchen…</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche löschen (Esc)</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Change a place</source>
        <translation>Platz ändern</translation>
    </message>
    <message>
        <source>A place of your own</source>
        <translation>Ein eigener Platz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>such as “Someone in Finance”</source>
        <translation>etwa „Jemand aus dem Finanzwesen“</translation>
    </message>
    <message>
        <source>Whom do you need?</source>
        <translation>Wen brauchen Sie?</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Inside or outside</source>
        <translation>Innerhalb oder außerhalb</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Inside or outside your organisation</source>
        <translation>Innerhalb oder außerhalb Ihrer Organisation</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (freiwillig)</translation>
    </message>
    <message>
        <source>Department or function (optional)</source>
        <translation>Abteilung oder Funktion (freiwillig)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The language changes at the next start: an import is open, or something is being saved.</source>
        <translation>Die Sprache wechselt beim nächsten Start: Ein Import ist noch offen, oder es wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Your settings are as they were at first.</source>
        <translation>Ihre Einstellungen sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance, language, dates, reminders and starting at login; your network stays as it is</source>
        <translation>Darstellung, Sprache, Datum, Erinnerungen und Start beim Anmelden; Ihr Netzwerk bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Your name and addresses, so that you are not counted among your own contacts.</source>
        <translation>Ihr Name und Ihre Adressen, damit Sie nicht zu Ihren eigenen Personen gezählt werden.</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Kontaktplan</translation>
    </message>
    <message>
        <source>How often to be in touch with a category or tag, how many a week, whose birthdays count.</source>
        <translation>Wie oft Sie mit einer Kategorie oder einem Schlagwort Kontakt möchten, wie viele pro Woche, wessen Geburtstage zählen.</translation>
    </message>
    <message>
        <source>Rhythm…</source>
        <translation>Rhythmus…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Erinnerungen…</translation>
    </message>
    <message>
        <source>When to tell you who is due, whether to stay in the tray, starting at login.</source>
        <translation>Wann gesagt wird, wer fällig ist, ob das Programm im Infobereich bleibt, Start beim Anmelden.</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Calendar programs can subscribe to a file that is kept up to date, such as in a synced folder.</source>
        <translation>Kalenderprogramme können eine Datei abonnieren, die aktuell gehalten wird, etwa in einem synchronisierten Ordner.</translation>
    </message>
    <message>
        <source>Kept up to date for calendar programs: {path}</source>
        <translation>Wird für Kalenderprogramme aktuell gehalten: {path}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Your network is one file: {path}</source>
        <translation>Ihr Netzwerk ist eine Datei: {path}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>All backups…</source>
        <translation>Alle Sicherungen…</translation>
    </message>
    <message>
        <source>No backups yet. One is made by itself before each import.</source>
        <translation>Noch keine Sicherungen. Vor jedem Import wird von selbst gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {backup}</source>
        <translation>Die Sicherung {backup} wiederherstellen</translation>
    </message>
    <message>
        <source>Puts this backup in the place of your network, which is kept as a backup itself</source>
        <translation>Setzt diese Sicherung an die Stelle Ihres Netzwerks, das selbst als Sicherung erhalten bleibt</translation>
    </message>
</context>
<context>
    <name>SeveralView</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Mit ihnen allen</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Kontakt planen…</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <source>How often…</source>
        <translation>Wie oft…</translation>
    </message>
    <message>
        <source>How they stand to you…</source>
        <translation>Wie Sie zueinander stehen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare both and make one person of them</source>
        <translation>Beide vergleichen und eine Person daraus machen</translation>
    </message>
    <message>
        <source>{names} and {people} more</source>
        <translation>{names} und {people} mehr</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SkippedRows</name>
    <message>
        <source>Skipped rows</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SnapshotsPart</name>
    <message>
        <source>What has changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>Freeze as of today</source>
        <translation>Momentaufnahme machen</translation>
    </message>
    <message>
        <source>Remove this snapshot</source>
        <translation>Diese Momentaufnahme entfernen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Readings over time</source>
        <translation>Messwerte im Verlauf</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Removes the snapshot that is chosen first; Undo brings it back</source>
        <translation>Entfernt die zuerst gewählte Momentaufnahme; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
        <source>Freeze how your network stands today, and see in a quarter who is new and which gaps closed.</source>
        <translation>Halten Sie fest, wie Ihr Netzwerk heute steht, und sehen Sie in einem Quartal, wer neu ist und welche Lücken sich geschlossen haben.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Choose two different days.</source>
        <translation>Wählen Sie zwei verschiedene Tage.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
</context>
<context>
    <name>SortingCardView</name>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation>Was über diese Person bekannt ist</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>Ist wichtig</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Wie Sie sich kennenlernten</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>None both ways yet</source>
        <translation>Noch keiner in beide Richtungen</translation>
    </message>
    <message>
        <source>None noted yet</source>
        <translation>Noch keiner notiert</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>{sources}, connected {day}</source>
        <translation>{sources}, vernetzt {day}</translation>
    </message>
</context>
<context>
    <name>SortingDesk</name>
    <message>
        <source>Key person</source>
        <translation>Schlüsselperson</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Whoever is still undecided waits for the next time.</source>
        <translation>Wer noch offen ist, wartet bis zum nächsten Mal.</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>Personen einordnen</translation>
    </message>
    <message>
        <source>A key files the person and goes on; Shift+key stays, for more than one. Ctrl+Z takes the last back.</source>
        <translation>Eine Taste ordnet die Person ein und geht weiter; Umschalt+Taste bleibt, für mehrere Kategorien. Strg+Z nimmt die letzte Antwort zurück.</translation>
    </message>
    <message>
        <source>Not a key person</source>
        <translation>Keine Schlüsselperson</translation>
    </message>
    <message>
        <source>{name} is {category}</source>
        <translation>{name} ist {category}</translation>
    </message>
    <message>
        <source>{name} is not {category} any more</source>
        <translation>{name} ist nicht mehr {category}</translation>
    </message>
</context>
<context>
    <name>SortingPage</name>
    <message>
        <source>Breakdown</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Everybody is sorted.</source>
        <translation>Alle sind eingeordnet.</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Zurück zur Tafel</translation>
    </message>
    <message>
        <source>Look at the last one again</source>
        <translation>Die letzte noch einmal ansehen</translation>
    </message>
    <message>
        <source>Sort people</source>
        <translation>Personen einordnen</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Wie weit Sie sind</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>One person after the other</source>
        <translation>Eine Person nach der anderen</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>Everybody of one suggestion at once (G)</source>
        <translation>Alle mit demselben Vorschlag auf einmal (G)</translation>
    </message>
    <message>
        <source>Nobody is undecided.</source>
        <translation>Niemand ist noch offen.</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source>Spread out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Nobody is forgotten: regular reminders are put off so that no day holds too much, the longest overdue first. What you planned, birthdays and anniversaries stay on their days.</source>
        <translation>Niemand wird vergessen: Regelmäßige Erinnerungen werden so verschoben, dass kein Tag zu voll wird, die am längsten überfälligen zuerst. Was Sie selbst geplant haben, Geburtstage und Jahrestage bleiben an ihrem Tag.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation>Kommt auf</translation>
    </message>
    <message>
        <source>What moves where</source>
        <translation>Was wohin verschoben wird</translation>
    </message>
    <message>
        <source>Nothing has to move: every regular reminder is on a day with room.</source>
        <translation>Nichts muss verschoben werden: Jede regelmäßige Erinnerung liegt an einem Tag mit Platz.</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>2019, or Mar 2019</source>
        <translation>2019 oder März 2019</translation>
    </message>
    <message>
        <source>To (empty: until today)</source>
        <translation>Bis (leer: bis heute)</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation>Ort (freiwillig)</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>School or university</source>
        <translation>Schule oder Hochschule</translation>
    </message>
    <message>
        <source>Degree or subject</source>
        <translation>Abschluss oder Fach</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read. Type 2019, or Mar 2019.</source>
        <translation>„{text}“ ist kein lesbares Datum. Schreiben Sie 2019 oder März 2019.</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Stages of your career, newest first</source>
        <translation>Stationen Ihres Werdegangs, neueste zuerst</translation>
    </message>
    <message>
        <source>Edit…	F2</source>
        <translation>Bearbeiten…	F2</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>Add a stage…	A</source>
        <translation>Station hinzufügen…	A</translation>
    </message>
</context>
<context>
    <name>StagePeopleView</name>
    <message>
        <source>People of this stage</source>
        <translation>Personen dieser Station</translation>
    </message>
</context>
<context>
    <name>StageView</name>
    <message>
        <source>Change this stage (F2)</source>
        <translation>Diese Station ändern (F2)</translation>
    </message>
    <message>
        <source>Remove this stage (Del)</source>
        <translation>Diese Station entfernen (Entf)</translation>
    </message>
    <message>
        <source>Type a name: Enter finds or adds the person…</source>
        <translation>Name eingeben: Eingabe findet die Person oder fügt sie hinzu…</translation>
    </message>
    <message>
        <source>Somebody who was there</source>
        <translation>Jemand, der dort war</translation>
    </message>
    <message>
        <source>Nobody is placed here yet. Think back for a minute: one name brings the next. Whoever you type is found in your network, or added to it.</source>
        <translation>Hier ist noch niemand. Denken Sie einen Moment zurück: Ein Name bringt den nächsten. Wen Sie eintippen, der wird in Ihrem Netzwerk gefunden oder hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>How they &amp;stand to you</source>
        <translation>Wie Sie zue&amp;inander stehen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>What line of work they are in</source>
        <translation>In welcher Branche sie arbeitet</translation>
    </message>
    <message>
        <source>Type an industry first.</source>
        <translation>Geben Sie zuerst eine Branche ein.</translation>
    </message>
    <message>
        <source>1, distant</source>
        <translation>1, fern</translation>
    </message>
    <message>
        <source>{most}, close</source>
        <translation>{most}, nah</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>&amp;Arbeitet</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Closeness</source>
        <translation>&amp;Nähe</translation>
    </message>
    <message>
        <source>Known &amp;through</source>
        <translation>Bekannt &amp;durch</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>Type one…</source>
        <translation>Eingeben…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SuggestionDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>named already</source>
        <translation>schon genannt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>SuggestionFrame</name>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggested: {category}. {reason}. Key {key} takes it.</source>
        <translation>Vorschlag: {category}. {reason}. Taste {key} nimmt ihn an.</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Type a tag</source>
        <translation>Schlagwort eingeben</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags that fit</source>
        <translation>Passende Schlagwörter</translation>
    </message>
    <message>
        <source>New tag “{tag}”</source>
        <translation>Neues Schlagwort „{tag}“</translation>
    </message>
</context>
<context>
    <name>TagsRow</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Text to begin with</source>
        <translation>Text für den Anfang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>such as “Book club”</source>
        <translation>etwa „Lesekreis“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Filled in for each person: {fields}</source>
        <translation>Wird für jede Person ausgefüllt: {fields}</translation>
    </message>
    <message>
        <source>Make it a text of your own</source>
        <translation>Einen eigenen Text daraus machen</translation>
    </message>
    <message>
        <source>A text of your own</source>
        <translation>Ein eigener Text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>Zurück zum mitgelieferten Text</translation>
    </message>
</context>
<context>
    <name>TickedPeople</name>
    <message>
        <source>People of this reason; Space ticks, Enter accepts</source>
        <translation>Personen mit diesem Grund; Leertaste hakt an, Eingabe übernimmt</translation>
    </message>
</context>
<context>
    <name>TieBoard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Arrows: from pair to pair · Y: yes · N: no · U or Delete: take the answer back · Space or a click: change between yes and no</source>
        <translation>Pfeiltasten: von Paar zu Paar · Y: ja · N: nein · U oder Entf: Antwort zurücknehmen · Leertaste oder Klick: zwischen ja und nein wechseln</translation>
    </message>
</context>
<context>
    <name>TieGrid</name>
    <message>
        <source>Who knows whom</source>
        <translation>Wer wen kennt</translation>
    </message>
    <message>
        <source>Arrows go from pair to pair; Y says yes, N no, U or Delete takes the answer back.</source>
        <translation>Pfeiltasten gehen von Paar zu Paar; Y sagt ja, N nein, U oder Entf nimmt die Antwort zurück.</translation>
    </message>
</context>
<context>
    <name>TiesFile</name>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>Lines to look at in {file}</source>
        <translation>Zeilen in {file}, die Sie ansehen sollten</translation>
    </message>
</context>
<context>
    <name>TiesPart</name>
    <message>
        <source>Who knows whom?</source>
        <translation>Wer kennt wen?</translation>
    </message>
    <message>
        <source>One pair at a time</source>
        <translation>Ein Paar nach dem anderen</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Alle Paare</translation>
    </message>
    <message>
        <source>How many pairs are answered</source>
        <translation>Wie viele Paare beantwortet sind</translation>
    </message>
    <message>
        <source>A file from LinkedIn knows only your own ties, not those among the people you know. Tell what you know: what you leave open stays unknown, and is never taken for no.</source>
        <translation>Eine Datei von LinkedIn kennt nur Ihre eigenen Verbindungen, nicht die zwischen den Menschen, die Sie kennen. Sagen Sie, was Sie wissen: Was Sie offen lassen, bleibt unbekannt und gilt nie als Nein.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Contact only</source>
        <translation>Nur Kontakt</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Was Sie notiert haben</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <source>Show what was earlier</source>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Noch kein Kontakt notiert.</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Gezeigt: {what}</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Correct or remove</source>
        <translation>Berichtigen oder entfernen</translation>
    </message>
    <message>
        <source>{kind} · {how_far}</source>
        <translation>{kind} · {how_far}</translation>
    </message>
    <message>
        <source>Planned: {reason}</source>
        <translation>Geplant: {reason}</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Herkunft: {source}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Given and asked</source>
        <translation>Gegeben und erbeten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>ToastArea</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>TookPlaceForm</name>
    <message>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>{one} and {other} know each other through you</source>
        <translation>{one} und {other} kennen sich durch Sie</translation>
    </message>
    <message>
        <source>{one} led you to {other}</source>
        <translation>{one} hat Sie zu {other} geführt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Remind me to ask how it went</source>
        <translation>Erinnere mich zu fragen, wie es war</translation>
    </message>
    <message>
        <source>When to ask how it went</source>
        <translation>Wann Sie fragen wollen, wie es war</translation>
    </message>
    <message>
        <source>Type a day first, such as “today” or “fri”.</source>
        <translation>Geben Sie zuerst einen Tag ein, etwa „heute“ oder „fr“.</translation>
    </message>
</context>
<context>
    <name>ToolLine</name>
    <message>
        <source>Find people (Ctrl+F)</source>
        <translation>Personen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Quick log: note whom you were in touch with (Ctrl+L)</source>
        <translation>Schnell festhalten, mit wem Sie Kontakt hatten (Strg+L)</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Schnell festhalten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>Person hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Kontaktplan</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open NetGrow</source>
        <translation>NetGrow öffnen</translation>
    </message>
    <message>
        <source>Who is due</source>
        <translation>Wer fällig ist</translation>
    </message>
    <message>
        <source>Quick log…</source>
        <translation>Schnell festhalten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>So öffnen, wie es ist</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Open another network…</source>
        <translation>Anderes Netzwerk öffnen…</translation>
    </message>
    <message>
        <source>New network…</source>
        <translation>Neues Netzwerk…</translation>
    </message>
    <message>
        <source>This network could not be opened</source>
        <translation>Dieses Netzwerk konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Waiting for the drive</source>
        <translation>Warten auf das Laufwerk</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>Names, how you were in touch, when, and what about; several people at once.</source>
        <translation>Namen, die Art des Kontakts, wann und worum es ging; auch mehrere Personen auf einmal.</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Mit wem?</translation>
    </message>
    <message>
        <source>{what} (as you say nothing else)</source>
        <translation>{what} (da Sie nichts anderes sagen)</translation>
    </message>
    <message>
        <source>“{day}” is still to come</source>
        <translation>„{day}“ kommt erst noch</translation>
    </message>
    <message>
        <source>Which day is “{day}”?</source>
        <translation>Welcher Tag ist „{day}“?</translation>
    </message>
    <message>
        <source>A follow-up to plan: this day is still to come</source>
        <translation>Ein geplanter Kontakt: Dieser Tag kommt erst noch</translation>
    </message>
    <message>
        <source>Which {name}? Click, or press Alt and the number.</source>
        <translation>Welche Person ist {name}? Klicken Sie, oder drücken Sie Alt und die Nummer.</translation>
    </message>
    <message>
        <source>{name} is not in your network yet.</source>
        <translation>{name} ist noch nicht in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ValueKind</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>That does not look like an e-mail address.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Das sieht nicht wie eine Telefonnummer aus.</translation>
    </message>
    <message>
        <source>That does not look like a web address.</source>
        <translation>Das sieht nicht wie eine Webadresse aus.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Copy or remove</source>
        <translation>Kopieren oder entfernen</translation>
    </message>
    <message>
        <source>Label, copy or remove</source>
        <translation>Bezeichnen, kopieren oder entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put first</source>
        <translation>An erste Stelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Other label…</source>
        <translation>Andere Bezeichnung…</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Bezeichnung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie es heißen soll</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Note a contact…</source>
        <translation>Kontakt notieren…</translation>
    </message>
    <message>
        <source>Spread out…</source>
        <translation>Verteilen…</translation>
    </message>
    <message>
        <source>Your note on the week</source>
        <translation>Ihre Notiz zur Woche</translation>
    </message>
    <message>
        <source>What was good? What do you take along?</source>
        <translation>Was war gut? Was nehmen Sie mit?</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>Quartalsrückblick</translation>
    </message>
    <message>
        <source>Who is next</source>
        <translation>Wer als Nächstes kommt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Nothing is noted for this week yet. Some weeks are quiet, and people are still there.</source>
        <translation>Für diese Woche ist noch nichts notiert. Manche Wochen sind ruhig, und die Menschen sind trotzdem da.</translation>
    </message>
    <message>
        <source>Nothing is noted for this week.</source>
        <translation>Für diese Woche ist nichts notiert.</translation>
    </message>
    <message>
        <source>Nobody is due next week. A good time to write to somebody just because you thought of them.</source>
        <translation>Nächste Woche ist niemand fällig. Eine gute Zeit, jemandem zu schreiben, einfach weil Sie an ihn gedacht haben.</translation>
    </message>
    <message>
        <source>A quarter has gone by since your last review ({day}).</source>
        <translation>Seit Ihrem letzten Rückblick ({day}) ist ein Quartal vergangen.</translation>
    </message>
    <message>
        <source>A quarter turns: see how your network has changed, and what you want to do next.</source>
        <translation>Ein Quartal geht zu Ende: Sehen Sie, wie sich Ihr Netzwerk verändert hat und was Sie als Nächstes tun möchten.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>You are looking at the sample network. Everybody in it is invented.</source>
        <translation>Sie sehen das Beispielnetzwerk. Alle Personen darin sind erfunden.</translation>
    </message>
    <message>
        <source>Remove the sample and start my own</source>
        <translation>Beispiel entfernen und mein eigenes beginnen</translation>
    </message>
    <message>
        <source>The disk of this network is full, so it can only be read. Free some space to change it.</source>
        <translation>Der Datenträger dieses Netzwerks ist voll, daher kann es nur gelesen werden. Schaffen Sie Platz, um es zu ändern.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>This file can only be read here. Copy it to a folder that you may write to, to change it.</source>
        <translation>Diese Datei kann hier nur gelesen werden. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Import again…</source>
        <translation>Noch einmal importieren…</translation>
    </message>
    <message>
        <source>{program} keeps the folder of this network in sync. Have the network open on one computer at a time, and wait until {program} is done before you open it on another one: else one of two versions is lost.</source>
        <translation>{program} hält den Ordner dieses Netzwerks synchron. Öffnen Sie das Netzwerk nur auf einem Rechner zur selben Zeit, und warten Sie, bis {program} fertig ist, bevor Sie es auf einem anderen öffnen: Sonst geht eine von zwei Fassungen verloren.</translation>
    </message>
    <message>
        <source>This network lies on a network drive. Saving takes longer there, and while it is open here nobody else can change it. If the drive is cut off, what you saved before is safe.</source>
        <translation>Dieses Netzwerk liegt auf einem Netzlaufwerk. Dort dauert das Speichern länger, und solange es hier geöffnet ist, kann es niemand sonst ändern. Fällt das Laufwerk aus, ist sicher, was Sie vorher gespeichert haben.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>This network file is damaged, so nothing more is written to it. Put back the newest backup, or export what can still be read.</source>
        <translation>Diese Netzwerkdatei ist beschädigt, daher wird nichts mehr hineingeschrieben. Stellen Sie die neueste Sicherung wieder her, oder exportieren Sie, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>This network file is damaged, so nothing more is written to it, and there is no backup of it. Export what can still be read, and import that into a new network.</source>
        <translation>Diese Netzwerkdatei ist beschädigt, deshalb wird nichts mehr in sie geschrieben, und es gibt keine Sicherung von ihr. Exportieren Sie, was sich noch lesen lässt, und importieren Sie es in ein neues Netzwerk.</translation>
    </message>
    <message>
        <source>Say who you are: your own entries are then kept apart, and your name stands on what you print.</source>
        <translation>Sagen Sie, wer Sie sind: Dann werden Ihre eigenen Einträge getrennt gehalten, und Ihr Name steht auf dem, was Sie drucken.</translation>
    </message>
    <message>
        <source>About me…</source>
        <translation>Über mich…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>WentForm</name>
    <message>
        <source>How did it go?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove this introduction</source>
        <translation>Diese Vorstellung entfernen</translation>
    </message>
</context>
<context>
    <name>WrittenNotice</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>{done}, in the folder {folder}</source>
        <translation>{done}, im Ordner {folder}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>In touch on this day</source>
        <translation>An diesem Tag in Kontakt</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>no contact noted</source>
        <translation>kein Kontakt notiert</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}: {name}</translation>
    </message>
</context>
</TS>
