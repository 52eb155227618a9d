"""The catalogue in the person's own language; a German sentence has the code and the places of the English one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.wording import WORDING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from netgrow_desktop.domain.messages import Message
    from netgrow_desktop.domain.wording import Template

ENGLISH, GERMAN = "en", "de"
LANGUAGES = (ENGLISH, GERMAN)
"""Codes of the languages that the program speaks."""


def catalogue(language: str) -> Mapping[str, Template]:
    """Give code -> template in a language, English where the program does not speak it."""
    if language == GERMAN:
        # Not loaded where nobody reads German.
        from netgrow_desktop.domain.wording.german import GERMAN_WORDING

        return GERMAN_WORDING
    return WORDING


def template_in(language: str, message: Message) -> str:
    """Give the template for *message*, the plural one where its value ``n`` is not 1; English where none is there."""
    found = catalogue(language).get(message.code, WORDING[message.code])
    if isinstance(found, str):
        return found
    return found[0] if message.values.get("n") == 1 else found[1]


def spoken_of(name: str) -> str:
    """Give the language to speak where a system names its own as *name* (``de_AT``, ``de-CH.UTF-8``)."""
    code = name.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in LANGUAGES else ENGLISH
