"""The table says of each function what TA-Lib itself says."""

import numpy as np
import pytest
import talib
from indicators.talib._names import TA_FUNC_FLAGS, TA_OUTPUT_FLAGS, MA_Type, spelled
from indicators.talib._table import NAMES
from talib import abstract
from talib_cases import TABLE

pytestmark = pytest.mark.skipif(talib.__version__ != "0.8.2", reason="the table is of TA-Lib 0.8.2")


def test_all_functions_are_there():
    assert list(TABLE) == talib.get_functions()
    assert talib.__TA_FUNCTION_NAMES__ == NAMES


@pytest.mark.parametrize("name", talib.get_functions())
def test_a_row_is_what_talib_says(name):
    row, info = TABLE[name], abstract.Function(name).info
    assert (row.name, row.group, row.display_name) == (
        info["name"],
        info["group"],
        info["display_name"],
    )
    assert spelled(row.flags, TA_FUNC_FLAGS) == info["function_flags"]
    columns = {
        each.name: list(each.columns) if isinstance(each.columns, tuple) else each.columns
        for each in row.inputs
    }
    assert columns == info["input_names"]
    assert {each.name: each.default for each in row.parameters} == info["parameters"]
    assert [each.name for each in row.outputs] == info["output_names"]
    flags = {each.name: spelled(each.flags, TA_OUTPUT_FLAGS) for each in row.outputs}
    assert flags == info["output_flags"]


@pytest.mark.parametrize("name", talib.get_functions())
def test_talib_takes_the_ends_of_a_range_and_nothing_beyond(name):
    for parameter in TABLE[name].parameters:
        step = 1 if parameter.kind != "number" else 1e-6 * max(1, abs(parameter.most))
        for end, beyond in [
            (parameter.least, parameter.least - step),
            (parameter.most, parameter.most + step),
        ]:
            assert takes(name, parameter, end), (parameter.name, end)
            if parameter.role == "passed":
                assert not takes(name, parameter, beyond), (parameter.name, beyond)


def takes(name, parameter, value):
    chosen = {parameter.name: value}
    if name == "MAVP" and parameter.kind == "whole":
        # Together: the least period is no longer than the most.
        chosen = {"minperiod": value, "maxperiod": value}
    try:
        getattr(talib, name)(*[np.ones(2)] * len(TABLE[name].arguments), **chosen)
    except Exception:
        return False
    return True


def test_the_kinds_of_average():
    for number in range(14):
        assert MA_Type[number] == talib.MA_Type[number]
    names = [name for name in dir(MA_Type) if name.isupper() and not name.startswith("_")]
    for name in names:
        assert getattr(MA_Type, name) == getattr(talib.MA_Type, name)
    assert len(names) == 14
    with pytest.raises(KeyError):
        MA_Type[14]


def test_the_flags():
    assert TA_FUNC_FLAGS == abstract.TA_FUNC_FLAGS
    assert TA_OUTPUT_FLAGS == abstract.TA_OUTPUT_FLAGS
