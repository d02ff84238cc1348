"""Random calls, and whether memory stays flat: `python tools/soak 120`, after `make build`."""

import argparse
import sys
import time
from random import Random

from calls import Calls
from memory import ALLOWED, MB, STATUS, Curve

INTERVAL = 0.2
# A shorter run has too few samples in each third to tell growth from noise.
SHORTEST = 6.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("seconds", type=float, nargs="?", default=120.0)
    parser.add_argument("--seed", type=int, default=0, help="which calls, to repeat a run")
    arguments = parser.parse_args()
    if not arguments.seconds >= SHORTEST:
        parser.error(f"seconds: {SHORTEST:.0f} at least")
    if not STATUS.exists():
        sys.exit(f"resident memory is read from {STATUS}, which this system does not have")
    calls, curve = Calls(Random(arguments.seed)), Curve()
    start = time.monotonic()
    due = 0.0
    while (now := time.monotonic() - start) < arguments.seconds:
        calls.one()
        if now >= due:
            curve.take(now)
            due = now + INTERVAL
    print(calls.summary())
    print(*curve.lines(), sep="\n")
    growth = f"{curve.growth / MB:+.1f} MB (allowed: {ALLOWED / MB:.0f} MB)"
    print(f"From the second third to the last: {growth}")
    if curve.growth > ALLOWED:
        sys.exit("resident memory grows")
    if calls.never_accepted():
        sys.exit(f"every call was refused: {', '.join(calls.never_accepted())}")


if __name__ == "__main__":
    main()
