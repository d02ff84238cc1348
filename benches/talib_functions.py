"""All of TA-Lib's functions, ours beside its own: `python benches/talib_functions.py`.

Prints how many are slower, and writes the table to results/; with `--renew`, to docs/.
"""

import sys
from pathlib import Path

from comparison.rows import OURS
from comparison.talib_functions import SIZES, THEIRS, Measured, measured
from measuring.machine import machine
from measuring.repository import ROOT
from reporting.talib_table import markdown, summary


def main() -> None:
    here = machine([OURS, "numpy", THEIRS])
    rows = []
    for row in measured():
        rows.append(row)
        print(f"{len(rows):3} {row.name:20} {shown(row)}", flush=True)
    renewed = ROOT / "docs" / "talib-speed.md"
    target = renewed if "--renew" in sys.argv else Path(__file__).parent / "results/talib-latest.md"
    target.write_text(markdown(rows, here), encoding="utf-8")
    for size in SIZES:
        print(summary(rows, size))
    print(f"Written: {target}")


def shown(row: Measured) -> str:
    return "  ".join(f"{row.faster(size):6.2f}" for size in SIZES)


if __name__ == "__main__":
    main()
