//! The Python surface of an indicator as data: what each of its forms is called, takes and returns.
//!
//! The binding of arguments, the signatures and docstrings that `help()` shows, `ta.catalogue` and the type
//! stubs are printed from this description, so that they cannot disagree.

mod arguments;
mod documentation;
mod returns;

#[cfg(feature = "python")]
pub(crate) use arguments::LENGTH;

pub use returns::{Field, FieldType, Packing, Returns};

use crate::catalogue::entry::Entry;
use crate::catalogue::param::{Domain, Value};

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
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 7] = [
        Self::Array,
        Self::Sweep,
        Self::Estimate,
        Self::Stream,
        Self::Update,
        Self::Peek,
        Self::Extend,
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
        }
    }

    /// Whether it is a method of the stream class.
    #[must_use]
    pub fn is_method(self) -> bool {
        matches!(self, Self::Update | Self::Peek | Self::Extend)
    }
}

/// What one form of an indicator is called, takes and returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// The form that this describes.
    pub form: Form,
    /// The function as errors name it: `alma_batch`, `AlmaStream.update`.
    pub function: String,
    /// What it does, in Markdown; the first paragraph is a summary.
    pub documentation: String,
    /// The arguments, in order, those that must be given first. Each may be given by position or by name.
    pub arguments: Vec<Argument>,
    /// What it returns.
    pub returns: Returns,
    /// When it raises an `IndicatorError`, if it does.
    pub raises: Option<&'static str>,
}

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
    /// What it means and what is allowed.
    pub documentation: String,
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
}

impl ArgumentRole {
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
        }
    }
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Numbers in one dimension.
    Series,
    /// A whole number.
    Int,
    /// A real number.
    Float,
    /// A truth value.
    Bool,
    /// One of these strings.
    Choice(&'static [&'static str]),
}

impl Type {
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
            Self::Int => "int",
            Self::Float => "float",
            Self::Bool => "bool",
            Self::Choice(_) => "str",
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

impl Entry {
    /// What the indicator is called, takes and returns in one of its forms.
    #[must_use]
    pub fn signature(&self, form: Form) -> Signature {
        Signature {
            form,
            function: self.function_name(form),
            documentation: documentation::of(self, form),
            arguments: arguments::of(self, form),
            returns: returns::of(self, form),
            raises: documentation::raises(form),
        }
    }

    /// The function of a form, as errors name it.
    pub(crate) fn function_name(&self, form: Form) -> String {
        match form {
            Form::Array => self.name.to_owned(),
            Form::Sweep => format!("{}_batch", self.name),
            Form::Estimate => format!("{}_batch_estimate", self.name),
            Form::Stream => self.stream_name(),
            Form::Update | Form::Peek | Form::Extend => {
                format!("{}.{}", self.stream_name(), form.name())
            }
        }
    }
}
