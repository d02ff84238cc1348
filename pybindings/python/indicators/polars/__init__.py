"""Indicators as expressions of polars: lazy, by group and in parallel.

>>> import indicators.polars as ta
>>> frame.with_columns(ta.atr(period=14).over("symbol"))
>>> frame.with_columns(fast=pl.col("close").ta.ema(20).over("symbol"))
"""

from typing import Any

import polars as pl

from .. import _native
from .._arguments import named as _named
from ._expressions import Expressions
from ._expressions import methods as _methods
from ._indicators import Indicators as _Indicators


@_named
def namespace(module: Any, name: str) -> Expressions:
    """The indicators of a module as functions that return expressions.

    `module` is a Python module that `python_module!` made, or the package around it. `name` is that
    of the namespace on expressions in which those indicators are that read one series: with "mine",
    `pl.col("close").mine.hann(period=20)`.
    """
    found = _Indicators(module)
    pl.api.register_expr_namespace(name)(_methods(found))
    return Expressions(found)


_functions = namespace(_native, "ta")
__all__ = ["Expressions", "namespace", *dir(_functions)]


def __getattr__(name: str) -> Any:
    return getattr(_functions, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
