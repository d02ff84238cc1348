"""Definitions: an indicator with its parameters, and where its inputs come from."""

from __future__ import annotations

from typing import Any, NoReturn
from weakref import WeakValueDictionary

from .._arguments import public
from .._runtime.messages import cut, listed, meant, shown
from .._signatures import sources_of
from . import _to_json
from ._engine import IndicatorError, Value
from ._libraries import entry_of, name_of, package_of, packages_of, pickled

# Definitions within each other, and definitions that are written out within another, at most.
DEEPEST = 100
WRITTEN_OUT = 50

# Every definition that is alive, by what it says: equal ones are one object, unless two threads
# made them at once. So they are compared in no time, however often they stand within each other.
_made: WeakValueDictionary[tuple[Any, ...], Spec] = WeakValueDictionary()


@public
class Spec:
    """An indicator with its parameters and inputs, as `spec.ema(period=20)` makes it.

    Two that say the same are equal. `spec.bollinger_bands()["upper"]` is one output of several.
    """

    __slots__ = (
        "__weakref__",
        "_count",
        "_hash",
        "_key",
        "depth",
        "indicator",
        "missing",
        "output",
        "sources",
        "values",
    )

    # The indicator's name, behind that of its module unless it is one of ours.
    indicator: str
    # The values of its parameters, in their order.
    values: tuple[Value, ...]
    # Where each input comes from: a column, or another definition.
    sources: tuple[str | Spec, ...]
    # The only output that is meant, of several.
    output: str | None
    # "skip" where bars at which an input is missing are left out.
    missing: str | None
    # How many definitions stand within each other, and how many in all if each is written out.
    depth: int
    _count: int
    # What it says, and the hash of that.
    _key: tuple[Any, ...]
    _hash: int

    def __new__(
        cls,
        indicator: str,
        values: tuple[Value, ...],
        sources: tuple[str | Spec, ...],
        output: str | None = None,
        missing: str | None = None,
    ) -> Spec:
        # As text, 0.0 and -0.0 differ.
        key = (indicator, tuple(map(repr, values)), sources, output, missing)
        known = _made.get(key)
        if known is not None:
            return known
        spec = super().__new__(cls)
        within = [source for source in sources if isinstance(source, Spec)]
        said = {
            "_key": key,
            "_hash": hash(key),
            "_count": 1 + sum(source._count for source in within),
            "indicator": indicator,
            "values": values,
            "sources": sources,
            "output": output,
            "missing": missing,
            "depth": 1 + max((source.depth for source in within), default=0),
        }
        for name, value in said.items():
            object.__setattr__(spec, name, value)
        return _made.setdefault(key, spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Spec):
            return NotImplemented
        return self is other or (self._hash == other._hash and self._key == other._key)

    def __hash__(self) -> int:
        return self._hash

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"a definition cannot be changed: {name}")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a definition cannot be changed: {name}")

    def __reduce__(self) -> tuple[Any, ...]:
        said = (self.indicator, self.values, self.sources, self.output, self.missing)
        return pickled(packages_of([self]), Spec, *said)

    def __copy__(self) -> Spec:
        return self

    def __deepcopy__(self, memo: Any) -> Spec:
        return self

    @property
    def parameters(self) -> dict[str, Value]:
        """The parameters by name."""
        names = (param["name"] for param in entry_of(self.indicator)["params"])
        return dict(zip(names, self.values, strict=True))

    @property
    def inputs(self) -> dict[str, str | Spec]:
        """Where each input comes from: a column, or another definition."""
        return dict(zip(entry_of(self.indicator)["inputs"], self.sources, strict=True))

    @property
    def outputs(self) -> tuple[str, ...]:
        """The outputs that are meant: all, or the one that was chosen."""
        return tuple(entry_of(self.indicator)["outputs"]) if self.output is None else (self.output,)

    def __getitem__(self, output: str) -> Spec:
        """The definition of one output."""
        outputs = entry_of(self.indicator)["outputs"]
        if not isinstance(output, str):
            raise TypeError(
                f"{name_of(self.indicator)}: output must be a string, not {shown(output)}"
            )
        if output not in outputs:
            raise IndicatorError(
                f"{name_of(self.indicator)}: Unknown output: {cut(output)!r} "
                f"(allowed: {listed(outputs)}){meant(output, outputs)}"
            )
        return Spec(self.indicator, self.values, self.sources, output, self.missing)

    def __repr__(self) -> str:
        parts = [f"{name}={value!r}" for name, value in self.parameters.items()]
        defaults = sources_of(entry_of(self.indicator))
        for name, source in self.inputs.items():
            if isinstance(source, Spec) and source._count > WRITTEN_OUT:
                parts.append(f"{name}={source._function()}(…){source._chosen()}")
            elif source != defaults[name]:
                parts.append(f"{name}={source!r}")
        if self.missing is not None:
            parts.append(f"missing={self.missing!r}")
        return f"{self._function()}({', '.join(parts)}){self._chosen()}"

    def _function(self) -> str:
        """What makes such definitions."""
        package = package_of(self.indicator)
        return f"{package}{'.' if package else ''}spec.{name_of(self.indicator)}"

    def _chosen(self) -> str:
        return "" if self.output is None else f"[{self.output!r}]"

    def to_json(self) -> str:
        """The definition as JSON, which `spec.from_json` reads."""
        return _to_json.of_spec(self)
