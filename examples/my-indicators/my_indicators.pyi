"""Averages that follow a price.

    hann  Hann-windowed moving average: smooth at both ends of its window.

Where a price is heading.

    directional_movement  Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards (`minus`).

Each has three forms: hann(…) over whole series, hann_batch(…) for many parameters at once,
and HannStream for values as they arrive.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import (
    Any,
    Generic,
    Literal,
    NamedTuple,
    Protocol,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    TypedDict,
    TypeVar,
    overload,
)

import numpy as np
import numpy.typing as npt
from typing_extensions import Self, disjoint_base

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

__all__ = [
    "IndicatorError",
    "Stream",
    "SweepResult",
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
    "spec",
]

_T = TypeVar("_T")
_Series: TypeAlias = npt.NDArray[np.float64]
# What one parameter of each type may be; None is the default.
_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex

class _NA(Protocol):
    """`pandas.NA`: few objects are saved as a name alone."""

    def __reduce__(self) -> str: ...

# A value of a series, or what stands for one that is missing.
_Value: TypeAlias = _Float | _NA | None
# A series: what NumPy reads, or values of any kind.
_Data: TypeAlias = npt.ArrayLike | Sequence[_Value]
# What a sweep runs over: one value, (start, end, step) with the end included, or a list, array or series of values.
_IntRange: TypeAlias = _Int | tuple[_Int, _Int, _Int] | Iterable[_Int]
_FloatRange: TypeAlias = _Float | tuple[_Float, _Float, _Float] | Iterable[_Float]
_BoolRange: TypeAlias = bool | Iterable[bool]
_StrRange: TypeAlias = str | Iterable[str]

class _Container(Protocol):
    """A series or frame of pandas or polars."""

    def to_numpy(self) -> Any: ...

class _OneSeries(_Container, Protocol):
    """A series of pandas or polars."""

    def to_frame(self) -> Any: ...

class _Frame(_Container, Protocol):
    """A frame of pandas or polars."""

    @property
    def columns(self) -> Any: ...

_ContainerT = TypeVar("_ContainerT", bound=_Container)
_SeriesT = TypeVar("_SeriesT", bound=_OneSeries)
_FrameT = TypeVar("_FrameT", bound=_Frame)
# What a sweep keeps of its rows, and who is told how far it is.
_Reduction: TypeAlias = Literal["last", "mean", "min", "max", "std", "sum", "count", "crossings"]
_Reduce: TypeAlias = (
    _Reduction
    | tuple[Literal["crossings"], float]
    | list[_Reduction | tuple[Literal["crossings"], float]]
    | Callable[[npt.NDArray[Any]], npt.ArrayLike]
)
_Progress: TypeAlias = bool | Callable[[int, int], object]

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
    @property
    def missing(self) -> _Missing | None:
        """What becomes of a bar with a missing value: "skip" where it is left out, None where it ends a run."""
    def update(self, *bar: Any, **parts: Any) -> Any:
        """Feeds one bar; each stream has its own inputs and outputs."""
    def peek(self, *bar: Any, **parts: Any) -> Any:
        """What update would return, without feeding the bar."""
    def extend(self, *series: Any, **parts: Any) -> Any:
        """Feeds whole series."""
    def to_bytes(self) -> bytes:
        """The stream as bytes, from which from_bytes makes one that goes on with the same bits."""
    @classmethod
    def from_bytes(cls, state: bytes) -> Self:
        """The stream that was saved as these bytes, with its parameters."""
    def __getnewargs_ex__(self) -> tuple[tuple[()], dict[str, Any]]: ...
    def __getstate__(self) -> bytes: ...
    def __setstate__(self, state: bytes) -> None: ...

class SweepResult(dict[Any, Any]):
    """The result of a sweep: a dict with a row for each parameter set."""

    def __missing__(self, key: Any) -> Any: ...
    def copy(self) -> Self:
        """A copy that shares the arrays."""
    def rows(self) -> Iterator[tuple[dict[str, Any], Any]]:
        """Each row: its parameters by name, and what it holds, a named tuple for several outputs."""
    def values_for(self, **params: Any) -> Any:
        """The row with these parameters: what it holds, a named tuple for several outputs."""
    def to_pandas(self) -> Any:
        """A frame of pandas: a column for each row, or a row for each that was reduced."""
    def to_polars(self) -> Any:
        """A frame of polars with a row for each parameter set."""

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
    role: Literal[
        "input",
        "parameter",
        "axis",
        "bound",
        "kernel",
        "length",
        "dimension",
        "missing",
        "out",
        "reduce",
        "progress",
    ]
    type: Literal[
        "array_like",
        "ndarray",
        "column",
        "column or definition",
        "int",
        "float",
        "bool",
        "str",
        "str, tuple, list or callable",
        "bool or callable",
    ]
    choices: list[str] | None
    required: bool
    keyword_only: bool
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
        "packing": Literal["single", "named tuple", "dict", "instance", "expression", "definition"],
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
    expression: _Signature
    definition: _Signature

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
    warmup: str
    signatures: _Signatures

class _Catalogue(Sequence[_Entry]):
    @overload
    def __getitem__(self, place: SupportsIndex | str, /) -> _Entry: ...
    @overload
    def __getitem__(self, place: slice, /) -> list[_Entry]: ...
    def __len__(self) -> int: ...
    def keys(self) -> list[str]: ...

catalogue: _Catalogue
kernels: list[_Kernel]

_Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512"]

_Missing: TypeAlias = Literal["skip"]

class _Estimate(TypedDict):
    rows: int
    cols: int
    bytes: int

class _HannBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def hann(
    data: _ContainerT,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Hann-windowed moving average: smooth at both ends of its window.

    Weight of the k-th of `period` values: 1 − cos(2π·k / (`period` + 1)), divided by the sum of all
    weights.

    Source: John F. Ehlers, Windowing, Stocks & Commodities, September 2021.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def hann(
    data: _Data,
    period: _Int | None = 20,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def hann_batch(
    data: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 20, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Values in the window."""
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class DirectionalMovementOutput(NamedTuple, Generic[_T]):
    """The outputs of directional_movement: plus, minus."""

    plus: _T
    minus: _T

class _DirectionalMovementBatch(SweepResult):
    @overload
    def __getitem__(self, key: Literal["plus", "minus"], /) -> npt.NDArray[np.float64]: ...
    @overload
    def __getitem__(self, key: Literal["periods"], /) -> npt.NDArray[np.int64]: ...

@overload
def directional_movement(
    high: _SeriesT,
    low: _SeriesT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> DirectionalMovementOutput[_SeriesT]:
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
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    period : int, default 14
        Length of the averages, in bars.
        Allowed: 1 or more.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    DirectionalMovementOutput, a named tuple
        plus: ndarray of float64, shape (n,)
            The average of moves upwards.
        minus: ndarray of float64, shape (n,)
            The average of moves downwards.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def directional_movement(
    high: _FrameT,
    low: _FrameT,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def directional_movement(
    high: _Data,
    low: _Data,
    period: _Int | None = 14,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> DirectionalMovementOutput[_Series]: ...
def directional_movement_batch(
    high: _Data,
    low: _Data,
    period_range: _IntRange | None = None,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "plus": ndarray of float64, shape (rows, n)
            The average of moves upwards.
        "minus": ndarray of float64, shape (rows, n)
            The average of moves downwards.
        "periods": ndarray of int64, shape (rows,)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

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
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, period: _Int | None = 14, *, missing: _Missing | None = None) -> Self: ...
    @property
    def period(self) -> int:
        """Length of the averages, in bars."""
    @overload
    def update(self, high: _Value, low: _Value) -> DirectionalMovementOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> DirectionalMovementOutput[float] | None: ...
    @overload
    def peek(self, high: _Value, low: _Value) -> DirectionalMovementOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> DirectionalMovementOutput[float] | None: ...
    @overload
    def extend(self, high: _SeriesT, low: _SeriesT) -> DirectionalMovementOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, high: _Data, low: _Data) -> DirectionalMovementOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

# Where an input comes from: a column, or another definition.
_Source: TypeAlias = str | Spec
_Sources: TypeAlias = _Source | Iterable[_Source]
_Ints: TypeAlias = _Int | Iterable[_Int]
_Floats: TypeAlias = _Float | Iterable[_Float]
_Bools: TypeAlias = bool | Iterable[bool]

class _HannSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Hann-windowed moving average: smooth at both ends of its window.

        Weight of the k-th of `period` values: 1 − cos(2π·k / (`period` + 1)), divided by the sum of all
        weights.

        Source: John F. Ehlers, Windowing, Stocks & Commodities, September 2021.

        Parameters
        ----------
        period : int, default 20
            Values in the window.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

class _DirectionalMovementSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards
        (`minus`).

        A bar moves up by high − previous high and down by previous low − low; the greater of the two
        counts if it is above 0, the other is 0. Both are smoothed by Wilder's average: the mean of the
        first `period` moves, then y += (x − y) / `period`.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

        Parameters
        ----------
        period : int, default 14
            Length of the averages, in bars.
            Allowed: 1 or more.
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

class _Definitions:
    """Definitions of the indicators, for `indicators.Features`."""

    hann: _HannSpec
    """Hann-windowed moving average: smooth at both ends of its window.

    Weight of the k-th of `period` values: 1 − cos(2π·k / (`period` + 1)), divided by the sum of all
    weights.

    Source: John F. Ehlers, Windowing, Stocks & Commodities, September 2021.

    Parameters
    ----------
    period : int, default 20
        Values in the window.
        Allowed: 1 or more.
    data : column, or definition, default "close"
        The name of a column, or another definition.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Spec
        The definition, which Features computes.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """
    directional_movement: _DirectionalMovementSpec
    """Directional movement: how far bars reach beyond the one before, upwards (`plus`) and downwards
    (`minus`).

    A bar moves up by high − previous high and down by previous low − low; the greater of the two
    counts if it is above 0, the other is 0. Both are smoothed by Wilder's average: the mean of the
    first `period` moves, then y += (x − y) / `period`.

    Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

    Parameters
    ----------
    period : int, default 14
        Length of the averages, in bars.
        Allowed: 1 or more.
    high : column, or definition, default "high"
        The name of a column, or another definition.
    low : column, or definition, default "low"
        The name of a column, or another definition.
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Returns
    -------
    Spec
        The definition, which Features computes.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

spec: _Definitions
