from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

FORMULAS: list[tuple[str, str]]
"""Group and name of every indicator that has a formula."""

def exact(
    name: str,
    series: Mapping[str, npt.NDArray[np.float64]],
    params: Mapping[str, bool | int | float | str],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The outputs of an indicator on series without NaN, from its formula.

    A row for each output, NaN where there is no value. The second matrix holds what the first leaves
    out: their sum has 32 digits. The last array is what errors are measured by at each place.
    """
