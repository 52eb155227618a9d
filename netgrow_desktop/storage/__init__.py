"""The network file: schema, migrations, transactions, journal, search and backups. The only home of SQLAlchemy.

``Connection`` is what storage functions take; services pass it on and know nothing of it.
"""

from sqlalchemy import Connection

__all__ = ["Connection"]
