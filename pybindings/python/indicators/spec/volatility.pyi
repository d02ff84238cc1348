"""How far a price swings."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, TypeAlias

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Float, _Missing, _Source, _Sources, _Ints, _Floats

class _AccelerationBandsSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

        A bar's share is 4·(high − low) / (high + low), and 0 where the sum is 0. `upper` is the simple average of
        high·(1 + share), `lower` that of low·(1 − share), and `middle` that of the close, of `period` bars.

        Source: Price Headley, Big Trends in Trading, 2002; as TA-Lib's ACCBANDS.

        Parameters
        ----------
        period : int, default 20
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
        period: _Ints = 20,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

acceleration_bands: _AccelerationBandsSpec
"""Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are.

A bar's share is 4·(high − low) / (high + low), and 0 where the sum is 0. `upper` is the simple average of
high·(1 + share), `lower` that of low·(1 − share), and `middle` that of the close, of `period` bars.

Source: Price Headley, Big Trends in Trading, 2002; as TA-Lib's ACCBANDS.

Parameters
----------
period : int, default 20
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

class _AdrSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average day range: the mean of high − low over `period` bars.

        `y[i] = ((high[i − period + 1] − low[i − period + 1]) + … + (high[i] − low[i])) / period`.

        Source: as TA-Lib's ADR.

        Parameters
        ----------
        period : int, default 14
            Bars in the mean.
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

adr: _AdrSpec
"""Average day range: the mean of high − low over `period` bars.

`y[i] = ((high[i − period + 1] − low[i − period + 1]) + … + (high[i] − low[i])) / period`.

Source: as TA-Lib's ADR.

Parameters
----------
period : int, default 14
    Bars in the mean.
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

class _AtrSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average true range: how far a price typically goes in one bar.

        The true range of a bar is the greatest of high − low, |high − previous close| and
        |low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
        `period` values (see `smma`).

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

        Parameters
        ----------
        period : int, default 14
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

atr: _AtrSpec
"""Average true range: how far a price typically goes in one bar.

The true range of a bar is the greatest of high − low, |high − previous close| and
|low − previous close|; the first bar's is high − low. It is smoothed by Wilder's average of
`period` values (see `smma`).

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.

Parameters
----------
period : int, default 14
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

class _AvgtrangeSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

        Wilder's average of `period` values of `trange`: unlike `atr`, it leaves out the first
        bar, which has no close before it.

        `y[i] = (y[i − 1]·(period − 1) + range[i]) / period`, which starts with
        `y[period] = (range[1] + … + range[period]) / period`, where
        `range[i] = max(high[i] − low[i], |high[i] − close[i − 1]|, |low[i] − close[i − 1]|)`.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ATR.

        Parameters
        ----------
        period : int, default 14
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

avgtrange: _AvgtrangeSpec
"""Average of true ranges, from that of the second bar on: how far a price typically goes in one bar.

Wilder's average of `period` values of `trange`: unlike `atr`, it leaves out the first
bar, which has no close before it.

`y[i] = (y[i − 1]·(period − 1) + range[i]) / period`, which starts with
`y[period] = (range[1] + … + range[period]) / period`, where
`range[i] = max(high[i] − low[i], |high[i] − close[i − 1]|, |low[i] − close[i − 1]|)`.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's ATR.

Parameters
----------
period : int, default 14
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

_BollingerBandsAverage: TypeAlias = Literal[
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

class _BollingerBandsSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        devup: _Float | None = 2.0,
        devdn: _Float | None = 2.0,
        average: _BollingerBandsAverage | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn`
        population standard deviations above and below it.

        `upper` = `middle` + `devup`·σ and `lower` = `middle` − `devdn`·σ, where σ is the standard deviation from the mean (see
        `stddev`), of whatever kind the average is.

        Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS.

        Parameters
        ----------
        period : int, default 20
            Values in the window.
            Allowed: 1 or more.
        devup : float, default 2.0
            Standard deviations from the average up to `upper`.
            Allowed: a finite number.
        devdn : float, default 2.0
            Standard deviations from the average down to `lower`.
            Allowed: a finite number.
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
        period: _Ints = 20,
        devup: _Floats = 2.0,
        devdn: _Floats = 2.0,
        average: _BollingerBandsAverage | Iterable[_BollingerBandsAverage] = "sma",
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

bollinger_bands: _BollingerBandsSpec
"""Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn`
population standard deviations above and below it.

`upper` = `middle` + `devup`·σ and `lower` = `middle` − `devdn`·σ, where σ is the standard deviation from the mean (see
`stddev`), of whatever kind the average is.

Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS.

Parameters
----------
period : int, default 20
    Values in the window.
    Allowed: 1 or more.
devup : float, default 2.0
    Standard deviations from the average up to `upper`.
    Allowed: a finite number.
devdn : float, default 2.0
    Standard deviations from the average down to `lower`.
    Allowed: a finite number.
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

class _CviSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        roc_period: _Int | None = 10,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

        100·(e − old) / old, where e is the exponential average of high − low over `period` bars and old its value `roc_period`
        bars before, and 0 where there was no range yet. While there is none again both shrink alike, and the value stays.

        Source: Marc Chaikin; as TA-Lib's CVI.

        Parameters
        ----------
        period : int, default 10
            Length of the average, in bars.
            Allowed: 1 or more.
        roc_period : int, default 10
            Distance between the two averages, in bars.
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
        period: _Ints = 10,
        roc_period: _Ints = 10,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cvi: _CviSpec
"""Chaikin's volatility: by how much the usual range of a bar has grown, in percent.

100·(e − old) / old, where e is the exponential average of high − low over `period` bars and old its value `roc_period`
bars before, and 0 where there was no range yet. While there is none again both shrink alike, and the value stays.

Source: Marc Chaikin; as TA-Lib's CVI.

Parameters
----------
period : int, default 10
    Length of the average, in bars.
    Allowed: 1 or more.
roc_period : int, default 10
    Distance between the two averages, in bars.
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

class _DonchianSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
        of the two.

        In formulas: `upper[i] = max(high[i − period + 1], …, high[i])`, `lower[i] = min(low[i − period + 1], …, low[i])`,
        `middle[i] = (upper[i] + lower[i]) / 2`.

        Source: Richard Donchian, around 1960.

        Parameters
        ----------
        period : int, default 20
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
        period: _Ints = 20,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

donchian: _DonchianSpec
"""Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean
of the two.

In formulas: `upper[i] = max(high[i − period + 1], …, high[i])`, `lower[i] = min(low[i − period + 1], …, low[i])`,
`middle[i] = (upper[i] + lower[i]) / 2`.

Source: Richard Donchian, around 1960.

Parameters
----------
period : int, default 20
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

class _KeltnerSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        atr_period: _Int | None = 10,
        multiplier: _Float | None = 2.0,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

        `middle` is the exponential average (see `ema`) of `period` typical prices (see
        `typprice`), and the true ranges are averaged as in `natr`. Both begin at the first
        answer, from the bars just before it.

        In formulas, with a for that average of the true ranges: `middle = ema((high + low + close) / 3, period)`,
        `upper = middle + multiplier·a`, `lower = middle − multiplier·a`.

        Source: Chester Keltner, How to Make Money in Commodities, 1960, with Linda Raschke's averages; as TA-Lib's KC.

        Parameters
        ----------
        period : int, default 20
            Length of the average of prices, in bars.
            Allowed: 1 or more.
        atr_period : int, default 10
            Length of the average of true ranges, in bars.
            Allowed: 1 or more.
        multiplier : float, default 2.0
            Average true ranges from `middle` to either line.
            Allowed: a finite number.
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
        period: _Ints = 20,
        atr_period: _Ints = 10,
        multiplier: _Floats = 2.0,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

keltner: _KeltnerSpec
"""Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it.

`middle` is the exponential average (see `ema`) of `period` typical prices (see
`typprice`), and the true ranges are averaged as in `natr`. Both begin at the first
answer, from the bars just before it.

In formulas, with a for that average of the true ranges: `middle = ema((high + low + close) / 3, period)`,
`upper = middle + multiplier·a`, `lower = middle − multiplier·a`.

Source: Chester Keltner, How to Make Money in Commodities, 1960, with Linda Raschke's averages; as TA-Lib's KC.

Parameters
----------
period : int, default 20
    Length of the average of prices, in bars.
    Allowed: 1 or more.
atr_period : int, default 10
    Length of the average of true ranges, in bars.
    Allowed: 1 or more.
multiplier : float, default 2.0
    Average true ranges from `middle` to either line.
    Allowed: a finite number.
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

class _MassiSpec:
    def __call__(
        self,
        fast_period: _Int | None = 9,
        slow_period: _Int | None = 25,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing | None = None,
    ) -> Spec:
        """Mass index: a sum that bulges where ranges widen and narrow again.

        e is the exponential average of high − low over `fast_period` bars; the value is the sum of e / (the average of e) over
        `slow_period` bars, each of which is 1 while there is no range.

        Source: Donald Dorsey, Stocks & Commodities, June 1992; as TA-Lib's MASSI.

        Parameters
        ----------
        fast_period : int, default 9
            Length of both averages, in bars.
            Allowed: 1 or more.
        slow_period : int, default 25
            Bars in the sum.
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
        fast_period: _Ints = 9,
        slow_period: _Ints = 25,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

massi: _MassiSpec
"""Mass index: a sum that bulges where ranges widen and narrow again.

e is the exponential average of high − low over `fast_period` bars; the value is the sum of e / (the average of e) over
`slow_period` bars, each of which is 1 while there is no range.

Source: Donald Dorsey, Stocks & Commodities, June 1992; as TA-Lib's MASSI.

Parameters
----------
fast_period : int, default 9
    Length of both averages, in bars.
    Allowed: 1 or more.
slow_period : int, default 25
    Bars in the sum.
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

class _NatrSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Normalised average true range: how far a price typically goes in one bar, in percent of the close.

        100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
        `atr`), and 0 where the close is 0.

        Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.

        Parameters
        ----------
        period : int, default 14
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
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

natr: _NatrSpec
"""Normalised average true range: how far a price typically goes in one bar, in percent of the close.

100·average / close of Wilder's average of `period` true ranges, from that of the second bar on (see
`atr`), and 0 where the close is 0.

Source: John Forman, Stocks & Commodities, May 2006; as TA-Lib's NATR.

Parameters
----------
period : int, default 14
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

class _RviSpec:
    def __call__(
        self,
        period: _Int | None = 14,
        stddev_period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

        The standard deviation of the last `stddev_period` values counts up where a value is above the one before, and down where it
        is below. Both are smoothed by Wilder's average of `period` values (see `smma`); the value is
        100·up / (up + down), and 50 where nothing has moved yet. While the price stands still both shrink alike, and the value
        stays.

        Source: Donald Dorsey, Stocks & Commodities, June 1993; as TA-Lib's RVI.

        Parameters
        ----------
        period : int, default 14
            Length of the averages, in values.
            Allowed: 1 or more.
        stddev_period : int, default 10
            Values in the standard deviation.
            Allowed: 2 or more.
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
        stddev_period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

rvi: _RviSpec
"""Relative volatility index: the share of rising bars in all volatility, from 0 to 100.

The standard deviation of the last `stddev_period` values counts up where a value is above the one before, and down where it
is below. Both are smoothed by Wilder's average of `period` values (see `smma`); the value is
100·up / (up + down), and 50 where nothing has moved yet. While the price stands still both shrink alike, and the value
stays.

Source: Donald Dorsey, Stocks & Commodities, June 1993; as TA-Lib's RVI.

Parameters
----------
period : int, default 14
    Length of the averages, in values.
    Allowed: 1 or more.
stddev_period : int, default 10
    Values in the standard deviation.
    Allowed: 2 or more.
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

class _SupertrendSpec:
    def __call__(
        self,
        period: _Int | None = 10,
        multiplier: _Float | None = 3.0,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

        Two bands run `multiplier` average true ranges (see `natr`) above and below the middle of the bar. The
        upper one only falls, and the lower one only rises, until the bar before has closed beyond it. The first trend
        rises.

        With `u[i] = (high[i] + low[i]) / 2 + multiplier·avgtrange[i]` the upper band is
        `upper[i] = min(u[i], upper[i − 1])` while `close[i − 1] ≤ upper[i − 1]`, and else `upper[i] = u[i]`; with
        `l[i] = (high[i] + low[i]) / 2 − multiplier·avgtrange[i]` the lower one is `lower[i] = max(l[i], lower[i − 1])`
        while `close[i − 1] ≥ lower[i − 1]`, and else `lower[i] = l[i]`. A rising trend turns where `close[i] < lower[i]`, a
        falling one where `close[i] > upper[i]`.

        Source: Olivier Seban, around 2009; as TA-Lib's SUPERTREND.

        Parameters
        ----------
        period : int, default 10
            Length of the average of true ranges, in bars.
            Allowed: 1 or more.
        multiplier : float, default 3.0
            Average true ranges from the middle of a bar to either band.
            Allowed: at least 0.
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
        period: _Ints = 10,
        multiplier: _Floats = 3.0,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

supertrend: _SupertrendSpec
"""Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn.

Two bands run `multiplier` average true ranges (see `natr`) above and below the middle of the bar. The
upper one only falls, and the lower one only rises, until the bar before has closed beyond it. The first trend
rises.

With `u[i] = (high[i] + low[i]) / 2 + multiplier·avgtrange[i]` the upper band is
`upper[i] = min(u[i], upper[i − 1])` while `close[i − 1] ≤ upper[i − 1]`, and else `upper[i] = u[i]`; with
`l[i] = (high[i] + low[i]) / 2 − multiplier·avgtrange[i]` the lower one is `lower[i] = max(l[i], lower[i − 1])`
while `close[i − 1] ≥ lower[i − 1]`, and else `lower[i] = l[i]`. A rising trend turns where `close[i] < lower[i]`, a
falling one where `close[i] > upper[i]`.

Source: Olivier Seban, around 2009; as TA-Lib's SUPERTREND.

Parameters
----------
period : int, default 10
    Length of the average of true ranges, in bars.
    Allowed: 1 or more.
multiplier : float, default 3.0
    Average true ranges from the middle of a bar to either band.
    Allowed: at least 0.
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

class _TrangeSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """True range: the greatest of high − low, |high − previous close| and |low − previous close|.

        Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.

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

trange: _TrangeSpec
"""True range: the greatest of high − low, |high − previous close| and |low − previous close|.

Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978; as TA-Lib's TRANGE.

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
