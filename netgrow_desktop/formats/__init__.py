"""Files of the outside world as values, and values as files: no database, no dialogs, no Qt."""
