"""Pages beside the tabs that a network makes when they are first asked for: sorting, recalling, interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage
    from netgrow_desktop.ui.recall.recall_page import RecallPage
    from netgrow_desktop.ui.shell.open_network import OpenNetwork
    from netgrow_desktop.ui.tab import Tab


def make_sorting(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leave: Callable[[], None]
) -> SortingPage:
    """Make the page that sorts people one by one; *leave* goes back."""
    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage

    made = SortingPage(opened.sorting(), opened.breakdown, opened.contacts, lanes, today)
    made.left.connect(leave)
    return made


def make_recall(
    opened: OpenNetwork, lanes: Lanes, leave: Callable[[], None], show_stage: Callable[[int], None]
) -> RecallPage:
    """Make the walk through the owner's life in search of people; *leave* goes back, a stage is on the career map."""
    from netgrow_desktop.ui.recall.recall_page import RecallPage

    made = RecallPage(opened.recall(), opened.contacts, lanes)
    made.left.connect(leave)
    made.career_requested.connect(show_stage)
    return made


def make_interviews(
    opened: OpenNetwork,
    lanes: Lanes,
    today: Callable[[], date],
    leave: Callable[[], None],
    show_person: Callable[[int], None],
    print_sheet: Callable[[object], None],
) -> InterviewsPage:
    """Make the desk of informational interviews; *leave* goes back."""
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage

    made = InterviewsPage(opened.interviews(), opened.contacts, lanes, today)
    made.left.connect(leave)
    made.person_requested.connect(show_person)
    made.print_requested.connect(print_sheet)
    return made


def begin_interview(page: Tab, show: Callable[[], None], wish: object) -> None:
    """Begin an interview on its desk with whom one looks for."""
    from netgrow_desktop.domain.interviews.interview import Wish
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage

    if isinstance(page, InterviewsPage) and isinstance(wish, Wish):
        show()
        page.begin(wish)
