"""Adding and changing a stage: where, what, from when to when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QCompleter, QHBoxLayout, QLabel, QLineEdit, QRadioButton

from netgrow_desktop.domain.career import StageDraft, StageKind, check
from netgrow_desktop.domain.dates import read_date
from netgrow_desktop.domain.folding import fold
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.theme_tokens import SPACE_L, SPACE_M
from netgrow_desktop.ui.career.wordings import kind_word
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.viewmodels.dates import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

LONGEST = 500
"""How long a line of this form may be, in letters."""


def ask_stage(
    parent: QWidget | None,
    known_organizations: Sequence[str],
    chosen: Callable[[StageDraft], None],
    present: StageDraft | None = None,
) -> StageForm:
    """Ask for a job or school; *chosen* gets it. With *present* the form begins with a stage, to be changed."""
    form = StageForm(known_organizations, chosen, parent)
    if present is not None:
        form.show_stage(present)
    form.open()
    form.organization.setFocus()
    form.organization.selectAll()
    return form


def read_day(text: str) -> str | None:
    """Give a typed day, month or year as ISO text, "" for nothing or today, None for what is no day."""
    typed = text.strip()
    still = {fold(each) for each in (QCoreApplication.translate("Career", "today"), "today", "now", "present")}
    if not typed or fold(typed) in still:
        return ""
    found = read_date(typed, past=True)
    return None if found is None or found.startswith("--") else found


class StageForm(Form):
    """A stage. Enter saves it."""

    def __init__(
        self, known_organizations: Sequence[str], chosen: Callable[[StageDraft], None], parent: QWidget | None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("Career", "Add a stage"), QCoreApplication.translate("Career", "Add"), parent
        )
        self._chosen = chosen
        self.commit = self._save
        self.kinds = {kind: QRadioButton(kind_word(kind)) for kind in StageKind}
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(SPACE_L)
        for button in self.kinds.values():
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.kinds[StageKind.JOB].setChecked(True)
        self.content.addLayout(row)
        self.organization, self._where = self._line(self.tr("Organisation"))
        completer = QCompleter(list(known_organizations), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organization.setCompleter(completer)
        self.title, self._what = self._line(self.tr("Role"))
        self.since, _ = self._line(self.tr("From"), self.tr("2019, or Mar 2019"))
        self.until, _ = self._line(self.tr("To (empty: until today)"))
        self._set_side_by_side()
        self.location, _ = self._line(self.tr("Place (optional)"))
        self.note = NoteField()
        self.note.sent.connect(self.accept)
        self.add_field(self.tr("Note (optional)"), self.note)
        self.kinds[StageKind.SCHOOL].toggled.connect(self._name_fields)

    def _line(self, label: str, example: str = "") -> tuple[QLineEdit, QLabel]:
        line = QLineEdit()
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(example)
        return line, self.add_field(label, line)

    def _set_side_by_side(self) -> None:
        """Put the two days into one line."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        last, first = (self.content.takeAt(self.content.count() - 1) for _ in range(2))
        for item in (first, last):
            block = item.layout() if item is not None else None
            if block is not None:
                block.setParent(None)
                row.addLayout(block, 1)
        self.content.addLayout(row)

    def _name_fields(self, is_school: bool) -> None:
        where = self.tr("School or university") if is_school else self.tr("Organisation")
        what = self.tr("Degree or subject") if is_school else self.tr("Role")
        for label, line, text in ((self._where, self.organization, where), (self._what, self.title, what)):
            label.setText(text)
            line.setAccessibleName(text)

    def show_stage(self, stage: StageDraft) -> None:
        """Begin with a stage that is there, to be changed."""
        title = QCoreApplication.translate("Career", "Change a stage")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.accept_button.setText(QCoreApplication.translate("Career", "Save"))
        self.kinds[stage.kind].setChecked(True)
        self.organization.setText(stage.organization)
        self.title.setText(stage.title)
        self.location.setText(stage.location)
        for line, day in ((self.since, stage.started_on), (self.until, stage.finished_on)):
            line.setText(date_in_words(day) if day else "")
        self.note.setPlainText(stage.note)

    def _save(self) -> str:
        days = [read_day(line.text()) for line in (self.since, self.until)]
        for line, day in zip((self.since, self.until), days, strict=True):
            if day is None:
                line.setFocus()
                return self.tr("“{text}” is no day that can be read. Type 2019, or Mar 2019.").format(
                    text=line.text().strip()
                )
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        draft = StageDraft(
            kind,
            " ".join(self.organization.text().split()),
            " ".join(self.title.text().split()),
            " ".join(self.location.text().split()),
            days[0] or "",
            days[1] or "",
            self.note.toPlainText().strip(),
        )
        try:
            check(draft)
        except NetGrowError as error:
            (self.organization if error.message.code == "career.no_name" else self.until).setFocus()
            return words(error.message)
        self._chosen(draft)
        return ""
