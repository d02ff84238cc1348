"""TA-Lib's group Price Transform."""

from .rows import LINE, LOWER, PRICE, SCALE, UNSTABLE, UPPER, Output, prices, row, whole

ROWS = (
    row("AVGDEV", "Average Deviation", PRICE, whole("timeperiod", 14), flags=SCALE),
    row("AVGPRICE", "Average Price", prices("open", "high", "low", "close"), flags=SCALE),
    row(
        "HA",
        "Heikin-Ashi Candles",
        prices("open", "high", "low", "close"),
        outputs=(
            Output("haopen"),
            Output("hahigh", LINE | UPPER),
            Output("halow", LINE | LOWER),
            Output("haclose"),
        ),
        flags=SCALE | UNSTABLE,
        ours="heikin_ashi",
    ),
    row("MEDPRICE", "Median Price", prices("high", "low"), flags=SCALE),
    row("TYPPRICE", "Typical Price", prices("high", "low", "close"), flags=SCALE),
    row("WCLPRICE", "Weighted Close Price", prices("high", "low", "close"), flags=SCALE),
)
