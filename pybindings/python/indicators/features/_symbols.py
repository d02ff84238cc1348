"""Numbers for the symbols of a frame's rows."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from .._runtime.messages import cut, pass_on, shown
from ._engine import Codes, definitions

# The number of each row's symbol, −1 where it has none, and how many there are.
Numbered = tuple[Codes, int]


class Symbols(NamedTuple):
    """The symbols of a frame's rows."""

    # The number of each row's symbol, −1 where it has none, and how many there are.
    codes: Codes
    kinds: int
    # What rows have in each of the columns that are the symbols together.
    labels: Sequence[Sequence[Any]]

    @classmethod
    def of(
        cls,
        names: Sequence[str],
        labels: Sequence[Any],
        number: Callable[[Any], Numbered],
        function: str,
    ) -> "Symbols":
        """Those in columns of these names, each of which is numbered so. Errors name `function`."""
        columns = zip(names, labels, strict=True)
        return cls(*_together([_hashable(*each, number, function) for each in columns]), labels)

    def at(self, row: int) -> Any:
        """The symbol of a row: a tuple where several columns are the symbols together."""
        parts = [labels[row] for labels in self.labels]
        return parts[0] if len(parts) == 1 else tuple(parts)


def _hashable(name: str, labels: Any, number: Callable[[Any], Numbered], function: str) -> Numbered:
    """The numbers of a column's labels, each of which can be the key of a dictionary."""
    try:
        return number(labels)
    except TypeError as error:
        pass_on(error)
        wrong = next((each for each in labels if not is_hashable(each)), None)
        if wrong is None:
            raise
        raise TypeError(
            f"{function}: {cut(name)} must hold symbols that are hashable, not {shown(wrong)}"
        ) from error


def is_hashable(value: Any) -> bool:
    """Whether it can be the key of a dictionary, as no tuple of lists can."""
    try:
        hash(value)
    except TypeError as error:
        pass_on(error)
        return False
    return True


def numbered(values: Any) -> Numbered:
    """Numbers for the values of an array. NaN, NaT, None and what is masked is no symbol."""
    if isinstance(values, np.ma.MaskedArray):
        mask = np.ma.getmaskarray(values)
        codes, count = numbered(np.ma.getdata(values))
        return np.where(mask, -1, codes), count
    kind = values.dtype.kind
    if kind == "O":
        return of_objects(values, _objects_one_by_one)
    if kind in "mMf":
        missing = np.isnat(values) if kind in "mM" else np.isnan(values)
        # 0 and −0 are equal, but not in their bits.
        words = (
            values.view("int64") if kind in "mM" else (values + 0.0).astype("float64").view("int64")
        )
        codes, count = _words(words)
        codes[missing] = -1
        return codes, count
    if kind in "biu" and values.dtype.itemsize <= 8:
        return _words(values.astype("int64"))
    return _runs(values)


def of_objects(objects: Any, number: Callable[[Any], Numbered]) -> Numbered:
    """Numbers for an array of objects. Where many are the same, `number` sees each but once."""
    found = definitions.numbered(np.ascontiguousarray(objects))
    if found is None:
        return number(objects)
    codes, firsts = found
    numbers, count = number(objects[firsts])
    if count == len(firsts):
        return codes, count
    return numbers[codes], count


def _together(parts: list[Numbered]) -> Numbered:
    """Numbers for symbols that have several parts: none where a part is missing."""
    codes, count = parts[0]
    for others, other_count in parts[1:]:
        missing = (codes < 0) | (others < 0)
        pairs = np.where(missing, -1, codes * other_count + others)
        codes, count = _words(pairs)
        codes[missing] = -1
    return codes, count


def _words(values: Codes) -> Numbered:
    """Numbers for an array of int64."""
    found = definitions.numbered(np.ascontiguousarray(values))
    assert found is not None
    codes, firsts = found
    return codes, len(firsts)


def _runs(values: Any) -> Numbered:
    """Numbers for values that can be sorted, equal ones of which often follow each other."""
    starts = np.flatnonzero(np.concatenate(([True], values[1:] != values[:-1])))[: len(values)]
    kinds, heads = np.unique(values[starts], return_inverse=True)
    lengths = np.diff(np.append(starts, len(values)))
    return np.repeat(heads.astype("int64"), lengths), len(kinds)


def _objects_one_by_one(objects: Any) -> Numbered:
    known: dict[Any, int] = {}
    codes = [-1 if is_missing(each) else known.setdefault(each, len(known)) for each in objects]
    return np.array(codes, "int64"), len(known)


def is_missing(value: Any) -> bool:
    """Whether it is None, or differs from itself, as NaN does. For pandas' NA that is not known."""
    if value is None:
        return True
    differs = value != value
    return differs is not False and (differs is True or type(differs).__name__ != "bool")
