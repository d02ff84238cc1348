"""The same work from Rust, as criterion has measured it.

`python -m comparison.rust` prints which of criterion's benches that takes, as a regular expression.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from measuring.estimates import Estimate, estimates
from rivals.installed import installed
from rivals.ours import CATALOGUE, defaults, ours

import indicators as ta
from comparison.agreement import Agreement
from comparison.calls import compared
from comparison.rows import OURS, Row, rounded
from comparison.steps import Step

PEER = "tulip-rs"
# How criterion's benches call what is measured.
BEST = ta.kernels[-1]
NAMES = {BEST: OURS, "auto": OURS, "tulip_rs": PEER}
SECTIONS = {
    "array": "From Rust: one call",
    "sweep": "From Rust: a sweep",
    "panel": "From Rust: a panel",
}


def estimated(agreement: Agreement) -> list[Step]:
    return [partial(beside_peer, agreement)]


def beside_peer(agreement: Agreement) -> Iterator[Row]:
    """Of each work that both have: whole series with the best kernel, sweeps and panels."""
    found: dict[tuple[str, str, str], dict[str, Estimate]] = defaultdict(dict)
    for each in estimates():
        if each.form in SECTIONS and each.how in NAMES:
            found[each.form, each.indicator, each.size][NAMES[each.how]] = each
    for form in SECTIONS:
        works = [key for key, by in found.items() if key[0] == form and {OURS, PEER} <= by.keys()]
        for _, indicator, size in sorted(works, key=order):
            by = found[form, indicator, size]
            measured = {name: rounded(by[name].seconds) for name in (OURS, PEER)}
            apart = agreement.differing(indicator, defaults(indicator))
            differing = {name: apart[name] for name in apart if name in measured}
            label = (
                f"{indicator}, {' × '.join(f'{int(part):,}' for part in size.split('x'))} values"
            )
            yield Row(SECTIONS[form], label, "s", measured, differing)


def order(work: tuple[str, str, str]) -> tuple[list[int], int]:
    """By size, then as the catalogue lists them."""
    _, indicator, size = work
    return [int(part) for part in size.split("x")], list(CATALOGUE).index(indicator)


def main() -> None:
    names = "|".join(compared([ours(), *installed()]))
    print(f"^(array/({names})/({BEST}|tulip_rs)/|(sweep|stream|panel)/({names})/)")


if __name__ == "__main__":
    main()
