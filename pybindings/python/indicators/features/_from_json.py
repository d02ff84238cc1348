"""Definitions and features from JSON, as `_to_json.py` writes them."""

import json
from typing import Any

from .._runtime.messages import cut, listed
from .._runtime.messages import shown as with_type
from ._engine import IndicatorError
from ._libraries import is_known, package_of
from ._spec import DEEPEST, Spec
from ._spec_function import SpecFunction
from ._to_json import FORMAT

_KEYS = ("indicator", "parameters", "inputs", "missing", "output")


def loads(text: str | bytes | bytearray, function: str) -> Any:
    """What a text says."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError(f"{function}: text must be a string, not {with_type(text)}")
    try:
        return json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise _invalid(function, "text", str(error), "JSON") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A mapping, each name of which is there once."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        repeated = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"repeated name {cut(repr(repeated))}")
    return made


def spec(made: Any, function: str) -> Spec:
    """The definition that was written so."""
    made = dict(_mapping(made, function, "definition"))
    return _Reader(made.pop("definitions", {}), function).place(made)


def features(made: Any, function: str) -> dict[str, Spec]:
    """The features that were written so, by their names."""
    _mapping(made, function, "text")
    if made.get("format") != FORMAT:
        raise _invalid(function, "format", repr(made.get("format")), str(FORMAT))
    reader = _Reader(made.get("definitions", {}), function)
    found = _mapping(made.get("features"), function, "features")
    return {name: reader.place(spec) for name, spec in found.items()}


class _Reader:
    """Reads definitions, some of which have names."""

    def __init__(self, definitions: Any, function: str) -> None:
        self._function = function
        self._definitions = _mapping(definitions, function, "definitions")
        # What was read, and None for what is being read.
        self._read: dict[str, Spec | None] = {}

    def place(self, made: Any, depth: int = 1) -> Spec:
        """The definition that is read in a place, which stands there or is named."""
        function = self._function
        _mapping(made, function, "definition")
        if depth > DEEPEST:
            allowed = f"at most {DEEPEST} within each other"
            raise _invalid(function, "definition", f"{depth} within each other", allowed)
        if made.keys() == {"definition"}:
            return self._named(made["definition"], depth)
        for key in made:
            if key not in _KEYS:
                raise _invalid(function, "key", repr(key), listed(_KEYS))
        indicator = made.get("indicator")
        if not isinstance(indicator, str) or not is_known(indicator):
            allowed = "the name of an indicator"
            if isinstance(indicator, str) and package_of(indicator):
                allowed += ", of a module that has been imported"
            raise _invalid(function, "indicator", repr(indicator), allowed)
        parameters = _mapping(made.get("parameters", {}), function, "parameters")
        inputs = {
            each: source if isinstance(source, str) else self.place(source, depth + 1)
            for each, source in _mapping(made.get("inputs", {}), function, "inputs").items()
        }
        given: dict[str, Any] = {}
        options = {key: made[key] for key in ("missing",) if key in made}
        for arguments in (parameters, inputs, options):
            for name, value in arguments.items():
                if name in given:
                    raise _invalid(function, "name", repr(name), "once in a definition")
                given[name] = value
        read = SpecFunction(indicator)(**given)
        output = made.get("output")
        return read if output is None else read[output]

    def _named(self, name: Any, depth: int) -> Spec:
        if not isinstance(name, str) or name not in self._definitions:
            known = listed(self._definitions)
            raise _invalid(self._function, "definition", repr(name), known)
        if name not in self._read:
            self._read[name] = None
            self._read[name] = self.place(self._definitions[name], depth)
        read = self._read[name]
        if read is None:
            allowed = "one that does not read itself"
            raise _invalid(self._function, "definition", repr(name), allowed)
        return read


def _mapping(made: Any, function: str, name: str) -> dict[str, Any]:
    if not isinstance(made, dict):
        raise _invalid(function, name, repr(made), "an object")
    return made


def _invalid(function: str, name: str, value: str, allowed: str) -> IndicatorError:
    return IndicatorError(f"{function}: Invalid {name}: {cut(value)} (allowed: {allowed})")
