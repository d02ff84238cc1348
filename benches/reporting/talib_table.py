"""TA-Lib's functions as tables in Markdown: those of a CPU, and what all CPUs say together."""

from itertools import groupby
from statistics import geometric_mean

from comparison.rows import OURS, Row
from comparison.talib_functions import SIZES, THEIRS, section
from indicators.talib._table import TABLE
from measuring.machine import Machine

from reporting.kept import FUNCTIONS, Kept
from reporting.tables import amount, line, marked

HOW = """\
Each of the 201 functions of `indicators.talib` with its default parameters beside the same function
of TA-Lib, by calls from Python on the same arrays: the least time of a call in runs that take turns
in one process. ×: how many times as fast as TA-Lib this library is; TA-Lib's time is in bold where
it is faster. `make renew-bench` writes this page.
"""


def of_size(rows: list[Row], size: int) -> list[Row]:
    return [row for row in rows if row.section == section(size)]


def ratios(rows: list[Row], size: int) -> list[float]:
    return [row.measured[THEIRS] / row.ours for row in of_size(rows, size)]


def slower(rows: list[Row], size: int) -> list[str]:
    return [row.work for row in of_size(rows, size) if row.beaten_by]


def summary(rows: list[Row], size: int) -> str:
    found = ratios(rows, size)
    names = slower(rows, size)
    named = f" ({', '.join(names)})" if names else ""
    return (
        f"{size:,} values: {geometric_mean(found):.2f} times as fast as TA-Lib in the geometric "
        f"mean, {min(found):.2f} at least; slower in {len(names)} of {len(found)}{named}"
    )


def markdown(rows: list[Row], machine: Machine) -> str:
    """The page of a CPU."""
    lines = ["# TA-Lib's functions, timed", "", HOW, *(f"{each}  " for each in machine.lines()), ""]
    lines += [f"- {summary(rows, size)}" for size in SIZES]
    by_name = {size: {row.work: row for row in of_size(rows, size)} for size in SIZES}
    for group, members in groupby(TABLE.values(), key=lambda function: function.group):
        columns = [column for size in SIZES for column in (f"{size:,}", THEIRS, "×")]
        lines += ["", line([group, *columns]), line(["---", *["---:"] * len(columns)])]
        lines += [
            line([f"`{each.name}`", *cells([by_name[size][each.name] for size in SIZES])])
            for each in members
        ]
    return "\n".join([*lines, ""])


def cells(rows: list[Row]) -> list[str]:
    found = []
    for row in rows:
        theirs = marked(row, THEIRS, "**", "**")
        found += [amount(row.measured[OURS], row.unit), theirs, f"{row.faster:.2f}"]
    return found


def overview(kept: list[Kept]) -> str:
    """The page about all CPUs: `docs/talib-speed.md`."""
    sizes = [f"{size:,} values" for size in SIZES]
    columns = [column for size in sizes for column in (size, "least", "slower in")]
    lines = [
        "# Beside TA-Lib",
        "",
        HOW,
        "Of all functions: the geometric mean of ×, the least, and in how many TA-Lib is faster.",
        "",
        line(["CPU", "measured", *columns]),
        line(["---", "---", *["---:"] * len(columns)]),
    ]
    for each in kept:
        page = f"../benches/results/{each.folder.name}/{FUNCTIONS}.md"
        found = []
        for size in SIZES:
            of_all = ratios(each.rows, size)
            count = f"{len(slower(each.rows, size))} of {len(of_all)}"
            found += [f"{geometric_mean(of_all):.2f}", f"{min(of_all):.2f}", count]
        lines.append(line([f"[{each.machine.cpu}]({page})", each.machine.date, *found]))
    return "\n".join([*lines, ""])
