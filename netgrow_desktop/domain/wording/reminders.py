"""Sentences of the reminders, of starting at login and of the calendar file that is kept up to date."""

from __future__ import annotations

REMINDERS_WORDING: dict[str, str | tuple[str, str]] = {
    "reminder.due": ("{n} person to turn to today", "{n} people to turn to today"),
    "reminder.one_name": "{name}",
    "reminder.names": "{names} and {last}",
    "reminder.names_and_more": ("{names} and {n} more", "{names} and {n} more"),
    "reminder.tray": ("NetGrow Desktop: {n} person to turn to today", "NetGrow Desktop: {n} people to turn to today"),
    "login.failed": "Whether NetGrow starts when you log in could not be changed at {place} ({cause}). "
    "Check whether you may write there, then try again.",
    "login.too_long": "NetGrow lies too deep for Windows to start it at login: {command}. "
    "Move its folder to a shorter path, then try again.",
    "import.closed_follow_ups": (
        "{n} planned follow-up is done: you met.",
        "{n} planned follow-ups are done: you met.",
    ),
    "feed.failed": "The calendar file {file} could not be renewed ({cause}). Nothing of your follow-ups is lost, "
    "and it is tried again after the next change. If its folder is gone, choose another file.",
}
