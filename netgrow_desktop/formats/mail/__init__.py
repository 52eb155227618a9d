"""Mailboxes as evidence of contact."""
