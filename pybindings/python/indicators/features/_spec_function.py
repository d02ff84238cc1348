"""What makes definitions of one indicator: `spec.ema`."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any

from .._runtime.frames import column_of
from .._runtime.messages import cut, listed, shown
from ._engine import ENTRIES, IndicatorError, definitions
from ._spec import DEEPEST, Spec


class SpecFunction:
    """Makes definitions of one indicator."""

    def __init__(self, name: str) -> None:
        entry = ENTRIES[name]
        self.__name__ = self.__qualname__ = name
        self._parameters = [param["name"] for param in entry["params"]]
        self._defaults = {each: _default(each, entry["roles"]) for each in entry["inputs"]}
        self._missing = _missing(entry)["name"]
        self.__signature__ = _signature(entry)
        self.__doc__ = _documentation(entry)

    def __repr__(self) -> str:
        return f"<spec.{self.__name__}>"

    def __reduce__(self) -> tuple[type[SpecFunction], tuple[str]]:
        return SpecFunction, (self.__name__,)

    def __call__(self, *values: Any, **named: Any) -> Spec:
        """The definition with these parameters and inputs."""
        name = self.__name__
        given = self._bound(values, named)
        sources = [self._source(each, given.get(each)) for each in self._defaults]
        ordered = tuple(given.get(each) for each in self._parameters)
        checked, _, missing = definitions.checked(name, ordered, given.get(self._missing))
        return Spec(name, checked, tuple(sources), missing=missing)

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
                raise TypeError(
                    f'{name}: unexpected argument "{cut(argument)}" (allowed: {", ".join(known)})'
                )
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


def _default(name: str, roles: Mapping[str, str]) -> str | None:
    """The column that an input reads where nothing is said, if it is a part of a bar."""
    column = column_of(name)
    return column if column != name or roles[name] != "series" else None


def _missing(entry: Any) -> Any:
    """The argument that says what becomes of missing values, as the functions describe it."""
    arguments = entry["signatures"]["stream"]["arguments"]
    return next(argument for argument in arguments if argument["role"] == "missing")


def _signature(entry: Any) -> inspect.Signature:
    kind = inspect.Parameter
    parameters = [
        kind(param["name"], kind.POSITIONAL_OR_KEYWORD, default=param["default"])
        for param in entry["params"]
    ]
    defaults = {name: _default(name, entry["roles"]) for name in entry["inputs"]}
    inputs = [
        kind(name, kind.KEYWORD_ONLY, default=kind.empty if default is None else default)
        for name, default in defaults.items()
    ]
    missing = kind(_missing(entry)["name"], kind.KEYWORD_ONLY, default=None)
    return inspect.Signature([*parameters, *inputs, missing], return_annotation=Spec)


def _documentation(entry: Any) -> str:
    parts = [entry["documentation"]]
    parts += [
        f"{param['name']}: {param['documentation']} ({param['allowed']})"
        for param in entry["params"]
    ]
    inputs = ", ".join(entry["inputs"])
    missing = _missing(entry)
    parts += [
        f"{inputs}: the name of a column, or another definition.",
        f"{missing['name']}: {missing['documentation']} {missing['rule']}",
    ]
    return "\n\n".join(parts)


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
