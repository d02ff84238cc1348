"""The words about a function, made of its row."""

from collections.abc import Mapping
from typing import Any

from ._names import TA_FUNC_FLAGS, MA_Type
from ._table.rows import CANDLESTICK, Row

_SIGNAL = "integer (values are -100, 0 or 100)"


def signature(row: Row) -> str:
    """The arguments of the plain function."""
    parameters = [f"{parameter.name}={parameter.default!r}" for parameter in row.parameters]
    return ", ".join([*row.arguments, *parameters])


def plain(row: Row) -> str:
    """Of a plain function, or of a stream, in which the first line is read by programs."""
    lines = [
        f"{row.name}({signature(row)})",
        "",
        f"{row.display_name} ({row.group})",
        "",
        "Inputs:",
    ]
    for each in row.inputs:
        if isinstance(each.columns, tuple):
            lines.append(f"    {each.name}: {list(each.columns)}")
        else:
            lines.append(f"    {each.arguments[0]}: (any series)")
    if row.parameters:
        lines.append("Parameters:")
    lines += [f"    {each.name}: {each.default}" for each in row.parameters]
    lines.append("Outputs:")
    lines += [f"    {_output(each.name, bool(row.flags & CANDLESTICK))}" for each in row.outputs]
    return "\n".join(lines)


def defaults_and_docs(info: Mapping[str, Any]) -> tuple[dict[str, Any], str]:
    """The parameters of a `Function.info`, and a text about the function."""
    parameters: dict[str, Any] = dict(info["parameters"])
    arguments = ["[input_arrays]", *(f"[{name}={value}]" for name, value in parameters.items())]
    lines = [f"{info['name']}({', '.join(arguments)})\n"]
    lines += [f"{info['display_name']} ({info['group']})\n", "Inputs:"]
    for name, columns in info["input_names"].items():
        lines.append(f"    {name}: {columns if isinstance(columns, list) else '(any ndarray)'}")
    if parameters:
        lines.append("Parameters:")
    for name, value in parameters.items():
        of = f" ({MA_Type[value]})" if name.endswith("matype") else ""
        lines.append(f"    {name}: {value}{of}")
    lines.append("Outputs:")
    is_candlestick = TA_FUNC_FLAGS[CANDLESTICK] in (info["function_flags"] or ())
    lines += [f"    {_output(name, is_candlestick)}" for name in info["output_names"]]
    return parameters, "\n".join(lines)


def _output(name: str, is_candlestick: bool) -> str:
    return _SIGNAL if is_candlestick and name == "integer" else name
