"""Definitions of indicators: `spec.ema(period=20)` is checked at once, and computed by `Features`.

Each takes its indicator's parameters, and by name its inputs: a column, or another definition.
`data` reads `close` unless it is told otherwise. `missing="skip"` leaves out bars at which an input
is missing. Many at once are made by
`spec.sma.grid("sma_{period}", period=range(10, 60, 10))`.
"""
# Written from the catalogue: `make renew-spec-stub` renews it.

from collections.abc import Iterable
from typing import Literal, SupportsFloat, SupportsIndex, TypeAlias

from .features import Spec as Spec

# Where an input comes from: a column, or another definition.
_Source: TypeAlias = str | Spec
_Sources: TypeAlias = _Source | Iterable[_Source]
_Int: TypeAlias = SupportsIndex
_Ints: TypeAlias = _Int | Iterable[_Int]
_Float: TypeAlias = SupportsFloat | SupportsIndex
_Floats: TypeAlias = _Float | Iterable[_Float]
_Bools: TypeAlias = bool | Iterable[bool]
_Missing: TypeAlias = Literal["skip"] | None
_Missings: TypeAlias = _Missing | Iterable[_Missing]

def from_json(text: str | bytes) -> Spec: ...

class _Add:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing = None) -> Spec:
        """The sum of two series, bar by bar."""
    def grid(
        self, name: str, /, *, x: _Sources, y: _Sources, missing: _Missings = None
    ) -> dict[str, Spec]: ...

add: _Add

class _Cumsum:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """The sum of all values so far."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

cumsum: _Cumsum

class _Div:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing = None) -> Spec:
        """The first series divided by the second, bar by bar, and 0 where that is 0."""
    def grid(
        self, name: str, /, *, x: _Sources, y: _Sources, missing: _Missings = None
    ) -> dict[str, Spec]: ...

div: _Div

class _Max:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """The highest of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

max: _Max

class _Maxindex:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Index of the highest of the last `period` values, as a position in the whole series."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

maxindex: _Maxindex

class _Min:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """The lowest of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

min: _Min

class _Minindex:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Index of the lowest of the last `period` values, as a position in the whole series."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

minindex: _Minindex

class _Minmax:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """The lowest and the highest of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

minmax: _Minmax

class _Minmaxindex:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Indices of the lowest and the highest of the last `period` values, as positions in the whole series."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

minmaxindex: _Minmaxindex

class _Mult:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing = None) -> Spec:
        """The product of two series, bar by bar."""
    def grid(
        self, name: str, /, *, x: _Sources, y: _Sources, missing: _Missings = None
    ) -> dict[str, Spec]: ...

mult: _Mult

class _Sub:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing = None) -> Spec:
        """The first series less the second, bar by bar."""
    def grid(
        self, name: str, /, *, x: _Sources, y: _Sources, missing: _Missings = None
    ) -> dict[str, Spec]: ...

sub: _Sub

class _Sum:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """The sum of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

sum: _Sum

class _Acos:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

acos: _Acos

class _Asin:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

asin: _Asin

class _Atan:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

atan: _Atan

class _Ceil:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Each value rounded up to a whole number."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ceil: _Ceil

class _Cos:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Cosine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

cos: _Cos

class _Cosh:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Hyperbolic cosine of each value; beyond the range that is allowed it would be too large for a number."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

cosh: _Cosh

class _Exp:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """e to the power of each value; beyond the range that is allowed it would be too large for a number."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

exp: _Exp

class _Floor:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Each value rounded down to a whole number."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

floor: _Floor

class _Ln:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Natural logarithm of each value."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ln: _Ln

class _Log10:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Logarithm of each value to the base 10."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

log10: _Log10

class _Sin:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

sin: _Sin

class _Sinh:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

sinh: _Sinh

class _Sqrt:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Square root of each value."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

sqrt: _Sqrt

class _Tan:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an angle."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

tan: _Tan

class _Tanh:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Hyperbolic tangent of each value, from −1 to 1."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

tanh: _Tanh

class _HtDcPeriod:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Period of the dominant cycle of a price, in bars, by a Hilbert transform."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_dcperiod: _HtDcPeriod

class _HtDcPhase:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Phase of a price in its dominant cycle, from −45 to 315 degrees, by a Hilbert transform."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_dcphase: _HtDcPhase

class _HtPhasor:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Pointer of the cycle of a price: its part in phase, and the one a quarter of a cycle later, by a Hilbert transform."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_phasor: _HtPhasor

class _HtSine:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Sine of the phase of a price in its dominant cycle, and that of the phase an eighth of a cycle later."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_sine: _HtSine

class _HtTrendline:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Trend of a price without its dominant cycle, by a Hilbert transform."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_trendline: _HtTrendline

class _HtTrendMode:
    def __call__(self, *, data: _Source = "close", missing: _Missing = None) -> Spec:
        """Whether a price is in a trend, which is 1, or in its dominant cycle, which is 0, by a Hilbert transform."""
    def grid(
        self, name: str, /, *, data: _Sources = "close", missing: _Missings = None
    ) -> dict[str, Spec]: ...

ht_trendmode: _HtTrendMode

class _Alma:
    def __call__(
        self,
        period: _Int | None = 9,
        offset: _Float | None = 0.85,
        sigma: _Float | None = 6.0,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 9,
        offset: _Floats = 0.85,
        sigma: _Floats = 6.0,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

alma: _Alma

class _Dema:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Double exponential moving average: 2·e − the average of e, where e is the exponential average (see [`ema`](crate::ema)), both of `period` values. It lags less than e."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

dema: _Dema

class _Ema:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Exponential moving average."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ema: _Ema

class _Hma:
    def __call__(
        self, period: _Int | None = 20, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Hull moving average: smooth, and with hardly any lag."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

hma: _Hma

class _Jsa:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Jsa moving average: the mean of the newest value and the one `period` values before it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

jsa: _Jsa

class _Kama:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Kaufman's adaptive moving average: quick in a trend, and slow where the price only goes to and fro."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

kama: _Kama

class _Ma:
    def __call__(
        self,
        period: _Int | None = 30,
        average: Literal[
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
        | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Moving average of a kind that is chosen."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ma: _Ma

class _Mama:
    def __call__(
        self,
        fast_limit: _Float | None = 0.5,
        slow_limit: _Float | None = 0.05,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """MESA adaptive moving average: the slower, the faster the phase of the price's cycle goes on."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_limit: _Floats = 0.5,
        slow_limit: _Floats = 0.05,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

mama: _Mama

class _Mavp:
    def __call__(
        self,
        min_period: _Int | None = 2,
        max_period: _Int | None = 30,
        average: Literal[
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
        | None = "sma",
        *,
        data: _Source = "close",
        periods: _Source,
        missing: _Missing = None,
    ) -> Spec:
        """Moving average with a period of its own for each bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        min_period: _Ints = 2,
        max_period: _Ints = 30,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        data: _Sources = "close",
        periods: _Sources,
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

mavp: _Mavp

class _Sar:
    def __call__(
        self,
        acceleration: _Float | None = 0.02,
        maximum: _Float | None = 0.2,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Parabolic stop and reverse: a stop below a rising price, or above a falling one, that catches up until it is touched."""
    def grid(
        self,
        name: str,
        /,
        *,
        acceleration: _Floats = 0.02,
        maximum: _Floats = 0.2,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

sar: _Sar

class _Sarext:
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
        missing: _Missing = None,
    ) -> Spec:
        """Parabolic stop and reverse with a pace of its own for either trend, and with −1 times the stop while the price falls."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

sarext: _Sarext

class _Sma:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Simple moving average: the mean of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

sma: _Sma

class _Smma:
    def __call__(
        self, period: _Int | None = 7, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Smoothed moving average, also known as Wilder's average or RMA."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 7,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

smma: _Smma

class _T3:
    def __call__(
        self,
        period: _Int | None = 5,
        vfactor: _Float | None = 0.7,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Tillson's T3: a smooth average that lags little."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        vfactor: _Floats = 0.7,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

t3: _T3

class _Tema:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Triple exponential moving average: 3·e − 3·e² + e³, where e is the exponential average (see [`ema`](crate::ema)), e² the average of e, and e³ that of e², all of `period` values. It lags less than e."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

tema: _Tema

class _Trima:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Triangular moving average: the middle of the last `period` values weighs most, and either end least."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

trima: _Trima

class _Vwma:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Volume-weighted moving average: the mean of the last `period` values, each weighted by the volume that was traded at it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

vwma: _Vwma

class _Wma:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Weighted moving average: the newest of `period` values weighs most."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

wma: _Wma

class _Zlema:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Zero-lag exponential moving average: each value is first moved on by what it changed within the average's lag."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

zlema: _Zlema

class _Ac:
    def __call__(
        self,
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        signal_period: _Int | None = 5,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Accelerator oscillator: the awesome oscillator (see [`ao`](crate::ao)) less the mean of its last values."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ac: _Ac

class _Adx:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Average directional movement index: how strong a trend is, whichever way it goes, from 0 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

adx: _Adx

class _Adxr:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Average directional movement index rating: the mean of the average directional movement index (see [`adx`](crate::adx)) of this bar and that of `period` − 1 bars before."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

adxr: _Adxr

class _Ao:
    def __call__(
        self,
        fast_period: _Int | None = 5,
        slow_period: _Int | None = 34,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Awesome oscillator: the mean of the last few median prices less that of more of them."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 5,
        slow_period: _Ints = 34,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ao: _Ao

class _Apo:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: Literal[
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
        | None = "ema",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Absolute price oscillator: how far a fast average stands above a slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "ema",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

apo: _Apo

class _Aroon:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Aroon: how lately the last bars had their lowest low and their highest high, from 0 to 100 for this bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

aroon: _Aroon

class _Aroonosc:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Aroon oscillator: how much more lately the last bars had their highest high than their lowest low, from −100 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

aroonosc: _Aroonosc

class _Bop:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Balance of power: how much of a bar's range its body takes, −1 to 1: (close − open) / (high − low), and 0 where there is no range."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

bop: _Bop

class _Cci:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Commodity channel index: how far the typical price is above its mean, in units of its usual distance from it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cci: _Cci

class _Cmo:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Chande momentum oscillator: how much more a price gains than it loses, from −100 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cmo: _Cmo

class _Cmou:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Chande momentum oscillator of plain sums: how much more a price gained than it lost, from −100 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cmou: _Cmou

class _Coppock:
    def __call__(
        self,
        period: _Int | None = 10,
        roc1_period: _Int | None = 11,
        roc2_period: _Int | None = 14,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Coppock curve: a smooth line of how much a price rose over two long spans, which turns up at the beginning of a rise."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        roc1_period: _Ints = 11,
        roc2_period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

coppock: _Coppock

class _Dpo:
    def __call__(
        self, period: _Int | None = 20, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Detrended price oscillator: a price without its trend, to see its cycles."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

dpo: _Dpo

class _Dx:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Directional movement index: how one-sided the movement of the last bars was, from 0 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

dx: _Dx

class _Er:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Kaufman's efficiency ratio: how straight the last steps went, from 0 for to and fro to 1 for straight on."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

er: _Er

class _Eri:
    def __call__(
        self,
        period: _Int | None = 13,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Elder ray index: how far above the usual price bulls can lift a bar, and how far below it bears can push it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 13,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

eri: _Eri

class _Fosc:
    def __call__(
        self, period: _Int | None = 5, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Forecast oscillator: how far a value stands above what the values before it foretold, in percent of it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

fosc: _Fosc

class _Fractal:
    def __call__(
        self,
        left: _Int | None = 2,
        right: _Int | None = 2,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Williams fractal: a bar that stands out among its neighbours."""
    def grid(
        self,
        name: str,
        /,
        *,
        left: _Ints = 2,
        right: _Ints = 2,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

fractal: _Fractal

class _Imi:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        open: _Source = "open",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Intraday momentum index: how much of the movement within the last bars went up, from 0 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

imi: _Imi

class _Kdj:
    def __call__(
        self,
        fastk_period: _Int | None = 9,
        slowk_period: _Int | None = 3,
        slowk_average: Literal[
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
        | None = "smma",
        slowd_period: _Int | None = 3,
        slowd_average: Literal[
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
        | None = "smma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """KDJ: the slow stochastic, and how far its quick line runs ahead of its slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        fastk_period: _Ints = 9,
        slowk_period: _Ints = 3,
        slowk_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "smma",
        slowd_period: _Ints = 3,
        slowd_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "smma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

kdj: _Kdj

class _Macd:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        signal_period: _Int | None = 9,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Moving average convergence/divergence: how far a fast average stands above a slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        signal_period: _Ints = 9,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

macd: _Macd

class _MacdExt:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        fast_average: Literal[
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
        | None = "sma",
        slow_period: _Int | None = 26,
        slow_average: Literal[
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
        | None = "sma",
        signal_period: _Int | None = 9,
        signal_average: Literal[
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
        | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Moving average convergence/divergence by averages of any kind."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 12,
        fast_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        slow_period: _Ints = 26,
        slow_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        signal_period: _Ints = 9,
        signal_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

macdext: _MacdExt

class _MacdFix:
    def __call__(
        self, signal_period: _Int | None = 9, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Moving average convergence/divergence with its first shares: 0.15 for the fast average and 0.075 for the slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        signal_period: _Ints = 9,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

macdfix: _MacdFix

class _Mfi:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Money flow index: the share of bars with a rising typical price in all that was traded, from 0 to 100."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

mfi: _Mfi

class _MinusDi:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Minus directional indicator: the share of movement down in all that the last bars covered, in percent."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

minus_di: _MinusDi

class _MinusDm:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Minus directional movement: how far the last bars reached lower, summed."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

minus_dm: _MinusDm

class _Mom:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Momentum: each value less the one `period` values before."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

mom: _Mom

class _PlusDi:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Plus directional indicator: the share of movement up in all that the last bars covered, in percent."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

plus_di: _PlusDi

class _PlusDm:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Plus directional movement: how far the last bars reached higher, summed."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

plus_dm: _PlusDm

class _Ppo:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: Literal[
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
        | None = "ema",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Percentage price oscillator: how far a fast average stands above a slow one, in percent of the slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "ema",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ppo: _Ppo

class _Qstick:
    def __call__(
        self,
        period: _Int | None = 10,
        *,
        open: _Source = "open",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Qstick: the mean of close − open over the last `period` bars."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

qstick: _Qstick

class _Roc:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Rate of change, in percent: 100·(x / y − 1), where y is the value `period` values before x, and 0 where y is 0."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

roc: _Roc

class _Rocp:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Rate of change, as a part: (x − y) / y, where y is the value `period` values before x, and 0 where y is 0."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rocp: _Rocp

class _Rocr:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Rate of change, as a ratio: x / y, where y is the value `period` values before x, and 0 where y is 0."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rocr: _Rocr

class _Rocr100:
    def __call__(
        self, period: _Int | None = 10, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Rate of change, as a ratio in percent: 100·x / y, where y is the value `period` values before x, and 0 where y is 0."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rocr100: _Rocr100

class _Rsi:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Relative strength index: the share of gains in all movement, from 0 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rsi: _Rsi

class _Smi:
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
        missing: _Missing = None,
    ) -> Spec:
        """Stochastic momentum index: how far the close stands from the middle of the last bars' range, smoothed twice, from −100 at the lowest low to 100 at the highest high."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

smi: _Smi

class _Stoch:
    def __call__(
        self,
        fastk_period: _Int | None = 5,
        slowk_period: _Int | None = 3,
        slowk_average: Literal[
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
        | None = "sma",
        slowd_period: _Int | None = 3,
        slowd_average: Literal[
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
        | None = "sma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Slow stochastic: the fast one, smoothed once for `slowk` and once more for `slowd`."""
    def grid(
        self,
        name: str,
        /,
        *,
        fastk_period: _Ints = 5,
        slowk_period: _Ints = 3,
        slowk_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        slowd_period: _Ints = 3,
        slowd_average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

stoch: _Stoch

class _Stochf:
    def __call__(
        self,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: Literal[
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
        | None = "sma",
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Fast stochastic: where the close stands in the range of the last bars, from 0 at the lowest low to 100 at the highest high, and an average of that."""
    def grid(
        self,
        name: str,
        /,
        *,
        fastk_period: _Ints = 5,
        fastd_period: _Ints = 3,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

stochf: _Stochf

class _Stochrsi:
    def __call__(
        self,
        period: _Int | None = 14,
        fastk_period: _Int | None = 5,
        fastd_period: _Int | None = 3,
        average: Literal[
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
        | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Stochastic RSI: where the relative strength index stands in its own range of the last values, from 0 to 100, and an average of that."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        fastk_period: _Ints = 5,
        fastd_period: _Ints = 3,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

stochrsi: _Stochrsi

class _TrendFlex:
    def __call__(
        self, period: _Int | None = 20, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Trendflex: how far a smoothed price stands above its recent past, in units of its own recent swing."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

trendflex: _TrendFlex

class _Trix:
    def __call__(
        self, period: _Int | None = 30, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Change of a triple exponential average from one value to the next, in percent."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

trix: _Trix

class _Tsi:
    def __call__(
        self,
        first_period: _Int | None = 25,
        second_period: _Int | None = 13,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """True strength index: how much of its movement took a price somewhere, smoothed twice, from −100 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        first_period: _Ints = 25,
        second_period: _Ints = 13,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

tsi: _Tsi

class _Ultosc:
    def __call__(
        self,
        period1: _Int | None = 7,
        period2: _Int | None = 14,
        period3: _Int | None = 28,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Ultimate oscillator: how far up in their ranges the last bars closed, over three spans at once, from 0 to 100."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ultosc: _Ultosc

class _Vhf:
    def __call__(
        self, period: _Int | None = 28, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Vertical horizontal filter: whether a price is in a trend, where it is high, or goes to and fro, where it is low."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 28,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

vhf: _Vhf

class _Vortex:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Vortex indicator: how far bars reach beyond the opposite end of the bar before, upwards and downwards."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

vortex: _Vortex

class _Wad:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Williams' accumulation/distribution: how far all bars so far closed from the ends of their true ranges."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

wad: _Wad

class _Willr:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Williams' %R: how far the close stands below the highest high of the last bars, from 0 at that to −100 at the lowest low: 100·(close − highest high) / (highest high − lowest low), and 0 where these two are one."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

willr: _Willr

class _Cdl2Crows:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Two crows: after a long white body a black one above it, and a black one that falls back from the second body into the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_2_crows: _Cdl2Crows

class _Cdl3BlackCrows:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near its low."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_black_crows: _Cdl3BlackCrows

class _Cdl3Inside:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three inside up or down: a long body, a short one within it, and one that closes beyond the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_inside: _Cdl3Inside

class _Cdl3LineStrike:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_line_strike: _Cdl3LineStrike

class _Cdl3Outside:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_outside: _Cdl3Outside

class _Cdl3StarsInSouth:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three stars in the south: three black bars, each smaller and with a higher low than the one before."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_stars_in_south: _Cdl3StarsInSouth

class _Cdl3WhiteSoldiers:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near its high."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_3_white_soldiers: _Cdl3WhiteSoldiers

class _CdlAbandonedBaby:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_abandoned_baby: _CdlAbandonedBaby

class _CdlAdvanceBlock:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Advance block: three white bars that close higher and higher and grow weaker."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_advance_block: _CdlAdvanceBlock

class _CdlBeltHold:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Belt hold: a long body that begins at one end of its bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_belt_hold: _CdlBeltHold

class _CdlBreakaway:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Breakaway: a long body, a gap, two more bars the same way, and one back into the gap."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_breakaway: _CdlBreakaway

class _CdlClosingMarubozu:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Closing marubozu: a long body that ends at one end of its bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_closing_marubozu: _CdlClosingMarubozu

class _CdlConcealingBabySwallow:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the second, and one that covers it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_concealing_baby_swallow: _CdlConcealingBabySwallow

class _CdlCounterattack:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Counterattack: a long body, and one of the other colour that comes back to the same close."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_counterattack: _CdlCounterattack

class _CdlDarkCloudCover:
    def __call__(
        self,
        penetration: _Float | None = 0.5,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the first body."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.5,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_dark_cloud_cover: _CdlDarkCloudCover

class _CdlDoji:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Doji: a bar that closes about where it opened."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_doji: _CdlDoji

class _CdlDojiStar:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Doji star: after a long body a doji with a gap beyond it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_doji_star: _CdlDojiStar

class _CdlDragonflyDoji:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Dragonfly doji: a bar that opens and closes at its high and has a lower shadow."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_dragonfly_doji: _CdlDragonflyDoji

class _CdlEngulfing:
    def __call__(
        self, *, open: _Source = "open", close: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Engulfing pattern: a body that covers the body of the bar before, which is of the other colour."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_engulfing: _CdlEngulfing

class _CdlEveningDojiStar:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_evening_doji_star: _CdlEveningDojiStar

class _CdlEveningStar:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Evening star: a long white body, a short one above it, and a black one that reaches well back into the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_evening_star: _CdlEveningStar

class _CdlGapSideBySideWhite:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Side-by-side white lines: after a gap two white bodies that look alike."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_gap_side_by_side_white: _CdlGapSideBySideWhite

class _CdlGravestoneDoji:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Gravestone doji: a bar that opens and closes at its low and has an upper shadow."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_gravestone_doji: _CdlGravestoneDoji

class _CdlHammer:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_hammer: _CdlHammer

class _CdlHangingMan:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_hanging_man: _CdlHangingMan

class _CdlHarami:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Harami: a long body, and a short one within it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_harami: _CdlHarami

class _CdlHaramiCross:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Harami cross: a long body, and a doji within it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_harami_cross: _CdlHaramiCross

class _CdlHighWave:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """High wave: a short body with a very long shadow on either side."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_high_wave: _CdlHighWave

class _CdlHikkake:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_hikkake: _CdlHikkake

class _CdlHikkakeMod:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout at that end, and a close that proves the breakout false."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_hikkake_mod: _CdlHikkakeMod

class _CdlHomingPigeon:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Homing pigeon: a long black body, and a short black one within it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_homing_pigeon: _CdlHomingPigeon

class _CdlIdentical3Crows:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its low."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_identical_3_crows: _CdlIdentical3Crows

class _CdlInNeck:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_in_neck: _CdlInNeck

class _CdlInvertedHammer:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_inverted_hammer: _CdlInvertedHammer

class _CdlKicking:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_kicking: _CdlKicking

class _CdlKickingByLength:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one says what is foretold."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_kicking_by_length: _CdlKickingByLength

class _CdlLadderBottom:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_ladder_bottom: _CdlLadderBottom

class _CdlLongLeggedDoji:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Long-legged doji: a bar that closes about where it opened, and has a long shadow."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_long_legged_doji: _CdlLongLeggedDoji

class _CdlLongLine:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Long line: a long body with short shadows."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_long_line: _CdlLongLine

class _CdlMarubozu:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Marubozu: a long body without shadows."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_marubozu: _CdlMarubozu

class _CdlMatHold:
    def __call__(
        self,
        penetration: _Float | None = 0.5,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above them all."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.5,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_mat_hold: _CdlMatHold

class _CdlMatchingLow:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Matching low: two black bars that close at the same price."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_matching_low: _CdlMatchingLow

class _CdlMorningDojiStar:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_morning_doji_star: _CdlMorningDojiStar

class _CdlMorningStar:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Morning star: a long black body, a short one below it, and a white one that reaches well back into the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_morning_star: _CdlMorningStar

class _CdlOnNeck:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """On neck: after a long black body a white one that opens below the whole bar and comes back to its low."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_on_neck: _CdlOnNeck

class _CdlPiercing:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of the first body."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_piercing: _CdlPiercing

class _CdlRickshawMan:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Rickshaw man: a doji in the middle of its bar, with two long shadows."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_rickshaw_man: _CdlRickshawMan

class _CdlRiseFall3Methods:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes on."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_rise_fall_3_methods: _CdlRiseFall3Methods

class _CdlSeparatingLines:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Separating lines: a long body that begins where the one before, of the other colour, began."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_separating_lines: _CdlSeparatingLines

class _CdlShootingStar:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_shooting_star: _CdlShootingStar

class _CdlShortLine:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Short line: a short body with short shadows."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_short_line: _CdlShortLine

class _CdlSpinningTop:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Spinning top: a short body with a longer shadow on either side."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_spinning_top: _CdlSpinningTop

class _CdlStalledPattern:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Stalled pattern: two long white bodies, and a short white one on the shoulder of the second."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_stalled_pattern: _CdlStalledPattern

class _CdlStickSandwich:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Stick sandwich: a white bar between two black ones that close at the same price."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_stick_sandwich: _CdlStickSandwich

class _CdlTakuri:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Takuri line: a dragonfly doji with a very long lower shadow."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_takuri: _CdlTakuri

class _CdlTasukiGap:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_tasuki_gap: _CdlTasukiGap

class _CdlThrusting:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not beyond its middle."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_thrusting: _CdlThrusting

class _CdlTristar:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Tri-star: three doji, the second of which stands out."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_tristar: _CdlTristar

class _CdlUnique3River:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Unique three river: a long black body, a black one within it with a lower low, and a short white one."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_unique_3_river: _CdlUnique3River

class _CdlUpsideGap2Crows:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_upside_gap_2_crows: _CdlUpsideGap2Crows

class _CdlXsideGap3Methods:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cdl_xside_gap_3_methods: _CdlXsideGap3Methods

class _Avgprice:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Average price: the mean of open, high, low and close."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

avgprice: _Avgprice

class _HeikinAshi:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Heikin-Ashi: bars that are averaged with those before them, so that a trend has one colour."""
    def grid(
        self,
        name: str,
        /,
        *,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

heikin_ashi: _HeikinAshi

class _Medprice:
    def __call__(
        self, *, high: _Source = "high", low: _Source = "low", missing: _Missing = None
    ) -> Spec:
        """Median price: the middle of a bar's range, (high + low) / 2."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

medprice: _Medprice

class _Midpoint:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Midpoint: the middle between the lowest and the highest of the last `period` values."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

midpoint: _Midpoint

class _Midprice:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Midpoint price: the middle between the lowest low and the highest high of the last `period` bars."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

midprice: _Midprice

class _Typprice:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Typical price: (high + low + close) / 3."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

typprice: _Typprice

class _Wclprice:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Weighted close: (high + low + 2·close) / 4."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

wclprice: _Wclprice

class _Avgdev:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Average deviation: the mean distance of the last `period` values from their mean."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

avgdev: _Avgdev

class _Beta:
    def __call__(
        self, period: _Int | None = 5, *, x: _Source, y: _Source, missing: _Missing = None
    ) -> Spec:
        """Beta: by how much `y` changes, in percent, when `x` changes by one."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        x: _Sources,
        y: _Sources,
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

beta: _Beta

class _Correl:
    def __call__(
        self, period: _Int | None = 30, *, x: _Source, y: _Source, missing: _Missing = None
    ) -> Spec:
        """Pearson's correlation of two series over the last `period` bars: from −1, where one falls as the other rises, to 1."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        x: _Sources,
        y: _Sources,
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

correl: _Correl

class _LinearReg:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Linear regression: where the least-squares line over the last `period` values ends."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

linearreg: _LinearReg

class _LinearRegAngle:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Linear regression angle: the angle at which the least-squares line over the last `period` values rises, in degrees."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

linearreg_angle: _LinearRegAngle

class _LinearRegIntercept:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Linear regression intercept: where the least-squares line over the last `period` values begins."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

linearreg_intercept: _LinearRegIntercept

class _LinearRegSlope:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Linear regression slope: how steeply the least-squares line over the last `period` values rises from one value to the next; over one value it does not, and is 0."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

linearreg_slope: _LinearRegSlope

class _Percentile:
    def __call__(
        self,
        period: _Int | None = 30,
        percentile: _Float | None = 50.0,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Percentile: the least of the last `period` values that no fewer than `percentile` percent of them are at or below."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 30,
        percentile: _Floats = 50.0,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

percentile: _Percentile

class _PercentRank:
    def __call__(
        self, period: _Int | None = 100, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Percent rank: how many of the `period` values before it a value is above, in percent."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 100,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

percentrank: _PercentRank

class _Stddev:
    def __call__(
        self, period: _Int | None = 20, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Standard deviation of the last `period` values, as of a whole population: the root of the mean squared distance from the mean."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

stddev: _Stddev

class _Tsf:
    def __call__(
        self, period: _Int | None = 14, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Time series forecast: where the least-squares line over the last `period` values goes on."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

tsf: _Tsf

class _Var:
    def __call__(
        self, period: _Int | None = 5, *, data: _Source = "close", missing: _Missing = None
    ) -> Spec:
        """Variance of the last `period` values, as of a whole population: the mean squared distance from the mean."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 5,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

var: _Var

class _AccelerationBands:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Acceleration bands: averages of the high and the low, each moved outwards the further the longer the bars are."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

acceleration_bands: _AccelerationBands

class _Adr:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Average day range: the mean of high − low over `period` bars."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

adr: _Adr

class _Atr:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Average true range: how far a price typically goes in one bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

atr: _Atr

class _Avgtrange:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Average of true ranges, from that of the second bar on: how far a price typically goes in one bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

avgtrange: _Avgtrange

class _BollingerBands:
    def __call__(
        self,
        period: _Int | None = 20,
        devup: _Float | None = 2.0,
        devdn: _Float | None = 2.0,
        average: Literal[
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
        | None = "sma",
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Bollinger bands: an average of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        devup: _Floats = 2.0,
        devdn: _Floats = 2.0,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "sma",
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

bollinger_bands: _BollingerBands

class _Cvi:
    def __call__(
        self,
        period: _Int | None = 10,
        roc_period: _Int | None = 10,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Chaikin's volatility: by how much the usual range of a bar has grown, in percent."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 10,
        roc_period: _Ints = 10,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cvi: _Cvi

class _Donchian:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Donchian channel: the highest high and the lowest low of the last `period` bars, and the mean of the two."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

donchian: _Donchian

class _Keltner:
    def __call__(
        self,
        period: _Int | None = 20,
        atr_period: _Int | None = 10,
        multiplier: _Float | None = 2.0,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Keltner channel: an average of the typical price, and lines that run `multiplier` average true ranges above and below it."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

keltner: _Keltner

class _Massi:
    def __call__(
        self,
        fast_period: _Int | None = 9,
        slow_period: _Int | None = 25,
        *,
        high: _Source = "high",
        low: _Source = "low",
        missing: _Missing = None,
    ) -> Spec:
        """Mass index: a sum that bulges where ranges widen and narrow again."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 9,
        slow_period: _Ints = 25,
        high: _Sources = "high",
        low: _Sources = "low",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

massi: _Massi

class _Natr:
    def __call__(
        self,
        period: _Int | None = 14,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Normalised average true range: how far a price typically goes in one bar, in percent of the close."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

natr: _Natr

class _Rvi:
    def __call__(
        self,
        period: _Int | None = 14,
        stddev_period: _Int | None = 10,
        *,
        data: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Relative volatility index: the share of rising bars in all volatility, from 0 to 100."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 14,
        stddev_period: _Ints = 10,
        data: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rvi: _Rvi

class _Supertrend:
    def __call__(
        self,
        period: _Int | None = 10,
        multiplier: _Float | None = 3.0,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """Supertrend: a line below a rising price, or above a falling one, that the price must close beyond for the trend to turn."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

supertrend: _Supertrend

class _Trange:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing = None,
    ) -> Spec:
        """True range: the greatest of high − low, |high − previous close| and |low − previous close|."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

trange: _Trange

class _Ad:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Accumulation/distribution line: the sum of all volumes, each as far as its bar closed high or low in its range."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

ad: _Ad

class _Adosc:
    def __call__(
        self,
        fast_period: _Int | None = 3,
        slow_period: _Int | None = 10,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Chaikin oscillator: how far a fast average of the accumulation/distribution line stands above a slow one."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

adosc: _Adosc

class _Cmf:
    def __call__(
        self,
        period: _Int | None = 20,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Chaikin money flow: whether a price closes near its highs, weighed by volume, from −1 to 1."""
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
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

cmf: _Cmf

class _Efi:
    def __call__(
        self,
        period: _Int | None = 13,
        *,
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Elder's force index: the exponential average of each change of the close times the volume of its bar."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 13,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

efi: _Efi

class _Marketfi:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Market facilitation index: how far a price moves for what is traded, (high − low) / volume, and 0 where nothing is."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

marketfi: _Marketfi

class _Nvi:
    def __call__(
        self, *, close: _Source = "close", volume: _Source = "volume", missing: _Missing = None
    ) -> Spec:
        """Negative volume index: what a price does on bars with less volume than the one before, when the crowd is away."""
    def grid(
        self,
        name: str,
        /,
        *,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

nvi: _Nvi

class _Obv:
    def __call__(
        self, *, close: _Source = "close", volume: _Source = "volume", missing: _Missing = None
    ) -> Spec:
        """On-balance volume: the volume of all bars that closed higher than the one before, less that of all that closed lower."""
    def grid(
        self,
        name: str,
        /,
        *,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

obv: _Obv

class _Pvi:
    def __call__(
        self, *, close: _Source = "close", volume: _Source = "volume", missing: _Missing = None
    ) -> Spec:
        """Positive volume index: what a price does on bars with more volume than the one before, when the crowd is there."""
    def grid(
        self,
        name: str,
        /,
        *,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

pvi: _Pvi

class _Pvo:
    def __call__(
        self,
        fast_period: _Int | None = 12,
        slow_period: _Int | None = 26,
        average: Literal[
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
        | None = "ema",
        *,
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Percentage volume oscillator: how far a fast average of volumes stands above a slow one, in percent of the slow one."""
    def grid(
        self,
        name: str,
        /,
        *,
        fast_period: _Ints = 12,
        slow_period: _Ints = 26,
        average: Literal[
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
        | Iterable[
            Literal[
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
        ] = "ema",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

pvo: _Pvo

class _Pvt:
    def __call__(
        self, *, close: _Source = "close", volume: _Source = "volume", missing: _Missing = None
    ) -> Spec:
        """Price volume trend: the sum of all volumes, each times the relative change of the close since the bar before."""
    def grid(
        self,
        name: str,
        /,
        *,
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

pvt: _Pvt

class _Rvol:
    def __call__(
        self, period: _Int | None = 20, *, volume: _Source = "volume", missing: _Missing = None
    ) -> Spec:
        """Relative volume: a bar's volume over the mean of the `period` bars before it, and 0 where nothing was traded then."""
    def grid(
        self,
        name: str,
        /,
        *,
        period: _Ints = 20,
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

rvol: _Rvol

class _Vwap:
    def __call__(
        self,
        *,
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        volume: _Source = "volume",
        missing: _Missing = None,
    ) -> Spec:
        """Volume-weighted average price: the mean of all typical prices so far, each weighed by its volume."""
    def grid(
        self,
        name: str,
        /,
        *,
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        volume: _Sources = "volume",
        missing: _Missings = None,
    ) -> dict[str, Spec]: ...

vwap: _Vwap
