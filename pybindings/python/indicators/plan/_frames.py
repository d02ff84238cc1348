"""The results of a plan as columns: a row for each parameter set of each symbol, and each bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ._cutting import Unit
from ._work import Arrays, Work

Columns = dict[str, Any]


def columns(
    work: Work[Any],
    symbols: Sequence[Any],
    names: Sequence[str],
    parts: Mapping[int, list[tuple[Unit, Arrays]]],
) -> tuple[Columns, Columns]:
    """What tells the rows apart, and the values."""
    found = [part for number in parts for part in parts[number]]
    rows = _joined([np.arange(unit.first, unit.last) for unit, _ in found])
    counts = np.array([unit.last - unit.first for unit, _ in found], np.int64)
    arrays = [
        _joined([arrays[place] for _, arrays in found], work.keeps_series)
        for place in range(len(work.outputs))
    ]
    last: Columns = {}
    if work.keeps_series:
        bars = [np.broadcast_to(np.arange(part[0].shape[1]), part[0].shape) for _, part in found]
        lengths = [bar.shape[1] for bar in bars for _ in bar]
        last = {"bar": _joined(bars, True)}
        rows = rows.repeat(lengths)
        counts = np.array([bar.size for bar in bars])
    kept = work.labels(found[0][1]) if found else ()
    values: Columns = {}
    for name, array in zip(work.outputs, arrays, strict=True):
        if kept:
            values |= {f"{name}_{label}": one for label, one in zip(kept, array.T, strict=True)}
        else:
            values[name] = array
    labels = _labels([symbols[unit.symbol] for unit, _ in found], names)
    first = {name: column.repeat(counts) for name, column in labels.items()}
    return {**first, **work.columns(rows), **last}, values


def _labels(symbols: Sequence[Any], names: Sequence[str]) -> Columns:
    """Symbols, in columns of their parts where they have several names."""
    parts = [symbols] if len(names) == 1 else list(zip(*symbols, strict=True))
    made = {}
    for name, part in zip(names, parts, strict=True):
        # Not from a list: tuples would become rows.
        made[name] = np.empty(len(symbols), object)
        made[name][:] = part
    return made


def _joined(arrays: Sequence[npt.NDArray[Any]], flat: bool = False) -> npt.NDArray[Any]:
    if not arrays:
        return np.empty(0, np.int64)
    return np.concatenate([array.reshape(-1) if flat else array for array in arrays])
