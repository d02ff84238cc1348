"""A slow, obvious reference for each indicator: loops written from its definition.

Numbers are decimals of sixty digits, so that the rounding of a reference is nothing beside that of
float64, after spikes and on high levels as well. A reference takes the inputs as lists and the
parameters by name, and gives a list for each output, with None where there is no value.

A new indicator needs one function here, of the indicator's name, under `@reference`.
"""

import decimal
from decimal import Decimal
from itertools import pairwise

decimal.getcontext().prec = 60
decimal.getcontext().Emin, decimal.getcontext().Emax = -999999, 999999

PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459")
REFERENCES = {}


def reference(function):
    REFERENCES[function.__name__] = function
    return function


def decimals(series):
    return [[Decimal(float(value)) for value in values] for values in series]


def mean(values):
    return sum(values, Decimal(0)) / len(values)


def windows(data, period, measure):
    """`measure` of each full window; None before the first."""
    return [
        None if end < period else measure(data[end - period : end])
        for end in range(1, len(data) + 1)
    ]


def smoothed(data, period, share, first=0):
    """The mean of `period` values from `first` on, then y += share · (x − y)."""
    averages = [None] * len(data)
    start = first + period - 1
    if start < len(data):
        averages[start] = mean(data[first : start + 1])
    for i in range(start + 1, len(data)):
        averages[i] = averages[i - 1] + share * (data[i] - averages[i - 1])
    return averages


def exponential(data, period, first=0):
    return smoothed(data, period, Decimal(2) / (period + 1), first)


def wilder(data, period):
    averages = [None] * len(data)
    if period <= len(data):
        averages[period - 1] = mean(data[:period])
    for i in range(period, len(data)):
        averages[i] = (averages[i - 1] * (period - 1) + data[i]) / period
    return averages


def spread(values):
    centre = mean(values)
    return mean([(value - centre) ** 2 for value in values]).sqrt()


def line(values):
    """Slope and intercept of the least-squares line over x = 0, 1, …"""
    middle, centre = mean([Decimal(x) for x in range(len(values))]), mean(values)
    above = sum((x - middle) * (y - centre) for x, y in enumerate(values))
    below = sum((x - middle) ** 2 for x in range(len(values)))
    slope = above / below
    return slope, centre - slope * middle


def cosine(angle):
    angle = angle % (2 * PI)
    term = total = Decimal(1)
    for k in range(1, 80):
        term *= -angle * angle / (2 * k * (2 * k - 1))
        total += term
    return total


def combined(function, *columns):
    return [None if None in row else function(*row) for row in zip(*columns, strict=True)]


@reference
def alma(data, period, offset, sigma):
    m = Decimal(offset) * (period - 1)
    s = Decimal(period) / Decimal(sigma)
    weights = [(-((k - m) ** 2) / (2 * s * s)).exp() for k in range(period)]
    weights = [weight / sum(weights) for weight in weights]
    return [windows(data, period, lambda w: sum(map(Decimal.__mul__, weights, w)))]


@reference
def smma(data, period):
    return [wilder(data, period)]


@reference
def jsa(data, period):
    return [[None if i < period else (data[i] + data[i - period]) / 2 for i in range(len(data))]]


@reference
def trendflex(data, period):
    angle = Decimal("1.414") * PI / ((period + 1) // 2)
    a = (-angle).exp()
    b = 2 * a * cosine(angle)
    c = (1 + a * a - b) / 2
    s = list(data[:2])
    for i in range(2, len(data)):
        s.append(c * (data[i] + data[i - 1]) + b * s[i - 1] - a * a * s[i - 2])
    values, ms = [None] * len(data), Decimal(0)
    # A constant series stays constant; what the sixty digits lack must not be divided by itself.
    rounding = Decimal("1e-50") * max(map(abs, data))
    for i in range(period, len(data)):
        v = mean([s[i] - s[i - k] for k in range(1, period + 1)])
        v = Decimal(0) if abs(v) < rounding else v
        ms = Decimal("0.04") * v * v + Decimal("0.96") * ms
        values[i] = Decimal(0) if ms == 0 else v / ms.sqrt()
    return [values]


@reference
def linearreg_intercept(data, period):
    return [windows(data, period, lambda window: line(window)[1])]


@reference
def linearreg_slope(data, period):
    return [windows(data, period, lambda window: line(window)[0])]


@reference
def bollinger_bands(data, period, devup, devdn):
    means, spreads = windows(data, period, mean), windows(data, period, spread)
    upper = combined(lambda m, s: m + Decimal(devup) * s, means, spreads)
    lower = combined(lambda m, s: m - Decimal(devdn) * s, means, spreads)
    return [upper, means, lower]


@reference
def atr(high, low, close, period):
    ranges = [high[0] - low[0]]
    for i in range(1, len(close)):
        ranges.append(
            max(high[i] - low[i], abs(high[i] - close[i - 1]), abs(low[i] - close[i - 1]))
        )
    return [wilder(ranges, period)]


@reference
def sma(data, period):
    return [windows(data, period, mean)]


@reference
def wma(data, period):
    total = Decimal(period * (period + 1)) / 2
    return [windows(data, period, lambda w: sum((k + 1) * x for k, x in enumerate(w)) / total)]


@reference
def ema(data, period):
    return [exponential(data, period)]


@reference
def rsi(data, period):
    changes = [b - a for a, b in pairwise(data)]
    gains = wilder([max(change, Decimal(0)) for change in changes], period)
    losses = wilder([max(-change, Decimal(0)) for change in changes], period)
    shares = combined(lambda gain, loss: 100 * gain / (gain + loss or 1), gains, losses)
    return [[None, *shares]]


@reference
def macd(data, fast_period, slow_period, signal_period):
    fast, slow = sorted((fast_period, slow_period))
    lines = combined(
        lambda a, b: a - b, exponential(data, fast, first=slow - fast), exponential(data, slow)
    )
    known = [value for value in lines if value is not None]
    signal = [None] * (len(data) - len(known)) + exponential(known, signal_period)
    hist = combined(lambda a, b: a - b, lines, signal)
    return [[None if b is None else a for a, b in zip(lines, signal, strict=True)], signal, hist]


@reference
def stddev(data, period):
    return [windows(data, period, spread)]


@reference
def donchian(high, low, period):
    upper, lower = windows(high, period, max), windows(low, period, min)
    return [upper, combined(lambda a, b: (a + b) / 2, upper, lower), lower]
