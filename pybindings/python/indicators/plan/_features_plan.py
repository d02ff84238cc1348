"""`Features.plan`: features over the symbols of a whole market."""

from __future__ import annotations

from typing import Any

from ..features import Features
from ._features_work import FeaturesWork
from ._market import market
from ._plan import Plan, _count
from ._sources import Reader


def features_plan(
    features: Features,
    data: Any,
    by: Any,
    reduce: Any,
    columns: Any,
    bars: Any,
    max_bytes: Any,
    task_values: Any,
) -> Plan[dict[str, Any]]:
    """The plan, whose arguments users give to `Features.plan`."""
    work = FeaturesWork(features, reduce)
    work.bytes_out(1)  # checks `reduce`
    function = work.function
    length = _count(bars, "bars", function)
    reader = Reader(work.inputs, columns, function)
    return Plan(work, market(data, by, reader, length), max_bytes, task_values)
