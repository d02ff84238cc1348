"""What is set on a `Function`: its parameters, its columns, and the table that it reads."""

from collections import OrderedDict
from typing import Any

import numpy as np

from indicators import IndicatorError

from ._frames import has
from ._series import Array
from ._table.rows import Parameter, Row

_WHOLE = (int, np.integer)
_REAL = (*_WHOLE, float, np.floating)


class State:
    """One thread's; a call works on a copy, which takes the place of the old one if it succeeds."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.parameters: OrderedDict[str, Any] = OrderedDict(
            (each.name, each.default) for each in row.parameters
        )
        self.input_names: OrderedDict[str, Any] = OrderedDict(
            (each.name, list(each.columns) if isinstance(each.columns, tuple) else each.columns)
            for each in row.inputs
        )
        self.table: Any = {}
        self.outputs: tuple[Array, ...] | None = None

    def copy(self) -> "State":
        other = State(self.row)
        other.parameters, other.input_names = self.parameters.copy(), self.input_names.copy()
        other.table, other.outputs = self.table, self.outputs
        return other

    def __getstate__(self) -> tuple[Any, ...]:
        return self.row.name, self.parameters, self.input_names, self.table, self.outputs

    def __setstate__(self, saved: tuple[Any, ...]) -> None:
        from ._table import TABLE

        name, self.parameters, self.input_names, self.table, self.outputs = saved
        self.row = TABLE[name]

    @property
    def columns(self) -> list[str]:
        """The columns that are read, in the order of the plain function's arguments."""
        found: list[str] = []
        for columns in self.input_names.values():
            found += columns if isinstance(columns, (list, tuple)) else [columns]
        return found

    def set_parameter(self, name: str, value: Any) -> None:
        """Unless it is None, which leaves what is set."""
        if value is None:
            return
        parameter = next(each for each in self.row.parameters if each.name == name)
        self.parameters[name] = _checked(parameter, value)
        self.outputs = None

    def set_input_name(self, name: str, columns: Any) -> None:
        self.input_names[name] = columns
        self.outputs = None

    def set_table(self, table: Any) -> None:
        self.require(table)
        self.table, self.outputs = table, None

    def require(self, table: Any) -> None:
        """Raises unless all columns are there."""
        missing = [column for column in self.columns if not has(table, column)]
        if missing:
            raise IndicatorError(
                "input_arrays parameter missing required data "
                f"key{'s' if len(missing) > 1 else ''}: {', '.join(missing)}"
            )


def _checked(parameter: Parameter, value: Any) -> int | float:
    is_number = parameter.kind == "number"
    if not isinstance(value, _REAL if is_number else _WHOLE):
        expected = "float" if is_number else "int"
        raise TypeError(
            f"Invalid parameter value for {parameter.name} "
            f"(expected {expected}, got {type(value).__name__})"
        )
    return value if isinstance(value, (int, float)) else value.item()
