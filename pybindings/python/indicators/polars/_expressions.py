"""What users see of a module's indicators: functions, and methods of expressions."""

from collections.abc import Callable
from functools import partial
from typing import Any

import polars as pl

from ._indicators import Indicators


class Expressions:
    """Functions that return expressions: an attribute for each indicator of a module."""

    def __init__(self, indicators: Indicators) -> None:
        self._indicators = indicators

    def __getattr__(self, name: str) -> Callable[..., pl.Expr]:
        if name.startswith("_"):
            # Python asks for names of its own, before there is an `__init__` too.
            raise AttributeError(name)
        made = self._indicators.named(name).function()
        function: Callable[..., pl.Expr] = self.__dict__.setdefault(name, made)
        return function

    def __dir__(self) -> list[str]:
        return self._indicators.names()


def methods(indicators: Indicators) -> type[Any]:
    """The class of a namespace on expressions: a method for each indicator of one series."""

    class Methods:
        def __init__(self, expression: pl.Expr) -> None:
            self._expression = expression

        def __getattr__(self, name: str) -> Callable[..., pl.Expr]:
            indicator = indicators.named(name)
            if len(indicator.inputs) > 1:
                inputs = ", ".join(indicator.inputs)
                raise AttributeError(f"{name} reads {inputs}: it is a function, and no method")
            return partial(indicator.expression, self._expression)

        def __dir__(self) -> list[str]:
            return indicators.names(most_inputs=1)

    return Methods
