"""What there is can be listed, described and computed by name, and from the shell."""

import csv
import io
import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pytest
from entries import ENTRIES, every_entry, same_bits
from indicators.talib._table import TABLE
from series import SAMPLE, walk

import indicators as ta


def test_lists():
    assert ta.list_indicators() == [entry.name for entry in ENTRIES]
    groups = dict.fromkeys(entry.group for entry in ENTRIES)
    assert [name for group in groups for name in ta.list_indicators(group)] == ta.list_indicators()
    assert "rsi" in ta.list_indicators("momentum")
    with pytest.raises(
        ta.IndicatorError, match=r"^list_indicators: Unknown group: 'x' \(allowed: .*momentum"
    ):
        ta.list_indicators("x")


def test_the_catalogue_is_found_by_name_and_place():
    assert [entry["name"] for entry in ta.catalogue] == ta.list_indicators() == ta.catalogue.keys()
    assert ta.catalogue["rsi"] == ta.info("rsi") and ta.catalogue[0]["name"] == ENTRIES[0].name
    assert ta.catalogue["rsi"] in ta.catalogue and len(ta.catalogue) == len(ENTRIES)
    assert [entry["name"] for entry in ta.catalogue[:2]] == ta.list_indicators()[:2]
    with pytest.raises(KeyError, match="rsl"):
        ta.catalogue["rsl"]


def test_what_is_handed_out_is_a_copy():
    for hand_out in (lambda: ta.info("rsi"), lambda: ta.catalogue["rsi"], lambda: ta.catalogue[0]):
        entry = hand_out()
        before = hand_out()
        entry["inputs"].clear()
        entry["signatures"]["array"]["arguments"][0]["name"] = "changed"
        assert hand_out() == before != entry
    assert ta.spec.rsi(14).parameters == {"period": 14}


@pytest.mark.parametrize("name", TABLE)
def test_names_of_talib(name):
    """A name that both have is ours: TA-Lib's ATR is `avgtrange`."""
    is_ours = name.lower() in ta.list_indicators()
    assert ta.info(name)["name"] == (name.lower() if is_ours else TABLE[name].ours)
    assert ta.info(name.lower()) == ta.info(name)


def test_names_that_none_has():
    with pytest.raises(
        ta.IndicatorError, match=r"^info: Unknown indicator: 'rsl' \(allowed: .*rsi"
    ):
        ta.info("rsl")
    with pytest.raises(ta.IndicatorError, match="a name of list_indicators"):
        ta.compute("?", [1.0])
    with pytest.raises(TypeError, match=r"^info: name must be a string, not int"):
        ta.info(3)


@every_entry
def test_computing_by_name(entry):
    series = walk(entry, 120, seed=2)
    results = [ta.compute(entry.name, *series)]
    parts = {"open", "high", "low", "close", "volume", "data"}
    if set(entry.inputs) <= parts:
        names = ["Close" if name == "data" else name.capitalize() for name in entry.inputs]
        bars = dict(zip(names, series, strict=True))
        for frame in (bars, pd.DataFrame(bars), pl.DataFrame(bars)):
            results.append(ta.compute(entry.name.capitalize(), frame))
    for result in results:
        several = result if isinstance(result, tuple) else (result,)
        several = [
            each.cast(pl.Float64).fill_null(np.nan) if isinstance(each, pl.Series) else each
            for each in several
        ]
        same_bits(np.array(several, dtype=float), entry.compute(series))


def test_computing_with_parameters():
    close = np.arange(50.0) ** 1.5
    same_bits(ta.compute("EMA", close, period=5), ta.ema(close, 5))
    with pytest.raises(ta.IndicatorError, match=r"^compute: Unknown column: 'high'"):
        ta.compute("atr", {"low": close})
    with pytest.raises(TypeError, match=r"^ema: unexpected argument"):
        ta.compute("ema", close, perod=5)


def test_a_column_named_data_is_read_where_it_is_named():
    close, data = np.arange(50.0) ** 1.5, np.arange(50.0) ** 0.5
    bars = {"close": close, "high": close, "low": close, "data": data}
    same_bits(ta.compute("ema", bars), ta.ema(close))
    same_bits(ta.compute("ema", bars, data="data"), ta.ema(data))
    same_bits(ta.compute("atr", bars, low="data"), ta.atr(close, data, close))
    same_bits(ta.Features(e=ta.spec.ema(data="data"))(bars)["e"], ta.ema(data))


def market():
    """Bars of symbols whose rows lie apart; one is too short for any value."""
    bars = pd.read_csv(SAMPLE).groupby("symbol").head(40).sample(frac=1.0, random_state=0)
    short = bars[:2].assign(symbol="SHORT")
    return pd.concat([bars, short])


def by_name(frame):
    return {name: frame[name].to_numpy() for name in frame}


def expected_by_symbol(name, frame, **params):
    """The outputs of the function over the rows of each symbol, as one array each."""
    entry = ta.info(name)
    outputs = np.full((len(entry["outputs"]), len(frame)), np.nan)
    for symbol in frame["symbol"].unique():
        rows = np.flatnonzero(frame["symbol"] == symbol)
        series = [frame.iloc[rows][each.replace("data", "close")] for each in entry["inputs"]]
        outputs[:, rows] = np.array(getattr(ta, name)(*series, **params)).reshape(-1, len(rows))
    return outputs


@pytest.mark.parametrize("name, params", [("atr", {"period": 5}), ("macd", {"fast_period": 3})])
def test_computing_by_symbol(name, params):
    frame = market()
    expected = expected_by_symbol(name, frame, **params)
    alone = getattr(ta, name)(*[frame["close"]] * len(ta.info(name)["inputs"]), **params)
    for bars in (frame, pl.DataFrame(frame.to_dict("list")), by_name(frame)):
        found = ta.compute(name, bars, by="symbol", **params)
        assert type(found) is (type(alone) if isinstance(alone, tuple) else type(bars["close"]))
        columns = found if isinstance(found, tuple) else (found,)
        for column, values in zip(columns, expected, strict=True):
            same_bits(np.asarray(column, float), values)
    if name == "atr":
        by_frame = ta.compute(name, frame, by=["symbol"], **params)
        assert by_frame.name == "atr" and by_frame.index.equals(frame.index)


@pytest.mark.parametrize(
    "call, error, message",
    [
        (lambda: ta.compute("ema", np.ones(9), by="symbol"), TypeError, "compute: by is for a fr"),
        (lambda: ta.compute("ema", by="symbol"), TypeError, "compute: by is for a frame"),
        (
            lambda: ta.compute("ema", {"close": [1.0]}, by="symbol"),
            ta.IndicatorError,
            "compute: Unknown column: 'symbol' (allowed: 'close')",
        ),
        (
            lambda: ta.compute("ema", market(), by="symbol", perod=3),
            TypeError,
            'ema: unexpected argument "perod" (allowed: ',
        ),
        (lambda: ta.compute("ema", market(), by=3), TypeError, "compute: by must be the name of"),
    ],
)
def test_what_has_no_symbols(call, error, message):
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value).startswith(message)


@every_entry
def test_the_warmup(entry):
    assert ta.warmup(entry.name) == entry.bars_before()


def test_the_warmup_of_parameters():
    assert ta.warmup("RSI", period=14) == 14
    assert ta.warmup("ema", period=30) == ta.EmaStream(period=30).warmup
    with pytest.raises(ta.IndicatorError, match=r"^ema: Invalid period"):
        ta.warmup("ema", period=0)
    # No window is made to answer.
    assert ta.warmup("sma", period=1 << 40) == (1 << 40) - 1


def test_when_values_settle():
    """A window has settled with its first value, an average of all when its past has faded."""
    assert ta.warmup("sma", period=20, accuracy=1e-9) == ta.warmup("sma", period=20)
    assert ta.warmup("cumsum", accuracy=1e-6) is None
    rough, fine = (ta.warmup("ema", period=20, accuracy=share) for share in (1e-3, 1e-9))
    # What is left of the past fades by (period − 1) / (period + 1) a bar.
    fading = np.log(1e-6) / np.log(19 / 21)
    assert rough > 19 and fine - rough == pytest.approx(fading, abs=15)
    # On walks of prices and volumes, of which none is missing.
    assert ta.warmup("obv", accuracy=1e-6) is None
    assert ta.warmup("acos", accuracy=1e-6) == 0
    assert ta.warmup("vwma", period=7, accuracy=1e-9) == 6
    for wrong, error in [
        (0, ta.IndicatorError),
        (-1.0, ta.IndicatorError),
        (float("nan"), ta.IndicatorError),
        ("1", TypeError),
    ]:
        with pytest.raises(error, match="accuracy"):
            ta.warmup("ema", accuracy=wrong)


def test_the_version():
    assert ta.__version__.count(".") == 2
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        getattr(ta, "nope")  # noqa: B009


def shell(*arguments, **options):
    command = [sys.executable, "-m", "indicators", *arguments]
    return subprocess.run(command, capture_output=True, text=True, **options)


def test_the_shell_lists_and_describes():
    listed = shell("list").stdout.splitlines()
    assert [line.split()[1] for line in listed] == ta.list_indicators()
    assert shell("list", "cycles").stdout.count("\n") == len(ta.list_indicators("cycles"))
    described = shell("info", "BBANDS").stdout
    assert described.startswith("bollinger_bands(data, period=20") and "Source:" in described
    assert shell("--version").stdout.strip() == ta.__version__


def test_the_shell_computes(tmp_path):
    bars = pd.read_csv(SAMPLE).query("symbol == 'AAPL'")[["date", "high", "low", "close"]][:200]
    file = tmp_path / "bars.csv"
    bars.to_csv(file, index=False)
    for result in (
        shell("compute", "ATR", str(file), "--period", "5"),
        shell("compute", "Atr", "-", "--period=5", input=file.read_text()),
    ):
        names, *rows = csv.reader(io.StringIO(result.stdout))
        expected = ta.atr(bars["high"], bars["low"], bars["close"], period=5)
        assert names == ["values"]
        same_bits([float(value or "nan") for (value,) in rows], expected)


def test_bars_are_left_out_by_name():
    frame = {"Close": [1.0, None, 3.0, 4.0]}
    computed = ta.compute("SMA", frame, period=2, missing="skip")
    same_bits(computed, [np.nan, np.nan, 2.0, 3.5])


def test_the_shell_leaves_bars_out():
    text = 'close\n1\n""\n3\n4\n'
    result = shell("compute", "sma", "-", "--period", "2", "--missing", "skip", input=text)
    assert result.stdout.splitlines() == ["values", '""', '""', "2.0", "3.5"]
    result = shell("compute", "sma", "-", "--period", "2", input=text)
    assert result.stdout.splitlines() == ["values", '""', '""', '""', "3.5"]


def test_columns_are_named():
    """Those that inputs read, of a frame with and without symbols."""
    frame = pd.DataFrame(
        {"x": [1.0, 3.0], "y": [2.0, 4.0], "close": [5.0, 7.0], "symbol": ["A", "B"]}
    )
    for by in (None, "symbol"):
        same_bits(ta.compute("add", frame, by=by), [3.0, 7.0])
        same_bits(ta.compute("add", frame, by=by, x="close"), [7.0, 11.0])
        same_bits(ta.compute("sma", frame, by=by, period=1, data="y"), [2.0, 4.0])
        with pytest.raises(ta.IndicatorError, match=r"^compute: Unknown column: 'clse'"):
            ta.compute("sma", frame, by=by, data="clse")


@pytest.mark.parametrize(
    "options, text, printed",
    [
        # What is not read may hold anything.
        (["sma", "--period", "1"], "close,note\n1,7\n2,n/a\n", ["1.0", "2.0"]),
        (["sma", "--period", "1", "--data", "open"], "open,close\n1,x\n2,\n", ["1.0", "2.0"]),
        (["add", "--by", "s"], "x,y,s\n1,2,A\n3,4,7\n", ["3.0", "7.0"]),
    ],
)
def test_the_shell_reads_columns(options, text, printed):
    name, *rest = options
    result = shell("compute", name, "-", *rest, input=text)
    assert result.stdout.split() == ["values", *printed], result.stderr


def test_the_shell_says_what_is_no_number():
    result = shell("compute", "sma", "-", input="close\n$1\n2\n")
    says = "error: compute: Invalid close: '$1' in row 2 (allowed: a number or nothing)\n"
    assert result.returncode == 2 and result.stderr == says
    result = shell("compute", "rssi", "-", input="")
    assert result.stderr.startswith("error: compute: Unknown indicator: 'rssi'")


def test_the_shell_is_read_in_part():
    command = f"'{sys.executable}' -m indicators compute sma '{SAMPLE}' | head -1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=60)
    assert (result.stdout, result.stderr) == ("values\n", "")


def test_the_shell_computes_by_symbol(tmp_path):
    frame = market()
    frame["venue"] = np.arange(len(frame)) % 2
    frame.loc[frame.index[3], "symbol"] = None
    file = tmp_path / "bars.csv"
    frame.to_csv(file, index=False)
    for by in (["symbol"], ["symbol", "venue"]):
        options = [text for name in by for text in ("--by", name.upper())]
        result = shell("compute", "macd", str(file), *options, "--fast-period", "3")
        names, *rows = csv.reader(io.StringIO(result.stdout))
        assert names == ["macd", "signal", "hist"], result.stderr
        expected = ta.compute("macd", frame, by=by, fast_period=3)
        found = np.array([[float(value or "nan") for value in row] for row in rows]).T
        for values, column in zip(found, expected, strict=True):
            same_bits(values, column.to_numpy())


@pytest.mark.parametrize(
    "arguments",
    [
        ("info", "rsl"),
        ("compute", "rsi", "-", "--by", "symbol"),
        ("compute", "rsi", "no such file"),
        ("compute", "rsi", "-", "--perod", "5"),
        ("compute", "rsi", "-", "--missing", "drop"),
        ("list", "no"),
        ("no",),
        (),
    ],
    ids=str,
)
def test_the_shell_refuses(arguments):
    result = shell(*arguments, input="close\n1\n")
    assert result.returncode == 2 and "Traceback" not in result.stderr and "error" in result.stderr


FILES = {
    "a word among numbers": ("close\n1\nNA\n2\n", "Invalid close: 'NA' in row 3"),
    "a thousands separator": ("close\n1\n1,000\n", "row 3 has 2 fields"),
    "a repeated column": ("close,close\n1,2\n", "Repeated column: 'close'"),
    "no rows": ("close\n", "Input data slice is empty"),
    "nothing": ("", "Unknown column: 'close'"),
    "another encoding": (b"name,close\ncaf\xe9,1\n", "codec can't decode"),
}


@pytest.mark.parametrize("content, said", FILES.values(), ids=FILES)
def test_files_that_cannot_be_read(content, said, tmp_path):
    file = tmp_path / "bars.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    result = shell("compute", "sma", str(file), "--period", "1")
    assert result.returncode == 2 and said in result.stderr and "Traceback" not in result.stderr


def test_a_file_of_excel(tmp_path):
    file = tmp_path / "bars.csv"
    file.write_bytes(b"\xef\xbb\xbfClose,note\r\n1,x\r\n,y\r\n3,z\r\n")
    result = shell("compute", "sma", str(file), "--period", "1")
    assert result.stdout.splitlines() == ["values", "1.0", '""', "3.0"]
