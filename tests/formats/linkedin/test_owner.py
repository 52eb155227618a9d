"""Whose archive it is."""

from __future__ import annotations

from netgrow_desktop.domain.owner import AboutMe
from netgrow_desktop.formats.linkedin.owner import find_owner, name_key

ME, ADA, BO, CY = ({slug: name} for slug, name in (("me", "Maya"), ("ada", "Ada"), ("bo", "Bo"), ("cy", "Cy")))


def test_who_takes_part_in_every_conversation_is_the_owner() -> None:
    assert find_owner([ME | ADA, BO | ME, ME | CY], AboutMe()) == "me"


def test_one_conversation_does_not_show_whose_it_is() -> None:
    assert find_owner([ME | ADA], AboutMe()) == ""
    assert find_owner([ME | ADA, ADA | ME], AboutMe(name="Somebody else")) == ""


def test_a_name_or_address_decides() -> None:
    assert find_owner([ME | ADA], AboutMe(name="MAYA")) == "me"
    assert find_owner([ME | ADA], AboutMe(linkedin="https://www.linkedin.com/in/Me/")) == "me"
    assert find_owner([ME | ADA], AboutMe(linkedin="me")) == "me"


def test_who_is_in_everything_goes_before_a_namesake() -> None:
    namesake = {"other": "Maya"}
    assert find_owner([ME | ADA, ME | BO, ME | namesake], AboutMe(name="Maya")) == "me"


def test_names_are_compared_without_case_accents_and_credentials() -> None:
    assert name_key("José Muster, PhD") == name_key("jose muster")
