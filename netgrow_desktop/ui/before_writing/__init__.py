"""The page *Before I write*: what there is to know, a text to begin with, and a line for what came of it."""
