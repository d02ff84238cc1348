"""The catalogue as the tests see it: one way to call every entry, whatever its inputs and outputs.

Nothing here or in the laws names an indicator, so a new one is tested without a line.
"""

import re
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import strategies as st
from series import allowed

import indicators as ta

INTEGERS = range(0, 60)
NUMBERS = (0.0, 0.001, 0.25, 0.5, 0.85, 1.0, 1.5, 2.0, 3.75, 6.0, 50.0, -1.5, -0.25)


def stacked(result):
    """What a function returned, as one matrix of float64: a row for each output."""
    return np.array([as_array(values) for values in of_outputs(result)], dtype=float)


def of_outputs(result):
    """What a function returned, one object for each output."""
    return result if isinstance(result, tuple) else (result,)


def as_array(values):
    """The values of an array or a series; a null of polars is NaN."""
    return values.to_numpy() if hasattr(values, "to_numpy") else values


def is_period(param):
    return param["type"] == "int" and param["allowed"] in ("1 or more", "2 or more")


# A link to an item of Rust, of which users in Python see the name.
LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*::[^()]*\)")


@dataclass(frozen=True, eq=False, repr=False)
class Entry:
    """An entry of the catalogue with its functions."""

    name: str
    group: str
    documentation: str
    inputs: tuple
    roles: dict
    allowed: dict
    outputs: tuple
    kinds: dict
    drawing: dict
    params: tuple
    requirements: tuple
    warmup: str
    flat_batch: bool
    stream: str
    signatures: dict

    @classmethod
    def of(cls, item):
        return cls(
            **{
                key: tuple(value) if isinstance(value, list) else value
                for key, value in item.items()
            }
        )

    def __repr__(self):
        return self.name

    @property
    def text(self):
        """Its documentation, as users in Python see it."""
        return LINK.sub(r"\1", self.documentation)

    @property
    def shape(self):
        """All that the code which reads arguments and hands over results knows of an indicator."""
        types = tuple(param["type"] for param in self.params)
        limited = any(self.allowed.values())
        kinds = tuple(self.kinds.values())
        return len(self.inputs), limited, kinds, types, bool(self.requirements), self.flat_batch

    function = property(lambda self: getattr(ta, self.name))
    batch = property(lambda self: getattr(ta, f"{self.name}_batch"))
    estimate = property(lambda self: getattr(ta, f"{self.name}_batch_estimate"))
    stream_class = property(lambda self: getattr(ta, self.stream))
    defaults = property(lambda self: {param["name"]: param["default"] for param in self.params})
    periods = property(
        lambda self: [param["name"] for param in self.params if is_period(param)],
        doc="The parameters that may be any count from a small one on.",
    )

    @property
    def nothing(self):
        """What each output has where there is no value, as a column."""
        return np.array([[0.0 if self.is_signal(name) else np.nan] for name in self.outputs])

    def shifted(self, outputs, start):
        """[outputs] of what begins at `start` of a series: positions count from its beginning."""
        is_index = [[self.kinds[name] == "index"] for name in self.outputs]
        return np.where(is_index, outputs + start, outputs)

    def has_nothing(self, output, values):
        """Whether no value is there."""
        return np.all(values == 0 if self.is_signal(output) else np.isnan(values))

    def is_signal(self, output):
        return self.kinds[output] == "signal"

    def dtype(self, output):
        return np.dtype(np.int32 if self.is_signal(output) else np.float64)

    def bars_before(self, **params):
        return self.stream_class(**params).warmup

    def is_fresh(self, stream):
        """Whether a stream was fed nothing yet."""
        rows = [[float(row + turn) for turn in range(len(self.inputs))] for row in (3, 1, 2)]
        fresh = self.stream_class()
        return all(stream.update(*row) == fresh.update(*row) for row in rows)

    def compute(self, series, kernel=None, **params):
        result = self.function(*series, **params, kernel=kernel)
        for output, values in zip(self.outputs, of_outputs(result), strict=True):
            assert as_array(values).dtype == self.dtype(output)
        return stacked(result)

    def compute_or_nothing(self, series, kernel=None, **params):
        """As [compute], and rows of nothing for the one kind of series that is refused."""
        try:
            return self.compute(series, kernel, **params)
        except ValueError as error:
            phrases = (
                "All values are NaN",
                "Not enough valid data",
                "data length = ",
                "slice is empty",
            )
            assert any(phrase in str(error) for phrase in phrases), error
            assert not self.can_yield(series, **params), error
            return np.repeat(self.nothing, len(series[0]), axis=1)

    def can_yield(self, series, **params):
        warmup = self.bars_before(**params)
        return any(stop - start > warmup for start, stop in runs(allowed(self, series)))

    def axes(self, **axes):
        """Arguments of a sweep from an axis for each parameter; a flat one needs ranges."""
        if not self.flat_batch:
            return {f"{name}_range": axis for name, axis in axes.items()}
        parts = ("start", "end", "step")
        axes = {name: (value, value, 0) for name, value in self.defaults.items()} | axes
        return {
            f"{name}_{part}": value
            for name, axis in axes.items()
            for part, value in zip(parts, axis, strict=True)
        }

    def row(self, series, kernel=None, **params):
        """The only row of a sweep over one set of parameters, as [compute] gives it."""
        axes = {
            name: (value, value, 0) if self.flat_batch else [value]
            for name, value in params.items()
        }
        result = self.batch(*series, **self.axes(**axes), kernel=kernel)
        return np.array([result[output][0] for output in self.outputs], dtype=float)

    def update_all(self, stream, series):
        """Feeds a stream value by value; None becomes what an array has there."""
        nothing = tuple(self.nothing[:, 0])
        answers = [stream.update(*map(float, row)) for row in zip(*series, strict=True)]
        answers = [nothing if a is None else a if isinstance(a, tuple) else (a,) for a in answers]
        return np.array(answers, dtype=float).reshape(-1, len(self.outputs)).T

    def allows(self, **params):
        try:
            self.stream_class(**params)
        except ValueError:
            return False
        return True

    def variants(self, param):
        """Some values that a parameter allows, found by trying them."""
        name, kind = param["name"], param["type"]
        if kind == "str":
            candidates = param["allowed"].split(", ")
        else:
            candidates = {"int": INTEGERS, "float": NUMBERS, "bool": (False, True)}[kind]
        return [value for value in candidates if self.allows(**{name: value})]

    def parameters(self):
        """A strategy for allowed parameters, short periods first."""
        sets = st.fixed_dictionaries(
            {param["name"]: st.sampled_from(self.variants(param)) for param in self.params}
        )
        return sets.filter(lambda params: self.allows(**params))


def runs(series):
    """Start and end of each run: no value is missing from any input within one."""
    clean = np.isfinite(np.array(series)).all(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], clean.astype(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def same_bits(got, expected):
    """Asserts the same bits, where one NaN is as good as another."""
    got, expected = np.asarray(got, dtype=float), np.asarray(expected, dtype=float)
    assert got.shape == expected.shape
    bits = [
        np.where(np.isnan(a), np.uint64(0x7FF8 << 48), a.view(np.uint64)) for a in (got, expected)
    ]
    different = np.argwhere(bits[0] != bits[1])
    if len(different):
        place = tuple(different[0])
        pytest.fail(
            f"{len(different)} values differ, first at {place}: "
            f"{got[place]!r} is not {expected[place]!r}"
        )


ENTRIES = [Entry.of(item) for item in ta.catalogue]
# The last of each shape stands for all of it, where no kernel matters.
SHAPES = list({entry.shape: entry for entry in ENTRIES}.values())


def each(entries):
    return pytest.mark.parametrize("entry", entries, ids=lambda entry: entry.name)


every_entry = each(ENTRIES)
every_shape = each(SHAPES)
with_periods = each([entry for entry in ENTRIES if entry.periods])
