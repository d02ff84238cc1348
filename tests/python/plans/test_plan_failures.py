"""What fails is tried again, and then reported with its symbol and parameters; the rest is kept."""

import os
import pickle
import threading
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from indicators.plan import PlanError
from markets import by_symbol, frame

import indicators as ta

# Python warns that a fork leaves threads behind, of which those of a plan are none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")

MARKET = by_symbol(frame())
GRID = {"period": (2, 33, 1)}
WHOLE = ta.sweep("rsi", MARKET, GRID, reduce="last").run()


class NoBars(Exception):
    """An error of the caller's."""


class Fails:
    """Loads a symbol, after it has failed so many times."""

    def __init__(self, symbol, times, error=NoBars):
        self.symbol, self.times, self.calls, self.error = symbol, times, 0, error

    def __call__(self):
        self.calls += 1
        if self.calls <= self.times:
            raise self.error(f"no bars of {self.symbol}")
        return MARKET[self.symbol]


def test_what_fails_is_tried_again():
    flaky = {symbol: Fails(symbol, 2) for symbol in MARKET}
    assert ta.sweep("rsi", flaky, GRID, reduce="last").run().digest() == WHOLE.digest()
    assert {each.calls for each in flaky.values()} == {3}
    flaky = {symbol: Fails(symbol, 2) for symbol in MARKET}
    with pytest.raises(PlanError, match="no bars of") as caught:
        ta.sweep("rsi", flaky, GRID, reduce="last").run(retries=1)
    assert isinstance(caught.value.__cause__, NoBars)
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), PlanError)


def test_the_others_are_kept():
    flaky = {symbol: Fails(symbol, 99 if symbol == "IBM" else 1) for symbol in MARKET}
    told = []
    result = ta.sweep("rsi", flaky, GRID, reduce="last").run(
        errors="keep", progress=lambda *counts: told.append(counts)
    )
    assert list(result) == [symbol for symbol in MARKET if symbol != "IBM"]
    (failure,) = result.failures
    assert failure.symbol == "IBM" and failure.rows == (0, 32) and failure.attempts == 3
    assert failure.parameters == {"period": list(range(2, 34))}
    assert isinstance(failure.error, NoBars) and "in __call__" in failure.traceback
    assert str(failure).startswith("'IBM', period 2, 3, … 33 (32 values): NoBars: no bars of IBM")
    assert flaky["IBM"].calls == 3 and told[-1] == (160, 160)
    with pytest.raises(KeyError, match="no bars of IBM"):
        result["IBM"]
    for symbol in result:
        assert result[symbol]["values"].tobytes() == WHOLE[symbol]["values"].tobytes()


def test_a_failure_is_traced_to_its_parameters():
    """Though many sets are computed at once: those that do not fail are there."""
    bad = {WHOLE["IBM"]["values"][place] for place in (4, 5, 20)}

    def reduced(rows):
        if bad & set(rows[:, -1]):
            raise NoBars("not that one")
        return rows[:, -1]

    market = {symbol: MARKET[symbol] for symbol in ("AAPL", "IBM")}
    result = ta.sweep("rsi", market, GRID, reduce=reduced).run(errors="keep")
    assert [failure.rows for failure in result.failures] == [(4, 6), (20, 21)]
    assert [failure.parameters["period"] for failure in result.failures] == [[6, 7], [22]]
    there = [place for place in range(32) if place not in (4, 5, 20)]
    assert result["IBM"]["periods"].tolist() == [place + 2 for place in there]
    assert result["IBM"]["values"].tolist() == WHOLE["IBM"]["values"][there].tolist()
    assert len(result["AAPL"]["values"]) == 32
    with pytest.raises(ta.IndicatorError, match="period = 6"):
        result.values_for("IBM", period=6)


def test_errors_that_do_not_travel():
    class Local(Exception):
        def __init__(self, lock):
            super().__init__(lock)
            self.lock = threading.Lock()

    market = {"a": MARKET["IBM"], "b": Fails("b", 99, Local)}
    result = ta.sweep("rsi", market, reduce="last").run(errors="keep")
    assert type(result.failures[0].error) is RuntimeError
    assert "Local: no bars of b" in str(result.failures[0])


def test_functions_that_do_not_travel():
    """Python's own processes take no lambdas; what they say of them is reported."""
    market = {"a": MARKET["IBM"], "b": lambda: MARKET["IBM"]}
    plan = ta.sweep("rsi", market, reduce="last")
    with ProcessPoolExecutor(1) as pool:
        result = plan.run(pool, errors="keep")
    assert list(result) == ["a"]
    assert [failure.symbol for failure in result.failures] == ["b"]


def test_what_ends_the_process_is_no_failure():
    def leave():
        raise SystemExit(3)

    with pytest.raises(SystemExit):
        ta.sweep("rsi", {"a": leave}, reduce="last").run(errors="keep")


class Dies:
    """Ends its process the first time that it is called."""

    def __init__(self, mark, always=False):
        self.mark, self.always = str(mark), always

    def __call__(self):
        if self.always or not Path(self.mark).exists():
            Path(self.mark).touch()
            os._exit(1)
        return MARKET["IBM"]


def new_pool():
    return ProcessPoolExecutor(2)


def test_a_worker_that_dies(tmp_path):
    market = {**MARKET, "IBM": Dies(tmp_path / "died")}
    plan = ta.sweep("rsi", market, GRID, reduce="last", task_values=3000)
    assert plan.tasks > 3
    assert plan.run(new_pool).digest() == WHOLE.digest()
    (tmp_path / "died").unlink()
    with new_pool() as pool, pytest.raises(BrokenExecutor, match=r"^sweep: a worker was lost"):
        plan.run(pool)


def test_who_always_dies_is_found(tmp_path):
    """Those that were in flight with it are kept."""
    market = {**MARKET, "IBM": Dies(tmp_path / "died", always=True)}
    plan = ta.sweep("rsi", market, GRID, reduce="last", task_values=3000)
    result = plan.run(new_pool, errors="keep")
    assert {failure.symbol for failure in result.failures} == {"IBM"}
    assert list(result) == [symbol for symbol in MARKET if symbol != "IBM"]
    assert {failure.attempts for failure in result.failures} == {3}


def test_the_first_failure_ends_a_plan():
    calls = []

    def load(number):
        calls.append(number)
        raise NoBars(number)

    data = {number: (lambda number=number: load(number)) for number in range(300)}
    plan = ta.sweep("rsi", data, reduce="last", task_values=10_000)
    with ThreadPoolExecutor(1) as pool, pytest.raises(PlanError):
        plan.run(pool, retries=0, in_flight=2)
    assert len(calls) <= 5


def test_a_failing_submit():
    class Closed:
        def submit(self, *_):
            raise RuntimeError("closed")

    with pytest.raises(PlanError, match="RuntimeError: closed"):
        ta.sweep("rsi", MARKET, reduce="last").run(Closed())

    class Odd:
        def submit(self, *_):
            return np.ones(3)

    with pytest.raises(PlanError, match="must return a future"):
        ta.sweep("rsi", MARKET, reduce="last").run(Odd())
