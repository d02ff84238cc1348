//! The type stub of the Python package is what its catalogue says, and one of every kind of parameter is laid
//! out as all our Python is.

use expect_test::expect;
use indicator_runtime::signature::Form;
use indicator_runtime::{Catalogue, Choice, Group, Output, indicator, stub};
use std::panic::catch_unwind;
use std::path::Path;
use std::{env, fs};

#[test]
fn stub() {
    stub::check(
        &indicators::CATALOGUE,
        "../pybindings/python/indicators/_native",
    );
}

#[test]
fn expressions() {
    stub::check_expressions(
        &indicators::CATALOGUE,
        "../pybindings/python/indicators/polars/__init__.pyi",
    );
}

#[test]
fn definitions() {
    stub::check_definitions(
        &indicators::CATALOGUE,
        "../pybindings/python/indicators/spec",
    );
}

/// An average.
#[derive(Clone, Copy, Debug, PartialEq, Choice)]
enum Average {
    /// With the share 2 / (period + 1),
    /// from a plain mean on.
    ///
    /// At length.
    Exponential,
    /// A plain mean.
    Simple,
    SmoothedExponential,
    TriangularWithTwoPasses,
    Weighted,
}

/// Says "C:\name", and
/// nothing else.
///
/// At length.
#[indicator(warmup = 0)]
fn every_kind(
    data: &[f64],
    #[param(default = Average::Simple)] average: Average,
    #[param(default = -3)] shift: i64,
    #[param(default = 1e300)] scale: f64,
    #[param(default = true)] signed: bool,
    first: &mut Output,
    second: &mut Output,
) {
    let _ = (average, shift, scale, signed);
    first.extend(data.iter().copied());
    second.extend(data.iter().copied());
}

static CATALOGUE: Catalogue = Catalogue {
    groups: &[Group {
        name: "kinds",
        documentation: "Kinds.",
        entries: &[&EVERY_KIND],
    }],
};

/// What a sweep gives is called by words that Python allows, and that one would use.
#[indicator(warmup = 0)]
fn words(
    data: &[f64],
    #[param(default = 1)] a: usize,
    #[param(default = 1)] i: usize,
    #[param(default = 0.0)] bias: f64,
    #[param(default = 1)] period: usize,
    values: &mut Output,
) {
    let _ = (a, i, bias, period);
    values.extend(data.iter().copied());
}

#[test]
fn the_columns_of_a_sweep_have_names_that_python_allows() {
    let columns = WORDS.signature(Form::Sweep).returns.fields;
    let names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
    let expected = ["values", "a_values", "i_values", "biases", "periods"];
    assert_eq!(names, expected);
}

#[test]
fn a_package_has_a_file_for_each_group_and_no_other() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stub");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder of our own");
    let files = stub::package(&CATALOGUE);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["__init__.pyi", "_shared.pyi", "kinds.pyi"]);
    for (name, text) in &files {
        fs::write(folder.join(name), text).expect("it can be written");
    }
    stub::check(&CATALOGUE, &folder);
    if env::var_os("UPDATE_EXPECT").is_none() {
        fs::write(folder.join("former.pyi"), "").expect("it can be written");
        assert!(catch_unwind(|| stub::check(&CATALOGUE, &folder)).is_err());
    }
}

#[test]
fn every_kind_of_parameter() {
    let text = stub::text(&CATALOGUE);
    let own = text.find("class EveryKindOutput").expect("it has a class");
    expect![[r#"
        class EveryKindOutput(NamedTuple, Generic[_T]):
            """The outputs of every_kind: first, second."""

            first: _T
            second: _T

        _EveryKindAverage: TypeAlias = Literal[
            "exponential",
            "simple",
            "smoothed_exponential",
            "triangular_with_two_passes",
            "weighted",
        ]

        class _EveryKindBatch(SweepResult):
            @overload
            def __getitem__(self, key: Literal["first", "second"], /) -> npt.NDArray[np.float64]: ...
            @overload
            def __getitem__(self, key: Literal["averages"], /) -> npt.NDArray[np.str_]: ...
            @overload
            def __getitem__(self, key: Literal["shifts"], /) -> npt.NDArray[np.int64]: ...
            @overload
            def __getitem__(self, key: Literal["scales"], /) -> npt.NDArray[np.float64]: ...
            @overload
            def __getitem__(self, key: Literal["signeds"], /) -> npt.NDArray[np.bool_]: ...

        @overload
        def every_kind(
            data: _SeriesT,
            average: _EveryKindAverage | None = "simple",
            shift: _Int | None = -3,
            scale: _Float | None = 1e300,
            signed: bool | None = True,
            kernel: _Kernel | None = None,
            *,
            axis: _Int | None = None,
            missing: _Missing | None = None,
            out: tuple[_Series, _Series] | None = None,
        ) -> EveryKindOutput[_SeriesT]:
            """Says "C:\\name", and
            nothing else.

            At length.

            Parameters
            ----------
            data : array_like of float, shape (n,)
                NaN or an infinity ends a run: each run without is computed by itself.
                An array of two dimensions, or a frame of pandas or polars, is a panel: many series, each computed by itself.
            average : str, default "simple"
                Allowed: exponential, simple, smoothed_exponential, triangular_with_two_passes, weighted.
                exponential: With the share 2 / (period + 1), from a plain mean on.
                simple: A plain mean.
            shift : int, default -3
                Allowed: a 64-bit integer.
            scale : float, default 1e300
                Allowed: a finite number.
            signed : bool, default True
                Allowed: true or false.
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
            EveryKindOutput, a named tuple
                first: ndarray of float64, shape (n,)
                second: ndarray of float64, shape (n,)
                NaN where there is no value. Series and frames come back as they were given.

            Raises
            ------
            IndicatorError (a ValueError)
                If not one value can be computed, or an argument is not allowed.
            """

        @overload
        def every_kind(
            data: _FrameT,
            average: _EveryKindAverage | None = "simple",
            shift: _Int | None = -3,
            scale: _Float | None = 1e300,
            signed: bool | None = True,
            kernel: _Kernel | None = None,
            *,
            axis: _Int | None = None,
            missing: _Missing | None = None,
            out: tuple[_Series, _Series] | None = None,
        ) -> _FrameT: ...
        @overload
        def every_kind(
            data: _Data,
            average: _EveryKindAverage | None = "simple",
            shift: _Int | None = -3,
            scale: _Float | None = 1e300,
            signed: bool | None = True,
            kernel: _Kernel | None = None,
            *,
            axis: _Int | None = None,
            missing: _Missing | None = None,
            out: tuple[_Series, _Series] | None = None,
        ) -> EveryKindOutput[_Series]: ...
        def every_kind_batch(
            data: _Data,
            average_range: _StrRange | None = None,
            shift_range: _IntRange | None = None,
            scale_range: _FloatRange | None = None,
            signed_range: _BoolRange | None = None,
            kernel: _Kernel | None = None,
            *,
            missing: _Missing | None = None,
            reduce: _Reduce | None = None,
            progress: _Progress | None = None,
        ) -> _EveryKindBatch:
            """every_kind for every combination of parameters, the last one fastest.

            Says "C:\\name", and nothing else.

            Parameters
            ----------
            data : array_like of float, shape (n,)
                NaN or an infinity ends a run: each run without is computed by itself.
            average_range : list of values, or value, optional
                Allowed: exponential, simple, smoothed_exponential, triangular_with_two_passes, weighted. None is the default, "simple" alone.
            shift_range : (start, end, step), list of values, or value, optional
                Allowed: a 64-bit integer. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, -3 alone.
            scale_range : (start, end, step), list of values, or value, optional
                Allowed: a finite number. The end is included; a step of 0 means start alone, and start > end counts down. None is the default, 1e300 alone.
            signed_range : list of values, or value, optional
                Allowed: true or false. None is the default, True alone.
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
                "first": ndarray of float64, shape (rows, n)
                "second": ndarray of float64, shape (rows, n)
                "averages": ndarray of str, shape (rows,)
                "shifts": ndarray of int64, shape (rows,)
                "scales": ndarray of float64, shape (rows,)
                "signeds": ndarray of bool, shape (rows,)
                A row that cannot yield a value is NaN throughout. The dict is a SweepResult: values_for finds a row by its parameters, rows goes through all, to_pandas and to_polars make frames. Of a panel, rows have the shape (n, symbols). Where rows are reduced, outputs are numbers of the shape (rows,), of a panel (rows, symbols), and of a list of reductions with one more dimension.

            Raises
            ------
            IndicatorError (a ValueError)
                If no bar has a number in every input, or an argument is not allowed.
            """

        def every_kind_batch_estimate(
            length: _Int,
            average_range: _StrRange | None = None,
            shift_range: _IntRange | None = None,
            scale_range: _FloatRange | None = None,
            signed_range: _BoolRange | None = None,
        ) -> _Estimate:
            """Rows, columns and bytes that every_kind_batch would return for a series of `length` values. Nothing is computed."""

        class EveryKindStream(Stream):
            """every_kind as values arrive: feed them with update, get the values of the array, to the bit.

            Says "C:\\name", and nothing else.

            Parameters
            ----------
            average : str, default "simple"
                Allowed: exponential, simple, smoothed_exponential, triangular_with_two_passes, weighted.
                exponential: With the share 2 / (period + 1), from a plain mean on.
                simple: A plain mean.
            shift : int, default -3
                Allowed: a 64-bit integer.
            scale : float, default 1e300
                Allowed: a finite number.
            signed : bool, default True
                Allowed: true or false.
            missing : str, optional
                What becomes of a bar with a missing value.
                Allowed: "skip": it is left out, as if it had never been, and its answer is missing; without, it ends a run.

            Raises
            ------
            IndicatorError (a ValueError)
                If an argument is not allowed.
            """

            def __new__(
                cls,
                average: _EveryKindAverage | None = "simple",
                shift: _Int | None = -3,
                scale: _Float | None = 1e300,
                signed: bool | None = True,
                *,
                missing: _Missing | None = None,
            ) -> Self: ...
            @property
            def average(self) -> _EveryKindAverage:
                """"""
            @property
            def shift(self) -> int:
                """"""
            @property
            def scale(self) -> float:
                """"""
            @property
            def signed(self) -> bool:
                """"""
            @overload
            def update(self, data: _Value) -> EveryKindOutput[float] | None:
                """Feeds one bar, a number for each input, and returns its value: None during the warm-up and where a number is missing, as NaN and an infinity are."""
            @overload
            def update(self, bar: Mapping[str, Any], /) -> EveryKindOutput[float] | None: ...
            @overload
            def peek(self, data: _Value) -> EveryKindOutput[float] | None:
                """What update would return, without feeding the bar. Copies the state."""
            @overload
            def peek(self, bar: Mapping[str, Any], /) -> EveryKindOutput[float] | None: ...
            @overload
            def extend(self, data: _SeriesT) -> EveryKindOutput[_SeriesT]:
                """Feeds whole series and returns series as long: NaN where update returns None."""
            @overload
            def extend(self, data: _Data) -> EveryKindOutput[_Series]: ...
            @overload
            def extend(self, bar: Mapping[str, Any] | _Frame, /) -> Any: ...

        # Where an input comes from: a column, or another definition.
        _Source: TypeAlias = str | Spec
        _Sources: TypeAlias = _Source | Iterable[_Source]
        _Ints: TypeAlias = _Int | Iterable[_Int]
        _Floats: TypeAlias = _Float | Iterable[_Float]
        _Bools: TypeAlias = bool | Iterable[bool]

        class _EveryKindSpec:
            def __call__(
                self,
                average: _EveryKindAverage | None = "simple",
                shift: _Int | None = -3,
                scale: _Float | None = 1e300,
                signed: bool | None = True,
                *,
                data: _Source = "close",
                missing: _Missing | None = None,
            ) -> Spec:
                """Says "C:\\name", and
                nothing else.

                At length.

                Parameters
                ----------
                average : str, default "simple"
                    Allowed: exponential, simple, smoothed_exponential, triangular_with_two_passes, weighted.
                    exponential: With the share 2 / (period + 1), from a plain mean on.
                    simple: A plain mean.
                shift : int, default -3
                    Allowed: a 64-bit integer.
                scale : float, default 1e300
                    Allowed: a finite number.
                signed : bool, default True
                    Allowed: true or false.
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
                average: _EveryKindAverage | Iterable[_EveryKindAverage] = "simple",
                shift: _Ints = -3,
                scale: _Floats = 1e300,
                signed: _Bools = True,
                data: _Sources = "close",
                missing: _Missing | Iterable[_Missing | None] | None = None,
            ) -> dict[str, Spec]: ...

        class _Definitions:
            """Definitions of the indicators, for `indicators.Features`."""

            every_kind: _EveryKindSpec
            """Says "C:\\name", and
            nothing else.

            At length.

            Parameters
            ----------
            average : str, default "simple"
                Allowed: exponential, simple, smoothed_exponential, triangular_with_two_passes, weighted.
                exponential: With the share 2 / (period + 1), from a plain mean on.
                simple: A plain mean.
            shift : int, default -3
                Allowed: a 64-bit integer.
            scale : float, default 1e300
                Allowed: a finite number.
            signed : bool, default True
                Allowed: true or false.
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

        spec: _Definitions
    "#]].assert_eq(&text[own..]);
}
