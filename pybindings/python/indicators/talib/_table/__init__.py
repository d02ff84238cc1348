"""TA-Lib's functions as data: a row for each, in a file for each of its groups."""

from . import (
    cycle,
    momentum,
    operators,
    overlap,
    patterns,
    prices,
    statistics,
    transforms,
    volatility,
    volume,
)
from .rows import Row

_GROUPS = {
    "Cycle Indicators": cycle.ROWS,
    "Math Operators": operators.ROWS,
    "Math Transform": transforms.ROWS,
    "Momentum Indicators": momentum.ROWS,
    "Overlap Studies": overlap.ROWS,
    "Pattern Recognition": patterns.ROWS,
    "Price Transform": prices.ROWS,
    "Statistic Functions": statistics.ROWS,
    "Volatility Indicators": volatility.ROWS,
    "Volume Indicators": volume.ROWS,
}
# In TA-Lib's order: by group.
TABLE: dict[str, Row] = {
    row.name: row._replace(group=group) for group, rows in _GROUPS.items() for row in rows
}
# By the alphabet.
NAMES = sorted(TABLE)
