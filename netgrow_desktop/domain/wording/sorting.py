"""The sentences of the sorting session; they are part of the one catalogue in this package."""

from __future__ import annotations

_CATEGORIES = ("strategic", "operational", "developmental")

SORTING_WORDING: dict[str, str | tuple[str, str]] = {
    **{
        f"sorting.before_{kind}.{code}": f"You chose {code} for {{members}} of {{n}} people {said}"
        for kind, said in (
            ("organization", "from {what}"),
            ("department", "of the department {what}"),
            ("word", "with “{what}” in their title"),
        )
        for code in _CATEGORIES
    },
    "sorting.manager": "Your manager: whoever leads you helps you develop",
    "sorting.other_department": "In your organisation, in another department",
    "sorting.department": "In your organisation, in another department: {department}",
    "sorting.senior_inside": "Senior to you in your own organisation",
    "sorting.senior_outside": "Senior to you in another organisation: sees where things go",
    "sorting.senior_title": "In another organisation, with “{word}” in the title: sees where things go",
    "sorting.field": "In your field elsewhere: {field}",
    "sorting.stage": "Knows you from {stage}",
    "sorting.develops": "“{word}” in the title: helps others develop",
    "sorting.looks_ahead": "“{word}” in the title: looks at what comes",
    "sorting.gets_done": "“{word}” in the title: helps to get things done",
    "sorting.progress": ("{done} of {n} person sorted", "{done} of {n} people sorted"),
    "sorting.later": ("{n} for later", "{n} for later"),
    "sorting.times": ("in contact {n} time", "in contact {n} times"),
    "sorting.open": ("Sort {n} undecided person", "Sort {n} undecided people"),
    "sorting.done": ("You sorted {n} person.", "You sorted {n} people."),
    "sorting.accept.strategic": ("Put {n} person into strategic", "Put {n} people into strategic"),
    "sorting.accept.operational": ("Put {n} person into operational", "Put {n} people into operational"),
    "sorting.accept.developmental": ("Put {n} person into developmental", "Put {n} people into developmental"),
    "sorting.reasons": (
        "{n} undecided person has a suggestion. Look first, then accept.",
        "{n} undecided people have a suggestion. Look first, then accept.",
    ),
}
