"""What all groups share."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, SupportsFloat, SupportsIndex, TypeAlias

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

_Int: TypeAlias = SupportsIndex
_Float: TypeAlias = SupportsFloat | SupportsIndex

_Missing: TypeAlias = Literal["skip"]

# Where an input comes from: a column, or another definition.
_Source: TypeAlias = str | Spec
_Sources: TypeAlias = _Source | Iterable[_Source]
_Ints: TypeAlias = _Int | Iterable[_Int]
_Floats: TypeAlias = _Float | Iterable[_Float]
_Bools: TypeAlias = bool | Iterable[bool]
