"""NetGrow Desktop: define, break down, examine and cultivate a professional network, in one local file."""

__version__ = "0.1.0"
