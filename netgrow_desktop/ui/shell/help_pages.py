"""The list of keys, and what the program is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from netgrow_desktop import __version__
from netgrow_desktop.resources import licence_texts
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.career.acts import KEY_NAMES as STAGE_KEYS
from netgrow_desktop.ui.career.acts import Act as StageAct
from netgrow_desktop.ui.career.acts import act_words as stage_act_words
from netgrow_desktop.ui.duplicates.acts import Act as PairAct
from netgrow_desktop.ui.duplicates.acts import act_words as pair_act_words
from netgrow_desktop.ui.duplicates.acts import key_words as pair_key_words
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.sizes import size_on_screen
from netgrow_desktop.ui.elements.spoken_role import Role, spoken_as
from netgrow_desktop.ui.follow_ups.acts import KEY_NAMES, act_words
from netgrow_desktop.ui.icons import application_icon
from netgrow_desktop.ui.shell.menus import shortcut_table
from netgrow_desktop.ui.theme import set_button_kind
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenuBar

PAGE_SIZE = (600, 640)
ICON_SIDE = 64

LICENCES = (
    ("Qt, PySide6", "LGPL 3"),
    ("Python", "PSF"),
    ("SQLite", "Public domain"),
    ("SQLAlchemy", "MIT"),
    ("filelock", "MIT"),
    ("icalendar", "BSD"),
    ("phonenumberslite", "Apache 2.0"),
    ("platformdirs", "MIT"),
    ("python-calamine", "MIT"),
    ("python-dateutil", "Apache 2.0, BSD"),
    ("rapidfuzz", "MIT"),
    ("six", "MIT"),
    ("typing_extensions", "PSF"),
    ("tzdata", "Apache 2.0"),
    ("Lucide icons", "ISC"),
    ("Inter", "SIL OFL 1.1"),
    ("DejaVu Sans Arabic", "Bitstream Vera and Arev"),
)
"""What the program is made of, and under which licence."""


def place_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys that no menu shows: (where they work, [(what it does, its keys)])."""
    translate = QCoreApplication.translate
    of_items = [(act_words(act).rstrip("…"), name) for act, name in KEY_NAMES.items()]
    return [
        (
            translate("Help", "In the person panel"),
            [
                (translate("Help", "Edit a value"), translate("Help", "Enter, F2, or type")),
                (translate("Help", "Keep it and edit the next value"), translate("Help", "Tab")),
                (translate("Help", "Keep a note of several lines"), translate("Help", "Ctrl+Enter")),
                (translate("Help", "Leave the value as it was"), "Esc"),
                (translate("Help", "How close you feel, or nothing"), translate("Help", "1 to 5, 0")),
            ],
        ),
        *_writing_keys(),
        (
            translate("Help", "In the breakdown"),
            [
                (translate("Help", "To the column beside"), translate("Help", "Left, Right")),
                (translate("Help", "Say which role people have in the category"), "R"),
            ],
        ),
        _sorting_keys(),
        (
            translate("Help", "In the follow-ups"),
            [
                *of_items,
                (translate("Help", "Plan a follow-up"), "N"),
                (translate("Help", "Move a follow-up by a day or a week"), translate("Help", "Ctrl+Arrow")),
                (translate("Help", "Several at once"), translate("Help", "Shift+Up, Shift+Down, Ctrl+A, Ctrl+click")),
                (translate("Help", "Month, week, agenda, year"), "M, W, A, Y"),
                (translate("Help", "Next follow-up of the day"), translate("Help", "Space")),
                (translate("Help", "Everything on the day"), "+"),
                (translate("Help", "The page before or after"), translate("Help", "Page Up, Page Down")),
                (translate("Help", "Back to today"), translate("Help", "Home")),
            ],
        ),
        *_examine_keys(),
        *_define_keys(),
        *_import_keys(),
        *_review_keys(),
        *_window_keys(),
    ]


def _writing_keys() -> tuple[tuple[str, list[tuple[str, str]]], ...]:
    translate = QCoreApplication.translate
    return (
        (
            translate("Help", "In the quick log"),
            [
                (translate("Help", "Keep it, once it is clear who is meant"), translate("Help", "Enter")),
                (translate("Help", "Choose who is meant"), translate("Help", "Alt+1 to Alt+9")),
            ],
        ),
        (
            translate("Help", "Before I write"),
            [
                (translate("Help", "Open the draft in the mail program"), "Ctrl+M"),
                (translate("Help", "Copy the text"), "Ctrl+Shift+C"),
                (translate("Help", "Open the person's page in the browser"), "Ctrl+Shift+O"),
                (translate("Help", "Call"), "Ctrl+T"),
                (translate("Help", "Note what came of it and go on"), translate("Help", "Enter")),
                (translate("Help", "Next person without a note"), "Ctrl+PgDown"),
            ],
        ),
    )


def _sorting_keys() -> tuple[str, list[tuple[str, str]]]:
    """Give the keys of the sorting session."""
    translate = QCoreApplication.translate
    return (
        translate("Help", "While sorting one by one"),
        [
            (translate("Help", "File the person and go on; the same key again takes it back"), "S, O, D"),
            (translate("Help", "The same and stay, for more than one"), "Shift+S, Shift+O, Shift+D"),
            (translate("Help", "Take the suggestion that is shown"), "A"),
            (translate("Help", "Key person, or no longer"), "K"),
            (translate("Help", "Later: the person comes back at the end"), translate("Help", "Space")),
            (translate("Help", "Back to the one before"), translate("Help", "Backspace, Left")),
            (translate("Help", "Go on from somebody who is sorted"), translate("Help", "Enter, Right")),
            (translate("Help", "Everybody of one reason at once"), "G"),
        ],
    )


def _examine_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys of the page Examine."""
    translate = QCoreApplication.translate
    return [
        (
            translate("Help", "In Examine"),
            [
                (translate("Help", "Answer a question about your needs"), translate("Help", "1 to 5")),
                (translate("Help", "Take an answer back"), "0"),
                (translate("Help", "Two people know each other, or do not"), translate("Help", "Y, N")),
                (
                    translate("Help", "Ask about this pair later; in the grid, change between yes and no"),
                    translate("Help", "Space"),
                ),
                (
                    translate("Help", "To the pair before; in the grid, take the answer back"),
                    translate("Help", "Backspace"),
                ),
                (translate("Help", "From person to person on the map"), translate("Help", "Arrows")),
                (translate("Help", "Nearer, farther, all of the map"), translate("Help", "Plus, Minus, 0")),
            ],
        ),
    ]


def _review_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys of the reviews."""
    translate = QCoreApplication.translate
    return [
        (
            translate("Help", "In a review"),
            [
                (translate("Help", "Week, quarter"), "W, Q"),
                (translate("Help", "Back and on"), translate("Help", "Alt+Left, Alt+Right")),
                (translate("Help", "To the present one"), translate("Help", "Home")),
            ],
        ),
    ]


def _import_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys of an import that is looked at before it is made."""
    translate = QCoreApplication.translate
    return [
        (
            translate("Help", "In an import"),
            [
                (translate("Help", "Leave out whom you select, or take them in"), translate("Help", "Space")),
                (translate("Help", "Same person? Yes, update whom you know"), "S"),
                (translate("Help", "Same person? No, add as new"), "N"),
                (translate("Help", "Same person? Leave out"), "L"),
            ],
        ),
    ]


def _window_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys that work everywhere."""
    translate = QCoreApplication.translate
    return [
        (
            translate("Help", "In the window"),
            [
                (translate("Help", "From the search into the results"), translate("Help", "Down")),
                (translate("Help", "Clear the search, close what is open"), "Esc"),
                (translate("Help", "To the notice"), "F6"),
                (translate("Help", "Open a menu by its letter"), "Alt"),
            ],
        ),
    ]


def _define_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys of the pages on which one finds out whom one knows, each of them once."""
    translate = QCoreApplication.translate
    return [
        (
            translate("Help", "On the career map"),
            [
                (translate("Help", "To the people of a stage"), translate("Help", "Enter, Right")),
                (translate("Help", "Back to the stages"), translate("Help", "Esc, Left")),
                (translate("Help", "Add a stage, or somebody to a stage"), "A"),
                (translate("Help", "Change a stage"), "F2"),
                (translate("Help", "Remove a stage"), "Del"),
                *[(stage_act_words(act).rstrip("…"), STAGE_KEYS[act]) for act in StageAct],
            ],
        ),
        (
            translate("Help", "In the recall walk"),
            [
                (translate("Help", "Name the person, or add them"), translate("Help", "Enter")),
                (translate("Help", "Next question"), translate("Help", "Enter in the empty field, Alt+Right")),
                (translate("Help", "The question before"), translate("Help", "Alt+Left")),
                (translate("Help", "Pick a key person"), translate("Help", "Space")),
            ],
        ),
        (
            translate("Help", "In Find duplicates"),
            [
                *[(pair_act_words(act), pair_key_words(act)) for act in PairAct],
                (translate("Help", "To both people side by side, and back"), translate("Help", "Right, Esc")),
                (translate("Help", "Take the left or the right value"), translate("Help", "Left, Right")),
            ],
        ),
    ]


def shortcuts_page(parent: QWidget, bar: QMenuBar) -> QDialog:
    """Show the keys of every action in the menus, and those that work in lists."""
    dialog, column = _page(parent, QCoreApplication.translate("Help", "Keyboard shortcuts"))
    for title, lines in [*shortcut_table(bar), *place_keys()]:
        column.addWidget(plain_label(title, "heading", wraps=True))
        table = QVBoxLayout()
        table.setSpacing(SPACE_XS)
        for what, keys in lines:
            # Each line for itself: beside few keys the words have more room.
            line = QHBoxLayout()
            line.setSpacing(SPACE_L)
            line.addWidget(plain_label(what, wraps=True), 1)
            line.addWidget(plain_label(own_names(keys), "strong"), 0, Qt.AlignmentFlag.AlignTop)
            table.addLayout(line)
        column.addLayout(table)
        column.addSpacing(SPACE_M)
    return _shown(dialog, column)


def own_names(keys: str) -> str:
    """Give keys as they are called where the person lives ("Strg+M"); what is in their language already stays."""
    return ", ".join(_own_name(key) for key in keys.split(", "))


def _own_name(key: str) -> str:
    if key == "Enter":
        return QCoreApplication.translate("Help", "Enter")
    portable = QKeySequence.SequenceFormat.PortableText
    sequence = QKeySequence.fromString(key, portable)
    return sequence.toString(QKeySequence.SequenceFormat.NativeText) if sequence.toString(portable) == key else key


def about_page(parent: QWidget) -> QDialog:
    """Show the version and the licences."""
    translate = QCoreApplication.translate
    dialog, column = _page(parent, translate("Help", "About NetGrow Desktop"))
    sign = QLabel()
    sign.setPixmap(application_icon().pixmap(ICON_SIDE, ICON_SIDE))
    column.addWidget(sign)
    column.addWidget(plain_label(f"NetGrow Desktop {__version__}", "title"))
    column.addWidget(
        plain_label(
            translate(
                "Help",
                "Define, break down, examine and cultivate your professional network, privately, on your own machine.",
            ),
            wraps=True,
        )
    )
    column.addSpacing(SPACE_S)
    free = translate("Help", "Free software under the MIT licence. It uses Qt {qt} and these works:")
    column.addWidget(plain_label(free.format(qt=qVersion()), "muted", wraps=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_L)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(1, 1)
    for row, (work, licence) in enumerate(LICENCES):
        grid.addWidget(plain_label(work), row, 0)
        grid.addWidget(plain_label(licence, "muted"), row, 1)
    column.addLayout(grid)
    texts = licence_texts()
    if texts is not None:
        column.addSpacing(SPACE_S)
        where = translate("Help", "Their licences in full, and whose they are: {file}")
        column.addWidget(plain_label(breakable(where.format(file=one_line(str(texts)))), "muted", wraps=True))
        button = QPushButton(translate("Help", "Read all licences…"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: licences_page(dialog, texts))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return _shown(dialog, column)


def licences_page(parent: QWidget, texts: Path) -> QDialog:
    """Show the licences of all works of others as they lie beside the built program."""
    dialog = _window(parent, QCoreApplication.translate("Help", "Licences"))
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setPlainText(texts.read_text(encoding="utf-8", errors="replace"))
    text.setAccessibleName(dialog.windowTitle())
    # The arrows and Page Down read on, and Tab leads out of it.
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    text.setTabChangesFocus(True)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
    column.addWidget(text, 1)
    column.addWidget(_closing_buttons(dialog))
    dialog.open()
    text.setFocus()
    return dialog


def _closing_buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    set_button_kind(buttons.button(QDialogButtonBox.StandardButton.Close), "plain")
    buttons.rejected.connect(dialog.reject)
    return buttons


@spoken_as(Role.Document)
class _Sheet(QScrollArea):
    """Something to read, which the arrows roll."""


def _page(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    column = QVBoxLayout()
    column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
    column.setSpacing(SPACE_S)
    return _window(parent, title), column


def _window(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(size_on_screen(dialog, *PAGE_SIZE))
    return dialog


def _shown(dialog: QDialog, column: QVBoxLayout) -> QDialog:
    """Put the column into a page that scrolls, and show it."""
    column.addStretch(1)
    inside = QWidget()
    inside.setObjectName("scrollContents")
    inside.setLayout(column)
    scroll = _Sheet()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    scroll.setAccessibleName(dialog.windowTitle())
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(scroll, 1)
    foot = QVBoxLayout()
    foot.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_L)
    foot.addWidget(_closing_buttons(dialog))
    whole.addLayout(foot)
    dialog.open()
    return dialog
