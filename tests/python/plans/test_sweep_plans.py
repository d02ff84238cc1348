"""Sweeps over markets: every kind of data, cut anywhere, on threads and executors."""

import functools
import multiprocessing
import random
import threading
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from itertools import product

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import every_shape, same_bits
from feature_cases import columns_of
from indicators.plan._grid import boxes
from markets import GRID, by_symbol, check_swept, frame, mixed

import indicators as ta

# Python warns that a fork leaves threads behind, of which those of a plan are none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")

BARS = frame()
MARKET = by_symbol(BARS)
SIZES = [1, 7, 100, 1000, 10_000, None]


@pytest.mark.parametrize("sizes", [(), (1,), (7,), (3, 4), (2, 1, 3), (2, 3, 2, 2)])
def test_rows_are_cut_anywhere(sizes):
    rows = list(product(*map(range, sizes)))
    for first in range(len(rows)):
        for last in range(first, len(rows) + 1):
            found = [
                row
                for box in boxes(sizes, first, last)
                for row in product(*(range(part.start, part.stop) for part in box))
            ]
            assert found == rows[first:last]


@every_shape
@pytest.mark.parametrize("reduce", [None, "last", ["count", "std"]])
def test_every_indicator(entry, reduce):
    """As a single call computes each symbol, to the bit."""
    columns = columns_of(entry)
    spec = getattr(ta.spec, entry.name)(**columns)
    grid = {name: (2, 9, 3) for name in entry.periods[:2]}
    plan = ta.sweep(spec, MARKET, grid, reduce=reduce, task_values=500)
    ranges = {f"{name}_range": axis for name, axis in grid.items()}
    check_swept(plan.run(), entry.batch, spec.sources, MARKET, ranges, reduce=reduce)


def swept(**options):
    return ta.sweep("bollinger_bands", MARKET, GRID, reduce=["last", "mean"], **options)


DIGEST = swept().run().digest()


@pytest.mark.parametrize("size", SIZES)
def test_however_it_is_cut(size):
    plan = swept(task_values=size)
    assert plan.tasks >= 1 and plan.run().digest() == DIGEST
    assert plan.rows == 30 * len(MARKET)
    close = sum(len(columns["close"]) for columns in MARKET.values())
    assert plan.bytes_in == 8 * close
    assert plan.bytes_out == 8 * plan.rows * 3 * 2


def test_a_plan_is_cut_into_more_tasks():
    counts = [swept(task_values=size).tasks for size in SIZES]
    assert counts == sorted(counts, reverse=True) and counts[0] == 30 * len(MARKET)
    assert counts[-1] == 1


def test_what_a_digest_is_of():
    same = ta.sweep("bollinger_bands", dict(MARKET), GRID, reduce=["last", "mean"]).run()
    assert same.digest() == DIGEST
    close = {**MARKET["IBM"], "close": np.nextafter(MARKET["IBM"]["close"], 1e9)}
    others = [
        ta.sweep("bollinger_bands", {**MARKET, "IBM": close}, GRID, reduce=["last", "mean"]),
        ta.sweep("bollinger_bands", MARKET, {**GRID, "period": (5, 8, 1)}, reduce=["last", "mean"]),
        ta.sweep("bollinger_bands", MARKET, GRID, reduce=["last", "std"]),
        ta.sweep("bollinger_bands", {"Ibm": MARKET["IBM"]}, GRID, reduce=["last", "mean"]),
    ]
    digests = {plan.run().digest() for plan in others}
    assert len(digests) == len(others) and DIGEST not in digests


class Shuffled(Executor):
    """Does tasks in a random order, a few at a time."""

    def __init__(self):
        self._waiting, self._random = [], random.Random(3)
        self.most = 0

    def submit(self, function, /, *arguments):
        future = Future()
        self._waiting.append((future, function, arguments))
        self.most = max(self.most, len(self._waiting))
        if len(self._waiting) == 1:
            threading.Timer(0.005, self._all).start()
        return future

    def _all(self):
        while self._waiting:
            place = self._random.randrange(len(self._waiting))
            future, function, arguments = self._waiting[place]
            result = function(*arguments)
            del self._waiting[place]
            future.set_result(result)


def test_in_any_order():
    executor = Shuffled()
    assert swept(task_values=300).run(executor, in_flight=7).digest() == DIGEST
    assert 2 <= executor.most <= 7


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_processes(method):
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, context) as pool:
        for size in (300, 3000):
            assert swept(task_values=size).run(pool).digest() == DIGEST
    # From a function, by which the pool is shut down again.
    assert swept().run(functools.partial(ProcessPoolExecutor, 1, context)).digest() == DIGEST


def test_series_that_many_tasks_read_are_mapped(tmp_path, monkeypatch):
    """Each once, from a file that is gone afterwards."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    seen = set()
    with ProcessPoolExecutor(1) as pool:
        swept(task_values=300).run(
            pool, progress=lambda *_: seen.update(tmp_path.glob("indicators-*/*.npy"))
        )
    assert seen and not list(tmp_path.iterdir())


@pytest.mark.parametrize("kind", ["pandas", "polars", "arrays", "mixed", "index", "several"])
def test_frames_by_symbol(kind):
    rows = mixed(BARS)
    data, by = {
        "pandas": (BARS, "symbol"),
        "polars": (pl.from_pandas(BARS), "symbol"),
        "arrays": ({name: BARS[name].to_numpy() for name in BARS.columns}, ["symbol"]),
        "mixed": (rows, "symbol"),
        "index": (rows.set_index("symbol"), "symbol"),
        "several": (BARS.assign(place="here"), ["symbol", "place"]),
    }[kind]
    plan = ta.sweep("bollinger_bands", data, GRID, reduce=["last", "mean"], by=by, task_values=900)
    result = plan.run()
    if kind == "several":
        assert list(result) == [(symbol, "here") for symbol in MARKET]
        same_bits(result["IBM", "here"]["upper"], swept().run()["IBM"]["upper"])
    elif kind in ("mixed", "index"):
        assert sorted(result) == sorted(MARKET)
        for symbol, found in swept().run().items():
            same_bits(result[symbol]["upper"], found["upper"])
    else:
        assert result.digest() == DIGEST


def close_of(symbol):
    return {"CLOSE": MARKET[symbol]["close"]}


def test_where_series_come_from(tmp_path):
    def file(symbol, columns=("close", "open")):
        path = tmp_path / f"{symbol}.parquet"
        pd.DataFrame(MARKET[symbol])[list(columns)].rename(columns=str.title).to_parquet(path)
        return path

    data = {
        "AAPL": pd.DataFrame(MARKET["AAPL"]),
        "IBM": functools.partial(close_of, "IBM"),
        "new": str(file("new")),
        "MSFT": pl.LazyFrame(MARKET["MSFT"]),
        "one": file("one"),
    }
    plan = ta.sweep("bollinger_bands", data, GRID, reduce=["last", "mean"])
    assert plan.run().digest() == DIGEST
    with ProcessPoolExecutor(1) as pool:
        assert plan.run(pool).digest() == DIGEST
    held = len(MARKET["AAPL"]["close"]) + len(MARKET["MSFT"]["close"])
    assert plan.bytes_in == 8 * held
    # One series by itself, of whatever kind, and by another name.
    alone = {symbol: pl.Series(columns["close"]) for symbol, columns in MARKET.items()}
    assert (
        ta.sweep("bollinger_bands", alone, GRID, reduce=["last", "mean"]).run().digest() == DIGEST
    )
    named = {symbol: {"price": columns["close"]} for symbol, columns in MARKET.items()}
    plan = ta.sweep(
        "bollinger_bands", named, GRID, reduce=["last", "mean"], columns={"close": "price"}
    )
    assert plan.run().digest() == DIGEST


def test_whole_series_of_files_have_a_known_length(tmp_path):
    load = {symbol: functools.partial(close_of, symbol) for symbol in MARKET}
    with pytest.raises(ta.IndicatorError, match=r"^sweep: Missing bars: .*allowed: bars="):
        ta.sweep("rsi", load, {"period": [3, 5]})
    plan = ta.sweep("rsi", load, {"period": [3, 5]}, bars=200)
    assert plan.bytes_out == 8 * 2 * 200 * len(MARKET)
    assert plan.run().digest() == ta.sweep("rsi", MARKET, {"period": [3, 5]}).run().digest()
    from indicators.plan import PlanError

    with pytest.raises(PlanError, match=r"^sweep: 'MSFT'.*200 were loaded"):
        ta.sweep("rsi", load, {"period": [3, 5]}, bars=199).run(retries=0)


def test_results():
    result = swept().run()
    row = result.values_for("IBM", period=7, devup=2.0, average="ema")
    panel = MARKET["IBM"]["close"][:, np.newaxis]
    single = ta.bollinger_bands_batch(panel, period_range=7, average_range="ema", reduce=["last"])
    assert row.upper[0] == single["upper"][0, 0, 0]
    assert "bollinger" not in repr(result) and "5 symbols" in repr(result)
    assert len(result) == 5 and "IBM" in result and "ibm" not in result
    with pytest.raises(KeyError, match=r"plan has no 'ibm' \(allowed: .*Did you mean: 'IBM'"):
        result["ibm"]
    pandas, polars = result.to_pandas(), result.to_polars()
    assert pandas.index.names == ["symbol", "period", "devup", "devdn", "average"]
    assert len(pandas) == 150
    assert polars.columns[:2] == ["symbol", "period"] and len(polars) == 150
    assert pandas.loc["IBM"].iloc[4][["upper_last", "upper_mean"]].tolist() == (
        result["IBM"]["upper"][4].tolist()
    )
    assert polars["upper_last"].to_list()[30:60] == pytest.approx(
        result["IBM"]["upper"][:, 0], abs=0, nan_ok=True
    )
    series = ta.sweep("rsi", MARKET, {"period": [3, 5]}).run()
    assert len(series.to_pandas()) == 2 * sum(len(each["close"]) for each in MARKET.values())
    frame = series.to_polars()
    assert frame.columns == ["symbol", "period", "bar", "values"]
    one = frame.filter(symbol="IBM", period=5)
    assert one["bar"].to_list() == list(range(90))
    same_bits(one["values"].to_numpy(), series["IBM"]["values"][1])


def test_functions_that_reduce():
    def ends(rows):
        return rows[:, [0, -1]]

    result = ta.sweep("rsi", MARKET, {"period": (2, 9, 1)}, reduce=ends, task_values=400).run()
    whole = ta.sweep("rsi", MARKET, {"period": (2, 9, 1)}).run()
    for symbol, found in result.items():
        same_bits(found["values"], whole[symbol]["values"][:, [0, -1]])
        assert list(found.to_pandas().columns) == [("values", 0), ("values", 1)]
    assert list(result.to_pandas().columns) == ["values_0", "values_1"]


def test_progress():
    told = []
    swept(task_values=300).run(progress=lambda *counts: told.append(counts))
    assert told == sorted(told) and told[-1] == (150, 150)
    with pytest.raises(ZeroDivisionError):
        swept(task_values=300).run(progress=lambda *_: 1 / 0)
    swept().run(progress=False)
    with pytest.raises(TypeError, match=r"^sweep: progress must be a bool or callable"):
        swept().run(progress="yes")


def test_a_bar_is_shown(capsys):
    swept(task_values=300).run(progress=True)
    assert "sweep: 100%" in capsys.readouterr().err


def test_what_is_queued_is_cancelled():
    """When the plan ends early, as by Ctrl-C in the midst of it."""
    calls = []

    class Enough(BaseException):
        pass

    def load(symbol):
        calls.append(symbol)
        time.sleep(0.01)
        return np.ones(50)

    def enough(*_):
        raise Enough

    data = {number: functools.partial(load, number) for number in range(400)}
    plan = ta.sweep("rsi", data, reduce="last", task_values=10_000)
    assert plan.tasks == 400
    with ThreadPoolExecutor(2) as pool, pytest.raises(Enough):
        plan.run(pool, progress=enough)
    assert len(calls) <= 10
    before = threading.active_count()
    with pytest.raises(Enough):
        plan.run(progress=enough)
    assert threading.active_count() == before


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        (("rsy", MARKET), ta.IndicatorError, "rsy"),
        ((3, MARKET), TypeError, "indicator must be"),
        (("rsi", []), TypeError, "data must be a mapping"),
        (("rsi", {}), ta.IndicatorError, "no symbols"),
        (("rsi", BARS), TypeError, "data must be a mapping"),
        (("rsi", {"a": 3}), ta.IndicatorError, "sweep: 'a': Invalid close: 0 dim"),
        (("rsi", {"a": {"open": [1.0]}}), ta.IndicatorError, "Unknown column: 'close'"),
        (("atr", {"a": [1.0, 2.0]}), TypeError, "bars must be a frame"),
        (
            ("atr", {"a": {"high": [1.0], "low": [1.0], "close": [1.0, 2.0]}}),
            ta.IndicatorError,
            "Invalid close: 2 values (allowed: 1, as high has)",
        ),
        (("rsi", MARKET, {"perod": [3]}), ta.IndicatorError, "Unknown parameter of rsi: 'perod'"),
        (("rsi", MARKET, [3]), TypeError, "grid must be a mapping"),
        (("rsi", MARKET, {"period": [0]}), ta.IndicatorError, "Invalid period"),
        (("rsi", MARKET, {"period": (2, 5, 7)}), ta.IndicatorError, "means 2 alone"),
        ((ta.spec.ema(data=ta.spec.rsi()), MARKET), ta.IndicatorError, "Invalid data"),
    ],
)
def test_what_is_refused(arguments, error, says):
    with pytest.raises(error) as caught:
        ta.sweep(*arguments, reduce="last")
    assert says in str(caught.value)


def test_sizes_that_are_refused():
    with pytest.raises(ta.IndicatorError, match=r"Too large: 7200 bytes .*max_bytes=7199"):
        swept(max_bytes=7199)
    assert swept(max_bytes=7200).tasks == 1
    for name in ("max_bytes", "task_values", "bars"):
        with pytest.raises(ta.IndicatorError, match=f"^sweep: Invalid {name}: 0"):
            swept(**{name: 0})
        with pytest.raises(TypeError, match=f"^sweep: {name} must be a whole number"):
            swept(**{name: 1.5})
    with pytest.raises(ta.IndicatorError, match="Unknown reduction"):
        ta.sweep("rsi", MARKET, reduce="median")
    for wrong, error in (
        ({"errors": "ignore"}, ta.IndicatorError),
        ({"retries": -1}, ta.IndicatorError),
        ({"in_flight": 0}, ta.IndicatorError),
        ({"executor": 3}, TypeError),
        ({"checkpoint": 3}, TypeError),
    ):
        with pytest.raises(error, match=rf"^sweep: .*{next(iter(wrong))}"):
            swept().run(**wrong)


def test_huge_plans_are_no_work():
    """Before they run, what they would be is counted and not listed."""
    market = {number: np.ones(10) for number in range(1000)}
    plan = ta.sweep("macd", market, {"fast_period": (2, 999, 1)}, reduce="last")
    assert plan.rows == 998_000 and plan.bytes_out == 3 * 8 * plan.rows
    # Tasks become larger where there would be too many.
    year = {number: np.ones(100_000) for number in range(200)}
    plan = ta.sweep("rsi", year, {"period": (2, 100_001, 1)}, reduce="last")
    assert 10_000 <= plan.tasks <= 25_000
