"""What printed pages say."""

from __future__ import annotations

PRINTING_WORDING: dict[str, str | tuple[str, str]] = {
    "summary.files_or_network": "A summary is of a network or of files, not of both. Leave out one of them.",
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
    "print.overdue_and_next": "overdue, and {count} more within four weeks",
    "print.undecided_and_never": "undecided, and {count} sorted but never contacted",
    "print.balance_heading": "The whole network",
    "print.shares_note": "Shares are of everyone.",
    "print.shares_overlap": (
        "{count} person is in more than one category and counts in each: shares may add up to over 100%.",
        "{count} people are in more than one category and count in each: shares may add up to over 100%.",
    ),
    "print.category.strategic": "Strategic",
    "print.category.operational": "Operational",
    "print.category.developmental": "Developmental",
    "print.category.undecided": "Undecided",
    "print.nobody_due": "Nobody is overdue, and nobody is due in the next four weeks.",
    "print.days_overdue": ("{count} day overdue", "{count} days overdue"),
    "print.due_today": "today",
    "print.due_in": ("tomorrow", "in {count} days"),
    "print.missing_contact": (
        "With {count} person no contact is noted yet.",
        "With {count} people no contact is noted yet.",
    ),
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
    "print.no_viewer": "{file} is saved, but no program on this computer shows PDF files. Open it on another one.",
    "print.no_printer": "No printer is set up on this computer. You can export the summary as a PDF instead.",
    "print.printer_gone": "The printer {printer} does not answer. Check that it is on, or export a PDF instead.",
    "print.printer_failed": "Printing on {printer} stopped before the end. Look at the printer, then print again.",
}
