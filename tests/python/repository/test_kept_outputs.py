"""No output changes unseen: a digest of every indicator is kept, so that CHANGELOG.md tells of it.

`make renew-outputs` renews them.
"""

import hashlib
import os
import platform
from pathlib import Path

import numpy as np
import pytest
from entries import ENTRIES, stacked
from series import SYMBOLS, sample

KEPT = Path(__file__).resolve().parents[1] / "kept_outputs.txt"


def digest(entry):
    """Of the outputs with default parameters on every sample; one NaN is like another."""
    outputs = [stacked(entry.function(*sample(entry, symbol))) for symbol in SYMBOLS]
    values = np.concatenate(outputs, axis=None)
    values[np.isnan(values)] = np.nan
    return hashlib.sha256(values.tobytes()).hexdigest()[:16]


# Weights may come of an exponential function, which each system's library rounds in its own way.
@pytest.mark.skipif(
    (platform.machine(), platform.libc_ver()[0]) != ("x86_64", "glibc"),
    reason="the digests are of x86-64 with glibc",
)
def test_outputs_are_what_they_were():
    found = "".join(f"{entry.name} {digest(entry)}\n" for entry in ENTRIES)
    if "UPDATE_EXPECT" in os.environ:
        KEPT.write_text(found, encoding="utf-8")
    kept = set(KEPT.read_text(encoding="utf-8").splitlines())
    changed = [line.split()[0] for line in found.splitlines() if line not in kept]
    assert not changed, (
        "the outputs have other bits than they had: where that is meant, CHANGELOG.md says so under"
        " Numbers, and `make renew-outputs` keeps the new ones"
    )
