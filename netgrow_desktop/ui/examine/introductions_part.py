"""Who opened doors: how the owner met their key people, and whom to thank for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from netgrow_desktop.domain.examine.introductions import INBRED_FROM, Broker, Introductions
from netgrow_desktop.domain.examine.readings import FEWEST_PEOPLE
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.reports.figures import percent, short_date
from netgrow_desktop.ui.elements.category_marks import category_word
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.examine.asks import thanks_to
from netgrow_desktop.ui.examine.bars import Bar, Bars
from netgrow_desktop.ui.examine.lines import Act, Line, LineList
from netgrow_desktop.ui.examine.part import Part
from netgrow_desktop.ui.examine.readings_words import said
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.dates import how_far
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from netgrow_desktop.domain.examine.examination import Examination
    from netgrow_desktop.storage.follow_ups import PlannedRow
    from netgrow_desktop.viewmodels.examine import Examined

translate = QCoreApplication.translate

THANK = "thank"
MOST_ORGANIZATIONS = 3


def share_words(met: Introductions) -> str:
    """Say how large the share of self-introductions is, beside the share from which it is a warning."""
    if met.self_share is None:
        return translate(
            "Examine",
            "Of none of your key people it is noted how you came to know them. Say it in a person's panel: you made "
            "yourself known, somebody introduced you, or you met through a group or an event.",
        )
    known = met.by_self + met.introduced + met.by_group
    if known < FEWEST_PEOPLE:
        return words(Message("examine.say.self_share_of_few", {"n": known}))
    limit = percent(INBRED_FROM)
    if met.self_share > INBRED_FROM:
        text = translate(
            "Examine",
            "You made yourself known to {share} of your key people, as far as it is noted. The study of Uzzi and "
            "Dunlap (2005) warns above {limit}: such networks tended to be of people alike. Ask others to introduce "
            "you, and join groups with a purpose of their own.",
        )
    else:
        text = translate(
            "Examine",
            "You made yourself known to {share} of your key people, as far as it is noted; to the others somebody or "
            "a group opened the door. The study of Uzzi and Dunlap (2005) warns only of more than {limit}.",
        )
    return text.format(share=percent(met.self_share), limit=limit)


def broker_note(broker: Broker, day: date, thanks: PlannedRow | None = None) -> str:
    """Say what doors somebody opened, when they were last thanked, and when they will be."""
    parts = [said("introduced", len(broker.introduced))]
    if broker.organizations:
        names = ", ".join(one_line(name) for name in broker.organizations[:MOST_ORGANIZATIONS])
        more = len(broker.organizations) - MOST_ORGANIZATIONS
        parts.append(f"{names} {said('and_more', more)}" if more > 0 else names)
    if broker.categories:
        parts.append(", ".join(category_word(each.value) for each in broker.categories))
    if broker.last_thanked:
        when = words(how_far(broker.last_thanked, day))
        parts.append(translate("Examine", "thanked {when}").format(when=when))
    else:
        parts.append(translate("Examine", "no thanks noted yet"))
    if thanks is not None:
        planned = short_date(date.fromisoformat(thanks.due_on))
        parts.append(translate("Examine", "thank-you planned for {day}").format(day=planned))
    return " · ".join(parts)


class IntroductionsPart(Part):
    """``thank_requested`` carries the id of somebody to thank, ``all_requested`` asks for all introductions."""

    thank_requested = Signal(int)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who opens doors for you?"), ("self_share", "brokers"), parent)
        self.bars = Bars(self.tr("How you met your key people"))
        self.brokers = LineList(self.tr("People who introduced you"))
        self._nobody = plain_label(
            self.tr("Nobody is noted yet as having introduced you to a key person."), "muted", wraps=True
        )
        self.every = QPushButton(self.tr("All introductions"))
        self.every.setToolTip(self.tr("Who introduced you to whom, and whom you brought together"))
        set_button_kind(self.every, "quiet")
        self.every.clicked.connect(self.all_requested)
        self.add_tool(self.every)
        self.content.addWidget(self.bars)
        self.content.addWidget(self.brokers)
        self.content.addWidget(self._nobody)
        self.brokers.acted.connect(self._act)
        self._planned: Sequence[PlannedRow] = ()

    def _act(self, contact_id: int, code: str) -> None:
        (self.thank_requested if code == THANK else self.person_requested).emit(contact_id)

    @override
    def steps_to(self, examined: Examined) -> Iterator[str]:
        self._planned = examined.planned
        yield from super().steps_to(examined)

    @override
    def show_examination(self, examination: Examination) -> None:
        """Show how the key people were met."""
        met = examination.introductions
        self.say(share_words(met))
        bars = [
            Bar(self.tr("You made yourself known"), met.by_self),
            Bar(self.tr("Somebody introduced you"), met.introduced),
            Bar(self.tr("Through a group or event"), met.by_group),
        ]
        if met.unknown:
            bars.append(Bar(self.tr("Not known"), met.unknown, is_known=False))
        self.bars.show_bars(bars, len(examination.key_people))
        self.brokers.show_lines([self._line(number, each, examination) for number, each in enumerate(met.brokers)])
        self.brokers.setVisible(bool(met.brokers))
        self._nobody.setVisible(not met.brokers)

    def _line(self, number: int, broker: Broker, examination: Examination) -> Line:
        # Who is known by name alone has no page to open, and no follow-up to plan.
        known = bool(broker.contact_id)
        thanks = thanks_to(broker.contact_id, self._planned) if known else None
        acts = (Act(THANK, self.tr("Plan a thank-you"), "heart-handshake"),) if known and thanks is None else ()
        person = examination.people.get(broker.contact_id)
        marks = tuple(person.categories) if person is not None else None
        note = broker_note(broker, examination.day, thanks)
        return Line(broker.contact_id or -1 - number, one_line(broker.name), note, marks, known, acts)
