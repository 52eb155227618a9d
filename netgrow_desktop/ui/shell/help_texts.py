"""What the help says, from defining a network to keeping it safe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def help_paragraphs() -> tuple[tuple[str, str], ...]:
    """Give the help page: (heading, text)."""
    translate = QCoreApplication.translate
    return (
        *_define_paragraphs(),
        (
            translate("Help", "Break down: sort them"),
            translate(
                "Help",
                "Select people and press S, O or D: strategic people help you see what is coming, operational people "
                "get today's work done, developmental people help you grow. The same key takes them out again. "
                "A person may be in several categories; the first one is the primary one.",
            ),
        ),
        (
            translate("Help", "Examine: see what your network is, and what it lacks"),
            translate(
                "Help",
                "The tab Examine is one page: which network is strong and which needs development, who is missing, how "
                "different your key people are, who opens doors, who knows whom, who is fading, and a map. Answer what "
                "only you can know; what you leave open counts as unknown, never as no. “How is this worked out?” "
                "explains each figure, and Find a way leads from an empty place to people who could introduce you.",
            ),
        ),
        (
            translate("Help", "Cultivate: stay in touch"),
            translate(
                "Help",
                "Plan a follow-up with a day and a reason, or say how often you want to be in touch. "
                "The tab Follow-ups shows who is due as month, week or agenda, and over a year with whom you were in "
                "touch. Done writes down that you were in touch. Behind its sliders you say how often to be in touch "
                "with a category or tag, how many you keep in a week, and whose birthdays count. "
                "Ctrl+L opens the quick log anywhere: type “coffee with Ana yesterday, asked for advice on pricing”, "
                "see what it understood, and press Enter.",
            ),
        ),
        *_turning_paragraphs(),
        *_review_paragraphs(),
        *_sharing_paragraphs(),
        *_safety_paragraphs(),
    )


def _turning_paragraphs() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Before you write"),
            translate(
                "Help",
                "Ctrl+B shows what there is to know before you write to somebody: why, what they care about, the last "
                "contacts, promises, what was given and asked. Ctrl+M opens a draft in your mail program, nothing is "
                "sent by itself. Then say in a line what came of it: Enter notes it and shows the next person.",
            ),
        ),
        (
            translate("Help", "Introduce people"),
            translate(
                "Help",
                "Ctrl+Shift+T keeps introductions: who introduced you to whom, and whether you said thank you; whom "
                "you brought together, and how it went. To introduce two people type both names: you say why each "
                "would gain, ask the one and then the other with a text for each, note what they say, and introduce "
                "them once both said yes. A no is fine. Nothing is sent by itself, and you can go on another day.",
            ),
        ),
    )


def _review_paragraphs() -> tuple[tuple[str, str], ...]:
    return (
        (
            QCoreApplication.translate("Help", "Look back, and plan"),
            QCoreApplication.translate(
                "Help",
                "Ctrl+Shift+R is the review of the week: whom you were in touch with, what was done, moved and kept, "
                "who is next, and a note of your own. Ctrl+Shift+Y is that of the quarter: what has changed since "
                "about its beginning, places still empty, and whom you want to turn to. Both print on a page.",
            ),
        ),
    )


def _safety_paragraphs() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Nothing is lost"),
            translate(
                "Help",
                "Every change can be undone with Ctrl+Z, an import as well, also after a restart. "
                "Backups are made by themselves; Tools, Back up now makes one more, Preferences restores one.",
            ),
        ),
        (
            translate("Help", "Private"),
            translate(
                "Help",
                "Your network is one file on this computer. The program never connects to the internet.",
            ),
        ),
    )


def _define_paragraphs() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Define: bring your people in"),
            translate(
                "Help",
                "Drop files on the window, choose them with Ctrl+I, or copy rows and press Ctrl+V: LinkedIn's archive "
                "as it comes (zip) or its Connections.csv, vCards from a phone or a mail program, address books and "
                "tables as CSV, spreadsheets from Excel or LibreOffice. Mailboxes (mbox) and calendars (ics) tell "
                "whom you wrote to and met, and when. You see first what would be added and changed, and can leave "
                "out whom you like. Importing the same file again adds nobody twice. To get LinkedIn's file, choose "
                "there: Settings > Data privacy > Get a copy of your data > Connections, or everything.",
            ),
        ),
        (
            translate("Help", "Each of them once"),
            translate(
                "Help",
                "Contact, Find duplicates lists who may be here twice and says why. You see both side by side and what "
                "the one person will have; merging keeps every value and can be undone. Two people who are selected "
                "in the contacts are merged with M.",
            ),
        ),
        (
            translate("Help", "Define: remember who is missing"),
            translate(
                "Help",
                "Contact, Career map shows your jobs and schools and proposes who was there with you; confirm with "
                "Enter, decline with N. Contact, Recall walk asks one question at a time: type the names that come to "
                "mind. It ends with picking your key people.",
            ),
        ),
        (
            translate("Help", "Define: know them well"),
            translate(
                "Help",
                "The panel beside the list holds all you know of a person: jobs, how you met, what they care about, a "
                "photo, and everything that happened. Click a value to change it; Alt+Down goes on to the same value "
                "of the next person. On the left, Missing something finds who lacks an e-mail address and much else. "
                "E archives people: they leave the lists, and come back from Archived.",
            ),
        ),
    )


def _sharing_paragraphs() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "Hand people on"),
            translate(
                "Help",
                "Drag people out of a list into a folder or a mail: they become a vCard (.vcf). Ctrl+C copies them "
                "as a table, Ctrl+Alt+C as vCards. Your notes and how you sort people stay with you. File, Export "
                "(Ctrl+E) writes those you selected, those whom a search finds, or everybody.",
            ),
        ),
        (
            translate("Help", "Print"),
            translate(
                "Help",
                "Ctrl+P shows everything that goes to paper, with a preview: the summary, lists by category, the week, "
                "interview sheets, contact sheets, phone numbers, address labels and both maps. Choose whom, the "
                "paper and the pages on the right, and press Enter, or save a PDF or a page for browsers.",
            ),
        ),
    )
