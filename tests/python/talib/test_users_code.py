"""Code as users of TA-Lib write it, with ours in its place."""

import copy
from importlib.util import find_spec

import indicators.talib.abstract
import numpy as np
import pandas as pd
import pytest
import talib
import talib.abstract
from fresh_python import in_new_python
from talib_cases import all_bars, ours

pytestmark = pytest.mark.skipif(talib.__version__ != "0.8.2", reason="compared with TA-Lib 0.8.2")


def frame():
    bars = pd.DataFrame(all_bars()[0])
    bars.insert(0, "date", pd.date_range("2020-01-01", periods=len(bars), tz="UTC"))
    return bars


def strategy(ta, dataframe):
    """As strategies of freqtrade fill a frame."""
    dataframe["adx"] = ta.ADX(dataframe)
    dataframe["plus_di"] = ta.PLUS_DI(dataframe)
    dataframe["minus_di"] = ta.MINUS_DI(dataframe, timeperiod=25)
    dataframe["cci"] = ta.CCI(dataframe, timeperiod=20)
    dataframe["mom"] = ta.MOM(dataframe)
    for period in (5, 14):
        dataframe[f"rsi_{period}"] = ta.RSI(dataframe, timeperiod=period)
    dataframe["rsi_of_high"] = ta.RSI(dataframe, timeperiod=14, price="high")
    macd = ta.MACD(dataframe)
    dataframe["macd"] = macd["macd"]
    dataframe["macdsignal"], dataframe["macdhist"] = macd["macdsignal"], macd["macdhist"]
    stoch = ta.STOCHF(dataframe, 5, 3, 0, 3, 0)
    dataframe["fastk"], dataframe["fastd"] = stoch["fastk"], stoch["fastd"]
    slow = ta.STOCH(dataframe, fastk_period=14, slowk_period=3, slowd_period=3)
    dataframe["slowk"] = slow["slowk"]
    bands = ta.BBANDS(dataframe, timeperiod=20, nbdevup=2.0, nbdevdn=2.0)
    dataframe["bb_lower"], dataframe["bb_upper"] = bands["lowerband"], bands["upperband"]
    dataframe["sar"] = ta.SAR(dataframe)
    dataframe["tema"] = ta.TEMA(dataframe, timeperiod=9)
    dataframe["ema"] = ta.EMA(dataframe, timeperiod=10)
    dataframe["ema_of_volume"] = ta.EMA(dataframe["volume"], timeperiod=10)
    dataframe["ema_of_tema"] = ta.EMA(dataframe, timeperiod=5, price="tema")
    dataframe["atr"] = ta.ATR(dataframe, timeperiod=14)
    dataframe["obv"] = ta.OBV(dataframe)
    dataframe["min"] = ta.MIN(dataframe, timeperiod=12)
    dataframe["cmo"] = ta.CMO(dataframe)
    dataframe["hammer"] = ta.CDLHAMMER(dataframe)
    dataframe["engulfing"] = ta.CDLENGULFING(dataframe)
    return dataframe


def test_a_strategy_of_freqtrade():
    got = strategy(indicators.talib.abstract, frame())
    expected = strategy(talib.abstract, frame())
    pd.testing.assert_frame_equal(got, expected, rtol=1e-9, atol=1e-9)


def test_plain_functions_on_columns():
    bars = frame().set_index("date")
    for module in (ours, talib):
        bars[f"sma {module.__name__}"] = module.SMA(bars["close"], timeperiod=10)
        bars[f"up {module.__name__}"], *_ = module.BBANDS(bars.close, matype=module.MA_Type.SMA)
        groups = bars.groupby(bars.index.year)["close"]
        bars[f"by year {module.__name__}"] = groups.transform(
            lambda series, module=module: module.RSI(series, 14)
        )
    for name in ("sma", "up", "by year"):
        pd.testing.assert_series_equal(
            bars[f"{name} {ours.__name__}"], bars[f"{name} talib"], check_names=False, rtol=1e-9
        )


def test_as_backtrader_reads_the_functions():
    abstract = indicators.talib.abstract
    unstable = {
        value: key
        for key, value in abstract.TA_FUNC_FLAGS.items()
        if value == "Function has an unstable period"
    }
    assert list(unstable.values()) == [134217728]
    for name in ours.get_functions():
        function = abstract.Function(name)
        assert function.info["name"] == name and getattr(ours, name).__name__ == name
        assert str(function).startswith(f"{name}([input_arrays]")
        assert set(function.function_flags) <= set(abstract.TA_FUNC_FLAGS.values())
        for flags in function.output_flags.values():
            assert set(flags) <= set(abstract.TA_OUTPUT_FLAGS.values())
        assert list(function.output_flags) == function.output_names
    function = abstract.Function("SMA")
    function.set_function_args(timeperiod=12)
    assert function.lookback == 11 and function.get_parameters() == {"timeperiod": 12}


def test_as_zipline_copies_a_function():
    function = copy.deepcopy(indicators.talib.abstract.MACD)
    function.set_parameters(fastperiod=5)
    assert function.get_parameters()["fastperiod"] == 5
    assert indicators.talib.abstract.MACD.get_parameters()["fastperiod"] == 12


def test_as_backtesting_calls_a_function():
    """On an array of a class of its own, with the period by place."""
    in_new_python(
        """
        import warnings
        warnings.simplefilter("ignore")
        import pandas as pd, indicators.talib as talib
        from backtesting import Backtest, Strategy

        class Crossing(Strategy):
            def init(self):
                self.fast = self.I(talib.SMA, self.data.Close, 10)
                self.slow = self.I(talib.EMA, self.data.Close, timeperiod=30)
                self.bands = self.I(talib.BBANDS, self.data.Close, 20)
                self.range = self.I(talib.ATR, self.data.High, self.data.Low, self.data.Close)
            def next(self):
                if self.fast[-1] > self.slow[-1]:
                    self.buy()
                elif self.position:
                    self.position.close()

        close = close - close.min() + 50
        index = pd.date_range("2020-01-01", periods=len(close))
        bars = {"Open": close, "High": close + 1, "Low": close - 1, "Close": close}
        bars = pd.DataFrame(bars, index)
        stats = Backtest(bars, Crossing, cash=1e6, finalize_trades=True).run()
        strategy = stats._strategy
        assert np.array_equal(strategy.fast, ta.sma(close, 10), equal_nan=True)
        assert stats["# Trades"] > 0
        """,
        timeout=200,
    )


def test_as_vectorbt_makes_indicators():
    """It asks for `talib` itself."""
    if find_spec("vectorbt") is None:
        pytest.skip("vectorbt is not installed: it brings sixty other packages")
    in_new_python(
        """
        import warnings
        warnings.simplefilter("ignore")
        import indicators.talib
        indicators.talib.install()
        import pandas as pd, vectorbt as vbt
        frame = pd.DataFrame({"a": close, "b": close[::-1]})
        got = vbt.IndicatorFactory.from_talib("SMA").run(frame, timeperiod=[3, 5]).real
        assert np.array_equal(got[(5, "a")], ta.sma(close, 5), equal_nan=True)
        bands = vbt.IndicatorFactory.from_talib("BBANDS").run(frame, timeperiod=10)
        assert np.array_equal(
            bands.upperband[(10, "b")], ta.bollinger_bands(close[::-1], 10).upper, equal_nan=True
        )
        assert len(vbt.IndicatorFactory.get_talib_indicators()) == 201
        """,
        timeout=200,
    )


def test_a_recorded_series_of_closes_grows():
    """A service that keeps what it has seen and opens a stream once there is enough."""
    close, seen, handle = all_bars()[1]["close"][:80], [], None
    answers = []
    for price in close.tolist():
        if handle is not None:
            answers.append(handle.update(price))
            continue
        seen.append(price)
        try:
            handle = ours.stream.RSI(np.array(seen), timeperiod=14)
        except ours.InsufficientHistory:
            continue
        answers.append(handle.value)
    assert answers == ours.RSI(close, 14)[14:].tolist()
