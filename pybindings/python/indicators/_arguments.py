"""Wrong arguments of functions that are written in Python, in the words of the native ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from types import FunctionType
from typing import Any, NoReturn, TypeVar

from ._runtime.messages import unexpected

_Function = TypeVar("_Function", bound=Callable[..., Any])
_Class = TypeVar("_Class", bound=type)

# Methods that users call in other ways than by these names.
_CALLED = ("__call__", "__init__", "__new__")


def named(function: _Function) -> _Function:
    """The function, which says of an argument that it does not take what may be meant."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            # Where Python could not begin the function, nothing of that is in the traceback.
            if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
                raise
            raise (_wrong(function, args, kwargs) or error) from None

    return call  # type: ignore[return-value]


def refusing(function: _Function) -> _Function:
    """A function that takes `**unknown`, of which it says nothing but that it will `refuse` them.

    In place of `named`, which takes longer than what the shortest calls do.
    """
    from inspect import Parameter, signature

    shown = signature(function)
    known = [each for each in shown.parameters.values() if each.kind != Parameter.VAR_KEYWORD]
    function.__signature__ = shown.replace(parameters=known)  # type: ignore[attr-defined]
    return function


def refuse(function: Callable[..., Any], unknown: Iterable[str]) -> NoReturn:
    """Raises that a function, which is `refusing`, does not take these arguments."""
    from inspect import signature

    name = function.__qualname__
    known = list(signature(function).parameters)
    # What a method is called on is none of its arguments to users.
    raise unexpected(name, next(iter(unknown)), known[1:] if "." in name else known)


def public(cls: _Class) -> _Class:
    """The class, with all methods that users call `named`, unless they are `refusing`."""
    for name, each in list(vars(cls).items()):
        if name.startswith("_") and name not in _CALLED:
            continue
        if isinstance(each, FunctionType) and not hasattr(each, "__signature__"):
            setattr(cls, name, named(each))
        elif isinstance(each, (classmethod, staticmethod)):
            setattr(cls, name, type(each)(named(each.__func__)))
    return cls


def _wrong(
    function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> TypeError | None:
    """The error of a call that Python could not begin."""
    # It takes as long to import as some of our files together.
    from inspect import Parameter, signature

    owner, _, own = function.__qualname__.rpartition(".")
    name = owner if own in _CALLED else function.__qualname__
    by_position, by_name, required, takes_any = [], [], [], set()
    for each in signature(function).parameters.values():
        if each.kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            takes_any.add(each.kind)
            continue
        if each.kind is not Parameter.KEYWORD_ONLY:
            by_position.append(each.name)
        if each.kind is not Parameter.POSITIONAL_ONLY:
            by_name.append(each.name)
        if each.default is Parameter.empty:
            required.append(each.name)
    first = 1 if owner else 0
    if len(args) > len(by_position) and Parameter.VAR_POSITIONAL not in takes_any:
        most, given = len(by_position) - first, len(args) - first
        return TypeError(f"{name}: takes at most {most} arguments by position ({given} given)")
    known = [each for each in by_name if each not in by_position[:first]]
    for argument in kwargs:
        if argument not in known and Parameter.VAR_KEYWORD not in takes_any:
            return unexpected(name, argument, known)
        if argument in by_position[: len(args)]:
            return TypeError(f'{name}: multiple values for argument "{argument}"')
    for argument in required:
        if argument not in kwargs and argument not in by_position[: len(args)]:
            return TypeError(f'{name}: missing argument "{argument}"')
    return None
