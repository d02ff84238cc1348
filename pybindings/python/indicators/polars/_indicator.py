"""An indicator as a function that returns an expression."""

from collections.abc import Callable, Mapping
from typing import Any

import polars as pl

from .._signatures import signature_of
from ._evaluation import Evaluation


class Indicator:
    """The indicator of a catalogue's entry, whose plain function is `function`."""

    def __init__(self, entry: Mapping[str, Any], function: Any, library: str) -> None:
        self.name: str = entry["name"]
        self.inputs: list[str] = entry["inputs"]
        # The native function knows its indicator.
        self._native = function.__self__
        self._described = entry["signatures"]["expression"]
        outputs = {field["name"]: field["dtype"] for field in self._described["returns"]["fields"]}
        self._evaluation = Evaluation(self.name, outputs, function, library)

    def expression(self, *args: Any, **kwargs: Any) -> pl.Expr:
        """The expression for these arguments; its name is that of its first input."""
        inputs, parameters, missing = self._native.expression_arguments(args, kwargs)
        columns = [self._column(*pair) for pair in zip(self.inputs, inputs, strict=True)]
        return self._evaluation.expression(columns, parameters, missing)

    def function(self) -> Callable[..., pl.Expr]:
        """A function that returns the expression, with the name of the indicator."""

        def function(*args: Any, **kwargs: Any) -> pl.Expr:
            return self.expression(*args, **kwargs).alias(self.name)

        function.__name__ = function.__qualname__ = self.name
        function.__doc__ = self._native.expression_docstring()
        function.__signature__ = signature_of(self._described)  # type: ignore[attr-defined]
        return function

    def _column(self, name: str, value: Any) -> pl.Expr:
        if isinstance(value, pl.Expr):
            return value
        if isinstance(value, str):
            return pl.col(value)
        wanted = "an expression or the name of a column"
        raise TypeError(f"{self.name}: {name} must be {wanted}, not {type(value).__name__}")
