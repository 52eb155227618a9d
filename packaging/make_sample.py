"""Write the sample network: an invented LinkedIn archive, and what its owner has done with it since.

``python packaging/make_sample.py [FOLDER]`` (default: ``resources/sample``). It is invented from the words of
``sample_network.toml``; the same words give the same files on every machine.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
import tomllib
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Choice = TypeVar("Choice")
Words = dict[str, Any]

HERE = Path(__file__).resolve().parent
LAST_DAY = date(2026, 10, 9)
HIDDEN_PROFILES = ("17 Apr 2017", "03 Mar 2012")
SORTED_PEOPLE = 90
OVERDUE_BY_CADENCE = 3
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# The lines that LinkedIn puts before the table, as they are in an archive of 2026.
PREAMBLE = (
    "Notes:\n"
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only '
    "see email addresses for connections who have allowed their connections to see or download their email address "
    "using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here "
    'https://www.linkedin.com/help/linkedin/answer/261"\n'
    "\n"
)
DEPTH = ("level", "relation", "closeness", "how_met", "met_through", "industry")
CONNECTIONS = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MESSAGES = (
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
    "IS MESSAGE DRAFT",
    "IS CONVERSATION DRAFT",
)
INVITATIONS = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")


class Dice:
    """Chance that falls alike on every machine and with every version of Python."""

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._throws = 0

    def below(self, number: int) -> int:
        """Give a whole number from 0 to below *number*."""
        self._throws += 1
        digest = hashlib.sha256(f"{self._seed}/{self._throws}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % number

    def happens(self, percent: int) -> bool:
        """Tell whether something happens that happens so many times in a hundred."""
        return self.below(100) < percent

    def one_of(self, choices: Sequence[Choice]) -> Choice:
        """Choose one."""
        return choices[self.below(len(choices))]

    def day(self, first: date, last: date) -> date:
        """Choose a day, both ends included."""
        return first + timedelta(days=self.below((last - first).days + 1))

    def mixed(self, things: Iterable[Choice]) -> list[Choice]:
        """Give the things in another order."""
        result = list(things)
        for last in range(len(result) - 1, 0, -1):
            other = self.below(last + 1)
            result[last], result[other] = result[other], result[last]
        return result


@dataclass(slots=True)
class Person:
    """One invented connection. ``decision`` is what the owner has recorded; empty for the undecided."""

    given: str
    family: str
    slug: str
    stage: Words
    organization: str
    title: str
    connected_on: date
    email: str = ""
    decision: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name as a message shows it."""
        return f"{self.given} {self.family}"

    @property
    def url(self) -> str:
        """The address of the profile."""
        return profile(self.slug)


def profile(slug: str) -> str:
    """Give the address of a LinkedIn profile."""
    return f"https://www.linkedin.com/in/{slug}"


def written(day: date) -> str:
    """Write a day as LinkedIn's connections do: ``08 Feb 2026``."""
    return f"{day.day:02d} {MONTHS[day.month - 1]} {day.year}"


def slug_of(name: str, transliterated: Mapping[str, str], mark: str) -> str:
    """Write a name as an address: plain small letters and hyphens, and something of its own at the end."""
    for original, latin in transliterated.items():
        name = name.replace(original, latin)
    special = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae"})
    plain = unicodedata.normalize("NFKD", name.lower().translate(special))
    letters = (letter for letter in plain if not unicodedata.combining(letter))
    kept = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in letters)
    return "-".join([*kept.split(), mark])


# --- people ---


def key_people(words: Words) -> list[Person]:
    """Make the people that are written by hand."""
    stages = {stage["name"]: stage for stage in words["stages"]}
    return [
        Person(
            given=each["given"],
            family=each["family"],
            slug=each["slug"],
            stage=stages[each["stage"]],
            organization=each["organization"],
            title=each["title"],
            connected_on=each["connected_on"],
            email=each.get("email", ""),
            decision={
                "categories": each["categories"],
                "tags": each["tags"],
                "cadence_days": each.get("cadence_days"),
                "notes": each.get("notes", ""),
                "interactions": [
                    {"days_ago": days, "kind": kind, "direction": direction, "note": note}
                    for days, kind, direction, note in each.get("interactions", [])
                ],
                "follow_ups": [{"in_days": days, "reason": reason} for days, reason in each.get("follow_ups", [])],
                "promises": [
                    {"side": side, "days_ago": days, "what": what} for side, days, what in each.get("promises", [])
                ],
                "key_person": True,
                "depth": {name: each[name] for name in DEPTH if name in each},
                "department": each.get("department", ""),
                "city": each["city"],
                "introduced_by": each.get("introduced_by", ""),
                "roles": each["roles"],
            },
        )
        for each in words["key_people"]
    ]


def invented_name(words: Words, stage: Words, dice: Dice) -> tuple[str, str]:
    """Invent a given and a family name of one language and, for Arabic, of one alphabet."""
    language = dice.one_of(stage["languages"])
    given: str = dice.one_of(words["given"][language])
    families = [each for each in words["family"][language] if language != "a" or each.isascii() == given.isascii()]
    return given, dice.one_of(families)


def invented_person(words: Words, stage: Words, dice: Dice, taken: set[str]) -> Person:
    """Make one more person of a stage, with a name that nobody has yet."""
    given, family = invented_name(words, stage, dice)
    while (name := f"{given} {family}") in taken:
        given, family = invented_name(words, stage, dice)
    taken.add(name)
    if dice.happens(4):
        family += dice.one_of(words["suffixes"])
    slug = slug_of(name, words["transliterated"], f"{dice.below(16**6):06x}")
    organization = stage["organization"] if dice.happens(round(stage["stayed"] * 100)) else None
    return Person(
        given=given,
        family=family,
        slug=slug,
        stage=stage,
        organization=organization or dice.one_of(words["organizations"]),
        title=dice.one_of(stage["titles"]) if dice.happens(95) else "",
        connected_on=dice.day(stage["first_day"], stage["last_day"]),
        email=f"{slug.replace('-', '.')}@example.{dice.one_of(('com', 'org', 'net'))}" if dice.happens(5) else "",
    )


def everybody(words: Words, dice: Dice) -> list[Person]:
    """Make all connections, the newest first, as LinkedIn lists them."""
    people = key_people(words)
    taken = {person.name for person in people}
    for stage in words["stages"]:
        already = sum(person.stage is stage for person in people)
        people += [invented_person(words, stage, dice, taken) for _ in range(stage["people"] - already)]
    give_namesakes(people)
    return sorted(people, key=lambda person: (-person.connected_on.toordinal(), person.slug))


def give_namesakes(people: list[Person]) -> None:
    """Give two people of different stages one name: a name alone says nothing."""
    early = next(person for person in people if not person.decision and person.stage["name"] == "fabrikam")
    late = next(person for person in people if not person.decision and person.stage["name"] == "northwind")
    late.given, late.family = early.given, early.family
    late.slug = early.slug[:-6] + late.slug[-6:]
    late.email = ""


# --- what the owner has done since ---


def decide(people: list[Person], words: Words, dice: Dice) -> None:
    """Sort people until 90 are sorted, most of them operational, as networks are."""
    wanted = {"strategic": 13, "developmental": 12, "operational": SORTED_PEOPLE}
    homes = {"strategic": ("studies", "lakeshore"), "developmental": ("studies", "fabrikam", "contoso")}
    missing = SORTED_PEOPLE - sum(bool(person.decision) for person in people)
    overdue = OVERDUE_BY_CADENCE
    for category, number in wanted.items():
        open_people = [person for person in people if not person.decision]
        fitting = [
            p for p in open_people if p.stage["name"] in homes.get(category, ("northwind", "contoso", "fabrikam"))
        ]
        for person in dice.mixed(fitting)[: min(number, missing)]:
            is_overdue = overdue > 0 and category == "operational"
            person.decision = decision(person, category, words, dice, overdue=is_overdue)
            overdue -= is_overdue
            missing -= 1


def decision(person: Person, category: str, words: Words, dice: Dice, *, overdue: bool) -> dict[str, Any]:
    """Invent what the owner has recorded of one person."""
    others = [each for each in ("strategic", "operational", "developmental") if each != category]
    categories = [category, dice.one_of(others)] if dice.happens(12) else [category]
    cadence = dice.one_of((60, 90, 90, 180, 365)) if overdue or dice.happens(38) else None
    tags = dice.mixed(person.stage["tags"])[: dice.below(3)]
    cares = f"Cares about: {dice.one_of(words['cares_about'])}." if dice.happens(35) else ""
    planned = cadence is None and dice.happens(18)
    reason = dice.one_of(words["reasons"])
    return {
        "categories": categories,
        "tags": tags,
        "cadence_days": cadence,
        "notes": cares,
        "interactions": interactions(person, cadence, words, dice, overdue=overdue),
        "follow_ups": [{"in_days": 4 + dice.below(40), "reason": reason}] if planned else [],
    }


def interactions(
    person: Person, cadence: int | None, words: Words, dice: Dice, *, overdue: bool
) -> list[dict[str, Any]]:
    """Invent contacts with one person, the latest first, none before they were connected."""
    known_for = (LAST_DAY - person.connected_on).days
    if cadence is None:
        number, days = dice.below(3), 10 + dice.below(600)
    elif overdue:
        number, days = 2, cadence + 3 + dice.below(cadence // 4)
    else:
        number, days = 1 + dice.below(3), 1 + dice.below(cadence * 9 // 10)
    result: list[dict[str, Any]] = []
    for _ in range(number):
        if days > known_for and result:
            break
        kind = dice.one_of(sorted(words["talks"]))
        direction = {"thank_you": "from_me", "email": "to_me"}.get(kind, "both")
        note = dice.one_of(words["talks"][kind])
        result.append({"days_ago": days, "kind": kind, "direction": direction, "note": note})
        days += 20 + dice.below(150)
    return result


# --- files ---


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], *, before: str = "") -> None:
    """Write one file of the archive. LinkedIn quotes every field of messages, and elsewhere what needs it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(before)
        quotes_all = path.name == "messages.csv"
        writer = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL if quotes_all else csv.QUOTE_MINIMAL)
        writer.writerow(header)
        writer.writerows(rows)


def connection_rows(people: Iterable[Person]) -> list[tuple[str, ...]]:
    """Give the rows of Connections.csv; hidden profiles have nothing but their date."""
    rows: list[tuple[str, ...]] = [
        (each.given, each.family, each.url, each.email, each.organization, each.title, written(each.connected_on))
        for each in people
    ]
    for number, day in enumerate(HIDDEN_PROFILES):
        rows.insert(70 + 90 * number, ("", "", "", "", "", "", day))
    return rows


def message_rows(people: Sequence[Person], words: Words, dice: Dice) -> list[tuple[str, ...]]:
    """Give the rows of messages.csv, newest first: conversations, a group, an advertisement and a draft."""
    owner = (words["about_me"]["name"], words["about_me"]["linkedin"])
    rows: list[tuple[str, ...]] = []
    partners = [person for person in people if person.decision][:36] + [p for p in people if not p.decision][::30]
    for person in partners:
        thread = f"2-{dice.below(16**16):016x}=="
        moment = datetime(
            *dice.day(max(person.connected_on, date(2015, 1, 1)), LAST_DAY).timetuple()[:3], 8, tzinfo=UTC
        )
        for number, text in enumerate(dice.mixed(words["letters"])[: 1 + dice.below(5)]):
            moment += timedelta(minutes=7 + dice.below(3_000), seconds=dice.below(60))
            there = (person.name, person.url)
            sender, receiver = (there, owner) if (number + dice.below(2)) % 2 else (owner, there)
            rows.append(message(thread, sender, [receiver], moment, text))
    first, second = partners[0], partners[1]
    group = [(first.name, first.url), (second.name, second.url)]
    evening = datetime(2026, 9, 30, 17, 4, 51, tzinfo=UTC)
    rows.append(message("2-group==", owner, group, evening, "Shall the three of us have dinner?", title="Dinner"))
    rows.append(message("2-advert==", ("Relecloud Offers", ""), [owner], evening, "Grow faster with Relecloud!"))
    rows.append(message("2-draft==", owner, [group[0]], evening, "Dear Huda, ab", draft=True))
    return sorted(rows, key=lambda row: (row[6], row[0]), reverse=True)


def message(
    thread: str,
    sender: tuple[str, str],
    receivers: Sequence[tuple[str, str]],
    moment: datetime,
    text: str,
    *,
    title: str = "",
    draft: bool = False,
) -> tuple[str, ...]:
    """Give one row of messages.csv; people are pairs of a name and an address."""
    names, urls = (",".join(part) for part in zip(*receivers, strict=True))
    is_draft = "Yes" if draft else "No"
    day = f"{moment:%Y-%m-%d %H:%M:%S} UTC"
    return (thread, title, *sender, names, urls, day, "", text, "INBOX", "", is_draft, "No")


def invitation_rows(people: Sequence[Person], words: Words, dice: Dice) -> list[tuple[str, ...]]:
    """Give the rows of Invitations.csv: those of the last connections."""
    owner = (words["about_me"]["name"], words["about_me"]["linkedin"])
    rows: list[tuple[str, ...]] = []
    for person in people[:14]:
        sent = person.connected_on - timedelta(days=dice.below(4))
        clock = f"{sent.month}/{sent.day}/{sent.year % 100:02d}, {1 + dice.below(11)}:{dice.below(60):02d} PM"
        greeting = "It was good to meet you at the product evening." if dice.happens(30) else ""
        there = (person.name, person.url)
        inviter, invitee = (owner, there) if dice.happens(50) else (there, owner)
        way = "OUTGOING" if inviter is owner else "INCOMING"
        rows.append((inviter[0], invitee[0], clock, greeting, way, inviter[1], invitee[1]))
    return rows


def write_sample(folder: Path) -> None:
    """Write all files of the sample into a folder."""
    words = tomllib.loads((HERE / "sample_network.toml").read_text(encoding="utf-8"))
    dice = Dice("sample network")
    people = everybody(words, dice)
    decide(people, words, dice)
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / "Connections.csv", CONNECTIONS, connection_rows(people), before=PREAMBLE)
    write_table(folder / "messages.csv", MESSAGES, message_rows(people, words, dice))
    write_table(folder / "Invitations.csv", INVITATIONS, invitation_rows(people, words, dice))
    for name, rows in (
        ("Positions.csv", words["positions"]),
        ("Education.csv", words["education"]),
        ("Profile.csv", [words["profile"]]),
    ):
        write_table(folder / name, list(rows[0]), [tuple(row.values()) for row in rows])
    decisions = {
        "about_me": words["about_me"],
        "people": {person.slug: person.decision for person in people if person.decision},
        "examine": words["examine"],
        "introductions": words["introductions"],
        "career": words["career"],
        "interviews": words["interviews"],
    }
    for slug, reach in words["reach"].items():
        decisions["people"][slug]["reach"] = reach
    text = json.dumps(decisions, ensure_ascii=False, indent=1)
    (folder / "decisions.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_sample(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "resources" / "sample")
