"""How many bars an indicator needs: to its first value, and until a value has settled."""

from __future__ import annotations

from typing import Any

import numpy as np

from .. import _native
from .._arguments import named
from ._definition import definition_of
from ._names import entry_of

# Bars that are tried at most.
_LONGEST = 1 << 20
# Walks that are tried, by their seeds.
_SEEDS = range(3)


@named
def warmup(name: str, *, accuracy: float | None = None, **params: Any) -> int | None:
    """How many bars, none of them missing, come before the first value of an indicator.

    accuracy: with it, how many come before a value that no longer depends on where the series
        began, but for this share of the largest value. An average of all values so far, such as
        `ema`, is measured on random walks, for which this is what was seen on three of them; what
        looks at a window alone has settled at once. None where it never settles, as a running sum
        does not.

    Raises IndicatorError for a name that none has, an accuracy that is not above 0 and parameters
    that are not allowed.
    """
    from ..features._compiled import compiled

    entry = entry_of(name, "warmup")
    first = compiled({entry["name"]: definition_of(entry, params)}, "warmup").warmup
    if accuracy is None:
        return first
    if not isinstance(accuracy, (int, float)) or isinstance(accuracy, bool):
        kind = type(accuracy).__name__
        raise TypeError(f"warmup: accuracy must be a number or None, not {kind}")
    if not accuracy > 0:
        raise _native.IndicatorError(
            f"warmup: Invalid accuracy: accuracy = {accuracy} (allowed: above 0)"
        )
    length = 4 * first + 256
    while length <= _LONGEST:
        settled = [_settled(entry, first, length, seed, accuracy, params) for seed in _SEEDS]
        if None not in settled:
            return max(bars for bars in settled if bars is not None)
        length *= 4
    return None


def _settled(
    entry: Any, first: int, length: int, seed: int, accuracy: float, params: dict[str, Any]
) -> int | None:
    """Bars after which a series that begins late has the values of one that began before."""
    inputs = _bars(entry, 2 * length, seed)
    function = getattr(_native, entry["name"])
    early = _stacked(function(*inputs, **params))[:, length:]
    late = _stacked(function(*(values[length:] for values in inputs), **params))
    largest = np.max(np.abs(early), axis=1, initial=0.0, where=np.isfinite(early))
    is_index = [kind == "index" for kind in entry["kinds"].values()]
    late[is_index] += length
    differs = ~(np.abs(early - late) <= accuracy * largest[:, np.newaxis])
    differs[:, :first] = True
    last = int(np.flatnonzero(differs.any(axis=0))[-1]) if differs.any() else -1
    # What differs in the second half may not have settled at all.
    return last + 1 if last < length // 2 else None


def _stacked(result: Any) -> Any:
    return np.array(result if isinstance(result, tuple) else (result,), dtype=float)


def _bars(entry: Any, length: int, seed: int) -> list[Any]:
    """Random walks as bars; an input with two ends of its range gets the sine of one."""
    rng = np.random.default_rng(seed)
    close = 100 * np.exp(np.cumsum(rng.normal(size=length)) / 100)
    spread = close * rng.uniform(0.001, 0.02, length)
    bars = {
        "open": close + spread * rng.uniform(-0.5, 0.5, length),
        "high": close + spread,
        "low": close - spread,
        "close": close,
        "volume": 1e4 * rng.uniform(0.1, 1.0, length),
    }
    series = []
    for name in entry["inputs"]:
        values = bars.get(name)
        if values is None:
            values = 100 * np.exp(np.cumsum(rng.normal(size=length)) / 100)
        has_ends = " to " in entry["allowed"][name]
        series.append(np.sin(values) if has_ends else values)
    return series
