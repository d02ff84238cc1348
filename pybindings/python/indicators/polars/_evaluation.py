"""How polars computes an indicator: by the plug-in, or else by a call of Python."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import polars as pl
from polars.exceptions import PanicException
from polars.plugins import register_plugin_function


class Evaluation(NamedTuple):
    """Of the indicator `name`: its outputs, plain function and plug-in."""

    name: str
    # Names and polars' names of types.
    outputs: Mapping[str, str]
    function: Callable[..., Any]
    library: str

    def expression(
        self, inputs: Sequence[pl.Expr], parameters: Mapping[str, Any], missing: str | None
    ) -> pl.Expr:
        """The only output, or a struct of several, over inputs and with checked arguments."""
        if loads(self.library, self.name, len(inputs)):
            return in_plugin(self.library, self.name, inputs, parameters, missing)
        return self.in_python(inputs, parameters, missing)

    def in_python(
        self, inputs: Sequence[pl.Expr], parameters: Mapping[str, Any], missing: str | None
    ) -> pl.Expr:
        dtypes = {name: getattr(pl, dtype) for name, dtype in self.outputs.items()}
        is_single = len(dtypes) == 1
        function = self.function

        def compute(series: Sequence[pl.Series]) -> pl.Series:
            result = function(*broadcast(series), **parameters, missing=missing)
            values = [result] if is_single else result
            outputs = [
                pl.Series(name, value, nan_to_null=True)
                for name, value in zip(dtypes, values, strict=True)
            ]
            output = outputs[0] if is_single else pl.DataFrame(outputs).to_struct()
            return output.alias(series[0].name)

        dtype = next(iter(dtypes.values())) if is_single else pl.Struct(dtypes)
        return pl.map_batches(inputs, compute, dtype, is_elementwise=False, returns_scalar=False)


def in_plugin(
    library: str,
    indicator: str,
    inputs: Sequence[pl.Expr],
    parameters: Mapping[str, Any],
    missing: str | None,
) -> pl.Expr:
    """The expression that the native library computes."""
    return register_plugin_function(
        plugin_path=library,
        function_name="indicator",
        args=inputs,
        kwargs={"indicator": indicator, "parameters": parameters, "missing": missing},
    )


def broadcast(series: Sequence[pl.Series]) -> list[pl.Series]:
    """The series, of which one of one value, such as a literal, is repeated for all bars."""
    length = next((len(each) for each in series if len(each) != 1), 1)
    return [each.new_from_index(0, length) if len(each) == 1 else each for each in series]


@cache
def loads(library: str, indicator: str, inputs: int) -> bool:
    """Whether this polars loads the plug-in: another release may have another interface."""
    nothing = [pl.lit(pl.Series(dtype=pl.Float64))] * inputs
    try:
        pl.select(in_plugin(library, indicator, nothing, {}, None))
    except (Exception, PanicException):
        return False
    return True
