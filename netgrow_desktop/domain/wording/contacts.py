"""The sentences of a person's timeline and photo and of the quick log; a part of the catalogue in this package."""

from __future__ import annotations

CONTACTS_WORDING: dict[str, str | tuple[str, str]] = {
    # What happened with a person
    "event.contact_email": "E-mail",
    "event.contact_message": "Message",
    "event.contact_check_in": "Check-in",
    "event.contact_call": "Call",
    "event.contact_coffee": "Coffee",
    "event.contact_meeting": "Meeting",
    "event.contact_interview": "Informational interview",
    "event.contact_introduction": "Introduction",
    "event.contact_invitation": "Invitation",
    "event.contact_thank_you": "Thank-you",
    "event.followed_up": "Followed up",
    "event.follow_up_skipped": "Skipped a follow-up",
    "event.came_from": "Came from {source} ({file})",
    "event.came_from_file": "Came from {file}",
    "event.found_in": "Found in {source} ({file})",
    "event.found_in_file": "Found in {file}",
    "event.added": "Added to your network",
    "event.archived": "Archived",
    "event.connected": "Connected on LinkedIn",
    "event.job_as_at": "{title} at {organization}",
    "event.job_as": "{title}",
    "event.job_at": "{organization}",
    "event.started_as_at": "Started as {title} at {organization}",
    "event.started_as": "Started as {title}",
    "event.started_at": "Started at {organization}",
    "event.left_as_at": "No longer {title} at {organization}",
    "event.left_as": "No longer {title}",
    "event.left_at": "Left {organization}",
    # Photos
    "photo.unreadable": "{file} cannot be read: {reason} Choose another picture.",
    "photo.no_picture": "{file} is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP picture.",
    "photo.broken": "{file} is broken: the picture in it cannot be drawn. Choose another one.",
    "photo.too_large": "{file} is larger than {most} MB. Choose a smaller picture.",
    "photo.too_many_dots": "{file} has {width} x {height} dots, too many for a photo. Choose a smaller picture.",
    # The quick log
    "quick_log.no_contact": "This says that there was no contact, so there is nothing to note.",
    "quick_log.unread_day": "“{day}” names no single day. Say it like “yesterday”, “last Friday” or “12 May 2026”.",
    "quick_log.nobody": "Nobody from your network is named here. Say with whom, or add the person first.",
    "quick_log.stranger": "{name} is not in your network yet. Add the person, or correct the name.",
    "quick_log.nothing": "Say what it was, such as “coffee” or “call yesterday, asked about pricing”.",
    "person.nobody": "Nobody in your network is “{who}”. Give an e-mail address, LinkedIn address, number or name.",
    "person.several": "“{who}” could be several people: {people}. Give an e-mail address, LinkedIn address or number.",
    "quick_log.to_come": "“{day}” is still to come. Note the contact once it took place, or plan a follow-up.",
    "quick_log.which": "{name} could be several people. Choose one of them.",
}
"""Code of each message -> its template."""
