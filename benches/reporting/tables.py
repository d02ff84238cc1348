"""The rows as a table and as Markdown."""

from collections.abc import Callable
from itertools import groupby

from comparison.agreement import LENGTH, TOLERANCE
from comparison.rows import FLOOR, OURS, PEERS, VALUES, Row
from measuring.machine import Machine
from rich.box import SIMPLE_HEAD
from rich.table import Table

CAPTION = (
    f"Medians of interleaved runs in one process. ×copy: our time in times of {FLOOR} of the first "
    "input, which is the floor. ×peer: how many times as fast as the fastest peer this library is; "
    "below 1 the peer is faster. Bold: a peer that is faster. "
    f"≠: outputs are not ours (more than {TOLERANCE:g} apart, relatively, in the newer half; those "
    f"of single calls are compared on {LENGTH:,} values), so the time is not compared. Libraries "
    "without sweeps or panels are called once for each row; tulip-rs computes up to 16 of them in "
    "the lanes of vectors, on one thread. kand's updates leave the state to the caller, tulip-rs' "
    "take an array. From Rust: criterion's medians, one after the other; tulip_rs is built for the "
    "CPU at hand. "
    f"{VALUES.capitalize()}: the call on the values of a series, with what its library needs to "
    "hand them over and to make a series of the result."
)


def cell(row: Row, name: str) -> str:
    """What `name` took; ≠ where its outputs are not ours."""
    value = row.measured.get(name)
    if value is None:
        return ""
    return f"{'≠ ' if name in row.differing else ''}{amount(value, row.unit)}"


def amount(value: float, unit: str) -> str:
    if unit == "x":
        return f"{value:.2f}×"
    if unit == "B":
        return f"{value / 2**20:.0f} MB"
    for scale, name in ((1e-9, "ns"), (1e-6, "µs"), (1e-3, "ms")):
        if value < 1000 * scale:
            return (
                f"{value / scale:.3g} {name}"
                if value < 100 * scale
                else f"{value / scale:.0f} {name}"
            )
    return f"{value:.3g} s"


def ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def wanted(row: Row) -> str:
    return ", ".join(verdict.wanted for verdict in row.verdicts)


def met(row: Row) -> str:
    return ", ".join(
        "yes" if verdict.met else f"no ({verdict.reached})" for verdict in row.verdicts
    )


def columns(rows: list[Row]) -> list[str]:
    """Everything that was measured, the floor and this library first."""
    return [
        name for name in (FLOOR, VALUES, OURS, *PEERS) if any(name in row.measured for row in rows)
    ]


# What follows the times of a row, where any row of the section has it.
ENDS: dict[str, Callable[[Row], str]] = {
    "×copy": lambda row: ratio(row.copies),
    "×peer": lambda row: ratio(row.faster),
    "Target": wanted,
    "Met": met,
}


def ends(rows: list[Row]) -> dict[str, Callable[[Row], str]]:
    return {name: text for name, text in ENDS.items() if any(text(row) for row in rows)}


def marked(row: Row, name: str, before: str, behind: str) -> str:
    """A cell, between these where it is in bold."""
    text = cell(row, name)
    return f"{before}{text}{behind}" if name in row.beaten_by else text


def tables(rows: list[Row]) -> list[Table]:
    """A table for each section."""
    return [table(name, list(each)) for name, each in groupby(rows, key=lambda row: row.section)]


def table(section: str, rows: list[Row]) -> Table:
    shown = Table(box=SIMPLE_HEAD)
    names = columns(rows)
    shown.add_column(f"[italic cyan]{section}[/italic cyan]", no_wrap=True)
    behind = ends(rows)
    for name in [*names, *behind]:
        shown.add_column(name, justify="right", no_wrap=True)
    for row in rows:
        cells = [marked(row, name, "[bold yellow]", "[/bold yellow]") for name in names]
        colour = "default" if all(verdict.met for verdict in row.verdicts) else "bold red"
        shown.add_row(
            row.work, *cells, *(f"[{colour}]{text(row)}[/{colour}]" for text in behind.values())
        )
    return shown


def markdown(rows: list[Row], machine: Machine) -> str:
    lines = ["# Beside other libraries", "", *(f"{line}  " for line in machine.lines())]
    for section, members in groupby(rows, key=lambda row: row.section):
        of_section = list(members)
        names = columns(of_section)
        behind = ends(of_section)
        lines += ["", line([section, *names, *behind])]
        lines.append(line(["---", *["---:"] * (len(names) + len(behind))]))
        for row in of_section:
            cells = [marked(row, name, "**", "**") for name in names]
            lines.append(line([row.work, *cells, *(text(row) for text in behind.values())]))
    return "\n".join([*lines, "", CAPTION, ""])


def line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
