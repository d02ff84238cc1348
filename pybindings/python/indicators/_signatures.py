"""Signatures in Python's own terms, of what the catalogue describes."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._native._shared import _Signature


def signature_of(described: _Signature) -> Signature:
    """What `inspect.signature` returns of a function that is described so."""
    parameters = []
    for argument in described["arguments"]:
        default = Parameter.empty if argument["required"] else argument["default"]
        is_by_name = argument["keyword_only"]
        kind = Parameter.KEYWORD_ONLY if is_by_name else Parameter.POSITIONAL_OR_KEYWORD
        parameters.append(Parameter(argument["name"], kind, default=default))
    return Signature(parameters)
