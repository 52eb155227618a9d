"""What helps before writing to somebody: what was given and asked, promises, texts to begin with, mail links."""
