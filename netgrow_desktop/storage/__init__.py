"""The network file: schema, migrations, transactions, journal, search and backups. The only home of SQLAlchemy."""
