"""TA-Lib's abstract interface: a function as an object that reads tables."""

import threading
import warnings
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np

from indicators import IndicatorError

from .._arguments import public
from .._runtime.messages import cut, meant
from . import _calls, _parameters, _ta_lib
from ._bound import bound
from ._documentation import defaults_and_docs
from ._frames import copied, is_empty, is_prices, is_table, packed
from ._names import TA_FUNC_FLAGS, TA_OUTPUT_FLAGS, spelled
from ._series import read_all
from ._state import State
from ._table import TABLE


@public
class Function:
    """A function of TA-Lib by its name, with a table of prices and parameters that are kept.

    Each thread has its own, and begins with what the object was made with. What fails changes
    nothing.
    """

    def __init__(self, function_name: str, *args: Any, **kwargs: Any) -> None:
        name = function_name.upper()
        if name not in TABLE:
            raise IndicatorError(f"{name[:100]} not supported by TA-LIB.{meant(name, TABLE)[1:]}")
        self._begin(State(TABLE[name]))
        self.set_function_args(*args, **kwargs)
        self._first = self._state.copy()

    def _begin(self, state: State) -> None:
        self._row = state.row
        self._first = state
        self._threads = threading.local()

    def __getstate__(self) -> dict[str, Any]:
        own = {key: value for key, value in self.__dict__.items() if key not in _OURS}
        return {"state": self._state.copy(), "own": own}

    def __setstate__(self, saved: dict[str, Any]) -> None:
        self.__dict__.update(saved["own"])
        self._begin(saved["state"])

    @property
    def _state(self) -> State:
        state: State | None = getattr(self._threads, "state", None)
        if state is None:
            state = self._threads.state = self._first.copy()
        return state

    @contextmanager
    def _attempt(self) -> Iterator[State]:
        """A copy of the state to work on, which is kept if nothing is raised."""
        before = self._state
        state = self._threads.state = before.copy()
        try:
            yield state
        except BaseException:
            self._threads.state = before
            raise

    @property
    def func_object(self) -> Callable[..., Any]:
        """The plain function."""
        function: Callable[..., Any] = getattr(_ta_lib, self._row.name)
        return function

    @property
    def info(self) -> dict[str, Any]:
        """All that is known about the function, and what is set."""
        return {
            "name": self._row.name,
            "group": self._row.group,
            "display_name": self._row.display_name,
            "function_flags": self.function_flags,
            "input_names": self.input_names,
            "parameters": self.parameters,
            "output_flags": self.output_flags,
            "output_names": self.output_names,
        }

    @property
    def function_flags(self) -> list[str]:
        return spelled(self._row.flags, TA_FUNC_FLAGS)

    @property
    def output_flags(self) -> "OrderedDict[str, list[str]]":
        return OrderedDict(
            (each.name, spelled(each.flags, TA_OUTPUT_FLAGS)) for each in self._row.outputs
        )

    @property
    def output_names(self) -> list[str]:
        return [output.name for output in self._row.outputs]

    def get_input_names(self) -> "OrderedDict[str, Any]":
        """Which columns are read."""
        names = self._state.input_names.items()
        return OrderedDict(
            (name, list(columns) if isinstance(columns, list) else columns)
            for name, columns in names
        )

    def set_input_names(self, input_names: Mapping[str, Any]) -> None:
        with self._attempt() as state:
            for name, columns in input_names.items():
                if name not in state.input_names:
                    raise self._unknown("input", name, state.input_names)
                state.set_input_name(name, columns)

    input_names = property(get_input_names, set_input_names)

    def get_input_arrays(self) -> Any:
        """A copy of the table in use."""
        return copied(self._state.table)

    def set_input_arrays(self, input_arrays: Any) -> bool:
        """Reads this table from now on: False if it is none; a missing column is an error."""
        if not is_table(input_arrays):
            return False
        self._state.set_table(input_arrays)
        return True

    @property
    def input_arrays(self) -> Any:
        return self.get_input_arrays()

    @input_arrays.setter
    def input_arrays(self, input_arrays: Any) -> None:
        if not self.set_input_arrays(input_arrays):
            kind = type(input_arrays).__name__
            raise TypeError(f"{self._row.name}: input_arrays must be a table, not {kind}")

    def get_parameters(self) -> "OrderedDict[str, Any]":
        """The parameters that are set, and the defaults of the others."""
        return self._state.parameters.copy()

    def set_parameters(self, parameters: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        with self._attempt() as state:
            for name, value in {**(parameters or {}), **kwargs}.items():
                if name not in state.parameters:
                    raise self._unknown("parameter", name, state.parameters)
                state.set_parameter(name, value)

    parameters = property(get_parameters, set_parameters)

    def set_function_args(self, *args: Any, **kwargs: Any) -> None:
        """A table, if the first argument is one, parameters in their order, and any by name."""
        with self._attempt() as state:
            self._set_named(state, kwargs)
            self._set_in_order(state, args)

    def _set_named(self, state: State, arguments: dict[str, Any]) -> None:
        for name, value in arguments.items():
            if name in state.parameters:
                state.set_parameter(name, value)
            elif name in state.input_names:
                state.set_input_name(name, value)
            else:
                known = meant(name, [*state.parameters, *state.input_names])
                warnings.warn(f"{self._row.name}: {name} has no effect{known}", stacklevel=4)

    def _unknown(self, kind: str, name: str, known: Iterable[str]) -> IndicatorError:
        end = meant(name, known)
        return IndicatorError(f"{self._row.name}: there is no {kind} {cut(str(name))}{end}")

    def _set_in_order(self, state: State, arguments: tuple[Any, ...]) -> None:
        if arguments and self.set_input_arrays(arguments[0]):
            arguments = arguments[1:]
        # As in TA-Lib, what is left over has no effect.
        for name, value in zip(state.parameters, arguments, strict=False):
            state.set_parameter(name, value)

    @property
    def lookback(self) -> int:
        """The place of the first value, by the parameters that are set."""
        function = bound(self._row.name)
        values = _parameters.settled(self._row, list(self._state.parameters.values()))
        return _calls.lookback(function, function.open(values))

    @property
    def outputs(self) -> Any:
        """The last answer, or a new one where something was set since."""
        state = self._state
        if state.outputs is None:
            self._compute(state)
        return packed(state.table, self.output_names, state.outputs or ())

    def run(self, input_arrays: Any = None) -> Any:
        """The outputs, computed anew, and from another table if one is given."""
        with self._attempt() as state:
            if input_arrays is not None:
                self.set_input_arrays(input_arrays)
            self._compute(state)
        return self.outputs

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The outputs by these arguments: a table, or the series themselves, and parameters.

        The table is kept, and parameters are not.
        """
        with self._attempt() as state:
            kept = state.parameters.copy(), state.input_names.copy()
            self._set_named(state, kwargs)
            self._set_in_order(state, self._take_prices(state, args))
            self._compute(state)
            state.parameters, state.input_names = kept
        return self.outputs

    def _take_prices(self, state: State, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        """Reads the series at the start of the arguments, and returns those after them."""
        columns = state.columns
        count = 0
        while count < len(arguments) and is_prices(arguments[count]):
            count += 1
        expected = f"price arguments: expected {len(columns)} ({', '.join(columns)})"
        if count > len(columns):
            raise TypeError(f"Too many {expected}")
        # A subclass may read other tables than we do.
        brings_table = bool(arguments) and not isinstance(arguments[0], _PARAMETERS)
        if 0 < count < len(columns) or (count == 0 and not brings_table and is_empty(state.table)):
            raise TypeError(f"Not enough {expected}")
        if count:
            state.set_table(dict(zip(columns, arguments, strict=False)))
        return arguments[count:]

    def _compute(self, state: State) -> None:
        state.require(state.table)
        series = [state.table[column] for column in state.columns]
        arrays = read_all(series, self._row.name, self._row.arguments)
        outputs = self.func_object(*arrays, *state.parameters.values())
        state.outputs = outputs if isinstance(outputs, tuple) else (outputs,)

    def __repr__(self) -> str:
        return str(self.info)

    def __str__(self) -> str:
        return defaults_and_docs(self.info)[1]


# What can be nothing but a parameter.
_PARAMETERS = (int, float, np.number, str, type(None))
# What an object's own `__dict__` holds of ours.
_OURS = ("_row", "_first", "_threads")
