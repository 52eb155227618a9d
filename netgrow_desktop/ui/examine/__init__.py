"""The tab *Examine*: one page that says what the network is, and what it lacks."""
