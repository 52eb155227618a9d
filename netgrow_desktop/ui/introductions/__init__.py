"""Introductions: doors that were opened to the owner, and people whom the owner brings together."""
