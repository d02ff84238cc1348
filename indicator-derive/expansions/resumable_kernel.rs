/// The kernel of [`TotalParams`]: call `TotalParams::new().apply(&data)?` to compute.
///
/// Sum of all values so far.
#[inline(always)]
#[allow(private_interfaces)]
#[allow(
    clippy::too_many_arguments,
    clippy::inline_always,
    clippy::ptr_arg,
    clippy::borrowed_box
)]
pub fn total(
    #[allow(unused_variables)]
    data: &[f64],
    sum: &mut f64,
    values: &mut Output,
) {
    values
        .extend(
            data
                .iter()
                .map(|value| {
                    *sum += value;
                    *sum
                }),
        );
}

/// [`total`](fn@total) in the catalogue: its names, defaults, ranges and documentation, and the ways to run it by name.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, TOTAL};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let columns = TOTAL.compute(&[&data], &TOTAL.defaults(), Kernel::Auto)?;
/// assert_eq!(columns.len(), TOTAL.outputs.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[allow(unused_variables)]
pub static TOTAL: ::indicator_runtime::Entry = ::indicator_runtime::Entry {
    name: "total",
    types: "Total",
    version: ::core::env!("CARGO_PKG_VERSION"),
    documentation: "Sum of all values so far.",
    inputs: &[
        ::indicator_runtime::InputSpec {
            name: "data",
            documentation: "",
            role: ::indicator_runtime::Role::Series,
            lower: ::indicator_runtime::Bound::Open,
            upper: ::indicator_runtime::Bound::Open,
        },
    ],
    params: &[],
    requirements: &[],
    outputs: &[
        ::indicator_runtime::OutputSpec {
            name: "values",
            documentation: "",
            kind: ::indicator_runtime::OutputKind::Number,
            pane: ::indicator_runtime::Pane::Own,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
    ],
    limited: false,
    resumable: false || <f64 as ::indicator_runtime::State>::CARRIES,
    propagates: false,
    flat_batch: false,
    warmup: |_| 0,
    warmup_text: "0",
    bind: ::indicator_runtime::__private::bind::<TotalPlan>,
};

#[doc(hidden)]
pub struct TotalPlan {
    sum: f64,
}

impl ::core::clone::Clone for TotalPlan {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            sum: <f64 as ::indicator_runtime::__private::Copied<
                {
                    use ::indicator_runtime::__private::Not as _;
                    ::indicator_runtime::__private::Is::<f64>::STATE
                },
                {
                    use ::indicator_runtime::__private::Not as _;
                    ::indicator_runtime::__private::Is::<f64>::CLONE
                },
            >>::copied(&self.sum),
        }
    }
}

impl ::indicator_runtime::__private::Compute for TotalPlan {
    const LIMITED: ::core::primitive::bool = false;
    const CARRIED: &'static [&'static dyn ::indicator_runtime::__private::AnyCarried<
        Self,
    >] = &[
        &::indicator_runtime::__private::Carried::<Self, f64> {
            get: |plan| &plan.sum,
            get_mut: |plan| &mut plan.sum,
            enter: <f64 as ::indicator_runtime::State>::enter,
            values_in_block: <f64 as ::indicator_runtime::State>::values_in_block,
            save: <f64 as ::indicator_runtime::State>::save,
            load: <f64 as ::indicator_runtime::State>::load,
        },
    ];
    fn bind(
        values: &[::indicator_runtime::Value],
    ) -> ::core::result::Result<Self, ::indicator_runtime::ErrorKind> {
        ::core::result::Result::Ok(Self {
            sum: ::indicator_runtime::__private::IntoState::<f64>::into_state(0.0)?,
        })
    }
    fn values(&self) -> ::std::vec::Vec<::indicator_runtime::Value> {
        let params = TotalParams {};
        ::core::convert::From::from(::indicator_runtime::ParamSet::into_values(params))
    }
    #[inline(always)]
    fn compute(
        &mut self,
        inputs: &[&[::core::primitive::f64]],
        outputs: &mut [::indicator_runtime::Output<'_>],
    ) {
        if let ([data], [values]) = (inputs, outputs) {
            total(data, &mut self.sum, values);
        }
    }
}

/// Sum of all values so far.
///
/// The parameters of [`total`](fn@total); `None` means the default.
///
/// # Examples
///
/// ```ignore
/// use indicators::TotalParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let output = TotalParams::new().apply(&data)?;
/// assert_eq!(output.values.len(), data.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
)]
pub struct TotalParams {}

impl TotalParams {
    /// Every parameter at its default.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
    /// Computes [`total`](fn@total) with these parameters over whole series, as [`total_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<TotalOutput, ::indicator_runtime::Error> {
        total_with_kernel(
            &TotalInput::from_slice(data, self),
            ::indicator_runtime::Kernel::Auto,
        )
    }
    /// A stream with these parameters: [`TotalStream::try_new`].
    ///
    /// # Errors
    ///
    /// Those of [`TotalStream::try_new`].
    #[inline]
    pub fn stream(
        self,
    ) -> ::core::result::Result<TotalStream, ::indicator_runtime::Error> {
        TotalStream::try_new(self)
    }
}

impl ::indicator_runtime::ParamSet for TotalParams {
    type Values = [::indicator_runtime::Value; 0usize];
    fn into_values(self) -> Self::Values {
        []
    }
    fn from_values(values: &[::indicator_runtime::Value]) -> Self {
        match *values {
            [] => Self {},
            _ => ::core::default::Default::default(),
        }
    }
}

/// What [`total_with_kernel`] reads: series and parameters.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct TotalInput<'a> {
    /// The input `data`, a value per bar, the oldest first.
    pub data: &'a [::core::primitive::f64],
    /// The parameters.
    pub params: TotalParams,
}

impl<'a> TotalInput<'a> {
    /// Takes `data` and the parameters.
    #[inline]
    #[must_use]
    pub fn from_slice(data: &'a [::core::primitive::f64], params: TotalParams) -> Self {
        Self { data, params }
    }
}

/// What [`total_with_kernel`] gives: as many values as bars were read.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct TotalOutput {
    /// The output `values`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
}

impl TotalOutput {
    fn from_columns(mut columns: ::std::vec::Vec<::indicator_runtime::Column>) -> Self {
        Self {
            values: columns
                .pop()
                .map(::indicator_runtime::Column::into_numbers)
                .unwrap_or_default(),
        }
    }
}

/// Sum of all values so far.
///
/// Computes [`total`](fn@total) over whole series. Every kernel gives the same bits; `Kernel::Auto` takes the fastest that this CPU has.
///
/// # Errors
///
/// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, TotalInput, TotalParams, total_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = TotalInput::from_slice(&data, TotalParams::new());
/// let output = total_with_kernel(&input, Kernel::Auto)?;
/// assert_eq!(output.values.len(), data.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
pub fn total_with_kernel(
    input: &TotalInput<'_>,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<TotalOutput, ::indicator_runtime::Error> {
    let columns = TOTAL
        .compute_columns(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
        )?;
    ::core::result::Result::Ok(TotalOutput::from_columns(columns))
}

/// [`total_with_kernel`] into the caller's `values`, as long as the input.
///
/// # Errors
///
/// Those of [`total_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, TotalInput, TotalParams, total_with_kernel_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = TotalInput::from_slice(&data, TotalParams::new());
/// let mut values = vec![0.0; data.len()];
/// total_with_kernel_into(&input, Kernel::Auto, &mut values)?;
/// assert!(values.iter().any(|value| value.is_finite()));
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn total_with_kernel_into(
    input: &TotalInput<'_>,
    kernel: ::indicator_runtime::Kernel,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<(), ::indicator_runtime::Error> {
    TOTAL
        .compute_uninit(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
            &mut [::core::convert::From::from(values)],
        )
}

/// What [`total_batch_with_kernel`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each stays at its default unless it is set.
///
/// # Examples
///
/// ```ignore
/// use indicators::TotalBatchRange;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = TotalBatchRange::new().apply(&data)?;
/// assert_eq!(sweep.rows, 1);
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct TotalBatchRange {}

impl ::core::default::Default for TotalBatchRange {
    fn default() -> Self {
        Self {}
    }
}

impl TotalBatchRange {
    /// Every parameter at its default alone.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Computes [`total`](fn@total) for every parameter set, as [`total_batch_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        &self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<TotalBatchOutput, ::indicator_runtime::Error> {
        total_batch_with_kernel(data, self, ::indicator_runtime::Kernel::Auto)
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
        ::std::vec::Vec<TotalParams>,
        ::indicator_runtime::Error,
    > {
        ::indicator_runtime::__private::sweep::expand_grid(&TOTAL, &self.axes()?)
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
        TOTAL.estimate(&self.axes()?, columns)
    }
    fn axes(
        &self,
    ) -> ::core::result::Result<
        [::indicator_runtime::Axis<::indicator_runtime::Value>; 0usize],
        ::indicator_runtime::Error,
    > {
        ::core::result::Result::Ok([])
    }
}

/// What [`total_batch_with_kernel`] gives: a row per parameter set, a column per bar.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct TotalBatchOutput {
    /// The output `values`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
    /// The parameter set of each row, with no defaults left out.
    pub combos: ::std::vec::Vec<TotalParams>,
    /// How many parameter sets there are.
    pub rows: ::core::primitive::usize,
    /// How many bars the series has.
    pub cols: ::core::primitive::usize,
}

/// Sum of all values so far.
///
/// Computes [`total`](fn@total) for every parameter set of `range`, on all cores.
///
/// # Errors
///
/// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, TotalBatchRange, total_batch_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = total_batch_with_kernel(&data, &TotalBatchRange::new(), Kernel::Auto)?;
/// assert_eq!(sweep.values.len(), sweep.rows * sweep.cols);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn total_batch_with_kernel(
    data: &[::core::primitive::f64],
    range: &TotalBatchRange,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<TotalBatchOutput, ::indicator_runtime::Error> {
    let batch = ::indicator_runtime::__private::sweep::batch(
        &TOTAL,
        &[data],
        &range.axes()?,
        kernel,
    )?;
    let mut columns = batch.outputs;
    ::core::result::Result::Ok(TotalBatchOutput {
        values: columns
            .pop()
            .map(::indicator_runtime::Column::into_numbers)
            .unwrap_or_default(),
        combos: batch.combos,
        rows: batch.rows,
        cols: batch.cols,
    })
}

/// [`total_batch_with_kernel`] into the caller's `values`, rows × columns values each, and on all cores only if `parallel`. Returns the parameter set of each row.
///
/// # Errors
///
/// Those of [`total_batch_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, TotalBatchRange, total_batch_inner_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let range = TotalBatchRange::new();
/// let size = range.estimate(data.len())?;
/// let mut values = vec![0.0; size.cells()];
/// let combos = total_batch_inner_into(&data, &range, Kernel::Auto, true, &mut values)?;
/// assert_eq!(combos.len(), size.rows);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn total_batch_inner_into(
    data: &[::core::primitive::f64],
    range: &TotalBatchRange,
    kernel: ::indicator_runtime::Kernel,
    parallel: ::core::primitive::bool,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<::std::vec::Vec<TotalParams>, ::indicator_runtime::Error> {
    ::indicator_runtime::__private::sweep::batch_into(
        &TOTAL,
        &[data],
        &range.axes()?,
        kernel,
        parallel,
        &mut [::core::convert::From::from(values)],
    )
}

/// Sum of all values so far.
///
/// [`total`](fn@total), fed as values arrive, with the same bits as over the whole series. After a NaN or an infinity it starts again, as if the series began there.
///
/// # Examples
///
/// ```ignore
/// use indicators::{TotalParams, TotalStream};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut stream = TotalStream::try_new(TotalParams::new())?;
/// let mut answer = None;
/// for bar in 0..data.len() {
///     answer = stream.update(data[bar]);
/// }
/// assert!(answer.is_some());
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct TotalStream {
    inner: ::indicator_runtime::Stream<::indicator_runtime::__private::Bound<TotalPlan>>,
}

impl TotalStream {
    /// A stream with these parameters, before its first value.
    ///
    /// # Errors
    ///
    /// A parameter outside its range, parameters that do not meet what is required, or one that needs more memory than there is.
    #[inline]
    pub fn try_new(
        params: TotalParams,
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_new(
                &TOTAL,
                &::indicator_runtime::ParamSet::into_values(params),
            )?,
        })
    }
    /// Feeds the next bar. `None` during the warm-up and where a value is NaN or infinite.
    ///
    /// # Panics
    ///
    /// If there is no memory for the values that a window keeps, which is asked for as it fills. [`reset`](Self::reset) the stream before it is fed again.
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
    ) -> ::core::result::Result<TotalOutput, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(
            TotalOutput::from_columns(self.inner.extend_columns(&[data])?),
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
    /// The stream as bytes, to be saved: [`from_bytes`](Self::from_bytes) makes one that goes on with the same bits.
    ///
    /// # Errors
    ///
    /// More values in its window than memory holds twice.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// use indicators::{TotalParams, TotalStream};
    ///
    /// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
    /// let mut stream = TotalStream::try_new(TotalParams::new())?;
    /// stream.extend(&data)?;
    /// let restored = TotalStream::from_bytes(&stream.to_bytes()?)?;
    /// assert_eq!(restored.to_bytes()?, stream.to_bytes()?);
    /// # Ok::<(), indicators::Error>(())
    /// ```
    #[inline]
    pub fn to_bytes(
        &self,
    ) -> ::core::result::Result<
        ::std::vec::Vec<::core::primitive::u8>,
        ::indicator_runtime::Error,
    > {
        self.inner.to_bytes()
    }
    /// The stream that was saved as these bytes.
    ///
    /// # Errors
    ///
    /// Bytes that are damaged, or that another indicator, another release of this crate or a runtime with another format has made.
    #[inline]
    pub fn from_bytes(
        bytes: &[::core::primitive::u8],
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_from_bytes(&TOTAL, bytes)?,
        })
    }
}

::indicator_runtime::__private::any_stream!(TotalStream, 1usize, 1usize);

::indicator_runtime::__private::stream_with_serde!(TotalStream);

/// [`total`](fn@total) as a building block of another indicator: a `#[state(…)]` that is fed slice by slice.
///
/// # Examples
///
/// ```ignore
/// use indicators::TotalParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut block = TotalParams::new().block()?;
/// let [values] = block.feed([&data]);
/// assert_eq!(values.len(), data.len() - TotalParams::new().warmup());
/// # Ok::<(), indicators::Error>(())
/// ```
pub type TotalBlock = ::indicator_runtime::Block<
    ::indicator_runtime::__private::Bound<TotalPlan>,
    1usize,
    1usize,
>;

impl TotalParams {
    /// A building block with these parameters: [`TotalBlock`].
    ///
    /// # Errors
    ///
    /// A parameter outside its range, or one that needs more memory than there is.
    #[inline]
    pub fn block(
        self,
    ) -> ::core::result::Result<TotalBlock, ::indicator_runtime::Error> {
        TotalBlock::try_new(&TOTAL, &::indicator_runtime::ParamSet::into_values(self))
    }
    /// How many bars come before the first answer, if these parameters are allowed.
    #[inline]
    #[must_use]
    pub fn warmup(self) -> ::core::primitive::usize {
        (TOTAL.warmup)(&::indicator_runtime::ParamSet::into_values(self))
    }
}

const _: () = ::indicator_runtime::__private::generated_by("0.1.0");
