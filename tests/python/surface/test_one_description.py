"""`ta.catalogue` describes every function: each shows, binds and returns what is described."""

import inspect

import indicators.polars
import indicators.spec
import numpy as np
import polars as pl
import pytest
from entries import every_entry
from series import walk

FUNCTIONS = ("array", "sweep", "estimate", "stream", "update", "peek", "extend")
FORMS = (*FUNCTIONS, "expression", "definition")

# Of a series of a hundred values and a sweep over one parameter set.
SHAPES = {"(n,)": (120,), "(rows, n)": (1, 120), "(rows,)": (1,)}


def callables(entry):
    """The function of each form; methods by their class, as errors name them."""
    stream = entry.stream_class
    functions = (entry.function, entry.batch, entry.estimate, stream)
    methods = (stream.update, stream.peek, stream.extend)
    others = (getattr(module, entry.name) for module in (indicators.polars, indicators.spec))
    return dict(zip(FORMS, (*functions, *methods, *others), strict=True))


def results(entry):
    """What each form returns, past its warm-up."""
    series = walk(entry, 120)
    axes = entry.axes()
    stream = entry.stream_class()
    extended = stream.extend(*series)
    row = [values[-1] for values in series]
    return {
        "array": entry.function(*series),
        "sweep": entry.batch(*series, **axes),
        "estimate": entry.estimate(120, **axes),
        "stream": stream,
        "peek": stream.peek(*row),
        "update": stream.update(*row),
        "extend": extended,
        "expression": computed(entry, series),
        "definition": getattr(indicators.spec, entry.name)(
            **{name: name for name in entry.inputs}, **entry.defaults
        ),
    }


def computed(entry, series):
    """What polars makes of the expression: a column, or a struct of several."""
    frame = pl.DataFrame(dict(zip(entry.inputs, series, strict=True)))
    return frame.select(getattr(indicators.polars, entry.name)(*entry.inputs)).to_series()


def columns(entry, result):
    """The columns of a struct, or the only one, by the names of the outputs."""
    if result.dtype == pl.Struct:
        return result.struct.unnest().to_dict()
    return {entry.outputs[0]: result}


def described(entry, form):
    signature = entry.signatures[form]
    return signature, [argument["name"] for argument in signature["arguments"]]


@every_entry
def test_what_is_shown(entry):
    assert tuple(entry.signatures) == FORMS
    for form, function in callables(entry).items():
        signature, names = described(entry, form)
        assert function.__qualname__.split(".")[-1] == signature["function"].split(".")[-1]
        shown = list(inspect.signature(function).parameters.values())
        if form in ("update", "peek", "extend"):
            assert shown.pop(0).name == "self"
        assert [parameter.name for parameter in shown] == names
        for parameter, argument in zip(shown, signature["arguments"], strict=True):
            required = parameter.default is inspect.Parameter.empty
            assert argument["required"] == required
            assert argument["default"] == (None if required else parameter.default)
            assert argument["documentation"] in function.__doc__
            # Its lines are indented there.
            assert all(line in function.__doc__ for line in argument["rule"].splitlines())
            assert argument["name"] in function.__doc__
        assert signature["documentation"] in function.__doc__
        assert signature["returns"]["documentation"] in function.__doc__
        for field in signature["returns"]["fields"]:
            assert field["documentation"] in function.__doc__
        assert (signature["raises"] or "") in function.__doc__


@every_entry
def test_what_is_bound(entry):
    """The arguments are those that are described, and the error names the function so."""
    stream = entry.stream_class()
    methods = {form: getattr(stream, form) for form in ("update", "peek", "extend")}
    bound = callables(entry) | methods
    for form, function in bound.items():
        signature, names = described(entry, form)
        required = {a["name"]: 5 for a in signature["arguments"] if a["required"]}
        with pytest.raises(TypeError) as error:
            function(**required, nonsense=1)
        message = f'unexpected argument "nonsense" (allowed: {", ".join(names)})'
        assert str(error.value) == f"{signature['function']}: {message}"
        with pytest.raises(TypeError, match="^" + signature["function"].replace(".", r"\.") + ": "):
            function(*[None] * (len(names) + 1))


@every_entry
def test_what_is_returned(entry):
    for form, result in results(entry).items():
        returns = entry.signatures[form]["returns"]
        fields = returns["fields"]
        if returns["packing"] == "instance":
            assert type(result).__name__ == entry.stream and not fields
            continue
        if returns["packing"] == "definition":
            assert result.indicator == entry.name and result.parameters == entry.defaults
            assert list(result.inputs.values()) == list(entry.inputs) and not fields
            continue
        values = {
            "single": lambda result=result: {entry.outputs[0]: result},
            "named tuple": lambda result=result: result._asdict(),
            "dict": lambda result=result: result,
            "expression": lambda result=result: columns(entry, result),
        }[returns["packing"]]()
        assert list(values) == [field["name"] for field in fields]
        assert returns["class"] == (type(result).__name__ if isinstance(result, tuple) else None)
        for value, field in zip(values.values(), fields, strict=True):
            if isinstance(value, pl.Series):
                assert (str(value.dtype), value.shape) == (field["dtype"], SHAPES[field["shape"]])
            elif field["shape"] is None:
                assert type(value).__name__ == field["dtype"]
            else:
                assert value.dtype == np.dtype(field["dtype"]) or value.dtype.kind == "U"
                assert value.shape == SHAPES[field["shape"]]


@every_entry
def test_what_is_optional(entry):
    """During the warm-up, only what is described so is None."""
    stream = entry.stream_class()
    row = [1.0] * len(entry.inputs)
    for form in ("peek", "update"):
        assert entry.signatures[form]["returns"]["optional"]
        assert getattr(stream, form)(*row) is None or stream.warmup == 0
