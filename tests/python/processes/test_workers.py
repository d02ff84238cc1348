"""Worker processes by every start method: functions, results and errors go from one to another."""

import multiprocessing
import pickle
import textwrap
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

import numpy as np
import pytest
from entries import ENTRIES, every_shape, same_bits
from fresh_python import PATIENCE, run_python
from series import sample

import indicators as ta

CLOSE = sample(next(entry for entry in ENTRIES if entry.name == "sma"), "AAPL")[0]

# Python warns that a fork leaves threads behind, which is what these tests are about.
with_threads = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


@contextmanager
def executor(method, workers):
    """Processes that are ended if one of them hangs: leaving an executor waits for them."""
    with ProcessPoolExecutor(workers, multiprocessing.get_context(method)) as pool:
        try:
            yield pool
        except BaseException:
            for child in multiprocessing.active_children():
                child.kill()
            raise


def start_methods():
    return [pytest.param(method, id=method) for method in multiprocessing.get_all_start_methods()]


@with_threads
@pytest.mark.parametrize("parent_has_swept", [False, True], ids=["fresh parent", "used parent"])
@pytest.mark.parametrize("method", start_methods())
def test_every_start_method(method, parent_has_swept, tmp_path):
    """From a fresh interpreter, so that the parent has swept only where it is said."""
    script = tmp_path / "start.py"
    script.write_text(
        textwrap.dedent(f"""
            import multiprocessing
            import indicators as ta
            import numpy as np

            close = 100 + np.cumsum(np.random.default_rng(0).normal(size=3000))

            def swept(shift):
                return ta.alma_batch(close + shift, period_range=(2, 40, 1))["values"]

            if __name__ == "__main__":
                context = multiprocessing.get_context({method!r})
                before = [swept(shift) for shift in range(4)] if {parent_has_swept} else None
                with context.Pool(2) as pool:
                    results = pool.map_async(swept, range(4)).get(30)
                expected = before or [swept(shift) for shift in range(4)]
                for got, wanted in zip(results, expected, strict=True):
                    assert np.array_equal(got, wanted, equal_nan=True)
        """)
    )
    run_python(str(script))


@every_shape
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_functions_pickle(entry, protocol):
    """By their name, as functions do: so they can be sent to another process."""
    for function in (entry.function, entry.batch, entry.estimate, entry.stream_class):
        assert pickle.loads(pickle.dumps(function, protocol)) is function


@with_threads
@pytest.mark.parametrize("method", start_methods())
def test_an_executor_maps_a_function(method):
    pieces = [CLOSE[start:] for start in range(0, 400, 100)]
    with executor(method, 2) as pool:
        results = list(pool.map(ta.sma, pieces, timeout=PATIENCE))
        entries = {entry: sample(entry, length=600) for entry in ENTRIES}
        waiting = {entry: pool.submit(entry.function, *series) for entry, series in entries.items()}
        for got, piece in zip(results, pieces, strict=True):
            same_bits(got, ta.sma(piece))
        for entry, future in waiting.items():
            result = future.result(PATIENCE)
            same_bits(np.array(result), np.array(entry.function(*entries[entry])))


@with_threads
@pytest.mark.parametrize("method", start_methods())
def test_errors_come_back_from_a_process(method):
    """An exception that does not pickle would break the executor, not tell what was wrong."""
    with executor(method, 1) as pool:
        with pytest.raises(ta.IndicatorError, match=r"^sma: .*period = 0"):
            pool.submit(ta.sma, CLOSE, period=0).result(PATIENCE)
        same_bits(pool.submit(ta.sma, CLOSE).result(PATIENCE), ta.sma(CLOSE))
