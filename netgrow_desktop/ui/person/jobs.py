"""A job that somebody has or had beside the present one: shown in lines, edited part by part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.contacts import Job
from netgrow_desktop.domain.dates import read_typed_date
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.person.in_place import Checked, InPlace, line_for
from netgrow_desktop.viewmodels.dates import date_in_words, day_comes_first
from netgrow_desktop.viewmodels.shown_text import one_line

_YEAR = 4
"""Letters of an ISO year."""


def period_words(job: Job) -> str:
    """Say in years when a job was ("2015 – 2019", "Since 2019"), "" where nothing is known."""
    start, end = (one_line(day)[:_YEAR] for day in (job.started_on, job.finished_on))
    if start and end:
        return start if start == end else f"{start} – {end}"
    if start:
        return QCoreApplication.translate("Job", "Since {year}").format(year=start)
    return QCoreApplication.translate("Job", "Until {year}").format(year=end) if end else ""


def job_lines(job: Job) -> str:
    """Give a job in lines: what, where, in which place, and its months where more than the years is known."""
    firm = ", ".join(part for part in (one_line(job.organization), one_line(job.department)) if part)
    lines = [one_line(job.title), firm, one_line(job.location)]
    if max(len(job.started_on), len(job.finished_on)) > _YEAR:
        start, end = (date_in_words(day) if day else "" for day in (job.started_on, job.finished_on))
        lines.append(f"{start} – {end}".strip())
    return "\n".join(line for line in lines if line)


def read_month(text: str) -> str | None:
    """Give a typed day, month or year as ISO text, "" for nothing or today, None for what is none."""
    typed = text.strip()
    still = {fold(each) for each in (QCoreApplication.translate("Job", "today"), "today", "now", "present")}
    if not typed or fold(typed) in still:
        return ""
    found = read_typed_date(typed, day_first=day_comes_first(), past=True)
    return None if found is None or found.startswith("--") else found


class JobEditor(QWidget):
    """The six parts of a job."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = line_for(QCoreApplication.translate("Job", "Role"))
        self.organization = line_for(QCoreApplication.translate("Job", "Organisation"))
        self.department = line_for(QCoreApplication.translate("Job", "Department"))
        self.location = line_for(QCoreApplication.translate("Job", "Place"))
        self.started_on = line_for(QCoreApplication.translate("Job", "From (2019, April 2019)"))
        self.finished_on = line_for(QCoreApplication.translate("Job", "To (empty: still)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        # One below the other: side by side what belongs in the two days would be cut.
        for part in self.parts():
            column.addWidget(part)
        self.setFocusProxy(self.title)

    def parts(self) -> list[QLineEdit]:
        """Give the fields in the order of the keyboard."""
        return [self.title, self.organization, self.department, self.location, self.started_on, self.finished_on]

    def job(self) -> Job:
        """Give what stands in the fields; the days as they were typed."""
        return Job(
            self.organization.text().strip(),
            self.title.text().strip(),
            self.department.text().strip(),
            self.started_on.text().strip(),
            self.finished_on.text().strip(),
            self.location.text().strip(),
        )


class JobInPlace(InPlace):
    """A job; its value is a :class:`Job`."""

    @override
    def make_editor(self) -> QWidget:
        return JobEditor()

    @override
    def parts(self) -> list[QWidget]:
        return list[QWidget](self._editor.parts()) if isinstance(self._editor, JobEditor) else []

    @override
    def edited(self) -> object:
        return self._editor.job() if isinstance(self._editor, JobEditor) else self._value

    @override
    def write(self, value: object) -> None:
        editor = self._editor
        if isinstance(editor, JobEditor) and isinstance(value, Job):
            editor.title.setText(value.title)
            editor.organization.setText(value.organization)
            editor.department.setText(value.department)
            editor.location.setText(value.location)
            editor.started_on.setText(_typed(value.started_on))
            editor.finished_on.setText(_typed(value.finished_on))
            for part in editor.parts():
                # Of a long text the beginning says most.
                part.setCursorPosition(0)

    @override
    def check(self, value: object) -> Checked:
        if not isinstance(value, Job):
            return Checked(value)
        start, end = self._read(value.started_on, "started_on"), self._read(value.finished_on, "finished_on")
        if start is None or end is None:
            wrong = value.started_on if start is None else value.finished_on
            sentence = self.tr("“{typed}” is no day, month or year. Try 2019 or April 2019.")
            return Checked("", sentence.format(typed=one_line(wrong)))
        shortest = min(len(start), len(end))
        if end and start[:shortest] > end[:shortest]:
            return Checked("", self.tr("This job ends before it begins."))
        return Checked(value._replace(started_on=start, finished_on=end))

    def _read(self, typed: str, field: str) -> str | None:
        """Read a typed day; what was there before stays as it is, however a file wrote it."""
        before = getattr(self._value, field) if isinstance(self._value, Job) else ""
        return before if before and typed == _typed(before).strip() else read_month(typed)

    @override
    def words(self, value: object) -> str:
        return job_lines(value) if isinstance(value, Job) else ""

    @override
    def typed(self) -> str:
        edited = self.edited()
        return ", ".join(part for part in edited if part) if isinstance(edited, Job) else ""


def _typed(day: str) -> str:
    return date_in_words(day) if day else ""
