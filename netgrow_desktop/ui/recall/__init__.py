"""The recall walk: one question at a time, and the key people in the end."""
