"""Texts to ask with: somebody for an introduction, or for their time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.templates import Draft, Language, unsigned

if TYPE_CHECKING:
    from netgrow_desktop.domain.interviews.interview import Interview

_THROUGH = {
    Language.ENGLISH: (
        "A question, and a small favour",
        (
            "Hi {asked},\n\nI would like to learn more about {goal} and am looking for somebody who would tell "
            "me how it "
            "looks from the inside: 20 minutes, no job, nothing to sell.\n\n{person} If you think it fits, "
            "would you ask "
            "whether an introduction is welcome? And if not, that is quite all right.\n\nThank you,\n{me}"
        ),
        "Would {name} be the right one?",
        "Whom should I talk to?",
    ),
    Language.GERMAN: (
        "Eine Frage und eine kleine Bitte",
        (
            "Hallo {asked},\n\nich möchte mehr über {goal} erfahren und suche jemanden, der mir erzählt, wie "
            "es von innen "
            "aussieht: 20 Minuten, es geht um keine Stelle und nichts zu verkaufen.\n\n{person} Wenn du "
            "meinst, dass es "
            "passt: Würdest du fragen, ob ein Kontakt willkommen ist? Wenn nicht, ist das völlig in Ordnung.\n\n"
            "Danke dir\n{me}"
        ),
        "Wäre {name} die richtige Person?",
        "Mit wem sollte ich sprechen?",
    ),
}
_DIRECT = {
    Language.ENGLISH: (
        "20 minutes of your experience?",
        (
            "Hi {asked},\n\nI am learning about {goal}, and you know it from the inside. Would you have 20 "
            "minutes in the "
            "next weeks to tell me about your work and how you came to it? There is no job and nothing to sell "
            "behind "
            "it.\n\nIf it does not suit you, that is quite all right.\n\nThank you,\n{me}"
        ),
    ),
    Language.GERMAN: (
        "20 Minuten deiner Erfahrung?",
        (
            "Hallo {asked},\n\nich möchte mehr über {goal} lernen, und du kennst es von innen. Hättest du in "
            "den nächsten "
            "Wochen 20 Minuten, um mir von deiner Arbeit zu erzählen und wie du dazu gekommen bist? Es steckt keine "
            "Stellensuche dahinter und nichts zu verkaufen.\n\nWenn es nicht passt, ist das völlig in Ordnung.\n\n"
            "Danke dir\n{me}"
        ),
    ),
}
_WORK_AS = {Language.ENGLISH: "the role of {role}", Language.GERMAN: "die Arbeit als {role}"}
_GOAL = {Language.ENGLISH: "this kind of work", Language.GERMAN: "diese Arbeit"}


def _filled(text: str, **values: str) -> str:
    # In one pass over the text: what a value says is never read for fields.
    parts = text.split("{")
    return parts[0] + "".join(
        f"{values.get(name, name)}{rest}" for name, _, rest in (part.partition("}") for part in parts[1:])
    )


def work_as(role: str, language: Language) -> str:
    """Say within a sentence that the owner wants to learn what somebody in a role does."""
    return _filled(_WORK_AS[language], role=role)


def ask_through(interview: Interview, goal: str, asked: str, me: str, language: Language) -> Draft:
    """Ask *asked* (a first name) for a way to whom the owner wants to learn from."""
    subject, body, named, nobody = _THROUGH[language]
    person = _filled(named, name=interview.name) if interview.contact_id else nobody
    filled = _filled(body, asked=asked, goal=goal or _GOAL[language], person=person, me=me)
    return Draft(subject, filled.rstrip() if me.strip() else unsigned(filled))


def ask_directly(goal: str, asked: str, me: str, language: Language) -> Draft:
    """Ask somebody whom the owner knows already for 20 minutes."""
    subject, body = _DIRECT[language]
    filled = _filled(body, asked=asked, goal=goal or _GOAL[language], me=me)
    return Draft(subject, filled.rstrip() if me.strip() else unsigned(filled))
