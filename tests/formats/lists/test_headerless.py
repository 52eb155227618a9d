"""Tables without a header: what a column holds is told by its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, Email, Phone
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.formats.recognition import recognise
from tests.formats.reading import people, said

if TYPE_CHECKING:
    from pathlib import Path


def written(path: Path, text: str) -> Path:
    file = path / "table.csv"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("ada e,6369468710,ada@x.example\nbo,1234567890,bo@x.example\n",
         {"name": "ada e", "emails": (Email("ada@x.example"),), "phones": (Phone("6369468710"),)}),
        ("Ada,Example,ada@x.example\nBo,Sample,bo@x.example\n",
         {"name": "Ada Example", "given": "Ada", "family": "Example", "emails": (Email("ada@x.example"),)}),
        (("Ada Example, Hausweg 1, ada@x.example,+49 30 1234567,12.10.1985\n"
         "Bo Sample, Weg 2, bo@x.example,+49 30 7654321,1.2.1970\n"),
         {"name": "Ada Example", "given": "Ada", "family": "Example", "birthday": "1985-10-12",
          "emails": (Email("ada@x.example"),),
          "phones": (Phone("+49 30 1234567"),), "addresses": (Address("Hausweg 1"),)}),
        ("ada@x.example\nbo@x.example\n", {"name": "ada@x.example", "emails": (Email("ada@x.example"),)}),
        (("(+49)-301234567,Good friends,Ada,Female,ada@x.example\n(+49)-301234568,Good friends,Bo,Male,bo@x.example\n"
         "(+49)-301234569,Colleagues,Cy,Male,cy@x.example\n"),
         {"name": "Ada", "phones": (Phone("(+49)-301234567"),), "emails": (Email("ada@x.example"),),
          "custom": (("Column 2", "Good friends"), ("Column 4", "Female"))}),
        ("Ada Example;0301234567\nBo Sample;0307654321\n",
         {"name": "Ada Example", "given": "Ada", "family": "Example", "phones": (Phone("0301234567"),)}),
    ],
    ids=["small letters", "two names", "address and birthday", "addresses alone", "groups", "phone book"],
)  # fmt: skip
def test_columns_are_told_by_their_values(tmp_path: Path, text: str, first: dict[str, object]) -> None:
    file = written(tmp_path, text)
    assert recognise(file).header_line == 0
    assert said(people(file)[0]) == first


@pytest.mark.parametrize(
    "text",
    [
        "Red Chair,4711,20.00\nBlue Table,4712,50.00\n",
        "2026-01-01,Ada Example,-3.00,EUR\n2026-01-02,Bo Sample,4.00,EUR\n",
        "'main','INFO','16:58:23','Started'\n'main','INFO','16:58:24','Stopped'\n",
        "17,18,19\n20,21,22\n",
        "1000001\n1000002\n1000003\n",
        "Hello,Hallo\nBread,Brot\n",
        (
            '1,"Sample Airport","Sample","Example Land",-6.081689834590001,145.391998291\n'
            '2,"Other Airport","Other","Example Land",-5.20707988739,145.789001465\n'
        ),
        "1.0.0.0,1.0.0.255,16777216,16777471,AU,Australia\n1.0.1.0,1.0.3.255,16777472,16778239,CN,China\n",
        "Old Pages,https://old.example.org\nNew Pages,https://new.example.org\n",
        "species,wikipedia_url,usda_id\nIris-versicolor,http://wiki.example/versicolor,IRVE2\nIris-setosa,,IRSE\n",
        "Symbol,Security,Sector,CIK\nMMM,3M,Industrials,0000066740\nAOS,Smith,Industrials,0000091142\n",
    ],
)
def test_other_things_give_nobody(tmp_path: Path, text: str) -> None:
    with pytest.raises(NetGrowError) as refused:
        recognise(written(tmp_path, text))
    assert refused.value.message.code in ("format.no_people", "format.no_table")


def test_names_with_streets_are_people_and_their_towns_are_found(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        "Ada,Example,120 elm st.,Riverside, NJ, 08075\nBo,Sample,220 oak Av.,York, PA,09119\n"
        ",Probe,,Elmtown, SD, 00298\nCy,Tester,7 High road,Elmtown,SD, 91234\n",
    )
    ada, _, probe, _ = people(file)
    assert (ada.given, ada.family, probe.name) == ("Ada", "Example", "Probe")
    assert ada.addresses == (Address("120 elm st.", "Riverside", "NJ", "08075"),)
    assert probe.addresses == (Address("", "Elmtown", "SD", "00298"),)
