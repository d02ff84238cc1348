"""A name that is none is answered by what may be meant, once."""

import subprocess
import sys

import numpy as np
import pytest

import indicators as ta
from indicators import talib

CLOSE = np.arange(60.0)
# What is said of a name, whether that is an attribute, an argument or a text.
CALLS = {
    "'bollinger_bands'": lambda: ta.info("bolinger"),
    "'rsi'": lambda: ta.compute("RSY", CLOSE),
    "'ema'": lambda: ta.warmup("emaa"),
    "'momentum'": lambda: ta.list_indicators(group="momentun"),
    "'stochrsi'": lambda: ta.sweep("stochrsy", {"a": CLOSE}),
    "'alma'": lambda: ta.alms,
    "'alma_batch'": lambda: ta.alma_bacth,
    "'AlmaStream'": lambda: ta.almastream,
    "'catalogue'": lambda: ta.catalog,
    "'Features'": lambda: ta.Feature,
    "'kernels'": lambda: ta._native.kernel,
    "'macd'": lambda: ta.spec.macdd,
    "'period'": lambda: ta.spec.rsi(perod=3),
    "'offset'": lambda: ta.compute("alma", CLOSE, ofset=0.5),
    "'sigma'": lambda: ta.alma(CLOSE, sigam=6.0),
    "'period_range'": lambda: ta.rsi_batch(CLOSE, periodrange=[2]),
    "'devup'": lambda: ta.BollingerBandsStream(devupp=2.0),
    "'upper'": lambda: ta.spec.bollinger_bands()["uper"],
    "'vwma'": lambda: ta.catalogue["vwmaa"],
    "'values'": lambda: ta.rsi_batch(CLOSE)["valuess"],
    "'AAPL'": lambda: ta.sweep("rsi", {"AAPL": CLOSE}).run()["APPL"],
    "'SMA'": lambda: talib.SMAA,
    "'STOCH'": lambda: talib.stream.STOHC,
    "'MACD'": lambda: talib.abstract.MACDD,
    "'BBANDS'": lambda: talib.abstract.Function("BANDS"),
    "'timeperiod'": lambda: talib.abstract.SMA.set_parameters(timeperiodd=3),
    "'reduce'": lambda: ta.sweep("rsi", {"a": CLOSE}, redce="last"),
    "'by'": lambda: ta.Features(a=ta.spec.ema()).stream(bye="symbol"),
    "'clsoe'": lambda: ta.Features(a=ta.spec.ema())({"clsoe": CLOSE}),
}


def said(call):
    with pytest.raises((AttributeError, KeyError, TypeError, ValueError)) as caught:
        call()
    return str(caught.value.args[0])


@pytest.mark.parametrize("names", CALLS)
def test_what_may_be_meant(names):
    message = said(CALLS[names])
    first = names.split(", ")[0]
    assert f". Did you mean: {first}" in message and message.endswith("?"), message
    assert message.count("Did you mean") == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda: ta.info("qqqqqqq"),
        lambda: ta.qqqqqqq,
        lambda: ta.spec.qqqqqqq,
        lambda: ta.info("rsi" * 1_000_000),
        lambda: ta.rsi(CLOSE, **{"q" * 1_000_000: 3}),
        lambda: ta.list_indicators(group=3),
        # Names that Python and tools look for are no mistakes.
        lambda: ta.__wrapped__,
        lambda: ta._natiev,
    ],
)
def test_nothing_is_like_it(call):
    message = said(call)
    assert "Did you mean" not in message and len(message) < 2000


@pytest.mark.parametrize("name", ["rsj", "kernel"])
@pytest.mark.parametrize("module", ["indicators", "indicators._native", "indicators.spec"])
def test_python_does_not_say_it_again(module, name):
    code = f"import importlib; importlib.import_module({module!r}).{name}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert f"has no attribute '{name}'" in done.stderr
    assert done.stderr.count("Did you mean") <= 1, done.stderr


def test_errors_of_attributes_know_the_name():
    with pytest.raises(AttributeError) as caught:
        _ = ta.rsj
    assert caught.value.name == "rsj"
    with pytest.raises(AttributeError) as caught:
        _ = ta._native.rsj
    assert caught.value.name == "rsj"
