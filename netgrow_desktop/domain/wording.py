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
    # Why somebody is due
    "due.planned": "You planned this.",
    "due.by_cadence": (
        "Last contact {n} day ago ({last}); you want to be in touch every {cadence} days.",
        "Last contact {n} days ago ({last}); you want to be in touch every {cadence} days.",
    ),
    "due.never_contacted": (
        "No contact noted yet; since {since} you want to be in touch every day.",
        "No contact noted yet; since {since} you want to be in touch every {n} days.",
    ),
    # How long ago
    "date.never": "never",
    "date.on": "on {day}",
    "date.today": "today",
    "date.yesterday": "yesterday",
    "date.days_ago": ("{n} day ago", "{n} days ago"),
    "date.weeks_ago": ("{n} week ago", "{n} weeks ago"),
    "date.months_ago": ("{n} month ago", "{n} months ago"),
    "date.years_ago": ("{n} year ago", "{n} years ago"),
    # People and follow-ups
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
    # End of the network file
    # Files that people bring (formats)
    "format.linkedin_connections": "LinkedIn connections",
    "format.missing": "{file} is not there any more. It may have been moved or renamed: choose it again.",
    "format.folder": "{file} is a folder. Choose the files in it instead.",
    "format.no_file": "{file} is not an ordinary file. Save its content as a file and choose that.",
    "format.no_permission": "{file} may not be read by you. Copy it to a folder of your own and try again.",
    "format.unreadable": "{file} could not be read ({cause}). Check the drive and try again.",
    "format.unknown_encoding": "There is no text encoding called {encoding}. Choose another one.",
    "format.empty": "{file} is empty. Export it again from where it came from.",
    "format.no_people": (
        "{file} has no column with names, e-mail addresses or phone numbers. Choose a list of people."
    ),
    "linkedin.hidden_profile": "A hidden profile: LinkedIn gives only the day of the connection.",
    "row.too_long": "The record is longer than a record of a person can be.",
    "row.unclosed_quote": "A quotation mark opens here and is never closed.",
    # End of files that people bring
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
