"""Pages end where a reader would end them: nothing is lost, nothing stands out, and no row is left alone."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from netgrow_desktop.reports.page_breaks import TOGETHER_ROWS, Run, Stack, broken

ROOM = 100.0
HEIGHTS = st.floats(1, 20)
PARTS = st.lists(
    st.builds(
        Stack,
        st.lists(HEIGHTS, min_size=1, max_size=30).map(tuple),
        head=st.sampled_from([0.0, 8.0]),
        again=st.sampled_from([0.0, 6.0]),
        keeps=st.just(False),
        is_gap=st.just(False),
    ),
    max_size=6,
)


def height(parts: list[Stack], runs: list[Run]) -> float:
    return sum(
        parts[run.part].head
        + (parts[run.part].again if run.continued else 0)
        + sum(parts[run.part].rows[run.first : run.end])
        for run in runs
    )


@settings(max_examples=60)
@given(PARTS)
def test_every_row_stands_once_in_its_order_on_a_page_that_holds_it(parts: list[Stack]) -> None:
    pages = broken(parts, lambda _: ROOM)
    rows = [(run.part, row) for runs in pages for run in runs for row in range(run.first, run.end)]
    assert rows == [(at, row) for at, part in enumerate(parts) for row in range(len(part.rows))]
    assert all(height(parts, runs) <= ROOM + 0.01 for runs in pages)
    for before, after in pairwise(pages):
        if after and after[0].continued:
            assert before[-1].part == after[0].part
            assert before[-1].end == after[0].first


@settings(max_examples=60)
@given(st.lists(HEIGHTS, min_size=2 * TOGETHER_ROWS, max_size=60))
def test_no_list_leaves_one_row_alone(rows: list[float]) -> None:
    pages = broken([Stack((30.0,)), Stack(tuple(rows), head=5.0, again=5.0)], lambda _: ROOM)
    shares = [run.end - run.first for runs in pages for run in runs if run.part == 1]
    assert len(shares) == 1 or (shares[0] >= TOGETHER_ROWS and shares[-1] >= TOGETHER_ROWS)


def test_a_title_goes_with_what_it_is_of_and_white_is_dropped_on_top_of_a_page() -> None:
    parts = [Stack((90.0,)), Stack((5.0,), keeps=True, is_gap=True), Stack((5.0,), keeps=True), Stack((20.0, 20.0))]
    assert broken(parts, lambda _: ROOM) == [
        [Run(0, 0, 1, continued=False)],
        [Run(2, 0, 1, continued=False), Run(3, 0, 2, continued=False)],
    ]


def test_the_first_page_may_have_less_room() -> None:
    pages = broken([Stack((10.0,) * 12)], lambda at: 50.0 if at == 0 else ROOM)
    assert [[run.end - run.first for run in runs] for runs in pages] == [[5], [7]]
