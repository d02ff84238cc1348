"""What type checkers see of this package and of an author's: functions, sweeps, streams, mistakes.

The author's is the crate in examples/, as `make example` builds it. That the stub and the module of
`indicators` agree is checked by `make lint`.
"""

import importlib.resources
import re
import subprocess
import sys

import my_indicators
import pytest

import indicators

# Of a line that ends in a comment, mypy says this (`…` is anything); of the others, nothing.
PROGRAMS = {
    "ours": """
        import indicators as ta
        close = [1.0, 2.0, 3.0]
        reveal_type(ta.sma(close, period=2))  # "numpy.ndarray[…float64]]"
        reveal_type(ta.bollinger_bands(close).upper)  # "numpy.ndarray[…float64]]"
        reveal_type(ta.sma_batch(close, period_range=(2, 4, 1))["periods"])  # ndarray[…integer
        stream = ta.SmaStream(period=2)
        reveal_type(stream.update(1.0))  # "float | None"
        reveal_type(stream.extend(close))  # "numpy.ndarray[…float64]]"
        import polars as pl
        reveal_type(ta.sma(pl.Series(close)))  # "polars.series.series.Series"
        reveal_type(ta.sma(pl.DataFrame()))  # "polars.dataframe.frame.DataFrame"
        reveal_type(ta.macd(pl.Series(close)).signal)  # "polars.series.series.Series"
        reveal_type(stream.period)  # "int"
        streams: dict[str, ta.Stream] = {"fast": stream, "range": ta.AtrStream()}
        streams["range"].update({"high": 3.0, "low": 1.0, "close": 2.0})
        ta.sma(close, perod=2)  # No overload variant of "sma" matches argument types
        ta.sma(close, kernel="avx3")  # No overload variant of "sma" matches argument types
        ta.sma_batch(close)["period"]  # "__getitem__" of "_SmaBatch" matches argument type "str"
        result: ta.SweepResult = ta.sma_batch(close)
        ta.sma_batch(close, reduce="last", progress=print)
        ta.sma_batch(close, reduce=["last", ("crossings", 70.0)], progress=True)
        ta.sma_batch(close, reduce=lambda rows: rows[:, -1])
        ta.sma_batch(close, reduce="median")  # Argument "reduce" to "sma_batch" has incompatible
        reveal_type([params for params, _ in result.rows()])  # "list[dict[str, Any]]"
        result.rows(1)  # Too many arguments for "rows" of "SweepResult"
        plan = ta.sweep("rsi", {"a": close}, {"period": (2, 9, 1)}, reduce="last")
        reveal_type(plan.tasks)  # "int"
        reveal_type(plan.run()["a"])  # "indicators._native._shared.SweepResult"
        features = ta.Features(ema=ta.spec.ema())
        reveal_type(features.plan({"a": close}).run()["a"])  # "dict[str, Any]"
        plan.run(errors="ignore")  # Argument "errors" to "run" of "Plan" has incompatible type
        plan.run_ray(checkpoint=3)  # Argument "checkpoint" to "run_ray" of "Plan" has incompatible
    """,
    "expressions": """
        import indicators.polars as ta
        import polars as pl
        reveal_type(ta.ema(pl.col("close"), period=20))  # "polars.expr.expr.Expr"
        reveal_type(ta.atr(period=14))  # "polars.expr.expr.Expr"
        ta.ema("close", perod=3)  # Unexpected keyword argument "perod" for "ema"
        ta.ema(3)  # Argument 1 to "ema" has incompatible type
        ta.bollinger_bands("close", average="hull")  # Argument "average" to "bollinger_bands" has
        ta.emma("close")  # Module has no attribute "emma"
    """,
    "an_authors": """
        import my_indicators as mi
        close = [1.0, 2.0, 3.0]
        reveal_type(mi.hann(close, period=2))  # "numpy.ndarray[…float64]]"
        reveal_type(mi.directional_movement(close, close).plus)  # "numpy.ndarray[…float64]]"
        reveal_type(mi.hann_batch(close, period_range=range(2, 4))["values"])  # ndarray[…float64
        stream = mi.DirectionalMovementStream(period=2)
        reveal_type(stream.update(1.0, 2.0))  # DirectionalMovementOutput[float]…| None
        reveal_type(mi.catalogue[0]["name"])  # "str"
        mi.hann()  # All overload variants of "hann" require at least one argument
        stream.update(1.0)  # No overload variant of "update"…matches argument type "float"
        mi.hamm  # Module has no attribute "hamm"
    """,
}


def run(*command, **options):
    command = [sys.executable, "-m", *command]
    return subprocess.run(command, capture_output=True, text=True, **options)


@pytest.fixture(scope="module")
def mypy(tmp_path_factory):
    """What mypy says of the programs."""
    folder = tmp_path_factory.mktemp("programs")
    for name, program in PROGRAMS.items():
        lines = [line.strip() for line in program.strip().splitlines()]
        (folder / f"{name}.py").write_text("\n".join(lines), encoding="utf-8")
    return run("mypy", "--strict", "--cache-dir=/dev/null", ".", cwd=folder).stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_mypy_sees_everything(name, mypy):
    said = re.findall(rf"^{name}\.py:(\d+): \w+: (.*)$", mypy, re.MULTILINE)
    lines = PROGRAMS[name].strip().splitlines()
    expected = {
        str(number): line.split("  # ")[1] for number, line in enumerate(lines, 1) if "  # " in line
    }
    assert {number for number, _ in said} == set(expected), mypy
    for number, comment in expected.items():
        pattern = ".*".join(map(re.escape, comment.split("…")))
        assert any(line == number and re.search(pattern, text) for line, text in said), comment


def test_the_stub_of_an_author_and_the_module_agree(tmp_path):
    # The native module, all of which the package around it holds, has no stub of its own.
    allowed = tmp_path / "allowed"
    # Of methods that take a bar as one dictionary, stubtest makes one signature with both.
    allowed.write_text(
        "my_indicators.my_indicators\n"
        r"my_indicators\.\w*Stream\.(update|peek|extend)"
        "\n"
    )
    result = run("mypy.stubtest", "my_indicators", f"--allowlist={allowed}")
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("package", [indicators, my_indicators], ids=lambda it: it.__name__)
def test_the_package_says_that_it_is_typed(package):
    assert importlib.resources.files(package).joinpath("py.typed").is_file()
