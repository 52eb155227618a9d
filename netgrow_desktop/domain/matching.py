"""When a record of a file and a person, or two records, may be the same without asking anybody."""

from __future__ import annotations

from netgrow_desktop.domain.folding import fold, words


def compatible_names(given: str, name: str, other_given: str, other_name: str) -> bool:
    """Tell whether two people who share an e-mail address can be one by their names.

    Families share addresses, so the given names have to agree: the same first word, or one its initial. Where a
    given name is missing the first word of the whole name stands for it; a name that is missing, or is itself an
    e-mail address, contradicts nothing.
    """
    if "@" in name or "@" in other_name or not name.strip() or not other_name.strip():
        return True
    first, other = _first_word(given or name), _first_word(other_given or other_name)
    if not first or not other or first == other:
        return True
    shorter, longer = sorted((first, other), key=len)
    return len(shorter) == 1 and longer.startswith(shorter)


def _first_word(name: str) -> str:
    found = words(fold(name))
    return found[0] if found else ""
