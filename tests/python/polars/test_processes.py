"""Expressions that leave the process, what they cost in memory, and what is imported."""

import io
import subprocess
import sys

import indicators.polars as ta
import numpy as np
import polars as pl
import pytest
from frames import native_library
from fresh_python import in_new_python

FRAME = pl.DataFrame({"symbol": ["A"] * 40 + ["B"] * 40, "close": np.arange(80.0) % 17})


def test_polars_is_not_imported_by_the_package():
    in_new_python("""
        import indicators
        assert "polars" not in sys.modules and "pandas" not in sys.modules
    """)


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_a_query_goes_on_elsewhere(tmp_path, engine):
    """In a process that knows no more of it than the bytes."""
    lazy = FRAME.lazy().select(
        pl.col("close").ta.ema(5).over("symbol"),
        ta.bollinger_bands("close", 4, devup=1.5).over("symbol"),
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


def test_memory_is_given_back():
    """Inputs, results, and what is around them, in many calls."""
    in_new_python("""
        import resource
        import polars as pl
        import indicators.polars as ta
        frame = pl.DataFrame({"symbol": np.arange(20_000) // 5, "close": np.arange(20_000.0)})
        column = pl.Series("close", [1, None, 3] * 100_000)
        def work():
            frame.select(pl.col("close").ta.ema(5).over("symbol"))
            frame.select(ta.bollinger_bands("close", 4).over("symbol"))
            column.to_frame().lazy().select(ta.bollinger_bands("close")).collect(engine="streaming")
            try:
                frame.select(pl.col("symbol").cast(pl.String).ta.ema(5))
            except pl.exceptions.ComputeError:
                pass
        def resident():
            return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
        for _ in range(30):
            work()
        before = resident()
        for _ in range(60):
            work()
        # A hundred bytes of each group would be 48 MB.
        grown = resident() - before
        assert grown < 10 * 2**20, grown
    """)


def test_many_threads_at_once():
    in_new_python("""
        import polars as pl
        import indicators.polars
        from concurrent.futures import ThreadPoolExecutor
        frame = pl.DataFrame({"symbol": np.arange(30_000) // 30, "close": np.arange(30_000.0) % 97})
        queries = [pl.col("close").ta.ema(period).over("symbol") for period in range(2, 30)]
        expected = [frame.select(query) for query in queries]
        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(frame.select, queries * 5))
        assert all(a.equals(b) for a, b in zip(results, expected * 5))
        assert frame.select(*(q.alias(str(n)) for n, q in enumerate(queries))).equals(
            pl.DataFrame({str(n): one["close"] for n, one in enumerate(expected)})
        )
    """)
