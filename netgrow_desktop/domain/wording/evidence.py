"""The catalogue's part about mailboxes and calendars: what they are, and why somebody in them is passed over."""

EVIDENCE_WORDING: dict[str, str] = {
    # Languages in which other programs write the columns of their files
    "language.english": "English",
    "language.german": "German",
    "language.french": "French",
    "language.spanish": "Spanish",
    "language.italian": "Italian",
    "language.portuguese": "Portuguese",
    "language.dutch": "Dutch",
    "language.polish": "Polish",
    "language.danish": "Danish",
    "language.norwegian": "Norwegian",
    "language.swedish": "Swedish",
    "language.finnish": "Finnish",
    "language.czech": "Czech",
    "language.slovak": "Slovak",
    "language.slovenian": "Slovenian",
    "language.croatian": "Croatian",
    "language.hungarian": "Hungarian",
    "language.romanian": "Romanian",
    "language.turkish": "Turkish",
    "language.greek": "Greek",
    "language.russian": "Russian",
    "language.ukrainian": "Ukrainian",
    "language.japanese": "Japanese",
    "language.chinese": "Chinese",
    "language.korean": "Korean",
    "format.mbox": "A mailbox",
    "format.icalendar": "A calendar",
    "mail.whose": (
        "NetGrow cannot tell which of the people in {file} is you. Write your e-mail addresses into About me, then"
        " import it again."
    ),
    "mail.owner_not_in_it": (
        "None of the addresses in About me stands in {file}. If it is your mailbox, add its address there and import it"
        " again."
    ),
    "calendar.whose": (
        "NetGrow cannot tell which of the people in {file} is you. Write your e-mail addresses into About me, then"
        " import it again."
    ),
    "calendar.owner_not_in_it": (
        "None of the addresses in About me stands in {file}. If it is your calendar, add the address that its"
        " invitations go to there, and import it again."
    ),
    "calendar.empty": "This calendar holds no events.",
    "contact.machine": "{address} is the address of a program, a list or a room, not of a person.",
    "contact.office": "{address} belongs to an office, not to one person.",
    "mail.no_sender": "This mail does not say who wrote it.",
    "mail.to_oneself": "You wrote this mail to nobody else.",
    "mail.no_date": "Mails with {address} have no date that can be right.",
    "mail.list": "{address} wrote through a mailing list or a newsletter only.",
    "mail.automatic": "Mails from {address} were sent by a program.",
    "mail.discarded": "Mails with {address} are in the trash, in spam or among the drafts.",
    "mail.crowd": "Mails with {address} went to more than ten people.",
    "mail.not_to_owner": "No mail from {address} was written to you.",
    "meeting.task": "This is a task, not a meeting.",
    "meeting.journal": "This is a journal entry, not a meeting.",
    "meeting.busy": "This says when somebody is free, not whom they meet.",
    "meeting.alone": "This event names no other person.",
    "meeting.answer": "This is an answer to an invitation, not a meeting.",
    "meeting.cancelled": "This meeting was cancelled.",
    "meeting.not_yet": "This meeting has not taken place yet.",
    "meeting.without_owner": "You are not among the people of this meeting.",
    "meeting.owner_declined": "You declined this meeting.",
    "meeting.crowd": "More than {most} people were invited to this meeting.",
    "meeting.room": "{address} is a room, a thing or a program, not a person.",
    "meeting.group": "{address} is a group, not a person.",
    "meeting.declined": "{address} declined.",
    "meeting.informed": "{address} was only told of the meeting.",
    "meeting.cut": "The event begins here and never ends: the file may be incomplete.",
    "meeting.no_date": "The event has no date that can be read.",
    "meeting.no_rule": "How the event repeats cannot be read.",
    "meeting.too_many_days": "The events of this file repeat more often than can be counted.",
}
"""Code of each message -> its sentence."""
