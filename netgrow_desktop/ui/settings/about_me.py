"""*About me*: who the owner of the network is. Asked once, may be left for later, changed at any time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from netgrow_desktop.domain.email_addresses import is_whole
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.ui.elements.plain_label import plain_label
from netgrow_desktop.ui.planning.form import Form
from netgrow_desktop.ui.planning.note_field import NoteField

LONGEST = 500
"""How long a line may be, in letters."""


class AboutMeDialog(Form):
    """The owner's name, addresses and place of work. ``saved`` carries an :class:`AboutMe` that differs."""

    saved = Signal(object)

    def __init__(self, about_me: AboutMe | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("AboutMeDialog", "About me"),
            QCoreApplication.translate("AboutMeDialog", "Save"),
            parent,
            QCoreApplication.translate("AboutMeDialog", "Later") if about_me is None else "",
        )
        self._before = about_me
        self.commit = self._save
        why = self.tr(
            "So that you are not counted among your own contacts, and what you print bears your name. Your "
            "organisation, department and team tell who is inside and who is outside in Examine; city and industry, "
            "who is like you."
        )
        where = self.tr("All of it stays in your network file.")
        self.content.addWidget(plain_label(f"{why} {where}", "muted", wraps=True))
        known = about_me or AboutMe()
        self.name = self._line(self.tr("Your name"), known.name)
        self.emails = NoteField()
        self.emails.setPlainText("\n".join(known.emails))
        self.add_field(self.tr("Your e-mail addresses, one on each line"), self.emails)
        self.linkedin = self._line(self.tr("Your LinkedIn address"), known.linkedin, "linkedin.com/in/…")
        self.organization = self._line(self.tr("Organisation"), known.organization)
        self.department = self._line(self.tr("Department"), known.department)
        self.team = self._line(self.tr("Team"), known.team)
        self.city = self._line(self.tr("City"), known.city)
        self.industry = self._line(self.tr("Industry"), known.industry)
        self.name.setFocus()

    def _line(self, label: str, text: str, example: str = "") -> QLineEdit:
        line = QLineEdit(text)
        line.setMaxLength(LONGEST)
        line.setPlaceholderText(example)
        self.add_field(label, line)
        return line

    def about_me(self) -> AboutMe:
        """Give what the form says."""
        addresses = (line.strip() for line in self.emails.toPlainText().replace(",", "\n").splitlines())
        return AboutMe(
            " ".join(self.name.text().split()),
            tuple(dict.fromkeys(address for address in addresses if address)),
            self.linkedin.text().strip(),
            self.organization.text().strip(),
            self.department.text().strip(),
            self.team.text().strip(),
            self.city.text().strip(),
            self.industry.text().strip(),
        )

    def _save(self) -> str:
        said = self.about_me()
        for address in said.emails:
            if not is_whole(address):
                self.emails.setFocus()
                return self.tr("“{address}” does not look like an e-mail address.").format(address=address)
        if said.linkedin and not profile_slug(said.linkedin):
            self.linkedin.setFocus()
            return self.tr("A LinkedIn address looks like linkedin.com/in/your-name.")
        if said != self._before:
            self.saved.emit(said)
        return ""
