"""TA-Lib's numbered names, and the flags in its words."""


class _AverageNames:
    """The kinds of average: `MA_Type.EMA` is 1, and `MA_Type[1]` says what that is."""

    SMA, EMA, WMA, DEMA, TEMA, TRIMA, KAMA, MAMA, T3, HMA, DISABLED, DEFAULT, ZLEMA, RMA = range(14)

    _SPELLED = (
        "Simple Moving Average",
        "Exponential Moving Average",
        "Weighted Moving Average",
        "Double Exponential Moving Average",
        "Triple Exponential Moving Average",
        "Triangular Moving Average",
        "Kaufman Adaptive Moving Average",
        "MESA Adaptive Moving Average",
        "Triple Generalized Double Exponential Moving Average",
        "Hull Moving Average",
        "No Moving Average (identity)",
        "The Function's Own Default Moving Average",
        "Zero-Lag Exponential Moving Average",
        "Wilder's Smoothed Moving Average",
    )

    def __getitem__(self, number: int) -> str:
        if number not in range(len(self._SPELLED)):
            raise KeyError(number)
        return self._SPELLED[number]


MA_Type = _AverageNames()

# Our name of each kind of average; the other two numbers stand for no kind of their own.
AVERAGES = {
    MA_Type.SMA: "sma",
    MA_Type.EMA: "ema",
    MA_Type.WMA: "wma",
    MA_Type.DEMA: "dema",
    MA_Type.TEMA: "tema",
    MA_Type.TRIMA: "trima",
    MA_Type.KAMA: "kama",
    MA_Type.MAMA: "mama",
    MA_Type.T3: "t3",
    MA_Type.HMA: "hma",
    MA_Type.ZLEMA: "zlema",
    MA_Type.RMA: "smma",
}

TA_FUNC_FLAGS = {
    1: "A period of 1 performs no smoothing",
    16777216: "Output scale same as input",
    33554432: "Function has a streaming API",
    67108864: "Output is over volume",
    134217728: "Function has an unstable period",
    268435456: "Output is a candlestick",
    536870912: "Output is path-dependent",
    1073741824: "Output can be NaN or infinite",
}

TA_INPUT_FLAGS = {
    1: "open",
    2: "high",
    4: "low",
    8: "close",
    16: "volume",
    32: "openInterest",
    64: "timeStamp",
}

TA_OUTPUT_FLAGS = {
    1: "Line",
    2: "Dotted Line",
    4: "Dashed Line",
    8: "Dot",
    16: "Histogram",
    32: "Pattern (Bool)",
    64: "Bull/Bear Pattern (Bearish < 0, Neutral = 0, Bullish > 0)",
    128: (
        "Strength Pattern ([-200..-100] = Bearish, [-100..0] = Getting Bearish, 0 = Neutral, "
        "[0..100] = Getting Bullish, [100-200] = Bullish)"
    ),
    256: "Output can be positive",
    512: "Output can be negative",
    1024: "Output can be zero",
    2048: "Values represent an upper limit",
    4096: "Values represent a lower limit",
    8192: "Output is optional (nullable)",
}


def spelled(flags: int, names: dict[int, str]) -> list[str]:
    """The names of the flags that are set."""
    return [name for flag, name in names.items() if flag & flags]
