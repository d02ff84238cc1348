/// The kernel of [`AlmaParams`]: call `AlmaParams::new().apply(&data)?` to compute.
///
/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way
/// along it.
///
/// Source: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.
#[inline(always)]
#[allow(private_interfaces)]
#[allow(
    clippy::too_many_arguments,
    clippy::inline_always,
    clippy::ptr_arg,
    clippy::borrowed_box
)]
pub fn alma(
    #[allow(unused_variables)]
    data: &[f64],
    #[allow(unused_variables)]
    period: usize,
    #[allow(unused_variables)]
    offset: f64,
    #[allow(unused_variables)]
    sigma: f64,
    weights: &Weights,
    values: &mut Output,
) {
    fir(data, weights, values);
}

/// [`alma`](fn@alma) in the catalogue: its names, defaults, ranges and documentation, and the ways to run it by name.
///
/// # Examples
///
/// ```ignore
/// use indicators::{ALMA, Kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let columns = ALMA.compute(&[&data], &ALMA.defaults(), Kernel::Auto)?;
/// assert_eq!(columns.len(), ALMA.outputs.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[allow(unused_variables)]
pub static ALMA: ::indicator_runtime::Entry = ::indicator_runtime::Entry {
    name: "alma",
    types: "Alma",
    version: ::core::env!("CARGO_PKG_VERSION"),
    documentation: "Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way\nalong it.\n\nSource: Arnaud Legoux and Dimitris Kouzis-Loukas, 2009.",
    inputs: &[
        ::indicator_runtime::InputSpec {
            name: "data",
            documentation: "",
            role: ::indicator_runtime::Role::Series,
            lower: ::indicator_runtime::Bound::Open,
            upper: ::indicator_runtime::Bound::Open,
        },
    ],
    params: &[
        ::indicator_runtime::Param {
            name: "period",
            plural: "periods",
            documentation: "Values in the window.",
            domain: ::indicator_runtime::Domain::Usize {
                default: 9usize,
                min: 1usize,
                max: ::core::primitive::usize::MAX,
            },
        },
        ::indicator_runtime::Param {
            name: "offset",
            plural: "offsets",
            documentation: "",
            domain: ::indicator_runtime::Domain::F64 {
                default: 0.85f64,
                lower: ::indicator_runtime::Bound::Inclusive(0f64),
                upper: ::indicator_runtime::Bound::Inclusive(1f64),
            },
        },
        ::indicator_runtime::Param {
            name: "sigma",
            plural: "sigmas",
            documentation: "",
            domain: ::indicator_runtime::Domain::F64 {
                default: 6f64,
                lower: ::indicator_runtime::Bound::Exclusive(0f64),
                upper: ::indicator_runtime::Bound::Open,
            },
        },
    ],
    requirements: &[],
    outputs: &[
        ::indicator_runtime::OutputSpec {
            name: "values",
            documentation: "",
            kind: ::indicator_runtime::OutputKind::Number,
            pane: ::indicator_runtime::Pane::Price,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
    ],
    limited: false,
    resumable: false,
    propagates: false,
    flat_batch: false,
    warmup: |values| match <AlmaParams as ::indicator_runtime::ParamSet>::from_values(
        values,
    ) {
        AlmaParams {
            period: ::core::option::Option::Some(period),
            offset: ::core::option::Option::Some(offset),
            sigma: ::core::option::Option::Some(sigma),
        } => ::indicator_runtime::__private::checked::sub(period, 1),
        _ => 0,
    },
    warmup_text: "period - 1",
    bind: ::indicator_runtime::__private::bind::<AlmaPlan>,
};

#[doc(hidden)]
pub struct AlmaPlan {
    period: usize,
    offset: f64,
    sigma: f64,
    weights: Weights,
}

impl ::core::clone::Clone for AlmaPlan {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            period: self.period,
            offset: self.offset,
            sigma: self.sigma,
            weights: <Weights as ::indicator_runtime::__private::Copied<
                true,
                {
                    use ::indicator_runtime::__private::Not as _;
                    ::indicator_runtime::__private::Is::<Weights>::CLONE
                },
            >>::copied(&self.weights),
        }
    }
}

impl ::indicator_runtime::__private::Compute for AlmaPlan {
    const LIMITED: ::core::primitive::bool = false;
    const CARRIED: &'static [&'static dyn ::indicator_runtime::__private::AnyCarried<
        Self,
    >] = &[];
    fn bind(
        values: &[::indicator_runtime::Value],
    ) -> ::core::result::Result<Self, ::indicator_runtime::ErrorKind> {
        let AlmaParams {
            period: ::core::option::Option::Some(period),
            offset: ::core::option::Option::Some(offset),
            sigma: ::core::option::Option::Some(sigma),
        } = <AlmaParams as ::indicator_runtime::ParamSet>::from_values(values) else {
            return ::core::result::Result::Err(::indicator_runtime::ErrorKind::WrongNumber {
                what: "parameters",
                expected: 3usize,
                got: values.len(),
            });
        };
        ::core::result::Result::Ok(Self {
            period: period,
            offset: offset,
            sigma: sigma,
            weights: ::indicator_runtime::__private::IntoState::<
                Weights,
            >::into_state(Weights::gaussian(period, offset, sigma))?,
        })
    }
    fn values(&self) -> ::std::vec::Vec<::indicator_runtime::Value> {
        let params = AlmaParams {
            period: ::core::option::Option::Some(self.period),
            offset: ::core::option::Option::Some(self.offset),
            sigma: ::core::option::Option::Some(self.sigma),
        };
        ::core::convert::From::from(::indicator_runtime::ParamSet::into_values(params))
    }
    #[inline(always)]
    fn compute(
        &mut self,
        inputs: &[&[::core::primitive::f64]],
        outputs: &mut [::indicator_runtime::Output<'_>],
    ) {
        if let ([data], [values]) = (inputs, outputs) {
            alma(data, self.period, self.offset, self.sigma, &self.weights, values);
        }
    }
}

/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
///
/// The parameters of [`alma`](fn@alma); `None` means the default.
///
/// # Examples
///
/// ```ignore
/// use indicators::AlmaParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let output = AlmaParams::new().period(9).apply(&data)?;
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
pub struct AlmaParams {
    /// Values in the window.
    ///
    /// Default 9; at least 1.
    pub period: ::core::option::Option<usize>,
    /// Default 0.85; at least 0.0, at most 1.0.
    pub offset: ::core::option::Option<f64>,
    /// Default 6.0; above 0.0.
    pub sigma: ::core::option::Option<f64>,
}

impl AlmaParams {
    /// Every parameter at its default.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            period: ::core::option::Option::None,
            offset: ::core::option::Option::None,
            sigma: ::core::option::Option::None,
        }
    }
    /// Values in the window.
    ///
    /// Sets `period`. Default 9; at least 1.
    #[inline]
    #[must_use]
    pub fn period(self, period: usize) -> Self {
        Self {
            period: ::core::option::Option::Some(period),
            ..self
        }
    }
    /// Sets `offset`. Default 0.85; at least 0.0, at most 1.0.
    #[inline]
    #[must_use]
    pub fn offset(self, offset: f64) -> Self {
        Self {
            offset: ::core::option::Option::Some(offset),
            ..self
        }
    }
    /// Sets `sigma`. Default 6.0; above 0.0.
    #[inline]
    #[must_use]
    pub fn sigma(self, sigma: f64) -> Self {
        Self {
            sigma: ::core::option::Option::Some(sigma),
            ..self
        }
    }
    /// Computes [`alma`](fn@alma) with these parameters over whole series, as [`alma_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<AlmaOutput, ::indicator_runtime::Error> {
        alma_with_kernel(
            &AlmaInput::from_slice(data, self),
            ::indicator_runtime::Kernel::Auto,
        )
    }
    /// A stream with these parameters: [`AlmaStream::try_new`].
    ///
    /// # Errors
    ///
    /// Those of [`AlmaStream::try_new`].
    #[inline]
    pub fn stream(
        self,
    ) -> ::core::result::Result<AlmaStream, ::indicator_runtime::Error> {
        AlmaStream::try_new(self)
    }
}

impl ::indicator_runtime::ParamSet for AlmaParams {
    type Values = [::indicator_runtime::Value; 3usize];
    fn into_values(self) -> Self::Values {
        [
            match self.period {
                ::core::option::Option::Some(given) => {
                    <usize as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => ALMA.params[0].default(),
            },
            match self.offset {
                ::core::option::Option::Some(given) => {
                    <f64 as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => ALMA.params[1].default(),
            },
            match self.sigma {
                ::core::option::Option::Some(given) => {
                    <f64 as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => ALMA.params[2].default(),
            },
        ]
    }
    fn from_values(values: &[::indicator_runtime::Value]) -> Self {
        match *values {
            [period, offset, sigma] => {
                Self {
                    period: <usize as ::indicator_runtime::ParamType>::from_value(
                        period,
                    ),
                    offset: <f64 as ::indicator_runtime::ParamType>::from_value(offset),
                    sigma: <f64 as ::indicator_runtime::ParamType>::from_value(sigma),
                }
            }
            _ => ::core::default::Default::default(),
        }
    }
}

/// What [`alma_with_kernel`] reads: series and parameters.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct AlmaInput<'a> {
    /// The input `data`, a value per bar, the oldest first.
    pub data: &'a [::core::primitive::f64],
    /// The parameters.
    pub params: AlmaParams,
}

impl<'a> AlmaInput<'a> {
    /// Takes `data` and the parameters.
    #[inline]
    #[must_use]
    pub fn from_slice(data: &'a [::core::primitive::f64], params: AlmaParams) -> Self {
        Self { data, params }
    }
}

/// What [`alma_with_kernel`] gives: as many values as bars were read.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AlmaOutput {
    /// The output `values`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
}

impl AlmaOutput {
    fn from_columns(mut columns: ::std::vec::Vec<::indicator_runtime::Column>) -> Self {
        Self {
            values: columns
                .pop()
                .map(::indicator_runtime::Column::into_numbers)
                .unwrap_or_default(),
        }
    }
}

/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
///
/// Computes [`alma`](fn@alma) over whole series. Every kernel gives the same bits; `Kernel::Auto` takes the fastest that this CPU has.
///
/// # Errors
///
/// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{AlmaInput, AlmaParams, Kernel, alma_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = AlmaInput::from_slice(&data, AlmaParams::new());
/// let output = alma_with_kernel(&input, Kernel::Auto)?;
/// assert_eq!(output.values.len(), data.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
pub fn alma_with_kernel(
    input: &AlmaInput<'_>,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<AlmaOutput, ::indicator_runtime::Error> {
    let columns = ALMA
        .compute_columns(
            &[input.data],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
        )?;
    ::core::result::Result::Ok(AlmaOutput::from_columns(columns))
}

/// [`alma_with_kernel`] into the caller's `values`, as long as the input.
///
/// # Errors
///
/// Those of [`alma_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{AlmaInput, AlmaParams, Kernel, alma_with_kernel_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = AlmaInput::from_slice(&data, AlmaParams::new());
/// let mut values = vec![0.0; data.len()];
/// alma_with_kernel_into(&input, Kernel::Auto, &mut values)?;
/// assert!(values.iter().any(|value| value.is_finite()));
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn alma_with_kernel_into(
    input: &AlmaInput<'_>,
    kernel: ::indicator_runtime::Kernel,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<(), ::indicator_runtime::Error> {
    ALMA.compute_uninit(
        &[input.data],
        &::indicator_runtime::ParamSet::into_values(input.params),
        kernel,
        &mut [::core::convert::From::from(values)],
    )
}

/// What [`alma_batch_with_kernel`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each stays at its default unless it is set.
///
/// # Examples
///
/// ```ignore
/// use indicators::AlmaBatchRange;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = AlmaBatchRange::new().period([9, 9]).apply(&data)?;
/// assert_eq!(sweep.rows, 2);
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AlmaBatchRange {
    /// Values in the window.
    ///
    /// The values of `period`. Default 9; at least 1.
    pub period: ::indicator_runtime::Axis<usize>,
    /// The values of `offset`. Default 0.85; at least 0.0, at most 1.0.
    pub offset: ::indicator_runtime::Axis<f64>,
    /// The values of `sigma`. Default 6.0; above 0.0.
    pub sigma: ::indicator_runtime::Axis<f64>,
}

impl ::core::default::Default for AlmaBatchRange {
    fn default() -> Self {
        Self {
            period: ::indicator_runtime::__private::default_axis(
                &ALMA.params[0],
                <usize as ::indicator_runtime::ParamType>::from_value,
            ),
            offset: ::indicator_runtime::__private::default_axis(
                &ALMA.params[1],
                <f64 as ::indicator_runtime::ParamType>::from_value,
            ),
            sigma: ::indicator_runtime::__private::default_axis(
                &ALMA.params[2],
                <f64 as ::indicator_runtime::ParamType>::from_value,
            ),
        }
    }
}

impl AlmaBatchRange {
    /// Every parameter at its default alone.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Values in the window.
    ///
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
    /// Sweeps `offset` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn offset(
        self,
        offset: impl ::core::convert::Into<::indicator_runtime::Axis<f64>>,
    ) -> Self {
        Self {
            offset: ::core::convert::Into::into(offset),
            ..self
        }
    }
    /// Sweeps `sigma` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn sigma(
        self,
        sigma: impl ::core::convert::Into<::indicator_runtime::Axis<f64>>,
    ) -> Self {
        Self {
            sigma: ::core::convert::Into::into(sigma),
            ..self
        }
    }
    /// Computes [`alma`](fn@alma) for every parameter set, as [`alma_batch_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        &self,
        data: &[::core::primitive::f64],
    ) -> ::core::result::Result<AlmaBatchOutput, ::indicator_runtime::Error> {
        alma_batch_with_kernel(data, self, ::indicator_runtime::Kernel::Auto)
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
        ::std::vec::Vec<AlmaParams>,
        ::indicator_runtime::Error,
    > {
        ::indicator_runtime::__private::sweep::expand_grid(&ALMA, &self.axes()?)
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
        ALMA.estimate(&self.axes()?, columns)
    }
    fn axes(
        &self,
    ) -> ::core::result::Result<
        [::indicator_runtime::Axis<::indicator_runtime::Value>; 3usize],
        ::indicator_runtime::Error,
    > {
        ::core::result::Result::Ok([
            ::indicator_runtime::__private::sweep::axis(
                &ALMA,
                &self.period,
                <usize as ::indicator_runtime::ParamType>::into_value,
            )?,
            ::indicator_runtime::__private::sweep::axis(
                &ALMA,
                &self.offset,
                <f64 as ::indicator_runtime::ParamType>::into_value,
            )?,
            ::indicator_runtime::__private::sweep::axis(
                &ALMA,
                &self.sigma,
                <f64 as ::indicator_runtime::ParamType>::into_value,
            )?,
        ])
    }
}

/// What [`alma_batch_with_kernel`] gives: a row per parameter set, a column per bar.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct AlmaBatchOutput {
    /// The output `values`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub values: ::std::vec::Vec<::core::primitive::f64>,
    /// The parameter set of each row, with no defaults left out.
    pub combos: ::std::vec::Vec<AlmaParams>,
    /// How many parameter sets there are.
    pub rows: ::core::primitive::usize,
    /// How many bars the series has.
    pub cols: ::core::primitive::usize,
}

/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
///
/// Computes [`alma`](fn@alma) for every parameter set of `range`, on all cores.
///
/// # Errors
///
/// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{AlmaBatchRange, Kernel, alma_batch_with_kernel};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = alma_batch_with_kernel(&data, &AlmaBatchRange::new(), Kernel::Auto)?;
/// assert_eq!(sweep.values.len(), sweep.rows * sweep.cols);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn alma_batch_with_kernel(
    data: &[::core::primitive::f64],
    range: &AlmaBatchRange,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<AlmaBatchOutput, ::indicator_runtime::Error> {
    let batch = ::indicator_runtime::__private::sweep::batch(
        &ALMA,
        &[data],
        &range.axes()?,
        kernel,
    )?;
    let mut columns = batch.outputs;
    ::core::result::Result::Ok(AlmaBatchOutput {
        values: columns
            .pop()
            .map(::indicator_runtime::Column::into_numbers)
            .unwrap_or_default(),
        combos: batch.combos,
        rows: batch.rows,
        cols: batch.cols,
    })
}

/// [`alma_batch_with_kernel`] into the caller's `values`, rows × columns values each, and on all cores only if `parallel`. Returns the parameter set of each row.
///
/// # Errors
///
/// Those of [`alma_batch_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{AlmaBatchRange, Kernel, alma_batch_inner_into};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let range = AlmaBatchRange::new();
/// let size = range.estimate(data.len())?;
/// let mut values = vec![0.0; size.cells()];
/// let combos = alma_batch_inner_into(&data, &range, Kernel::Auto, true, &mut values)?;
/// assert_eq!(combos.len(), size.rows);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn alma_batch_inner_into(
    data: &[::core::primitive::f64],
    range: &AlmaBatchRange,
    kernel: ::indicator_runtime::Kernel,
    parallel: ::core::primitive::bool,
    values: &mut [::core::primitive::f64],
) -> ::core::result::Result<::std::vec::Vec<AlmaParams>, ::indicator_runtime::Error> {
    ::indicator_runtime::__private::sweep::batch_into(
        &ALMA,
        &[data],
        &range.axes()?,
        kernel,
        parallel,
        &mut [::core::convert::From::from(values)],
    )
}

/// Arnaud Legoux moving average: a window weighted by a Gaussian that sits `offset` of the way along it.
///
/// [`alma`](fn@alma), fed as values arrive, with the same bits as over the whole series. After a NaN or an infinity it starts again, as if the series began there.
///
/// # Examples
///
/// ```ignore
/// use indicators::{AlmaParams, AlmaStream};
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut stream = AlmaStream::try_new(AlmaParams::new())?;
/// let mut answer = None;
/// for bar in 0..data.len() {
///     answer = stream.update(data[bar]);
/// }
/// assert!(answer.is_some());
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct AlmaStream {
    inner: ::indicator_runtime::Stream<::indicator_runtime::__private::Bound<AlmaPlan>>,
}

impl AlmaStream {
    /// A stream with these parameters, before its first value.
    ///
    /// # Errors
    ///
    /// A parameter outside its range, parameters that do not meet what is required, or one that needs more memory than there is.
    #[inline]
    pub fn try_new(
        params: AlmaParams,
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_new(
                &ALMA,
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
    ) -> ::core::result::Result<AlmaOutput, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(
            AlmaOutput::from_columns(self.inner.extend_columns(&[data])?),
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
    /// use indicators::{AlmaParams, AlmaStream};
    ///
    /// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
    /// let mut stream = AlmaStream::try_new(AlmaParams::new())?;
    /// stream.extend(&data)?;
    /// let restored = AlmaStream::from_bytes(&stream.to_bytes()?)?;
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
            inner: ::indicator_runtime::Stream::try_from_bytes(&ALMA, bytes)?,
        })
    }
}

::indicator_runtime::__private::any_stream!(AlmaStream, 1usize, 1usize);

::indicator_runtime::__private::stream_with_serde!(AlmaStream);

/// [`alma`](fn@alma) as a building block of another indicator: a `#[state(…)]` that is fed slice by slice.
///
/// # Examples
///
/// ```ignore
/// use indicators::AlmaParams;
///
/// let data: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut block = AlmaParams::new().block()?;
/// let [values] = block.feed([&data]);
/// assert_eq!(values.len(), data.len() - AlmaParams::new().warmup());
/// # Ok::<(), indicators::Error>(())
/// ```
pub type AlmaBlock = ::indicator_runtime::Block<
    ::indicator_runtime::__private::Bound<AlmaPlan>,
    1usize,
    1usize,
>;

impl AlmaParams {
    /// A building block with these parameters: [`AlmaBlock`].
    ///
    /// # Errors
    ///
    /// A parameter outside its range, or one that needs more memory than there is.
    #[inline]
    pub fn block(self) -> ::core::result::Result<AlmaBlock, ::indicator_runtime::Error> {
        AlmaBlock::try_new(&ALMA, &::indicator_runtime::ParamSet::into_values(self))
    }
    /// How many bars come before the first answer, if these parameters are allowed.
    #[inline]
    #[must_use]
    pub fn warmup(self) -> ::core::primitive::usize {
        (ALMA.warmup)(&::indicator_runtime::ParamSet::into_values(self))
    }
}

const _: () = ::indicator_runtime::__private::generated_by("0.1.0");
