"""The sentences of Examine: what the figures say, why one is missing, and how each is worked out."""

from __future__ import annotations

EXAMINE_WORDING: dict[str, str | tuple[str, str]] = {
    # Why a figure is missing
    "examine.why.no_key_people": (
        "Nobody is a key person yet. Press K on the people who matter most to you; 12 to 20 are a good number."
    ),
    "examine.why.one_key_person": (
        "With one key person there is no pair, so no density. Mark a few more of the people who matter most to you."
    ),
    "examine.why.no_pair_answered": (
        "Whether your two key people know each other is not answered yet. One answer, and this can be told.",
        "Nothing is known yet of who knows whom: {n} pairs are open. Answer them, and this can be told.",
    ),
    "examine.why.pairs_unknown": (
        "{n} of {pairs} pairs is still open, and open does not mean no. Answer it, and this can be told.",
        "{n} of {pairs} pairs are still open, and open does not mean no. Answer them, and this can be told.",
    ),
}
"""Code of each message -> its template."""
