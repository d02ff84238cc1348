"""Sixteen threads at once: the same bits as one, and a stream that many feed stays whole."""

import sys
import sysconfig
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from entries import ENTRIES, every_entry, same_bits
from fresh_python import in_new_python
from series import inside, sample, walk

import indicators as ta

THREADS = 16


@pytest.fixture(autouse=True)
def eager_switching():
    """Threads take turns as often as Python can make them."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def together(work):
    """Runs `work(thread)` in all threads, begun at the same moment."""
    start = threading.Barrier(THREADS)

    def begin(thread):
        start.wait()
        return work(thread)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(begin, range(THREADS), timeout=60))


def everything(entry, series):
    axes = {period: (2, 20, 3) for period in entry.periods[:1]}
    swept = entry.batch(*series, **entry.axes(**axes))
    streamed = entry.stream_class().extend(*series)
    return [
        entry.compute(series),
        np.array([swept[output] for output in entry.outputs]),
        np.array(streamed if len(entry.outputs) > 1 else [streamed]),
        entry.update_all(entry.stream_class(), tuple(values[:100] for values in series)),
    ]


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this Python always has a GIL"
)
def test_the_gil_stays_away():
    """A module that does not say that it can do without it brings it back for all."""
    assert not sys._is_gil_enabled()


def test_all_entries_in_all_threads():
    series = {entry: sample(entry, "MSFT", 1500) for entry in ENTRIES}
    expected = {entry: everything(entry, series[entry]) for entry in ENTRIES}

    def work(thread):
        # Each thread begins with another entry, so that different ones meet.
        order = ENTRIES[thread % len(ENTRIES) :] + ENTRIES[: thread % len(ENTRIES)]
        return {entry: everything(entry, series[entry]) for entry in order}

    for results in together(work):
        for entry, got in results.items():
            for one, other in zip(got, expected[entry], strict=True):
                same_bits(one, other)


@every_entry
def test_one_stream_fed_by_all_threads(entry):
    """Every value is fed once: a constant series shows it, whatever the order."""
    params = {period: 5 for period in entry.periods}
    stream = entry.stream_class(**params)
    piece = inside(entry, (np.full(10, 2.0) for _ in entry.inputs))
    row = [values[0] for values in piece]

    def work(thread):
        answers = 0
        for _ in range(20):
            answers += stream.update(*row) is not None
            result = stream.extend(*piece)
            first = result[0] if len(entry.outputs) > 1 else result
            answers += int(np.isfinite(first).sum())
            stream.peek(*row)
        return answers

    total = THREADS * 20 * 11
    # Signals are 0 where there is none: only an update says that there was nothing.
    signals = entry.kinds[entry.outputs[0]] == "signal"
    least = total - stream.warmup
    assert least <= sum(together(work)) <= (total if signals else least)


@every_entry
def test_values_that_change_while_they_are_read(entry):
    """A wrong answer is the caller's; a crash would be ours."""
    series = tuple(np.array(values) for values in walk(entry, 5000, seed=8))
    # Runs are as short as what is disturbed is apart.
    params = dict.fromkeys(entry.periods, 5)
    stop = threading.Event()

    def disturb():
        while not stop.is_set():
            series[0][::97] = np.nan
            series[0][::97] = 100.0

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        for _ in range(20):
            assert entry.compute(series, **params).shape[1] == 5000
            axes = {period: (2, 6, 1) for period in entry.periods[:1]}
            entry.batch(*series, **entry.axes(**axes))
    finally:
        stop.set()
        thread.join()


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
        thread.join(60)
        assert not thread.is_alive()
    for level, answers in results.items():
        assert len(answers) == 200
        for answer in answers:
            # Only the first value of a piece has a neighbour from before it.
            assert np.all(answer[1:] == level)
            assert np.isnan(answer[0]) or answer[0] in (level, 2.0)


@pytest.mark.skipif(sys.platform != "linux", reason="this limit counts threads on Linux")
def test_no_threads_can_be_had():
    """A container limits its processes: the calling thread computes the whole sweep."""
    in_new_python("""
        import resource
        expected = [ta.sma(close, period) for period in range(2, 41)]
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
        if os.getuid() == 0:  # The limit is not for root.
            os.setgid(65534)
            os.setuid(65534)
        try:
            threading.Thread(target=print).start()
        except RuntimeError:
            pass
        else:
            raise AssertionError("a thread was started: the limit has no effect")
        assert np.array_equal(swept(), expected, equal_nan=True)
    """)
