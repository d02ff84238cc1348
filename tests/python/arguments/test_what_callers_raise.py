"""What the caller's own code raises comes out as it is, wherever the library calls it.

Only a plain TypeError or ValueError is a word about the argument: it is the cause of ours, which
names the argument.
"""

import signal

import numpy as np
import pandas as pd
import pytest

import indicators as ta

close = np.arange(600.0)


class Timeout(OSError):
    """As a signal's handler raises it to end what takes too long."""


class Own(TypeError):
    """One of the caller's own, of a kind that Python raises for arguments."""


class OwnValue(ValueError):
    pass


class OwnOverflow(OverflowError):
    pass


THEIRS = [
    KeyboardInterrupt,
    SystemExit,
    GeneratorExit,
    MemoryError,
    RecursionError,
    ZeroDivisionError,
    AttributeError,
    Timeout,
    Own,
    OwnValue,
    OwnOverflow,
]


class Raising:
    """Raises whatever it is asked for."""

    def __init__(self, error):
        self.error = error

    def fail(self, *_, **__):
        raise self.error

    __index__ = __float__ = __iter__ = fail

    def __array__(self, dtype=None, copy=None):
        raise self.error

    def __repr__(self):
        return "Raising()"


class Item:
    """The same as a number in a list."""

    def __init__(self, error):
        self.error = error

    def __float__(self):
        raise self.error

    __index__ = __float__


class Unprintable:
    """No number, which raises as it is shown."""

    def __init__(self, error):
        self.error = error

    def __repr__(self):
        raise self.error


class UnprintableText(str):
    error = None

    def __repr__(self):
        raise self.error


def text(error):
    shown = UnprintableText("1.0")
    shown.error = error
    return shown


PLACES = {
    "a series": lambda error: ta.sma(Raising(error)),
    "a series of objects": lambda error: ta.sma([1.0, Item(error), 2.0], 1),
    "one of several inputs": lambda error: ta.donchian(close, Raising(error)),
    "a piece of a stream": lambda error: ta.SmaStream().extend(Raising(error)),
    "a series of pandas": lambda error: ta.sma(pd.Series([1.0, Item(error)], dtype=object), 1),
    "a period": lambda error: ta.sma(close, Raising(error)),
    "a number": lambda error: ta.alma(close, 5, Raising(error)),
    "a period of a stream": lambda error: ta.SmaStream(Raising(error)),
    "update": lambda error: ta.SmaStream().update(Raising(error)),
    "peek": lambda error: ta.AtrStream().peek(1.0, 1.0, Raising(error)),
    "an axis": lambda error: ta.sma_batch(close, Raising(error)),
    "a value of an axis": lambda error: ta.sma_batch(close, [2, Item(error)]),
    "the end of a range": lambda error: ta.sma_batch(close, (2, Item(error), 1)),
    "the step of a range": lambda error: ta.sma_batch(close, (2, 9, Item(error))),
    "a flat range": lambda error: ta.jsa_batch(close, 2, 9, Item(error)),
    "an estimate": lambda error: ta.sma_batch_estimate(Raising(error)),
}
SHOWN = {
    "a period in a message": lambda error: ta.sma(close, Unprintable(error)),
    "a value in a message": lambda error: ta.SmaStream().update(Unprintable(error)),
    "a kernel in a message": lambda error: ta.sma(close, 5, Unprintable(error)),
    "a series in a message": lambda error: ta.sma(np.array([1.0, text(error)], object), 1),
}


@pytest.mark.parametrize("kind", THEIRS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("call", (PLACES | SHOWN).values(), ids=PLACES | SHOWN)
def test_it_passes_through(call, kind):
    error = kind("theirs")
    with pytest.raises(kind) as caught:
        call(error)
    if caught.value is not error:
        # NumPy and pandas may say something of their own, and keep what was raised.
        assert caught.value.__cause__ is error or caught.value.__context__ is error


@pytest.mark.parametrize("kind", [TypeError, ValueError])
@pytest.mark.parametrize("call", PLACES.values(), ids=PLACES)
def test_a_plain_word_about_the_argument_is_the_cause(call, kind):
    error = kind("theirs")
    with pytest.raises(TypeError, match="must be") as caught:
        call(error)
    causes = [caught.value]
    while causes[-1].__cause__ is not None:
        causes.append(causes[-1].__cause__)
    assert causes[-1] is error


@pytest.mark.parametrize("kind", [TypeError, ValueError])
@pytest.mark.parametrize("call", SHOWN.values(), ids=SHOWN)
def test_what_cannot_be_shown_is_refused_without(call, kind):
    with pytest.raises(TypeError):
        call(kind("no name"))


def test_the_name_of_a_type_runs_no_code():
    class Meta(type):
        @property
        def __name__(cls):
            raise KeyboardInterrupt

    class Named(metaclass=Meta):
        def __repr__(self):
            return "Named()"

    for call in (lambda: ta.sma(close, Named()), lambda: ta.SmaStream().update(Named())):
        with pytest.raises(TypeError, match=r"not Named Named\(\)"):
            call()


def test_numbers_that_are_too_large_for_python():
    for wrong in (10**400, -(10**400), 10**5000):
        with pytest.raises(ta.IndicatorError, match="alma: Invalid offset"):
            ta.alma(close, 5, wrong)
        with pytest.raises(ta.IndicatorError, match="sma: Invalid period"):
            ta.sma(close, wrong)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
@pytest.mark.parametrize("base", [BaseException, Exception])
def test_signals_while_arguments_are_read(base):
    """By the hundred, at any moment: not one becomes an error about an argument."""

    class Alarm(base):
        pass

    def handler(*_):
        raise Alarm

    before = signal.signal(signal.SIGALRM, handler)
    period, offset = np.int64(5), np.float32(0.5)
    stream, values = ta.SmaStream(), [1.0, 2.0] * 9
    seen = 0
    try:
        for _ in range(400):
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-4)
                while True:
                    ta.alma(values, period, offset)
                    stream.update(offset)
                    ta.sma_batch(close, period_range=[period, period])
            except Alarm:
                seen += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert seen == 400


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
@pytest.mark.parametrize("kind", ["array of objects", "list", "axis"])
def test_a_timeout_while_a_long_list_is_read(kind):
    def handler(*_):
        raise Timeout

    objects = np.array([1.0] * 5_000_000, dtype=object)
    work = {
        "array of objects": lambda: ta.sma(objects),
        "list": lambda: ta.sma([*objects[:1000], None] * 3000),
        "axis": lambda: ta.sma_batch_estimate(9, period_range=[5] * 5_000_000),
    }[kind]
    before = signal.signal(signal.SIGALRM, handler)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        with pytest.raises(Timeout):
            work()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
