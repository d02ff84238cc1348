"""Every call that a page shows runs as it stands, and gives what the plain call gives."""

import numpy as np
import pandas as pd
import pytest
from facts import ROOT, Indicator, indicators
from pages.calls import column, forms

import indicators as ta

BARS = pd.read_csv(ROOT / "data" / "daily_stocks.csv").groupby("symbol").head(300)
# A range of numbers that every indicator allows, where the close is none; and lengths of averages.
BARS["share"] = BARS["close"] / 1000
BARS["lengths"] = 10.0


@pytest.mark.parametrize("indicator", indicators(), ids=lambda indicator: indicator.name)
def test_the_calls_of_a_page(indicator):
    bars = allowed(indicator, BARS[BARS["symbol"] == "IBM"].reset_index(drop=True))
    ran = {}
    for title, language, code in forms(indicator):
        if language == "python":
            ran[title] = {"bars": bars.copy()}
            exec(compile(code, f"{indicator.name}: {title}", "exec"), ran[title])
    expected = expectation(indicator, bars)
    first = indicator.entry["outputs"][0]
    if len(indicator.entry["outputs"]) == 1:
        for values in (
            ran["NumPy"][indicator.name],
            ran["pandas"]["bars"][indicator.name],
            ran["polars"]["frame"][indicator.name].to_numpy(),
            ran["Features"]["frame"][indicator.name],
        ):
            np.testing.assert_array_equal(np.asarray(values, dtype=float), expected)
    else:
        np.testing.assert_array_equal(np.asarray(ran["NumPy"][first], dtype=float), expected)
    answer = ran["Stream"]["answer"]
    last = answer[0] if isinstance(answer, tuple) else answer
    assert np.isnan(expected[-1]) if last is None else last == expected[-1]
    if "Sweep" in ran:
        np.testing.assert_array_equal(ran["Sweep"]["result"][first][0], expected)


def test_every_form_has_its_tab():
    titles = [title for title, _, _ in forms(Indicator(ta.catalogue["rsi"]))]
    assert titles == ["NumPy", "pandas", "polars", "Stream", "Sweep", "Features", "Rust", "TA-Lib"]


def test_a_call_is_shown_whole():
    """On a desk, where a page has room for so many columns beside its contents."""
    for indicator in indicators():
        for title, language, text in forms(indicator):
            if language == "python":
                assert max(map(len, text.split("\n"))) <= 84, f"{indicator.name}, {title}"


def allowed(indicator, bars):
    """Bars whose close lies in the range that a limited input has."""
    limits = indicator.entry["allowed"].get("data", "")
    if " to " in limits or limits.startswith("at most"):
        bars["close"] = bars["share"]
    return bars


def expectation(indicator, bars):
    inputs = [bars[column(name)].to_numpy(dtype=float) for name in indicator.entry["inputs"]]
    result = getattr(ta, indicator.name)(*inputs)
    return np.asarray(result[0] if isinstance(result, tuple) else result, dtype=float)
