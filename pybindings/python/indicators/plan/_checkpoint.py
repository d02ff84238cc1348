"""A folder that keeps what a plan has computed, so that it goes on after it was stopped."""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .._runtime.messages import cut
from ..features._engine import IndicatorError
from ._cutting import Unit
from ._work import Arrays

# The version of what is written.
_FORMAT = 1
_PLAN = "plan.json"
_PART = ".part.npz"

Part = tuple[Unit, Arrays]


class Checkpoint:
    """A folder of one plan: a file that says which, and a file for each task that is done.

    Each file is written under another name and then given its own, so that it is there as a whole
    or not at all.
    """

    def __init__(
        self, folder: str | os.PathLike[str], fingerprint: str, plan: str, function: str
    ) -> None:
        self._folder = Path(folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / _PLAN
        said = {"format": _FORMAT, "fingerprint": fingerprint, "plan": plan}
        if path.exists():
            self._check(path, said, function)
        elif any(self._folder.iterdir()):
            raise IndicatorError(
                f"{function}: Invalid checkpoint: {cut(str(folder))} holds something else "
                "(allowed: a new or empty folder, or one of the same plan)"
            )
        else:
            text = json.dumps(said, indent=2, ensure_ascii=False)
            self._write(_PLAN, lambda file: file.write(text.encode()))

    def _check(self, path: Path, said: dict[str, Any], function: str) -> None:
        try:
            found = json.loads(path.read_bytes())
            matches = all(found[key] == said[key] for key in ("format", "fingerprint"))
        except (ValueError, LookupError, TypeError):
            found, matches = {}, False
        if not matches:
            plan = (
                found.get("plan", "nothing known") if isinstance(found, dict) else "nothing known"
            )
            raise IndicatorError(
                f"{function}: Invalid checkpoint: {cut(str(self._folder))} is of another plan, "
                f"other data or another release: {cut(str(plan))} "
                "(allowed: a new or empty folder, or one of the same plan)"
            )

    def parts(self) -> Iterator[Part]:
        """What was computed before. A file that is damaged is computed again."""
        for path in sorted(self._folder.glob(f"*{_PART}")):
            try:
                # Opened here: NumPy leaves one open that is no archive.
                with path.open("rb") as bytes_of, np.load(bytes_of, allow_pickle=False) as file:
                    parts = list(_parts(file))
            except (OSError, EOFError, ValueError, LookupError, zipfile.BadZipFile):
                continue
            yield from parts

    def add(self, parts: Sequence[Part]) -> None:
        """Keeps what came of a task."""
        if parts:
            first = parts[0][0]
            name = f"{first.symbol}-{first.first}-{parts[-1][0].symbol}-{parts[-1][0].last}{_PART}"
            self._write(name, lambda file: np.savez(file, **_arrays(parts)))

    def _write(self, name: str, write: Any) -> None:
        descriptor, temporary = tempfile.mkstemp(dir=self._folder, prefix=".")
        try:
            with os.fdopen(descriptor, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self._folder / name)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def _arrays(parts: Sequence[Part]) -> dict[str, Any]:
    """Arrays that hold the parts: of each output all values in a row, and the shapes."""
    made: dict[str, Any] = {"units": np.array([unit for unit, _ in parts], np.int64)}
    for output in range(len(parts[0][1])):
        arrays = [arrays[output] for _, arrays in parts]
        made[f"shapes_{output}"] = np.array([array.shape for array in arrays], np.int64)
        made[f"values_{output}"] = np.concatenate([array.ravel() for array in arrays])
    return made


def _parts(file: Any) -> Iterator[Part]:
    units = [Unit(*unit) for unit in file["units"].tolist()]
    outputs = []
    for output in range((len(file.files) - 1) // 2):
        values, shapes = file[f"values_{output}"], file[f"shapes_{output}"]
        ends = np.cumsum(shapes.prod(axis=1))
        pieces = np.split(values, ends[:-1])
        outputs.append([one.reshape(shape) for one, shape in zip(pieces, shapes, strict=True)])
    yield from zip(units, zip(*outputs, strict=True), strict=True)
