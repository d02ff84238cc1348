"""Definitions: an indicator with its parameters, and where its inputs come from."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from ._engine import ENTRIES, IndicatorError, Value
from ._words import listed, shown

# Where a one-input indicator reads, unless told otherwise.
DATA, CLOSE = "data", "close"


@dataclass(frozen=True, slots=True, repr=False)
class Spec:
    """An indicator with its parameters and inputs, as `spec.ema(period=20)` makes it.

    Two that say the same are equal. `spec.bollinger_bands()["upper"]` is one output of several.
    """

    # The indicator's name.
    indicator: str
    # The values of its parameters, in their order.
    values: tuple[Value, ...]
    # Where each input comes from: a column, or another definition.
    sources: tuple[str | Spec, ...]
    # The only output that is meant, of several.
    output: str | None = None
    # That of a definition within is not computed again.
    _hash: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        parts = (self.indicator, self.values, self.sources, self.output)
        object.__setattr__(self, "_hash", hash(parts))

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[type[Spec], tuple[Any, ...]]:
        return Spec, (self.indicator, self.values, self.sources, self.output)

    @property
    def parameters(self) -> dict[str, Value]:
        """The parameters by name."""
        names = (param["name"] for param in ENTRIES[self.indicator]["params"])
        return dict(zip(names, self.values, strict=True))

    @property
    def inputs(self) -> dict[str, str | Spec]:
        """Where each input comes from: a column, or another definition."""
        return dict(zip(ENTRIES[self.indicator]["inputs"], self.sources, strict=True))

    @property
    def outputs(self) -> tuple[str, ...]:
        """The outputs that are meant: all, or the one that was chosen."""
        return tuple(ENTRIES[self.indicator]["outputs"]) if self.output is None else (self.output,)

    def __getitem__(self, output: str) -> Spec:
        """The definition of one output."""
        outputs = ENTRIES[self.indicator]["outputs"]
        if not isinstance(output, str):
            raise TypeError(f"{self.indicator}: output must be a string, not {shown(output)}")
        if output not in outputs:
            raise IndicatorError(
                f"{self.indicator}: Unknown output: {output!r} (allowed: {listed(outputs)})"
            )
        return Spec(self.indicator, self.values, self.sources, output)

    def __repr__(self) -> str:
        parts = [f"{name}={value!r}" for name, value in self.parameters.items()]
        for name, source in self.inputs.items():
            if source != default_source(name):
                parts.append(f"{name}={source!r}")
        chosen = "" if self.output is None else f"[{self.output!r}]"
        return f"spec.{self.indicator}({', '.join(parts)}){chosen}"

    def to_json(self) -> str:
        """The definition as JSON, which `spec.from_json` reads."""
        return json.dumps(self.as_dict(), ensure_ascii=False)

    def as_dict(self) -> dict[str, Any]:
        """The definition as JSON has it, with dictionaries for those within."""
        inputs = {
            name: source.as_dict() if isinstance(source, Spec) else source
            for name, source in self.inputs.items()
        }
        made = {"indicator": self.indicator, "parameters": self.parameters, "inputs": inputs}
        return made if self.output is None else {**made, "output": self.output}


def default_source(name: str) -> str:
    """The column that an input reads where nothing is said."""
    return CLOSE if name == DATA else name
