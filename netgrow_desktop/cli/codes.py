"""Exit codes: all was usable; a file was refused, or what was written may lack something; wrong usage, or no network.

The last one also stands for a network that cannot be used.
"""

USABLE, REFUSED, UNUSABLE = 0, 1, 2
