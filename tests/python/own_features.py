"""Features of the module in examples/ and of ours, and what they are by single calls."""

import subprocess
import sys
import textwrap

import my_indicators as mi
import numpy as np
from feature_cases import bars

import indicators as ta

BARS = bars({"A": 60, "B": 3, "C": 45})
ONE = BARS[BARS["symbol"] == "A"]


def features():
    """Of both modules: by themselves, and such as read each other's, signals among them."""
    doji = ta.spec.cdl_doji()
    hann = mi.spec.hann(5)
    return ta.Features(
        rsi=ta.spec.rsi(7),
        mine=hann,
        moves=mi.spec.directional_movement(4),
        plus=mi.spec.directional_movement(4)["plus"],
        doji=doji,
        often=mi.spec.hann(6, data=doji),
        smooth=ta.spec.ema(3, data=hann),
        twice=mi.spec.hann(3, data=ta.spec.ema(3, data=hann)),
        both=ta.spec.sub(x=hann, y=ta.spec.sma(5)),
        volume=mi.spec.hann(4, data="volume"),
    )


def by_single_calls(part):
    """What each of these is in single calls over the bars of one symbol."""
    high, low, close = (part[name].to_numpy() for name in ("high", "low", "close"))

    def safe(function, *series, **params):
        try:
            return function(*series, **params)
        except ValueError:
            return np.full(len(part), np.nan)

    hann = safe(mi.hann, close, period=5)
    try:
        plus, minus = mi.directional_movement(high, low, period=4)
    except ValueError:
        plus = minus = np.full(len(part), np.nan)
    try:
        doji = ta.cdl_doji(*(part[name].to_numpy() for name in ("open", "high", "low", "close")))
    except ValueError:
        doji = np.zeros(len(part), "int32")
    smooth = safe(ta.ema, hann, period=3)
    return {
        "rsi": safe(ta.rsi, close, period=7),
        "mine": hann,
        "moves_plus": plus,
        "moves_minus": minus,
        "plus": plus,
        "doji": doji,
        "often": safe(mi.hann, doji.astype(float), period=6),
        "smooth": smooth,
        "twice": safe(mi.hann, smooth, period=3),
        "both": hann - safe(ta.sma, close, period=5),
        "volume": safe(mi.hann, part["volume"].to_numpy(), period=4),
    }


def in_new_python(code, **options):
    """What a program prints, which has to end well."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
