"""TA-Lib's group Volatility Indicators."""

from .rows import PRICE, UNSTABLE, prices, row, whole

ROWS = (
    row("ADR", "Average Day Range", prices("high", "low"), whole("timeperiod", 14, least=1)),
    row(
        "ATR",
        "Average True Range",
        prices("high", "low", "close"),
        whole("timeperiod", 14, least=1),
        flags=UNSTABLE,
        ours="avgtrange",
    ),
    row(
        "CVI",
        "Chaikin's Volatility",
        prices("high", "low"),
        whole("timeperiod", 10),
        whole("rocperiod", 10, least=1),
    ),
    row(
        "MASSI",
        "Mass Index",
        prices("high", "low"),
        whole("fastperiod", 9),
        whole("slowperiod", 25),
    ),
    row(
        "NATR",
        "Normalized Average True Range",
        prices("high", "low", "close"),
        whole("timeperiod", 14, least=1),
        flags=UNSTABLE,
        of_one="trange",
    ),
    row(
        "RVI",
        "Relative Volatility Index",
        PRICE,
        whole("timeperiod", 14, least=1),
        whole("stddevperiod", 10),
        flags=UNSTABLE,
    ),
    row("TRANGE", "True Range", prices("high", "low", "close")),
)
