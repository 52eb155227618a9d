"""One spelling of a name's words for comparison: scripts become Latin letters, and sounds become one letter.

Three forms, each coarser than the one before. ``latin``: the letters of the word without accents, ü = ue = u.
``sound``: what is spelled differently and spoken alike is the same (Sophie and Sofi, Meier and Mayr, Fyodor and
Fjodor). ``skeleton``: the first letter and the consonants, under which misspelled words are looked for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from netgrow_desktop.domain.folding import fold

_CYRILLIC = (
    "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
    " щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz"
)
_GREEK = "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o"
_ARABIC = (
    "ا a أ a إ i آ a ء - ؤ - ئ - ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f"
    " ق q ك k ک k ل l م m ن n ه h ة a و w ي y ی y ى a پ p چ ch ژ zh گ g ڤ v"
)
_HEBREW = (
    "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t"
)
_SCRIPTS = {
    letter: "" if latin == "-" else latin
    for table in (_CYRILLIC, _GREEK, _ARABIC, _HEBREW)
    for letter, latin in zip(table.split()[::2], table.split()[1::2], strict=True)
}
_GREEK_PAIRS = (("ου", "u"), ("μπ", "b"), ("ντ", "nt"), ("γκ", "gk"), ("γγ", "ng"), ("ευ", "ef"), ("αυ", "af"))
_TO_LATIN = str.maketrans(_SCRIPTS)
_SPELLED_OUT = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "å": "a", "ø": "o", "æ": "a", "œ": "o"})
_UMLAUTS = re.compile("([aou])e|aa")
_VOWELS = frozenset("aeiou")

# In this order; each is a plain spelling for what is spoken about the same in the languages of Europe.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("tsch|tch|cz|tj|dj|ci(?=[aou])", "č"),
        ("shch|sch|sh|sz|sj", "s"),
        ("ch(?=[rl])", "k"),
        ("ch|dsch|dzh", "č"),
        ("kh", "h"),
        ("zh", "z"),
        ("ph|pf", "f"),
        ("ts|tz", "č"),
        ("[ck]k|qu?|c(?=[aoukrlt]|$)", "k"),
        ("x", "ks"),
        ("[czß]", "s"),
        ("w", "v"),
        ("[yj]", "i"),
        ("(?<=[tdgrnbl])h", ""),
        ("(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        ("ou|oo", "u"),
        ("^ie", "e"),
        ("ie|ee|ii+", "i"),
        ("ei|ai", "ai"),
        ("ii+", "i"),
        (r"(.)\1+", r"\1"),
        ("o(?:f|v)$", "ov"),
        ("dt$|d$", "t"),
    )
)


def is_foreign(text: str) -> bool:
    """Tell whether the text holds letters of another script that :func:`latin` can write in Latin ones."""
    return not text.isascii() and any(letter in _SCRIPTS for letter in text.casefold())


@lru_cache(maxsize=32768)
def latin(word: str) -> str:
    """Give the word in plain Latin letters: Cyrillic, Greek, Arabic and Hebrew are transliterated, ü = ue = u."""
    if not word.isascii():
        word = word.casefold()
        if is_foreign(word):
            for pair, letters in _GREEK_PAIRS:
                word = word.replace(pair, letters)
            word = fold(word.replace("ё", "е").replace("й", "y")).translate(_TO_LATIN)
        word = fold(word.translate(_SPELLED_OUT))
    # Not in Zoe or Mae.
    return word.lower() if len(word) < 4 else _UMLAUTS.sub(lambda found: found.group(1) or "a", word.lower())


@lru_cache(maxsize=32768)
def sound(word: str) -> str:
    """Give about how a word in plain Latin letters is spoken."""
    for pattern, spoken in _SOUNDS:
        word = pattern.sub(spoken, word)
    return word


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """Give the first letter and the consonants of a word in plain Latin letters; beginning vowels are all ``a``."""
    spoken = sound(word)
    if not spoken:
        return ""
    first = "a" if spoken[0] in _VOWELS else spoken[0]
    return first + "".join([letter for letter in spoken[1:] if letter not in _VOWELS])
