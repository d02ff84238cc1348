"""A section of the comparison as steps, which are counted before any is taken."""

from collections.abc import Callable, Iterable

from comparison.rows import Row

# Makes its own inputs, so that no more are held than are in use.
Step = Callable[[], Iterable[Row]]
