"""A plan that was stopped goes on from its folder, and computes nothing twice."""

import functools
import json
import shutil
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from fresh_python import run_python
from indicators.plan._fingerprint import fingerprint
from markets import by_symbol, frame

import indicators as ta

MARKET = by_symbol(frame())
GRID = {"period": (2, 33, 1), "average": ["sma", "ema"]}


def plan_of(market=MARKET, grid=GRID, size=2000, reduce="last", indicator="bollinger_bands"):
    return ta.sweep(indicator, market, grid, reduce=reduce, task_values=size)


DIGEST = plan_of().run().digest()


@pytest.fixture(autouse=True)
def every_task_is_told(monkeypatch):
    """On a quiet machine, a plan would be done before it is told a second time."""
    monkeypatch.setattr("indicators.plan._progress._PERIOD", 0)


class Enough(Exception):
    pass


def stop_after(rows):
    def stop(done, _):
        if done >= rows:
            raise Enough

    return stop


def test_nothing_is_computed_twice(tmp_path, monkeypatch):
    from indicators.plan._sweep_work import SweepWork

    counts, computed = Counter(), SweepWork.compute

    def compute(self, series, first, last):
        counts.update((len(series[0]), row) for row in range(first, last))
        return computed(self, series, first, last)

    monkeypatch.setattr(SweepWork, "compute", compute)
    plan, done = plan_of(), []
    for rows in (40, 150, 200):
        with pytest.raises(Enough):
            # One at a time: what was in flight as a plan stopped is no part of the checkpoint.
            plan.run(checkpoint=tmp_path, in_flight=1, progress=stop_after(rows))
    result = plan.run(checkpoint=tmp_path, progress=lambda *told: done.append(told))
    assert result.digest() == DIGEST and done[-1] == (plan.rows, plan.rows)
    assert set(counts.values()) == {1} and len(counts) == plan.rows
    # Nothing is left to be done, and the progress says so.
    done.clear()
    assert (
        plan.run(checkpoint=tmp_path, progress=lambda *told: done.append(told)).digest() == DIGEST
    )
    assert done == [(plan.rows, plan.rows)] and set(counts.values()) == {1}


@pytest.mark.parametrize("size", [300, 5000, None])
def test_it_may_go_on_in_other_tasks(tmp_path, size):
    with pytest.raises(Enough):
        plan_of(size=1000).run(checkpoint=tmp_path, progress=stop_after(100))
    assert plan_of(size=size).run(checkpoint=tmp_path).digest() == DIGEST


@pytest.mark.parametrize("reduce", [None, "last", ["last", "count"]])
def test_results_of_every_shape(tmp_path, reduce):
    plan = plan_of(reduce=reduce)
    first = plan.run(checkpoint=tmp_path / "new" / "folder").digest()
    assert plan.run(checkpoint=str(tmp_path / "new" / "folder")).digest() == first
    features = ta.Features(ema=ta.spec.ema(5), doji=ta.spec.cdl_doji())
    plan = features.plan(MARKET, reduce=reduce, task_values=1)
    first = plan.run(checkpoint=tmp_path / "features").digest()
    assert plan.run(checkpoint=tmp_path / "features").digest() == first
    assert first == plan.run().digest()


def test_failures_are_tried_again(tmp_path):
    bars = tmp_path / "there"

    def load():
        if not bars.exists():
            raise OSError("not now")
        return MARKET["IBM"]

    plan = plan_of({**MARKET, "IBM": load})
    assert plan.run(checkpoint=tmp_path / "kept", errors="keep").failures
    bars.touch()
    assert plan.run(checkpoint=tmp_path / "kept", errors="keep").digest() == DIGEST


def last_of(rows, shift=0):
    return rows[:, -1 - shift]


def test_a_folder_of_another_plan_is_refused(tmp_path):
    plan_of().run(checkpoint=tmp_path)
    nudged = {**MARKET["IBM"], "close": np.nextafter(MARKET["IBM"]["close"], 1e9)}
    others = [
        plan_of({**MARKET, "IBM": nudged}),
        plan_of({**MARKET, "Ibm": MARKET["IBM"]}),
        plan_of(dict(reversed(MARKET.items()))),
        plan_of(grid={**GRID, "period": (2, 32, 1)}),
        plan_of(grid={**GRID, "devup": 1.5}),
        plan_of(reduce="mean"),
        plan_of(reduce=["last"]),
        plan_of(reduce=last_of),
        ta.Features(ema=ta.spec.ema(5)).plan(MARKET),
    ]
    for other in others:
        with pytest.raises(ta.IndicatorError, match=r": Invalid checkpoint: .*another plan"):
            other.run(checkpoint=tmp_path)
    # The same, made anew.
    assert plan_of({**MARKET}).run(checkpoint=tmp_path).digest() == DIGEST
    (tmp_path / "plan.json").write_text("{")
    with pytest.raises(ta.IndicatorError, match=r"has a damaged plan\.json"):
        plan_of().run(checkpoint=tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").touch()
    with pytest.raises(ta.IndicatorError, match=r"holds something else \(allowed: a new or empty"):
        plan_of().run(checkpoint=other)


def closure(shift):
    return lambda rows: rows[:, shift]


def keyword(shift):
    return lambda rows, *, by=shift: rows[:, by]


class Locked:
    """What cannot be pickled."""

    def __init__(self, shift):
        self.lock, self.shift = threading.Lock(), shift

    def __call__(self, rows):
        return rows[:, self.shift]

    def last(self, rows):
        return rows[:, -1 - self.shift]


def local(shift):
    class Local(Locked):
        pass

    return Local(shift)


def test_functions_are_told_apart(tmp_path):
    functions = [
        last_of,
        functools.partial(last_of, shift=1),
        functools.partial(last_of, shift=2),
        lambda rows: rows[:, -1],
        lambda rows: rows[:, -2],
        lambda rows, shift=0: rows[:, shift],
        lambda rows, shift=1: rows[:, shift],
        *map(closure, (0, 1)),
        *map(keyword, (0, 1)),
        *map(Locked, (0, 1)),
        *(Locked(shift).last for shift in (0, 1)),
        *map(local, (0, 1)),
        lambda rows: rows[:, 1 if 2 in {1, 2, "three", "four"} else 0],
    ]
    market = {"IBM": MARKET["IBM"]}
    for number, function in enumerate(functions):
        plan_of(market, reduce=function).run(checkpoint=tmp_path / str(number))
    for number in range(len(functions)):
        for other, function in enumerate(functions):
            plan = plan_of(market, reduce=function)
            if number == other:
                plan.run(checkpoint=tmp_path / str(number))
                continue
            with pytest.raises(ta.IndicatorError, match="another plan"):
                plan.run(checkpoint=tmp_path / str(number))


def test_functions_that_wrap_others_are_told_apart():
    cached = [fingerprint([functools.cache(closure(shift))]) for shift in (0, 1, 1)]
    assert cached[0] != cached[1] == cached[2]


SHIFT = 0


def shifted(rows):
    return helper(rows)


def helper(rows):
    return rows[:, SHIFT]


def test_what_functions_name_is_looked_at(tmp_path, monkeypatch):
    plan_of(reduce=shifted).run(checkpoint=tmp_path)
    plan_of(reduce=shifted).run(checkpoint=tmp_path)
    monkeypatch.setitem(globals(), "SHIFT", 1)
    with pytest.raises(ta.IndicatorError, match="another plan"):
        plan_of(reduce=shifted).run(checkpoint=tmp_path)


def test_functions_are_the_same_in_another_process():
    code = """
import numpy as np
from indicators.plan._fingerprint import fingerprint
function = lambda rows: rows in {"one", "two", "three", "four"}
print(fingerprint([function, np.int64(3), "Kurs"]))
"""
    command = [sys.executable, "-c", code]
    folder = Path(__file__).parent
    runs = [subprocess.run(command, capture_output=True, check=True, cwd=folder) for _ in range(3)]
    assert len({run.stdout for run in runs}) == 1


def test_numbers_of_numpy_are_symbols_as_those_of_python(tmp_path):
    market = {1: MARKET["IBM"], 2: MARKET["AAPL"]}
    of_numpy = {np.int64(symbol): bars for symbol, bars in market.items()}
    digest = plan_of(market).run(checkpoint=tmp_path).digest()
    assert plan_of(of_numpy).run(checkpoint=tmp_path).digest() == digest


def test_what_another_run_has_left(tmp_path):
    (tmp_path / ".unfinished-4lq5m5t").write_bytes(b"{")
    assert plan_of().run(checkpoint=tmp_path).digest() == DIGEST


def test_parts_of_another_plan_are_computed_again(tmp_path):
    plan_of(reduce="mean").run(checkpoint=tmp_path / "mean")
    plan_of().run(checkpoint=tmp_path / "last")
    for file in (tmp_path / "mean").glob("*.part"):
        shutil.copy(file, tmp_path / "last")
    assert plan_of().run(checkpoint=tmp_path / "last").digest() == DIGEST


def test_no_bit_that_flips_does_harm(tmp_path):
    market = {"IBM": MARKET["IBM"]}
    plan = plan_of(market, grid={"period": [2, 3]})
    digest = plan.run(checkpoint=tmp_path).digest()
    [file] = tmp_path.glob("*.part")
    whole = file.read_bytes()
    for place in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << (place % 8)
        file.write_bytes(damaged)
        assert plan.run(checkpoint=tmp_path).digest() == digest


def test_files_that_have_changed(tmp_path):
    import pandas as pd

    path = tmp_path / "bars.parquet"
    pd.DataFrame(MARKET["IBM"]).to_parquet(path)
    plan_of({"IBM": path}).run(checkpoint=tmp_path / "kept")
    pd.DataFrame(MARKET["AAPL"]).to_parquet(path)
    with pytest.raises(ta.IndicatorError, match="other data"):
        plan_of({"IBM": path}).run(checkpoint=tmp_path / "kept")


@pytest.mark.parametrize("damage", [lambda data: data[: len(data) // 2], lambda data: b""])
def test_a_damaged_file_is_computed_again(tmp_path, damage):
    plan = plan_of()
    plan.run(checkpoint=tmp_path)
    files = sorted(tmp_path.glob("*.part"))
    assert len(files) == plan.tasks
    for file in files[::2]:
        file.write_bytes(damage(file.read_bytes()))
    assert plan.run(checkpoint=tmp_path).digest() == DIGEST
    assert json.loads((tmp_path / "plan.json").read_text())["plan"] == repr(plan)
    assert {path.suffix for path in tmp_path.iterdir()} == {".part", ".json"}


def test_a_driver_that_is_killed(tmp_path):
    """No file is there in part, and another process goes on."""
    script = tmp_path / "driver.py"
    here = Path(__file__).parent
    script.write_text(
        f"""
import os, sys
sys.path[:0] = {[str(here), str(here.parent)]!r}
from indicators.plan import _progress
from test_checkpoints import plan_of
_progress._PERIOD = 0
def kill(done, rows):
    if done >= 100:
        os._exit(9)
plan_of().run(checkpoint={str(tmp_path / "kept")!r}, progress=kill)
"""
    )
    run_python(str(script), status=9)
    kept = list((tmp_path / "kept").glob("*.part"))
    assert kept and len(kept) < plan_of().tasks
    assert plan_of().run(checkpoint=tmp_path / "kept").digest() == DIGEST
