"""Criterion's own estimates, as it leaves them in the target folder.

`python -m measuring.estimates` succeeds if there are some of each form, and of tulip_rs.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from measuring.repository import ROOT, target

CRATES = ("indicator-derive", "indicator-runtime", "indicators", "benches")
FORMS = {"array", "sweep", "stream", "panel"}


@dataclass(frozen=True)
class Estimate:
    """The median of one bench: `form/indicator`, how it was run, and on how much."""

    form: str
    indicator: str
    how: str
    size: str
    seconds: float


def estimates() -> Iterator[Estimate]:
    """Those that are not older than the code that they are of."""
    newest = max(modified(path) for crate in CRATES for path in (ROOT / crate).glob("**/*.rs"))
    for path in sorted((target() / "criterion").glob("**/new/benchmark.json")):
        if modified(path) < newest:
            continue
        bench = json.loads(path.read_text(encoding="utf-8"))
        form, _, indicator = bench["group_id"].partition("/")
        found = json.loads(path.with_name("estimates.json").read_text(encoding="utf-8"))
        yield Estimate(
            form,
            indicator,
            bench["function_id"],
            bench["value_str"],
            # Criterion counts in nanoseconds.
            found["median"]["point_estimate"] * 1e-9,
        )


def modified(path: Path) -> float:
    return path.stat().st_mtime


if __name__ == "__main__":
    known = {part for estimate in estimates() for part in (estimate.form, estimate.how)}
    missing = (FORMS | {"tulip_rs"}) - known
    sys.exit(f"no recent estimates of criterion's: {', '.join(missing)}" if missing else 0)
