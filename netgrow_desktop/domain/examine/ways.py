"""Find a way: who of the owner's people could introduce them to somebody whom they lack."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from netgrow_desktop.domain.categories import CATEGORY_OF, Role
from netgrow_desktop.domain.examine.roles import Side
from netgrow_desktop.domain.folding import fold, name_key, words
from netgrow_desktop.domain.messages import Message
from netgrow_desktop.domain.placing import same_organization
from netgrow_desktop.domain.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from netgrow_desktop.domain.categories import Category
    from netgrow_desktop.domain.examine.roles import Gap, SeatDraft
    from netgrow_desktop.domain.examine.ties import Pair

_INSIDE = frozenset((Relation.MANAGER, Relation.REPORT, Relation.OWN_TEAM, Relation.OTHER_DEPARTMENT))
MOST_WAYS = 30
"""So many ways are given: whoever stands further down would be asked by nobody."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom the owner looks for; "" or 0 where it does not matter. ``person_id`` is somebody already known by name.

    ``title`` is what they do, in words that their title has among others.
    """

    role: str = ""
    side: str = ""
    level: str = ""
    organization: str = ""
    function: str = ""
    industry: str = ""
    city: str = ""
    stage_id: int = 0
    person_id: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One person who could introduce the owner, or fit the place themselves, with the reasons in words."""

    contact_id: int
    name: str
    organization: str
    title: str
    last_contact: str | None
    fits: bool
    reasons: tuple[Message, ...]


class Acquaintance(NamedTuple):
    """Somebody whom the owner knows, as a database gives them, archived people left out.

    Texts may be "". ``earlier`` are organisations of earlier jobs; ``stages`` the ids of the owner's career stages at
    which they were; ``recent_contact`` is :func:`fading.recent_contact`, for the order alone.
    """

    contact_id: int
    name: str
    organization: str
    title: str
    function: str
    industry: str
    city: str
    level: str
    relation: str
    side: Side | None
    categories: tuple[Category, ...]
    roles: tuple[Role, ...]
    earlier: tuple[str, ...]
    stages: tuple[int, ...]
    closeness: int
    last_contact: str | None
    recent_contact: float = 0.0
    key_person: bool = False


_STRENGTH = {
    "examine.way.introduced_them": 9,
    "examine.way.knows_them": 8,
    "examine.way.works_there": 7,
    "examine.way.knows_there": 6,
    "examine.way.worked_there": 5,
    "examine.way.stage": 4,
    "examine.way.title": 3,
    "examine.way.function": 3,
    "examine.way.industry": 3,
}
SIDE_UNKNOWN = frozenset(("examine.way.side_unknown", "examine.way.not_known_if_inside"))
_WEAK = 1
"""How near a reason leads to somebody. City, level, role, category and relation are weak."""


def wanted_for(gap: Gap, draft: SeatDraft | None = None) -> Wanted:
    """Give whom to look for where a place is empty; *draft* is the seat's where it is one."""
    organization, function = (draft.organization, draft.function) if draft is not None else (gap.organization, "")
    return Wanted(
        role=gap.role or "",
        side=gap.side or "",
        level=gap.level or "",
        organization=organization,
        function=function,
        stage_id=gap.stage_id,
    )


def ways(
    wanted: Wanted,
    acquaintances: Iterable[Acquaintance],
    known: Mapping[Pair, bool],
    introducer_id: int = 0,
) -> list[Way]:
    """Give who could introduce the owner to whom they look for, and who would fit the place themselves.

    *acquaintances* are the people who may help: at least the key people, those in a category, those of the wanted
    organisation, department, industry, city and stage, and colleagues for a place inside. *known* are answers as in
    :class:`Ties`; *introducer_id* is who introduced the wanted person to the owner. Those who fit come first, then
    those whose strongest reason leads nearest; among equals the key people, then whoever the owner is closer to and saw
    more of lately. At most MOST_WAYS are given, half of them at most of those who fit where others can help.
    """
    people = {each.contact_id: each for each in acquaintances}
    friends: dict[int, list[Acquaintance]] = {}
    for (one, other), knows in known.items():
        if knows and one in people and other in people:
            friends.setdefault(one, []).append(people[other])
            friends.setdefault(other, []).append(people[one])
    sought = _as_wanted(wanted, people.get(wanted.person_id))
    found = []
    for each in people.values():
        fits = _fits(wanted, each)
        reasons = _reasons(sought, each, friends.get(each.contact_id, ()), fits=fits)
        if introducer_id and introducer_id == each.contact_id:
            reasons.insert(0, Message("examine.way.introduced_them"))
        if reasons and each.contact_id != wanted.person_id:
            found.append((each, fits, tuple(reasons)))
    found.sort(key=lambda way: _place(*way))
    return [
        Way(each.contact_id, each.name, each.organization, each.title, each.last_contact, fits, reasons)
        for each, fits, reasons in _shortened(found)
    ]


def _shortened(
    found: Sequence[tuple[Acquaintance, bool, tuple[Message, ...]]],
) -> list[tuple[Acquaintance, bool, tuple[Message, ...]]]:
    """Keep MOST_WAYS, so that those who fit leave room for those who could introduce one."""
    fitting = [way for way in found if way[1]]
    others = [way for way in found if not way[1]]
    room = max(MOST_WAYS // 2, MOST_WAYS - len(others))
    return [*fitting[:room], *others][:MOST_WAYS]


def _place(each: Acquaintance, fits: bool, reasons: Sequence[Message]) -> tuple[object, ...]:
    return (
        not fits,
        any(reason.code in SIDE_UNKNOWN for reason in reasons),
        -_strength(reasons[0]),
        not each.key_person,
        *(-each.closeness, -each.recent_contact, -len(reasons), fold(each.name), each.contact_id),
    )


def _strength(reason: Message) -> int:
    return _STRENGTH.get(reason.code, _WEAK)


def _as_wanted(wanted: Wanted, target: Acquaintance | None) -> Wanted:
    """Give what is looked for, completed by what is known of a wanted person."""
    if target is None:
        return wanted
    return replace(
        wanted,
        side=wanted.side or target.side or "",
        organization=wanted.organization or target.organization,
        function=wanted.function or target.function,
        industry=wanted.industry or target.industry,
        city=wanted.city or target.city,
        stage_id=wanted.stage_id or next(iter(target.stages), 0),
    )


def _fits(wanted: Wanted, each: Acquaintance) -> bool:
    """Tell whether somebody is all that is looked for, and does not have the role yet.

    For a role they have to be in its category already: being on the right side is no reason to propose anybody. Whoever
    is in it and stands on no known side may fit; the owner knows.
    """
    if wanted.person_id:
        return False
    met = [
        same
        for asked, same in (
            (wanted.organization, same_organization(wanted.organization, each.organization)),
            (wanted.function, _is_same(wanted.function, each.function)),
            (wanted.title, has_title(wanted.title, each.title)),
            (wanted.industry, _is_same(wanted.industry, each.industry)),
            (wanted.city, _is_same(wanted.city, each.city)),
            (wanted.level, each.level == wanted.level),
            (wanted.stage_id, wanted.stage_id in each.stages),
        )
        if asked
    ]
    if not all(met) or (wanted.side and each.side is not None and each.side != wanted.side):
        return False
    if not wanted.role:
        return bool(met) and (not wanted.side or each.side is not None)
    role = Role(wanted.role)
    return role not in each.roles and CATEGORY_OF[role] in each.categories


def _reasons(sought: Wanted, each: Acquaintance, knows: Sequence[Acquaintance], *, fits: bool) -> list[Message]:
    """Say what leads from somebody to whom the owner looks for, the strongest first."""
    found = [
        Message("examine.way.knows_them", {"name": other.name})
        for other in knows
        if other.contact_id == sought.person_id
    ]
    others = [other for other in knows if other.contact_id != sought.person_id]
    found += _reason_of_organization(sought.organization, each, others)
    if sought.stage_id and sought.stage_id in each.stages:
        found.append(Message("examine.way.stage"))
    if has_title(sought.title, each.title):
        found.append(Message("examine.way.title", {"title": each.title}))
    if _is_same(sought.function, each.function):
        found.append(Message("examine.way.function", {"function": each.function}))
    if _is_same(sought.industry, each.industry):
        found.append(Message("examine.way.industry", {"industry": each.industry}))
    if _is_same(sought.city, each.city):
        found.append(Message("examine.way.city", {"city": each.city}))
    return found + (_reasons_to_fit(sought, each) if fits else _reasons_of_place(sought, each))


def _reason_of_organization(organization: str, each: Acquaintance, knows: Sequence[Acquaintance]) -> list[Message]:
    values: dict[str, str | int] = {"organization": organization}
    if same_organization(organization, each.organization):
        return [Message("examine.way.works_there", values)]
    there = [other.name for other in knows if same_organization(organization, other.organization)]
    if there:
        return [Message("examine.way.knows_there", {**values, "name": there[0]})]
    if any(same_organization(organization, earlier) for earlier in each.earlier):
        return [Message("examine.way.worked_there", values)]
    return []


def _reasons_to_fit(sought: Wanted, each: Acquaintance) -> list[Message]:
    """Say by category and level why somebody fits themselves."""
    found = []
    if sought.role:
        found.append(Message(f"examine.way.category.{CATEGORY_OF[Role(sought.role)]}"))
    if sought.level:
        found.append(Message(f"examine.way.is.{each.level}"))
    if sought.side and each.side is None:
        # Where they work may be known, and not what is the owner's own organisation.
        known = bool(each.organization.strip())
        found.append(Message("examine.way.not_known_if_inside" if known else "examine.way.side_unknown"))
    return found


def _reasons_of_place(sought: Wanted, each: Acquaintance) -> list[Message]:
    """Give the weak reasons: by role, level and place. Whoever is something often knows others who are.

    Only colleagues are proposed to lead into the owner's own organisation for these.
    """
    found: list[Message] = []
    if sought.side == Side.INSIDE and each.side != Side.INSIDE:
        return found
    if sought.role and sought.role in each.roles:
        found.append(Message(f"examine.way.role.{sought.role}"))
    if sought.level and sought.level == each.level and (not sought.side or sought.side == each.side):
        found.append(Message(f"examine.way.level.{sought.level}"))
    if sought.side == Side.INSIDE and each.relation in _INSIDE:
        found.append(Message(f"examine.way.relation.{each.relation}"))
    elif sought.side == Side.INSIDE and each.side == Side.INSIDE:
        found.append(Message("examine.way.inside"))
    return found


def has_title(wanted: str, title: str) -> bool:
    """Tell whether a title has every word of what is wanted; nothing is wanted by none."""
    asked = words(fold(wanted))
    return bool(asked) and set(asked) <= set(words(fold(title)))


def _is_same(one: str, other: str) -> bool:
    return bool(name_key(one)) and name_key(one) == name_key(other)
