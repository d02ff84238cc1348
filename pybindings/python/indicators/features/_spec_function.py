"""What makes definitions of one indicator: `spec.ema`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from .._arguments import named
from .._runtime.messages import cut, listed, no_attribute, shown, unexpected
from .._signatures import signature_of, sources_of
from ._engine import IndicatorError
from ._libraries import checked, entry_of, library, name_of, package_of, pickled
from ._spec import DEEPEST, Spec


class SpecFunction:
    """Makes definitions of one indicator."""

    def __init__(self, indicator: str) -> None:
        entry = entry_of(indicator)
        self._indicator = indicator
        self.__name__ = self.__qualname__ = name_of(indicator)
        described = entry["signatures"]["definition"]
        self._parameters = [param["name"] for param in entry["params"]]
        # The columns that inputs read where nothing is said.
        self._defaults = sources_of(entry)
        # What the argument is called that says what becomes of missing values.
        self._missing = next(
            each["name"] for each in described["arguments"] if each["role"] == "missing"
        )
        self.__signature__ = signature_of(described).replace(return_annotation=Spec)
        definitions = library(package_of(indicator)).definitions
        self.__doc__ = definitions.documentation(self.__name__)

    def __repr__(self) -> str:
        return f"<spec.{self.__name__}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return pickled([package_of(self._indicator)], SpecFunction, self._indicator)

    def __call__(self, *values: Any, **named: Any) -> Spec:
        """The definition with these parameters and inputs."""
        given = self._bound(values, named)
        sources = [self._source(each, given.get(each)) for each in self._defaults]
        ordered = tuple(given.get(each) for each in self._parameters)
        parameters, _, missing = checked(self._indicator, ordered, given.get(self._missing))
        return Spec(self._indicator, parameters, tuple(sources), missing=missing)

    def grid(self, name: str, /, **axes: Any) -> dict[str, Spec]:
        """Definitions of all combinations of some values, by their names.

        `name` is a template, such as `"sma_{period}"`. What has several values is an axis, the last
        of which runs fastest; what has one value is the same in all.
        """
        function = f"{self.__name__}.grid"
        if not isinstance(name, str):
            raise TypeError(f"{function}: name must be a string, not {shown(name)}")
        self._bound((), axes)
        found: dict[str, Spec] = {}
        lists = [_values(values) for values in axes.values()]
        for values in product(*lists):
            spec = self(**dict(zip(axes, values, strict=True)))
            said = {**spec.parameters, **spec.inputs, self._missing: spec.missing}
            label = _filled(function, name, said)
            if found.setdefault(label, spec) is not spec:
                raise IndicatorError(
                    f"{function}: Repeated name: {cut(label)!r} "
                    f"(allowed: a template with every axis, such as {_template(axes)!r})"
                )
        return found

    def _bound(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments by their names."""
        name, parameters = self.__name__, self._parameters
        known = [*parameters, *self._defaults, self._missing]
        if len(values) > len(parameters):
            raise TypeError(
                f"{name}: takes at most {len(parameters)} positional arguments "
                f"({len(values)} given)"
            )
        given = dict(zip(parameters, values, strict=False))
        for argument, value in named.items():
            if argument not in known:
                raise unexpected(name, argument, known)
            if argument in given:
                raise TypeError(f'{name}: multiple values for argument "{argument}"')
            given[argument] = value
        return given

    def _source(self, argument: str, source: Any) -> str | Spec:
        """Where an input comes from."""
        name = self.__name__
        if source is None:
            default = self._defaults[argument]
            if default is not None:
                return default
            raise TypeError(f'{name}: missing argument "{argument}", a column or a definition')
        if isinstance(source, Spec):
            if len(source.outputs) > 1:
                raise IndicatorError(
                    f"{name}: Invalid {argument}: {cut(repr(source))} "
                    f"(allowed: one of its outputs, such as [{source.outputs[0]!r}])"
                )
            if source.depth == DEEPEST:
                raise IndicatorError(
                    f"{name}: Invalid {argument}: {DEEPEST} definitions within each other "
                    f"(allowed: up to {DEEPEST - 1} within this one)"
                )
            return source
        if not isinstance(source, str):
            raise TypeError(
                f"{name}: {argument} must be a column or a definition, not {shown(source)}"
            )
        return str(source)


@named
def definitions_of(package: str, name: str) -> SpecFunction:
    """What makes definitions of an indicator of another module: its `spec` asks for it."""
    entries = library(package).entries
    if name not in entries:
        raise no_attribute(f"{package}.spec", name, entries)
    return SpecFunction(f"{package}.{name}")


def _values(values: Any) -> list[Any]:
    """The values of an axis; one value is an axis of itself."""
    if isinstance(values, (str, Spec)) or not isinstance(values, Iterable):
        return [values]
    return list(values)


def _filled(function: str, name: str, values: Mapping[str, Any]) -> str:
    try:
        return name.format_map(values)
    except (LookupError, ValueError, AttributeError) as error:
        raise IndicatorError(
            f"{function}: Invalid name: {cut(name)!r} (allowed: a template of {listed(values)})"
        ) from error


def _template(axes: Iterable[str]) -> str:
    return "_".join(f"{{{axis}}}" for axis in axes)
