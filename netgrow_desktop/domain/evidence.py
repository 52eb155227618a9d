"""What each field of two people says for or against their being one, in bits.

A field that agrees adds the binary logarithm of how much oftener it agrees within one person than by chance; one that
differs subtracts (Fellegi and Sunter, 1969). What many share adds less (Newcombe, 1959; Winkler, 1989): for a company,
a town or a street it is the share of people who have it, for what by its nature is one person's or one household's the
weight below.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from netgrow_desktop.domain.phone_numbers import same_number

if TYPE_CHECKING:
    from netgrow_desktop.domain.features import Features, Place, Rarity

EMAIL, PHONE, BIRTHDAY = 20.0, 20.0, 14.5
"""An address or number that nobody else has; 14.5 bits are the days of 65 years."""
ROLE_ADDRESS, LOCAL_PART, EMAIL_DIFFERS, COLLEAGUES, PHONE_DIFFERS = 2.0, 3.0, -1.0, -2.0, -1.7
BIRTHDAY_WITHOUT_YEAR, BIRTHDAY_MISTYPED, BIRTHDAY_PARTLY = 7.0, 5.0, 3.8
BIRTHDAY_DIFFERS, DAY_DIFFERS, DATE_UNREADABLE = -8.0, -6.0, -4.0
CONNECTED = 18.0
"""Nobody is connected with two people of one name on the same day, but with one whose profile has a new address."""
COMPANY, COMPANY_ALIKE, COMPANY_CHANGES, COMPANY_DIFFERS = 9.0, 5.0, 0.5, -0.8
HOUSE, STREET, SAME_STREET_ELSEWHERE, STREET_DIFFERS = 13.0, 8.0, 2.0, -1.7
CODE, CITY, BESIDE, SLIP, CODE_DIFFERS, CITY_DIFFERS = 6.0, 4.0, 3.0, 2.0, -0.5, -0.5
AROUND_MOST, PLACE_MOST, TELLING_PLACE = 12.0, 15.0, 3.0
NUMBER_MISTYPED, NUMBER_OF_OWN, OWN_NUMBER_MISTYPED, OTHER_VALUE, OTHER_VALUES_MOST = 5.0, 10.0, 2.0, 4.0, 6.0
"""A number that differs in one digit says little where numbers were given one after the other."""
_WITHOUT_COUNTRY = 8
"""So many last digits are hardly ever the same in two countries."""

_ROLE_WORDS = (
    "info infos information office mail email kontakt contact contacts contacto contato contatti contactus sales"
    " support admin administration administrator hello hallo hola ciao service services kundenservice customerservice"
    " customercare care help helpdesk team post buero bureau biuro kanzlei praxis sekretariat secretariat secretary"
    " segreteria reception rezeption empfang zentrale verwaltung hr jobs karriere careers bewerbung press presse"
    " prensa media redaktion marketing webmaster hostmaster postmaster noreply donotreply newsletter news billing"
    " invoice invoices accounts accounting buchhaltung rechnung finance verkauf vertrieb ventas vendite vendas"
    " handlowy comercial commercial bestellung order orders shop store booking bookings reservations enquiries"
    " enquiry inquiries accueil ufficio legal privacy datenschutz abuse security management all everyone staff"
)
_ROLES = frozenset(_ROLE_WORDS.split())
_BETWEEN_WORDS = re.compile("[-._+]")
_LONGEST_COUNTRY = 2
_EVERYBODYS_HOSTS = (
    "gmail googlemail outlook hotmail live msn yahoo ymail gmx web icloud me mac aol proton protonmail mail t-online"
    " freenet posteo orange wanadoo free laposte libero virgilio wp onet o2 interia seznam yandex rambler qq 163"
)
_EVERYBODYS = frozenset(_EVERYBODYS_HOSTS.split())


class Evidence(NamedTuple):
    """One thing that agrees or differs: the code of the reason ("" where it is none to tell), and its bits."""

    code: str
    bits: float


NOTHING = Evidence("", 0.0)


def is_role(email: str) -> bool:
    """Tell whether an address is a whole office's: ``info@``, ``no-reply@``, ``sales.uk@`` and the like."""
    local = email.partition("@")[0].rstrip("0123456789")
    parts = _BETWEEN_WORDS.split(local)
    if len(parts) > 1 and len(parts[-1]) <= _LONGEST_COUNTRY:
        del parts[-1]
    return "".join(parts) in _ROLES


def is_slip(one: str, other: str) -> bool:
    """Tell whether one letter was mistyped, left out or swapped."""
    return OSA.distance(one, other, score_cutoff=1) <= 1


def email(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare e-mail addresses."""
    if not one.emails or not other.emails:
        return NOTHING
    shared = [address for address in one.emails if address in other.emails]
    if shared:
        bits = max(ROLE_ADDRESS if is_role(each) else rarity.of_own(f"@{each}", EMAIL) for each in shared)
        return Evidence("duplicates.same_email", bits)
    for address in one.emails:
        local = address.partition("@")[0]
        same = any(each.startswith(f"{local}@") for each in other.emails)
        if same and len(local) > 5 and sum(letter.isdigit() for letter in local) > 1:
            return Evidence("duplicates.similar_email", LOCAL_PART)
        if same:
            return NOTHING
    hosts = {each.partition("@")[2] for each in one.emails} & {each.partition("@")[2] for each in other.emails}
    colleagues = any(host.partition(".")[0] not in _EVERYBODYS for host in hosts)
    return Evidence("", COLLEAGUES if colleagues else EMAIL_DIFFERS)


def phone(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare phone numbers."""
    if not one.phones or not other.phones:
        return NOTHING
    shared = [number for number in one.phones if any(same_number(number, each) for each in other.phones)]
    if shared:
        return Evidence("duplicates.same_phone", max(rarity.of_own(f"+{each}", PHONE) for each in shared))
    if any(_differ_by_country(a, b) for a in one.phones for b in other.phones):
        return Evidence("duplicates.same_phone", NUMBER_MISTYPED)
    if any(len(a) == len(b) and is_slip(a, b) for a in one.phones for b in other.phones):
        return Evidence("duplicates.similar_phone", NUMBER_MISTYPED)
    return Evidence("", PHONE_DIFFERS)


def _differ_by_country(one: str, other: str) -> bool:
    """Tell whether only the country is another: a number without its code was taken for one at home."""
    if not (len(one) > _WITHOUT_COUNTRY < len(other) and one[-_WITHOUT_COUNTRY:] == other[-_WITHOUT_COUNTRY:]):
        return False
    import phonenumbers

    try:
        this, that = phonenumbers.parse(one), phonenumbers.parse(other)
    except phonenumbers.NumberParseException:
        return False
    return this.country_code != that.country_code and this.national_number == that.national_number


def birthday(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare birthdays; one may be without its year, or not be a date at all for a slip in it."""
    this, that = one.born, other.born
    if not this or not that:
        return NOTHING
    if this == that and len(this) != 4:
        return Evidence("duplicates.same_birthday", rarity.of_own(f"b{this}", BIRTHDAY))
    if len(this) == 4 or len(that) == 4:
        same = this[-4:] == that[-4:]
        return Evidence("duplicates.same_birthday", BIRTHDAY_WITHOUT_YEAR) if same else Evidence("", DAY_DIFFERS)
    if is_slip(this, that) or this == that[:4] + that[6:] + that[4:6]:
        return Evidence("duplicates.similar_birthday", BIRTHDAY_MISTYPED)
    dates = len(this) == len(that) == 8
    if dates:
        near = (this[:4] == that[:4]) + (this[4:6] == that[4:6]) + (this[6:] == that[6:]) == 2
    else:
        near = OSA.distance(this, that, score_cutoff=2) <= 2
    if near:
        return Evidence("duplicates.similar_birthday", BIRTHDAY_PARTLY)
    return Evidence("", BIRTHDAY_DIFFERS if dates else DATE_UNREADABLE)


def connection(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare the days of the connection on LinkedIn, which a profile keeps under another address."""
    if not one.connected or one.connected != other.connected or not (one.slugs and other.slugs):
        return NOTHING
    return Evidence("duplicates.same_connection", min(CONNECTED, 2 * rarity.of(f"d{one.connected}", CONNECTED)))


def company(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare the organisations at which both are or were."""
    if not one.companies or not other.companies:
        return NOTHING
    shared = [each for each in one.companies if each in other.companies]
    if shared:
        bits = max(rarity.of(f"w{each}", COMPANY) for each in shared) - COMPANY_CHANGES
        return Evidence("duplicates.same_company", max(bits, 0.5))
    for this in one.companies:
        for that in other.companies:
            if _companies_are_alike(this, that):
                bits = min(rarity.of(f"w{this}", COMPANY_ALIKE), rarity.of(f"w{that}", COMPANY_ALIKE))
                return Evidence("duplicates.similar_company", max(bits, 0.5))
    return Evidence("", COMPANY_DIFFERS)


def place(one: Features, other: Features, rarity: Rarity) -> Evidence:
    """Compare postal addresses; of several the two that are most alike."""
    if not one.places or not other.places:
        return NOTHING
    return max((_place(a, b, rarity) for a in one.places for b in other.places), key=lambda each: each.bits)


def _place(one: Place, other: Place, rarity: Rarity) -> Evidence:
    around = _around(one, other, rarity)
    if not one.street or not other.street:
        return Evidence("duplicates.same_place" if around > TELLING_PLACE else "", around)
    number_agrees = one.number == other.number != ""
    if _streets_agree(one, other):
        return _same_street(one, other, around, rarity)
    if number_agrees and around > TELLING_PLACE:
        return Evidence("duplicates.similar_address", around + 1)
    if around <= 0:
        return Evidence("", STREET_DIFFERS + around)
    return Evidence("duplicates.same_place" if around > TELLING_PLACE else "", around / 2 + STREET_DIFFERS)


def _same_street(one: Place, other: Place, around: float, rarity: Rarity) -> Evidence:
    if one.number == other.number != "":
        bits = HOUSE if one.street == other.street else HOUSE - 1
        return Evidence("duplicates.same_address", min(PLACE_MOST, bits + max(-2.0, min(around, 2.0))))
    if not one.number or not other.number or is_slip(one.number, other.number):
        bits = min(rarity.of(f"s{one.street}", STREET), rarity.of(f"s{other.street}", STREET))
        return Evidence("duplicates.similar_address", max(bits, 0.5) + max(-2.0, min(around, 4.0)))
    return Evidence("", max(-1.0, min(around, SAME_STREET_ELSEWHERE)))


def _around(one: Place, other: Place, rarity: Rarity) -> float:
    """Give the bits of postal code, town, and what stands beside the street."""
    bits = 0.0
    if one.code and other.code:
        if one.code == other.code:
            bits += max(0.5, rarity.of(f"z{one.code}", CODE))
        elif is_slip(one.code, other.code):
            bits += SLIP if one.city != other.city else 0.5
        else:
            bits += CODE_DIFFERS
    if one.city and other.city:
        if one.city == other.city:
            bits += max(0.3, rarity.of(f"c{one.city}", CITY))
        else:
            bits += SLIP if OSA.normalized_similarity(one.city, other.city) >= 0.75 else CITY_DIFFERS
    if one.beside and other.beside and _streets_are_alike(one.beside, other.beside):
        bits += rarity.of(f"s{one.beside}", BESIDE)
    return min(bits, AROUND_MOST)


def _streets_agree(one: Place, other: Place) -> bool:
    """Tell whether the streets are alike; what stands beside one may be the street of the other."""
    if _streets_are_alike(one.street, other.street):
        return True
    return (other.beside != "" and _streets_are_alike(one.street, other.beside)) or (
        one.beside != "" and _streets_are_alike(one.beside, other.street)
    )


def _streets_are_alike(one: str, other: str) -> bool:
    if one == other or _differ_by(one, other, max(len(one), len(other)) // 5):
        return True
    few, many = sorted((one.split(), other.split()), key=len)
    return len(few) > 1 and set(few) <= set(many)


def _differ_by(one: str, other: str, most: int) -> bool:
    """Tell whether so few letters, and at most three, make the one text the other."""
    most = min(most, 3)
    return OSA.distance(one, other, score_cutoff=most) <= most


def _companies_are_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) >= 4 and long.startswith(f"{short} "):
        return True
    return len(short) >= 5 and _differ_by(one, other, len(long) // 6)


def custom_values(one: Features, other: Features, rarity: Rarity) -> list[Evidence]:
    """Compare custom fields of the same name: a number that hardly anybody shares is one's own."""
    found, others = [], 0.0
    theirs = dict(other.extra)
    for label, value in one.extra:
        their = theirs.get(label)
        if their is None:
            continue
        numbered = len(value) >= 6 and sum(letter.isdigit() for letter in value) >= 5
        if value == their:
            bits = rarity.of(f"x{label}\0{value}", NUMBER_OF_OWN if numbered else OTHER_VALUE)
            if numbered and bits >= NUMBER_OF_OWN - 1:
                found.append(Evidence("duplicates.same_value", bits))
            else:
                others += max(0.0, min(bits, OTHER_VALUE))
        elif numbered and len(value) == len(their) and is_slip(value, their):
            found.append(Evidence("duplicates.similar_value", OWN_NUMBER_MISTYPED))
    if others:
        found.append(Evidence("duplicates.other_values" if others > 2 else "", min(others, OTHER_VALUES_MOST)))
    return found
