"""Parameters as TA-Lib takes them, checked and turned into ours."""

import math
import operator
from collections.abc import Sequence
from typing import Any

from indicators import IndicatorError

from .._runtime.frames import has_dimensions
from .._runtime.messages import shown, text
from ._names import AVERAGES, MA_Type
from ._table.rows import Parameter, Row

# What TA-Lib's own signatures show as a default.
NO_WHOLE_NUMBER = -(2**31)
NO_NUMBER = -4e37


def settled(row: Row, given: Sequence[Any]) -> list[int | float]:
    """What the caller gave for each parameter, as numbers in TA-Lib's terms."""
    return [
        _settled(row, parameter, value)
        for parameter, value in zip(row.parameters, given, strict=True)
    ]


def defaults(row: Row) -> list[int | float]:
    return [parameter.default for parameter in row.parameters]


def _settled(row: Row, parameter: Parameter, value: Any) -> int | float:
    number: int | float
    if parameter.kind == "number":
        number = _real(row, parameter, value)
        is_default = number == NO_NUMBER
    else:
        number = _cut(row, parameter, value)
        is_default = number == NO_WHOLE_NUMBER
    if is_default:
        return parameter.default
    if not parameter.least <= number <= parameter.most:
        raise IndicatorError(
            f"{row.name}: {parameter.name} is {text(value)}; allowed: {allowed(parameter)}"
        )
    return number


def _real(row: Row, parameter: Parameter, value: Any) -> float:
    """A number, but none that is written as a text."""
    if has_dimensions(value) or isinstance(value, (str, bytes, bytearray)):
        raise _refusal(row, parameter, value)
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise _refusal(row, parameter, value) from error


def _cut(row: Row, parameter: Parameter, value: Any) -> int:
    """A whole number; what follows the point is cut off, as TA-Lib does."""
    try:
        return operator.index(value)
    except TypeError:
        number = _real(row, parameter, value)
    if not math.isfinite(number):
        raise _refusal(row, parameter, value)
    return int(number)


def _refusal(row: Row, parameter: Parameter, value: Any) -> TypeError:
    kind = "a number" if parameter.kind == "number" else "an integer"
    return TypeError(f"{row.name}: {parameter.name} must be {kind}, not {shown(value)}")


def allowed(parameter: Parameter) -> str:
    """The range in words."""
    if parameter.most == -parameter.least:
        return "a finite number"
    if parameter.kind == "number" and parameter.most > 1e30:
        return f"at least {parameter.least:g}"
    return f"{parameter.least:g} to {parameter.most:,}".replace(",", "")


def ours(row: Row, values: Sequence[int | float]) -> list[int | float | str]:
    """The parameters of our indicator."""
    passed: dict[str, int | float | str] = {
        parameter.name: value
        for parameter, value in zip(row.parameters, values, strict=True)
        if parameter.role == "passed"
    }
    for parameter in row.parameters:
        if parameter.kind == "average":
            _choose(row, parameter, passed)
    return list(passed.values())


def _choose(row: Row, parameter: Parameter, passed: dict[str, int | float | str]) -> None:
    number = passed[parameter.name]
    if number == MA_Type.DEFAULT:
        number = parameter.default
    if number == MA_Type.DISABLED:
        # An average of one value is that value.
        if row.name == "BBANDS":
            raise IndicatorError(f"{row.name}: {parameter.name} cannot be MA_Type.DISABLED here")
        passed.update(dict.fromkeys(_periods_of(row, parameter), 1))
        number = MA_Type.SMA
    passed[parameter.name] = AVERAGES[int(number)]


def _periods_of(row: Row, average: Parameter) -> list[str]:
    """The periods of an average: those that are named like it, or all where it has no name."""
    of = average.name.removesuffix("matype")
    return [
        parameter.name
        for parameter in row.parameters
        if parameter.kind == "whole" and parameter.name.startswith(of)
    ]


def factor(row: Row, values: Sequence[int | float]) -> float:
    """What our indicator's answer is multiplied by."""
    return math.prod(
        value
        for parameter, value in zip(row.parameters, values, strict=True)
        if parameter.role == "factor"
    )
