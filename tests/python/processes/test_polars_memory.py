"""Expressions of polars: what is imported, and what many calls cost in memory."""

from fresh_python import in_new_python
from isolation import linux_only


def test_polars_is_not_imported_by_the_package():
    in_new_python("""
        import indicators
        assert "polars" not in sys.modules and "pandas" not in sys.modules
    """)


@linux_only
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
