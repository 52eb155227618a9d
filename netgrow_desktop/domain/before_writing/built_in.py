"""The texts that are there from the beginning, in English and German: short, and asking for nothing but advice."""

from __future__ import annotations

from netgrow_desktop.domain.before_writing.templates import Language, Occasion, Template

BUILT_IN: tuple[Template, ...] = (
    Template(
        Occasion.CHECK_IN,
        Language.ENGLISH,
        "Thinking of you",
        "Hi {first name},\n\nyou came to my mind today, and I wanted to hear how you are. No agenda, and "
        "no need to answer soon.\n\nHow are things at your end?\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.CHECK_IN,
        Language.GERMAN,
        "Einfach mal hallo",
        "Hallo {Vorname},\n\nheute habe ich an dich gedacht und wollte hören, wie es dir geht. Ganz ohne "
        "Anliegen, und eine Antwort eilt nicht.\n\nWas macht das Leben?\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.BIRTHDAY,
        Language.ENGLISH,
        "Happy birthday, {first name}!",
        "Hi {first name},\n\nhappy birthday! I hope you have a good day with people you like, and a year "
        "that is kind to you.\n\nAll the best,\n{my name}",
    ),
    Template(
        Occasion.BIRTHDAY,
        Language.GERMAN,
        "Alles Gute zum Geburtstag, {Vorname}!",
        "Hallo {Vorname},\n\nalles Gute zum Geburtstag! Ich wünsche dir einen schönen Tag mit lieben "
        "Menschen und ein Jahr, das es gut mit dir meint.\n\nHerzliche Grüße\n{mein Name}",
    ),
    Template(
        Occasion.THANK_YOU,
        Language.ENGLISH,
        "Thank you",
        "Hi {first name},\n\nthank you for your time and your help. What helped me most was … I will let "
        "you know what comes of it.\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.THANK_YOU,
        Language.GERMAN,
        "Danke",
        "Hallo {Vorname},\n\nvielen Dank für deine Zeit und deine Hilfe. Am meisten geholfen hat mir … Ich "
        "erzähle dir, was daraus wird.\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.NEW_JOB,
        Language.ENGLISH,
        "Congratulations on your new role",
        "Hi {first name},\n\ncongratulations on the new role at {organization}! I am happy for you. How "
        "are the first weeks?\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.NEW_JOB,
        Language.GERMAN,
        "Glückwunsch zur neuen Stelle",
        "Hallo {Vorname},\n\nherzlichen Glückwunsch zur neuen Stelle bei {Firma}! Das freut mich sehr für "
        "dich. Wie sind die ersten Wochen?\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.ANNIVERSARY,
        Language.ENGLISH,
        "Another year at {organization}",
        "Hi {first name},\n\nanother year at {organization}: congratulations! What has been the best part "
        "of it?\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.ANNIVERSARY,
        Language.GERMAN,
        "Wieder ein Jahr bei {Firma}",
        "Hallo {Vorname},\n\nwieder ein Jahr bei {Firma}: herzlichen Glückwunsch! Was war das Schönste "
        "daran?\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.ADVICE,
        Language.ENGLISH,
        "May I ask your advice?",
        "Hi {first name},\n\nI am thinking about … and you know more about it than I do. Would you have 20 "
        "minutes in the next weeks? If it does not suit you, that is quite all right.\n\nThank you,\n{my "
        "name}",
    ),
    Template(
        Occasion.ADVICE,
        Language.GERMAN,
        "Darf ich dich um Rat fragen?",
        "Hallo {Vorname},\n\nich denke gerade über … nach, und du kennst dich damit besser aus als ich. "
        "Hättest du in den nächsten Wochen 20 Minuten? Wenn es nicht passt, ist das völlig in Ordnung.\n\n"
        "Danke dir\n{mein Name}",
    ),
    Template(
        Occasion.LONG_SILENCE,
        Language.ENGLISH,
        "It has been too long",
        "Hi {first name},\n\nit has been far too long, and that is on me. I thought of you and wondered "
        "how you are and what you are working on these days.\n\nI would love to hear from you, whenever it "
        "suits.\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.LONG_SILENCE,
        Language.GERMAN,
        "Lange nichts gehört",
        "Hallo {Vorname},\n\nwir haben viel zu lange nichts voneinander gehört, und das liegt an mir. Ich "
        "musste an dich denken: Wie geht es dir, und woran arbeitest du gerade?\n\nIch freue mich, von dir "
        "zu hören, wann immer es passt.\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.PROMISE,
        Language.ENGLISH,
        "As promised",
        "Hi {first name},\n\nI have not forgotten what I promised you: {my promise}. Here it is: …\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.PROMISE,
        Language.GERMAN,
        "Wie versprochen",
        "Hallo {Vorname},\n\nich habe nicht vergessen, was ich dir versprochen habe: {mein Versprechen}. Hier ist es: "
        "…\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.INTRODUCE_ASK,
        Language.ENGLISH,
        "May I introduce you to {other name}?",
        "Hi {first name},\n\nI thought of you and {about other}. {why}\n\nWould you like to meet? I am asking "
        "both of you first, so a no costs nothing and stays between us. If you both say yes, I will put you in "
        "touch.\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.INTRODUCE_ASK,
        Language.GERMAN,
        "Darf ich dich mit {anderer Name} bekannt machen?",
        "Hallo {Vorname},\n\nich musste an dich und {wer anders} denken. {warum}\n\nMöchtet ihr euch "
        "kennenlernen? Ich frage euch beide vorher, ein Nein kostet also nichts und bleibt unter uns. Wenn ihr "
        "beide Ja sagt, bringe ich euch zusammen.\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.INTRODUCE,
        Language.ENGLISH,
        "{first name}, meet {other first name}",
        "Hi {first name}, hi {other first name},\n\nI am glad to bring you two together.\n\n{first name}, this is "
        "{about other}. {why}\n\n{other first name}, this is {about}. {other why}\n\nI leave the rest to you, and "
        "would love to hear some day how it went.\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.INTRODUCE,
        Language.GERMAN,
        "{Vorname} und {anderer Vorname}: darf ich vorstellen?",
        "Hallo {Vorname}, hallo {anderer Vorname},\n\nich freue mich, euch zusammenzubringen.\n\n{Vorname}, das ist "
        "{wer anders}. {warum}\n\n{anderer Vorname}, das ist {wer}. {warum umgekehrt}\n\nAlles Weitere überlasse "
        "ich euch und freue mich, irgendwann zu hören, wie es war.\n\nViele Grüße\n{mein Name}",
    ),
    Template(
        Occasion.INTRODUCE_DECLINED,
        Language.ENGLISH,
        "About {other first name}",
        "Hi {first name},\n\nthank you for being open to it. It does not fit for {other first name} at the moment, "
        "which has nothing to do with you. Should that change, I will come back to you.\n\nBest,\n{my name}",
    ),
    Template(
        Occasion.INTRODUCE_DECLINED,
        Language.GERMAN,
        "Wegen {anderer Vorname}",
        "Hallo {Vorname},\n\ndanke, dass du offen dafür warst. Für {anderer Vorname} passt es gerade nicht, und das "
        "liegt nicht an dir. Sollte sich das ändern, melde ich mich.\n\nViele Grüße\n{mein Name}",
    ),
)
"""One for each occasion and language."""


def built_in(occasion: Occasion, language: Language) -> Template:
    """Give the text that is there from the beginning. Raises KeyError for ``Occasion.OWN``."""
    return {(each.occasion, each.language): each for each in BUILT_IN}[occasion, language]
