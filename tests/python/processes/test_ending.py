"""The interpreter or the process ends while threads compute: nothing aborts, and nothing hangs."""

import signal
import subprocess
import sys
import textwrap
import time

import pytest
from fresh_python import in_new_python

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


# Calls that run code in Python, during each of which the interpreter may end.
CODE_IN_PYTHON = {
    "a list": "ta.sma([1.0, 2.0, 3.0], 2)",
    "a series of its own": "ta.sma(Series(), 2)",
    "no series": "refused(ta.sma, object())",
    "a number of its own": "ta.sma(close, Number())",
    "a row of small floats": "ta.AtrStream(3).update(np.float32(1), np.float32(1), np.float32(1))",
    "several outputs": "ta.bollinger_bands(close)",
    "a copy of a subclass": "copy.copy(Stream())",
    "an int with a __float__": "ta.SmaStream().update(Whole(3))",
    "an int with a __float__ as a parameter": "ta.alma(close, 3, Whole(1))",
    "the name of a type": "refused(ta.sma, close, Named())",
    "an axis of its own": "ta.sma_batch(close, (Number() for _ in range(3)))",
    "an attribute of a class": "Described()",
    "the last reference to a series": "ta.sma(Last(), 2)",
    "the last reference to an error": "refused(ta.sma, close, Failing())",
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
        def a_while():
            time.sleep(0.001)
        class Whole(int):
            def __float__(self):
                a_while()
                return 1.0
        class Meta(type):
            @property
            def __name__(self):
                a_while()
                return "Meta"
        class Named(metaclass=Meta):
            pass
        class Descriptor:
            def __get__(self, instance, owner):
                a_while()
        class Described(ta.SmaStream):
            _class = _kind = __dict__ = Descriptor()
        class Owner(np.ndarray):
            def __del__(self):
                a_while()
        class Last:
            def __array__(self, dtype=None, copy=None):
                return np.asarray(close.copy().view(Owner))
        class Dying(ValueError):
            def __del__(self):
                a_while()
        class Failing:
            def __index__(self):
                raise TypeError(Dying())
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


@pytest.mark.parametrize("fed", [False, True], ids=["by itself", "a stream that a thread feeds"])
def test_a_finalizer_computes_as_python_ends(fed):
    """It is the last code that Python runs, when nothing may attach to it any more."""
    in_new_python(
        f"""
        import builtins
        long = np.random.default_rng(1).normal(size=3_000_000)
        stream = ta.AlmaStream(period=900)
        def feed():
            while True:
                stream.extend(long)
        class Last:
            def __init__(self):
                self.ta, self.stream, self.long, self.end = ta, stream, long, os._exit
            def __del__(self):
                # NumPy may be gone, which is an exception like any other.
                for call in (
                    lambda: self.stream.update(1.0),
                    lambda: self.stream.extend(self.long),
                    lambda: self.ta.alma(self.long, 900),
                    lambda: self.ta.alma_batch(self.long[:9000], period_range=(2, 100, 1)),
                    lambda: self.ta.alma(self.long, 0),
                ):
                    try:
                        call()
                    except (ImportError, ValueError) as error:
                        last = str(error)
                self.end(3 if last.startswith("alma: ") else 4)
        builtins.last = Last()
        if {fed}:
            threading.Thread(target=feed, daemon=True).start()
            time.sleep(0.3)
        """,
        status=3,
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
