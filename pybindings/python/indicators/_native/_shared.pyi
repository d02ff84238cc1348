"""What all groups share."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import (
    Any,
    Literal,
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
