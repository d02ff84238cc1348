"""The calls of an indicator, form by form, with the defaults spelled out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Any

from facts import Indicator
from indicators.talib._table import TABLE

from .markdown import code, tabs

PARTS = ("open", "high", "low", "close", "volume")
# Columns of code that a page shows beside its contents.
COLUMNS_SHOWN = 84
# Columns for inputs that are no part of a bar.
COLUMNS = {"data": "close", "x": "close", "y": "volume", "periods": "lengths"}


def calls(indicator: Indicator) -> str:
    return tabs((title, code(text, language)) for title, language, text in forms(indicator))


def forms(indicator: Indicator) -> list[tuple[str, str, str]]:
    """Title, language and code; those in Python need `bars`, with a column for each input."""
    found = [
        ("NumPy", "python", arrays(indicator)),
        ("pandas", "python", series(indicator)),
        ("polars", "python", expression(indicator)),
        ("Stream", "python", stream(indicator)),
        ("Sweep", "python", sweep(indicator)),
        ("Features", "python", features(indicator)),
        ("Rust", "rust", rust(indicator)),
        ("TA-Lib", "python", talib(indicator)),
    ]
    return [(title, language, wrapped(text)) for title, language, text in found if text]


def wrapped(text: str) -> str:
    """Long calls in several lines, as a desk shows them whole."""
    return "\n".join(map(_wrapped, text.split("\n")))


def _wrapped(line: str) -> str:
    """The longest list of arguments gets lines of its own."""
    if len(line) <= COLUMNS_SHOWN or "#" in line:
        return line
    start, end = max(_outer_parentheses(line), key=lambda ends: ends[1] - ends[0])
    indent = " " * (len(line) - len(line.lstrip()))
    inner = textwrap.fill(
        line[start + 1 : end],
        COLUMNS_SHOWN,
        initial_indent=indent + "    ",
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{line[: start + 1]}\n{inner}\n{indent}{line[end:]}"


def _outer_parentheses(line: str) -> Iterator[tuple[int, int]]:
    depth, start = 0, 0
    for place, sign in enumerate(line):
        if sign == "(":
            start = place if depth == 0 else start
            depth += 1
        elif sign == ")":
            depth -= 1
            if depth == 0:
                yield start, place


def column(argument: str) -> str:
    return COLUMNS.get(argument, argument)


def settings(indicator: Indicator) -> list[str]:
    return [f"{param['name']}={param['default']!r}" for param in indicator.entry["params"]]


def joined(*parts: list[str]) -> str:
    return ", ".join(each for part in parts for each in part)


def taken(indicator: Indicator) -> str:
    """What is on the left of a call: a name for each output."""
    outputs = indicator.entry["outputs"]
    return ", ".join(outputs) if len(outputs) > 1 else indicator.name


def arrays(indicator: Indicator) -> str:
    inputs = [column(name) for name in indicator.entry["inputs"]]
    read = "\n".join(f'{name} = bars["{name}"].to_numpy()' for name in dict.fromkeys(inputs))
    call = f"ta.{indicator.name}({joined(inputs, settings(indicator))})"
    return f"import indicators as ta\n\n{read}\n{taken(indicator)} = {call}"


def series(indicator: Indicator) -> str:
    inputs = [f'bars["{column(name)}"]' for name in indicator.entry["inputs"]]
    call = f"ta.{indicator.name}({joined(inputs, settings(indicator))})"
    if len(indicator.entry["outputs"]) == 1:
        call = f'bars["{indicator.name}"] = {call}'
    else:
        call = f"{taken(indicator)} = {call}"
    return f"import indicators as ta\n\n{call}"


def expression(indicator: Indicator) -> str:
    inputs = (
        [] if are_parts(indicator) else [f'"{column(name)}"' for name in indicator.entry["inputs"]]
    )
    call = f"tp.{indicator.name}({joined(inputs, settings(indicator))})"
    opened = f'.unnest("{indicator.name}")' if len(indicator.entry["outputs"]) > 1 else ""
    return (
        "import polars as pl\nimport indicators.polars as tp\n\n"
        f'frame = pl.from_pandas(bars).with_columns({call}.over("symbol")){opened}'
    )


def are_parts(indicator: Indicator) -> bool:
    return all(name in PARTS for name in indicator.entry["inputs"])


def stream(indicator: Indicator) -> str:
    named = {"data": "close", **{name: name for name in PARTS}}
    call = f"ta.{indicator.entry['stream']}({joined(settings(indicator))})"
    made = f"import indicators as ta\n\nstream = {call}\n"
    if all(name in named for name in indicator.entry["inputs"]):
        return made + 'for bar in bars.to_dict("records"):\n    answer = stream.update(bar)'
    inputs = joined([f'bar["{column(name)}"]' for name in indicator.entry["inputs"]])
    return made + f'for bar in bars.to_dict("records"):\n    answer = stream.update({inputs})'


def sweep(indicator: Indicator) -> str:
    """Of the first parameter that is a whole number, or else of the first one."""
    params = indicator.entry["params"]
    if not params:
        return ""
    chosen = next((param for param in params if isinstance(param["default"], int)), params[0])
    inputs = [f'bars["{column(name)}"].to_numpy()' for name in indicator.entry["inputs"]]
    swept = [f"{chosen['name']}_range={axis(chosen)}"]
    call = f"ta.{indicator.name}_batch({joined(inputs, swept)})"
    outputs = "\n".join(
        f'result["{name}"]{"  # a row for each set" if not place else ""}'
        for place, name in enumerate(indicator.entry["outputs"])
    )
    return f"import indicators as ta\n\nresult = {call}\n{outputs}"


def axis(param: Any) -> str:
    default = param["default"]
    if isinstance(default, bool):
        return "[False, True]"
    if isinstance(default, int):
        return f"({default}, {3 * max(default, 1)}, {max(default, 1)})"
    return repr([default])


def features(indicator: Indicator) -> str:
    inputs = [
        f'{name}="{column(name)}"'
        for name in indicator.entry["inputs"]
        if name not in (*PARTS, "data")
    ]
    spec = f"ta.spec.{indicator.name}({joined(settings(indicator), inputs)})"
    return (
        "import indicators as ta\n\n"
        f'features = ta.Features({indicator.name}={spec})\nframe = features(bars, by="symbol")'
    )


def rust(indicator: Indicator) -> str:
    params, inputs = f"{indicator.types}Params", indicator.entry["inputs"]
    numbers = [
        param for param in indicator.entry["params"] if not isinstance(param["default"], str)
    ]
    chain = "".join(f".{param['name']}({written(param['default'])})" for param in numbers)
    borrowed = ", ".join(f"&{name}" for name in inputs)
    outputs = indicator.entry["outputs"]
    result = outputs[0] if len(outputs) == 1 else "output"
    field = f".{outputs[0]}" if len(outputs) == 1 else ""
    fields = "" if len(outputs) == 1 else f" // {', '.join(f'output.{name}' for name in outputs)}"
    bar = ", ".join(f"{name}[bar]" for name in inputs)
    return (
        f"use indicators::{params};\n\n"
        f"let params = {params}::new(){chain};\n"
        f"let {result} = params.apply({borrowed})?{field};{fields}\n"
        f"let mut stream = params.stream()?;\nlet answer = stream.update({bar});"
    )


def written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


def talib(indicator: Indicator) -> str:
    rows = [TABLE[name] for name in indicator.talib_names]
    lines = []
    for row in rows:
        inputs = [f'bars["{argument}"]' for argument in row_columns(row)]
        parameters = [f"{each.name}={each.default!r}" for each in row.parameters]
        lines.append(f"talib.{row.name}({joined(inputs, parameters)})")
    return "import indicators.talib as talib\n\n" + "\n".join(lines) if lines else ""


def row_columns(row: Any) -> list[str]:
    """The columns that the plain function of TA-Lib reads."""
    named = {"real": "close", "real0": "close", "real1": "volume", "periods": "lengths"}
    return [named.get(argument, argument) for argument in row.arguments]
