"""No memory for any one of Python's objects: a MemoryError or a result, and nothing else.

Series of pandas are left out: Python 3.13.0 ends in pandas' own code then.
"""

import sys
import textwrap

import pytest
from fresh_python import in_new_python

pytest.importorskip("_testcapi", reason="this Python cannot be told to have no memory")

CALLS = {
    "array": "ta.sma(close)",
    "several outputs": "ta.bollinger_bands(close, 7)",
    "several inputs": "ta.atr(close, close, close, 3)",
    "strided": "ta.sma(close[::2])",
    "list": "ta.sma(values, 2)",
    "numbers of its own": "ta.alma(close, np.int64(5), np.float32(0.5))",
    "sweep": "ta.sma_batch(close, (2, 9, 1))",
    "sweep over a list": "ta.alma_batch(close, [2, 5, 9], offset_range=[0.5, 0.25])",
    "row of a sweep": "ta.sma_batch(close, [2, 3]).values_for(period=2)",
    "reduced sweep": "ta.bollinger_bands_batch(close, 5, reduce=['last', ('crossings', 1.0)])",
    "sweep reduced by a function": "ta.sma_batch(close, [2, 3], reduce=first)",
    "progress of a sweep": "ta.sma_batch(close, [2, 3], progress=max)",
    "sweep of a panel": "ta.sma_batch(close.reshape(2, -1), [2, 3])",
    "estimate": "ta.sma_batch_estimate(999, (2, 9, 1))",
    "stream": "ta.SmaStream(period=5)",
    "stream with options": "ta.SmaStream(**options)",
    "update": "stream.update(1.5)",
    "update of several": "bands.update(1.5)",
    "update of its own": "bands.update(np.float32(1.5))",
    "update of a missing value": "stream.update(None)",
    "peek": "bands.peek(1.5)",
    "extend": "bands.extend(close)",
    "copy": "copy.copy(bands)",
    "saved": "bands.__getstate__()",
    "restored": "bands.__setstate__(state)",
    "what a stream is made with": "bands.__getnewargs_ex__()",
    "reset": "stream.reset()",
    "warm-up": "long.warmup",
    "repr": "repr(stream)",
    "pickled": "ta.sma.__reduce__()",
    "wrong period": "refused(ta.sma, close, 0)",
    "wrong type of period": "refused(ta.sma, close, 'x' * 999)",
    "too long a period": "refused(ta.sma, close, 9999)",
    "wrong series": "refused(ta.sma, wrong)",
    "wrong dimensions": "refused(ta.sma, close.reshape(2, 3, -1))",
    "wrong kernel": "refused(ta.sma, close, 5, 'nonsense')",
    "wrong name": "refused(ta.sma, close, nonsense=5)",
    "wrong axis": "refused(ta.sma_batch, close, [2, 'x'])",
    "three values in a tuple": "refused(ta.sma_batch, close, (2, 3, 9))",
    "wrong reduction": "refused(ta.sma_batch, close, reduce='nonsense')",
    "wrong value": "refused(stream.update, 'x')",
    "wrong state": "refused(stream.__setstate__, state)",
    "no state": "refused(stream.__setstate__, 'x')",
    "empty": "refused(ta.sma, close[:0])",
    "definition": "ta.spec.ema(5)",
    "wrong definition": "refused(ta.spec.ema, 0)",
    "features": "features(columns, 'symbol')",
    "features of one series": "features(columns)",
    "wrong features": "refused(features, {'close': wrong})",
    "update of features": "live.update({'close': 1.5})",
    "peek at features": "live.peek({'close': 1.5})",
    "extend of features": "live.extend(columns)",
    "features as bytes": "type(live).from_bytes(live.to_bytes())",
}


PRELUDE = """
import copy, _testcapi
close, values, options = close[:600], [1.0, None, 3.0, 4.0], {"period": 5}
wrong = ["x"] * 9
bands, stream, long = ta.BollingerBandsStream(3), ta.SmaStream(2), ta.SmaStream(9999)
bands.extend(close), stream.extend(close)
state = bands.__getstate__()
first = lambda block: block[:, 0]
features = ta.Features(mean=ta.spec.sma(3), smooth=ta.spec.ema(3, data=ta.spec.rsi(3)))
columns, live = {"close": close[:60], "symbol": np.arange(60) // 20}, features.stream()
live.extend(columns)
def refused(function, *arguments, **named):
    try:
        function(*arguments, **named)
    except (TypeError, ValueError):
        return
    raise AssertionError("not refused")
# In a function of its own: in a long one, Python 3.11 catches exceptions for ever.
def attempt(code):
    try:
        eval(code)
    except BaseException as error:
        return error
"""


def run(body):
    in_new_python(PRELUDE + textwrap.dedent(body))


@pytest.mark.skipif(
    sys.version_info < (3, 11),
    reason="Python 3.10 ends where it cannot make the MemoryError itself",
)
def test_no_memory_for_the_objects_of_a_call():
    """None from some object on: a MemoryError, until there is enough for all."""
    run(f"""
        for name, call in {CALLS!r}.items():
            code = compile(call, "call", "eval")
            assert attempt(code) is None, name
            succeeded = 0
            for enough in range(1, 3000):
                _testcapi.set_nomemory(enough)
                error = attempt(code)
                _testcapi.remove_mem_hooks()
                assert error is None or type(error) is MemoryError, (name, enough, repr(error))
                succeeded = succeeded + 1 if error is None else 0
                if succeeded == 40:
                    break
            assert succeeded == 40, name
            assert attempt(code) is None, name
    """)


def test_no_memory_for_one_object_of_a_call():
    """One object alone cannot be made, and those after it can.

    Python itself may have failed to set an exception, and NumPy made another one of it.
    """
    run(f"""
        for name, call in {CALLS!r}.items():
            code = compile(call, "call", "eval")
            for place in range(1, 150):
                _testcapi.set_nomemory(place, place + 1)
                error = attempt(code)
                _testcapi.remove_mem_hooks()
                known = (MemoryError, SystemError, TypeError, AssertionError)
                assert error is None or isinstance(error, known), (name, place, repr(error))
                assert "panic" not in str(error), (name, place, repr(error))
    """)


@pytest.mark.skipif(
    sys.version_info < (3, 11),
    reason="Python 3.10 ends where it cannot make the MemoryError itself",
)
def test_no_memory_for_what_is_made_when_asked_for():
    """Where one output is returned: Python ends where it makes a named tuple without memory."""
    in_new_python("""
        import _testcapi
        asked = ["AtrStream", "RsiStream", "HtTrendmodeStream", "CdlDojiStream"]
        asked += ["sma", "sma_batch", "sma_batch_estimate", "names", "catalogue"]
        def attempt(ask, name):
            try:
                ask(name)
            except BaseException as error:
                return error
        def ask(name):
            dir(ta._native) if name == "names" else getattr(ta._native, name)
        for name in asked:
            enough, error = 0, MemoryError()
            while error is not None:
                assert type(error) is MemoryError, (name, enough, repr(error))
                # The catalogue takes some hundred thousand objects.
                enough += 1 + enough // 20
                _testcapi.set_nomemory(enough)
                error = attempt(ask, name)
                _testcapi.remove_mem_hooks()
    """)
