"""Features as a process sees them: Ctrl-C, other threads, forks and memory."""

import json
import os
import subprocess
import sys
import textwrap

import pytest

PRELUDE = """
    import json, os, signal, sys, threading, time
    import indicators as ta
    import numpy as np

    signal.signal(signal.SIGINT, signal.default_int_handler)
    rng = np.random.default_rng(0)

    def bars(symbols, length):
        close = 100 + rng.normal(size=(symbols, length)).cumsum(1).ravel()
        codes = np.repeat(np.arange(symbols), length)
        return {"close": close, "high": close + 1, "low": close - 1, "symbol": codes}

    slow = ta.Features(**ta.spec.alma.grid("alma_{period}", period=range(4000, 4100)))
    quick = ta.Features(mean=ta.spec.sma(5), smooth=ta.spec.ema(5, data=ta.spec.rsi(3)))
    small = bars(40, 500)
    expected = quick(small, by="symbol")

    def is_right():
        got = quick(small, by="symbol")
        return all(np.array_equal(got[name], expected[name], equal_nan=True) for name in got)
"""


def run(code, **options):
    program = textwrap.dedent(PRELUDE) + textwrap.dedent(code)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, **options
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("by", ["symbol", None])
def test_ctrl_c_stops_soon_and_leaves_all_usable(by):
    late = run(
        f"""
        large = bars(8, 50_000)
        started = threading.Event()
        def interrupt():
            started.wait()
            time.sleep(0.5)
            sent.append(time.monotonic())
            os.kill(os.getpid(), signal.SIGINT)
        sent = []
        thread = threading.Thread(target=interrupt)
        thread.start()
        started.set()
        try:
            slow(large, by={by!r})
        except KeyboardInterrupt:
            caught = time.monotonic()
        else:
            raise AssertionError("too short to be interrupted")
        thread.join()
        assert is_right()
        print(json.dumps(caught - sent[0]))
        """
    )
    assert late < 1.0


def test_other_threads_run_meanwhile():
    turns = run(
        """
        large = bars(2, 20_000)
        turns, stop = [0], threading.Event()
        def count():
            while not stop.is_set():
                turns[0] += 1
                time.sleep(0.001)
        thread = threading.Thread(target=count)
        thread.start()
        slow(large, by="symbol")
        seen = turns[0]
        stop.set()
        thread.join()
        print(json.dumps(seen))
        """
    )
    assert turns > 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_computes_too():
    codes = run(
        """
        many = bars(3000, 50)
        quick(many, by="symbol")
        codes = []
        for _ in range(3):
            child = os.fork()
            if child == 0:
                rows = len(quick(many, by="symbol")["mean"])
                os._exit(0 if is_right() and rows == 150_000 else 1)
            codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        print(json.dumps(codes))
        """
    )
    assert codes == [0, 0, 0]


def test_the_number_of_threads_changes_no_bit():
    program = """
        import hashlib
        many = bars(2000, 60)
        got = quick(many, by="symbol")
        print(json.dumps(hashlib.sha256(b"".join(got[name].tobytes() for name in got)).hexdigest()))
    """
    found = {
        run(program, env={**os.environ, "RAYON_NUM_THREADS": str(threads)}) for threads in (1, 2, 7)
    }
    assert len(found) == 1


def test_an_array_cannot_be_resized_meanwhile():
    refused = run(
        """
        large = bars(1, 40_000)
        running = threading.Event()
        def resize():
            running.wait()
            time.sleep(0.2)
            try:
                large["close"].resize(3, refcheck=False)
            except ValueError as error:
                refused.append(str(error))
        refused = []
        thread = threading.Thread(target=resize)
        thread.start()
        running.set()
        slow(large)
        thread.join()
        print(json.dumps(len(refused)))
        """
    )
    assert refused == 1


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory as Linux has them")
@pytest.mark.parametrize("room", [1, 8, 20, 200])
def test_a_lack_of_memory_is_an_error(room):
    """Wherever it ends: for the groups, the columns in their order, or the results."""
    outcome = run(
        f"""
        import resource
        many = bars(200, 10_000)
        order = np.random.default_rng(0).permutation(len(many["close"]))
        many = {{name: values[order] for name, values in many.items()}}
        codes = many["symbol"]
        taken = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        limits = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (taken + {room} * 2**20, limits[1]))
        try:
            quick(many, by="symbol")
            outcome = "computed"
        except MemoryError:
            outcome = "refused"
        resource.setrlimit(resource.RLIMIT_AS, limits)
        assert is_right()
        print(json.dumps(outcome))
        """,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    assert outcome == ("computed" if room == 200 else "refused")
