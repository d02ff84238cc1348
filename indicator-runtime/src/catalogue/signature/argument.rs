//! One argument of a function.

use crate::catalogue::param::Domain;
use crate::value::Value;

/// One argument of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The name by which it is given.
    pub name: String,
    /// What it is to the indicator.
    pub role: ArgumentRole,
    /// The type of its value, or of the values of its range.
    pub kind: Type,
    /// Whether it may be left out.
    pub default: ArgumentDefault,
    /// What it means, in Markdown; empty where its author says nothing.
    pub documentation: &'static str,
    /// What is allowed, and how it is read.
    pub rule: String,
}

impl Argument {
    /// Whether the argument is given by its name alone. Such arguments stand behind all others.
    #[must_use]
    pub fn is_keyword_only(&self) -> bool {
        self.role.is_keyword_only() || self.kind == Type::Source
    }
}

/// What an argument is to the indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArgumentRole {
    /// One of the indicator's inputs.
    Input,
    /// One of the indicator's parameters.
    Parameter,
    /// All values of a parameter in a sweep: `(start, end, step)`, a list, or one value.
    Axis,
    /// The first value, the last value or the step of a parameter in a sweep that takes the three by
    /// themselves.
    Bound,
    /// The instruction set.
    Kernel,
    /// The length of a series that is not given itself.
    Length,
    /// Which dimension of a panel is time.
    Dimension,
    /// What becomes of a bar with a missing value.
    Missing,
    /// Arrays for the outputs.
    Out,
    /// What is kept of each row of a sweep.
    Reduce,
    /// Who is told how far a sweep is.
    Progress,
}

impl ArgumentRole {
    /// Every role.
    pub(crate) const ALL: [Self; 11] = [
        Self::Input,
        Self::Parameter,
        Self::Axis,
        Self::Bound,
        Self::Kernel,
        Self::Length,
        Self::Dimension,
        Self::Missing,
        Self::Out,
        Self::Reduce,
        Self::Progress,
    ];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Parameter => "parameter",
            Self::Axis => "axis",
            Self::Bound => "bound",
            Self::Kernel => "kernel",
            Self::Length => "length",
            Self::Dimension => "dimension",
            Self::Missing => "missing",
            Self::Out => "out",
            Self::Reduce => "reduce",
            Self::Progress => "progress",
        }
    }

    /// Whether arguments of this role are given by their names alone, whatever their types.
    fn is_keyword_only(self) -> bool {
        matches!(
            self,
            Self::Dimension | Self::Missing | Self::Out | Self::Reduce | Self::Progress
        )
    }
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Numbers in one dimension.
    Series,
    /// An array that is written to, or a tuple of several.
    Arrays,
    /// An expression of polars, or the name of a column.
    Column,
    /// The name of a column, or a definition of another indicator.
    Source,
    /// A whole number.
    Int,
    /// A real number.
    Float,
    /// A truth value.
    Bool,
    /// One of these strings.
    Choice(&'static [&'static str]),
    /// Names of reductions, or a function that reduces.
    Reduction,
    /// Whether something is shown, or a function that is told.
    Progress,
}

impl Type {
    /// Every type, with no strings to choose from.
    pub(crate) const ALL: [Self; 10] = [
        Self::Series,
        Self::Arrays,
        Self::Column,
        Self::Source,
        Self::Int,
        Self::Float,
        Self::Bool,
        Self::Choice(&[]),
        Self::Reduction,
        Self::Progress,
    ];

    /// Whether it is that of a single value, such as a parameter has.
    pub(crate) fn is_of_one_value(&self) -> bool {
        matches!(self, Self::Int | Self::Float | Self::Bool | Self::Choice(_))
    }

    /// The type of a parameter.
    #[must_use]
    pub fn of(domain: &Domain) -> Self {
        match *domain {
            Domain::Usize { .. } | Domain::I64 { .. } => Self::Int,
            Domain::F64 { .. } => Self::Float,
            Domain::Bool { .. } => Self::Bool,
            Domain::Choice { names, .. } => Self::Choice(names),
        }
    }

    /// Its name in Python.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Series => "array_like",
            Self::Arrays => "ndarray",
            Self::Column => "column",
            Self::Source => "column or definition",
            Self::Int => "int",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Choice(_) => "str",
            Self::Reduction => "str, tuple, list or callable",
            Self::Progress => "bool or callable",
        }
    }
}

/// Whether an argument may be left out, and what it is then.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ArgumentDefault {
    /// It must be given.
    Required,
    /// `None`, as which it may also be given.
    None,
    /// This value, which `None` stands for as well.
    Value(Value),
}

/// A value as Python writes it.
pub(crate) fn literal(value: Value) -> String {
    match value {
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::F64(value) => format!("{value:?}"),
        value => value.to_string(),
    }
}
