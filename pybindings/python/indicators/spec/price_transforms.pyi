"""One price of several, or of a range."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Missing, _Source, _Sources, _Ints

class _AvgpriceSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average price: the mean of open, high, low and close.

        `y[i] = (open[i] + high[i] + low[i] + close[i]) / 4`.

        Source: as TA-Lib's AVGPRICE.

        Parameters
        ----------
        open : column, or definition, default "open"
            The name of a column, or another definition.
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        close : column, or definition, default "close"
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
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

avgprice: _AvgpriceSpec
"""Average price: the mean of open, high, low and close.

`y[i] = (open[i] + high[i] + low[i] + close[i]) / 4`.

Source: as TA-Lib's AVGPRICE.

Parameters
----------
open : column, or definition, default "open"
    The name of a column, or another definition.
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
    The name of a column, or another definition.
close : column, or definition, default "close"
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

class _HeikinAshiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour.

        `ha_close` is the mean of the four prices, and `ha_open` the middle of the body of the averaged bar before, at first that of
        the bar itself. `ha_high` and `ha_low` are the highest and the lowest of these two and the bar.

        In formulas: `ha_close[i] = (open[i] + high[i] + low[i] + close[i]) / 4`,
        `ha_open[i] = (ha_open[i − 1] + ha_close[i − 1]) / 2`, `ha_open[0] = (open[0] + close[0]) / 2`,
        `ha_high[i] = max(high[i], ha_open[i], ha_close[i])`, `ha_low[i] = min(low[i], ha_open[i], ha_close[i])`.

        Source: Munehisa Homma, 18th century; as TA-Lib's HA.

        Parameters
        ----------
        open : column, or definition, default "open"
            The name of a column, or another definition.
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        close : column, or definition, default "close"
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
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

heikin_ashi: _HeikinAshiSpec
"""Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour.

`ha_close` is the mean of the four prices, and `ha_open` the middle of the body of the averaged bar before, at first that of
the bar itself. `ha_high` and `ha_low` are the highest and the lowest of these two and the bar.

In formulas: `ha_close[i] = (open[i] + high[i] + low[i] + close[i]) / 4`,
`ha_open[i] = (ha_open[i − 1] + ha_close[i − 1]) / 2`, `ha_open[0] = (open[0] + close[0]) / 2`,
`ha_high[i] = max(high[i], ha_open[i], ha_close[i])`, `ha_low[i] = min(low[i], ha_open[i], ha_close[i])`.

Source: Munehisa Homma, 18th century; as TA-Lib's HA.

Parameters
----------
open : column, or definition, default "open"
    The name of a column, or another definition.
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
    The name of a column, or another definition.
close : column, or definition, default "close"
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

class _MedpriceSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Median price: the middle of a bar's range, (high + low) / 2.

        Source: as TA-Lib's MEDPRICE.

        Parameters
        ----------
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
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
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

medprice: _MedpriceSpec
"""Median price: the middle of a bar's range, (high + low) / 2.

Source: as TA-Lib's MEDPRICE.

Parameters
----------
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
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

class _MidpointSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Midpoint: the middle between the lowest and the highest of the last `period` values.

        `y[i] = (min(x[i − period + 1], …, x[i]) + max(x[i − period + 1], …, x[i])) / 2`.

        Source: as TA-Lib's MIDPOINT.

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

midpoint: _MidpointSpec
"""Midpoint: the middle between the lowest and the highest of the last `period` values.

`y[i] = (min(x[i − period + 1], …, x[i]) + max(x[i − period + 1], …, x[i])) / 2`.

Source: as TA-Lib's MIDPOINT.

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

class _MidpriceSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Midpoint price: the middle between the lowest low and the highest high of the last `period` bars.

        `y[i] = (min(low[i − period + 1], …, low[i]) + max(high[i − period + 1], …, high[i])) / 2`.

        Source: as TA-Lib's MIDPRICE.

        Parameters
        ----------
        period : int, default 14
            Bars in the window.
            Allowed: 1 or more.
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
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
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

midprice: _MidpriceSpec
"""Midpoint price: the middle between the lowest low and the highest high of the last `period` bars.

`y[i] = (min(low[i − period + 1], …, low[i]) + max(high[i − period + 1], …, high[i])) / 2`.

Source: as TA-Lib's MIDPRICE.

Parameters
----------
period : int, default 14
    Bars in the window.
    Allowed: 1 or more.
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
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

class _TyppriceSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Typical price: (high + low + close) / 3.

        Source: as TA-Lib's TYPPRICE.

        Parameters
        ----------
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        close : column, or definition, default "close"
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
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

typprice: _TyppriceSpec
"""Typical price: (high + low + close) / 3.

Source: as TA-Lib's TYPPRICE.

Parameters
----------
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
    The name of a column, or another definition.
close : column, or definition, default "close"
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

class _WclpriceSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Weighted close: (high + low + 2·close) / 4.

        Source: as TA-Lib's WCLPRICE.

        Parameters
        ----------
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        close : column, or definition, default "close"
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
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

wclprice: _WclpriceSpec
"""Weighted close: (high + low + 2·close) / 4.

Source: as TA-Lib's WCLPRICE.

Parameters
----------
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
    The name of a column, or another definition.
close : column, or definition, default "close"
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
