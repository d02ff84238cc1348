"""What all streams of TA-Lib share: a stream of ours, and where it stands."""

import threading
from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

from indicators import IndicatorError

from .._arguments import public
from . import _calls, _parameters
from ._bound import bound
from ._series import Like, leading, read_all
from ._table import TABLE


class InsufficientHistory(IndicatorError):
    """The history is too short for a stream; it opens once more bars are there."""


class OutRange(NamedTuple):
    """Where the values stand in the series that has been fed: the first place, and how many."""

    begidx: int
    nbelement: int


@public
class Stream:
    """A function that is opened on history and fed bar by bar, with the bits of the plain function.

    A bar in which a number is missing has the value NaN (0 where values are whole), and what comes
    after it is computed as if it were the whole series. Streams can be copied and pickled.
    """

    _name: ClassVar[str]
    # The value where there is none.
    _nothing: ClassVar[Any]
    _lock: threading.Lock
    _ours: Any
    # The factor of the answers, and the place of the first value in a series without missing ones.
    _factor: float
    _lookback: int
    # Bars of history that do not count, and all bars that were fed or left out.
    _start: int
    _bars: int
    _value: Any

    def __new__(cls, *_: Any, **__: Any) -> "Stream":
        stream = object.__new__(cls)
        stream._lock = threading.Lock()
        return stream

    def _open(self, inputs: Sequence[Any], given: Sequence[Any]) -> Any:
        """Begins with this history, and returns the values over it."""
        function, row = bound(self._name), TABLE[self._name]
        like = Like(inputs)
        arrays = read_all(inputs, row.name, row.arguments)
        values = _parameters.settled(row, given)
        lookback = _calls.lookback(function, function.open(values))
        start = leading(arrays)
        bars = len(arrays[0]) - start
        if bars <= lookback:
            raise InsufficientHistory(
                f"{row.name}: {bars} bars of history, at least {lookback + 1} needed "
                "(a leading bar that is NaN in any input is not history)"
            )
        ours, outputs = _calls.computed(function, arrays, values)
        with self._lock:
            self._ours, self._factor = ours, _parameters.factor(row, values)
            self._lookback, self._start, self._bars = lookback, start, start + bars
            self._value = _calls.single([output[-1].item() for output in outputs])
        return like.wrap(_calls.single(outputs))

    @classmethod
    def _filled(cls, inputs: Sequence[Any], given: Sequence[Any]) -> Any:
        stream = cls.__new__(cls)
        return stream, stream._open(inputs, given)

    def _refused(self, error: TypeError) -> TypeError:
        """What ours says about a bar, in TA-Lib's names."""
        function = bound(self._name)
        message = str(error).replace(type(self._ours).__name__, self._name)
        for place, name in zip(function.places, function.inputs, strict=True):
            argument = function.row.arguments[place]
            message = message.replace(f": {name} must", f": {argument} must")
        return TypeError(message)

    @property
    def value(self) -> Any:
        """That of the last bar."""
        with self._lock:
            return self._value

    @property
    def out_range(self) -> OutRange:
        """Where the values stand."""
        with self._lock:
            first = self._start + self._lookback
            return OutRange(first, max(0, self._bars - first))

    def advance(self) -> None:
        """Counts a bar that is not fed."""
        with self._lock:
            self._bars += 1

    def reset(self) -> None:
        """Forgets all bars, as if the next one were the first: values are missing at first."""
        with self._lock:
            self._ours.reset()
            self._start = self._bars = 0
            self._value = self._nothing

    def copy(self) -> Any:
        """Another stream at the same bar."""
        return _restored(type(self), self._saved())

    def __copy__(self) -> Any:
        return self.copy()

    def __deepcopy__(self, _memo: Any) -> Any:
        return self.copy()

    def __reduce__(self) -> Any:
        return _restored, (type(self), self._saved())

    def _saved(self) -> dict[str, Any]:
        with self._lock:
            saved = {key: value for key, value in self.__dict__.items() if key != "_lock"}
            return saved | {"_ours": self._ours.__copy__()}


def _restored(kind: type[Stream], saved: dict[str, Any]) -> Stream:
    stream = kind.__new__(kind)
    stream.__dict__.update(saved)
    return stream
