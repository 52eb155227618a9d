"""A file is cut into its cards, and one broken card spoils no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.formats.vcard import splitting
from netgrow_desktop.formats.vcard.splitting import Card, cards

if TYPE_CHECKING:
    from pathlib import Path

ADA = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Example\nEND:VCARD\n"
BO = "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Example\nEND:VCARD\n"


def split(folder: Path, content: str | bytes, encoding: str = "utf-8") -> list[Card]:
    path = folder / "cards.vcf"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(cards(path, encoding))


def lines_and_names(found: list[Card]) -> list[tuple[int, str]]:
    return [(card.line, card.text.partition("FN:")[2].partition("\n")[0]) for card in found]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\r\r\n"])
def test_any_line_ends_will_do(tmp_path: Path, ending: str) -> None:
    found = split(tmp_path, (ADA + BO).replace("\n", ending))

    assert lines_and_names(found) == [(1, "Ada Example"), (5, "Bo Example")]
    assert all(card.is_closed for card in found)


@pytest.mark.parametrize("size", range(1, 12))
def test_it_does_not_matter_where_a_block_of_the_file_ends(
    tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(splitting, "_CHUNK", size)

    for ending in ("\n", "\r\n", "\r"):
        found = split(tmp_path, (ADA + "\n" + BO).replace("\n", ending))
        assert lines_and_names(found) == [(1, "Ada Example"), (6, "Bo Example")], (size, ending)


def test_a_mark_at_the_beginning_and_one_left_inside_by_joining_files_are_no_text(tmp_path: Path) -> None:
    found = split(tmp_path, b"\xef\xbb\xbf" + ADA.encode() + b"\xef\xbb\xbf" + BO.encode())

    assert lines_and_names(found) == [(1, "Ada Example"), (5, "Bo Example")]


def test_cards_that_were_joined_without_a_line_end_are_two(tmp_path: Path) -> None:
    assert len(split(tmp_path, ADA.rstrip("\n") + BO)) == 2


def test_a_card_without_end_ends_where_the_next_one_begins(tmp_path: Path) -> None:
    found = split(tmp_path, ADA.replace("END:VCARD\n", "") + BO)

    assert lines_and_names(found) == [(1, "Ada Example"), (4, "Bo Example")]
    assert [card.is_closed for card in found] == [False, True]


def test_a_card_that_the_end_of_the_file_cuts_is_kept(tmp_path: Path) -> None:
    found = split(tmp_path, ADA + BO.replace("END:VCARD\n", ""))

    assert lines_and_names(found) == [(1, "Ada Example"), (5, "Bo Example")]
    assert not found[1].is_closed


@pytest.mark.parametrize("agent", ["AGENT:\nBEGIN:VCARD", "AGENT:BEGIN:VCARD", "agent;x=y:\n\nBEGIN:VCARD"])
def test_the_card_of_an_agent_is_part_of_its_card(tmp_path: Path, agent: str) -> None:
    inside = f"BEGIN:VCARD\nN:Boss\n{agent}\nFN:Aide\nEND:VCARD\nTITLE:Chief\nEND:VCARD\n"

    found = split(tmp_path, inside + BO)

    assert len(found) == 2
    assert "TITLE:Chief" in found[0].text


def test_the_card_of_an_agent_may_be_folded_into_its_value(tmp_path: Path) -> None:
    found = split(
        tmp_path, "BEGIN:VCARD\nFN:Boss\nAGENT:BEGIN:VCARD\n FN:Aide\n END:VCARD\nNOTE:Likes tea\nEND:VCARD\n"
    )

    assert [card.is_closed for card in found] == [True]
    assert found[0].text.endswith("NOTE:Likes tea\n")


def test_a_card_may_have_a_group_of_its_own(tmp_path: Path) -> None:
    found = split(
        tmp_path, "home.begin:vcard\nfn:Ada Example\nB.AGENT:BEGIN:VCARD\nFN:Aide\nEND:VCARD\nend:vcard\n" + BO
    )

    assert len(found) == 2
    assert found[0].is_closed
    assert "Aide" in found[0].text


def test_small_letters_and_spaces_around_the_ends_are_borne(tmp_path: Path) -> None:
    assert len(split(tmp_path, "begin:vcard \nfn:Ada\nend : vcard\t\n")) == 1


def test_a_card_that_is_indented_throughout_is_read_as_if_it_were_not(tmp_path: Path) -> None:
    found = split(tmp_path, "".join(f"    {line}\n" for line in ADA.splitlines()))

    assert found[0].text.startswith("VERSION:3.0\nFN:Ada")


def test_text_around_the_cards_is_left_out(tmp_path: Path) -> None:
    found = split(tmp_path, f"Subject: my card\n\n{ADA}\n-- \nBye\n{BO}")

    assert lines_and_names(found) == [(3, "Ada Example"), (10, "Bo Example")]


def test_a_windows_card_in_a_utf8_file_is_read_as_such(tmp_path: Path) -> None:
    windows = ADA.replace("Ada", "J\xfcrgen").encode("cp1252")
    utf8 = BO.replace("Bo", "Zo\xeb").encode()

    assert [name for _, name in lines_and_names(split(tmp_path, windows + utf8))] == ["Jürgen Example", "Zoë Example"]


def test_a_line_says_its_own_charset(tmp_path: Path) -> None:
    japanese = "FN;CHARSET=SHIFT_JIS:山田 表示".encode("shift_jis")

    found = split(tmp_path, b"BEGIN:VCARD\n" + japanese + b"\nNOTE:\xe9t\xe9\nEND:VCARD\n")

    assert found[0].text == "FN;CHARSET=SHIFT_JIS:山田 表示\nNOTE:été\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1250"])
def test_a_whole_file_in_another_encoding_is_read_in_it(tmp_path: Path, encoding: str) -> None:
    found = split(tmp_path, ADA.replace("Ada", "Łucja").encode(encoding), encoding)

    assert lines_and_names(found) == [(1, "Łucja Example")]


def test_a_card_beyond_all_measure_is_cut_and_the_next_one_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(splitting, "CARD_CAP", 500)
    monkeypatch.setattr(splitting, "_CHUNK", 100)

    found = split(tmp_path, ADA.replace("END", f"NOTE:{'x' * 5000}\nEND") + BO)

    assert [card.is_cut for card in found] == [True, False]
    assert len(found[0].text) <= 500
    assert lines_and_names(found)[1] == (6, "Bo Example")
