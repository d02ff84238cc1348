"""Streams of features as bytes: a header in JSON, and the states of indicators, symbol by symbol.

Each part follows its length. What comes before all of them is the kind of the bytes, and a
checksum.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, NamedTuple

from .._runtime.messages import shown
from . import _from_json, _to_json
from ._engine import IndicatorError
from ._spec import Spec

_KIND = b"indicator features 1\n"
_CHECKSUM = struct.Struct("<I")
_LENGTH = struct.Struct("<Q")


class Header(NamedTuple):
    """What is known of streams besides their states."""

    specs: dict[str, Spec]
    # The columns with the symbols; None of one series.
    by: tuple[str, ...] | None
    # Which columns are meant by inputs.
    columns: dict[str, str] | None
    symbols: Sequence[Hashable]


def written(header: Header, states: Iterable[Sequence[bytes]]) -> bytes:
    """The bytes of streams with these states: one, or one for each symbol."""
    known = {**header._asdict(), "specs": _to_json.of_features(header.specs)}
    parts = [json.dumps(known, ensure_ascii=False).encode()]
    for state in states:
        parts += state
    body = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    return _KIND + _CHECKSUM.pack(zlib.crc32(body)) + body


def read(saved: Any, function: str) -> tuple[Header, list[bytes]]:
    """The header and the states that were written, those of all symbols in one list."""
    if not isinstance(saved, (bytes, bytearray, memoryview)):
        raise TypeError(f"{function}: saved must be bytes, not {shown(saved)}")
    saved = bytes(saved)
    if not saved.startswith(_KIND):
        raise invalid(function, "it does not begin as one")
    start = len(_KIND) + _CHECKSUM.size
    body = saved[start:]
    if saved[len(_KIND) : start] != _CHECKSUM.pack(zlib.crc32(body)):
        raise invalid(function, "its checksum is another")
    first, *states = _parts(body, function)
    known = _from_json.loads(first, function)
    symbols = [_symbol(symbol) for symbol in known["symbols"]]
    by = None if known["by"] is None else tuple(known["by"])
    specs = _from_json.features(known["specs"], function)
    return Header(specs, by, known["columns"], symbols), states


def _parts(body: bytes, function: str) -> list[bytes]:
    parts, at = [], 0
    while at + _LENGTH.size <= len(body):
        (length,) = _LENGTH.unpack_from(body, at)
        at += _LENGTH.size
        parts.append(body[at : at + length])
        at += length
    if at != len(body) or not parts:
        raise invalid(function, "it ends too early")
    return parts


def invalid(function: str, reason: str) -> IndicatorError:
    return IndicatorError(f"{function}: Invalid saved stream: {reason}")


def checked(symbol: Hashable, function: str) -> Hashable:
    """A symbol, if JSON can hold it."""
    parts = symbol if isinstance(symbol, tuple) else (symbol,)
    if all(type(part) in (str, int, bool) for part in parts):
        return symbol
    wanted = "a string, a whole number or a tuple of these"
    raise TypeError(f"{function}: a symbol that is saved must be {wanted}, not {shown(symbol)}")


def _symbol(symbol: Any) -> Hashable:
    """A symbol from JSON, which has lists for tuples."""
    return tuple(symbol) if isinstance(symbol, list) else symbol
