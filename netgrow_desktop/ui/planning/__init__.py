"""Popups for planning and noting contact: open, type, Enter."""
