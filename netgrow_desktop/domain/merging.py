"""The rules by which two people become one: what is shown before it happens and what is then written follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Job
from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.domain.person_names import GREETINGS
from netgrow_desktop.domain.spelling import latin

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from netgrow_desktop.domain.contacts import Contact

NAME_PARTS = ("given", "middle", "family", "prefix", "suffix")
JOB_PARTS = ("organization", "title", "department")
"""What says of a person where and as what they work: one thing, of which no part alone is true."""


def name_parts(named: Contact, other: Contact) -> dict[str, str]:
    """Give the parts of the name of the one who is made of both, of whom *named* is the one whose name stays.

    They are those of *named*: parts of two names would make a third. Only where both names are the same words, but for
    what stands before and after a name, does the other one say what is missing.
    """
    own = {part: getattr(named, part) for part in NAME_PARTS}
    if _bare_name(named) != _bare_name(other):
        return own
    said = {word for value in own.values() for word in words(fold(value))}
    return {
        part: value or ("" if said.intersection(words(fold(getattr(other, part)))) else getattr(other, part))
        for part, value in own.items()
    }


def _bare_name(person: Contact) -> list[str]:
    """Give the words of a name without the form of address and what stands after it."""
    affixes = set(words(fold(f"{person.prefix} {person.suffix}")))
    found = words(fold(person.name))
    return sorted([word for word in found if word not in affixes] or found)


def lost_name_parts(one: Contact, other: Contact, part: str, staying: str) -> list[str]:
    """Give the values of a part of the name that do not stay and stand in neither whole name, which is kept itself."""
    values = dict.fromkeys((getattr(one, part), getattr(other, part)))
    names = fold(one.name), fold(other.name)
    return [
        value
        for value in values
        if value and fold(value) != fold(staying) and not any(fold(value) in name for name in names)
    ]


def adds_words(value: str, own: str) -> bool:
    """Tell whether a name has words that *own* has not; *A.* adds nothing to *Ada*, nor *Mueller* to *Müller*."""
    said = {latin(word) for word in words(fold(own))}
    return any(
        word not in said and not (len(word) == 1 and any(each.startswith(word) for each in said))
        for word in map(latin, words(fold(value)))
    )


def joined_affixes(own: str, other: str) -> str:
    """Give a prefix or suffix that says what both say: *Herr* and *Dr.* are *Herr Dr.*

    A form of address stands first, and one is enough.
    """
    missing = [word for word in other.split() if adds_words(word, own)]
    greeted = any(word in GREETINGS for word in words(fold(own)))
    greetings = [word for word in missing if fold(word).strip(".") in GREETINGS]
    rest = [word for word in missing if word not in greetings]
    return " ".join(filter(None, (*(() if greeted else greetings), own, *rest)))


def introduced_by(person: Contact, other: Contact) -> str:
    """Give who introduced a person who is made one with *other*, "" where it was either: nobody introduces themselves.

    Of an introducer who is not in the network only the name is known.
    """
    name = person.depth.introduced_by
    if person.introducer_id:
        return "" if person.introducer_id in {person.id, other.id} else name
    return "" if fold(name) in {fold(person.name), fold(other.name)} else name


def joined_notes(own: str, others: str) -> str:
    """Give the notes of both as one text; what stands in the other's already is not said twice."""
    if others.strip() in own:
        return own
    return others if own.strip() in others else f"{own.rstrip()}\n\n{others.lstrip()}"


def renewed_notes(own: str, before: str, now: str) -> str:
    """Give notes with what a source says now in place of what it said *before*, if that stands there as it was said.

    Otherwise it is put below. Nothing is taken away that the source still says among more.
    """
    around = f"\n\n{own.strip()}\n\n"
    there = f"\n\n{before.strip()}\n\n"
    if f"\n\n{now.strip()}\n\n" in around or not before.strip() or there not in around:
        return joined_notes(own, now)
    return around.replace(there, f"\n\n{now.strip()}\n\n", 1).strip()


def contradicts_job(own: Mapping[str, str], new: Mapping[str, str], said: Mapping[str, str]) -> bool:
    """Tell whether a file names another job than the one that the owner typed: then no part of it takes its place.

    *said* is what the file's source said before; what still stands so was not typed.
    """
    moved = _is_move(own, new)
    for part in JOB_PARTS:
        is_typed = own[part] and said.get(part) != own[part]
        if is_typed and (fold(value) != fold(own[part]) if (value := new.get(part)) else moved):
            return True
    return False


def left_behind(own: Mapping[str, str], new: Mapping[str, str]) -> list[str]:
    """Give the parts of a job that end with it, since the file says nothing of them where the person works now."""
    return [part for part in JOB_PARTS if _is_move(own, new) and own[part] and new.get(part) == ""]


def joined_job(employed: Contact, other: Contact) -> tuple[dict[str, str], Job | None]:
    """Give the job of the one who is made of both, of whom *employed* is the one whose job stays, and the other's job
    where that is another one: it goes as a whole to the jobs beside, unless it stands there already.
    """
    own, others = ({part: getattr(each, part) for part in JOB_PARTS} for each in (employed, other))
    if not contradicts_job(own, others, {}):
        return {part: own[part] or others[part] for part in JOB_PARTS}, None
    beside = Job(**others)
    known = {value_key("jobs", job[: len(JOB_PARTS)]) for job in (*employed.jobs, *other.jobs)}
    return own, (None if value_key("jobs", beside[: len(JOB_PARTS)]) in known else beside)


def _is_move(own: Mapping[str, str], new: Mapping[str, str]) -> bool:
    before, now = own["organization"], new.get("organization")
    return bool(before and now) and fold(before) != fold(now or "")


def completes(birthday: str, yearless: str) -> bool:
    """Tell whether *yearless* (``--MM-DD``) is the same birthday without its year."""
    return yearless.startswith("--") and birthday.endswith(yearless[1:])


def value_key(field: str, value: tuple[str, ...] | str) -> Hashable:
    """Give what is equal for two values that are one: of e-mails, phones, links and addresses the labels do not count.

    Of any other field everything has to be equal, of jobs but for case and accents.
    """
    match field:
        case "emails":
            return value[0].strip().casefold() or value[0]
        case "phones":
            digits = "".join(letter for letter in value[0] if letter.isdigit())
            return ("+" if value[0].lstrip().startswith("+") else "") + digits or value[0]
        case "links":
            return profile_slug(value[0]) or value[0]
        case "addresses":
            return tuple(fold(part) for part in value[:-1])
        case "jobs":
            return tuple(fold(part) for part in value)
        case _:
            return value
