"""The help: short pages in the language of the window, found by their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRegularExpression, QSize, Qt
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
)
from typing_extensions import override

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.wording.languages import spoken_of
from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, WEIGHT_STRONG
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.search_field import SearchField
from netgrow_desktop.ui.elements.sizes import scaled, size_on_screen
from netgrow_desktop.ui.shell.network_page import (
    BEFORE_WRITING,
    BREAKDOWN,
    CAREER,
    CONTACTS,
    DUPLICATES,
    EXAMINE,
    FOLLOW_UPS,
    IMPORT,
    INTERVIEWS,
    INTRODUCTIONS,
    LOOKING_BACK,
    MERGE,
    RECALL,
    SORTING,
)
from netgrow_desktop.ui.theme import color, text_font, theme_watcher

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget

SIZE = (880, 640)
LIST_WIDTH = 260
LINE_HEIGHT = 140
"""In percent of the type's own."""


TOPICS = {
    CONTACTS: "define",
    IMPORT: "define",
    CAREER: "define",
    RECALL: "define",
    DUPLICATES: "define",
    MERGE: "define",
    BREAKDOWN: "break-down",
    SORTING: "break-down",
    EXAMINE: "examine",
    FOLLOW_UPS: "cultivate",
    BEFORE_WRITING: "before-you-write",
    INTERVIEWS: "interviews",
    INTRODUCTIONS: "interviews",
    LOOKING_BACK: "look-back",
}
"""Place of the window -> the page about it."""


@dataclass(frozen=True)
class HelpPage:
    """One page of the help. *topic* is its name in every language, *text* is Markdown and begins with the title."""

    topic: str
    title: str
    text: str


def topic_of(place: int) -> str:
    """Give the topic of the page about a place of the window."""
    return TOPICS.get(place, "begin")


def help_pages(language: str) -> tuple[HelpPage, ...]:
    """Give the pages in a language ("en", "de"), in their order."""
    pages = []
    for path in sorted(resource("help", language).glob("*.md")):
        text = path.read_text("utf-8")
        pages.append(HelpPage(path.stem.partition("-")[2], text.partition("\n")[0].removeprefix("# "), text))
    return tuple(pages)


def pages_with(pages: tuple[HelpPage, ...], searched: str) -> tuple[HelpPage, ...]:
    """Give the pages that have every searched word, or the beginning of one; those with all of them as title first."""
    words = fold(searched).split()
    found = [page for page in pages if all(word in fold(page.text) for word in words)]
    return tuple(sorted(found, key=lambda page: not all(word in fold(page.title) for word in words)))


class HelpWindow(QDialog):
    """Pages on the left, the chosen one on the right."""

    def __init__(self, parent: QWidget | None = None, topic: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, *SIZE))
        self._pages = help_pages(spoken_of(QLocale().name()))
        self._found = self._pages
        self.search = SearchField(self.tr("Search the help…"))
        self.titles = QListWidget()
        self.titles.setProperty("kind", "side")
        self.titles.setFrameShape(QFrame.Shape.NoFrame)
        self.titles.setWordWrap(True)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.titles.setAccessibleName(self.tr("Pages of the help"))
        self.nothing = plain_label(
            self.tr("No page has all of these words. Try fewer, or another one."), "muted", wraps=True
        )
        self.view = _View()
        self.view.setAccessibleName(self.tr("Page of the help"))
        self._lay_out()
        self.search.text_settled.connect(self._look_for)
        self.search.down_pressed.connect(self.titles.setFocus)
        self.titles.currentRowChanged.connect(self._show)
        theme_watcher().changed.connect(self._show_again)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._list(topic)
        self.search.setFocus()

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        side = QVBoxLayout()
        side.setSpacing(SPACE_M)
        side.addWidget(self.search)
        side.addWidget(self.nothing)
        side.addWidget(self.titles, 1)
        for widget in (self.search, self.nothing, self.titles):
            widget.setFixedWidth(scaled(LIST_WIDTH, 0.5))
        both = QHBoxLayout()
        both.setSpacing(SPACE_XL)
        both.addLayout(side)
        both.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_L, SPACE_L, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_M)
        whole.addLayout(both, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _look_for(self, searched: str) -> None:
        self._found = pages_with(self._pages, searched)
        self._list("")

    def _list(self, topic: str) -> None:
        self.titles.clear()
        self.titles.addItems([page.title for page in self._found])
        self.nothing.setVisible(not self._found)
        topics = [page.topic for page in self._found]
        self.titles.setCurrentRow(topics.index(topic) if topic in topics else 0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.view.show_page(self._found[row].text, self.search.text())

    def _show_again(self) -> None:
        self._show(self.titles.currentRow())


class _View(QTextBrowser):
    """Shows a page in the type of the window; opens nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(SPACE_L)
        self.document().setIndentWidth(SPACE_XL)

    @override
    def loadResource(self, kind: int, name: QUrl | str, /) -> None:
        """Give nothing: no text makes the program open a file."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIZE[0] - LIST_WIDTH, SIZE[1])

    def show_page(self, text: str, searched: str) -> None:
        """Show a page from its beginning or, where something was searched, from its first hit."""
        document = self.document()
        document.setDefaultFont(text_font())
        document.setMarkdown(text)
        _dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark(searched.split())

    def _mark(self, words: list[str]) -> None:
        marks = []
        tint = QTextCharFormat()
        tint.setBackground(color("selection"))
        for word in words:
            expression = QRegularExpression(
                QRegularExpression.escape(word), QRegularExpression.PatternOption.CaseInsensitiveOption
            )
            hit = self.document().find(expression)
            while not hit.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = hit, tint
                marks.append(mark)
                hit = self.document().find(expression, hit)
        self.setExtraSelections(marks)
        if marks:
            self.setTextCursor(QTextCursor(self.document().findBlock(marks[0].cursor.position())))
            self.ensureCursorVisible()


def _dress(document: QTextDocument) -> None:
    """Give headings and paragraphs the sizes and distances of the window, where Markdown has its own."""
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin({0: 0, 1: 0}.get(level, SPACE_L))
        shape.setBottomMargin(SPACE_XS if block.textList() is not None else SPACE_S)
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            letters = cursor.charFormat()
            letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            letters.setFont(text_font("title" if level == 1 else "heading", strong=True))
            cursor.setCharFormat(letters)
        else:
            _dress_strong_words(block)
        block = block.next()


def _dress_strong_words(block: QTextBlock) -> None:
    """Show strong words in the weight that the type has; another one would be drawn from it, and blurred."""
    places = []
    parts = block.begin()
    while not parts.atEnd():
        part = parts.fragment()
        if part.charFormat().fontWeight() > WEIGHT_STRONG:
            places.append((part.position(), part.position() + part.length()))
        parts += 1
    strong = QTextCharFormat()
    strong.setFontWeight(WEIGHT_STRONG)
    for start, end in places:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(strong)
