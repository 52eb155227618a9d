"""Plain words for the types, labels and extra properties of vCards, and the way back from words to types."""

from __future__ import annotations

import re
from functools import lru_cache

from netgrow_desktop.formats.lists.drafts import EDGES

_QUIET_WORDS = (
    "pref voice internet msg pcs postal parcel intl dom x-internet pref1 preferred default uri text/html individual"
    " - none null type inline cid content-id vcard unknown x-unknown"
)
_QUIET = frozenset(_QUIET_WORDS.split())
"""Types that tell a person nothing."""
_NUMBERED = re.compile(r"x-(?:synthesis-ref)?\d+")
"""Types by which a program counts its own fields (Synthesis, phones over Bluetooth)."""
_PLACES = {"home": "home", "work": "work", "business": "work", "personal": "home", "private": "home"}
_KINDS = {
    "cell": "mobile",
    "mobile": "mobile",
    "iphone": "iPhone",
    "applewatch": "Apple Watch",
    "fax": "fax",
    "facsimile": "fax",
    "homefax": "home fax",
    "workfax": "work fax",
    "pager": "pager",
    "main": "main",
    "main-number": "main",
    "car": "car",
    "video": "video",
    "isdn": "ISDN",
    "bbs": "BBS",
    "modem": "modem",
    "textphone": "text phone",
    "text": "text",
    "tlx": "telex",
    "homepage": "home page",
    "x400": "X.400",
    "aol": "AOL",
}
_TYPES = {"home": "HOME", "work": "WORK", "mobile": "CELL", "fax": "FAX", "pager": "PAGER"}
"""Words of labels -> the type that every version of the standard has for them."""
_APPLE = re.compile(r"_?\$!<(.{0,200}?)>!\$_?")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])|[-_]+")
_LONGEST_LABEL = 200
_FULL_CONTACT = "X-FCENCODED-"
"""Before names that FullContact writes as hexadecimal digits: *X-FC-RelatedNames:Mother*."""
_HEX = re.compile(_FULL_CONTACT + r"(?:[0-9A-F]{2}){1,45}")
_VENDORS = re.compile(
    r"X-(?:EVOLUTION-|KADDRESSBOOK-(?:X-)?|MS-(?:OL-)?|WAB-|MOZILLA-|ANDROID-|FC-|AB(?=[A-Z]{3})|THUNDERBIRD-|OL-|"
    r"YAHOO-|GOOGLE-|MESSAGE-|LOTUS-|EPOCSECONDNAME$)?"
)
_NAMES = {
    "ANNIVERSARY": "Anniversary",
    "WEDDING_ANNIVERSARY": "Anniversary",
    "BIRTHPLACE": "Place of birth",
    "CALADRURI": "Address for invitations",
    "CALURI": "Calendar",
    "CLASS": "Privacy",
    "CONTACT-URI": "Contact page",
    "DEATHDATE": "Date of death",
    "DEATHPLACE": "Place of death",
    "FBURL": "Free and busy times",
    "FILE-AS": "Filed as",
    "FN": "Name",
    "GENDER": "Gender",
    "GEO": "Position",
    "GRAMGENDER": "Grammatical gender",
    "KEY": "Key for encryption",
    "LANG": "Language",
    "LOGO": "Logo",
    "MAILER": "Mail program",
    "MAIDENNAME": "Maiden name",
    "N": "Name",
    "ORG-DIRECTORY": "Directory of the organization",
    "PHONETIC-FIRST-NAME": "Phonetic first name",
    "PHONETIC-LAST-NAME": "Phonetic last name",
    "PHONETIC-MIDDLE-NAME": "Phonetic middle name",
    "PHONETIC-ORG": "Phonetic organization",
    "PROFESSION": "Profession",
    "SORT-STRING": "Sorted as",
    "SOUND": "Sound",
    "SOURCE": "Source",
    "SPOUSE": "Spouse",
    "SPOUSE_NAME": "Spouse",
    "SPOUSENAME": "Spouse",
    "SPOUSESNAME": "Spouse",
    "ASSISTANTSNAME": "Assistant",
    "MANAGERSNAME": "Manager",
    "TZ": "Time zone",
    "BLOGFEED": "Blog feed",
    "IMADDRESS": "Instant messenger",
    "TEL": "Other phone",
}
_SERVICES = {
    "aim": "AIM",
    "facebook": "Facebook",
    "flickr": "Flickr",
    "gadu": "Gadu-Gadu",
    "gadu-gadu": "Gadu-Gadu",
    "gg": "Gadu-Gadu",
    "google": "Google Talk",
    "gadugadu": "Gadu-Gadu",
    "gtalk": "Google Talk",
    "google-talk": "Google Talk",
    "googletalk": "Google Talk",
    "groupwise": "GroupWise",
    "icq": "ICQ",
    "instagram": "Instagram",
    "irc": "IRC",
    "jabber": "Jabber",
    "linkedin": "LinkedIn",
    "mastodon": "Mastodon",
    "matrix": "Matrix",
    "kakaotalk": "KakaoTalk",
    "msn": "MSN",
    "msnim": "MSN",
    "myspace": "MySpace",
    "qq": "QQ",
    "signal": "Signal",
    "sip": "SIP",
    "skype": "Skype",
    "skype-username": "Skype",
    "telegram": "Telegram",
    "tencent": "QQ",
    "threema": "Threema",
    "twitter": "Twitter",
    "wechat": "WeChat",
    "whatsapp": "WhatsApp",
    "xmpp": "Jabber",
    "yahoo": "Yahoo",
    "ymsgr": "Yahoo",
}


@lru_cache(maxsize=1024)
def label_of(types: tuple[str, ...]) -> str:
    """Give the types of a phone, e-mail or address as a label: ``("cell", "work")`` is ``work mobile``."""
    places: list[str] = []
    kinds: list[str] = []
    for each in types:
        word = each.removeprefix("x-") if each not in _QUIET else each
        if word in _PLACES:
            places.append(_PLACES[word])
        elif word not in _QUIET and not _NUMBERED.fullmatch(each):
            kinds.append(_KINDS.get(word, word.replace("-", " ")))
    if "iPhone" in kinds and "mobile" in kinds:
        kinds.remove("mobile")
    return " ".join(dict.fromkeys((*places, *kinds)))[:_LONGEST_LABEL]


@lru_cache(maxsize=1024)
def types_of(label: str) -> tuple[str, ...]:
    """Give the types that :func:`label_of` makes that label of, whatever its case; () where there are none."""
    words = label.lower().split(" ")
    types = tuple(_TYPES.get(word, "") for word in words)
    return types if label and all(types) and told_by(types) == label.lower() else ()


def told_by(types: tuple[str, ...]) -> str:
    """Give the label that a reader makes of types that were written."""
    return label_of(tuple(map(str.lower, types)))


def is_place(word: str) -> bool:
    """Tell a type that says where somebody is reached, or nothing, from one that says by what."""
    return word in _QUIET or word in _PLACES or word in ("mobile", "other", "voice", "video")


def is_quiet(label: str) -> bool:
    """Tell whether a label says nothing."""
    return label.lower() in _QUIET


def apple_label(text: str) -> str:
    """Give a label that stands in a property of its own; Apple's own are in brackets: ``_$!<HomeFAX>!$_``."""
    known = _APPLE.fullmatch(text)
    if known is None:
        return text[:_LONGEST_LABEL]
    words = known.group(1)
    return words if words.isupper() else _CAPITAL.sub(" ", words).lower()


def capital(text: str) -> str:
    """Give a label as a custom field is named: with a capital first."""
    return text[:1].upper() + text[1:]


def service_name(word: str) -> str:
    """Give the name of a service that people write or call each other with, or of a social network."""
    plain = word.strip(EDGES).lower().removeprefix("x-")
    return _SERVICES.get(plain, capital(plain))


def is_service(name: str) -> bool:
    """Tell whether a property such as ``X-ICQ`` names such a service."""
    return name.startswith("X-") and name[2:].lower() in _SERVICES


@lru_cache(maxsize=1024)
def field_name(name: str) -> str:
    """Give a name that people understand for a property that has no field of its own."""
    if _HEX.fullmatch(name):
        return bytes.fromhex(name[len(_FULL_CONTACT) :]).decode("utf-8", "replace").rpartition(":")[2] or name
    found = _VENDORS.match(name)
    plain = name[found.end() :] if found is not None else name
    return _NAMES.get(plain) or capital(plain.replace("-", " ").replace("_", " ").strip().lower()) or name
