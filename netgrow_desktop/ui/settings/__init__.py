"""What the owner says of themselves, and the few settings there are."""
