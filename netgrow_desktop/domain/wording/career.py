"""The sentences of the career map and the recall walk; they are part of the one catalogue in this package."""

from __future__ import annotations

CAREER_WORDING: dict[str, str | tuple[str, str]] = {
    # Names of journal entries, and the same once they are done
    "journal.add_stage": "adding {stage} to the career map",
    "done.add_stage": "Added {stage} to your career map",
    "journal.edit_stage": "changing {stage} on the career map",
    "done.edit_stage": "Changed {stage} on your career map",
    "journal.delete_stage": "removing {stage} from the career map",
    "done.delete_stage": "Removed {stage} from your career map",
    "journal.stage_confirm": ("placing {name} at {stage}", "placing {n} people at {stage}"),
    "done.stage_confirm": ("{name} was at {stage}", "{n} people were at {stage}"),
    "journal.stage_decline": ("keeping {name} away from {stage}", "keeping {n} people away from {stage}"),
    "done.stage_decline": ("{name} was not at {stage}", "{n} people were not at {stage}"),
    "journal.stage_cultivate": ("marking {name} to cultivate", "marking {n} people to cultivate"),
    "done.stage_cultivate": ("A relationship to cultivate: {name}", "Relationships to cultivate: {n} people"),
    "journal.stage_repair": ("marking {name} to repair", "marking {n} people to repair"),
    "done.stage_repair": ("A relationship to repair: {name}", "Relationships to repair: {n} people"),
    "journal.stage_unmark": ("removing the mark of {name}", "removing the marks of {n} people"),
    "done.stage_unmark": ("Removed the mark of {name}", "Removed the marks of {n} people"),
    "journal.recall_name": "naming {name} in the recall walk",
    "done.recall_name": "Named {name}",
    "journal.recall_unname": "taking {name} out of the recall walk",
    "done.recall_unname": "{name} is not named here any more",
    # The career map
    "career.no_name": "A stage needs the name of its organisation or school, or at least your role.",
    "career.ends_before_start": "This would end before it began. Change one of the two days.",
    "career.gone": "This stage is not on the career map any more. Undo brings it back.",
    "career.ask_job": "Who helped you at {stage}?",
    "career.ask_present_job": "Who helps you at {stage}?",
    "career.ask_role": "Who helped you in those days ({stage})?",
    "career.ask_present_role": "Who helps you these days ({stage})?",
    "career.ask_school": "Who mattered to you at {stage}?",
    "career.hint_job": (
        "The manager who gave you a chance, whoever showed you how things worked, the team you had lunch with, "
        "customers who asked for you."
    ),
    "career.hint_present_job": (
        "Your manager and your team, and those beyond it: whoever opens doors, tells you the news, or gets things done."
    ),
    "career.hint_school": (
        "Fellow students you learned with, flatmates, teachers and supervisors, people of your club or your band."
    ),
    "career.there_from_to": "At {organization} from {first} to {last}, in your time",
    "career.there_since": "At {organization} since {first}, in your time",
    "career.there_until": "At {organization} until {last}, in your time",
    "career.is_there_as_you": "At {organization}, as you are",
    "career.is_there_now": "At {organization} now, perhaps already in your time",
    "career.was_there": "Was at {organization} too; when is not known",
    "career.met_there": "How you met: {how_met}",
    "career.connected_then": "Connected with you on {day}",
    "career.people": ("{n} person", "{n} people"),
    "career.to_confirm": ("{n} to confirm", "{n} to confirm"),
    "career.confirm_all": ("Confirm {n} person", "Confirm all {n}"),
    "career.stages": ("{n} stage", "{n} stages"),
    "career.and_more": ("and {n} more", "and {n} more"),
    # The recall walk
    "recall.progress": "Question {number} of {all}",
    "recall.people": ("{n} person named so far", "{n} people named so far"),
    "recall.deadline": "Who helped you with your last big deadline?",
    "recall.deadline_hint": (
        "Think of the last days before it: who found the missing figures, stayed late, or gave the go-ahead?"
    ),
    "recall.departments": "Whom do you count on in other departments?",
    "recall.departments_hint": (
        "Finance, personnel, IT, sales, the front desk: whoever answers when you call, though they need not."
    ),
    "recall.outside": "Which suppliers, customers and partners do you like to work with?",
    "recall.outside_hint": "People outside your organisation who would take your call: agencies, advisers, officials.",
    "recall.trends": "Who tells you early what is coming in your field?",
    "recall.trends_hint": "Somebody who reads, travels, teaches, or simply asks the better questions.",
    "recall.early_days": "Who were the key people at school and in your first jobs?",
    "recall.early_days_hint": (
        "School, college, your first job and those after it. With your stages on the career map, "
        "each of them is asked about by itself."
    ),
    "recall.mentors": "Who has helped you grow?",
    "recall.mentors_hint": "A mentor, a demanding boss, a coach, a teacher, somebody who believed in you early.",
    "recall.hard_times": "Whom do you call when something goes wrong?",
    "recall.hard_times_hint": "A sympathetic ear, or a clear head that thinks it through with you.",
    "recall.introducers": "Who introduced you to others?",
    "recall.introducers_hint": "Take three people you are glad to know: through whom did you meet each of them?",
    "recall.lost": "Whom have you lost sight of, and would like to hear from?",
    "recall.lost_hint": (
        "People whom one has not spoken to for three years or more often have more news than those one sees every "
        "day (Levin, Walter and Murnighan, 2011)."
    ),
    "recall.closer": "Whom would you like to know better?",
    "recall.closer_hint": "Somebody you met once and keep thinking of: at a talk, on a course, over a coffee.",
    "recall.picked": ("{n} picked", "{n} picked"),
    "recall.pick_more": (
        "{n} person is picked. {fewest} to {most} are a good number.",
        "{n} people are picked. {fewest} to {most} are a good number.",
    ),
    "recall.pick_some": "Nobody is picked yet. {fewest} to {most} are a good number.",
    "recall.pick_enough": ("{n} person is picked: a good number.", "{n} people are picked: a good number."),
    "recall.pick_fewer": (
        "{n} person is picked. With more than {most} it gets hard to keep up with each.",
        "{n} people are picked. With more than {most} it gets hard to keep up with each.",
    ),
    "recall.times": ("named once", "named {n} times"),
}
"""Code of each message -> its template."""
