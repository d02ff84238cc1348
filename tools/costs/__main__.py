"""What an indicator costs its author's compiler and its users' disks: `python tools/costs`."""

import sys
from itertools import pairwise
from pathlib import Path

from crates import ROOT, write
from measure import Cost, measure
from rich.console import Console
from rich.table import Table

COUNTS = [14, 100, 300]
# For an indicator of one output, with all its kernels, forms and bindings.
SECONDS = 0.25
BYTES = 40_000


def main() -> None:
    console = Console() if sys.stdout.isatty() else Console(width=100)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "target" / "costs"
    all_crates = write(folder, COUNTS)
    costs: list[Cost] = []
    for crates in all_crates:
        with console.status(f"compiling {crates.count} indicators"):
            costs.append(measure(crates))
    table = Table("", "built", "a file changed", "checked", "module", title="Seconds of one core")
    for count, cost in zip(COUNTS, costs, strict=True):
        table.add_row(f"{count} indicators", *columns(cost, "{:.1f} s", "{:,.0f} kB"))
    table.add_section()
    good = True
    for (fewer, less), (more, cost) in pairwise(zip(COUNTS, costs, strict=True)):
        each = cost.each(less, more - fewer)
        table.add_row(f"each, {fewer} to {more}", *columns(each, "{:.3f} s", "{:.1f} kB"))
        good &= max(each.built, each.changed, each.checked) <= SECONDS and each.size <= BYTES
    table.add_row("allowed", *columns(Cost(SECONDS, SECONDS, SECONDS, BYTES), "{} s", "{:.0f} kB"))
    console.print(table)
    if not good:
        sys.exit("an indicator costs more than is allowed")


def columns(cost: Cost, time: str, size: str) -> list[str]:
    times = (cost.built, cost.changed, cost.checked)
    return [*map(time.format, times), size.format(cost.size / 1000)]


if __name__ == "__main__":
    main()
