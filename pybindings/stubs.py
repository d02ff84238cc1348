"""Writes the package's type stubs from its catalogue: `python stubs.py`, or `--check` to compare.

Editors and type checkers cannot see functions that are made while the module is imported, so every
one of them is written out here, from the signatures that the module itself is made of. Each group
of indicators is a submodule of the native module, with a file of its own.
"""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, run
from typing import Any

from shared_types import SHARED

import indicators as ta

NATIVE = Path(__file__).parent / "python" / "indicators" / "_native"

WRITTEN = "Written by pybindings/stubs.py from the catalogue; `make renew-stubs` renews it."

# What the groups' files import of it.
SHARED_NAMES = ["_Kernel", "_Estimate", *re.findall(r"^(?:class )?(\w+)\b", SHARED, re.MULTILINE)]

TYPES = {"array_like": "npt.ArrayLike", "int": "_Int", "float": "_Float", "bool": "bool"}


def literal(choices: list[str]) -> str:
    return f"Literal[{', '.join(map(repr, choices))}]"


def annotated(argument: Any) -> str:
    """An argument with its type and default."""
    if argument["role"] == "kernel":
        kind = "_Kernel"
    elif argument["role"] == "axis":
        kind = f"_{argument['type'].capitalize()}Range"
    elif argument["type"] == "str":
        kind = literal(argument["choices"])
    else:
        kind = TYPES[argument["type"]]
    if argument["required"]:
        return f"{argument['name']}: {kind}"
    return f"{argument['name']}: {kind} | None = {argument['default']!r}"


def field_type(field: Any) -> str:
    if field["shape"] is None:
        return str(field["dtype"])
    if field["shape"] == "(n,)":
        return "_Series"
    # NumPy's own names for the types that Python has too.
    kind = {"bool": "bool_", "str": "str_"}.get(field["dtype"], field["dtype"])
    return f"npt.NDArray[np.{kind}]"


def dict_name(function: str) -> str:
    """The type of the `dict` that a sweep returns."""
    return "_" + "".join(word.capitalize() for word in function.split("_"))


def returned(form: str, signature: Any) -> str:
    returns = signature["returns"]
    match returns["packing"]:
        case "single":
            kind = field_type(returns["fields"][0])
        case "named tuple":
            kind = f"{returns['class']}[{field_type(returns['fields'][0])}]"
        case "dict":
            kind = "_Estimate" if form == "estimate" else dict_name(signature["function"])
        case _:
            kind = "Self"
    return f"{kind} | None" if returns["optional"] else kind


def typed_dict(name: str, returns: Any) -> Iterator[str]:
    yield f"class {name}(TypedDict):"
    yield from (f"    {field['name']}: {field_type(field)}" for field in returns["fields"])


def documented(text: str, indent: str) -> str:
    escaped = text.strip().replace("\\", "\\\\").replace('"""', r"\"\"\"")
    first, *others = escaped.splitlines()
    if not others and not first.endswith('"'):
        return f'{indent}"""{first}"""'
    lines = [f"{indent}{line}".rstrip() for line in [*others, '"""']]
    return "\n".join([f'{indent}"""{first}', *lines])


def shown(form: str, thing: Any) -> str:
    """What `help()` shows, which editors read here; of an estimate or a method, its summary."""
    text = str(thing.__doc__)
    if form in ("array", "sweep", "stream"):
        return text
    return " ".join(text.strip().split("\n\n")[0].split())


def function(
    form: str, signature: Any, *first: str, owner: Any = ta, indent: str = ""
) -> Iterator[str]:
    """A function, or a method of `owner` whose first argument is `first`."""
    name = "__new__" if form == "stream" else signature["function"].split(".")[-1]
    arguments = ", ".join([*first, *map(annotated, signature["arguments"])])
    end = " ..." if form == "stream" else ""
    yield f"{indent}def {name}({arguments}) -> {returned(form, signature)}:{end}"
    if form != "stream":
        yield documented(shown(form, getattr(owner, name)), indent + "    ")


def stub_of(entry: Any) -> Iterator[str]:
    signatures = entry["signatures"]
    returns = signatures["array"]["returns"]
    if returns["packing"] == "named tuple":
        yield f"class {returns['class']}(NamedTuple, Generic[_T]):"
        yield documented(getattr(ta, returns["class"]).__doc__, "    ") + "\n"
        yield from (f"    {field['name']}: _T" for field in returns["fields"])
    yield from typed_dict(
        dict_name(signatures["sweep"]["function"]), signatures["sweep"]["returns"]
    )
    for form in ("array", "sweep", "estimate"):
        yield from function(form, signatures[form])
    stream = getattr(ta, entry["stream"])
    yield f"class {entry['stream']}(Stream):"
    yield documented(shown("stream", stream), "    ") + "\n"
    yield from function("stream", signatures["stream"], "cls", indent="    ")
    for form in ("update", "peek", "extend"):
        yield from function(form, signatures[form], "self", owner=stream, indent="    ")


def group_stub(group: str, entries: list[Any]) -> str:
    module = importlib.import_module(f"{ta.__name__}._native.{group}")
    body = "\n".join(line for entry in entries for line in stub_of(entry))
    imports = sorted(set(SHARED_NAMES) & set(re.findall(r"\w+", body)))
    return f'''"""The indicators of the group `{group}`.

{WRITTEN}
"""
from typing import Generic, Literal, NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from . import {", ".join(imports)}

__all__ = {module.__all__!r}

{body}
'''


def native_stub(groups: list[str]) -> str:
    signatures = ta.catalogue[0]["signatures"]
    [kernel] = [each for each in signatures["array"]["arguments"] if each["role"] == "kernel"]
    imports = "\n".join(f"from .{group} import *" for group in groups)
    estimate = "\n".join(typed_dict("_Estimate", signatures["estimate"]["returns"]))
    return f'''"""What the native module holds. Each group of indicators is a submodule.

{WRITTEN}
"""
from typing import Any, Literal, SupportsFloat, SupportsIndex, TypeAlias, TypedDict, TypeVar

import numpy as np
import numpy.typing as npt
from typing_extensions import Self, disjoint_base

{imports}

__all__ = {ta.__all__!r}

_Kernel: TypeAlias = {literal(kernel["choices"] or [])}
{SHARED}
{estimate}
'''


def stubs() -> dict[Path, str]:
    """The text of each file."""
    groups: dict[str, list[Any]] = {}
    for entry in ta.catalogue:
        groups.setdefault(entry["group"], []).append(entry)
    texts = {"__init__": native_stub(list(groups))}
    texts |= {group: group_stub(group, entries) for group, entries in groups.items()}
    return {NATIVE / f"{name}.pyi": formatted(text) for name, text in texts.items()}


def formatted(text: str) -> str:
    """A stub without imports that it does not use, in the format of all our Python."""
    name = ["--stdin-filename", str(NATIVE / "group.pyi")]
    for command in (["check", "--fix-only", "--select", "I,F401"], ["format"]):
        line = [sys.executable, "-m", "ruff", *command, "--quiet", *name, "-"]
        text = run(line, input=text, stdout=PIPE, text=True, check=True).stdout
    return text


def main() -> None:
    written = {path: path.read_text(encoding="utf-8") for path in NATIVE.glob("*.pyi")}
    texts = stubs()
    if "--check" in sys.argv[1:]:
        if written != texts:
            names = sorted(
                path.name for path in written | texts if written.get(path) != texts.get(path)
            )
            sys.exit(f"{', '.join(names)}: not what the catalogue says; run `make renew-stubs`")
        return
    NATIVE.mkdir(exist_ok=True)
    for path in written.keys() - texts.keys():
        path.unlink()
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
