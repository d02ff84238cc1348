"""What a stream can be set to: only the state of a stream like it."""

import pickle
import re

import pytest

import indicators as ta


def test_the_state_of_another_stream_is_refused():
    stream = ta.SmaStream(3)
    answers = [stream.update(value) for value in (1.0, 2.0, 4.0)]
    for other, reason in [
        (ta.SmaStream(4), "it has other parameters"),
        (ta.EmaStream(3), "it is of `ema` (allowed: `sma`)"),
    ]:
        with pytest.raises(ta.IndicatorError, match=re.escape(reason)):
            stream.__setstate__(other.__getstate__())
    for wrong in (b"", b"nothing", stream.__getstate__()[:-1]):
        with pytest.raises(ta.IndicatorError, match="SmaStream"):
            stream.__setstate__(wrong)
    for wrong in (None, "text", bytearray(stream.__getstate__())):
        with pytest.raises(TypeError, match=r"SmaStream.__setstate__: state must be bytes"):
            stream.__setstate__(wrong)
    assert answers[-1] == ta.sma([1.0, 2.0, 4.0], 3)[-1] and stream.update(6.0) == 4.0


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_that_has_bytes(protocol):
    stream = ta.MacdStream(3, 6, 2)
    stream.extend([float(value * value) for value in range(20)])
    other = pickle.loads(pickle.dumps(stream, protocol))
    assert repr(other) == repr(stream) and other.update(1.0) == stream.update(1.0)


def test_a_class_of_ones_own():
    stream = _Mine(3)
    stream.update(1.0)
    other = pickle.loads(pickle.dumps(stream))
    assert type(other) is _Mine
    assert [other.update(2.0), other.update(3.0)] == [None, 2.0]


class _Mine(ta.SmaStream):
    pass
