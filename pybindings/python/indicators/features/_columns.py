"""What users say of columns: which they mean by an input, and new ones beside others."""

from collections.abc import Iterable, Mapping, Sequence, Sized

from .._runtime.messages import cut, listed, shown
from ._engine import IndicatorError


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


def refuse_known(names: Iterable[str], there: Iterable[object], function: str) -> None:
    """Refuses names that a frame has already."""
    there = set(there)
    for name in names:
        if name in there:
            raise IndicatorError(
                f"{function}: Repeated column: {cut(name)!r} "
                "(allowed: names that bars does not have)"
            )


def check_rows(names: Sequence[str], columns: Sequence[Sized], rows: int, function: str) -> None:
    """Refuses columns of a mapping of which one has another number of rows than have symbols."""
    for name, column in zip(names, columns, strict=True):
        if len(column) != rows:
            raise IndicatorError(
                f"{function}: Invalid {cut(name)}: {len(column)} rows "
                f"(allowed: {rows}, as many as there are symbols)"
            )
