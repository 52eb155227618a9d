"""What files are, what is wrong with them, and what an import makes of them."""

from __future__ import annotations

FILES_WORDING: dict[str, str | tuple[str, str]] = {
    # Importing
    "import.no_reason": "",
    "import.cut_off": (
        "The import of {file} was cut off. Nothing of it is in your network: import it again.",
        "The import of {file} and others was cut off. Nothing of it is in your network: import them again.",
    ),
    "import.cut_off_pasted": (
        "The import of what you pasted was cut off. Nothing of it is in your network: paste it again."
    ),
    "import.no_records": "The file has a header but no rows: there is nobody in it.",
    "import.unclear_dates": (
        "Whether the day or the month stands first in the dates of this file cannot be told: {example} was read as "
        "{read_as}. If that is wrong, undo the import in the window and import the file again with {option}."
    ),
    "import.unclear_letters": (
        "Letters were read as Western European (cp1252), which the few there are do not settle. If names look wrong, "
        "undo the import in the window and import the file again with --encoding {encoding}."
    ),
    "import.unclear_letters_shown": "If letters of names look wrong, choose another encoding under “How it is read…”.",
    "import.nothing_new": "Everybody in this file is in the network already, with nothing new.",
    "import.all_left_out": "Brings nothing new but what you left out.",
    "import.nobody": "No row of this file is a person: see the reasons.",
    "import.repeats": "Stands in the files more than once; what only this row says is kept.",
    "import.same_profile": "Has the same LinkedIn profile.",
    "import.told_same": "You said that this is the same person.",
    "import.other_name": "but the names differ",
    "import.same_email": "Has the same e-mail address and a matching name.",
    "import.same_number": "Came from this network: the same number and name.",
    "import.no_room": "{folder} has no room for what is being read ({cause}). Free some space and try again.",
    "import.unreadable": (
        "The drive reported an error while files were compared with {path}, so nothing was imported ({cause}). "
        "Check the drive and try again."
    ),
    "import.same_record": "Came with exactly this record before.",
    "import.stranger": (
        "Wrote or was written to, but never both: not taken for a contact. Tick it if you know this person."
    ),
    "import.stranger_left_out": "Known from mail or meetings only, which you asked to leave out.",
    "import.left_out": "You left this out.",
    "import.left_out_before": "Left out last time.",
    "import.own_record": "You had this added as a person of their own.",
    "import.is_owner": "This is you ({address}), so it is none of your contacts.",
    "import.names_nobody": "Nobody can be added from this row.",
    "import.more_alike": "(And {n} more like this.)",
    "import.organizations": (
        "{n} of them is an organisation, added as a contact. With --skip-organizations it stays out.",
        "{n} of them are organisations, added as contacts. With --skip-organizations they stay out.",
    ),
    "import.stages": (
        "Adds {n} job or school to your career map; no people.",
        "Adds {n} jobs and schools to your career map; no people.",
    ),
    "import.contacted": (
        "Adds {n} day on which you were in contact with somebody who is in the network or in the other files.",
        "Adds {n} days on which you were in contact with people who are in the network or in the other files.",
    ),
    "import.carried": (
        "Brings {n} entry that the network does not hold yet, such as a follow-up, a plan or a pair.",
        "Brings {n} entries that the network does not hold yet, such as follow-ups and who knows whom.",
    ),
    "import.about_owner": "Tells about yourself, not about other people; what was missing in About me is filled in.",
    "import.same_connection": "Has the same name and was connected on the same day.",
    "export.failed": "{file} could not be written ({cause}). Choose another place.",
    "export.of_damaged": (
        "{path} is damaged. What could still be read was written: people, or what is known of them, may be missing or "
        "wrong in it. Compare it with a backup."
    ),
    # Where people came from
    "source.linkedin": "LinkedIn",
    "source.google": "Google",
    "source.netgrow": "NetGrow",
    "source.csv": "Tables",
    "source.vcard": "Address books",
    "source.outlook": "Outlook",
    "source.thunderbird": "Thunderbird",
    "source.yahoo": "Yahoo",
    "source.mail": "Mail",
    "source.calendar": "Calendar",
    "source.zip": "Archives",
    # End of the network file
    # Files that people bring (formats)
    "format.linkedin_connections": "LinkedIn connections",
    "format.google_csv": "Google Contacts",
    "format.netgrow_csv": "NetGrow's own table",
    "format.netgrow_json": "Everything from NetGrow (JSON)",
    "json.no_person": "What stands here is no person.",
    "json.cut_off": "The file breaks off or is damaged here: what follows was not read. Export or copy it again.",
    "json.left_imports": (
        "That {n} file was imported is not taken over: it belongs to the other network's history.",
        "That {n} files were imported is not taken over: it belongs to the other network's history.",
    ),
    "json.left_settings": (
        "{n} setting of the other network is not taken over.",
        "{n} settings of the other network are not taken over.",
    ),
    "json.left_rhythms": (
        "{n} rhythm is not between 1 and {most} days: that person came without one.",
        "{n} rhythms are not between 1 and {most} days: those people came without one.",
    ),
    "json.left_rows": (
        "{n} entry beside the people cannot be read, or names nobody.",
        "{n} entries beside the people cannot be read, or name nobody.",
    ),
    "json.left_interactions": (
        "{n} contact has no day, kind or person that can be read.",
        "{n} contacts have no day, kind or person that can be read.",
    ),
    "format.csv": "A table of people",
    "format.outlook_csv": "Outlook ({language})",
    "format.thunderbird_csv": "Thunderbird ({language})",
    "format.vcard": "vCards",
    "format.excel": "Excel workbook",
    "format.ods": "OpenDocument spreadsheet",
    "spreadsheet.too_large": "{file} has more cells than can be read. Delete what is not needed, or save it as CSV.",
    "spreadsheet.damaged": "{file} is damaged, or no spreadsheet after all. Open it and save it again, or as CSV.",
    "spreadsheet.cut_off": (
        "{file} is a spreadsheet that is damaged, or not all of it is there. Copy or download it again."
    ),
    "spreadsheet.locked": "{file} is protected by a password. Open it and save it without one.",
    "spreadsheet.no_people": (
        "{file} has no sheet that is a list of people. Write a header above the columns (Name, E-mail, Phone), or "
        "choose the columns by hand."
    ),
    "format.missing": "{file} is not there. Check the name: it may have been moved or renamed.",
    "format.folder": "{file} is a folder. Choose the files in it instead.",
    "format.no_file": "{file} is not an ordinary file. Save its content as a file and choose that.",
    "format.no_permission": "{file} may not be read by you. Copy it to a folder of your own and try again.",
    "format.unreadable": "{file} could not be read ({cause}). Check the drive and try again.",
    "format.wrong_encoding": "{file} is not written in the encoding that was chosen. Choose another one.",
    "format.no_encoding": "No text encoding is named. Name one, such as cp1250, or leave it to be found out.",
    "format.unknown_encoding": "There is no text encoding called {encoding}. Choose another one.",
    "format.empty": "{file} is empty. Export it again from where it came from.",
    "format.no_people": (
        "{file} does not look like a list of people. It needs a header row and a column with names, e-mail addresses"
        " or phone numbers: choose another file, or name its columns."
    ),
    "format.header_only": "{file} has a header in line {line} but no rows below it. Export it again with its people.",
    "format.no_table": "{file} is text but no table. Choose a list of people, saved as CSV.",
    "format.long_record": (
        "{file} has a record that starts in line {line} and is too long to be a person. Check where it comes from."
    ),
    "format.is_binary": "{file} is not text. Choose a list of people, saved as CSV.",
    "format.is_picture": "{file} is a picture. Choose a list of people, saved as CSV.",
    "format.is_pdf": "{file} is a PDF document. Export the list of people as CSV where it was made.",
    "format.is_open_network": "{file} is the network that is open: there is nothing to import from it.",
    "format.is_database": "{file} is a database. Open a NetGrow network with Open; from other programs export CSV.",
    "format.is_old_office": "{file} is a file of an office program. Open it there and save the list of people as CSV.",
    "format.is_outlook_data": "{file} is Outlook's data file. Export the contacts from Outlook as CSV.",
    "format.is_program": "{file} is a program. Choose a list of people, saved as CSV.",
    "format.is_archive": "{file} is packed. Unpack it and choose the lists of people in it.",
    "format.is_recording": "{file} is a recording. Choose a list of people, saved as CSV.",
    "format.is_document": "{file} is a text document. Save the list of people in it as CSV, then import that.",
    "format.is_xcard": "{file} holds vCards as XML. Export the contacts as vCard (.vcf) or CSV where they come from.",
    "format.is_jcard": "{file} holds vCards as JSON. Export the contacts as vCard (.vcf) or CSV where they come from.",
    "format.is_directory": "{file} is an address book for other programs (LDIF). Export the contacts as CSV.",
    "format.is_markup": "{file} is a web page or XML. Export the list of people as CSV.",
    "format.is_json": "{file} is data for other programs (JSON). Export the list of people as CSV.",
    "format.is_code": "{file} is the source of a program. Choose a list of people, saved as CSV.",
    "format.linkedin_archive": "LinkedIn's archive",
    "format.linkedin_messages": "LinkedIn messages",
    "format.linkedin_invitations": "LinkedIn invitations",
    "format.linkedin_positions": "Your jobs, from LinkedIn",
    "format.linkedin_education": "Your schools, from LinkedIn",
    "format.linkedin_profile": "Your profile, from LinkedIn",
    "format.linkedin_addresses": "Your e-mail addresses, from LinkedIn",
    "format.linkedin_notes": "Your notes on LinkedIn connections",
    "format.linkedin_recommendations": "LinkedIn recommendations",
    "format.linkedin_endorsements": "LinkedIn endorsements",
    "format.linkedin_contacts": "An address book that was uploaded to LinkedIn",
    "format.archive": "A packed folder (zip)",
    "linkedin.other_file": (
        "{file} is {title} of a LinkedIn export, which holds nobody you know. Choose Connections.csv of the same"
        " export, or the whole zip."
    ),
    "linkedin.unknown_layout": "The file is not laid out as LinkedIn's export is, so nothing in it was used.",
    "linkedin.group_conversation": "A conversation of several people, which is no contact of you with one of them.",
    "linkedin.no_correspondent": "An advertisement, or somebody who has left LinkedIn: there is no profile.",
    "linkedin.draft": "A draft that was not sent.",
    "linkedin.spam": "A conversation in the spam folder.",
    "linkedin.whose_messages": (
        "It cannot be told which of the two is you. Enter your name in About me, or import Profile.csv as well."
    ),
    "linkedin.only_a_name": (
        "LinkedIn gives only the name {name}, which a connection has: whether it is the same person cannot be told."
    ),
    "linkedin.several_of_that_name": (
        "LinkedIn gives only the name {name}, which several connections have: which of them it is cannot be told."
    ),
    "linkedin.no_stage": "The row names neither a company or school nor a role.",
    "archive.damaged": "{file} is damaged, or not all of it is there. Download it again.",
    "archive.nobody": "{file} is packed, and none of the files in it can hold people. Choose another one.",
    "archive.too_many_files": (
        "{file} lists more files than can be read. Unpack it and choose the lists of people in it."
    ),
    "archive.locked": "The file is protected by a password. Unpack it and import what is in it.",
    "archive.damaged_file": "The file is damaged inside the archive. Download the archive again.",
    "archive.unusual_packing": "The file is packed in an unusual way. Unpack it and import what is in it.",
    "archive.too_large": "The file is much larger unpacked than it may be. Unpack it if you know where it comes from.",
    "archive.not_looked_at": (
        "{n} more file was not looked at: so many before it hold no people.",
        "{n} more files were not looked at: so many before them hold no people.",
    ),
    "archive.packed_again": "The file is packed once more. Unpack it and import what is in it.",
    "row.no_day": "The row has no day that can be read.",
    "linkedin.hidden_profile": "A hidden profile: LinkedIn gives only the day of the connection.",
    "row.header_again": "The header stands here once more.",
    "row.total": "A line that adds up the others, not a person.",
    "row.nobody": "The row has no name, e-mail address, phone number, link or organization.",
    "row.too_long": "The record is longer than a record of a person can be.",
    "row.unclosed_quote": "A quotation mark opens here and is never closed.",
    "vcard.nobody": "The card has no name, organization, e-mail address, phone number or link.",
    "vcard.too_long": "The card is longer than the card of a person can be.",
    "vcard.cut_off": (
        "The file ends here in the middle of a card: more cards may be missing. Copy or download it again to be sure."
    ),
    "vcard.cut_off_within": (
        "The file ends here in the middle of a card. What it broke off in was left out (“{value}”), and more cards may "
        "be missing. Copy or download it again to be sure."
    ),
    "vcard.group": "The card is a group of people; its name became a tag of those who are in it.",
    "vcard.left_out": (
        "{what} of {name} ({size} kB) was left out: it is damaged, too large or of a kind that cannot be kept. "
        "The rest of the card was read."
    ),
    "vcard.second_photo": (
        "A second, different photo of {name} ({size} kB) was left out: one photo of each person is kept, the first. "
        "The rest of the card was read."
    ),
    "import.add": ("Add {n} person", "Add {n} people"),
    "import.update": ("Update {n} person", "Update {n} people"),
    "import.taken": "{n} of {total} chosen",
    "import.contacted_days": ("{n} day of contact", "{n} days of contact"),
    "import.cadence_days_days": ("every day", "every {n} days"),
    "import.stages_of_yours": ("{n} job or school of yours", "{n} jobs and schools of yours"),
    "import.add_stages": ("Add {n} job or school of yours", "Add {n} jobs and schools of yours"),
    "import.added_stages": ("Added {n} job or school of yours", "Added {n} jobs and schools of yours"),
    "import.add_and_update": "Add {new} and update {updated}",
    "import.added": ("Added {n} person", "Added {n} people"),
    "import.updated": ("Updated {n} person", "Updated {n} people"),
    "import.added_and_updated": "Added {new} and updated {updated}",
    "import.changed_jobs": ("{n} person changed jobs", "{n} people changed jobs"),
    "import.count_organizations": ("{n} of them is an organisation", "{n} of them are organisations"),
    "import.count_contacted": (
        "{n} day of contact was written down",
        "{n} days of contact were written down",
    ),
    "import.count_stages": (
        "{n} job or school was added to your career map",
        "{n} jobs and schools were added to your career map",
    ),
    "import.count_left_out": ("You left {n} person out", "You left {n} people out"),
    "import.count_left_again": ("{n} was left out as last time", "{n} were left out as last time"),
    "import.left_before": ("{n} comes left out, as last time.", "{n} come left out, as last time."),
    "import.count_strangers": (
        "{n} person, known from mail or meetings only, was left out",
        "{n} people, known from mail or meetings only, were left out",
    ),
    "import.count_unchanged": ("{n} was there already, with nothing new", "{n} were there already, with nothing new"),
    "import.count_duplicates": ("{n} row repeats somebody in the files", "{n} rows repeat somebody in the files"),
    "import.count_skipped": ("{n} row was skipped", "{n} rows were skipped"),
    "import.count_rejected": ("{n} row could not be read", "{n} rows could not be read"),
    "rejected.file_name": "{name}, why.csv",
    "rejected.file": "File",
    "rejected.line": "Line",
    "rejected.reason": "Reason",
    "rejected.record": "Record",
    "import.files_read": ("{n} file read", "{n} files read"),
    "import.files_refused": "{n} files could not be used: {files}",
    "import.waits": ("{n} file waits until this import is closed.", "{n} files wait until this import is closed."),
    "import.rejected_saved": ("Saved {n} rejected row as {file}", "Saved {n} rejected rows as {file}"),
    "import.rejected_to_mend": (
        "Saved {n} rejected row as {file} to mend and import again (the reason is in {reasons})",
        "Saved {n} rejected rows as {file} to mend and import again (the reasons are in {reasons})",
    ),
}
