"""The class of a function's streams: each is made when it is first asked for."""

import math
from typing import Any

from .._arguments import public, refuse, refusing
from ._bound import bound
from ._calls import single
from ._documentation import plain, signature
from ._stream import Stream
from ._table import TABLE
from ._table.rows import Row

_UPDATE = """
    def update(self, {bar}, **unknown):
        if unknown:
            refuse({name}.update, unknown)
        with self._lock:
            try:
                answer = self._ours.update({ours})
            except TypeError as error:
                raise self._refused(error) from error.__cause__
            value = self._nothing if answer is None else {value}
            self._bars += 1
            self._value = value
        return value

    def peek(self, {bar}, **unknown):
        if unknown:
            refuse({name}.peek, unknown)
        with self._lock:
            try:
                answer = self._ours.peek({ours})
            except TypeError as error:
                raise self._refused(error) from error.__cause__
            return self._nothing if answer is None else {value}
"""


def make(name: str) -> type[Stream]:
    """The class, with methods that Python's own rules bind arguments to."""
    row = TABLE[name]
    module = f"{__package__}.stream"
    scope: dict[str, Any] = {"__name__": module, "Stream": Stream, "refuse": refuse}
    exec(compile(_source(row), f"<indicators.talib.stream.{name}>", "exec"), scope)
    made: type[Stream] = scope[name]
    made._name, made.__doc__ = name, plain(row)
    made._nothing = single([0 if output.is_integer else math.nan for output in row.outputs])
    bar = ", ".join(row.arguments)
    for method, text in [
        ("open_and_fill", f"({signature(row)})\n\nA stream, and the values over its history."),
        ("update", f"(self, {bar})\n\nFeeds a bar, and returns its value."),
        ("peek", f"(self, {bar})\n\nWhat update would return, without feeding the bar."),
    ]:
        function = vars(made)[method]
        getattr(function, "__func__", function).__doc__ = f"{name}.{method}{text}"
    for each in ("update", "peek"):
        refusing(vars(made)[each])
    return public(made)


def _source(row: Row) -> str:
    inputs = "".join(f"{argument}, " for argument in row.arguments)
    given = "".join(f"{parameter.name}, " for parameter in row.parameters)
    update = _UPDATE.format(
        name=row.name,
        bar=", ".join(row.arguments),
        ours=", ".join(bound(row.name).select(row.arguments)),
        value=_value(row),
    )
    return (
        f"class {row.name}(Stream):\n"
        f"    def __init__(self, {signature(row)}):\n"
        f"        self._open(({inputs}), ({given}))\n"
        f"    @classmethod\n"
        f"    def open_and_fill(cls, {signature(row)}):\n"
        f"        return cls._filled(({inputs}), ({given}))\n"
        f"{update}"
    )


def _value(row: Row) -> str:
    """An answer of ours as TA-Lib's value."""
    if len(row.outputs) > 1:
        if not any(output.is_integer for output in row.outputs):
            return "tuple(answer)"
        parts = [
            f"int(answer[{place}])" if output.is_integer else f"answer[{place}]"
            for place, output in enumerate(row.outputs)
        ]
        return f"({', '.join(parts)})"
    if row.outputs[0].is_integer:
        return "int(answer)"
    has_factor = any(parameter.role == "factor" for parameter in row.parameters)
    return "answer * self._factor" if has_factor else "answer"
