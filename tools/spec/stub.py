"""Writes the type stub of `indicators.spec`, from the catalogue: `python tools/spec/stub.py`."""

import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import indicators as ta

FILE = Path(__file__).resolve().parents[2] / "pybindings" / "python" / "indicators" / "spec.pyi"
WRITTEN = "# Written from the catalogue: `make renew-spec-stub` renews it.\n"
TYPES = """
from collections.abc import Iterable
from typing import Literal, SupportsFloat, SupportsIndex, TypeAlias

from .features import Spec as Spec

# Where an input comes from: a column, or another definition.
_Source: TypeAlias = str | Spec
_Sources: TypeAlias = _Source | Iterable[_Source]
_Int: TypeAlias = SupportsIndex
_Ints: TypeAlias = _Int | Iterable[_Int]
_Float: TypeAlias = SupportsFloat | SupportsIndex
_Floats: TypeAlias = _Float | Iterable[_Float]
_Bools: TypeAlias = bool | Iterable[bool]
_Missing: TypeAlias = <missing> | None
_Missings: TypeAlias = _Missing | Iterable[_Missing]

def from_json(text: str | bytes) -> Spec: ...
"""
SEVERAL = {"_Int": "_Ints", "_Float": "_Floats", "bool": "_Bools"}


def main() -> None:
    FILE.write_text(text(), encoding="utf-8")


def text() -> str:
    """The text of the stub."""
    arguments = ta.catalogue[0]["signatures"]["stream"]["arguments"]
    missing = next(argument for argument in arguments if argument["role"] == "missing")
    types = TYPES.replace("<missing>", kind(missing))
    parts = [f'"""{ta.spec.__doc__}"""\n', WRITTEN, types]
    parts += [indicator(entry["name"]) for entry in ta.catalogue]
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", "stub.pyi", "-"]
    done = subprocess.run(command, input="".join(parts), capture_output=True, text=True, check=True)
    return done.stdout


def indicator(name: str) -> str:
    """A class with what makes definitions, and its only instance."""
    function = getattr(ta.spec, name)
    entry = next(entry for entry in ta.catalogue if entry["name"] == name)
    arguments = inspect.signature(function).parameters
    described = entry["signatures"]["stream"]["arguments"]
    kinds = {each["name"]: kind(each) for each in described}
    by_position = [each["name"] for each in described if not each["keyword_only"]]
    one, several = [], []
    for argument in arguments.values():
        parameter = kinds.get(argument.name)
        default = "" if argument.default is argument.empty else f" = {argument.default!r}"
        if parameter is None:
            one.append(f"{argument.name}: _Source{default}")
            several.append(f"{argument.name}: _Sources{default}")
        elif argument.default is None:
            one.append(f"{argument.name}: _Missing{default}")
            several.append(f"{argument.name}: _Missings{default}")
        else:
            one.append(f"{argument.name}: {parameter} | None{default}")
            many = SEVERAL.get(parameter, f"{parameter} | Iterable[{parameter}]")
            several.append(f"{argument.name}: {many}{default}")
    parameters, by_name = one[: len(by_position)], one[len(by_position) :]
    summary = entry["documentation"].split("\n\n")[0].replace("\n", " ")
    return f'''
class _{entry["stream"].removesuffix("Stream")}:
    def __call__({", ".join(["self", *parameters, "*", *by_name])}) -> Spec:
        """{summary}"""
    def grid({", ".join(["self", "name: str", "/", "*", *several])}) -> dict[str, Spec]: ...

{name}: _{entry["stream"].removesuffix("Stream")}
'''


def kind(argument: Any) -> str:
    """The type of one value of a parameter."""
    if argument["choices"]:
        return f"Literal[{', '.join(map(repr, argument['choices']))}]"
    return {"int": "_Int", "float": "_Float", "bool": "bool"}[argument["type"]]


if __name__ == "__main__":
    main()
