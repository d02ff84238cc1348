"""Sweeps and features over whole markets: plans that threads, processes or clusters compute.

`ta.sweep` and `Features.plan` make them.
"""

from ._failures import Failure as Failure
from ._failures import PlanError as PlanError
from ._plan import Plan as Plan
from ._results import PlanResult as PlanResult
from ._sweep import sweep as sweep

# As users import them, and as they are pickled.
for _public in (Failure, Plan, PlanError, PlanResult):
    _public.__module__ = __name__
sweep.__module__ = "indicators"
