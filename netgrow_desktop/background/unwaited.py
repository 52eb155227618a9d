"""A thread for what a drive may never answer: the end of the program does not wait for it longer than a moment."""

from __future__ import annotations

import threading
from concurrent.futures import Executor, Future
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

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
        self._tasks: SimpleQueue[tuple[Future[Any], Callable[[], object]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_shut = False
        self._submitting = threading.Lock()

    @override
    def submit(
        self, fn: Callable[Parameters, Value], /, *args: Parameters.args, **kwargs: Parameters.kwargs
    ) -> Future[Value]:
        future: Future[Value] = Future()
        with self._submitting:
            if self._is_shut:
                raise RuntimeError("nothing more is done after shutdown")
            self._tasks.put((future, partial(fn, *args, **kwargs)))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="netgrow files", daemon=True)
                self._thread.start()
        return future

    def _work(self) -> None:
        while (asked := self._tasks.get()) is not None:
            _keep_promise(*asked)
            # What was done is let go of before the next is waited for.
            del asked

    @override
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        with self._submitting:
            self._is_shut = True
        while cancel_futures:
            try:
                asked = self._tasks.get_nowait()
            except Empty:
                break
            if asked is not None:
                asked[0].cancel()
                asked[0].set_running_or_notify_cancel()
        self._tasks.put(None)
        if wait and self._thread is not None:
            self._thread.join(END_PATIENCE_S)


def begun(task: Callable[[], Value]) -> Future[Value]:
    """Begin to do one thing on a thread of its own, for which nobody waits."""
    thread = UnwaitedThread()
    future = thread.submit(task)
    thread.shutdown(wait=False)
    return future


def _keep_promise(future: Future[Any], task: Callable[[], object]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    # Whoever asked is told of whatever went wrong.
    with _Failures(future):
        future.set_result(task())


class _Failures:
    def __init__(self, future: Future[Any]) -> None:
        self._fail = future.set_exception

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if error is not None:
            self._fail(error)
        return True
