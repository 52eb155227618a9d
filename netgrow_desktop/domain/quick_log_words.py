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
        "call, phone call, video call, phone, quick call, catch up call, on the phone, over the phone, by phone,"
        " anruf, telefonat, videoanruf, telefongesprach, am telefon"
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
    InteractionKind.CALL: "zoom, zoom call, intro call, skype, facetime, teams call, skyped, gezoomt",
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


def _every(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


KIND_WORDS = _words()
"""Folded words, up to :data:`LONGEST_KIND` of them -> what they say."""
LONGEST_KIND = max(len(words.split()) for words in KIND_WORDS)

WITH = frozenset(("with", "w/", "mit"))
TOWARDS = frozenset(("to", "an", "at", "bei"))
FROM = frozenset(("from", "von", "by"))
SENT = frozenset(("sent", "send", "schickte", "geschickt", "gesendet", "sandte"))
SENT_OR_GOT_LAST = frozenset(("geschickt", "gesendet", "bekommen", "erhalten"))
"""Those of SENT and GOT that stand behind the name."""
GOT = frozenset(("got", "received", "bekam", "bekommen", "erhielt", "erhalten"))
AUXILIARIES = frozenset(("hat", "haben", "has", "have"))
AND = frozenset(("and", "und", "&", "+", ",", "/", "sowie"))
NOT = frozenset(("no", "kein", "keine", "keinen"))
HEARD = frozenset(("contact", "answer", "reply", "response", "news", "kontakt", "antwort", "ruckmeldung"))
"""What there was none of where one of NOT begins the line."""
FOR = frozenset(("for", "zum", "auf"))
ARTICLES = frozenset(("a", "an", "the", "ein", "eine", "einen", "einem"))
FILLERS = _every(
    "a again am an another auf beim bin brief by did ein eine einem einen gehabt gemacht getrunken grabbed hab "
    "habe haben had hatte hatten have her him i ich im just kurz kurzen kurzer kurzes me mich my our over per "
    "quick short sind the them uns up via war waren was we went wieder wir zum"
)
"""Words around a word for contact that say nothing more."""

NO_NAMES = _every(
    "a aber about after again all alle allen als am an and as asked at auch auf aus be because before bei beim "
    "but by can colleagues das dass dem den der did die do ein eine einem einen er es everyone for from fur had "
    "has hat have he her him his how i ich if ihm ihn ihr im in ins is it kollegen me mein meinem mich mir mit my "
    "nach nicht no not oder of off on or our regarding sein she sie sind so some somebody someone team that the "
    "their them then they this to uber um und uns unser unserem us very von vor war was we wegen weil wenn wer "
    "were what when where who why wie wir with wo you your zu zum zur"
)
"""Small words that name nobody."""
