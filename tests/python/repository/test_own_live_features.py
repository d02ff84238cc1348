"""Features of several modules as a process sees them: other threads, forks, handlers, Ctrl-C."""

import os
import signal
import sys
import threading

import my_indicators as mi
import pytest
from own_features import in_new_python

import indicators as ta


def test_threads_share_streams():
    """Each bar is fed as a whole: of three numbers in a row, the average is the middle one."""
    made = ta.Features(own=ta.spec.cumsum(), mine=mi.spec.hann(3, data=ta.spec.cumsum()))
    live = made.stream()
    rounds, threads, seen = 2000, 4, []

    def feed():
        for _ in range(rounds):
            seen.append(live.update({"close": 1.0}))

    workers = [threading.Thread(target=feed) for _ in range(threads)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    finally:
        sys.setswitchinterval(interval)
    assert sorted(each["own"] for each in seen) == list(range(1, rounds * threads + 1))
    for each in seen:
        if each["own"] > 2:
            assert each["mine"] == pytest.approx(each["own"] - 1, rel=1e-12), each


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_that_was_forked_in_the_midst_is_told():
    printed = in_new_python("""
        import os, sys, threading, time
        import indicators as ta, my_indicators as mi
        import numpy as np
        made = ta.Features(own=ta.spec.alma(4000), mine=mi.spec.hann(4000))
        live = made.stream()
        long = {"close": np.ones(20_000_000)}
        thread = threading.Thread(target=live.extend, args=(long,), daemon=True)
        thread.start()
        time.sleep(0.3)
        assert thread.is_alive()
        child = os.fork()
        if child == 0:
            try:
                live.update({"close": 1.0})
            except RuntimeError as error:
                print(error, flush=True)
            other = made.stream()
            other.update({"close": 1.0})
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        os._exit(0)
    """)
    assert "FeatureStream: it was being fed when this process was forked" in printed


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers")
def test_a_handler_in_the_midst_is_told():
    printed = in_new_python("""
        import signal
        import indicators as ta, my_indicators as mi
        import numpy as np
        made = ta.Features(own=ta.spec.alma(4000), mine=mi.spec.hann(4000))
        live = made.stream()
        def handler(*_):
            try:
                live.update({"close": 1.0})
            except RuntimeError as error:
                print(error, flush=True)
        long = {"close": np.ones(2_000_000)}
        signal.signal(signal.SIGALRM, handler)
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        live.extend(long)
        signal.setitimer(signal.ITIMER_REAL, 0)
        live.update({"close": 1.0})
    """)
    assert "FeatureStream: this thread is in the midst of feeding it" in printed


def test_ctrl_c_begins_anew():
    """A part of the rows may have been fed to some modules."""
    in_new_python("""
        import os, signal, threading, time
        import indicators as ta, my_indicators as mi
        import numpy as np
        signal.signal(signal.SIGINT, signal.default_int_handler)
        made = ta.Features(own=ta.spec.cumsum(), mine=mi.spec.hann(3000, data=ta.spec.cumsum()))
        live = made.stream()
        long = {"close": np.ones(20_000_000)}
        def interrupt():
            time.sleep(0.5)
            os.kill(os.getpid(), signal.SIGINT)
        threading.Thread(target=interrupt).start()
        try:
            live.extend(long)
        except KeyboardInterrupt:
            assert live.update({"close": 1.0}) == {"own": 1.0, "mine": None}
        else:
            raise AssertionError("it was too fast")
    """)
