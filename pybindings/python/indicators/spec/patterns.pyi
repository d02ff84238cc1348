"""Candlesticks: shapes of bars that are said to foretell.

Inequalities number the bars from the oldest: `close1` is the close of the first. A bar is white where it closes at
its open or above, and else black. Its lengths are `body = |close − open|` and `range = high − low`, the ends of its
body `top = max(open, close)` and `bottom = min(open, close)`, its shadows `upper = high − top` and
`lower = bottom − low`. `mean10(body1)` is the mean body of the ten bars before the first, `mean5(range2)` the mean
range of the five before the second. Upside down every price is negated, so that high and low change places, and the
colours are exchanged.
"""

# Written from the catalogue: `make renew-stubs` renews it.

from collections.abc import Iterable

from indicators.features import Spec  # type: ignore[import-not-found,unused-ignore]

from ._shared import _Float, _Missing, _Source, _Sources, _Floats

class _Cdl2CrowsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Two crows: after a long white body a black one above it, and a black one that falls back from the second body into
        the first.

        −100 where the first body is longer than the mean of the ten before it, the second is black with a gap above the
        first, and the third, black too, opens within the second body and closes within the first.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
        `close2 > close1`, `open2 > open3 > close2`, `close1 > close3 > open1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL2CROWS.

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

cdl_2_crows: _Cdl2CrowsSpec
"""Two crows: after a long white body a black one above it, and a black one that falls back from the second body into
the first.

−100 where the first body is longer than the mean of the ten before it, the second is black with a gap above the
first, and the third, black too, opens within the second body and closes within the first.

As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
`close2 > close1`, `open2 > open3 > close2`, `close1 > close3 > open1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL2CROWS.

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

class _Cdl3BlackCrowsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
        its low.

        −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
        three closes below the high of the white bar.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = colour4 = black`,
        `close2 < high1`, `open2 > open3 > close2`, `open3 > open4 > close3`, `close2 > close3 > close4`,
        `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `lower4 < mean10(range4) / 10`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.

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

cdl_3_black_crows: _Cdl3BlackCrowsSpec
"""Three black crows: three black bars after a white one, each of which opens within the body before and closes lower, near
its low.

−100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the first of the
three closes below the high of the white bar.

As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = colour4 = black`,
`close2 < high1`, `open2 > open3 > close2`, `open3 > open4 > close3`, `close2 > close3 > close4`,
`lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `lower4 < mean10(range4) / 10`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3BLACKCROWS.

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

class _Cdl3InsideSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

        100 where the first body is black and longer than the mean of the ten before it, the second no longer than that mean
        at its bar and strictly within the first, and the third white with a close above the first open; −100 where the same
        is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
        `body1 > mean10(body1)`, `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`, `close3 > open1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3INSIDE.

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

cdl_3_inside: _Cdl3InsideSpec
"""Three inside up or down: a long body, a short one within it, and one that closes beyond the first.

100 where the first body is black and longer than the mean of the ten before it, the second no longer than that mean
at its bar and strictly within the first, and the third white with a close above the first open; −100 where the same
is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
`body1 > mean10(body1)`, `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`, `close3 > open1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3INSIDE.

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

class _Cdl3LineStrikeSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

        100 where the three are white, the second and the third open within the body before or nearer to it than a fifth of
        the mean range of the five bars before that, and the fourth is black, opens above the third close and closes below
        the first open; −100 where the same is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour3 = white`,
        `colour4 = black`, `open1 − mean5(range1) / 5 ≤ open2 ≤ close1 + mean5(range1) / 5`,
        `open2 − mean5(range2) / 5 ≤ open3 ≤ close2 + mean5(range2) / 5`, `close1 < close2 < close3`, `open4 > close3`,
        `close4 < open1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3LINESTRIKE.

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

cdl_3_line_strike: _Cdl3LineStrikeSpec
"""Three-line strike: three bars of one colour, each of which closes further on, and one that undoes them all.

100 where the three are white, the second and the third open within the body before or nearer to it than a fifth of
the mean range of the five bars before that, and the fourth is black, opens above the third close and closes below
the first open; −100 where the same is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour3 = white`,
`colour4 = black`, `open1 − mean5(range1) / 5 ≤ open2 ≤ close1 + mean5(range1) / 5`,
`open2 − mean5(range2) / 5 ≤ open3 ≤ close2 + mean5(range2) / 5`, `close1 < close2 < close3`, `open4 > close3`,
`close4 < open1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3LINESTRIKE.

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

class _Cdl3OutsideSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

        100 where the first bar is black, the second white, opens below the first close and closes above the first open, and
        the third closes above the second; −100 where the same is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
        `open2 < close1`, `close2 > open1`, `close3 > close2`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3OUTSIDE, which leaves out the third bar.

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

cdl_3_outside: _Cdl3OutsideSpec
"""Three outside up or down: a body that covers the one before, which is of the other colour, and a close further on.

100 where the first bar is black, the second white, opens below the first close and closes above the first open, and
the third closes above the second; −100 where the same is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
`open2 < close1`, `close2 > open1`, `close3 > close2`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3OUTSIDE, which leaves out the third bar.

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

class _Cdl3StarsInSouthSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three stars in the south: three black bars, each smaller and with a higher low than the one before.

        100 where the first body is longer than the mean of the ten before it, with a lower shadow longer than itself; the
        second shorter, opened above the first close and no higher than the first high, and down to between the first low
        and the first close, with a lower shadow; the third shorter than the mean of the ten bodies before it, without
        shadows, and within the range of the second. A shadow is one of more than a tenth of the mean range of the ten bars
        before.

        As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = black`, `body1 > mean10(body1)`,
        `lower1 > body1`, `body2 < body1`, `close1 < open2 ≤ high1`, `low1 ≤ low2 < close1`, `lower2 > mean10(range2) / 10`,
        `body3 < mean10(body3)`, `low3 > low2`, `high3 < high2`, `max(upper3, lower3) < mean10(range3) / 10`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3STARSINSOUTH.

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

cdl_3_stars_in_south: _Cdl3StarsInSouthSpec
"""Three stars in the south: three black bars, each smaller and with a higher low than the one before.

100 where the first body is longer than the mean of the ten before it, with a lower shadow longer than itself; the
second shorter, opened above the first close and no higher than the first high, and down to between the first low
and the first close, with a lower shadow; the third shorter than the mean of the ten bodies before it, without
shadows, and within the range of the second. A shadow is one of more than a tenth of the mean range of the ten bars
before.

As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = black`, `body1 > mean10(body1)`,
`lower1 > body1`, `body2 < body1`, `close1 < open2 ≤ high1`, `low1 ≤ low2 < close1`, `lower2 > mean10(range2) / 10`,
`body3 < mean10(body3)`, `low3 > low2`, `high3 < high2`, `max(upper3, lower3) < mean10(range3) / 10`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDL3STARSINSOUTH.

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

class _Cdl3WhiteSoldiersSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near
        its high.

        100 where each upper shadow is shorter than a tenth of the mean range of the ten bars before it; the second and the
        third open above the open before, and above the close before by no more than a fifth of the mean range of five bars,
        with a body that is shorter than the one before by less than three fifths of that range; and the third body is
        longer than the mean of the ten before it.

        As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = white`,
        `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
        `close1 < close2 < close3`, `body2 > body1 − 3·mean5(range1) / 5`, `body3 > body2 − 3·mean5(range2) / 5`,
        `body3 > mean10(body3)`, `upper1 < mean10(range1) / 10`, `upper2 < mean10(range2) / 10`,
        `upper3 < mean10(range3) / 10`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3WHITESOLDIERS.

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

cdl_3_white_soldiers: _Cdl3WhiteSoldiersSpec
"""Three white soldiers: three white bars, each of which opens within or near the body before and closes higher, near
its high.

100 where each upper shadow is shorter than a tenth of the mean range of the ten bars before it; the second and the
third open above the open before, and above the close before by no more than a fifth of the mean range of five bars,
with a body that is shorter than the one before by less than three fifths of that range; and the third body is
longer than the mean of the ten before it.

As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = white`,
`open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
`close1 < close2 < close3`, `body2 > body1 − 3·mean5(range1) / 5`, `body3 > body2 − 3·mean5(range2) / 5`,
`body3 > mean10(body3)`, `upper1 < mean10(range1) / 10`, `upper2 < mean10(range2) / 10`,
`upper3 < mean10(range3) / 10`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDL3WHITESOLDIERS.

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

class _CdlAbandonedBabySpec:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

        100 where the first body is black and longer than the mean of the ten before it, the second no longer than a tenth
        of the mean range of the ten bars before, wholly below the first bar and the third, and the third body longer than
        the mean of the ten before it, white, and closed above the first close by more than `penetration` times the first
        body; −100 where the same is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
        `body1 > mean10(body1)`, `body2 ≤ mean10(range2) / 10`, `body3 > mean10(body3)`, `high2 < low1`, `low3 > high2`,
        `close3 > close1 + penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLABANDONEDBABY.

        Parameters
        ----------
        penetration : float, default 0.3
            How far into the first body the third reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_abandoned_baby: _CdlAbandonedBabySpec
"""Abandoned baby: a doji between two bodies of unlike colour, with a gap to the whole bar on either side.

100 where the first body is black and longer than the mean of the ten before it, the second no longer than a tenth
of the mean range of the ten bars before, wholly below the first bar and the third, and the third body longer than
the mean of the ten before it, white, and closed above the first close by more than `penetration` times the first
body; −100 where the same is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour3 = white`,
`body1 > mean10(body1)`, `body2 ≤ mean10(range2) / 10`, `body3 > mean10(body3)`, `high2 < low1`, `low3 > high2`,
`close3 > close1 + penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLABANDONEDBABY.

Parameters
----------
penetration : float, default 0.3
    How far into the first body the third reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlAdvanceBlockSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Advance block: three white bars that close higher and higher and grow weaker.

        −100 where the second and the third open above the open before, and above the close before by no more than a fifth
        of the mean range of five bars; the first body is longer than the mean of the ten before it, its upper shadow
        shorter than the mean shadow of ten bars; and one of these holds. The second body is shorter than the first by more
        than three fifths of the mean range of five bars, and the third not much longer than the second; the third is as
        much shorter than the second; each is shorter than the one before, and one of the last two upper shadows longer than
        the mean; or the third is shorter than the second and than its own upper shadow.

        As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
        `open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
        `close1 < close2 < close3`, `body1 > mean10(body1)`, `upper1 < mean10(upper1 + lower1) / 2`; and one of:
        `body2 < body1 − 3·mean5(range1) / 5 and body3 < body2 + mean5(range2) / 5`, `body3 < body2 − 3·mean5(range2) / 5`,
        `body3 < body2 < body1 and (upper2 > mean10(upper2 + lower2) / 2 or upper3 > mean10(upper3 + lower3) / 2)`,
        `body3 < min(body2, upper3)`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLADVANCEBLOCK.

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

cdl_advance_block: _CdlAdvanceBlockSpec
"""Advance block: three white bars that close higher and higher and grow weaker.

−100 where the second and the third open above the open before, and above the close before by no more than a fifth
of the mean range of five bars; the first body is longer than the mean of the ten before it, its upper shadow
shorter than the mean shadow of ten bars; and one of these holds. The second body is shorter than the first by more
than three fifths of the mean range of five bars, and the third not much longer than the second; the third is as
much shorter than the second; each is shorter than the one before, and one of the last two upper shadows longer than
the mean; or the third is shorter than the second and than its own upper shadow.

As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
`open1 < open2 ≤ close1 + mean5(range1) / 5`, `open2 < open3 ≤ close2 + mean5(range2) / 5`,
`close1 < close2 < close3`, `body1 > mean10(body1)`, `upper1 < mean10(upper1 + lower1) / 2`; and one of:
`body2 < body1 − 3·mean5(range1) / 5 and body3 < body2 + mean5(range2) / 5`, `body3 < body2 − 3·mean5(range2) / 5`,
`body3 < body2 < body1 and (upper2 > mean10(upper2 + lower2) / 2 or upper3 > mean10(upper3 + lower3) / 2)`,
`body3 < min(body2, upper3)`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLADVANCEBLOCK.

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

class _CdlBeltHoldSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Belt hold: a long body that begins at one end of its bar.

        100 where the body is white and longer than the mean of the ten before, and its lower shadow shorter than a tenth of
        the mean range of the ten bars before; −100 where the body is black and its upper shadow as short.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
        `lower < mean10(range) / 10`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLBELTHOLD.

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

cdl_belt_hold: _CdlBeltHoldSpec
"""Belt hold: a long body that begins at one end of its bar.

100 where the body is white and longer than the mean of the ten before, and its lower shadow shorter than a tenth of
the mean range of the ten bars before; −100 where the body is black and its upper shadow as short.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
`lower < mean10(range) / 10`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLBELTHOLD.

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

class _CdlBreakawaySpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

        100 where the first body is black and longer than the mean of the ten before it, the second black with a gap below
        the first, the third and the fourth have lower highs and lower lows than the bar before, the fourth is black, and
        the fifth is white and closes between the second open and the first close; −100 where the same is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour4 = black`,
        `colour5 = white`, `body1 > mean10(body1)`, `open2 < close1`, `high2 > high3 > high4`, `low2 > low3 > low4`,
        `open2 < close5 < close1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLBREAKAWAY.

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

cdl_breakaway: _CdlBreakawaySpec
"""Breakaway: a long body, a gap, two more bars the same way, and one back into the gap.

100 where the first body is black and longer than the mean of the ten before it, the second black with a gap below
the first, the third and the fourth have lower highs and lower lows than the bar before, the fourth is black, and
the fifth is white and closes between the second open and the first close; −100 where the same is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = colour4 = black`,
`colour5 = white`, `body1 > mean10(body1)`, `open2 < close1`, `high2 > high3 > high4`, `low2 > low3 > low4`,
`open2 < close5 < close1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLBREAKAWAY.

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

class _CdlClosingMarubozuSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Closing marubozu: a long body that ends at one end of its bar.

        100 where the body is white and longer than the mean of the ten before, and its upper shadow shorter than a tenth of
        the mean range of the ten bars before; −100 where the body is black and its lower shadow as short.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
        `upper < mean10(range) / 10`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCLOSINGMARUBOZU.

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

cdl_closing_marubozu: _CdlClosingMarubozuSpec
"""Closing marubozu: a long body that ends at one end of its bar.

100 where the body is white and longer than the mean of the ten before, and its upper shadow shorter than a tenth of
the mean range of the ten bars before; −100 where the body is black and its lower shadow as short.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
`upper < mean10(range) / 10`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCLOSINGMARUBOZU.

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

class _CdlConcealingBabySwallowSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the
        second, and one that covers it.

        100 where the first two have no shadows, the third has a gap below the second body and an upper shadow to above the
        second close, and the fourth covers the whole third bar. A shadow is one of more than a tenth of the mean range of
        the ten bars before.

        As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`,
        `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`, `open3 < close2`,
        `upper3 > mean10(range3) / 10`, `high3 > close2`, `high4 > high3`, `low4 < low3`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCONCEALBABYSWALL.

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

cdl_concealing_baby_swallow: _CdlConcealingBabySwallowSpec
"""Concealing baby swallow: four black bars, two without shadows, one that opens below them and reaches up into the
second, and one that covers it.

100 where the first two have no shadows, the third has a gap below the second body and an upper shadow to above the
second close, and the fourth covers the whole third bar. A shadow is one of more than a tenth of the mean range of
the ten bars before.

As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`,
`max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`, `open3 < close2`,
`upper3 > mean10(range3) / 10`, `high3 > close2`, `high4 > high3`, `low4 < low3`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLCONCEALBABYSWALL.

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

class _CdlCounterattackSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Counterattack: a long body, and one of the other colour that comes back to the same close.

        100 where the first body is black and the second white, each longer than the mean of the ten before it, and the
        closes differ by a twentieth of the mean range of five bars at the most; −100 where the first is white and the
        second black.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
        `body1 > mean10(body1)`, `body2 > mean10(body2)`, `|close2 − close1| ≤ mean5(range1) / 20`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLCOUNTERATTACK.

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

cdl_counterattack: _CdlCounterattackSpec
"""Counterattack: a long body, and one of the other colour that comes back to the same close.

100 where the first body is black and the second white, each longer than the mean of the ten before it, and the
closes differ by a twentieth of the mean range of five bars at the most; −100 where the first is white and the
second black.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
`body1 > mean10(body1)`, `body2 > mean10(body2)`, `|close2 − close1| ≤ mean5(range1) / 20`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLCOUNTERATTACK.

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

class _CdlDarkCloudCoverSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.5,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the
        first body.

        −100 where the first body is longer than the mean of the ten before it, and the second opens above the first high
        and closes above the first open, but below the first close by more than `penetration` times the first body.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = black`, `body1 > mean10(body1)`,
        `open2 > high1`, `open1 < close2 < close1 − penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDARKCLOUDCOVER.

        Parameters
        ----------
        penetration : float, default 0.5
            How far into the first body the second reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.5,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_dark_cloud_cover: _CdlDarkCloudCoverSpec
"""Dark cloud cover: after a long white body a black one that opens above the whole bar and closes well within the
first body.

−100 where the first body is longer than the mean of the ten before it, and the second opens above the first high
and closes above the first open, but below the first close by more than `penetration` times the first body.

As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = black`, `body1 > mean10(body1)`,
`open2 > high1`, `open1 < close2 < close1 − penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDARKCLOUDCOVER.

Parameters
----------
penetration : float, default 0.5
    How far into the first body the second reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlDojiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Doji: a bar that closes about where it opened.

        100 where the body is no longer than a tenth of the mean range of the ten bars before.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.

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

cdl_doji: _CdlDojiSpec
"""Doji: a bar that closes about where it opened.

100 where the body is no longer than a tenth of the mean range of the ten bars before.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDOJI.

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

class _CdlDojiStarSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Doji star: after a long body a doji with a gap beyond it.

        100 where the first body is black and longer than the mean of the ten before it, and the second wholly below it and
        no longer than a tenth of the mean range of the ten bars before; −100 where the first is white and the second wholly
        above it.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(range2) / 10`, `top2 < close1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLDOJISTAR.

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

cdl_doji_star: _CdlDojiStarSpec
"""Doji star: after a long body a doji with a gap beyond it.

100 where the first body is black and longer than the mean of the ten before it, and the second wholly below it and
no longer than a tenth of the mean range of the ten bars before; −100 where the first is white and the second wholly
above it.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(range2) / 10`, `top2 < close1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLDOJISTAR.

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

class _CdlDragonflyDojiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

        100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
        that, and the lower one longer.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10 < lower`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDRAGONFLYDOJI.

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

cdl_dragonfly_doji: _CdlDragonflyDojiSpec
"""Dragonfly doji: a bar that opens and closes at its high and has a lower shadow.

100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
that, and the lower one longer.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10 < lower`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLDRAGONFLYDOJI.

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

class _CdlEngulfingSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

        100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
        end in common. A bar is white if it closes at its open or above.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
        `open2 < close1`, `close2 > open1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
        second bar.

        Parameters
        ----------
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
        open: _Sources = "open",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_engulfing: _CdlEngulfingSpec
"""Engulfing pattern: a body that covers the body of the bar before, which is of the other colour.

100 where a white body covers a black one, −100 where a black body covers a white one; 80 and −80 where the two have one
end in common. A bar is white if it closes at its open or above.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
`open2 < close1`, `close2 > open1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLENGULFING, which leaves out the
second bar.

Parameters
----------
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

class _CdlEveningDojiStarSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

        −100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the
        mean range of the ten bars before it and wholly above the first, and the third longer than the mean of the ten
        before it, black, and closed below the first close by more than `penetration` times the first body.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(range2) / 10`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGDOJISTAR.

        Parameters
        ----------
        penetration : float, default 0.3
            How far into the first body the third reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_evening_doji_star: _CdlEveningDojiStarSpec
"""Evening doji star: a long white body, a doji above it, and a black body that reaches well back into the first.

−100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the
mean range of the ten bars before it and wholly above the first, and the third longer than the mean of the ten
before it, black, and closed below the first close by more than `penetration` times the first body.

As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(range2) / 10`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGDOJISTAR.

Parameters
----------
penetration : float, default 0.3
    How far into the first body the third reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlEveningStarSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

        −100 where the first body is longer than the mean of the ten before it, the second no longer and wholly above the
        first, and the third longer, black, and closed below the first close by more than `penetration` times the first
        body.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(body2)`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGSTAR.

        Parameters
        ----------
        penetration : float, default 0.3
            How far into the first body the third reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_evening_star: _CdlEveningStarSpec
"""Evening star: a long white body, a short one above it, and a black one that reaches well back into the first.

−100 where the first body is longer than the mean of the ten before it, the second no longer and wholly above the
first, and the third longer, black, and closed below the first close by more than `penetration` times the first
body.

As inequalities, the answer is −100 where: `colour1 = white`, `colour3 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(body2)`, `bottom2 > close1`, `body3 > mean10(body3)`, `close3 < close1 − penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLEVENINGSTAR.

Parameters
----------
penetration : float, default 0.3
    How far into the first body the third reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlGapSideBySideWhiteSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Side-by-side white lines: after a gap two white bodies that look alike.

        100 where the second and the third body lie above the first, −100 where they lie below it. The two are white, their
        lengths differ by a fifth of the mean range of the five bars before at the most, and their opens by a twentieth.

        As inequalities, the answer is 100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
        `|body3 − body2| ≤ mean5(range2) / 5`, `top1 < min(bottom2, bottom3)`.

        As inequalities, the answer is −100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
        `|body3 − body2| ≤ mean5(range2) / 5`, `bottom1 > max(top2, top3)`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGAPSIDESIDEWHITE.

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

cdl_gap_side_by_side_white: _CdlGapSideBySideWhiteSpec
"""Side-by-side white lines: after a gap two white bodies that look alike.

100 where the second and the third body lie above the first, −100 where they lie below it. The two are white, their
lengths differ by a fifth of the mean range of the five bars before at the most, and their opens by a twentieth.

As inequalities, the answer is 100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
`|body3 − body2| ≤ mean5(range2) / 5`, `top1 < min(bottom2, bottom3)`.

As inequalities, the answer is −100 where: `colour2 = colour3 = white`, `|open3 − open2| ≤ mean5(range2) / 20`,
`|body3 − body2| ≤ mean5(range2) / 5`, `bottom1 > max(top2, top3)`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGAPSIDESIDEWHITE.

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

class _CdlGravestoneDojiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

        100 where the body is no longer than a tenth of the mean range of the ten bars before, the lower shadow shorter than
        that, and the upper one longer. It is said to foretell a fall; 100 says that it is seen.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `lower < mean10(range) / 10 < upper`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGRAVESTONEDOJI.

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

cdl_gravestone_doji: _CdlGravestoneDojiSpec
"""Gravestone doji: a bar that opens and closes at its low and has an upper shadow.

100 where the body is no longer than a tenth of the mean range of the ten bars before, the lower shadow shorter than
that, and the upper one longer. It is said to foretell a fall; 100 says that it is seen.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `lower < mean10(range) / 10 < upper`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLGRAVESTONEDOJI.

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

class _CdlHammerSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

        100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
        shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
        range of five bars above the low before. It is meant for a falling price, which is not looked at.

        As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `lower2 > body2`, `upper2 < mean10(range2) / 10`,
        `bottom2 ≤ low1 + mean5(range1) / 5`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.

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

cdl_hammer: _CdlHammerSpec
"""Hammer: a short body with a long lower shadow and hardly an upper one, near the low of the bar before.

100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
shorter than a tenth of the mean range of the ten bars before, and the body begins no higher than a fifth of the mean
range of five bars above the low before. It is meant for a falling price, which is not looked at.

As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `lower2 > body2`, `upper2 < mean10(range2) / 10`,
`bottom2 ≤ low1 + mean5(range1) / 5`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHAMMER.

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

class _CdlHangingManSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

        −100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
        shorter than a tenth of the mean range of the ten bars before, and the body begins no lower than a fifth of the mean
        range of five bars below the high before. It is meant for a rising price, which is not looked at.

        As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `lower2 > body2`,
        `upper2 < mean10(range2) / 10`, `bottom2 ≥ high1 − mean5(range1) / 5`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHANGINGMAN.

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

cdl_hanging_man: _CdlHangingManSpec
"""Hanging man: a short body with a long lower shadow and hardly an upper one, near the high of the bar before.

−100 where the body is shorter than the mean of the ten before, the lower shadow longer than the body, the upper one
shorter than a tenth of the mean range of the ten bars before, and the body begins no lower than a fifth of the mean
range of five bars below the high before. It is meant for a rising price, which is not looked at.

As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `lower2 > body2`,
`upper2 < mean10(range2) / 10`, `bottom2 ≥ high1 − mean5(range1) / 5`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHANGINGMAN.

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

class _CdlHaramiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Harami: a long body, and a short one within it.

        100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
        is longer than the mean of the ten before it, the second no longer than that of the ten before it.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMI.

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

cdl_harami: _CdlHaramiSpec
"""Harami: a long body, and a short one within it.

100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
is longer than the mean of the ten before it, the second no longer than that of the ten before it.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(body2)`, `close1 < bottom2`, `top2 < open1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMI.

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

class _CdlHaramiCrossSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Harami cross: a long body, and a doji within it.

        100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
        is longer than the mean of the ten before it, the second no longer than a tenth of the mean range of the ten bars
        before.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(range2) / 10`, `close1 < bottom2`, `top2 < open1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMICROSS.

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

cdl_harami_cross: _CdlHaramiCrossSpec
"""Harami cross: a long body, and a doji within it.

100 where the first body is black, −100 where it is white; 80 and −80 where the two have an end in common. The first
is longer than the mean of the ten before it, the second no longer than a tenth of the mean range of the ten bars
before.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(range2) / 10`, `close1 < bottom2`, `top2 < open1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHARAMICROSS.

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

class _CdlHighWaveSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """High wave: a short body with a very long shadow on either side.

        100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
        than twice the body.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
        `min(upper, lower) > 2·body`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHIGHWAVE.

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

cdl_high_wave: _CdlHighWaveSpec
"""High wave: a short body with a very long shadow on either side.

100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
than twice the body.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
`min(upper, lower) > 2·body`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLHIGHWAVE.

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

class _CdlHikkakeSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

        100 where a bar has a lower high and a lower low than the bar before it, which is within the one before that; −100
        where it has a higher high and a higher low. 200 and −200 where one of the three bars after the newest such signal,
        the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
        place of a confirmation.

        As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3`, `low1 < low2`,
        `low2 > low3`.

        Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
        CDLHIKKAKE.

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

cdl_hikkake: _CdlHikkakeSpec
"""Hikkake: a bar within the one before, a breakout from it, and a close that proves the breakout false.

100 where a bar has a lower high and a lower low than the bar before it, which is within the one before that; −100
where it has a higher high and a higher low. 200 and −200 where one of the three bars after the newest such signal,
the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
place of a confirmation.

As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3`, `low1 < low2`,
`low2 > low3`.

Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
CDLHIKKAKE.

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

class _CdlHikkakeModSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout
        at that end, and a close that proves the breakout false.

        100 where a bar has a lower high and a lower low than the bar before it, and the first of the two closes no further
        above its low than a fifth of the mean range of five bars; −100 where it has a higher high and a higher low, and the
        first of the two closes as near to its high. 200 and −200 where one of the three bars after the newest such signal,
        the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
        place of a confirmation.

        As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3 > high4`,
        `low1 < low2 < low3`, `low3 > low4`, `close2 ≤ low2 + mean5(range2) / 5`.

        Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
        CDLHIKKAKEMOD.

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

cdl_hikkake_mod: _CdlHikkakeModSpec
"""Modified hikkake: two bars, each within the one before, of which the first closes near one of its ends, a breakout
at that end, and a close that proves the breakout false.

100 where a bar has a lower high and a lower low than the bar before it, and the first of the two closes no further
above its low than a fifth of the mean range of five bars; −100 where it has a higher high and a higher low, and the
first of the two closes as near to its high. 200 and −200 where one of the three bars after the newest such signal,
the first that does, closes above the high, or below the low, of the bar before the breakout. A new signal takes the
place of a confirmation.

As inequalities, the answer is 100, and upside down −100, where: `high1 > high2 > high3 > high4`,
`low1 < low2 < low3`, `low3 > low4`, `close2 ≤ low2 + mean5(range2) / 5`.

Source: Daniel L. Chesler, Trading False Moves with the Hikkake Pattern, Active Trader, 2004; as TA-Lib's
CDLHIKKAKEMOD.

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

class _CdlHomingPigeonSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Homing pigeon: a long black body, and a short black one within it.

        100 where the first body is longer than the mean of the ten before it, the second no longer than that of the ten
        before it, opened below the first open and closed above the first close.

        As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(body2)`, `open2 < open1`, `close2 > close1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLHOMINGPIGEON.

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

cdl_homing_pigeon: _CdlHomingPigeonSpec
"""Homing pigeon: a long black body, and a short black one within it.

100 where the first body is longer than the mean of the ten before it, the second no longer than that of the ten
before it, opened below the first open and closed above the first close.

As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(body2)`, `open2 < open1`, `close2 > close1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLHOMINGPIGEON.

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

class _CdlIdentical3CrowsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its
        low.

        −100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the second and
        the third open differ from the close before by a twentieth of the mean range of five bars at the most.

        As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = black`, `lower1 < mean10(range1) / 10`,
        `lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `|open2 − close1| ≤ mean5(range1) / 20`,
        `|open3 − close2| ≤ mean5(range2) / 20`, `close1 > close2 > close3`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLIDENTICAL3CROWS.

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

cdl_identical_3_crows: _CdlIdentical3CrowsSpec
"""Identical three crows: three black bars, each of which opens where the one before closed and closes lower, near its
low.

−100 where each lower shadow is shorter than a tenth of the mean range of the ten bars before it, and the second and
the third open differ from the close before by a twentieth of the mean range of five bars at the most.

As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = black`, `lower1 < mean10(range1) / 10`,
`lower2 < mean10(range2) / 10`, `lower3 < mean10(range3) / 10`, `|open2 − close1| ≤ mean5(range1) / 20`,
`|open3 − close2| ≤ mean5(range2) / 20`, `close1 > close2 > close3`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLIDENTICAL3CROWS.

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

class _CdlInNeckSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

        −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
        closes no lower than the first close, and above it by a twentieth of the mean range of five bars at the most.

        As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
        `open2 < low1`, `close1 ≤ close2 ≤ close1 + mean5(range1) / 20`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINNECK.

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

cdl_in_neck: _CdlInNeckSpec
"""In neck: after a long black body a white one that opens below the whole bar and comes back to just within the body.

−100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
closes no lower than the first close, and above it by a twentieth of the mean range of five bars at the most.

As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
`open2 < low1`, `close1 ≤ close2 ≤ close1 + mean5(range1) / 20`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINNECK.

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

class _CdlInvertedHammerSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

        100 where the body is shorter than the mean of the ten before and wholly below the body before, the upper shadow
        longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

        As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `upper2 > body2`, `lower2 < mean10(range2) / 10`,
        `top2 < bottom1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINVERTEDHAMMER.

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

cdl_inverted_hammer: _CdlInvertedHammerSpec
"""Inverted hammer: a short body below the one before, with a long upper shadow and hardly a lower one.

100 where the body is shorter than the mean of the ten before and wholly below the body before, the upper shadow
longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

As inequalities, the answer is 100 where: `body2 < mean10(body2)`, `upper2 > body2`, `lower2 < mean10(range2) / 10`,
`top2 < bottom1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLINVERTEDHAMMER.

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

class _CdlKickingSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

        100 where the first is black and the second white and above it, −100 where the first is white and the second black
        and below it. Each body is longer than the mean of the ten before it, and each shadow shorter than a tenth of the
        mean range of the ten bars before.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
        `body1 > mean10(body1)`, `body2 > mean10(body2)`, `max(upper1, lower1) < mean10(range1) / 10`,
        `max(upper2, lower2) < mean10(range2) / 10`, `low2 > high1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKING.

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

cdl_kicking: _CdlKickingSpec
"""Kicking: two long bodies without shadows, of unlike colour, with a gap between the bars.

100 where the first is black and the second white and above it, −100 where the first is white and the second black
and below it. Each body is longer than the mean of the ten before it, and each shadow shorter than a tenth of the
mean range of the ten bars before.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
`body1 > mean10(body1)`, `body2 > mean10(body2)`, `max(upper1, lower1) < mean10(range1) / 10`,
`max(upper2, lower2) < mean10(range2) / 10`, `low2 > high1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKING.

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

class _CdlKickingByLengthSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one
        says what is foretold.

        Where the first is black and the second white and above it, or the first white and the second black and below it:
        100 where the longer body is white, −100 where it is black; of two that are as long the first counts. Each body is
        longer than the mean of the ten before it, and each shadow shorter than a tenth of the mean range of the ten bars
        before.

        As inequalities, the answer is 100, and upside down −100, where: `body1 > mean10(body1)`, `body2 > mean10(body2)`,
        `max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`; and one of:
        `colour1 = black and colour2 = white and low2 > high1 and body2 > body1`,
        `colour1 = white and colour2 = black and high2 < low1 and body2 ≤ body1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKINGBYLENGTH.

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

cdl_kicking_by_length: _CdlKickingByLengthSpec
"""Kicking by length: two long bodies without shadows, of unlike colour, with a gap between the bars; the longer one
says what is foretold.

Where the first is black and the second white and above it, or the first white and the second black and below it:
100 where the longer body is white, −100 where it is black; of two that are as long the first counts. Each body is
longer than the mean of the ten before it, and each shadow shorter than a tenth of the mean range of the ten bars
before.

As inequalities, the answer is 100, and upside down −100, where: `body1 > mean10(body1)`, `body2 > mean10(body2)`,
`max(upper1, lower1) < mean10(range1) / 10`, `max(upper2, lower2) < mean10(range2) / 10`; and one of:
`colour1 = black and colour2 = white and low2 > high1 and body2 > body1`,
`colour1 = white and colour2 = black and high2 < low1 and body2 ≤ body1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLKICKINGBYLENGTH.

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

class _CdlLadderBottomSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

        100 where the opens and the closes of the first three fall, the fourth is black with an upper shadow longer than a
        tenth of the mean range of the ten bars before it, and the fifth is white, opens above the fourth open and closes
        above the fourth high.

        As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`, `colour5 = white`,
        `open1 > open2 > open3`, `close1 > close2 > close3`, `upper4 > mean10(range4) / 10`, `open5 > open4`,
        `close5 > high4`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLADDERBOTTOM.

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

cdl_ladder_bottom: _CdlLadderBottomSpec
"""Ladder bottom: three black bars down the rungs, a black one that reaches up, and a white one above it all.

100 where the opens and the closes of the first three fall, the fourth is black with an upper shadow longer than a
tenth of the mean range of the ten bars before it, and the fifth is white, opens above the fourth open and closes
above the fourth high.

As inequalities, the answer is 100 where: `colour1 = colour2 = colour3 = colour4 = black`, `colour5 = white`,
`open1 > open2 > open3`, `close1 > close2 > close3`, `upper4 > mean10(range4) / 10`, `open5 > open4`,
`close5 > high4`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLADDERBOTTOM.

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

class _CdlLongLeggedDojiSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Long-legged doji: a bar that closes about where it opened, and has a long shadow.

        100 where the body is no longer than a tenth of the mean range of the ten bars before, and a shadow longer than the
        body.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `max(upper, lower) > body`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLLONGLEGGEDDOJI.

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

cdl_long_legged_doji: _CdlLongLeggedDojiSpec
"""Long-legged doji: a bar that closes about where it opened, and has a long shadow.

100 where the body is no longer than a tenth of the mean range of the ten bars before, and a shadow longer than the
body.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `max(upper, lower) > body`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLLONGLEGGEDDOJI.

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

class _CdlLongLineSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Long line: a long body with short shadows.

        100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
        than the mean shadow of the ten bars before.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
        `max(upper, lower) < mean10(upper + lower) / 2`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLONGLINE.

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

cdl_long_line: _CdlLongLineSpec
"""Long line: a long body with short shadows.

100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
than the mean shadow of the ten bars before.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
`max(upper, lower) < mean10(upper + lower) / 2`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLLONGLINE.

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

class _CdlMarubozuSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Marubozu: a long body without shadows.

        100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
        than a tenth of the mean range of the ten bars before.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
        `max(upper, lower) < mean10(range) / 10`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMARUBOZU.

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

cdl_marubozu: _CdlMarubozuSpec
"""Marubozu: a long body without shadows.

100 where the body is white, −100 where it is black: longer than the mean of the ten before, and each shadow shorter
than a tenth of the mean range of the ten bars before.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body > mean10(body)`,
`max(upper, lower) < mean10(range) / 10`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMARUBOZU.

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

class _CdlMatHoldSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.5,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above
        them all.

        100 where the first body is longer than the mean of the ten before it, and each of the three shorter; the second bar
        is black with a gap above the first, the next two have a lower end below the first close, by less than `penetration`
        times the first body, and an upper end that falls from bar to bar; and the last is white, opens above the close
        before and closes above the highs of the three.

        As inequalities, the answer is 100 where: `colour1 = colour5 = white`, `colour2 = black`, `body1 > mean10(body1)`,
        `body2 < mean10(body2)`, `body3 < mean10(body3)`, `body4 < mean10(body4)`, `close2 > close1`,
        `close1 − penetration·body1 < min(bottom3, bottom4)`, `max(bottom3, bottom4) < close1`, `open2 > top3 > top4`,
        `open5 > close4`, `close5 > max(high2, high3, high4)`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATHOLD.

        Parameters
        ----------
        penetration : float, default 0.5
            How far back into the first body the reaction may come, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.5,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_mat_hold: _CdlMatHoldSpec
"""Mat hold: a long white body, three short ones that come back from above it, not far into it, and a white one above
them all.

100 where the first body is longer than the mean of the ten before it, and each of the three shorter; the second bar
is black with a gap above the first, the next two have a lower end below the first close, by less than `penetration`
times the first body, and an upper end that falls from bar to bar; and the last is white, opens above the close
before and closes above the highs of the three.

As inequalities, the answer is 100 where: `colour1 = colour5 = white`, `colour2 = black`, `body1 > mean10(body1)`,
`body2 < mean10(body2)`, `body3 < mean10(body3)`, `body4 < mean10(body4)`, `close2 > close1`,
`close1 − penetration·body1 < min(bottom3, bottom4)`, `max(bottom3, bottom4) < close1`, `open2 > top3 > top4`,
`open5 > close4`, `close5 > max(high2, high3, high4)`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATHOLD.

Parameters
----------
penetration : float, default 0.5
    How far back into the first body the reaction may come, as a part of it.
    Allowed: at least 0.
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

class _CdlMatchingLowSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Matching low: two black bars that close at the same price.

        100 where the closes differ by a twentieth of the mean range of the five bars before at the most.

        As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `|close2 − close1| ≤ mean5(range1) / 20`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATCHINGLOW.

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

cdl_matching_low: _CdlMatchingLowSpec
"""Matching low: two black bars that close at the same price.

100 where the closes differ by a twentieth of the mean range of the five bars before at the most.

As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `|close2 − close1| ≤ mean5(range1) / 20`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLMATCHINGLOW.

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

class _CdlMorningDojiStarSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

        100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the mean
        range of the ten bars before it and wholly below the first, and the third longer than the mean of the ten before it,
        white, and closed above the first close by more than `penetration` times the first body.

        As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(range2) / 10`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGDOJISTAR.

        Parameters
        ----------
        penetration : float, default 0.3
            How far into the first body the third reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_morning_doji_star: _CdlMorningDojiStarSpec
"""Morning doji star: a long black body, a doji below it, and a white body that reaches well back into the first.

100 where the first body is longer than the mean of the ten before it, the second no longer than a tenth of the mean
range of the ten bars before it and wholly below the first, and the third longer than the mean of the ten before it,
white, and closed above the first close by more than `penetration` times the first body.

As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
`body2 ≤ mean10(range2) / 10`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGDOJISTAR.

Parameters
----------
penetration : float, default 0.3
    How far into the first body the third reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlMorningStarSpec:
    def __call__(
        self,
        penetration: _Float | None = 0.3,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

        100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
        and the third longer, white, and closed above the first close by more than `penetration` times the first body.

        As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(body2)`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.

        Parameters
        ----------
        penetration : float, default 0.3
            How far into the first body the third reaches, as a part of it.
            Allowed: at least 0.
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
        penetration: _Floats = 0.3,
        open: _Sources = "open",
        high: _Sources = "high",
        low: _Sources = "low",
        close: _Sources = "close",
        missing: _Missing | Iterable[_Missing | None] | None = None,
    ) -> dict[str, Spec]: ...

cdl_morning_star: _CdlMorningStarSpec
"""Morning star: a long black body, a short one below it, and a white one that reaches well back into the first.

100 where the first body is longer than the mean of the ten before it, the second no longer and wholly below the first,
and the third longer, white, and closed above the first close by more than `penetration` times the first body.

As inequalities, the answer is 100 where: `colour1 = black`, `colour3 = white`, `body1 > mean10(body1)`,
`body2 ≤ mean10(body2)`, `top2 < close1`, `body3 > mean10(body3)`, `close3 > close1 + penetration·body1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLMORNINGSTAR.

Parameters
----------
penetration : float, default 0.3
    How far into the first body the third reaches, as a part of it.
    Allowed: at least 0.
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

class _CdlOnNeckSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

        −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
        closes no further from it than a twentieth of the mean range of five bars.

        As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
        `open2 < low1`, `|close2 − low1| ≤ mean5(range1) / 20`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLONNECK.

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

cdl_on_neck: _CdlOnNeckSpec
"""On neck: after a long black body a white one that opens below the whole bar and comes back to its low.

−100 where the first body is longer than the mean of the ten before it, and the second opens below the first low and
closes no further from it than a twentieth of the mean range of five bars.

As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
`open2 < low1`, `|close2 − low1| ≤ mean5(range1) / 20`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLONNECK.

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

class _CdlPiercingSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of
        the first body.

        100 where each body is longer than the mean of the ten before it, and the second opens below the first low, and
        closes above the first close by more than half of the first body, but below the first open.

        As inequalities, the answer is 100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
        `body2 > mean10(body2)`, `open2 < low1`, `close1 + body1 / 2 < close2 < open1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLPIERCING.

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

cdl_piercing: _CdlPiercingSpec
"""Piercing: after a long black body a long white one that opens below the whole bar and closes beyond the middle of
the first body.

100 where each body is longer than the mean of the ten before it, and the second opens below the first low, and
closes above the first close by more than half of the first body, but below the first open.

As inequalities, the answer is 100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
`body2 > mean10(body2)`, `open2 < low1`, `close1 + body1 / 2 < close2 < open1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLPIERCING.

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

class _CdlRickshawManSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rickshaw man: a doji in the middle of its bar, with two long shadows.

        100 where the body is no longer than a tenth of the mean range of the ten bars before, each shadow longer than the
        body, and the body no further from the middle of the bar than a fifth of the mean range of the five bars before.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `min(upper, lower) > body`,
        `bottom − mean5(range) / 5 ≤ (high + low) / 2 ≤ top + mean5(range) / 5`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRICKSHAWMAN.

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

cdl_rickshaw_man: _CdlRickshawManSpec
"""Rickshaw man: a doji in the middle of its bar, with two long shadows.

100 where the body is no longer than a tenth of the mean range of the ten bars before, each shadow longer than the
body, and the body no further from the middle of the bar than a fifth of the mean range of the five bars before.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `min(upper, lower) > body`,
`bottom − mean5(range) / 5 ≤ (high + low) / 2 ≤ top + mean5(range) / 5`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRICKSHAWMAN.

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

class _CdlRiseFall3MethodsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes
        on.

        100 where the first and the last body are white and longer than the mean of the ten before them; the three between
        are black, shorter than that, within or partly within the range of the first, and close lower from bar to bar; and
        the last opens above the close before and closes above the first. −100 where the same is seen upside down.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour5 = white`,
        `colour2 = colour3 = colour4 = black`, `body1 > mean10(body1)`, `body2 < mean10(body2)`, `body3 < mean10(body3)`,
        `body4 < mean10(body4)`, `body5 > mean10(body5)`, `max(bottom2, bottom3, bottom4) < high1`,
        `min(top2, top3, top4) > low1`, `close2 > close3 > close4`, `open5 > close4`, `close5 > close1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRISEFALL3METHODS.

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

cdl_rise_fall_3_methods: _CdlRiseFall3MethodsSpec
"""Rising or falling three methods: a long body, three short ones against it within its range, and a long one that goes
on.

100 where the first and the last body are white and longer than the mean of the ten before them; the three between
are black, shorter than that, within or partly within the range of the first, and close lower from bar to bar; and
the last opens above the close before and closes above the first. −100 where the same is seen upside down.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour5 = white`,
`colour2 = colour3 = colour4 = black`, `body1 > mean10(body1)`, `body2 < mean10(body2)`, `body3 < mean10(body3)`,
`body4 < mean10(body4)`, `body5 > mean10(body5)`, `max(bottom2, bottom3, bottom4) < high1`,
`min(top2, top3, top4) > low1`, `close2 > close3 > close4`, `open5 > close4`, `close5 > close1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLRISEFALL3METHODS.

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

class _CdlSeparatingLinesSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Separating lines: a long body that begins where the one before, of the other colour, began.

        100 where the first bar is black, and the second white without a lower shadow, −100 where the first is white, and
        the second black without an upper shadow. The opens differ by a twentieth of the mean range of five bars at the
        most, the second body is longer than the mean of the ten before it, and the shadow shorter than a tenth of the mean
        range of the ten bars before.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
        `|open2 − open1| ≤ mean5(range1) / 20`, `body2 > mean10(body2)`, `lower2 < mean10(range2) / 10`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSEPARATINGLINES.

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

cdl_separating_lines: _CdlSeparatingLinesSpec
"""Separating lines: a long body that begins where the one before, of the other colour, began.

100 where the first bar is black, and the second white without a lower shadow, −100 where the first is white, and
the second black without an upper shadow. The opens differ by a twentieth of the mean range of five bars at the
most, the second body is longer than the mean of the ten before it, and the shadow shorter than a tenth of the mean
range of the ten bars before.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = black`, `colour2 = white`,
`|open2 − open1| ≤ mean5(range1) / 20`, `body2 > mean10(body2)`, `lower2 < mean10(range2) / 10`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSEPARATINGLINES.

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

class _CdlShootingStarSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

        −100 where the body is shorter than the mean of the ten before and wholly above the body before, the upper shadow
        longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

        As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `upper2 > body2`,
        `lower2 < mean10(range2) / 10`, `bottom2 > top1`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSHOOTINGSTAR.

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

cdl_shooting_star: _CdlShootingStarSpec
"""Shooting star: a short body above the one before, with a long upper shadow and hardly a lower one.

−100 where the body is shorter than the mean of the ten before and wholly above the body before, the upper shadow
longer than the body, and the lower one shorter than a tenth of the mean range of the ten bars before.

As inequalities, the answer is −100 where: `body2 < mean10(body2)`, `upper2 > body2`,
`lower2 < mean10(range2) / 10`, `bottom2 > top1`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSHOOTINGSTAR.

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

class _CdlShortLineSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Short line: a short body with short shadows.

        100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow
        shorter than the mean shadow of the ten bars before.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
        `max(upper, lower) < mean10(upper + lower) / 2`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSHORTLINE.

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

cdl_short_line: _CdlShortLineSpec
"""Short line: a short body with short shadows.

100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow
shorter than the mean shadow of the ten bars before.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
`max(upper, lower) < mean10(upper + lower) / 2`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSHORTLINE.

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

class _CdlSpinningTopSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Spinning top: a short body with a longer shadow on either side.

        100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
        than the body.

        As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
        `min(upper, lower) > body`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSPINNINGTOP.

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

cdl_spinning_top: _CdlSpinningTopSpec
"""Spinning top: a short body with a longer shadow on either side.

100 where the body is white, −100 where it is black: shorter than the mean of the ten before, and each shadow longer
than the body.

As inequalities, the answer is 100, and upside down −100, where: `colour = white`, `body < mean10(body)`,
`min(upper, lower) > body`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSPINNINGTOP.

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

class _CdlStalledPatternSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

        −100 where the closes rise, the first two bodies are longer than the mean of the ten before them, and the third
        shorter; the second has an upper shadow shorter than a tenth of the mean range of the ten bars before, and opens
        above the first open, and above the first close by no more than a fifth of the mean range of five bars; and the
        third opens no lower than its body and such a fifth below the second close.

        As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
        `open1 < open2 ≤ close1 + mean5(range1) / 5`, `close1 < close2 < close3`, `body1 > mean10(body1)`,
        `body2 > mean10(body2)`, `body3 < mean10(body3)`, `upper2 < mean10(range2) / 10`,
        `open3 ≥ close2 − body3 − mean5(range2) / 5`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSTALLEDPATTERN.

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

cdl_stalled_pattern: _CdlStalledPatternSpec
"""Stalled pattern: two long white bodies, and a short white one on the shoulder of the second.

−100 where the closes rise, the first two bodies are longer than the mean of the ten before them, and the third
shorter; the second has an upper shadow shorter than a tenth of the mean range of the ten bars before, and opens
above the first open, and above the first close by no more than a fifth of the mean range of five bars; and the
third opens no lower than its body and such a fifth below the second close.

As inequalities, the answer is −100 where: `colour1 = colour2 = colour3 = white`,
`open1 < open2 ≤ close1 + mean5(range1) / 5`, `close1 < close2 < close3`, `body1 > mean10(body1)`,
`body2 > mean10(body2)`, `body3 < mean10(body3)`, `upper2 < mean10(range2) / 10`,
`open3 ≥ close2 − body3 − mean5(range2) / 5`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLSTALLEDPATTERN.

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

class _CdlStickSandwichSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Stick sandwich: a white bar between two black ones that close at the same price.

        100 where the low of the white bar is above the first close, and the two closes differ by a twentieth of the mean
        range of the five bars before the first at the most.

        As inequalities, the answer is 100 where: `colour1 = colour3 = black`, `colour2 = white`, `low2 > close1`,
        `|close3 − close1| ≤ mean5(range1) / 20`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSTICKSANDWICH.

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

cdl_stick_sandwich: _CdlStickSandwichSpec
"""Stick sandwich: a white bar between two black ones that close at the same price.

100 where the low of the white bar is above the first close, and the two closes differ by a twentieth of the mean
range of the five bars before the first at the most.

As inequalities, the answer is 100 where: `colour1 = colour3 = black`, `colour2 = white`, `low2 > close1`,
`|close3 − close1| ≤ mean5(range1) / 20`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLSTICKSANDWICH.

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

class _CdlTakuriSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Takuri line: a dragonfly doji with a very long lower shadow.

        100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
        that, and the lower one longer than twice the body.

        As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10`,
        `lower > 2·body`.

        Source: Thomas N. Bulkowski, Encyclopedia of Candlestick Charts, 2008; as TA-Lib's CDLTAKURI.

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

cdl_takuri: _CdlTakuriSpec
"""Takuri line: a dragonfly doji with a very long lower shadow.

100 where the body is no longer than a tenth of the mean range of the ten bars before, the upper shadow shorter than
that, and the lower one longer than twice the body.

As inequalities, the answer is 100 where: `body ≤ mean10(range) / 10`, `upper < mean10(range) / 10`,
`lower > 2·body`.

Source: Thomas N. Bulkowski, Encyclopedia of Candlestick Charts, 2008; as TA-Lib's CDLTAKURI.

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

class _CdlTasukiGapSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close
        it.

        100 where the second body is white and wholly above the first, and the third black, opened within the second body
        and closed below it, above the first body; −100 where the same is seen upside down. The lengths of the second and
        the third differ by less than a fifth of the mean range of five bars.

        As inequalities, the answer is 100, and upside down −100, where: `colour2 = white`, `colour3 = black`,
        `open2 > top1`, `open2 < open3 < close2`, `top1 < close3 < open2`, `|body2 − body3| < mean5(range2) / 5`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTASUKIGAP.

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

cdl_tasuki_gap: _CdlTasukiGapSpec
"""Tasuki gap: a gap between two bodies, and a body of the other colour that comes back into the gap and does not close
it.

100 where the second body is white and wholly above the first, and the third black, opened within the second body
and closed below it, above the first body; −100 where the same is seen upside down. The lengths of the second and
the third differ by less than a fifth of the mean range of five bars.

As inequalities, the answer is 100, and upside down −100, where: `colour2 = white`, `colour3 = black`,
`open2 > top1`, `open2 < open3 < close2`, `top1 < close3 < open2`, `|body2 − body3| < mean5(range2) / 5`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTASUKIGAP.

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

class _CdlThrustingSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not
        beyond its middle.

        −100 where the first body is longer than the mean of the ten before it, and the second opens below the first low,
        and closes above the first close by more than a twentieth of the mean range of five bars, but by no more than half
        of the first body.

        As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
        `open2 < low1`, `close1 + mean5(range1) / 20 < close2 ≤ close1 + body1 / 2`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTHRUSTING.

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

cdl_thrusting: _CdlThrustingSpec
"""Thrusting: after a long black body a white one that opens below the whole bar and comes back into the body, not
beyond its middle.

−100 where the first body is longer than the mean of the ten before it, and the second opens below the first low,
and closes above the first close by more than a twentieth of the mean range of five bars, but by no more than half
of the first body.

As inequalities, the answer is −100 where: `colour1 = black`, `colour2 = white`, `body1 > mean10(body1)`,
`open2 < low1`, `close1 + mean5(range1) / 20 < close2 ≤ close1 + body1 / 2`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTHRUSTING.

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

class _CdlTristarSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Tri-star: three doji, the second of which stands out.

        100 where the second body is wholly below the first and the lower end of the third above that of the second; −100
        where the same is seen upside down. All bodies are no longer than a tenth of the mean range of the ten bars before
        the first.

        As inequalities, the answer is 100, and upside down −100, where: `max(body1, body2, body3) ≤ mean10(range1) / 10`,
        `top2 < bottom1`, `bottom3 > bottom2`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTRISTAR.

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

cdl_tristar: _CdlTristarSpec
"""Tri-star: three doji, the second of which stands out.

100 where the second body is wholly below the first and the lower end of the third above that of the second; −100
where the same is seen upside down. All bodies are no longer than a tenth of the mean range of the ten bars before
the first.

As inequalities, the answer is 100, and upside down −100, where: `max(body1, body2, body3) ≤ mean10(range1) / 10`,
`top2 < bottom1`, `bottom3 > bottom2`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLTRISTAR.

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

class _CdlUnique3RiverSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Unique three river: a long black body, a black one within it with a lower low, and a short white one.

        100 where the first body is longer than the mean of the ten before it, the second bar closes above the first close,
        opens no higher than the first open and has a lower low, and the third body is shorter than the mean of the ten
        before it and opens above the second low.

        As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `colour3 = white`, `body1 > mean10(body1)`,
        `close2 > close1`, `open2 ≤ open1`, `low2 < low1`, `body3 < mean10(body3)`, `open3 > low2`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUNIQUE3RIVER.

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

cdl_unique_3_river: _CdlUnique3RiverSpec
"""Unique three river: a long black body, a black one within it with a lower low, and a short white one.

100 where the first body is longer than the mean of the ten before it, the second bar closes above the first close,
opens no higher than the first open and has a lower low, and the third body is shorter than the mean of the ten
before it and opens above the second low.

As inequalities, the answer is 100 where: `colour1 = colour2 = black`, `colour3 = white`, `body1 > mean10(body1)`,
`close2 > close1`, `open2 ≤ open1`, `low2 < low1`, `body3 < mean10(body3)`, `open3 > low2`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUNIQUE3RIVER.

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

class _CdlUpsideGap2CrowsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

        −100 where the first body is longer than the mean of the ten before it; the second black, no longer than the mean of
        the ten before it, and wholly above the first; and the third black, opened above the second open and closed below
        the second close, above the first.

        As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
        `body2 ≤ mean10(body2)`, `close2 > close1`, `open3 > open2`, `close1 < close3 < close2`.

        Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUPSIDEGAP2CROWS.

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

cdl_upside_gap_2_crows: _CdlUpsideGap2CrowsSpec
"""Upside gap two crows: a long white body, and two black ones above it, the second of which covers the first.

−100 where the first body is longer than the mean of the ten before it; the second black, no longer than the mean of
the ten before it, and wholly above the first; and the third black, opened above the second open and closed below
the second close, above the first.

As inequalities, the answer is −100 where: `colour1 = white`, `colour2 = colour3 = black`, `body1 > mean10(body1)`,
`body2 ≤ mean10(body2)`, `close2 > close1`, `open3 > open2`, `close1 < close3 < close2`.

Source: Steve Nison, Japanese Candlestick Charting Techniques, 1991; as TA-Lib's CDLUPSIDEGAP2CROWS.

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

class _CdlXsideGap3MethodsSpec:
    def __call__(
        self,
        *,
        open: _Source = "open",
        high: _Source = "high",
        low: _Source = "low",
        close: _Source = "close",
        missing: _Missing | None = None,
    ) -> Spec:
        """Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

        100 where the first two bodies are white, the second wholly above the first, and the third black, opened within the
        second and closed within the first; −100 where the first two are black, the second wholly below the first, and the
        third white, opened and closed in the same way.

        As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = white`, `colour3 = black`,
        `open2 > close1`, `open2 < open3 < close2`, `open1 < close3 < close1`.

        Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLXSIDEGAP3METHODS.

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

cdl_xside_gap_3_methods: _CdlXsideGap3MethodsSpec
"""Upside or downside gap three methods: a gap between two bodies of one colour, and a body of the other that fills it.

100 where the first two bodies are white, the second wholly above the first, and the third black, opened within the
second and closed within the first; −100 where the first two are black, the second wholly below the first, and the
third white, opened and closed in the same way.

As inequalities, the answer is 100, and upside down −100, where: `colour1 = colour2 = white`, `colour3 = black`,
`open2 > close1`, `open2 < open3 < close2`, `open1 < close3 < close1`.

Source: Gregory L. Morris, CandlePower, 1992; as TA-Lib's CDLXSIDEGAP3METHODS.

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
