"""Columns that say once more what a person's other columns say: how to file or show somebody, their initials."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.formats.header_words.meanings import folded_header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from netgrow_desktop.domain.contacts import ContactDraft, CustomField

_SHOWN_WORDS = (
    "display displayname displayed shown angezeigter anzeigename anzeigen visualizzato mostrado mostrar weergegeven"
    " weergavenaam visningsnavn visningsnamn wyswietlana zobrazovane zobrazeny nayttonimi megjelenitendo gorunen"
    " краткое коротке affiche affichage exibicao exibido apresentar pantalla sorted sort search filed"
)
_SHOWN = frozenset(_SHOWN_WORDS.split())
_SHOWN_SIGNS = ("表示", "显示", "顯示", "표시")
_WHOLE = re.compile(
    r"(?:full|whole|complete|formatted|contact|voller) ?name|name|nom complet|nombre completo|nome completo"
    r"|nom complet de l adresse de messagerie(?: \d)?|volledige naam|fn|cn"
)
_INITIALS = re.compile(r"initial(?:s|en|es|er)?|iniciales|iniziali|iniciais|inicialy|inicjaly|initialer|инициалы")
_UNNAMED = re.compile(r"Column \d+")
_ADDRESS = re.compile(r"[(<\[]?[^\s()<>\[\]]{1,100}@[^\s()<>\[\]]{1,200}[)>\]]?")


@lru_cache(maxsize=1024)
def is_naming(header: str) -> bool:
    """Tell a column that names the person as a program shows or files them: *E-mail Display Name*, *File As*."""
    folded = folded_header(header)
    if _WHOLE.fullmatch(folded) is not None or any(sign in header for sign in _SHOWN_SIGNS):
        return True
    return not _SHOWN.isdisjoint(folded.split())


def name_shown(custom: Iterable[CustomField]) -> str:
    """Give the name by which a program shows somebody whose other columns name nobody; "" where none does."""
    shown = (_ADDRESS.sub("", value).strip(" '\"") for label, value in custom if is_naming(label))
    return next((name for name in shown if any(map(str.isalpha, name))), "")


def without_own_words(draft: ContactDraft) -> tuple[CustomField, ...]:
    """Give the custom fields that say more than the person's name, addresses and organisation say already."""
    if not draft.custom:
        return ()
    own = _own_words(draft)
    return tuple(each for each in draft.custom if not _says_it_again(each, draft, own))


def _says_it_again(field: CustomField, draft: ContactDraft, own: set[str]) -> bool:
    label, value = field
    if is_naming(label):
        # A name on a screen (ada_b) is none by which others call somebody.
        return ("@" in value or "_" not in value) and own.issuperset(words(fold(value)))
    if _UNNAMED.fullmatch(label) is not None:
        return value in (draft.given, draft.family)
    return _INITIALS.fullmatch(folded_header(label)) is not None and _are_initials(value, draft)


def _own_words(draft: ContactDraft) -> set[str]:
    named = (draft.name, draft.given, draft.middle, draft.family, draft.prefix, draft.suffix, draft.nickname)
    addresses = (email.address for email in draft.emails)
    return set(words(fold(" ".join((*named, draft.organization, *addresses)))))


def _are_initials(value: str, draft: ContactDraft) -> bool:
    parts = words(fold(f"{draft.given} {draft.middle} {draft.family}")) or words(fold(draft.name))
    letters = "".join(words(fold(value)))
    return letters in ("".join(part[0] for part in parts), "".join(part[0] for part in (*parts[:1], *parts[-1:])))
