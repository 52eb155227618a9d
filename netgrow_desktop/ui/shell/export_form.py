"""Which people to export, and as what: a plain sentence says what each kind of file can carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from netgrow_desktop.domain.messages import Message
from netgrow_desktop.theme_tokens import SPACE_S, SPACE_XL, SPACE_XS
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.messages import words
from netgrow_desktop.ui.planning.form import Form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class PeopleKind(NamedTuple):
    """A kind of file for people: its name in the services, how it ends, its title, and what it carries."""

    format: str
    suffix: str
    title: str
    carries: str


class Whom(NamedTuple):
    """People who can be exported: how they are called, and their ids; None for everybody."""

    title: str
    ids: Sequence[int] | None = None


def people_kinds() -> tuple[PeopleKind, ...]:
    """Give the kinds of files that people can be written to."""
    translate = QCoreApplication.translate
    return (
        PeopleKind(
            "csv",
            "csv",
            translate("ExportForm", "Table (CSV)"),
            translate(
                "ExportForm",
                "For spreadsheets: one row a person, with your notes and all you know of them. Of your contact it has "
                "the day of the last one.",
            ),
        ),
        PeopleKind(
            "vcard",
            "vcf",
            translate("ExportForm", "vCards (3.0)"),
            translate(
                "ExportForm",
                "For phones and address books. Your notes, how you sort people and the day of the last contact are in "
                "them; to hand somebody on, copy them as vCard instead.",
            ),
        ),
        PeopleKind(
            "vcard4",
            "vcf",
            translate("ExportForm", "vCards (4.0)"),
            translate("ExportForm", "The same in the newer version, which some address books do not read yet."),
        ),
        PeopleKind(
            "google-csv",
            "csv",
            translate("ExportForm", "Google’s table (CSV)"),
            translate(
                "ExportForm",
                "For Google Contacts. It has no place for photos, categories, key people, how you met, how close you "
                "are, how often you are in touch and when you last were: they are left out.",
            ),
        ),
    )


def whom_to_export(selected: Sequence[int], found: Sequence[int] | None) -> list[Whom]:
    """Give who can be exported: those selected, those *found* where somebody searches or filters, and everybody."""

    def people(ids: Sequence[int]) -> str:
        return words(Message("people.count", {"n": len(ids)}))

    translate = QCoreApplication.translate
    offered = [Whom(translate("ExportForm", "Everybody, also in the archive"))]
    if found:
        offered.append(
            Whom(translate("ExportForm", "Whom search and filters find: {people}").format(people=people(found)), found)
        )
    if selected:
        offered.append(
            Whom(translate("ExportForm", "Whom you selected: {people}").format(people=people(selected)), selected)
        )
    return offered


class ExportForm(Form):
    """Asks whom and as what; *chosen* gets both. More than one person selected, or else a search, is proposed."""

    def __init__(
        self, offered: Sequence[Whom], chosen: Callable[[PeopleKind, Whom], object], parent: QWidget | None
    ) -> None:
        super().__init__(self.tr("Export people"), self.tr("Choose where…"), parent)
        self._chosen = chosen
        self.commit = self._choose
        self.whom = [(whom, QRadioButton(whom.title)) for whom in offered]
        self.kinds = {kind: QRadioButton(kind.title) for kind in people_kinds()}
        if len(offered) > 1:
            self._add_choices(self.tr("Whom"), [button for _, button in self.whom], ())
        self._add_choices(self.tr("As"), list(self.kinds.values()), [kind.carries for kind in self.kinds])
        several = [button for whom, button in self.whom if whom.ids is None or len(whom.ids) > 1]
        several[-1].setChecked(True)
        next(iter(self.kinds.values())).setChecked(True)

    def _add_choices(self, title: str, buttons: Sequence[QRadioButton], sentences: Sequence[str]) -> None:
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        heading = plain_label(title, "strong")
        column.addWidget(heading)
        column.addSpacing(SPACE_XS)
        for at, button in enumerate(buttons):
            group.addButton(button)
            column.addWidget(button)
            if sentences:
                button.setAccessibleDescription(sentences[at])
                sentence = plain_label(sentences[at], "small", wraps=True)
                sentence.setContentsMargins(SPACE_XL + SPACE_S, 0, 0, SPACE_XS)
                column.addWidget(sentence)
        heading.setBuddy(buttons[0])
        self.content.addLayout(column)

    def _choose(self) -> str:
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        whom = next(whom for whom, button in self.whom if button.isChecked())
        self._chosen(kind, whom)
        return ""
