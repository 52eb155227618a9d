"""The desk of informational interviews and introductions."""
