"""The catalogue's part about people who may be there twice, and why."""

from __future__ import annotations

DUPLICATES_WORDING: dict[str, str | tuple[str, str]] = {
    "journal.merge_contacts": "merging {n} contacts",
    "done.merge_contacts": "Merged {n} contacts",
    "journal.not_same": "keeping {name} and {other} apart",
    "done.not_same": "{name} and {other} stay apart",
    # Why two people may be one
    "duplicates.same_contact": "Choose two different people to merge.",
    "duplicates.same_profile": "The same LinkedIn profile",
    "duplicates.same_email": "The same e-mail address",
    "duplicates.similar_email": "The same name before the @",
    "duplicates.same_phone": "The same phone number",
    "duplicates.similar_phone": "Phone numbers that differ in one digit",
    "duplicates.same_birthday": "The same birthday",
    "duplicates.similar_birthday": "Nearly the same birthday",
    "duplicates.same_address": "The same address",
    "duplicates.similar_address": "Nearly the same address",
    "duplicates.same_place": "The same town",
    "duplicates.same_company": "The same organisation",
    "duplicates.similar_company": "Nearly the same organisation",
    "duplicates.same_value": "The same number in a field of their own",
    "duplicates.similar_value": "Nearly the same number in a field of their own",
    "duplicates.other_values": "The same in other fields",
    "duplicates.same_name": "The same name",
    "duplicates.similar_name": "A similar name",
    "duplicates.swapped_name": "First and last name the other way round",
    "duplicates.short_name": "One first name may be short for the other",
    "duplicates.initial": "An initial that fits",
    "duplicates.part_of_name": "The part of the name that both have",
    "duplicates.other_family_name": "The same first name, with another last name",
    "duplicates.no_name": "No name that says otherwise",
    "duplicates.count": ("{n} pair may be one person", "{n} pairs may be one person each"),
    "duplicates.none": "Nobody seems to be there twice.",
}
