"""Writes the type stubs of `indicators.talib`, from its table: `python tools/talib/stubs.py`."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from indicators.talib import _table
from indicators.talib._table.rows import Output, Parameter, Row

FOLDER = Path(__file__).resolve().parents[2] / "pybindings" / "python" / "indicators" / "talib"
WRITTEN = "# Written from the table: `make renew-talib-stubs` renews it.\n"
IMPORTS = """
from typing import Any, Protocol, SupportsFloat, SupportsIndex, TypeAlias, TypeVar, overload

import numpy as np
import numpy.typing as npt
"""
TYPES = """
class _AnySeries(Protocol):
    def to_numpy(self) -> Any: ...

# A series of pandas or polars, which comes back as what it was.
_S = TypeVar("_S", bound=_AnySeries)
_Real: TypeAlias = SupportsFloat | SupportsIndex
_Floats: TypeAlias = npt.NDArray[np.float64]
_Whole: TypeAlias = npt.NDArray[np.int32]
"""
TABLE = [_table.TABLE[name] for name in _table.NAMES]
NAMES = "[\n" + "".join(f'    "{row.name}",\n' for row in TABLE) + "]"


def main() -> None:
    for name, text in stubs().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def stubs() -> dict[str, str]:
    """The text of each file."""
    texts = {
        "__init__.pyi": package(),
        "_ta_lib.pyi": functions(),
        "abstract.pyi": objects(),
        "stream.pyi": streams(),
    }
    return {name: formatted(text) for name, text in texts.items()}


def formatted(text: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", "stub.pyi", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return done.stdout


def package() -> str:
    parts = ['"""TA-Lib\'s functions under their names, computed by our indicators."""\n', WRITTEN]
    parts += [PACKAGE_IMPORTS, f"\n__all__ = [{OWN}, {NAMES[1:]}\n", PACKAGE]
    return "".join(parts)


OWN = '"get_functions", "get_function_groups", "InsufficientHistory", "stream"'
PACKAGE_IMPORTS = """
from . import _ta_lib, stream
from ._settings import get_compatibility as get_compatibility
from ._settings import get_unstable_period as get_unstable_period
from ._settings import set_compatibility as set_compatibility
from ._settings import set_unstable_period as set_unstable_period
from ._ta_lib import *
from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__
from ._ta_lib import InsufficientHistory as InsufficientHistory
from ._ta_lib import MA_Type as MA_Type
from ._ta_lib import __ta_version__ as __ta_version__
"""
PACKAGE = """
func = _ta_lib
__version__: str
__function_groups__: dict[str, list[str]]

def get_functions() -> list[str]: ...
def get_function_groups() -> dict[str, list[str]]: ...
def install() -> None: ...
"""


def functions() -> str:
    parts = ['"""TA-Lib\'s functions, and its settings."""\n', WRITTEN, IMPORTS]
    parts += ["from . import stream as _stream\n"]
    parts += [
        f"from .{module} import {name} as {name}\n"
        for module, names in [
            ("_function", ["Function"]),
            ("_names", ["MA_Type", "TA_FUNC_FLAGS", "TA_INPUT_FLAGS", "TA_OUTPUT_FLAGS"]),
            ("_settings", ["CandleSettingType", "RangeType"]),
            ("_stream", ["InsufficientHistory", "OutRange", "Stream"]),
        ]
        for name in names
    ]
    parts += [TYPES, f"\n__all__ = {NAMES}\n", SETTINGS]
    for row in TABLE:
        for series, outputs in kinds(row):
            parts.append(f"@overload\ndef {row.name}({given(row, series)}) -> {outputs}: ...\n")
    parts += [f"{row.name}_Stream = _stream.{row.name}\n" for row in TABLE]
    return "".join(parts)


SETTINGS = """
__ta_version__: bytes
__TA_FUNCTION_NAMES__: list[str]

def _ta_initialize() -> None: ...
def _ta_shutdown(at_exit: bool = False) -> None: ...
def _ta_set_unstable_period(name: str, period: int) -> None: ...
def _ta_get_unstable_period(name: str) -> int: ...
def _ta_set_compatibility(value: int) -> None: ...
def _ta_get_compatibility() -> int: ...
def _ta_set_candle_settings(
    settingtype: int, rangetype: int, avgperiod: int, factor: float
) -> None: ...
def _ta_restore_candle_default_settings(settingtype: int) -> None: ...

"""


def objects() -> str:
    parts = ['"""TA-Lib\'s functions as objects."""\n', WRITTEN, "\n"]
    parts += [
        "from ._documentation import defaults_and_docs as _get_defaults_and_docs\n",
        "from ._function import Function as Function\n",
        "from ._ta_lib import __TA_FUNCTION_NAMES__ as __TA_FUNCTION_NAMES__\n",
        *(
            f"from ._ta_lib import TA_{flags}_FLAGS as TA_{flags}_FLAGS\n"
            for flags in ("FUNC", "INPUT", "OUTPUT")
        ),
        f'\n__all__ = ["Function", "_get_defaults_and_docs", {NAMES[1:]}\n\n',
    ]
    parts += [f"{row.name}: Function\n" for row in TABLE]
    return "".join(parts)


def streams() -> str:
    parts = ['"""TA-Lib\'s functions as streams."""\n', WRITTEN]
    parts += ["\nfrom typing import Any, SupportsFloat, SupportsIndex, TypeAlias\n"]
    parts += ["\nimport numpy.typing as npt\nfrom typing_extensions import Self\n\n"]
    parts += [f"from ._stream import {name} as {name}\n" for name in ("OutRange", "Stream")]
    parts += ["\n_Real: TypeAlias = SupportsFloat | SupportsIndex\n"]
    parts += [f'\n__all__ = ["OutRange", "Stream", {NAMES[1:]}\n\n']
    parts += map(stream, TABLE)
    return "".join(parts)


def stream(row: Row) -> str:
    lines = [
        f"class {row.name}(Stream):",
        f'    """{row.display_name}."""\n',
        f"    def __init__(self, {given(row, 'npt.ArrayLike')}) -> None: ...",
    ]
    lines += [
        "    @classmethod",
        f"    def open_and_fill(cls, {given(row, 'npt.ArrayLike')}) -> tuple[Self, Any]: ...",
    ]
    bar = ", ".join(f"{argument}: _Real | None" for argument in row.arguments)
    value = together("int" if output.is_integer else "float" for output in row.outputs)
    lines += [f"    def {method}(self, {bar}) -> {value}: ..." for method in ("update", "peek")]
    lines += ["    @property", f"    def value(self) -> {value}: ..."]
    return "\n".join(lines) + "\n\n"


def kinds(row: Row) -> list[tuple[str, str]]:
    """The types of series that come in, and what comes out of each."""
    return [
        ("_S", together("_S" for _ in row.outputs)),
        ("npt.ArrayLike", together(map(array, row.outputs))),
    ]


def array(output: Output) -> str:
    return "_Whole" if output.is_integer else "_Floats"


def together(types: "Iterator[str] | map[str]") -> str:
    several = list(types)
    return several[0] if len(several) == 1 else f"tuple[{', '.join(several)}]"


def given(row: Row, series: str) -> str:
    inputs = [f"{argument}: {series}" for argument in row.arguments]
    return ", ".join([*inputs, *map(parameter, row.parameters)])


def parameter(each: Parameter) -> str:
    kind = "_Real" if each.kind == "number" else "SupportsIndex"
    return f"{each.name}: {kind} = {each.default!r}"


if __name__ == "__main__":
    main()
