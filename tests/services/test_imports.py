"""Bringing files into a network: the same again, our own table, counts and messages."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import closing
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.contacts import Contact, ContactDraft, CustomField, Email, Link, Phone
from netgrow_desktop.domain.imports import PlanStatus
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.queries import ContactQuery
from netgrow_desktop.domain.wording import english
from netgrow_desktop.services import exports
from netgrow_desktop.services.breakdown import BreakdownService
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.history import HistoryService
from netgrow_desktop.services.imports import ImportService
from netgrow_desktop.storage.network import Network, create_network
from tests.examples import examples
from tests.services.files import (
    ADA,
    BEN,
    counts,
    imported,
    invented_name,
    linkedin,
    people,
    table,
    tallied,
)
from tests.storage.network_files import content, damage_in, indexed_words, rebuilt_words

TODAY = date(2026, 9, 16)
FORMATS = Path(__file__).parent.parent / "formats" / "files"


# The same again


@pytest.mark.parametrize("file", sorted(FORMATS.iterdir()), ids=lambda each: each.name)
def test_a_file_beside_its_own_copy_adds_each_person_once_and_later_nobody(
    network: Network, file: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(file, tmp_path / f"copy {file.name}"))

    first, second = imported(network, file, copy).files

    assert first.error is None
    assert (second.new, second.updated) == (0, 0)
    assert second.duplicates == first.new + first.duplicates
    assert len(people(network)) == first.new

    before = content(network)

    again = imported(network, file).files[0]

    assert (again.new, again.updated) == (0, 0)
    assert again.unchanged == first.new + first.updated
    assert again.records == first.records
    assert content(network) == before
    assert again.message is not None


def test_rows_with_only_a_name_and_a_company_are_known_again(network: Network, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", ("Name", "Company"), [("Ada Kowalska", "Northwind"), ("Ben Okoro", "Contoso")])

    assert tallied(network, file) == [{"new": 2}]
    assert tallied(network, file) == [{"unchanged": 2}]


def test_a_deleted_person_comes_back_with_the_next_import(network: Network, tmp_path: Path) -> None:
    file = linkedin(tmp_path / "a.csv", ADA, BEN)
    imported(network, file)
    ContactService(network).delete([people(network)[0].id])

    assert tallied(network, file) == [{"new": 1, "unchanged": 1}]


# Our own table


def full_network(path: Path) -> Network:
    """Give a network whose people have something in every field."""
    network = create_network(path)
    contacts = ContactService(network)
    contacts.add(
        ContactDraft(
            name="Chí Nguyễn Thị Minh",
            given="Chí",
            middle="Thị Minh",
            family="Nguyễn",
            prefix="Dr.",
            suffix="PhD",
            nickname="Chi",
            organization="=Đông; Hải",
            department="R&D",
            title="Head",
            birthday="--04-15",
            connected_on="2024-02-03",
            notes="Met in Huế.\nTwice.",
            emails=tuple(Email(f"chi{n}@donghai.example", "work") for n in range(5)),
            phones=(Phone("+84 24 5555 0100", "home"), Phone("reception", "")),
            links=(Link("https://donghai.example", "web"),),
            custom=(CustomField("Child", "Lan | Hoa"), CustomField("Child", "Minh")),
            tags=("alumni", "golf; chess"),
        )
    )
    contacts.add(ContactDraft(name="Ben Okoro"))
    contacts.add(ContactDraft(name="Ben Okoro", organization="Contoso"))
    BreakdownService(network).add([1, 2], Category.DEVELOPMENTAL)
    BreakdownService(network).add([1], Category.STRATEGIC)
    return network


def exported(network: Network, path: Path) -> Path:
    exports.write_file(network, "csv", path)
    return path


def test_our_own_table_comes_in_again_unchanged(tmp_path: Path) -> None:
    with closing(full_network(tmp_path / "a.netgrow")) as network:
        file = exported(network, tmp_path / "a.csv")
        before = [vars_of(each) for each in people(network)]
    with closing(create_network(tmp_path / "b.netgrow")) as other:
        assert tallied(other, file) == [{"new": 3}]
        assert [vars_of(each) for each in people(other)] == before
        assert tallied(other, file) == [{"unchanged": 3}]


def vars_of(contact: Contact) -> dict[str, object]:
    """Give what a person is, apart from where and when they were written down."""
    left_out = {"id", "created_at", "sources"}
    return {each.name: getattr(contact, each.name) for each in fields(contact) if each.name not in left_out}


def test_our_own_table_read_back_into_its_network_adds_nobody(tmp_path: Path) -> None:
    with closing(full_network(tmp_path / "a.netgrow")) as network:
        file = exported(network, tmp_path / "a.csv")
        before = [vars_of(each) for each in people(network)]

        assert tallied(network, file) == [{"unchanged": 3}]
        assert [vars_of(each) for each in people(network)] == before


def test_the_numbers_of_another_network_are_nobody_here(tmp_path: Path) -> None:
    with closing(full_network(tmp_path / "a.netgrow")) as network:
        file = exported(network, tmp_path / "a.csv")
    with closing(create_network(tmp_path / "b.netgrow")) as other:
        for name in ("Dorota", "Emeka", "Fatima"):
            ContactService(other).add(ContactDraft(name=name))

        assert tallied(other, file) == [{"new": 3}]


def test_our_own_table_brings_back_no_category_that_the_owner_took_away_but_a_cadence_they_never_did(
    tmp_path: Path,
) -> None:
    with closing(full_network(tmp_path / "a.netgrow")) as network:
        FollowUpService(network).set_cadence([2], 30, TODAY)
        file = exported(network, tmp_path / "a.csv")
        HistoryService(network).undo()
        BreakdownService(network).clear([2])
        BreakdownService(network).move([1], Category.DEVELOPMENTAL, Category.OPERATIONAL)

        assert tallied(network, file) == [{"updated": 1, "unchanged": 2}]
        chi, ben, _ = people(network)
        assert chi.categories == (Category.OPERATIONAL, Category.STRATEGIC)
        assert ben.categories == ()
        assert ben.cadence_days == 30


@pytest.mark.parametrize("cadence", ["0", "-5", "1e9", "999999999999999999", "often"])
def test_a_cadence_that_cannot_be_is_left_out(network: Network, tmp_path: Path, cadence: str) -> None:
    file = table(
        tmp_path / "a.csv",
        ("NetGrow ID", "Name", "Cadence in days", "Cadence since", "Not before"),
        [("1", "Ada Kowalska", cadence, "yesterday", "soon"), ("2", "Ben Okoro", "30", "yesterday", "soon")],
    )

    assert tallied(network, file) == [{"new": 2}]
    assert [each.cadence_days for each in people(network)] == [None, 30]
    assert len(FollowUpService(network).due_items(TODAY)) == 1


# Counts and messages


def test_a_file_that_is_refused_stands_beside_files_that_are_used(network: Network, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 100)
    good = linkedin(tmp_path / "a.csv", ADA)

    report = imported(network, tmp_path / "picture.png", good, tmp_path / "gone.csv")

    assert [file.error and file.error.code for file in report.files] == ["format.is_picture", None, "format.missing"]
    assert [counts(file) for file in report.files] == [{}, {"new": 1}, {}]
    assert len(report.import_ids) == 1
    for file in (report.files[0], report.files[2]):
        assert file.error is not None
        assert Path(file.path).name in english(file.error)


def test_hidden_profiles_are_counted_and_nobody(network: Network, tmp_path: Path) -> None:
    file = linkedin(tmp_path / "a.csv", ADA, ("", "", "", "", "", "", "05 May 2025"))

    assert tallied(network, file) == [{"new": 1, "skipped": 1}]
    assert len(people(network)) == 1


def test_a_file_that_brings_nobody_says_why(network: Network, tmp_path: Path) -> None:
    hidden = linkedin(tmp_path / "a.csv", ("", "", "", "", "", "", "05 May 2025"))
    header = table(tmp_path / "b.csv", ("Name", "E-mail"), [])

    files = imported(network, hidden, header).files

    said = [english(message) if (message := file.message) else "" for file in files]
    assert all(sentence.endswith(".") for sentence in said)
    assert "No row of this file is a person" in said[0]
    assert "no rows below" in said[1]


def test_rejected_rows_are_saved_with_their_line_and_reason(network: Network, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        'Name,E-mail\nAda Kowalska,ada@northwind.example\n"Ben Okoro,ben@contoso.example\nChí,c@d.example\n'
    )
    service = ImportService(network)
    with closing(service.plan([file])) as plan:
        assert plan.files[0].rejected == 1
        saved = service.save_rejected(plan, tmp_path / "rejected.csv")

    text = (tmp_path / "rejected, why.csv").read_text(encoding="utf-8-sig")
    assert (saved.records, saved.to_mend) == (1, (tmp_path / "rejected.csv",))
    assert text.splitlines()[0] == "File,Line,Reason,Record"
    assert "a.csv,3," in text
    assert "Ben Okoro" in text


def test_rejected_rows_that_cannot_be_saved_are_said(network: Network, tmp_path: Path) -> None:
    service = ImportService(network)
    with closing(service.plan([linkedin(tmp_path / "a.csv", ADA)])) as plan, pytest.raises(NetGrowError) as caught:
        service.save_rejected(plan, tmp_path / "no folder" / "rejected.csv")

    assert "rejected.csv" in english(caught.value.message)


def test_pasted_text_is_imported(network: Network) -> None:
    service = ImportService(network)
    with closing(service.plan_text("Name\tE-mail\nAda Kowalska\tada@northwind.example\n")) as plan:
        service.apply(plan)

    assert [(each.name, each.emails) for each in people(network)] == [
        ("Ada Kowalska", (Email("ada@northwind.example"),))
    ]


def test_what_was_pasted_is_called_so_and_the_same_names_are_nobody_new_later(network: Network) -> None:
    service = ImportService(network)
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Kowalska\nTEL:+49 30 1234567\nEMAIL:ada@a.example\nEND:VCARD\n"
    counts = []
    for text in ("Ada Kowalska <ada@a.example>", card, "Ben Okoro\nChi Nowak") * 2:
        with closing(service.plan_text(text)) as plan:
            counts.append(plan.files[0].new)
            service.apply(plan)
    assert counts == [1, 0, 2, 0, 0, 0]

    contacts = ContactService(network)
    told = [english(event.what) for event in contacts.events(contacts.find(ContactQuery("ada"))[0])]
    assert {line.partition(" a ")[2] for line in told} == {"pasted list", "pasted vCard"}


def test_the_plan_is_paged_in_the_order_of_the_file(network: Network, tmp_path: Path) -> None:
    file = table(tmp_path / "a.csv", ("Name", "Company"), [(invented_name(n), "Acme") for n in range(25)])
    service = ImportService(network)
    with closing(service.plan([file])) as plan:
        pages = [service.rows(plan, PlanStatus.NEW, offset, 10) for offset in (0, 10, 20, 30)]

    assert [len(page) for page in pages] == [10, 10, 5, 0]
    assert [row.name for page in pages for row in page] == [invented_name(n) for n in range(25)]
    assert [row.line for row in pages[0]] == list(range(2, 12))


PERSONAS = (
    (("Ada", "A.", ""), "Kowalska", "ada-k", "family@x.example"),
    (("Adam", "A.", ""), "Kowalski", "adam-k", "family@x.example"),
    (("Ben",), "Okoro", "ben-o", "b@x.example"),
    (("Ben",), "Okoro", "ben-2", "b@x.example"),
    (("", "Chí"), "Nguyễn", "", "c@x.example"),
)


Row = tuple[str, str, str, str, str, str, str]


@st.composite
def connections(draw: st.DrawFn) -> Row:
    """Give a row of a few people who share names and addresses, with any of it missing."""
    given_names, family, slug, email = draw(st.sampled_from(PERSONAS))
    given = draw(st.sampled_from(given_names))
    return (
        given,
        # Whoever has no first name has no name: LinkedIn knows no family names alone.
        draw(st.sampled_from([family, ""])) if given else "",
        draw(st.sampled_from([slug, ""])),
        draw(st.sampled_from([email, ""])),
        draw(st.sampled_from(["Acme", "Tailspin", ""])),
        draw(st.sampled_from(["CFO", ""])),
        draw(st.sampled_from(["03 Feb 2024", "04 Feb 2024", ""])),
    )


ROWS = st.lists(connections().filter(any), min_size=1, max_size=14)


@given(rows=ROWS, cut=st.integers(0, 14), apart=st.booleans())
@settings(
    max_examples=examples(12, thorough=50), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_counts_add_up_and_importing_again_adds_nobody(tmp_path: Path, rows: list[Row], cut: int, apart: bool) -> None:
    check_counts(tmp_path, rows, cut, apart=apart)


@pytest.mark.slow
@pytest.mark.timeout(900)
@given(rows=ROWS, cut=st.integers(0, 14), apart=st.booleans())
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_add_up_in_many_files(tmp_path: Path, rows: list[Row], cut: int, apart: bool) -> None:
    check_counts(tmp_path, rows, cut, apart=apart)


def check_counts(tmp_path: Path, rows: list[Row], cut: int, *, apart: bool) -> None:
    """Import two files, *apart* or at once, then once more; undo all of it and make it again."""
    with (
        tempfile.TemporaryDirectory(dir=tmp_path) as folder,
        closing(create_network(Path(folder, "n.netgrow"))) as network,
    ):
        first = linkedin(Path(folder, "a.csv"), *rows[:cut])
        second = linkedin(Path(folder, "b.csv"), *rows[cut:])
        files = [path for path, part in ((first, rows[:cut]), (second, rows[cut:])) if part]
        if apart:
            reports = [imported(network, path).files[0] for path in files]
        else:
            reports = list(imported(network, *files).files)

        for file, part in zip(reports, [part for part in (rows[:cut], rows[cut:]) if part], strict=True):
            assert file.error is None
            # A row in which nothing stands is no record.
            assert file.records == sum(any(row) for row in part)
        found = people(network)
        assert len(found) == sum(file.new for file in reports)
        assert all(len({link.url for link in each.links}) <= 1 for each in found), "two profiles are two people"
        said = {row[4] for row in rows if any(row[:4])} - {""}
        kept = {job[0] for each in found for job in ((each.organization,), *each.jobs)}
        kept |= {field.value for each in found for field in each.custom}
        if not apart:
            assert said <= kept
        assert indexed_words(network.path) == rebuilt_words(network)
        assert damage_in(network.path) == []
        for once in [[path] for path in files] if apart else [files]:
            assert not any(file.new for file in imported(network, *once).files)
        assert len(people(network)) == len(found)
        before = content(network)
        history = HistoryService(network)
        while history.undo().value:
            pass
        assert not any(content(network).values())
        while history.redo().value:
            pass
        assert content(network) == before
