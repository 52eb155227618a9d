"""How well the categories meet the owner's needs, by their own word, in the file. Codes are "strategic.trends"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def write(connection: Connection, code: str, value: int, answered_on: str) -> None:
    """Keep an answer, 1 to 5; 0 takes it away. The same answer again keeps its day."""
    if not value:
        connection.exec_driver_sql("DELETE FROM answers WHERE code = ?", (code,))
        return
    connection.exec_driver_sql(
        "INSERT INTO answers (code, value, answered_on) VALUES (?, ?, ?) ON CONFLICT (code) "
        "DO UPDATE SET value = excluded.value, answered_on = excluded.answered_on WHERE value <> excluded.value",
        (code, value, answered_on),
    )


def everything(connection: Connection) -> dict[str, int]:
    """Give all answers by their codes."""
    return {row[0]: row[1] for row in connection.exec_driver_sql("SELECT code, value FROM answers ORDER BY code")}
