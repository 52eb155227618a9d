"""A typed name gets its parts where they are certain, as an imported one does."""

from __future__ import annotations

import pytest

from netgrow_desktop.domain.contacts import ContactDraft
from netgrow_desktop.services.typed_names import person_named


@pytest.mark.parametrize(
    ("typed", "draft"),
    [
        (
            "  Dr.  Petra von und zu Probe-Tal ",
            ContactDraft("Petra von und zu Probe-Tal", "Petra", "", "von und zu Probe-Tal", "Dr."),
        ),
        ("Muster, Ana", ContactDraft("Ana Muster", "Ana", "", "Muster")),
        ("Dr. Ana Bea Muster", ContactDraft("Ana Bea Muster", prefix="Dr.")),
        ("Probe GmbH", ContactDraft("Probe GmbH")),
        ("", ContactDraft()),
    ],
)
def test_a_typed_name_is_taken_apart_where_it_is_certain(typed: str, draft: ContactDraft) -> None:
    assert person_named(typed) == draft
