"""Rejected records as files: once mended, the very same file brings the people who could not be read."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from netgrow_desktop.services.imports import ImportService
from tests.services.files import imported, people

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

BROKEN = 'Vorname;Nachname;E-Mail\nAda;Kowalska;ada@example.org\n"Jürgen;Weiß;juergen@example.org\n'
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Okoro\r\nN:Okoro;Ben;;;\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n"
)


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_a_row_is_mended_below_its_own_header_and_comes_in(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([written(tmp_path, "Kontakte.csv", BROKEN)])) as plan:
        saved = service.save_rejected(plan, tmp_path / "rejected.csv")
        service.apply(plan)
    (file,) = saved.to_mend
    mended = file.read_text(encoding="utf-8-sig").replace('"Jürgen', "Jürgen")
    file.write_text(mended, encoding="utf-8")

    report = imported(network, file)

    assert mended.splitlines()[0] == "Vorname;Nachname;E-Mail"
    assert report.files[0].new == 1
    assert [each.name for each in people(network)] == ["Ada Kowalska", "Jürgen Weiß"]
    assert "Kontakte.csv,3," in saved.reasons.read_text(encoding="utf-8-sig")


def test_a_card_is_mended_as_a_card(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([written(tmp_path, "phone.vcf", CARDS)])) as plan:
        saved = service.save_rejected(plan, tmp_path / "rejected.csv")
    (file,) = saved.to_mend
    file.write_text(file.read_text(encoding="utf-8").replace("NOTE:nobody", "FN:Grace Umutoni"), encoding="utf-8")

    imported(network, file)

    assert file.name == "rejected.vcf"
    assert [each.name for each in people(network)] == ["Grace Umutoni"]


def test_rows_of_several_files_go_into_one_each_and_replace_nothing(network: Network, tmp_path: Path) -> None:
    kept = written(tmp_path, "rejected, why.csv", "my own")
    service = ImportService(network)
    files = [written(tmp_path, "Kontakte.csv", BROKEN), written(tmp_path, "phone.vcf", CARDS)]
    with closing(service.plan(files)) as plan:
        saved = service.save_rejected(plan, tmp_path / "rejected.csv")

    assert [each.name for each in saved.to_mend] == ["rejected Kontakte.csv", "rejected phone.vcf"]
    assert (saved.records, saved.reasons.name) == (2, "rejected, why 2.csv")
    assert kept.read_text(encoding="utf-8") == "my own"
