"""What mypy and pyright see of this package and of an author's: functions, sweeps, mistakes.

The author's is the crate in examples/, as `make example` builds it. That the stub and the module of
`indicators` agree is checked by `make lint`.
"""

import importlib.resources
import json
import pathlib
import re
import subprocess
import sys
import textwrap

import my_indicators
import pytest

import indicators

# Of a line that ends in a comment, a checker says this (`…` is anything); of the others, nothing.
# What pyright says in other words stands after `//`, and nothing after it where it says nothing.
PROGRAMS = {
    "ours": """
        import indicators as ta
        close = [1.0, 2.0, 3.0]
        reveal_type(ta.sma(close, period=2))  # ndarray[…float64]]"
        reveal_type(ta.bollinger_bands(close).upper)  # ndarray[…float64]]"
        reveal_type(ta.sma_batch(close, period_range=(2, 4, 1))["periods"])  # ndarray[…int
        stream = ta.SmaStream(period=2)
        reveal_type(stream.update(1.0))  # "float | None"
        reveal_type(stream.extend(close))  # ndarray[…float64]]"
        import polars as pl
        reveal_type(ta.sma(pl.Series(close)))  # Series"
        reveal_type(ta.sma(pl.DataFrame()))  # DataFrame"
        reveal_type(ta.macd(pl.Series(close)).signal)  # Series"
        reveal_type(stream.period)  # "int"
        streams: dict[str, ta.Stream] = {"fast": stream, "range": ta.AtrStream()}
        streams["range"].update({"high": 3.0, "low": 1.0, "close": 2.0})
        ta.sma(close, perod=2)  # No overload variant of "sma" // No overloads for "sma"
        ta.sma(close, kernel="avx3")  # No overload variant of "sma" matches // "Literal['avx3']"
        ta.sma_batch(close)["period"]  # matches argument type "str" // "Literal['period']"
        result: ta.SweepResult = ta.sma_batch(close)
        ta.sma_batch(close, reduce="last", progress=print)
        ta.sma_batch(close, reduce=["last", ("crossings", 70.0)], progress=True)
        ta.sma_batch(close, reduce=lambda rows: rows[:, -1])
        ta.sma_batch(close, reduce="median")  # Argument "reduce" // "Literal['median']"
        reveal_type([params for params, _ in result.rows()])  # "list[dict[str, Any]]"
        result.rows(1)  # Too many arguments for "rows" // Expected 0 positional arguments
        reveal_type(ta.catalogue["rsi"]["params"][0]["name"])  # "str"
        plan = ta.sweep("rsi", {"a": close}, {"period": (2, 9, 1)}, reduce="last")
        reveal_type(plan.tasks)  # "int"
        reveal_type(plan.run()["a"])  # SweepResult"
        features = ta.Features(ema=ta.spec.ema())
        reveal_type(features.plan({"a": close}).run()["a"])  # "dict[str, Any]"
        plan.run(errors="ignore")  # Argument "errors" to "run" // "Literal['ignore']"
        ta.AtrStream(1).update("3.0", 2.0, 1.0)  # No overload variant // "Literal['3.0']"
        features.stream().update([1.0])  # Argument 1 to "update" // "list[float]"
        plan.run_ray(checkpoint=3)  # Argument "checkpoint" to "run_ray" // "Literal[3]"
    """,
    # Mypy takes the items of a list as objects where they are of several classes.
    "whatever_runs": """
        import array
        import decimal
        import numpy as np
        import pandas as pd
        import polars as pl
        import indicators as ta
        close = [1.0, 2.0, 3.0]
        with_gaps = [1.0, None, 2.0]
        reveal_type(ta.sma(with_gaps, period=1))  # ndarray[…float64]]"
        ta.sma([1, None, 2], period=1)
        ta.sma([np.int64(1), None, np.int64(2)], period=1)
        ta.sma([1.0, pd.NA, 2.0], period=1)  # "list[object]" //
        one = ta.SmaStream(1)
        reveal_type(one.update(None))  # "float | None"
        one.update(pd.NA)
        one.peek(pd.NA)
        one.update({"close": pd.NA})
        ta.AtrStream(1).update(3.0, None, pd.NA)
        ta.sma([np.int64(1), np.int64(2)], period=np.int64(1))
        ta.sma([np.float32(1), np.int64(2), 3.0], period=1)  # "list[object]" //
        ta.sma([decimal.Decimal(1), decimal.Decimal(2)], period=1)
        ta.sma(array.array("d", close), period=1, missing="skip", out=np.zeros(3))
        ta.sma(pd.Series(close), period=1)
        ta.sma(pd.DataFrame({"A": close}), period=1)
        ta.sma_batch(close, period_range=[np.int64(1), 2])
        ta.sma_batch(close, period_range=range(1, 3))
        ta.sma_batch(close, period_range=np.arange(1, 3))
        ta.sma_batch(close, period_range=pd.Series([1, 2]))
        ta.sma_batch(close, period_range=pd.Index([1, 2]))
        ta.sma_batch(close, period_range=pl.Series([1, 2]))
        ta.alma_batch(close, period_range=1, offset_range=[0, 0.5, np.float64(1)])
        ta.alma_batch(close, period_range=1, sigma_range=pd.Series([3.0]))
        streams = {"fast": ta.SmaStream(1), "range": ta.AtrStream(1), "bands": ta.MacdStream()}
        for stream in streams.values():
            stream.update({"high": 3.0, "low": 1.0, "close": 2.0})
        for bar in pl.DataFrame({"close": close}).iter_rows(named=True):
            streams["fast"].update(bar)
        features = ta.Features(fast=ta.spec.ema(20), **ta.spec.sma.grid("{period}", period=[2, 3]))
        reveal_type(features(pl.DataFrame({"close": close})))  # DataFrame"
        live = features.stream()
        live.update(pd.DataFrame({"close": close}).iloc[0])
        live.update({"close": pd.NA})
        by_symbol = features.stream(by="symbol")
        by_symbol.update("A", pd.DataFrame({"close": close}).iloc[0])
        ta.compute("sma", pd.DataFrame({"close": close, "s": close}), by="s", period=1)
    """,
    "expressions": """
        import indicators.polars as ta
        import polars as pl
        reveal_type(ta.ema(pl.col("close"), period=20))  # Expr"
        reveal_type(ta.atr(period=14))  # Expr"
        ta.ema("close", perod=3)  # Unexpected keyword argument // No parameter named "perod"
        ta.ema(3)  # Argument 1 to "ema" has incompatible type // "Literal[3]"
        ta.bollinger_bands("close", average="hull")  # Argument "average" // "Literal['hull']"
        ta.emma("close")  # Module has no attribute "emma" // "emma" is not a known attribute
    """,
    "an_authors": """
        import my_indicators as mi
        close = [1.0, 2.0, 3.0]
        reveal_type(mi.hann(close, period=2))  # ndarray[…float64]]"
        reveal_type(mi.directional_movement(close, close).plus)  # ndarray[…float64]]"
        reveal_type(mi.hann_batch(close, period_range=range(2, 4))["values"])  # ndarray[…float64
        stream = mi.DirectionalMovementStream(period=2)
        reveal_type(stream.update(1.0, 2.0))  # DirectionalMovementOutput[float]…| None
        reveal_type(mi.catalogue["hann"]["name"])  # "str"
        mi.hann()  # All overload variants of "hann" require // No overloads for "hann" match
        stream.update(1.0)  # No overload variant of "update" // parameter "bar" of type "Mapping
        mi.hamm  # Module has no attribute "hamm" // "hamm" is not a known attribute
        import indicators as ta
        mine = mi.spec.hann(3, data=ta.spec.rsi())
        reveal_type(mine)  # Spec"
        both = ta.Features(mine=mine, **mi.spec.hann.grid("{period}", period=[2]))
        reveal_type(both.stream(by="symbol"))  # SymbolStreams"
        mi.spec.hann(perod=3)  # Unexpected keyword argument "perod" // No parameter named "perod"
        mi.spec.hamm()  # has no attribute "hamm" // "hamm"
    """,
}


def run(*command, **options):
    command = [sys.executable, "-m", *command]
    return subprocess.run(command, capture_output=True, text=True, **options)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The programs as files."""
    folder = tmp_path_factory.mktemp("programs")
    for name, program in PROGRAMS.items():
        (folder / f"{name}.py").write_text(textwrap.dedent(program).lstrip(), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def mypy(folder):
    """What mypy says of each program: lines with texts."""
    options = ["--strict", "--ignore-missing-imports", "--cache-dir=/dev/null"]
    said = {name: [] for name in PROGRAMS}
    for line in run("mypy", *options, ".", cwd=folder).stdout.splitlines():
        if found := re.match(r"(\w+)\.py:(\d+): \w+: (.*)", line):
            said[found[1]].append((int(found[2]), found[3]))
    return said


@pytest.fixture(scope="module")
def pyright(folder):
    """What pyright says of each program: lines with texts."""
    # Its Node.js is that of its package; without it, it would ask the network for one.
    answer = run("pyright", "--outputjson", f"--pythonpath={sys.executable}", ".", cwd=folder)
    said = {name: [] for name in PROGRAMS}
    for each in json.loads(answer.stdout)["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        said[pathlib.Path(each["file"]).stem].append((line, each["message"]))
    return said


def expected(name):
    """The lines of which something is said, each with what mypy and pyright say."""
    for number, line in enumerate(PROGRAMS[name].strip().splitlines(), 1):
        if "  # " in line:
            comment = line.split("  # ")[1]
            mypys, _, pyrights = comment.partition("//")
            yield number, (mypys.strip(), pyrights.strip() if "//" in comment else mypys.strip())


@pytest.mark.parametrize("place, checker", [(0, "mypy"), (1, "pyright")])
@pytest.mark.parametrize("name", PROGRAMS)
def test_checkers_see_everything(name, place, checker, request):
    said = request.getfixturevalue(checker)[name]
    wanted = {number: each[place] for number, each in expected(name) if each[place]}
    assert {number for number, _ in said} == set(wanted), said
    for number, comment in wanted.items():
        pattern = ".*".join(map(re.escape, comment.split("…")))
        texts = [text for line, text in said if line == number]
        assert any(re.search(pattern, text, re.DOTALL) for text in texts), texts


def test_what_checkers_allow_runs():
    """Errors in the types of programs are the only ones: the lines without a comment run."""
    lines = textwrap.dedent(PROGRAMS["whatever_runs"])
    exec(lines, {"reveal_type": lambda value: value})


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
