"""The panel beside the lists: everything about one person, edited where it stands."""
