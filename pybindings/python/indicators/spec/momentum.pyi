"""How fast a price moves, and which way."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, TypeAlias

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Missing, _Source, _Sources, _Ints

class _AcSpec:
    def __call__(
        self,
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        signal_period: _Int | None = 5,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

        `ac[i] = ao[i] − (ao[i − signal_period + 1] + … + ao[i]) / signal_period`.

        Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AC.

        Parameters
        ----------
        fast_period : int, default 5
            Bars in the short mean of the awesome oscillator.
            Allowed: 1 or more.
        slow_period : int, default 34
            Bars in the long mean of the awesome oscillator.
            Allowed: 1 or more.
        signal_period : int, default 5
            Values of the awesome oscillator in their mean.
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
        fast_period: _Ints = 5,
        slow_period: _Ints = 34,
        signal_period: _Ints = 5,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ac: _AcSpec
"""Accelerator oscillator: the awesome oscillator (see `ao`) less the mean of its last values.

`ac[i] = ao[i] − (ao[i − signal_period + 1] + … + ao[i]) / signal_period`.

Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AC.

Parameters
----------
fast_period : int, default 5
    Bars in the short mean of the awesome oscillator.
    Allowed: 1 or more.
slow_period : int, default 34
    Bars in the long mean of the awesome oscillator.
    Allowed: 1 or more.
signal_period : int, default 5
    Values of the awesome oscillator in their mean.
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

class _AdxSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

        It is Wilder's average (see `smma`) of the directional movement index (see `dx`), both of
        `period` bars.

        `adx[i] = (adx[i − 1]·(period − 1) + dx[i]) / period`, which starts with
        `adx[2·period − 1] = (dx[period] + … + dx[2·period − 1]) / period`.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

        Parameters
        ----------
        period : int, default 14
            Length of the sums and of the average, in bars.
            Allowed: 2 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

adx: _AdxSpec
"""Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100.

It is Wilder's average (see `smma`) of the directional movement index (see `dx`), both of
`period` bars.

`adx[i] = (adx[i − 1]·(period − 1) + dx[i]) / period`, which starts with
`adx[2·period − 1] = (dx[period] + … + dx[2·period − 1]) / period`.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADX.

Parameters
----------
period : int, default 14
    Length of the sums and of the average, in bars.
    Allowed: 2 or more.
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

class _AdxrSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average directional movement index rating: the mean of the average directional movement index (see
        `adx`) of this bar and that of `period` − 1 bars before.

        `adxr[i] = (adx[i] + adx[i − period + 1]) / 2`.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.

        Parameters
        ----------
        period : int, default 14
            Length of the sums and of the average, and one more than the distance of the two, in bars.
            Allowed: 2 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

adxr: _AdxrSpec
"""Average directional movement index rating: the mean of the average directional movement index (see
`adx`) of this bar and that of `period` − 1 bars before.

`adxr[i] = (adx[i] + adx[i − period + 1]) / 2`.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ADXR.

Parameters
----------
period : int, default 14
    Length of the sums and of the average, and one more than the distance of the two, in bars.
    Allowed: 2 or more.
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

class _AoSpec:
    def __call__(
        self,
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Awesome oscillator: the mean of the last few median prices less that of more of them.

        The median price is (high + low) / 2. Where `fast_period` is longer than `slow_period` they change places.

        Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AO.

        Parameters
        ----------
        fast_period : int, default 5
            Bars in the short mean.
            Allowed: 1 or more.
        slow_period : int, default 34
            Bars in the long mean.
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
        fast_period: _Ints = 5,
        slow_period: _Ints = 34,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ao: _AoSpec
"""Awesome oscillator: the mean of the last few median prices less that of more of them.

The median price is (high + low) / 2. Where `fast_period` is longer than `slow_period` they change places.

Source: Bill Williams, New Trading Dimensions, 1998; as TA-Lib's AO.

Parameters
----------
fast_period : int, default 5
    Bars in the short mean.
    Allowed: 1 or more.
slow_period : int, default 34
    Bars in the long mean.
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

_ApoAverage: TypeAlias = Literal[
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

class _ApoSpec:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: _ApoAverage | None = "ema",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Absolute price oscillator: how far a fast average stands above a slow one.

        The average over `fast_period` values less that over `slow_period` values, each of all values so far. Where
        `fast_period` is longer than `slow_period` they change places.

        `apo = fast − slow`.

        Source: as TA-Lib's APO.

        Parameters
        ----------
        fast_period : int, default 12
            Length of the fast average, in values.
            Allowed: 1 or more.
        slow_period : int, default 26
            Length of the slow average, in values.
            Allowed: 1 or more.
        average : str, default "ema"
            The kind of both averages.
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
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: _ApoAverage | Iterable[_ApoAverage] = "ema",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

apo: _ApoSpec
"""Absolute price oscillator: how far a fast average stands above a slow one.

The average over `fast_period` values less that over `slow_period` values, each of all values so far. Where
`fast_period` is longer than `slow_period` they change places.

`apo = fast − slow`.

Source: as TA-Lib's APO.

Parameters
----------
fast_period : int, default 12
    Length of the fast average, in values.
    Allowed: 1 or more.
slow_period : int, default 26
    Length of the slow average, in values.
    Allowed: 1 or more.
average : str, default "ema"
    The kind of both averages.
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

class _AroonSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

        100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
        `period` + 1 bars.

        Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.

        Parameters
        ----------
        period : int, default 14
            The greatest age, in bars.
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

aroon: _AroonSpec
"""Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar.

100·(`period` − age) / `period`, where the age is that of the newest lowest low, or highest high, of the last
`period` + 1 bars.

Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROON.

Parameters
----------
period : int, default 14
    The greatest age, in bars.
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

class _AroonoscSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

        Aroon up less aroon down (see `aroon`) of `period` bars.

        `aroonosc = 100·(low_age − high_age) / period`, where the ages are those of the newest lowest low and the newest
        highest high of the last `period` + 1 bars.

        Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.

        Parameters
        ----------
        period : int, default 14
            The greatest age, in bars.
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

aroonosc: _AroonoscSpec
"""Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100.

Aroon up less aroon down (see `aroon`) of `period` bars.

`aroonosc = 100·(low_age − high_age) / period`, where the ages are those of the newest lowest low and the newest
highest high of the last `period` + 1 bars.

Source: Tushar Chande, Stocks & Commodities, September 1995; as TA-Lib's AROONOSC.

Parameters
----------
period : int, default 14
    The greatest age, in bars.
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

class _BopSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
        there is no range.

        Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.

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

bop: _BopSpec
"""Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where
there is no range.

Source: Igor Livshin, Stocks & Commodities, August 2001; as TA-Lib's BOP.

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

class _CciSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

        (x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
        where that stands still.

        Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.

        Parameters
        ----------
        period : int, default 14
            Bars in the window.
            Allowed: 1 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cci: _CciSpec
"""Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it.

(x − mean) / (0.015 · mean distance from the mean) of the last `period` bars, where x is (high + low + close) / 3, and 0
where that stands still.

Source: Donald Lambert, Commodities, October 1980; as TA-Lib's CCI.

Parameters
----------
period : int, default 14
    Bars in the window.
    Allowed: 1 or more.
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

class _CmoSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

        Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
        `smma`); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
        price stands still both shrink alike, and the value stays.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.

        Parameters
        ----------
        period : int, default 14
            Length of the averages of gains and losses, in values.
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

cmo: _CmoSpec
"""Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100.

Gains and losses from value to value are smoothed each by Wilder's average of `period` values (see
`smma`); the value is 100·(gain − loss) / (gain + loss), and 0 where nothing has moved yet. While the
price stands still both shrink alike, and the value stays.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994, who sum up instead; as TA-Lib's CMO.

Parameters
----------
period : int, default 14
    Length of the averages of gains and losses, in values.
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

class _CmouSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

        100·(gain − loss) / (gain + loss) of the sums of gains and losses of the last `period` steps, and 0 where nothing
        moved. `cmo` smooths them instead.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's CMOU.

        Parameters
        ----------
        period : int, default 14
            Steps in the sums.
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

cmou: _CmouSpec
"""Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100.

100·(gain − loss) / (gain + loss) of the sums of gains and losses of the last `period` steps, and 0 where nothing
moved. `cmo` smooths them instead.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's CMOU.

Parameters
----------
period : int, default 14
    Steps in the sums.
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

class _CoppockSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        roc1_period: _Int | None = 11,
        roc2_period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

        The weighted average (see `wma`) over `period` values of the sum of the rates of change (see
        `roc`) over `roc1_period` and `roc2_period` values, which are months in the original.

        `coppock = wma(roc1 + roc2, period)`.

        Source: Edwin Coppock, Barron's, October 1962; as TA-Lib's COPPOCK.

        Parameters
        ----------
        period : int, default 10
            Length of the average, in values.
            Allowed: 1 or more.
        roc1_period : int, default 11
            Values in one of the spans.
            Allowed: 1 or more.
        roc2_period : int, default 14
            Values in the other one.
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
        period: _Ints = 10,
        roc1_period: _Ints = 11,
        roc2_period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

coppock: _CoppockSpec
"""Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise.

The weighted average (see `wma`) over `period` values of the sum of the rates of change (see
`roc`) over `roc1_period` and `roc2_period` values, which are months in the original.

`coppock = wma(roc1 + roc2, period)`.

Source: Edwin Coppock, Barron's, October 1962; as TA-Lib's COPPOCK.

Parameters
----------
period : int, default 10
    Length of the average, in values.
    Allowed: 1 or more.
roc1_period : int, default 11
    Values in one of the spans.
    Allowed: 1 or more.
roc2_period : int, default 14
    Values in the other one.
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

class _DpoSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Detrended price oscillator: a price without its trend, to see its cycles.

        The value `period` / 2 + 1 values before (with the half rounded down) less the mean of the last `period` values, in
        whose middle it nearly stands.

        `y[i] = x[i − floor(period / 2) − 1] − (x[i − period + 1] + … + x[i]) / period`.

        Source: as TA-Lib's DPO.

        Parameters
        ----------
        period : int, default 20
            Values in the mean, twice as many as the value lies back.
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

dpo: _DpoSpec
"""Detrended price oscillator: a price without its trend, to see its cycles.

The value `period` / 2 + 1 values before (with the half rounded down) less the mean of the last `period` values, in
whose middle it nearly stands.

`y[i] = x[i − floor(period / 2) − 1] − (x[i − period + 1] + … + x[i]) / period`.

Source: as TA-Lib's DPO.

Parameters
----------
period : int, default 20
    Values in the mean, twice as many as the value lies back.
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

class _DxSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

        It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see `plus_di` and
        `minus_di`), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
        are too small for a number.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

        Parameters
        ----------
        period : int, default 14
            Length of the sums, in bars.
            Allowed: 2 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

dx: _DxSpec
"""Directional movement index: how one-sided the movement of the last bars was, from 0 to 100.

It is 100·|plus − minus| / (plus + minus) of the two directional indicators (see `plus_di` and
`minus_di`), and 0 where nothing has moved yet. It stays once nothing has moved for so long that both
are too small for a number.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's DX.

Parameters
----------
period : int, default 14
    Length of the sums, in bars.
    Allowed: 2 or more.
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

class _ErSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

        |x − y| over the sum of the sizes of the `period` steps from y to x, and 1 where nothing moved.

        `y[i] = |x[i] − x[i − period]| / (|x[i − period + 1] − x[i − period]| + … + |x[i] − x[i − 1]|)`.

        Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's ER.

        Parameters
        ----------
        period : int, default 10
            Steps in the way.
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

er: _ErSpec
"""Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on.

|x − y| over the sum of the sizes of the `period` steps from y to x, and 1 where nothing moved.

`y[i] = |x[i] − x[i − period]| / (|x[i − period + 1] − x[i − period]| + … + |x[i] − x[i − 1]|)`.

Source: Perry Kaufman, Smarter Trading, 1995; as TA-Lib's ER.

Parameters
----------
period : int, default 10
    Steps in the way.
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

class _EriSpec:
    def __call__(
        self,
        period: _Int | None = 13,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

        `bull` is the high less the exponential average of the closes (see `ema`) over `period` bars, `bear` the
        low less that average.

        In formulas: `bull = high − ema(close, period)`, `bear = low − ema(close, period)`.

        Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's ERI.

        Parameters
        ----------
        period : int, default 13
            Length of the average, in bars.
            Allowed: 1 or more.
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
        period: _Ints = 13,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

eri: _EriSpec
"""Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it.

`bull` is the high less the exponential average of the closes (see `ema`) over `period` bars, `bear` the
low less that average.

In formulas: `bull = high − ema(close, period)`, `bear = low − ema(close, period)`.

Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's ERI.

Parameters
----------
period : int, default 13
    Length of the average, in bars.
    Allowed: 1 or more.
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

class _FoscSpec:
    def __call__(
        self,
        period: _Int | None = 5,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

        100·(x − y) / x, where y is the next point of the least-squares line over the `period` values before x, and 0 where x
        is 0.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's FOSC.

        Parameters
        ----------
        period : int, default 5
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
        period: _Ints = 5,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

fosc: _FoscSpec
"""Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it.

100·(x − y) / x, where y is the next point of the least-squares line over the `period` values before x, and 0 where x
is 0.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's FOSC.

Parameters
----------
period : int, default 5
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

class _FractalSpec:
    def __call__(
        self,
        left: _Int | None = 2,
        right: _Int | None = 2,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Williams fractal: a bar that stands out among its neighbours.

        `swing_high` is 100 where the high of the bar `right` bars before is above those of the `left` bars before it and of the
        `right` bars after it, `swing_low` is 100 where its low is below all of theirs; else they are 0.

        As inequalities, `swing_high` is 100 where `high[i − right] > max(high[i − right − left], …, high[i − right − 1])`
        and `high[i − right] > max(high[i − right + 1], …, high[i])`, and `swing_low` where
        `low[i − right] < min(low[i − right − left], …, low[i − right − 1])` and
        `low[i − right] < min(low[i − right + 1], …, low[i])`.

        Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's FRACTAL.

        Parameters
        ----------
        left : int, default 2
            Bars before the one that stands out.
            Allowed: 1 or more.
        right : int, default 2
            Bars after it.
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
        left: _Ints = 2,
        right: _Ints = 2,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

fractal: _FractalSpec
"""Williams fractal: a bar that stands out among its neighbours.

`swing_high` is 100 where the high of the bar `right` bars before is above those of the `left` bars before it and of the
`right` bars after it, `swing_low` is 100 where its low is below all of theirs; else they are 0.

As inequalities, `swing_high` is 100 where `high[i − right] > max(high[i − right − left], …, high[i − right − 1])`
and `high[i − right] > max(high[i − right + 1], …, high[i])`, and `swing_low` where
`low[i − right] < min(low[i − right − left], …, low[i − right − 1])` and
`low[i − right] < min(low[i − right + 1], …, low[i])`.

Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's FRACTAL.

Parameters
----------
left : int, default 2
    Bars before the one that stands out.
    Allowed: 1 or more.
right : int, default 2
    Bars after it.
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

class _ImiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        open: _Source = "open",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

        100·up / (up + down), where up is the sum of close − open of those of `period` bars that rose, and down that of open −
        close of those that fell; 50 where none moved.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's IMI.

        Parameters
        ----------
        period : int, default 14
            Bars in the sums.
            Allowed: 1 or more.
        open : column, or definition, default "open"
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
        period: _Ints = 14,
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

imi: _ImiSpec
"""Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100.

100·up / (up + down), where up is the sum of close − open of those of `period` bars that rose, and down that of open −
close of those that fell; 50 where none moved.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's IMI.

Parameters
----------
period : int, default 14
    Bars in the sums.
    Allowed: 1 or more.
open : column, or definition, default "open"
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

_KdjSlowkAverage: TypeAlias = Literal[
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

_KdjSlowdAverage: TypeAlias = Literal[
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

class _KdjSpec:
    def __call__(
        self,
        fastk_period: _Int | None = 9,
        slowk_period: _Int | None = 3,
        slowk_average: _KdjSlowkAverage | None = "smma",
        slowd_period: _Int | None = 3,
        slowd_average: _KdjSlowdAverage | None = "smma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

        `k` and `d` are the lines of the slow stochastic (see `stoch`), by default smoothed by Wilder's average
        (see `smma`); `j` is 3·`k` − 2·`d`.

        Source: George Lane's stochastic, as it is used in China; as TA-Lib's KDJ.

        Parameters
        ----------
        fastk_period : int, default 9
            Bars in the range.
            Allowed: 1 or more.
        slowk_period : int, default 3
            Length of the first average, in values.
            Allowed: 1 or more.
        slowk_average : str, default "smma"
            The kind of the first average.
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
        slowd_period : int, default 3
            Length of the second average, in values.
            Allowed: 1 or more.
        slowd_average : str, default "smma"
            The kind of the second average.
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
        fastk_period: _Ints = 9,
        slowk_period: _Ints = 3,
        slowk_average: _KdjSlowkAverage | Iterable[_KdjSlowkAverage] = "smma",
        slowd_period: _Ints = 3,
        slowd_average: _KdjSlowdAverage | Iterable[_KdjSlowdAverage] = "smma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

kdj: _KdjSpec
"""KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one.

`k` and `d` are the lines of the slow stochastic (see `stoch`), by default smoothed by Wilder's average
(see `smma`); `j` is 3·`k` − 2·`d`.

Source: George Lane's stochastic, as it is used in China; as TA-Lib's KDJ.

Parameters
----------
fastk_period : int, default 9
    Bars in the range.
    Allowed: 1 or more.
slowk_period : int, default 3
    Length of the first average, in values.
    Allowed: 1 or more.
slowk_average : str, default "smma"
    The kind of the first average.
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
slowd_period : int, default 3
    Length of the second average, in values.
    Allowed: 1 or more.
slowd_average : str, default "smma"
    The kind of the second average.
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

class _MacdSpec:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        signal_period: _Int | None = 9,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Moving average convergence/divergence: how far a fast average stands above a slow one.

        `macd` is the exponential moving average over `fast_period` values less the one over `slow_period` values,
        both started at the `slow_period`-th value with the mean of the last `fast_period` and `slow_period` values;
        `signal` is the exponential moving average of `macd` over `signal_period` values, and `hist`
        is `macd` − `signal`. Where `fast_period` is longer than `slow_period` they change places.

        Source: Gerald Appel, late 1970s; as TA-Lib's MACD.

        Parameters
        ----------
        fast_period : int, default 12
            Length of the fast average, in values.
            Allowed: 1 or more.
        slow_period : int, default 26
            Length of the slow average, in values.
            Allowed: 1 or more.
        signal_period : int, default 9
            Length of the average of `macd`, in values.
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
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        signal_period: _Ints = 9,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

macd: _MacdSpec
"""Moving average convergence/divergence: how far a fast average stands above a slow one.

`macd` is the exponential moving average over `fast_period` values less the one over `slow_period` values,
both started at the `slow_period`-th value with the mean of the last `fast_period` and `slow_period` values;
`signal` is the exponential moving average of `macd` over `signal_period` values, and `hist`
is `macd` − `signal`. Where `fast_period` is longer than `slow_period` they change places.

Source: Gerald Appel, late 1970s; as TA-Lib's MACD.

Parameters
----------
fast_period : int, default 12
    Length of the fast average, in values.
    Allowed: 1 or more.
slow_period : int, default 26
    Length of the slow average, in values.
    Allowed: 1 or more.
signal_period : int, default 9
    Length of the average of `macd`, in values.
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

_MacdExtFastAverage: TypeAlias = Literal[
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

_MacdExtSlowAverage: TypeAlias = Literal[
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

_MacdExtSignalAverage: TypeAlias = Literal[
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

class _MacdExtSpec:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        fast_average: _MacdExtFastAverage | None = "sma",
        slow_period: _Int | None = 26,
        slow_average: _MacdExtSlowAverage | None = "sma",
        signal_period: _Int | None = 9,
        signal_average: _MacdExtSignalAverage | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Moving average convergence/divergence by averages of any kind.

        `macd` is the average over `fast_period` values less the one over `slow_period` values, both started so late that they
        are first due together; `signal` is an average of `macd` over `signal_period` values, and `hist` is `macd` − `signal`.
        Where `fast_period` is longer than `slow_period` they change places, and with them their kinds.

        Source: Gerald Appel, late 1970s, who takes exponential averages (see `macd`); as TA-Lib's MACDEXT.

        Parameters
        ----------
        fast_period : int, default 12
            Length of the fast average, in values.
            Allowed: 1 or more.
        fast_average : str, default "sma"
            The kind of the fast average.
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
        slow_period : int, default 26
            Length of the slow average, in values.
            Allowed: 1 or more.
        slow_average : str, default "sma"
            The kind of the slow average.
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
        signal_period : int, default 9
            Length of the average of `macd`, in values.
            Allowed: 1 or more.
        signal_average : str, default "sma"
            The kind of the average of `macd`.
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
        fast_period: _Ints = 12,
        fast_average: _MacdExtFastAverage | Iterable[_MacdExtFastAverage] = "sma",
        slow_period: _Ints = 26,
        slow_average: _MacdExtSlowAverage | Iterable[_MacdExtSlowAverage] = "sma",
        signal_period: _Ints = 9,
        signal_average: _MacdExtSignalAverage | Iterable[_MacdExtSignalAverage] = "sma",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

macdext: _MacdExtSpec
"""Moving average convergence/divergence by averages of any kind.

`macd` is the average over `fast_period` values less the one over `slow_period` values, both started so late that they
are first due together; `signal` is an average of `macd` over `signal_period` values, and `hist` is `macd` − `signal`.
Where `fast_period` is longer than `slow_period` they change places, and with them their kinds.

Source: Gerald Appel, late 1970s, who takes exponential averages (see `macd`); as TA-Lib's MACDEXT.

Parameters
----------
fast_period : int, default 12
    Length of the fast average, in values.
    Allowed: 1 or more.
fast_average : str, default "sma"
    The kind of the fast average.
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
slow_period : int, default 26
    Length of the slow average, in values.
    Allowed: 1 or more.
slow_average : str, default "sma"
    The kind of the slow average.
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
signal_period : int, default 9
    Length of the average of `macd`, in values.
    Allowed: 1 or more.
signal_average : str, default "sma"
    The kind of the average of `macd`.
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

class _MacdFixSpec:
    def __call__(
        self,
        signal_period: _Int | None = 9,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

        `macd` is the exponential average with y += 0.15·(x − y) less the one with y += 0.075·(x − y), both started at the
        26th value, with the mean of the last 12 and 26 values; `signal` is the exponential moving average of `macd` over
        `signal_period` values, and `hist` is `macd` − `signal`. `macd` takes 2/13 and 2/27 for these lengths.

        Source: Gerald Appel, late 1970s; as TA-Lib's MACDFIX.

        Parameters
        ----------
        signal_period : int, default 9
            Length of the average of `macd`, in values.
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
        signal_period: _Ints = 9,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

macdfix: _MacdFixSpec
"""Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one.

`macd` is the exponential average with y += 0.15·(x − y) less the one with y += 0.075·(x − y), both started at the
26th value, with the mean of the last 12 and 26 values; `signal` is the exponential moving average of `macd` over
`signal_period` values, and `hist` is `macd` − `signal`. `macd` takes 2/13 and 2/27 for these lengths.

Source: Gerald Appel, late 1970s; as TA-Lib's MACDFIX.

Parameters
----------
signal_period : int, default 9
    Length of the average of `macd`, in values.
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

class _MfiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

        The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
        whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
        value is 100·up / (up + down), and 0 where nothing flowed.

        Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.

        Parameters
        ----------
        period : int, default 14
            Bars in the sums.
            Allowed: 1 or more.
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
            The name of a column, or another definition.
        close : column, or definition, default "close"
            The name of a column, or another definition.
        volume : column, or definition, default "volume"
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
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

mfi: _MfiSpec
"""Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100.

The typical price is (high + low + close) / 3, and the flow of a bar its volume · |typical price|. The flows of bars
whose typical price is above the one before are summed over `period` bars, and those of bars where it is below. The
value is 100·up / (up + down), and 0 where nothing flowed.

Source: Gene Quong and Avrum Soudack, Stocks & Commodities, March 1989; as TA-Lib's MFI.

Parameters
----------
period : int, default 14
    Bars in the sums.
    Allowed: 1 or more.
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
    The name of a column, or another definition.
close : column, or definition, default "close"
    The name of a column, or another definition.
volume : column, or definition, default "volume"
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

class _MinusDiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

        It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
        `minus_dm`) and, summed in the same way, the true ranges from the second bar on (see
        `atr`). It stays once bars have had no range for so long that both are too small for a number.
        A `period` of 1 gives the plain ratio of the two, without the 100.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

        Parameters
        ----------
        period : int, default 14
            Length of the sums, in bars.
            Allowed: 1 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

minus_di: _MinusDiSpec
"""Minus directional indicator: the share of movement down in all that the last bars covered, in percent.

It is 100·movement / range, and 0 where there was no range yet: the sum of the movements down (see
`minus_dm`) and, summed in the same way, the true ranges from the second bar on (see
`atr`). It stays once bars have had no range for so long that both are too small for a number.
A `period` of 1 gives the plain ratio of the two, without the 100.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DI.

Parameters
----------
period : int, default 14
    Length of the sums, in bars.
    Allowed: 1 or more.
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

class _MinusDmSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Minus directional movement: how far the last bars reached lower, summed.

        A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
        only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
        the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

        Parameters
        ----------
        period : int, default 14
            Length of the sum, in bars.
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

minus_dm: _MinusDmSpec
"""Minus directional movement: how far the last bars reached lower, summed.

A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
only the greater of the two counts, and neither where they are equal or below zero. The movements down are summed:
the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's MINUS_DM.

Parameters
----------
period : int, default 14
    Length of the sum, in bars.
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

class _MomSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Momentum: each value less the one `period` values before.

        `y[i] = x[i] − x[i − period]`.

        Source: as TA-Lib's MOM.

        Parameters
        ----------
        period : int, default 10
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

mom: _MomSpec
"""Momentum: each value less the one `period` values before.

`y[i] = x[i] − x[i − period]`.

Source: as TA-Lib's MOM.

Parameters
----------
period : int, default 10
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

class _PlusDiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

        It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
        `plus_dm`) and, summed in the same way, the true ranges from the second bar on (see
        `atr`). It stays once bars have had no range for so long that both are too small for a number.
        A `period` of 1 gives the plain ratio of the two, without the 100.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

        Parameters
        ----------
        period : int, default 14
            Length of the sums, in bars.
            Allowed: 1 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

plus_di: _PlusDiSpec
"""Plus directional indicator: the share of movement up in all that the last bars covered, in percent.

It is 100·movement / range, and 0 where there was no range yet: the sum of the movements up (see
`plus_dm`) and, summed in the same way, the true ranges from the second bar on (see
`atr`). It stays once bars have had no range for so long that both are too small for a number.
A `period` of 1 gives the plain ratio of the two, without the 100.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DI.

Parameters
----------
period : int, default 14
    Length of the sums, in bars.
    Allowed: 1 or more.
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

class _PlusDmSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Plus directional movement: how far the last bars reached higher, summed.

        A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
        only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
        the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

        Parameters
        ----------
        period : int, default 14
            Length of the sum, in bars.
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

plus_dm: _PlusDmSpec
"""Plus directional movement: how far the last bars reached higher, summed.

A bar moves up by how far its high is above the high before, and down by how far its low is below the low before;
only the greater of the two counts, and neither where they are equal or below zero. The movements up are summed:
the first sum is that of `period` − 1 bars, then sum = sum − sum / `period` + movement.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's PLUS_DM.

Parameters
----------
period : int, default 14
    Length of the sum, in bars.
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

_PpoAverage: TypeAlias = Literal[
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

class _PpoSpec:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: _PpoAverage | None = "ema",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

        100·(fast − slow) / slow, and 0 where the slow one is 0, of the averages over `fast_period` and over `slow_period`
        values (see `apo`). Where `fast_period` is longer than `slow_period` they change places.

        Source: as TA-Lib's PPO.

        Parameters
        ----------
        fast_period : int, default 12
            Length of the fast average, in values.
            Allowed: 1 or more.
        slow_period : int, default 26
            Length of the slow average, in values.
            Allowed: 1 or more.
        average : str, default "ema"
            The kind of both averages.
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
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: _PpoAverage | Iterable[_PpoAverage] = "ema",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ppo: _PpoSpec
"""Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one.

100·(fast − slow) / slow, and 0 where the slow one is 0, of the averages over `fast_period` and over `slow_period`
values (see `apo`). Where `fast_period` is longer than `slow_period` they change places.

Source: as TA-Lib's PPO.

Parameters
----------
fast_period : int, default 12
    Length of the fast average, in values.
    Allowed: 1 or more.
slow_period : int, default 26
    Length of the slow average, in values.
    Allowed: 1 or more.
average : str, default "ema"
    The kind of both averages.
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

class _QstickSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        open: _Source = "open",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Qstick: the mean of close − open over the last `period` bars.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's QSTICK.

        Parameters
        ----------
        period : int, default 10
            Bars in the mean.
            Allowed: 1 or more.
        open : column, or definition, default "open"
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
        period: _Ints = 10,
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

qstick: _QstickSpec
"""Qstick: the mean of close − open over the last `period` bars.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's QSTICK.

Parameters
----------
period : int, default 10
    Bars in the mean.
    Allowed: 1 or more.
open : column, or definition, default "open"
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

class _RocSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

        Source: as TA-Lib's ROC.

        Parameters
        ----------
        period : int, default 10
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

roc: _RocSpec
"""Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0.

Source: as TA-Lib's ROC.

Parameters
----------
period : int, default 10
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

class _RocpSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

        Source: as TA-Lib's ROCP.

        Parameters
        ----------
        period : int, default 10
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

rocp: _RocpSpec
"""Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0.

Source: as TA-Lib's ROCP.

Parameters
----------
period : int, default 10
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

class _RocrSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

        Source: as TA-Lib's ROCR.

        Parameters
        ----------
        period : int, default 10
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

rocr: _RocrSpec
"""Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0.

Source: as TA-Lib's ROCR.

Parameters
----------
period : int, default 10
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

class _Rocr100Spec:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

        Source: as TA-Lib's ROCR100.

        Parameters
        ----------
        period : int, default 10
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
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

rocr100: _Rocr100Spec
"""Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0.

Source: as TA-Lib's ROCR100.

Parameters
----------
period : int, default 10
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

class _RsiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Relative strength index: the share of gains in all movement, from 0 to 100.

        Gains and losses from value to value are smoothed each by Wilder's average of `period` values
        (see `smma`); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
        price stands still both shrink alike, and the value stays.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

        Parameters
        ----------
        period : int, default 14
            Length of the averages of gains and losses, in values.
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

rsi: _RsiSpec
"""Relative strength index: the share of gains in all movement, from 0 to 100.

Gains and losses from value to value are smoothed each by Wilder's average of `period` values
(see `smma`); the value is 100·gain / (gain + loss), and 0 where nothing has moved yet. While the
price stands still both shrink alike, and the value stays.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's RSI.

Parameters
----------
period : int, default 14
    Length of the averages of gains and losses, in values.
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

class _SmiSpec:
    def __call__(
        self,
        period: _Int | None = 13,
        fast_period: _Int | None = 2,
        slow_period: _Int | None = 25,
        signal_period: _Int | None = 9,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100
        at the lowest low to 100 at the highest high.

        100·distance / half the range of `period` bars, where both are exponential averages over `slow_period` values,
        averaged once more over `fast_period`; 0 where there was no range yet. `signal` is the exponential average of `smi`.

        Source: William Blau, Stocks & Commodities, January 1993; as TA-Lib's SMI.

        Parameters
        ----------
        period : int, default 13
            Bars in the range.
            Allowed: 1 or more.
        fast_period : int, default 2
            Length of the second averages, in values.
            Allowed: 1 or more.
        slow_period : int, default 25
            Length of the first averages, in values.
            Allowed: 1 or more.
        signal_period : int, default 9
            Length of the average of `smi`, in values.
            Allowed: 1 or more.
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
        period: _Ints = 13,
        fast_period: _Ints = 2,
        slow_period: _Ints = 25,
        signal_period: _Ints = 9,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

smi: _SmiSpec
"""Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100
at the lowest low to 100 at the highest high.

100·distance / half the range of `period` bars, where both are exponential averages over `slow_period` values,
averaged once more over `fast_period`; 0 where there was no range yet. `signal` is the exponential average of `smi`.

Source: William Blau, Stocks & Commodities, January 1993; as TA-Lib's SMI.

Parameters
----------
period : int, default 13
    Bars in the range.
    Allowed: 1 or more.
fast_period : int, default 2
    Length of the second averages, in values.
    Allowed: 1 or more.
slow_period : int, default 25
    Length of the first averages, in values.
    Allowed: 1 or more.
signal_period : int, default 9
    Length of the average of `smi`, in values.
    Allowed: 1 or more.
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

_StochSlowkAverage: TypeAlias = Literal[
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

_StochSlowdAverage: TypeAlias = Literal[
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

class _StochSpec:
    def __call__(
        self,
        fastk_period: _Int | None = 5,
        slowk_period: _Int | None = 3,
        slowk_average: _StochSlowkAverage | None = "sma",
        slowd_period: _Int | None = 3,
        slowd_average: _StochSlowdAverage | None = "sma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

        100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
        `stochf`), is averaged over `slowk_period` values; `slowd` is the average of that.

        Source: George Lane, 1957; as TA-Lib's STOCH.

        Parameters
        ----------
        fastk_period : int, default 5
            Bars in the range.
            Allowed: 1 or more.
        slowk_period : int, default 3
            Length of the first average, in values.
            Allowed: 1 or more.
        slowk_average : str, default "sma"
            The kind of the first average.
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
        slowd_period : int, default 3
            Length of the second average, in values.
            Allowed: 1 or more.
        slowd_average : str, default "sma"
            The kind of the second average.
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
        fastk_period: _Ints = 5,
        slowk_period: _Ints = 3,
        slowk_average: _StochSlowkAverage | Iterable[_StochSlowkAverage] = "sma",
        slowd_period: _Ints = 3,
        slowd_average: _StochSlowdAverage | Iterable[_StochSlowdAverage] = "sma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

stoch: _StochSpec
"""Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`.

100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, 0 where these two are one (see
`stochf`), is averaged over `slowk_period` values; `slowd` is the average of that.

Source: George Lane, 1957; as TA-Lib's STOCH.

Parameters
----------
fastk_period : int, default 5
    Bars in the range.
    Allowed: 1 or more.
slowk_period : int, default 3
    Length of the first average, in values.
    Allowed: 1 or more.
slowk_average : str, default "sma"
    The kind of the first average.
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
slowd_period : int, default 3
    Length of the second average, in values.
    Allowed: 1 or more.
slowd_average : str, default "sma"
    The kind of the second average.
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

_StochfAverage: TypeAlias = Literal[
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

class _StochfSpec:
    def __call__(
        self,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochfAverage | None = "sma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
        highest high, and an average of that.

        `fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
        are one; `fastd` is its average over `fastd_period` values.

        Source: George Lane, 1957; as TA-Lib's STOCHF.

        Parameters
        ----------
        fastk_period : int, default 5
            Bars in the range.
            Allowed: 1 or more.
        fastd_period : int, default 3
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
        fastk_period: _Ints = 5,
        fastd_period: _Ints = 3,
        average: _StochfAverage | Iterable[_StochfAverage] = "sma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

stochf: _StochfSpec
"""Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the
highest high, and an average of that.

`fastk` is 100·(close − lowest low) / (highest high − lowest low) of `fastk_period` bars, and 0 where these two
are one; `fastd` is its average over `fastd_period` values.

Source: George Lane, 1957; as TA-Lib's STOCHF.

Parameters
----------
fastk_period : int, default 5
    Bars in the range.
    Allowed: 1 or more.
fastd_period : int, default 3
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

_StochrsiAverage: TypeAlias = Literal[
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

class _StochrsiSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: _StochrsiAverage | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
        average of that.

        The fast stochastic (see `stochf`) of the relative strength index (see `rsi`), which is
        the high, the low and the close at once.

        `fastk = 100·(rsi − lowest) / (highest − lowest)`, where the lowest and the highest are those of the last
        `fastk_period` values of the index; `fastd` is the average of `fastk` over `fastd_period` values.

        Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.

        Parameters
        ----------
        period : int, default 14
            Length of the averages of gains and losses, in values.
            Allowed: 1 or more.
        fastk_period : int, default 5
            Values of the index in the range.
            Allowed: 1 or more.
        fastd_period : int, default 3
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
        period: _Ints = 14,
        fastk_period: _Ints = 5,
        fastd_period: _Ints = 3,
        average: _StochrsiAverage | Iterable[_StochrsiAverage] = "sma",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

stochrsi: _StochrsiSpec
"""Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an
average of that.

The fast stochastic (see `stochf`) of the relative strength index (see `rsi`), which is
the high, the low and the close at once.

`fastk = 100·(rsi − lowest) / (highest − lowest)`, where the lowest and the highest are those of the last
`fastk_period` values of the index; `fastd` is the average of `fastk` over `fastd_period` values.

Source: Tushar Chande and Stanley Kroll, The New Technical Trader, 1994; as TA-Lib's STOCHRSI.

Parameters
----------
period : int, default 14
    Length of the averages of gains and losses, in values.
    Allowed: 1 or more.
fastk_period : int, default 5
    Values of the index in the range.
    Allowed: 1 or more.
fastd_period : int, default 3
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

class _TrendFlexSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
        swing.

        s is the price through a super smoother of length L = `period` / 2 (rounded half up):
        `s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
        b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
        v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
        The value is v / √ms, and 0 where nothing has moved yet. It stays once the price has stood still for so long
        that ms is too small for a number.

        Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.

        Parameters
        ----------
        period : int, default 20
            Values that the newest is compared with; the price is smoothed over half as many.
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

trendflex: _TrendFlexSpec
"""Trendflex: how far a smoothed price stands above its recent past, in units of its own recent
swing.

s is the price through a super smoother of length L = `period` / 2 (rounded half up):
`s[i] = c·(x[i] + x[i−1]) + b·s[i−1] − a²·s[i−2]` with a = exp(−1.414·π/L),
b = 2a·cos(1.414·π/L), c = (1 + a² − b)/2, `s[0] = x[0]` and `s[1] = x[1]`.
v is the mean of `s[i] − s[i−k]` over k = 1, …, `period`, and ms = 0.04·v² + 0.96·ms, from 0.
The value is v / √ms, and 0 where nothing has moved yet. It stays once the price has stood still for so long
that ms is too small for a number.

Source: John F. Ehlers, Reflex: A New Zero-Lag Indicator, Stocks & Commodities, February 2020.

Parameters
----------
period : int, default 20
    Values that the newest is compared with; the price is smoothed over half as many.
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

class _TrixSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Change of a triple exponential average from one value to the next, in percent.

        The rate of change (see `roc`) of the exponential average of the exponential average of the exponential
        average (see `ema`), each of `period` values.

        `trix[i] = 100·(e3[i] − e3[i − 1]) / e3[i − 1]` with `e3 = ema(ema(ema(x, period), period), period)`.

        Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.

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

trix: _TrixSpec
"""Change of a triple exponential average from one value to the next, in percent.

The rate of change (see `roc`) of the exponential average of the exponential average of the exponential
average (see `ema`), each of `period` values.

`trix[i] = 100·(e3[i] − e3[i − 1]) / e3[i − 1]` with `e3 = ema(ema(ema(x, period), period), period)`.

Source: Jack Hutson, Stocks & Commodities, 1983; as TA-Lib's TRIX.

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

class _TsiSpec:
    def __call__(
        self,
        first_period: _Int | None = 25,
        second_period: _Int | None = 13,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

        100 times the average change over the average size of a change from value to value, where the averages are
        exponential ones over `first_period` values, averaged once more over `second_period`; 0 where nothing moved yet.

        `tsi = 100·ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period), second_period)` with
        `change = x[i] − x[i − 1]`.

        Source: William Blau, Stocks & Commodities, November 1991; as TA-Lib's TSI.

        Parameters
        ----------
        first_period : int, default 25
            Length of the averages of changes, in values.
            Allowed: 1 or more.
        second_period : int, default 13
            Length of the averages of these averages, in values.
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
        first_period: _Ints = 25,
        second_period: _Ints = 13,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

tsi: _TsiSpec
"""True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100.

100 times the average change over the average size of a change from value to value, where the averages are
exponential ones over `first_period` values, averaged once more over `second_period`; 0 where nothing moved yet.

`tsi = 100·ema(ema(change, first_period), second_period) / ema(ema(|change|, first_period), second_period)` with
`change = x[i] − x[i − 1]`.

Source: William Blau, Stocks & Commodities, November 1991; as TA-Lib's TSI.

Parameters
----------
first_period : int, default 25
    Length of the averages of changes, in values.
    Allowed: 1 or more.
second_period : int, default 13
    Length of the averages of these averages, in values.
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

class _UltoscSpec:
    def __call__(
        self,
        period1: _Int | None = 7,
        period2: _Int | None = 14,
        period3: _Int | None = 28,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

        A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
        sum of the true ranges (see `atr`), and 0 where there was no range. The value is
        100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.

        Source: Larry Williams, 1976; as TA-Lib's ULTOSC.

        Parameters
        ----------
        period1 : int, default 7
            Bars in one of the spans.
            Allowed: 1 or more.
        period2 : int, default 14
            Bars in another one.
            Allowed: 1 or more.
        period3 : int, default 28
            Bars in the third one.
            Allowed: 1 or more.
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
        period1: _Ints = 7,
        period2: _Ints = 14,
        period3: _Ints = 28,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ultosc: _UltoscSpec
"""Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100.

A bar's pressure is close − the lower of its low and the close before; a span's share is the sum of these over the
sum of the true ranges (see `atr`), and 0 where there was no range. The value is
100·(4·short + 2·medium + long) / 7, in whatever order the three periods are given.

Source: Larry Williams, 1976; as TA-Lib's ULTOSC.

Parameters
----------
period1 : int, default 7
    Bars in one of the spans.
    Allowed: 1 or more.
period2 : int, default 14
    Bars in another one.
    Allowed: 1 or more.
period3 : int, default 28
    Bars in the third one.
    Allowed: 1 or more.
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

class _VhfSpec:
    def __call__(
        self,
        period: _Int | None = 28,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

        (highest − lowest) of the last `period` values over the sum of the sizes of the last `period` steps, and 0 where
        nothing moved.

        `y[i] = (max(x[i − period + 1], …, x[i]) − min(x[i − period + 1], …, x[i])) / (|x[i − period + 1] − x[i − period]| +
        … + |x[i] − x[i − 1]|)`.

        Source: Adam White, Futures, August 1991; as TA-Lib's VHF.

        Parameters
        ----------
        period : int, default 28
            Values in the range, and steps in the sum.
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
        period: _Ints = 28,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

vhf: _VhfSpec
"""Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low.

(highest − lowest) of the last `period` values over the sum of the sizes of the last `period` steps, and 0 where
nothing moved.

`y[i] = (max(x[i − period + 1], …, x[i]) − min(x[i − period + 1], …, x[i])) / (|x[i − period + 1] − x[i − period]| +
… + |x[i] − x[i − 1]|)`.

Source: Adam White, Futures, August 1991; as TA-Lib's VHF.

Parameters
----------
period : int, default 28
    Values in the range, and steps in the sum.
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

class _VortexSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

        `plus` is the sum of |high − low before| over `period` bars, `minus` the sum of |low − high before|, each over the sum
        of the true ranges (see `atr`), and 0 where there was no range.

        Source: Etienne Botes and Douglas Siepman, Stocks & Commodities, January 2010; as TA-Lib's VORTEX.

        Parameters
        ----------
        period : int, default 14
            Bars in the sums.
            Allowed: 1 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

vortex: _VortexSpec
"""Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards.

`plus` is the sum of |high − low before| over `period` bars, `minus` the sum of |low − high before|, each over the sum
of the true ranges (see `atr`), and 0 where there was no range.

Source: Etienne Botes and Douglas Siepman, Stocks & Commodities, January 2010; as TA-Lib's VORTEX.

Parameters
----------
period : int, default 14
    Bars in the sums.
    Allowed: 1 or more.
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

class _WadSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

        A bar that closes higher than the one before adds close − the lower of its low and the close before, one that closes
        lower takes off the higher of its high and the close before − close. It starts at 0 with the first bar.

        `y[i] = y[i − 1] + close[i] − min(low[i], close[i − 1])` where `close[i] > close[i − 1]`,
        `y[i] = y[i − 1] + close[i] − max(high[i], close[i − 1])` where `close[i] < close[i − 1]`, and else
        `y[i] = y[i − 1]`; `y[0] = 0`.

        Source: Larry Williams, 1972; as TA-Lib's WAD.

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

wad: _WadSpec
"""Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges.

A bar that closes higher than the one before adds close − the lower of its low and the close before, one that closes
lower takes off the higher of its high and the close before − close. It starts at 0 with the first bar.

`y[i] = y[i − 1] + close[i] − min(low[i], close[i − 1])` where `close[i] > close[i − 1]`,
`y[i] = y[i − 1] + close[i] − max(high[i], close[i − 1])` where `close[i] < close[i − 1]`, and else
`y[i] = y[i − 1]`; `y[0] = 0`.

Source: Larry Williams, 1972; as TA-Lib's WAD.

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

class _WillrSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
        low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

        Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.

        Parameters
        ----------
        period : int, default 14
            Bars in the range.
            Allowed: 1 or more.
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

willr: _WillrSpec
"""Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest
low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one.

Source: Larry Williams, How I Made One Million Dollars, 1973; as TA-Lib's WILLR.

Parameters
----------
period : int, default 14
    Bars in the range.
    Allowed: 1 or more.
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
