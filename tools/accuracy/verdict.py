"""What is promised of this library, and whether it was kept."""

from collections.abc import Iterator

from cases import CASES
from study import OURS, Study

BOUND = 1e-12
# A series of a million values may be this much worse than a short one, for it meets more windows.
DRIFT = 4.0
ROUNDING = 2.0**-53


def broken(done: Study) -> Iterator[str]:
    for (library, indicator, name), found in done.errors.items():
        if library == OURS and not found.window <= BOUND:
            yield f"{indicator}, {name}: error {found.window:.1e}, promised: {BOUND:.0e}"
    for case in CASES:
        if case.like is not None:
            yield from drifted(done, case.name, case.like)


def drifted(done: Study, case: str, short: str) -> Iterator[str]:
    for (library, indicator, name), found in done.errors.items():
        if library == OURS and name == case:
            allowed = DRIFT * done.errors[OURS, indicator, short].window + ROUNDING
            if not found.window <= allowed:
                yield (
                    f"{indicator}, {case}: error {found.window:.1e}, "
                    f"more than {DRIFT:.0f} times that of {short}"
                )
