"""The one style sheet of the program, written from the tokens.

Its pictures (``controls:light/check.svg``) are the files of ``resources/icons/controls``, one folder per palette,
because a style sheet can only name files.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from netgrow_desktop.theme_tokens import (
    CORNER_RADIUS,
    FOCUS_RING,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TYPE_BODY,
    WEIGHT_STRONG,
)

if TYPE_CHECKING:
    from netgrow_desktop.theme_tokens import Palette, TypeScale

WINDOWS = """
QMainWindow, QDialog, QWizard { background: $window; }
QWidget { color: $text; }
QWidget:disabled { color: $outline; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar QLabel { color: $muted; padding: 0 ${s}px; }
QStatusBar::item { border: none; }
QToolTip { background: $text; color: $raised; border: none; padding: ${xs}px ${s}px; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { border: none; background: $line; color: $line; }
QFrame[frameShape="4"] { max-height: 1px; min-height: 1px; }
QFrame[frameShape="5"] { max-width: 1px; min-width: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrollContents { background: transparent; border: none; }
QStackedWidget { background: transparent; }
"""

TEXT = """
QLabel { background: transparent; }
QLabel[textRole="title"] { font-size: ${title_size}pt; font-weight: $strong; }
QLabel[textRole="heading"] { font-size: ${heading_size}pt; font-weight: $strong; }
QLabel[textRole="strong"] { font-weight: $strong; }
QLabel[textRole="muted"] { color: $muted; }
QLabel[textRole="small"] { color: $muted; font-size: ${small_size}pt; }
QLabel[textRole="danger"] { color: $danger; }
"""

MENUS = """
QMenuBar { background: $window; border: none; padding: 2px ${xs}px; }
QMenuBar::item { background: transparent; padding: ${xs}px 10px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: ${xs}px; icon-size: ${mark}px; }
QMenu::item { padding: 6px ${l}px 6px ${m}px; border-radius: 4px; margin: 0; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $outline; }
QMenu::icon { padding-left: ${s}px; }
QMenu::indicator { width: ${mark}px; height: ${mark}px; padding-left: ${s}px; }
QMenu::indicator:checked { image: url(controls:$palette/tick.svg); }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QMenu::right-arrow {
  image: url(controls:$palette/chevron-right.svg); width: ${arrow}px; height: ${arrow}px; right: 6px;
}
QToolBar { background: $window; border: none; spacing: ${xs}px; padding: ${xs}px ${s}px; }
QToolBar::separator { background: $line; width: 1px; margin: ${s}px ${xs}px; }
"""

BUTTONS = """
QPushButton, QToolButton {
  background: $raised; color: $text; border: 1px solid $field_line; border-radius: ${radius}px;
  padding: 5px ${m}px; min-height: 20px; outline: none;
}
QToolButton { padding: 4px ${s}px 3px ${s}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:open { background: $pressed; }
QPushButton:focus, QToolButton:focus { border: ${ring}px solid $accent; padding: 4px 11px; }
QToolButton:focus { padding: 3px 7px 2px 7px; }
QPushButton:checked, QToolButton:checked { background: $selection; border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { background: $window; color: $outline; border-color: $line; }
QPushButton[kind="primary"], QToolButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: $strong;
}
QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover,
QPushButton[kind="primary"]:pressed, QToolButton[kind="primary"]:pressed {
  background: $accent_hover; border-color: $accent_hover;
}
QPushButton[kind="primary"]:focus, QToolButton[kind="primary"]:focus {
  border: ${ring}px solid $text; padding: 4px 11px;
}
QPushButton[kind="primary"]:disabled, QToolButton[kind="primary"]:disabled {
  background: $pressed; color: $muted; border-color: $line;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialogButtonBox QPushButton:default {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: $strong;
}
QDialogButtonBox QPushButton[kind="plain"]:default {
  background: $raised; color: $text; border-color: $field_line; font-weight: 400;
}
QDialogButtonBox QPushButton[kind="plain"]:default:hover { background: $hover; border-color: $field_line; }
QDialogButtonBox QPushButton[kind="plain"]:default:focus { border-color: $accent; }
QDialogButtonBox QPushButton:default:hover { background: $accent_hover; border-color: $accent_hover; }
QDialogButtonBox QPushButton:default:focus { border: ${ring}px solid $text; }
QDialogButtonBox QPushButton:default:disabled { background: $pressed; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger; color: $on_danger; }
QPushButton[kind="danger"]:disabled { color: $outline; border-color: $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"], QToolBar QToolButton {
  background: transparent; border-color: transparent;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover, QToolBar QToolButton:hover {
  background: $hover;
}
QPushButton[kind="quiet"]:pressed, QToolButton[kind="quiet"]:pressed { background: $pressed; }
QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked, QToolBar QToolButton:checked {
  background: $selection; color: $text; border-color: transparent;
}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus, QToolBar QToolButton:focus {
  border: ${ring}px solid $accent;
}
QPushButton[kind="quiet"]:disabled, QToolButton[kind="quiet"]:disabled { background: transparent; }
/* The edge of a link and of a name lies outside, so that words below each other begin on one line. */
QPushButton[kind="link"] {
  background: transparent; border-color: transparent; padding-left: 0; margin-left: -1px; text-align: left;
}
QPushButton[kind="link"]:hover { color: $accent; text-decoration: underline; }
QPushButton[kind="link"]:focus { border: ${ring}px solid $accent; }
QPushButton[kind="name"] {
  background: transparent; border-color: transparent; padding: 0; margin-left: -1px; min-height: 20px; text-align: left;
  font-weight: $strong;
}
QPushButton[kind="name"]:hover { color: $accent; text-decoration: underline; }
QPushButton[kind="name"]:focus { border: ${ring}px solid $accent; padding: 0; }
QPushButton::menu-indicator {
  image: url(controls:$palette/chevron-down.svg); width: ${arrow}px; height: ${arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
}
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: ${opener}px; }
QToolButton::menu-button { border: none; width: ${step}px; }
QToolButton::menu-arrow { image: url(controls:$palette/chevron-down.svg); width: ${arrow}px; height: ${arrow}px; }
"""

FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox {
  background: $raised; color: $text; border: 1px solid $field_line; border-radius: ${radius}px;
  selection-background-color: $selection; selection-color: $text; placeholder-text-color: $muted;
}
/* The paddings make all fields and buttons 32 pixels high at the usual size of type. */
QLineEdit, QComboBox { padding: 5px ${s}px 4px ${s}px; }
QAbstractSpinBox { padding: 3px ${s}px; }
QPlainTextEdit, QTextEdit, QTextBrowser {
  background: $raised; color: $text; border: 1px solid $field_line; border-radius: ${radius}px;
  padding: ${xs}px; selection-background-color: $selection; selection-color: $text;
  placeholder-text-color: $muted;
}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover { border-color: $outline; }
QLineEdit:focus, QComboBox:focus { border: ${ring}px solid $accent; padding: 4px 7px 3px 7px; }
QAbstractSpinBox:focus { border: ${ring}px solid $accent; padding: 2px 7px; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: ${ring}px solid $accent; padding: 3px; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"] { border-color: $danger; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
  background: $window; color: $outline; border-color: $line;
}
QLineEdit:read-only { background: $window; }
QLineEdit[kind="quiet"] { background: transparent; border-color: transparent; }
QLineEdit[kind="quiet"]:hover { background: $hover; }
QLineEdit[kind="quiet"]:focus { background: $raised; border-color: $accent; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
/* Editors in cells alone: popups of a list are below it too, and their fields are like any others. */
QAbstractItemView > QWidget#qt_scrollarea_viewport > QLineEdit { border-radius: 0; padding: 0 ${s}px; min-height: 0; }
QComboBox { padding-right: ${beside_arrow}px; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {
  subcontrol-origin: padding; subcontrol-position: center right; border: none; width: ${drop}px; right: 6px;
}
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url(controls:$palette/chevron-down.svg); width: ${arrow}px; height: ${arrow}px;
}
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView {
  background: $raised; border: 1px solid $line; padding: ${xs}px; outline: none;
  selection-background-color: $selection; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 ${s}px; border-radius: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; border: none; background: transparent; width: ${step}px; right: 2px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; bottom: 2px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { width: ${small_arrow}px; height: ${small_arrow}px; }
QAbstractSpinBox::up-arrow { image: url(controls:$palette/chevron-up.svg); }
QAbstractSpinBox::down-arrow { image: url(controls:$palette/chevron-down.svg); }
"""

CHOICES = """
QCheckBox, QRadioButton { background: transparent; spacing: ${s}px; padding: 3px; border: 2px solid transparent; }
QCheckBox:focus, QRadioButton:focus { border: ${ring}px solid $accent; border-radius: ${radius}px; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
  width: ${mark}px; height: ${mark}px; border: 1px solid $outline; border-radius: 4px; background: $raised;
}
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: $accent; border-color: $accent; image: url(controls:$palette/check.svg);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url(controls:$palette/minus.svg);
}
QCheckBox::indicator:disabled { border-color: $line; background: $window; }
QCheckBox::indicator:checked:disabled { background: $outline; border-color: $outline; }
QRadioButton::indicator {
  width: ${mark}px; height: ${mark}px; border: 1px solid $outline; border-radius: ${round}px; background: $raised;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px; border: ${rim}px solid $accent; }
QRadioButton::indicator:disabled { border-color: $line; background: $window; }
QProgressBar {
  background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::handle:horizontal { width: 16px; margin: -6px 0; border-radius: 8px; background: $accent; }
QGroupBox {
  border: none; border-top: 1px solid $line; margin-top: ${l}px; padding-top: ${m}px; font-weight: $strong;
}
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 ${s}px 0 0; }
"""

LISTS = """
QAbstractItemView { background: $raised; border: none; outline: none; color: $text; }
QTableView, QTreeView, QListView {
  background: $raised; alternate-background-color: $raised; border: none; outline: none;
  selection-background-color: $selection; selection-color: $text; gridline-color: $line;
}
QTableView::item { border: none; border-bottom: 1px solid $line; padding: 0 ${s}px; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $selection; color: $text; }
QTreeView::item, QListView::item { padding: 5px ${s}px; border: none; }
QListView::item { border-radius: 4px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QTableView:focus, QTreeView:focus, QListView:focus { outline: none; }
QListView[kind="side"], QTableView[kind="side"], QTableView[kind="cards"] { background: transparent; }
QTableView[kind="cards"] { selection-background-color: transparent; }
QTableView[kind="cards"]::item, QTableView[kind="cards"]::item:hover, QTableView[kind="cards"]::item:selected {
  background: transparent; border: none;
}
QHeaderView { background: $raised; border: none; }
QHeaderView::section {
  background: $raised; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px ${s}px 6px 11px; font-size: ${small_size}pt; font-weight: $strong;
}
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow, QHeaderView::down-arrow {
  width: ${small_arrow}px; height: ${small_arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 4px;
}
QHeaderView::up-arrow { image: url(controls:$palette/chevron-up.svg); }
QHeaderView::down-arrow { image: url(controls:$palette/chevron-down.svg); }
QTableCornerButton::section { background: $raised; border: none; }
QTreeView::branch:has-children:closed { image: url(controls:$palette/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(controls:$palette/chevron-down.svg); }
"""

TABS = """
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $muted; border: 2px solid transparent; border-radius: ${radius}px;
  padding: ${xs}px ${m}px; margin-right: ${xs}px; min-height: 20px;
}
QTabBar::tab:hover { background: $hover; color: $text; }
QTabBar::tab:selected { background: $selection; color: $text; font-weight: $strong; }
QTabBar::tab:focus { border-color: $accent; }
QTabBar::tab:disabled { color: $outline; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $window; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton::left-arrow { image: url(controls:$palette/chevron-left.svg); }
QTabBar QToolButton::right-arrow { image: url(controls:$palette/chevron-right.svg); }
"""

SCROLL_BARS = """
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $field_line; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""

CALENDARS = """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { background: transparent; border-color: transparent; font-weight: $strong; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(controls:$palette/chevron-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(controls:$palette/chevron-right.svg); }
QCalendarWidget QSpinBox { min-width: 64px; }
QCalendarWidget QAbstractItemView {
  background: $raised; color: $text; selection-background-color: $accent; selection-color: $on_accent;
  outline: none; font-weight: 400;
}
QCalendarWidget QAbstractItemView:disabled { color: $outline; }
"""

ELEMENTS = """
QFrame[element="toast"] { background: $text; border: none; border-radius: ${radius}px; }
QFrame[element="toast"] QLabel { color: $raised; }
QFrame[element="toast"] QPushButton {
  background: transparent; color: $raised; border: 1px solid $outline; font-weight: $strong;
}
QFrame[element="toast"] QPushButton:hover, QFrame[element="toast"] QToolButton:hover { background: $muted; }
QFrame[element="toast"] QPushButton:focus, QFrame[element="toast"] QToolButton:focus {
  border: ${ring}px solid $raised;
}
"""

CONTRAST = """
QPushButton:focus, QToolButton:focus, QToolBar QToolButton:focus, QPushButton[kind="quiet"]:focus,
QToolButton[kind="quiet"]:focus { border: ${ring}px solid $accent; background: $selection; }
QPushButton[kind="primary"]:focus, QDialogButtonBox QPushButton:default:focus { background: $accent; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { border-color: $field_line; }
/* What is chosen has a thick line below it: tints of the ground are too close to each other. */
QPushButton:checked, QToolButton:checked, QPushButton[kind="quiet"]:checked, QToolButton[kind="quiet"]:checked,
QToolBar QToolButton:checked, QTabBar::tab:selected { border-color: $accent; border-bottom: ${xs}px solid $accent; }
QPushButton:checked { padding-bottom: 2px; }
QToolButton:checked { padding-bottom: 0; }
QTabBar::tab:selected { padding-bottom: 2px; }
QListView[kind="side"]::item:selected { border: 1px solid $accent; }
QMenuBar::item:selected, QMenuBar::item:pressed, QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu, QComboBox QAbstractItemView { border-color: $text; }
QLineEdit[kind="quiet"] { border-color: $field_line; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QTextBrowser {
  selection-background-color: $accent; selection-color: $on_accent;
}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { border-color: $text; }
QProgressBar { border: 1px solid $field_line; background: $raised; }
QFrame[element="toast"] QPushButton { border-color: $raised; }
"""

MARK, ARROW, SMALL_ARROW = 16, 14, 12
"""The sides of a box to tick, and of arrows, in pixels beside the usual type."""

SECTIONS = (WINDOWS, TEXT, MENUS, BUTTONS, FIELDS, CHOICES, LISTS, TABS, SCROLL_BARS, CALENDARS, ELEMENTS)


def _marks(scale: TypeScale) -> dict[str, int]:
    """Give the sides, in pixels, of what stands beside type: as large as it is."""
    times = scale.body / TYPE_BODY
    # Of a round mark, its dot and its rim are whole pixels.
    mark, arrow, small = 4 * round(MARK * times / 4), round(ARROW * times), round(SMALL_ARROW * times)
    dot = mark // 2
    return {
        "mark": mark,
        "round": dot + 1,
        "dot": dot,
        "rim": (mark + 2 - dot) // 2,
        "arrow": arrow,
        "small_arrow": small,
        # What an arrow grows by, the room beside it gives: fields need no more of a narrow page.
        "drop": arrow + 2,
        "beside_arrow": max(SPACE_XS, SPACE_L - (arrow - ARROW)),
        "step": arrow + 6,
        "opener": arrow + 12,
    }


def style_sheet(palette: Palette, scale: TypeScale) -> str:
    """Write the style sheet for these colours and sizes of type."""
    values = (
        asdict(palette)
        | _marks(scale)
        | {
            "palette": palette.name,
            "selection": palette.selection,
            "pressed": palette.pressed,
            "strong": WEIGHT_STRONG,
            "radius": CORNER_RADIUS,
            "ring": FOCUS_RING,
            "xs": SPACE_XS,
            "s": SPACE_S,
            "m": SPACE_M,
            "l": SPACE_L,
            "small_size": scale.small,
            "heading_size": scale.heading,
            "title_size": scale.title,
        }
    )
    sections = (*SECTIONS, CONTRAST) if palette.is_strong else SECTIONS
    return "".join(Template(section).substitute(values) for section in sections)
