"""Wrong arguments of any function of the package are answered in the same words."""

import importlib
import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

MODULES = [
    "indicators",
    "indicators.features",
    "indicators.plan",
    "indicators.polars",
    "indicators.spec",
    "indicators.talib",
    "indicators.talib.abstract",
    "indicators.talib.stream",
]
# Python's words of a call that it could not begin.
RAW = ["got an unexpected keyword", "required positional", "positional argument but", "() takes"]
CALLED = ("__call__",)


def is_public(name):
    return not name.startswith("_")


def is_ours(found):
    owner = getattr(found, "__module__", "") or type(found).__module__
    return owner.startswith("indicators")


def methods(cls):
    """What users call of a class that is written in Python."""
    for name in dir(cls):
        method = inspect.getattr_static(cls, name)
        if not (is_public(name) or name in CALLED) or not is_ours(getattr(cls, name)):
            continue
        if isinstance(method, classmethod):
            yield name, getattr(cls, name)
        elif inspect.isfunction(method):
            # Of any object, as it is not begun.
            yield name, method.__get__(object())


def callables():
    """All that users call, by name."""
    for module in map(importlib.import_module, MODULES):
        names = {*dir(module), *getattr(module, "__all__", [])}
        for name in sorted(filter(is_public, names)):
            found = getattr(module, name)
            if not callable(found) or not is_ours(found):
                continue
            path = f"{module.__name__}.{name}"
            if not inspect.isclass(found):
                yield path, found
            elif not issubclass(found, tuple):
                yield path, found
                yield from ((f"{path}.{each}", method) for each, method in methods(found))


def arguments(function):
    """The names of the arguments; nothing where there are none, or where any may be given."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return []
    if any(each.kind is each.VAR_KEYWORD for each in parameters):
        return []
    return [each.name for each in parameters if each.kind is not each.POSITIONAL_ONLY]


def by_position(function):
    """The fewest and most arguments by position."""
    parameters = inspect.signature(function).parameters.values()
    places = [each for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    required = [each for each in places if each.default is each.empty]
    return len(required), len(places), any(each.kind is each.VAR_POSITIONAL for each in parameters)


CALLS = {path: found for path, found in callables() if arguments(found)}


def of(module):
    """What is found in a module, and not in one within it."""
    return [
        path
        for path in CALLS
        if max((each for each in MODULES if path.startswith(f"{each}.")), key=len) == module
    ]


def refused(function, *args, **kwargs):
    with pytest.raises(TypeError) as caught:
        function(*args, **kwargs)
    message = str(caught.value)
    assert not any(words in message for words in RAW), message
    return message


def test_what_is_there():
    """What is written in Python is among it."""
    for path in [
        "indicators.list_indicators",
        "indicators.sweep",
        "indicators.alma",
        "indicators.Features.plan",
        "indicators.features.FeatureStream.update",
        "indicators.features.SymbolStreams.extend",
        "indicators.plan.Plan.run_ray",
        "indicators.polars.namespace",
        "indicators.polars.alma",
        "indicators.spec.from_json",
        "indicators.talib.SMA",
        "indicators.talib.stream.SMA.update",
        "indicators.talib.set_unstable_period",
    ]:
        assert path in CALLS, path


@given(st.data())
def test_an_argument_that_is_misspelt(data):
    path = data.draw(st.sampled_from(sorted(CALLS)))
    function = CALLS[path]
    known = arguments(function)
    name = data.draw(st.sampled_from([each for each in known if len(each) > 3] or known))
    place = data.draw(st.integers(0, len(name) - 1))
    wrong = name[:place] + name[place] + name[place:]
    if wrong in known:
        return
    message = refused(function, *[None] * by_position(function)[0], **{wrong: None})
    assert f'unexpected argument "{wrong}" (allowed: ' in message, (path, message)
    assert all(each in message for each in known), (path, message)
    assert len(name) < 3 or f"{name!r}" in message.partition(". Did you mean: ")[2], (path, message)


@pytest.mark.parametrize("module", MODULES)
def test_an_argument_that_is_none(module):
    for path in of(module):
        given = [None] * by_position(CALLS[path])[0]
        said = refused(CALLS[path], *given, qqqqq=None).partition(": ")[2]
        assert said.startswith('unexpected argument "qqqqq" (allowed: '), path
        assert "Did you mean" not in said, path


# The functions of TA-Lib say what is missing as Python does.
@pytest.mark.parametrize("module", [each for each in MODULES if ".talib" not in each])
def test_too_many_and_too_few(module):
    for path in of(module):
        fewest, most, takes_any = by_position(CALLS[path])
        if fewest:
            assert "missing argument" in refused(CALLS[path]), path
        if not takes_any:
            assert f"at most {most} " in refused(CALLS[path], *[None] * (most + 1)), path
