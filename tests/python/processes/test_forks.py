"""A process that is forked while its parent computes gives the same results."""

import os

import pytest
from fresh_python import in_new_python

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


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
