"""The follow-ups tab: the short list of who is due, the month, and the person's card."""
