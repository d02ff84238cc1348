"""TA-Lib's group Statistic Functions."""

from .rows import PRICE, SCALE, TWO_PRICES, number, row, whole

ROWS = (
    row("BETA", "Beta", TWO_PRICES, whole("timeperiod", 5, least=1)),
    row(
        "CORREL",
        "Pearson's Correlation Coefficient (r)",
        TWO_PRICES,
        whole("timeperiod", 30, least=1),
    ),
    row("LINEARREG", "Linear Regression", PRICE, whole("timeperiod", 14), flags=SCALE),
    row("LINEARREG_ANGLE", "Linear Regression Angle", PRICE, whole("timeperiod", 14)),
    row(
        "LINEARREG_INTERCEPT",
        "Linear Regression Intercept",
        PRICE,
        whole("timeperiod", 14),
        flags=SCALE,
    ),
    row("LINEARREG_SLOPE", "Linear Regression Slope", PRICE, whole("timeperiod", 14)),
    row(
        "PERCENTILE",
        "Percentile (nearest rank)",
        PRICE,
        whole("timeperiod", 30),
        number("percentile", 50.0, least=0.0, most=100.0),
        flags=SCALE,
    ),
    row("PERCENTRANK", "Percent Rank", PRICE, whole("timeperiod", 100)),
    row(
        "STDDEV",
        "Standard Deviation",
        PRICE,
        whole("timeperiod", 5),
        number("nbdev", 1.0, role="factor"),
    ),
    row("TSF", "Time Series Forecast", PRICE, whole("timeperiod", 14), flags=SCALE),
    row(
        "VAR",
        "Variance",
        PRICE,
        whole("timeperiod", 5, least=1),
        number("nbdev", 1.0, role="unused"),
    ),
)
