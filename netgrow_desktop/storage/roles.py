"""What people are to the owner within a category, in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.categories import Role

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


def change(connection: Connection, ids: Collection[int], role: Role, *, has: bool) -> None:
    """Give people a role, or take it from them; those who are gone are left out."""
    values = (role.value, str(list(ids)))
    if has:
        connection.exec_driver_sql(
            "INSERT INTO contact_roles (contact_id, role) SELECT id, ? FROM contacts "
            "WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
            values,
        )
    else:
        connection.exec_driver_sql(
            "DELETE FROM contact_roles WHERE role = ? AND contact_id IN (SELECT value FROM json_each(?))", values
        )


def everybody(connection: Connection) -> dict[int, tuple[Role, ...]]:
    """Give the roles of all who have any, but of nobody who is archived, in the order of :class:`Role`."""
    found: dict[int, set[Role]] = {}
    for contact_id, role in connection.exec_driver_sql(
        "SELECT contact_id, role FROM contact_roles CROSS JOIN contacts ON contacts.id = contact_id "
        "WHERE archived_on IS NULL ORDER BY name_key, contact_id"
    ):
        found.setdefault(contact_id, set()).add(Role(role))
    return {each: tuple(role for role in Role if role in roles) for each, roles in found.items()}
