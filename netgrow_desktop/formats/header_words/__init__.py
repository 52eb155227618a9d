"""What the headers of tables mean, in many languages."""
