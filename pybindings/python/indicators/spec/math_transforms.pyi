"""Functions of plain numbers, which have no unit."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Missing, _Source, _Sources

class _AcosSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is.

        `y[i] = acos(x[i])`.

        Source: as TA-Lib's ACOS.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -1 to 1; any other value is missing. The name of a column, or another definition.
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

acos: _AcosSpec
"""Arc cosine of each value: the angle from 0 to π, in radians, whose cosine it is.

`y[i] = acos(x[i])`.

Source: as TA-Lib's ACOS.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -1 to 1; any other value is missing. The name of a column, or another definition.
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

class _AsinSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is.

        `y[i] = asin(x[i])`.

        Source: as TA-Lib's ASIN.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -1 to 1; any other value is missing. The name of a column, or another definition.
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

asin: _AsinSpec
"""Arc sine of each value: the angle from −π/2 to π/2, in radians, whose sine it is.

`y[i] = asin(x[i])`.

Source: as TA-Lib's ASIN.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -1 to 1; any other value is missing. The name of a column, or another definition.
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

class _AtanSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is.

        `y[i] = atan(x[i])`.

        Source: as TA-Lib's ATAN.

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

atan: _AtanSpec
"""Arc tangent of each value: the angle from −π/2 to π/2, in radians, whose tangent it is.

`y[i] = atan(x[i])`.

Source: as TA-Lib's ATAN.

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

class _CeilSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Each value rounded up to a whole number.

        `y[i] = ceil(x[i])`.

        Source: as TA-Lib's CEIL.

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

ceil: _CeilSpec
"""Each value rounded up to a whole number.

`y[i] = ceil(x[i])`.

Source: as TA-Lib's CEIL.

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

class _CosSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Cosine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
        angle.

        `y[i] = cos(x[i])`.

        Source: as TA-Lib's COS.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

cos: _CosSpec
"""Cosine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
angle.

`y[i] = cos(x[i])`.

Source: as TA-Lib's COS.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

class _CoshSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Hyperbolic cosine of each value; beyond the range that is allowed it would be too large for a number.

        `y[i] = cosh(x[i]) = (exp(x[i]) + exp(−x[i])) / 2`.

        Source: as TA-Lib's COSH.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -709 to 709; any other value is missing. The name of a column, or another definition.
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

cosh: _CoshSpec
"""Hyperbolic cosine of each value; beyond the range that is allowed it would be too large for a number.

`y[i] = cosh(x[i]) = (exp(x[i]) + exp(−x[i])) / 2`.

Source: as TA-Lib's COSH.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -709 to 709; any other value is missing. The name of a column, or another definition.
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

class _ExpSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """e to the power of each value; beyond the range that is allowed it would be too large for a number.

        `y[i] = exp(x[i])`.

        Source: as TA-Lib's EXP.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: at most 709; any other value is missing. The name of a column, or another definition.
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

exp: _ExpSpec
"""e to the power of each value; beyond the range that is allowed it would be too large for a number.

`y[i] = exp(x[i])`.

Source: as TA-Lib's EXP.

Parameters
----------
data : column, or definition, default "close"
    Allowed: at most 709; any other value is missing. The name of a column, or another definition.
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

class _FloorSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Each value rounded down to a whole number.

        `y[i] = floor(x[i])`.

        Source: as TA-Lib's FLOOR.

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

floor: _FloorSpec
"""Each value rounded down to a whole number.

`y[i] = floor(x[i])`.

Source: as TA-Lib's FLOOR.

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

class _LnSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Natural logarithm of each value.

        `y[i] = ln(x[i])`.

        Source: as TA-Lib's LN.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

ln: _LnSpec
"""Natural logarithm of each value.

`y[i] = ln(x[i])`.

Source: as TA-Lib's LN.

Parameters
----------
data : column, or definition, default "close"
    Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

class _Log10Spec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Logarithm of each value to the base 10.

        `y[i] = log10(x[i])`.

        Source: as TA-Lib's LOG10.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

log10: _Log10Spec
"""Logarithm of each value to the base 10.

`y[i] = log10(x[i])`.

Source: as TA-Lib's LOG10.

Parameters
----------
data : column, or definition, default "close"
    Allowed: above 0; any other value is missing. The name of a column, or another definition.
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

class _SinSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
        angle.

        `y[i] = sin(x[i])`.

        Source: as TA-Lib's SIN.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

sin: _SinSpec
"""Sine of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
angle.

`y[i] = sin(x[i])`.

Source: as TA-Lib's SIN.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

class _SinhSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number.

        `y[i] = sinh(x[i]) = (exp(x[i]) − exp(−x[i])) / 2`.

        Source: as TA-Lib's SINH.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -709 to 709; any other value is missing. The name of a column, or another definition.
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

sinh: _SinhSpec
"""Hyperbolic sine of each value; beyond the range that is allowed it would be too large for a number.

`y[i] = sinh(x[i]) = (exp(x[i]) − exp(−x[i])) / 2`.

Source: as TA-Lib's SINH.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -709 to 709; any other value is missing. The name of a column, or another definition.
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

class _SqrtSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Square root of each value.

        `y[i] = √x[i]`.

        Source: as TA-Lib's SQRT.

        Parameters
        ----------
        data : column, or definition, default "close"
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
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

sqrt: _SqrtSpec
"""Square root of each value.

`y[i] = √x[i]`.

Source: as TA-Lib's SQRT.

Parameters
----------
data : column, or definition, default "close"
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

class _TanSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
        angle.

        `y[i] = tan(x[i])`.

        Source: as TA-Lib's TAN.

        Parameters
        ----------
        data : column, or definition, default "close"
            Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

tan: _TanSpec
"""Tangent of each value, an angle in radians; beyond the range that is allowed the digits of a number hardly tell an
angle.

`y[i] = tan(x[i])`.

Source: as TA-Lib's TAN.

Parameters
----------
data : column, or definition, default "close"
    Allowed: -10000000000000 to 10000000000000; any other value is missing. The name of a column, or another definition.
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

class _TanhSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """Hyperbolic tangent of each value, from −1 to 1.

        `y[i] = tanh(x[i]) = sinh(x[i]) / cosh(x[i])`.

        Source: as TA-Lib's TANH.

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

tanh: _TanhSpec
"""Hyperbolic tangent of each value, from −1 to 1.

`y[i] = tanh(x[i]) = sinh(x[i]) / cosh(x[i])`.

Source: as TA-Lib's TANH.

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
