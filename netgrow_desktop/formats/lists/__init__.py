"""Tables of people: what their headers and values mean."""
