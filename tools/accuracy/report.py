"""The study as tables: on the terminal, and in a document."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import rich.box
import rich.table
from cases import CASES
from measure import Errors
from study import OURS, Study
from verdict import BOUND

Measure = Callable[[Errors], float]


@dataclass(frozen=True)
class Table:
    title: str
    head: list[str]
    rows: list[list[str]]

    def markdown(self) -> str:
        ruler = [":--", *("--:" for _ in self.head[1:])]
        lines = (" | ".join(cells) for cells in (self.head, ruler, *self.rows))
        return f"### {self.title}\n\n" + "".join(f"| {line} |\n" for line in lines)

    def rich(self) -> rich.table.Table:
        shown = rich.table.Table(
            title=self.title, title_justify="left", title_style="bold", box=rich.box.SIMPLE_HEAD
        )
        for index, name in enumerate(self.head):
            shown.add_column(name, justify="right" if index else "left")
        for row in self.rows:
            shown.add_row(*(plain(cell) for cell in row))
        return shown


def plain(cell: str) -> str:
    return f"[bold]{cell.strip('*')}[/bold]" if cell.startswith("**") else cell


def figure(error: float) -> str:
    """Bold above the bound."""
    if error == 0.0:
        return "0"
    text = f"{error:.0e}" if math.isfinite(error) else "no value"
    return text if error <= BOUND else f"**{text}**"


def window(errors: Errors) -> float:
    return errors.window


def own(errors: Errors) -> float:
    return errors.own


def indicators(done: Study) -> list[str]:
    return list(dict.fromkeys(indicator for _, indicator, _ in done.errors))


def by_case(done: Study, title: str, measure: Measure) -> Table:
    rows = [
        [name, *(figure(measure(done.errors[OURS, name, case.name])) for case in CASES)]
        for name in indicators(done)
    ]
    return Table(title, ["indicator", *(case.name for case in CASES)], rows)


def by_library(
    done: Study, libraries: list[str], cases: list[str], title: str, measure: Measure
) -> Table:
    rows = [
        [name, *(cell(done, library, name, cases, measure) for library in libraries)]
        for name in indicators(done)
    ]
    return Table(title, ["indicator", *libraries], rows)


def cell(done: Study, library: str, indicator: str, cases: list[str], measure: Measure) -> str:
    """The largest error over some cases."""
    if (library, indicator) in done.others:
        return "other"
    keys = [(library, indicator, case) for case in cases]
    if any(key in done.failures for key in keys):
        return "**raises**"
    found = [measure(done.errors[key]) for key in keys if key in done.errors]
    return figure(max(found)) if found else "–"


def tables(done: Study, libraries: list[str]) -> list[Table]:
    """Those that say the most; [each_case] has the rest."""
    everything = [case.name for case in CASES]
    return [
        by_case(done, "This library, beside the largest value in the window", window),
        by_case(done, "This library, beside the value's own size", own),
        by_library(
            done,
            libraries,
            everything,
            "Every library, the worst of all series, beside the largest value in the window",
            window,
        ),
        by_library(
            done,
            libraries,
            everything,
            "Every library, the worst of all series, beside the value's own size",
            own,
        ),
    ]


def each_case(done: Study, libraries: list[str]) -> Iterator[Table]:
    for case in CASES:
        title = f"Every library, {case.name}, beside the value's own size"
        yield by_library(done, libraries, [case.name], title, own)
