"""What there is, by name: lists, descriptions, computing by name, and how long values take."""

from ._by_name import compute as compute
from ._by_name import info as info
from ._by_name import list_indicators as list_indicators
from ._warmup import warmup as warmup

# As users import them, and as they are pickled.
for _function in (compute, info, list_indicators, warmup):
    _function.__module__ = __name__.rpartition(".")[0]
