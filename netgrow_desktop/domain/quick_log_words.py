"""The words for contact that a quick log understands, in English and German, folded."""

from __future__ import annotations

from typing import NamedTuple

from netgrow_desktop.domain.interactions import InteractionKind


class KindWord(NamedTuple):
    """What a word for contact says.

    ``is_verb`` tells whether it says who turned to whom by where it stands ("emailed Ana", "Ana emailed"); a German
    participle (``stands_last``) stands behind whom the owner turned to. A word that is more exact than its kind
    (lunch) is ``kept`` for the note.
    """

    kind: InteractionKind
    is_verb: bool = False
    stands_last: bool = False
    kept: bool = False


_NOUNS = {
    InteractionKind.COFFEE: "coffee, coffees, kaffee, espresso, cappuccino, coffee chat, kaffeepause",
    InteractionKind.CALL: (
        "call, phone call, video call, phone, anruf, telefonat, videoanruf, telefongesprach, quick call, catch up call"
    ),
    InteractionKind.EMAIL: "email, e-mail, mail, emails, e-mails, mails",
    InteractionKind.MESSAGE: "message, messages, text, text message, dm, nachricht, sms, linkedin message",
    InteractionKind.MEETING: "meeting, meet-up, meetup, treffen, besprechung, termin, sitzung, one-to-one",
    InteractionKind.INTERVIEW: (
        "informational interview, interview, informationsgesprach, informational, info interview"
    ),
    InteractionKind.INTRODUCTION: "introduction, intro, vorstellung, e-mail introduction, email introduction",
    InteractionKind.INVITATION: "invitation, invite, einladung",
    InteractionKind.THANK_YOU: (
        "thank-you, thank you, thank-you note, thank you note, thanks, thank-you card, dank, danke, dankeschon"
    ),
    InteractionKind.CHECK_IN: (
        "check-in, check in, chat, talk, catch-up, catch up, conversation, gesprach, plausch, austausch"
    ),
}
_VERBS = {
    InteractionKind.CALL: "called, phoned, rang, rang up, called up, facetimed, spoke on the phone with, rief",
    InteractionKind.EMAIL: "emailed, e-mailed, mailed, mailte",
    InteractionKind.MESSAGE: "messaged, texted, wrote, wrote to, pinged, dmed, schrieb, whatsapped",
    InteractionKind.MEETING: "met, met up, met up with, saw, bumped into, ran into, traf, sah",
    InteractionKind.INTERVIEW: "interviewed",
    InteractionKind.INTRODUCTION: "introduced",
    InteractionKind.INVITATION: "invited",
    InteractionKind.THANK_YOU: "thanked, dankte",
    InteractionKind.CHECK_IN: (
        "spoke, spoke to, spoke with, talked, talked to, talked with, chatted, chatted with, caught up, caught up with,"
        " checked in, checked in with, sprach"
    ),
}
_PARTICIPLES = {
    InteractionKind.CALL: "angerufen, telefoniert",
    InteractionKind.EMAIL: "gemailt, angemailt",
    InteractionKind.MESSAGE: "geschrieben, angeschrieben, getextet",
    InteractionKind.MEETING: "getroffen, gesehen, besucht",
    InteractionKind.INTRODUCTION: "vorgestellt, bekannt gemacht",
    InteractionKind.INVITATION: "eingeladen",
    InteractionKind.THANK_YOU: "gedankt, bedankt",
    InteractionKind.CHECK_IN: "gesprochen, geredet, geplaudert, unterhalten, ausgetauscht",
}
_KEPT = {
    InteractionKind.COFFEE: "tea, tee",
    InteractionKind.CALL: "zoom, zoom call, skype, facetime, teams call, skyped, gezoomt",
    InteractionKind.MESSAGE: "whatsapp, signal message, linkedin",
    InteractionKind.MEETING: (
        "lunch, dinner, breakfast, brunch, drinks, drink, beer, beers, walk, workshop, conference, visit, visited,"
        " mittagessen, abendessen, fruhstuck, essen, bier, spaziergang, besuch, zu mittag gegessen, gegessen,"
        " zu abend gegessen, konferenz, stammtisch"
    ),
}


def _words() -> dict[str, KindWord]:
    found: dict[str, KindWord] = {}
    for kinds, is_verb, stands_last, kept in (
        (_KEPT, False, False, True),
        (_NOUNS, False, False, False),
        (_VERBS, True, False, False),
        (_PARTICIPLES, True, True, False),
    ):
        for kind, listed in kinds.items():
            for word in listed.split(","):
                found[word.strip()] = KindWord(kind, is_verb, stands_last, kept)
    return found


KIND_WORDS = _words()
"""Folded words, up to :data:`LONGEST_KIND` of them -> what they say."""
LONGEST_KIND = max(len(words.split()) for words in KIND_WORDS)

WITH = frozenset(("with", "w", "mit"))
TOWARDS = frozenset(("to", "an", "at", "bei"))
FROM = frozenset(("from", "von", "by"))
SENT = frozenset(("sent", "send", "schickte", "geschickt", "gesendet", "sandte"))
GOT = frozenset(("got", "received", "bekam", "bekommen", "erhielt", "erhalten"))
AUXILIARIES = frozenset(("hat", "haben", "has", "have"))
AND = frozenset(("and", "und", "&", "+", ",", "/", "sowie"))
FILLERS = frozenset(
    (
        *(
            "i",
            "we",
            "a",
            "an",
            "the",
            "had",
            "have",
            "just",
            "quick",
            "short",
            "brief",
            "grabbed",
            "did",
            "was",
            "went",
        ),
        *("another", "my", "our", "him", "her", "them", "up", "again", "by", "via", "over", "per"),
        *(
            "ich",
            "wir",
            "habe",
            "hab",
            "haben",
            "hatte",
            "hatten",
            "war",
            "waren",
            "bin",
            "sind",
            "ein",
            "eine",
            "einen",
        ),
        *("einem", "kurz", "kurzer", "kurzes", "kurzen", "mich", "uns", "zum", "beim", "auf", "getrunken", "gehabt"),
        *("gemacht", "wieder", "am", "im"),
    )
)
"""Words around a word for contact that say nothing more."""

FOR = frozenset(("for", "zum", "auf"))
ARTICLES = frozenset(("a", "an", "the", "ein", "eine", "einen", "einem"))

NO_NAMES = frozenset(
    (
        *("about", "after", "again", "all", "and", "asked", "at", "because", "before", "but", "colleagues", "everyone"),
        *("he", "her", "him", "his", "how", "if", "in", "is", "it", "me", "my", "no", "not", "of", "off", "on", "or"),
        *(
            "our",
            "regarding",
            "she",
            "so",
            "some",
            "somebody",
            "someone",
            "team",
            "that",
            "the",
            "their",
            "them",
            "then",
        ),
        *(
            "they",
            "this",
            "to",
            "us",
            "very",
            "was",
            "we",
            "were",
            "what",
            "when",
            "where",
            "who",
            "why",
            "you",
        ),
        *("your", "for", "from", "with", "a", "an", "i", "as", "be", "by", "can", "do", "did", "had", "has", "have"),
        *(
            "aber",
            "alle",
            "allen",
            "als",
            "am",
            "auf",
            "auch",
            "aus",
            "bei",
            "beim",
            "das",
            "dass",
            "dem",
            "den",
            "der",
        ),
        *(
            "die",
            "ein",
            "eine",
            "einem",
            "einen",
            "er",
            "es",
            "fur",
            "hat",
            "ich",
            "ihm",
            "ihn",
            "ihr",
            "im",
            "in",
            "ins",
        ),
        *("kollegen", "mein", "meinem", "mich", "mir", "mit", "nach", "nicht", "oder", "sein", "sie", "sind", "uber"),
        *("um", "und", "uns", "unser", "unserem", "von", "vor", "war", "was", "wegen", "weil", "wenn", "wer", "wie"),
        *("wir", "wo", "zu", "zum", "zur"),
    )
)
"""Small words that name nobody."""
