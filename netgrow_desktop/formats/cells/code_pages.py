"""Which of the code pages before Unicode a text is in, by evidence: words of headers, scripts, then the names in it."""

from __future__ import annotations

import re

from netgrow_desktop.domain.folding import fold
from netgrow_desktop.formats.cells import latin_pages
from netgrow_desktop.formats.cells.latin_pages import Choice
from netgrow_desktop.formats.header_words.meanings import meaning

_HEADER_BYTES = 12_000
_LOOKED_AT = 40_000
_DOUBTFUL = 0.6
_USUAL = 0.4
_CELL = re.compile(r"[,;\t|\r\n\"]+")
_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CENTRAL_HEADERS = (
    _words(
        "imie nazwisko stanowisko dzial sluzbowy domowy pocztowy komorkowy urodziny notatki ulica"
        " wojewodztwo miejscowosc wyswietlana zwrot kategorie"
    ),
    _words(
        "jmeno prijmeni spolecnost mesto psc ulice poznamky narozeniny zeme krestni telefon"
        " oddeleni pozice funkce zamestnani"
    ),
    _words("meno priezvisko spolocnost mesto krajina ulica poznamky narodeniny oddelenie"),
    _words(
        "nev vezeteknev keresztnev utonev ceg varos iranyitoszam orszag megjegyzes beosztas"
        " telefonszam szuletesnap cim megjelenito munkahelyi otthoni"
    ),
    _words("ime prezime tvrtka grad adresa drzava biljeske podjetje priimek naslov"),
    _words("nume prenume firma oras judet tara adresa strada"),
)
_TURKISH_HEADERS = (
    _words("adi soyadi ad soyad sirket unvan unvani sehir ulke telefonu notlar dogum gunu adresi eposta posta"),
)
_LATIN_PAGES = (("cp1250", _CENTRAL_HEADERS), ("iso8859-2", _CENTRAL_HEADERS), ("cp1254", _TURKISH_HEADERS))
"""Code pages of Latin letters, the likelier before the others, with telling words of headers, folded."""

_CYRILLIC = "оаеинртслвкмйуя"
_SCRIPTS = (
    ("cp1251", "\u0400", "\u04ff", _CYRILLIC),
    ("koi8-r", "\u0400", "\u04ff", _CYRILLIC),
    ("cp866", "\u0400", "\u04ff", _CYRILLIC),
    ("iso8859-5", "\u0400", "\u04ff", _CYRILLIC),
    ("mac_cyrillic", "\u0400", "\u04ff", _CYRILLIC),
    ("cp1253", "\u0370", "\u03ff", "αοιετσνηυρςίάόέήπκ"),
    ("cp1255", "\u0590", "\u05ff", "יוהלארתבשמנד"),
    ("cp1256", "\u0600", "\u06ff", "المينرتهوبدح"),
)
"""(code page, first and last letter of the script that it is for, the letters that names have most)."""

_MIXED = re.compile(
    "[A-Za-z][\u0370-\u06ff]|[\u0370-\u06ff][A-Za-z]"
    "|(?<![A-Za-z])(?!(?:fax|tel|e|email|mail|web|url|id|no|im|sns)(?![a-z]))[A-Za-z]+[\u0e00-\uffef]"
    "|[\u0e00-\uffef](?!(?:fax|tel|email|mail|url|id|no|im)(?![a-z]))[A-Za-z]+",
    re.IGNORECASE,
)
"""Latin letters beside those of another script, as in *Katuosoite (tyц)*, but for words such as *fax番号*."""
_LONGEST_INITIALS = 4
_WITHOUT_CASE = frozenset(("cp1255", "cp1256"))
_EASTERN = ("cp932", "euc_jp", "gb18030", "cp949", "cp950")
_COMMON_HAN = {
    "gb18030": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
    "姓名电话手机邮箱地址公司职务备注北京上海市区路号省国经理",
    "cp950": "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂蔡"
    "姓名電話手機郵箱地址公司職稱備註台北市區路號省國經理",
    "cp932": "田中山本村小木林井上佐藤高橋渡伊加吉川東京大阪県市区町会社電話番号氏名住所部長郎子美一二三",
    "euc_jp": "田中山本村小木林井上佐藤高橋渡伊加吉川東京大阪県市区町会社電話番号氏名住所部長郎子美一二三",
    "cp949": "",
}


def choose(sample: bytes) -> str:
    """Give the code page of bytes that are no Unicode."""
    return weigh(sample).page


def weigh(sample: bytes) -> Choice:
    """Give it with the one that the bytes may be in as well."""
    if b"\x1b$" in sample or b"\x1b(J" in sample:
        return Choice("iso2022_jp")
    high = sum(byte > 0x7F for byte in sample[:_LOOKED_AT])
    sure = _by_headers(sample[:_HEADER_BYTES]) or _by_script(sample[:_LOOKED_AT], high)
    return Choice(sure) if sure else latin_pages.choose(sample)


def _decoded(sample: bytes, page: str) -> str:
    """Give the text in a code page, "" where bytes beside the last do not belong to it."""
    try:
        return sample.decode(page)
    except UnicodeDecodeError as error:
        if len(sample) - error.start > 3:
            return ""
        return sample[: error.start].decode(page)


def _by_headers(sample: bytes) -> str:
    """Choose the page in which the first lines hold most words that only headers of its languages have."""
    beginning = b"\n".join(re.split(rb"[\r\n]+", sample)[:6])
    best, most = "", 1
    for page, languages in _LATIN_PAGES:
        found = set(_WORD.findall(fold(beginning.decode(page, "replace"))))
        telling = max(len(found & headers) for headers in languages)
        if telling > most:
            best, most = page, telling
    if best:
        return best
    for page in (*(page for page, *_ in _SCRIPTS), *_EASTERN):
        known = sum(_is_foreign_header(cell) for cell in set(_CELL.split(_decoded(beginning, page))))
        if known > most:
            best, most = page, known
    return best


def _is_foreign_header(cell: str) -> bool:
    """Tell a header in other letters than Latin ones that the vocabulary knows."""
    word = cell.strip()
    if not word or len(word) > 40 or word.isascii() or not any(letter > "\u036f" for letter in word):
        return False
    if _MIXED.search(word):
        return False
    found = meaning(word)
    return found.sure and found.field not in ("", "custom")


def _by_script(sample: bytes, high: int) -> str:
    """Choose the page in which the words are of one script that is not Latin."""
    best, most = "", _USUAL
    for page, first, last, usual in _SCRIPTS:
        found = [word for word in _WORD.findall(_decoded(sample, page)) if not word.isascii() and len(word) > 2]
        whole = [word for word in found if all(first <= letter <= last for letter in word)]
        if whole and sum(map(len, whole)) >= high * _DOUBTFUL:
            cased = sum(page in _WITHOUT_CASE or _is_cased(word) for word in whole) / len(whole)
            text = "".join(whole).lower()
            score = cased * sum(letter in usual for letter in text) / len(text) * min(1.0, len(text) / high)
            if score > most:
                best, most = page, score
    share, page = max((_eastern_share(sample, page), page) for page in _EASTERN)
    return page if share > _DOUBTFUL and not best else best


def _is_cased(word: str) -> bool:
    """Tell a word as it is written from one whose capitals stand anywhere; short ones may be all capitals (*ООО*)."""
    return word.istitle() or word.islower() or (len(word) <= _LONGEST_INITIALS and word.isupper())


def _eastern_share(sample: bytes, page: str) -> float:
    """Tell how many of the letters beyond ASCII are what people write in the languages of an Eastern page."""
    text = [letter for letter in _decoded(sample, "euc_kr" if page == "cp949" else page) if letter > "\x7f"]
    if len(text) < 2:
        return 0.0
    kana = sum("\u3040" <= letter <= "\u30ff" for letter in text)
    hangul = sum("\uac00" <= letter <= "\ud7a3" for letter in text)
    common = sum(letter in _COMMON_HAN[page] for letter in text)
    han = sum("\u4e00" <= letter <= "\u9fff" for letter in text)
    if page == "cp949":
        return hangul / len(text)
    fair = han + kana + sum("\u3000" <= letter <= "\u3020" or "\uff00" <= letter <= "\uff5e" for letter in text)
    if page in ("cp932", "euc_jp"):
        return min(1.0, (kana + common * 2) / len(text) + 0.2) * (fair / len(text)) if kana + common else 0.0
    return min(1.0, common * 3 / len(text)) * (fair / len(text))
