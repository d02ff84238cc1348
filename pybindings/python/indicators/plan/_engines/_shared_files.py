"""Arrays that many processes of one machine read: in a file, which they map into their memory."""

from __future__ import annotations

import tempfile
import weakref
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .._sources import Held, Series


class SharedFiles:
    """A folder of such files, each of which is removed when its handle is."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="indicators-")
        self._count = 0

    def add(self, source: Held) -> Mapped:
        """A handle on the arrays of a source."""
        path = Path(self._folder.name) / f"{self._count}.npy"
        self._count += 1
        np.save(path, np.stack(source.series))
        mapped = Mapped(str(path), source.bars)
        weakref.finalize(mapped, path.unlink, missing_ok=True)
        return mapped

    def close(self) -> None:
        self._folder.cleanup()


@dataclass(frozen=True)
class Mapped:
    """The arrays of a source that are in a file."""

    path: str
    bars: int
    nbytes: int = 0

    def read(self) -> Series:
        return tuple(np.asarray(np.load(self.path, mmap_mode="r")))

    def said(self) -> Any:
        raise NotImplementedError("it is of the run alone")
