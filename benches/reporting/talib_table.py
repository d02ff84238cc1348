"""TA-Lib's functions as a table in Markdown."""

from itertools import groupby
from statistics import geometric_mean

from comparison.talib_functions import SIZES, Measured
from measuring.machine import Machine

from .tables import amount, line

INTRODUCTION = """\
# TA-Lib's functions, timed

Each of the 201 functions of `indicators.talib` with its default parameters beside the same function
of TA-Lib, by calls from Python on the same arrays: the least time of a call in runs that take turns
in one process. ×: how many times as fast as TA-Lib this library is; in bold where TA-Lib is faster.
`make renew-bench` writes this page.
"""


def summary(rows: list[Measured], size: int) -> str:
    ratios = [row.faster(size) for row in rows]
    slower = [row.name for row in rows if row.is_slower(size)]
    names = f" ({', '.join(slower)})" if slower else ""
    return (
        f"{size:,} values: {geometric_mean(ratios):.2f} times as fast as TA-Lib in the geometric "
        f"mean, {min(ratios):.2f} at least; slower in {len(slower)} of {len(rows)}{names}"
    )


def markdown(rows: list[Measured], machine: Machine) -> str:
    lines = [INTRODUCTION, *(f"{each}  " for each in machine.lines()), ""]
    lines += [f"- {summary(rows, size)}" for size in SIZES]
    for group, members in groupby(rows, key=lambda row: row.group):
        head = [f"{size:,}" for size in SIZES]
        columns = [column for size in head for column in (size, "TA-Lib", "×")]
        lines += ["", line([group, *columns]), line(["---", *["---:"] * len(columns)])]
        lines += [line([f"`{row.name}`", *cells(row)]) for row in members]
    return "\n".join([*lines, ""])


def cells(row: Measured) -> list[str]:
    found = []
    for size in SIZES:
        ratio = f"{row.faster(size):.2f}"
        times = [amount(seconds, "s") for seconds in row.seconds[size]]
        found += [*times, f"**{ratio}**" if row.is_slower(size) else ratio]
    return found
