//! The one error type: which function, which argument, what was given and what is allowed.

/// Why a function of an indicator refused its arguments.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{function}: {kind}")]
pub struct Error {
    /// The function that was called, such as `alma` or `alma_batch`.
    pub function: String,
    /// What was wrong.
    pub kind: ErrorKind,
}

/// What was wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No values at all.
    #[error("Input data slice is empty")]
    EmptyInput,
    /// No row has a value in every input.
    #[error("All values are NaN or infinite{}", limits_in_words(allowed))]
    AllNan {
        /// What the inputs allow whose values have a range; empty if none has one.
        allowed: String,
    },
    /// A parameter of the wrong type or outside its range, or too long for the data.
    #[error(
        "Invalid {name}: {name} = {value}{} (allowed: {allowed})",
        data_length_in_words(*data_length, *left_out)
    )]
    InvalidParam {
        /// The parameter.
        name: &'static str,
        /// The value that was given.
        value: String,
        /// How many values the series has, where that matters.
        data_length: Option<usize>,
        /// How many bars were left out of it, as they lack a value.
        left_out: usize,
        /// What is allowed.
        allowed: String,
    },
    /// A name that no parameter has.
    #[error("Unknown parameter: {name:?} (allowed: {allowed})")]
    UnknownParam {
        /// The name that was given, cut short.
        name: String,
        /// The names of the parameters.
        allowed: String,
    },
    /// A parameter that is given twice.
    #[error("Repeated parameter: {0} (allowed: once)")]
    RepeatedParam(&'static str),
    /// Parameters that are each allowed, but not together.
    #[error("Invalid {names}: {values} (required: {requirement})")]
    UnmetRequirement {
        /// The parameters that the requirement is about.
        names: String,
        /// Each with its value.
        values: String,
        /// The requirement, as its author wrote it.
        requirement: &'static str,
    },
    /// Parameters that are each allowed, for which it cannot be computed whether they are allowed together.
    #[error(
        "Invalid {names}: {values} (required: {requirement}, which cannot be computed: {reason})"
    )]
    FailedRequirement {
        /// The parameters that the requirement is about.
        names: String,
        /// Each with its value.
        values: String,
        /// The requirement, as its author wrote it.
        requirement: &'static str,
        /// What went wrong.
        reason: String,
    },
    /// Parameters for which the author's expression of the warm-up gives none.
    #[error(
        "Invalid parameters: {values} (their warm-up cannot be computed: {reason}; allowed: parameters that have one)"
    )]
    NoWarmup {
        /// Every parameter with its value.
        values: String,
        /// What went wrong.
        reason: String,
    },
    /// The longest run without a missing value is too short to yield one value.
    #[error(
        "Not enough valid data: needed = {needed}, valid = {valid} ({})",
        valid_in_words(*valid, *left_out)
    )]
    NotEnoughValidData {
        /// Values needed for the first output.
        needed: usize,
        /// Values of the longest run.
        valid: usize,
        /// How many bars were left out, as they lack a value; what is left is one run.
        left_out: usize,
    },
    /// No reduction of that name.
    #[error("Unknown reduction: {given} (allowed: {allowed})")]
    UnknownReduction {
        /// The name that was given, cut short.
        given: String,
        /// The names that there are.
        allowed: String,
    },
    /// Inputs of one call differ in length.
    #[error("Inputs differ in length: {0} (allowed: equal lengths)")]
    UnequalInputs(String),
    /// Inputs of a panel that do not consist of series of one length.
    #[error(
        "Invalid panel: {values} values in series of {length} (allowed: a multiple of their length)"
    )]
    PanelLength {
        /// Values of each input.
        values: usize,
        /// The length of a series.
        length: usize,
    },
    /// Bars are to be left out of a stream whose outputs count all bars.
    #[error(
        "Invalid missing: \"skip\" (allowed: None, as the positions that are its outputs count every bar)"
    )]
    SkippedPositions,
    /// Another number of inputs, parameters or buffers than the indicator has.
    #[error("Wrong number of {what}: {got} (allowed: {expected})")]
    WrongNumber {
        /// What was counted.
        what: &'static str,
        /// How many there must be.
        expected: usize,
        /// How many were given.
        got: usize,
    },
    /// A series with more or less than one dimension.
    #[error("Invalid {name}: {dimensions} dimensions (allowed: 1)")]
    Dimensions {
        /// The input.
        name: String,
        /// Its number of dimensions.
        dimensions: usize,
    },
    /// A caller's buffer has the wrong length.
    #[error("Invalid output buffer: {output} has length {got} (allowed: {expected})")]
    OutputLength {
        /// The output.
        output: &'static str,
        /// Its length.
        got: usize,
        /// The length it must have.
        expected: usize,
    },
    /// A caller's buffer holds whole numbers, and the output is no signal.
    #[error("Invalid output buffer: {output} is of i32 (allowed: f64)")]
    OutputType {
        /// The output.
        output: &'static str,
    },
    /// No kernel of that name.
    #[error("Unknown kernel: {0} (allowed: \"auto\", \"scalar\", \"avx2\", \"avx512\")")]
    UnknownKernel(String),
    /// This CPU lacks the kernel.
    #[error("Unavailable kernel: {0} (this CPU does not have it; Auto always works)")]
    UnavailableKernel(String),
    /// A range or list of a sweep that gives no grid.
    #[error("Invalid {name} range: {range} (allowed: {allowed})")]
    InvalidRange {
        /// The parameter.
        name: &'static str,
        /// The range that was given.
        range: String,
        /// What is allowed.
        allowed: String,
    },
    /// A grid whose result no memory could hold.
    #[error(
        "Grid too large: {rows} rows × {columns} columns × {outputs} outputs (allowed: {allowed})"
    )]
    GridTooLarge {
        /// Parameter sets, as far as they could be counted.
        rows: String,
        /// Values of the series.
        columns: usize,
        /// Outputs of the indicator.
        outputs: usize,
        /// What is allowed.
        allowed: String,
    },
    /// An allocation failed.
    #[error("Out of memory: {bytes} bytes could not be had")]
    OutOfMemory {
        /// How much was asked for.
        bytes: usize,
    },
    /// A `#[state(…)]` could not be made.
    #[error("Invalid state: {0}")]
    State(String),
    /// A kernel wrote another number of values than its warm-up promises.
    #[error("Kernel wrote {got} values to `{output}` where {expected} were due (see its warm-up)")]
    WrongCount {
        /// The output.
        output: &'static str,
        /// Values due.
        expected: usize,
        /// Values that it tried to write.
        got: usize,
    },
    /// Bytes that no stream of this indicator was saved as.
    #[error("Invalid saved stream: {0}")]
    SavedStream(String),
    /// A kernel panicked.
    #[error("Kernel panicked: {0}")]
    Panicked(String),
    /// The caller asked the computation to stop.
    #[error("Cancelled")]
    Cancelled,
}

/// What a constructor of a state says in words.
impl From<String> for ErrorKind {
    fn from(reason: String) -> Self {
        Self::State(reason)
    }
}

/// Of an indicator that is a building block of another.
impl From<Error> for ErrorKind {
    fn from(error: Error) -> Self {
        match error.kind {
            kind @ (Self::OutOfMemory { .. } | Self::Cancelled) => kind,
            _ => Self::State(error.to_string()),
        }
    }
}

fn data_length_in_words(length: Option<usize>, left_out: usize) -> String {
    match (length, left_out) {
        (None, _) => String::new(),
        (Some(length), 0) => format!(", data length = {length}"),
        (Some(length), _) => {
            let bars = left_out_in_words(length, left_out);
            format!(", data length = {length}, as {bars}")
        }
    }
}

fn valid_in_words(valid: usize, left_out: usize) -> String {
    match left_out {
        0 => "the longest run without NaN or infinity".to_owned(),
        _ => left_out_in_words(valid, left_out),
    }
}

fn left_out_in_words(kept: usize, left_out: usize) -> String {
    let bars = kept.saturating_add(left_out);
    format!("{left_out} of {bars} bars lack a value and are left out")
}

fn limits_in_words(allowed: &str) -> String {
    if allowed.is_empty() {
        return String::new();
    }
    format!(", or outside the range of their input (allowed: {allowed})")
}

impl ErrorKind {
    /// The same error, where it is about a parameter, with the length of the series that it met.
    #[cold]
    pub(crate) fn with_data_length(mut self, length: usize) -> Self {
        if let Self::InvalidParam { data_length, .. } = &mut self {
            *data_length = Some(length);
        }
        self
    }

    /// The same error, where it counts values, of a series of which so many bars were left out.
    #[cold]
    pub(crate) fn with_left_out(mut self, bars: usize) -> Self {
        if let Self::InvalidParam { left_out, .. } | Self::NotEnoughValidData { left_out, .. } =
            &mut self
        {
            *left_out = bars;
        }
        self
    }

    /// Whether parameters that are allowed give this error, for a series that yields no value.
    pub(crate) fn is_of_a_series(&self) -> bool {
        matches!(
            self,
            Self::EmptyInput
                | Self::AllNan { .. }
                | Self::NotEnoughValidData { .. }
                | Self::InvalidParam { .. }
        )
    }

    /// The error of the function named `function`.
    #[cold]
    pub fn of(self, function: impl Into<String>) -> Error {
        Error {
            function: function.into(),
            kind: self,
        }
    }
}

/// The beginning of what a caller wrote, for a message.
pub(crate) fn shortened(text: &str) -> &str {
    const SHOWN: usize = 100;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}
