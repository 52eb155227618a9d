"""The sentences of weekly and quarterly reviews: journal, failures, what is counted, the printed pages."""

from __future__ import annotations

LOOKING_BACK_WORDING: dict[str, str | tuple[str, str]] = {
    # Names of journal entries
    "journal.note_week": "your note on the week",
    "done.note_week": "Kept your note on the week",
    "journal.note_quarter": "your note on the quarter",
    "done.note_quarter": "Kept your note on the quarter",
    "journal.keep_quarter": "looking back on the quarter",
    "done.keep_quarter": "Kept the review, with a snapshot of today",
    "journal.drop_intention": "taking somebody out of the plan",
    "done.drop_intention": "Taken out of the plan",
    # What cannot be done
    "looking_back.note_too_long": "A note on a week or a quarter has room for {most} letters.",
    "looking_back.intention_gone": "This is not in the plan any more. Undo may bring it back.",
}
"""Code of each message -> its template."""
