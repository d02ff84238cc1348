"""What changed since the stored results of the same CPU, in words."""

from collections.abc import Iterator

from comparison.changes import Change, Comparison, are_comparable, comparison, steady
from comparison.rows import Row
from measuring.machine import Machine

from reporting.kept import Kept


def since(stored: Kept | None, machine: Machine, rows: list[Row]) -> Iterator[str]:
    """Lines about the rows that both have."""
    if stored is None:
        yield f"No result of this CPU is kept ({machine.family}): nothing to compare with."
    elif not are_comparable(stored.machine, machine):
        yield (
            f"The kept result of {machine.family} is of another CPU ({stored.machine.cpu}): "
            "nothing to compare with."
        )
    else:
        found = comparison(stored.rows, rows, steady(stored.machine, machine))
        yield from told(found, stored.machine.date)


def told(found: Comparison, date: str) -> Iterator[str]:
    yield (
        f"Since {date}, in {found.compared} works that both runs measured, beyond noise: "
        f"{len(found.gains)} faster, {len(found.losses)} slower; "
        f"{found.new} works are new, {found.gone} are not measured."
    )
    yield from (f"  faster: {line(each)}" for each in found.gains)
    yield from (f"  SLOWER: {line(each)}" for each in found.losses)
    yield from (f"  now bold: {cell}" for cell in found.newly_bold)
    yield from (f"  no longer bold: {cell}" for cell in found.no_longer_bold)


def line(change: Change) -> str:
    return (
        f"{change.section}, {change.work}: {change.factor:.2f} times as fast "
        f"(noise {change.noise:.0%})"
    )
