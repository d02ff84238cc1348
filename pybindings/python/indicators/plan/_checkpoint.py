"""A folder that keeps what a plan has computed, so that it goes on after it was stopped."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
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
_PART = ".part"
# Bytes of a digest, before an archive of NumPy.
_DIGEST = hashlib.sha256().digest_size
_UNFINISHED = ".unfinished-"

Part = tuple[Unit, Arrays]


class Checkpoint:
    """A folder of one plan: a file that says which, and a file for each task that is done.

    Each file is written under another name and then given its own, so that it is there as a whole
    or not at all.
    """

    def __init__(
        self, folder: str | os.PathLike[str], fingerprint: str, plan: str, function: str
    ) -> None:
        self._folder, self._fingerprint = Path(folder), fingerprint
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / _PLAN
        said = {"format": _FORMAT, "fingerprint": fingerprint, "plan": plan}
        # Another run may be writing its first file under another name, or have died of it.
        others = (each for each in self._folder.iterdir() if not each.name.startswith(_UNFINISHED))
        if path.exists():
            self._check(path, said, function)
        elif any(others):
            raise IndicatorError(
                f"{function}: Invalid checkpoint: {cut(str(folder))} holds something else "
                "(allowed: a new or empty folder, or one of the same plan)"
            )
        else:
            text = json.dumps(said, indent=2, ensure_ascii=False)
            self._write(_PLAN, text.encode())

    def _check(self, path: Path, said: dict[str, Any], function: str) -> None:
        try:
            found = json.loads(path.read_bytes())
            matches = all(found[key] == said[key] for key in ("format", "fingerprint"))
            wrong = f"is of another plan, other data or another release: {found['plan']}"
        except (OSError, ValueError, LookupError, TypeError):
            wrong, matches = f"has a damaged {_PLAN}", False
        if not matches:
            raise IndicatorError(
                f"{function}: Invalid checkpoint: {cut(str(self._folder))} {cut(wrong)} "
                "(allowed: a new or empty folder, or one of the same plan)"
            )

    def parts(self) -> Iterator[Part]:
        """What was computed before. A file that is damaged, or of another plan, is passed over."""
        for path in sorted(self._folder.glob(f"*{_PART}")):
            try:
                written = path.read_bytes()
            except OSError:
                continue
            digest, data = written[:_DIGEST], written[_DIGEST:]
            if digest == self._digest(data):
                with np.load(io.BytesIO(data), allow_pickle=False) as file:
                    yield from list(_parts(file))

    def add(self, parts: Sequence[Part]) -> None:
        """Keeps what came of a task."""
        if parts:
            first = parts[0][0]
            name = f"{first.symbol}-{first.first}-{parts[-1][0].symbol}-{parts[-1][0].last}{_PART}"
            archive = io.BytesIO()
            np.savez(archive, **_arrays(parts))
            data = archive.getvalue()
            self._write(name, self._digest(data) + data)

    def _digest(self, data: bytes) -> bytes:
        """What stands before the data of this plan: of a file that is damaged, another one."""
        return hashlib.sha256(self._fingerprint.encode() + data).digest()

    def _write(self, name: str, data: bytes) -> None:
        descriptor, temporary = tempfile.mkstemp(dir=self._folder, prefix=_UNFINISHED)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
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
