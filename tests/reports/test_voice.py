from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.rounding import PercentText, percent_text
from netgrow_desktop.reports.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_a_share_reaches_the_words_as_a_number_and_a_text_kept_from_turning_the_sentence() -> None:
    heard: list[Mapping[str, str | int]] = []

    def words(message: Message) -> str:
        heard.append(message.values)
        return "<said>"

    said = Voice(words).message(Message("examine.say.blau", {"share": percent_text(0.5), "most": "أمل\nx"}))

    assert said == "&lt;said&gt;"
    assert isinstance(heard[0]["share"], PercentText)
    assert heard[0]["most"] == "\N{FIRST STRONG ISOLATE}أمل x\N{POP DIRECTIONAL ISOLATE}"
