"""From bytes to rows of cells: encodings, delimiters, quotation marks, sheets."""
