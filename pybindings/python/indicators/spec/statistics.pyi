"""Lines and spreads of a window."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Float, _Missing, _Source, _Sources, _Ints, _Floats

class _AvgdevSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average deviation: the mean distance of the last `period` values from their mean.

        `y[i] = (|x[i − period + 1] − mean| + … + |x[i] − mean|) / period`.

        Source: as TA-Lib's AVGDEV.

        Parameters
        ----------
        period : int, default 14
            Values in the window.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

avgdev: _AvgdevSpec
"""Average deviation: the mean distance of the last `period` values from their mean.

`y[i] = (|x[i − period + 1] − mean| + … + |x[i] − mean|) / period`.

Source: as TA-Lib's AVGDEV.

Parameters
----------
period : int, default 14
    Values in the window.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _BetaSpec:
    def __call__(
        self,
        period: _Int | None = 5,
        *,
        x: _Source,
        y: _Source,
        missing: _Missing | None = None,
    ) -> Spec:
        """Beta: by how much `y` changes, in percent, when `x` changes by one.

        The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
        where `x` does not change. A change from 0 counts as none.

        `beta = covariance(u, v) / variance(u)` with `u[i] = (x[i] − x[i − 1]) / x[i − 1]` and
        `v[i] = (y[i] − y[i − 1]) / y[i − 1]`.

        Source: as TA-Lib's BETA.

        Parameters
        ----------
        period : int, default 5
            Changes that the line goes through.
            Allowed: 1 or more.
        x, y : column, or definition
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

beta: _BetaSpec
"""Beta: by how much `y` changes, in percent, when `x` changes by one.

The slope of the least-squares line through the last `period` changes of both, each a part of the value before it; 0
where `x` does not change. A change from 0 counts as none.

`beta = covariance(u, v) / variance(u)` with `u[i] = (x[i] − x[i − 1]) / x[i − 1]` and
`v[i] = (y[i] − y[i − 1]) / y[i − 1]`.

Source: as TA-Lib's BETA.

Parameters
----------
period : int, default 5
    Changes that the line goes through.
    Allowed: 1 or more.
x, y : column, or definition
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _CorrelSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        x: _Source,
        y: _Source,
        missing: _Missing | None = None,
    ) -> Spec:
        """Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

        The covariance over the product of both standard deviations; 0 where one of the series stands still.

        `correl = covariance(x, y) / √(variance(x)·variance(y))`.

        Source: Karl Pearson, 1895; as TA-Lib's CORREL.

        Parameters
        ----------
        period : int, default 30
            Bars in the window.
            Allowed: 1 or more.
        x, y : column, or definition
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

correl: _CorrelSpec
"""Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1.

The covariance over the product of both standard deviations; 0 where one of the series stands still.

`correl = covariance(x, y) / √(variance(x)·variance(y))`.

Source: Karl Pearson, 1895; as TA-Lib's CORREL.

Parameters
----------
period : int, default 30
    Bars in the window.
    Allowed: 1 or more.
x, y : column, or definition
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _LinearRegSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Linear regression: where the least-squares line over the last `period` values ends.

        It is the value of that line at the newest of them. Over one value it is that value.

        `linearreg = mean + b·(period − 1) / 2`, where b is the slope (see `linearreg_slope`) and
        the mean that of the same values.

        Source: as TA-Lib's LINEARREG, which refuses a period of 1.

        Parameters
        ----------
        period : int, default 14
            Values that the line is fitted to.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

linearreg: _LinearRegSpec
"""Linear regression: where the least-squares line over the last `period` values ends.

It is the value of that line at the newest of them. Over one value it is that value.

`linearreg = mean + b·(period − 1) / 2`, where b is the slope (see `linearreg_slope`) and
the mean that of the same values.

Source: as TA-Lib's LINEARREG, which refuses a period of 1.

Parameters
----------
period : int, default 14
    Values that the line is fitted to.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _LinearRegAngleSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

        It is the arc tangent of the slope from one value to the next (see `linearreg_slope`), so it
        depends on the unit of the values.

        `linearreg_angle = atan(b)·180 / π`, where b is the slope.

        Source: as TA-Lib's LINEARREG_ANGLE, which refuses a period of 1.

        Parameters
        ----------
        period : int, default 14
            Values that the line is fitted to.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

linearreg_angle: _LinearRegAngleSpec
"""Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees.

It is the arc tangent of the slope from one value to the next (see `linearreg_slope`), so it
depends on the unit of the values.

`linearreg_angle = atan(b)·180 / π`, where b is the slope.

Source: as TA-Lib's LINEARREG_ANGLE, which refuses a period of 1.

Parameters
----------
period : int, default 14
    Values that the line is fitted to.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _LinearRegInterceptSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Linear regression intercept: where the least-squares line over the last `period` values begins.

        The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
        x = 0. Over one value it is that value.

        `linearreg_intercept = mean − b·(period − 1) / 2`, where b is the slope (see
        `linearreg_slope`) and the mean that of the same values.

        Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.

        Parameters
        ----------
        period : int, default 14
            Values that the line is fitted to.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

linearreg_intercept: _LinearRegInterceptSpec
"""Linear regression intercept: where the least-squares line over the last `period` values begins.

The line is fitted over x = 0, 1, …, `period` − 1, oldest value first; this is its value at
x = 0. Over one value it is that value.

`linearreg_intercept = mean − b·(period − 1) / 2`, where b is the slope (see
`linearreg_slope`) and the mean that of the same values.

Source: as TA-Lib's LINEARREG_INTERCEPT, which refuses a period of 1.

Parameters
----------
period : int, default 14
    Values that the line is fitted to.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _LinearRegSlopeSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Linear regression slope: how steeply the least-squares line over the last `period` values rises
        from one value to the next; over one value it does not, and is 0.

        `y[i] = ((0 − m)·x[i − period + 1] + (1 − m)·x[i − period + 2] + … + (period − 1 − m)·x[i]) / ((0 − m)² + (1 − m)² +
        … + (period − 1 − m)²)` with `m = (period − 1) / 2`.

        Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.

        Parameters
        ----------
        period : int, default 14
            Values that the line is fitted to.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

linearreg_slope: _LinearRegSlopeSpec
"""Linear regression slope: how steeply the least-squares line over the last `period` values rises
from one value to the next; over one value it does not, and is 0.

`y[i] = ((0 − m)·x[i − period + 1] + (1 − m)·x[i − period + 2] + … + (period − 1 − m)·x[i]) / ((0 − m)² + (1 − m)² +
… + (period − 1 − m)²)` with `m = (period − 1) / 2`.

Source: as TA-Lib's LINEARREG_SLOPE, which refuses a period of 1.

Parameters
----------
period : int, default 14
    Values that the line is fitted to.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _PercentileSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        percentile: _Float | None = 50.0,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

        It is one of the values themselves: the one of rank `percentile`·`period` / 100, rounded up, and 1 at least.

        `y[i]` is the least of them with `count(x[i − k] ≤ y[i]) ≥ percentile·period / 100` over k = 0, …, `period` − 1.

        Source: as TA-Lib's PERCENTILE.

        Parameters
        ----------
        period : int, default 30
            Values in the window.
            Allowed: 1 or more.
        percentile : float, default 50.0
            Which part of the values is at or below it, in percent: 50 is the median.
            Allowed: 0 to 100.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        percentile: _Floats = 50.0,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

percentile: _PercentileSpec
"""Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below.

It is one of the values themselves: the one of rank `percentile`·`period` / 100, rounded up, and 1 at least.

`y[i]` is the least of them with `count(x[i − k] ≤ y[i]) ≥ percentile·period / 100` over k = 0, …, `period` − 1.

Source: as TA-Lib's PERCENTILE.

Parameters
----------
period : int, default 30
    Values in the window.
    Allowed: 1 or more.
percentile : float, default 50.0
    Which part of the values is at or below it, in percent: 50 is the median.
    Allowed: 0 to 100.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _PercentRankSpec:
    def __call__(
        self,
        period: _Int | None = 100,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Percent rank: how many of the `period` values before it a value is above, in percent.

        `y[i] = 100·count(x[i − k] < x[i]) / period` over k = 1, …, `period`.

        Source: as TA-Lib's PERCENTRANK.

        Parameters
        ----------
        period : int, default 100
            Values that the newest is compared with.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 100,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

percentrank: _PercentRankSpec
"""Percent rank: how many of the `period` values before it a value is above, in percent.

`y[i] = 100·count(x[i − k] < x[i]) / period` over k = 1, …, `period`.

Source: as TA-Lib's PERCENTRANK.

Parameters
----------
period : int, default 100
    Values that the newest is compared with.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _StddevSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Standard deviation of the last `period` values, as of a whole population: the root of the mean
        squared distance from the mean.

        `y[i] = √(((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period)`.

        Source: as TA-Lib's STDDEV with one deviation.

        Parameters
        ----------
        period : int, default 20
            Values in the window.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

stddev: _StddevSpec
"""Standard deviation of the last `period` values, as of a whole population: the root of the mean
squared distance from the mean.

`y[i] = √(((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period)`.

Source: as TA-Lib's STDDEV with one deviation.

Parameters
----------
period : int, default 20
    Values in the window.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _TsfSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Time series forecast: where the least-squares line over the last `period` values goes on.

        It is the value of that line one value after the newest of them. Over one value it is that value.

        `tsf = mean + b·(period + 1) / 2`, where b is the slope (see `linearreg_slope`) and the
        mean that of the same values.

        Source: as TA-Lib's TSF, which refuses a period of 1.

        Parameters
        ----------
        period : int, default 14
            Values that the line is fitted to.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

tsf: _TsfSpec
"""Time series forecast: where the least-squares line over the last `period` values goes on.

It is the value of that line one value after the newest of them. Over one value it is that value.

`tsf = mean + b·(period + 1) / 2`, where b is the slope (see `linearreg_slope`) and the
mean that of the same values.

Source: as TA-Lib's TSF, which refuses a period of 1.

Parameters
----------
period : int, default 14
    Values that the line is fitted to.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""

class _VarSpec:
    def __call__(
        self,
        period: _Int | None = 5,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

        `y[i] = ((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period`.

        Source: as TA-Lib's VAR.

        Parameters
        ----------
        period : int, default 5
            Values in the window.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        missing : str, optional
            What becomes of a bar with a missing value.
            Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

        Returns
        -------
        Spec
            The definition, which Features computes.

        Raises
        ------
        IndicatorError (a ValueError)
            If an argument is not allowed.
        """
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

var: _VarSpec
"""Variance of the last `period` values, as of a whole population: the mean squared distance from the mean.

`y[i] = ((x[i − period + 1] − mean)² + … + (x[i] − mean)²) / period`.

Source: as TA-Lib's VAR.

Parameters
----------
period : int, default 5
    Values in the window.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
missing : str, optional
    What becomes of a bar with a missing value.
    Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

Returns
-------
Spec
    The definition, which Features computes.

Raises
------
IndicatorError (a ValueError)
    If an argument is not allowed.
"""
