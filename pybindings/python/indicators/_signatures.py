"""What signatures of the catalogue say, in Python's own terms."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._native._shared import _Entry, _Signature


def signature_of(described: _Signature) -> Signature:
    """What `inspect.signature` returns of a function that is described so."""
    parameters = []
    for argument in described["arguments"]:
        default = Parameter.empty if argument["required"] else argument["default"]
        is_by_name = argument["keyword_only"]
        kind = Parameter.KEYWORD_ONLY if is_by_name else Parameter.POSITIONAL_OR_KEYWORD
        parameters.append(Parameter(argument["name"], kind, default=default))
    return Signature(parameters)


def sources_of(entry: _Entry) -> dict[str, str | None]:
    """The column that each input of a definition reads where nothing is said; None: it must be."""
    arguments = {each["name"]: each for each in entry["signatures"]["definition"]["arguments"]}
    defaults = {name: arguments[name]["default"] for name in entry["inputs"]}
    return {name: None if default is None else str(default) for name, default in defaults.items()}


def columns_of(entry: _Entry) -> dict[str, str]:
    """The column of bars that each input reads where nothing is said, or one of its own name."""
    return {name: usual or name for name, usual in sources_of(entry).items()}
