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

# Plugins by folder; a folder that is not named here is left out whole (the window draws without OpenGL).
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
    "wayland-shell-integration": {"qt-shell", "xdg-shell"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
}

# Languages in which Qt's own words (buttons, the print dialog, the calendar) come along: 2.6 MB of 5.4.
LANGUAGES = {"ar", "cs", "da", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt_BR", "ru", "uk", "zh_CN"}

# Libraries that the program carries beside Qt's and Python's own modules. All others belong to the machine: graphics
# drivers, the display's and the desktop's own, fonts, the C and C++ runtime, and whatever those ask for in turn.
# A copy from the machine that builds would not fit theirs (AppImage's list of excluded libraries says which).
OWN_LIBRARIES = (
    "libpython3", "libffi", "liblzma", "libbz2", "libmpdec", "libsqlite3", "libuuid",  # Python's
    "libicu", "libpyside6", "libQt6", "libshiboken6", "libxcb-", "libxkbcommon", "libzstd",  # Qt's
)  # fmt: skip


def qt_dependencies(hook_file: str) -> tuple[list[str], list[Entry], list[Entry]]:
    """Give what a module of Qt needs (hidden imports, binaries, translations) for a hook of this file name."""
    hidden_imports, binaries, translations = add_qt6_dependencies(hook_file)
    # Qt uses D-Bus by itself; its Python module comes along if the program imports it.
    hidden_imports = [name for name in hidden_imports if name != "PySide6.QtDBus"]
    wanted_words = {f"qtbase_{language}.qm" for language in LANGUAGES}
    return (
        hidden_imports,
        [entry for entry in binaries if is_wanted(*entry)],
        [entry for entry in translations if PurePath(entry[0]).name in wanted_words],
    )


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
