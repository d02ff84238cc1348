"""Definitions of indicators: `spec.ema(period=20)` is checked at once, and computed by `Features`.

Each takes its indicator's parameters, and by name its inputs: a column, or another definition.
`data` reads `close` unless it is told otherwise. `missing="skip"` leaves out bars at which an input
is missing. Many at once are made by
`spec.sma.grid("sma_{period}", period=range(10, 60, 10))`.
"""

from ._arguments import named as _named
from ._runtime.messages import no_attribute as _no_attribute
from .features import _from_json
from .features._engine import ENTRIES as _ENTRIES
from .features._spec import Spec as Spec
from .features._spec_function import SpecFunction as _SpecFunction


@_named
def from_json(text: str | bytes) -> Spec:
    """The definition that `to_json` of one has written."""
    return _from_json.spec(_from_json.loads(text, "spec.from_json"), "spec.from_json")


def __getattr__(name: str) -> _SpecFunction:
    if name in _ENTRIES:
        made: _SpecFunction = globals().setdefault(name, _SpecFunction(name))
        return made
    raise _no_attribute(f"module {__name__!r}", name, _ENTRIES)


def __dir__() -> list[str]:
    return ["Spec", "from_json", *_ENTRIES]
