"""What lists, boards and calendars say, and what is told of the network and its backups."""

from __future__ import annotations

SCREENS_WORDING: dict[str, str | tuple[str, str]] = {
    # Why somebody is due
    "due.planned": "You planned this.",
    "due.moved_by_you": "{why}; moved by you",
    "due.on_day": "{why}, on {day}",
    "due.overdue": (
        "{times} times overdue: {n} day of {cadence}; last: {how}, {last}",
        "{times} times overdue: {n} days of {cadence}; last: {how}, {last}",
    ),
    "due.just_overdue": (
        "Overdue: {n} day of {cadence}; last: {how}, {last}",
        "Overdue: {n} days of {cadence}; last: {how}, {last}",
    ),
    "due.in_time": ("{n} day of {cadence}; last: {how}, {last}", "{n} days of {cadence}; last: {how}, {last}"),
    "due.contacted_today": ("Every day; last: {how}, today", "Every {n} days; last: {how}, today"),
    "due.contact_to_come": (
        "Every day; contact is noted for a day to come: {how}, {last}",
        "Every {n} days; contact is noted for a day to come: {how}, {last}",
    ),
    "due.never_contacted": (
        "Every day since {since}; not in touch yet",
        "Every {n} days since {since}; not in touch yet",
    ),
    "due.never_contacted_overdue": (
        "Overdue: every day since {since}, {days} days ago; not in touch yet",
        "Overdue: every {n} days since {since}, {days} days ago; not in touch yet",
    ),
    "due.birthday": "Birthday",
    "due.birthday_years": ("Birthday: {n} year", "Birthday: {n} years"),
    "due.anniversary": ("{n} year in the same job", "{n} years in the same job"),
    "due.anniversary_at": ("{n} year at {organization}", "{n} years at {organization}"),
    # How the last contact was, within such a line
    "due.by_email": "e-mail",
    "due.by_message": "message",
    "due.by_check_in": "check-in",
    "due.by_call": "call",
    "due.by_coffee": "coffee",
    "due.by_meeting": "meeting",
    "due.by_interview": "informational interview",
    "due.by_introduction": "introduction",
    "due.by_invitation": "invitation",
    "due.by_thank_you": "thank-you",
    "due.by_contact": "contact",
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
    "calendar.late": ("{n} day late", "{n} days late"),
    "calendar.follow_ups": ("{n} follow-up", "{n} follow-ups"),
    "calendar.day_full": "full, {n} of {most}",
    "calendar.spread": ("Put {n} follow-up off", "Put {n} follow-ups off"),
    "calendar.spread_until": (
        "{n} follow-up moves, to {day}; a day has room for {most}.",
        "{n} follow-ups move, the last one to {day}; a day has room for {most}.",
    ),
    "calendar.in_touch_with": ("in touch with {n} person", "in touch with {n} people"),
    "calendar.days_in_touch": ("In touch with somebody on {n} day", "In touch with somebody on {n} days"),
    # A calendar for other programs
    "calendar_file.name": "NetGrow follow-ups",
    "calendar_file.be_in_touch": "be in touch",
    "calendar_file.last_contact": "Last contact: {day}",
    "calendar_file.cancelled": "No longer due",
    # The breakdown board
    "board.share": ("{n} person, {share} of everyone", "{n} people, {share} of everyone"),
    "board.sorted": ("{sorted} of {n} person is sorted", "{sorted} of {n} people are sorted"),
    "board.all_sorted": ("Your one person is sorted", "All {n} people are sorted"),
    "board.in_several": (
        "They may add up to more than 100%, because {n} person is in several categories.",
        "They may add up to more than 100%, because {n} people are in several categories.",
    ),
    "board.now_strategic": ("{name} is now strategic", "{n} people are now strategic"),
    "board.now_operational": ("{name} is now operational", "{n} people are now operational"),
    "board.now_developmental": ("{name} is now developmental", "{n} people are now developmental"),
    # Settings
    "backups.count": ("{n} backup in “{folder}”:", "{n} backups in “{folder}”:"),
    # Several people at once
    "people.some_of": "{n} of {all}",
    "people.more_tags": ("and {n} more tag", "and {n} more tags"),
    # People and follow-ups
    "people.count": ("{n} person", "{n} people"),
    "export.entries": ("{n} calendar entry", "{n} calendar entries"),
    "people.show_archived": ("Show {n} archived person", "Show {n} archived people"),
    "contact.gone": "This person is not in the network any more. Undo brings back people who were deleted.",
    "contact.no_name": "A person needs a name. Type one, or leave the old one.",
    "contact.photo_kind": "A picture of the kind {kind} cannot be shown. Choose a PNG, JPEG, GIF or WebP picture.",
    "contact.photo_too_large": "This picture is larger than {most} MB. Choose a smaller one.",
    "contact.no_tag": "A tag needs at least one letter.",
    "follow_up.gone": "This follow-up is already closed.",
    "follow_up.no_such_tag": "Nobody has the tag “{tag}”. Give it to somebody first.",
    "follow_up.capacity_out_of_range": "Choose between {shortest} and {longest} follow-ups a week.",
    "follow_up.no_weekday": "Choose at least one day of the week.",
    "follow_up.no_capacity": "Say first how many follow-ups you keep in a week.",
    "follow_up.half_life_out_of_range": "Choose between {shortest} and {longest} days.",
    "follow_up.cadence_out_of_range": "Choose between {shortest} and {longest} days.",
    # The network file
    "network.missing": "{path} is not there. Check the name, or whether the drive is connected.",
    "network.missing_new": (
        "{path} is not there. Check the name, or whether the drive is connected; import makes a new network with --new."
    ),
    "network.none_yet": "{path} is not there yet. import makes it with the first files, and so does the window.",
    "network.is_a_folder": "{path} is a folder. Choose the network file in it.",
    "network.no_permission": "{path} may not be opened by you. Ask its owner, or copy it to a folder of your own.",
    "network.unreadable": "{path} could not be read ({cause}). Check the drive and try again.",
    "network.empty_file": "{path} is empty, so it is no network. Restore a backup, or make a new network elsewhere.",
    "network.foreign": "{path} is not a NetGrow network. It was left as it is; choose a file ending in .netgrow.",
    "network.newer": "{path} was made by a newer NetGrow. It was left as it is; update the program to open it.",
    "network.older": "{path} was made by an older NetGrow. Open it once in the program to bring it up to date.",
    "network.damaged": "{path} is damaged, so nothing was written to it. Restore the newest backup.",
    "network.damaged_alone": (
        "{path} is damaged, so nothing was written to it, and it has no backup. Look for a copy of it elsewhere; "
        "export may still read some of it, in one format or another."
    ),
    "network.foreign_log": (
        "{path} was replaced before all changes were written into it: {log} beside it holds those of the file that "
        "was there before. Nothing was touched. Move {log} to another folder to open the file as it is, or restore a "
        "backup."
    ),
    "network.waiting": (
        "The drive of {path} has not answered yet. The network opens by itself as soon as it does; open another one if "
        "you do not want to wait."
    ),
    "network.given_up": "{path} was not opened, since its drive does not answer. Try again once it does.",
    "network.overwritten": (
        "Another program wrote into {path} while it was open, so nothing more is saved to it. Open it again to go on "
        "with what is in it now, or restore a backup."
    ),
    "network.moved": "{path} is no longer where it was, so this was not saved.",
    "network.replaced": "{path} was replaced by another file, so this was not saved.",
    "network.disk_full": "{path}: the disk is full, nothing was changed. Free some space and try again.",
    "network.io_error": "{path}: the drive reported an error, so this was not saved ({cause}). Check the drive.",
    "network.read_only": "{path} can only be read here. Copy it to a folder that you may write to.",
    "network.opened_full": "{path} can only be read, for its disk is full. Free some space, then open it again.",
    "network.busy": "{path} is in use by another program. Close it there and try again.",
    "network.open_elsewhere": "{path} is open in NetGrow. Close it there, or do this in its window.",
    "network.open_under_another_name": (
        "{path} is open in NetGrow under another name that this file has, too. Close it there and try again."
    ),
    "network.cannot_open": "{path} could not be opened ({cause}). Check that its folder is there and writable.",
    "network.cannot_create": "{path} could not be made ({cause}). Choose another folder.",
    "network.exists": "{path} is there already. Choose another name, or open it.",
    "network.failed": "{path} could not be used ({cause}). Nothing was changed.",
    "backup.disk_full": (
        "{path}: the disk is full, so no backup was made and nothing was changed. Free some space and try again."
    ),
    "backup.failed": "{path} could not be backed up ({cause}). Free some space, or choose another place for it.",
    "backup.kept_newest": "one of the newest ten",
    "backup.kept_day": "last of its day",
    "backup.kept_week": "last of its week",
    "backup.kept_month": "last of its month",
    "backup.kept_no_longer": "goes with the next",
    "backup.damaged": "The backup {path} is damaged and was not used. Choose an older one.",
    "backup.none": "There is no sound backup of {path}. Choose a backup from another place, or make a new network.",
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
    "window.files_wait": ("{n} file waits until a network is open.", "{n} files wait until a network is open."),
}
