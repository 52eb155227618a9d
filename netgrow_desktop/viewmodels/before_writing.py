"""The round of those to turn to today, and which text a draft begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.templates import FOR_TWO, Occasion
from netgrow_desktop.domain.interactions import InteractionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netgrow_desktop.domain.before_writing.card import BeforeWriting, Somebody
    from netgrow_desktop.domain.before_writing.templates import Language, Template


class Round:
    """Whom one goes through, in the order of the calendar. Whoever was done or passed over does not come again."""

    def __init__(self) -> None:
        self._queue: list[Somebody] = []
        self._passed: set[int] = set()

    def show_queue(self, queue: Sequence[Somebody]) -> None:
        """Take over who is due now; the round keeps its order, new people come last."""
        due = {each.id: each for each in queue}
        kept = [due.get(each.id, each) for each in self._queue if each.id in due or each.id in self._passed]
        known = {each.id for each in kept}
        self._queue = [*kept, *(each for each in queue if each.id not in known)]

    def begin_again(self) -> None:
        """Forget who was passed over."""
        self._queue = []
        self._passed.clear()

    def pass_on(self, current: int) -> Somebody | None:
        """Leave *current* and give who comes next, None where nobody is left."""
        self._passed.add(current)
        return self.next_after(current)

    def next_after(self, current: int) -> Somebody | None:
        """Give who comes next: the first one behind *current* who was not passed over, then those before."""
        places = [place for place, each in enumerate(self._queue) if each.id == current]
        start = places[0] + 1 if places else 0
        turned = [*self._queue[start:], *self._queue[:start]]
        return next((each for each in turned if each.id not in self._passed and each.id != current), None)

    def is_empty(self) -> bool:
        """Tell whether there was nobody to turn to in the first place."""
        return not self._queue

    def to_thank(self) -> int:
        """Count those in the round who are there for nothing but a thank-you."""
        return sum(each.to_thank for each in self._queue)

    def place_of(self, current: int) -> tuple[int, int]:
        """Give which one of how many *current* is; the first number is 0 for somebody who is not due."""
        ids = [each.id for each in self._queue]
        return (ids.index(current) + 1 if current in ids else 0), len(ids)


def texts_for(templates: Sequence[Template], language: Language) -> list[Template]:
    """Give the texts of a language to one person: one for each occasion, then the owner's own."""
    return [each for each in templates if each.language is language and each.occasion not in FOR_TWO]


def fitting_text(card: BeforeWriting, language: Language, present: Template | None) -> Template | None:
    """Give the text to begin with: the one that was chosen, in this language; else that of the first reason.

    After a row of asks that is none that asks once more.
    """
    offered = texts_for(card.templates, language)
    if present is not None:
        for each in offered:
            if (each.occasion, each.name) == (present.occasion, present.name):
                return each
    occasion = card.reasons[0].occasion
    if card.warning is not None and occasion is Occasion.ADVICE:
        occasion = Occasion.CHECK_IN
    return next((each for each in offered if each.occasion is occasion), offered[0] if offered else None)


def kind_of_letter(template: Template | None) -> InteractionKind:
    """Give as what a letter that began with a text is noted."""
    is_thanks = template is not None and template.occasion is Occasion.THANK_YOU
    return InteractionKind.THANK_YOU if is_thanks else InteractionKind.EMAIL
