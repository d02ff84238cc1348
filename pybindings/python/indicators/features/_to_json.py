"""Definitions and features as what JSON has.

A definition is an object; one within another stands where that reads it. What itself has some
within and is read in several places stands once, in `definitions`, by a name that these places say:
else a text would grow twice as long with each definition that is read twice.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._spec import Spec

# The version of what is written.
FORMAT = 1


def of_spec(spec: Spec) -> str:
    """A definition, which `spec.from_json` reads."""
    written = _Written([spec])
    return json.dumps({**written.place(spec), **written.section()}, ensure_ascii=False)


def of_features(specs: Mapping[str, Spec]) -> dict[str, Any]:
    """Features, which `Features.from_json` reads."""
    written = _Written(specs.values())
    features = {name: written.place(spec) for name, spec in specs.items()}
    return {"format": FORMAT, "features": features, **written.section()}


class _Written:
    """Definitions that are written."""

    def __init__(self, specs: Iterable[Spec]) -> None:
        self._places: Counter[Spec] = Counter()
        self._names: dict[Spec, str] = {}
        # By their names, each after those that it reads.
        self._definitions: dict[str, Any] = {}
        for spec in specs:
            self._count(spec)

    def _count(self, spec: Spec) -> None:
        """Counts the places that read a definition, and those within it."""
        self._places[spec] += 1
        if self._places[spec] == 1:
            for source in _within(spec):
                self._count(source)

    def section(self) -> dict[str, Any]:
        """What is written once for several places."""
        return {"definitions": self._definitions} if self._definitions else {}

    def place(self, spec: Spec) -> dict[str, Any]:
        """What stands where a definition is read: the definition, or its name."""
        if self._places[spec] == 1 or not _within(spec):
            return self._definition(spec)
        if spec not in self._names:
            definition = self._definition(spec)
            name = self._names[spec] = self._free_name(spec.indicator)
            self._definitions[name] = definition
        return {"definition": self._names[spec]}

    def _definition(self, spec: Spec) -> dict[str, Any]:
        inputs = {
            name: source if isinstance(source, str) else self.place(source)
            for name, source in spec.inputs.items()
        }
        made = {"indicator": spec.indicator, "parameters": spec.parameters, "inputs": inputs}
        said = {"missing": spec.missing, "output": spec.output}
        return made | {key: value for key, value in said.items() if value is not None}

    def _free_name(self, indicator: str) -> str:
        """The name of the indicator, with a number from the second on."""
        count = 1 + sum(spec.indicator == indicator for spec in self._names)
        return indicator if count == 1 else f"{indicator}_{count}"


def _within(spec: Spec) -> list[Spec]:
    return [source for source in spec.sources if not isinstance(source, str)]
