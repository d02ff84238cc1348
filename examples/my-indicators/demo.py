"""What the package does, in a few lines: `python demo.py`."""

import my_indicators as mi
import numpy as np

steps = np.random.default_rng(1).normal(size=(2, 250))
close = 100 + steps[0].cumsum()
high, low = close + abs(steps[1]), close - abs(steps[1])

average = mi.hann(close, period=20)
moves = mi.directional_movement(high, low)
print(f"close {close[-1]:.2f}, hann(20) {average[-1]:.2f}")
print(f"directional movement: plus {moves.plus[-1]:.3f}, minus {moves.minus[-1]:.3f}")

sweep = mi.hann_batch(close, period_range=(5, 50, 5))
distances = np.nanmean(abs(sweep["values"] - close), axis=1)
for period, distance in zip(sweep["periods"], distances, strict=True):
    print(f"hann({period:2}) is {distance:.2f} away from the price on average")

stream = mi.HannStream(period=20)
answers = [stream.update(price) for price in close]
print(f"value by value: {answers[-1]:.2f}, the same bits: {answers[-1] == average[-1]}")
