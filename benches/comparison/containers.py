"""A call on each kind of series, beside the same call on its values."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import numpy as np
from measuring.series import inputs
from measuring.timing import Call, in_turn
from rivals.library import load

import indicators as ta
from comparison import targets
from comparison.rows import OURS, VALUES, Row, timed
from comparison.steps import Step

LENGTH = 300
ROUNDS = 51


def containers() -> list[Step]:
    return [beside_values]


def beside_values() -> Iterator[Row]:
    """What a container costs above what its library needs: for its values, and for a new series."""
    (values,) = inputs(["close"], LENGTH)
    section = f"A series of {LENGTH} values"
    yield measured(section, "array", {OURS: partial(ta.ema, values, 20)})
    for label, container, call in kinds(values):
        contenders: dict[str, Call] = {OURS: partial(ta.ema, container, 20), VALUES: call}
        row = measured(section, label, contenders)
        row.judge(targets.CONTAINER)
        yield row


def measured(section: str, label: str, contenders: dict[str, Call]) -> Row:
    return timed(section, label, in_turn(contenders, ROUNDS, 1e-3))


def kinds(values: Any) -> Iterator[tuple[str, Any, Call]]:
    """Series of each library, and a call on their values whose result becomes such a series."""
    numbers = values.tolist()
    yield "list", numbers, lambda: ta.ema(np.array(numbers), 20)
    pandas: Any = load("pandas")
    if pandas is not None:
        index = pandas.date_range("2024-01-01", periods=len(values))
        yield kind(
            "pandas.Series",
            pandas.Series(values, index, name="close"),
            lambda series: series.to_numpy(),
            lambda array: pandas.Series(array, index, name="ema", copy=False),
        )
    polars: Any = load("polars")
    if polars is not None:
        yield kind(
            "polars.Series",
            polars.Series("close", values),
            lambda series: series.to_numpy(),
            lambda array: polars.Series("ema", array, nan_to_null=True),
        )
    pyarrow: Any = load("pyarrow")
    if pyarrow is not None:
        yield kind(
            "pyarrow.Array",
            pyarrow.array(values),
            lambda series: series.to_numpy(),
            lambda array: pyarrow.array(array, from_pandas=True),
        )


def kind(
    label: str, series: Any, values: Callable[[Any], Any], made: Callable[[Any], Any]
) -> tuple[str, Any, Call]:
    return label, series, lambda: made(ta.ema(values(series), 20))
