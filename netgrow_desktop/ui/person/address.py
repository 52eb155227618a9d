"""A postal address: shown as on an envelope, edited part by part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from netgrow_desktop.domain.contacts import Address
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.person.in_place import Checked, InPlace, line_for
from netgrow_desktop.ui.planning.note_field import NoteField
from netgrow_desktop.viewmodels.shown_text import one_line, some_lines


def address_lines(address: Address) -> str:
    """Give an address in lines: street, what belongs to it, postal code and city, region, country."""
    city = " ".join(part for part in (address.postal_code.strip(), address.city.strip()) if part)
    lines = (some_lines(address.street), one_line(address.extended), one_line(city), address.region, address.country)
    return "\n".join(line.strip() for line in lines if line.strip())


class AddressEditor(QWidget):
    """The six parts of an address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.street = NoteField(least=1)
        self.street.setPlaceholderText(QCoreApplication.translate("Address", "Street and number"))
        self.street.setAccessibleName(QCoreApplication.translate("Address", "Street and number"))
        self.extended = line_for(QCoreApplication.translate("Address", "Flat, floor or box"))
        self.postal_code = line_for(QCoreApplication.translate("Address", "Postal code"))
        self.city = line_for(QCoreApplication.translate("Address", "City"))
        self.region = line_for(QCoreApplication.translate("Address", "Region"))
        self.country = line_for(QCoreApplication.translate("Address", "Country"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        # One below the other: side by side what belongs in two of them would be cut.
        for part in self.parts():
            column.addWidget(part)
        self.setFocusProxy(self.street)

    def parts(self) -> list[QWidget]:
        """Give the fields in the order of the keyboard."""
        return [self.street, self.extended, self.postal_code, self.city, self.region, self.country]


class AddressInPlace(InPlace):
    """A postal address; its value is an :class:`Address`."""

    @override
    def make_editor(self) -> QWidget:
        return AddressEditor()

    @override
    def parts(self) -> list[QWidget]:
        return self._editor.parts() if isinstance(self._editor, AddressEditor) else []

    @override
    def edited(self) -> object:
        editor = self._editor
        if not isinstance(editor, AddressEditor):
            return self._value
        label = self._value.label if isinstance(self._value, Address) else ""
        return Address(
            editor.street.toPlainText().strip(),
            editor.city.text().strip(),
            editor.region.text().strip(),
            editor.postal_code.text().strip(),
            editor.country.text().strip(),
            editor.extended.text().strip(),
            label,
        )

    @override
    def write(self, value: object) -> None:
        editor = self._editor
        if isinstance(editor, AddressEditor) and isinstance(value, Address):
            editor.street.setPlainText(value.street)
            for line, text in (
                (editor.extended, value.extended),
                (editor.postal_code, value.postal_code),
                (editor.city, value.city),
                (editor.region, value.region),
                (editor.country, value.country),
            ):
                line.setText(text)

    @override
    def check(self, value: object) -> Checked:
        return Checked(value)

    @override
    def words(self, value: object) -> str:
        return address_lines(value) if isinstance(value, Address) else ""

    @override
    def typed(self) -> str:
        edited = self.edited()
        return one_line(address_lines(edited)) if isinstance(edited, Address) else ""
