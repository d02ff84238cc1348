"""Definitions of indicators by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._native._shared import _Entry
    from ..features._spec import Spec


def definition_of(entry: _Entry, arguments: dict[str, Any]) -> Spec:
    """What `ta.spec` makes; an input without a default reads the column of its own name."""
    from ..features._spec_function import SpecFunction

    asked = entry["signatures"]["definition"]["arguments"]
    named = {each["name"]: each["name"] for each in asked if each["required"]}
    return SpecFunction(entry["name"])(**{**named, **arguments})
