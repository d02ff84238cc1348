"""The sample's bars are whole, and adjusted for the splits that its README names."""

import re
from pathlib import Path

import pandas as pd
import pytest

DATA = Path(__file__).resolve().parents[3] / "data"
BARS = pd.read_csv(DATA / "daily_stocks.csv", parse_dates=["date"])
SPLITS = re.findall(r"^\| (\w+) \| (\d) for 1 \| (\S+) \|$", (DATA / "README.md").read_text(), re.M)


@pytest.mark.parametrize(("symbol", "shares", "day"), SPLITS)
def test_no_price_falls_where_a_share_was_split(symbol, shares, day):
    bars = BARS[BARS["symbol"] == symbol].set_index("date")
    before = bars[bars.index < day].iloc[-1]
    assert bars.loc[day, "open"] / before["close"] == pytest.approx(1, abs=0.05)


def test_a_bars_prices_lie_within_it():
    prices = BARS[["open", "high", "low", "close"]]
    assert (prices.max(axis=1) == BARS["high"]).all()
    assert (prices.min(axis=1) == BARS["low"]).all()
    assert not BARS.isna().any(axis=None) and not BARS.duplicated(["symbol", "date"]).any()
