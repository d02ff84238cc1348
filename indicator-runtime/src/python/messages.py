"""The error class, and values and names in messages, cut short."""

from collections.abc import Callable, Iterable
from typing import Any

# The package's own class, which `files.rs` gives this file.
IndicatorError: type[ValueError] = globals()["IndicatorError"]
# What Python and NumPy raise where an argument is not what it should be; subclasses are of others.
ABOUT_THE_ARGUMENT = (TypeError, ValueError, OverflowError)
# Characters of a value, and names of a list, that a message shows.
CHARACTERS = 100
NAMES = 20
# The name of a class, of which a metaclass may have made something else.
name_of: Callable[[type], str] = type.__dict__["__name__"].__get__


def cut(text: str) -> str:
    return text if len(text) <= CHARACTERS else f"{text[:CHARACTERS]}…"


def text(value: Any) -> str:
    """`str(value)`."""
    try:
        return cut(str(value))
    except ValueError as error:
        # Python writes no integers of more than some thousand digits.
        pass_on(error)
        return shown(value)


def shown(value: Any) -> str:
    """The type and the value."""
    kind = type(value)
    if kind in (list, tuple, set, frozenset, dict) and len(value) > CHARACTERS:
        return f"{name_of(kind)} of {len(value)} values"
    try:
        return f"{name_of(kind)} {cut(repr(value))}"
    except ABOUT_THE_ARGUMENT as error:
        pass_on(error)
        return name_of(kind)


def listed(names: Iterable[Any]) -> str:
    """Some names, each quoted."""
    names = list(names)
    parts = [cut(repr(name)) for name in names[:NAMES]]
    if len(names) > NAMES:
        parts.append(f"… {len(names)} in all")
    return ", ".join(parts) or "none"


def meant(name: Any, names: Iterable[Any]) -> str:
    """The end of a message about a name that is none of these: which of them are like it."""
    try:
        import difflib
    except ImportError:
        # No file can be opened any more.
        return ""
    # Nobody types as long a name, and to compare it would take long.
    if not isinstance(name, str) or len(name) > CHARACTERS:
        return ""
    known = [each for each in names if isinstance(each, str)]
    folded = {each.casefold(): each for each in reversed(known)}
    near = [folded[each] for each in difflib.get_close_matches(name.casefold(), folded)]
    return f". Did you mean: {', '.join(map(repr, near))}?" if near else ""


def unexpected(function: str, argument: str, known: Iterable[str]) -> TypeError:
    """The error of an argument that a function does not take, but these."""
    known = list(known)
    allowed = ", ".join(known) or "none"
    message = f'{function}: unexpected argument "{cut(argument)}" (allowed: {allowed})'
    return TypeError(f"{message}{meant(argument, known)}")


def no_key(owner: str, key: Any, keys: Iterable[Any]) -> KeyError:
    """The error of what has no such key, but these."""
    keys = list(keys)
    return KeyError(f"{owner} has no {cut(repr(key))} (allowed: {listed(keys)}){meant(key, keys)}")


def no_attribute(owner: str, name: str, names: Iterable[str]) -> AttributeError:
    """The error of what has no such attribute, but those of these names.

    Python adds what may be meant to errors that hold the object, where it has few attributes, and
    so would say it twice.
    """
    # Whoever looks at an object asks for names of Python's own.
    end = "" if name.startswith("_") else meant(name, names)
    return AttributeError(f"{owner} has no attribute {name!r}{end}", name=name)


def pass_on(error: Exception) -> None:
    """Raises `error` again, unless it may be about an argument."""
    if type(error) not in ABOUT_THE_ARGUMENT:
        raise error
