"""What a row of the table says, and the words that rows are written in."""

from typing import Literal, NamedTuple

# Flags of a function, as TA-Lib numbers them. All 201 have STREAMING.
NO_SMOOTHING = 1 << 0
SCALE = 1 << 24
STREAMING = 1 << 25
UNSTABLE = 1 << 27
CANDLESTICK = 1 << 28
PATH = 1 << 29
UNBOUNDED = 1 << 30

# Flags of an output.
LINE = 1 << 0
DASHED = 1 << 2
HISTOGRAM = 1 << 4
UPPER = 1 << 11
LOWER = 1 << 12
OPTIONAL = 1 << 13


class Input(NamedTuple):
    """One series, or several prices of a bar: by what name, and which columns it reads."""

    name: str
    columns: str | tuple[str, ...]

    @property
    def arguments(self) -> tuple[str, ...]:
        """What the plain functions call them."""
        if isinstance(self.columns, tuple):
            return self.columns
        return (self.name.replace("price", "real"),)


class Parameter(NamedTuple):
    """TA-Lib's parameter. It is ours at the same place, unless its role is another."""

    name: str
    kind: Literal["whole", "number", "average"]
    default: int | float
    least: int | float
    most: int | float
    # A factor multiplies what our indicator answers; TA-Lib itself does not read an unused one.
    role: Literal["passed", "factor", "unused"] = "passed"


class Output(NamedTuple):
    """A series that comes back: int32 or float64."""

    name: str
    flags: int = LINE
    is_integer: bool = False


class Row(NamedTuple):
    """A function of TA-Lib, and which indicator computes it."""

    name: str
    group: str
    display_name: str
    inputs: tuple[Input, ...]
    parameters: tuple[Parameter, ...]
    outputs: tuple[Output, ...]
    flags: int
    # Our indicator. Its inputs, parameters and outputs stand in the same order; where it has fewer
    # inputs, it takes those by their names.
    ours: str
    # How many bars later than ours TA-Lib begins.
    later: int = 0
    # The indicator for a period of 1, where that is another.
    of_one: str | None = None

    @property
    def arguments(self) -> tuple[str, ...]:
        """The series that the plain function takes."""
        return tuple(name for each in self.inputs for name in each.arguments)


def row(
    name: str,
    display_name: str,
    inputs: tuple[Input, ...],
    *parameters: Parameter,
    outputs: tuple[Output, ...] = (Output("real"),),
    flags: int = 0,
    ours: str | None = None,
    of_one: str | None = None,
) -> Row:
    """A row; ours is the indicator of the same name where none is given."""
    return Row(
        name,
        "",
        display_name,
        inputs,
        parameters,
        outputs,
        flags | STREAMING,
        name.lower() if ours is None else ours,
        of_one=of_one,
    )


def pattern(name: str, display_name: str, ours: str, *parameters: Parameter, later: int = 0) -> Row:
    """A candlestick."""
    bar = prices("open", "high", "low", "close")
    flags = CANDLESTICK | STREAMING
    return Row(name, "", display_name, bar, parameters, INTEGER, flags, ours, later)


def whole(name: str, default: int, least: int = 2) -> Parameter:
    """A parameter that is an int."""
    return Parameter(name, "whole", default, least, 100_000)


def number(
    name: str,
    default: float,
    least: float = -3e37,
    most: float = 3e37,
    role: Literal["passed", "factor", "unused"] = "passed",
) -> Parameter:
    """A parameter that is a float."""
    return Parameter(name, "number", default, least, most, role)


def average(name: str, default: int = 0) -> Parameter:
    """A parameter that is one of `MA_Type`."""
    return Parameter(name, "average", default, 0, 13)


def prices(*columns: str) -> tuple[Input, ...]:
    """Parts of a bar."""
    return (Input("prices", columns),)


def lines(*names: str) -> tuple[Output, ...]:
    """Several outputs that are drawn as lines."""
    return tuple(map(Output, names))


PRICE = (Input("price", "close"),)
TWO_PRICES = (Input("price0", "high"), Input("price1", "low"))
PRICE_AND_VOLUME = (*PRICE, Input("prices", ("volume",)))
PRICE_AND_PERIODS = (*PRICE, Input("periods", "periods"))

INTEGER = (Output("integer", is_integer=True),)
BANDS = (
    Output("upperband", UPPER),
    Output("middleband"),
    Output("lowerband", LOWER),
)
