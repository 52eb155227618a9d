"""What `python3 dev.py package` makes of the program: a folder, a Debian package, an archive, and what others need."""
