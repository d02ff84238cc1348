"""What `missing="skip"` does, by hand: bars are dropped before a call, and put back after it."""

import numpy as np
from entries import ENTRIES
from series import allowed

is_a_position = [entry for entry in ENTRIES if "index" in entry.kinds.values()]


def by_hand(entry, series, **params):
    """The outputs over the bars that have every value; elsewhere there is nothing."""
    kept = np.flatnonzero(np.isfinite(np.array(allowed(entry, series))).all(axis=0))
    expected = np.repeat(entry.nothing, len(series[0]), axis=1)
    if len(kept) > entry.bars_before(**params):
        left = entry.compute(tuple(values[kept] for values in series), **params)
        for place, output in enumerate(entry.outputs):
            if entry.kinds[output] == "index":
                has = ~np.isnan(left[place])
                left[place][has] = kept[left[place][has].astype(int)]
        expected[:, kept] = left
    return expected
