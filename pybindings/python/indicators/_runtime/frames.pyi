from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

class Kind(NamedTuple):
    library: str
    name: str

PANDAS_SERIES: Kind
PANDAS_FRAME: Kind
POLARS_SERIES: Kind
POLARS_FRAME: Kind
POLARS_LAZY: Kind
SERIES: tuple[Kind, ...]
FRAMES: tuple[Kind, ...]

Names: TypeAlias = Mapping[Any, Any] | list[Any]

def has_dimensions(value: Any) -> bool: ...
def is_bars(value: Any) -> bool: ...
def kind_of(value: Any) -> Kind | None: ...
def names(bars: Any) -> Names: ...
def fields(bars: Any, function: str, *columns: str) -> tuple[Any, ...] | None: ...
def found(
    wanted: Iterable[str], there: Names, given: Mapping[str, str] | None, function: str
) -> tuple[str, ...]: ...
def column(name: str, there: Names, function: str) -> str: ...
