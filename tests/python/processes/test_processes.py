"""Other processes: forked in the midst of things, started anew, and ended while threads compute."""

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

import numpy as np
import pytest
from entries import ENTRIES, every_entry, same_bits
from series import sample

import indicators as ta

# Seconds after which something hangs; nothing here takes more than one or two.
PATIENCE = 40
CLOSE = sample(next(entry for entry in ENTRIES if entry.name == "sma"), "AAPL")[0]

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
# Python warns that a fork leaves threads behind, which is what these tests are about.
with_threads = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


def in_new_python(code, **how):
    """Runs code in a fresh interpreter, to which nothing has happened yet."""
    prelude = """
        import os, signal, sys, threading, time
        import indicators as ta
        import numpy as np
        close = 100 + np.cumsum(np.random.default_rng(0).normal(size=3000))
        def swept():
            return ta.sma_batch(close, period_range=(2, 40, 1))["values"]
        def in_child(work):
            child = os.fork()
            if child == 0:
                signal.alarm(20)
                os._exit(0 if work() else 1)
            status = os.waitpid(child, 0)[1]
            assert os.WIFEXITED(status), f"the child was ended by signal {os.WTERMSIG(status)}"
            assert os.WEXITSTATUS(status) == 0, "the child got something else"
    """
    run_python("-c", textwrap.dedent(prelude) + textwrap.dedent(code), **how)


def run_python(*arguments, timeout=PATIENCE, status=0):
    """Asserts that it ends well; if it hangs, ends it with all processes that it has started."""
    with subprocess.Popen(
        [sys.executable, "-W", "ignore::DeprecationWarning", *arguments],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            _, errors = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            pytest.fail(f"hangs: {arguments[-1]}")
    assert process.returncode == status, f"exit code {process.returncode}: {errors[-800:]}"


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


@forks
def test_a_sweep_in_a_child_before_the_parent_has_swept():
    in_new_python("""
        in_child(lambda: swept().shape == (39, 3000))
        assert swept().shape == (39, 3000)
    """)


@forks
def test_a_sweep_in_a_child_after_the_parent_has_swept():
    in_new_python("""
        expected = swept()
        in_child(lambda: np.array_equal(swept(), expected, equal_nan=True))
        assert np.array_equal(swept(), expected, equal_nan=True)
    """)


@forks
def test_a_sweep_in_a_grandchild():
    """Each process has threads of its own, or none yet."""
    in_new_python("""
        expected = swept()
        def same():
            return np.array_equal(swept(), expected, equal_nan=True)
        def child():
            if not same():
                return False
            in_child(same)
            return True
        in_child(child)
    """)


@forks
def test_a_fork_while_another_thread_sweeps():
    """What the other thread holds at that moment is never released in the child."""
    in_new_python("""
        expected = swept()
        stop = threading.Event()
        def work():
            while not stop.is_set():
                swept()
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        try:
            for _ in range(30):
                in_child(lambda: np.array_equal(swept(), expected, equal_nan=True))
        finally:
            stop.set()
            for thread in threads:
                thread.join()
    """)


@forks
def test_streams_and_arrays_in_a_child():
    """A stream goes on in both processes, each by itself."""
    in_new_python("""
        stream = ta.RsiStream()
        stream.extend(close[:1500])
        expected = ta.rsi(close)
        def rest():
            return np.array_equal(stream.extend(close[1500:]), expected[1500:])
        in_child(rest)
        assert rest()
    """)


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


@every_entry
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


def test_two_threads_on_one_stream():
    """Calls take turns: a piece is never torn, and what follows it comes from one of the two."""
    stream = ta.SmaStream(period=2)
    pieces = {level: np.full(2000, level) for level in (1.0, 3.0)}
    start = threading.Barrier(2)
    results = {level: [] for level in pieces}

    def feed(level):
        start.wait()
        for _ in range(200):
            results[level].append(stream.extend(pieces[level]))

    threads = [threading.Thread(target=feed, args=(level,)) for level in pieces]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    for level, answers in results.items():
        assert len(answers) == 200
        for answer in answers:
            # Only the first value of a piece has a neighbour from before it.
            assert np.all(answer[1:] == level)
            assert np.isnan(answer[0]) or answer[0] in (level, 2.0)


# What is under way when the interpreter ends, in a thread that it waits for or does not.
UNDER_WAY = """
    long = np.random.default_rng(1).normal(size=300_000)
    begun = threading.Event()
    def work():
        begun.set()
        while True:
            ta.stddev_batch(long, period_range=(2, 400, 1))
    def once():
        begun.set()
        ta.stddev_batch(long, period_range=(2, 60, 1))
"""


@pytest.mark.parametrize(
    "end",
    [
        pytest.param("threading.Thread(target=work, daemon=True).start()", id="daemon"),
        pytest.param("threading.Thread(target=once).start()", id="waited for"),
        pytest.param(
            "for _ in range(4): threading.Thread(target=work, daemon=True).start()", id="four"
        ),
    ],
)
@pytest.mark.parametrize("way", ["", "sys.exit(0)", "os._exit(0)"])
def test_the_interpreter_ends_during_a_sweep(end, way):
    code = textwrap.dedent(UNDER_WAY) + f"{end}\nbegun.wait()\ntime.sleep(0.2)\n{way}\n"
    in_new_python(code)


AFTER_PYTHON = {
    "sweeps": "ta.alma_batch(long, period_range=(1_000, 1_400, 1))",
    "arrays": "ta.alma(long, 900)",
    "streams": "ta.AlmaStream(period=900).extend(long)",
}


@pytest.mark.skipif(sys.platform != "linux", reason="needs a C library with `on_exit`")
@pytest.mark.parametrize("work", AFTER_PYTHON.values(), ids=AFTER_PYTHON)
def test_threads_compute_when_python_has_ended(work):
    """The interpreter is gone, the process not yet: other libraries are still tidying up."""
    in_new_python(
        f"""
        import ctypes
        long = np.random.default_rng(1).normal(size=300_000)
        def work():
            while True:
                {work}
        # It sleeps for as many seconds as the exit status says.
        libc = ctypes.CDLL(None)
        libc.on_exit(libc.sleep, None)
        # Some thread is at any place of its work at the moment that matters.
        for _ in range(16):
            threading.Thread(target=work, daemon=True).start()
            time.sleep(0.007)
        time.sleep(0.2)
        sys.exit(1)
        """,
        status=1,
    )


# Calls that run code in Python: each time it may be that Python ends meanwhile.
CODE_IN_PYTHON = {
    "a list": "ta.sma([1.0, 2.0, 3.0], 2)",
    "a series of its own": "ta.sma(Series(), 2)",
    "no series": "refused(ta.sma, object())",
    "a number of its own": "ta.sma(close, Number())",
    "a row of small floats": "ta.AtrStream(3).update(np.float32(1), np.float32(1), np.float32(1))",
    "several outputs": "ta.bollinger_bands(close)",
    "a copy of a subclass": "copy.copy(Stream())",
}


@pytest.mark.parametrize("work", CODE_IN_PYTHON.values(), ids=CODE_IN_PYTHON)
def test_python_ends_while_threads_run_its_code(work):
    """Python ends such a thread by unwinding its stack, frames of Rust too: that aborts."""
    in_new_python(
        f"""
        import copy
        class Series:
            def __array__(self, dtype=None, copy=None):
                return close
        class Number:
            def __index__(self):
                return 3
        class Stream(ta.SmaStream):
            def __init__(self):
                self.made = [None]
        def refused(function, *arguments):
            try:
                function(*arguments)
            except TypeError:
                return
        def work():
            while True:
                {work}
        for _ in range(16):
            threading.Thread(target=work, daemon=True).start()
            time.sleep(0.007)
        time.sleep(0.1)
        sys.exit(1)
        """,
        status=1,
    )


@pytest.mark.skipif(not hasattr(signal, "SIGTERM"), reason="this system has no such signal")
def test_a_terminated_process_ends_during_a_sweep():
    code = textwrap.dedent(UNDER_WAY) + "print('ready', flush=True)\nwork()\n"
    prelude = "import threading\nimport indicators as ta\nimport numpy as np\n"
    with subprocess.Popen(
        [sys.executable, "-c", prelude + code], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout.readline() == "ready\n"
            time.sleep(0.2)
            process.terminate()
            assert process.wait(10) == -signal.SIGTERM
        finally:
            process.kill()
