"""Invented people of whom some are there twice, spoiled in the ways in which address books are, with who is who.

Every set is made from its seed alone. The weights of domain/similarity.py were tuned on the seeds 1 to 5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Address, ContactDraft, Email, Phone
from tests.domain.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Callable

GIVEN_WORDS = (
    "Anna Maria Robert Katherine William Thomas Michael Stefan Andreas Jürgen Günther Björn Sören Käthe Zoë Marta"
    " Tomasz Agnieszka Katarzyna Małgorzata Łukasz Paweł Piotr Linh Minh Huong Duc Aylin Mehmet Ayşe Chloe Priya"
    " Rahul Giulia Marco Francesco Giuseppe Ines José Francisco Guadalupe Ignacio Paul Katja Noah Olivia Emma Liam"
    " Fatima Omar Wei Sofia Diego Hannah Jonas Petra Uwe Ewa Ama Kofi Ingrid Lars Nils Elizabeth Margaret Richard"
    " James John Charles Edward Joseph Daniel David Christopher Matthew Andrew Anthony Susan Patricia Jennifer"
    " Barbara Rebecca Deborah Alexander Benjamin Nicholas Samuel Frederick Ulrich Wolfgang Sebastian Matthias"
    " Friedrich Johannes Elisabeth Susanne Ursula Gabriele Brigitte Sabine Claudia Heike Birgit Martina Monika Karin"
    " Renate Angelika Christine Ludmila Vladimir Dmitri Sergei Mikhail Ivan Ekaterina Natalya Tatiana Olga Jan Jana"
    " Julia Julian Marie Mario Simon Simone Carlo Carla Paula Luis Luisa Eva Evan Mila Milan Tim Tom Ben Lena Lea"
    " Leo Max Mia Finn Felix"
)
GIVEN = GIVEN_WORDS.split()
_FAMILY_BEGINS_WORDS = (
    "Berg Müll Schmid Gross Kow Now Yil Lef Ross Gar Nun Strom Pat Shar Had Man Okaf Dvor Hor Pet Schäf Köhl Böhm Wein"
    " Stein Lind Holm Fisch Wald Brand Har Wil Thomp Robin Ander Jen Sand Fern Mart Per Rod Ram Tor Val"
)
_FAMILY_BEGINS = _FAMILY_BEGINS_WORDS.split()
_FAMILY_ENDS_WORDS = (
    "mann er t alski ak maz èvre i cia ez berg el ma dad sour or vat rov lund stein hoff feld wald son sen quist ova"
    " ini etti otti elli ström gård meyer müller bauer huber kamp"
)
_FAMILY_ENDS = _FAMILY_ENDS_WORDS.split()
FAMILIES = tuple(begin + end for end in _FAMILY_ENDS for begin in _FAMILY_BEGINS)
_STREETS_WORDS = (
    "Lindenweg Hauptstraße Bahnhofstraße Gartenweg Rosenallee Schulstraße Mühlweg Bergstraße Kirchgasse Marktplatz"
    " Ahornweg Seestraße Waldweg Ringstraße Birkenweg Eichenallee Sonnenhang Talstraße Brunnenweg Wiesengrund"
)
_STREETS = _STREETS_WORDS.split()
_CITIES = (
    "Neustadt",
    "Altenburg",
    "Seedorf",
    "Grünwald",
    "Marktheim",
    "Oberau",
    "Lindach",
    "Brückhausen",
    "Westerfelde",
)
_COMPANY_WORDS = "Nordlicht Alpenblick Bluewater Redwood Sonnwald Kupfer Meridian Polaris Quarzit Ebbe Lumen Vela Orion"
_COMPANY = _COMPANY_WORDS.split()
_SECTOR_WORDS = "Systems Partners Robotics Consulting Labs Energie Health Studio Logistik Capital Foods Software Media"
_SECTOR = _SECTOR_WORDS.split()
_LEGAL = ("", " GmbH", " AG", " Inc.", " Ltd", " SE")
_NICK = {
    "Robert": "Bob", "Katherine": "Kate", "William": "Bill", "Thomas": "Tom", "Michael": "Mike", "Stefan": "Steffen",
    "Andreas": "Andi", "Elizabeth": "Liz", "Margaret": "Peggy", "Richard": "Dick", "James": "Jim", "John": "Jack",
    "Charles": "Chuck", "Edward": "Ted", "Joseph": "Joe", "Daniel": "Danny", "David": "Dave", "Christopher": "Chris",
    "Matthew": "Matt", "Andrew": "Drew", "Anthony": "Tony", "Susan": "Sue", "Patricia": "Trish", "Jennifer": "Jenny",
    "Barbara": "Babs", "Rebecca": "Becky", "Deborah": "Debbie", "Alexander": "Sasha", "Benjamin": "Ben",
    "Nicholas": "Nick", "Samuel": "Sam", "Frederick": "Fred", "Ulrich": "Uli", "Wolfgang": "Wolf",
    "Sebastian": "Basti", "Matthias": "Hias", "Friedrich": "Fritz", "Johannes": "Hannes", "Elisabeth": "Lisbeth",
    "Susanne": "Susi", "Ursula": "Uschi", "Gabriele": "Gabi", "Brigitte": "Gitte", "Katarzyna": "Kasia",
    "Małgorzata": "Gosia", "Agnieszka": "Aga", "Tomasz": "Tomek", "Francisco": "Paco", "José": "Pepe",
    "Guadalupe": "Lupe", "Ignacio": "Nacho", "Giuseppe": "Beppe", "Francesco": "Checco", "Ekaterina": "Katya",
    "Dmitri": "Dima", "Mikhail": "Misha", "Natalya": "Natasha", "Ivan": "Vanya",
}  # fmt: skip
_RUSSIAN = (
    ("Сергей", "Sergei"), ("Дмитрий", "Dmitri"), ("Михаил", "Mikhail"), ("Екатерина", "Ekaterina"), ("Юрий", "Yuri"),
    ("Наталья", "Natalia"), ("Евгений", "Evgeny"), ("Фёдор", "Fyodor"), ("Γιώργος", "Giorgos"), ("Ελένη", "Eleni"),
    ("Νίκος", "Nikos"), ("Олександр", "Oleksandr"), ("Тарас", "Taras"), ("Ольга", "Olga"),
)  # fmt: skip
_RUSSIAN_FAMILIES = (
    ("Чайковский", "Tchaikovsky"), ("Достоевский", "Dostojewski"), ("Шевченко", "Shevchenko"),
    ("Кузнецов", "Kuznetsov"),
    ("Жуковский", "Zhukovsky"), ("Щербаков", "Shcherbakov"), ("Яковлев", "Jakowlew"), ("Попов", "Popov"),
    ("Παπαδόπουλος", "Papadopoulos"), ("Δημητρίου", "Dimitriou"), ("Григорьев", "Grigoriev"), ("Хрущёв", "Khrushchev"),
    ("Цветаев", "Tsvetaev"), ("Бондаренко", "Bondarenko"),
)  # fmt: skip


@dataclass(frozen=True)
class LabelledSet:
    """People, and for each pair of places in ``people`` who are one the way in which the second is spoiled.

    ``different`` are pairs that might be mixed up, with the reason, and are two people.
    """

    people: list[ContactDraft]
    same: dict[tuple[int, int], str]
    different: dict[tuple[int, int], str]


def labelled_set(seed: int, people: int = 6000, namesakes: int = 10_000) -> LabelledSet:
    """Invent so many people, half of them with a spoiled copy, and so many pairs of namesakes."""
    return _Maker(seed).make(people, namesakes)


class _Maker:
    def __init__(self, seed: int) -> None:
        self.chance = Chance(seed)
        self.kinds: dict[str, Callable[[ContactDraft], ContactDraft | None]] = {
            "typo": self._typo,
            "initials": self._initials,
            "nickname": self._nickname,
            "married": self._married,
            "swapped": self._swapped,
            "changed job": self._changed_job,
            "umlaut": self._umlaut,
            "transliteration": self._transliteration,
            "title": self._title,
            "double name": self._double_name,
            "middle name": self._middle_name,
            "whole name": self._whole_name,
        }
        self.families = self.chance.shuffled(FAMILIES)
        self.companies = self.chance.shuffled([f"{one} {two}" for one in _COMPANY for two in _SECTOR])
        self.taken: set[str] = set()
        self.people: list[ContactDraft] = []
        self.same: dict[tuple[int, int], str] = {}
        self.different: dict[tuple[int, int], str] = {}

    def make(self, people: int, namesakes: int) -> LabelledSet:
        kinds = list(self.kinds)
        for number in range(people):
            kind = kinds[number % len(kinds)]
            person = self._russian() if kind == "transliteration" else self._person()
            place = self._add(person)
            if number % 2 == (number // len(kinds)) % 2:
                copy = self.kinds[kind](person)
                if copy is not None:
                    self.same[place, self._add(self._aged(copy, kind))] = kind
            if number % 10 == 0:
                self._add_family(place, person)
        for _ in range(namesakes):
            one = self._person()
            self.different[self._add(one), self._add(self._namesake(one))] = "namesake"
        return LabelledSet(self.people, self.same, self.different)

    def _add(self, person: ContactDraft) -> int:
        self.people.append(person)
        return len(self.people) - 1

    def _zipf(self, values: list[str]) -> str:
        return values[min(int(len(values) * self.chance.random() ** 2.2), len(values) - 1)]

    def _person(self) -> ContactDraft:
        return self._with_facts(self._zipf(GIVEN), self._zipf(self.families))

    def _russian(self) -> ContactDraft:
        given = self.chance.choice(_RUSSIAN)[1]
        return self._with_facts(given, self.chance.choice(_RUSSIAN_FAMILIES)[1])

    def _with_facts(self, given: str, family: str) -> ContactDraft:
        chance = self.chance
        draft = ContactDraft(name=f"{given} {family}", given=given, family=family)
        if chance.random() < 0.75:
            draft.organization = self._company()
        if chance.random() < 0.6:
            draft.phones = (Phone(self._phone()),)
        if chance.random() < 0.55:
            draft.birthday = self._birthday()
        if chance.random() < 0.5:
            draft.addresses = (self._address(),)
        if chance.random() < 0.6:
            draft.emails = (Email(self._email(draft)),)
        return draft

    def _company(self) -> str:
        return self._zipf(self.companies) + self.chance.choice(_LEGAL)

    def _phone(self) -> str:
        return f"+49 1{self.chance.between(50, 80)} {self.chance.between(1_000_000, 9_999_999)}"

    def _birthday(self) -> str:
        chance = self.chance
        return f"{chance.between(1945, 2004)}-{chance.between(1, 13):02}-{chance.between(1, 29):02}"

    def _address(self) -> Address:
        city = self.chance.between(0, len(_CITIES))
        street = f"{self.chance.choice(_STREETS)} {self.chance.between(1, 120)}"
        return Address(street, _CITIES[city], "", f"{10000 + city * 1000 + self.chance.between(0, 20)}", "Germany")

    def _email(self, draft: ContactDraft) -> str:
        given, family = (plain_letters(text) for text in (draft.given, draft.family))
        pattern = self.chance.choice(("{g}.{f}", "{i}{f}", "{g}{f}{n}", "{f}.{g}"))
        local = pattern.format(g=given, f=family, i=given[:1], n=self.chance.between(10, 99))
        host = self.chance.choice(("example.com", "example.org", "mail.example", "example.net"))
        address = f"{local}{self.chance.between(0, 1000)}@{host}"
        if address in self.taken:
            return self._email(draft)
        self.taken.add(address)
        return address

    def _namesake(self, one: ContactDraft) -> ContactDraft:
        return self._with_facts(one.given, one.family)

    def _add_family(self, place: int, person: ContactDraft) -> None:
        """Add a relative of the same household, who shares the e-mail address."""
        relative = self._with_facts(self._zipf(GIVEN), person.family)
        if relative.given == person.given or plain_letters(relative.given) == plain_letters(person.given):
            return
        if not person.emails:
            person.emails = (
                Email(f"familie.{plain_letters(person.family)}{self.chance.between(0, 10_000)}@example.com"),
            )
        relative.emails = person.emails
        if self.chance.random() < 0.7:
            relative.addresses = person.addresses
        if self.chance.random() < 0.4:
            relative.phones = person.phones
        self.different[place, self._add(relative)] = "family"

    def _aged(self, copy: ContactDraft, kind: str) -> ContactDraft:
        """Forget some facts and change others, as a second address book knows them."""
        chance = self.chance
        if chance.random() < 0.3 and kind != "changed job":
            copy.organization = "" if chance.random() < 0.7 else self._company()
        if chance.random() < 0.35:
            copy.phones = () if chance.random() < 0.6 else (Phone(self._phone()),)
        elif copy.phones and chance.random() < 0.5:
            copy.phones = (Phone(copy.phones[0].number.replace("+49 ", chance.choice(("0", "0049 ", "+49 (0) ")))),)
        if chance.random() < 0.4:
            copy.birthday = ""
        elif copy.birthday and chance.random() < 0.1:
            year, month, day = copy.birthday.split("-")
            copy.birthday = f"{year}-{day}-{month}" if int(day) <= 12 else f"{year}-{month}-{int(day) % 28 + 1:02}"
        if chance.random() < 0.45:
            copy.addresses = () if chance.random() < 0.7 else (self._address(),)
        elif copy.addresses and chance.random() < 0.4:
            street = copy.addresses[0].street.replace("straße", "str.")
            copy.addresses = (copy.addresses[0]._replace(street=street, country=""),)
        if chance.random() < 0.6:
            copy.emails = () if chance.random() < 0.5 else (Email(self._email(copy)),)
        return copy

    def _named(self, person: ContactDraft, given: str, family: str) -> ContactDraft:
        return replace(person, name=f"{given} {family}".strip(), given=given, family=family)

    def misspelled(self, word: str) -> str:
        """Leave a letter out, double one, swap two or take another."""
        place = self.chance.between(0, len(word))
        letter = self.chance.choice("abcdefghijklmnoprstuvwyz")
        kind = self.chance.between(0, 4)
        if kind == 0 and len(word) > 3:
            return word[:place] + word[place + 1 :]
        if kind == 1:
            return word[:place] + word[place] + word[place:]
        if kind == 2 and place + 1 < len(word):
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        return word[:place] + letter + word[place + 1 :]

    def _typo(self, person: ContactDraft) -> ContactDraft:
        if self.chance.random() < 0.4 and len(person.given) > 3:
            given = self.misspelled(person.given)
            # One that is another name is no misspelling that anybody could tell.
            return self._named(person, given if given not in GIVEN else person.given, person.family)
        return self._named(person, person.given, self.misspelled(person.family))

    def _initials(self, person: ContactDraft) -> ContactDraft:
        return self._named(person, person.given[0] + self.chance.choice((".", "")), person.family)

    def _nickname(self, person: ContactDraft) -> ContactDraft | None:
        short = _NICK.get(person.given)
        return None if short is None else self._named(person, short, person.family)

    def _married(self, person: ContactDraft) -> ContactDraft | None:
        other = self._zipf(self.families)
        return None if other == person.family else self._named(person, person.given, other)

    def _swapped(self, person: ContactDraft) -> ContactDraft:
        return self._named(person, person.family, person.given)

    def _changed_job(self, person: ContactDraft) -> ContactDraft:
        return replace(self._named(person, person.given, person.family), organization=self._company())

    def _umlaut(self, person: ContactDraft) -> ContactDraft:
        spelling = self.chance.choice(({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}, {"ä": "a", "ö": "o", "ü": "u"}))
        given, family = person.given, person.family
        for letter, spelled in spelling.items():
            given, family = given.replace(letter, spelled), family.replace(letter, spelled)
        return self._named(person, given, family)

    def _transliteration(self, person: ContactDraft) -> ContactDraft:
        given = next(native for native, latin in _RUSSIAN if latin == person.given)
        return self._named(person, given, next(native for native, latin in _RUSSIAN_FAMILIES if latin == person.family))

    def _title(self, person: ContactDraft) -> ContactDraft:
        copy = self._named(person, person.given, person.family)
        copy.given, copy.family = "", ""
        copy.name = self.chance.choice(("Dr. {}", "{}, PhD", "Prof. Dr. {}", "{} MBA", "Frau {}")).format(copy.name)
        return copy

    def _double_name(self, person: ContactDraft) -> ContactDraft:
        return self._named(person, person.given, f"{person.family}-{self._zipf(self.families)}")

    def _middle_name(self, person: ContactDraft) -> ContactDraft:
        middle = self.chance.choice(("Maria", "J.", "Anne", "Lee", "Paul"))
        return self._named(person, f"{person.given} {middle}", person.family)

    def _whole_name(self, person: ContactDraft) -> ContactDraft:
        copy = self._named(person, person.given, person.family)
        order = self.chance.choice(("{g} {f}", "{f}, {g}", "{f} {g}"))
        return replace(copy, name=order.format(g=person.given, f=person.family), given="", family="")


def plain_letters(text: str) -> str:
    """Give the plain lower-case letters of a name, as in an e-mail address."""
    table = str.maketrans("äöüßéèëøåłñıřáíşş", "aouseeeoalnirais" + "s")
    return "".join(letter for letter in text.lower().translate(table) if letter.isascii() and letter.isalpha())
