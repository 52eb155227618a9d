"""What there is between the owner and a person: how they met, what the person cares about, where they stand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netgrow_desktop.domain.examine.introductions import MetThrough
from netgrow_desktop.domain.relations import Level, Relation
from netgrow_desktop.theme_tokens import SPACE_XS
from netgrow_desktop.ui.elements.section import Section
from netgrow_desktop.ui.person.caption import Caption
from netgrow_desktop.ui.person.choices import ChoiceInPlace
from netgrow_desktop.ui.person.closeness import ClosenessScale
from netgrow_desktop.ui.person.in_place import InPlace, NoteInPlace, TextInPlace
from netgrow_desktop.ui.person.introducer import Introducer, IntroducerInPlace
from netgrow_desktop.ui.person.next_steps import small_button
from netgrow_desktop.viewmodels.shown_text import one_line

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import Contact


def relation_words(relation: Relation) -> str:
    """Say where a person works, seen from the owner's desk."""
    words = {
        Relation.MANAGER: QCoreApplication.translate("Relationship", "My manager"),
        Relation.REPORT: QCoreApplication.translate("Relationship", "Reports to me"),
        Relation.OWN_TEAM: QCoreApplication.translate("Relationship", "My own team"),
        Relation.OTHER_DEPARTMENT: QCoreApplication.translate("Relationship", "Another department"),
        Relation.OUTSIDE: QCoreApplication.translate("Relationship", "Somewhere else"),
    }
    return words[relation]


def level_words(level: Level) -> str:
    """Say how senior a person is, beside the owner."""
    words = {
        Level.SENIOR: QCoreApplication.translate("Relationship", "Senior to me"),
        Level.PEER: QCoreApplication.translate("Relationship", "A peer"),
        Level.JUNIOR: QCoreApplication.translate("Relationship", "Junior to me"),
    }
    return words[level]


def met_through_words(met_through: MetThrough) -> str:
    """Say how the owner and a person came to know each other."""
    words = {
        MetThrough.SELF: QCoreApplication.translate("Relationship", "One of us made the first step"),
        MetThrough.INTRODUCED: QCoreApplication.translate("Relationship", "Somebody introduced us"),
        MetThrough.GROUP: QCoreApplication.translate("Relationship", "Through a group or event"),
    }
    return words[met_through]


class Relationship(Section):
    """The section. ``depth_changed`` carries a field's name and its value; the others tell of the introducer."""

    depth_changed = Signal(str, object)
    introducer_chosen = Signal(int)
    introducer_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("You and this person"))
        self.content.setSpacing(0)
        self._introducer = Introducer()
        self.fields: dict[str, InPlace] = {
            "cares_about": NoteInPlace(self.tr("Cares about"), self.tr("What matters to them")),
            "how_met": NoteInPlace(self.tr("How you met"), self.tr("Where, and through what")),
            "introduced_by": IntroducerInPlace(self.tr("Introduced by"), self.tr("Who introduced you")),
            "met_through": ChoiceInPlace(
                self.tr("Known through"),
                self.tr("By yourselves, or through others?"),
                [(each.value, met_through_words(each)) for each in MetThrough],
            ),
            "relation": ChoiceInPlace(
                self.tr("Works"),
                self.tr("Inside or outside?"),
                [(relation.value, relation_words(relation)) for relation in Relation],
            ),
            "level": ChoiceInPlace(
                self.tr("Level"), self.tr("Beside you?"), [(level.value, level_words(level)) for level in Level]
            ),
            "industry": TextInPlace(self.tr("Industry"), self.tr("What line of work they are in")),
        }
        self.closeness = ClosenessScale()
        self.closeness.chosen.connect(partial(self.depth_changed.emit, "closeness"))
        self.opener = small_button("circle-user", self.tr("Show this person"))
        self.opener.clicked.connect(lambda: self.introducer_opened.emit(self._introducer.id))
        self._rows: dict[str, QWidget] = {}
        for field, editor in self.fields.items():
            editor.committed.connect(partial(self._changed, field))
            self._rows[field] = self._row(editor.name(), editor, self.opener if field == "introduced_by" else None)
            self.content.addWidget(self._rows[field])
        self.content.addWidget(self._row(self.tr("Closeness"), self.closeness, None))

    def _row(self, caption: str, field: QWidget, tool: QWidget | None) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Caption(caption), 0, top)
        line.addWidget(field, 1)
        if tool is not None:
            line.addWidget(tool, 0, top)
        return row

    def introducer_field(self) -> IntroducerInPlace:
        """Give the field for who introduced the person."""
        field = self.fields["introduced_by"]
        if not isinstance(field, IntroducerInPlace):
            raise TypeError(field)
        return field

    def show_person(self, contact: Contact) -> None:
        """Show what there is between the owner and a person; open editors keep what was typed."""
        depth = contact.depth
        self._introducer = Introducer(depth.introduced_by, contact.introducer_id)
        for field in ("cares_about", "how_met", "met_through", "relation", "level", "industry"):
            self.fields[field].show_value(getattr(depth, field))
        self.introducer_field().show_value(self._introducer)
        self._show_what_follows()
        self.closeness.show_place(depth.closeness)

    def _show_what_follows(self) -> None:
        """Show the way to the introducer; through whom or what one knows each other is no question then."""
        way = self.fields["met_through"]
        self._rows["met_through"].setVisible(not self._introducer.name or bool(way.value()) or way.is_open())
        self.opener.setAccessibleName(self.tr("Show {name}").format(name=one_line(self._introducer.name)))
        self.opener.setVisible(bool(self._introducer.id))

    def _changed(self, field: str, value: object) -> None:
        if not isinstance(value, Introducer):
            self.depth_changed.emit(field, value)
            return
        self._introducer = value
        self._show_what_follows()
        if value.id:
            self.introducer_chosen.emit(value.id)
        else:
            self.depth_changed.emit(field, value.name)
