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


@forks
def test_a_handler_that_forks_during_a_sweep():
    """The child ends the sweep, without the threads that helped, and rows that they had begun."""
    in_new_python("""
        def long():
            return ta.alma_batch(close, period_range=(2, 1500, 1))["values"]
        expected = long()
        children = []
        def handler(*_):
            children.append(os.fork())
            if children[-1] == 0:
                signal.signal(signal.SIGALRM, signal.SIG_DFL)
                signal.alarm(20)
            elif len(children) < 3:
                signal.setitimer(signal.ITIMER_REAL, 0.03)
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        while len(children) < 3 and 0 not in children:
            got = long()
        if 0 in children:
            # Its sweep is whole, and so is the next.
            same = all(np.array_equal(one, expected, equal_nan=True) for one in (got, long()))
            os._exit(0 if same else 1)
        assert np.array_equal(got, expected, equal_nan=True)
        for child in children:
            assert os.waitpid(child, 0)[1] == 0
    """)


@forks
def test_a_process_whose_id_is_that_of_its_grandparent():
    """As process 1 of a container: its sweeps do not wait for the grandparent's threads."""
    in_new_python("""
        import ctypes
        libc = ctypes.CDLL(None, use_errno=True)
        def as_process_1(work):
            if libc.unshare(0x20000000):  # CLONE_NEWPID
                os._exit(0)  # It takes rights that this user may not have.
            child = os.fork()
            if child == 0:
                assert os.getpid() == 1
                os._exit(0 if work() else 1)
            return os.waitpid(child, 0)[1] == 0
        def whole():
            # By a handler: an alarm alone does not end process 1.
            signal.signal(signal.SIGALRM, lambda *_: os._exit(3))
            signal.alarm(20)
            return swept().shape == (39, 3000)
        assert as_process_1(lambda: whole() and as_process_1(whole))
    """)


@forks
@pytest.mark.parametrize(
    "use",
    ["stream.update(1.0)", "stream.extend(close)", "stream.reset()", "stream.peek(1.0)",
"copy.copy(stream)"],
)  # fmt: skip
def test_a_stream_that_another_thread_feeds_during_a_fork(use):
    """In the child it is in between two states: that is told, instead of waiting or answering."""
    in_new_python(f"""
        import copy
        long = np.tile(close, 2000)
        stream = ta.AlmaStream(period=3000)
        thread = threading.Thread(target=lambda: stream.extend(long))
        thread.start()
        time.sleep(0.2)
        assert thread.is_alive()
        def told():
            try:
                {use}
            except RuntimeError as error:
                return "AlmaStream" in str(error) and "fork" in str(error)
            return False
        in_child(told)
        in_child(lambda: stream.warmup == 2999)
        # In this process nothing has changed.
        thread.join()
        assert stream.update(1.0) is not None
    """)
