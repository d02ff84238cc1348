"""Tables of pyarrow, and the Parquet files that it reads. It is imported where one is there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Any

import numpy as np
import numpy.typing as npt


def is_table(bars: Any) -> bool:
    known = getattr(sys.modules.get("pyarrow"), "Table", None)
    return known is not None and isinstance(bars, known)


def arrays(table: Any, names: Iterable[str]) -> dict[str, npt.NDArray[Any]]:
    """Columns as arrays, in which null is NaN."""
    return {name: np.asarray(table.column(name).to_numpy()) for name in names}


def read(path: str | os.PathLike[str], wanted: Callable[[Sequence[str]], Sequence[str]]) -> Any:
    """The columns of a Parquet file that are `wanted` of those which are there."""
    try:
        parquet = import_module("pyarrow.parquet")
    except ImportError as error:
        needed = "`pip install indicators[parquet]` installs it"
        raise ImportError(f"Parquet files are read by pyarrow: {needed}", name="pyarrow") from error
    with parquet.ParquetFile(os.fspath(path)) as file:
        # On one thread, as all that a task does.
        return file.read(list(wanted(file.schema_arrow.names)), use_threads=False)
