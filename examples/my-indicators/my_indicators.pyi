"""Averages that follow a price.

    hann  Hann-windowed moving average: smooth at both ends of its window.

Where a price is heading.

    directional_movement  Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards (`minus`).

Each has three forms: hann(…) over whole series, hann_batch(…) for many parameters at once,
and HannStream for values as they arrive.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from typing import (
    Any,
    Generic,
    Literal,
    NamedTuple,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    TypeVar,
)

import numpy as np
import numpy.typing as npt
from typing_extensions import Self, disjoint_base

__all__ = [
    "IndicatorError",
    "Stream",
    "hann",
    "hann_batch",
    "hann_batch_estimate",
    "HannStream",
    "DirectionalMovementOutput",
    "directional_movement",
    "directional_movement_batch",
    "directional_movement_batch_estimate",
    "DirectionalMovementStream",
    "catalogue",
    "kernels",
]

_T = TypeVar("_T")
_Series: TypeAlias = npt.NDArray[np.float64]
# What one parameter of each type may be; None is the default.
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex
# What a sweep runs over: one value, (start, end, step) with the end included, or a list of values.
_IntRange: TypeAlias = (
    int | tuple[_Int, _Int, _Int] | list[int] | range | npt.NDArray[np.integer[Any]]
)
_FloatRange: TypeAlias = (
    float
    | tuple[_Float, _Float, _Float]
    | list[float]
    | list[int]
    | npt.NDArray[np.floating[Any] | np.integer[Any]]
)
_BoolRange: TypeAlias = bool | list[bool]
_StrRange: TypeAlias = str | list[str]

class IndicatorError(ValueError):
    """Which function and argument cannot be worked with, what was given and what is allowed."""

@disjoint_base
class Stream:
    """What all streams share; use the stream of an indicator."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Self: ...
    def reset(self) -> None:
        """Forgets everything that was fed."""
    @property
    def warmup(self) -> int:
        """How many values, none of them missing, come before the first answer."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    def __getstate__(self) -> bytes: ...
    def __setstate__(self, state: bytes) -> None: ...

class _Param(TypedDict):
    name: str
    documentation: str
    type: Literal["int", "float", "bool", "str"]
    allowed: str
    default: int | float | bool | str

class _Drawing(TypedDict):
    pane: Literal["price", "own"]
    style: Literal["line", "histogram", "points"]
    min: float | None
    max: float | None

class _Argument(TypedDict):
    name: str
    role: Literal["input", "parameter", "axis", "bound", "kernel", "length"]
    type: Literal["array_like", "int", "float", "bool", "str"]
    choices: list[str] | None
    required: bool
    default: int | float | bool | str | None
    documentation: str
    rule: str

class _Field(TypedDict):
    name: str
    dtype: str
    shape: str | None
    documentation: str

_Returns = TypedDict(
    "_Returns",
    {
        "packing": Literal["single", "named tuple", "dict", "instance"],
        "class": str | None,
        "fields": list[_Field],
        "optional": bool,
        "documentation": str,
    },
)

class _Signature(TypedDict):
    function: str
    documentation: str
    arguments: list[_Argument]
    returns: _Returns
    raises: str | None

class _Signatures(TypedDict):
    array: _Signature
    sweep: _Signature
    estimate: _Signature
    stream: _Signature
    update: _Signature
    peek: _Signature
    extend: _Signature

class _Entry(TypedDict):
    name: str
    group: str
    documentation: str
    inputs: list[str]
    roles: dict[str, Literal["open", "high", "low", "close", "volume", "series"]]
    allowed: dict[str, str]
    outputs: list[str]
    kinds: dict[str, Literal["number", "signal", "index"]]
    drawing: dict[str, _Drawing]
    flat_batch: bool
    stream: str
    params: list[_Param]
    requirements: list[str]
    signatures: _Signatures

catalogue: list[_Entry]
kernels: list[_Kernel]

_Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512"]

class _Estimate(TypedDict):
    rows: int
    cols: int
    bytes: int

class _HannBatch(TypedDict):
    values: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def hann(data: npt.ArrayLike, period: _Int | None = 20, kernel: _Kernel | None = None) -> _Series:
    """Hann-windowed moving average: smooth at both ends of its window.

    Weight of the k-th of `period` values: 1 − cos(2π·k / (`period` + 1)), divided by the sum of all
    weights.

    Source: John F. Ehlers, Windowing, Stocks & Commodities, September 2021.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def hann_batch(
    data: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _HannBatch:
    """hann for every combination of parameters, the last one fastest.

    Hann-windowed moving average: smooth at both ends of its window.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Values in the window.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 20 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def hann_batch_estimate(length: _Int, period_range: _IntRange | None = None) -> _Estimate:
    """Rows, columns and bytes that hann_batch would return for a series of `length` values. Nothing is computed."""

class HannStream(Stream):
    """hann as values arrive: feed them with update, get the values of the array, to the bit.

    Hann-windowed moving average: smooth at both ends of its window.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20) -> Self: ...
    def update(self, data: _Float | None) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(self, data: _Float | None) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, data: npt.ArrayLike) -> _Series:
        """Feeds whole series and returns series as long: NaN where update returns None."""

class DirectionalMovementOutput(NamedTuple, Generic[_T]):
    """The outputs of directional_movement: plus, minus."""

    plus: _T
    minus: _T

class _DirectionalMovementBatch(TypedDict):
    plus: npt.NDArray[np.float64]
    minus: npt.NDArray[np.float64]
    periods: npt.NDArray[np.int64]

def directional_movement(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
) -> DirectionalMovementOutput[_Series]:
    """Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards
    (`minus`).

    A bar moves up by high − previous high and down by previous low − low; the greater of the two
    counts if it is above 0, the other is 0. Both are smoothed by Wilder's average: the mean of the
    first `period` moves, then y += (x − y) / `period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period : int, default 14
        Length of the averages, in bars.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    DirectionalMovementOutput, a named tuple
        plus: ndarray of float64, shape (n,)
            The average of moves upwards.
        minus: ndarray of float64, shape (n,)
            The average of moves downwards.
        NaN where there is no value.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

def directional_movement_batch(
    high: npt.ArrayLike,
    low: npt.ArrayLike,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
) -> _DirectionalMovementBatch:
    """directional_movement for every combination of parameters, the last one fastest.

    Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards (`minus`).

    Parameters
    ----------
    high, low : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    period_range : (start, end, step), list of values, or value, optional
        Length of the averages, in bars.
        Allowed: 1 or more. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 14 alone.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".

    Returns
    -------
    dict
        "plus": ndarray of float64, shape (rows, n)
            The average of moves upwards.
        "minus": ndarray of float64, shape (rows, n)
            The average of moves downwards.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def directional_movement_batch_estimate(
    length: _Int,
    period_range: _IntRange | None = None,
) -> _Estimate:
    """Rows, columns and bytes that directional_movement_batch would return for a series of `length` values. Nothing is computed."""

class DirectionalMovementStream(Stream):
    """directional_movement as values arrive: feed them with update, get the values of the array, to the bit.

    Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards (`minus`).

    Parameters
    ----------
    period : int, default 14
        Length of the averages, in bars.
        Allowed: 1 or more.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14) -> Self: ...
    def update(
        self,
        high: _Float | None,
        low: _Float | None,
    ) -> DirectionalMovementOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    def peek(
        self,
        high: _Float | None,
        low: _Float | None,
    ) -> DirectionalMovementOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    def extend(self, high: npt.ArrayLike, low: npt.ArrayLike) -> DirectionalMovementOutput[_Series]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
