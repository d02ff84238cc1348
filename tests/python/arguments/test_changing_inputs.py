"""Code that runs while arguments are read may change any of them: only an array's memory is read.

What a kernel is handed is looked at after the last such code, and what converting code returns is
not believed.
"""

import contextlib
import threading

import numpy as np
import pytest
from entries import same_bits

import indicators as ta


def resized(array):
    array.resize(0, refcheck=False)


def retyped(array):
    array.__setstate__((1, (8 * len(array),), np.dtype("i1"), False, bytes(array.nbytes)))


def shortened(array):
    array.__setstate__((1, (len(array) // 8,), np.dtype("f8"), False, bytes(array.nbytes // 8)))


def with_two_dimensions(array):
    array.__setstate__((1, (len(array) // 2, 2), np.dtype("f8"), False, bytes(array.nbytes)))


def filled_with_objects(array):
    array.__setstate__((1, (3,), np.dtype("O"), False, [1.0, 2.0, 3.0]))


CHANGES = [
    resized,
    retyped,
    shortened,
    with_two_dimensions,
    filled_with_objects,
]


class Changing:
    """A period that changes an array as it is read."""

    def __init__(self, change, array):
        self.change, self.array = change, array

    def __index__(self):
        self.change(self.array)
        return 3

    def __iter__(self):
        yield self.__index__()


class ChangingSeries(Changing):
    """The same as a series."""

    def __array__(self, dtype=None, copy=None):
        values = np.ones(len(self.array))
        self.change(self.array)
        return values


# Large memory goes back to the system: to read it then would end the process.
@pytest.fixture(params=[56, 4_000_000], ids=["small", "large"])
def close(request):
    return np.arange(float(request.param))


CALLS = {
    "array": lambda change, close: ta.sma(close, period=Changing(change, close)),
    "sweep": lambda change, close: ta.sma_batch(close, period_range=iter(Changing(change, close))),
    "inputs": lambda change, close: ta.donchian(close, ChangingSeries(change, close), 2),
    "stream": lambda change, close: ta.DonchianStream(2).extend(
        close, ChangingSeries(change, close)
    ),
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_an_argument_that_changes_an_input(call, change, close):
    """Refused, or computed from what the array is then."""
    try:
        result = call(change, close)
    except ta.IndicatorError as error:
        # An array that is shorter now, beside one that is not, or empty, or a table.
        assert change in (resized, shortened, with_two_dimensions), error
    except TypeError as error:
        assert "real numbers in one dimension, and stay so" in str(error)
        assert close.dtype != np.dtype("=f8") or close.ndim != 1
    else:
        assert change is shortened
        values = result["values"][0] if isinstance(result, dict) else result
        assert np.shape(values) == close.shape


def test_an_input_that_empties_another():
    bars = [np.arange(5_000_000.0) for _ in range(3)]

    class Close:
        def __array__(self, dtype=None, copy=None):
            bars[0].resize(0, refcheck=False)
            return bars[2]

    with pytest.raises(ta.IndicatorError, match="high = 0"):
        ta.atr(bars[0], bars[1], Close())


def test_an_array_that_a_series_is_read_as_and_that_changes():
    """It is the caller's as much as one that was given itself."""
    kept = np.arange(56.0)

    class Close:
        def __array__(self, dtype=None, copy=None):
            return kept

    with pytest.raises(TypeError, match="and stay so"):
        ta.sma(Close(), period=Changing(retyped, kept))


STRANGE = {
    "reversed": lambda: np.arange(50.0)[::-1],
    "broadcast": lambda: np.broadcast_to(1.0, 10_000_000),
    "strided": lambda: np.arange(50.0)[::10],
    "unaligned": lambda: np.frombuffer(bytes(8 * 10 + 1), np.float64, offset=1),
    "another type": lambda: np.arange(50),
    "no array": lambda: "5",
    "nothing": lambda: None,
}


@pytest.mark.parametrize("what", STRANGE)
def test_a_subclass_whose_methods_are_its_own(what):
    class Own(np.ndarray):
        flags = property(lambda self: {"A": False, "C": False})

        def astype(self, *_, **__):
            return self

        def copy(self, *_):
            return STRANGE[what]()

    for call in (ta.sma, lambda data, period: ta.SmaStream(period).extend(data)):
        with pytest.raises(TypeError, match="data must be real numbers in one dimension"):
            call(np.zeros(5).view(Own), 1)


@pytest.mark.parametrize("what", STRANGE)
@pytest.mark.parametrize("name", ["empty", "require", "asanyarray", "where", "array"])
def test_functions_of_numpy_that_someone_replaced(monkeypatch, name, what):
    """Results are not theirs, and what they read is looked at."""
    data = np.sin(np.arange(300_000.0))
    expected = ta.sma(data, 20)
    axes = {"period_range": [3, 20]}
    rows = ta.sma_batch(data, **axes)
    monkeypatch.setattr(np, name, lambda *_, **__: STRANGE[what]())
    same_bits(ta.sma(data, 20), expected)
    same_bits(ta.sma_batch(data, **axes)["values"], rows["values"])
    for read in (lambda: ta.sma([1.0, 2.0], 1), lambda: ta.sma_batch(data, period_range=(2,) * 4)):
        with contextlib.suppress(TypeError, ValueError, AttributeError):
            read()


def test_an_array_cannot_be_resized_while_it_is_read():
    """Its memory would go back to the system under the kernel, which has released the GIL."""
    data = np.arange(2_000_000.0)
    stop, refused = threading.Event(), []

    def resize():
        while not stop.is_set():
            try:
                data.resize(2_000_000 + 1, refcheck=False)
                data.resize(2_000_000, refcheck=False)
            except ValueError as error:
                refused.append(str(error))

    thread = threading.Thread(target=resize)
    thread.start()
    try:
        for _ in range(20):
            assert len(ta.alma(data, 50)) in (len(data), len(data) + 1, len(data) - 1)
    finally:
        stop.set()
        thread.join()
    assert any("cannot resize" in error for error in refused)
