"""The sentences of what stands before one who is about to write: reasons, giving and asking, promises, texts, links."""

from __future__ import annotations

BEFORE_WRITING_WORDING: dict[str, str | tuple[str, str]] = {
    # Names of journal entries
    "journal.add_promise": "noting a promise between you and {name}",
    "done.add_promise": "Noted the promise ({name})",
    "journal.change_promise": "changing a promise between you and {name}",
    "done.change_promise": "Changed the promise ({name})",
    "journal.keep_promise": "noting that a promise was kept ({name})",
    "done.keep_promise": "Kept: the promise ({name})",
    "journal.delete_promise": "removing a promise between you and {name}",
    "done.delete_promise": "Removed the promise ({name})",
    "journal.save_template": "changing a text to begin with",
    "done.save_template": "Kept the text",
    "journal.delete_template": "removing a text to begin with",
    "done.delete_template": "Removed your text",
    "journal.say_exchange": "saying what was given and asked",
    "done.say_exchange": "Noted what was given and asked",
    "journal.set_language": "saying in which language you write to {name}",
    "done.set_language": "You write to {name} in {language}",
    # Promises
    "promise.nothing": "Say in a few words what was promised.",
    "promise.too_long": "A promise has room for {most} letters. Put the rest into the notes.",
    "promise.gone": "This promise is not there any more. Undo may bring it back.",
    # Why to write
    "writing.thanks": "A thank-you is due; last: {how}, {last}",
    "writing.promise": "You promised: {what}",
    "writing.new_job": "New at {organization} since {since}",
    "writing.planned_later": "You planned for {on}: {what}",
    "writing.long_silence": (
        "{n} year without contact; last: {how}, {last}",
        "{n} years without contact; last: {how}, {last}",
    ),
    "writing.nobody_found": "Nobody is found by this search, so there is nobody to write to. Change the search first.",
    "writing.never": "You have not been in touch yet",
    "writing.no_reason": "No reason needed: ask how {name} is",
    "writing.through": "You know them through {names}",
    "writing.led_to": "Introduced you to {names}",
    "writing.brought_together": "Knows {names} through you",
    "writing.bringing_together": "You are about to introduce them to {names}",
    "writing.more_mutual": ("and {n} more", "and {n} more"),
    # Giving and asking
    "interest.only_asks": (
        "The last contact was an ask. What could you give first?",
        "The last {n} contacts were all asks. What could you give first, or just ask how they are?",
    ),
    "interest.gave": ("you gave once", "you gave {n} times"),
    "interest.asked": ("you asked once", "you asked {n} times"),
    "interest.got": ("you were helped once", "you were helped {n} times"),
    "interest.no_agenda": ("once without agenda", "{n} times without agenda"),
    "interest.nothing": "Nothing noted yet of what was given or asked",
    # Texts to begin with
    "template.unknown": (
        "“{fields}” is no field and stays as it is. Fields are {known}.",
        "“{fields}” are no fields and stay as they are. Fields are {known}.",
    ),
    "template.no_field": (
        "“{fields}” is no field and stays as it is.",
        "“{fields}” are no fields and stay as they are.",
    ),
    "template.empty": (
        "Nothing is known for “{fields}”: write it in yourself.",
        "Nothing is known for “{fields}”: write them in yourself.",
    ),
    "template.no_own_name": "Your own name is not known and was left out: say it in About me, and every text has it.",
    "template.no_name": "Give your text a name, such as “Book club”.",
    "template.nothing": "Write something first; an empty text is no beginning.",
    "template.name_taken": "There is a text called “{name}” already. Choose another name.",
    "template.gone": "This text is not there any more. Undo may bring it back.",
    "interaction.gone": "This contact is not there any more. Undo may bring it back.",
    "template.too_long": "A text has room for {most} letters.",
    # The draft
    "mail.no_address": "{name} has no e-mail address here. Copy the text and send it another way, or add an address.",
    "mail.bad_address": "“{address}” is no e-mail address that a draft can be addressed to. Correct it in the profile.",
    "mail.body_copied": "The text is too long for a mail link: it is in the clipboard. Paste it into the draft.",
    "mail.no_program": "No mail program opened. Copy the text, or choose a mail program in your system's settings.",
    "writing.nothing_to_log": "Say in a few words what came of it, such as “coffee yesterday, she likes the new job”.",
}
"""Code of each message -> its template."""
