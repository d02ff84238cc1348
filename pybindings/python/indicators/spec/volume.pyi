"""What is traded, and at which price."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable
from typing import Literal, TypeAlias

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Missing, _Source, _Sources, _Ints

class _AdSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

        A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
        all where there is no range.

        Source: Marc Chaikin; as TA-Lib's AD.

        Parameters
        ----------
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
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ad: _AdSpec
"""Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range.

A volume counts with ((close − low) − (high − close)) / (high − low), from −1 at the low to 1 at the high, and not at
all where there is no range.

Source: Marc Chaikin; as TA-Lib's AD.

Parameters
----------
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

class _AdoscSpec:
    def __call__(
        self,
        fast_period: _Int | None = 3,
        slow_period: _Int | None = 10,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

        The line is that of `ad`, and both are exponential averages that begin with its first value. How far the
        line is above an average with the share b of the newest value is (1 − b) · (what it was + the newest flow), so the level of
        the line costs no digits.

        Source: Marc Chaikin; as TA-Lib's ADOSC.

        Parameters
        ----------
        fast_period : int, default 3
            Length of the fast average, in bars.
            Allowed: 1 or more.
        slow_period : int, default 10
            Length of the slow average, in bars.
            Allowed: 2 or more.
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
        fast_period: _Ints = 3,
        slow_period: _Ints = 10,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

adosc: _AdoscSpec
"""Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one.

The line is that of `ad`, and both are exponential averages that begin with its first value. How far the
line is above an average with the share b of the newest value is (1 − b) · (what it was + the newest flow), so the level of
the line costs no digits.

Source: Marc Chaikin; as TA-Lib's ADOSC.

Parameters
----------
fast_period : int, default 3
    Length of the fast average, in bars.
    Allowed: 1 or more.
slow_period : int, default 10
    Length of the slow average, in bars.
    Allowed: 2 or more.
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

class _CmfSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

        Of the last `period` bars, the sum of what `ad` adds up, over that of the volumes, and 0 where there is no
        volume.

        `y[i] = (f[i − period + 1]·volume[i − period + 1] + … + f[i]·volume[i]) / (volume[i − period + 1] + … + volume[i])`
        with `f[i] = ((close[i] − low[i]) − (high[i] − close[i])) / (high[i] − low[i])`.

        Source: Marc Chaikin; as TA-Lib's CMF.

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
        period: _Ints = 20,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cmf: _CmfSpec
"""Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1.

Of the last `period` bars, the sum of what `ad` adds up, over that of the volumes, and 0 where there is no
volume.

`y[i] = (f[i − period + 1]·volume[i − period + 1] + … + f[i]·volume[i]) / (volume[i − period + 1] + … + volume[i])`
with `f[i] = ((close[i] − low[i]) − (high[i] − close[i])) / (high[i] − low[i])`.

Source: Marc Chaikin; as TA-Lib's CMF.

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

class _EfiSpec:
    def __call__(
        self,
        period: _Int | None = 13,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Elder's force index: the exponential average of each change of the close times the volume of its bar.

        `efi = ema(force, period)` with `force[i] = (close[i] − close[i − 1])·volume[i]`.

        Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's EFI.

        Parameters
        ----------
        period : int, default 13
            Length of the average, in bars.
            Allowed: 1 or more.
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
        period: _Ints = 13,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

efi: _EfiSpec
"""Elder's force index: the exponential average of each change of the close times the volume of its bar.

`efi = ema(force, period)` with `force[i] = (close[i] − close[i − 1])·volume[i]`.

Source: Alexander Elder, Trading for a Living, 1993; as TA-Lib's EFI.

Parameters
----------
period : int, default 13
    Length of the average, in bars.
    Allowed: 1 or more.
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

class _MarketfiSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

        Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's MARKETFI.

        Parameters
        ----------
        high : column, or definition, default "high"
            The name of a column, or another definition.
        low : column, or definition, default "low"
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
        high: _Sources = "high",
        low: _Sources = "low",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

marketfi: _MarketfiSpec
"""Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is.

Source: Bill Williams, Trading Chaos, 1995; as TA-Lib's MARKETFI.

Parameters
----------
high : column, or definition, default "high"
    The name of a column, or another definition.
low : column, or definition, default "low"
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

class _NviSpec:
    def __call__(
        self,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

        It begins with 1000, and is multiplied by close / previous close on each such bar.

        Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's NVI.

        Parameters
        ----------
        close : column, or definition, default "close"
            Allowed: above 0; any other value is missing. The name of a column, or another definition.
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
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

nvi: _NviSpec
"""Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away.

It begins with 1000, and is multiplied by close / previous close on each such bar.

Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's NVI.

Parameters
----------
close : column, or definition, default "close"
    Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

class _ObvSpec:
    def __call__(
        self,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
        lower.

        It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.

        `y[i] = y[i − 1] + volume[i]` where `close[i] > close[i − 1]`, `y[i] = y[i − 1] − volume[i]` where
        `close[i] < close[i − 1]`, and else `y[i] = y[i − 1]`; `y[0] = volume[0]`.

        Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.

        Parameters
        ----------
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
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

obv: _ObvSpec
"""On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed
lower.

It starts with the volume of the first bar; a bar that closes where the one before did changes nothing.

`y[i] = y[i − 1] + volume[i]` where `close[i] > close[i − 1]`, `y[i] = y[i − 1] − volume[i]` where
`close[i] < close[i − 1]`, and else `y[i] = y[i − 1]`; `y[0] = volume[0]`.

Source: Joseph Granville, Granville's New Key to Stock Market Profits, 1963; as TA-Lib's OBV.

Parameters
----------
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

class _PviSpec:
    def __call__(
        self,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

        It begins with 1000, and is multiplied by close / previous close on each such bar.

        Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's PVI.

        Parameters
        ----------
        close : column, or definition, default "close"
            Allowed: above 0; any other value is missing. The name of a column, or another definition.
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
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

pvi: _PviSpec
"""Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there.

It begins with 1000, and is multiplied by close / previous close on each such bar.

Source: Paul Dysart, 1930s, and Norman Fosback, Stock Market Logic, 1976; as TA-Lib's PVI.

Parameters
----------
close : column, or definition, default "close"
    Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

_PvoAverage: TypeAlias = Literal[
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

class _PvoSpec:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: _PvoAverage | None = "ema",
        *,
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

        The percentage price oscillator (see `ppo`) of volumes, and 0 where nothing was traded.

        `pvo = 100·(fast − slow) / slow`.

        Source: as TA-Lib's PVO.

        Parameters
        ----------
        fast_period : int, default 12
            Length of the fast average, in bars.
            Allowed: 1 or more.
        slow_period : int, default 26
            Length of the slow average, in bars.
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
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: _PvoAverage | Iterable[_PvoAverage] = "ema",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

pvo: _PvoSpec
"""Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one.

The percentage price oscillator (see `ppo`) of volumes, and 0 where nothing was traded.

`pvo = 100·(fast − slow) / slow`.

Source: as TA-Lib's PVO.

Parameters
----------
fast_period : int, default 12
    Length of the fast average, in bars.
    Allowed: 1 or more.
slow_period : int, default 26
    Length of the slow average, in bars.
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

class _PvtSpec:
    def __call__(
        self,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

        It begins with 0, and a bar after a close of 0 adds nothing.

        `y[i] = y[i − 1] + volume[i]·(close[i] − close[i − 1]) / close[i − 1]`, and `y[0] = 0`.

        Source: as TA-Lib's PVT.

        Parameters
        ----------
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
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

pvt: _PvtSpec
"""Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before.

It begins with 0, and a bar after a close of 0 adds nothing.

`y[i] = y[i − 1] + volume[i]·(close[i] − close[i − 1]) / close[i − 1]`, and `y[0] = 0`.

Source: as TA-Lib's PVT.

Parameters
----------
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

class _RvolSpec:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

        `y[i] = volume[i] / ((volume[i − period] + … + volume[i − 1]) / period)`.

        Source: as TA-Lib's RVOL.

        Parameters
        ----------
        period : int, default 20
            Bars in the mean.
            Allowed: 1 or more.
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
        period: _Ints = 20,
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

rvol: _RvolSpec
"""Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then.

`y[i] = volume[i] / ((volume[i − period] + … + volume[i − 1]) / period)`.

Source: as TA-Lib's RVOL.

Parameters
----------
period : int, default 20
    Bars in the mean.
    Allowed: 1 or more.
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

class _VwapSpec:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing | None = None,
    ) -> Spec:
        """Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

        `y[i] = (volume[0]·typical[0] + … + volume[i]·typical[i]) / (volume[0] + … + volume[i])` with
        `typical[i] = (high[i] + low[i] + close[i]) / 3`. It is 0 before anything is traded. Prices are measured from the first
        one, so that their level costs no digits.

        Source: as TA-Lib's VWAP.

        Parameters
        ----------
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
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

vwap: _VwapSpec
"""Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume.

`y[i] = (volume[0]·typical[0] + … + volume[i]·typical[i]) / (volume[0] + … + volume[i])` with
`typical[i] = (high[i] + low[i] + close[i]) / 3`. It is 0 before anything is traded. Prices are measured from the first
one, so that their level costs no digits.

Source: as TA-Lib's VWAP.

Parameters
----------
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
