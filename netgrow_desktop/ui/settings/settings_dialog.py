"""The settings: how the program looks, who the owner is, where the network and its backups are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.reminders import Reminding
from netgrow_desktop.domain.wording.languages import ENGLISH, GERMAN
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.elements.toast import announce
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.language import SYSTEM
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import FittingDialog
from netgrow_desktop.ui.settings.dates_section import DatesSection
from netgrow_desktop.ui.theme import set_button_kind, wants_contrast
from netgrow_desktop.viewmodels.dates import date_in_words
from netgrow_desktop.viewmodels.habits import Habits
from netgrow_desktop.viewmodels.shown_text import breakable, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QLabel

    from netgrow_desktop.storage.backups import Backup
    from netgrow_desktop.ui.theme import ThemeMode

WIDTH = 560
BACKUPS_SHOWN = 3
"""So many can be restored from here; all of them are in a list of their own."""


class Settings(NamedTuple):
    """What the owner chose for every network; without arguments it is as at the very first start."""

    appearance: ThemeMode = "system"
    language: str = SYSTEM
    habits: Habits = Habits()
    reminding: Reminding = Reminding()
    at_login: bool = False
    contrast: bool = False


class SettingsDialog(FittingDialog):
    """Everything applies at once. The signals ask: whoever opens the dialog does it."""

    appearance_chosen = Signal(str)
    contrast_chosen = Signal(bool)
    language_chosen = Signal(str)
    habits_chosen = Signal(object)
    """Carries :class:`Habits`."""
    restore_defaults_asked = Signal()
    about_me_asked = Signal()
    rhythm_asked = Signal()
    back_up_asked = Signal()
    backups_asked = Signal()
    restore_asked = Signal(object)
    """Carries the path of the backup."""
    feed_asked = Signal()
    feed_stopped = Signal()

    reminders_asked = Signal()

    def __init__(self, chosen: Settings, network: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SettingsDialog", "Preferences"), WIDTH, parent)
        self._is_over = False
        self._network = network
        self.appearances: dict[ThemeMode, QRadioButton] = {}
        self.contrast = QCheckBox(self.tr("High contrast"))
        self.languages: dict[str, QRadioButton] = {}
        self.backups = plain_label("", "muted", wraps=True)
        self.feed = plain_label("", "muted", wraps=True)
        self.feed_button = QPushButton()
        self.feed_stop = QPushButton(self.tr("Stop"))
        self._listed = QVBoxLayout()
        self._listed.setSpacing(SPACE_XS)
        self.dates = DatesSection(chosen.habits)
        self.dates.chosen.connect(self.habits_chosen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        whole.setSpacing(SPACE_L)
        whole.addWidget(self._appearance_section(chosen))
        whole.addWidget(self._language_section(chosen.language))
        whole.addWidget(self.dates)
        whole.addWidget(self._about_me_section())
        if network is not None:
            whole.addWidget(self._rhythm_section())
            whole.addWidget(self._network_section(network))
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addLayout(self._buttons())
        self.appearances[chosen.appearance].setFocus()

    def _buttons(self) -> QHBoxLayout:
        self.said = plain_label("", wraps=True)
        self.undo = QPushButton(QCoreApplication.translate("Settings", "Undo"))
        self.undo.setAutoDefault(False)
        self._undo: Callable[[], object] = lambda: None
        self.undo.clicked.connect(self._take_back)
        for part in (self.said, self.undo):
            part.hide()
        for signal in (self.appearance_chosen, self.contrast_chosen, self.language_chosen, self.habits_chosen):
            signal.connect(self.withdraw_undo)
        self.restore_defaults = QPushButton(self.tr("Restore defaults"))
        self.restore_defaults.setAutoDefault(False)
        self.restore_defaults.setToolTip(
            self.tr("Appearance, language, dates, reminders and starting at login; your network stays as it is")
        )
        self.restore_defaults.clicked.connect(self.restore_defaults_asked)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.restore_defaults)
        line.addWidget(self.said, 1)
        line.addStretch()
        line.addWidget(self.undo)
        line.addWidget(close)
        return line

    def offer_undo(self, said: str, undo: Callable[[], object]) -> None:
        """Say in the place of *Restore defaults* what was done, with the way back, until something else is chosen."""
        had_keyboard = self.restore_defaults.hasFocus()
        self.said.setText(said)
        self._undo = undo
        for part in (self.said, self.undo):
            part.show()
        if had_keyboard:
            self.undo.setFocus()
        self.restore_defaults.hide()
        announce(self, said)

    def _take_back(self) -> None:
        self.withdraw_undo()
        self._undo()

    def withdraw_undo(self) -> None:
        """Offer the defaults again."""
        had_keyboard = self.undo.hasFocus()
        self.restore_defaults.show()
        if had_keyboard:
            self.restore_defaults.setFocus()
        for part in (self.said, self.undo):
            part.hide()

    def show_chosen(self, chosen: Settings) -> None:
        """Show what was chosen elsewhere."""
        self.appearances[chosen.appearance].setChecked(True)
        self.contrast.setChecked(chosen.contrast)
        self.languages[chosen.language].setChecked(True)
        self.dates.show_habits(chosen.habits)

    def _appearance_section(self, chosen: Settings) -> Section:
        section = Section(self.tr("Appearance"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        offered: tuple[tuple[ThemeMode, str], ...] = (
            ("system", self.tr("Same as the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        for mode, text in offered:
            button = QRadioButton(text)
            button.setChecked(mode == chosen.appearance)
            button.clicked.connect(lambda _checked=False, mode=mode: self.appearance_chosen.emit(mode))
            group.addButton(button)
            row.addWidget(button)
            self.appearances[mode] = button
        row.addStretch(1)
        section.content.addLayout(row)
        self.contrast.setChecked(chosen.contrast)
        self.contrast.clicked.connect(self.contrast_chosen)
        section.content.addWidget(self.contrast)
        # Where the system asks for it, there is nothing to choose.
        self.contrast.setHidden(wants_contrast())
        return section

    def _language_section(self, chosen: str) -> Section:
        section = Section(self.tr("Language"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        # A language is named in itself, for those who cannot read the one that is spoken.
        for code, text in ((SYSTEM, self.tr("Same as the system")), (ENGLISH, "English"), (GERMAN, "Deutsch")):
            button = QRadioButton(text)
            button.setChecked(code == chosen)
            button.clicked.connect(lambda _checked=False, code=code: self.language_chosen.emit(code))
            group.addButton(button)
            row.addWidget(button)
            self.languages[code] = button
        row.addStretch(1)
        section.content.addLayout(row)
        return section

    def _about_me_section(self) -> Section:
        section = Section(self.tr("About me"))
        why = self.tr("Your name and addresses, so that you are not counted among your own contacts.")
        button = QPushButton(self.tr("About me…"))
        set_icon(button, "circle-user")
        button.setEnabled(self._network is not None)
        button.clicked.connect(self.about_me_asked)
        section.content.addLayout(_beside(plain_label(why, "muted", wraps=True), button))
        return section

    def _rhythm_section(self) -> Section:
        section = Section(self.tr("Follow-ups"))
        why = self.tr("How often to be in touch with a category or tag, how many a week, whose birthdays count.")
        button = QPushButton(self.tr("Rhythm…"))
        set_icon(button, "sliders-horizontal")
        button.clicked.connect(self.rhythm_asked)
        section.content.addLayout(_beside(plain_label(why, "muted", wraps=True), button))
        reminders = QPushButton(self.tr("Reminders…"))
        set_icon(reminders, "calendar-clock")
        reminders.clicked.connect(self.reminders_asked)
        when = self.tr("When to tell you who is due, whether to stay in the tray, starting at login.")
        section.content.addLayout(_beside(plain_label(when, "muted", wraps=True), reminders))
        set_icon(self.feed_button, "calendar-days")
        self.feed_button.clicked.connect(self.feed_asked)
        self.feed_stop.clicked.connect(self.feed_stopped)
        self.feed_stop.setToolTip(self.tr("The file stays as it is"))
        line = _beside(self.feed, self.feed_stop)
        line.addWidget(self.feed_button, 0, Qt.AlignmentFlag.AlignTop)
        section.content.addLayout(line)
        self.show_feed(None)
        return section

    def show_feed(self, path: Path | None) -> None:
        """Show which calendar file is kept up to date."""
        none = self.tr("Calendar programs can subscribe to a file that is kept up to date, such as in a synced folder.")
        kept = self.tr("Kept up to date for calendar programs: {path}")
        self.feed.setText(breakable(kept.format(path=one_line(str(path)))) if path is not None else none)
        self.feed_button.setText(self.tr("Choose…") if path is None else self.tr("Change…"))
        self.feed_stop.setVisible(path is not None)

    def _network_section(self, network: Path) -> Section:
        section = Section(self.tr("Files"))
        where = self.tr("Your network is one file: {path}").format(path=one_line(str(network)))
        show = QPushButton(self.tr("Show in folder"))
        set_icon(show, "folder-open")
        show.clicked.connect(lambda: _show_folder(network.parent))
        section.content.addLayout(_beside(plain_label(breakable(where), "muted", wraps=True), show))
        self.backups.setText(self.tr("Looking for backups…"))
        back_up = QPushButton(self.tr("Back up now"))
        set_icon(back_up, "archive")
        back_up.clicked.connect(self.back_up_asked)
        every = QPushButton(self.tr("All backups…"))
        every.clicked.connect(self.backups_asked)
        line = _beside(self.backups, back_up)
        line.addWidget(every, 0, Qt.AlignmentFlag.AlignTop)
        section.content.addLayout(line)
        section.content.addLayout(self._listed)
        return section

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the backups of the network, newest first; an answer that comes after closing is left."""
        if self._is_over:
            return
        while (line := self._listed.takeAt(0)) is not None:
            widget = line.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not backups:
            self.backups.setText(self.tr("No backups yet. One is made by itself before each import."))
            return
        folder = one_line(backups[0].path.parent.name)
        self.backups.setText(words(Message("backups.count", {"n": len(backups), "folder": folder})))
        for backup in backups[:BACKUPS_SHOWN]:
            self._listed.addWidget(self._backup_line(backup))

    def _backup_line(self, backup: Backup) -> QWidget:
        line = QWidget()
        said = backup_words(backup)
        restore = QPushButton(self.tr("Restore"))
        set_button_kind(restore, "quiet")
        restore.setAutoDefault(False)
        restore.setAccessibleName(self.tr("Restore the backup of {backup}").format(backup=said))
        restore.setToolTip(self.tr("Puts this backup in the place of your network, which is kept as a backup itself"))
        restore.clicked.connect(lambda: self.restore_asked.emit(backup.path))
        row = _beside(plain_label(said, "muted", wraps=True), restore)
        row.setContentsMargins(0, 0, 0, 0)
        line.setLayout(row)
        return line

    @override
    def done(self, result: int, /) -> None:
        self._is_over = True
        super().done(result)


def backup_words(backup: Backup) -> str:
    """Say when a backup was made, how many people are in it and how large it is."""
    locale = QLocale()
    people = words(Message("people.count", {"n": backup.people}))
    day = date_in_words(backup.made_at.date().isoformat())
    size = locale.formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{day}, {backup.made_at:%H:%M} · {people} · {size}"


def _beside(label: QLabel, button: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(SPACE_S)
    line.addWidget(label, 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
