"""The look of the whole window: tokens become a palette, one style sheet and fonts, switched live.

``apply_theme(app, mode)`` once at the start and again when the setting changes. Nothing else sets a colour or a
size: painted widgets ask :func:`current_palette` and :func:`text_font` while they paint (Qt repaints every widget
when the theme changes), and anything that keeps a picture listens to ``theme_watcher().changed``.
Roles that the style sheet knows: :func:`set_text_role` for labels, :func:`set_button_kind` for buttons.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Literal

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QFontInfo, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QToolButton, QWidget

from netgrow_desktop.resources import resource
from netgrow_desktop.theme_tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    MOTION_MS,
    WEIGHT_NORMAL,
    WEIGHT_STRONG,
    Palette,
    TypeScale,
    type_scale,
)
from netgrow_desktop.ui.style_sheet import style_sheet

ThemeMode = Literal["light", "dark", "system"]
TextSize = Literal["small", "body", "heading", "title"]
TextRole = Literal["title", "heading", "strong", "body", "muted", "small", "danger"]
ButtonKind = Literal["primary", "quiet", "link", "name", "danger", "plain"]

BUNDLED_FAMILY = "Inter"
# What fontconfig falls back to when no desktop has chosen a font for its windows.
FALLBACK_FAMILIES = frozenset({"", "sans", "sans serif", "sans-serif", "dejavu sans", "helvetica", "arial"})


class ThemeWatcher(QObject):
    """Holds the chosen mode and the colours in use; tells when they changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode: ThemeMode = "system"
        self.palette = LIGHT
        self.scale = type_scale()
        self.reduced_motion = False
        self.contrast = False


@cache
def theme_watcher() -> ThemeWatcher:
    """Give the one watcher; its signal ``changed`` follows each switch of the colours."""
    return ThemeWatcher()


def current_palette() -> Palette:
    """Give the colours in use (light before any theme was applied)."""
    return theme_watcher().palette


def current_scale() -> TypeScale:
    """Give the sizes of type in use, fitted to the system's own font size."""
    return theme_watcher().scale


def color(tone: str) -> QColor:
    """Give a token of the palette in use (``"muted"``) or a mixed ``#RRGGBB`` as a QColor."""
    return QColor(tone if tone.startswith("#") else getattr(current_palette(), tone))


def text_font(size: TextSize = "body", *, strong: bool = False, tabular: bool = False) -> QFont:
    """Give the window's font in one of its four sizes and two weights; *tabular* aligns figures in columns."""
    font = QFont(QApplication.font())
    font.setPointSizeF(getattr(current_scale(), size))
    font.setWeight(QFont.Weight(WEIGHT_STRONG if strong else WEIGHT_NORMAL))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def motion_ms(duration: int = MOTION_MS) -> int:
    """Give how long a movement may take, in milliseconds: 0 where reduced motion is asked for.

    Asked for by :func:`set_reduced_motion`, by ``NETGROW_REDUCED_MOTION=1``, or by the desktop's own setting
    where Qt passes it on (KDE's animation speed, the visual effects of Windows).
    """
    if theme_watcher().reduced_motion or os.environ.get("NETGROW_REDUCED_MOTION", "0") not in {"", "0"}:
        return 0
    if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return 0
    on_windows = QApplication.platformName() == "windows"
    if on_windows and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
        return 0
    return duration


def set_reduced_motion(reduced: bool) -> None:
    """Switch movement off, whatever the desktop says, or leave it to the desktop again."""
    theme_watcher().reduced_motion = reduced


def wants_contrast() -> bool:
    """Tell whether the system asks for high contrast."""
    return system_wishes()[1].contrastPreference() is Qt.ContrastPreference.HighContrast


@cache
def system_wishes() -> tuple[QStyleHints, QAccessibilityHints]:
    """Give what tells how the system wants programs to look."""
    # Both are kept: with Python's name of the first PySide 6.11 lets go of the second for good.
    hints = QApplication.styleHints()
    return hints, hints.accessibility()


def set_contrast(*, high: bool) -> None:
    """Show the colours of high contrast, whatever the system says, or leave it to the system again."""
    theme_watcher().contrast = high
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.property("netgrowDressed"):
        _show_palette(app)


def apply_theme(app: QApplication, mode: ThemeMode) -> None:
    """Dress the application in light or dark, or follow the system's choice from now on."""
    watcher = theme_watcher()
    watcher.mode = mode
    _dress_once(app)
    hints = app.styleHints()
    if mode == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
    _show_palette(app)


def _dress_once(app: QApplication) -> None:
    """Do what needs doing once per application: base style, fonts, pictures of the style sheet, live switch."""
    if app.property("netgrowDressed"):
        return
    app.setProperty("netgrowDressed", True)
    app.setStyle("Fusion")
    QDir.addSearchPath("controls", str(resource("icons", "controls")))
    theme_watcher().scale = _choose_font(app)
    app.styleHints().colorSchemeChanged.connect(_follow_system)
    system_wishes()[1].contrastPreferenceChanged.connect(lambda: _show_palette(app))


def _choose_font(app: QApplication) -> TypeScale:
    """Use the system's font, or the bundled one where no desktop chose any; give the sizes to use with it."""
    font = QFont(app.font())
    scale = type_scale(font.pointSizeF())
    if {font.family().casefold(), QFontInfo(font).family().casefold()} & FALLBACK_FAMILIES:
        for name in ("Inter-Regular.ttf", "Inter-SemiBold.ttf"):
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        font.setFamilies([BUNDLED_FAMILY, font.family()])
    font.setPointSizeF(scale.body)
    app.setFont(font)
    return scale


def _follow_system() -> None:
    app = QApplication.instance()
    if theme_watcher().mode == "system" and isinstance(app, QApplication):
        _show_palette(app)


def _show_palette(app: QApplication) -> None:
    watcher = theme_watcher()
    dark = watcher.mode == "dark" or (
        watcher.mode == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    if watcher.contrast or wants_contrast():
        palette = CONTRAST_DARK if dark else CONTRAST_LIGHT
    else:
        palette = DARK if dark else LIGHT
    if palette is watcher.palette and app.styleSheet():
        return
    watcher.palette = palette
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(style_sheet(palette, watcher.scale))
    watcher.changed.emit()


def qt_palette(palette: Palette) -> QPalette:
    """Give the Fusion palette of these colours, for whatever the style sheet leaves to the style."""
    roles = {
        QPalette.ColorRole.Window: palette.window,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.raised,
        QPalette.ColorRole.AlternateBase: palette.window,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.Button: palette.raised,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.BrightText: palette.danger,
        QPalette.ColorRole.ToolTipBase: palette.text,
        QPalette.ColorRole.ToolTipText: palette.raised,
        QPalette.ColorRole.Highlight: palette.selection,
        QPalette.ColorRole.HighlightedText: palette.text,
        QPalette.ColorRole.Accent: palette.accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.LinkVisited: palette.accent,
        QPalette.ColorRole.Light: palette.raised,
        QPalette.ColorRole.Midlight: palette.hover,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Dark: palette.field_line,
        QPalette.ColorRole.Shadow: palette.shade,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    faded = QColor(palette.outline)
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return result


def set_text_role(widget: QWidget, role: TextRole) -> None:
    """Give a label its place in the type scale: title, heading, strong, body, muted, small or danger."""
    _set_property(widget, "textRole", role)


def set_button_kind(button: QPushButton | QToolButton, kind: ButtonKind) -> None:
    """Say what a button is: the one primary of its place, quiet (no edge at rest), a link (quiet, and its words begin
    where the text around it begins), danger, or plain.
    """
    _set_property(button, "kind", kind)


def _set_property(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # A style sheet reads properties only when it is put on.
    widget.style().unpolish(widget)
    widget.style().polish(widget)
