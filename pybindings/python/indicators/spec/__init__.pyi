"""Definitions of indicators: `spec.ema(period=20)` is checked at once, and computed by `Features`.

Each takes its indicator's parameters, and by name its inputs: a column, or another definition.
`data` reads `close` unless it is told otherwise. Many at once are made by
`spec.sma.grid("sma_{period}", period=range(10, 60, 10))`.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from ..features import Spec as Spec
from .math_operators import *
from .math_transforms import *
from .cycles import *
from .moving_averages import *
from .momentum import *
from .patterns import *
from .price_transforms import *
from .statistics import *
from .volatility import *
from .volume import *

def from_json(text: str | bytes) -> Spec:
    """The definition that `to_json` of one has written."""
