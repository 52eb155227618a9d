"""The catalogue's part about deleting people for good."""

from __future__ import annotations

ERASING_WORDING: dict[str, str | tuple[str, str]] = {
    "erase.question": ("Delete {name} for good?", "Delete {n} people for good?"),
    "erase.done": ("{name} is deleted for good.", "{n} people are deleted for good."),
    "erase.read_only": "{path} can only be read here, so nobody can be deleted from it.",
    "erase.unswept": (
        "They are out of your network, but its file could not be written anew ({cause}), so remains may still lie in "
        "its free room. That needs as much room again as the file takes: free some and try again."
    ),
    "erase.held": ("{n} backup still holds them:", "{n} backups still hold them:"),
    "erase.held_more": ("and {n} more", "and {n} more"),
    "erase.held_in_history": "{backup} · perhaps in its history",
    "erase.unreadable": (
        "{n} file among the backups could not be looked into and may hold them: {files}",
        "{n} files among the backups could not be looked into and may hold them: {files}",
    ),
    "erase.rewritten": ("They are gone from {n} backup, too.", "They are gone from {n} backups, too."),
    "erase.left": (
        "{n} backup could not be changed and stays as it was:",
        "{n} backups could not be changed and stay as they were:",
    ),
}
"""Code of each message -> its template."""
