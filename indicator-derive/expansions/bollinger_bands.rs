/// Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn`
/// population standard deviations above and below it.
///
/// Source: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS with simple
/// averages.
#[inline(always)]
#[allow(private_interfaces)]
#[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg)]
pub fn bollinger_bands(
    data: &[f64],
    #[allow(unused_variables)]
    period: usize,
    devup: f64,
    devdn: f64,
    moments: &mut Moments,
    upper: &mut Output,
    middle: &mut Output,
    lower: &mut Output,
) {
    let (means, deviations) = moments.feed(data);
    upper
        .extend(
            zip(means.clone(), deviations)
                .map(|(mean, deviation)| mean + devup * deviation),
        );
    middle.extend(means.clone());
    lower
        .extend(
            zip(means, deviations).map(|(mean, deviation)| mean - devdn * deviation),
        );
}

/// [`bollinger_bands`](fn@bollinger_bands) in the catalogue: its names, defaults, ranges and documentation, and the ways to run it by name.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::BOLLINGER_BANDS;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let columns = BOLLINGER_BANDS.compute(&[&data], &BOLLINGER_BANDS.defaults(), Kernel::Auto)?;
/// assert_eq!(columns.len(), BOLLINGER_BANDS.outputs.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[allow(unused_variables)]
pub static BOLLINGER_BANDS: ::indicator_runtime::Entry = ::indicator_runtime::Entry {
    name: "bollinger_bands",
    documentation: ::core::concat!(
        "Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn`\npopulation standard deviations above and below it.\n\nSource: John Bollinger, Bollinger on Bollinger Bands, 2001; as TA-Lib's BBANDS with simple\naverages."
    ),
    inputs: &[
        ::indicator_runtime::InputSpec {
            name: "data",
            role: ::indicator_runtime::Role::Series,
        },
    ],
    params: &[
        ::indicator_runtime::Param {
            name: "period",
            domain: ::indicator_runtime::Domain::Usize {
                default: 20usize,
                min: 1usize,
                max: ::core::primitive::usize::MAX,
            },
        },
        ::indicator_runtime::Param {
            name: "devup",
            domain: ::indicator_runtime::Domain::F64 {
                default: 2f64,
                lower: ::indicator_runtime::Bound::Open,
                upper: ::indicator_runtime::Bound::Open,
            },
        },
        ::indicator_runtime::Param {
            name: "devdn",
            domain: ::indicator_runtime::Domain::F64 {
                default: 2f64,
                lower: ::indicator_runtime::Bound::Open,
                upper: ::indicator_runtime::Bound::Open,
            },
        },
    ],
    outputs: &[
        ::indicator_runtime::OutputSpec {
            name: "upper",
            pane: ::indicator_runtime::Pane::Price,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
        ::indicator_runtime::OutputSpec {
            name: "middle",
            pane: ::indicator_runtime::Pane::Price,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
        ::indicator_runtime::OutputSpec {
            name: "lower",
            pane: ::indicator_runtime::Pane::Price,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
    ],
    resumable: true,
    flat_batch: false,
    warmup: |values| match <BollingerBandsParams as ::indicator_runtime::ParamSet>::from_values(
        values,
    ) {
        BollingerBandsParams {
            period: ::core::option::Option::Some(period),
            devup: ::core::option::Option::Some(devup),
            devdn: ::core::option::Option::Some(devdn),
        } => period - 1,
        _ => 0,
    },
    bind: ::indicator_runtime::bind::<BollingerBandsPlan>,
};

#[doc(hidden)]
#[derive(::core::clone::Clone)]
pub struct BollingerBandsPlan {
    period: usize,
    devup: f64,
    devdn: f64,
    moments: ::indicator_runtime::Carried<Moments>,
}

impl ::indicator_runtime::Compute for BollingerBandsPlan {
    fn bind(
        values: &[::indicator_runtime::Value],
    ) -> ::core::result::Result<Self, ::indicator_runtime::ErrorKind> {
        let BollingerBandsParams {
            period: ::core::option::Option::Some(period),
            devup: ::core::option::Option::Some(devup),
            devdn: ::core::option::Option::Some(devdn),
        } = <BollingerBandsParams as ::indicator_runtime::ParamSet>::from_values(values)
        else {
            return ::core::result::Result::Err(::indicator_runtime::ErrorKind::WrongNumber {
                what: "parameters",
                expected: 3usize,
                got: values.len(),
            });
        };
        ::core::result::Result::Ok(Self {
            period: period,
            devup: devup,
            devdn: devdn,
            moments: ::indicator_runtime::Carried::new(
                ::indicator_runtime::IntoState::<
                    Moments,
                >::into_state(Moments::new(period))?,
            ),
        })
    }
    #[inline(always)]
    fn compute(
        &mut self,
        inputs: &[&[::core::primitive::f64]],
        outputs: &mut [::indicator_runtime::Output<'_>],
    ) {
        if let ([data], [upper, middle, lower]) = (inputs, outputs) {
            bollinger_bands(
                data,
                self.period,
                self.devup,
                self.devdn,
                ::indicator_runtime::Carried::get(&mut self.moments),
                upper,
                middle,
                lower,
            );
        }
    }
    fn reset(&mut self) {
        ::indicator_runtime::Carried::reset(&mut self.moments);
    }
}

/// The parameters of [`bollinger_bands`](fn@bollinger_bands); `None` means the default.
///
/// # Examples
///
/// ```ignore
/// use indicators::BollingerBandsParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let output = BollingerBandsParams::new().period(20).apply(&data)?;
/// assert_eq!(output.upper.len(), data.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
)]
pub struct BollingerBandsParams {
    /// Default 20; at least 1.
    pub period: ::core::option::Option<usize>,
    /// Default 2.0; any finite number.
    pub devup: ::core::option::Option<f64>,
    /// Default 2.0; any finite number.
    pub devdn: ::core::option::Option<f64>,
}

impl BollingerBandsParams {
    /// Every parameter at its default.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            period: ::core::option::Option::None,
            devup: ::core::option::Option::None,
            devdn: ::core::option::Option::None,
        }
    }
    /// Sets `period`. Default 20; at least 1.
    #[inline]
    #[must_use]
    pub fn period(self, period: usize) -> Self {
        Self {
            period: ::core::option::Option::Some(period),
            ..self
        }
    }
    /// Sets `devup`. Default 2.0; any finite number.
    #[inline]
    #[must_use]
    pub fn devup(self, devup: f64) -> Self {
        Self {
            devup: ::core::option::Option::Some(devup),
            ..self
        }
    }
    /// Sets `devdn`. Default 2.0; any finite number.
    #[inline]
    #[must_use]
    pub fn devdn(self, devdn: f64) -> Self {
        Self {
            devdn: ::core::option::Option::Some(devdn),
            ..self
        }
    }
    /// Computes [`bollinger_bands`](fn@bollinger_bands) with these parameters over whole series, as [`bollinger_bands_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<BollingerBandsOutput, ::indicator_runtime::Error> {
        bollinger_bands_with_kernel(
            &BollingerBandsInput::from_slice(data, self),
            ::indicator_runtime::Kernel::Auto,
        )
    }
    /// A stream with these parameters: [`BollingerBandsStream::try_new`].
    ///
    /// # Errors
    ///
    /// Those of [`BollingerBandsStream::try_new`].
    #[inline]
    pub fn stream(
        self,
    ) -> ::core::result::Result<BollingerBandsStream, ::indicator_runtime::Error> {
        BollingerBandsStream::try_new(self)
    }
}

impl ::indicator_runtime::ParamSet for BollingerBandsParams {
    type Values = [::indicator_runtime::Value; 3usize];
    fn into_values(self) -> Self::Values {
        [
            self
                .period
                .map_or(
                    BOLLINGER_BANDS.params[0].default(),
                    ::indicator_runtime::ParamType::into_value,
                ),
            self
                .devup
                .map_or(
                    BOLLINGER_BANDS.params[1].default(),
                    ::indicator_runtime::ParamType::into_value,
                ),
            self
                .devdn
                .map_or(
                    BOLLINGER_BANDS.params[2].default(),
                    ::indicator_runtime::ParamType::into_value,
                ),
        ]
    }
    fn from_values(values: &[::indicator_runtime::Value]) -> Self {
        match *values {
            [period, devup, devdn] => {
                Self {
                    period: ::indicator_runtime::ParamType::from_value(period),
                    devup: ::indicator_runtime::ParamType::from_value(devup),
                    devdn: ::indicator_runtime::ParamType::from_value(devdn),
                }
            }
            _ => ::core::default::Default::default(),
        }
    }
}

/// What [`bollinger_bands_with_kernel`] reads: series and parameters.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct BollingerBandsInput<'a> {
    /// The input `data`, a value per bar, the oldest first.
    pub data: &'a [::core::primitive::f64],
    /// The parameters.
    pub params: BollingerBandsParams,
}

impl<'a> BollingerBandsInput<'a> {
    /// Takes `data` and the parameters.
    #[inline]
    #[must_use]
    pub fn from_slice(
        data: &'a [::core::primitive::f64],
        params: BollingerBandsParams,
    ) -> Self {
        Self { data, params }
    }
}

/// What [`bollinger_bands_with_kernel`] gives: as many values as bars were read.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct BollingerBandsOutput {
    /// The output `upper`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub upper: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `middle`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub middle: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `lower`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub lower: ::std::vec::Vec<::core::primitive::f64>,
}

impl BollingerBandsOutput {
    fn from_columns(
        mut columns: ::std::vec::Vec<::std::vec::Vec<::core::primitive::f64>>,
    ) -> Self {
        Self {
            lower: columns.pop().unwrap_or_default(),
            middle: columns.pop().unwrap_or_default(),
            upper: columns.pop().unwrap_or_default(),
        }
    }
}

/// The outputs of [`bollinger_bands`](fn@bollinger_bands) at one bar.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
)]
pub struct BollingerBandsPoint {
    /// The output `upper`.
    pub upper: ::core::primitive::f64,
    /// The output `middle`.
    pub middle: ::core::primitive::f64,
    /// The output `lower`.
    pub lower: ::core::primitive::f64,
}

/// Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
///
/// Computes [`bollinger_bands`](fn@bollinger_bands) over whole series. Every kernel gives the same bits; `Kernel::Auto` takes the fastest that this CPU has.
///
/// # Errors
///
/// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{BollingerBandsInput, BollingerBandsParams, bollinger_bands_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = BollingerBandsInput::from_slice(&data, BollingerBandsParams::new());
/// let output = bollinger_bands_with_kernel(&input, Kernel::Auto)?;
/// assert_eq!(output.upper.len(), data.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
pub fn bollinger_bands_with_kernel(
    input: &BollingerBandsInput<'_>,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<BollingerBandsOutput, ::indicator_runtime::Error> {
    let columns = BOLLINGER_BANDS
        .compute(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
        )?;
    ::core::result::Result::Ok(BollingerBandsOutput::from_columns(columns))
}

/// [`bollinger_bands_with_kernel`] into the caller's `upper`, `middle` and `lower`, as long as the input.
///
/// # Errors
///
/// Those of [`bollinger_bands_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{BollingerBandsInput, BollingerBandsParams, bollinger_bands_with_kernel_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = BollingerBandsInput::from_slice(&data, BollingerBandsParams::new());
/// let mut upper = vec![0.0; data.len()];
/// let mut middle = vec![0.0; data.len()];
/// let mut lower = vec![0.0; data.len()];
/// bollinger_bands_with_kernel_into(&input, Kernel::Auto, &mut upper, &mut middle, &mut lower)?;
/// assert!(upper.iter().any(|value| value.is_finite()));
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn bollinger_bands_with_kernel_into(
    input: &BollingerBandsInput<'_>,
    kernel: ::indicator_runtime::Kernel,
    upper: &mut [::core::primitive::f64],
    middle: &mut [::core::primitive::f64],
    lower: &mut [::core::primitive::f64],
) -> ::core::result::Result<(), ::indicator_runtime::Error> {
    BOLLINGER_BANDS
        .compute_into(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
            &mut [upper, middle, lower],
        )
}

/// What [`bollinger_bands_batch_with_kernel`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each stays at its default unless it is set.
///
/// # Examples
///
/// ```ignore
/// use indicators::BollingerBandsBatchRange;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = BollingerBandsBatchRange::new().period([20, 20]).apply(&data)?;
/// assert_eq!(sweep.rows, 2);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct BollingerBandsBatchRange {
    /// The values of `period`. Default 20; at least 1.
    pub period: ::indicator_runtime::Axis<usize>,
    /// The values of `devup`. Default 2.0; any finite number.
    pub devup: ::indicator_runtime::Axis<f64>,
    /// The values of `devdn`. Default 2.0; any finite number.
    pub devdn: ::indicator_runtime::Axis<f64>,
}

impl ::core::default::Default for BollingerBandsBatchRange {
    fn default() -> Self {
        Self {
            period: ::indicator_runtime::default_axis(&BOLLINGER_BANDS.params[0]),
            devup: ::indicator_runtime::default_axis(&BOLLINGER_BANDS.params[1]),
            devdn: ::indicator_runtime::default_axis(&BOLLINGER_BANDS.params[2]),
        }
    }
}

impl BollingerBandsBatchRange {
    /// Every parameter at its default alone.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Sweeps `period` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn period(
        self,
        period: impl ::core::convert::Into<::indicator_runtime::Axis<usize>>,
    ) -> Self {
        Self {
            period: ::core::convert::Into::into(period),
            ..self
        }
    }
    /// Sweeps `devup` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn devup(
        self,
        devup: impl ::core::convert::Into<::indicator_runtime::Axis<f64>>,
    ) -> Self {
        Self {
            devup: ::core::convert::Into::into(devup),
            ..self
        }
    }
    /// Sweeps `devdn` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn devdn(
        self,
        devdn: impl ::core::convert::Into<::indicator_runtime::Axis<f64>>,
    ) -> Self {
        Self {
            devdn: ::core::convert::Into::into(devdn),
            ..self
        }
    }
    /// Computes [`bollinger_bands`](fn@bollinger_bands) for every parameter set, as [`bollinger_bands_batch_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        &self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<BollingerBandsBatchOutput, ::indicator_runtime::Error> {
        bollinger_bands_batch_with_kernel(data, self, ::indicator_runtime::Kernel::Auto)
    }
    /// The parameter sets, in the order of the rows: the last parameter changes fastest.
    ///
    /// # Errors
    ///
    /// An empty list, a step that is negative or not finite, a value that its parameter does not allow, or more sets than memory holds.
    #[inline]
    pub fn expand_grid(
        &self,
    ) -> ::core::result::Result<
        ::std::vec::Vec<BollingerBandsParams>,
        ::indicator_runtime::Error,
    > {
        ::core::result::Result::Ok(
            <BollingerBandsParams as ::indicator_runtime::ParamSet>::from_rows(
                &BOLLINGER_BANDS.expand_grid(&self.axes())?,
            ),
        )
    }
    /// How large the sweep's result is for a series of `columns` values, without computing it.
    ///
    /// # Errors
    ///
    /// Those of [`expand_grid`](Self::expand_grid), and a result that no memory could hold.
    #[inline]
    pub fn estimate(
        &self,
        columns: ::core::primitive::usize,
    ) -> ::core::result::Result<
        ::indicator_runtime::Estimate,
        ::indicator_runtime::Error,
    > {
        BOLLINGER_BANDS.estimate(&self.axes(), columns)
    }
    fn axes(&self) -> [::indicator_runtime::Axis<::indicator_runtime::Value>; 3usize] {
        [
            ::indicator_runtime::Axis::into_values(
                ::core::clone::Clone::clone(&self.period),
            ),
            ::indicator_runtime::Axis::into_values(
                ::core::clone::Clone::clone(&self.devup),
            ),
            ::indicator_runtime::Axis::into_values(
                ::core::clone::Clone::clone(&self.devdn),
            ),
        ]
    }
}

/// What [`bollinger_bands_batch_with_kernel`] gives: a row per parameter set, a column per bar.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct BollingerBandsBatchOutput {
    /// The output `upper`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub upper: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `middle`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub middle: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `lower`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub lower: ::std::vec::Vec<::core::primitive::f64>,
    /// The parameter set of each row, with no defaults left out.
    pub combos: ::std::vec::Vec<BollingerBandsParams>,
    /// How many parameter sets there are.
    pub rows: ::core::primitive::usize,
    /// How many bars the series has.
    pub cols: ::core::primitive::usize,
}

/// Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
///
/// Computes [`bollinger_bands`](fn@bollinger_bands) for every parameter set of `range`, on all cores.
///
/// # Errors
///
/// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{BollingerBandsBatchRange, bollinger_bands_batch_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = bollinger_bands_batch_with_kernel(&data, &BollingerBandsBatchRange::new(), Kernel::Auto)?;
/// assert_eq!(sweep.upper.len(), sweep.rows * sweep.cols);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn bollinger_bands_batch_with_kernel(
    data: &[::core::primitive::f64],
    range: &BollingerBandsBatchRange,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<BollingerBandsBatchOutput, ::indicator_runtime::Error> {
    let batch = BOLLINGER_BANDS.batch(&[data], &range.axes(), kernel)?;
    let mut columns = batch.outputs;
    ::core::result::Result::Ok(BollingerBandsBatchOutput {
        lower: columns.pop().unwrap_or_default(),
        middle: columns.pop().unwrap_or_default(),
        upper: columns.pop().unwrap_or_default(),
        combos: <BollingerBandsParams as ::indicator_runtime::ParamSet>::from_rows(
            &batch.combos,
        ),
        rows: batch.rows,
        cols: batch.cols,
    })
}

/// [`bollinger_bands_batch_with_kernel`] into the caller's `upper`, `middle` and `lower`, rows × columns values each, and on all cores only if `parallel`. Returns the parameter set of each row.
///
/// # Errors
///
/// Those of [`bollinger_bands_batch_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{BollingerBandsBatchRange, bollinger_bands_batch_inner_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let range = BollingerBandsBatchRange::new();
/// let size = range.estimate(data.len())?;
/// let mut upper = vec![0.0; size.cells()];
/// let mut middle = vec![0.0; size.cells()];
/// let mut lower = vec![0.0; size.cells()];
/// let combos = bollinger_bands_batch_inner_into(&data, &range, Kernel::Auto, true, &mut upper, &mut middle, &mut lower)?;
/// assert_eq!(combos.len(), size.rows);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn bollinger_bands_batch_inner_into(
    data: &[::core::primitive::f64],
    range: &BollingerBandsBatchRange,
    kernel: ::indicator_runtime::Kernel,
    parallel: ::core::primitive::bool,
    upper: &mut [::core::primitive::f64],
    middle: &mut [::core::primitive::f64],
    lower: &mut [::core::primitive::f64],
) -> ::core::result::Result<
    ::std::vec::Vec<BollingerBandsParams>,
    ::indicator_runtime::Error,
> {
    let rows = BOLLINGER_BANDS
        .batch_into(
            &[data],
            &range.axes(),
            kernel,
            parallel,
            &mut [upper, middle, lower],
        )?;
    ::core::result::Result::Ok(
        <BollingerBandsParams as ::indicator_runtime::ParamSet>::from_rows(&rows),
    )
}

/// Bollinger bands: the mean of the last `period` values, and lines that run `devup` and `devdn` population standard deviations above and below it.
///
/// [`bollinger_bands`](fn@bollinger_bands), fed as values arrive, with the same bits as over the whole series. After a NaN it starts again, as if the series began there.
///
/// # Examples
///
/// ```ignore
/// use indicators::{BollingerBandsParams, BollingerBandsStream};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut stream = BollingerBandsStream::try_new(BollingerBandsParams::new())?;
/// let mut answer = None;
/// for bar in 0..data.len() {
///     answer = stream.update(data[bar]);
/// }
/// assert!(answer.is_some());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(::core::clone::Clone)]
pub struct BollingerBandsStream {
    inner: ::indicator_runtime::Stream<BollingerBandsPlan>,
}

impl BollingerBandsStream {
    /// A stream with these parameters, before its first value.
    ///
    /// # Errors
    ///
    /// A parameter outside its range, or one that needs more memory than there is.
    #[inline]
    pub fn try_new(
        params: BollingerBandsParams,
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_new(
                &BOLLINGER_BANDS,
                &::indicator_runtime::ParamSet::into_values(params),
            )?,
        })
    }
    /// Feeds the next bar. `None` during the warm-up and where a value is NaN.
    #[inline]
    pub fn update(
        &mut self,
        data: ::core::primitive::f64,
    ) -> ::core::option::Option<BollingerBandsPoint> {
        self.inner
            .update::<1usize, 3usize>([data])
            .map(|[upper, middle, lower]| BollingerBandsPoint {
                upper,
                middle,
                lower,
            })
    }
    /// What [`update`](Self::update) would answer, without feeding anything.
    #[inline]
    #[must_use]
    pub fn peek(
        &self,
        data: ::core::primitive::f64,
    ) -> ::core::option::Option<BollingerBandsPoint> {
        self.inner
            .peek::<1usize, 3usize>([data])
            .map(|[upper, middle, lower]| BollingerBandsPoint {
                upper,
                middle,
                lower,
            })
    }
    /// Feeds whole series, whose values are answered one for one: NaN where [`update`](Self::update) would answer `None`.
    ///
    /// # Errors
    ///
    /// Series of unequal length, or more values than memory holds.
    #[inline]
    pub fn extend(
        &mut self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<BollingerBandsOutput, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(
            BollingerBandsOutput::from_columns(self.inner.extend(&[data])?),
        )
    }
    /// Back to before the first value, with the same parameters.
    #[inline]
    pub fn reset(&mut self) {
        self.inner.reset();
    }
    /// How many bars come before the first answer.
    #[inline]
    #[must_use]
    pub fn warmup(&self) -> ::core::primitive::usize {
        self.inner.warmup()
    }
}

const _: () = ::indicator_runtime::generated_by("0.1.0");
