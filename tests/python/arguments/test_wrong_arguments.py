"""Wrong parameters, kernels and names of arguments: refused with a message that says it all."""

import gc
import weakref

import numpy as np
import pytest
from entries import SHAPES, each, every_entry, with_periods
from refusals import ALLOWED, refused
from series import walk

import indicators as ta

WRONG_COUNTS = [
    (0, ValueError),
    (-1, ValueError),
    (2**63, ValueError),
    (2**64 - 1, ValueError),
    (2**70, ValueError),
    (-(2**70), ValueError),
    (2.5, TypeError),
    (5.0, TypeError),
    (True, TypeError),
    ("9", TypeError),
    (float("nan"), TypeError),
    ([9], TypeError),
    (np.array([9, 10]), TypeError),
    (np.bool_(True), TypeError),
]
WRONG_NUMBERS = [
    (float("nan"), ValueError),
    (float("inf"), ValueError),
    (-float("inf"), ValueError),
    (10**400, ValueError),
    ("2", TypeError),
    (True, TypeError),
    (np.bool_(True), TypeError),
    (2j, TypeError),
    ([2.0], TypeError),
]


def check_value(function, args, argument, value, shown, error):
    message = refused(function, *args, **{argument: value}, says=[argument], error=error)
    assert any(text in message for text in shown), f"the message does not say {shown[0]}: {message}"
    assert any(word in message for word in ALLOWED), (
        f"the message does not say what is allowed: {message}"
    )


def wrong_values(entry, param):
    for value, error in {"int": WRONG_COUNTS, "float": WRONG_NUMBERS}.get(param["type"], []):
        if type(value) is int and entry.allows(**{param["name"]: value}):
            continue
        # Rust writes NaN so; of numbers with hundreds of digits the first ones are enough.
        yield value, {repr(value), str(value)[:20], str(value).replace("nan", "NaN")}, error


@every_entry
def test_parameters_of_the_function(entry):
    series = walk(entry, 200)
    for param in entry.params:
        for value, shown, error in wrong_values(entry, param):
            check_value(entry.function, series, param["name"], value, sorted(shown), error)


@every_entry
def test_parameters_of_the_stream(entry):
    for param in entry.params:
        for value, shown, error in wrong_values(entry, param):
            check_value(entry.stream_class, (), param["name"], value, sorted(shown), error)


@every_entry
def test_streams_say_the_name_of_their_class(entry):
    """The same words for a wrong type and for a wrong value: those that the caller wrote."""
    for value in ([], {}):
        with pytest.raises(TypeError, match=f"^{entry.stream}: "):
            entry.stream_class(value)
    with pytest.raises(ValueError, match=rf"^{entry.stream}\.extend: "):
        entry.stream_class().extend(*[[[1.0]]] * len(entry.inputs))
    if len(entry.inputs) > 1:
        with pytest.raises(ValueError, match=rf"^{entry.stream}\.extend: "):
            entry.stream_class().extend(*walk(entry, 9)[1:], [1.0])


@every_entry
def test_numbers_outside_the_range(entry):
    """What a parameter does not allow is refused everywhere with the same words."""
    series = walk(entry, 200)
    for param in entry.params:
        if param["type"] != "float":
            continue
        for value in (-1e300, -1.0, 0.0, 2.0, 1e300):
            if not entry.allows(**{param["name"]: value}):
                says = [param["name"], param["allowed"], f"Invalid {param['name']}"]
                refused(
                    entry.function, *series, **{param["name"]: value}, says=says, error=ValueError
                )
                axis = entry.axes(**{param["name"]: (value, value, 0.0)})
                refused(entry.batch, *series, **axis, says=says, error=ValueError)


@every_entry
def test_what_is_refused_is_not_what_is_allowed(entry):
    """A count that is too large for any series is no "1 or more": the message gives the bound."""
    for param in entry.params:
        if param["type"] == "int":
            name = param["name"]
            for function, series in [(entry.function, walk(entry, 60)), (entry.stream_class, ())]:
                message = refused(function, *series, **{name: 2**62}, error=ValueError)
                assert not message.endswith(" or more)"), message


def test_offset_and_sigma():
    refused(ta.alma, np.ones(20), offset=2, says=["Invalid offset", "offset = 2", "0 to 1"])
    refused(ta.alma, np.ones(20), offset=-0.1, says=["Invalid offset", "-0.1", "0 to 1"])
    refused(ta.alma, np.ones(20), sigma=0.0, says=["Invalid sigma", "sigma = 0", "above 0"])
    refused(ta.alma, np.ones(20), sigma=float("nan"), says=["Invalid sigma", "NaN", "above 0"])


def test_a_string_is_told_from_what_it_says():
    bars = [np.ones(60)] * 3
    says = ["Invalid slowk_average", 'slowk_average = "None"', "sma, ema, wma"]
    refused(ta.stoch, *bars, slowk_average="None", says=says, error=ValueError)
    refused(ta.stoch_batch, *bars, slowk_average_range=["sma", "None"], says=says, error=ValueError)


def test_the_period_of_a_short_series():
    message = refused(ta.alma, [1.0, 2.0, 3.0], period=0, error=ValueError)
    assert "Invalid period: period = 0, data length = 3" in message


@every_entry
def test_sweeps_name_the_argument(entry):
    """A value of a wrong type is named as the caller named it, in a range and in a flat sweep."""
    series = walk(entry, 60)
    defaults = {
        name: [value] if isinstance(value, (str, bool)) else (value, value, 0)
        for name, value in entry.defaults.items()
    }
    for name in entry.axes(**defaults):
        axes = entry.axes(**defaults) | {name: object()}
        refused(entry.batch, *series, **axes, says=[f": {name} must be"], error=TypeError)


@every_entry
def test_kernels(entry):
    series = walk(entry, 60)
    for function, arguments in [(entry.function, {}), (entry.batch, entry.axes())]:
        for kernel in ("avx", "AVX2", "", "scalar ", "ScalarBatch", "neon", "avx\x00"):
            says = ["Unknown kernel: ", kernel, '"auto", "scalar", "avx2", "avx512"']
            refused(function, *series, **arguments, kernel=kernel, says=says, error=ValueError)
        for kernel in (1, b"scalar", ["scalar"], True, np.array(["scalar"])):
            says = ["kernel", "must be", str(kernel)]
            refused(function, *series, **arguments, kernel=kernel, says=says, error=TypeError)


@with_periods
def test_names_and_numbers_of_arguments(entry):
    series = walk(entry, 60)
    first = entry.inputs[0]
    functions = [(entry.function, {}), (entry.batch, entry.axes())]
    for function, arguments in functions:
        refused(function, **arguments, says=[first], error=TypeError)
        refused(
            function, *series[1:], **arguments, says=["missing", entry.inputs[-1]], error=TypeError
        )
        refused(
            function,
            *series,
            **arguments,
            nonsense=1,
            says=["nonsense", *entry.inputs],
            error=TypeError,
        )
        refused(
            function,
            *series,
            **arguments,
            **{first: series[0]},
            says=["multiple", first],
            error=TypeError,
        )
        refused(
            function, *series, *[None] * 20, says=["takes", str(20 + len(series))], error=TypeError
        )
    refused(entry.stream_class, *[None] * 20, says=["takes", "20"], error=TypeError)
    refused(
        entry.stream_class, nonsense=1, says=["nonsense", entry.params[0]["name"]], error=TypeError
    )
    refused(entry.estimate, says=["length"], error=TypeError)
    refused(
        entry.estimate, 10, **entry.axes(), nonsense=1, says=["nonsense", "length"], error=TypeError
    )


class Witness:
    """Lives as long as what it is given to: a plain exception itself cannot be watched."""


class Endless:
    """A number that does not fit into any other."""

    def __init__(self):
        self.raised = []

    def __float__(self):
        witness = Witness()
        self.raised.append(weakref.ref(witness))
        raise OverflowError(witness)

    __index__ = __float__


@each([entry for entry in SHAPES if entry.params])
def test_what_was_raised_on_the_way_is_let_go(entry):
    series = walk(entry, 60)
    stream = entry.stream_class()
    name = entry.params[0]["name"]
    calls = [
        lambda wrong: entry.function(*series, **{name: wrong}),
        lambda wrong: entry.stream_class(**{name: wrong}),
        lambda wrong: stream.update(*[wrong] * len(series)),
    ]
    for call in calls:
        wrong = Endless()
        with pytest.raises((TypeError, ValueError)):
            call(wrong)
        gc.collect()
        assert wrong.raised
        assert not any(error() for error in wrong.raised)
