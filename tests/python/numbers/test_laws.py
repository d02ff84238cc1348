"""The same bits from every kernel, form and cutting, and no output depends on later values."""

import copy
import itertools
import pickle

import numpy as np
import pytest
from entries import every_entry, runs, same_bits
from hypothesis import given
from hypothesis import strategies as st
from series import SYMBOLS, allowed, any_series, cuttings, sample, walk, with_gaps

import indicators as ta

# Around the sizes at which blocks and pieces begin: lanes, 64 outputs, 256 values, 1024 values.
LENGTHS = (
    *range(1, 20),
    31,
    32,
    33,
    63,
    64,
    65,
    127,
    128,
    129,
    255,
    256,
    257,
    1023,
    1024,
    1025,
    1040,
    2500,
)


@every_entry
@pytest.mark.parametrize("symbol", SYMBOLS)
def test_kernels_agree_on_the_sample(entry, symbol):
    series = sample(entry, symbol)
    expected = entry.compute(series, "scalar")
    for kernel in [None, "auto", *ta.kernels]:
        same_bits(entry.compute(series, kernel), expected)
        same_bits(entry.row(series, kernel, **entry.defaults), expected)


@every_entry
def test_forms_agree_at_every_length(entry):
    periods = [{}] + [dict.fromkeys(entry.periods, period) for period in (2, 3, 8, 15, 16, 17, 33)]
    for length, params in itertools.product(LENGTHS, periods):
        series = walk(entry, length, seed=length)
        expected = entry.compute_or_nothing(series, "scalar", **params)
        for kernel in ta.kernels:
            same_bits(entry.compute_or_nothing(series, kernel, **params), expected)
        same_bits(entry.update_all(entry.stream_class(**params), series), expected)
        same_bits(entry.row(series, **entry.defaults | params), expected)


@every_entry
@given(data=st.data())
def test_forms_agree(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry))
    expected = entry.compute_or_nothing(series, "scalar", **params)
    for kernel in ta.kernels:
        same_bits(entry.compute_or_nothing(series, kernel, **params), expected)
    same_bits(entry.update_all(entry.stream_class(**params), series), expected)
    if runs(allowed(entry, series)):
        for kernel in ta.kernels:
            same_bits(entry.row(series, kernel, **params), expected)


@every_entry
@given(data=st.data())
def test_cuttings_agree(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry, max_length=2200))
    expected = entry.compute_or_nothing(series, "scalar", **params)
    stream = entry.stream_class(**params)
    for index, cut in enumerate(data.draw(cuttings(len(series[0])))):
        piece = tuple(values[cut] for values in series)
        # Value by value or many at once, in turn: both must leave the stream in the same state.
        if index % 2 and cut.stop - cut.start < 300:
            answers = entry.update_all(stream, piece)
        else:
            result = stream.extend(*piece)
            answers = np.array(result if len(entry.outputs) > 1 else [result])
        same_bits(answers, expected[:, cut])


@every_entry
@given(data=st.data())
def test_nothing_looks_ahead(entry, data):
    params = data.draw(entry.parameters())
    series = data.draw(any_series(entry))
    cut = data.draw(st.integers(0, len(series[0])))
    whole = entry.compute_or_nothing(series, **params)
    same_bits(
        entry.compute_or_nothing(tuple(values[:cut] for values in series), **params), whole[:, :cut]
    )
    changed = tuple(np.concatenate((values[:cut], 1.0 - values[cut:] / 3.0)) for values in series)
    same_bits(entry.compute_or_nothing(changed, **params)[:, :cut], whole[:, :cut])


def pickled(stream):
    return pickle.loads(pickle.dumps(stream))


@every_entry
@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy, pickled])
def test_a_copy_goes_its_own_way(entry, copier):
    params = {period: 5 for period in entry.periods}
    series, other = walk(entry, 60, seed=1), walk(entry, 60, seed=2)
    for fed in (0, 1, 4, 5, 17, 40):
        start = tuple(values[:fed] for values in series)
        stream = entry.stream_class(**params)
        entry.update_all(stream, start)
        duplicate = copier(stream)
        assert type(duplicate) is type(stream) and duplicate is not stream
        assert duplicate.warmup == stream.warmup and repr(duplicate) == repr(stream)
        for one, rest in [(duplicate, other), (stream, series)]:
            joined = tuple(np.concatenate((a, b[fed:])) for a, b in zip(start, rest, strict=True))
            got = entry.update_all(one, tuple(values[fed:] for values in joined))
            same_bits(got, entry.compute_or_nothing(joined, **params)[:, fed:])


@every_entry
def test_reset_forgets_everything(entry):
    series = walk(entry, 80, seed=3)
    stream = entry.stream_class(**{period: 4 for period in entry.periods})
    first = entry.update_all(stream, with_gaps(series, [7, 40]))
    for _ in range(2):
        assert stream.reset() is None
        same_bits(entry.update_all(stream, with_gaps(series, [7, 40])), first)


@every_entry
def test_peek_answers_and_changes_nothing(entry):
    series = with_gaps(walk(entry, 90, seed=4), [11, 50])
    stream = entry.stream_class(**{period: 6 for period in entry.periods})
    for row in zip(*map(np.ndarray.tolist, series), strict=True):
        looks = [stream.peek(*row), stream.peek(*row)]
        stream.peek(*[value * 2 for value in row])
        answer = stream.update(*row)
        assert looks == [answer, answer] and type(looks[0]) is type(answer)


@every_entry
def test_a_class_of_ones_own_is_a_stream(entry):
    class Mine(entry.stream_class):
        note = "mine"

    series = walk(entry, 120, seed=5)
    params = {period: 4 for period in entry.periods}
    same_bits(entry.update_all(Mine(**params), series), entry.compute(series, **params))
    assert isinstance(copy.copy(Mine(**params)), Mine)
