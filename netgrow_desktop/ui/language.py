"""The language that the program speaks: the chosen one, or the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from netgrow_desktop.domain.wording.languages import ENGLISH, LANGUAGES, spoken_of
from netgrow_desktop.resources import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

SYSTEM = "system"
CHOICES = (SYSTEM, *LANGUAGES)
"""What can be chosen: the system's language, or one by its code."""

_NAME = "language"


def speak(app: QCoreApplication, choice: str) -> None:
    """Have what is made from now on speak the chosen language, with the numbers and dates of the place.

    What is on screen already keeps its words.
    """
    for before in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(before)
        before.deleteLater()
    locale = locale_for(choice, QLocale.system())
    QLocale.setDefault(locale)
    if locale.language() not in {QLocale.Language.C, QLocale.Language.English}:
        # Qt's own words: the buttons of its dialogs, the calendar, printing.
        _install(app, "qtbase", locale, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if spoken_of(locale.name()) != ENGLISH:
        _install(app, "netgrow", locale, str(resource("translations")))


def locale_for(choice: str, system: QLocale) -> QLocale:
    """Give the locale to speak in: the system's, in the chosen language.

    Systems name the language of their words and that of their numbers apart; the words decide.
    """
    language = choice if choice in LANGUAGES else next(iter(system.uiLanguages()), "")
    wanted = QLocale(language)
    if choice not in LANGUAGES and wanted.name().partition("_")[0] not in LANGUAGES:
        return system
    if wanted.language() == system.language():
        return system
    return QLocale(wanted.language(), system.territory())


def _install(app: QCoreApplication, catalogue: str, locale: QLocale, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_NAME)
    if translator.load(locale, catalogue, "_", folder):
        app.installTranslator(translator)
