"""When and where a talk takes place: the day, the time, how long, the place or link, and a file to send along."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from netgrow_desktop.domain.interviews.interview import LONGEST_LINE, LONGEST_MINUTES, USUAL_MINUTES
from netgrow_desktop.theme_tokens import SPACE_S
from netgrow_desktop.ui.elements.number_field import number_field
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.icons import set_icon
from netgrow_desktop.ui.planning.day_field import DayField
from netgrow_desktop.viewmodels.dates import clock_time, own_zone

if TYPE_CHECKING:
    from datetime import date

    from netgrow_desktop.domain.interviews.interview import Interview

STEP_MINUTES = 5
_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 80


class DayForm(QWidget):
    """The fields of a day; its page reads them when ``schedule`` is clicked. ``file_chosen`` carries a path."""

    file_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.day = DayField(today, today)
        self.day.line.setAccessibleName(self.tr("Day"))
        self.at, self.place = QLineEdit(), QLineEdit()
        self.minutes = number_field()
        self.zone = plain_label("", "muted")
        self.schedule = QPushButton(self.tr("Put into the calendar"))
        self.save = QPushButton(self.tr("Save as calendar file…"))
        self._build()

    def _build(self) -> None:
        self.at.setPlaceholderText(self.tr("{time}, or empty").format(time=clock_time("14:30")))
        self.at.setAccessibleName(self.tr("Time of day"))
        self.at.setMaxLength(20)
        self.minutes.setRange(1, LONGEST_MINUTES)
        self.minutes.setSingleStep(STEP_MINUTES)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        # A style sheet's padding does not reach the text of a spin box.
        self.minutes.lineEdit().setTextMargins(SPACE_S - 2, 0, 0, 0)
        self.minutes.setAccessibleName(self.tr("How long, in minutes"))
        # The page scrolls: the wheel must not change a number on its way.
        self.minutes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place.setPlaceholderText(self.tr("Where, or a link"))
        self.place.setAccessibleName(self.tr("Where, or a link"))
        self.place.setMaxLength(LONGEST_LINE)
        set_icon(self.save, "download")
        self.save.setToolTip(self.tr("A file (.ics) to send along or to open in a calendar"))
        self.save.clicked.connect(self._ask_where)
        times, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (times, buttons):
            row.setSpacing(SPACE_S)
        times.addWidget(self.at, 1)
        times.addWidget(self.minutes)
        times.addWidget(self.zone)
        for button in (self.schedule, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_S)
        form.addRow(self.tr("Day"), self.day)
        form.addRow(self.tr("Time"), times)
        form.addRow(self.tr("Place"), self.place)
        form.addRow(buttons)

    def show_interview(self, interview: Interview, today: date, *, anew: bool) -> None:
        """Show the day of an interview; what is being typed into the fields stays, unless it is shown *anew*."""
        self._name = interview.name
        self.day.set_today(today)
        planned = interview.planned_on or interview.held_on
        if anew:
            self.day.set_day(today.fromisoformat(planned) if planned else today)
        for field, text in ((self.at, clock_time(interview.at)), (self.place, interview.place)):
            if anew or not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setModified(False)
        if anew or not self.minutes.hasFocus():
            self.minutes.setValue(interview.minutes)
        elsewhere = bool(interview.at and interview.zone and interview.zone != own_zone())
        self.zone.setText(self._zone_words(interview.zone) if elsewhere else "")
        self.zone.setVisible(elsewhere)
        is_open = bool(interview.contact_id) and not interview.held_on
        for part in (self.day, self.at, self.minutes, self.place, self.schedule):
            part.setEnabled(is_open)
        self.save.setEnabled(bool(interview.contact_id and planned))
        self.schedule.setText(
            self.tr("Change in the calendar") if interview.planned_on else self.tr("Put into the calendar")
        )

    def _zone_words(self, zone: str) -> str:
        city = zone.rpartition("/")[2].replace("_", " ")
        return self.tr("{city} time").format(city=city)

    def _ask_where(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save as calendar file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(folder)
        dialog.setDefaultSuffix("ics")
        dialog.setNameFilter(self.tr("Calendar (*.ics)"))
        name = _NO_FILE_NAME.sub(" ", self._name).strip(" .")[:_LONGEST_NAME]
        dialog.selectFile(f"{name or self.tr('Interview')}.ics")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.file_chosen.emit(Path(chosen)))
        dialog.open()
