"""What the breakdown board says: the question on top of each column, the lines of a card, the orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from netgrow_desktop.domain.categories import CATEGORY_OF, Category
from netgrow_desktop.domain.queries import SortField
from netgrow_desktop.theme_tokens import CATEGORY_LETTERS
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.person.roles import role_word
from netgrow_desktop.viewmodels.columns import Column, Phrasing
from netgrow_desktop.viewmodels.dates import date_in_words, how_far
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.domain.contacts import ContactRow

    Line = Callable[[ContactRow, Phrasing], str]

translate = QCoreApplication.translate


def word_of(category: Category | None) -> str:
    """Name a column."""
    return category_word(category.value if category else "")


def question(category: Category | None) -> str:
    """Give the method's question that the people of a column answer."""
    match category:
        case Category.STRATEGIC:
            return translate("Breakdown", "Who helps you see what is coming in your field, and plan for it?")
        case Category.OPERATIONAL:
            return translate("Breakdown", "Whose help gets your work done, in other teams or outside?")
        case Category.DEVELOPMENTAL:
            return translate("Breakdown", "Who lends an ear in hard times, and helps you grow?")
        case _:
            return translate("Breakdown", "Not sorted yet. Press S, O or D on a card, or drag it.")


def how_to(category: Category | None) -> str:
    """Say by which keys and how by mouse people come into a column, and out of it."""
    if category is None:
        return translate(
            "Breakdown",
            "S, O and D sort the selected people and go on to the next card.\n"
            "Dragging people here takes them out of the column that they come from.",
        )
    return translate(
        "Breakdown",
        "{letter} adds the selected people here, or takes them out again.\n"
        "Shift+{letter} moves them here from their column; U takes them out.\n"
        "R says which role they have here.\n"
        "Dragging moves, dragging with Ctrl adds.",
    ).format(letter=CATEGORY_LETTERS[category])


def invitation(category: Category | None) -> str:
    """Say how the first person comes into an empty column."""
    if category is None:
        return translate("Breakdown", "Everybody is sorted.")
    return translate("Breakdown", "Nobody yet. Drag people here, or select a card and press {letter}.").format(
        letter=CATEGORY_LETTERS[category]
    )


def phrasing(today: date) -> Phrasing:
    """Give the words for cards that are shown on the day *today*."""
    return Phrasing(today, one_line, category_word, lambda code: code)


def _name(row: ContactRow, said: Phrasing) -> str:
    return said.plain(row.name)


def _work(row: ContactRow, said: Phrasing) -> str:
    return " · ".join(filter(None, (said.plain(row.title), said.plain(row.organization))))


def _last_contact(row: ContactRow, said: Phrasing) -> str:
    if not row.last_contact:
        return translate("Breakdown", "Not in touch yet")
    when = words(how_far(row.last_contact, said.today))
    return translate("Breakdown", "Last contact {when}").format(when=when)


def work_words(row: ContactRow, today: date) -> str:
    """Say in one line what somebody does, and when there was contact last."""
    said = phrasing(today)
    return " · ".join(filter(None, (_work(row, said), _last_contact(row, said))))


def person_words(row: ContactRow, today: date) -> str:
    """Say who somebody is in one text, for screen readers."""
    return ", ".join((one_line(row.name), work_words(row, today)))


def _connected(row: ContactRow) -> str:
    if not row.connected_on:
        return translate("Breakdown", "No day of connection")
    return translate("Breakdown", "Connected {day}").format(day=date_in_words(row.connected_on))


def _roles_and_day(category: Category | None, by_connection: Callable[[], bool]) -> Line:
    """Give what a card says last: the roles in its column's category, and the day that it is sorted by."""

    def say(row: ContactRow, said: Phrasing) -> str:
        roles = [role_word(each) for each in row.roles if CATEGORY_OF[each] is category]
        # What the cards are sorted by stands first: the line may be cut.
        return " · ".join((_connected(row), *roles) if by_connection() else (*roles, _last_contact(row, said)))

    return say


def _line(key: str, value: Line) -> Column:
    return Column(key, lambda: "", value, 0, value)


def card_lines(category: Category | None, by_connection: Callable[[], bool]) -> tuple[Column, ...]:
    """Give the texts of a column's cards, from the top; *by_connection* tells whether that is their order."""
    return _line("name", _name), _line("work", _work), _line("last_contact", _roles_and_day(category, by_connection))


ORDERS: tuple[tuple[str, SortField, bool, Callable[[], str]], ...] = (
    ("name", SortField.NAME, False, lambda: translate("Breakdown", "By name")),
    ("last_contact", SortField.LAST_CONTACT, True, lambda: translate("Breakdown", "By last contact")),
    ("connected", SortField.CONNECTED_ON, True, lambda: translate("Breakdown", "Recently connected")),
)
"""How cards can be sorted: code, field, whether descending, words."""
