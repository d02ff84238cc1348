"""This library beside others, in one process: `python benches/peers.py [part of a section's name]`.

Prints tables, what changed since the kept result of the same CPU, and how many cells are bold.
Writes the tables into that CPU's folder of results/; with `--renew`, in place of the kept ones.
"""

import sys
from pathlib import Path

from comparison import calls, containers, expressions, features, panels, rust, scaling, sweeps
from comparison import talib_functions as functions
from comparison.agreement import Agreement
from comparison.rows import OURS, PEERS, Row
from comparison.steps import Step
from measuring.machine import machine
from reporting import kept, pages, talib_table
from reporting.changed import since
from reporting.index import bold
from reporting.tables import CAPTION, tables
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rivals.installed import installed
from rivals.ours import ours

# With pandas or polars there, TA-Lib looks for their series first, which shows in short calls.
PACKAGES = [OURS, "numpy", *PEERS, "pandas", "pyarrow"]
# The section that has files of its own.
FUNCTIONS = "talib"
# As wide as the tables, where the output goes to a file or to a log.
WIDTH = 230


def main(arguments: list[str], results: Path) -> None:
    parts = [argument.lower() for argument in arguments if argument != "--renew"]
    renew, wanted = "--renew" in arguments, "".join(parts[:1])
    here = machine(PACKAGES)
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    console.print(*here.lines(), sep="\n")
    found = taken(console, chosen(wanted))
    of_functions = found.pop(FUNCTIONS, [])
    rows = [row for members in found.values() for row in members]
    report(console, rows, of_functions)
    for name, measured in ((kept.PEERS, rows), (kept.FUNCTIONS, of_functions)):
        if measured:
            said = since(kept.kept_of(here, name, results), here, measured)
            print(f"{name}:", *said, sep="\n")
    # Part of the tables does not replace the whole.
    if renew and not wanted:
        pages.renew(here, rows, of_functions)
    else:
        stem = results / here.family / f"{kept.PEERS}-{wanted or 'latest'}"
        pages.write_latest(stem, here, [*rows, *of_functions])
    print(f"{bold([*rows, *of_functions])} cells are bold: another library is faster there.")


def chosen(wanted: str) -> dict[str, list[Step]]:
    """The sections whose name has this part."""
    own = ours()
    libraries = [own, *installed()]
    agreement = Agreement(libraries)
    sections = {
        "call": calls.singles(libraries, agreement),
        "sweep": sweeps.sweeps(libraries),
        "panel": panels.panels(libraries),
        "update": calls.updates(libraries, agreement),
        "rust": rust.estimated(agreement),
        "threads": scaling.threads(own),
        "memory": scaling.memory(libraries),
        "containers": containers.containers(),
        "features": features.features(),
        "polars": expressions.expressions(),
        FUNCTIONS: functions.functions(),
    }
    found = {name: steps for name, steps in sections.items() if wanted in name}
    if not found:
        sys.exit(f"no section is named like {wanted!r}: {', '.join(sections)}")
    return found


def taken(console: Console, sections: dict[str, list[Step]]) -> dict[str, list[Row]]:
    """The rows of every section."""
    rows: dict[str, list[Row]] = {}
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeElapsedColumn(), console=console) as progress:
        task = progress.add_task("", total=sum(map(len, sections.values())))
        for name, steps in sections.items():
            rows[name] = []
            # Elsewhere the bar is shown once it is full.
            if not console.is_terminal:
                print(f"{name}: {len(steps)} steps", flush=True)
            for step in steps:
                progress.update(task, description=name)
                rows[name] += step()
                progress.advance(task)
    return rows


def report(console: Console, rows: list[Row], of_functions: list[Row]) -> None:
    for table in tables(rows):
        console.print(table)
    console.print(CAPTION)
    apart = {(name, row.work): far for row in rows for name, far in row.differing.items()}
    for (name, work), far in apart.items():
        print(f"not the same outputs: {name} differs by {far:.2g} in {work}")
    judged = [row for row in rows if row.verdicts]
    met = sum(all(verdict.met for verdict in row.verdicts) for row in judged)
    print(f"{met} of {len(judged)} rows with a target reach it.")
    if of_functions:
        for size in functions.SIZES:
            print(talib_table.summary(of_functions, size))


if __name__ == "__main__":
    main(sys.argv[1:], kept.RESULTS)
