"""The cycle that a price is in, by Ehlers' Hilbert transform."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, overload

import numpy as np
import numpy.typing as npt
from typing_extensions import Self

from ._shared import (
    _T,
    _Series,
    _Int,
    _Value,
    _Data,
    _Frame,
    _ContainerT,
    _SeriesT,
    _FrameT,
    _Reduce,
    _Progress,
    Stream,
    SweepResult,
    _Kernel,
    _Missing,
    _Estimate,
)

class _HtDcPeriodBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def ht_dcperiod(
    data: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
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
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_dcperiod(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ht_dcperiod_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtDcPeriodBatch:
    """ht_dcperiod for every combination of parameters, the last one fastest.

    Period of the dominant cycle of a price, in bars, by a Hilbert transform.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_dcperiod_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_dcperiod_batch would return for a series of `length` values. Nothing is computed."""

class HtDcPeriodStream(Stream):
    """ht_dcperiod as values arrive: feed them with update, get the values of the array, to the bit.

    Period of the dominant cycle of a price, in bars, by a Hilbert transform.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

HtDcperiodStream = HtDcPeriodStream

class _HtDcPhaseBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def ht_dcphase(
    data: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
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
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_dcphase(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ht_dcphase_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtDcPhaseBatch:
    """ht_dcphase for every combination of parameters, the last one fastest.

    Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_dcphase_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_dcphase_batch would return for a series of `length` values. Nothing is computed."""

class HtDcPhaseStream(Stream):
    """ht_dcphase as values arrive: feed them with update, get the values of the array, to the bit.

    Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

HtDcphaseStream = HtDcPhaseStream

class HtPhasorOutput(NamedTuple, Generic[_T]):
    """The outputs of ht_phasor: in_phase, quadrature."""

    in_phase: _T
    quadrature: _T

class _HtPhasorBatch(SweepResult):
    def __getitem__(self, key: Literal["in_phase", "quadrature"], /) -> npt.NDArray[np.float64]: ...

@overload
def ht_phasor(
    data: _SeriesT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> HtPhasorOutput[_SeriesT]:
    """Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

    Both parts of `HilbertCycle` from the 13th bar on.

    In formulas: `s[i] = (4·x[i] + 3·x[i − 1] + 2·x[i − 2] + x[i − 3]) / 10`, `g[i] = 0.075·period[i − 1] + 0.54`,
    `d[i] = g[i]·(0.0962·(s[i] − s[i − 6]) + 0.5769·(s[i − 2] − s[i − 4]))`, `in_phase[i] = d[i − 3]`,
    `quadrature[i] = g[i]·(0.0962·(d[i] − d[i − 6]) + 0.5769·(d[i − 2] − d[i − 4]))`.

    The period is the one that `ht_dcperiod` smooths; all of it begins with 0.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_PHASOR.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    HtPhasorOutput, a named tuple
        in_phase: ndarray of float64, shape (n,)
            The part in phase.
        quadrature: ndarray of float64, shape (n,)
            The part a quarter of a cycle later.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_phasor(
    data: _FrameT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def ht_phasor(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> HtPhasorOutput[_Series]: ...
def ht_phasor_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtPhasorBatch:
    """ht_phasor for every combination of parameters, the last one fastest.

    Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "in_phase": ndarray of float64, shape (rows, n)
            The part in phase.
        "quadrature": ndarray of float64, shape (rows, n)
            The part a quarter of a cycle later.
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_phasor_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_phasor_batch would return for a series of `length` values. Nothing is computed."""

class HtPhasorStream(Stream):
    """ht_phasor as values arrive: feed them with update, get the values of the array, to the bit.

    Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> HtPhasorOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> HtPhasorOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> HtPhasorOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> HtPhasorOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> HtPhasorOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> HtPhasorOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class HtSineOutput(NamedTuple, Generic[_T]):
    """The outputs of ht_sine: sine, lead_sine."""

    sine: _T
    lead_sine: _T

class _HtSineBatch(SweepResult):
    def __getitem__(self, key: Literal["sine", "lead_sine"], /) -> npt.NDArray[np.float64]: ...

@overload
def ht_sine(
    data: _SeriesT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> HtSineOutput[_SeriesT]:
    """Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

    The phase is that of `ht_dcphase`. Both lines cross where the price turns in a cycle; in a trend
    they run side by side.

    In formulas: `sine = sin(ht_dcphase·π / 180)`, `lead_sine = sin((ht_dcphase + 45)·π / 180)`.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_SINE.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: A tuple of 2 arrays of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    HtSineOutput, a named tuple
        sine: ndarray of float64, shape (n,)
            The sine.
        lead_sine: ndarray of float64, shape (n,)
            The sine 45 degrees later.
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_sine(
    data: _FrameT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> _FrameT: ...
@overload
def ht_sine(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: tuple[_Series, _Series] | None = None,
) -> HtSineOutput[_Series]: ...
def ht_sine_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtSineBatch:
    """ht_sine for every combination of parameters, the last one fastest.

    Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "sine": ndarray of float64, shape (rows, n)
            The sine.
        "lead_sine": ndarray of float64, shape (rows, n)
            The sine 45 degrees later.
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_sine_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_sine_batch would return for a series of `length` values. Nothing is computed."""

class HtSineStream(Stream):
    """ht_sine as values arrive: feed them with update, get the values of the array, to the bit.

    Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> HtSineOutput[float] | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> HtSineOutput[float] | None: ...
    @overload
    def peek(self, data: _Value) -> HtSineOutput[float] | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> HtSineOutput[float] | None: ...
    @overload
    def extend(self, data: _SeriesT) -> HtSineOutput[_SeriesT]:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> HtSineOutput[_Series]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _HtTrendlineBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.float64]: ...

@overload
def ht_trendline(
    data: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _ContainerT:
    """Trend of a price without its dominant cycle, by a Hilbert transform.

    The mean over the last cycle (see `CycleMean`), of which the last four are weighted by
    4, 3, 2, 1; the cycle is that of `DominantCycle` from the 38th bar on.

    In formulas, with the period of that cycle: `n = floor(period[i] + 0.5)`, `m[i] = (x[i − n + 1] + … + x[i]) / n`,
    `y[i] = (4·m[i] + 3·m[i − 1] + 2·m[i − 2] + m[i − 3]) / 10`.

    Source: John F. Ehlers, Rocket Science for Traders, 2001; as TA-Lib's HT_TRENDLINE.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of float64, shape (n,)
        NaN where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_trendline(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: _Series | None = None,
) -> _Series: ...
def ht_trendline_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtTrendlineBatch:
    """ht_trendline for every combination of parameters, the last one fastest.

    Trend of a price without its dominant cycle, by a Hilbert transform.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of float64, shape (rows, n)
        A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_trendline_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_trendline_batch would return for a series of `length` values. Nothing is computed."""

class HtTrendlineStream(Stream):
    """ht_trendline as values arrive: feed them with update, get the values of the array, to the bit.

    Trend of a price without its dominant cycle, by a Hilbert transform.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> float | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def peek(self, data: _Value) -> float | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> float | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: NaN where update returns None."""
    @overload
    def extend(self, data: _Data) -> _Series: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

class _HtTrendModeBatch(SweepResult):
    def __getitem__(self, key: Literal["values"], /) -> npt.NDArray[np.int32 | np.float64]: ...

@overload
def ht_trendmode(
    data: _ContainerT,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> _ContainerT:
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
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
        An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    axis : int, optional
        Which dimension of a panel is time; every other is a series of its own.
        Allowed: 0 (the default: each column is a series), 1 (each row is one), -1 (the last).
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    out : ndarray, optional
        Where the outputs are written, which is what is returned then.
        Allowed: An array of the shape and type of what is returned else, none of which shares memory with an input.

    Returns
    -------
    ndarray of int32, shape (n,)
        0 where there is no value. Series and frames come back as they were given.

    Raises
    ------
    IndicatorError (a ValueError)
        If not one value can be computed, or an argument is not allowed.
    """

@overload
def ht_trendmode(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    axis: _Int | None = None,
    missing: _Missing | None = None,
    out: npt.NDArray[np.int32] | None = None,
) -> npt.NDArray[np.int32]: ...
def ht_trendmode_batch(
    data: _Data,
    kernel: _Kernel | None = None,
    *,
    missing: _Missing | None = None,
    reduce: _Reduce | None = None,
    progress: _Progress | None = None,
) -> _HtTrendModeBatch:
    """ht_trendmode for every combination of parameters, the last one fastest.

    Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

    Parameters
    ----------
    data : array_like of float, shape (n,)
        NaN or an infinity ends a run: each run without is computed by itself.
    kernel : str, optional
        The instruction set. All give the same bits.
        Allowed: "auto" (the default), "scalar", "avx2", "avx512".
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.
    reduce : str, tuple, list or callable, optional
        What is kept of each row in place of its series: a number for each output.
        Allowed: "last", "mean", "min", "max", "std", "sum", "count", "crossings"; ("crossings", level); a list of these, for a column of numbers each; a function that is given blocks of rows of an output, of shape (k, n), and returns numbers of shape (k,) or (k, m).
    progress : bool or callable, optional
        Who is told how far the sweep is.
        Allowed: True for a bar of tqdm; a function that is called some times a second with the rows that are done and all, by the thread that called the sweep.

    Returns
    -------
    dict
        "values": ndarray of int32, shape (rows, n)
        A row that cannot yield a value is 0 throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

    Raises
    ------
    IndicatorError (a ValueError)
        If no bar has a number in every input, or an argument is not allowed.
    """

def ht_trendmode_batch_estimate(length: _Int) -> _Estimate:
    """Rows, columns and bytes that ht_trendmode_batch would return for a series of `length` values. Nothing is computed."""

class HtTrendModeStream(Stream):
    """ht_trendmode as values arrive: feed them with update, get the values of the array, to the bit.

    Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform.

    Parameters
    ----------
    missing : str, optional
        What becomes of a bar with a missing value.
        Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

    Raises
    ------
    IndicatorError (a ValueError)
        If an argument is not allowed.
    """

    def __new__(cls, *, missing: _Missing | None = None) -> Self: ...
    @overload
    def update(self, data: _Value) -> int | None:
        """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
    @overload
    def update(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def peek(self, data: _Value) -> int | None:
        """What update would return, without feeding the bar. Copies the state."""
    @overload
    def peek(self, bar: Mapping[str, Any], /) -> int | None: ...
    @overload
    def extend(self, data: _SeriesT) -> _SeriesT:
        """Feeds whole series and returns series as long: 0 where update returns None."""
    @overload
    def extend(self, data: _Data) -> npt.NDArray[np.int32]: ...
    @overload
    def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

HtTrendmodeStream = HtTrendModeStream
