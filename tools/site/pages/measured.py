"""What was measured of an indicator: its speed beside other libraries, and its error."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from facts import ROOT, Indicator

from .markdown import page, table

SECTION = "One call on 1,000,000 values"
RESULTS = ROOT / "benches" / "results"
UNITS = ((1e-3, 1e3, "ms"), (0.0, 1e6, "µs"))
FLOOR, OURS = "numpy.copy", "indicators"
ACCURACY = "### This library, beside the largest value in the window"


def measured(indicator: Indicator) -> str:
    """Empty where nothing was."""
    return page(speed(indicator.name), accuracy(indicator.name)).strip()


def speed(name: str) -> str:
    return "\n\n".join(text for cpu in results() if (text := of_cpu(cpu, name)))


def of_cpu(cpu: str, name: str) -> str:
    found = times(cpu)
    rows = [row for row in found["rows"] if is_call(row, name)]
    if not rows:
        return ""
    libraries = dict.fromkeys(library for row in rows for library in row["measured"])
    machine = found["machine"]
    differing = any(row["differing"] for row in rows)
    return page(
        f"One call from Python on 1,000,000 values ({machine['cpu']}, {machine['date']}; "
        f"{{doc}}`all of them </benches/results/{cpu}/peers>`). `numpy.copy` is the floor; bold is "
        f"faster than this library{'; ≠ gives other results' if differing else ''}.",
        table(
            ["library", *(f"`{row['work']}`" for row in rows)],
            ([library, *(time(row, library) for row in rows)] for library in libraries),
        ),
    )


def is_call(row: Any, name: str) -> bool:
    return row["section"] == SECTION and str(row["work"]).startswith(f"{name}(")


def time(row: Any, library: str) -> str:
    """Told as the table of all libraries tells it: a comparison that is lost stands in bold."""
    seconds = row["measured"].get(library)
    if seconds is None:
        return ""
    factor, unit = next((factor, unit) for least, factor, unit in UNITS if seconds >= least)
    written = f"{seconds * factor:.3g} {unit}"
    if library in row["differing"]:
        return f"≠ {written}"
    is_faster = library != FLOOR and seconds < row["measured"][OURS]
    return f"**{written}**" if is_faster else written


def accuracy(name: str) -> str:
    lines = (ROOT / "docs" / "accuracy.md").read_text("utf-8").partition(ACCURACY)[2]
    heads, _, *rows = [line for line in lines.split("\n### ")[0].splitlines() if line[:1] == "|"]
    found = [row for row in rows if row.startswith(f"| {name} |")]
    if not found:
        return ""
    names, values = (
        [cell.strip() for cell in line.strip("|").split("|")] for line in (heads, found[0])
    )
    return page(
        "The largest error, divided by the largest value in the window, against arithmetic of 71 "
        "digits ({doc}`which series these are </docs/accuracy>`):",
        table(["series", "error"], zip(names[1:], values[1:], strict=True)),
    )


@cache
def times(cpu: str) -> Any:
    return json.loads((RESULTS / cpu / "peers.json").read_text("utf-8"))


def results() -> list[str]:
    """The families of CPUs that results are kept of."""
    return sorted(path.parent.name for path in RESULTS.glob("*/peers.json"))
