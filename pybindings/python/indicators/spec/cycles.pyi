"""The cycle that a price is in, by Ehlers' Hilbert transform."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Missing, _Source, _Sources

class _HtDcPeriodSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Period of the dominant cycle of a price, in bars, by a Hilbert transform.

        The cycle of `DominantCycle` from the 13th bar on.

        In formulas, with the parts in phase and in quadrature, and g, of `ht_phasor`: `a[i] =
        0.2·(in_phase[i] − g[i]·(0.0962·(quadrature[i] − quadrature[i − 6]) + 0.5769·(quadrature[i − 2] − quadrature[i −
        4]))) + 0.8·a[i − 1]`, `b[i] = 0.2·(quadrature[i] + g[i]·(0.0962·(in_phase[i] − in_phase[i − 6]) +
        0.5769·(in_phase[i − 2] − in_phase[i − 4]))) + 0.8·b[i − 1]`,
        `re[i] = 0.2·(a[i]·a[i − 1] + b[i]·b[i − 1]) + 0.8·re[i − 1]`,
        `im[i] = 0.2·(a[i]·b[i − 1] − b[i]·a[i − 1]) + 0.8·im[i − 1]`, `bars[i] = 2·π / atan(im[i] / re[i])`,
        `period[i] = 0.2·bars[i] + 0.8·period[i − 1]`, `ht_dcperiod[i] = 0.33·period[i] + 0.67·ht_dcperiod[i − 1]`.

        The bars are kept from 0.67 to 1.5 times the period before, and from 6 to 50.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPERIOD.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_dcperiod: _HtDcPeriodSpec
"""Period of the dominant cycle of a price, in bars, by a Hilbert transform.

The cycle of `DominantCycle` from the 13th bar on.

In formulas, with the parts in phase and in quadrature, and g, of `ht_phasor`: `a[i] =
0.2·(in_phase[i] − g[i]·(0.0962·(quadrature[i] − quadrature[i − 6]) + 0.5769·(quadrature[i − 2] − quadrature[i −
4]))) + 0.8·a[i − 1]`, `b[i] = 0.2·(quadrature[i] + g[i]·(0.0962·(in_phase[i] − in_phase[i − 6]) +
0.5769·(in_phase[i − 2] − in_phase[i − 4]))) + 0.8·b[i − 1]`,
`re[i] = 0.2·(a[i]·a[i − 1] + b[i]·b[i − 1]) + 0.8·re[i − 1]`,
`im[i] = 0.2·(a[i]·b[i − 1] − b[i]·a[i − 1]) + 0.8·im[i − 1]`, `bars[i] = 2·π / atan(im[i] / re[i])`,
`period[i] = 0.2·bars[i] + 0.8·period[i − 1]`, `ht_dcperiod[i] = 0.33·period[i] + 0.67·ht_dcperiod[i − 1]`.

The bars are kept from 0.67 to 1.5 times the period before, and from 6 to 50.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPERIOD.

Parameters
----------
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

class _HtDcPhaseSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.

        The phase of `CyclePhase` in the cycle of
        `DominantCycle` from the 38th bar on.

        In formulas, with the smoothed price s of `ht_phasor`: `n = floor(period[i] + 0.5)`,
        `a = sin(2·π·0 / n)·s[i] + sin(2·π·1 / n)·s[i − 1] + … + sin(2·π·(n − 1) / n)·s[i − n + 1]`,
        `b = cos(2·π·0 / n)·s[i] + cos(2·π·1 / n)·s[i − 1] + … + cos(2·π·(n − 1) / n)·s[i − n + 1]`,
        `ht_dcphase[i] = atan(a / b)·180 / π + 90 + 360 / period[i]`.

        The period is that of the cycle. Where `b < 0` it is 180 degrees more, and what is above 315 is taken once round
        less.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPHASE.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_dcphase: _HtDcPhaseSpec
"""Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.

The phase of `CyclePhase` in the cycle of
`DominantCycle` from the 38th bar on.

In formulas, with the smoothed price s of `ht_phasor`: `n = floor(period[i] + 0.5)`,
`a = sin(2·π·0 / n)·s[i] + sin(2·π·1 / n)·s[i − 1] + … + sin(2·π·(n − 1) / n)·s[i − n + 1]`,
`b = cos(2·π·0 / n)·s[i] + cos(2·π·1 / n)·s[i − 1] + … + cos(2·π·(n − 1) / n)·s[i − n + 1]`,
`ht_dcphase[i] = atan(a / b)·180 / π + 90 + 360 / period[i]`.

The period is that of the cycle. Where `b < 0` it is 180 degrees more, and what is above 315 is taken once round
less.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_DCPHASE.

Parameters
----------
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

class _HtPhasorSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

        Both parts of `HilbertCycle` from the 13th bar on.

        In formulas: `s[i] = (4·x[i] + 3·x[i − 1] + 2·x[i − 2] + x[i − 3]) / 10`, `g[i] = 0.075·period[i − 1] + 0.54`,
        `d[i] = g[i]·(0.0962·(s[i] − s[i − 6]) + 0.5769·(s[i − 2] − s[i − 4]))`, `in_phase[i] = d[i − 3]`,
        `quadrature[i] = g[i]·(0.0962·(d[i] − d[i − 6]) + 0.5769·(d[i − 2] − d[i − 4]))`.

        The period is the one that `ht_dcperiod` smooths; all of it begins with 0.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_PHASOR.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_phasor: _HtPhasorSpec
"""Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

Both parts of `HilbertCycle` from the 13th bar on.

In formulas: `s[i] = (4·x[i] + 3·x[i − 1] + 2·x[i − 2] + x[i − 3]) / 10`, `g[i] = 0.075·period[i − 1] + 0.54`,
`d[i] = g[i]·(0.0962·(s[i] − s[i − 6]) + 0.5769·(s[i − 2] − s[i − 4]))`, `in_phase[i] = d[i − 3]`,
`quadrature[i] = g[i]·(0.0962·(d[i] − d[i − 6]) + 0.5769·(d[i − 2] − d[i − 4]))`.

The period is the one that `ht_dcperiod` smooths; all of it begins with 0.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_PHASOR.

Parameters
----------
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

class _HtSineSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

        The phase is that of `ht_dcphase`. Both lines cross where the price turns in a cycle; in a trend
        they run side by side.

        In formulas: `sine = sin(ht_dcphase·π / 180)`, `lead_sine = sin((ht_dcphase + 45)·π / 180)`.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_SINE.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_sine: _HtSineSpec
"""Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

The phase is that of `ht_dcphase`. Both lines cross where the price turns in a cycle; in a trend
they run side by side.

In formulas: `sine = sin(ht_dcphase·π / 180)`, `lead_sine = sin((ht_dcphase + 45)·π / 180)`.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_SINE.

Parameters
----------
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

class _HtTrendlineSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Trend of a price without its dominant cycle, by a Hilbert transform.

        The mean over the last cycle (see `CycleMean`), of which the last four are weighted by
        4, 3, 2, 1; the cycle is that of `DominantCycle` from the 38th bar on.

        In formulas, with the period of that cycle: `n = floor(period[i] + 0.5)`, `m[i] = (x[i − n + 1] + … + x[i]) / n`,
        `y[i] = (4·m[i] + 3·m[i − 1] + 2·m[i − 2] + m[i − 3]) / 10`.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDLINE.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_trendline: _HtTrendlineSpec
"""Trend of a price without its dominant cycle, by a Hilbert transform.

The mean over the last cycle (see `CycleMean`), of which the last four are weighted by
4, 3, 2, 1; the cycle is that of `DominantCycle` from the 38th bar on.

In formulas, with the period of that cycle: `n = floor(period[i] + 0.5)`, `m[i] = (x[i − n + 1] + … + x[i]) / n`,
`y[i] = (4·m[i] + 3·m[i − 1] + 2·m[i − 2] + m[i − 3]) / 10`.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDLINE.

Parameters
----------
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

class _HtTrendModeSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

        It is in the cycle from where the lines of `ht_sine` cross for half of the period, and where its phase
        goes on by 0.67 to 1.5 times what a bar of the cycle takes; but wherever the smoothed price is 1.5 % or more from the line of
        `ht_trendline` it is in a trend.

        In formulas, with the period of `ht_dcphase`, it is 0 where fewer than `period / 2` bars have
        gone by since the lines crossed, or `0.67·360 / period < ht_dcphase[i] − ht_dcphase[i − 1] < 1.5·360 / period`,
        unless `|s − ht_trendline| / |ht_trendline| ≥ 0.015`, where s is the smoothed price of
        `ht_phasor`.

        Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDMODE.

        Parameters
        ----------
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

ht_trendmode: _HtTrendModeSpec
"""Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

It is in the cycle from where the lines of `ht_sine` cross for half of the period, and where its phase
goes on by 0.67 to 1.5 times what a bar of the cycle takes; but wherever the smoothed price is 1.5 % or more from the line of
`ht_trendline` it is in a trend.

In formulas, with the period of `ht_dcphase`, it is 0 where fewer than `period / 2` bars have
gone by since the lines crossed, or `0.67·360 / period < ht_dcphase[i] − ht_dcphase[i − 1] < 1.5·360 / period`,
unless `|s − ht_trendline| / |ht_trendline| ≥ 0.015`, where s is the smoothed price of
`ht_phasor`.

Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDMODE.

Parameters
----------
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
