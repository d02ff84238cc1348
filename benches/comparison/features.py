"""Many indicators over the symbols of a frame, beside TA-Lib called for each of them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from measuring.machine import available
from measuring.series import inputs
from measuring.timing import Call, in_turn, once
from rivals.library import load

import indicators as ta
from comparison import targets
from comparison.rows import OURS, Row, timed
from comparison.steps import Step

# Symbols, and bars of each.
SIZES = ((100, 1_000), (5_000, 200))
ROUNDS = 11
FEATURES = ta.Features(
    sma=ta.spec.sma(20),
    ema=ta.spec.ema(20),
    rsi=ta.spec.rsi(14),
    atr=ta.spec.atr(14),
    bands=ta.spec.bollinger_bands(20),
    macd=ta.spec.macd(),
    adx=ta.spec.adx(14),
    mfi=ta.spec.mfi(14),
)
NAMES = ("open", "high", "low", "close", "volume")
SECTION = "Features of a frame"


def features() -> list[Step]:
    """A frame of pandas, whose symbols are texts."""
    if load("pandas") is None:
        return []
    steps: list[Step] = [partial(beside_talib, *size) for size in SIZES]
    return [*steps, of_two_threads] if len(available()) > 1 else steps


def beside_talib(symbols: int, bars: int) -> Iterator[Row]:
    target = targets.FEATURES[symbols]
    columns = frame(symbols, bars)
    contenders: dict[str, Call] = {OURS: partial(FEATURES, columns, by="symbol")}
    # What takes it seconds is not measured.
    if target.faster is not None and load("talib") is not None:
        contenders["TA-Lib"] = partial(by_talib, columns)
    label = f"{symbols:,} symbols, {bars:,} bars, {len(FEATURES.specs)} indicators"
    row = timed(SECTION, label, in_turn(contenders, ROUNDS, 0.0))
    row.judge(target)
    yield row


def of_two_threads() -> Iterator[Row]:
    one, two = (seconds_with(threads) for threads in (1, 2))
    row = Row(SECTION, "two threads over one", "x", {OURS: one / two})
    least = targets.FEATURE_THREADS
    row.add(f"≥ {least}×", f"{one / two:.2f}×", one / two >= least)
    yield row


def frame(symbols: int, bars: int) -> Any:
    """Bars of symbols one after the other."""
    series = inputs(list(NAMES), symbols * bars)
    labels = np.array([f"S{number:05}" for number in range(symbols)], object)
    columns = dict(zip(NAMES, series, strict=True))
    pandas: Any = load("pandas")
    return pandas.DataFrame({"symbol": np.repeat(labels, bars), **columns})


def by_talib(frame: Any) -> Any:
    """The same by TA-Lib's functions for frames, in a loop over the symbols."""
    pandas: Any = load("pandas")
    abstract: Any = load("talib.abstract")
    parts = []
    for _, bars in frame.groupby("symbol"):
        single = {
            "sma": abstract.SMA(bars, 20),
            "ema": abstract.EMA(bars, 20),
            "rsi": abstract.RSI(bars, 14),
            "atr": abstract.ATR(bars, 14),
            "adx": abstract.ADX(bars, 14),
            "mfi": abstract.MFI(bars, 14),
        }
        parts.append(
            pandas.DataFrame(single).join([abstract.BBANDS(bars, 20), abstract.MACD(bars)])
        )
    return pandas.concat(parts)


def seconds_with(threads: int) -> float:
    """The seconds of a call in a process of its own, which has so many threads."""
    environment = {**os.environ, "RAYON_NUM_THREADS": str(threads)}
    command = [sys.executable, "-m", "comparison.features"]
    root = Path(__file__).parents[1]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def main() -> None:
    """Prints how long a call takes, at best: as long as whatever else the machine does lets it."""
    symbols, bars = SIZES[0]
    columns = frame(10 * symbols, bars)
    print(min(once(partial(FEATURES, columns, by="symbol"), 1) for _ in range(15)))


if __name__ == "__main__":
    main()
