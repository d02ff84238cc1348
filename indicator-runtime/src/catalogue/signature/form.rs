//! The ways to use an indicator from Python.

/// A way to use an indicator from Python.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The function over a whole series: `alma`.
    Array,
    /// The function over many parameter sets: `alma_batch`.
    Sweep,
    /// The size of a sweep's result: `alma_batch_estimate`.
    Estimate,
    /// The class for values as they arrive, and its constructor: `AlmaStream`.
    Stream,
    /// The stream's method that feeds one row.
    Update,
    /// The stream's method that computes the value of a row without feeding it.
    Peek,
    /// The stream's method that feeds whole series.
    Extend,
    /// The function that returns an expression of polars, in a module of such functions: `alma`.
    Expression,
    /// What makes definitions of the indicator, of which features are made: `spec.alma`.
    Definition,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 9] = [
        Self::Array,
        Self::Sweep,
        Self::Estimate,
        Self::Stream,
        Self::Update,
        Self::Peek,
        Self::Extend,
        Self::Expression,
        Self::Definition,
    ];

    /// The form's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Sweep => "sweep",
            Self::Estimate => "estimate",
            Self::Stream => "stream",
            Self::Update => "update",
            Self::Peek => "peek",
            Self::Extend => "extend",
            Self::Expression => "expression",
            Self::Definition => "definition",
        }
    }

    /// Whether it is a method of the stream class.
    #[must_use]
    pub fn is_method(self) -> bool {
        matches!(self, Self::Update | Self::Peek | Self::Extend)
    }
}
