"""Results as files: those of each CPU in a folder of its own, a row of them in a line."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from comparison.rows import Row, Verdict
from measuring.machine import Machine

RESULTS = Path(__file__).parents[1] / "results"
# The files: all that is compared, and TA-Lib's functions.
PEERS, FUNCTIONS = "peers", "talib"


@dataclass(frozen=True)
class Kept:
    """The results of a CPU."""

    folder: Path
    machine: Machine
    rows: list[Row]


def all_kept(name: str, results: Path) -> list[Kept]:
    """Those of every CPU."""
    return [read(path) for path in sorted(results.glob(f"*/{name}.json"))]


def kept_of(machine: Machine, name: str, results: Path) -> Kept | None:
    """Those of this CPU, or of another one of its family."""
    path = results / machine.family / f"{name}.json"
    return read(path) if path.exists() else None


def read(path: Path) -> Kept:
    found = json.loads(path.read_text(encoding="utf-8"))
    return Kept(path.parent, Machine(**found["machine"]), [row(each) for each in found["rows"]])


def row(found: dict[str, Any]) -> Row:
    apart = {
        name: float("inf") if distance is None else distance
        for name, distance in found["differing"].items()
    }
    verdicts = [Verdict(**verdict) for verdict in found["verdicts"]]
    return Row(**{**found, "differing": apart, "verdicts": verdicts})


def write(path: Path, machine: Machine, rows: list[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(asdict(row), ensure_ascii=False) for row in rows)
    head = json.dumps(asdict(machine), ensure_ascii=False)
    # An output that is missing altogether is infinitely far away, which JSON cannot say.
    text = f'{{"machine": {head},\n"rows": [\n{lines}\n]}}\n'.replace("Infinity", "null")
    path.write_text(text, encoding="utf-8")
