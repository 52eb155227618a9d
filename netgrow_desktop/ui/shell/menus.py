"""The menu bar: every act of the program with its words, its sign and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from netgrow_desktop.ui.icons import set_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from netgrow_desktop.ui.theme import ThemeMode

translate = QCoreApplication.translate


class Menus:
    """The actions of the window, by name. Their owner connects them; menus that depend on a tab are filled in."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._undressed: dict[QMenu, list[tuple[QAction, str]]] = {}
        bar = window.menuBar()
        self._file_menu(bar)
        self._edit_menu(bar)
        self._view_menu(bar)
        self.contact = _menu(bar, translate("Menus", "&Contact"))
        self.add_person = self._act(self.contact, translate("Menus", "&Add a person…"), "Ctrl+N", icon="user-plus")
        self.quick_log = self._act(self.contact, translate("Menus", "&Quick log…"), "Ctrl+L", icon="message-circle")
        self.before_writing = self._act(
            self.contact, translate("Menus", "Before I &write…"), "Ctrl+B", icon="square-pen"
        )
        self.career_map = self._act(self.contact, translate("Menus", "Career &map…"), "Ctrl+Shift+M", icon="briefcase")
        self.recall_walk = self._act(
            self.contact, translate("Menus", "Recall &walk…"), "Ctrl+Shift+W", icon="notebook-pen"
        )
        self.find_duplicates = self._act(
            self.contact, translate("Menus", "Find du&plicates…"), "Ctrl+Shift+D", icon="users"
        )
        self._contact_extras: list[QAction] = []
        self._tools_menu(bar)
        self._help_menu(bar)
        for menu in self._undressed:
            menu.aboutToShow.connect(lambda menu=menu: self._dress(menu))

    def _file_menu(self, bar: QMenuBar) -> None:
        menu = _menu(bar, translate("Menus", "&File"))
        self.new_network = self._act(menu, translate("Menus", "&New network…"), "Ctrl+Shift+N")
        self.open_network = self._act(menu, translate("Menus", "&Open network…"), "Ctrl+O", icon="folder-open")
        self.recent = menu.addMenu(translate("Menus", "Open &recent"))
        self.save_copy = self._act(menu, translate("Menus", "Save a &copy…"))
        menu.addSeparator()
        self.import_files = self._act(menu, translate("Menus", "&Import…"), "Ctrl+I", icon="import")
        self.paste_import = self._act(menu, translate("Menus", "Paste &people…"), "Ctrl+V", icon="clipboard-paste")
        export = menu.addMenu(translate("Menus", "&Export"))
        self.export_people = self._act(export, translate("Menus", "&People, as a table or vCards…"), "Ctrl+E")
        self.export_calendar = self._act(export, translate("Menus", "&Follow-ups, as a calendar (ICS)…"))
        self.export_json = self._act(export, translate("Menus", "&Everything, for other programs (JSON)…"))
        menu.addSeparator()
        self.page_setup = self._act(menu, translate("Menus", "Page set&up…"))
        self.print = self._act(menu, translate("Menus", "&Print…"), "Ctrl+P", icon="printer")
        self.export_pdf = self._act(menu, translate("Menus", "Export summary as P&DF…"), icon="file-down")
        menu.addSeparator()
        self.quit = self._act(menu, translate("Menus", "&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit_menu(self, bar: QMenuBar) -> None:
        menu = _menu(bar, translate("Menus", "&Edit"))
        self.undo = self._act(menu, translate("Menus", "&Undo"), "Ctrl+Z", icon="undo-2")
        self.redo = self._act(menu, translate("Menus", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y", icon="redo-2")
        self.history = self._act(menu, translate("Menus", "&History…"), "Ctrl+H", icon="history")
        menu.addSeparator()
        self._edit, self._edit_gap = menu, menu.addSeparator()
        self._edit_extras: list[QAction] = []
        self.find = self._act(menu, translate("Menus", "&Find people"), "Ctrl+F", icon="search")

    def _view_menu(self, bar: QMenuBar) -> None:
        menu = _menu(bar, translate("Menus", "&View"))
        tabs = QActionGroup(self._window)
        self.tabs = [
            self._act(menu, translate("Menus", "&Contacts"), "Ctrl+1"),
            self._act(menu, translate("Menus", "&Breakdown"), "Ctrl+2"),
            self._act(menu, translate("Menus", "&Examine"), "Ctrl+3"),
            self._act(menu, translate("Menus", "&Follow-ups"), "Ctrl+4"),
        ]
        for action in self.tabs:
            action.setCheckable(True)
            tabs.addAction(action)
        self._view = menu
        menu.addSeparator()
        self._view_extras: list[QAction] = []
        appearance = menu.addMenu(translate("Menus", "&Appearance"))
        self._appearance = appearance.menuAction()
        modes = QActionGroup(self._window)
        self.appearances: dict[ThemeMode, QAction] = {
            "system": self._act(appearance, translate("Menus", "Same as the &system")),
            "light": self._act(appearance, translate("Menus", "&Light")),
            "dark": self._act(appearance, translate("Menus", "&Dark")),
        }
        for action in self.appearances.values():
            action.setCheckable(True)
            modes.addAction(action)
        self.full_screen = self._act(menu, translate("Menus", "F&ull screen"), "F11")
        self.full_screen.setCheckable(True)

    def _tools_menu(self, bar: QMenuBar) -> None:
        menu = _menu(bar, translate("Menus", "&Tools"))
        self.sort_people = self._act(
            menu, translate("Menus", "&Sort undecided people…"), "Ctrl+Shift+S", icon="list-checks"
        )
        self.interviews = self._act(menu, translate("Menus", "&Informational interviews…"), "Ctrl+Shift+I", icon="mic")
        self.introductions = self._act(menu, translate("Menus", "In&troductions…"), "Ctrl+Shift+T", icon="handshake")
        self.week_review = self._act(menu, translate("Menus", "&Weekly review…"), "Ctrl+Shift+R", icon="calendar-check")
        self.quarter_review = self._act(
            menu, translate("Menus", "&Quarterly review…"), "Ctrl+Shift+Y", icon="calendar-range"
        )
        self.about_me = self._act(menu, translate("Menus", "About &me…"), icon="circle-user")
        self.back_up = self._act(menu, translate("Menus", "&Back up now"), icon="archive")
        self.backups = self._act(menu, translate("Menus", "Bac&kups…"), icon="hard-drive")
        menu.addSeparator()
        self.preferences = self._act(menu, translate("Menus", "&Preferences…"), "Ctrl+,", icon="settings")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _help_menu(self, bar: QMenuBar) -> None:
        menu = _menu(bar, translate("Menus", "&Help"))
        self.help = self._act(menu, translate("Menus", "&Help"), "F1", icon="circle-help")
        self.shortcuts = self._act(menu, translate("Menus", "&Keyboard shortcuts"), "Ctrl+F1", icon="keyboard")
        menu.addSeparator()
        self.about = self._act(menu, translate("Menus", "&About NetGrow Desktop"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _act(self, menu: QMenu, text: str, *keys: str, icon: str = "") -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        # What the act is called in the list of keys, whatever its text becomes.
        action.setIconText(_plain(text))
        if icon:
            self._undressed.setdefault(menu, []).append((action, icon))
        menu.addAction(action)
        return action

    def _dress(self, menu: QMenu) -> None:
        """Draw the icons of a menu when it is first opened: a start does not need them."""
        for action, icon in self._undressed.pop(menu, []):
            set_icon(action, icon)

    def fill_contact(self, actions: Sequence[QAction]) -> None:
        """Show a tab's own acts in the menu *Contact*, below the ways to find people."""
        # Clearing the menu would let go of the menus in it, which belong to the tab.
        for action in self._contact_extras:
            self.contact.removeAction(action)
        self._contact_extras = [_gap(self._window), *actions] if actions else []
        self.contact.addActions(self._contact_extras)

    def fill_edit(self, actions: Sequence[QAction]) -> None:
        """Show how a tab copies what is selected in the menu *Edit*."""
        for action in self._edit_extras:
            self._edit.removeAction(action)
        self._edit_extras = list(actions)
        for action in actions:
            self._edit.insertAction(self._edit_gap, action)

    def fill_view(self, actions: Sequence[QAction]) -> None:
        """Show a tab's own parts and columns in the menu *View*."""
        for action in self._view_extras:
            self._view.removeAction(action)
        self._view_extras = list(actions)
        if actions:
            self._view_extras.append(_gap(self._window))
        for action in self._view_extras:
            self._view.insertAction(self._appearance, action)

    def fill_recent(self, paths: Sequence[Path], chosen: Callable[[Path], object]) -> None:
        """Offer the networks that were opened lately."""
        self.recent.clear()
        self.recent.setEnabled(bool(paths))
        for path in paths:
            # An ampersand in a file's name is no mnemonic.
            action = self.recent.addAction(path.name.removesuffix(".netgrow").replace("&", "&&"))
            action.setStatusTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: chosen(path))

    def needing_network(self) -> list[QAction]:
        """Give the acts that make no sense while no network is open."""
        return [
            self.save_copy,
            self.import_files,
            self.paste_import,
            self.export_people,
            self.export_calendar,
            self.export_json,
            self.page_setup,
            self.print,
            self.export_pdf,
            self.history,
            self.find,
            *self.tabs,
            self.add_person,
            self.quick_log,
            self.before_writing,
            self.career_map,
            self.recall_walk,
            self.find_duplicates,
            self.sort_people,
            self.interviews,
            self.introductions,
            self.week_review,
            self.quarter_review,
            self.about_me,
            self.back_up,
        ]


def _gap(window: QMainWindow) -> QAction:
    gap = QAction(window)
    gap.setSeparator(True)
    return gap


def shortcut_table(bar: QMenuBar) -> list[tuple[str, list[tuple[str, str]]]]:
    """Give the keys of every action in the menus: (menu, [(what it does, its keys)])."""
    table = []
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            lines = _keys_in(menu)
            if lines:
                table.append((_plain(top.text()), lines))
    return table


def _keys_in(menu: QMenu) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            lines += _keys_in(inner)
        elif action.shortcuts():
            keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            lines.append((_plain(action.iconText()), keys))
    return lines


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def _menu(bar: QMenuBar, title: str) -> QMenu:
    menu = bar.addMenu(title)
    menu.setToolTipsVisible(True)
    return menu
