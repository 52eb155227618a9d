"""Work on its lane: what comes home to the window, and what is dropped because nobody asks for it any more."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING, NoReturn

import pytest

from netgrow_desktop.background.lanes import Lanes, Progress, Question
from netgrow_desktop.domain import wanted
from netgrow_desktop.domain.changes import Changes, Outcome
from netgrow_desktop.domain.how_far import Step, tell
from netgrow_desktop.domain.messages import CancelledError, Message, NetGrowError
from netgrow_desktop.storage.network import create_network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    """Give lanes with threads of their own."""
    made = Lanes()
    yield made
    made.close()


class Held:
    """A question that waits on its lane until it is let go, and then fails, or answers."""

    def __init__(self, answer: str = "") -> None:
        self.begun, self.let_go = threading.Event(), threading.Event()
        self._answer = answer

    def __call__(self, *_: object) -> str:
        self.begun.set()
        assert self.let_go.wait(20)
        if not self._answer:
            raise NetGrowError("network.damaged", path="a")
        return self._answer


def failing(*_: object) -> NoReturn:
    raise NetGrowError("network.busy", path="a")


def wait_until_idle(lanes: Lanes, qtbot: QtBot) -> None:
    """Wait until everything that was asked has come home."""
    came: list[str] = []
    for ask in (lanes.read, lambda question, answered: lanes.work(lambda _: question(), answered)):
        ask(lambda: "", came.append)
    lanes.write(lambda: Outcome("", Changes.NOTHING), lambda outcome: came.append(outcome.value))
    qtbot.waitUntil(lambda: len(came) == 3)


@pytest.mark.parametrize("answer", ["", "old"], ids=["failure", "answer"])
def test_only_the_newest_question_is_heard_of(lanes: Lanes, qtbot: QtBot, answer: str) -> None:
    told: list[Message] = []
    lanes.failed.connect(told.append)
    heard: list[str] = []
    old = Held(answer)
    question = Question(lanes)
    question.ask(old, heard.append)
    assert old.begun.wait(20)
    question.ask(lambda: "new", heard.append)
    old.let_go.set()
    wait_until_idle(lanes, qtbot)
    assert heard == ["new"]
    assert told == []


def test_what_an_older_question_asks_of_the_file_is_broken_off(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []
    begun = threading.Event()

    def old() -> str:
        dropped = wanted.is_dropped()
        assert dropped is not None
        begun.set()
        # As the database does while it answers.
        while not dropped():
            threading.Event().wait(0.001)
        raise CancelledError

    question = Question(lanes)
    question.ask(old, heard.append)
    assert begun.wait(20)
    question.ask(lambda: "new", heard.append)
    qtbot.waitUntil(lambda: heard == ["new"], timeout=20_000)
    lanes.write(lambda: Outcome(str(wanted.is_dropped()), Changes.NOTHING), lambda outcome: heard.append(outcome.value))
    qtbot.waitUntil(lambda: heard == ["new", "None"], timeout=20_000)


def test_a_long_question_keeps_no_quick_one_waiting(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []
    long = Held("long")
    Question(lanes, is_long=True).ask(long, heard.append)
    assert long.begun.wait(20)
    Question(lanes).ask(lambda: "quick", heard.append)
    qtbot.waitUntil(lambda: heard == ["quick"], timeout=20_000)
    long.let_go.set()
    wait_until_idle(lanes, qtbot)
    assert heard == ["quick", "long"]


def test_what_came_home_before_it_was_dropped_is_not_heard_of(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[object] = []
    ended = threading.Event()
    question = Question(lanes)

    def fail() -> NoReturn:
        ended.set()
        failing()

    question.ask(fail, heard.append, heard.append)
    assert ended.wait(20)
    question.drop()
    wait_until_idle(lanes, qtbot)
    assert heard == []


def test_the_failure_of_cancelled_long_work_is_a_cancellation(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []
    work = Held()
    running = lanes.work(
        work, heard.append, failed=lambda _: heard.append("failed"), cancelled=lambda: heard.append("x")
    )
    assert work.begun.wait(20)
    running.cancel()
    work.let_go.set()
    wait_until_idle(lanes, qtbot)
    assert heard == ["x"]


def test_the_failure_of_a_write_is_told_even_if_it_was_cancelled(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []
    work = Held()
    running = lanes.write_long(
        lambda _: Outcome(work(), Changes.NOTHING),
        failed=lambda error: heard.append(error.message.code),
        cancelled=lambda: heard.append("cancelled"),
    )
    assert work.begun.wait(20)
    running.cancel()
    work.let_go.set()
    wait_until_idle(lanes, qtbot)
    assert heard == ["network.damaged"]


def test_a_bug_is_told_first_and_then_leaves_the_screen_free(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[str] = []
    lanes.broke.connect(lambda error: heard.append(repr(error)))

    def stumble(_: object) -> NoReturn:
        raise ZeroDivisionError

    lanes.work(stumble, heard.append, broken=lambda: heard.append("free"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["ZeroDivisionError()", "free"]


def test_a_failure_that_nobody_takes_is_told_by_the_window(lanes: Lanes, qtbot: QtBot) -> None:
    told: list[Message] = []
    lanes.failed.connect(told.append)
    lanes.read(failing, lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Message("network.busy", {"path": "a"})]


def test_writes_wait_for_what_was_asked_before_them_and_may_be_refused(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[object] = []
    written: list[str] = []
    check = Held("damaged")

    def look() -> str:
        found = check()
        lanes.refuse_writes(NetGrowError("network.damaged", path="a"))
        return found

    def write() -> Outcome[str]:
        written.append("x")
        return Outcome("", Changes.NOTHING)

    lanes.before_writes(look, heard.append)
    lanes.write(write, failed=lambda error: heard.append(error.message.code))
    check.let_go.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["damaged", "network.damaged"]
    assert written == []


def test_who_asked_is_let_go_of_on_the_gui_thread(lanes: Lanes, qtbot: QtBot) -> None:
    """A part of the window that was closed meanwhile must not be freed by the lane that worked for it."""
    freed_on: list[threading.Thread] = []

    class Asker:
        def work(self, progress: Progress) -> int:
            progress(1, 2)
            return 1

        def heard(self, *_: int) -> None:
            """Stand for a screen that shows the answer."""

        def __del__(self) -> None:
            freed_on.append(threading.current_thread())

    def ask(asker: Asker) -> None:
        lanes.work(asker.work, asker.heard, progressed=asker.heard)

    for _ in range(200):
        ask(Asker())

    qtbot.waitUntil(lambda: len(freed_on) == 200)
    assert set(freed_on) == {threading.current_thread()}


def test_while_a_change_is_told_of_its_outcome_is_known(lanes: Lanes, qtbot: QtBot) -> None:
    heard: list[tuple[int, ...]] = []

    def note(_changes: Changes) -> None:
        told = lanes.told()
        assert told is not None
        heard.append(told.people)

    lanes.changed.connect(note)
    lanes.write(lambda: Outcome(None, Changes.FOLLOW_UPS, people=(7, 8)))
    wait_until_idle(lanes, qtbot)
    assert heard == [(7, 8)]
    assert lanes.told() is None


def test_a_write_that_may_be_broken_off_leaves_nothing_behind(lanes: Lanes, qtbot: QtBot, tmp_path: Path) -> None:
    began, heard = threading.Event(), list[str]()
    with closing(create_network(tmp_path / "a.netgrow")) as network:

        def act() -> Outcome[None]:
            tell(Step.CHANGE, 1, 2)
            with network.writing(Message("journal.add_tag"), Changes.TAGS) as transaction:
                execute = transaction.connection.exec_driver_sql
                execute("INSERT INTO tags (name, key) VALUES ('Rowing', 'rowing')")
                began.set()
                execute("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n").scalar()
            return Outcome(None, Changes.TAGS)

        assert not lanes.can_stop_write()
        lanes.saving_progressed.connect(lambda done, total: heard.append(f"{done} of {total}"))
        lanes.write_breakable(act, cancelled=lambda: heard.append("cancelled"))
        assert lanes.can_stop_write()
        assert began.wait(10)
        # What is done after it is done all the same.
        lanes.write_breakable(lambda: Outcome(None, Changes.NOTHING), lambda _: heard.append("written"))
        qtbot.waitUntil(lambda: heard == ["20 of 100"], timeout=10_000)
        lanes.stop_write()
        qtbot.waitUntil(lambda: heard[1:] == ["cancelled", "0 of 0", "written", "0 of 0"], timeout=10_000)
        assert not lanes.can_stop_write()
        with network.reading() as connection:
            assert not connection.exec_driver_sql("SELECT count(*) FROM tags").scalar()
            assert not connection.exec_driver_sql("SELECT count(*) FROM journal").scalar()
