"""Lines become properties: unfolded, decoded and unescaped, also where programs got it wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netgrow_desktop.formats.vcard.lines import cut_at, parts_of, properties, read_head, text_of


def texts(*lines: str) -> list[tuple[str, str]]:
    """Give name and text of each property of these lines."""
    return [(prop.head.name, text_of(prop)) for prop in properties("\n".join(lines)).found]


def test_a_head_tells_name_group_types_and_parameters() -> None:
    head = read_head('item1.Tel;type=HOME,Fax;WORK;PREF=1;X-SERVICE-TYPE="Skype"')

    assert head is not None
    assert (head.name, head.group, head.types) == ("TEL", "item1", ("home", "fax", "work"))
    assert dict(head.params) == {"PREF": "1", "X-SERVICE-TYPE": "Skype"}


def test_types_that_are_named_twice_in_one_parameter_are_types() -> None:
    head = read_head("TEL;TYPE=HOME,TYPE=VOICE")

    assert head is not None
    assert head.types == ("home", "voice")


@pytest.mark.parametrize("head", ["hello there", "", "é", "1TEL", "TEL,HOME", "x" * 3000])
def test_what_is_no_name_with_parameters_is_no_head(head: str) -> None:
    assert read_head(head) is None


def test_a_colon_in_quotes_does_not_end_the_head() -> None:
    found = properties('ADR;LABEL="Door: 5; left";TYPE=home:;;Street 1').found[0]

    assert found.head.params["LABEL"] == "Door: 5; left"
    assert found.head.types == ("home",)
    assert found.value == ";;Street 1"


def test_a_quote_that_is_never_closed_does_no_harm() -> None:
    assert texts('TEL;TYPE="home:123', "FN:Ada") == [("TEL", "123"), ("FN", "Ada")]


@pytest.mark.parametrize(
    "lines",
    [
        ('ADR;GEO="geo:12.3,78.9";LABEL="Ms. Ada\\n', ' Any Town: one";TYPE=home:;;Street 1;Town'),
        ("ADR;X-LONG=0123456789;TYPE=", " home:;;Street 1;Town"),
        ("item1.ADR;X-LONG=0123456789;TYPE=home", " :;;Street 1", " ;Town"),
    ],
)
def test_a_line_may_be_folded_before_its_colon(lines: tuple[str, ...]) -> None:
    first, second = properties("\n".join((*lines, "FN:Ada"))).found

    assert (first.head.name, first.head.types, parts_of(first)) == ("ADR", ("home",), ["", "", "Street 1", "Town"])
    assert text_of(second) == "Ada"


def test_a_line_without_its_colon_takes_no_other_with_it() -> None:
    found = properties('TEL;TYPE="home\nFN:Ada\nADR;TYPE=work')

    assert [(prop.head.name, text_of(prop)) for prop in found.found] == [("FN", "Ada")]
    assert found.stray == ['TEL;TYPE="home', "ADR;TYPE=work"]


def test_quotes_that_were_written_as_for_a_web_page_are_quotes() -> None:
    head = read_head("TEL;TYPE=&quot;WORK,VOICE&quot;")

    assert head is not None
    assert head.types == ("work", "voice")


def test_carets_stand_for_line_ends_and_quotes_in_parameters() -> None:
    head = read_head("ADR;LABEL=One^nTwo ^'x^' ^^")

    assert head is not None
    assert head.params["LABEL"] == 'One\nTwo "x" ^'


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("NOTE:one", " two"), "onetwo"),
        (("NOTE:one", "  two"), "one two"),
        (("NOTE:one", "\ttwo"), "onetwo"),
        (("NOTE:one ", " two", " three"), "one twothree"),
        (("VERSION:2.1", "TITLE:head", " of"), "head of"),
        (("NOTE:one", "", " two"), "onetwo"),
    ],
)
def test_folded_lines_are_put_together(lines: tuple[str, ...], text: str) -> None:
    assert texts(*lines)[-1][1] == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("NOTE;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=0D=0Atwo",), "Jürgen\ntwo"),
        (("NOTE;QUOTED-PRINTABLE:one =", "two"), "one two"),
        (("NOTE;QUOTED-PRINTABLE:one=", " two"), "one two"),
        (("NOTE;QUOTED-PRINTABLE:Aa=", " ch=", " en"), "Aachen"),
        (("NOTE;QUOTED-PRINTABLE:Aachen=0D=0A=", " Ort"), "Aachen\nOrt"),
        (("NOTE;QUOTED-PRINTABLE:Now's =", "the time to come=", " to the aid"), "Now's the time to come to the aid"),
        (("NOTE;quoted-printable:one= ", "two=", "three"), "onetwothree"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:=C3=BC", "=C3=A4"), "üä"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:=C3=BC", " =C3=A4"), "üä"),
        (("NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen",), "Jürgen"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:J=FCrgen",), "Jürgen"),
        (("NOTE;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63",), "山田"),
        (("NOTE;CHARSET=NO-SUCH;ENCODING=QUOTED-PRINTABLE:=C3=BC",), "ü"),
        (("NOTE;CHARSET=punycode;ENCODING=QUOTED-PRINTABLE:a=FC",), "aü"),
        (("NOTE;ENCODING=QUOTED-PRINTABLE:50=% off",), "50=% off"),
        (("NOTE;ENCODING=b:SGVsbG8gdGhlcmU=",), "Hello there"),
        (("NOTE;CHARSET=UTF-8;ENCODING=b:w7bDtsO2w7bDtsM=",), "ööööö"),
        (("NOTE;utf-8;QUOTED-PRINTABLE;de-DE;INLINE:J=C3=BCrgen",), "Jürgen"),
        (("NOTE;iso-8859-2;QUOTED-PRINTABLE:=A3ucja",), "Łucja"),
        (("NOTE;CHARSET=ISO-2022-JP:\x1b$B;3ED\x1b(B",), "山田"),
    ],
)
def test_encoded_text_is_decoded(lines: tuple[str, ...], text: str) -> None:
    assert texts(*lines) == [("NOTE", text)]


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("N;ENCODING=QUOTED-PRINTABLE:=8ER=93c;=91=BE=98Y", "TEL:1"), "山田 太郎"),
        (
            (
                "N;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED=EE=E2=E0;=C0=ED=ED=E0",
                "ORG;ENCODING=QUOTED-PRINTABLE:=CE=CE=CE =CF=F0=E8=EC=E5=F0",
            ),
            "Иванова Анна",
        ),
        (("N;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6", "TEL:1"), "Müller Jö"),
        (("N;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6", "TEL:1"), "Müller Jö"),
    ],
)
def test_encoded_text_without_a_charset_is_read_in_the_code_page_that_fits(lines: tuple[str, ...], name: str) -> None:
    assert " ".join(parts_of(properties("\n".join(lines)).found[0])) == name


def test_a_soft_line_break_before_a_property_is_a_slip() -> None:
    found = texts("NOTE;ENCODING=QUOTED-PRINTABLE:the end=", "TEL;CELL:+49 30 1")

    assert found == [("NOTE", "the end"), ("TEL", "+49 30 1")]


def test_line_ends_that_somebody_left_in_a_note_stay_in_it() -> None:
    found = texts("NOTE:first", "second: see", "http://example.org/x", "TEL:1")

    assert found == [("NOTE", "first\nsecond: see\nhttp://example.org/x"), ("TEL", "1")]


def test_a_long_line_that_goes_on_without_a_space_is_one_line() -> None:
    assert texts(f"TITLE:{'x' * 69}", "yyy")[0][1] == "x" * 69 + "yyy"


def test_a_line_that_belongs_nowhere_is_not_lost() -> None:
    found = properties("FN:Ada\n#### what is this\nTEL:1")

    assert [prop.head.name for prop in found.found] == ["FN", "TEL"]
    assert found.stray == ["#### what is this"]


def test_base64_is_put_together_with_and_without_indentation() -> None:
    for fold in (" ", "  ", "\t", ""):
        found = properties(f"PHOTO;BASE64:\n{fold}/9j/\n{fold}AAAA==\n\nTEL:1").found
        assert [prop.value.replace(" ", "") for prop in found] == ["/9j/AAAA==", "1"], fold


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\\nb\\Nc", "a\nb\nc"),
        ("a\\, b\\; c\\: d\\\\e", "a, b; c: d\\e"),
        ("a, b; c", "a, b; c"),
        ("C:\\temp\\x", "C:\\temp\\x"),
        ('Ada\\\'s \\"word\\"', 'Ada\'s "word"'),
        ("\\\\n", "\\n"),
        ("end\\", "end\\"),
        ("  edges \\n ", "edges"),
    ],
)
def test_escapes_are_undone_once(raw: str, text: str) -> None:
    assert texts(f"NOTE:{raw}") == [("NOTE", text)]


def test_parts_are_cut_where_nothing_escapes_the_mark() -> None:
    assert cut_at("a\\;b;c\\\\;d", ";") == ["a\\;b", "c\\\\", "d"]
    assert parts_of(properties("N:a\\;b;c\\\\;d\\,e").found[0]) == ["a;b", "c\\", "d,e"]


def test_an_encoded_mark_is_part_of_its_part() -> None:
    assert parts_of(properties("N;ENCODING=QUOTED-PRINTABLE:A=3BB;C").found[0]) == ["A;B", "C"]


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    for prop in properties(text).found:
        assert isinstance(text_of(prop), str)
        assert all(isinstance(part, str) for part in parts_of(prop))
