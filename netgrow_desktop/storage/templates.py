"""The owner's own texts to begin a letter with, and in which language they write to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template
from netgrow_desktop.domain.messages import NetGrowError

if TYPE_CHECKING:
    from sqlalchemy import Connection


def own(connection: Connection) -> list[Template]:
    """Give the owner's texts, those with a name by name."""
    rows = connection.exec_driver_sql(
        "SELECT id, occasion, language, name, subject, body FROM templates ORDER BY name, id"
    )
    return [Template(Occasion(row[1]), Language(row[2]), row[4], row[5], row[0], row[3]) for row in rows]


def put(connection: Connection, template: Template) -> int:
    """Keep a text in place of the one with its id, or else of its occasion, language and name; give its id."""
    values = (template.occasion.value, template.language.value, template.name, template.subject, template.body)
    renewed = connection.exec_driver_sql(
        "UPDATE templates SET occasion = ?, language = ?, name = ?, subject = ?, body = ? WHERE id = ?",
        (*values, template.id),
    )
    if renewed.rowcount:
        return template.id
    return int(
        connection.exec_driver_sql(
            "INSERT INTO templates (occasion, language, name, subject, body) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (occasion, language, name) DO UPDATE SET subject = excluded.subject, body = excluded.body "
            "RETURNING id",
            values,
        ).scalar_one()
    )


def is_taken(connection: Connection, template: Template) -> bool:
    """Tell whether another text has this occasion, language and name."""
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM templates WHERE occasion = ? AND language = ? AND name = ? AND id <> ?)",
            (template.occasion.value, template.language.value, template.name, template.id),
        ).scalar()
    )


def delete(connection: Connection, template_id: int) -> None:
    """Remove a text of the owner's; the built-in one holds again. Raises NetGrowError where it is gone."""
    if not connection.exec_driver_sql("DELETE FROM templates WHERE id = ?", (template_id,)).rowcount:
        raise NetGrowError("template.gone")


def language_of(connection: Connection, contact_id: int) -> Language | None:
    """Give the language in which the owner writes to a person, None where they never said."""
    said = connection.exec_driver_sql(
        "SELECT language FROM writing_languages WHERE contact_id = ?", (contact_id,)
    ).scalar()
    return Language(said) if said else None


def set_language(connection: Connection, contact_id: int, language: Language) -> None:
    """Keep in which language the owner writes to a person."""
    connection.exec_driver_sql(
        "INSERT INTO writing_languages (contact_id, language) VALUES (?, ?) "
        "ON CONFLICT (contact_id) DO UPDATE SET language = excluded.language WHERE language <> excluded.language",
        (contact_id, language.value),
    )
