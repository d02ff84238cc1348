"""One thread for each task: the native library starts no others for it."""

import pytest
from fresh_python import in_new_python

from indicators import _native


def test_no_other_thread_is_started():
    in_new_python("""
        from indicators import _native
        from indicators.plan._task import run_task

        def threads():
            with open("/proc/self/status") as file:
                return int(next(line for line in file if line.startswith("Threads")).split()[1])

        long = np.cumsum(np.ones(100_000))
        axes = {"period_range": (2, 199, 1), "reduce": "last"}
        before = threads()
        alone = _native._limited(1, lambda: ta.sma_batch(long, **axes)["values"])
        # What is called within takes no more; and another thread has no limit of this one's.
        within = _native._limited(1, _native._limited, 8, lambda: ta.sma_batch(long, **axes))
        grid = {"period": (2, 199, 1)}
        plan = ta.sweep("sma", {1: long}, grid, reduce="last", task_values=1 << 30)
        (outcome,) = run_task(plan._work, plan._tasks[0].units, False, plan._market.sources)
        assert threads() == before, (threads(), before)
        assert np.array_equal(outcome[1][0], alone) and np.array_equal(within["values"], alone)
        features = ta.Features(ema=ta.spec.ema(), rsi=ta.spec.rsi())
        _native._limited(1, lambda: features({"close": long}))
        assert threads() == before
        assert np.array_equal(ta.sma_batch(long, **axes)["values"], alone)
        if _native._threads() > 1:
            assert threads() > before
    """)


def test_a_limit_ends_with_its_call():
    with pytest.raises(ZeroDivisionError):
        _native._limited(1, lambda: 1 / 0)
    assert _native._limited(1, lambda *given: given, 2, 3) == (2, 3)
    assert _native._limited(0, lambda: "one at least") == "one at least"
    with pytest.raises(OverflowError):
        _native._limited(-1, lambda: None)
    assert _native._threads() >= 1
