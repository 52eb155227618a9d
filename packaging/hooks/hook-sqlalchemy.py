"""What SQLAlchemy needs in the built program: SQLite's dialect, which it imports by name, and no other."""

hiddenimports = ["sqlalchemy.dialects.sqlite", "sqlalchemy.sql.default_comparator"]
excludedimports = [
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
    "sqlalchemy.testing",
]
