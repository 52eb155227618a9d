"""The catalogue: each message's English sentence. Windows translate these templates, the command line prints them.

A template is a sentence with ``{value}`` places, or a pair (singular, plural) chosen by the value ``n``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from netgrow_desktop.domain.messages import Message

Template = str | tuple[str, str]

WORDING: dict[str, Template] = {
    # Names of journal entries, as they stand after "Undo", and the same as told once it is done
    "journal.add_contact": "adding {name}",
    "done.add_contact": "Added {name}",
    "journal.edit_contact": "editing {name}",
    "done.edit_contact": "Changed {name}",
    "journal.delete_contacts": ("deleting {name}", "deleting {n} people"),
    "done.delete_contacts": ("Deleted {name}", "Deleted {n} people"),
    "journal.add_tag": ("tagging {name} with {tag}", "tagging {n} people with {tag}"),
    "done.add_tag": ("Tagged {name} with {tag}", "Tagged {n} people with {tag}"),
    "journal.remove_tag": ("taking the tag {tag} from {name}", "taking the tag {tag} from {n} people"),
    "done.remove_tag": ("Took the tag {tag} from {name}", "Took the tag {tag} from {n} people"),
    "journal.sort_strategic": ("sorting {name} as strategic", "sorting {n} people as strategic"),
    "done.sort_strategic": ("Sorted {name} as strategic", "Sorted {n} people as strategic"),
    "journal.sort_operational": ("sorting {name} as operational", "sorting {n} people as operational"),
    "done.sort_operational": ("Sorted {name} as operational", "Sorted {n} people as operational"),
    "journal.sort_developmental": ("sorting {name} as developmental", "sorting {n} people as developmental"),
    "done.sort_developmental": ("Sorted {name} as developmental", "Sorted {n} people as developmental"),
    "journal.unsort_strategic": ("taking {name} out of strategic", "taking {n} people out of strategic"),
    "done.unsort_strategic": ("{name} is no longer strategic", "{n} people are no longer strategic"),
    "journal.unsort_operational": ("taking {name} out of operational", "taking {n} people out of operational"),
    "done.unsort_operational": ("{name} is no longer operational", "{n} people are no longer operational"),
    "journal.unsort_developmental": ("taking {name} out of developmental", "taking {n} people out of developmental"),
    "done.unsort_developmental": ("{name} is no longer developmental", "{n} people are no longer developmental"),
    "journal.primary_strategic": ("making {name} first of all strategic", "making {n} people first of all strategic"),
    "done.primary_strategic": ("{name} is first of all strategic", "{n} people are first of all strategic"),
    "journal.primary_operational": (
        "making {name} first of all operational",
        "making {n} people first of all operational",
    ),
    "done.primary_operational": ("{name} is first of all operational", "{n} people are first of all operational"),
    "journal.primary_developmental": (
        "making {name} first of all developmental",
        "making {n} people first of all developmental",
    ),
    "done.primary_developmental": (
        "{name} is first of all developmental",
        "{n} people are first of all developmental",
    ),
    "journal.unsort": ("making {name} undecided", "making {n} people undecided"),
    "done.unsort": ("{name} is undecided again", "{n} people are undecided again"),
    "journal.plan_follow_up": ("planning a follow-up with {name}", "planning follow-ups with {n} people"),
    "done.plan_follow_up": ("Planned a follow-up with {name}", "Planned follow-ups with {n} people"),
    "journal.move_follow_up": "moving the follow-up with {name}",
    "done.move_follow_up": "Moved the follow-up with {name}",
    "journal.complete_follow_up": "the follow-up with {name}",
    "done.complete_follow_up": "Followed up with {name}",
    "journal.skip_follow_up": "skipping {name}",
    "done.skip_follow_up": "Skipped {name} this time",
    "journal.snooze_follow_up": "snoozing {name}",
    "done.snooze_follow_up": "Put off the follow-up with {name}",
    "journal.delete_follow_up": "removing the follow-up with {name}",
    "done.delete_follow_up": "Removed the follow-up with {name}",
    "journal.set_cadence": ("setting how often to be in touch with {name}", "setting how often to be in touch"),
    "done.set_cadence": ("Set how often to be in touch with {name}", "Set how often to be in touch with {n} people"),
    "journal.end_cadence": ("ending the reminders for {name}", "ending the reminders for {n} people"),
    "done.end_cadence": ("No more regular reminders for {name}", "No more regular reminders for {n} people"),
    "journal.log_contact": ("noting contact with {name}", "noting contact with {n} people"),
    "done.log_contact": ("Noted contact with {name}", "Noted contact with {n} people"),
    "journal.edit_interaction": "correcting a noted contact",
    "done.edit_interaction": "Corrected the note",
    "journal.delete_interaction": "removing a noted contact",
    "done.delete_interaction": "Removed the noted contact",
    "journal.about_me": "changing About me",
    "done.about_me": "Saved About me",
    "journal.import": ("importing {n} person", "importing {n} people"),
    "done.import": ("Imported {n} person", "Imported {n} people"),
    # Importing
    "import.no_reason": "",
    "import.no_records": "The file has a header but no rows: there is nobody in it.",
    "import.nothing_new": "Everybody in this file is in the network already, with nothing new.",
    "import.nobody": "No row of this file is a person: see the reasons.",
    "import.repeats": "Stands in the files more than once; what only this row says is kept.",
    "import.same_profile": "Has the same LinkedIn profile.",
    "import.same_email": "Has the same e-mail address and a matching name.",
    "import.same_record": "Came with exactly this record before.",
    "import.same_connection": "Has the same name and was connected on the same day.",
    "export.failed": "{file} could not be written ({cause}). Choose another place.",
    "journal.sample": "filling the sample network",
    "done.sample": "Filled the sample network",
    "summary.files_or_network": "A summary is of a network or of files, not of both. Leave out one of them.",
    # Why somebody is due
    "due.planned": "You planned this.",
    "due.by_cadence": (
        "Last contact {n} day ago ({last}); you want to be in touch every {cadence} days.",
        "Last contact {n} days ago ({last}); you want to be in touch every {cadence} days.",
    ),
    "due.by_daily_cadence": (
        "Last contact {n} day ago ({last}); you want to be in touch every day.",
        "Last contact {n} days ago ({last}); you want to be in touch every day.",
    ),
    "due.contacted_today": (
        "Last contact today; you want to be in touch every day.",
        "Last contact today; you want to be in touch every {n} days.",
    ),
    "due.never_contacted": (
        "No contact noted yet; since {since} you want to be in touch every day.",
        "No contact noted yet; since {since} you want to be in touch every {n} days.",
    ),
    # How far away a day is
    "date.never": "never",
    "date.today": "today",
    "date.yesterday": "yesterday",
    "date.tomorrow": "tomorrow",
    "date.days_ago": ("{n} day ago", "{n} days ago"),
    "date.weeks_ago": ("{n} week ago", "{n} weeks ago"),
    "date.months_ago": ("{n} month ago", "{n} months ago"),
    "date.years_ago": ("{n} year ago", "{n} years ago"),
    "date.in_days": ("in {n} day", "in {n} days"),
    "date.in_weeks": ("in {n} week", "in {n} weeks"),
    "date.in_months": ("in {n} month", "in {n} months"),
    "date.in_years": ("in {n} year", "in {n} years"),
    # How often to be in touch
    "cadence.every_days": ("Every day", "Every {n} days"),
    # The calendar, where room is short
    "calendar.last_contact": ("Last contact {n} day ago", "Last contact {n} days ago"),
    "calendar.last_contact_today": "Last contact today",
    "calendar.no_contact": "No contact noted yet",
    "calendar.every": ("every day", "every {n} days"),
    "calendar.late": ("{n} day late", "{n} days late"),
    "calendar.follow_ups": ("{n} follow-up", "{n} follow-ups"),
    # Settings
    "backups.count": ("{n} backup in “{folder}”:", "{n} backups in “{folder}”:"),
    # Several people at once
    "people.some_of": ("{n} of {all}", "{n} of {all} people"),
    "people.more_tags": ("and {n} more tag", "and {n} more tags"),
    # People and follow-ups
    "people.count": ("{n} person", "{n} people"),
    "contact.gone": "This person is not in the network any more. Undo brings back people who were deleted.",
    "contact.no_name": "A person needs a name. Type one, or leave the old one.",
    "contact.no_tag": "A tag needs at least one letter.",
    "follow_up.gone": "This follow-up is already closed.",
    "follow_up.cadence_out_of_range": "Choose between {shortest} and {longest} days.",
    # The network file
    "network.missing": "{path} is not there. Check the name, or whether the drive is connected.",
    "network.is_a_folder": "{path} is a folder. Choose the network file in it.",
    "network.no_permission": "{path} may not be opened by you. Ask its owner, or copy it to a folder of your own.",
    "network.unreadable": "{path} could not be read ({cause}). Check the drive and try again.",
    "network.empty_file": "{path} is empty, so it is no network. Restore a backup, or make a new network elsewhere.",
    "network.foreign": "{path} is not a NetGrow network. It was left as it is; choose a file ending in .netgrow.",
    "network.newer": "{path} was made by a newer NetGrow. It was left as it is; update the program to open it.",
    "network.older": "{path} was made by an older NetGrow. Open it once in the program to bring it up to date.",
    "network.damaged": "{path} is damaged, so nothing was written to it. Restore the newest backup.",
    "network.disk_full": "{path}: the disk is full, nothing was changed. Free some space and try again.",
    "network.io_error": "{path}: the drive reported an error, so this was not saved ({cause}). Check the drive.",
    "network.read_only": "{path} can only be read here. Copy it to a folder that you may write to.",
    "network.busy": "{path} is in use by another program. Close it there and try again.",
    "network.open_elsewhere": "{path} is open in NetGrow. Close it there, or do this in its window.",
    "network.cannot_open": "{path} could not be opened ({cause}). Check that its folder is there and writable.",
    "network.cannot_create": "{path} could not be made ({cause}). Choose another folder.",
    "network.exists": "{path} is there already. Choose another name, or open it.",
    "network.failed": "{path} could not be used ({cause}). Nothing was changed.",
    "backup.failed": "{path} could not be backed up ({cause}). Free some space, or choose another place for it.",
    "backup.damaged": "The backup {path} is damaged and was not used. Choose an older one.",
    "backup.none": "There is no sound backup of {path}. Choose a backup from another place, or make a new network.",
    # End of the network file
    # Files that people bring (formats)
    "format.linkedin_connections": "LinkedIn connections",
    "format.google_csv": "Google Contacts",
    "format.netgrow_csv": "NetGrow's own table",
    "format.csv": "A table of people",
    "format.missing": "{file} is not there any more. It may have been moved or renamed: choose it again.",
    "format.folder": "{file} is a folder. Choose the files in it instead.",
    "format.no_file": "{file} is not an ordinary file. Save its content as a file and choose that.",
    "format.no_permission": "{file} may not be read by you. Copy it to a folder of your own and try again.",
    "format.unreadable": "{file} could not be read ({cause}). Check the drive and try again.",
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
    "format.is_database": "{file} is a database. Open a NetGrow network with Open; from other programs export CSV.",
    "format.is_old_office": "{file} is a file of an office program. Open it there and save the list of people as CSV.",
    "format.is_outlook_data": "{file} is Outlook's data file. Export the contacts from Outlook as CSV.",
    "format.is_program": "{file} is a program. Choose a list of people, saved as CSV.",
    "format.is_archive": "{file} is packed. Unpack it and choose the lists of people in it.",
    "format.is_recording": "{file} is a recording. Choose a list of people, saved as CSV.",
    "format.is_spreadsheet": "{file} is a spreadsheet. Open it and save it as CSV, then import that.",
    "format.is_document": "{file} is a text document. Save the list of people in it as CSV, then import that.",
    "format.is_vcard": "{file} holds vCards, which cannot be read yet. Export the contacts as CSV for now.",
    "format.is_calendar": "{file} is a calendar, which cannot be read yet. Choose a list of people, saved as CSV.",
    "format.is_mailbox": "{file} is a mailbox, which cannot be read yet. Choose a list of people, saved as CSV.",
    "format.is_directory": "{file} is a directory export (LDIF), which cannot be read. Export the contacts as CSV.",
    "format.is_markup": "{file} is a web page or XML. Export the list of people as CSV.",
    "format.is_json": "{file} is JSON. Export the list of people as CSV.",
    "format.is_code": "{file} is the source of a program. Choose a list of people, saved as CSV.",
    "linkedin.other_file": (
        "{file} is {title} of a LinkedIn export. NetGrow reads Connections.csv of the same export: choose that."
    ),
    "linkedin.is_archive": "{file} is LinkedIn's archive. Unpack it and choose Connections.csv in it.",
    "linkedin.hidden_profile": "A hidden profile: LinkedIn gives only the day of the connection.",
    "row.nobody": "The row has no name, e-mail address, phone number, link or organization.",
    "row.too_long": "The record is longer than a record of a person can be.",
    "row.unclosed_quote": "A quotation mark opens here and is never closed.",
    # End of files that people bring
    # Printed pages
    "print.title": "Network summary",
    "print.made": "Counted by NetGrow Desktop {version} on this computer, {day}",
    "print.page_of": "Page {page} of {pages}",
    "print.continued": "continued",
    "print.empty": "There is nobody in this network yet.",
    "print.empty_next": (
        "Import your LinkedIn connections or an address book, or add the first person by hand. Then this page says how "
        "big your network is, how balanced, who is due and what is missing."
    ),
    "print.how_big": "How big?",
    "print.how_balanced": "How balanced?",
    "print.who_is_due": "Who is due?",
    "print.what_is_missing": "What is missing?",
    "print.people_count": ("{count} person", "{count} people"),
    "print.organizations_count": ("{count} organisation", "{count} organisations"),
    "print.people_from": ("person, from {organizations}", "people, from {organizations}"),
    "print.people_alone": ("person, no organisation known", "people, no organisation known"),
    "print.largest_strategic": ("of the {count} sorted is strategic", "of the {count} sorted are strategic"),
    "print.largest_operational": ("of the {count} sorted is operational", "of the {count} sorted are operational"),
    "print.largest_developmental": (
        "of the {count} sorted is developmental",
        "of the {count} sorted are developmental",
    ),
    "print.none_sorted": "nobody is sorted into a category yet",
    "print.due_first": "Due first",
    "print.still_missing": "Still missing",
    "print.overdue_and_next": "overdue, and {count} more within four weeks",
    "print.undecided_and_never": "undecided, and {count} sorted but never contacted",
    "print.balance_heading": "The whole network",
    "print.shares_note": "Counts are people, shares are of everyone.",
    "print.shares_overlap": (
        "{count} person is in more than one category and counts in each, so shares can add up to more than 100%.",
        "{count} people are in more than one category and count in each, so shares can add up to more than 100%.",
    ),
    "print.category.strategic": "Strategic",
    "print.category.operational": "Operational",
    "print.category.developmental": "Developmental",
    "print.category.undecided": "Undecided",
    "print.question.strategic": "Who helps you stay on top of trends in your field and look ahead to plan?",
    "print.question.operational": "Who do you count on to get the job done, in or outside the company?",
    "print.question.developmental": "Who has helped you develop: a sympathetic ear, a sounding board?",
    "print.nobody_due": "Nobody is due in the next four weeks.",
    "print.days_overdue": ("{count} day overdue", "{count} days overdue"),
    "print.due_today": "today",
    "print.due_in": ("tomorrow", "in {count} days"),
    "print.and_more": "and {count} more on the next pages",
    "print.nothing_missing": "Nothing stands out: everyone is sorted and has been contacted.",
    "print.nobody_strategic": "Nobody is strategic yet.",
    "print.nobody_operational": "Nobody is operational yet.",
    "print.nobody_developmental": "Nobody is developmental yet.",
    "print.missing_undecided": ("{count} person is undecided.", "{count} people are undecided."),
    "print.missing_contact": (
        "With {count} person no contact is noted yet.",
        "With {count} people no contact is noted yet.",
    ),
    "print.lacking_strategic": "{count} of {all} strategic",
    "print.lacking_operational": "{count} of {all} operational",
    "print.lacking_developmental": "{count} of {all} developmental",
    "print.no_cadence_list": "No cadence is set for {list}, so nothing reminds you of them.",
    "print.categories_heading": "The three categories",
    "print.nobody_yet": "Nobody yet.",
    "print.never_contacted_count": "{count} never contacted",
    "print.no_cadence": "No cadence set",
    "print.within_cadence": ("{within} of {count} within the cadence", "{within} of {count} within their cadence"),
    "print.among_them": "Among them",
    "print.organizations_heading": "Organisations",
    "print.column_organization": "Organisation",
    "print.column_people": "People",
    "print.column_share": "Share",
    "print.column_person": "Person",
    "print.column_category": "Category",
    "print.column_why": "Why",
    "print.column_last": "Last contact",
    "print.column_due": "Due",
    "print.every": ("Every day", "Every {count} days"),
    "print.never": "never",
    "print.overdue_heading": "Overdue",
    "print.nobody_overdue": "Nobody is overdue.",
    "print.next_weeks_heading": "The next four weeks",
    "print.nothing_next": "Nothing falls due in the next four weeks.",
    "print.never_heading": "Never contacted",
    "print.nobody_never": "Everyone has been contacted.",
    "print.never_undecided": (
        "{count} undecided person has no contact noted.",
        "{count} undecided people have no contact noted.",
    ),
    "print.cut": ("The first one of {all}.", "The first {count} of {all}."),
    # Printing and PDF files
    "print.is_a_folder": "{path} is a folder. Give the PDF a name of its own, for instance {path}/summary.pdf.",
    "print.no_folder": "{path} was not written: the folder {folder} does not exist. Make it, or choose another one.",
    "print.not_allowed": "{path} was not written: you may not write to {folder}. Choose a folder of your own.",
    "print.disk_full": "{path} was not written: the disk is full. Free some space or choose another disk.",
    "print.name_too_long": "{path} was not written: the name is too long. Choose a shorter one.",
    "print.not_written": "{path} was not written ({cause}). Check the drive, or choose another folder.",
    "print.no_printer": "No printer is set up on this computer. You can export the summary as a PDF instead.",
    "print.printer_gone": "The printer {printer} does not answer. Check that it is on, or export a PDF instead.",
    "print.printer_failed": "Printing on {printer} stopped before the end. Look at the printer, then print again.",
    # End of printed pages
    # The window
    "window.people": ("{n} person", "{n} people"),
    "window.people_of": ("{shown} of {n} person", "{shown} of {n} people"),
    "window.due": ("{n} person is due", "{n} people are due"),
    "window.drop_files": ("Drop to import {n} file", "Drop to import {n} files"),
    "window.importing": (
        "{n} person is being imported. What you change meanwhile is saved right after it.",
        "{n} people are being imported. What you change meanwhile is saved right after it.",
    ),
    "window.import_waiting": (
        "An import of {n} person waits for your decision.",
        "An import of {n} people waits for your decision.",
    ),
    "undo.changes_since": ("{n} change came after this.", "{n} changes came after this."),
    "undo.go_back": (
        "Go back to before this (also undoes {n} change)",
        "Go back to before this (also undoes {n} changes)",
    ),
    "undo.gone_back": ("Undone: {n} change", "Undone: {n} changes"),
    "import.add": ("Add {n} person", "Add {n} people"),
    "import.update": ("Update {n} person", "Update {n} people"),
    "import.add_and_update": "Add {new} and update {updated}",
    "import.added": ("Added {n} person", "Added {n} people"),
    "import.updated": ("Updated {n} person", "Updated {n} people"),
    "import.added_and_updated": "Added {new} and updated {updated}",
    "import.count_unchanged": ("{n} was there already, with nothing new", "{n} were there already, with nothing new"),
    "import.count_duplicates": ("{n} row repeats somebody in the files", "{n} rows repeat somebody in the files"),
    "import.count_skipped": ("{n} row was skipped: no person in it", "{n} rows were skipped: no person in them"),
    "import.count_rejected": ("{n} row could not be read", "{n} rows could not be read"),
    "import.waits": ("{n} file waits until this import is closed.", "{n} files wait until this import is closed."),
    "import.rejected_saved": ("Saved {n} rejected row as {file}", "Saved {n} rejected rows as {file}"),
    # End of the window
}
"""Code of each message -> its template."""


def template(message: Message) -> str:
    """Give the English template for *message*, the plural one where its value ``n`` is not 1."""
    found = WORDING[message.code]
    if isinstance(found, str):
        return found
    return found[0] if message.values.get("n") == 1 else found[1]


def english(message: Message) -> str:
    """Give the English sentence for *message*."""
    return template(message).format(**message.values)
