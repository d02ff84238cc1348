"""Operations on any series."""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Int, _Missing, _Source, _Sources, _Ints

class _AddSpec:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing | None = None) -> Spec:
        """The sum of two series, bar by bar.

        `z[i] = x[i] + y[i]`.

        Source: as TA-Lib's ADD.

        Parameters
        ----------
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
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

add: _AddSpec
"""The sum of two series, bar by bar.

`z[i] = x[i] + y[i]`.

Source: as TA-Lib's ADD.

Parameters
----------
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

class _CumsumSpec:
    def __call__(self, *, data: _Source = "close", missing: _Missing | None = None) -> Spec:
        """The sum of all values so far.

        `y[i] = x[0] + … + x[i]`.

        Source: as TA-Lib's CUMSUM.

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

cumsum: _CumsumSpec
"""The sum of all values so far.

`y[i] = x[0] + … + x[i]`.

Source: as TA-Lib's CUMSUM.

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

class _DivSpec:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing | None = None) -> Spec:
        """The first series divided by the second, bar by bar, and 0 where that is 0.

        `z[i] = x[i] / y[i]`.

        Source: as TA-Lib's DIV, which gives an infinity there.

        Parameters
        ----------
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
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

div: _DivSpec
"""The first series divided by the second, bar by bar, and 0 where that is 0.

`z[i] = x[i] / y[i]`.

Source: as TA-Lib's DIV, which gives an infinity there.

Parameters
----------
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

class _MaxSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """The highest of the last `period` values.

        `y[i] = max(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MAX.

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

max: _MaxSpec
"""The highest of the last `period` values.

`y[i] = max(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MAX.

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

class _MaxindexSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Index of the highest of the last `period` values, as a position in the whole series.

        Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
        left takes its place, and so does a new value as soon as none is higher.

        It is the k with `x[k] = max(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MAXINDEX.

        Parameters
        ----------
        period : int, default 30
            Values in the window.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

maxindex: _MaxindexSpec
"""Index of the highest of the last `period` values, as a position in the whole series.

Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
left takes its place, and so does a new value as soon as none is higher.

It is the k with `x[k] = max(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MAXINDEX.

Parameters
----------
period : int, default 30
    Values in the window.
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

class _MinSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """The lowest of the last `period` values.

        `y[i] = min(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MIN.

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

min: _MinSpec
"""The lowest of the last `period` values.

`y[i] = min(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MIN.

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

class _MinindexSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Index of the lowest of the last `period` values, as a position in the whole series.

        Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
        left takes its place, and so does a new value as soon as none is lower.

        It is the k with `x[k] = min(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MININDEX.

        Parameters
        ----------
        period : int, default 30
            Values in the window.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

minindex: _MinindexSpec
"""Index of the lowest of the last `period` values, as a position in the whole series.

Of equal ones it is the one that was found first: it stays until it leaves the window, then the oldest that is
left takes its place, and so does a new value as soon as none is lower.

It is the k with `x[k] = min(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MININDEX.

Parameters
----------
period : int, default 30
    Values in the window.
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

class _MinmaxSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """The lowest and the highest of the last `period` values.

        In formulas: `min[i] = min(x[i − period + 1], …, x[i])`, `max[i] = max(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MINMAX.

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

minmax: _MinmaxSpec
"""The lowest and the highest of the last `period` values.

In formulas: `min[i] = min(x[i − period + 1], …, x[i])`, `max[i] = max(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MINMAX.

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

class _MinmaxindexSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

        Of equal ones it is the one that `minindex` and `maxindex` give.

        They are the k with `x[k] = min(x[i − period + 1], …, x[i])`, and the one with
        `x[k] = max(x[i − period + 1], …, x[i])`.

        Source: as TA-Lib's MINMAXINDEX.

        Parameters
        ----------
        period : int, default 30
            Values in the window.
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
        period: _Ints = 30,
        data: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

minmaxindex: _MinmaxindexSpec
"""Indices of the lowest and the highest of the last `period` values, as positions in the whole series.

Of equal ones it is the one that `minindex` and `maxindex` give.

They are the k with `x[k] = min(x[i − period + 1], …, x[i])`, and the one with
`x[k] = max(x[i − period + 1], …, x[i])`.

Source: as TA-Lib's MINMAXINDEX.

Parameters
----------
period : int, default 30
    Values in the window.
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

class _MultSpec:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing | None = None) -> Spec:
        """The product of two series, bar by bar.

        `z[i] = x[i]·y[i]`.

        Source: as TA-Lib's MULT.

        Parameters
        ----------
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
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

mult: _MultSpec
"""The product of two series, bar by bar.

`z[i] = x[i]·y[i]`.

Source: as TA-Lib's MULT.

Parameters
----------
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

class _SubSpec:
    def __call__(self, *, x: _Source, y: _Source, missing: _Missing | None = None) -> Spec:
        """The first series less the second, bar by bar.

        `z[i] = x[i] − y[i]`.

        Source: as TA-Lib's SUB.

        Parameters
        ----------
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
        x: _Sources,
        y: _Sources,
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

sub: _SubSpec
"""The first series less the second, bar by bar.

`z[i] = x[i] − y[i]`.

Source: as TA-Lib's SUB.

Parameters
----------
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

class _SumSpec:
    def __call__(
        self,
        period: _Int | None = 30,
        *,
        data: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """The sum of the last `period` values.

        `y[i] = x[i − period + 1] + … + x[i]`.

        Source: as TA-Lib's SUM.

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

sum: _SumSpec
"""The sum of the last `period` values.

`y[i] = x[i − period + 1] + … + x[i]`.

Source: as TA-Lib's SUM.

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
