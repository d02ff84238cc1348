"""What pictures are drawn from: the columns that indicators read, and lines near the price."""

import numpy as np
import pytest
from labels import apart, written
from matplotlib.figure import Figure
from pages.markdown import picture
from pictures import panels
from sample import load, shown

import indicators as ta

STOCKS = load()
WINDOW = slice(-130, None)


def outputs(name, stock):
    result = getattr(ta, name)(*stock.inputs(ta.catalogue[name]))
    return list(result) if isinstance(result, tuple) else [result]


@pytest.mark.parametrize("stock", STOCKS.values(), ids=STOCKS)
def test_every_level_is_near_the_price(stock):
    """Else a pane that shows both would flatten the price, as a mean of thirteen years does."""
    low, high = stock.columns["low"][WINDOW].min(), stock.columns["high"][WINDOW].max()
    for name in ta.list_indicators():
        entry = ta.catalogue[name]
        series, _ = shown(entry, stock, outputs(name, stock), WINDOW)
        for output, values in zip(entry["outputs"], series, strict=True):
            drawn = entry["drawing"][output]
            if drawn["pane"] == "price" and entry["kinds"][output] == "number":
                sizes = np.abs(values[~np.isnan(values)])
                assert np.any((sizes >= low) & (sizes <= high)), f"{name}, {output}"


def test_what_adds_up_all_bars_begins_with_the_picture():
    stock = STOCKS["AAPL"]
    series, begins_here = shown(ta.catalogue["vwap"], stock, outputs("vwap", stock), WINDOW)
    inputs = [values[WINDOW] for values in stock.inputs(ta.catalogue["vwap"])]
    np.testing.assert_array_equal(series[0], ta.vwap(*inputs))
    assert begins_here
    assert not shown(ta.catalogue["ema"], stock, outputs("ema", stock), WINDOW)[1]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.57, "1.57"),
        (-834977.3, "-834977"),
        (2639123456.0, "2.639G"),
        (-16_680_000.0, "-16.68M"),
        (430.47, "430.47"),
        (0.9999631, "0.999963"),
        (0.9999999, "1"),
        (-0.02476, "-0.02476"),
        (0.000204812, "0.000205"),
        (4.123e-7, "4.12e-07"),
        (0.0, "0"),
    ],
)
def test_a_number_beside_its_line(value, text):
    assert written(value) == text and len(text) <= 9


def test_numbers_beside_lines_are_near_what_they_stand_for():
    """With three digits at least, in nine characters, over all sizes."""
    sizes = np.exp(np.random.default_rng(1).uniform(np.log(1e-9), np.log(9e14), 2000))
    units = {"M": 1e6, "G": 1e9, "T": 1e12}
    for value in (*sizes, *-sizes):
        text = written(float(value))
        read = float(text.rstrip("MGT")) * units.get(text[-1], 1)
        assert len(text) <= 9 and read == pytest.approx(value, rel=5e-3), text


def test_numbers_beside_lines_do_not_cover_each_other():
    rng = np.random.default_rng(2)
    for count in range(1, 7):
        given = rng.uniform(0, 100, count)
        placed = np.array(apart(list(given), 12, 100))
        assert (np.diff(np.sort(placed)) >= 12 - 1e-9).all() and placed.max() <= 100 + 1e-9
        np.testing.assert_array_equal(np.argsort(placed), np.argsort(given))
    assert apart([10, 50, 90], 12, 100) == [10, 50, 90]


def test_a_line_ends_where_its_trend_turns():
    """Else it would run through the price, from one side to the other."""
    figure = Figure()
    axes = figure.subplots()
    trend = np.array([1.0, 1, -1, -1, 1])
    line = {"style": "line"}
    panels.output(axes, np.arange(5.0), "stop", line, 0, panels.turns(trend))
    np.testing.assert_array_equal(axes.lines[0].get_ydata(), [0, 1, np.nan, 2, 3, np.nan, 4])


def test_stops_are_points():
    for name in ("sar", "sarext"):
        assert [each["style"] for each in ta.catalogue[name]["drawing"].values()] == ["points"]


def test_a_page_shows_one_picture_of_each_shape_and_scheme():
    page = picture("pictures", "rsi", "RSI", "wide", "narrow")
    assert page.count("pictures/rsi-") == 4 and ":class: only-dark only-narrow" in page
    assert ":class: only-light\n" in picture("pictures", "rsi", "RSI", "narrow")


def test_columns_that_inputs_read():
    stock = STOCKS["IBM"]
    read = {
        (name, argument): stock.column_for(ta.catalogue[name], argument)
        for name in ("atr", "rsi", "acos", "exp", "beta", "mavp")
        for argument in ta.catalogue[name]["inputs"]
    }
    assert read["atr", "high"] == "high" and read["rsi", "data"] == "close"
    assert read["acos", "data"] == read["exp", "data"] == "change"
    assert read["beta", "x"] == "close" and read["beta", "y"] == "MSFT"
    assert read["mavp", "periods"] == "cycle"
