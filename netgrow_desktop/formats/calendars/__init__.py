"""Calendars as evidence of contact."""
