"""Expressions that leave the process as bytes, and bytes that are none."""

import io
import subprocess
import sys

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from frames import native_library

FRAME = pl.DataFrame({"symbol": ["A"] * 40 + ["B"] * 40, "close": np.arange(80.0) % 17})
FRAME = FRAME.with_columns(gaps=pl.when(pl.col("close") != 3).then("close"))


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_a_query_goes_on_elsewhere(tmp_path, engine):
    """In a process that knows no more of it than the bytes."""
    lazy = FRAME.lazy().select(
        pl.col("close").ta.ema(5).over("symbol"),
        ta.bollinger_bands("close", 4, devup=1.5).over("symbol"),
        ta.rsi("gaps", 5, missing="skip").over("symbol"),
    )
    (tmp_path / "query").write_bytes(lazy.serialize())
    lazy.collect().write_ipc(tmp_path / "expected")
    code = f"""
        import sys
        import polars as pl
        lazy = pl.LazyFrame.deserialize({str(tmp_path / "query")!r})
        assert lazy.collect(engine={engine!r}).equals(pl.read_ipc({str(tmp_path / "expected")!r}))
        assert "indicators" not in sys.modules
    """
    code = "\n".join(line.strip() for line in code.splitlines())
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_an_expression_as_bytes():
    expression = pl.col("close").ta.ema(5)
    again = pl.Expr.deserialize(io.BytesIO(expression.meta.serialize()))
    assert FRAME.select(again).equals(FRAME.select(expression))


@pytest.mark.parametrize(
    ("kwargs", "message"),
    [
        (None, "damaged"),
        ({"indicator": "ema"}, "damaged"),
        ({"indicator": 5, "parameters": {}}, "damaged"),
        ({"indicator": "ema", "parameters": {3: 4}}, "damaged"),
        ({"indicator": "ema", "parameters": {"period": [5]}}, "damaged"),
        ({"indicator": "ema", "parameters": {}, "missing": "drop"}, "damaged"),
        ({"indicator": "ema", "parameters": {}, "missing": 1}, "damaged"),
        ({"indicator": "emma", "parameters": {}}, 'no indicator "emma"'),
        ({"indicator": "ema", "parameters": {"perod": 5}}, 'ema: Unknown parameter: "perod"'),
        ({"indicator": "ema", "parameters": {"period": 0}}, "ema: Invalid period: period = 0 "),
        ({"indicator": "atr", "parameters": {}}, "atr: Wrong number of inputs: 1"),
    ],
)
def test_bytes_that_are_wrong(kwargs, message):
    """Those of another release, or damaged."""
    expression = pl.plugins.register_plugin_function(
        plugin_path=native_library(),
        function_name="indicator",
        args=["close"],
        kwargs=kwargs,
    )
    with pytest.raises(pl.exceptions.ComputeError, match=message):
        FRAME.lazy().select(expression).collect_schema()
