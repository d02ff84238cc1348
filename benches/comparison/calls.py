"""Single calls, sweeps and updates of every library, in turn."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import numpy as np
from measuring.series import inputs
from measuring.timing import Call, interleaved
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE, defaults, swept

from comparison import targets
from comparison.agreement import differing, distance
from comparison.rows import FLOOR, Row, Target

LONG, SWEPT, SHORT, UPDATES = 1_000_000, 10_000, 100, 1_000
PERIODS = range(2, 242)
ALMA_SETS: list[Params] = [
    {"period": period, "offset": offset, "sigma": sigma}
    for period in range(5, 51, 5)
    for offset in (0.5, 0.625, 0.75, 0.875, 1.0)
    for sigma in (4.0, 5.0, 6.0, 7.0, 8.0)
]
# Besides the defaults.
MORE: dict[str, list[Params]] = {"alma": [{"period": 50, "offset": 0.85, "sigma": 6.0}]}


def works(length: int, more: bool = False) -> Iterator[Work]:
    """Every indicator with its default parameters."""
    for name, entry in CATALOGUE.items():
        series = inputs(entry["inputs"], length)
        for params in [defaults(name), *(MORE.get(name, []) if more else [])]:
            yield Work(name, params, series)


def singles(libraries: Sequence[Library], rounds: int) -> Iterator[Row]:
    section = f"One call on {LONG:,} values"
    for work in works(LONG, more=True):
        row = single(section, work, libraries, rounds, 2e-3)
        row.judge(targets.SINGLE.get(work.label, Target()))
        yield row


def shorts(libraries: Sequence[Library], rounds: int) -> Iterator[Row]:
    section = f"One call on {SHORT} values"
    for work in works(SHORT):
        row = single(section, work, libraries, rounds, 2e-4)
        row.judge(targets.SHORT)
        yield row


def single(
    section: str, work: Work, libraries: Sequence[Library], rounds: int, least: float
) -> Row:
    contenders: dict[str, Call] = {FLOOR: partial(np.copy, work.inputs[0])}
    contenders |= {lib.name: call for lib in libraries if (call := lib.single(work))}
    return Row(
        section,
        work.label,
        "s",
        interleaved(contenders, rounds, least),
        disagreement(work, libraries),
    )


def disagreement(work: Work, libraries: Iterable[Library]) -> dict[str, float]:
    """The peers whose outputs are not ours, seen on a series long enough to forget its start."""
    names = CATALOGUE[work.indicator]["inputs"]
    work = Work(work.indicator, work.params, inputs(names, LONG))
    outputs = {
        lib.name: lib.outputs(work.indicator, call())
        for lib in libraries
        if (call := lib.single(work))
    }
    ours, *peers = outputs
    return differing({peer: distance(outputs[ours], outputs[peer]) for peer in peers})


def sweeps(libraries: Sequence[Library], rounds: int) -> Iterator[Row]:
    section = f"Sweep over {SWEPT:,} values"
    for work in works(SWEPT):
        first = swept(work.indicator)
        if first is None:
            continue
        sets: list[Params] = [{**work.params, first: period} for period in PERIODS]
        row = sweep(
            section, f"{work.indicator}, {len(sets)} periods", work, sets, libraries, rounds
        )
        if work.indicator == "alma":
            yield row
            sets = ALMA_SETS
            row = sweep(section, f"alma, {len(sets)} sets", work, sets, libraries, rounds)
        row.judge(targets.SWEEP.get(work.indicator, Target()))
        yield row


def sweep(
    section: str,
    label: str,
    work: Work,
    sets: list[Params],
    libraries: Sequence[Library],
    rounds: int,
) -> Row:
    contenders: dict[str, Call] = {}
    distances = {}
    own = None
    for library in libraries:
        if work.indicator not in library.functions:
            continue
        call = library.sweep(work, sets)
        try:
            found = library.rows(work.indicator, call())
        except Exception as error:
            if own is None:
                raise
            print(f"{library.name} refuses {label}: {error}")
            continue
        contenders[library.name] = call
        if own is None:
            own = found
        else:
            distances[library.name] = max(distance(*pair) for pair in zip(own, found, strict=True))
    del own, found
    return Row(section, label, "s", interleaved(contenders, rounds, 5e-3), differing(distances))


def updates(libraries: Sequence[Library], rounds: int) -> Iterator[Row]:
    for work in works(UPDATES):
        if len(work.inputs) != 1:
            continue
        values = work.inputs[0].tolist()
        contenders: dict[str, Call] = {
            lib.name: partial(feed, values)
            for lib in libraries
            if (feed := lib.stream(work)) is not None
        }
        measured = interleaved(contenders, rounds, 5e-4)
        each = {name: seconds / UPDATES for name, seconds in measured.items()}
        fed = [lib for lib in libraries if lib.name in each]
        row = Row("One update of a stream", work.label, "s", each, disagreement(work, fed))
        row.judge(targets.UPDATE.get(work.indicator, Target()))
        yield row
