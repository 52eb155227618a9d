"""What was removed from many people at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.changes import Changes
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.storage import journal, removals, search
from netgrow_desktop.storage.schema import COLUMNS

if TYPE_CHECKING:
    from netgrow_desktop.storage.network import Network


def test_taking_a_tag_from_four_times_the_people_takes_about_four_times_the_work(network: Network) -> None:
    def steps(people: int) -> int:
        with network.writing(Message("journal.add_tag"), Changes.TAGS) as transaction:
            execute = transaction.connection.exec_driver_sql
            tag = execute("INSERT INTO tags (name, key) VALUES ('Rowing', 'rowing')").lastrowid
            for _ in range(people):
                person = execute("INSERT INTO contacts (name) VALUES ('Ada Kowalska')").lastrowid
                execute("INSERT INTO contact_tags (contact_id, tag_id) VALUES (?, ?)", (person, tag))
        done: list[int] = []
        with network.writing(Message("journal.remove_tag"), Changes.TAGS) as transaction:
            raw = transaction.connection.connection.driver_connection
            assert raw is not None
            raw.set_progress_handler(lambda: done.append(1), 1_000)
            transaction.connection.exec_driver_sql("DELETE FROM tags")
        raw.set_progress_handler(None, 0)
        with network.reading() as connection:
            kept = connection.exec_driver_sql("SELECT count(DISTINCT contact_id) FROM removed_evidence").scalar_one()
        assert kept >= people
        return len(done)

    assert steps(150) * 5 > steps(600)


def test_what_a_person_s_row_is_not_looked_through_for_is_neither_searched_nor_kept() -> None:
    assert set(COLUMNS["contacts"]) > journal.UNTOLD
    assert not journal.UNTOLD & {*search.INDEXED, *removals._SINGLES}
