"""Averages that follow a price."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, TypeAlias

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Float, _Missing, _Source, _Sources, _Ints, _Floats

class _AlmaSpec:
    def __call__(
        self,
        period: _Int | None = 9,
        offset: _Float | None = 0.85,
        sigma: _Float | None = 6.0,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
        along it.

        Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
        m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.

        Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.

        Parameters
        ----------
        period : int, default 9
            Values in the window.
            Allowed: 1 or more.
        offset : float, default 0.85
            Where the weights peak: 0 is the oldest value of the window, 1 the newest.
            Allowed: 0 to 1.
        sigma : float, default 6.0
            How narrow the peak is: the window is this many standard deviations wide.
            Allowed: above 0.
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
        period: _Ints = 9,
        offset: _Floats = 0.85,
        sigma: _Floats = 6.0,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

alma: _AlmaSpec
"""Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
along it.

Weight of the k-th oldest of `period` values: exp(−(k − m)² / (2·s²)) with
m = `offset`·(`period` − 1) and s = `period` / `sigma`, divided by the sum of all weights.

Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.

Parameters
----------
period : int, default 9
    Values in the window.
    Allowed: 1 or more.
offset : float, default 0.85
    Where the weights peak: 0 is the oldest value of the window, 1 the newest.
    Allowed: 0 to 1.
sigma : float, default 6.0
    How narrow the peak is: the window is this many standard deviations wide.
    Allowed: above 0.
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

class _DemaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Double exponential moving average: 2·e − the average of e, where e is the exponential average (see
        `ema`), both of `period` values. It lags less than e.

        `dema = 2·e1 − e2` with `e1 = ema(x, period)` and `e2 = ema(e1, period)`.

        Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's DEMA.

        Parameters
        ----------
        period : int, default 30
            Length of each average, in values.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

dema: _DemaSpec
"""Double exponential moving average: 2·e − the average of e, where e is the exponential average (see
`ema`), both of `period` values. It lags less than e.

`dema = 2·e1 − e2` with `e1 = ema(x, period)` and `e2 = ema(e1, period)`.

Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's DEMA.

Parameters
----------
period : int, default 30
    Length of each average, in values.
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

class _EmaSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Exponential moving average.

        It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).

        Source: as TA-Lib's EMA.

        Parameters
        ----------
        period : int, default 14
            Length in values: the newest weighs 2 / (`period` + 1).
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

ema: _EmaSpec
"""Exponential moving average.

It starts with the mean of the first `period` values; then y += 2 / (`period` + 1) · (x − y).

Source: as TA-Lib's EMA.

Parameters
----------
period : int, default 14
    Length in values: the newest weighs 2 / (`period` + 1).
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

class _HmaSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Hull moving average: smooth, and with hardly any lag.

        The weighted average (see `wma`) of `period` values is taken twice over half of them less once over all of
        them, and that is smoothed by one over √`period` values. Half and root are rounded down.

        `hma = wma(2·wma(x, floor(period / 2)) − wma(x, period), floor(√period))`.

        Source: Alan Hull, 2005; as TA-Lib's HMA.

        Parameters
        ----------
        period : int, default 20
            Values in the longest window.
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

hma: _HmaSpec
"""Hull moving average: smooth, and with hardly any lag.

The weighted average (see `wma`) of `period` values is taken twice over half of them less once over all of
them, and that is smoothed by one over √`period` values. Half and root are rounded down.

`hma = wma(2·wma(x, floor(period / 2)) − wma(x, period), floor(√period))`.

Source: Alan Hull, 2005; as TA-Lib's HMA.

Parameters
----------
period : int, default 20
    Values in the longest window.
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

class _JsaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Jsa moving average: the mean of the newest value and the one `period` values before it.

        `y[i] = (x[i] + x[i − period]) / 2`.

        Source: the definition itself.

        Parameters
        ----------
        period : int, default 30
            Distance between the two values.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

jsa: _JsaSpec
"""Jsa moving average: the mean of the newest value and the one `period` values before it.

`y[i] = (x[i] + x[i − period]) / 2`.

Source: the definition itself.

Parameters
----------
period : int, default 30
    Distance between the two values.
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

class _KamaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

        The efficiency of the last `period` steps is the way from their beginning to their end over the sum of their sizes, and 1
        where nothing moved (see `er`); y += s²·(x − y) with s from 2/31, as of an exponential average over 30
        values, at an efficiency of 0 to 2/3, as of one over 2 values, at 1. It starts with the value before the first.

        Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's KAMA.

        Parameters
        ----------
        period : int, default 30
            Steps that the efficiency is that of.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

kama: _KamaSpec
"""Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro.

The efficiency of the last `period` steps is the way from their beginning to their end over the sum of their sizes, and 1
where nothing moved (see `er`); y += s²·(x − y) with s from 2/31, as of an exponential average over 30
values, at an efficiency of 0 to 2/3, as of one over 2 values, at 1. It starts with the value before the first.

Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's KAMA.

Parameters
----------
period : int, default 30
    Steps that the efficiency is that of.
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

_MaAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

class _MaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        average: _MaAverage | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Moving average of a kind that is chosen.

        It is the indicator of that name, with its own defaults but for the period.

        `ma(x, period) = average(x, period)`.

        Source: as TA-Lib's MA.

        Parameters
        ----------
        period : int, default 30
            Length of the average, in values.
            Allowed: 1 or more.
        average : str, default "sma"
            The kind of average.
            Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
            sma: The simple moving average, `sma`.
            ema: The exponential moving average, `ema`.
            wma: The weighted moving average, `wma`.
            dema: The double exponential moving average, `dema`.
            tema: The triple exponential moving average, `tema`.
            trima: The triangular moving average, `trima`.
            kama: Kaufman's adaptive moving average, `kama`.
            mama: The MESA adaptive moving average, `mama`, which has no period.
            t3: Tillson's average, `t3`.
            hma: The Hull moving average, `hma`.
            zlema: The zero-lag exponential moving average, `zlema`.
            smma: The smoothed moving average, `smma`.
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
        average: _MaAverage | Iterable[_MaAverage] = "sma",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ma: _MaSpec
"""Moving average of a kind that is chosen.

It is the indicator of that name, with its own defaults but for the period.

`ma(x, period) = average(x, period)`.

Source: as TA-Lib's MA.

Parameters
----------
period : int, default 30
    Length of the average, in values.
    Allowed: 1 or more.
average : str, default "sma"
    The kind of average.
    Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
    sma: The simple moving average, `sma`.
    ema: The exponential moving average, `ema`.
    wma: The weighted moving average, `wma`.
    dema: The double exponential moving average, `dema`.
    tema: The triple exponential moving average, `tema`.
    trima: The triangular moving average, `trima`.
    kama: Kaufman's adaptive moving average, `kama`.
    mama: The MESA adaptive moving average, `mama`, which has no period.
    t3: Tillson's average, `t3`.
    hma: The Hull moving average, `hma`.
    zlema: The zero-lag exponential moving average, `zlema`.
    smma: The smoothed moving average, `smma`.
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

class _MamaSpec:
    def __call__(
        self,
        fast_limit: _Float | None = 0.5,
        slow_limit: _Float | None = 0.05,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

        The phase is the arc tangent of quadrature over in-phase part of the cycle (see
        `HilbertCycle`) from the 13th bar on, in degrees. Each value takes the share
        `fast_limit` / the degrees that the phase fell by, one at least, in `mama` += share·(x − `mama`), and never less than
        `slow_limit`; `fama` follows `mama` with half the share. Both start with 0.

        Source: John F. Ehlers, MAMA: The Mother of Adaptive Moving Averages, Stocks & Commodities, September 2001; as TA-Lib's
        MAMA.

        Parameters
        ----------
        fast_limit : float, default 0.5
            The greatest share.
            Allowed: 0.01 to 0.99.
        slow_limit : float, default 0.05
            The least share.
            Allowed: 0.01 to 0.99.
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
        fast_limit: _Floats = 0.5,
        slow_limit: _Floats = 0.05,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

mama: _MamaSpec
"""MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on.

The phase is the arc tangent of quadrature over in-phase part of the cycle (see
`HilbertCycle`) from the 13th bar on, in degrees. Each value takes the share
`fast_limit` / the degrees that the phase fell by, one at least, in `mama` += share·(x − `mama`), and never less than
`slow_limit`; `fama` follows `mama` with half the share. Both start with 0.

Source: John F. Ehlers, MAMA: The Mother of Adaptive Moving Averages, Stocks & Commodities, September 2001; as TA-Lib's
MAMA.

Parameters
----------
fast_limit : float, default 0.5
    The greatest share.
    Allowed: 0.01 to 0.99.
slow_limit : float, default 0.05
    The least share.
    Allowed: 0.01 to 0.99.
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

_MavpAverage: TypeAlias = Literal[
    "sma",
    "ema",
    "wma",
    "dema",
    "tema",
    "trima",
    "kama",
    "mama",
    "t3",
    "hma",
    "zlema",
    "smma",
]

class _MavpSpec:
    def __call__(
        self,
        min_period: _Int | None = 2,
        max_period: _Int | None = 30,
        average: _MavpAverage | None = "sma",
        *,
        data: _Source = "close",
        periods: _Source,
        missing: _Missing | None = None,
    ) -> Spec:
        """Moving average with a period of its own for each bar.

        The average over as many values as `periods` says, which is rounded towards 0 and taken for `min_period` or `max_period`
        where it is beyond these. All averages begin at the first answer, from the values just before it.

        `mavp[i] = average(x, n)` with `n = min(max(floor(periods[i]), min_period), max_period)`.

        Source: as TA-Lib's MAVP.

        Required: min_period <= max_period.

        Parameters
        ----------
        min_period : int, default 2
            The shortest period.
            Allowed: 1 to 250.
        max_period : int, default 30
            The longest period.
            Allowed: 1 to 250.
        average : str, default "sma"
            The kind of average.
            Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
            sma: The simple moving average, `sma`.
            ema: The exponential moving average, `ema`.
            wma: The weighted moving average, `wma`.
            dema: The double exponential moving average, `dema`.
            tema: The triple exponential moving average, `tema`.
            trima: The triangular moving average, `trima`.
            kama: Kaufman's adaptive moving average, `kama`.
            mama: The MESA adaptive moving average, `mama`, which has no period.
            t3: Tillson's average, `t3`.
            hma: The Hull moving average, `hma`.
            zlema: The zero-lag exponential moving average, `zlema`.
            smma: The smoothed moving average, `smma`.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        periods : column, or definition
            Allowed: at least 0; any other value is missing. The name of a column, or another definition.
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
        min_period: _Ints = 2,
        max_period: _Ints = 30,
        average: _MavpAverage | Iterable[_MavpAverage] = "sma",
        data: _Sources = "close",
        periods: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

mavp: _MavpSpec
"""Moving average with a period of its own for each bar.

The average over as many values as `periods` says, which is rounded towards 0 and taken for `min_period` or `max_period`
where it is beyond these. All averages begin at the first answer, from the values just before it.

`mavp[i] = average(x, n)` with `n = min(max(floor(periods[i]), min_period), max_period)`.

Source: as TA-Lib's MAVP.

Required: min_period <= max_period.

Parameters
----------
min_period : int, default 2
    The shortest period.
    Allowed: 1 to 250.
max_period : int, default 30
    The longest period.
    Allowed: 1 to 250.
average : str, default "sma"
    The kind of average.
    Allowed: sma, ema, wma, dema, tema, trima, kama, mama, t3, hma, zlema, smma.
    sma: The simple moving average, `sma`.
    ema: The exponential moving average, `ema`.
    wma: The weighted moving average, `wma`.
    dema: The double exponential moving average, `dema`.
    tema: The triple exponential moving average, `tema`.
    trima: The triangular moving average, `trima`.
    kama: Kaufman's adaptive moving average, `kama`.
    mama: The MESA adaptive moving average, `mama`, which has no period.
    t3: Tillson's average, `t3`.
    hma: The Hull moving average, `hma`.
    zlema: The zero-lag exponential moving average, `zlema`.
    smma: The smoothed moving average, `smma`.
data : column, or definition, default "close"
    The name of a column, or another definition.
periods : column, or definition
    Allowed: at least 0; any other value is missing. The name of a column, or another definition.
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

class _SarSpec:
    def __call__(
        self,
        acceleration: _Float | None = 0.02,
        maximum: _Float | None = 0.2,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

        The stop goes a share of the way to the highest high of the trend in each bar: `acceleration` at first, as much more
        with each new high, and `maximum` at the most. It stays below the lows of the last two bars; where a low touches it, it
        becomes the highest high, and the price is taken for a falling one, with everything the other way round. The first
        trend falls if the second bar reaches further down than up.

        In a rising trend the stop of the next bar is
        `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, where the extreme is the highest high
        since the trend began, and `share = min(acceleration·(1 + n), maximum)` after n new extremes. The trend turns at a
        bar with `low[i] ≤ sar[i]`, whose `sar[i] = max(extreme, high[i − 1], high[i])`. In a falling trend it is the other
        way round.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's SAR.

        Parameters
        ----------
        acceleration : float, default 0.02
            The share at first, and by how much it grows.
            Allowed: at least 0.
        maximum : float, default 0.2
            The greatest share.
            Allowed: at least 0.
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
        acceleration: _Floats = 0.02,
        maximum: _Floats = 0.2,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

sar: _SarSpec
"""Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched.

The stop goes a share of the way to the highest high of the trend in each bar: `acceleration` at first, as much more
with each new high, and `maximum` at the most. It stays below the lows of the last two bars; where a low touches it, it
becomes the highest high, and the price is taken for a falling one, with everything the other way round. The first
trend falls if the second bar reaches further down than up.

In a rising trend the stop of the next bar is
`sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, where the extreme is the highest high
since the trend began, and `share = min(acceleration·(1 + n), maximum)` after n new extremes. The trend turns at a
bar with `low[i] ≤ sar[i]`, whose `sar[i] = max(extreme, high[i − 1], high[i])`. In a falling trend it is the other
way round.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's SAR.

Parameters
----------
acceleration : float, default 0.02
    The share at first, and by how much it grows.
    Allowed: at least 0.
maximum : float, default 0.2
    The greatest share.
    Allowed: at least 0.
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

class _SarextSpec:
    def __call__(
        self,
        start_value: _Float | None = 0.0,
        offset_on_reverse: _Float | None = 0.0,
        acceleration_init_long: _Float | None = 0.02,
        acceleration_long: _Float | None = 0.02,
        acceleration_max_long: _Float | None = 0.2,
        acceleration_init_short: _Float | None = 0.02,
        acceleration_short: _Float | None = 0.02,
        acceleration_max_short: _Float | None = 0.2,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

        As `sar`, but that the share goes from `acceleration_init_long` by `acceleration_long` to
        `acceleration_max_long` in a rising trend, and likewise in a falling one; that a trend which turns begins further away, by
        the part `offset_on_reverse` of its stop; and that the first trend rises from `start_value`, or falls from
        −`start_value` where that is below 0.

        In a rising trend the stop of the next bar is
        `sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, with
        `share = min(acceleration_init_long + n·acceleration_long, acceleration_max_long)` after n new extremes. The trend
        turns at a bar with `low[i] ≤ sar[i]`, whose `sar[i] = (1 + offset_on_reverse)·max(extreme, high[i − 1], high[i])`,
        which is shown as `sarext[i] = −sar[i]`.

        Source: as TA-Lib's SAREXT.

        Parameters
        ----------
        start_value : float, default 0.0
            The first stop, negative for a falling trend; 0 for the one of the first bar.
            Allowed: a finite number.
        offset_on_reverse : float, default 0.0
            By which part of it a stop is moved away where the trend turns.
            Allowed: at least 0.
        acceleration_init_long : float, default 0.02
            The share at first, in a rising trend.
            Allowed: at least 0.
        acceleration_long : float, default 0.02
            By how much it grows.
            Allowed: at least 0.
        acceleration_max_long : float, default 0.2
            The greatest share.
            Allowed: at least 0.
        acceleration_init_short : float, default 0.02
            The share at first, in a falling trend.
            Allowed: at least 0.
        acceleration_short : float, default 0.02
            By how much it grows.
            Allowed: at least 0.
        acceleration_max_short : float, default 0.2
            The greatest share.
            Allowed: at least 0.
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
        start_value: _Floats = 0.0,
        offset_on_reverse: _Floats = 0.0,
        acceleration_init_long: _Floats = 0.02,
        acceleration_long: _Floats = 0.02,
        acceleration_max_long: _Floats = 0.2,
        acceleration_init_short: _Floats = 0.02,
        acceleration_short: _Floats = 0.02,
        acceleration_max_short: _Floats = 0.2,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

sarext: _SarextSpec
"""Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls.

As `sar`, but that the share goes from `acceleration_init_long` by `acceleration_long` to
`acceleration_max_long` in a rising trend, and likewise in a falling one; that a trend which turns begins further away, by
the part `offset_on_reverse` of its stop; and that the first trend rises from `start_value`, or falls from
−`start_value` where that is below 0.

In a rising trend the stop of the next bar is
`sar[i + 1] = min(sar[i] + share·(extreme − sar[i]), low[i − 1], low[i])`, with
`share = min(acceleration_init_long + n·acceleration_long, acceleration_max_long)` after n new extremes. The trend
turns at a bar with `low[i] ≤ sar[i]`, whose `sar[i] = (1 + offset_on_reverse)·max(extreme, high[i − 1], high[i])`,
which is shown as `sarext[i] = −sar[i]`.

Source: as TA-Lib's SAREXT.

Parameters
----------
start_value : float, default 0.0
    The first stop, negative for a falling trend; 0 for the one of the first bar.
    Allowed: a finite number.
offset_on_reverse : float, default 0.0
    By which part of it a stop is moved away where the trend turns.
    Allowed: at least 0.
acceleration_init_long : float, default 0.02
    The share at first, in a rising trend.
    Allowed: at least 0.
acceleration_long : float, default 0.02
    By how much it grows.
    Allowed: at least 0.
acceleration_max_long : float, default 0.2
    The greatest share.
    Allowed: at least 0.
acceleration_init_short : float, default 0.02
    The share at first, in a falling trend.
    Allowed: at least 0.
acceleration_short : float, default 0.02
    By how much it grows.
    Allowed: at least 0.
acceleration_max_short : float, default 0.2
    The greatest share.
    Allowed: at least 0.
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

class _SmaSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Simple moving average: the mean of the last `period` values.

        `y[i] = (x[i − period + 1] + … + x[i]) / period`.

        Source: as TA-Lib's SMA.

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

sma: _SmaSpec
"""Simple moving average: the mean of the last `period` values.

`y[i] = (x[i − period + 1] + … + x[i]) / period`.

Source: as TA-Lib's SMA.

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

class _SmmaSpec:
    def __call__(
        self,
        period: _Int | None = 7,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Smoothed moving average, also known as Wilder's average or RMA.

        It starts with the mean of the first `period` values; then
        y = (y·(`period` − 1) + x) / `period`.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RMA.

        Parameters
        ----------
        period : int, default 7
            Length in values: the newest weighs 1 / `period`.
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
        period: _Ints = 7,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

smma: _SmmaSpec
"""Smoothed moving average, also known as Wilder's average or RMA.

It starts with the mean of the first `period` values; then
y = (y·(`period` − 1) + x) / `period`.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RMA.

Parameters
----------
period : int, default 7
    Length in values: the newest weighs 1 / `period`.
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

class _T3Spec:
    def __call__(
        self,
        period: _Int | None = 5,
        vfactor: _Float | None = 0.7,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Tillson's T3: a smooth average that lags little.

        With a = 1 + `vfactor` and b = `vfactor` it is a³·e3 − 3·a²·b·e4 + 3·a·b²·e5 − b³·e6, where e1 is the exponential average
        of `period` values (see `ema`), e2 that of e1, and so on.

        Source: Tim Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, January 1998; as TA-Lib's T3.

        Parameters
        ----------
        period : int, default 5
            Length of each average, in values.
            Allowed: 1 or more.
        vfactor : float, default 0.7
            How much of the lag is taken back, from 0 to 1.
            Allowed: 0 to 1.
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
        vfactor: _Floats = 0.7,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

t3: _T3Spec
"""Tillson's T3: a smooth average that lags little.

With a = 1 + `vfactor` and b = `vfactor` it is a³·e3 − 3·a²·b·e4 + 3·a·b²·e5 − b³·e6, where e1 is the exponential average
of `period` values (see `ema`), e2 that of e1, and so on.

Source: Tim Tillson, Smoothing Techniques for More Accurate Signals, Stocks & Commodities, January 1998; as TA-Lib's T3.

Parameters
----------
period : int, default 5
    Length of each average, in values.
    Allowed: 1 or more.
vfactor : float, default 0.7
    How much of the lag is taken back, from 0 to 1.
    Allowed: 0 to 1.
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

class _TemaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2
        the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

        Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's TEMA.

        Parameters
        ----------
        period : int, default 30
            Length of each average, in values.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

tema: _TemaSpec
"""Triple exponential moving average: 3·e1 − 3·e2 + e3, where e1 is the exponential average (see `ema`), e2
the average of e1, and e3 that of e2, all of `period` values. It lags less than e1.

Source: Patrick Mulloy, Stocks & Commodities, January 1994; as TA-Lib's TEMA.

Parameters
----------
period : int, default 30
    Length of each average, in values.
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

class _TrimaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Triangular moving average: the middle of the last `period` values weighs most, and either end least.

        It is the simple average over about half of `period` values of the simple average over the other half.

        `trima = sma(sma(x, ceil(period / 2)), floor(period / 2) + 1)`.

        Source: as TA-Lib's TRIMA.

        Parameters
        ----------
        period : int, default 30
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

trima: _TrimaSpec
"""Triangular moving average: the middle of the last `period` values weighs most, and either end least.

It is the simple average over about half of `period` values of the simple average over the other half.

`trima = sma(sma(x, ceil(period / 2)), floor(period / 2) + 1)`.

Source: as TA-Lib's TRIMA.

Parameters
----------
period : int, default 30
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

class _VwmaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

        Where nothing was traded it is the newest value.

        `y[i] = (volume[i − period + 1]·x[i − period + 1] + … + volume[i]·x[i]) / (volume[i − period + 1] + … + volume[i])`.

        Source: as TA-Lib's VWMA.

        Parameters
        ----------
        period : int, default 30
            Values in the window.
            Allowed: 1 or more.
        data : column, or definition, default "close"
            The name of a column, or another definition.
        volume : column, or definition, default "volume"
            Allowed: at least 0; any other value is missing. The name of a column, or another definition.
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
        data: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

vwma: _VwmaSpec
"""Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it.

Where nothing was traded it is the newest value.

`y[i] = (volume[i − period + 1]·x[i − period + 1] + … + volume[i]·x[i]) / (volume[i − period + 1] + … + volume[i])`.

Source: as TA-Lib's VWMA.

Parameters
----------
period : int, default 30
    Values in the window.
    Allowed: 1 or more.
data : column, or definition, default "close"
    The name of a column, or another definition.
volume : column, or definition, default "volume"
    Allowed: at least 0; any other value is missing. The name of a column, or another definition.
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

class _WmaSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Weighted moving average: the newest of `period` values weighs most.

        Weights 1, 2, …, `period`, oldest value first, divided by their sum.

        `y[i] = (1·x[i − period + 1] + 2·x[i − period + 2] + … + period·x[i]) / (1 + 2 + … + period)`.

        Source: as TA-Lib's WMA.

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

wma: _WmaSpec
"""Weighted moving average: the newest of `period` values weighs most.

Weights 1, 2, …, `period`, oldest value first, divided by their sum.

`y[i] = (1·x[i − period + 1] + 2·x[i − period + 2] + … + period·x[i]) / (1 + 2 + … + period)`.

Source: as TA-Lib's WMA.

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

class _ZlemaSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

        The exponential average (see `ema`) of 2·x less the x of (`period` − 1) / 2 bars before, rounded down.

        `zlema = ema(z, period)` with `z[i] = 2·x[i] − x[i − floor((period − 1) / 2)]`.

        Source: John F. Ehlers and Ric Way, Zero Lag (Well, Almost), Stocks & Commodities, November 2010; as TA-Lib's ZLEMA.

        Parameters
        ----------
        period : int, default 30
            Length of the average, in values.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

zlema: _ZlemaSpec
"""Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag.

The exponential average (see `ema`) of 2·x less the x of (`period` − 1) / 2 bars before, rounded down.

`zlema = ema(z, period)` with `z[i] = 2·x[i] − x[i − floor((period − 1) / 2)]`.

Source: John F. Ehlers and Ric Way, Zero Lag (Well, Almost), Stocks & Commodities, November 2010; as TA-Lib's ZLEMA.

Parameters
----------
period : int, default 30
    Length of the average, in values.
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
