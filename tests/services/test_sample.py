"""The sample network: a whole network of invented people, which leaves no trace when it is removed."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.examine.diversity import Field
from netgrow_desktop.domain.examine.roles import GapKind
from netgrow_desktop.domain.interviews.interview import Step
from netgrow_desktop.domain.interviews.introductions import IntroductionStep
from netgrow_desktop.domain.looking_back.periods import quarter_span
from netgrow_desktop.domain.messages import NetGrowError
from netgrow_desktop.domain.printed_people import Order, Whom
from netgrow_desktop.services.backups import back_up, remove_network
from netgrow_desktop.services.contacts import ContactService
from netgrow_desktop.services.examine import ExamineService
from netgrow_desktop.services.follow_ups import FollowUpService
from netgrow_desktop.services.interviews import InterviewService
from netgrow_desktop.services.introductions import IntroductionService
from netgrow_desktop.services.looking_back import LookingBackService
from netgrow_desktop.services.owner import OwnerService
from netgrow_desktop.services.printing import PrintingService
from netgrow_desktop.services.sample import create_sample
from netgrow_desktop.storage.integrity import check_integrity
from netgrow_desktop.storage.network import open_network
from tests.storage.network_files import indexed_words, rebuilt_words

if TYPE_CHECKING:
    from pathlib import Path

    from netgrow_desktop.storage.network import Network

TODAY = date(2026, 9, 16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the sample network's file."""
    made = tmp_path / "Sample network.netgrow"
    create_sample(made, TODAY)
    return made


def test_the_sample_has_people_of_every_kind(path: Path) -> None:
    with closing(open_network(path)) as network:
        facets = ContactService(network).facets()

        assert facets.people >= 250
        assert {code for code, _ in facets.categories} == {"strategic", "operational", "developmental"}
        assert 0 < facets.undecided < facets.people
        assert 0 < facets.never_contacted < facets.people
        assert facets.tags
        assert FollowUpService(network).due_count(TODAY)
        assert OwnerService(network).is_sample()
        steps = {each.step() for each in IntroductionService(network).everything()}
        assert steps == {IntroductionStep.WAITING, IntroductionStep.WENT}
        assert check_integrity(network) == ()
    assert indexed_words(path)
    with closing(open_network(path)) as network:
        assert indexed_words(path) == rebuilt_words(network)


def test_the_sample_can_be_examined_in_every_part(path: Path) -> None:
    with closing(open_network(path)) as network:
        found = ExamineService(network).examination(TODAY)
        quarter = LookingBackService(network).quarter(quarter_span(TODAY), TODAY)

    assert quarter.changed is not None
    assert quarter.changed.comparison.revived
    assert quarter.changed.comparison.faded
    assert quarter.deeds.of("").people

    assert found.structure.unknown == 0
    assert found.structure.constraint is not None
    assert all(each.need_met.mean is not None and each.warmth.share is not None for each in found.categories)
    assert found.strongest.category is not None
    assert found.needs_development.category is not None
    assert any(each.people for each in found.seats)
    assert {each.kind for each in found.gaps} >= {GapKind.ROLE, GapKind.SEAT}
    assert found.introductions.self_share is not None
    assert found.introductions.brokers
    # Where most have a value of their own, they are not compared.
    own = {Field.HOW_MET, Field.ORGANIZATION, Field.FUNCTION}
    assert {each.field for each in found.diversity if each.blau is None} <= own


def test_the_sample_fills_everything_that_can_be_printed(path: Path) -> None:
    with closing(open_network(path)) as network:
        everybody = PrintingService(network).people(Whom(), Order.NAME, TODAY, lambda _done, _whole: None).people
        career = PrintingService(network).career(TODAY)
        interviews = InterviewService(network).everything()

    assert sum(bool(each.contact.phones) for each in everybody) >= 40
    assert sum(any(address.street for address in each.contact.addresses) for each in everybody) >= 40
    assert all(len(stage.people) >= 3 for stage in career.stages)
    marks = {mark for stage in career.stages for _, mark in stage.people}
    assert marks == {"", "cultivate", "repair"}
    assert {each.step() for each in interviews} == {Step.ASKED, Step.PREPARED, Step.FOLLOW_UP}
    kept_for_fiction = ("+44 20 7946 0", "+44 7700 900", "+49 171 39200", "+49 30 23125 ", "+49 40 66969 ")
    more = ("+49 89 99998 ", "+49 221 4710 ", "+49 69 90009 ", "+1 206 555 01")
    numbers = {phone.number for each in everybody for phone in each.contact.phones}
    assert all(number.startswith((*kept_for_fiction, *more)) for number in numbers)
    assert all(
        email.address.endswith(("@example.com", "@example.org", "@example.net"))
        for each in everybody
        for email in each.contact.emails
    )


def test_an_own_network_is_no_sample(network: Network) -> None:
    assert not OwnerService(network).is_sample()


def test_the_sample_is_never_made_over_a_file(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(NetGrowError, match=r"network\.exists"):
        create_sample(path, TODAY)

    assert path.read_bytes() == before


def test_a_removed_sample_leaves_no_trace(path: Path) -> None:
    back_up(path)

    remove_network(path)

    assert list(path.parent.iterdir()) == []
