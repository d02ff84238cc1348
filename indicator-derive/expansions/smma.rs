/// Smoothed moving average, also known as Wilder's average or RMA.
///
/// It starts with the mean of the first `period` values; then
/// y = (y·(`period` − 1) + x) / `period`.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
#[inline(always)]
#[allow(private_interfaces)]
#[allow(clippy::too_many_arguments, clippy::inline_always, clippy::ptr_arg)]
pub fn smma(
    data: &[f64],
    #[allow(unused_variables)]
    period: usize,
    average: &mut Smoother,
    values: &mut Output,
) {
    average.feed_into(data, values);
}

/// [`smma`](fn@smma) in the catalogue: its names, defaults, ranges and documentation, and the ways to run it by name.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::SMMA;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let columns = SMMA.compute(&[&data], &SMMA.defaults(), Kernel::Auto)?;
/// assert_eq!(columns.len(), SMMA.outputs.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[allow(unused_variables)]
pub static SMMA: ::indicator_runtime::Entry = ::indicator_runtime::Entry {
    name: "smma",
    documentation: ::core::concat!(
        "Smoothed moving average, also known as Wilder's average or RMA.\n\nIt starts with the mean of the first `period` values; then\ny = (y·(`period` − 1) + x) / `period`.\n\nSource: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978."
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
                default: 7usize,
                min: 1usize,
                max: ::core::primitive::usize::MAX,
            },
        },
    ],
    outputs: &[
        ::indicator_runtime::OutputSpec {
            name: "values",
            pane: ::indicator_runtime::Pane::Price,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
    ],
    resumable: true,
    flat_batch: false,
    warmup: |values| match <SmmaParams as ::indicator_runtime::ParamSet>::from_values(
        values,
    ) {
        SmmaParams { period: ::core::option::Option::Some(period) } => period - 1,
        _ => 0,
    },
    bind: ::indicator_runtime::bind::<SmmaPlan>,
};

#[doc(hidden)]
#[derive(::core::clone::Clone)]
pub struct SmmaPlan {
    period: usize,
    average: ::indicator_runtime::Carried<Smoother>,
}

impl ::indicator_runtime::Compute for SmmaPlan {
    fn bind(
        values: &[::indicator_runtime::Value],
    ) -> ::core::result::Result<Self, ::indicator_runtime::ErrorKind> {
        let SmmaParams { period: ::core::option::Option::Some(period) } = <SmmaParams as ::indicator_runtime::ParamSet>::from_values(
            values,
        ) else {
            return ::core::result::Result::Err(::indicator_runtime::ErrorKind::WrongNumber {
                what: "parameters",
                expected: 1usize,
                got: values.len(),
            });
        };
        ::core::result::Result::Ok(Self {
            period: period,
            average: ::indicator_runtime::Carried::new(
                ::indicator_runtime::IntoState::<
                    Smoother,
                >::into_state(Smoother::wilder(period))?,
            ),
        })
    }
    #[inline(always)]
    fn compute(
        &mut self,
        inputs: &[&[::core::primitive::f64]],
        outputs: &mut [::indicator_runtime::Output<'_>],
    ) {
        if let ([data], [values]) = (inputs, outputs) {
            smma(
                data,
                self.period,
                ::indicator_runtime::Carried::get(&mut self.average),
                values,
            );
        }
    }
    fn reset(&mut self) {
        ::indicator_runtime::Carried::reset(&mut self.average);
    }
}

/// The parameters of [`smma`](fn@smma); `None` means the default.
///
/// # Examples
///
/// ```ignore
/// use indicators::SmmaParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let output = SmmaParams::new().period(7).apply(&data)?;
/// assert_eq!(output.values.len(), data.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
)]
pub struct SmmaParams {
    /// Default 7; at least 1.
    pub period: ::core::option::Option<usize>,
}

impl SmmaParams {
    /// Every parameter at its default.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            period: ::core::option::Option::None,
        }
    }
    /// Sets `period`. Default 7; at least 1.
    #[inline]
    #[must_use]
    pub fn period(self, period: usize) -> Self {
        Self {
            period: ::core::option::Option::Some(period),
        }
    }
    /// Computes [`smma`](fn@smma) with these parameters over whole series, as [`smma_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<SmmaOutput, ::indicator_runtime::Error> {
        smma_with_kernel(
            &SmmaInput::from_slice(data, self),
            ::indicator_runtime::Kernel::Auto,
        )
    }
    /// A stream with these parameters: [`SmmaStream::try_new`].
    ///
    /// # Errors
    ///
    /// Those of [`SmmaStream::try_new`].
    #[inline]
    pub fn stream(
        self,
    ) -> ::core::result::Result<SmmaStream, ::indicator_runtime::Error> {
        SmmaStream::try_new(self)
    }
}

impl ::indicator_runtime::ParamSet for SmmaParams {
    type Values = [::indicator_runtime::Value; 1usize];
    fn into_values(self) -> Self::Values {
        [
            self
                .period
                .map_or(
                    SMMA.params[0].default(),
                    ::indicator_runtime::ParamType::into_value,
                ),
        ]
    }
    fn from_values(values: &[::indicator_runtime::Value]) -> Self {
        match *values {
            [period] => {
                Self {
                    period: ::indicator_runtime::ParamType::from_value(period),
                }
            }
            _ => ::core::default::Default::default(),
        }
    }
}

/// What [`smma_with_kernel`] reads: series and parameters.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct SmmaInput<'a> {
    /// The input `data`, a value per bar, the oldest first.
    pub data: &'a [::core::primitive::f64],
    /// The parameters.
    pub params: SmmaParams,
}

impl<'a> SmmaInput<'a> {
    /// Takes `data` and the parameters.
    #[inline]
    #[must_use]
    pub fn from_slice(data: &'a [::core::primitive::f64], params: SmmaParams) -> Self {
        Self { data, params }
    }
}

/// What [`smma_with_kernel`] gives: as many values as bars were read.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct SmmaOutput {
    /// The output `values`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
}

impl SmmaOutput {
    fn from_columns(
        mut columns: ::std::vec::Vec<::std::vec::Vec<::core::primitive::f64>>,
    ) -> Self {
        Self {
            values: columns.pop().unwrap_or_default(),
        }
    }
}

/// Smoothed moving average, also known as Wilder's average or RMA.
///
/// Computes [`smma`](fn@smma) over whole series. Every kernel gives the same bits; `Kernel::Auto` takes the fastest that this CPU has.
///
/// # Errors
///
/// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{SmmaInput, SmmaParams, smma_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = SmmaInput::from_slice(&data, SmmaParams::new());
/// let output = smma_with_kernel(&input, Kernel::Auto)?;
/// assert_eq!(output.values.len(), data.len());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
pub fn smma_with_kernel(
    input: &SmmaInput<'_>,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<SmmaOutput, ::indicator_runtime::Error> {
    let columns = SMMA
        .compute(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
        )?;
    ::core::result::Result::Ok(SmmaOutput::from_columns(columns))
}

/// [`smma_with_kernel`] into the caller's `values`, as long as the input.
///
/// # Errors
///
/// Those of [`smma_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{SmmaInput, SmmaParams, smma_with_kernel_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = SmmaInput::from_slice(&data, SmmaParams::new());
/// let mut values = vec![0.0; data.len()];
/// smma_with_kernel_into(&input, Kernel::Auto, &mut values)?;
/// assert!(values.iter().any(|value| value.is_finite()));
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn smma_with_kernel_into(
    input: &SmmaInput<'_>,
    kernel: ::indicator_runtime::Kernel,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<(), ::indicator_runtime::Error> {
    SMMA.compute_into(
        &[input.data],
        &::indicator_runtime::ParamSet::into_values(input.params),
        kernel,
        &mut [values],
    )
}

/// What [`smma_batch_with_kernel`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each stays at its default unless it is set.
///
/// # Examples
///
/// ```ignore
/// use indicators::SmmaBatchRange;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = SmmaBatchRange::new().period([7, 7]).apply(&data)?;
/// assert_eq!(sweep.rows, 2);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct SmmaBatchRange {
    /// The values of `period`. Default 7; at least 1.
    pub period: ::indicator_runtime::Axis<usize>,
}

impl ::core::default::Default for SmmaBatchRange {
    fn default() -> Self {
        Self {
            period: ::indicator_runtime::default_axis(&SMMA.params[0]),
        }
    }
}

impl SmmaBatchRange {
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
        }
    }
    /// Computes [`smma`](fn@smma) for every parameter set, as [`smma_batch_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        &self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<SmmaBatchOutput, ::indicator_runtime::Error> {
        smma_batch_with_kernel(data, self, ::indicator_runtime::Kernel::Auto)
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
        ::std::vec::Vec<SmmaParams>,
        ::indicator_runtime::Error,
    > {
        ::core::result::Result::Ok(
            <SmmaParams as ::indicator_runtime::ParamSet>::from_rows(
                &SMMA.expand_grid(&self.axes())?,
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
        SMMA.estimate(&self.axes(), columns)
    }
    fn axes(&self) -> [::indicator_runtime::Axis<::indicator_runtime::Value>; 1usize] {
        [
            ::indicator_runtime::Axis::into_values(
                ::core::clone::Clone::clone(&self.period),
            ),
        ]
    }
}

/// What [`smma_batch_with_kernel`] gives: a row per parameter set, a column per bar.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct SmmaBatchOutput {
    /// The output `values`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
    /// The parameter set of each row, with no defaults left out.
    pub combos: ::std::vec::Vec<SmmaParams>,
    /// How many parameter sets there are.
    pub rows: ::core::primitive::usize,
    /// How many bars the series has.
    pub cols: ::core::primitive::usize,
}

/// Smoothed moving average, also known as Wilder's average or RMA.
///
/// Computes [`smma`](fn@smma) for every parameter set of `range`, on all cores.
///
/// # Errors
///
/// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{SmmaBatchRange, smma_batch_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = smma_batch_with_kernel(&data, &SmmaBatchRange::new(), Kernel::Auto)?;
/// assert_eq!(sweep.values.len(), sweep.rows * sweep.cols);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn smma_batch_with_kernel(
    data: &[::core::primitive::f64],
    range: &SmmaBatchRange,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<SmmaBatchOutput, ::indicator_runtime::Error> {
    let batch = SMMA.batch(&[data], &range.axes(), kernel)?;
    let mut columns = batch.outputs;
    ::core::result::Result::Ok(SmmaBatchOutput {
        values: columns.pop().unwrap_or_default(),
        combos: <SmmaParams as ::indicator_runtime::ParamSet>::from_rows(&batch.combos),
        rows: batch.rows,
        cols: batch.cols,
    })
}

/// [`smma_batch_with_kernel`] into the caller's `values`, rows × columns values each, and on all cores only if `parallel`. Returns the parameter set of each row.
///
/// # Errors
///
/// Those of [`smma_batch_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicator_runtime::Kernel;
/// use indicators::{SmmaBatchRange, smma_batch_inner_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let range = SmmaBatchRange::new();
/// let size = range.estimate(data.len())?;
/// let mut values = vec![0.0; size.cells()];
/// let combos = smma_batch_inner_into(&data, &range, Kernel::Auto, true, &mut values)?;
/// assert_eq!(combos.len(), size.rows);
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn smma_batch_inner_into(
    data: &[::core::primitive::f64],
    range: &SmmaBatchRange,
    kernel: ::indicator_runtime::Kernel,
    parallel: ::core::primitive::bool,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<::std::vec::Vec<SmmaParams>, ::indicator_runtime::Error> {
    let rows = SMMA.batch_into(&[data], &range.axes(), kernel, parallel, &mut [values])?;
    ::core::result::Result::Ok(
        <SmmaParams as ::indicator_runtime::ParamSet>::from_rows(&rows),
    )
}

/// Smoothed moving average, also known as Wilder's average or RMA.
///
/// [`smma`](fn@smma), fed as values arrive, with the same bits as over the whole series. After a NaN it starts again, as if the series began there.
///
/// # Examples
///
/// ```ignore
/// use indicators::{SmmaParams, SmmaStream};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut stream = SmmaStream::try_new(SmmaParams::new())?;
/// let mut answer = None;
/// for bar in 0..data.len() {
///     answer = stream.update(data[bar]);
/// }
/// assert!(answer.is_some());
/// # Ok::<(), indicator_runtime::Error>(())
/// ```
#[derive(::core::clone::Clone)]
pub struct SmmaStream {
    inner: ::indicator_runtime::Stream<SmmaPlan>,
}

impl SmmaStream {
    /// A stream with these parameters, before its first value.
    ///
    /// # Errors
    ///
    /// A parameter outside its range, or one that needs more memory than there is.
    #[inline]
    pub fn try_new(
        params: SmmaParams,
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_new(
                &SMMA,
                &::indicator_runtime::ParamSet::into_values(params),
            )?,
        })
    }
    /// Feeds the next bar. `None` during the warm-up and where a value is NaN.
    #[inline]
    pub fn update(
        &mut self,
        data: ::core::primitive::f64,
    ) -> ::core::option::Option<::core::primitive::f64> {
        self.inner.update::<1usize, 1usize>([data]).map(|[values]| values)
    }
    /// What [`update`](Self::update) would answer, without feeding anything.
    #[inline]
    #[must_use]
    pub fn peek(
        &self,
        data: ::core::primitive::f64,
    ) -> ::core::option::Option<::core::primitive::f64> {
        self.inner.peek::<1usize, 1usize>([data]).map(|[values]| values)
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
    ) -> ::core::result::Result<SmmaOutput, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(SmmaOutput::from_columns(self.inner.extend(&[data])?))
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
