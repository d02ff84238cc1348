"""Functions and classes are made when they are first asked for: one of each, and as if written."""

import inspect
import pickle
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import pytest
from fresh_python import in_new_python
from indicators.talib import stream
from talib_cases import TABLE, all_bars, each_function, inputs, ours, same_bits

ANYTHING = (
    None,
    True,
    3,
    -(2**31),
    10**400,
    2.5,
    float("nan"),
    1j,
    "close",
    b"close",
    [],
    [1.0, 2.0],
    {"close": [1.0]},
    np.float64(3),
    np.array(3.0),
    np.arange(4.0),
    np.arange(4),
    np.zeros((2, 2)),
    np.array(["a"]),
    object(),
    int,
)


@each_function
def test_a_signature_is_as_written(name):
    row, function = TABLE[name], getattr(ours, name)
    expected = [
        *((argument, inspect.Parameter.empty) for argument in row.arguments),
        *((each.name, each.default) for each in row.parameters),
    ]
    for made in (function, getattr(stream, name)):
        parameters = inspect.signature(made).parameters.values()
        assert [(each.name, each.default) for each in parameters] == expected
        assert made.__name__ == made.__qualname__ == name
        assert made.__doc__.startswith(f"{name}({', '.join(row.arguments)}")
        assert row.display_name in made.__doc__
        assert pickle.loads(pickle.dumps(made)) is made


@each_function
def test_any_arguments(name):
    """Whatever they are: an answer, or an exception that callers expect."""
    rng, row = np.random.default_rng(sum(map(ord, name))), TABLE[name]
    series = [values[:100] for values in inputs(name, all_bars()[0])]
    count = len(row.arguments) + len(row.parameters)
    for _ in range(60):
        arguments = [*series, *(each.default for each in row.parameters)]
        for place in rng.integers(0, count, rng.integers(1, 3)):
            arguments[place] = ANYTHING[rng.integers(len(ANYTHING))]
        for function in (getattr(ours, name), getattr(stream, name)):
            try:
                function(*arguments)
            except (TypeError, ValueError):
                continue
    same_bits(getattr(ours, name)(*series), getattr(ours, name)(*series))


def test_threads_that_ask_at_once_get_the_same():
    in_new_python("""
        from concurrent.futures import ThreadPoolExecutor
        import indicators.talib, indicators.talib.abstract
        start = threading.Barrier(8)
        def ask(_):
            start.wait()
            return [
                (
                    getattr(indicators.talib, name),
                    getattr(indicators.talib.abstract, name),
                    getattr(indicators.talib.stream, name),
                )
                for name in ("SMA", "ATR", "MACD", "CDLDOJI", "STDDEV")
            ]
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(8)))
        for answer in answers:
            for one, other in zip(answer, answers[0]):
                assert all(a is b for a, b in zip(one, other))
    """)


@pytest.mark.parametrize("length", [100, 40_000])
def test_threads_compute_side_by_side(length):
    def calculate(seed):
        close = 100 + np.random.default_rng(seed).normal(size=length).cumsum()
        high, low = close + 1, close - 1
        return (
            ours.RSI(close),
            *ours.MACD(close),
            ours.CDLDOJI(close, high, low, close),
            *ours.abstract.Function("BBANDS")(close),
            stream.EMA(close).value,
        )

    expected, start = [calculate(seed) for seed in range(4)], Barrier(4)

    def work(seed):
        start.wait()
        for _ in range(3):
            for got, other in zip(calculate(seed), expected[seed], strict=True):
                assert np.array_equal(got, other, equal_nan=True)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
