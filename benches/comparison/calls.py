"""Single calls and updates of every library, in turn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from measuring.series import of_indicator
from measuring.timing import Call, in_turn
from rivals.library import Library, Params, Work
from rivals.ours import CATALOGUE, defaults

from comparison.agreement import Agreement
from comparison.rows import FLOOR, Row, timed
from comparison.steps import Step

UPDATES = 1_000
# Besides the defaults.
MORE: dict[str, list[Params]] = {"alma": [{"period": 50, "offset": 0.85, "sigma": 6.0}]}
# Those that are measured on series that no cache holds by far.
LONGEST = ("jsa", "sma", "ema", "atr", "rsi", "bollinger_bands", "macd")


@dataclass(frozen=True)
class Effort:
    """How often a call is measured, and for how many seconds at a time at least."""

    rounds: int
    least: float
    # `None` for all that are compared.
    names: Sequence[str] | None = None


LENGTHS: Mapping[int, Effort] = {
    100: Effort(51, 2e-4),
    10_000: Effort(31, 5e-4),
    200_000: Effort(31, 1e-3),
    1_000_000: Effort(31, 2e-3),
    4_000_000: Effort(15, 0.0),
    16_000_000: Effort(9, 0.0, LONGEST),
}


def compared(libraries: Sequence[Library]) -> list[str]:
    """The indicators that another library has too."""
    _, *peers = libraries
    return [name for name in CATALOGUE if any(name in peer.functions for peer in peers)]


def singles(libraries: Sequence[Library], agreement: Agreement) -> list[Step]:
    return [
        partial(single, length, name, params, libraries, agreement)
        for length, effort in LENGTHS.items()
        for name in compared(libraries)
        if effort.names is None or name in effort.names
        for params in [defaults(name), *MORE.get(name, [])]
    ]


def single(
    length: int, name: str, params: Params, libraries: Sequence[Library], agreement: Agreement
) -> Iterator[Row]:
    work = Work(name, params, of_indicator(CATALOGUE[name], length))
    contenders: dict[str, Call] = {FLOOR: partial(np.copy, work.inputs[0])}
    contenders |= {lib.name: call for lib in libraries if (call := lib.single(work))}
    effort = LENGTHS[length]
    taken = in_turn(contenders, effort.rounds, effort.least)
    differing = agreement.differing(name, params)
    yield timed(f"One call on {length:,} values", work.label, taken, differing)


def updates(libraries: Sequence[Library], agreement: Agreement) -> list[Step]:
    return [
        partial(update, name, libraries, agreement)
        for name in compared(libraries)
        if len(CATALOGUE[name]["inputs"]) == 1
    ]


def update(name: str, libraries: Sequence[Library], agreement: Agreement) -> Iterator[Row]:
    work = Work(name, defaults(name), of_indicator(CATALOGUE[name], UPDATES))
    values = work.inputs[0].tolist()
    contenders: dict[str, Call] = {
        lib.name: partial(feed, values) for lib in libraries if (feed := lib.stream(work))
    }
    taken = in_turn(contenders, 51, 5e-4)
    differing = {
        peer: apart
        for peer, apart in agreement.differing(name, work.params).items()
        if peer in contenders
    }
    yield timed("One update of a stream", work.label, taken, differing, UPDATES)
