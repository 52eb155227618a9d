"""What address books write for everybody, and what says nothing therefore: *Priority: Normal*."""

from __future__ import annotations

import re
from functools import lru_cache

from netgrow_desktop.domain.folding import fold

_WORDS = (
    "normal normale normaal normalna normalny normalni normaali norma normalt обычная обычный звичайна 普通 标准 標準"
    " 보통 false off aus no non nein nee nie nej nei ei ne nao faux falsch 假 否 нет hayir yanlis 아니오 smtp ex"
    " unspecified keine angabe undefined specifie sin especificar especificado specificato niet opgegeven nieokreslona"
    " ikke angitt ej angivet maarittamaton neurceno nincs megadva belirtilmemis не указан 指定なし 未指定"
)
_SAYING_NOTHING = frozenset(map(fold, _WORDS.split()))
_HEADER_PATTERN = (
    r"(?:e-?mail(?: \d)? type|e-mail(?: \d:|:)?[ -]typ\w*|gender|priority|sensitivity|private|geschlecht|privat|"
    r"priorit\w*|vertraulichkeit|sexe|sexo|genero|sesso|confidencialidad\w*|riservatezza|prive|privato|privado|"
    r"type de messagerie.*|tipo .*correo.*|tipo posta.*|tipo de email.*|typ(?: poczty)? e-mail.*|rodzaj e-mail.*|"
    r"geslacht|gevoeligheid|plec|charakter|prywatny|kon|kjonn|folsomhe[dt]|kanslighet|sukupuoli|pohlavi|utajeni|nem|"
    r"cinsiyet|duyarlilik|oncelik|пол|пометка|важность|.*тип.*почты|性別|性别|優先度|秘密度|优先级|敏感度|성별|"
    r"critere de diffusion|appartenance|.*種類|.*类型|.*類型|.*유형|.*türü|.*turu|.*tipusa|.*laji|우선 순위)"
)
_HEADERS = re.compile(fold(_HEADER_PATTERN))
_LONGEST_VALUE = 20
_LONGEST_HEADER = 40
_LONGEST_EMPTY = 12
_EMPTY = frozenset(("n/a", "#n/a", "n.a.", "k.a.", "-", "--", "---", "<null>", "(null)", "#null!", "[]", "{}"))
"""What programs and people write into any column where there is nothing to write."""
_EMPTY_WORDS = frozenset(("none", "null", "nil", "nan", "undefined"))
"""Words for nothing, which are given or family names, too, and may be an answer in a column of somebody's own."""
_NO_ADDRESS = frozenset(("na", "n a", "unknown", "no", "tbd", "x", "?", "??", "0", "00", "keine", "kein", "aucun"))
"""Words for nothing in columns of addresses, numbers and days."""
_NAMES = frozenset(("name", "given", "middle", "family", "nickname"))
_ADDRESSES = frozenset(("email", "phone", "link", "birthday", "connected_on", "last_contact"))
_NO_DAY = re.compile(
    r"[01]?\d[/.-]0{1,2}[/.-](?:0{1,4})|0{1,2}[/.-]0?1[/.-](?:00|1900)|0{4}-0?0-0?0|0?1[/.-]0?1[/.-]4501|4501-01-01"
)
"""Days that are none: Outlook's (its last one is in the year 4501), and those of a spreadsheet's zero."""


def is_empty(field: str, value: str) -> bool:
    """Tell whether a value stands for none in a column of this field: *N/A*, *null*, *0/0/00*."""
    if len(value) > _LONGEST_EMPTY:
        return False
    plain = value.casefold()
    if plain in _EMPTY or (plain in _EMPTY_WORDS and field not in _NAMES and field != "custom"):
        return True
    if field in _ADDRESSES and plain in _NO_ADDRESS:
        return True
    return plain[0] in "014" and _NO_DAY.fullmatch(plain) is not None


@lru_cache(maxsize=4096)
def says_nothing(header: str, value: str) -> bool:
    """Tell whether a value is what everybody has under this header unless somebody changed it."""
    if len(value) > _LONGEST_VALUE or len(header) > _LONGEST_HEADER:
        return False
    return _SAYING_NOTHING.issuperset(fold(value).split()) and _HEADERS.fullmatch(fold(header)) is not None
