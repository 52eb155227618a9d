"""Plain values and rules of the trade: standard library only, nothing stored, nothing drawn."""
