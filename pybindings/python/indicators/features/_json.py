"""Definitions and features as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from ._engine import ENTRIES, IndicatorError
from ._spec import Spec
from ._spec_function import SpecFunction
from ._words import cut, listed, shown

# The version of what is written.
FORMAT = 1
_KEYS = ("indicator", "parameters", "inputs", "output")


def loads(text: str | bytes | bytearray, function: str) -> Any:
    """What a text says."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise TypeError(f"{function}: text must be a string, not {shown(text)}")
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


def to_spec(made: Any, function: str) -> Spec:
    """The definition that was written so."""
    _mapping(made, function, "definition")
    for key in made:
        if key not in _KEYS:
            raise _invalid(function, "key", repr(key), listed(_KEYS))
    name = made.get("indicator")
    if not isinstance(name, str) or name not in ENTRIES:
        raise _invalid(function, "indicator", repr(name), "the name of an indicator")
    parameters = _mapping(made.get("parameters", {}), function, "parameters")
    inputs = {
        each: source if isinstance(source, str) else to_spec(source, function)
        for each, source in _mapping(made.get("inputs", {}), function, "inputs").items()
    }
    spec = SpecFunction(name)(**parameters, **inputs)
    output = made.get("output")
    return spec if output is None else spec[output]


def of_features(specs: Mapping[str, Spec]) -> dict[str, Any]:
    """Features as what JSON has."""
    features = {name: spec.as_dict() for name, spec in specs.items()}
    return {"format": FORMAT, "features": features}


def to_features(made: Any, function: str) -> dict[str, Spec]:
    """The features that were written so, by their names."""
    _mapping(made, function, "text")
    if made.get("format") != FORMAT:
        raise _invalid(function, "format", repr(made.get("format")), str(FORMAT))
    features = _mapping(made.get("features"), function, "features")
    return {name: to_spec(spec, function) for name, spec in features.items()}


def _mapping(made: Any, function: str, name: str) -> dict[str, Any]:
    if not isinstance(made, dict):
        raise _invalid(function, name, repr(made), "an object")
    return made


def _invalid(function: str, name: str, value: str, allowed: str) -> IndicatorError:
    return IndicatorError(f"{function}: Invalid {name}: {cut(value)} (allowed: {allowed})")
