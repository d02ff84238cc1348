"""Writes the package's type stub from its catalogue: `python stubs.py`, or `--check` to compare.

Editors and type checkers cannot see functions that are made while the module is imported, so every
one of them is written out here, from the data that the module itself is made of.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, run
from typing import Any

import numpy as np

import indicators as ta

STUB = Path(__file__).parent / "python" / "indicators" / "__init__.pyi"

HEAD = '''"""Technical indicators: whole series, parameter sweeps and streams, from one source.

Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it.
"""

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

_T = TypeVar("_T")
_Kernel: TypeAlias = Literal["auto", "scalar", "avx2", "avx512"]
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
        """How many values, free of NaN, come before the first answer."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: Any, /) -> Self: ...

class _Param(TypedDict):
    name: str
    type: Literal["int", "float", "bool", "str"]
    allowed: str
    default: int | float | bool | str

class _Drawing(TypedDict):
    pane: Literal["price", "own"]
    style: Literal["line", "histogram", "points"]
    min: float | None
    max: float | None

class _Entry(TypedDict):
    name: str
    group: str
    documentation: str
    inputs: list[str]
    roles: dict[str, Literal["open", "high", "low", "close", "volume", "series"]]
    outputs: list[str]
    drawing: dict[str, _Drawing]
    flat_batch: bool
    stream: str
    params: list[_Param]

class _Estimate(TypedDict):
    rows: int
    cols: int
    bytes: int

catalogue: list[_Entry]
kernels: list[_Kernel]
'''

PARAMETER = {"int": "_Int", "float": "_Float", "bool": "bool", "str": "str"}


def camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def summary(entry: Any) -> str:
    """The first paragraph of the author's text, on one line."""
    return " ".join(entry["documentation"].split("\n\n")[0].split())


def documented(text: str, indent: str = "    ") -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'{indent}"""{escaped}"""'


def parameters(entry: Any) -> list[str]:
    return [
        f"{param['name']}: {PARAMETER[param['type']]} | None = {param['default']!r}"
        for param in entry["params"]
    ]


def axes(entry: Any) -> list[str]:
    if entry["flat_batch"]:
        return [
            f"{param['name']}_{part}: {PARAMETER[param['type']]}"
            for param in entry["params"]
            for part in ("start", "end", "step")
        ]
    return [
        f"{param['name']}_range: _{param['type'].capitalize()}Range | None = None"
        for param in entry["params"]
    ]


def columns(entry: Any) -> Iterator[str]:
    """The keys of a sweep's result, with the types that a small sweep shows."""
    series = [np.arange(1.0, 3.0 + getattr(ta, entry["stream"])().warmup)] * len(entry["inputs"])
    flat = [x for param in entry["params"] for x in (param["default"], param["default"], 0)]
    sweep = getattr(ta, f"{entry['name']}_batch")(*series, *(flat if entry["flat_batch"] else []))
    for key, array in sweep.items():
        # NumPy 1 and 2 name this one type differently.
        kind = "bool_" if array.dtype == bool else array.dtype.type.__name__
        yield f"    {key}: npt.NDArray[np.{kind}]"


def stub_of(entry: Any) -> Iterator[str]:
    name, several = entry["name"], len(entry["outputs"]) > 1
    result = f"{camel(name)}Output" if several else ""
    series = f"{result}[_Series]" if several else "_Series"
    value = f"{result}[float]" if several else "float"
    text = summary(entry)
    given = [f"{name}: npt.ArrayLike" for name in entry["inputs"]]
    row = ", ".join(["self", *(f"{name}: _Float" for name in entry["inputs"])])
    kernel = "kernel: _Kernel | None = None"

    if several:
        yield f"class {result}(NamedTuple, Generic[_T]):"
        yield documented(f"The outputs of {name}: {', '.join(entry['outputs'])}.") + "\n"
        yield from (f"    {output}: _T" for output in entry["outputs"])
    yield f"class _{camel(name)}Batch(TypedDict):"
    yield from columns(entry)
    yield f"def {name}({', '.join([*given, *parameters(entry), kernel])}) -> {series}:"
    yield documented(text)
    yield f"def {name}_batch({', '.join([*given, *axes(entry), kernel])}) -> _{camel(name)}Batch:"
    yield documented(f"{name} for every combination of parameters, the last one fastest.")
    yield f"def {name}_batch_estimate({', '.join(['length: _Int', *axes(entry)])}) -> _Estimate:"
    yield documented(f"Rows, columns and bytes that {name}_batch would return.")
    yield f"class {entry['stream']}(Stream):"
    yield documented(text) + "\n"
    yield f"    def __new__({', '.join(['cls', *parameters(entry)])}) -> Self: ..."
    yield f"    def update({row}) -> {value} | None:"
    yield documented("Feeds one row; None during the warm-up and after NaN.", " " * 8)
    yield f"    def peek({row}) -> {value} | None:"
    yield documented("What update would answer, without feeding the row.", " " * 8)
    yield f"    def extend({', '.join(['self', *given])}) -> {series}:"
    yield documented("Feeds whole series; NaN where update answers None.", " " * 8)


def stub() -> str:
    names = f"__all__ = {ta.__all__!r}\n"
    lines = [HEAD, names, *(line for entry in ta.catalogue for line in stub_of(entry)), ""]
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(STUB), "-"]
    formatted = run(command, input="\n".join(lines), stdout=PIPE, text=True, check=True)
    return formatted.stdout


def main() -> None:
    text = stub()
    if "--check" not in sys.argv[1:]:
        STUB.write_text(text, encoding="utf-8")
    elif not STUB.exists() or STUB.read_text(encoding="utf-8") != text:
        sys.exit(f"{STUB.name} is not what the catalogue says: run `make renew-stubs`")


if __name__ == "__main__":
    main()
