"""Which of Qt's files the built program carries.

PyInstaller's own hooks take every plugin and then, for each, whatever libraries the building machine happens to have:
142 MB, GTK and an SQL server's client among them, where 108 MB do. The hooks beside this file ask the functions here
*before* those libraries are looked for, so that what is built depends on these lists alone.
"""

from __future__ import annotations

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

# A file and the folder of the program that it goes into.
Entry = tuple[str, str]

# Plugins by folder; a folder that is not named here is left out whole.
PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    # Linux: X11, Wayland, without a screen. Windows and macOS: their own.
    "platforms": {"qoffscreen", "qwayland", "qxcb", "qwindows", "qcocoa"},
    # Not qgtk3: it loads the machine's GTK, which may not fit the libraries beside it.
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"qt-shell", "xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}

# Libraries that the program carries beside Qt's and Python's own modules. All others belong to the machine: graphics
# drivers, the display's and the desktop's own, fonts, the C and C++ runtime, and whatever those ask for in turn.
# A copy from the machine that builds would not fit theirs (AppImage's list of excluded libraries says which).
OWN_LIBRARIES = (
    "libpython3", "libffi", "liblzma", "libbz2", "libmpdec", "libsqlite3", "libuuid",  # Python's
    "libicu", "libpyside6", "libQt6", "libshiboken6", "libxcb-", "libxkbcommon", "libzstd",  # Qt's
)  # fmt: skip


def qt_dependencies(hook_file: str) -> tuple[list[str], list[Entry]]:
    """Give what a module of Qt needs, hidden imports and binaries, for a hook of this file name."""
    hidden_imports, binaries, _translations = add_qt6_dependencies(hook_file)
    # The program speaks English so far; Qt's words in another language would only make a mixed window.
    # Qt uses D-Bus by itself; its Python module comes along if the program imports it.
    hidden_imports = [name for name in hidden_imports if name != "PySide6.QtDBus"]
    return hidden_imports, [entry for entry in binaries if is_wanted(*entry)]


def is_wanted(source: str, folder: str) -> bool:
    """Tell whether a file that PyInstaller offers goes into a folder of the program."""
    parts = PurePath(folder).parts
    if "plugins" not in parts:
        return True
    name = PurePath(source).name.split(".")[0].removeprefix("lib")
    return name in PLUGINS.get(parts[-1], set())


def is_own_library(destination: str) -> bool:
    """Tell whether a binary is the program's to carry, by its place in it: modules and plugins always are."""
    place = PurePath(destination)
    return place.parent != PurePath() or place.name.startswith(OWN_LIBRARIES)
