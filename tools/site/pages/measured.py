"""What was measured of an indicator: its speed beside other libraries, and its error."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from facts import ROOT, Indicator

from .markdown import table

SECTION = "One call on 1,000,000 values"
RESULTS = ROOT / "benches" / "results"
UNITS = ((1e-3, 1e3, "ms"), (0.0, 1e6, "µs"))
ACCURACY = "### This library, beside the largest value in the window"


def measured(indicator: Indicator) -> str:
    """Empty where nothing was."""
    parts = [speed(indicator.name), accuracy(indicator.name)]
    return "\n\n".join(part for part in parts if part)


def speed(name: str) -> str:
    return "\n\n".join(text for cpu in results() if (text := of_cpu(cpu, name)))


def of_cpu(cpu: str, name: str) -> str:
    found = times(cpu)
    rows = [row for row in found["rows"] if is_call(row, name)]
    if not rows:
        return ""
    libraries = list(dict.fromkeys(library for row in rows for library in row["measured"]))
    machine = found["machine"]
    return (
        f"One call from Python on 1,000,000 values ({machine['cpu']}, {machine['date']}; "
        f"{{doc}}`all of them </benches/results/{cpu}/peers>`):\n\n"
        + table(
            ["call", *libraries],
            (
                [f"`{row['work']}`", *(shown(row["measured"].get(each)) for each in libraries)]
                for row in rows
            ),
        )
    )


def is_call(row: Any, name: str) -> bool:
    return row["section"] == SECTION and str(row["work"]).startswith(f"{name}(")


def shown(seconds: float | None) -> str:
    if seconds is None:
        return ""
    factor, unit = next((factor, unit) for least, factor, unit in UNITS if seconds >= least)
    return f"{seconds * factor:.3g} {unit}"


def accuracy(name: str) -> str:
    lines = (ROOT / "docs" / "accuracy.md").read_text("utf-8").partition(ACCURACY)[2]
    heads, _, *rows = [line for line in lines.split("\n### ")[0].splitlines() if line[:1] == "|"]
    found = [row for row in rows if row.startswith(f"| {name} |")]
    if not found:
        return ""
    names, values = (
        [cell.strip() for cell in line.strip("|").split("|")] for line in (heads, found[0])
    )
    return (
        "The largest error, beside the largest value in the window, against arithmetic of 71 "
        "digits ({doc}`how it is measured </docs/accuracy>`):\n\n" + table(names[1:], [values[1:]])
    )


@cache
def times(cpu: str) -> Any:
    return json.loads((RESULTS / cpu / "peers.json").read_text("utf-8"))


def results() -> list[str]:
    """The families of CPUs that results are kept of."""
    return sorted(path.parent.name for path in RESULTS.glob("*/peers.json"))
