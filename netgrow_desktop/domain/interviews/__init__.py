"""Learning from people: informational interviews, what to ask in them, and introductions."""
