"""The inequalities of candlestick patterns, computed as they are written, give what is computed."""

import re

import numpy as np
import pytest
from facts import group_notes, indicators
from formula_values import Formula
from mathematics import prose
from pages.definition import LISTED

import indicators as ta

BARS = 400_000
# What is answered, and whether the bars have to be turned for it.
ANSWER = re.compile(r"(upside down )?(−?)100")


@pytest.fixture(scope="module")
def bars():
    """Bars of which many touch, cover or nearly equal each other, and have no body or no shadow."""
    random = np.random.default_rng(7)

    def lengths(*shares):
        sizes = random.choice([0.0, 0.03, 0.4, 1.0, 3.0], BARS, p=shares)
        return sizes * random.uniform(0.7, 1.3, BARS)

    body = lengths(0.05, 0.15, 0.3, 0.3, 0.2) * random.choice([-1.0, 1.0], BARS)
    gap = lengths(0.3, 0.2, 0.3, 0.15, 0.05) * random.choice([-1.0, 1.0], BARS)
    # Some bars begin where the last one began, and some end where it ended or near it.
    back = random.random(BARS) < 0.2
    gap[1:] = np.where(back[1:], -body[:-1] * random.choice([1.0, 0.5, 1.1], BARS - 1), gap[1:])
    close = 1000 + np.cumsum(body + gap)
    close += 2 * np.abs(np.min(close))
    opened = close - body
    returns = np.flatnonzero(random.random(BARS) < 0.2)[3:]
    close[returns] = close[returns - random.choice([1, 2], returns.size)]
    top, bottom = np.maximum(opened, close), np.minimum(opened, close)
    high = top + lengths(0.25, 0.25, 0.2, 0.2, 0.1)
    low = bottom - lengths(0.25, 0.25, 0.2, 0.2, 0.1)
    return {"open": opened, "high": high, "low": low, "close": close}


class Candles(Formula):
    """Names of a pattern, for every bar at once: `close1` is the close of its oldest bar."""

    def __init__(self, bars, params, count, upside_down):
        self.prices = bars
        self.colours = bars["close"] >= bars["open"]
        if upside_down:
            turned = {"open": "open", "high": "low", "low": "high", "close": "close"}
            self.prices = {name: -bars[other] for name, other in turned.items()}
            self.colours = ~self.colours
        self.params, self.count = params, count
        notes = " ".join(group_notes("patterns"))
        relations = [piece for piece in prose.pieces(notes) if not isinstance(piece, str)]
        self.lengths = {
            each.sides[0].text: each.sides[1] for each in relations if hasattr(each, "sides")
        }

    def named(self, name):
        if name in ("white", "black"):
            return np.full(BARS, name == "white")
        if name in self.params:
            return self.params[name]
        word, number = re.fullmatch(r"([a-z]+)(\d?)", name).groups()
        return before(self.length(word), self.count - int(number) if number else 0)

    def length(self, word):
        if word == "colour":
            return self.colours
        if word in self.prices:
            return self.prices[word]
        return Candles.value(WholeBars(self), self.lengths[word])

    def called(self, name, values):
        [length], bars = values, int(name.removeprefix("mean"))
        windows = np.lib.stride_tricks.sliding_window_view(length, bars).sum(axis=1)
        return before(np.append(np.full(bars - 1, np.nan), windows / bars), 1)


class WholeBars(Formula):
    """The words of a definition, each of the same bar."""

    def __init__(self, candles):
        self.candles = candles

    def named(self, name):
        return self.candles.length(name)


def before(series, bars):
    """As it was some bars before."""
    return np.roll(series, bars) if bars else series


def inequalities():
    for indicator in indicators():
        for paragraph in indicator.body:
            listed = LISTED.fullmatch(paragraph)
            if listed and listed["lead"].startswith("As inequalities"):
                yield pytest.param(indicator, listed, id=indicator.name)


@pytest.mark.parametrize(("indicator", "listed"), list(inequalities()))
def test_inequalities_are_what_is_computed(indicator, listed, bars):
    params = {param["name"]: param["default"] for param in indicator.entry["params"]}
    answers = getattr(ta, indicator.name)(*(bars[name] for name in indicator.entry["inputs"]))
    text = listed["all"] + (listed["one"] or "")
    count = max([1, *map(int, re.findall(r"\b(?!mean)[a-z]+(\d)\b", text))])
    known = slice(20, None)
    for upside_down, minus in ANSWER.findall(listed["lead"]):
        candles = Candles(bars, params, count, bool(upside_down))
        seen = np.logical_and.reduce(values(candles, listed["all"]))
        if listed["one"]:
            seen &= np.logical_or.reduce(values(candles, listed["one"]))
        wanted = -100 if minus else 100
        assert np.any(answers == wanted), "the series has no such pattern"
        np.testing.assert_array_equal(seen[known], (answers == wanted)[known])


def values(candles, formulas):
    return [candles.value(piece) for piece in prose.pieces(formulas) if not isinstance(piece, str)]


def test_every_pattern_has_inequalities():
    found = {each.values[0].name for each in inequalities()}
    assert found == set(ta.list_indicators(group="patterns"))
