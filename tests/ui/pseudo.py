"""A language that nobody speaks: longer than German, with marks on each letter, in brackets.

What is shown without brackets was never translated; what does not fit is cut in a real language as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from typing_extensions import override

from netgrow_desktop.domain.wording import WORDING, Template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áƀćđéƒǵħíĵķłḿńóƥɋŕśťúṽẃẋýžÁɃĆĐÉƑǴĦÍĴĶŁḾŃÓƤɊŔŚŤÚṼẂẊÝŽ"
)
KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|\t.*)", re.DOTALL)
OPENING, CLOSING = "⟦", "⟧"
LONGER = 0.4
WORD = 8
LATIN = re.compile(r"[A-Za-z]{3,}")


def pseudo(text: str) -> str:
    """Give a text as this language has it: its places, its lines and the key of its menu stay."""
    spoken = "".join(part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in KEPT.split(text))
    head, tab, keys = spoken.partition("\t")
    length = len(KEPT.sub("", text))
    more = round(length * LONGER)
    padding = "·" * more if more < WORD else " ·······" * (more // WORD)
    return f"{OPENING}{head}{padding}{CLOSING}{tab}{keys}" if text.strip() else text


def pseudo_wording() -> Mapping[str, Template]:
    """Give the catalogue of sentences in this language."""
    return {
        code: pseudo(found) if isinstance(found, str) else (pseudo(found[0]), pseudo(found[1]))
        for code, found in WORDING.items()
    }


class Pseudo(QTranslator):
    """Translates each text of the window by itself."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        if context == "Language" or sourceText.startswith("QT_"):
            return sourceText
        return pseudo(sourceText)


def shown_parts(root: QWidget) -> Iterator[QWidget]:
    """Give each part of a screen that can be seen."""
    yield from (part for part in [root, *root.findChildren(QWidget)] if part.isVisibleTo(root.window()))


def texts_of(part: QWidget) -> Iterator[str]:
    """Give what a part of a screen says, also to who rests the mouse on it or listens."""
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(row) for row in range(part.count()))
    yield part.toolTip()
    yield part.accessibleName()
    yield from (action.text() for action in part.actions())


def untranslated(root: QWidget, own: frozenset[str]) -> set[str]:
    """Give the texts of a screen that hold Latin words outside of brackets; *own* words are the same everywhere."""
    found = set()
    for part in shown_parts(root):
        for text in texts_of(part):
            words = set(LATIN.findall(re.sub(r"<[^>]*>|\S+@\S+|\S*[/\\.]\S+", " ", text)))
            if words - own:
                found.add(f"{type(part).__name__}: {text}")
    return found


def cut(root: QWidget) -> set[str]:
    """Give the texts of a screen that have less room than they need, and pages wider than what shows them."""
    # What is scrolled away is laid out when it comes.
    seen = [part for part in shown_parts(root) if not part.visibleRegion().isEmpty()]
    return {f"{type(part).__name__}: {text_of(part)}" for part in seen if lacks_room(part)}


def lacks_room(part: QWidget) -> bool:
    """Tell whether a part of a screen is smaller than what it shows."""
    if isinstance(part, QScrollArea):
        page = part.widget()
        is_fixed = not part.horizontalScrollBar().isVisible()
        return is_fixed and page is not None and page.minimumSizeHint().width() > part.viewport().width() + 1
    if isinstance(part, QLabel) and part.wordWrap():
        return bool(part.text()) and part.heightForWidth(part.width()) > part.height() + 1
    return bool(text_of(part)) and part.minimumSizeHint().width() > part.width() + 1


def text_of(part: QWidget) -> str:
    return part.text() if isinstance(part, QLabel | QAbstractButton) else ""


def speak_pseudo(app: QApplication) -> Pseudo:
    """Have everything that is made from now on speak this language; gives what ends it when it is removed."""
    translator = Pseudo(app)
    app.installTranslator(translator)
    return translator
