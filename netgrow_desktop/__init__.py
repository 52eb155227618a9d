"""NetGrow Desktop: define, break down, examine and cultivate a professional network, in one local file."""

__version__ = "0.1.0"

IN_TRAY = "--in-tray"
"""The word, before any other, that starts the program without opening its window, where the tray keeps it."""

VERBS = (
    "import",
    "export",
    "summary",
    "duplicates",
    "merge",
    "examine",
    "import-ties",
    "due",
    "log",
    "check",
    "backup",
    "restore",
)
"""What the command line does without a window; here, so that a start of the window need not load the command line."""
