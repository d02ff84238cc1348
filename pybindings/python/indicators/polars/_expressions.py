"""What users see of a module's indicators: functions, and methods of expressions."""

from collections.abc import Callable
from functools import partial

import polars as pl

from .._arguments import public
from ._indicators import Indicators


@public
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


class Methods:
    """A namespace on expressions: a method for each indicator that reads one series."""

    _indicators: Indicators

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def __getattr__(self, name: str) -> Callable[..., pl.Expr]:
        indicator = self._indicators.named(name)
        if len(indicator.inputs) > 1:
            inputs = ", ".join(indicator.inputs)
            raise AttributeError(f"{name} reads {inputs}: it is a function, and no method")
        return partial(indicator.expression, self._expression)

    def __dir__(self) -> list[str]:
        return self._indicators.names(most_inputs=1)


def methods(indicators: Indicators) -> type[Methods]:
    """The namespace of a module: polars makes one for each expression, of a class alone."""
    return type("Methods", (Methods,), {"_indicators": indicators})
