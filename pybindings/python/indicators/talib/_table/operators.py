"""TA-Lib's group Math Operators."""

from .rows import (
    INTEGER,
    LINE,
    PATH,
    PRICE,
    SCALE,
    TWO_PRICES,
    UNBOUNDED,
    Output,
    lines,
    row,
    whole,
)

ROWS = (
    row("ADD", "Vector Arithmetic Add", TWO_PRICES),
    row("CUMSUM", "Cumulative Sum", PRICE, flags=PATH),
    row("DIV", "Vector Arithmetic Div", TWO_PRICES, flags=UNBOUNDED),
    row(
        "MAX", "Highest value over a specified period", PRICE, whole("timeperiod", 30), flags=SCALE
    ),
    row(
        "MAXINDEX",
        "Index of highest value over a specified period",
        PRICE,
        whole("timeperiod", 30),
        outputs=INTEGER,
    ),
    row("MIN", "Lowest value over a specified period", PRICE, whole("timeperiod", 30), flags=SCALE),
    row(
        "MININDEX",
        "Index of lowest value over a specified period",
        PRICE,
        whole("timeperiod", 30),
        outputs=INTEGER,
    ),
    row(
        "MINMAX",
        "Lowest and highest values over a specified period",
        PRICE,
        whole("timeperiod", 30),
        outputs=lines("min", "max"),
        flags=SCALE,
    ),
    row(
        "MINMAXINDEX",
        "Indexes of lowest and highest values over a specified period",
        PRICE,
        whole("timeperiod", 30),
        outputs=(
            Output("minidx", LINE, is_integer=True),
            Output("maxidx", LINE, is_integer=True),
        ),
    ),
    row("MULT", "Vector Arithmetic Mult", TWO_PRICES),
    row("SUB", "Vector Arithmetic Subtraction", TWO_PRICES),
    row("SUM", "Summation", PRICE, whole("timeperiod", 30)),
)
