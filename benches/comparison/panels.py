"""An indicator of many symbols by every library, in turn."""

from collections.abc import Iterator, Sequence
from functools import partial

from measuring.series import Series, of_indicator
from measuring.timing import Call, in_turn
from rivals.library import Library, Work
from rivals.ours import CATALOGUE, defaults

from comparison.agreement import differing, distance
from comparison.calls import compared
from comparison.rows import Row, timed
from comparison.steps import Step

SYMBOLS, LENGTH = 16, 10_000
ROUNDS = 15


def panels(libraries: Sequence[Library]) -> list[Step]:
    return [partial(panel, name, libraries) for name in compared(libraries)]


def panel(name: str, libraries: Sequence[Library]) -> Iterator[Row]:
    """Each symbol goes on where the one before it ends."""
    whole = of_indicator(CATALOGUE[name], SYMBOLS * LENGTH)
    columns: list[list[Series]] = [list(each.reshape(SYMBOLS, LENGTH)) for each in whole]
    works = [Work(name, defaults(name), list(series)) for series in zip(*columns, strict=True)]
    contenders: dict[str, Call] = {}
    distances = {}
    own: list[list[Series]] = []
    for library in libraries:
        if name not in library.functions:
            continue
        call = library.panel(works)
        found = library.symbols(name, call())
        contenders[library.name] = call
        if own:
            distances[library.name] = max(distance(*pair) for pair in zip(own, found, strict=True))
        else:
            own = found
    taken = in_turn(contenders, ROUNDS, 2e-3)
    section = f"Panel of {SYMBOLS} symbols, {LENGTH:,} values each"
    yield timed(section, works[0].label, taken, differing(distances))
