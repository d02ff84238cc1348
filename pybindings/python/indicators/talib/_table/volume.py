"""TA-Lib's group Volume Indicators."""

from .rows import PATH, PRICE_AND_VOLUME, SCALE, UNBOUNDED, average, prices, row, whole

ROWS = (
    row("AD", "Chaikin A/D Line", prices("high", "low", "close", "volume"), flags=PATH),
    row(
        "ADOSC",
        "Chaikin A/D Oscillator",
        prices("high", "low", "close", "volume"),
        whole("fastperiod", 3),
        whole("slowperiod", 10),
        flags=PATH,
    ),
    row(
        "CMF",
        "Chaikin Money Flow",
        prices("high", "low", "close", "volume"),
        whole("timeperiod", 20),
    ),
    row("EFI", "Elder's Force Index", prices("close", "volume"), whole("timeperiod", 13, least=1)),
    row("MARKETFI", "Market Facilitation Index", prices("high", "low", "volume")),
    row("NVI", "Negative Volume Index", prices("close", "volume"), flags=PATH),
    row("OBV", "On Balance Volume", PRICE_AND_VOLUME, flags=PATH),
    row("PVI", "Positive Volume Index", prices("close", "volume"), flags=PATH),
    row(
        "PVO",
        "Percentage Volume Oscillator",
        prices("volume"),
        whole("fastperiod", 12),
        whole("slowperiod", 26),
        average("matype", 1),
    ),
    row("PVT", "Price Volume Trend", prices("close", "volume"), flags=PATH),
    row(
        "RVOL",
        "Relative Volume",
        prices("volume"),
        whole("timeperiod", 20, least=1),
        flags=UNBOUNDED,
    ),
    row(
        "VWAP",
        "Volume Weighted Average Price",
        prices("high", "low", "close", "volume"),
        flags=SCALE | PATH,
    ),
)
