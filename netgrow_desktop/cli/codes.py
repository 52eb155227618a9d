"""Exit codes: every file was usable; a file was refused; wrong usage, or the network cannot be used."""

USABLE, REFUSED, UNUSABLE = 0, 1, 2
