"""Properties that programs added to vCards: what has no field of its own is kept under a name people understand."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import TYPE_CHECKING

from netgrow_desktop.domain.contacts import Link
from netgrow_desktop.domain.linkedin import profile_slug
from netgrow_desktop.formats.vcard.fields import FIELDS
from netgrow_desktop.formats.vcard.labels import capital, field_name, is_quiet, is_service, service_name
from netgrow_desktop.formats.vcard.lines import BASE64, bytes_of, parts_of, plain_text, properties, text_of
from netgrow_desktop.formats.vcard.making import day_of
from netgrow_desktop.formats.vcard.pictures import picture_of

if TYPE_CHECKING:
    from netgrow_desktop.formats.vcard.fields import Field
    from netgrow_desktop.formats.vcard.lines import Property
    from netgrow_desktop.formats.vcard.making import Making

_MACHINE_WORDS = (
    "X-ABUID X-ABADR X-ABLABEL X-ABORDER X-MS-OL-DESIGN X-MS-OL-DEFAULT-POSTAL-ADDRESS"
    " X-MOZILLA-HTML X-IMAGEHASH X-IMAGETYPE X-SHARED-PHOTO-DISPLAY-PREF"
    " X-ETAG X-APPLE-SUBLOCALITY X-ADDRESSING-GRAMMAR X-APPLE-GUARDIAN-WHITELISTED"
    " X-MS-SIGNATURE X-LOTUS-CHARSET X-WV-ID X-KADDRESSBOOK-CRYPTOENCRYPTPREF X-KADDRESSBOOK-CRYPTOSIGNPREF"
    " CREATED X-MOZILLA-CPT X-WAB-VERSION X-RADICALE-NAME X-ABCROP-RECTANGLE"
)
_MACHINE_PREFIXES = ("X-QTPROJECT-", "X-COUCHDB-", "X-SYNCEVO-", "X-EVOLUTION-WEBDAV-", "X-EVOLUTION-E-", "X-HW-")
_GENDERS = {"M": "male", "F": "female", "O": "other", "N": "none", "U": "unknown"}
_WAB_GENDERS = {"1": "female", "2": "male"}
"""Numbers of the Windows address book."""
_PLACES = frozenset(("home", "work"))
_PUBLIC = "PUBLIC"
_FRAME = frozenset(("END", "VERSION"))
_OPENING = re.compile(r"\s*BEGIN:VCARD\s*", re.IGNORECASE)
_ANDROID = "vnd.android.cursor.item/"
_ANDROID_EVENTS = {"1": "Anniversary", "3": "Birthday"}
_ANDROID_RELATIONS = (
    "",
    "Assistant",
    "Brother",
    "Child",
    "Domestic partner",
    "Father",
    "Friend",
    "Manager",
    "Mother",
    "Parent",
    "Partner",
    "Referred by",
    "Relative",
    "Sister",
    "Spouse",
)
"""Names of android.provider.ContactsContract.CommonDataKinds.Relation's types, by number."""
_ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-KADDRESSBOOK-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
    "DEATHDATE",
)


def keep_other(making: Making, prop: Property) -> None:
    """Put a property that is not among the standard's fields where it belongs."""
    put = _EXTRAS.get(prop.head.name)
    if put is not None:
        put(making, prop)
    elif prop.head.name.startswith(_MACHINE_PREFIXES):
        return
    elif is_service(prop.head.name):
        making.keep(service_name(prop.head.name), text_of(prop))
    else:
        making.keep_property(prop)


def keep_alternative(making: Making, prop: Property) -> None:
    """Keep another wording of something that was said before, under the name of the property."""
    language = prop.head.params.get("LANGUAGE", "")
    text = " ".join(part for part in parts_of(prop) if part)
    name = field_name(prop.head.name)
    if prop.head.name != "BDAY" or day_of(prop) != making.draft.birthday:
        making.keep(f"{name} ({language})" if language else name, text)


def _day(making: Making, prop: Property) -> None:
    making.keep(making.name_of(prop, field_name(prop.head.name)), day_of(prop) or text_of(prop))


def _other_day(making: Making, prop: Property) -> None:
    label = capital(prop.head.params.get("LABEL", ""))
    making.keep(label or making.name_of(prop, "Date"), day_of(prop) or text_of(prop))


def _related(making: Making, prop: Property) -> None:
    making.keep(making.name_of(prop, "Related person"), text_of(prop))


def _social_profile(making: Making, prop: Property) -> None:
    types = [word for word in prop.head.types if not is_quiet(word) and word not in _PLACES]
    types += filter(None, (prop.head.params.get("SERVICE-TYPE"),))
    value = text_of(prop).removeprefix("x-apple:") or prop.head.params.get("X-USER", "")
    service, colon, address = value.partition(":")
    if colon and "://" in address and not address.startswith("//"):
        types, value = types or [service], address
    if profile_slug(value):
        making.links.append(Link(value, "LinkedIn"))
    else:
        making.keep(service_name(types[0]) if types else making.name_of(prop, "Social network"), value)


def _gender(making: Making, prop: Property) -> None:
    sex, *words = parts_of(prop)
    making.keep("Gender", next(filter(None, words), "") or _GENDERS.get(sex.upper(), sex))


def _wab_gender(making: Making, prop: Property) -> None:
    text = text_of(prop)
    making.keep("Gender", _WAB_GENDERS.get(text, text))


def _position(making: Making, prop: Property) -> None:
    making.keep("Position", ", ".join(part for part in parts_of(prop) if part).removeprefix("geo:"))


def _privacy(making: Making, prop: Property) -> None:
    if text_of(prop).upper() != _PUBLIC:
        making.keep_property(prop)


def _sound(making: Making, prop: Property) -> None:
    """SOUND: a recording, or how the name is read on Japanese phones (``SOUND;X-IRMC-N:``)."""
    if any(word.startswith("x-irmc") for word in prop.head.types):
        making.keep("Phonetic name", " ".join(part for part in parts_of(prop) if part))
    elif prop.head.encoding == BASE64 or prop.value[:5].lower() == "data:":
        making.leave_out("Sound", len(prop.value) * 3 // 4)
    else:
        making.keep_property(prop)


def _key(making: Making, prop: Property) -> None:
    making.keep(field_name("KEY"), "".join(prop.value.split()) if prop.head.encoding == BASE64 else text_of(prop))


def _agent(making: Making, prop: Property) -> None:
    """AGENT: the card of somebody who acts for the person, or its address; name, phones and e-mails are kept."""
    card = _OPENING.sub("", prop.value if "\n" in prop.value else plain_text(prop.value))
    inside = properties(dedent(card)).found
    said = [text_of(each) for each in inside if each.head.name in ("FN", "TEL", "EMAIL")]
    if not any(each.head.name == "FN" for each in inside):
        names = [" ".join(filter(None, reversed(parts_of(each)[:2]))) for each in inside if each.head.name == "N"]
        said = names + said
    is_empty = bool(inside) and not any(text_of(each).strip(";") for each in inside if each.head.name not in _FRAME)
    making.keep("Agent", ", ".join(filter(None, said)) or ("" if is_empty else text_of(prop)))


def _android(making: Making, prop: Property) -> None:
    """X-ANDROID-CUSTOM: the kind of a row of Android's contacts, then its columns."""
    kind, *columns = parts_of(prop)
    value, number, name = [*columns, "", "", ""][:3]
    plain = kind.removeprefix(_ANDROID)
    if plain == "nickname" and not making.draft.nickname:
        making.draft.nickname = value
    elif plain == "contact_event":
        making.keep(capital(name) or _ANDROID_EVENTS.get(number, "Date"), value)
    elif plain == "relation":
        at = int(number) if number.isdecimal() and len(number) < 3 else 0
        relation = _ANDROID_RELATIONS[at] if at < len(_ANDROID_RELATIONS) else ""
        making.keep(capital(name) or relation or "Related person", value)
    elif plain == "group_membership":
        making.tags.extend(filter(None, (value,)))
    else:
        making.keep(field_name(plain.upper()), ", ".join(part for part in columns if part))


def _phone_of_outlook(making: Making, prop: Property) -> None:
    """X-MS-TEL: phones that the standard has no type for, some of which are those of other people."""
    kind = making.label(prop.head)
    making.keep(f"{capital(kind)} phone" if kind else field_name(prop.head.name), text_of(prop))


def _card_picture(making: Making, prop: Property) -> None:
    """X-MS-CARDPICTURE: the picture on Outlook's business card; mostly it is the photo again, or in its stead."""
    making.card_picture = picture_of(bytes_of(prop.value))


def _show_as(making: Making, prop: Property) -> None:
    making.shows_company = text_of(prop).upper() == "COMPANY"


def _filed_as(making: Making, prop: Property) -> None:
    making.filed_as = text_of(prop)
    if making.filed_as not in ("", making.draft.name):
        making.keep_property(prop)


def _unknown_year(making: Making, prop: Property) -> None:
    making.unknown_year = text_of(prop)


def _nothing(_making: Making, _prop: Property) -> None:
    """Leave out what only programs need."""


_EXTRAS: dict[str, Field] = {
    **dict.fromkeys(_ANNIVERSARIES, _day),
    "X-ABDATE": _other_day,
    "SPECIAL-DATE": _other_day,
    "X-ABRELATEDNAMES": _related,
    "RELATED": _related,
    **dict.fromkeys(("X-SOCIALPROFILE", "SOCIALPROFILE"), _social_profile),
    "GENDER": _gender,
    "X-WAB-GENDER": _wab_gender,
    "GEO": _position,
    "CLASS": _privacy,
    "SOUND": _sound,
    "KEY": _key,
    "AGENT": _agent,
    "X-ANDROID-CUSTOM": _android,
    "X-ABSHOWAS": _show_as,
    "X-APPLE-OMIT-YEAR": _unknown_year,
    **dict.fromkeys(("X-EVOLUTION-FILE-AS", "X-FILE-AS"), _filed_as),
    "X-NICKNAME": FIELDS["NICKNAME"],
    "X-EMAIL": FIELDS["EMAIL"],
    **dict.fromkeys(("X-CATEGORIES", "X-GROUP-MEMBERSHIP"), FIELDS["CATEGORIES"]),
    "X-BIRTHDAY": FIELDS["BDAY"],
    "X-MS-TEL": _phone_of_outlook,
    "X-MS-CARDPICTURE": _card_picture,
    **dict.fromkeys(_MACHINE_WORDS.split(), _nothing),
}
"""Name of a property -> what keeps it; any other is kept by its name."""
