"""The speed that each work must reach, the memory of sweeps, and the overhead of Python."""

from comparison.rows import Target

# One call on a million values.
SINGLE = {
    "jsa(30)": Target(copies=1.15, faster=1),
    "alma(9, 0.85, 6)": Target(copies=1.4, faster=1.5),
    "alma(50, 0.85, 6)": Target(copies=5.5, faster=4.5),
    "smma(7)": Target(copies=1.6, faster=3.5),
    "ema(14)": Target(copies=1.6, faster=3.5),
    "sma(14)": Target(copies=1.6, faster=1.1),
    "linearreg_intercept(14)": Target(copies=2.0, faster=1.5),
    "trendflex(20)": Target(copies=5, faster=3),
    "rsi(14)": Target(copies=4, faster=1.5),
    "atr(14)": Target(copies=4, faster=1),
    "bollinger_bands(20, 2, 2)": Target(copies=4, faster=1.7),
}
SWEEP = {
    "smma": Target(faster=5),
    "trendflex": Target(faster=4),
    "jsa": Target(faster=1),
    "alma": Target(faster=4),
    "linearreg_intercept": Target(faster=2.5),
}
SHORT = Target(seconds=400e-9, faster=1)
UPDATE = {"smma": Target(seconds=70e-9), "alma": Target(seconds=70e-9)}
# By the number of symbols.
FEATURES = {100: Target(faster=30), 5_000: Target(seconds=40e-3)}
FEATURE_THREADS = 1.6
# What a series of any container may cost above its values.
CONTAINER = Target(above=3e-6)
# Expressions of polars over symbols.
EXPRESSION = Target(slower=1.2)
# How many times the work of one thread two must do.
THREADS = 1.8
# What a sweep may take besides its output and twice its input.
SWEEP_ROOM = 16 * 2**20
# Python over Rust, in percent.
OVERHEAD = 1.0
OVERHEAD_OF = {"jsa": 3.0}
# An update of a generated stream type in Rust.
UPDATE_IN_RUST = 8e-9
