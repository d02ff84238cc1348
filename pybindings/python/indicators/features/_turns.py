"""Turns of threads, whatever happens meanwhile: a signal's handler, or a fork."""

import os
from threading import RLock
from typing import Any
from weakref import WeakSet

_all: "WeakSet[Turns]" = WeakSet()


class Turns:
    """A block of code that one thread is in at a time.

    Where that thread is in it already, as by a signal's handler, or another one was as the process
    was forked, this is a RuntimeError. Nothing could ever end its turn.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = RLock()
        self._is_taken = False
        self._is_lost = False
        _all.add(self)

    def __enter__(self) -> None:
        if self._is_lost:
            raise RuntimeError(
                f"{self._name}: it was being fed when this process was forked, so what it holds "
                f"here means nothing (allowed: a new {self._name})"
            )
        self._lock.acquire()
        if self._is_taken:
            self._lock.release()
            raise RuntimeError(f"{self._name}: this thread is in the midst of feeding it")
        self._is_taken = True

    def __exit__(self, *_: Any) -> None:
        self._is_taken = False
        self._lock.release()

    def forked(self) -> None:
        """Notes that this process is a child, which has one thread alone."""
        if self._lock.acquire(blocking=False):
            self._lock.release()
            self._is_lost = self._is_taken
        else:
            self._is_lost = True


def _forked() -> None:
    for turns in list(_all):
        turns.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
