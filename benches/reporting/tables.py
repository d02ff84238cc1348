"""The rows as a table, as Markdown and as JSON."""

import json
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from comparison.agreement import TOLERANCE
from comparison.rows import EQUAL, FLOOR, NO_PEERS, OURS, PEERS, VALUES, Row
from measuring.machine import Machine
from rich.box import SIMPLE_HEAD
from rich.table import Table

CAPTION = (
    f"Medians of interleaved runs in one process. ×copy: our time in times of {FLOOR} of the first "
    "input, which is the floor. ×peer: how many times as fast as the fastest peer this library is; "
    "below 1 the peer is faster, and stands in bold. "
    f"≠: outputs are not ours (more than {TOLERANCE:g} apart, relatively, in the newer half), so "
    f'the time is not compared. "No slower" allows for {EQUAL:.0%}. Peers without sweeps '
    "are called once for each row; kand's updates leave the state to the caller. "
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


def beaten(row: Row, name: str) -> bool:
    """Whether `name` is a peer that does the same work faster than this library."""
    peer = name not in NO_PEERS and name not in row.differing
    return peer and row.measured.get(name, float("inf")) < row.ours


def columns(rows: list[Row]) -> list[str]:
    """Everything that was measured, the floor and this library first."""
    return [
        name for name in (FLOOR, VALUES, OURS, *PEERS) if any(name in row.measured for row in rows)
    ]


def table(rows: list[Row], machine: Machine) -> Table:
    shown = Table(
        title="\n".join(machine.lines()),
        caption=CAPTION,
        box=SIMPLE_HEAD,
        title_justify="left",
        caption_justify="left",
    )
    names = columns(rows)
    shown.add_column("Work", no_wrap=True)
    for name in [*names, "×copy", "×peer"]:
        shown.add_column(name, justify="right", no_wrap=True)
    shown.add_column("Target", no_wrap=True)
    shown.add_column("Met", no_wrap=True)
    for section, members in groupby(rows, key=lambda row: row.section):
        shown.add_section()
        shown.add_row(f"[italic cyan]{section}[/italic cyan]")
        for row in members:
            cells = [
                f"[bold yellow]{text}[/bold yellow]" if beaten(row, name) else text
                for name in names
                for text in [cell(row, name)]
            ]
            colour = "green" if all(verdict.met for verdict in row.verdicts) else "bold red"
            shown.add_row(
                row.work,
                *cells,
                ratio(row.copies),
                ratio(row.faster),
                wanted(row),
                f"[{colour}]{met(row)}[/{colour}]",
            )
    return shown


def markdown(rows: list[Row], machine: Machine) -> str:
    names = columns(rows)
    lines = [f"{line}  " for line in machine.lines()]
    for section, members in groupby(rows, key=lambda row: row.section):
        head = [section, *names, "×copy", "×peer", "Target", "Met"]
        lines += ["", line(head), line(["---", *["---:"] * (len(names) + 2), "---", "---"])]
        for row in members:
            cells = [
                f"**{text}**" if beaten(row, name) else text
                for name in names
                for text in [cell(row, name)]
            ]
            end = [ratio(row.copies), ratio(row.faster), wanted(row), met(row)]
            lines.append(line([row.work, *cells, *end]))
    return "\n".join([*lines, "", CAPTION, ""])


def line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def write(rows: list[Row], machine: Machine, stem: Path) -> None:
    stem.parent.mkdir(parents=True, exist_ok=True)
    stem.with_suffix(".md").write_text(markdown(rows, machine), encoding="utf-8")
    found = {
        "machine": asdict(machine),
        "rows": [
            {**asdict(row), "copies": row.copies, "fastest_peer": row.fastest, "faster": row.faster}
            for row in rows
        ],
    }
    # An output that is missing altogether is infinitely far away, which JSON cannot say.
    text = json.dumps(found, indent=1, ensure_ascii=False).replace("Infinity", "null")
    stem.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
