"""What a user sees before the first call: names, signatures, help, and what comes back."""

import copy
import importlib.resources
import inspect
import json
import pickle
import pydoc
import re

import numpy as np
import pytest
from entries import ENTRIES, LINK, every_entry, same_bits
from series import walk

import indicators as ta


def camel(name):
    return "".join(word.capitalize() for word in name.split("_"))


def parameters(function):
    return [(p.name, p.default) for p in inspect.signature(function).parameters.values()]


def required(names):
    return [(name, inspect.Parameter.empty) for name in names]


def axes(entry):
    """Those before the kernel, and those behind it."""
    names = [param["name"] for param in entry.params]
    ranges = [(f"{name}_range", None) for name in names]
    if not entry.flat_batch:
        return ranges, []
    return [(f"{name}_{part}", None) for name in names for part in ("start", "end", "step")], ranges


@every_entry
def test_signatures(entry):
    defaults = list(entry.defaults.items())
    kernel = [("kernel", None)]
    options = [("axis", None), ("missing", None), ("out", None)]
    assert parameters(entry.function) == required(entry.inputs) + defaults + kernel + options
    first, last = axes(entry)
    kept = [("missing", None), ("reduce", None), ("progress", None)]
    assert parameters(entry.batch) == required(entry.inputs) + first + kernel + last + kept
    assert parameters(entry.estimate) == required(["length"]) + first + last
    assert parameters(entry.stream_class) == [*defaults, ("missing", None)]
    for method in ("update", "peek", "extend"):
        assert parameters(getattr(entry.stream_class(), method)) == required(entry.inputs)
        assert parameters(getattr(entry.stream_class, method)) == required(["self", *entry.inputs])
    by_name = {"axis", "missing", "out", "reduce", "progress"}
    for function in (entry.function, entry.batch, entry.stream_class):
        for parameter in inspect.signature(function).parameters.values():
            is_by_name = parameter.kind is parameter.KEYWORD_ONLY
            assert is_by_name == (parameter.name in by_name)
            assert is_by_name or parameter.kind is parameter.POSITIONAL_OR_KEYWORD


def test_the_flat_sweep_of_jsa():
    bounds = "period_start=None, period_end=None, period_step=None"
    last = "kernel=None, period_range=None, *, missing=None, reduce=None, progress=None"
    assert str(inspect.signature(ta.jsa_batch)) == f"(data, {bounds}, {last})"
    result = ta.jsa_batch(np.arange(50.0), 5, 15, 5)
    assert list(result) == ["values", "periods"] and result["periods"].tolist() == [5, 10, 15]
    by_name = ta.jsa_batch(
        np.arange(50.0), period_step=5, period_end=15, period_start=5, kernel="scalar"
    )
    same_bits(by_name["values"], result["values"])


def test_the_signatures_of_alma():
    """Word for word, as the documentation promises them."""
    params = "period=9, offset=0.85, sigma=6.0"
    options = "*, axis=None, missing=None, out=None"
    assert str(inspect.signature(ta.alma)) == f"(data, {params}, kernel=None, {options})"
    assert str(inspect.signature(ta.AlmaStream)) == f"({params}, *, missing=None)"
    axes = "period_range=None, offset_range=None, sigma_range=None"
    expected = f"(data, {axes}, kernel=None, *, missing=None, reduce=None, progress=None)"
    assert str(inspect.signature(ta.alma_batch)) == expected


@every_entry
def test_names_and_modules(entry):
    stream = entry.stream
    # An author may say where words begin; the name that follows from the function stays.
    plain = camel(entry.name) + "Stream"
    assert stream.lower() == plain.lower()
    assert getattr(ta, plain) is entry.stream_class
    for name, thing in {
        entry.name: entry.function,
        f"{entry.name}_batch": entry.batch,
        f"{entry.name}_batch_estimate": entry.estimate,
        stream: entry.stream_class,
    }.items():
        assert thing.__name__ == name and name in ta.__all__
        assert thing.__module__ == "indicators"
        assert getattr(ta, name) is thing


def shown(value):
    """A parameter's value as it is written: strings in double quotes."""
    return json.dumps(value) if isinstance(value, str) else repr(value)


@every_entry
def test_help(entry):
    summary = " ".join(entry.text.split("\n\n")[0].split())
    for thing in (entry.function, entry.batch, entry.stream_class):
        text = pydoc.render_doc(thing, renderer=pydoc.plaintext)
        assert summary in " ".join(text.split()), "the author's first sentence"
        assert thing.__doc__.strip() and "\n--\n" not in thing.__doc__
    for thing in (entry.function, entry.stream_class):
        for param in entry.params:
            default = shown(param["default"])
            assert f"{param['name']} : {param['type']}, default {default}" in thing.__doc__
            assert param["allowed"] in thing.__doc__
    words = " ".join(entry.function.__doc__.split())
    assert " ".join(entry.text.split()) in words, "all that the author wrote"
    assert not LINK.search(words)
    for name in (*entry.inputs, "kernel", *(entry.outputs if len(entry.outputs) > 1 else ())):
        assert name in entry.function.__doc__
    for key in (*entry.outputs, *(f"{name}s" for name in entry.defaults)):
        assert f'"{key}"' in entry.batch.__doc__
    for method in ("update", "peek", "extend", "reset"):
        assert getattr(entry.stream_class, method).__doc__.strip()


@every_entry
def test_every_parameter_is_documented(entry):
    for param in entry.params:
        assert param["documentation"].endswith("."), param


def test_what_help_says_of_alma():
    """Word for word, as an author wrote it beside the arguments."""
    expected = """
sigma : float, default 6.0
    How narrow the peak is: the window is this many standard deviations wide.
    Allowed: above 0.
kernel : str, optional
    The instruction set. All give the same bits.
    Allowed: "auto" (the default), "scalar", "avx2", "avx512".
axis : int, optional
    Which dimension of a panel is time; every other is a series of its own.
    Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
"""
    assert expected in ta.alma.__doc__
    expected = """
Returns
-------
ndarray of float64, shape (n,)
    NaN where there is no value. Series and frames come back as they were given.
"""
    assert expected in ta.alma.__doc__
    expected = """
offset_range : (start, end, step), list of values, or value, optional
    Where the weights peak: 0 is the oldest value of the window, 1 the newest.
    Allowed: 0 to 1. The end is included;"""
    assert expected in ta.alma_batch.__doc__
    assert "None is the default, 0.85 alone.\n" in ta.alma_batch.__doc__


def test_what_help_says_of_several_outputs():
    expected = """
BollingerBandsOutput or None, a named tuple
    upper: float
        The average plus `devup` standard deviations.
    middle: float
        The average.
"""
    assert expected in ta.BollingerBandsStream.update.__doc__
    assert ta.BollingerBandsOutput.middle.__doc__ == "The average."


def test_editors_show_what_help_shows():
    stub = importlib.resources.files("indicators").joinpath("_native/volatility.pyi").read_text()
    lines = [line.strip().removeprefix('"""') for line in stub.splitlines()]
    for thing in (ta.bollinger_bands, ta.bollinger_bands_batch, ta.BollingerBandsStream):
        for line in thing.__doc__.splitlines():
            assert line.strip() in lines


def test_help_lists_every_indicator():
    text = pydoc.render_doc(ta, renderer=pydoc.plaintext)
    assert "Technical indicators: whole series, parameter sweeps and streams" in text
    for entry in ENTRIES:
        summary = " ".join(entry.text.split("\n\n")[0].split())
        assert re.search(rf"^ +{entry.name} +{re.escape(summary)}$", text, re.MULTILINE)


@every_entry
def test_the_documentation_names_its_source(entry):
    assert "Source: " in entry.documentation


@every_entry
def test_functions_can_be_pickled_and_copied(entry):
    for thing in (entry.function, entry.batch, entry.estimate, entry.stream_class):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(thing, protocol)) is not None
            assert pickle.loads(pickle.dumps(thing, protocol)).__name__ == thing.__name__
        assert copy.copy(thing).__name__ == copy.deepcopy(thing).__name__ == thing.__name__
    series = walk(entry, 120)
    again = pickle.loads(pickle.dumps(entry.function))
    same_bits(np.array(again(*series)), np.array(entry.function(*series)))


@every_entry
def test_results(entry):
    series = walk(entry, 120)
    result = entry.function(*series)
    arrays = result if isinstance(result, tuple) else (result,)
    assert isinstance(result, tuple) == (len(entry.outputs) > 1)
    assert len(arrays) == len(entry.outputs)
    if isinstance(result, tuple):
        name = entry.stream_class.__name__.replace("Stream", "Output")
        kind = getattr(ta, name)
        assert type(result) is kind and kind._fields == entry.outputs
        assert kind.__name__ == name and kind.__module__ == "indicators"
        assert type(pickle.loads(pickle.dumps(result))) is kind
        assert type(entry.stream_class().extend(*series)) is kind
    for output, array in zip(entry.outputs, arrays, strict=True):
        assert type(array) is np.ndarray and array.dtype == entry.dtype(output)
        assert array.shape == (120,)
        assert array.flags.owndata and array.base is None and array.flags.writeable
        assert not any(np.shares_memory(array, values) for values in series)
        array[:] = 0.0
    stream = entry.stream_class()
    answer = [stream.update(*row) for row in zip(*map(np.ndarray.tolist, series), strict=True)][-1]
    parts = answer if isinstance(answer, tuple) else (answer,)
    assert isinstance(answer, tuple) == isinstance(result, tuple)
    assert type(answer) is type(result) or not isinstance(result, tuple)
    for output, part in zip(entry.outputs, parts, strict=True):
        assert type(part) is (int if entry.is_signal(output) else float)


@every_entry
def test_every_argument_can_be_named(entry):
    series = walk(entry, 120)
    named = dict(zip(entry.inputs, series, strict=True))
    everything = named | entry.defaults | {"kernel": "scalar"}
    expected = entry.compute(series)
    same_bits(np.array(entry.function(**everything)).reshape(expected.shape), expected)
    reversed_order = dict(reversed(everything.items()))
    same_bits(np.array(entry.function(**reversed_order)).reshape(expected.shape), expected)
    by_place = entry.function(*series, *entry.defaults.values(), "auto")
    same_bits(np.array(by_place).reshape(expected.shape), expected)
    as_default = entry.function(*series, *[None] * len(entry.params), None)
    same_bits(np.array(as_default).reshape(expected.shape), expected)
    stream = entry.stream_class(*entry.defaults.values())
    assert repr(stream) == repr(entry.stream_class(**entry.defaults))
    for name, value in entry.defaults.items():
        assert f"{name}={shown(value)}" in repr(stream)
    row = dict(zip(entry.inputs, (1.0,) * len(entry.inputs), strict=True))
    assert stream.update(**row) is None or entry.bars_before() == 0


def test_the_module():
    assert ta.IndicatorError.__module__ == "indicators" and issubclass(
        ta.IndicatorError, ValueError
    )
    assert ta.kernels[0] == "scalar" and set(ta.kernels) <= {"scalar", "avx2", "avx512"}
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)
    assert {"catalogue", "kernels", "IndicatorError"} <= set(ta.__all__)
    assert importlib.resources.files(ta).joinpath("py.typed").is_file()
    for name in ta.__all__:
        assert getattr(ta, name).__doc__


@pytest.mark.parametrize("kernel", ["auto", *ta.kernels])
def test_the_kernels_of_this_cpu_are_accepted(kernel):
    for entry in ENTRIES:
        entry.compute(walk(entry, 200), kernel)
