"""The memory of large results: arrays own it, and what is kept of it is bounded."""

import copy
import os
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import array_handlers
import numpy as np
import pytest
from array_handlers import allocator_of_the_program, handler_of
from fresh_python import in_new_python, run_python
from isolation import linux_only

import indicators as ta

if sys.platform == "win32":
    pytest.skip("NumPy allocates there", allow_module_level=True)

LARGE = 50_000
CLOSE = 100 + np.cumsum(np.random.default_rng(5).normal(size=LARGE))
# Results of every kind, each from 128 KiB on.
RESULTS = {
    "array": lambda: ta.sma(CLOSE, 9),
    "one of several": lambda: ta.bollinger_bands(CLOSE)[2],
    "sweep": lambda: ta.sma_batch(CLOSE[:5000], period_range=(2, 20, 1))["values"],
    "panel": lambda: ta.sma_batch(CLOSE.reshape(5, -1).T, period_range=(2, 5, 1))["values"].base,
    "stream": lambda: ta.SmaStream(9).extend(CLOSE),
    "column": lambda: ta.jsa_batch(np.ones(2), 1, LARGE, 1)["periods"],
}
every_result = pytest.mark.parametrize("make", RESULTS.values(), ids=RESULTS)


@every_result
def test_arrays_are_like_those_that_numpy_allocates(make):
    result = make()
    assert handler_of(result) == "indicators"
    same = np.empty(result.shape, result.dtype)
    assert handler_of(same) == "default_allocator"
    assert str(result.flags) == str(same.flags) and result.flags.owndata
    assert result.base is None and result.strides == same.strides
    assert sys.getsizeof(result) == sys.getsizeof(same)
    for copied in (result.copy(), copy.deepcopy(result), pickle.loads(pickle.dumps(result))):
        assert handler_of(copied) != "indicators"
        assert np.array_equal(copied, result, equal_nan=True)


def test_small_results_are_numpy_s():
    assert handler_of(ta.sma(CLOSE[:1000], 9)) == "default_allocator"


@every_result
def test_they_are_resized(make):
    expected = make()[: 10**5].copy()
    for size in (expected.size // 3, expected.size + 1, 3 * 10**6, 7, 0, 5):
        result = make()
        result.resize(size, refcheck=False)
        assert handler_of(result) == "indicators"
        kept = min(size, expected.size)
        assert np.array_equal(result[:kept], expected.ravel()[:kept], equal_nan=True)
        assert not result[kept:].any()
    result.resize(10**6, refcheck=False)
    assert not result[5:].any()
    with pytest.raises(MemoryError):
        result.resize(2**58, refcheck=False)
    assert np.array_equal(
        np.resize(expected, 2 * expected.size)[:9], expected.ravel()[:9], equal_nan=True
    )


def test_they_are_given_other_memory():
    result, other = ta.sma(CLOSE, 9), np.arange(4.0)
    result.__setstate__(other.__reduce__()[2])
    assert np.array_equal(result, other) and handler_of(result) == "default_allocator"


def test_they_end_in_other_threads():
    """Each result is made on one thread, looked at on another, and given up on a third."""
    expected = {period: ta.sma(CLOSE, period) for period in range(2, 20)}
    results, lock = [], threading.Lock()

    def work(number):
        for period in expected:
            with lock:
                results.append((period, ta.sma(CLOSE, period)))
                period, result = results.pop(number % len(results))
            assert np.array_equal(result, expected[period], equal_nan=True)

    with ThreadPoolExecutor(12) as pool:
        list(pool.map(work, range(60)))


RESIDENT = """
    import gc, resource
    from concurrent.futures import ThreadPoolExecutor
    close = np.ones(400_000)
    def resident():
        return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20
    def bands(_=None):
        return ta.bollinger_bands(close)
    bands(), ta.sma_batch(close[:99], period_range=(2, 9, 1))  # the threads have their stacks
    before = resident()
"""
WORK = {
    "one large": "ta.sma_batch(close, period_range=(2, 240, 1))",
    "many": "kept = [bands() for _ in range(60)]; del kept",
    "each third": """
kept = [bands().middle for _ in range(200)]
grown = resident() - before
assert grown < 200 * 3.2 + 64, grown
del kept
""",
    "each of many sizes": """
for size in range(9_000, 400_000, 3_000):
    kept = [ta.bollinger_bands(close[:size])[size % 3] for _ in range(9)]
del kept
""",
    "by threads": """
with ThreadPoolExecutor(32) as pool:
    for kept in pool.map(lambda _: [bands() for _ in range(4)], range(64)):
        pass
del kept
""",
    "given up by other threads": """
kept = [bands() for _ in range(60)]
def end(_):
    kept.pop()
with ThreadPoolExecutor(32) as pool:
    list(pool.map(end, range(60)))
""",
}


@linux_only
@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_what_is_kept_is_bounded(work):
    lines = "".join(f"\n    {line}" for line in work.splitlines())
    in_new_python(f"""{RESIDENT}{lines}
    gc.collect()
    grown = resident() - before
    assert grown < 64, grown
    """)


@linux_only
@pytest.mark.parametrize("length", [20_000, 50_000, 100_000, 400_000])
def test_results_that_follow_each_other_are_made_without_page_faults(length):
    in_new_python(f"""
        import resource
        close = np.ones({length})
        def faults():
            return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        for work in (ta.bollinger_bands, ta.macd, lambda close: ta.donchian(close, close)):
            for _ in range(5):
                result = work(close)
            before = faults()
            for _ in range(100):
                result = work(close)
            assert faults() - before < 100, faults() - before
    """)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_has_results_of_its_own():
    in_new_python("""
        expected = ta.bollinger_bands(np.arange(50_000.0))
        def equal(arrays, others):
            pairs = zip(arrays, others, strict=True)
            return all(np.array_equal(a, b, equal_nan=True) for a, b in pairs)
        def same():
            return equal(ta.bollinger_bands(np.arange(50_000.0)), expected)
        kept = [ta.sma(np.arange(50_000.0), period) for period in range(2, 30)]
        copies = [result.copy() for result in kept]
        stop = threading.Event()
        def work():
            while not stop.is_set():
                same()
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        def child():
            good = same() and equal(kept, copies)
            for result in kept:
                result[:] = -1.0
            kept.clear()
            return good and all(same() for _ in range(9))
        try:
            for _ in range(20):
                in_child(child)
        finally:
            stop.set()
        assert equal(kept, copies)
    """)


def test_results_that_outlive_the_interpreter():
    in_new_python("""
        import atexit
        kept = [ta.bollinger_bands(np.arange(50_000.0)) for _ in range(9)]
        class Late:
            def __del__(self):
                result = ta.sma(np.arange(50_000.0), 9)
                result.resize(10**6, refcheck=False)
                kept.pop()
        sys.late = late = Late()
        late.itself = late
        atexit.register(lambda: kept.append(ta.sma(np.arange(50_000.0), 9)))
        def work():
            while True:
                kept.append(ta.sma(np.arange(50_000.0), 9))
                kept.pop(0)
        threading.Thread(target=work, daemon=True).start()
        time.sleep(0.1)
    """)


@pytest.mark.parametrize("value", ["numpy", "indicators", ""])
def test_the_environment_says_who_allocates(monkeypatch, value):
    monkeypatch.setenv("INDICATORS_ALLOCATOR", value)
    expected = "default_allocator" if value == "numpy" else "indicators"
    in_new_python(f"""
        sys.path.append({str(Path(array_handlers.__file__).parent)!r})
        from array_handlers import handler_of
        assert handler_of(ta.sma(np.ones(50_000), 9)) == {expected!r}
    """)


@pytest.mark.parametrize("value", ["jemalloc", "NumPy", "x" * 1000])
def test_an_unknown_allocator_is_refused(monkeypatch, value):
    monkeypatch.setenv("INDICATORS_ALLOCATOR", value)
    message = (
        f'INDICATORS_ALLOCATOR: unknown allocator "{value[:40]}" (allowed: "indicators", "numpy")'
    )
    code = f"""
try:
    import indicators
except ValueError as error:
    assert str(error) == {message!r}, error
else:
    raise AssertionError("it was imported")
"""
    run_python("-c", code)


def test_tracemalloc_sees_results():
    in_new_python("""
        import tracemalloc
        close = np.ones(10**6)
        tracemalloc.start()
        result = ta.sma(close, 9)
        assert tracemalloc.get_traced_memory()[0] > 8 * 10**6
        del result
        assert tracemalloc.get_traced_memory()[0] < 10**6
        result = ta.sma(close, 9)
        tracemalloc.stop()
        del result
    """)


def test_an_allocator_that_the_program_has_chosen_is_used():
    with allocator_of_the_program():
        theirs = ta.sma(CLOSE, 9)
    ours = ta.sma(CLOSE, 9)
    assert (handler_of(theirs), handler_of(ours)) == ("the program's", "indicators")
    assert np.array_equal(theirs, ours, equal_nan=True)
