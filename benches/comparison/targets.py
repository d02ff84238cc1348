"""What works without a peer must reach: memory, threads, containers, and the overhead of Python."""

from comparison.rows import Target

# By the number of symbols.
FEATURES = {100: Target(faster=30), 5_000: Target(seconds=40e-3)}
FEATURE_THREADS = 1.6
# What a series of any container may cost above its values.
CONTAINER = Target(above=3e-6)
# Expressions of polars over symbols.
EXPRESSION = Target(slower=1.2)
# How many times the work of one thread two must do, unless memory lets copying do less.
THREADS = 1.8
# What a sweep may take besides its output and twice its input.
SWEEP_ROOM = 16 * 2**20
# Python over Rust, in percent.
OVERHEAD = 1.0
OVERHEAD_OF = {"jsa": 3.0}
# An update of a generated stream type in Rust.
UPDATE_IN_RUST = 8e-9
