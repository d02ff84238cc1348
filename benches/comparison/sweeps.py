"""Sweeps over parameters by every library, in turn."""

from collections.abc import Iterator, Sequence
from functools import partial

from measuring.series import of_indicator
from measuring.timing import Call, in_turn
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE, defaults, swept

from comparison.agreement import differing, distance
from comparison.calls import compared
from comparison.rows import Row, timed
from comparison.steps import Step

LENGTH = 10_000
PERIODS = range(2, 242)
ROUNDS = 9
ALMA_SETS: list[Params] = [
    {"period": period, "offset": offset, "sigma": sigma}
    for period in range(5, 51, 5)
    for offset in (0.5, 0.625, 0.75, 0.875, 1.0)
    for sigma in (4.0, 5.0, 6.0, 7.0, 8.0)
]


def sweeps(libraries: Sequence[Library]) -> list[Step]:
    steps: list[Step] = []
    for name in compared(libraries):
        first = swept(name)
        if first is None:
            continue
        sets: list[Params] = [{**defaults(name), first: period} for period in PERIODS]
        steps.append(partial(sweep, f"{name}, {len(sets)} periods", name, sets, libraries))
        if name == "alma":
            label = f"alma, {len(ALMA_SETS)} sets"
            steps.append(partial(sweep, label, name, ALMA_SETS, libraries))
    return steps


def sweep(label: str, name: str, sets: list[Params], libraries: Sequence[Library]) -> Iterator[Row]:
    work = Work(name, sets[0], of_indicator(CATALOGUE[name], LENGTH))
    contenders: dict[str, Call] = {}
    distances = {}
    own = None
    for library in libraries:
        if name not in library.functions:
            continue
        call = library.sweep(work, sets)
        try:
            found = library.rows(name, call())
        except Exception as error:
            if own is None:
                raise
            print(f"{library.name} refuses {label}: {error!r}")
            continue
        contenders[library.name] = call
        if own is None:
            own = found
        else:
            distances[library.name] = max(distance(*pair) for pair in zip(own, found, strict=True))
    del own, found
    taken = in_turn(contenders, ROUNDS, 5e-3)
    yield timed(f"Sweep over {LENGTH:,} values", label, taken, differing(distances))
