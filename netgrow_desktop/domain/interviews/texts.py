"""Texts to ask with: somebody for an introduction, two people whether they want to meet (each is asked first)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.before_writing.templates import Draft, Language

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
_OPT_IN = {
    Language.ENGLISH: (
        "May I introduce you to {other}?",
        (
            "Hi {asked},\n\nI thought of you and {about}: I believe you two would have a good "
            "conversation.{why}\n\nWould "
            "you like to meet? I am asking both of you first, so a no costs nothing and stays between us. If "
            "you both say "
            "yes, I will put you in touch.\n\nBest,\n{me}"
        ),
    ),
    Language.GERMAN: (
        "Darf ich dich mit {other} bekannt machen?",
        (
            "Hallo {asked},\n\nich musste an dich und {about} denken: Ich glaube, ihr hättet ein gutes "
            "Gespräch.{why}\n\n"
            "Möchtet ihr euch kennenlernen? Ich frage euch beide vorher, ein Nein kostet also nichts und "
            "bleibt unter uns. "
            "Wenn ihr beide Ja sagt, bringe ich euch zusammen.\n\nViele Grüße\n{me}"
        ),
    ),
}
_GOAL = {Language.ENGLISH: "this kind of work", Language.GERMAN: "diese Arbeit"}


def _filled(text: str, **values: str) -> str:
    # In one pass over the text: what a value says is never read for fields.
    parts = text.split("{")
    return parts[0] + "".join(
        f"{values.get(name, name)}{rest}" for name, _, rest in (part.partition("}") for part in parts[1:])
    )


def ask_through(interview: Interview, goal: str, asked: str, me: str, language: Language) -> Draft:
    """Ask *asked* (a first name) for a way to whom the owner wants to learn from."""
    subject, body, named, nobody = _THROUGH[language]
    person = _filled(named, name=interview.name) if interview.contact_id else nobody
    return Draft(subject, _filled(body, asked=asked, goal=goal or _GOAL[language], person=person, me=me).rstrip())


def ask_directly(goal: str, asked: str, me: str, language: Language) -> Draft:
    """Ask somebody whom the owner knows already for 20 minutes."""
    subject, body = _DIRECT[language]
    return Draft(subject, _filled(body, asked=asked, goal=goal or _GOAL[language], me=me).rstrip())


def opt_in(asked: str, other: str, about: str, why: str, me: str, language: Language) -> Draft:
    """Ask one of two people whether they want to meet the other; *about* is the other with what they do."""
    subject, body = _OPT_IN[language]
    reason = f" {why.strip()}" if why.strip() else ""
    return Draft(
        _filled(subject, other=other), _filled(body, asked=asked, about=about or other, why=reason, me=me).rstrip()
    )
