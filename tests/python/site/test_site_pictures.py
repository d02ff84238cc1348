"""What pictures are drawn from: the columns that indicators read, and lines near the price."""

import numpy as np
import pytest
from pages.markdown import picture
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
