"""The page of all CPUs that results are kept of."""

from statistics import geometric_mean

from comparison.changes import bold_cells
from comparison.rows import Row

from reporting.kept import PEERS, Kept
from reporting.tables import line

INTRODUCTION = """\
# Measured on

A folder holds what `make renew-bench` measured on a family of CPUs, this library beside others in
one process. ×peer: how many times as fast as the fastest other library this one is, in the
geometric mean of all works that another library does too. Bold: in how many cells of the tables
another library is faster.
"""


def index(kept: list[Kept]) -> str:
    lines = [
        INTRODUCTION,
        line(["CPU", "measured", "×peer", "bold"]),
        "| --- | --- | ---: | ---: |",
    ]
    for each in kept:
        page = f"{each.folder.name}/{PEERS}.md"
        link = f"[{each.machine.cpu}]({page})"
        lines.append(line([link, each.machine.date, f"{mean(each.rows):.2f}", bold(each.rows)]))
    return "\n".join([*lines, ""])


def mean(rows: list[Row]) -> float:
    return geometric_mean(row.faster for row in rows if row.faster is not None)


def bold(rows: list[Row]) -> str:
    return f"{len(list(bold_cells(rows)))} of {sum(len(row.peers) for row in rows)}"
