"""The plain functions: each is made when it is first asked for."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from indicators import IndicatorError

from .._arguments import refuse, refusing
from . import _parameters, _settings
from ._bound import Array, Bound, bound, whole
from ._documentation import plain, signature
from ._names import AVERAGES
from ._series import Like, leading, read_all
from ._table.rows import Row


def computed(
    function: Bound, arrays: Sequence[Array], values: Sequence[int | float]
) -> tuple[Any, tuple[Array, ...]]:
    """A stream of ours that was fed the series, and what it answered, by TA-Lib's rules."""
    stream = function.open(values)
    outputs = function.shaped(stream.extend(*function.select(arrays)), values)
    first = lookback(function, stream)
    if first > stream.warmup:
        for output in outputs:
            empty_before(first, output, arrays)
    return stream, outputs


def empty_before(first: int, output: Array, inputs: Sequence[Array]) -> Array:
    """The output without what ours answers before TA-Lib's first value."""
    start = leading(inputs)
    output[start : start + first] = 0 if output.dtype == np.int32 else np.nan
    return output


def lookback(function: Bound, stream: Any) -> int:
    """The place of the first value, by a stream of ours with the same parameters."""
    later = function.row.later + _settings.unstable.get(function.row.name, 0)
    return int(stream.warmup) + later


def complete(
    plain: Callable[..., Any], function: Bound, inputs: Sequence[Any], given: Sequence[Any]
) -> Any:
    """The answer for any arguments; the plain functions themselves answer the usual ones."""
    row = function.row
    like = Like(inputs)
    arrays = read_all(inputs, row.name, row.arguments)
    if any(array is not value for array, value in zip(arrays, inputs, strict=True)):
        return like.wrap(plain(*arrays, *given))
    # TA-Lib looks at no parameter where there is nothing to compute.
    values = _parameters.settled(row, given) if len(arrays[0]) else _parameters.defaults(row)
    return single(computed(function, arrays, values)[1])


def single(outputs: Sequence[Any]) -> Any:
    return outputs[0] if len(outputs) == 1 else tuple(outputs)


def make(name: str) -> Callable[..., Any]:
    """The function of this name, which Python's own rules bind arguments to."""
    function = bound(name)
    row = function.row
    scope = {
        "ARRAY": np.ndarray,
        "AVERAGES": AVERAGES,
        "complete": complete,
        "empty_before": empty_before,
        "ERRORS": (TypeError, IndicatorError),
        "FUNCTION": function,
        "refuse": refuse,
        "ours": function.array,
        "UNSTABLE": _settings.unstable,
        "whole": whole,
    }
    exec(compile(_source(function), f"<indicators.talib.{name}>", "exec"), scope)
    made: Callable[..., Any] = scope[row.name]  # type: ignore[assignment]
    made.__doc__ = plain(row)
    made.__module__ = f"{__package__}._ta_lib"
    return refusing(made)


def _source(function: Bound) -> str:
    """The usual call goes straight to ours: arrays, and parameters within their ranges.

    What it does not take is refused by itself, which costs a short call less than `named`.
    """
    row = function.row
    names = [parameter.name for parameter in row.parameters]
    rest = f"complete({row.name}, FUNCTION, ({_tuple(row.arguments)}), ({_tuple(names)}))"
    of_one = ["timeperiod != 1"] if row.of_one else []
    usual = " and ".join(
        [*_usual_inputs(function), *_usual_parameters(row), *of_one, "not UNSTABLE", "not unknown"]
    )
    return (
        f"def {row.name}({signature(row)}, **unknown):\n"
        f"    if {usual}:\n"
        f"        try:\n"
        f"            return {_answer(function)}\n"
        f"        except ERRORS:\n"
        f"            pass\n"
        f"    if unknown:\n"
        f"        refuse({row.name}, unknown)\n"
        f"    return {rest}\n"
    )


def _tuple(names: Sequence[str]) -> str:
    return "".join(f"{name}, " for name in names)


def _usual_inputs(function: Bound) -> list[str]:
    """Arrays of one series; where the first is one, ours takes no others."""
    first, *others = arguments = function.row.arguments
    arrays = [f"{argument}.__class__ is ARRAY" for argument in arguments]
    unread = set(others) - {arguments[place] for place in function.places}
    shapes = [f"{argument}.shape == {first}.shape" for argument in others if argument in unread]
    return [*arrays, f"{first}.ndim == 1", *shapes]


def _usual_parameters(row: Row) -> list[str]:
    conditions = []
    for name, kind, _, least, most, _ in row.parameters:
        if kind == "average":
            conditions.append(f"{name}.__class__ is int and {name} in AVERAGES")
            continue
        kinds = f"({name}.__class__ is int or {name}.__class__ is float)"
        conditions.append(f"{name}.__class__ is int" if kind == "whole" else kinds)
        conditions.append(f"{least} <= {name} <= {most}")
    return conditions


def _answer(function: Bound) -> str:
    row = function.row
    inputs = [row.arguments[place] for place in function.places]
    passed = [
        f"AVERAGES[{each.name}]" if each.kind == "average" else each.name
        for each in row.parameters
        if each.role == "passed"
    ]
    call = f"ours({', '.join([*inputs, *passed])})"
    if row.later:
        # Candlesticks, which have no parameters: the first value always stands at the same place.
        first = lookback(function, function.open(()))
        return f"empty_before({first}, {call}, ({_tuple(row.arguments)}))"
    if any(function.positions):
        return f"tuple(map(whole, {call}))" if len(row.outputs) > 1 else f"whole({call})"
    factors = [each.name for each in row.parameters if each.role == "factor"]
    for name in factors:
        call = f"({call} if {name} == 1 else {call} * {name})"
    return f"tuple({call})" if len(row.outputs) > 1 else call
