"""This library beside others, in one process: `python benches/peers.py [part of a section's name]`.

Prints a table and writes it to results/ as Markdown, JSON and a picture; with `--renew`, in place
of the kept one.
"""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from comparison import calls, containers, expressions, features, scaling
from comparison.rows import OURS, PEERS, Row
from measuring.machine import machine
from reporting.picture import draw
from reporting.tables import table, write
from rich.console import Console
from rivals.installed import installed
from rivals.ours import ours

# With pandas or polars there, TA-Lib looks for their series first, which shows in short calls.
PACKAGES = [OURS, "numpy", *PEERS, "pandas", "pyarrow"]
RESULTS = Path(__file__).with_name("results")
# As wide as the table, where the output goes to a file or to a log.
WIDTH = 230


def main() -> None:
    parts = [argument.lower() for argument in sys.argv[1:] if argument != "--renew"]
    renew, wanted = "--renew" in sys.argv, "".join(parts[:1])
    here = machine(PACKAGES)
    own = ours()
    libraries = [own, *installed()]
    sections: dict[str, Callable[[], Iterable[Row]]] = {
        "call": lambda: calls.singles(libraries, 31),
        "sweep": lambda: calls.sweeps(libraries, 9),
        "short": lambda: calls.shorts(libraries, 51),
        "update": lambda: calls.updates(libraries, 51),
        "threads": lambda: scaling.threads(own, 11),
        "growth": lambda: scaling.growth(own, 11),
        "memory": scaling.memory,
        "containers": containers.containers,
        "features": features.features,
        "polars": expressions.expressions,
    }
    chosen = [rows for name, rows in sections.items() if wanted in name]
    if not chosen:
        sys.exit(f"no section is named like {wanted!r}: {', '.join(sections)}")
    rows = [row for section in chosen for row in section()]
    console = Console() if sys.stdout.isatty() else Console(width=WIDTH)
    console.print(table(rows, here))
    for row in rows:
        for name, apart in row.differing.items():
            console.print(f"warning: {name} differs by {apart:.2g}: {row.section}, {row.work}")
    missed = [row for row in rows if not all(verdict.met for verdict in row.verdicts)]
    judged = sum(bool(row.verdicts) for row in rows)
    console.print(f"{judged - len(missed)} of {judged} rows with a target reach it.")
    # Part of the table does not replace the whole.
    stem = RESULTS / ("peers" if renew and not wanted else f"peers-{wanted or 'latest'}")
    write(rows, here, stem)
    if any(row.fastest for row in rows):
        draw(rows, here, stem.with_suffix(".png"))
    console.print(f"Written: {stem}.*")


if __name__ == "__main__":
    main()
