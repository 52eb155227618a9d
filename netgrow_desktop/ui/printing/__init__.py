"""From the window to paper: what can be printed, its preview and options, printers and files."""
