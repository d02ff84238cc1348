"""What a call from Python costs over the same call in Rust.

Computes what `cargo bench -p indicator-benches` computes, from Python and on the same prices, and
reads criterion's estimates beside it. Run that first; both need a quiet machine.
"""

import json
import statistics
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from comparison import targets
from measuring.estimates import Estimate, estimates
from measuring.machine import machine
from measuring.series import of_indicator
from measuring.timing import Call, calls_in, once
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rivals.ours import CATALOGUE, swept

import indicators as ta

RESULTS = Path(__file__).with_name("results") / "overhead.json"
ROUNDS = 25
# Python cannot be faster than what it calls. Where it seems so by more percent than this, the two
# runs were not alike, and nothing is concluded.
ALIKE = -5.0


@dataclass(frozen=True)
class Comparison:
    form: str
    indicator: str
    how: str
    size: str
    python: float
    rust: float

    @property
    def percent(self) -> float:
        return (self.python / self.rust - 1) * 100

    @property
    def judged(self) -> bool:
        """Whether the work is long enough for a percentage to say something about the call."""
        return self.form == "sweep" or (self.size == "1000000" and self.how == ta.kernels[-1])

    @property
    def verdict(self) -> str:
        if not self.judged:
            return ""
        if self.percent < ALIKE:
            return "not alike"
        return "yes" if self.percent <= self.allowed else "no"

    @property
    def allowed(self) -> float:
        return targets.OVERHEAD_OF.get(self.indicator, targets.OVERHEAD)


def array(estimate: Estimate) -> Call:
    """A whole series with default parameters and one kernel."""
    series = of_indicator(CATALOGUE[estimate.indicator], int(estimate.size))
    function = getattr(ta, estimate.indicator)
    defaults = [param["default"] for param in CATALOGUE[estimate.indicator]["params"]]
    return partial(function, *series, *defaults, estimate.how)


def sweep(estimate: Estimate) -> Call:
    """As many periods as criterion's from 2 on, the first count among the parameters."""
    entry = CATALOGUE[estimate.indicator]
    rows, columns = map(int, estimate.size.split("x"))
    series = of_indicator(entry, columns)
    batch = getattr(ta, f"{estimate.indicator}_batch")
    axis = (2, rows + 1, 1)
    if entry["flat_batch"]:
        return partial(batch, *series, *axis)
    return partial(batch, *series, **{f"{swept(estimate.indicator)}_range": axis})


def stream(estimate: Estimate) -> Call:
    """Values one by one, as many as criterion's."""
    entry = CATALOGUE[estimate.indicator]
    columns = [column.tolist() for column in of_indicator(entry, int(estimate.size))]
    update = getattr(ta, entry["stream"])().update
    rows = list(zip(*columns, strict=True))

    def feed() -> None:
        for row in rows:
            update(*row)

    def feed_values() -> None:
        for value in columns[0]:
            update(value)

    return feed_values if len(columns) == 1 else feed


FORMS: dict[str, Callable[[Estimate], Call]] = {"array": array, "sweep": sweep, "stream": stream}
# How criterion's benches call what is ours.
OURS = {*ta.kernels, "auto", "by name", "typed"}


def compare(estimate: Estimate) -> Comparison:
    call = FORMS[estimate.form](estimate)
    calls = calls_in(call, 2e-3)
    seconds = statistics.median(once(call, calls) / calls for _ in range(ROUNDS))
    return Comparison(
        estimate.form,
        estimate.indicator,
        estimate.how,
        estimate.size,
        seconds * 1e3,
        estimate.seconds * 1e3,
    )


def table(compared: list[Comparison]) -> Table:
    shown = Table(
        title="The same work from Python and from Rust",
        caption="Medians. Short calls are dominated by the call itself, so only calls on a million "
        "values with the best kernel, and sweeps, have a target. A stream is fed 1000 values. "
        "Not alike: Python seems faster than what it calls, by memory that one process got from "
        "the system and the other did not, or by load; nothing is concluded.",
        box=SIMPLE_HEAD,
        title_justify="left",
        caption_justify="left",
    )
    for name in ("Form", "Indicator", "Run as"):
        shown.add_column(name)
    for name in ("Size", "Python ms", "Rust ms", "Overhead %", "Target %", "Met"):
        shown.add_column(name, justify="right")
    last = None
    for each in compared:
        if last not in (None, each.form):
            shown.add_section()
        last = each.form
        colour = {"yes": "green", "no": "red"}.get(each.verdict, "default")
        shown.add_row(
            each.form,
            each.indicator,
            each.how,
            each.size,
            f"{each.python:.4f}",
            f"{each.rust:.4f}",
            f"{each.percent:+.1f}",
            f"≤ {each.allowed:g}" if each.judged else "",
            f"[{colour}]{each.verdict}[/{colour}]",
        )
    return shown


def main() -> None:
    # A part of `form/indicator/how/size`, as criterion takes one.
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    found = [
        estimate
        for estimate in estimates()
        if wanted in "/".join((estimate.form, estimate.indicator, estimate.how, estimate.size))
        and estimate.form in FORMS
        and estimate.how in OURS
        and estimate.indicator in CATALOGUE
    ]
    if not found:
        sys.exit(
            "no estimates of criterion's for the present sources: `make bench-rust` makes them"
        )
    here = machine(["indicators", "numpy"])
    compared = [compare(estimate) for estimate in found]
    console = Console() if sys.stdout.isatty() else Console(width=110)
    console.print(*here.lines(), sep="\n")
    console.print(table(compared))
    for each in compared:
        if each.how == "typed":
            update = each.rust * 1e-3 / int(each.size)
            verdict = "reached" if update <= targets.UPDATE_IN_RUST else "missed"
            console.print(
                f"An update of {each.indicator} in Rust: {update * 1e9:.1f} ns "
                f"(target {targets.UPDATE_IN_RUST * 1e9:g} ns: {verdict})"
            )
    verdicts = Counter(each.verdict for each in compared if each.judged)
    console.print(
        f"Overheads with a target: {verdicts['yes']} within it, {verdicts['no']} above, "
        f"{verdicts['not alike']} of runs that were not alike."
    )
    if not wanted:
        RESULTS.parent.mkdir(exist_ok=True)
        rows = [{**asdict(each), "percent": each.percent, "met": each.verdict} for each in compared]
        text = json.dumps({"machine": asdict(here), "milliseconds": rows}, indent=1)
        RESULTS.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
