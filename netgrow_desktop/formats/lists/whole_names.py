"""Whole names taken apart into given and family name, where there is no doubt which is which."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from netgrow_desktop.domain.folding import fold, words
from netgrow_desktop.domain.given_names import is_given_name
from netgrow_desktop.formats.lists.names import ENTERPRISES, NameParts, is_after_title, split_name

if TYPE_CHECKING:
    from netgrow_desktop.domain.contacts import ContactDraft

_LONGEST = 80
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019`.-](?=[^\W\d_]))+")
_INITIAL = re.compile(r"(?:[^\W\d_]\.? ?-?){1,2}")
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff'\u2019` .,()-]+")
_SHORTEST_CAPITALS = 5
"""Fewer capitals are rather those of a firm than of a family name."""
_TITLE_WORDS = "dr prof mr mrs ms miss mx herr frau mme mlle sra dott dra drs ing dipl mag rev doctor professor"
_TITLES = frozenset(_TITLE_WORDS.split())
_NO_PEOPLE_WORDS = (
    "academy agency airlines airport and apotheke arzt association associates auto bakery bank bar bau bib bistro board"
    " books bookstore branch buchhandlung buro cab cafe camp care cars catering center centre chair church cinema city"
    " clinic club co coach college committee company computer consulting contact corp corporation council customer"
    " dental dentist department dept desk development digital direct doctors driver elektro emergency energy"
    " engineering enterprise event events express fahrschule film finance firma fitness food forum foundation friseur"
    " garage garden gmbh group gruppe gym haus help helpdesk home hospital hostel hotel house immobilien inc industries"
    " info institut institute insurance international internet kindergarten kirche klinik kg lab labor laboratory labs"
    " landlord law lawyer library limited line llc logistics ltd management manager market marketing media medical"
    " mobile motors museum music national network neighbor neighbour nachbar news of office online optik partner"
    " partners pharmacy phone pizza pizzeria police polizei post practice praxis press print products project"
    " publishing radio realty reception rental research restaurant room safety sales salon school schule secretary"
    " security server service services shop society software solutions sport sports staff station steuerberater store"
    " studio studios supermarkt support sushi system systems taxi team tech technologies technology telekom test"
    " theater theatre tours trade trading transport travel trust tv uni union university user verein verlag"
    " versicherung volksbank wash werk werkstatt wholesale work works zahnarzt zentrum"
    " aunt auntie dad daddy grandma grandpa granny mom mum mummy mama mami papa oma opa onkel tante tia tio uncle"
    " maman papi mamie ciocia wujek babcia dziadek coach father sister brother bruder schwester son daughter"
)
_NO_PEOPLE = frozenset(_NO_PEOPLE_WORDS.split()) | ENTERPRISES
"""Words of offices and firms, and of kin: a name with one of them is not *given, then family*."""
_PLACE_WORDS = "north south east west new old great san los las el la le les the saint st santa fort port"
_OF_PLACES = frozenset(_PLACE_WORDS.split())
"""Words that names of places and firms begin with."""
_FAMILY_FIRST_WORDS = (
    "bui cao chan chang chen cheng cheung cho choi chu dang dinh dong duong feng gao guo han hoang hong hsu hu huang"
    " huynh hwang jang jeon jiang jung kang kim kwon lam lee leung li liang lin liu luo ly ma mai ngo nguyen oh pan"
    " park peng pham phan seo shen shin son song suh sun tang tran trinh tsai vo wang wei wong wu xiao xie xu yang ye"
    " yoo yoon yuan zeng zhang zhao zheng zhou zhu"
    " bako balogh balazs farkas fazekas fekete hegedus horvath juhasz katona kelemen kiss kovacs lakatos meszaros"
    " molnar nagy nemeth olah orban papp racz szabo szalai szekely szilagyi szucs takacs toth varga veres"
)
_FAMILY_FIRST = frozenset(_FAMILY_FIRST_WORDS.split())
"""Family names that people of these languages put first: which word is which is not certain with one of them."""


def part_name(draft: ContactDraft) -> None:
    """Give somebody with a whole name alone its parts, where it is certain enough which they are.

    That is one given and one family name in Latin letters, with initials, particles (*van der*), titles and degrees
    around them: *Grace Mwangi*, *Dr. Grace A. Mwangi*, *Bo van Dyk*, *MWANGI Grace*. Two words between which the
    family name could begin, a single word, firms, kin, and names that may stand turned round stay whole.
    """
    if draft.given or draft.family or draft.middle or len(draft.name) > _LONGEST or " " not in draft.name:
        return
    if not _LATIN.fullmatch(draft.name) or _is_another_kind(draft):
        return
    plain = split_name(draft.name)
    turned = _capitals_first(plain)
    parts = turned or plain
    if not _is_certain(parts) or (turned is None and _may_be_turned(parts, draft)):
        return
    draft.given, draft.middle, draft.family = parts.given, parts.middle, parts.family
    draft.name = " ".join(filter(None, (parts.given, parts.middle, parts.family)))
    if parts.prefix and parts.prefix not in draft.prefix:
        draft.prefix = f"{draft.prefix} {parts.prefix}".strip()
    if parts.suffix and parts.suffix not in draft.suffix:
        draft.suffix = f"{draft.suffix} {parts.suffix}".strip()


def complete_name(draft: ContactDraft) -> None:
    """Give somebody of whom a whole name and the family name are known the given name that stands before it."""
    if draft.given or not draft.family or not draft.name.endswith(f" {draft.family}"):
        return
    given = draft.name.removesuffix(draft.family).strip().removesuffix(draft.middle).strip()
    if given and _is_given(given):
        draft.given = given


def is_firm(name: str) -> bool:
    """Tell the name of a firm, an office or a place, or a word for a relative, by a word that is in it."""
    said = words(fold(name))
    return bool(said) and (not _NO_PEOPLE.isdisjoint(said) or said[0] in _OF_PLACES)


def _is_another_kind(draft: ContactDraft) -> bool:
    """Tell a firm, a place or a relative, who have no given and family name in this order."""
    return is_firm(draft.name) or words(fold(draft.name)) == words(fold(draft.organization))


def _is_certain(parts: NameParts) -> bool:
    prefix = parts.prefix.split()
    if any(word.isalpha() and fold(word) not in _TITLES and not is_after_title(word) for word in prefix):
        # Mag and Gen are given names where no full stop says otherwise.
        return False
    if parts.middle and not _INITIAL.fullmatch(parts.middle):
        return False
    *particles, family = parts.family.split() or [""]
    is_family = _NAME.fullmatch(family) is not None and (family[0].isupper() or _is_small_beginning(family))
    return is_family and all(map(str.isascii, particles)) and _is_given(parts.given)


def _is_given(text: str) -> bool:
    return text[0].isupper() and (_NAME.fullmatch(text) is not None or _INITIAL.fullmatch(text) is not None)


def _is_small_beginning(word: str) -> bool:
    """Tell *d'Alba* and *al-Amin*, which begin small."""
    return not word.islower() and ("'" in word or "\u2019" in word or "-" in word)


def _capitals_first(parts: NameParts) -> NameParts | None:
    """Read *MWANGI Grace*, where capitals tell the family name, which stands first."""
    first, last = parts.given, parts.family
    told = first.isupper() and len(first) >= _SHORTEST_CAPITALS and _INITIAL.fullmatch(first) is None
    if not told or parts.middle or " " in last or last.isupper() or not last[:1].isupper():
        return None
    return parts._replace(given=last, family=first)


def _may_be_turned(parts: NameParts, draft: ContactDraft) -> bool:
    """Tell whether the family name may stand first: by the words of the name, or by an address beside it.

    *huber.maria@* has the same order as *Maria Huber* turned round, and *huber@* is named for the first word.
    """
    given, family = fold(parts.given), fold(parts.family)
    if given in _FAMILY_FIRST or (parts.given.isupper() and not parts.family.isupper() and "." not in parts.given):
        return True
    if is_given_name(words(given)[0]):
        return [family, given] in _locals(draft)
    if is_given_name(words(family)[-1]):
        return True
    return any(local in ([family, given], [given]) for local in _locals(draft))


def _locals(draft: ContactDraft) -> list[list[str]]:
    return [words(fold(email.address.partition("@")[0])) for email in draft.emails]
