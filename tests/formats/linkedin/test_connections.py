"""LinkedIn's list of connections, in the layouts of the years and languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import CustomField, Email, Link
from netgrow_desktop.formats.recognition import recognise
from netgrow_desktop.formats.records import Person, Rejected, Skipped
from tests.formats.reading import FILES, people, records, said, tally

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def written(path: Path, text: str) -> Path:
    file = path / "Connections.csv"
    file.write_text(text, encoding="utf-8", newline="")
    return file


def test_the_layout_of_today_with_its_preamble() -> None:
    found = recognise(FILES / "linkedin_2026.csv")
    assert (found.format, found.encoding, found.delimiter, found.header_line) == (
        "linkedin-connections",
        "utf-8",
        ",",
        4,
    )
    first = records(FILES / "linkedin_2026.csv")[0]
    assert isinstance(first, Person)
    assert (first.line, first.key) == (5, "ada-example-lovell")
    assert said(first.draft) == {
        "name": "Ada Example-Lovell",
        "given": "Ada",
        "family": "Example-Lovell",
        "organization": "Analytical Engines Ltd.",
        "title": "Head, Engines",
        "connected_on": "2026-02-08",
        "emails": (Email("ada@example.org"),),
        "links": (Link("https://www.linkedin.com/in/ada-example-lovell", "LinkedIn"),),
    }


def test_a_hidden_profile_is_skipped_and_counted() -> None:
    found = records(FILES / "linkedin_2026.csv")
    assert tally(found) == (6, 0, 1)
    hidden = next(record for record in found if isinstance(record, Skipped))
    assert (hidden.line, hidden.reason.code) == (7, "linkedin.hidden_profile")


def test_credentials_behind_a_last_name_become_the_suffix() -> None:
    drafts = [record.draft for record in records(FILES / "linkedin_2026.csv") if isinstance(record, Person)]
    assert [(each.name, each.family, each.suffix) for each in drafts if each.suffix] == [
        ("Bjørn Prøve", "Prøve", "PhD"),
        ("Żaneta Przykładowa", "Przykładowa", "MBA, PMP®"),
    ]


def test_the_key_is_the_slug_without_query_slash_and_case() -> None:
    keys = [record.key for record in records(FILES / "linkedin_2026.csv") if isinstance(record, Person)]
    assert keys[:3] == ["ada-example-lovell", "bjørn-prøve-4711", "ngoc-anh-thu"]


@pytest.mark.parametrize(
    ("file", "names", "days"),
    [
        ("linkedin_2020_no_preamble.csv", ["Ada Example-Lovell", "Otto Beispiel"], ["2020-02-08", "2014-11-17"]),
        ("linkedin_2018_american_dates.csv", ["Ada Example-Lovell", "Otto Beispiel"], ["2018-01-29", "2018-02-03"]),
        ("linkedin_german.csv", ["Jürgen Müßiggang", "Änne Übel-Muster"], ["2026-02-08", "2021-03-03"]),
        ("linkedin_french.csv", ["Zoé Exemple"], ["2026-02-08"]),
        ("linkedin_all_quoted.csv", ["Ada Example-Lovell", "Otto Beispiel"], ["2026-02-08", "2026-02-08"]),
    ],
)
def test_other_years_and_languages(file: str, names: list[str], days: list[str]) -> None:
    assert recognise(FILES / file).format == "linkedin-connections"
    drafts = [record.draft for record in records(FILES / file) if isinstance(record, Person)]
    assert [draft.name for draft in drafts] == names
    assert [draft.connected_on for draft in drafts] == days


@pytest.mark.parametrize(
    "header",
    [
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
        "Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Data di collegamento",
        "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
        "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op",
        "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data połączenia",
        "Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Ansluten den",
    ],
)
def test_headers_of_further_languages(tmp_path: Path, header: str) -> None:
    file = written(tmp_path, f"{header}\nÆ,Prøve,https://www.linkedin.com/in/ae,a@example.org,Firm,Job,2026-02-08\n")
    assert recognise(file).format == "linkedin-connections"
    (draft,) = people(file)
    assert (draft.given, draft.family, draft.organization, draft.title) == ("Æ", "Prøve", "Firm", "Job")
    assert (draft.connected_on, draft.emails, len(draft.links)) == ("2026-02-08", (Email("a@example.org"),), 1)


def test_what_has_no_field_is_kept(tmp_path: Path) -> None:
    text = "First Name,Last Name,Connected On,Mood\nAda,Example,some day,cheerful,and more\n"
    (draft,) = people(written(tmp_path, text))
    assert draft.custom == (
        CustomField("Connected On", "some day"),
        CustomField("Mood", "cheerful"),
        CustomField("Column 5", "and more"),
    )


def test_short_and_blank_rows(tmp_path: Path) -> None:
    text = HEADER + "Ada\n\n,,,,,,\n ,\u200b,,,,,\nBo,Sample"
    assert [draft.name for draft in people(written(tmp_path, text))] == ["Ada", "Bo Sample"]


def test_a_row_of_a_company_alone_is_rejected_with_its_text(tmp_path: Path) -> None:
    found = records(written(tmp_path, HEADER + ",,,,Firm,,08 Feb 2026\n"))
    (rejected,) = found
    assert isinstance(rejected, Rejected)
    assert (rejected.line, rejected.reason.code, rejected.raw) == (2, "row.nobody", ",,,,Firm,,08 Feb 2026")


def test_names_are_trimmed_but_otherwise_left_alone(tmp_path: Path) -> None:
    long = "Ñ" * 10_000
    text = HEADER + f"\u00a0 Ada\u200b ,\u202eExample\u202c,,,,,\n{long},van der Ä 🎤,,,,,\n\x07Bell,O'N\x1beil,,,,,\n"
    first, second, third = people(written(tmp_path, text))
    assert (first.given, first.family) == ("Ada", "\u202eExample\u202c")
    assert second.name == f"{long} van der Ä 🎤"
    assert third.name == "\x07Bell O'N\x1beil"


@pytest.mark.parametrize(
    "header",
    [
        "Nama Depan,Nama Belakang,URL,Alamat Email,Perusahaan,Jabatan,Terhubung Pada",
        "名,姓,URL,メールアドレス,会社,役職,つながった日",
        "الاسم الأول,اسم العائلة,URL,عنوان البريد الإلكتروني,الشركة,المنصب,تاريخ الاتصال",
    ],
)
def test_a_header_in_words_that_are_not_known_is_recognised_by_what_stands_below(tmp_path: Path, header: str) -> None:
    rows = (
        "Ada,Example,https://www.linkedin.com/in/ada-example,,Firm,Job,08 Feb 2026\n,,,,,,07 Feb 2026\n"
        "Bo,Sample,https://www.linkedin.com/in/bo-sample,bo@example.org,,,2021年3月4日\n"
    )
    file = written(tmp_path, f"{header}\n{rows}")
    assert recognise(file).format == "linkedin-connections"
    drafts = [record.draft for record in records(file) if isinstance(record, Person)]
    assert [(each.name, each.organization, each.title, each.connected_on) for each in drafts] == [
        ("Ada Example", "Firm", "Job", "2026-02-08"),
        ("Bo Sample", "", "", "2021-03-04"),
    ]


def test_a_table_of_another_program_with_profiles_and_days_is_not_taken_for_it(tmp_path: Path) -> None:
    text = (
        "Full Name,Headline,URL,Email,Company,Location,Added On\n"
        "Ada Example,Engineer,https://www.linkedin.com/in/ada-example,ada@example.org,Firm,Oslo,08 Feb 2026\n"
    )
    assert recognise(written(tmp_path, text)).format == "csv"


def test_a_family_name_before_a_comma_is_no_credential(tmp_path: Path) -> None:
    (draft,) = people(written(tmp_path, HEADER + '"Ada","Example, Countess of Somewhere",,,,,\n'))
    assert (draft.family, draft.suffix) == ("Example, Countess of Somewhere", "")
