"""What can be done with the people selected: each act as an action with its key, done off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from netgrow_desktop.domain.categories import UNDECIDED, Category
from netgrow_desktop.theme_tokens import CATEGORY_LETTERS, SPACE_XL
from netgrow_desktop.ui.contacts.people_text import as_lines
from netgrow_desktop.ui.contacts.phrasing import phrasing, plain, whom
from netgrow_desktop.ui.elements.cards_out import cards_mime
from netgrow_desktop.ui.elements.category_marks import category_word, mark_size, paint_category_mark
from netgrow_desktop.ui.icons import densities, icon_side, set_icon
from netgrow_desktop.ui.person.standing import standing_menu
from netgrow_desktop.ui.theme import theme_watcher

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from netgrow_desktop.background.lanes import Lanes
    from netgrow_desktop.domain.before_writing.contact_said import ContactSaid
    from netgrow_desktop.domain.changes import Outcome
    from netgrow_desktop.domain.contacts import ContactRow
    from netgrow_desktop.services.breakdown import BreakdownService
    from netgrow_desktop.services.contacts import ContactService
    from netgrow_desktop.services.follow_ups import FollowUpService
    from netgrow_desktop.ui.contacts.people_table import PeopleTable
    from netgrow_desktop.viewmodels.contacts_filters import FilterEntry

Value = TypeVar("Value")

MOST_LOOKED_AT = 2_000
"""People whose tags are looked at before a tag is taken away; for more, every tag is offered."""


class ContactActs(QObject):
    """The acts on the people selected in a table, possible while it is seen: they stand in the window's menu, too.

    Keys of one letter work while the table has the keyboard.
    """

    name_wanted = Signal()
    """The name of the current person is to be edited."""
    export_wanted = Signal()
    """The people selected are to be written to a file."""
    print_wanted = Signal()
    """The people selected are to be printed."""
    writing_wanted = Signal()
    """What there is to know before writing to the current person is to be shown."""
    erasing_wanted = Signal(object)
    """The people with these ids are to be deleted for good, once the person was asked."""
    merge_wanted = Signal(int, int)
    """The two people selected are to be made one."""

    def __init__(
        self,
        table: PeopleTable,
        contacts: ContactService,
        breakdown: BreakdownService,
        follow_ups: FollowUpService,
        lanes: Lanes,
        today: Callable[[], date],
        known_tags: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._contacts = contacts
        self._breakdown = breakdown
        self._follow_ups = follow_ups
        self._lanes = lanes
        self._today = today
        self._known_tags = known_tags
        self._needing_people: list[QAction] = []
        self._needing_number: dict[QAction, int] = {}
        self._menu_actions = self._make_actions()
        table.selected.selectionChanged.connect(self.update_enabled)
        table.people.answered.connect(self.update_enabled)
        theme_watcher().changed.connect(self._draw_marks)
        table.installEventFilter(self)
        self.update_enabled()

    def actions(self) -> list[QAction]:
        """Give the actions in the order of a menu, separators among them."""
        return list(self._menu_actions)

    def _make_actions(self) -> list[QAction]:
        sorting = [self._sorting(category) for category in Category]
        undecided = self._act(self.tr("Make &undecided"), self.make_undecided, "U")
        self._marked = dict(zip((*Category, UNDECIDED), (*sorting, undecided), strict=True))
        self._draw_marks()
        tags = [
            self._act(self.tr("Add &tag…"), self.add_tag, "T", "tag"),
            self._act(self.tr("&Remove tag…"), self.remove_tag, "Shift+T", "tags"),
        ]
        self.writing = self._act(self.tr("Before &I write…"), self.writing_wanted.emit, "W", "square-pen")
        touch = [
            self.writing,
            self._act(self.tr("Plan a &follow-up…"), self.plan_follow_up, "N", "calendar-plus"),
            self._act(self.tr("&Log contact…"), self.log_contact, "L", "message-circle"),
            self._act(self.tr("Set &how often…"), self.choose_cadence, "H", "alarm-clock"),
        ]
        standing = standing_menu(self._table, self.set_depth).menuAction()
        set_icon(standing, "handshake", tone="muted")
        self._needing_people.append(standing)
        name = self._act(self.tr("&Edit name"), self.name_wanted.emit, "F2", "pencil")
        merge = self._act(self.tr("Merge these tw&o…"), self.merge_two, "M", "merge")
        self._needing_number |= {name: 1, self.writing: 1, merge: 2}
        copies = [
            self._act(self.tr("Copy &e-mail address"), self.copy_emails, "Ctrl+Shift+C", "at-sign"),
            self._act(self.tr("&Copy"), self.copy, QKeySequence.StandardKey.Copy, "copy"),
            self._act(self.tr("Copy as &vCard"), self.copy_cards, "Ctrl+Alt+C", "contact"),
        ]
        self.copying = copies[1:]
        self.exporting = self._act(self.tr("E&xport…"), self.export_wanted.emit, "", "file-down")
        self.printing = self._act(self.tr("&Print…"), self.print_wanted.emit, "", "printer")
        self._archive = self._act(self.tr("&Archive"), self.archive, "E", "archive")
        self._unarchive = self._act(self.tr("&Bring back"), self.unarchive, "Shift+E", "rotate-ccw")
        delete = self._act(self.tr("&Delete"), self.delete, QKeySequence.StandardKey.Delete, "trash-2")
        erase = self._act(self.tr("Delete for &good…"), self.erase, "Shift+Del")
        groups = [
            [*sorting, undecided],
            [*tags, standing],
            touch,
            [name, merge, *copies, self.exporting, self.printing],
            [self._archive, self._unarchive, delete, erase],
        ]
        actions: list[QAction] = []
        for group in groups:
            if actions:
                gap = QAction(self)
                gap.setSeparator(True)
                actions.append(gap)
            actions += group
        return actions

    def _sorting(self, category: Category) -> QAction:
        text = self.tr("Sort as {category}").format(category=category_word(category).lower())
        return self._act(text, partial(self.toggle, category), CATEGORY_LETTERS[category])

    def _act(
        self, text: str, act: Callable[[], object], key: str | QKeySequence.StandardKey, icon: str = ""
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        if icon:
            set_icon(action, icon, tone="muted")
        action.triggered.connect(lambda _checked=False: act())
        self._table.addAction(action)
        self._needing_people.append(action)
        return action

    def _draw_marks(self) -> None:
        for category, action in self._marked.items():
            action.setIcon(mark_icon(category))

    def update_enabled(self) -> None:
        """Let the actions follow the selection that is seen, and whether the archive is shown."""
        # Nobody means to delete people whom they do not see: on another page the selection waits.
        count = self._table.selected.count() if self._table.isVisible() else 0
        for action in self._needing_people:
            action.setEnabled(count == self._needing_number.get(action, max(count, 1)))
        put_away = self._table.people.query().archived
        for action, possible in ((self._archive, not put_away), (self._unarchive, put_away)):
            action.setVisible(possible)
            action.setEnabled(possible and count > 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.update_enabled()
        return False

    def toggle(self, category: Category) -> None:
        """Put the people selected into a category, or take them out if all of them are in it."""
        self._write(lambda ids: self._breakdown.toggle(ids, category))

    def set_depth(self, field: str, value: str | int) -> None:
        """Say how the people selected stand to the owner: a field of ``ContactService.set_depth``."""
        self._write(lambda ids: self._contacts.set_depth(ids, field, value))

    def make_undecided(self) -> None:
        """Take the people selected out of all categories."""
        self._write(self._breakdown.clear)

    def merge_two(self) -> None:
        """Ask for the two people selected side by side, to make one of them."""
        ids = self._table.selected.ids()
        if len(ids) == 2:
            self.merge_wanted.emit(*ids)

    def delete(self) -> None:
        """Remove the people selected; undo brings them back."""
        self._write(self._contacts.delete)

    def erase(self) -> None:
        """Ask for the people selected to be deleted for good."""
        ids = self._table.selected.ids()
        if ids:
            self.erasing_wanted.emit(ids)

    def archive(self) -> None:
        """Put the people selected away; undo brings them back."""
        self._write(lambda ids: self._contacts.archive(ids, self._today()))

    def unarchive(self) -> None:
        """Bring the people selected back from the archive."""
        self._write(self._contacts.unarchive)

    def give(self, entry: FilterEntry, ids: list[int]) -> None:
        """Do what dropping people on a filter asks for: they get that category or that tag."""
        if entry.field == "tag":
            tag = str(entry.value)
            self._lanes.write_breakable(lambda: self._contacts.add_tag(ids, tag))
        elif entry.value in set(Category):
            category = Category(str(entry.value))
            self._lanes.write_breakable(lambda: self._breakdown.add(ids, category))
        elif entry.field == "category":
            self._lanes.write_breakable(lambda: self._breakdown.clear(ids))

    def add_tag(self) -> None:
        """Ask for a tag and give it to the people selected."""
        ids = self._table.selected.ids()

        def chosen(tag: str) -> None:
            self._lanes.write_breakable(lambda: self._contacts.add_tag(ids, tag))

        if ids:
            from netgrow_desktop.ui.planning import add_tag_popup

            add_tag_popup(self._table, self._anchor(), self._known_tags(), chosen)

    def remove_tag(self) -> None:
        """Offer the tags of the people selected; the chosen one is taken from them."""
        ids = self._table.selected.ids()
        if not ids:
            return
        known = tuple(self._known_tags())
        if len(ids) > MOST_LOOKED_AT:
            self._offer_removal(ids, known)
            return
        self._lanes.read(
            lambda: self._contacts.rows(ids), lambda rows: self._offer_removal(ids, _tags_among(known, rows))
        )

    def _offer_removal(self, ids: list[int], tags: Sequence[str]) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Tags to remove"))
        for tag in tags:
            action = menu.addAction(plain(tag).replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, tag=tag: self._lanes.write_breakable(lambda: self._contacts.remove_tag(ids, tag))
            )
        if not tags:
            menu.addAction(self.tr("No tags to remove")).setEnabled(False)
        menu.popup(self._anchor())
        menu.setActiveAction(menu.actions()[0])

    def plan_follow_up(self) -> None:
        """Ask for a day and a reason, and plan a follow-up with each of the people selected."""
        ids = self._table.selected.ids()

        def chosen(day: date, reason: str) -> None:
            self._lanes.write_breakable(lambda: self._follow_ups.plan(ids, day, reason))

        if ids:
            from netgrow_desktop.ui.planning import plan_follow_up

            plan_follow_up(self._table, self._anchor(), self._names(ids), self._today(), chosen)

    def log_contact(self) -> None:
        """Ask what contact there was with the people selected, and note it."""
        ids = self._table.selected.ids()

        def chosen(said: ContactSaid) -> None:
            self._lanes.write_breakable(lambda: self._follow_ups.log(ids, *said))

        if ids:
            from netgrow_desktop.ui.planning import log_contact

            log_contact(self._table, self._anchor(), self._names(ids), self._today(), chosen)

    def choose_cadence(self) -> None:
        """Ask how often to be in touch with the people selected."""
        ids = self._table.selected.ids()
        today = self._today()

        def chosen(days: int | None) -> None:
            self._lanes.write_breakable(lambda: self._follow_ups.set_cadence(ids, days, today))

        def ask(current: int | None) -> None:
            from netgrow_desktop.ui.planning import choose_cadence

            choose_cadence(self._table, self._anchor(), current, chosen)

        if len(ids) == 1:
            self._lanes.read(lambda: self._contacts.contact(ids[0]).cadence_days, ask)
        elif ids:
            ask(None)

    def copy(self) -> None:
        """Put the people selected into the clipboard, a line each, with the columns that are shown."""
        columns = [self._table.people.columns[number] for number in self._table.shown_columns()]
        words = phrasing(self._today())
        self._copy(lambda rows: as_lines(rows, columns, words))

    def copy_emails(self) -> None:
        """Put the e-mail addresses of the people selected into the clipboard."""
        self._copy(lambda rows: ", ".join(plain(row.email) for row in rows if row.email))

    def copy_cards(self) -> None:
        """Put the people selected into the clipboard as vCards, for address books and mails."""
        ids = self._table.selected.ids()
        if ids:
            self._lanes.work(
                lambda _progress: self._contacts.cards(ids),
                lambda cards: QGuiApplication.clipboard().setMimeData(cards_mime(cards)),
            )

    def _copy(self, text_of: Callable[[Sequence[ContactRow]], str]) -> None:
        ids = self._table.selected.ids()

        def copied(text: str) -> None:
            if text:
                QGuiApplication.clipboard().setText(text)

        if ids:
            self._lanes.work(lambda _progress: text_of(self._contacts.rows(ids)), copied)

    def _write(self, act: Callable[[list[int]], Outcome[Value]]) -> None:
        ids = self._table.selected.ids()
        if ids:
            self._lanes.write_breakable(lambda: act(ids))

    def _names(self, ids: Sequence[int]) -> str:
        known = self._table.people.known(ids[0])
        return whom([known.name] if known is not None else [], len(ids))

    def _anchor(self) -> QPoint:
        """Give the place on the screen where a popup belongs: below the current row's name, if that is in sight."""
        table = self._table
        row: QRect = table.visualRect(table.currentIndex().siblingAtColumn(0))
        seen = table.viewport().rect()
        inside = row.bottomLeft() + QPoint(SPACE_XL, 0)
        place = inside if row.isValid() and seen.contains(inside) else seen.center()
        return table.viewport().mapToGlobal(place)


def mark_icon(category: str) -> QIcon:
    """Draw a category's shape in its colour of today as an icon."""
    icon = QIcon()
    for density in densities():
        side = round(icon_side() * density)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        square = QRectF(0, 0, mark_size() * density, mark_size() * density)
        square.moveCenter(QRectF(picture.rect()).center())
        paint_category_mark(painter, square, category)
        painter.end()
        picture.setDevicePixelRatio(density)
        icon.addPixmap(picture)
    return icon


def _tags_among(known: Sequence[str], rows: Sequence[ContactRow]) -> list[str]:
    """Give those of the known tags that at least one of the rows has."""
    # A row has its tags in one text, and a tag may hold a comma itself.
    joined = {f", {row.tags}, " for row in rows if row.tags}
    return [tag for tag in known if any(f", {tag}, " in text for text in joined)]
