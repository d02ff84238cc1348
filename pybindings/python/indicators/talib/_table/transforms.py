"""TA-Lib's group Math Transform."""

from .rows import PRICE, UNBOUNDED, row

ROWS = (
    row("ACOS", "Vector Trigonometric ACos", PRICE, flags=UNBOUNDED),
    row("ASIN", "Vector Trigonometric ASin", PRICE, flags=UNBOUNDED),
    row("ATAN", "Vector Trigonometric ATan", PRICE),
    row("CEIL", "Vector Ceil", PRICE),
    row("COS", "Vector Trigonometric Cos", PRICE),
    row("COSH", "Vector Trigonometric Cosh", PRICE),
    row("EXP", "Vector Arithmetic Exp", PRICE),
    row("FLOOR", "Vector Floor", PRICE),
    row("LN", "Vector Log Natural", PRICE, flags=UNBOUNDED),
    row("LOG10", "Vector Log10", PRICE, flags=UNBOUNDED),
    row("SIN", "Vector Trigonometric Sin", PRICE),
    row("SINH", "Vector Trigonometric Sinh", PRICE),
    row("SQRT", "Vector Square Root", PRICE, flags=UNBOUNDED),
    row("TAN", "Vector Trigonometric Tan", PRICE),
    row("TANH", "Vector Trigonometric Tanh", PRICE),
)
