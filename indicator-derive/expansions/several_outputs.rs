/// The kernel of [`ReachParams`]: call `ReachParams::new().apply(&high, &low, &close)?` to compute.
///
/// Bars seen from their close: how far they reach `up` and `down` from it.
#[inline(always)]
#[allow(private_interfaces)]
#[allow(
    clippy::too_many_arguments,
    clippy::inline_always,
    clippy::ptr_arg,
    clippy::borrowed_box
)]
pub fn reach(
    #[allow(unused_variables)]
    high: &[f64],
    #[allow(unused_variables)]
    low: &[f64],
    #[allow(unused_variables)]
    close: &[f64],
    #[allow(unused_variables)]
    shift: i64,
    #[allow(unused_variables)]
    late: bool,
    #[allow(unused_variables)]
    scale: Scale,
    window: &mut Window,
    up: &mut Output,
    down: &mut Output,
) {
    for (high, low, close) in window.feed(high, low, close) {
        up.push(scale.of(high - close, close));
        down.push(scale.of(close - low, close));
    }
}

/// [`reach`](fn@reach) in the catalogue: its names, defaults, ranges and documentation, and the ways to run it by name.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, REACH};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let columns = REACH.compute(&[&high, &low, &close], &REACH.defaults(), Kernel::Auto)?;
/// assert_eq!(columns.len(), REACH.outputs.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[allow(unused_variables)]
pub static REACH: ::indicator_runtime::Entry = ::indicator_runtime::Entry {
    name: "reach",
    types: "Reach",
    version: ::core::env!("CARGO_PKG_VERSION"),
    documentation: "Bars seen from their close: how far they reach `up` and `down` from it.",
    inputs: &[
        ::indicator_runtime::InputSpec {
            name: "high",
            documentation: "",
            role: ::indicator_runtime::Role::High,
            lower: ::indicator_runtime::Bound::Open,
            upper: ::indicator_runtime::Bound::Open,
        },
        ::indicator_runtime::InputSpec {
            name: "low",
            documentation: "",
            role: ::indicator_runtime::Role::Low,
            lower: ::indicator_runtime::Bound::Open,
            upper: ::indicator_runtime::Bound::Open,
        },
        ::indicator_runtime::InputSpec {
            name: "close",
            documentation: ::core::concat!("", concat!("The ", "last price."), ""),
            role: ::indicator_runtime::Role::Close,
            lower: ::indicator_runtime::Bound::Open,
            upper: ::indicator_runtime::Bound::Open,
        },
    ],
    params: &[
        ::indicator_runtime::Param {
            name: "shift",
            plural: "shifts",
            documentation: "Bars before,\nas a number below zero.",
            domain: ::indicator_runtime::Domain::I64 {
                default: -5i64,
                min: -9i64,
                max: 0i64,
            },
        },
        ::indicator_runtime::Param {
            name: "late",
            plural: "lates",
            documentation: "",
            domain: ::indicator_runtime::Domain::Bool {
                default: false,
            },
        },
        ::indicator_runtime::Param {
            name: "scale",
            plural: "scales",
            documentation: "",
            domain: ::indicator_runtime::Domain::Choice {
                default: <Scale as ::indicator_runtime::ParamType>::CHOICES
                    .0[{
                    let default: Scale = Scale::Percent;
                    default as ::core::primitive::usize
                }],
                names: <Scale as ::indicator_runtime::ParamType>::CHOICES.0,
                documentation: <Scale as ::indicator_runtime::ParamType>::CHOICES.1,
            },
        },
    ],
    requirements: &[
        ::indicator_runtime::Requirement {
            text: "!(late && shift == 0)",
            params: &[0usize, 1usize],
            holds: |values| match <ReachParams as ::indicator_runtime::ParamSet>::from_values(
                values,
            ) {
                ReachParams {
                    shift: ::core::option::Option::Some(shift),
                    late: ::core::option::Option::Some(late),
                    scale: ::core::option::Option::Some(scale),
                } => !(late && shift == 0),
                _ => false,
            },
        },
        ::indicator_runtime::Requirement {
            text: "scale.of(1.0, 1.0) > 0.0",
            params: &[2usize],
            holds: |values| match <ReachParams as ::indicator_runtime::ParamSet>::from_values(
                values,
            ) {
                ReachParams {
                    shift: ::core::option::Option::Some(shift),
                    late: ::core::option::Option::Some(late),
                    scale: ::core::option::Option::Some(scale),
                } => scale.of(1.0, 1.0) > 0.0,
                _ => false,
            },
        },
    ],
    outputs: &[
        ::indicator_runtime::OutputSpec {
            name: "up",
            documentation: "How far the high is above the close.",
            kind: ::indicator_runtime::OutputKind::Number,
            pane: ::indicator_runtime::Pane::Own,
            style: ::indicator_runtime::Style::Line,
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
        },
        ::indicator_runtime::OutputSpec {
            name: "down",
            documentation: "",
            kind: ::indicator_runtime::OutputKind::Number,
            pane: ::indicator_runtime::Pane::Own,
            style: ::indicator_runtime::Style::Histogram,
            min: ::core::option::Option::Some(-1f64),
            max: ::core::option::Option::Some(100f64),
        },
    ],
    limited: false,
    resumable: false || <Window as ::indicator_runtime::State>::CARRIES,
    propagates: false,
    flat_batch: false,
    warmup: |values| match <ReachParams as ::indicator_runtime::ParamSet>::from_values(
        values,
    ) {
        ReachParams {
            shift: ::core::option::Option::Some(shift),
            late: ::core::option::Option::Some(late),
            scale: ::core::option::Option::Some(scale),
        } => if late { shift.unsigned_abs() as usize } else { 0 }
        _ => 0,
    },
    warmup_text: "if late { shift.unsigned_abs() as usize } else { 0 }",
    bind: ::indicator_runtime::__private::bind::<ReachPlan>,
};

#[doc(hidden)]
pub struct ReachPlan {
    shift: i64,
    late: bool,
    scale: Scale,
    window: Window,
}

impl ::core::clone::Clone for ReachPlan {
    #[inline]
    fn clone(&self) -> Self {
        Self {
            shift: self.shift,
            late: self.late,
            scale: self.scale,
            window: <Window as ::indicator_runtime::__private::Copied<
                {
                    use ::indicator_runtime::__private::Not as _;
                    ::indicator_runtime::__private::Is::<Window>::STATE
                },
                {
                    use ::indicator_runtime::__private::Not as _;
                    ::indicator_runtime::__private::Is::<Window>::CLONE
                },
            >>::copied(&self.window),
        }
    }
}

impl ::indicator_runtime::__private::Compute for ReachPlan {
    const LIMITED: ::core::primitive::bool = false;
    const CARRIED: &'static [&'static dyn ::indicator_runtime::__private::AnyCarried<
        Self,
    >] = &[
        &::indicator_runtime::__private::Carried::<Self, Window> {
            get: |plan| &plan.window,
            get_mut: |plan| &mut plan.window,
            enter: <Window as ::indicator_runtime::State>::enter,
            values_in_block: <Window as ::indicator_runtime::State>::values_in_block,
            save: <Window as ::indicator_runtime::State>::save,
            load: <Window as ::indicator_runtime::State>::load,
        },
    ];
    fn bind(
        values: &[::indicator_runtime::Value],
    ) -> ::core::result::Result<Self, ::indicator_runtime::ErrorKind> {
        let ReachParams {
            shift: ::core::option::Option::Some(shift),
            late: ::core::option::Option::Some(late),
            scale: ::core::option::Option::Some(scale),
        } = <ReachParams as ::indicator_runtime::ParamSet>::from_values(values) else {
            return ::core::result::Result::Err(::indicator_runtime::ErrorKind::WrongNumber {
                what: "parameters",
                expected: 3usize,
                got: values.len(),
            });
        };
        ::core::result::Result::Ok(Self {
            shift: shift,
            late: late,
            scale: scale,
            window: ::indicator_runtime::__private::IntoState::<
                Window,
            >::into_state(Window::new(shift, late))?,
        })
    }
    fn values(&self) -> ::std::vec::Vec<::indicator_runtime::Value> {
        let params = ReachParams {
            shift: ::core::option::Option::Some(self.shift),
            late: ::core::option::Option::Some(self.late),
            scale: ::core::option::Option::Some(self.scale),
        };
        ::core::convert::From::from(::indicator_runtime::ParamSet::into_values(params))
    }
    #[inline(always)]
    fn compute(
        &mut self,
        inputs: &[&[::core::primitive::f64]],
        outputs: &mut [::indicator_runtime::Output<'_>],
    ) {
        if let ([high, low, close], [up, down]) = (inputs, outputs) {
            reach(
                high,
                low,
                close,
                self.shift,
                self.late,
                self.scale,
                &mut self.window,
                up,
                down,
            );
        }
    }
}

/// Bars seen from their close: how far they reach `up` and `down` from it.
///
/// The parameters of [`reach`](fn@reach); `None` means the default.
///
/// Required: `!(late && shift == 0)`, `scale.of(1.0, 1.0) > 0.0`.
///
/// # Examples
///
/// ```ignore
/// use indicators::ReachParams;
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let output = ReachParams::new().shift(-5).apply(&high, &low, &close)?;
/// assert_eq!(output.up.len(), high.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::default::Default,
    ::core::cmp::PartialEq,
)]
pub struct ReachParams {
    /// Bars before,
    /// as a number below zero.
    ///
    /// Default -5; at least -9, at most 0.
    pub shift: ::core::option::Option<i64>,
    /// Default `false`.
    pub late: ::core::option::Option<bool>,
    /// Default `Scale::Percent`.
    pub scale: ::core::option::Option<Scale>,
}

impl ReachParams {
    /// Every parameter at its default.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            shift: ::core::option::Option::None,
            late: ::core::option::Option::None,
            scale: ::core::option::Option::None,
        }
    }
    /// Bars before,
    /// as a number below zero.
    ///
    /// Sets `shift`. Default -5; at least -9, at most 0.
    #[inline]
    #[must_use]
    pub fn shift(self, shift: i64) -> Self {
        Self {
            shift: ::core::option::Option::Some(shift),
            ..self
        }
    }
    /// Sets `late`. Default `false`.
    #[inline]
    #[must_use]
    pub fn late(self, late: bool) -> Self {
        Self {
            late: ::core::option::Option::Some(late),
            ..self
        }
    }
    /// Sets `scale`. Default `Scale::Percent`.
    #[inline]
    #[must_use]
    pub fn scale(self, scale: Scale) -> Self {
        Self {
            scale: ::core::option::Option::Some(scale),
            ..self
        }
    }
    /// Computes [`reach`](fn@reach) with these parameters over whole series, as [`reach_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        self,
        high: &[::core::primitive::f64],
        low: &[::core::primitive::f64],
        close: &[::core::primitive::f64],
    ) -> ::core::result::Result<ReachOutput, ::indicator_runtime::Error> {
        reach_with_kernel(
            &ReachInput::from_slices(high, low, close, self),
            ::indicator_runtime::Kernel::Auto,
        )
    }
    /// A stream with these parameters: [`ReachStream::try_new`].
    ///
    /// # Errors
    ///
    /// Those of [`ReachStream::try_new`].
    #[inline]
    pub fn stream(
        self,
    ) -> ::core::result::Result<ReachStream, ::indicator_runtime::Error> {
        ReachStream::try_new(self)
    }
}

impl ::indicator_runtime::ParamSet for ReachParams {
    type Values = [::indicator_runtime::Value; 3usize];
    fn into_values(self) -> Self::Values {
        [
            match self.shift {
                ::core::option::Option::Some(given) => {
                    <i64 as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => REACH.params[0].default(),
            },
            match self.late {
                ::core::option::Option::Some(given) => {
                    <bool as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => REACH.params[1].default(),
            },
            match self.scale {
                ::core::option::Option::Some(given) => {
                    <Scale as ::indicator_runtime::ParamType>::into_value(given)
                }
                ::core::option::Option::None => REACH.params[2].default(),
            },
        ]
    }
    fn from_values(values: &[::indicator_runtime::Value]) -> Self {
        match *values {
            [shift, late, scale] => {
                Self {
                    shift: <i64 as ::indicator_runtime::ParamType>::from_value(shift),
                    late: <bool as ::indicator_runtime::ParamType>::from_value(late),
                    scale: <Scale as ::indicator_runtime::ParamType>::from_value(scale),
                }
            }
            _ => ::core::default::Default::default(),
        }
    }
}

/// What [`reach_with_kernel`] reads: series and parameters.
#[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
pub struct ReachInput<'a> {
    /// The input `high`, a value per bar, the oldest first; all inputs have one length.
    pub high: &'a [::core::primitive::f64],
    /// The input `low`, a value per bar, the oldest first; all inputs have one length.
    pub low: &'a [::core::primitive::f64],
    #[doc = concat!("The ", "last price.")]
    ///
    /// The input `close`, a value per bar, the oldest first; all inputs have one length.
    pub close: &'a [::core::primitive::f64],
    /// The parameters.
    pub params: ReachParams,
}

impl<'a> ReachInput<'a> {
    /// Takes `high`, `low` and `close` and the parameters.
    #[inline]
    #[must_use]
    pub fn from_slices(
        high: &'a [::core::primitive::f64],
        low: &'a [::core::primitive::f64],
        close: &'a [::core::primitive::f64],
        params: ReachParams,
    ) -> Self {
        Self { high, low, close, params }
    }
}

/// What [`reach_with_kernel`] gives: as many values as bars were read.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ReachOutput {
    /// How far the high is above the close.
    ///
    /// The output `up`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub up: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `down`, a value per bar; NaN during the warm-up and where an input is NaN.
    pub down: ::std::vec::Vec<::core::primitive::f64>,
}

impl ReachOutput {
    fn from_columns(mut columns: ::std::vec::Vec<::indicator_runtime::Column>) -> Self {
        Self {
            down: columns
                .pop()
                .map(::indicator_runtime::Column::into_numbers)
                .unwrap_or_default(),
            up: columns
                .pop()
                .map(::indicator_runtime::Column::into_numbers)
                .unwrap_or_default(),
        }
    }
}

/// The outputs of [`reach`](fn@reach) at one bar.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
)]
pub struct ReachPoint {
    /// How far the high is above the close.
    ///
    /// The output `up`.
    pub up: ::core::primitive::f64,
    /// The output `down`.
    pub down: ::core::primitive::f64,
}

/// Bars seen from their close: how far they reach `up` and `down` from it.
///
/// Computes [`reach`](fn@reach) over whole series. Every kernel gives the same bits; `Kernel::Auto` takes the fastest that this CPU has.
///
/// # Errors
///
/// Inputs that are empty, of unequal length, without any value or too short to yield one; a parameter outside its range, or parameters that do not meet what is required; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, ReachInput, ReachParams, reach_with_kernel};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = ReachInput::from_slices(&high, &low, &close, ReachParams::new());
/// let output = reach_with_kernel(&input, Kernel::Auto)?;
/// assert_eq!(output.up.len(), high.len());
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
pub fn reach_with_kernel(
    input: &ReachInput<'_>,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<ReachOutput, ::indicator_runtime::Error> {
    let columns = REACH
        .compute_columns(
            &[input.high, input.low, input.close],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
        )?;
    ::core::result::Result::Ok(ReachOutput::from_columns(columns))
}

/// [`reach_with_kernel`] into the caller's `up` and `down`, as long as the input.
///
/// # Errors
///
/// Those of [`reach_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, ReachInput, ReachParams, reach_with_kernel_into};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let input = ReachInput::from_slices(&high, &low, &close, ReachParams::new());
/// let mut up = vec![0.0; high.len()];
/// let mut down = vec![0.0; high.len()];
/// reach_with_kernel_into(&input, Kernel::Auto, &mut up, &mut down)?;
/// assert!(up.iter().any(|value| value.is_finite()));
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn reach_with_kernel_into(
    input: &ReachInput<'_>,
    kernel: ::indicator_runtime::Kernel,
    up: &mut [::core::primitive::f64],
    down: &mut [::core::primitive::f64],
) -> ::core::result::Result<(), ::indicator_runtime::Error> {
    REACH
        .compute_uninit(
            &[input.high, input.low, input.close],
            &::indicator_runtime::ParamSet::into_values(input.params),
            kernel,
            &mut [::core::convert::From::from(up), ::core::convert::From::from(down)],
        )
}

/// What [`reach_batch_with_kernel`] sweeps over: for each parameter a range `(start, end, step)` or a list. Each stays at its default unless it is set.
///
/// Required: `!(late && shift == 0)`, `scale.of(1.0, 1.0) > 0.0`. A row that does not meet it is NaN throughout.
///
/// # Examples
///
/// ```ignore
/// use indicators::ReachBatchRange;
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = ReachBatchRange::new().shift([-5, -5]).apply(&high, &low, &close)?;
/// assert_eq!(sweep.rows, 2);
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ReachBatchRange {
    /// Bars before,
    /// as a number below zero.
    ///
    /// The values of `shift`. Default -5; at least -9, at most 0.
    pub shift: ::indicator_runtime::Axis<i64>,
    /// The values of `late`. Default `false`.
    pub late: ::indicator_runtime::Axis<bool>,
    /// The values of `scale`. Default `Scale::Percent`.
    pub scale: ::indicator_runtime::Axis<Scale>,
}

impl ::core::default::Default for ReachBatchRange {
    fn default() -> Self {
        Self {
            shift: ::indicator_runtime::__private::default_axis(
                &REACH.params[0],
                <i64 as ::indicator_runtime::ParamType>::from_value,
            ),
            late: ::indicator_runtime::__private::default_axis(
                &REACH.params[1],
                <bool as ::indicator_runtime::ParamType>::from_value,
            ),
            scale: ::indicator_runtime::__private::default_axis(
                &REACH.params[2],
                <Scale as ::indicator_runtime::ParamType>::from_value,
            ),
        }
    }
}

impl ReachBatchRange {
    /// Every parameter at its default alone.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        ::core::default::Default::default()
    }
    /// Bars before,
    /// as a number below zero.
    ///
    /// Sweeps `shift` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn shift(
        self,
        shift: impl ::core::convert::Into<::indicator_runtime::Axis<i64>>,
    ) -> Self {
        Self {
            shift: ::core::convert::Into::into(shift),
            ..self
        }
    }
    /// Sweeps `late` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn late(
        self,
        late: impl ::core::convert::Into<::indicator_runtime::Axis<bool>>,
    ) -> Self {
        Self {
            late: ::core::convert::Into::into(late),
            ..self
        }
    }
    /// Sweeps `scale` over a range `(start, end, step)`, a list, or one value.
    #[inline]
    #[must_use]
    pub fn scale(
        self,
        scale: impl ::core::convert::Into<::indicator_runtime::Axis<Scale>>,
    ) -> Self {
        Self {
            scale: ::core::convert::Into::into(scale),
            ..self
        }
    }
    /// Computes [`reach`](fn@reach) for every parameter set, as [`reach_batch_with_kernel`] does with `Kernel::Auto`.
    ///
    /// # Errors
    ///
    /// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
    #[inline]
    pub fn apply(
        &self,
        high: &[::core::primitive::f64],
        low: &[::core::primitive::f64],
        close: &[::core::primitive::f64],
    ) -> ::core::result::Result<ReachBatchOutput, ::indicator_runtime::Error> {
        reach_batch_with_kernel(
            high,
            low,
            close,
            self,
            ::indicator_runtime::Kernel::Auto,
        )
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
        ::std::vec::Vec<ReachParams>,
        ::indicator_runtime::Error,
    > {
        ::indicator_runtime::__private::sweep::expand_grid(&REACH, &self.axes()?)
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
        REACH.estimate(&self.axes()?, columns)
    }
    fn axes(
        &self,
    ) -> ::core::result::Result<
        [::indicator_runtime::Axis<::indicator_runtime::Value>; 3usize],
        ::indicator_runtime::Error,
    > {
        ::core::result::Result::Ok([
            ::indicator_runtime::__private::sweep::axis(
                &REACH,
                &self.shift,
                <i64 as ::indicator_runtime::ParamType>::into_value,
            )?,
            ::indicator_runtime::__private::sweep::axis(
                &REACH,
                &self.late,
                <bool as ::indicator_runtime::ParamType>::into_value,
            )?,
            ::indicator_runtime::__private::sweep::axis(
                &REACH,
                &self.scale,
                <Scale as ::indicator_runtime::ParamType>::into_value,
            )?,
        ])
    }
}

/// What [`reach_batch_with_kernel`] gives: a row per parameter set, a column per bar.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ReachBatchOutput {
    /// How far the high is above the close.
    ///
    /// The output `up`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub up: ::std::vec::Vec<::core::primitive::f64>,
    /// The output `down`: `rows` × `cols` values, row after row. A row is all NaN where the series is too short for its parameters.
    pub down: ::std::vec::Vec<::core::primitive::f64>,
    /// The parameter set of each row, with no defaults left out.
    pub combos: ::std::vec::Vec<ReachParams>,
    /// How many parameter sets there are.
    pub rows: ::core::primitive::usize,
    /// How many bars the series has.
    pub cols: ::core::primitive::usize,
}

/// Bars seen from their close: how far they reach `up` and `down` from it.
///
/// Computes [`reach`](fn@reach) for every parameter set of `range`, on all cores.
///
/// # Errors
///
/// Inputs that are empty, of unequal length or without any value; values that their parameter does not allow; a result that no memory could hold; a kernel that this CPU lacks.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, ReachBatchRange, reach_batch_with_kernel};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let sweep = reach_batch_with_kernel(&high, &low, &close, &ReachBatchRange::new(), Kernel::Auto)?;
/// assert_eq!(sweep.up.len(), sweep.rows * sweep.cols);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn reach_batch_with_kernel(
    high: &[::core::primitive::f64],
    low: &[::core::primitive::f64],
    close: &[::core::primitive::f64],
    range: &ReachBatchRange,
    kernel: ::indicator_runtime::Kernel,
) -> ::core::result::Result<ReachBatchOutput, ::indicator_runtime::Error> {
    let batch = ::indicator_runtime::__private::sweep::batch(
        &REACH,
        &[high, low, close],
        &range.axes()?,
        kernel,
    )?;
    let mut columns = batch.outputs;
    ::core::result::Result::Ok(ReachBatchOutput {
        down: columns
            .pop()
            .map(::indicator_runtime::Column::into_numbers)
            .unwrap_or_default(),
        up: columns
            .pop()
            .map(::indicator_runtime::Column::into_numbers)
            .unwrap_or_default(),
        combos: batch.combos,
        rows: batch.rows,
        cols: batch.cols,
    })
}

/// [`reach_batch_with_kernel`] into the caller's `up` and `down`, rows × columns values each, and on all cores only if `parallel`. Returns the parameter set of each row.
///
/// # Errors
///
/// Those of [`reach_batch_with_kernel`], and a buffer of another length. After an error the buffers may hold part of a result.
///
/// # Examples
///
/// ```ignore
/// use indicators::{Kernel, ReachBatchRange, reach_batch_inner_into};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let range = ReachBatchRange::new();
/// let size = range.estimate(high.len())?;
/// let mut up = vec![0.0; size.cells()];
/// let mut down = vec![0.0; size.cells()];
/// let combos = reach_batch_inner_into(&high, &low, &close, &range, Kernel::Auto, true, &mut up, &mut down)?;
/// assert_eq!(combos.len(), size.rows);
/// # Ok::<(), indicators::Error>(())
/// ```
#[inline]
#[allow(clippy::too_many_arguments)]
pub fn reach_batch_inner_into(
    high: &[::core::primitive::f64],
    low: &[::core::primitive::f64],
    close: &[::core::primitive::f64],
    range: &ReachBatchRange,
    kernel: ::indicator_runtime::Kernel,
    parallel: ::core::primitive::bool,
    up: &mut [::core::primitive::f64],
    down: &mut [::core::primitive::f64],
) -> ::core::result::Result<::std::vec::Vec<ReachParams>, ::indicator_runtime::Error> {
    ::indicator_runtime::__private::sweep::batch_into(
        &REACH,
        &[high, low, close],
        &range.axes()?,
        kernel,
        parallel,
        &mut [::core::convert::From::from(up), ::core::convert::From::from(down)],
    )
}

/// Bars seen from their close: how far they reach `up` and `down` from it.
///
/// [`reach`](fn@reach), fed as values arrive, with the same bits as over the whole series. After a NaN or an infinity it starts again, as if the series began there.
///
/// # Examples
///
/// ```ignore
/// use indicators::{ReachParams, ReachStream};
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut stream = ReachStream::try_new(ReachParams::new())?;
/// let mut answer = None;
/// for bar in 0..high.len() {
///     answer = stream.update(high[bar], low[bar], close[bar]);
/// }
/// assert!(answer.is_some());
/// # Ok::<(), indicators::Error>(())
/// ```
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct ReachStream {
    inner: ::indicator_runtime::Stream<::indicator_runtime::__private::Bound<ReachPlan>>,
}

impl ReachStream {
    /// A stream with these parameters, before its first value.
    ///
    /// # Errors
    ///
    /// A parameter outside its range, parameters that do not meet what is required, or one that needs more memory than there is.
    #[inline]
    pub fn try_new(
        params: ReachParams,
    ) -> ::core::result::Result<Self, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(Self {
            inner: ::indicator_runtime::Stream::try_new(
                &REACH,
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
        high: ::core::primitive::f64,
        low: ::core::primitive::f64,
        close: ::core::primitive::f64,
    ) -> ::core::option::Option<ReachPoint> {
        self.inner
            .update::<3usize, 2usize>([high, low, close])
            .map(|[up, down]| ReachPoint { up: up, down: down })
    }
    /// What [`update`](Self::update) would answer, without feeding anything.
    #[inline]
    #[must_use]
    pub fn peek(
        &self,
        high: ::core::primitive::f64,
        low: ::core::primitive::f64,
        close: ::core::primitive::f64,
    ) -> ::core::option::Option<ReachPoint> {
        self.inner
            .peek::<3usize, 2usize>([high, low, close])
            .map(|[up, down]| ReachPoint { up: up, down: down })
    }
    /// Feeds whole series, whose values are answered one for one: NaN where [`update`](Self::update) would answer `None`.
    ///
    /// # Errors
    ///
    /// Series of unequal length, or more values than memory holds.
    #[inline]
    pub fn extend(
        &mut self,
        high: &[::core::primitive::f64],
        low: &[::core::primitive::f64],
        close: &[::core::primitive::f64],
    ) -> ::core::result::Result<ReachOutput, ::indicator_runtime::Error> {
        ::core::result::Result::Ok(
            ReachOutput::from_columns(self.inner.extend_columns(&[high, low, close])?),
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
    /// use indicators::{ReachParams, ReachStream};
    ///
    /// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
    /// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
    /// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
    /// let mut stream = ReachStream::try_new(ReachParams::new())?;
    /// stream.extend(&high, &low, &close)?;
    /// let restored = ReachStream::from_bytes(&stream.to_bytes()?)?;
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
            inner: ::indicator_runtime::Stream::try_from_bytes(&REACH, bytes)?,
        })
    }
}

::indicator_runtime::__private::any_stream!(ReachStream, 3usize, 2usize);

::indicator_runtime::__private::stream_with_serde!(ReachStream);

/// [`reach`](fn@reach) as a building block of another indicator: a `#[state(…)]` that is fed slice by slice.
///
/// # Examples
///
/// ```ignore
/// use indicators::ReachParams;
///
/// let high: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let low: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let close: Vec<f64> = (0..1000).map(|bar| 100.0 + f64::from(bar % 7)).collect();
/// let mut block = ReachParams::new().block()?;
/// let [up, down] = block.feed([&high, &low, &close]);
/// assert_eq!(up.len(), high.len() - ReachParams::new().warmup());
/// # Ok::<(), indicators::Error>(())
/// ```
pub type ReachBlock = ::indicator_runtime::Block<
    ::indicator_runtime::__private::Bound<ReachPlan>,
    3usize,
    2usize,
>;

impl ReachParams {
    /// A building block with these parameters: [`ReachBlock`].
    ///
    /// # Errors
    ///
    /// A parameter outside its range, or one that needs more memory than there is.
    #[inline]
    pub fn block(
        self,
    ) -> ::core::result::Result<ReachBlock, ::indicator_runtime::Error> {
        ReachBlock::try_new(&REACH, &::indicator_runtime::ParamSet::into_values(self))
    }
    /// How many bars come before the first answer, if these parameters are allowed.
    #[inline]
    #[must_use]
    pub fn warmup(self) -> ::core::primitive::usize {
        (REACH.warmup)(&::indicator_runtime::ParamSet::into_values(self))
    }
}

const _: () = ::indicator_runtime::__private::generated_by("0.1.0");
