"""How far a sweep is: told to a function, or shown by tqdm."""

import subprocess
import sys
import threading
import types

import numpy as np
import pytest
from entries import every_shape, same_bits
from refusals import refused
from series import walk

import indicators as ta

LONG = 100.0 + np.cumsum(np.random.default_rng(7).normal(size=100_000))


def check(told, rows, thread):
    """What was told: some of the counts, never fewer than before, and all in the end."""
    counts = [done for done, _, _ in told]
    assert counts == sorted(counts) and counts[-1] == rows and min(counts) >= 0
    assert {(all_rows, where) for _, all_rows, where in told} == {(rows, thread)}


def slow_sweep(**options):
    """It takes many times as long as passes between two calls of `progress`, on any machine."""
    return ta.percentile_batch(LONG, period_range=(100, 499, 1), **options)


@pytest.mark.parametrize("reduce", [None, "last", lambda block: block[:, -1]])
def test_a_function_is_told(reduce):
    def sweep(told):
        def tell(done, rows):
            told.append((done, rows, threading.get_ident()))

        return slow_sweep(reduce=reduce, progress=tell)

    told = []
    result = sweep(told)
    rows = len(result["periods"])
    check(told, rows, threading.get_ident())
    assert len(told) >= 3 and any(0 < done < rows for done, _, _ in told)
    # On another thread than the main one, too.
    told = []
    thread = threading.Thread(target=sweep, args=(told,))
    thread.start()
    thread.join()
    check(told, rows, thread.ident)


@every_shape
def test_it_changes_nothing(entry):
    series = walk(entry, 60)
    told = []
    shown = entry.batch(*series, progress=lambda *counts: told.append(counts))
    for output in entry.outputs:
        same_bits(shown[output], entry.batch(*series)[output])
    assert told[-1] == (len(shown[entry.outputs[0]]),) * 2
    entry.batch(*series, progress=False)
    entry.batch(*series, progress=None)


class Mine(BaseException):
    pass


@pytest.mark.parametrize("reduce", [None, "last"])
def test_what_it_raises_ends_the_sweep(reduce):
    told = []

    def fails(done, rows):
        told.append(done)
        if len(told) == 2:
            raise Mine

    with pytest.raises(Mine):
        slow_sweep(reduce=reduce, progress=fails)
    assert len(told) == 2 and told[-1] < 400


def test_it_raises_at_the_end():
    def fails(done, rows):
        raise Mine

    with pytest.raises(Mine):
        ta.sma_batch(LONG[:50], period_range=(2, 9, 1), progress=fails)


def test_another_sweep_within():
    """The function may compute, also what it is told about."""
    rows = []

    def tell(done, total):
        rows.append(len(ta.sma_batch(LONG[:5000], period_range=(2, 99, 1))["values"]))

    slow_sweep(progress=tell)
    assert len(rows) >= 2 and set(rows) == {98}


def test_what_progress_may_not_be():
    for wrong in (1, "yes", [], 0.5):
        refused(
            ta.sma_batch,
            LONG,
            progress=wrong,
            says=["progress must be a bool or callable"],
            error=TypeError,
        )


def test_a_bar_of_tqdm(monkeypatch):
    bars = []

    class Bar:
        def __init__(self, **options):
            self.options, self.n, self.closed = options, 0, 0
            bars.append(self)

        def update(self, count):
            assert not self.closed and count >= 0
            self.n += count

        def close(self):
            self.closed += 1

    auto = types.ModuleType("tqdm.auto")
    auto.tqdm = Bar
    monkeypatch.setitem(sys.modules, "tqdm", types.ModuleType("tqdm"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", auto)
    ta.sma_batch(LONG, period_range=(2, 601, 1), progress=True)
    (bar,) = bars
    assert bar.n == 600 and bar.closed == 1
    assert bar.options == {"desc": "sma_batch", "total": 600, "unit": "row"}


def test_tqdm_is_not_installed():
    program = """
import sys
sys.modules["tqdm"] = None
import indicators as ta
try:
    ta.sma_batch([1.0, 2.0], period_range=[2], progress=True)
except ImportError as error:
    print(error)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert b"sma_batch: progress=True needs tqdm" in told.stdout
    assert b"pip install" in told.stdout


@pytest.mark.parametrize("reduce", ["'last'", "lambda block: block[:, 0]"])
def test_a_handler_ends_a_reducing_sweep(reduce):
    program = f"""
import signal, time
import indicators as ta
import numpy as np
class Mine(Exception):
    pass
def handler(number, frame):
    raise Mine
signal.signal(signal.SIGINT, handler)
close = np.cumsum(np.ones(200_000))
import threading
threading.Timer(0.3, signal.raise_signal, [signal.SIGINT]).start()
began = time.monotonic()
try:
    ta.sma_batch(close, period_range=(2, 100_000, 1), reduce={reduce})
except Mine:
    print(time.monotonic() - began < 10)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=100)
    assert told.stdout.strip() == b"True", told.stderr
