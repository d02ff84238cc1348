"""Columns, found by the names that users have for them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ._engine import IndicatorError
from ._words import cut, listed, shown


def found(
    wanted: Sequence[str], there: Iterable[Any], given: Mapping[str, str] | None, function: str
) -> tuple[str, ...]:
    """The columns for those that are wanted: as `given`, or of that name in any case."""
    there = [name for name in there if isinstance(name, str)]
    given = mapped(wanted, given, function) or {}
    return tuple(column(given.get(name, name), there, function) for name in wanted)


def column(name: str, there: Sequence[str], function: str) -> str:
    """The column of this name; if there is none, the only one that is the same in another case."""
    if name in there:
        if there.count(name) > 1:
            raise IndicatorError(f"{function}: Repeated column: {cut(name)!r} (allowed: once)")
        return name
    folded = name.casefold()
    alike = [each for each in there if each.casefold() == folded]
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise IndicatorError(
            f"{function}: Ambiguous column: {cut(name)!r} "
            f"(allowed: one of {listed(alike)}, named in `columns`)"
        )
    raise IndicatorError(f"{function}: Unknown column: {cut(name)!r} (allowed: {listed(there)})")


def mapped(
    wanted: Sequence[str], given: Mapping[str, str] | None, function: str
) -> dict[str, str] | None:
    """Which columns are meant by some of those that are wanted."""
    if given is None:
        return None
    if not isinstance(given, Mapping):
        raise TypeError(f"{function}: columns must be a mapping of names, not {shown(given)}")
    for name, to in given.items():
        if name not in wanted:
            raise IndicatorError(
                f"{function}: Invalid columns: {cut(repr(name))} is not read "
                f"(allowed: {listed(wanted)})"
            )
        if not isinstance(to, str):
            raise TypeError(f"{function}: columns must be a mapping of names, not to {shown(to)}")
    return dict(given)


def refuse_known(names: Iterable[str], there: Iterable[Any], function: str) -> None:
    """Refuses names that a frame has already."""
    there = set(there)
    for name in names:
        if name in there:
            raise IndicatorError(
                f"{function}: Repeated column: {cut(name)!r} "
                "(allowed: names that bars does not have)"
            )
