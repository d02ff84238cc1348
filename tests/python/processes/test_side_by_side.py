"""Two packages of two authors in one process, each with a catalogue, a pool and errors of its own.

The other one is the crate in examples/; `make example` builds it against the crates as published.
"""

import pickle
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor

import my_indicators as mi
import numpy as np
import pytest

import indicators as ta

CLOSE = 100 + np.random.default_rng(5).normal(size=3000).cumsum()


def in_new_python(code):
    script = "import sys\nimport numpy as np\n" + textwrap.dedent(code)
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def error_of(module, function):
    with pytest.raises(module.IndicatorError) as raised:
        function(CLOSE, period=0)
    return raised.value


def test_each_has_a_catalogue_of_its_own():
    ours, theirs = ({entry["name"] for entry in module.catalogue} for module in (ta, mi))
    assert theirs == {"hann", "directional_movement"} and not ours & theirs
    assert not hasattr(ta, "hann") and not hasattr(mi, "sma")


@pytest.mark.parametrize(
    "order", ["import indicators, my_indicators", "import my_indicators, indicators"]
)
def test_the_order_of_imports_does_not_matter(order):
    code = f"""
        {order}
        close = np.arange(100.0)
        print(indicators.sma(close, period=3)[-1], my_indicators.hann(close, period=3)[-1])
    """
    assert in_new_python(code) == "98.0 98.0"


@pytest.mark.parametrize("module", [ta, mi], ids=["indicators", "my_indicators"])
def test_what_a_module_holds_says_whose_it_is(module):
    package = module.__name__
    for name in module.__all__:
        thing = getattr(module, name)
        if callable(thing):
            assert thing.__module__ == package, name
            owner = type(getattr(thing, "__self__", module.Stream))
            assert owner.__module__ in (package, "builtins"), name
            assert getattr(module, name) is pickle.loads(pickle.dumps(thing)), name
    assert f"{package}." in repr(module.IndicatorError)


def test_an_error_of_one_is_not_an_error_of_the_other():
    ours, theirs = error_of(ta, ta.sma), error_of(mi, mi.hann)
    assert not isinstance(ours, mi.IndicatorError) and not isinstance(theirs, ta.IndicatorError)
    assert isinstance(ours, ValueError) and isinstance(theirs, ValueError)
    for error in (ours, theirs):
        copy = pickle.loads(pickle.dumps(error))
        assert type(copy) is type(error) and copy.args == error.args


def test_streams_take_turns():
    ours, theirs = ta.WmaStream(period=5), mi.HannStream(period=5)
    answers = [(ours.update(price), theirs.update(price)) for price in CLOSE]
    expected = zip(ta.wma(CLOSE, period=5), mi.hann(CLOSE, period=5), strict=True)
    assert answers[4:] == list(expected)[4:]


def test_a_stream_of_one_is_none_of_the_other():
    assert not issubclass(mi.HannStream, ta.Stream) and not issubclass(ta.SmaStream, mi.Stream)
    with pytest.raises(TypeError):
        mi.HannStream.update(ta.SmaStream(), 1.0)
    with pytest.raises(TypeError):
        ta.Stream.reset(mi.HannStream())


def test_sweeps_of_both_at_once():
    def both(_):
        ours = ta.wma_batch(CLOSE, period_range=(2, 60, 1))["values"]
        theirs = mi.hann_batch(CLOSE, period_range=(2, 60, 1))["values"]
        return ours.tobytes(), theirs.tobytes()

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(both, range(12)))
    assert set(results) == {both(0)}


def test_each_stops_for_a_signal():
    code = """
        import signal, threading, time
        import indicators as ta, my_indicators as mi

        class Enough(Exception):
            pass

        def enough(*_):
            raise Enough

        signal.signal(signal.SIGALRM, enough)
        close = np.arange(200_000.0)
        for sweep in (ta.alma_batch, mi.hann_batch, ta.alma_batch):
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            begun = time.monotonic()
            try:
                sweep(close, period_range=(400, 2400, 1))
            except Enough:
                print("stopped", end=" ")
            assert time.monotonic() - begun < 5
        assert mi.hann(close, period=3)[-1] == ta.sma(close, period=3)[-1]
    """
    assert in_new_python(code) == "stopped stopped stopped"


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not fork")
def test_a_child_process_computes_with_both():
    code = """
        import os
        import indicators as ta, my_indicators as mi
        close = np.arange(3000.0)

        def both():
            ours = ta.sma_batch(close, period_range=(2, 40, 1))["values"]
            return ours.tobytes(), mi.hann_batch(close, period_range=(2, 40, 1))["values"].tobytes()

        expected = both()
        child = os.fork()
        if child == 0:
            os._exit(0 if both() == expected else 1)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), both() == expected)
    """
    assert in_new_python(code) == "0 True"
