"""Pages that a network makes when they are first asked for: sorting, recalling, the career, interviews, reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage
    from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab
    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage
    from netgrow_desktop.ui.career.career_page import CareerPage
    from netgrow_desktop.ui.duplicates.merge_page import MergePage
    from netgrow_desktop.ui.elements.first_steps import FirstSteps
    from netgrow_desktop.ui.examine.examine_tab import ExamineTab
    from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage
    from netgrow_desktop.ui.introductions.introductions_page import IntroductionsPage
    from netgrow_desktop.ui.looking_back.looking_back_page import LookingBackPage
    from netgrow_desktop.ui.recall.recall_page import RecallPage
    from netgrow_desktop.ui.shell.open_network import OpenNetwork
    from netgrow_desktop.ui.tab import Tab


class Leads(NamedTuple):
    """Where these pages lead to: other pages, a person, a stage of the career, an interview, paper, a form, a file."""

    contacts: Callable[[], None]
    follow_ups: Callable[[], None]
    examine: Callable[[], None]
    recall: Callable[[], None]
    person: Callable[[int], None]
    stage: Callable[[int], None]
    interview: Callable[[object], None]
    paper: Callable[[object], None]
    log: Callable[[], None]
    choose_files: Callable[[], None]
    about_me: Callable[[], None]
    writing: Callable[[int], None]
    introduce: Callable[[int], None]
    introductions: Callable[[], None]
    add: Callable[[], None]
    sample: Callable[[], None]
    saved: Callable[[str], None]


def _lead_in(steps: FirstSteps, leads: Leads) -> None:
    steps.import_requested.connect(leads.choose_files)
    steps.add_requested.connect(leads.add)
    steps.sample_requested.connect(leads.sample)
    steps.walk_requested.connect(leads.recall)


def make_follow_ups(opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads) -> FollowUpsTab:
    """Make the calendar of follow-ups."""
    from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab

    made = FollowUpsTab(opened.follow_ups, opened.contacts, opened.breakdown, opened.cadences(), lanes, today)
    made.person_requested.connect(leads.person)
    made.plan_requested.connect(leads.contacts)
    made.card.writing_requested.connect(leads.writing)
    made.card.introduction_requested.connect(leads.introduce)
    _lead_in(made.first_steps, leads)
    return made


def make_breakdown(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads, sort: Callable[[], None]
) -> BreakdownTab:
    """Make the board of the four columns; *sort* begins to sort people one by one."""
    from netgrow_desktop.ui.breakdown.breakdown_tab import BreakdownTab

    made = BreakdownTab(opened.breakdown, opened.contacts, opened.follow_ups, lanes, today)
    made.person_requested.connect(leads.person)
    made.sort_requested.connect(sort)
    _lead_in(made.first_steps, leads)
    return made


def make_sorting(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leave: Callable[[], None]
) -> SortingPage:
    """Make the page that sorts people one by one; *leave* goes back."""
    from netgrow_desktop.ui.breakdown.sorting_page import SortingPage

    made = SortingPage(opened.sorting(), opened.breakdown, opened.contacts, lanes, today)
    made.left.connect(leave)
    return made


def make_examine(opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads) -> ExamineTab:
    """Make the tab that examines the network."""
    from netgrow_desktop.ui.examine.examine_tab import ExamineTab

    made = ExamineTab(opened.examine(), opened.contacts, opened.follow_ups, lanes, today)
    made.person_requested.connect(leads.person)
    made.walk_requested.connect(leads.recall)
    made.contacts_requested.connect(leads.contacts)
    made.about_me_requested.connect(leads.about_me)
    made.introductions_requested.connect(leads.introductions)
    made.career_requested.connect(leads.stage)
    made.interview_requested.connect(leads.interview)
    _lead_in(made.first_steps, leads)
    return made


def make_career(opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads) -> CareerPage:
    """Make the map of the owner's career."""
    from netgrow_desktop.ui.career.career_page import CareerPage

    made = CareerPage(opened.career(), opened.contacts, opened.follow_ups, lanes, today)
    made.left.connect(leads.contacts)
    made.person_requested.connect(leads.person)
    made.walk_requested.connect(leads.recall)
    made.import_requested.connect(leads.choose_files)
    return made


def make_recall(opened: OpenNetwork, lanes: Lanes, _today: Callable[[], date], leads: Leads) -> RecallPage:
    """Make the walk through the owner's life in search of people."""
    from netgrow_desktop.ui.recall.recall_page import RecallPage

    made = RecallPage(opened.recall(), opened.contacts, lanes)
    made.left.connect(leads.contacts)
    made.career_requested.connect(leads.stage)
    return made


def make_merging(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads, merged: Callable[[int], None]
) -> MergePage:
    """Make the page on which two people become one; *merged* is told who stays."""
    from netgrow_desktop.ui.duplicates.merge_page import MergePage

    made = MergePage(opened.duplicates(), opened.contacts, opened.follow_ups, lanes, today)
    made.left.connect(leads.contacts)
    made.merged.connect(merged)
    return made


def make_interviews(opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads) -> InterviewsPage:
    """Make the desk of informational interviews."""
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage

    made = InterviewsPage(opened.interviews(), opened.contacts, lanes, today)
    made.left.connect(leads.follow_ups)
    made.person_requested.connect(leads.person)
    made.print_requested.connect(leads.paper)
    made.saved.connect(leads.saved)
    return made


def make_before_writing(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads, leave: Callable[[], None]
) -> BeforeWritingPage:
    """Make the page before one writes; *leave* goes back."""
    from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage

    made = BeforeWritingPage(opened.before_writing(), lanes, today)
    made.left.connect(leave)
    made.person_requested.connect(leads.person)
    made.introduction_requested.connect(leads.introduce)
    made.about_me_requested.connect(leads.about_me)
    return made


def begin_writing(page: Tab, contact_id: int) -> None:
    """Show what there is to know before writing to somebody, or (0) to the first who is due."""
    from netgrow_desktop.ui.before_writing.before_writing_page import BeforeWritingPage

    if isinstance(page, BeforeWritingPage):
        page.open_person(contact_id)


def tell_at_hand(tab: Tab | None, told: Callable[[int], None], nobody: Callable[[Message], None]) -> None:
    """Tell the id of whoever is chosen on a tab, 0 where nobody is; a search that finds nobody is told as such."""
    from netgrow_desktop.ui.contacts.contacts_tab import ContactsTab
    from netgrow_desktop.ui.follow_ups.follow_ups_tab import FollowUpsTab

    def chosen(contact_id: int) -> None:
        if contact_id or not searched:
            told(contact_id)
        else:
            nobody(Message("writing.nobody_found"))

    searched = isinstance(tab, ContactsTab) and bool(tab.query().text.strip())
    if isinstance(tab, ContactsTab):
        tab.tell_chosen(chosen)
    else:
        shown = tab.card.shown() if isinstance(tab, FollowUpsTab) else ()
        chosen(shown[0] if shown else 0)


def make_introductions(
    opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads, leave: Callable[[], None]
) -> IntroductionsPage:
    """Make the page of introductions; *leave* goes back."""
    from netgrow_desktop.ui.introductions.introductions_page import IntroductionsPage

    service, writing = opened.interviews().introductions, opened.before_writing
    made = IntroductionsPage(service, writing, opened.contacts, opened.follow_ups, lanes, today)
    made.left.connect(leave)
    made.person_requested.connect(leads.person)
    made.writing_requested.connect(leads.writing)
    made.about_me_requested.connect(leads.about_me)
    return made


def begin_introduction(page: Tab, contact_id: int, *, door: bool) -> None:
    """Begin to introduce somebody (0: show all introductions) or, with *door*, ask who introduced them."""
    from netgrow_desktop.ui.introductions.introductions_page import IntroductionsPage

    if isinstance(page, IntroductionsPage):
        (page.show_door if door else page.begin)(contact_id)


def make_looking_back(opened: OpenNetwork, lanes: Lanes, today: Callable[[], date], leads: Leads) -> LookingBackPage:
    """Make the page of the weekly and the quarterly review."""
    from netgrow_desktop.ui.looking_back.looking_back_page import LookingBackPage

    def spread() -> None:
        from netgrow_desktop.ui.follow_ups.spread_dialog import SpreadDialog

        SpreadDialog(opened.cadences(), opened.follow_ups, lanes, today, made).open()

    made = LookingBackPage(opened.looking_back(), opened.examine, opened.contacts, lanes, today)
    made.left.connect(leads.follow_ups)
    made.person_requested.connect(leads.person)
    made.print_requested.connect(leads.paper)
    made.log_requested.connect(leads.log)
    made.examine_requested.connect(leads.examine)
    made.career_requested.connect(leads.stage)
    made.interview_requested.connect(leads.interview)
    made.spread_requested.connect(spread)
    return made


def show_review(page: Tab, period: str) -> None:
    """Show the weekly or the quarterly review, by the code of its period."""
    from netgrow_desktop.domain.looking_back.periods import Period
    from netgrow_desktop.ui.looking_back.looking_back_page import LookingBackPage

    if isinstance(page, LookingBackPage):
        page.open_present(Period(period))


def begin_interview(page: Tab, show: Callable[[], None], beginning: object) -> None:
    """Begin an interview on its desk, as a way that was found says."""
    from netgrow_desktop.domain.interviews.interview import Beginning
    from netgrow_desktop.ui.interviews.interviews_page import InterviewsPage

    if isinstance(page, InterviewsPage) and isinstance(beginning, Beginning):
        show()
        page.begin(beginning)
