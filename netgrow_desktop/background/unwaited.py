"""A thread for what a drive may never answer: the end of the program does not wait for it longer than a moment."""

from __future__ import annotations

import threading
from concurrent.futures import Executor, Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

Parameters = ParamSpec("Parameters")
Value = TypeVar("Value")

END_PATIENCE_S = 3.0
"""What is under way is mostly over before this; what is cut off then is as if the program had been killed."""


class UnwaitedThread(Executor):
    """Does one thing after the other. A thread of its kind is no reason for the process to go on."""

    def __init__(self) -> None:
        self._tasks: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    @override
    def submit(
        self, fn: Callable[Parameters, Value], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Value]:
        future: Future[Value] = Future()
        self._tasks.put(partial(_keep_promise, future, partial(fn, *args, **kwargs)))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="netgrow files", daemon=True)
            self._thread.start()
        return future

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    @override
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        while cancel_futures:
            try:
                self._tasks.get_nowait()
            except Empty:
                break
        self._tasks.put(None)
        if wait and self._thread is not None:
            self._thread.join(END_PATIENCE_S)


def _keep_promise(future: Future[Value], task: Callable[[], Value]) -> None:
    # Whoever asked is told of whatever went wrong.
    with _Failures(future):
        future.set_result(task())


class _Failures:
    def __init__(self, future: Future[Value]) -> None:
        self._fail = future.set_exception

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if error is not None:
            self._fail(error)
        return True
