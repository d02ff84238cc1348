"""Every page has a formula as mathematics; those that say all are computed as they are written."""

import functools
import re

import numpy as np
import pytest
from facts import indicators
from formula_values import Formula, Unknown
from mathematics import prose
from mathematics.terms import GREEK, Index, Name, Relation, Term
from sample import load

import indicators as ta

BARS = 140
STOCK = next(iter(load().values()))
# Whether the condition of a formula follows it, or another one.
CONDITION = re.compile(r" (where|while) ")
# What words around a formula call the answer.
ANSWERS = ("y", "z")


def terms(indicator):
    """All formulas of its documentation."""
    for text in (indicator.summary, *indicator.body):
        yield from (piece for piece in prose.pieces(text) if isinstance(piece, Term))


def names(term):
    """Every name within a term."""
    if isinstance(term, Name):
        yield term.text
    for value in vars(term).values():
        yield from names_within(value)


def names_within(value):
    if isinstance(value, Term):
        yield from names(value)
    elif isinstance(value, tuple):
        for each in value:
            yield from names_within(each)


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_every_indicator_has_a_formula(indicator):
    """It speaks of more than of a parameter or of a number."""
    params = {param["name"] for param in indicator.entry["params"]}
    said = {name for term in terms(indicator) for name in names(term)}
    assert said - params - set(GREEK)


class Series(Formula):
    """What names mean at a bar, or over the whole series."""

    def __init__(self, indicator):
        entry = indicator.entry
        self.params = {param["name"]: param["default"] for param in entry["params"]}
        self.inputs = dict(zip(entry["inputs"], map(tail, STOCK.inputs(entry)), strict=True))
        if "data" in self.inputs:
            self.inputs["x"] = self.inputs["data"]
        self.bar = None
        self.wholes, self.starts, self.rules = {}, {}, {}
        for paragraph in (indicator.summary, *indicator.body):
            self.read(list(prose.pieces(paragraph)))

    def read(self, pieces):
        """Takes the formulas of a paragraph: `a = …`, `a[i] = …`, either under a condition."""
        for place, piece in enumerate(pieces):
            if not is_definition(piece):
                continue
            left, right = piece.sides[0], piece.sides[-1]
            after = pieces[place + 1] if place + 1 < len(pieces) else ""
            condition = pieces[place + 2] if CONDITION.fullmatch(after) else None
            if isinstance(left, Name) and "i" in names(right):
                self.rules[left.text] = [(None, right)]
            elif isinstance(left, Name):
                # A value that is taken for its next one is no definition.
                if left.text not in names(right):
                    self.wholes[left.text] = right
            elif left.place == Name("i"):
                self.rules.setdefault(left.name.text, []).append((condition, right))
            elif set(names(left.place)) <= set(self.params):
                self.starts[left.name.text, round(self.value(left.place))] = right

    def named(self, name):
        if name == "i" and self.bar is not None:
            return self.bar
        if name in self.params:
            return self.params[name]
        if name in WORDS:
            values = WORDS[name](self.inputs["data"], self.params["period"])
            return values if self.bar is None else values[self.bar]
        if name in self.inputs and self.bar is None:
            return self.inputs[name]
        if name in self.wholes:
            return self.value(self.wholes[name])
        if name in self.rules and self.bar is None:
            return np.array([self.placed(name, bar) for bar in range(BARS)])
        if name in ta.list_indicators() and self.bar is None:
            return self.indicator(name)
        raise Unknown(name)

    @functools.cached_property
    def known(self):
        return {}

    def placed(self, name, place):
        if place < 0 or place >= BARS:
            return np.nan
        if (name, place) not in self.known:
            self.known[name, place] = self.at(name, place)
        return self.known[name, place]

    def at(self, name, place):
        if name in self.inputs:
            return self.inputs[name][place]
        before, self.bar = self.bar, place
        try:
            if (name, place) in self.starts:
                return self.value(self.starts[name, place])
            for condition, term in self.rules.get(name, []):
                if condition is None or self.value(condition):
                    return self.value(term)
            if name in self.wholes:
                self.bar = None
                return self.value(self.wholes[name])[place]
        finally:
            self.bar = before
        if name in ta.list_indicators():
            return self.indicator(name)[place]
        raise Unknown(name)

    @functools.cache  # noqa: B019
    def indicator(self, name):
        entry = ta.catalogue[name]
        params = {
            param["name"]: self.params[param["name"]]
            for param in entry["params"]
            if param["name"] in self.params
        }
        result = getattr(ta, name)(*(self.inputs[each] for each in entry["inputs"]), **params)
        return result[0] if isinstance(result, tuple) else result

    def called(self, name, values):
        if name in ("variance", "covariance"):
            return covariance(values[0], values[-1], self.params["period"])
        if name not in ta.list_indicators() or self.bar is not None:
            raise Unknown(name)
        *series, period = values
        return getattr(ta, name)(*series, int(period))


def covariance(x, y, period):
    """Of each window, as of a whole population."""
    windows = (np.lib.stride_tricks.sliding_window_view(each, period) for each in (x, y))
    one, other = (each - each.mean(axis=1, keepdims=True) for each in windows)
    return np.append(np.full(period - 1, np.nan), (one * other).mean(axis=1))


# What words around a formula say of its names, with the series and the period of a window.
WORDS = {
    "mean": lambda data, period: ta.sma(data, period),
    "b": lambda data, period: ta.linearreg_slope(data, period),
}


def is_definition(piece):
    return (
        isinstance(piece, Relation)
        and piece.signs[0] == "="
        and isinstance(piece.sides[0], (Name, Index))
    )


def tail(series):
    return series[1 : BARS + 1]


def computed(indicator):
    """Each output that the documentation says all of, by what is written."""
    series = Series(indicator)
    outputs = indicator.entry["outputs"]
    for output in outputs:
        called = (output, indicator.name, *ANSWERS) if len(outputs) == 1 else (output,)
        name = next((each for each in called if each in (*series.rules, *series.wholes)), None)
        if name is None or name in series.inputs:
            continue
        try:
            values = series.named(name)
        except (Unknown, KeyError):
            continue
        yield output, np.asarray(values, dtype=float)


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_a_formula_gives_what_is_computed(indicator):
    answer = getattr(ta, indicator.name)(*map(tail, STOCK.inputs(indicator.entry)))
    answers = answer if isinstance(answer, tuple) else [answer]
    expected = dict(computed(indicator))
    for output, values in zip(indicator.entry["outputs"], answers, strict=True):
        if output in expected:
            known = np.isfinite(expected[output])
            assert known.sum() > 20
            size = np.nanmax(np.abs(values))
            np.testing.assert_allclose(
                values[known], expected[output][known], rtol=1e-9, atol=1e-10 * size
            )


def test_most_formulas_say_all():
    assert sum(bool(dict(computed(indicator))) for indicator in indicators()) > 60
